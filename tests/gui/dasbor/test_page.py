"""Dasbor Unit as a head of unit uses it: from the figure to its list, from the list to the person."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.dasbor.page import DasborPage
from tests.helpers.kantor import SITI, KantorUji
from tests.helpers.laporan import ajukan
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama, teks_terlihat

KIRI = Qt.MouseButton.LeftButton


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    kantor.tetapkan_skp_siti()
    siti = kantor.sebagai("siti")
    ajukan(siti, tanggal=date(2026, 11, 16))
    ajukan(siti, tanggal=date(2026, 11, 17))

    def buat(akun: str) -> DasborPage:
        halaman = tampilkan(qtbot, DasborPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        return halaman

    return buat


def _klik_baris(qtbot: Any, tabel: Any, nomor: int) -> None:
    tengah = tabel.visualRect(tabel.model().index(nomor, 0)).center()
    qtbot.mouseClick(tabel.viewport(), KIRI, pos=tengah)


def test_from_the_waiting_card_to_the_queue_of_the_person(buka: Any, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = buka("kepala")
    assert halaman.form.kartu_menunggu.accessibleName().startswith("Menunggu persetujuan: 2")
    assert "5 pegawai" in halaman.remah
    qtbot.mouseClick(halaman.form.kartu_menunggu, KIRI)
    selesai(qtbot, pekerja)
    assert halaman.form.tumpukan.currentIndex() == 1
    assert halaman.form.jumlah_rincian.text() == "2 laporan dari 1 pegawai"
    assert halaman.form.per_tanggal.text().startswith("per tanggal 24 Nov 2026")
    with qtbot.waitSignal(halaman.minta_pindah) as pindah:
        _klik_baris(qtbot, halaman.form.tabel, 0)
    assert pindah.args == ["persetujuan", {"pegawai_id": SITI}]


def test_compliance_opens_people_then_days_and_back_again(buka: Any, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = buka("kepala")
    halaman.form.kartu_laporan.setFocus()
    qtbot.keyClick(halaman.form.kartu_laporan, Qt.Key.Key_Return)
    selesai(qtbot, pekerja)
    assert halaman.form.jumlah_rincian.text() == "2 dari 80 hari kerja terisi"
    nama = [halaman.form.tabel.model().baris(n).nama for n in range(5)]
    assert nama == sorted(nama)
    _klik_baris(qtbot, halaman.form.tabel, nama.index("Siti Rahma, A.Md.Keb."))
    selesai(qtbot, pekerja)
    assert halaman.form.judul_rincian.text() == "Laporan Siti Rahma, A.Md.Keb. · November 2026"
    assert halaman.form.jumlah_rincian.text() == "2 dari 16 hari kerja terisi"
    klik(qtbot, halaman, "Kembali")
    selesai(qtbot, pekerja)
    assert halaman.form.judul_rincian.text() == "Laporan masuk · November 2026"
    klik(qtbot, halaman, "Kembali")
    assert halaman.form.tumpukan.currentIndex() == 0


def test_a_cell_of_the_heat_map_opens_the_days_of_that_person(buka: Any, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = buka("kepala")
    baris = [b.pegawai_id for b in halaman._ringkasan.peta].index(SITI)
    titik = halaman.form.peta.kotak(baris, 3).center().toPoint()
    qtbot.mouseClick(halaman.form.peta, KIRI, pos=titik)
    selesai(qtbot, pekerja)
    assert halaman.form.judul_rincian.text().startswith("Laporan Siti Rahma")
    kepala, isi = halaman.form.peta.sebagai_tabel()
    assert "diajukan, belum diputus" in isi[baris] and kepala[1] == "02/11"


def test_plans_lead_to_sasaran_and_the_list_is_copied_whole(buka: Any, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = buka("pusat")
    qtbot.mouseClick(halaman.form.kartu_skp, KIRI, pos=QPoint(20, 20))
    selesai(qtbot, pekerja)
    assert halaman.form.jumlah_rincian.text() == "1 dari 8 pegawai ditetapkan"
    assert "pejabat negara: Wali Kota" in halaman.form.dikecualikan.text()
    klik(qtbot, halaman, "Salin daftar")
    teks = QApplication.clipboard().text()
    assert "Siti Rahma, A.Md.Keb.\tDitetapkan" in teks and "per tanggal 24 Nov 2026" in teks
    assert "Tidak dihitung 1 pegawai" in teks
    with qtbot.waitSignal(halaman.minta_pindah) as pindah:
        halaman.form.tabel.setFocus()
        qtbot.keyClick(halaman.form.tabel, Qt.Key.Key_Return)
    assert pindah.args[0] == "sasaran"


def test_choosing_a_unit_narrows_the_figures(buka: Any, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = buka("pengawas")
    assert "8 pegawai" in halaman.remah and halaman.form.unit.isVisible()
    qtbot.keyClick(halaman.form.unit, Qt.Key.Key_End)
    selesai(qtbot, pekerja)
    nomor = halaman.form.unit.currentIndex()
    assert halaman.remah == "Puskesmas Kartini · 5 pegawai"
    assert halaman.form.unit.itemText(nomor).strip() == "Puskesmas Kartini"


def test_the_page_says_what_is_missing_and_names_its_controls(buka: Any, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = buka("kadis")
    assert not halaman.form.unit.isVisible()
    assert halaman.form.antre.kosong.teks() == "Tidak ada yang menunggu"
    assert tanpa_nama(halaman) == []
    qtbot.mouseClick(halaman.form.kartu_evaluasi, KIRI)
    selesai(qtbot, pekerja)
    assert halaman.form.jumlah_rincian.text() == "0 dari 3 pegawai ditetapkan"
    assert "Evaluasi · Triwulan III 2026" in teks_terlihat(halaman)
    assert tanpa_nama(halaman) == []


def test_who_does_not_decide_sees_the_waiting_reports_of_the_person(buka: Any, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = buka("pusat")
    _klik_baris(qtbot, halaman.form.antre, 0)
    selesai(qtbot, pekerja)
    assert halaman.form.judul_rincian.text() == "Laporan Siti Rahma, A.Md.Keb. yang menunggu persetujuan"
    assert halaman.form.jumlah_rincian.text() == "2 laporan"
    model = halaman.form.tabel.model()
    assert {model.baris(n).tanggal for n in range(2)} == {date(2026, 11, 16), date(2026, 11, 17)}
    with qtbot.assertNotEmitted(halaman.minta_pindah):
        _klik_baris(qtbot, halaman.form.tabel, 0)


def test_who_decides_comes_from_the_short_queue_to_persetujuan(buka: Any, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = buka("kepala")
    with qtbot.waitSignal(halaman.minta_pindah) as pindah:
        _klik_baris(qtbot, halaman.form.antre, 0)
    assert pindah.args == ["persetujuan", {"pegawai_id": SITI}]
