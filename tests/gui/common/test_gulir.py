"""A page in a low window scrolls; what it holds is never pressed below the least it needs."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.gui.common.gulir import GulirButir, GulirHalaman, IsiGulir
from tests.helpers.qt import tampilkan


def test_entries_are_shown_whole_or_not_at_all(qtbot: Any) -> None:
    badan, butir = IsiGulir(), [QWidget() for _ in range(3)]
    tata = QVBoxLayout(badan)
    tata.setContentsMargins(0, 0, 0, 0)
    tata.setSpacing(10)
    for satu in butir:
        satu.setMinimumHeight(60)
        tata.addWidget(satu)
    tata.addStretch(1)
    gulir = GulirButir()
    gulir.isi(badan)
    tampilkan(qtbot, gulir, 300, 180)
    qtbot.waitUntil(lambda: gulir.viewport().height() == 130)
    assert gulir.verticalScrollBar().maximum() > 0 and gulir.sizeHint().height() == 200
    gulir.resize(300, 240)
    qtbot.waitUntil(lambda: gulir.viewport().height() == 240)
    gulir.resize(300, 50)
    qtbot.waitUntil(lambda: gulir.viewport().height() == 50)
    butir[2].hide()
    gulir.resize(300, 140)
    qtbot.waitUntil(lambda: gulir.viewport().height() == 140 and gulir.sizeHint().height() == 130)


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
