"""1024×700 and large text: pages scroll or fold instead of cutting off; every action of the shell's pages has a key."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kinerja_desktop.gui.beranda.page import BerandaPage
from kinerja_desktop.gui.common.gulir import GulirHalaman
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema, px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.dasbor.page import DasborPage
from kinerja_desktop.gui.dokumen.page import DokumenPage
from kinerja_desktop.gui.panduan.page import PanduanPage
from kinerja_desktop.gui.pengaturan.page import PengaturanPage
from kinerja_desktop.services.dasbor_bentuk import Daftar
from tests.helpers.kantor import KantorUji
from tests.helpers.laporan import ajukan
from tests.helpers.qt import selesai, tampilkan, tekan

UKURAN = [(926, 568, 100), (1219, 570, 150)]


def buka(kelas: Any, kantor: KantorUji, pekerja: Pekerja, qtbot: Any, lebar: int = 1118, tinggi: int = 636) -> Any:
    halaman = tampilkan(qtbot, kelas(kantor.sebagai("kepala"), pekerja), lebar, tinggi)
    selesai(qtbot, pekerja)
    qtbot.wait(20)
    return halaman


def utuh(dalam: QWidget, luar: QWidget) -> bool:
    """Whether a widget lies wholly inside another."""
    return luar.rect().contains(QRect(dalam.mapTo(luar, QPoint(0, 0)), dalam.size()))


@pytest.mark.parametrize(("lebar", "tinggi", "skala"), UKURAN)
@pytest.mark.parametrize(("kelas", "kartu"), [(BerandaPage, "kartu_sasaran"), (DasborPage, "kartu_predikat")])
def test_low_windows_scroll_the_whole_page(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, kelas: Any, kartu: str, lebar: int, tinggi: int, skala: int
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    pasang_tema(app, Tema.terang, skala)
    kantor.tetapkan_skp_siti()
    halaman: Halaman = buka(kelas, kantor, pekerja, qtbot, lebar, tinggi)
    gulir = halaman.findChild(GulirHalaman)
    assert gulir is not None
    isi = gulir.widget()
    assert isi.width() == gulir.viewport().width() and isi.height() >= px(552)
    assert utuh(getattr(halaman.form, kartu), isi)  # type: ignore[attr-defined]
    bawah = gulir.verticalScrollBar().maximum()
    assert isi.height() - gulir.viewport().height() == max(0, bawah)


@pytest.mark.parametrize("kelas", [BerandaPage, DasborPage])
def test_the_usual_window_does_not_scroll(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, kelas: Any) -> None:
    halaman = buka(kelas, kantor, pekerja, qtbot, 1158, 668)
    assert halaman.findChild(GulirHalaman).verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("lebar", "tinggi", "skala"), UKURAN)
def test_the_buttons_of_pengaturan_stay_whole(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, lebar: int, tinggi: int, skala: int
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    pasang_tema(app, Tema.terang, skala)
    halaman = buka(PengaturanPage, kantor, pekerja, qtbot, lebar, tinggi)
    for nomor in range(halaman.form.tab.count()):
        halaman.form.tab.setCurrentIndex(nomor)
        qtbot.wait(20)
        lembar = halaman.form.tab.currentWidget()
        tombol = [t for t in lembar.findChildren(Tombol) if t.isVisibleTo(lembar)]
        assert tombol
        for satu in tombol:
            induk = satu.parentWidget()
            assert satu.width() >= satu.sizeHint().width() and utuh(satu, induk), satu.text()
    assert halaman.form.tabel_akun.columnWidth(0) >= px(180)


@pytest.mark.parametrize("kelas", [DokumenPage, PengaturanPage, DasborPage, PanduanPage])
def test_every_button_of_these_pages_has_a_key(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, kelas: Any) -> None:
    halaman = buka(kelas, kantor, pekerja, qtbot)
    for satu in halaman.isi.findChildren(Tombol):
        kosong = isinstance(satu.parentWidget(), EmptyState)  # the next step of an empty list: Tab and Enter
        assert kosong or satu.pintasan or not satu.shortcut().isEmpty(), satu.objectName() or satu.text()


def test_keys_of_dasbor_open_the_lists(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    ajukan(kantor.sebagai("siti"))
    halaman = buka(DasborPage, kantor, pekerja, qtbot)
    assert "Alt 2" in halaman.form.kartu_menunggu.toolTip()
    tekan(qtbot, halaman, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: halaman.panel.rincian is not None)
    selesai(qtbot, pekerja)
    assert halaman.panel.rincian.daftar is Daftar.MENUNGGU


def test_ctrl_f_searches_the_help(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = buka(PanduanPage, kantor, pekerja, qtbot)
    halaman.form.daftar.setFocus()
    tekan(qtbot, halaman.form.daftar, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(halaman.form.cari.hasFocus)
    qtbot.keyClicks(halaman.form.cari, "EVALUASÍ")
    qtbot.keyClick(halaman.form.cari, Qt.Key.Key_Return)
    assert halaman.form.daftar.hasFocus() and "evaluasi" in halaman.form.teks.toPlainText().casefold()
