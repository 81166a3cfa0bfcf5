"""The sheet of the penilai by key and mouse: ratings, signature, the next person, the spread of the team."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.evaluasi.label import PilihRating
from kinerja_desktop.gui.evaluasi.page import EvaluasiPage
from kinerja_desktop.services import capaian, evaluasi
from tests.helpers.kantor import PUSKESMAS, SITI, KantorUji
from tests.helpers.qt import selesai, tampilkan, tekan

TW4 = Periode.baca("2026-TW4")
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kepala(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> EvaluasiPage:
    """The sheet of Siti, with nothing chosen yet."""
    kantor.tetapkan_skp_siti()
    capaian.tetapkan(kantor.sebagai("kepala"), PUSKESMAS, TW4, CapaianOrganisasi.BAIK)
    halaman = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("kepala"), pekerja))
    selesai(qtbot, pekerja)
    halaman.buka({"pegawai_id": SITI, "periode": TW4})
    selesai(qtbot, pekerja)
    assert halaman.tim.isian().rating_hasil is None
    return halaman


def pilih_dengan_tombol(qtbot: Any, pilih: PilihRating, rating: Rating) -> None:
    pilih.setFocus()
    qtbot.keyClick(pilih, Qt.Key.Key_Home)
    while pilih.nilai() is not rating:
        qtbot.keyClick(pilih, Qt.Key.Key_Down)


def pilih_dengan_tetikus(qtbot: Any, pilih: PilihRating, rating: Rating) -> None:
    pilih.showPopup()
    daftar = pilih.view()
    qtbot.waitUntil(daftar.isVisible)
    indeks = daftar.model().index(pilih.findData(rating.value), 0)
    qtbot.wait(QApplication.doubleClickInterval() + 20)  # a click right after opening belongs to the opening
    qtbot.mouseClick(daftar.viewport(), Qt.MouseButton.LeftButton, pos=daftar.visualRect(indeks).center())
    qtbot.waitUntil(lambda: not daftar.isVisible())


def sebaran(halaman: EvaluasiPage) -> list[int]:
    return [int(baris[1]) for baris in halaman.tim.penilaian.grafik.sebagai_tabel()[1]]


def test_ratings_by_key_and_mouse_and_ctrl_enter_signs(
    kepala: EvaluasiPage, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    penilaian = kepala.tim.penilaian
    pilih_dengan_tombol(qtbot, penilaian.hasil, Rating.SESUAI)
    pilih_dengan_tetikus(qtbot, penilaian.perilaku, Rating.DI_ATAS)
    assert penilaian.kuadran.rating == (Rating.SESUAI, Rating.DI_ATAS)
    dialog.siapkan(True)
    tekan(qtbot, penilaian.catatan, Qt.Key.Key_Return, CTRL)
    selesai(qtbot, pekerja)
    tanda = evaluasi.penetapan_terakhir(kantor.sebagai("kepala"), SITI, TW4)
    assert tanda is not None and tanda.predikat is Predikat.BAIK
    assert kepala.tim.tag.text() == "Ditetapkan"


def test_the_spread_counts_the_person_once(kepala: EvaluasiPage, pekerja: Pekerja, qtbot: Any) -> None:
    penilaian = kepala.tim.penilaian
    assert sebaran(kepala) == [0, 0, 0, 0, 0]
    pilih_dengan_tombol(qtbot, penilaian.hasil, Rating.SESUAI)
    pilih_dengan_tombol(qtbot, penilaian.perilaku, Rating.DI_ATAS)
    assert sebaran(kepala) == [0, 0, 0, 1, 0]
    pilih_dengan_tombol(qtbot, penilaian.hasil, Rating.DI_ATAS)
    assert sebaran(kepala) == [0, 0, 0, 0, 1]
    dialog.siapkan(True)
    tekan(qtbot, penilaian.catatan, Qt.Key.Key_Return, CTRL)
    selesai(qtbot, pekerja)
    assert kepala.tim.tag.text() == "Ditetapkan" and sebaran(kepala) == [0, 0, 0, 0, 1]


def test_alt_right_goes_to_the_next_person_and_alt_left_back(
    kepala: EvaluasiPage, pekerja: Pekerja, qtbot: Any
) -> None:
    nama = [b.nama for b in kepala.tim.model.semua()]
    kepala.tim.ke_daftar()
    selesai(qtbot, pekerja)
    kepala.tim.tabel.pilih_baris(0)
    tekan(qtbot, kepala.tim.tabel, Qt.Key.Key_Return)
    selesai(qtbot, pekerja)
    assert kepala.remah.startswith(nama[0])
    for kunci, harap in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        tekan(qtbot, kepala, kunci, ALT)
        selesai(qtbot, pekerja)
        assert kepala.remah.startswith(nama[harap])
    for tombol, harap in ((kepala.tim.sesudah, 2), (kepala.tim.sebelum, 1)):
        qtbot.mouseClick(tombol, Qt.MouseButton.LeftButton)
        selesai(qtbot, pekerja)
        assert kepala.remah.startswith(nama[harap])
