"""The cards that show the working: they name inputs, rule and article, and never say more than the rule itself."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain import kuadran
from kinerja_desktop.domain.cara_predikat import (
    cara_capaian,
    cara_predikat,
    cara_rating_hasil,
    cara_rating_perilaku,
    cara_studi,
)
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating, Studi
from kinerja_desktop.domain.panduan_rating import saran_hasil, saran_perilaku
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tugas_belajar import Akreditasi, Jenjang, panduan_studi

RATING = st.sampled_from(list(Rating))


def test_r1_r2_r3_r4_r5_r6_r7_r8_r9_the_card_of_each_cell_says_what_the_quadrant_says() -> None:
    for hasil, perilaku in product(Rating, Rating):
        cara = cara_predikat(hasil, perilaku)
        assert cara.hasil == kuadran.PREDIKAT_LAYAR[kuadran.KUADRAN[hasil, perilaku]]
        assert dict(cara.masukan)["Rating hasil kerja"] == kuadran.RATING_LAYAR[hasil]
        assert "IV.B.3" in cara.pasal


def test_r12_without_both_ratings_there_is_no_predikat() -> None:
    assert cara_predikat(Rating.SESUAI, None).hasil == "belum ada"


def test_r13_a_study_not_finished_shows_the_choice_of_two() -> None:
    cara = cara_predikat(Rating.SESUAI, Rating.SESUAI, True, Predikat.KURANG)
    assert cara.hasil == "Kurang"
    assert "Kurang atau Sangat Kurang" in cara.langkah[0]


def test_r14_the_annual_card_says_that_quarters_do_not_count() -> None:
    assert any("tidak dihitung" in s for s in cara_predikat(Rating.SESUAI, Rating.SESUAI, tahunan=True).langkah)
    assert not any("tidak dihitung" in s for s in cara_predikat(Rating.SESUAI, Rating.SESUAI).langkah)


@given(st.lists(st.tuples(RATING, st.booleans()), max_size=9))
def test_r16_r17_r18_r19_the_card_of_results_agrees_with_the_guide(daftar: list[tuple[Rating, bool]]) -> None:
    cara, saran = cara_rating_hasil(daftar), saran_hasil(daftar)
    assert (cara is None) == (saran is None)
    if cara is not None and saran is not None:
        assert cara.hasil == kuadran.RATING_LAYAR[saran.rating]
        assert cara.langkah[-1] == saran.alasan


@given(st.lists(RATING, max_size=7))
def test_the_card_of_conduct_agrees_with_the_guide(daftar: list[Rating]) -> None:
    cara, saran = cara_rating_perilaku(daftar), saran_perilaku(daftar)
    assert (cara is None) == (saran is None)
    if cara is not None and saran is not None:
        assert cara.hasil == kuadran.RATING_LAYAR[saran.rating]


def test_r45_the_capaian_is_that_of_the_unit_of_the_penilai() -> None:
    cara = cara_capaian(Periode.baca("2026-TW4"), "Bidang X", "Purba", CapaianOrganisasi.BAIK)
    assert cara.hasil == "Baik"
    assert dict(cara.masukan)["Unit yang dipimpin"] == "Bidang X"
    assert cara_capaian(Periode.baca("2026-TW4"), "Bidang X", "Purba", None).hasil == "belum ada"


def test_r46_the_year_before_is_named() -> None:
    cara = cara_capaian(Periode.baca("2025"), "Bidang X", "Purba", CapaianOrganisasi.BAIK, tahun_lalu=True)
    assert dict(cara.masukan)["Periode"] == "Tahun 2024"
    assert cara.pasal.endswith("IV.B.1.f")


@pytest.mark.parametrize(("ipk", "hasil"), [("3,25", "Baik"), ("3,24", "Butuh Perbaikan"), ("2,99", "Kurang")])
def test_r61_the_card_of_a_study_names_the_row(ipk: str, hasil: str) -> None:
    cara = cara_studi(Studi("lanjutan", "b", ipk))
    assert cara is not None
    assert cara.hasil == hasil
    assert "3,25–3,60" in cara.langkah[0]


def test_r63_a_gap_is_asked_and_not_guessed() -> None:
    cara = cara_studi(Studi("s1", "a", "3,505"))
    assert cara is not None
    assert cara.hasil == "perlu dibulatkan"
    assert "tidak menebak" in cara.langkah[1]
    assert cara_studi(Studi("s1", "a", "lima")) is None
    assert cara_studi(Studi("", "a", "3")) is None


@given(st.sampled_from(list(Jenjang)), st.sampled_from(list(Akreditasi)), st.integers(0, 400))
def test_the_card_of_a_study_agrees_with_the_table(jenjang: Jenjang, akreditasi: Akreditasi, ratus: int) -> None:
    studi = Studi(jenjang.value, akreditasi.value, f"{ratus // 100},{ratus % 100:02d}")
    cara, panduan = cara_studi(studi), panduan_studi(studi)
    assert cara is not None
    assert panduan is not None
    assert cara.hasil == kuadran.PREDIKAT_LAYAR[panduan]
