"""A message covers nothing and moves no title, tab or row; a button gives up its key before its words."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QVBoxLayout, QWidget

from kinerja_desktop.gui.common import bilah_pesan
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema
from kinerja_desktop.gui.common.tombol import Tombol
from tests.helpers.qt import tampilkan


def kotak(widget: QWidget, halaman: Halaman) -> QRect:
    return QRect(widget.mapTo(halaman, QPoint(0, 0)), widget.size())


@pytest.fixture
def halaman(pekerja: Pekerja, qtbot: Any) -> Halaman:
    """A page with tabs above, and a foot with its button at the right."""
    halaman = Halaman(pekerja)
    tata = QVBoxLayout(halaman.isi)
    tata.setContentsMargins(0, 0, 0, 0)
    tab, kaki = QTabBar(), QPushButton("Berikutnya")
    tab.addTab("Tab pertama")
    tata.addWidget(tab)
    tata.addStretch(1)
    tata.addWidget(kaki, 0, Qt.AlignmentFlag.AlignRight)
    tampilkan(qtbot, halaman, 800, 500)
    return halaman


@pytest.mark.parametrize("isi", ["", "Isi pesan yang panjang. " * 12])
def test_a_message_covers_nothing_and_gives_its_strip_back(halaman: Halaman, isi: str) -> None:
    tab, kaki = halaman.findChild(QTabBar), halaman.isi.findChild(QPushButton)
    semula = [kotak(w, halaman) for w in (tab, kaki)]
    halaman.tampilkan_pesan("warn", "Judul pesan", isi)
    QApplication.processEvents()
    bilah = halaman.bilah_pesan
    assert bilah.isVisible() and halaman.rect().contains(bilah.geometry())
    assert kotak(tab, halaman) == semula[0]
    assert not bilah.geometry().intersects(kotak(halaman.isi, halaman))
    assert not bilah.geometry().contains(semula[1].center()), "a second click at the foot must not meet the message"
    bilah.tutup()
    QApplication.processEvents()
    assert [kotak(w, halaman) for w in (tab, kaki)] == semula


def test_a_message_wraps_in_a_narrow_page_and_never_makes_the_page_need_more(halaman: Halaman) -> None:
    halaman.tampilkan_pesan("warn", "Judul pesan", "Isi pesan yang panjang. " * 12)
    bilah = halaman.bilah_pesan
    tinggi = bilah.height()
    halaman.resize(420, 500)
    assert bilah.geometry().right() <= 420 and bilah.height() > tinggi
    halaman.isi.setMinimumHeight(460)
    halaman.tampilkan_pesan("ok", "Tersimpan")
    assert halaman.minimumSizeHint().height() <= 500
    assert bilah.geometry().bottom() < 500


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
