"""First and last days: on the day itself the law still, or already, allows it (R22, R42, R44, R53, R70)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from kinerja_desktop.domain.aturan_sebaran import cara_persen, pastikan
from kinerja_desktop.domain.bimbingan import Bimbingan, JenisBimbingan, periksa_baru
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Evaluasi, Predikat, Rating
from kinerja_desktop.domain.jam_hukum import (
    BahanTenggat,
    JenisTenggat,
    Pelaku,
    berakhir,
    tenggat_evaluasi,
    tenggat_skp,
)
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.kompetensi import KelompokKompetensi, NilaiKompetensi, butir_baku, periksa
from kinerja_desktop.domain.penetapan import Keadaan, periksa_tetapkan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.permintaan_umpan import rapikan_permintaan
from kinerja_desktop.domain.pola_distribusi import ATURAN_SE_3_2023, AturanSebaran
from kinerja_desktop.domain.umpan_balik import PermintaanUmpanBalik

TW3, TAHUN = Periode.baca("2026-TW3"), Periode.baca("2025")
EVALUASI = Evaluasi(UUID(int=1), UUID(int=2), UUID(int=3), UUID(int=4), TW3, Rating.SESUAI, Rating.SESUAI)
ATASAN = replace(EVALUASI, periode=TAHUN, alasan_atasan="Penilai cuti besar.")
C, P = CapaianOrganisasi, Predikat


def kode(evaluasi: Evaluasi, hari: date, **keadaan: object) -> list[str]:
    """Codes of every problem of signing on this day, warnings among them."""
    dasar = Keadaan(True, CapaianOrganisasi.BAIK, hari)
    return [m.kode for m in periksa_tetapkan(evaluasi, replace(dasar, **keadaan))]  # type: ignore[arg-type]


def test_r47_the_first_days_of_period_and_window_belong_to_them() -> None:
    assert kode(EVALUASI, date(2026, 6, 30)) == ["EVL-11"]
    assert kode(EVALUASI, date(2026, 7, 1)) == ["EVL-12"], "the period has begun, its window has not"
    assert kode(EVALUASI, date(2026, 8, 31)) == ["EVL-12"]
    assert kode(EVALUASI, date(2026, 9, 1)) == [], "the window opens with the last month"


def test_r44_the_last_day_of_a_window_is_not_late() -> None:
    assert kode(EVALUASI, date(2026, 9, 30)) == []
    assert kode(EVALUASI, date(2026, 10, 1)) == ["EVL-54"]
    assert kode(EVALUASI, date(2026, 10, 5), tambahan_evaluasi=5) == []


def test_r53_the_fourteenth_working_day_of_the_atasan_is_not_late() -> None:
    batas = date(2026, 2, 20)
    assert kode(ATASAN, batas, oleh_atasan=True, batas_atasan=batas) == []
    assert kode(ATASAN, date(2026, 2, 21), oleh_atasan=True, batas_atasan=batas) == ["EVL-42"]


def test_r53_the_atasan_waits_for_the_days_that_the_instansi_adds() -> None:
    triwulan = replace(ATASAN, periode=TW3)
    assert "EVL-41" in kode(triwulan, date(2026, 10, 5), oleh_atasan=True, tambahan_evaluasi=5)
    assert kode(triwulan, date(2026, 10, 6), oleh_atasan=True, tambahan_evaluasi=5) == []


def test_r42_the_annual_evaluation_belongs_to_every_cycle() -> None:
    for siklus in (JenisPeriode.BULANAN, JenisPeriode.TRIWULANAN):
        assert kode(replace(EVALUASI, periode=TAHUN), date(2026, 1, 31), siklus=siklus) == []


def test_r52_who_signed_reports_to_the_pyb() -> None:
    """V.A.7 names the penilai, V.A.11 his atasan for what he evaluated in his place."""
    bahan = BahanTenggat(TAHUN, ditandatangani=date(2026, 2, 10))
    for atasan, pelaku in ((False, Pelaku.PENILAI), (True, Pelaku.ATASAN)):
        daftar = tenggat_evaluasi(replace(bahan, oleh_atasan=atasan), date(2026, 2, 11), Kalender())
        lapor = berakhir(daftar, JenisTenggat.PELAPORAN)
        assert lapor is not None and lapor.pelaku is pelaku


def test_r22_the_dialog_with_the_atasan_begins_on_the_first_of_february() -> None:
    assert tenggat_skp(2026, None, date(2026, 1, 31)).pelaku is Pelaku.PENILAI, "the penilai has that day too"
    assert tenggat_skp(2026, None, date(2026, 2, 1)).pelaku is Pelaku.PEGAWAI


def test_r70_the_card_says_without_warning_below_five_people_only() -> None:
    for n in (4, 5):
        cara = cara_persen(P.BAIK, {P.BAIK: n}, C.BAIK, ATURAN_SE_3_2023)
        assert any("tanpa peringatan" in langkah for langkah in cara.langkah) is (n < 5)


def test_a_share_may_be_asked_for_exactly() -> None:
    pastikan({C.BAIK: AturanSebaran(maksimum=((P.BAIK, 60),), minimum=(((P.BAIK,), 60),))})


def test_feedback_may_be_asked_for_until_today() -> None:
    hari = date(2026, 11, 24)
    minta = PermintaanUmpanBalik(
        UUID(int=1), UUID(int=2), UUID(int=2), UUID(int=3), TW3, "Tolong.", datetime(2026, 11, 24, 9), sampai=hari
    )
    assert rapikan_permintaan(minta, hari).sampai == hari


def test_a_session_of_guidance_is_not_noted_more_than_a_year_away_in_either_direction() -> None:
    hari = date(2026, 11, 24)
    sesi = Bimbingan(UUID(int=1), UUID(int=2), UUID(int=3), JenisBimbingan.COACHING, hari, "Kunjungan rumah")
    for selang in (-367, 367):
        assert [m.kode for m in periksa_baru(replace(sesi, mulai=hari + timedelta(selang)), hari)] == ["PBN-17"]
    for selang in (-366, 366):
        assert periksa_baru(replace(sesi, mulai=hari + timedelta(selang)), hari) == []


def test_twenty_technical_competences_fit_on_the_form() -> None:
    teknis = NilaiKompetensi(KelompokKompetensi.TEKNIS, "KTG", 4, "Baik.")
    baku = tuple(replace(b, nilai=3, alasan="Terlihat.") for b in butir_baku())
    assert periksa((*baku, *(teknis,) * 20), "Pelatihan.") == []
