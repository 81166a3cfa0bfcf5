"""The comparison of the team: sorting, filter, keys, files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, Predikat, Rating
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.evaluasi.page import EvaluasiPage
from kinerja_desktop.gui.evaluasi.tim import BANDING
from kinerja_desktop.services import evaluasi_tim
from tests.helpers.evaluasi import TW4
from tests.helpers.kantor import DEWI, KEPALA, OPERATOR, RUDI, SITI, SKP_SITI, KantorUji, id_tetap
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama, tekan
from tests.helpers.tim import siapkan_tim

TW3 = TW4.sebelumnya()


@pytest.fixture
def halaman(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> EvaluasiPage:
    siapkan_tim(kantor)
    evaluasi_tim.pindahkan(kantor.sebagai("kepala"), DEWI, TW4, (Rating.DI_ATAS, Rating.DI_ATAS))
    satu = tampilkan(qtbot, EvaluasiPage(kantor.sebagai("kepala"), pekerja))
    satu.tim.rupa.setCurrentIndex(BANDING)
    selesai(qtbot, pekerja)
    return satu


def urutan(halaman: EvaluasiPage) -> list[object]:
    return [a.pegawai_id for a in halaman.tim.banding.model.semua()]


def test_rows_tell_the_whole_period_and_open_the_sheet(halaman: EvaluasiPage, pekerja: Pekerja, qtbot: Any) -> None:
    view = halaman.tim.banding
    assert urutan(halaman) == [OPERATOR, DEWI, RUDI, SITI]
    baris = [view.model.data(view.model.index(3, k)) for k in range(view.model.columnCount())]
    assert baris[2] == "Okt 0, Nov 1, Des 0" and baris[3] == "3 / 3"
    assert "November: 2 positif, 1 netral, 0 perlu perbaikan" in baris[4]
    assert view.model.data(view.model.index(1, 7)) == "Sangat Baik"
    view.tabel.pilih_kunci(SITI)
    tekan(qtbot, view.tabel, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: halaman.remah.startswith("Siti Rahma"))
    assert tanpa_nama(halaman) == []


def test_a_heading_sorts_and_sorts_back(halaman: EvaluasiPage, qtbot: Any) -> None:
    view = halaman.tim.banding
    kepala = view.tabel.horizontalHeader()

    def tekan_kepala(nomor: int) -> None:
        titik = kepala.rect().center()
        titik.setX(kepala.sectionViewportPosition(nomor) + 10)
        qtbot.mouseClick(kepala.viewport(), Qt.MouseButton.LeftButton, pos=titik)

    tekan_kepala(2)
    assert urutan(halaman)[0] == SITI and view.urut.currentIndex() == 2
    tekan_kepala(2)
    assert urutan(halaman)[-1] == SITI
    tekan_kepala(7)
    assert urutan(halaman)[0] == DEWI, "the best rating first"
    tekan_kepala(0)
    assert urutan(halaman) == [OPERATOR, DEWI, RUDI, SITI]


def test_search_and_filter_narrow_and_are_cleared(halaman: EvaluasiPage, qtbot: Any) -> None:
    view = halaman.tim.banding
    qtbot.keyClicks(view.cari, "sinaga")
    assert urutan(halaman) == [DEWI]
    view.saring.setCurrentIndex(view.saring.findText("Siap dinilai"))
    assert urutan(halaman) == [] and not view.tombol_ekspor.isEnabled()
    klik(qtbot, view, "Tampilkan semua")
    assert len(urutan(halaman)) == 4
    view.saring.setCurrentIndex(view.saring.findText("Siap dinilai"))
    assert urutan(halaman) == [SITI]


@pytest.mark.parametrize(("tombol", "nama", "awal"), [("Ekspor", "a.xlsx", b"PK"), ("Cetak", "a.pdf", b"%PDF")])
def test_what_is_shown_goes_into_a_file(
    halaman: EvaluasiPage, pekerja: Pekerja, qtbot: Any, tmp_path: Path, tombol: str, nama: str, awal: bytes
) -> None:
    dialog.siapkan(tmp_path / nama)
    klik(qtbot, halaman, tombol)
    selesai(qtbot, pekerja)
    assert (tmp_path / nama).read_bytes().startswith(awal)


def test_a_cancelled_file_writes_nothing(halaman: EvaluasiPage, qtbot: Any, tmp_path: Path) -> None:
    dialog.siapkan(None)
    klik(qtbot, halaman, "Ekspor")
    assert list(tmp_path.glob("*.xlsx")) == []


def test_the_earlier_predikat_of_the_chosen_person_are_explained(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    siapkan_tim(kantor)
    lalu = Evaluasi(id_tetap(830), SITI, KEPALA, SKP_SITI, TW3, Rating.SESUAI, Rating.DI_ATAS)
    kepala = kantor.sebagai("kepala")
    with kepala.transaksi("evaluasi") as kerja:
        sidik = kerja.simpan(lalu)
        kerja.simpan(
            PenetapanEvaluasi(id_tetap(831), lalu.id, sidik, SITI, TW3, Predikat.BAIK, KEPALA, kantor.jam(), "{}")
        )
    satu = tampilkan(qtbot, EvaluasiPage(kepala, pekerja))
    satu.tim.rupa.setCurrentIndex(BANDING)
    selesai(qtbot, pekerja)
    view = satu.tim.banding
    view.tabel.pilih_kunci(RUDI)
    assert not view.cara.isEnabled(), "nothing was signed before"
    view.tabel.pilih_kunci(SITI)
    assert view.cara.isEnabled() and "Siti" in view.cara.accessibleName()
    view.cara.setFocus()
    qtbot.keyClick(view.cara, Qt.Key.Key_Space)
    selesai(qtbot, pekerja)
    isi = dict(view.cara.kartu.cara.masukan)
    view.cara.kartu.close()
    assert isi["Periode"] == "Triwulan III 2026" and isi["Rating perilaku kerja"] == "Di atas ekspektasi"
