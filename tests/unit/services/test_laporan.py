"""Daily reports below the window: every intent, every refusal, every role."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import HariLibur, JenisKetidakhadiran, JenisLibur, Ketidakhadiran
from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.laporan_isian import IsianLaporan, ke_laporan
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import laporan, laporan_draf, laporan_form, laporan_pekan, skp
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.laporan import Saring
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import ambil, cari
from tests.helpers.kantor import KEPALA, RHK_1, RHK_2, SITI, KantorUji, id_tetap, skp_siti

SENIN = date(2026, 11, 23)
SEMUA = Saring(date(2026, 1, 1), date(2026, 12, 31))
LAP = id_tetap(500)


def isian(**ubah: object) -> IsianLaporan:
    dasar = IsianLaporan(
        LAP, SENIN, "08.00 – 11.30", RHK_1, "", "Posyandu Melati: pemeriksaan 23 ibu hamil",
        "23 ibu hamil diperiksa", "23", "ibu hamil",
    )  # fmt: skip
    return replace(dasar, **ubah)  # type: ignore[arg-type]


def tercatat(kantor: KantorUji, rekaman: UUID = LAP) -> LaporanHarian | None:
    with kantor.terbuka.store.baca() as koneksi:
        simpanan = ambil(koneksi, LaporanHarian, rekaman)
    return simpanan.nilai if simpanan else None


def putuskan(kantor: KantorUji, putusan: PutusanLaporan, catatan: str = "", nomor: int = 700) -> None:
    with kantor.terbuka.store.baca() as koneksi:
        simpanan = ambil(koneksi, LaporanHarian, LAP)
    assert simpanan is not None
    keputusan = KeputusanLaporan(id_tetap(nomor), LAP, simpanan.hash, putusan, catatan, KEPALA, kantor.jam())
    with kantor.sebagai("kepala").transaksi(putusan.value) as kerja:
        kerja.simpan(keputusan)


@pytest.fixture
def siti(kantor: KantorUji) -> Context:
    kantor.tetapkan_skp_siti()
    return kantor.sebagai("siti")


def kode(galat: pytest.ExceptionInfo[UserError]) -> str:
    return galat.value.kode


# --- only results of the plan in force --------------------------------------------------------------------------


def test_a_result_outside_the_plan_is_refused_and_the_draft_stays(kantor: KantorUji, siti: Context) -> None:
    asing = isian(rhk_id=id_tetap(999))
    laporan_draf.simpan_isian(siti, asing)
    with pytest.raises(UserError) as galat:
        laporan.ajukan(siti, asing)
    assert kode(galat) == "LAP-24"
    assert tercatat(kantor) is None
    assert laporan_form.buka(siti, LAP).isian == asing
    assert [m.kode for m in laporan_form.periksa(laporan_form.bahan(siti, SENIN), asing, SITI)] == ["LAP-24"]


def test_while_a_revision_is_written_the_set_plan_stays_the_one_to_report_on(siti: Context) -> None:
    lembar = skp.daftar(siti, SITI, 2026)[-1]
    skp.buka_revisi(siti, lembar.skp.id, lembar.hash, "Target berubah")
    lembar = skp.daftar(siti, SITI, 2026)[-1]
    skp.simpan(siti, replace(lembar.skp, rhk=lembar.skp.rhk[1:]), lembar.hash)
    assert [r.id for r in laporan_form.bahan(siti, SENIN).rhk] == [RHK_1, RHK_2]
    assert laporan.ajukan(siti, isian()).status is StatusLaporan.DIAJUKAN


# --- draft and save --------------------------------------------------------------------------------------------


def test_an_untouched_form_leaves_nothing(siti: Context) -> None:
    kosong = laporan_form.baru(siti, SENIN).isian
    laporan_draf.simpan_isian(siti, kosong)
    assert laporan_draf.semua_isian(siti) == {}


def test_what_is_typed_comes_back_letter_by_letter(siti: Context) -> None:
    tulisan = isian(jam="8.", realisasi="2,5", kegiatan="  Posy🤱🏽 ", uraian="مرحبا\n\tbaris dua\x00")
    laporan_draf.simpan_isian(siti, tulisan)
    terbuka = laporan_form.buka(siti, LAP)
    assert terbuka.isian == tulisan
    assert (terbuka.tersimpan, terbuka.ada_isian, terbuka.status) == (False, True, StatusLaporan.DRAF)


def test_lone_surrogates_are_replaced_instead_of_losing_the_text(siti: Context) -> None:
    laporan_draf.simpan_isian(siti, isian(kegiatan="a\ud800b"))
    assert laporan_form.buka(siti, LAP).isian.kegiatan == "a?b"


def test_drafts_are_kept_per_person(kantor: KantorUji, siti: Context) -> None:
    laporan_draf.simpan_isian(siti, isian())
    assert laporan_draf.semua_isian(kantor.sebagai("rudi")) == {}
    with pytest.raises(UserError) as galat:
        laporan_form.buka(kantor.sebagai("rudi"), LAP)
    assert kode(galat) == "UMM-03"


def test_saving_writes_the_record_and_drops_the_draft_in_one_transaction(kantor: KantorUji, siti: Context) -> None:
    laporan_draf.simpan_isian(siti, isian())
    hasil = laporan.simpan(siti, isian())
    assert laporan_draf.semua_isian(siti) == {}
    nilai = tercatat(kantor)
    assert nilai is not None and (nilai.mulai, nilai.selesai, nilai.realisasi) == (time(8), time(11, 30), 23)
    assert hasil.perubahan.menyentuh("laporan_harian")
    lagi = laporan.simpan(siti, isian(uraian="lebih lengkap", dasar=hasil.dasar))
    assert lagi.dasar != hasil.dasar


def test_a_failed_save_keeps_the_draft(siti: Context) -> None:
    laporan_draf.simpan_isian(siti, isian(uraian="x" * 100_000))
    with pytest.raises(UserError) as galat:
        laporan.simpan(siti, isian(uraian="x" * 100_000))
    assert kode(galat) == "LAP-15"
    assert laporan_form.buka(siti, LAP).isian.uraian == "x" * 100_000


@pytest.mark.parametrize(
    ("bidang", "teks", "harap"), [("jam", "8.", "LAP-40"), ("jam", "25.00", "LAP-40"), ("realisasi", "2,5", "LAP-07")]
)
def test_unreadable_texts_are_refused_by_field(siti: Context, bidang: str, teks: str, harap: str) -> None:
    with pytest.raises(UserError) as galat:
        laporan.simpan(siti, isian(**{bidang: teks}))
    assert kode(galat) == harap


def test_a_stale_form_is_refused_and_told(kantor: KantorUji, siti: Context) -> None:
    awal = laporan.simpan(siti, isian())
    laporan_draf.simpan_isian(siti, isian(kegiatan="lama", dasar=awal.dasar))
    laporan.simpan(siti, isian(kegiatan="baru", dasar=awal.dasar))
    laporan_draf.simpan_isian(siti, isian(kegiatan="lama", dasar=awal.dasar))
    assert laporan_form.buka(siti, LAP).basi
    with pytest.raises(UserError) as galat:
        laporan.simpan(siti, isian(kegiatan="lama", dasar=awal.dasar))
    assert kode(galat) == "UMM-02"
    assert laporan_form.buka(siti, LAP).isian.kegiatan == "lama"


# --- hand in, return, take back, correct -----------------------------------------------------------------------


def test_handing_in_a_new_report_and_taking_it_back(kantor: KantorUji, siti: Context) -> None:
    hasil = laporan.ajukan(siti, isian())
    assert hasil.status is StatusLaporan.DIAJUKAN
    with pytest.raises(UserError) as galat:
        laporan.simpan(siti, isian(dasar=hasil.dasar))
    assert kode(galat) == "LAP-16"
    assert laporan.tarik(siti, LAP).status is StatusLaporan.DRAF
    with pytest.raises(UserError) as galat:
        laporan.tarik(siti, LAP)
    assert kode(galat) == "LAP-19"


@pytest.mark.parametrize(
    ("ubah", "harap"),
    [
        ({"rhk_id": None}, "LAP-01"),
        ({"kegiatan": " "}, "LAP-05"),
        ({"jam": ""}, "LAP-03"),
        ({"jam": "11.00 – 08.00"}, "LAP-04"),
        ({"realisasi": ""}, "LAP-06"),
        ({"satuan": ""}, "LAP-08"),
        ({"tanggal": date(2025, 12, 31)}, "LAP-11"),
        ({"tanggal": date(2026, 11, 25)}, "LAP-10"),
    ],
)
def test_incomplete_reports_stay_drafts(kantor: KantorUji, siti: Context, ubah: dict[str, object], harap: str) -> None:
    laporan_draf.simpan_isian(siti, isian(**ubah))
    with pytest.raises(UserError) as galat:
        laporan.ajukan(siti, isian(**ubah))
    assert kode(galat) == harap
    assert tercatat(kantor) is None
    assert LAP in laporan_draf.semua_isian(siti)


def test_an_action_plan_must_be_chosen_where_the_result_has_one(kantor: KantorUji, siti: Context) -> None:
    konteks_hari = laporan_form.bahan(siti, SENIN)
    assert konteks_hari.skp is not None
    rhk = replace(konteks_hari.skp.rhk[0], rencana_aksi=("Menyusun jadwal",))
    dengan = replace(konteks_hari, skp=replace(konteks_hari.skp, rhk=(rhk,)))
    assert [m.kode for m in laporan_form.periksa(dengan, isian(), SITI)] == ["LAP-02"]
    assert laporan_form.periksa(dengan, isian(rencana_aksi="Menyusun jadwal"), SITI) == []


def test_a_return_shows_its_reason_until_the_report_is_handed_in_again(kantor: KantorUji, siti: Context) -> None:
    laporan.ajukan(siti, isian())
    putuskan(kantor, PutusanLaporan.KEMBALIKAN, "Mohon lampirkan daftar hadir.")
    terbuka = laporan_form.buka(siti, LAP)
    assert terbuka.status is StatusLaporan.DIKEMBALIKAN
    assert terbuka.pengembalian is not None
    kata = (terbuka.pengembalian.catatan, terbuka.pengembalian.oleh)
    assert kata == ("Mohon lampirkan daftar hadir.", "dr. R. Purba")
    simpan = laporan.simpan(siti, replace(terbuka.isian, uraian="daftar hadir terlampir"))
    assert simpan.status is StatusLaporan.DIKEMBALIKAN
    assert laporan_form.buka(siti, LAP).pengembalian is not None
    kembali = laporan.ajukan(siti, laporan_form.buka(siti, LAP).isian)
    assert kembali.status is StatusLaporan.DIAJUKAN
    assert laporan_form.buka(siti, LAP).pengembalian is None


def test_an_approved_report_is_only_corrected_with_a_reason(kantor: KantorUji, siti: Context) -> None:
    laporan.ajukan(siti, isian())
    putuskan(kantor, PutusanLaporan.SETUJUI)
    terbuka = laporan_form.buka(siti, LAP)
    assert terbuka.status is StatusLaporan.DISETUJUI and terbuka.pernah_disetujui
    beda = replace(terbuka.isian, realisasi="21")
    for alasan, harap in (("", "LAP-20"), ("salah hitung", None)):
        if harap:
            with pytest.raises(UserError) as galat:
                laporan.koreksi(siti, beda, alasan)
            assert kode(galat) == harap
        else:
            assert laporan.koreksi(siti, beda, alasan).status is StatusLaporan.PERLU_DISETUJUI_ULANG
    with pytest.raises(UserError) as galat:
        laporan.hapus(siti, [LAP])
    assert kode(galat) == "LAP-23"
    nilai = tercatat(kantor)
    assert nilai is not None and nilai.alasan_koreksi == "salah hitung"


@pytest.mark.parametrize(
    ("tanggal", "harap"),
    [(date(2024, 2, 29), "LAP-11"), (date(2027, 1, 4), "LAP-11"), (date(2026, 11, 25), "LAP-10")],
)
def test_a_correction_does_not_leave_the_plan_and_its_text_stays(
    kantor: KantorUji, siti: Context, tanggal: date, harap: str
) -> None:
    laporan.ajukan(siti, isian())
    putuskan(kantor, PutusanLaporan.SETUJUI)
    pindah = replace(laporan_form.buka(siti, LAP).isian, tanggal=tanggal, alasan_koreksi="salah tanggal")
    laporan_draf.simpan_isian(siti, pindah)
    with pytest.raises(UserError) as galat:
        laporan.koreksi(siti, pindah, "salah tanggal")
    assert kode(galat) == harap
    nilai = tercatat(kantor)
    assert nilai is not None and nilai.tanggal == SENIN
    terbuka = laporan_form.buka(siti, LAP)
    assert (terbuka.status, terbuka.isian) == (StatusLaporan.DISETUJUI, pindah)


def test_a_correction_into_another_plan_needs_a_result_of_that_plan(kantor: KantorUji, siti: Context) -> None:
    lama = skp.daftar(siti, SITI, 2026)[-1].skp
    rhk = replace(lama.rhk[0], id=id_tetap(801))
    with siti.transaksi("SKP tahun lalu") as kerja:
        kerja.simpan(
            replace(lama, id=id_tetap(800), tahun=2025, mulai=date(2025, 1, 1), selesai=date(2025, 12, 31), rhk=(rhk,))
        )
    laporan.ajukan(siti, isian())
    putuskan(kantor, PutusanLaporan.SETUJUI)
    pindah = replace(laporan_form.buka(siti, LAP).isian, tanggal=date(2025, 11, 24))
    with pytest.raises(UserError) as galat:
        laporan.koreksi(siti, pindah, "salah tahun")
    assert kode(galat) == "LAP-24"
    hasil = laporan.koreksi(siti, replace(pindah, rhk_id=rhk.id), "salah tahun")
    assert hasil.status is StatusLaporan.PERLU_DISETUJUI_ULANG


def test_a_day_of_the_year_before_the_plan_begins_tells_its_span(kantor: KantorUji) -> None:
    kantor.tetapkan_skp_siti(replace(skp_siti(), mulai=date(2026, 3, 1)))
    siti = kantor.sebagai("siti")
    februari = isian(tanggal=date(2026, 2, 10))
    laporan_draf.simpan_isian(siti, februari)
    with pytest.raises(UserError) as galat:
        laporan.ajukan(siti, februari)
    assert kode(galat) == "LAP-09" and "1 Mar 2026" in galat.value.isi
    assert tercatat(kantor) is None and laporan_form.buka(siti, LAP).isian == februari
    laporan.ajukan(siti, isian())
    putuskan(kantor, PutusanLaporan.SETUJUI)
    with pytest.raises(UserError) as galat:
        laporan.koreksi(siti, replace(laporan_form.buka(siti, LAP).isian, tanggal=date(2026, 2, 10)), "salah tanggal")
    assert kode(galat) == "LAP-09"


def test_a_report_once_approved_is_kept_although_its_correction_was_returned(kantor: KantorUji, siti: Context) -> None:
    laporan.ajukan(siti, isian())
    putuskan(kantor, PutusanLaporan.SETUJUI)
    laporan.koreksi(siti, replace(laporan_form.buka(siti, LAP).isian, realisasi="21"), "salah hitung")
    putuskan(kantor, PutusanLaporan.KEMBALIKAN, "Jelaskan dahulu.", 701)
    assert laporan_form.buka(siti, LAP).status is StatusLaporan.DIKEMBALIKAN
    with pytest.raises(UserError) as galat:
        laporan.hapus(siti, [LAP])
    assert kode(galat) == "LAP-23"
    assert tercatat(kantor) is not None


def test_a_form_that_never_saw_the_stored_report_does_not_overwrite_it(kantor: KantorUji, siti: Context) -> None:
    laporan.simpan(siti, isian())
    for panggil in (laporan.simpan, laporan.ajukan):
        with pytest.raises(UserError) as galat:
            panggil(siti, isian(kegiatan="dari jendela lain", dasar=""))
        assert kode(galat) == "UMM-02"
    nilai = tercatat(kantor)
    assert nilai is not None and nilai.kegiatan == isian().kegiatan


def test_correcting_what_was_never_saved_is_refused(siti: Context) -> None:
    with pytest.raises(UserError) as galat:
        laporan.koreksi(siti, isian(), "alasan")
    assert kode(galat) == "LAP-22"


# --- delete and bring back -------------------------------------------------------------------------------------


def test_deleted_reports_come_back_with_their_unsaved_text(kantor: KantorUji, siti: Context) -> None:
    hasil = laporan.simpan(siti, isian())
    laporan_draf.simpan_isian(siti, isian(kegiatan="sedang diketik", dasar=hasil.dasar))
    laporan.hapus(siti, [LAP])
    assert tercatat(kantor) is None
    assert laporan_draf.daftar(siti, SEMUA)[0] == []
    terhapus = laporan_draf.daftar(siti, replace(SEMUA, dihapus=True))[0]
    assert [(b.id, b.kegiatan) for b in terhapus] == [(LAP, "sedang diketik")]
    laporan.pulihkan(siti, [LAP])
    terbuka = laporan_form.buka(siti, LAP)
    assert (terbuka.isian.kegiatan, terbuka.basi, terbuka.tersimpan) == ("sedang diketik", False, True)
    laporan.simpan(siti, terbuka.isian)


def test_a_draft_that_was_never_saved_can_be_deleted_and_brought_back(siti: Context) -> None:
    laporan_draf.simpan_isian(siti, isian())
    laporan.hapus(siti, [LAP])
    assert [b.id for b in laporan_draf.daftar(siti, replace(SEMUA, dihapus=True))[0]] == [LAP]
    assert laporan_draf.daftar(siti, SEMUA)[0] == []
    laporan.pulihkan(siti, [LAP])
    assert laporan_form.buka(siti, LAP).isian == isian()


def test_bringing_a_returned_report_back_does_not_hand_it_in(kantor: KantorUji, siti: Context) -> None:
    laporan.ajukan(siti, isian())
    putuskan(kantor, PutusanLaporan.KEMBALIKAN, "perbaiki")
    laporan.hapus(siti, [LAP])
    laporan.pulihkan(siti, [LAP])
    assert laporan_form.buka(siti, LAP).status is StatusLaporan.DIKEMBALIKAN


def test_a_report_in_the_queue_is_not_deleted(siti: Context) -> None:
    laporan.ajukan(siti, isian())
    with pytest.raises(UserError) as galat:
        laporan.hapus(siti, [LAP])
    assert kode(galat) == "LAP-23"


# --- who may ---------------------------------------------------------------------------------------------------


def penulisan(konteks: Context) -> list[object]:
    lain = isian(dasar="")
    return [
        lambda: laporan.simpan(konteks, lain),
        lambda: laporan.ajukan(konteks, lain),
        lambda: laporan.koreksi(konteks, lain, "alasan"),
        lambda: laporan.tarik(konteks, LAP),
        lambda: laporan.hapus(konteks, [LAP]),
    ]


@pytest.mark.parametrize("akun", ["rudi", "dewi", "kepala", "kadis", "operator", "pusat", "pengawas"])
def test_nobody_writes_another_persons_report(kantor: KantorUji, siti: Context, akun: str) -> None:
    laporan.ajukan(siti, isian())
    sebelum = tercatat(kantor)
    for tulis in penulisan(kantor.sebagai(akun)):
        with pytest.raises(UserError) as galat:
            tulis()  # type: ignore[operator]
        assert kode(galat) in ("UMM-01", "UMM-04")
    assert tercatat(kantor) == sebelum


@pytest.mark.parametrize("akun", ["rudi", "kepala", "operator"])
def test_nobody_brings_back_another_persons_report(kantor: KantorUji, siti: Context, akun: str) -> None:
    laporan.simpan(siti, isian())
    laporan.hapus(siti, [LAP])
    with pytest.raises(UserError) as galat:
        laporan.pulihkan(kantor.sebagai(akun), [LAP])
    assert kode(galat) == "UMM-01"


@pytest.mark.parametrize("akun", ["operator", "pusat", "pengawas"])
def test_accounts_without_reports_write_none(kantor: KantorUji, akun: str) -> None:
    konteks = kantor.sebagai(akun)
    for panggil in (
        lambda: laporan_form.baru(konteks, SENIN),
        lambda: laporan_draf.simpan_isian(konteks, isian()),
        lambda: laporan_draf.daftar(konteks, SEMUA),
        lambda: laporan.simpan(konteks, isian()),
        lambda: laporan_pekan.pekan(konteks, SENIN),
    ):
        with pytest.raises(UserError) as galat:
            panggil()
        assert kode(galat) == "UMM-01"


def test_nothing_is_handed_in_while_nobody_could_decide(kantor: KantorUji, siti: Context) -> None:
    yatim = replace(siti, pegawai=replace(siti.pegawai, penilai_id=None))
    with pytest.raises(UserError) as galat:
        laporan.ajukan(yatim, isian())
    assert kode(galat) == "LAP-42"


# --- the day ---------------------------------------------------------------------------------------------------


def test_the_form_warns_of_overlap_holiday_and_leave(kantor: KantorUji, siti: Context) -> None:
    with kantor.sebagai("pusat").transaksi("kalender", (skema.PUSAT,)) as kerja:
        kerja.simpan(HariLibur(id_tetap(810), SENIN, JenisLibur.DAERAH, "Hari Jadi Kota"))
        kerja.simpan(Ketidakhadiran(id_tetap(811), SITI, SENIN, SENIN, JenisKetidakhadiran.CUTI_TAHUNAN))
    laporan.simpan(siti, isian(id=id_tetap(501), jam="11.00 – 12.00", kegiatan="Rekap kohort"))
    konteks_hari = laporan_form.bahan(siti, SENIN, LAP)
    kode_masalah = [m.kode for m in laporan_form.periksa(konteks_hari, isian(), SITI)]
    assert kode_masalah == ["LAP-13", "LAP-14", "LAP-12"]
    sedang = ke_laporan(isian(), SITI)[0]
    assert laporan_form.menit_hari(konteks_hari, sedang) == 240


def test_minutes_of_other_unsaved_reports_of_the_day_count(siti: Context) -> None:
    laporan_draf.simpan_isian(siti, isian(id=id_tetap(501), jam="13.00 – 14.00"))
    konteks_hari = laporan_form.bahan(siti, SENIN, LAP)
    assert laporan_form.menit_hari(konteks_hari, ke_laporan(isian(), SITI)[0]) == 270


def test_a_clock_of_1970_is_named_and_nothing_is_lost(kantor: KantorUji, siti: Context) -> None:
    kantor.jam.saat = datetime(1970, 1, 1, 7, 0, tzinfo=WIB)
    laporan_draf.simpan_isian(siti, isian())
    terbuka = laporan_form.buka(siti, LAP)
    masalah = laporan_form.periksa(terbuka.bahan, terbuka.isian, SITI)
    assert [m.kode for m in masalah] == ["LAP-41"] and "1 Jan 1970" in masalah[0].isi
    with pytest.raises(UserError) as galat:
        laporan.ajukan(siti, isian())
    assert kode(galat) == "LAP-41"
    assert laporan.simpan(siti, isian()).status is StatusLaporan.DRAF
    assert laporan_form.buka(siti, LAP).isian.kegiatan == isian().kegiatan


# --- the list --------------------------------------------------------------------------------------------------


def test_the_list_pages_newest_first_with_unsaved_texts_in_their_place(siti: Context) -> None:
    for i in range(1, 13):
        laporan.simpan(siti, isian(id=id_tetap(600 + i), tanggal=date(2026, 11, i), kegiatan=f"Kegiatan {i}"))
    laporan_draf.simpan_isian(siti, isian(tanggal=date(2026, 11, 5), kegiatan="Belum disimpan"))
    halaman: list[list[str]] = []
    kursor = None
    while True:
        baris, kursor = laporan_draf.daftar(siti, SEMUA, kursor, 5)
        halaman.append([b.kegiatan for b in baris])
        if kursor is None:
            break
    rata = [k for satu in halaman for k in satu]
    assert rata == [f"Kegiatan {i}" for i in range(12, 5, -1)] + ["Belum disimpan"] + [
        f"Kegiatan {i}" for i in range(5, 0, -1)
    ]
    assert max(len(h) for h in halaman) <= 6


def test_filters_by_status_and_words(kantor: KantorUji, siti: Context) -> None:
    laporan.ajukan(siti, isian())
    laporan.simpan(siti, isian(id=id_tetap(501), kegiatan="Rekap 100% kohort_ibu", uraian="Puskesmas Kartini"))
    laporan_draf.simpan_isian(siti, isian(id=id_tetap(502), kegiatan="Kelas ibu", uraian=""))

    def ids(**saring: object) -> set[UUID]:
        return {b.id for b in laporan_draf.daftar(siti, replace(SEMUA, **saring))[0]}  # type: ignore[arg-type]

    assert ids(status=frozenset({StatusLaporan.DIAJUKAN})) == {LAP}
    assert ids(status=frozenset({StatusLaporan.DRAF})) == {id_tetap(501), id_tetap(502)}
    assert ids(kata="IBU") == {LAP, id_tetap(501), id_tetap(502)}
    assert ids(kata="kartini rekap") == {id_tetap(501)}
    assert ids(kata="100%") == {id_tetap(501)} and ids(kata="t_i") == {id_tetap(501)}
    assert ids(mulai=date(2026, 12, 1)) == set()
    assert ids(kata="x" * 100_000) == set() and ids(kata="' OR 1=1 --") == set()


# --- the week --------------------------------------------------------------------------------------------------


def test_the_week_shows_days_off_and_what_each_day_holds(kantor: KantorUji, siti: Context) -> None:
    with kantor.sebagai("pusat").transaksi("kalender", (skema.PUSAT,)) as kerja:
        kerja.simpan(HariLibur(id_tetap(810), date(2026, 11, 26), JenisLibur.DAERAH, "Hari Jadi Kota"))
    laporan.ajukan(siti, isian())
    laporan_draf.simpan_isian(siti, isian(id=id_tetap(501), tanggal=date(2026, 11, 24)))
    pekan = laporan_pekan.pekan(siti, date(2026, 11, 25))
    assert [h.tanggal.day for h in pekan.hari] == [23, 24, 25, 26, 27]
    assert [h.bekerja for h in pekan.hari] == [True, True, True, False, True]
    assert pekan.hari[3].keterangan == "Hari Jadi Kota"
    assert [[(e.status.value, e.tersimpan) for e in h.entri] for h in pekan.hari[:3]] == [
        [("diajukan", True)],
        [("draf", False)],
        [],
    ]


def test_several_forms_are_handed_in_all_or_none(kantor: KantorUji, siti: Context) -> None:
    dua = isian(id=id_tetap(501), jam="13.00 – 14.00")
    with pytest.raises(UserError):
        laporan.ajukan_banyak(siti, [isian(), replace(dua, satuan="")])
    assert tercatat(kantor) is None
    hasil = laporan.ajukan_banyak(siti, [isian(), dua])
    assert [h.status for h in hasil] == [StatusLaporan.DIAJUKAN] * 2


def test_the_change_log_equals_the_tables_after_all_of_this(kantor: KantorUji, siti: Context) -> None:
    laporan.ajukan(siti, isian())
    laporan.tarik(siti, LAP)
    laporan.hapus(siti, [LAP])
    laporan.pulihkan(siti, [LAP])
    with kantor.terbuka.store.baca() as koneksi:
        assert list(periksa(koneksi, kantor.terbuka.brankas)) == []
        assert len(cari(koneksi, Pegawai)) > 0
