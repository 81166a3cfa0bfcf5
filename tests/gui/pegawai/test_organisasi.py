"""Organisasi, Penempatan and Penilai as an operator uses them, and as those who only read see them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from kinerja_desktop.domain.penempatan import SifatPenempatan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, pilih_data
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pegawai.page import PegawaiPage
from kinerja_desktop.services import organisasi_penilai, organisasi_pohon, pegawai, penempatan, penetapan_penilai
from kinerja_desktop.services.organisasi_pohon import SimpulUnit
from kinerja_desktop.services.penempatan import IsianPenempatan
from tests.gui.pegawai.test_page import ketik_orang, pilih_orang
from tests.helpers.kantor import DEWI, DINAS, KADIS, KEPALA, PUSKESMAS, RUDI, SITI, KantorUji
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama, teks_terlihat

AWAL = date(2026, 1, 1)


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str, tab: str = "orang") -> PegawaiPage:
        halaman = tampilkan(qtbot, PegawaiPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        halaman.form.tab.setCurrentWidget(getattr(halaman, tab))
        selesai(qtbot, pekerja)
        return halaman

    return buat


@pytest.fixture
def isi(qtbot: Any, pekerja: Pekerja) -> Any:
    """Prepare the answer to the next dialog: fill it, press its button, tell whether it closed."""

    def siapkan(kerja: Any) -> None:
        def jawab(satu: QDialog) -> bool:
            assert isinstance(satu, DialogIsian)
            satu.show()
            selesai(qtbot, pekerja)
            kerja(satu)
            qtbot.mouseClick(satu.tombol_simpan, Qt.MouseButton.LeftButton)
            selesai(qtbot, pekerja)
            return satu.result() == QDialog.DialogCode.Accepted

        dialog.siapkan(jawab)

    return siapkan


def _baris(halaman: PegawaiPage) -> list[str]:
    return [s.unit.nama for s in halaman.organisasi.model.semua()]


# --- the tree --------------------------------------------------------------------------------------------------


def test_a_unit_is_added_below_the_chosen_one_and_taken_back(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    halaman = buka("operator", "organisasi")
    assert _baris(halaman) == ["Dinas Kesehatan", "Puskesmas Kartini"]
    halaman.organisasi.tabel.pilih_kunci(PUSKESMAS)
    selesai(qtbot, pekerja)
    isi(lambda d: qtbot.keyClicks(d.nama, "Poli KIA"))
    klik(qtbot, halaman, "Tambah unit")
    selesai(qtbot, pekerja)
    assert _baris(halaman) == ["Dinas Kesehatan", "Puskesmas Kartini", "Poli KIA"]
    (poli,) = [s for s in organisasi_pohon.pohon(kantor.sebagai("operator")) if s.unit.nama == "Poli KIA"]
    assert (poli.unit.induk_id, poli.tingkat) == (PUSKESMAS, 2)
    assert "Poli KIA tersimpan" in halaman.bilah_pesan.teks()
    assert halaman.organisasi.tabel.baris_kini().unit.nama == "Poli KIA", "the new unit is the chosen one"
    halaman.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert _baris(halaman) == ["Dinas Kesehatan", "Puskesmas Kartini"]


def test_a_refusal_is_told_in_the_dialog_and_nothing_typed_is_lost(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    halaman = buka("operator", "organisasi")
    halaman.organisasi.tabel.pilih_kunci(PUSKESMAS)
    selesai(qtbot, pekerja)
    terlihat: list[str] = []

    def lihat(d: Any) -> None:
        pilih_data(d.induk, PUSKESMAS)
        qtbot.mouseClick(d.tombol_simpan, Qt.MouseButton.LeftButton)
        selesai(qtbot, pekerja)
        terlihat.extend((d.masalah.text(), d.nama.text()))
        pilih_data(d.induk, None)

    isi(lihat)
    klik(qtbot, halaman, "Ubah unit")
    selesai(qtbot, pekerja)
    assert "akan berputar" in terlihat[0] and terlihat[1] == "Puskesmas Kartini"
    assert [s.tingkat for s in halaman.organisasi.model.semua()] == [0, 0], "moved to the top after the correction"


def test_the_tree_closes_opens_and_is_searched_by_key(qtbot: Any, buka: Any) -> None:
    halaman = buka("operator", "organisasi")
    tab = halaman.organisasi
    tab.tabel.pilih_kunci(DINAS)
    tab._lipat(False)
    assert _baris(halaman) == ["Dinas Kesehatan"] and tab.model.index(0, 0).data().startswith("▸")
    tab.tabel.baris_dibuka.emit(tab.tabel.baris_kini())
    assert _baris(halaman) == ["Dinas Kesehatan", "Puskesmas Kartini"]
    tab._lipat(False)
    qtbot.keyClicks(tab.cari, "purba")
    tab.cari.returnPressed.emit()
    assert _baris(halaman) == ["Dinas Kesehatan", "Puskesmas Kartini"], "what fits is shown below its parents"


def test_gaps_and_earlier_days_are_seen_in_the_tree(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    operator = kantor.sebagai("operator")
    kepala = IsianPenempatan(KEPALA, PUSKESMAS, "Kepala", mulai=AWAL, selesai=date(2026, 10, 31), memimpin=True)
    penempatan.tambah(operator, kepala)
    halaman = buka("operator", "organisasi")
    tab = halaman.organisasi

    def pil() -> list[str]:
        return [tab.model.index(n, 2).data() for n in range(tab.model.rowCount())]

    assert pil() == ["", "Belum ada pimpinan"]
    tab.tabel.pilih_kunci(PUSKESMAS)
    selesai(qtbot, pekerja)
    assert any("Belum ada pimpinan." in teks for teks in teks_terlihat(tab.panel))
    tab.hari.setel_tanggal(date(2026, 10, 31))
    tab.hari.diubah.emit(tab.hari.tanggal())
    selesai(qtbot, pekerja)
    assert pil() == ["", ""] and tab.model.index(1, 1).data() == "dr. R. Purba"


def test_posts_are_kept_in_the_panel_of_the_unit(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    halaman = buka("operator", "organisasi")
    panel = halaman.organisasi.panel
    halaman.organisasi.tabel.pilih_kunci(PUSKESMAS)
    selesai(qtbot, pekerja)
    assert panel.tab.tabText(0) == "Pegawai (5)"
    panel.tab.setCurrentIndex(1)

    def tulis(d: Any) -> None:
        qtbot.keyClicks(d.nama, "Bidan Terampil")
        d.kebutuhan.setValue(3)

    isi(tulis)
    klik(qtbot, halaman, "Tambah jabatan")
    selesai(qtbot, pekerja)
    assert [panel.model_jabatan.index(0, n).data() for n in (0, 1)] == ["Bidan Terampil", "0 / 3"]
    panel.jabatan.pilih_baris(0)
    isi(lambda d: d.nama.setText("Bidan Mahir"))
    klik(qtbot, halaman, "Ubah jabatan")
    selesai(qtbot, pekerja)
    assert panel.model_jabatan.index(0, 0).data() == "Bidan Mahir"


def test_a_unit_in_use_is_not_closed(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any) -> None:
    halaman = buka("operator", "organisasi")
    halaman.organisasi.tabel.pilih_kunci(PUSKESMAS)
    selesai(qtbot, pekerja)
    kata: list[str] = []

    def tutup(d: Any) -> None:
        qtbot.mouseClick(d.tombol_simpan, Qt.MouseButton.LeftButton)
        selesai(qtbot, pekerja)
        kata.append(d.masalah.text())

    isi(tutup)
    klik(qtbot, halaman, "Tutup unit")
    selesai(qtbot, pekerja)
    assert "masih ada 5 pegawai" in kata[0]


# --- one person ------------------------------------------------------------------------------------------------


def test_a_plt_is_recorded_with_his_last_day_and_the_team_follows(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    operator = kantor.sebagai("operator")
    penempatan.tambah(operator, IsianPenempatan(RUDI, PUSKESMAS, "Perekam Medis", mulai=AWAL))
    penempatan.tambah(
        operator, IsianPenempatan(KEPALA, PUSKESMAS, "Kepala", mulai=AWAL, selesai=date(2026, 11, 1), memimpin=True)
    )
    halaman = buka("operator")
    pilih_orang(halaman, SITI, qtbot, pekerja)
    halaman.orang.kanan.setCurrentIndex(1)
    assert any("Belum ada penempatan" in t for t in teks_terlihat(halaman.orang.penempatan))

    def tulis(d: Any) -> None:
        pilih_data(d.sifat, SifatPenempatan.PLT)
        assert d.selesai.tanggal() is not None, "a last day is asked for at once"
        d.memimpin.setChecked(True)
        d.jabatan.setText("Kepala Puskesmas")
        qtbot.keyClicks(d.dasar, "SPT 800/21/2026")

    isi(tulis)
    klik(qtbot, halaman, "Tambah penempatan")
    selesai(qtbot, pekerja)
    view = halaman.orang.penempatan
    assert view.model.index(0, 0).data() == "Plt. Kepala Puskesmas"
    assert "SPT 800/21/2026" in view.rincian.text() and "memimpin unit" in view.rincian.text()
    assert "karena tercatat" not in view.penjelasan.text()
    assert pegawai.satu(operator, RUDI).pegawai.penilai_id == SITI
    halaman.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert pegawai.satu(operator, SITI).pegawai.penilai_id == KEPALA, "undone: recorded as before"
    assert pegawai.satu(operator, RUDI).pegawai.penilai_id == KADIS


def test_an_assignment_is_corrected_ended_deleted_and_brought_back(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    operator = kantor.sebagai("operator")
    penempatan.tambah(operator, IsianPenempatan(RUDI, PUSKESMAS, "Perekam Medis", mulai=AWAL))
    halaman = buka("operator")
    pilih_orang(halaman, RUDI, qtbot, pekerja)
    halaman.orang.kanan.setCurrentIndex(1)
    isi(lambda d: d.jabatan.setText("Perekam Medis Terampil"))
    klik(qtbot, halaman, "Koreksi")
    selesai(qtbot, pekerja)
    assert pegawai.satu(operator, RUDI).pegawai.jabatan == "Perekam Medis Terampil"
    isi(lambda d: d.hari.setel_tanggal(date(2026, 11, 30)))
    klik(qtbot, halaman, "Akhiri")
    selesai(qtbot, pekerja)
    (satu,) = penempatan.daftar(operator, RUDI)
    assert satu.nilai.selesai == date(2026, 11, 30)
    klik(qtbot, halaman, "Hapus")
    selesai(qtbot, pekerja)
    assert penempatan.daftar(operator, RUDI) == []
    halaman.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert [s.nilai for s in penempatan.daftar(operator, RUDI)] == [satu.nilai]


def test_unit_and_penilai_of_a_placed_person_are_not_typed_over(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    penempatan.tambah(kantor.sebagai("operator"), IsianPenempatan(RUDI, DINAS, "Perekam Medis", mulai=AWAL))
    halaman = buka("operator")
    f = halaman.orang.formulir
    pilih_orang(halaman, RUDI, qtbot, pekerja)
    assert not f.unit.isEnabled() and not f.penilai.isEnabled() and f.mengikuti.isVisible()
    f.nama.setText("Rudi Hasibuan, A.Md.")
    klik(qtbot, halaman, "Simpan")
    selesai(qtbot, pekerja)
    assert pegawai.satu(kantor.sebagai("operator"), RUDI).pegawai.nama == "Rudi Hasibuan, A.Md."
    pilih_orang(halaman, SITI, qtbot, pekerja)
    assert f.unit.isEnabled() and f.penilai.isEnabled() and not f.mengikuti.isVisible()


# --- who rates whom --------------------------------------------------------------------------------------------


def test_another_penilai_is_chosen_with_a_reason(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any
) -> None:
    operator = kantor.sebagai("operator")
    penempatan.tambah(operator, IsianPenempatan(RUDI, PUSKESMAS, "Perekam Medis", mulai=AWAL))
    halaman = buka("operator", "penilai")
    tab = halaman.penilai
    tab.tabel.pilih_kunci(RUDI)
    assert tab.penjelasan.text() == "Rudi Hasibuan dinilai dr. R. Purba, karena memimpin Puskesmas Kartini."

    def tulis(d: Any) -> None:
        ketik_orang(qtbot, d.penilai, "dewi")
        qtbot.keyClicks(d.alasan, "Pendelegasian nomor 7/2026")

    isi(tulis)
    klik(qtbot, halaman, "Tetapkan penilai lain")
    selesai(qtbot, pekerja)
    assert pegawai.satu(operator, RUDI).pegawai.penilai_id == DEWI
    assert "Pendelegasian nomor 7/2026" in tab.penjelasan.text()
    halaman.bilah_pesan.lakukan()
    selesai(qtbot, pekerja)
    assert penetapan_penilai.daftar(operator, RUDI) == []


def test_only_what_is_wrong_can_be_shown_and_saved_as_a_spreadsheet(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path
) -> None:
    halaman = buka("operator", "penilai")
    tab = halaman.penilai
    assert tab.model.rowCount() == 8 and "8 pegawai dinilai" in tab.ringkasan.text()
    tab.hanya_masalah.setChecked(True)
    selesai(qtbot, pekerja)
    assert any("Tidak ada yang bermasalah" in t for t in teks_terlihat(tab))
    operator = kantor.sebagai("operator")
    for siapa in (KEPALA, DEWI):
        tugas = IsianPenempatan(
            siapa, PUSKESMAS, "Kepala", sifat=SifatPenempatan.PLT, mulai=AWAL, selesai=date(2026, 12, 31), memimpin=True
        )
        penempatan.tambah(operator, tugas)
    penempatan.tambah(operator, IsianPenempatan(RUDI, PUSKESMAS, "Perekam Medis", mulai=AWAL))
    halaman.segarkan()
    selesai(qtbot, pekerja)
    assert [tab.model.index(0, n).data() for n in (0, 3)] == ["Rudi Hasibuan", "Pimpinan ganda"]
    berkas = tmp_path / "penilai.xlsx"
    dialog.siapkan(str(berkas))
    klik(qtbot, halaman, "Simpan ke Excel")
    selesai(qtbot, pekerja)
    lembar = load_workbook(berkas).active
    isi_sel = [[sel.value for sel in baris] for baris in lembar.iter_rows()]
    assert isi_sel[1][:2] == ["Nama", "NIP"] and len(isi_sel) == 2 + tab.model.rowCount()
    (rudi,) = [b for b in isi_sel if b[0] == "Rudi Hasibuan"]
    assert rudi[1] == "198811052012011003" and "lebih dari satu pimpinan" in rudi[6] and rudi[7] == "tanpa penilai"


def test_beranda_leads_to_who_has_no_penilai(pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    halaman = buka("operator")
    halaman.buka({"tab": "penilai"})
    selesai(qtbot, pekerja)
    assert halaman.form.tab.currentWidget() is halaman.penilai and halaman.penilai.hanya_masalah.isChecked()
    halaman.buka({"tab": "organisasi"})
    selesai(qtbot, pekerja)
    assert halaman.form.tab.currentWidget() is halaman.organisasi


@pytest.mark.parametrize("akun", ["kepala", "pengawas"])
def test_who_only_reads_sees_all_and_changes_nothing(qtbot: Any, pekerja: Pekerja, buka: Any, akun: str) -> None:
    halaman = buka(akun, "organisasi")
    assert isinstance(halaman.organisasi.tabel.baris_kini(), SimpulUnit)
    terlarang = {"Tambah unit", "Ubah unit", "Tutup unit", "Tambah jabatan", "Ubah jabatan", "Tetapkan penilai lain"}
    terlarang |= {"Tambah penempatan", "Koreksi", "Akhiri", "Hapus"}
    for view in (halaman.organisasi, halaman.penilai, halaman.orang):
        halaman.form.tab.setCurrentWidget(view)
        selesai(qtbot, pekerja)
        assert not set(daftar_tombol(halaman)) & terlarang
    pilih_orang(halaman, RUDI, qtbot, pekerja)
    halaman.orang.kanan.setCurrentIndex(1)
    assert not set(daftar_tombol(halaman)) & terlarang
    assert any("karena tercatat" in t for t in teks_terlihat(halaman))
    halaman.penilai.tetapkan()
    halaman.orang.penempatan.koreksi()


def test_every_control_of_the_dialogs_has_a_name(pekerja: Pekerja, qtbot: Any, buka: Any, isi: Any) -> None:
    halaman = buka("operator", "organisasi")
    halaman.organisasi.tabel.pilih_kunci(PUSKESMAS)
    selesai(qtbot, pekerja)
    tanpa: list[str] = []

    def lihat(d: Any) -> None:
        tanpa.extend(tanpa_nama(d))
        d.nama.setText("x")

    for tombol in ("Tambah unit", "Tambah jabatan"):
        halaman.organisasi.panel.tab.setCurrentIndex(1)
        isi(lihat)
        klik(qtbot, halaman, tombol)
        selesai(qtbot, pekerja)
    assert tanpa == [] and organisasi_penilai.NAMA_CELAH


def test_a_unit_far_down_is_shown_where_it_stands(qtbot: Any, buka: Any) -> None:
    tab = buka("operator", "organisasi").organisasi
    tab._lipat(False)
    qtbot.keyClicks(tab.cari, "dinas")
    tab.buka(PUSKESMAS)
    assert isinstance(tab.tabel.baris_kini(), SimpulUnit) and tab.tabel.baris_kini().unit.id == PUSKESMAS
    assert tab.cari.text() == ""
