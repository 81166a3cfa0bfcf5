"""Angka kredit: the vectors of the dossier, and sums that are rounded once."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain import angka_kredit as ak
from kinerja_desktop.domain.angka_kredit import BagianTahun, JenjangJf, MasaJenjang, bulatkan, konversi
from kinerja_desktop.domain.evaluasi import Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Pegawai

P, J = Predikat, JenjangJf


def kode(galat: pytest.ExceptionInfo[UserError]) -> str:
    return galat.value.kode


def test_r71_ahli_pertama_sangat_baik_setahun() -> None:
    assert konversi(J.AHLI_PERTAMA, P.SANGAT_BAIK) == Fraction("18.75")
    assert bulatkan(konversi(J.AHLI_PERTAMA, P.SANGAT_BAIK), 2) == "18,75"


def test_r72_two_months() -> None:
    nilai = konversi(J.AHLI_PERTAMA, P.BAIK, 2)
    assert (bulatkan(nilai, 2), bulatkan(nilai, 3)) == ("2,08", "2,083")


def test_r73_cumulative() -> None:
    nilai = ak.jumlah([konversi(J.AHLI_PERTAMA, P.SANGAT_BAIK), konversi(J.AHLI_PERTAMA, P.BAIK, 2)])
    assert bulatkan(nilai, 2) == "20,83"


def test_r74_ahli_muda() -> None:
    assert konversi(J.AHLI_MUDA, P.BAIK) == 25
    nilai = konversi(J.AHLI_MUDA, P.BAIK, 7)
    assert (bulatkan(nilai, 2), bulatkan(nilai, 3)) == ("14,58", "14,583")


def test_r75_ahli_madya_five_months() -> None:
    nilai = konversi(J.AHLI_MADYA, P.SANGAT_BAIK, 5)
    assert (bulatkan(nilai, 2), bulatkan(nilai, 3)) == ("23,44", "23,438")


def test_r76_ahli_utama_butuh_perbaikan() -> None:
    assert bulatkan(konversi(J.AHLI_UTAMA, P.BUTUH_PERBAIKAN), 1) == "37,5"


def test_r77_terampil_kurang_six_months() -> None:
    assert bulatkan(konversi(J.TERAMPIL, P.KURANG, 6), 2) == "1,25"


def test_r78_mahir_eleven_months() -> None:
    nilai = konversi(J.MAHIR, P.BUTUH_PERBAIKAN, 11)
    assert (bulatkan(nilai, 2), bulatkan(nilai, 3)) == ("8,59", "8,594")


def test_r79_penyelia_one_month() -> None:
    nilai = konversi(J.PENYELIA, P.SANGAT_KURANG, 1)
    assert (bulatkan(nilai, 2), bulatkan(nilai, 3)) == ("0,52", "0,521")


def test_r80_pemula_three_months_half_up() -> None:
    nilai = konversi(J.PEMULA, P.BAIK, 3)
    assert nilai == Fraction(15, 16)
    assert (bulatkan(nilai, 2), bulatkan(nilai, 3)) == ("0,94", "0,938")


@pytest.mark.parametrize("bulan", [0, -1, 13])
def test_r81_months_outside_the_year(bulan: int) -> None:
    with pytest.raises(UserError) as galat:
        konversi(J.MAHIR, P.BAIK, bulan)
    assert kode(galat) == "AKR-01"


@pytest.mark.parametrize("masa", [(0, 12), (1, 13), (7, 6)])
def test_r81_parts_of_a_year(masa: tuple[int, int]) -> None:
    with pytest.raises(UserError) as galat:
        ak.bagi_tahun([MasaJenjang(J.MAHIR, date(2020, 1, 1))], 2026, *masa)
    assert kode(galat) == "AKR-01"


def test_r81_unknown_jenjang_and_other_officials() -> None:
    assert ak.baca_jenjang(" Ahli  Muda ") is J.AHLI_MUDA
    with pytest.raises(UserError) as galat:
        ak.baca_jenjang("Ahli Sekali")
    assert kode(galat) == "AKR-02"
    nomor = UUID(int=1)
    orang = Pegawai(nomor, "", "Andi", JenisPegawai.PNS, "Pengadministrasi", JenisJabatan.PELAKSANA, nomor)
    with pytest.raises(UserError) as galat:
        ak.pastikan_jf(orang)
    assert kode(galat) == "AKR-03"


def test_r82_requirement_of_the_next_pangkat() -> None:
    penuh = ak.tujuan_pangkat(J.AHLI_PERTAMA, "III/a", Fraction(50))
    kurang = ak.tujuan_pangkat(J.AHLI_PERTAMA, "III/a", Fraction("49.99"))
    assert penuh is not None and penuh.terpenuhi and penuh.nama == "Kenaikan pangkat ke III/b"
    assert kurang is not None and not kurang.terpenuhi and kurang.kurang == Fraction("0.01")
    assert bulatkan(kurang.kurang, 2) == "0,01"


def test_r83_the_sum_is_rounded_once() -> None:
    satu = konversi(J.AHLI_PERTAMA, P.BAIK, 1)
    assert bulatkan(satu, 2) == "1,04"
    assert bulatkan(ak.jumlah([satu] * 3), 3) == "3,125"
    assert bulatkan(ak.jumlah([satu] * 3), 2) == "3,13"


@pytest.mark.parametrize(
    ("jenjang", "baris"),
    [
        (J.PEMULA, "5,625 3,75 2,8125 1,875 0,9375"),
        (J.TERAMPIL, "7,5 5 3,75 2,5 1,25"),
        (J.MAHIR, "18,75 12,5 9,375 6,25 3,125"),
        (J.PENYELIA, "37,5 25 18,75 12,5 6,25"),
        (J.AHLI_PERTAMA, "18,75 12,5 9,375 6,25 3,125"),
        (J.AHLI_MUDA, "37,5 25 18,75 12,5 6,25"),
        (J.AHLI_MADYA, "56,25 37,5 28,125 18,75 9,375"),
        (J.AHLI_UTAMA, "75 50 37,5 25 12,5"),
    ],
)
def test_the_table_of_a_year(jenjang: JenjangJf, baris: str) -> None:
    assert [ak.tulis_tepat(konversi(jenjang, p)) for p in P] == baris.split()


def test_each_step_of_pangkat_is_four_years_at_baik() -> None:
    for jenjang, satu in ak.KEBUTUHAN.items():
        assert satu.pangkat == ak.KOEFISIEN[jenjang] * 4
        assert satu.jenjang in (None, satu.pangkat * len(satu.golongan))


def test_the_next_jenjang_and_the_top() -> None:
    tujuan = ak.tujuan_jenjang(J.TERAMPIL, Fraction(60))
    assert tujuan is not None and (tujuan.nama, tujuan.terpenuhi) == ("Kenaikan jenjang ke Mahir", True)
    assert ak.tujuan_jenjang(J.PENYELIA, Fraction(500)) is None
    assert ak.tujuan_pangkat(J.AHLI_PERTAMA, "III/b", Fraction(90)) is None
    assert ak.tujuan_pangkat(J.AHLI_MADYA, "IV/b", Fraction(300)) is not None
    assert ak.tujuan_pangkat(J.AHLI_MADYA, "IV/b", Fraction(299)).kurang == 1  # type: ignore[union-attr]
    assert ak.tujuan_pangkat(J.AHLI_PERTAMA, "IX", Fraction(1)) is None


def test_basic_credit_of_who_enters_higher() -> None:
    assert ak.dasar_masuk(J.AHLI_PERTAMA, "III/b") == 50
    assert ak.dasar_masuk(J.AHLI_MUDA, "III/d") == 100
    assert ak.dasar_masuk(J.AHLI_PERTAMA, "III/a") == 0
    assert ak.dasar_masuk(J.AHLI_PERTAMA, "IX") == 0


def test_a_change_of_jenjang_inside_the_year_makes_two_parts() -> None:
    masa = [MasaJenjang(J.MAHIR, date(2026, 4, 15)), MasaJenjang(J.TERAMPIL, date(2020, 1, 1))]
    assert ak.bagi_tahun(masa, 2026) == (BagianTahun(J.TERAMPIL, 1, 4), BagianTahun(J.MAHIR, 5, 12))
    assert ak.bagi_tahun([MasaJenjang(J.MAHIR, date(2026, 4, 15))], 2026, 3, 6) == (BagianTahun(J.MAHIR, 5, 6),)
    assert ak.bagi_tahun([], 2026) == ()


@pytest.mark.parametrize(
    ("jabatan", "jenjang"),
    [
        ("Bidan Mahir", J.MAHIR),
        ("Guru Ahli Muda", J.AHLI_MUDA),
        ("Perawat Terampil", J.TERAMPIL),
        ("Kepala Puskesmas", None),
        ("", None),
    ],
)
def test_jenjang_of_a_title(jabatan: str, jenjang: JenjangJf | None) -> None:
    assert ak.jenjang_dari_jabatan(jabatan) is jenjang


@pytest.mark.parametrize(
    ("teks", "nilai"), [("12,5", "12.5"), ("1.234,5", "1234.5"), ("25/12", "25/12"), ("50", "50"), ("0", "0")]
)
def test_a_value_is_read_as_typed_and_as_stored(teks: str, nilai: str) -> None:
    assert ak.baca_tepat(teks) == Fraction(nilai)


@pytest.mark.parametrize("teks", ["", "dua", "-1", "1/0", "1e3", "99999", "1_0", "nan"])
def test_other_texts_are_refused(teks: str) -> None:
    with pytest.raises(UserError) as galat:
        ak.baca_tepat(teks)
    assert kode(galat) == "AKR-04"


@given(st.fractions(0, 9_999), st.integers(0, 4))
def test_rounding_is_half_up_like_that_of_paper(nilai: Fraction, desimal: int) -> None:
    tepat = Decimal(nilai.numerator) / Decimal(nilai.denominator)
    if (nilai * 10**desimal * 2).denominator == 1:
        tepat = Decimal(str(float(nilai))) if Fraction(str(float(nilai))) == nilai else tepat
    harapan = tepat.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP)
    assert Decimal(bulatkan(nilai, desimal).replace(".", "").replace(",", ".")) == harapan


@given(st.sampled_from(JenjangJf), st.sampled_from(Predikat), st.lists(st.integers(1, 12), min_size=1, max_size=8))
def test_the_sum_of_parts_is_linear_in_months(jenjang: JenjangJf, predikat: Predikat, bulan: list[int]) -> None:
    total = ak.jumlah(konversi(jenjang, predikat, b) for b in bulan)
    assert total == konversi(jenjang, predikat) * Fraction(sum(bulan), 12)


@given(st.sampled_from(JenjangJf), st.integers(1, 12))
def test_a_better_predikat_never_earns_less(jenjang: JenjangJf, bulan: int) -> None:
    urut = [konversi(jenjang, p, bulan) for p in (P.SANGAT_KURANG, P.KURANG, P.BUTUH_PERBAIKAN, P.BAIK, P.SANGAT_BAIK)]
    assert urut == sorted(urut) and len(set(urut)) == 5


@given(st.sampled_from(JenjangJf), st.fractions(0, 500))
def test_the_estimate_is_the_first_month_that_is_enough(jenjang: JenjangJf, kurang: Fraction) -> None:
    bulan = ak.perkiraan_bulan(jenjang, kurang)
    sebulan = ak.KOEFISIEN[jenjang] / 12
    assert sebulan * bulan >= kurang
    assert bulan == 0 or sebulan * (bulan - 1) < kurang


@given(st.fractions(0, 9_999, max_denominator=96))
def test_a_stored_value_comes_back(nilai: Fraction) -> None:
    assert ak.baca_tepat(ak.simpan_tepat(nilai)) == nilai
    assert ak.baca_tepat(ak.tulis_tepat(nilai)) == nilai


def test_the_cards_show_inputs_steps_and_what_is_doubtful() -> None:
    cara = ak.cara_konversi(BagianTahun(J.AHLI_PERTAMA, 1, 2), 2026, P.BAIK, 3)
    assert (cara.hasil, cara.langkah) == ("2,083", ("2/12 × 100 % × 12,5 = 25/12",))
    assert "3 desimal" in cara.pembulatan and "belum dibaca" in cara.catatan
    total = ak.cara_jumlah([("2025", Fraction("18.75")), ("2026", Fraction(25, 12))], 2)
    assert (total.hasil, total.langkah) == ("20,83", ("18,75 + 25/12 = 125/6",))
    tujuan = ak.tujuan_pangkat(J.AHLI_PERTAMA, "III/a", Fraction(40))
    assert tujuan is not None and ak.cara_tujuan(J.AHLI_PERTAMA, tujuan, 2).hasil == "Kurang 10,00"
