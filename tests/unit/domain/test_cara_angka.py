"""The cards of the figures of Beranda and Dasbor: what they name adds up to what they show."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.cara_angka import (
    SEHARI,
    cara_indikator,
    cara_lama,
    cara_laporan_masuk,
    cara_norma,
    cara_rhk_tim,
    cara_sasaran,
)
from kinerja_desktop.domain.kemajuan import Kemajuan
from kinerja_desktop.domain.skp import Aspek, Iki
from tests.helpers.kantor import IKI_1


def maju(target: int, realisasi: int) -> Kemajuan:
    return Kemajuan(Iki(IKI_1, "Ibu hamil", f"{target} orang", Aspek.KUANTITAS), target, "orang", realisasi)


def test_the_minutes_against_the_norm_name_both_factors() -> None:
    cara = cara_norma(4650, 17, 5100)
    assert cara is not None and cara.hasil == "91%"
    assert dict(cara.masukan)["Norma sehari (menit)"] == "300"
    assert cara.langkah[-2:] == ("17 hari × 300 menit = 5.100 menit.", "4.650 ÷ 5.100 × 100 = 91%.")
    assert cara_norma(0, 0, 0) is None, "no working day has passed"


def test_every_indicator_of_the_plan_stands_by_itself() -> None:
    cara = cara_sasaran([[maju(120, 102), maju(10, 11)], []])
    assert cara.hasil == "1 dari 2 RHK dapat dihitung"
    assert cara.masukan == (
        ("RHK 1", "102 ÷ 120 orang = 85%"),
        ("RHK 1", "11 ÷ 10 orang = 110%"),
        ("RHK 2", "tanpa target yang dapat dijumlahkan"),
    )
    assert "Pasal 9" in cara.pasal and "bukan nilai evaluasi" in cara.aturan


def test_the_results_of_a_team_are_means() -> None:
    cara = cara_rhk_tim([("Kesehatan ibu", 2303, 32), ("Tertib administrasi", 0, 0)])
    assert cara.hasil == "1 dari 2 RHK dapat dihitung"
    assert [isi for _, isi in cara.masukan] == [
        "2.303 ÷ 32 indikator = 71% · Kesehatan ibu",
        "tanpa target yang dapat dijumlahkan · Tertib administrasi",
    ]


@given(st.integers(0, 500), st.integers(1, 500))
def test_reports_in_are_rounded_down(terisi: int, wajib: int) -> None:
    terisi = min(terisi, wajib)
    cara = cara_laporan_masuk(terisi, wajib, lalu=("Oktober", 93))
    assert cara.hasil == f"{terisi * 100 // wajib}%" and (cara.hasil == "100%") == (terisi == wajib)
    assert dict(cara.masukan)["Pembanding, Oktober"] == "93%"


def test_without_a_day_that_is_due_there_is_no_percent() -> None:
    assert cara_laporan_masuk(0, 0).hasil == "belum ada"
    assert cara_laporan_masuk(1, 2, "Siti").masukan[0] == ("Pegawai", "Siti")


def test_the_mean_time_to_approval() -> None:
    cara = cara_lama(3 * SEHARI, 2, "Siti")
    assert cara is not None and cara.hasil == "rata-rata 1,5 hari"
    assert cara.masukan == (("Pegawai", "Siti"), ("Laporan diputus", "2"), ("Waktu tunggu (hari)", "3,0"))
    assert "tidak ditetapkan peraturan" in cara.aturan
    assert cara_lama(0, 0) is None


def test_one_indicator_of_one_person() -> None:
    cara = cara_indikator("Siti", "Ibu hamil", "87 / 120 orang", 72)
    assert cara.hasil == "72%" and dict(cara.masukan)["Realisasi / target"] == "87 / 120 orang"
