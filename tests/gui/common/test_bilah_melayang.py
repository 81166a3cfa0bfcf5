"""A message never moves what the person is about to click; a button gives up its key before its words."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout

from kinerja_desktop.gui.common import bilah_pesan
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema
from kinerja_desktop.gui.common.tombol import Tombol
from tests.helpers.qt import tampilkan


def test_a_message_leaves_the_page_where_it_is(pekerja: Pekerja, qtbot: Any) -> None:
    halaman = Halaman(pekerja)
    tata = QVBoxLayout(halaman.isi)
    tombol = QPushButton("Baris kedua")
    tata.addStretch(1)
    tata.addWidget(tombol)
    tampilkan(qtbot, halaman, 800, 500)
    tempat = tombol.mapTo(halaman, tombol.rect().center())
    halaman.tampilkan_pesan("warn", "Judul pesan", "Isi pesan yang panjang. " * 12)
    assert tombol.mapTo(halaman, tombol.rect().center()) == tempat
    bilah = halaman.bilah_pesan
    assert bilah.isVisible() and bilah.y() < 20 and bilah.x() > 100 and bilah.geometry().right() < 800
    tinggi = bilah.height()
    halaman.resize(420, 500)
    assert bilah.geometry().right() <= 420 and bilah.height() > tinggi


def test_good_news_goes_by_itself_and_a_warning_stays(
    pekerja: Pekerja, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bilah_pesan, "LAMA_KABAR_MS", 30)
    halaman = tampilkan(qtbot, Halaman(pekerja), 800, 500)
    halaman.tampilkan_pesan("ok", "Tersimpan")
    qtbot.waitUntil(lambda: not halaman.bilah_pesan.isVisible())
    for jenis, pilihan in (("warn", {}), ("bad", {}), ("ok", {"tindakan": ("Buka", lambda: None)})):
        halaman.tampilkan_pesan(jenis, "Perlu dibaca", **pilihan)  # type: ignore[arg-type]
        qtbot.wait(80)
        assert halaman.bilah_pesan.isVisible()


@pytest.mark.parametrize("skala", [100, 150])
def test_a_squeezed_button_keeps_its_words_and_drops_its_key(qtbot: Any, qapp: Any, skala: int) -> None:
    pasang_tema(qapp, Tema.terang, skala)
    berkunci, polos = Tombol("Ajukan", pintasan="Ctrl+Return"), Tombol("Ajukan")
    for satu in (berkunci, polos):
        qtbot.addWidget(satu)
        satu.resize(polos.sizeHint())
    assert berkunci.sizeHint().width() > polos.sizeHint().width()
    assert berkunci.grab().toImage() == polos.grab().toImage()
    pasang_tema(qapp)


def test_buttons_of_standard_dialogs_have_no_pictures(qapp: QApplication) -> None:
    """Seen on X11: Fusion puts a floppy and a cross there; the platform of the tests has none in any case."""
    assert "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }" in qapp.styleSheet()
