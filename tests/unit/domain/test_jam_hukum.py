"""The statutory clocks: the vectors of the dossier, who acts, and what one clock never does to another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain import jam_hukum
from kinerja_desktop.domain.jam_hukum import (
    BahanTenggat,
    JenisTenggat,
    KeadaanTenggat,
    Pelaku,
    Tenggat,
    berakhir,
    cara_tenggat,
    tenggat_evaluasi,
    tenggat_skp,
)
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.periode import Periode

J = JenisTenggat
TAHUN = Periode.baca("2025")
TW1 = Periode.baca("2026-TW1")
BIASA = Kalender()


def satu(
    bahan: BahanTenggat, jenis: JenisTenggat, hari: date = date(2026, 2, 3), kalender: Kalender = BIASA
) -> Tenggat:
    hasil = berakhir(tenggat_evaluasi(bahan, hari, kalender), jenis)
    assert hasil is not None, jenis
    return hasil


def test_r44_the_annual_window_ends_on_31_january_and_passes_to_the_atasan() -> None:
    belum = BahanTenggat(TAHUN)
    tepat = tenggat_evaluasi(belum, date(2026, 1, 31), BIASA)
    assert [t.jenis for t in tepat] == [J.PENILAIAN]
    assert tepat[0].keadaan(date(2026, 1, 31), BIASA) is KeadaanTenggat.HAMPIR
    lewat = tenggat_evaluasi(belum, date(2026, 2, 2), BIASA)
    assert [(t.jenis, t.pelaku) for t in lewat] == [
        (J.PENILAIAN, Pelaku.PENILAI),
        (J.AMBIL_ALIH, Pelaku.ATASAN),
        (J.PELAPORAN, Pelaku.PENILAI),
    ]
    assert lewat[0].keadaan(date(2026, 2, 2), BIASA) is KeadaanTenggat.LEWAT


@pytest.mark.parametrize(("libur", "sampai"), [((), date(2026, 2, 20)), ((date(2026, 2, 17),), date(2026, 2, 23))])
def test_r49_fourteen_working_days_to_hand_over(libur: tuple[date, ...], sampai: date) -> None:
    bahan = BahanTenggat(TAHUN, ditandatangani=date(2026, 2, 2))
    t = satu(bahan, J.PENYERAHAN, kalender=Kalender(frozenset(libur)))
    assert (t.sampai, t.hari, t.pelaku) == (sampai, 14, Pelaku.PENILAI)


def test_r50_fourteen_working_days_to_object() -> None:
    bahan = BahanTenggat(TAHUN, ditandatangani=date(2026, 2, 2), diserahkan=date(2026, 2, 20))
    t = satu(bahan, J.KEBERATAN)
    assert (t.sampai, t.hak, t.kalender) == (date(2026, 3, 12), True, False)
    kalender = satu(replace(bahan, keberatan_hari_kalender=True), J.KEBERATAN)
    assert (kalender.sampai, kalender.kalender) == (date(2026, 3, 6), True)
    final = tenggat_evaluasi(replace(bahan, alasan_final="Kepala Daerah"), date(2026, 2, 21), BIASA)
    assert berakhir(final, J.KEBERATAN) is None


def test_r51_seven_working_days_to_decide() -> None:
    bahan = BahanTenggat(
        TAHUN, ditandatangani=date(2026, 2, 2), diserahkan=date(2026, 2, 10), keberatan_pada=date(2026, 2, 20)
    )
    t = satu(bahan, J.PUTUSAN_KEBERATAN)
    assert (t.sampai, t.pelaku) == (date(2026, 3, 3), Pelaku.ATASAN)
    assert satu(bahan, J.KEBERATAN).selesai_pada == date(2026, 2, 20)


def test_r52_thirty_working_days_to_report() -> None:
    t = satu(BahanTenggat(TAHUN), J.PELAPORAN)
    assert (t.pemicu, t.sampai) == (date(2026, 1, 31), date(2026, 3, 13))


def test_r53_the_atasan_has_fourteen_then_seven_and_seven() -> None:
    belum = BahanTenggat(TW1)
    assert satu(belum, J.AMBIL_ALIH, date(2026, 4, 1)).sampai == date(2026, 4, 20)
    tanda = BahanTenggat(TW1, ditandatangani=date(2026, 4, 20), oleh_atasan=True, alasan_final="atasan")
    serah = satu(tanda, J.PENYERAHAN, date(2026, 4, 21))
    assert (serah.sampai, serah.pelaku) == (date(2026, 4, 29), Pelaku.ATASAN)
    kembali = satu(replace(tanda, diserahkan=date(2026, 4, 29)), J.PENGEMBALIAN, date(2026, 4, 30))
    assert (kembali.sampai, kembali.hari) == (date(2026, 5, 8), 7)
    penilai = satu(tanda, J.PENILAIAN, date(2026, 4, 21))
    assert penilai.keadaan(date(2026, 4, 21), BIASA) is KeadaanTenggat.TERLAMBAT, "the penilai cannot act any more"
    ambil = satu(tanda, J.AMBIL_ALIH, date(2026, 4, 21))
    assert ambil.keadaan(date(2026, 4, 21), BIASA) is KeadaanTenggat.SELESAI
    terlambat = satu(replace(tanda, ditandatangani=date(2026, 4, 21)), J.AMBIL_ALIH, date(2026, 5, 1))
    assert terlambat.keadaan(date(2026, 5, 1), BIASA) is KeadaanTenggat.TERLAMBAT


def test_r21_the_plan_is_set_by_the_end_of_january() -> None:
    assert tenggat_skp(2026, date(2026, 1, 31)).keadaan(date(2026, 2, 5), BIASA) is KeadaanTenggat.SELESAI
    assert tenggat_skp(2026, date(2026, 2, 1)).keadaan(date(2026, 2, 5), BIASA) is KeadaanTenggat.TERLAMBAT
    assert tenggat_skp(2026, None).keadaan(date(2026, 2, 1), BIASA) is KeadaanTenggat.LEWAT


def test_a_clock_is_near_from_five_working_days_on() -> None:
    t = satu(BahanTenggat(TAHUN, ditandatangani=date(2026, 2, 2)), J.PENYERAHAN)
    assert (t.sisa(date(2026, 2, 13), BIASA), t.keadaan(date(2026, 2, 13), BIASA)) == (5, KeadaanTenggat.HAMPIR)
    assert (t.sisa(date(2026, 2, 12), BIASA), t.keadaan(date(2026, 2, 12), BIASA)) == (6, KeadaanTenggat.BERJALAN)
    assert t.sisa(date(2026, 3, 1), BIASA) == 0


def test_a_signature_of_receipt_counts_as_receipt() -> None:
    """On paper nobody notes the handing over apart: who signed has received."""
    bahan = BahanTenggat(TAHUN, ditandatangani=date(2026, 2, 2), dikembalikan=date(2026, 2, 6))
    assert satu(bahan, J.PENYERAHAN).selesai_pada == date(2026, 2, 6)
    assert satu(bahan, J.PENGEMBALIAN).selesai_pada == date(2026, 2, 6)
    assert satu(bahan, J.KEBERATAN).pemicu == date(2026, 2, 6)


def test_the_card_names_trigger_days_and_skipped_holidays() -> None:
    libur = {date(2026, 2, 17): "Tahun Baru Imlek", date(2026, 2, 15): "Hari Minggu"}
    kalender = Kalender(frozenset(libur))
    t = satu(BahanTenggat(TAHUN, ditandatangani=date(2026, 2, 2)), J.PENYERAHAN, kalender=kalender)
    cara = cara_tenggat(t, kalender, libur)
    assert cara.hasil == "23 Feb 2026" and cara.pasal == "PermenPANRB 6/2022, Lampiran BAB V.A.5"
    assert cara.langkah == (
        "Hitungan mulai 3 Feb 2026, sehari sesudahnya.",
        "Hari libur yang dilewati: 17 Feb 2026 (Tahun Baru Imlek).",
        "14 hari kerja berakhir 23 Feb 2026.",
    )
    jendela = cara_tenggat(satu(BahanTenggat(TAHUN), J.PENILAIAN), kalender, libur)
    assert jendela.langkah == ("Tanggal terakhir disebut peraturan: 31 Jan 2026.",)


_HARI = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(_HARI, st.sets(_HARI, max_size=20), st.integers(5, 6))
def test_no_working_day_clock_ends_on_a_holiday(tanda: date, libur: set[date], sepekan: int) -> None:
    kalender = Kalender(frozenset(libur), sepekan)
    bahan = BahanTenggat(TW1, ditandatangani=tanda, diserahkan=tanda, keberatan_pada=tanda)
    for t in tenggat_evaluasi(bahan, tanda, kalender):
        if t.hari:
            assert kalender.bekerja(t.sampai) and t.sampai > t.pemicu
            assert len(kalender.hari_kerja_antara(t.pemicu + timedelta(days=1), t.sampai)) == t.hari


@given(_HARI, st.integers(0, 60), st.sets(_HARI, max_size=20))
def test_a_later_trigger_never_ends_earlier(tanda: date, geser: int, libur: set[date]) -> None:
    kalender = Kalender(frozenset(libur))
    awal = satu(BahanTenggat(TW1, ditandatangani=tanda), J.PENYERAHAN, tanda, kalender)
    nanti = satu(BahanTenggat(TW1, ditandatangani=tanda + timedelta(days=geser)), J.PENYERAHAN, tanda, kalender)
    assert nanti.sampai >= awal.sampai


def test_a_signature_after_an_objection_makes_the_evaluation_no_later() -> None:
    """Form D.1.3 is signed by the atasan weeks later; the first signature was in time."""
    d13 = BahanTenggat(
        TAHUN, date(2026, 3, 3), True, alasan_final="keputusan", pertama=date(2026, 1, 20), pertama_oleh_atasan=False
    )
    assert satu(d13, J.PENILAIAN).selesai_pada == date(2026, 1, 20)
    assert berakhir(tenggat_evaluasi(d13, date(2026, 3, 4), BIASA), J.AMBIL_ALIH) is None
    assert (satu(d13, J.PENYERAHAN).pemicu, satu(d13, J.PENYERAHAN).hari) == (date(2026, 3, 3), 7)


def test_what_went_out_in_the_program_starts_no_clock_of_the_pegawai() -> None:
    keluar = BahanTenggat(TAHUN, ditandatangani=date(2026, 2, 2), disampaikan=date(2026, 2, 3))
    semua = tenggat_evaluasi(keluar, date(2026, 3, 20), BIASA)
    assert satu(keluar, J.PENYERAHAN).selesai_pada == date(2026, 2, 3)
    assert berakhir(semua, J.KEBERATAN) is None and berakhir(semua, J.PENGEMBALIAN) is None


def test_the_conflict_of_the_law_is_on_the_card() -> None:
    bahan = BahanTenggat(TAHUN, ditandatangani=date(2026, 2, 2), diserahkan=date(2026, 2, 20))
    assert "14 + 14 + 7" in cara_tenggat(satu(bahan, J.PELAPORAN), BIASA, {}).catatan
    assert "14 + 14 + 7" not in cara_tenggat(satu(bahan, J.PENYERAHAN), BIASA, {}).catatan
    pilihan = satu(replace(bahan, keberatan_hari_kalender=True), J.KEBERATAN)
    assert "PP 30/2019" in cara_tenggat(pilihan, BIASA, {}).catatan


@given(_HARI, st.none() | _HARI, st.none() | _HARI, st.none() | _HARI)
def test_clocks_are_independent(tanda: date, serah: date | None, keberatan: date | None, laporan: date | None) -> None:
    """The end of the report does not move with handing over or objecting, nor theirs with the report (dossier 3.5)."""
    dasar = BahanTenggat(TW1, ditandatangani=tanda, diserahkan=serah)
    lain = replace(dasar, keberatan_pada=keberatan, dilaporkan=laporan)
    for jenis in (J.PENYERAHAN, J.PELAPORAN):
        assert satu(dasar, jenis, tanda).sampai == satu(lain, jenis, tanda).sampai
    if serah is not None:
        assert satu(dasar, J.KEBERATAN, tanda).sampai == satu(lain, J.KEBERATAN, tanda).sampai


def test_every_clock_has_its_words() -> None:
    assert set(jam_hukum.NAMA_TENGGAT) == set(J)
    assert set(jam_hukum.NAMA_KEADAAN) == set(KeadaanTenggat)
    assert set(jam_hukum.NAMA_PELAKU) == set(Pelaku)
