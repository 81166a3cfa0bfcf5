"""A page in a low window scrolls; what it holds is never pressed below the least it needs."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.gui.common.gulir import GulirHalaman
from tests.helpers.qt import tampilkan


def test_a_card_that_comes_later_makes_the_page_scroll_instead_of_being_cut(qtbot: Any) -> None:
    isi, kartu, lagi = QWidget(), QWidget(), QWidget()
    kartu.setMinimumHeight(200)
    lagi.setMinimumHeight(180)
    tata = QVBoxLayout(isi)
    tata.addWidget(kartu)
    tata.addWidget(lagi)
    lagi.hide()
    gulir = tampilkan(qtbot, GulirHalaman(isi, 100), 400, 300)
    assert isi.height() == gulir.viewport().height()
    lagi.show()
    qtbot.waitUntil(lambda: isi.height() >= 380)
    assert lagi.height() >= 180 and gulir.verticalScrollBar().maximum() > 0
