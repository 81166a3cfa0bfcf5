"""The eyes of the tour see what a person sees, and a complaint of the program."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.beranda.page import BerandaPage
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.persetujuan.page import PersetujuanPage
from kinerja_desktop.gui.tur.alat import Alat
from kinerja_desktop.gui.tur.mata import galat_tampak, terbaca
from tests.helpers.kantor import KantorUji
from tests.helpers.laporan import ajukan
from tests.helpers.qt import selesai, tampilkan


def test_words_in_view_are_read_and_hidden_ones_are_not(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    ajukan(kantor.sebagai("siti"), kegiatan="Kunjungan rumah")
    halaman = tampilkan(qtbot, PersetujuanPage(kantor.sebagai("kepala"), pekerja))
    selesai(qtbot, pekerja)
    teks = terbaca(halaman)
    for kata in ("Kunjungan rumah", "Siti Rahma", "Diajukan 19/11 15.20"):
        assert kata in teks
    rahasia = QLabel("tidak tampak", halaman.isi)
    rahasia.hide()
    assert "tidak tampak" not in terbaca(halaman)


def test_a_red_bar_is_a_complaint_and_a_green_one_is_not(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = tampilkan(qtbot, BerandaPage(kantor.sebagai("siti"), pekerja))
    selesai(qtbot, pekerja)
    halaman.tampilkan_pesan("ok", "Tersimpan")
    assert galat_tampak(halaman) == ""
    halaman.tampilkan_galat(UserError("KTR-04"))
    assert "KTR-04" in galat_tampak(halaman)


def test_what_is_typed_arrives_and_no_caret_stays_behind(qtbot: Any) -> None:
    induk = tampilkan(qtbot, QWidget(), 400, 120)
    dua = [QPlainTextEdit(induk), QPlainTextEdit(induk)]
    for medan in dua:
        medan.resize(200, 60)
        medan.show()
    tur = Alat.__new__(Alat)
    dua[0].setPlainText("Diketik")
    tanpa_kursor = dua[0].viewport().grab().toImage()
    tur.ketik(dua[0], "lama")
    tur.ketik(dua[0], "Diketik")
    tur.ketik(dua[1], "Medan lain")
    assert [m.toPlainText() for m in dua] == ["Diketik", "Medan lain"]
    assert dua[0].viewport().grab().toImage() == tanpa_kursor
