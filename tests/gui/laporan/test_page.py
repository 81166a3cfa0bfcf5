"""Laporan Harian as a person uses it: type, keys, clicks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.masalah import galat, peringatan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import warna
from kinerja_desktop.gui.laporan.formulir import _isi_label
from kinerja_desktop.gui.laporan.page import LaporanPage
from kinerja_desktop.gui.laporan.pekan import DialogPekan
from kinerja_desktop.gui.laporan.pekan_model import KEGIATAN
from kinerja_desktop.services import laporan, laporan_draf, laporan_form
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from tests.gui.laporan.conftest import Tunggu
from tests.helpers.kantor import AKSI, KEPALA, RHK_1, RHK_2, SITI, KantorUji, id_tetap, skp_beraksi

SENIN, SELASA = date(2026, 11, 23), date(2026, 11, 24)


def isian(nomor: int = 500, **ubah: object) -> IsianLaporan:
    dasar = IsianLaporan(
        id_tetap(nomor), SENIN, "08.00 – 11.30", RHK_1, "", "Posyandu Melati: pemeriksaan 19 ibu hamil dan penyuluhan",
        "19 ibu hamil", "19", "ibu hamil",
    )  # fmt: skip
    return replace(dasar, **ubah)  # type: ignore[arg-type]


def isi_form(qtbot: QtBot, page: LaporanPage) -> None:
    f = page.form
    f.rhk.setCurrentIndex(1)
    for medan, teks in ((f.kegiatan, "Kelas ibu hamil"), (f.jam, "8-10.30"), (f.realisasi, "12")):
        medan.setFocus()
        qtbot.keyClicks(medan, teks)
    qtbot.keyClicks(f.satuan.lineEdit(), "orang")
    qtbot.keyClicks(f.uraian, "Kelas diikuti 12 orang")


def tercatat(siti: Context, rekaman: UUID) -> LaporanHarian | None:
    with siti.store.baca() as koneksi:
        simpanan = ambil(koneksi, LaporanHarian, rekaman)
    return simpanan.nilai if simpanan else None


def putuskan(kantor: KantorUji, rekaman: UUID, putusan: PutusanLaporan, catatan: str = "") -> None:
    with kantor.terbuka.store.baca() as koneksi:
        simpanan = ambil(koneksi, LaporanHarian, rekaman)
    assert simpanan is not None
    kepala = kantor.sebagai("kepala")
    keputusan = KeputusanLaporan(kepala.id_baru(), rekaman, simpanan.hash, putusan, catatan, KEPALA, kantor.jam())
    with kepala.transaksi(putusan.value) as kerja:
        kerja.simpan(keputusan)


def tekan(qtbot: QtBot, medan: QWidget, kunci: Qt.Key) -> None:
    """A shortcut of a button: Qt shows the press for a tenth of a second before it clicks."""
    qtbot.keyClick(medan, kunci, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(150)


def kini(page: LaporanPage) -> UUID:
    assert page.lembar.id is not None
    return page.lembar.id


# --- writing ---------------------------------------------------------------------------------------------------


def test_a_new_report_is_typed_saved_by_itself_and_handed_in(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    isi_form(qtbot, page)
    qtbot.waitUntil(lambda: page.lembar.penyimpan.bersih)
    tunggu()
    rekaman = kini(page)
    assert "Tersimpan otomatis 10.42" in page.form.tersimpan.text()
    assert [b.kegiatan for b in page.model.semua()] == ["Kelas ibu hamil"] and tercatat(siti, rekaman) is None
    page.form.jam.setFocus()
    page.form.uraian.setFocus()
    assert page.form.jam.text() == "08.00 – 10.30"
    assert page.form.jumlah.text() == "150 menit · total hari ini 150 dari 300 menit norma"
    qtbot.mouseClick(page.form.tombol_ajukan, Qt.MouseButton.LeftButton)
    tunggu()
    nilai = tercatat(siti, rekaman)
    assert nilai is not None and nilai.diajukan_pada is not None and nilai.rhk_id == RHK_1 and nilai.realisasi == 12
    assert laporan_draf.semua_isian(siti) == {}
    assert "dr. R. Purba" in page.bilah_pesan.teks()
    assert not page.form.kegiatan.isEnabled() and page.form.tombol_tarik.isVisible()
    page.bilah_pesan.lakukan()
    tunggu()
    assert page.form.kegiatan.isEnabled() and page.lembar.terbuka.status is StatusLaporan.DRAF  # type: ignore[union-attr]


@pytest.mark.parametrize("peran", [PeranPerangkat.PEGAWAI, PeranPerangkat.OPD])
def test_on_a_laptop_the_next_step_is_told(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu, peran: PeranPerangkat
) -> None:
    siti.store.atur_meta(skema.META_PERAN, peran.value)
    isi_form(qtbot, page)
    qtbot.waitUntil(lambda: page.lembar.penyimpan.bersih)
    page.lembar.buka(kini(page))
    tunggu()
    qtbot.mouseClick(page.form.tombol_ajukan, Qt.MouseButton.LeftButton)
    tunggu()
    assert ("kirim lewat Sinkronisasi" in page.bilah_pesan.teks()) is (peran is PeranPerangkat.PEGAWAI)


def test_a_result_with_action_plans_asks_for_one_and_keeps_it(
    kantor: KantorUji, qtbot: QtBot, pekerja: Pekerja, tunggu: Tunggu
) -> None:
    kantor.tetapkan_skp_siti(skp_beraksi())
    siti = kantor.sebagai("siti")
    page = LaporanPage(siti, pekerja)
    qtbot.addWidget(page)
    page.show()
    tunggu()
    f = page.form
    isi_form(qtbot, page)
    assert f.rencana_aksi.isHidden()
    f.rhk.setCurrentIndex(2)
    assert not f.rencana_aksi.isHidden() and f.rencana_aksi.count() == 3
    qtbot.mouseClick(f.tombol_ajukan, Qt.MouseButton.LeftButton)
    tunggu()
    rekaman = kini(page)
    assert "Rencana aksi belum dipilih" in f.masalah_rencana.text() and tercatat(siti, rekaman) is None
    f.rencana_aksi.setCurrentIndex(2)
    qtbot.mouseClick(f.tombol_ajukan, Qt.MouseButton.LeftButton)
    tunggu()
    nilai = tercatat(siti, rekaman)
    assert nilai is not None and nilai.diajukan_pada is not None and nilai.rencana_aksi == AKSI[1]


def test_keys_do_everything(qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    isi_form(qtbot, page)
    pertama = kini(page)
    tekan(qtbot, page.form.uraian, Qt.Key.Key_S)
    tunggu()
    assert tercatat(siti, pertama) is not None and "Draf disimpan" in page.form.tersimpan.text()
    tekan(qtbot, page.form.uraian, Qt.Key.Key_N)
    tunggu()
    assert kini(page) != pertama and page.form.kegiatan.text() == "" and page.form.kegiatan.hasFocus()
    assert page.form.rhk.currentIndex() == 0
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.form.cari.hasFocus()
    page.form.tabel.setFocus()
    page.form.tabel.pilih_baris(0)
    tunggu()
    assert kini(page) == pertama
    tekan(qtbot, page.form.uraian, Qt.Key.Key_Return)
    tunggu()
    nilai = tercatat(siti, pertama)
    assert nilai is not None and nilai.diajukan_pada is not None


def test_what_is_missing_is_said_beside_its_field_only_when_handing_in(
    qtbot: QtBot, page: LaporanPage, tunggu: Tunggu
) -> None:
    f = page.form
    qtbot.keyClicks(f.kegiatan, "Rapat")
    assert f.masalah_rhk.isHidden() and f.masalah_angka.isHidden()
    qtbot.keyClicks(f.realisasi, "2,5")
    assert "bilangan bulat" in f.masalah_angka.text() and f.realisasi.property("galat")
    f.realisasi.clear()
    qtbot.mouseClick(f.tombol_ajukan, Qt.MouseButton.LeftButton)
    tunggu()
    assert "Rencana hasil kerja belum dipilih" in f.masalah_rhk.text() and f.rhk.hasFocus()
    assert "Jam belum diisi" in f.masalah_angka.text() and "Satuan belum diisi" in f.masalah_angka.text()
    assert f.bukti.isEnabled() and page.lembar.terbuka.status is StatusLaporan.DRAF  # type: ignore[union-attr]


def test_warnings_stand_beside_the_field_while_typing(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    laporan.simpan(siti, isian(tanggal=SELASA, jam="08.00 – 10.00", kegiatan="Rekap kohort"))
    page.baru()
    tunggu()
    qtbot.keyClicks(page.form.jam, "9.30-11")
    assert (
        "Rekap kohort" in page.form.masalah_angka.text() and page.form.masalah_angka.property("peran") == "warn_kecil"
    )
    assert "total hari ini 180" in page.form.jumlah.text()
    page.form.tanggal.setel_tanggal(date(2026, 11, 22))
    tunggu()
    assert "Bukan hari kerja" in page.form.masalah_angka.text()
    page.form.tanggal.setel_tanggal(date(2026, 12, 1))
    tunggu()
    assert "Tanggal belum tiba" in page.form.masalah_angka.text()


def test_tab_takes_the_suggestion_and_fills_what_repeats(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    laporan.simpan(siti, isian(rhk_id=RHK_2))
    page.segarkan()
    page.baru()
    tunggu()
    f = page.form
    qtbot.keyClicks(f.kegiatan, "posyandu melati: pemeriksaan 23 ibu")
    assert f.saran.isVisible() and "pemeriksaan … ibu hamil dan penyuluhan" in f.saran.text()
    qtbot.keyClick(f.kegiatan, Qt.Key.Key_Tab)
    assert f.kegiatan.text() == "posyandu melati: pemeriksaan 23 ibu hamil dan penyuluhan" and f.kegiatan.hasFocus()
    assert f.rhk.currentText().startswith("RHK 2") and f.satuan.currentText() == "ibu hamil"
    qtbot.keyClick(f.kegiatan, Qt.Key.Key_Tab)
    assert not f.kegiatan.hasFocus()


def test_the_number_of_a_suggestion_is_selected(qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    laporan.simpan(siti, isian())
    page.segarkan()
    page.baru()
    tunggu()
    qtbot.keyClicks(page.form.kegiatan, "Posy")
    qtbot.keyClick(page.form.kegiatan, Qt.Key.Key_Tab)
    qtbot.keyClicks(page.form.kegiatan, "31")
    assert page.form.kegiatan.text() == "Posyandu Melati: pemeriksaan 31 ibu hamil dan penyuluhan"


# --- states ----------------------------------------------------------------------------------------------------


def test_a_returned_report_says_why(page: LaporanPage, kantor: KantorUji, siti: Context, tunggu: Tunggu) -> None:
    laporan.ajukan(siti, isian())
    putuskan(kantor, isian().id, PutusanLaporan.KEMBALIKAN, "Mohon lampirkan daftar hadir.")
    page.buka({"laporan_id": isian().id})
    tunggu()
    assert page.form.bilah_kembali.isVisible()
    assert "Mohon lampirkan daftar hadir." in page.form.bilah_kembali.teks()
    assert "dr. R. Purba" in page.form.bilah_kembali.teks()
    assert page.form.jejak.langkah()[0] == "1 Dikembalikan" and page.form.kegiatan.isEnabled()


def test_an_approved_report_is_corrected_with_a_reason(
    qtbot: QtBot, page: LaporanPage, kantor: KantorUji, siti: Context, tunggu: Tunggu
) -> None:
    laporan.ajukan(siti, isian())
    putuskan(kantor, isian().id, PutusanLaporan.SETUJUI)
    page.buka({"laporan_id": isian().id})
    tunggu()
    f = page.form
    assert not f.kegiatan.isEnabled() and not f.tombol_hapus.isVisible() and f.alasan_koreksi.isHidden()
    qtbot.mouseClick(f.tombol_koreksi, Qt.MouseButton.LeftButton)
    f.realisasi.setText("21")
    qtbot.mouseClick(f.tombol_ajukan, Qt.MouseButton.LeftButton)
    tunggu()
    assert "LAP-20" in page.bilah_pesan.teks() and f.realisasi.text() == "21"
    qtbot.keyClicks(f.alasan_koreksi, "salah hitung")
    qtbot.mouseClick(f.tombol_ajukan, Qt.MouseButton.LeftButton)
    tunggu()
    nilai = tercatat(siti, isian().id)
    assert nilai is not None and (nilai.realisasi, nilai.alasan_koreksi) == (21, "salah hitung")
    assert page.lembar.terbuka.status is StatusLaporan.PERLU_DISETUJUI_ULANG  # type: ignore[union-attr]


def test_a_correction_that_was_left_comes_back_and_can_be_dropped(
    qtbot: QtBot, page: LaporanPage, kantor: KantorUji, siti: Context, tunggu: Tunggu
) -> None:
    laporan.ajukan(siti, isian())
    putuskan(kantor, isian().id, PutusanLaporan.SETUJUI)
    page.buka({"laporan_id": isian().id})
    tunggu()
    page.form.tombol_koreksi.click()
    page.form.realisasi.setText("21")
    page.baru()
    tunggu()
    page.buka({"laporan_id": isian().id})
    tunggu()
    assert page.form.realisasi.text() == "21" and page.form.alasan_koreksi.isVisible()
    qtbot.mouseClick(page.form.tombol_batal, Qt.MouseButton.LeftButton)
    tunggu()
    assert page.form.realisasi.text() == "19" and not page.form.kegiatan.isEnabled()
    page.bilah_pesan.lakukan()
    tunggu()
    assert page.form.realisasi.text() == "21"


@pytest.mark.parametrize("bertukar", [True, False])
def test_what_may_be_approved_elsewhere_shows_no_button_to_delete_it(
    page: LaporanPage, siti: Context, tunggu: Tunggu, bertukar: bool
) -> None:
    laporan.ajukan(siti, isian())
    if bertukar:
        siti.store.atur_meta("lsn_tetap", "100000")
    laporan.tarik(siti, isian().id)
    page.segarkan()
    page.buka({"laporan_id": isian().id})
    tunggu()
    assert page.form.tombol_simpan.isVisible() and page.form.tombol_hapus.isVisible() != bertukar
    page.hapus()
    tunggu()
    assert (tercatat(siti, isian().id) is not None) == bertukar


def test_deleting_offers_the_way_back(page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    for nomor in (500, 501):
        laporan.simpan(siti, isian(nomor, tanggal=date(2026, 11, nomor - 478)))
    page.segarkan()
    page.buka({"laporan_id": id_tetap(501)})
    tunggu()
    page.form.tombol_hapus.click()
    tunggu()
    assert tercatat(siti, id_tetap(501)) is None and kini(page) == id_tetap(500)
    page.bilah_pesan.lakukan()
    tunggu()
    assert tercatat(siti, id_tetap(501)) is not None and kini(page) == id_tetap(501)
    page.form.tombol_hapus.click()
    tunggu()
    page.bilah_pesan.tutup()
    page.saringan.tindakan("dihapus").trigger()
    tunggu()
    assert [b.id for b in page.model.semua()] == [id_tetap(501)]
    assert page.form.saringan_aktif.isVisible()
    page.form.tabel.pilih_baris(0)
    tunggu()
    assert not page.form.kegiatan.isEnabled() and page.form.tombol_pulihkan.isVisible()
    page.form.tombol_pulihkan.click()
    tunggu()
    assert tercatat(siti, id_tetap(501)) is not None and page.form.kegiatan.isEnabled()


def test_the_delete_key_of_the_list(qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    laporan.simpan(siti, isian())
    page.segarkan()
    tunggu()
    page.form.tabel.setFocus()
    page.form.tabel.pilih_baris(0)
    tunggu()
    qtbot.keyClick(page.form.tabel, Qt.Key.Key_Delete)
    tunggu()
    assert tercatat(siti, isian().id) is None


# --- the list --------------------------------------------------------------------------------------------------


def test_search_filters_and_explains_an_empty_list(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    laporan.simpan(siti, isian())
    laporan.simpan(siti, isian(501, kegiatan="Lokakarya mini", tanggal=date(2026, 3, 2)))
    page.setel_periode(Periode(2026, JenisPeriode.BULANAN, 11))
    page.segarkan()
    tunggu()
    assert [b.id for b in page.model.semua()] == [id_tetap(500)]
    qtbot.keyClicks(page.form.cari, "lokakarya")
    qtbot.keyClick(page.form.cari, Qt.Key.Key_Return)
    tunggu()
    assert page.model.semua() == [] and "lokakarya" in page.form.tabel.kosong.teks()
    page.form.tabel.kosong.tombol.click()
    tunggu()
    assert [b.kegiatan for b in page.model.semua()] == ["Lokakarya mini"]
    qtbot.keyClick(page.form.cari, Qt.Key.Key_Escape)
    page.saringan.tindakan(StatusLaporan.DIAJUKAN.value).trigger()
    tunggu()
    assert page.model.semua() == [] and page.form.tabel.kosong.isVisible()


def test_the_list_pages(qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    ModelTester(page.model).check(page.model)
    for i in range(130):
        laporan.simpan(siti, isian(600 + i, tanggal=date(2026, 11, 1 + i % 24)))
    page.segarkan()
    tunggu()
    assert page.model.rowCount() == 100
    page.form.tabel.scrollToBottom()
    tunggu()
    page.model.fetchMore(page.form.tabel.rootIndex())
    tunggu()
    assert page.model.rowCount() == 130


def test_another_page_opens_a_day_or_a_report(page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    laporan.simpan(siti, isian())
    page.buka({"tanggal": SENIN})
    tunggu()
    assert kini(page) == isian().id
    page.buka({"tanggal": date(2026, 11, 20)})
    tunggu()
    assert page.form.tanggal.tanggal() == date(2026, 11, 20) and page.form.kegiatan.text() == ""
    page.buka({"laporan_id": isian().id})
    tunggu()
    assert page.form.realisasi.text() == "19"
    page.buka({"baru": True})
    tunggu()
    assert page.form.tanggal.tanggal() == SELASA


def test_an_unknown_report_is_told(page: LaporanPage, tunggu: Tunggu) -> None:
    page.buka({"laporan_id": id_tetap(999)})
    tunggu()
    assert "UMM-03" in page.bilah_pesan.teks()


# --- helpers of the day ----------------------------------------------------------------------------------------


def test_yesterday_is_copied_and_the_copy_can_be_undone(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    laporan.ajukan(siti, isian())
    qtbot.mouseClick(page.form.tombol_salin, Qt.MouseButton.LeftButton)
    tunggu()
    assert page.form.tanggal.tanggal() == SELASA and page.form.kegiatan.text() == isian().kegiatan
    assert page.form.realisasi.text() == "" and "disalin" in page.bilah_pesan.teks()
    page.bilah_pesan.lakukan()
    tunggu()
    assert laporan_draf.semua_isian(siti) == {}
    page.bilah_pesan.tutup()
    qtbot.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    tunggu()
    assert len(laporan_draf.semua_isian(siti)) == 1


def test_favourites_are_kept_and_inserted(qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    isi_form(qtbot, page)
    page.favorit.menu.actions()[0].trigger()
    tunggu()
    assert "favorit" in page.bilah_pesan.teks()
    page.baru()
    tunggu()
    next(t for t in page.favorit.menu.actions() if t.text() == "Kelas ibu hamil").trigger()
    assert page.form.kegiatan.text() == "Kelas ibu hamil" and page.form.rhk.currentText().startswith("RHK 1")
    assert page.form.realisasi.text() == "" and page.form.satuan.currentText() == "orang"
    qtbot.waitUntil(lambda: page.lembar.penyimpan.bersih)
    assert kini(page) in laporan_draf.semua_isian(siti)


def test_without_a_plan_the_form_says_what_to_do(
    qtbot: QtBot, kantor: KantorUji, pekerja: Pekerja, tunggu: Tunggu
) -> None:
    halaman = LaporanPage(kantor.sebagai("rudi"), pekerja)
    qtbot.addWidget(halaman)
    halaman.show()
    tunggu()
    qtbot.keyClicks(halaman.form.kegiatan, "Rekam medis")
    assert "Belum ada SKP" in halaman.form.masalah_angka.text()
    halaman.tunda_tutup()
    halaman.tutup()


# --- nothing is lost -------------------------------------------------------------------------------------------


def test_another_row_never_takes_what_was_typed(qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    laporan.simpan(siti, isian())
    page.segarkan()
    tunggu()
    page.baru()
    tunggu()
    ketikan = kini(page)
    qtbot.keyClicks(page.form.kegiatan, "baru diketik")
    page.form.tabel.pilih_kunci(isian().id)
    tunggu()
    assert page.form.kegiatan.text() == isian().kegiatan
    assert laporan_draf.semua_isian(siti)[ketikan].kegiatan == "baru diketik"
    assert isian().id not in laporan_draf.semua_isian(siti)


def test_leaving_the_page_waits_for_the_disk(qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    qtbot.keyClicks(page.form.kegiatan, "satu detik sebelum ditutup")
    rekaman = kini(page)
    assert page.tunda_tutup()
    page.tutup()
    tunggu()
    assert laporan_draf.semua_isian(siti)[rekaman].kegiatan == "satu detik sebelum ditutup"


def test_a_full_disk_keeps_the_text_and_the_page(
    qtbot: QtBot, page: LaporanPage, siti: Context, monkeypatch: pytest.MonkeyPatch, tunggu: Tunggu
) -> None:
    asli = laporan_draf.simpan_isian

    def penuh(*_: object) -> None:
        raise UserError("KTR-04")

    monkeypatch.setattr(page.lembar.penyimpan, "_simpan", penuh)
    qtbot.keyClicks(page.form.kegiatan, "disk penuh")
    assert not page.tunda_tutup()
    assert "KTR-04" in page.bilah_pesan.teks() and page.form.kegiatan.text() == "disk penuh"
    monkeypatch.setattr(page.lembar.penyimpan, "_simpan", lambda i: asli(siti, i))
    assert page.tunda_tutup()
    tunggu()
    assert [i.kegiatan for i in laporan_draf.semua_isian(siti).values()] == ["disk penuh"]


def test_keys_typed_while_saving_are_kept(qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    isi_form(qtbot, page)
    rekaman = kini(page)
    page.form.tombol_simpan.click()
    qtbot.keyClicks(page.form.uraian, " dan sesudahnya")
    tunggu()
    qtbot.waitUntil(lambda: page.lembar.penyimpan.bersih)
    tunggu()
    draf = laporan_draf.semua_isian(siti)[rekaman]
    assert draf.uraian.endswith("dan sesudahnya")
    assert not laporan_form.buka(siti, rekaman).basi
    page.form.tombol_simpan.click()
    tunggu()
    nilai = tercatat(siti, rekaman)
    assert nilai is not None and nilai.uraian.endswith("dan sesudahnya") and laporan_draf.semua_isian(siti) == {}


def test_a_report_that_moved_on_elsewhere_offers_both_texts(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    awal = laporan.simpan(siti, isian())
    laporan_draf.simpan_isian(siti, isian(kegiatan="isian saya", dasar="00" * 20))
    page.buka({"laporan_id": isian().id})
    tunggu()
    assert "berubah di tempat lain" in page.bilah_pesan.teks() and page.form.kegiatan.text() == "isian saya"
    page.bilah_pesan.lakukan()
    page.form.tombol_simpan.click()
    tunggu()
    nilai = tercatat(siti, isian().id)
    assert nilai is not None and nilai.kegiatan == "isian saya" and awal.dasar


@pytest.mark.parametrize("teks", ["🤱🏽 Kelas ibu 👨‍👩‍👧‍👦", "مرحبا שלום", "a\u0301e\u0301", "日本語 ภาษาไทย"])
def test_any_script_comes_back_as_typed(page: LaporanPage, siti: Context, teks: str, tunggu: Tunggu) -> None:
    page.form.kegiatan.setText(teks)
    page.form.uraian.setPlainText(f"{teks}\n{teks}")
    rekaman = kini(page)
    assert page.tunda_tutup()
    page.baru()
    tunggu()
    page.buka({"laporan_id": rekaman})
    tunggu()
    assert page.form.kegiatan.text() == teks and page.form.uraian.toPlainText() == f"{teks}\n{teks}"


def test_a_hundred_thousand_letters_are_kept_and_named(page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    panjang = "kata " * 20_000
    page.form.kegiatan.setText(panjang)
    page.form.uraian.setPlainText(panjang)
    rekaman = kini(page)
    page.form.tombol_simpan.click()
    tunggu()
    assert "LAP-15" in page.bilah_pesan.teks()
    assert page.tunda_tutup()
    tunggu()
    kembali = laporan_draf.semua_isian(siti)[rekaman]
    assert kembali.uraian == panjang and kembali.kegiatan == panjang
    page.baru()
    tunggu()
    page.buka({"laporan_id": rekaman})
    tunggu()
    assert page.form.uraian.toPlainText() == panjang


def test_shortcuts_are_shown(page: LaporanPage) -> None:
    f = page.form
    pintasan = {t.shortcut().toString() for t in (f.tombol_baru, f.tombol_simpan, f.tombol_ajukan)}
    assert pintasan == {"Ctrl+N", "Ctrl+S", "Ctrl+Return"}
    menu = f.tombol_lain.menu()
    assert {t.shortcut() for t in menu.actions()} == {
        QKeySequence(urutan) for urutan in ("Ctrl+M", "Ctrl+Shift+V", "Ctrl+Shift+C")
    }


def test_every_field_has_a_name_for_screen_readers(page: LaporanPage) -> None:
    f = page.form
    for medan in (f.rhk, f.kegiatan, f.tanggal, f.jam, f.realisasi, f.satuan, f.uraian, f.bukti, f.tabel, f.cari):
        assert medan.accessibleName() and "<" not in medan.accessibleName(), medan.objectName()
    assert SITI


def test_keys_right_after_a_new_report_never_land_in_the_old_one(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    isi_form(qtbot, page)
    lama = kini(page)
    page.baru()
    qtbot.keyClicks(page.form.kegiatan, "Baru")
    assert kini(page) != lama
    assert page.tunda_tutup()
    tunggu()
    draf = laporan_draf.semua_isian(siti)
    assert draf[lama].kegiatan == "Kelas ibu hamil" and draf[kini(page)].kegiatan == "Baru"


def test_keys_typed_while_the_report_is_loaded_again_stay(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    laporan.simpan(siti, isian())
    page.buka({"laporan_id": isian().id})
    tunggu()
    page.segarkan()
    page.form.uraian.setPlainText("diketik saat dimuat ulang")
    tunggu()
    assert page.form.uraian.toPlainText() == "diketik saat dimuat ulang"
    assert page.tunda_tutup()
    tunggu()
    assert laporan_draf.semua_isian(siti)[isian().id].uraian == "diketik saat dimuat ulang"


def test_another_page_opens_the_drafts(page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    laporan.ajukan(siti, isian())
    laporan.simpan(siti, isian(501, tanggal=date(2026, 3, 2)))
    page.buka({"status": "draf"})
    tunggu()
    assert [b.id for b in page.model.semua()] == [id_tetap(501)] and "Draf" in page.form.saringan_aktif.text()


def test_locking_the_screen_closes_the_week_and_keeps_it(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    pekan = DialogPekan(siti, page.pekerja, SENIN, page)
    pekan.show()
    tunggu()
    pekan.model.setData(pekan.model.index(0, KEGIATAN), "Posyandu")
    assert page.tunda_tutup() and not pekan.isVisible()
    tunggu()
    assert [i.kegiatan for i in laporan_draf.semua_isian(siti).values()] == ["Posyandu"]


def test_a_clock_of_1970_is_named_and_the_text_kept(
    qtbot: QtBot, kantor: KantorUji, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    kantor.jam.saat = datetime(1970, 1, 1, 7, 0, tzinfo=WIB)
    page.baru()
    tunggu()
    isi_form(qtbot, page)
    assert "Jam komputer ini keliru" in page.form.masalah_angka.text()
    page.form.tombol_ajukan.click()
    tunggu()
    assert page.lembar.terbuka.status is StatusLaporan.DRAF  # type: ignore[union-attr]
    assert page.tunda_tutup()
    tunggu()
    assert laporan_draf.semua_isian(siti)[kini(page)].kegiatan == "Kelas ibu hamil"


# --- what is typed stays in its report -------------------------------------------------------------------------


def _ketik_baru(qtbot: QtBot, page: LaporanPage, tunggu: Tunggu) -> UUID:
    """Type slowly into the new form, through its autosave and the list that is loaded after it."""
    baru = kini(page)
    for huruf in "Posyandu":
        qtbot.keyClick(page.form.kegiatan, huruf)
        qtbot.wait(90)
    tunggu()
    qtbot.keyClicks(page.form.kegiatan, " Mawar")
    tunggu()
    return baru


@pytest.mark.parametrize("lewat", ["tanggal", "laporan_id"])
def test_a_new_report_after_beranda_keeps_every_letter(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu, lewat: str
) -> None:
    laporan.simpan(siti, isian())
    page.segarkan()
    tunggu()
    page.buka({"tanggal": SENIN} if lewat == "tanggal" else {"laporan_id": id_tetap(500)})
    tunggu()
    assert kini(page) == id_tetap(500)
    tekan(qtbot, page.form.kegiatan, Qt.Key.Key_N)
    baru = _ketik_baru(qtbot, page, tunggu)
    assert kini(page) == baru != id_tetap(500)
    assert page.form.kegiatan.text() == "Posyandu Mawar"
    page.buka({"laporan_id": id_tetap(500)})
    tunggu()
    assert page.form.kegiatan.text() == isian().kegiatan
    assert laporan_form.buka(siti, id_tetap(500)).isian.kegiatan == isian().kegiatan
    assert laporan_form.buka(siti, baru).isian.kegiatan == "Posyandu Mawar"


def test_a_new_report_is_not_taken_away_by_a_day_or_a_list_that_answers_late(
    qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu
) -> None:
    laporan.simpan(siti, isian())
    page.buka({"tanggal": SENIN})
    page.baru()
    baru = _ketik_baru(qtbot, page, tunggu)
    assert kini(page) == baru
    assert page.form.kegiatan.text() == "Posyandu Mawar"


# --- words of the form -----------------------------------------------------------------------------------------


def test_an_empty_list_has_words_from_the_first_look(page: LaporanPage) -> None:
    kosong = page.form.tabel.kosong
    assert kosong.isVisible() and "Belum ada laporan pada November 2026" in kosong.teks()


def test_nothing_is_red_before_anything_is_typed(
    qtbot: QtBot, kantor: KantorUji, pekerja: Pekerja, tunggu: Tunggu
) -> None:
    halaman = LaporanPage(kantor.sebagai("rudi"), pekerja)  # Rudi has no SKP
    qtbot.addWidget(halaman)
    halaman.show()
    tunggu()
    assert not halaman.form.masalah_angka.isVisible()
    qtbot.keyClicks(halaman.form.kegiatan, "Rapat")
    assert "SKP" in halaman.form.masalah_angka.text()


def test_a_warning_beside_an_error_keeps_its_own_colour(page: LaporanPage) -> None:
    label = page.form.masalah_angka
    _isi_label(label, [galat("jam", "LAP-03"), peringatan("realisasi", "EVL-16")])
    assert warna("warn_ink").name() in label.text() and label.text().count("<span") == 1
    _isi_label(label, [galat("jam", "LAP-03")])
    assert "<span" not in label.text()


def test_a_kept_draft_is_not_called_unsaved(qtbot: QtBot, page: LaporanPage, siti: Context, tunggu: Tunggu) -> None:
    laporan_draf.simpan_isian(siti, isian(510))
    laporan.simpan(siti, isian(511))
    laporan_draf.simpan_isian(siti, replace(laporan_form.buka(siti, id_tetap(511)).isian, kegiatan="Diubah"))
    page.segarkan()
    tunggu()
    teks = {b.id: page.model.index(n, 1).data() for n, b in enumerate(page.model.semua())}
    assert not teks[id_tetap(510)].endswith("•") and teks[id_tetap(511)] == "Diubah •"
    page.buka({"laporan_id": id_tetap(510)})
    tunggu()
    assert page.form.tersimpan.text() == "Tersimpan otomatis di komputer ini"
    page.buka({"laporan_id": id_tetap(511)})
    tunggu()
    assert page.form.tersimpan.text() == "Ada perubahan yang belum disimpan"
