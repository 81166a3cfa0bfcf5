"""Laporan Harian with large letters: the form is not cut at its right, and the minutes stand in one line."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication

from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema, px
from kinerja_desktop.gui.laporan.page import LaporanPage
from kinerja_desktop.services.konteks import Context
from tests.helpers.laporan import ajukan
from tests.helpers.qt import selesai, tampilkan


def test_nothing_is_cut_at_150_percent(qapp: QApplication, siti: Context, pekerja: Pekerja, qtbot: Any) -> None:
    pasang_tema(qapp, Tema.terang, 150)
    ajukan(siti, kegiatan="Posyandu Melati: pemeriksaan 23 ibu hamil dan penyuluhan gizi")
    halaman = tampilkan(qtbot, LaporanPage(siti, pekerja), 1279, 618)
    halaman.buka({"baru": True})
    selesai(qtbot, pekerja)
    halaman.resize(halaman.minimumSizeHint().width(), 618)  # while loading every button was there
    f = halaman.form
    qtbot.keyClicks(f.kegiatan, "Posyandu")
    qtbot.keyClicks(f.jam, "8-11.30")
    qtbot.waitUntil(lambda: "Tab untuk memakai" in f.saran.text() and "210 menit" in f.jumlah.text())
    qtbot.waitUntil(lambda: f.isiGulir.width() <= f.gulir.viewport().width())
    qtbot.waitUntil(lambda: f.saran.minimumSizeHint().width() <= f.gulir.viewport().width())
    assert f.isiGulir.minimumSizeHint().width() <= 650, "what a window of 1366 leaves"
    assert f.jam.width() > f.jam.fontMetrics().horizontalAdvance("08.00 – 11.30") + px(14)
    huruf = f.jumlah.fontMetrics()
    qtbot.waitUntil(lambda: f.jumlah.height() < 2 * huruf.height())
    assert f.jumlah.width() > huruf.horizontalAdvance(f.jumlah.text())
