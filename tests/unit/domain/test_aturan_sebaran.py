"""The shares an office sets, what it may not set, and the working of each percentage."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.aturan_sebaran import (
    CATATAN_KANTOR,
    CATATAN_PERS,
    PASANGAN,
    cara_persen,
    cara_sebaran,
    panduan,
    panduan_tersisa,
    pastikan,
    tulis_persen,
    ubahan,
)
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.pola_distribusi import ATURAN_SE_3_2023, AturanSebaran

C, P = CapaianOrganisasi, Predikat


def test_the_letter_is_sound_and_is_stored_as_none() -> None:
    pastikan(ATURAN_SE_3_2023)
    assert ubahan(ATURAN_SE_3_2023) is None
    kantor = Kantor("Kantor", UUID(int=1))
    assert kantor.sebaran == ATURAN_SE_3_2023


def test_an_offices_own_shares_count_alone() -> None:
    milik = {**ATURAN_SE_3_2023, C.BAIK: AturanSebaran(maksimum=((P.BAIK, 80),))}
    simpan = ubahan(milik)
    assert simpan is not None
    kantor = replace(Kantor("Kantor", UUID(int=1)), aturan_sebaran=simpan)
    assert kantor.sebaran == milik
    assert ubahan({}) is not None, "no rule at all is a choice too"


@pytest.mark.parametrize(
    ("satu", "kode"),
    [
        (AturanSebaran(maksimum=((P.BAIK, 101),)), "KTR-31"),
        (AturanSebaran(minimum=(((P.BAIK,), -5),)), "KTR-31"),
        (AturanSebaran(maksimum=((P.BAIK, 40),), minimum=(((P.BAIK,), 41),)), "KTR-32"),
        (AturanSebaran(maksimum=((P.KURANG, 4), (P.BUTUH_PERBAIKAN, 5)), minimum=((PASANGAN, 10),)), "KTR-32"),
        (AturanSebaran(maksimum=((P.KURANG, 0), (P.BUTUH_PERBAIKAN, 0)), harus_ada=(PASANGAN,)), "KTR-32"),
        (AturanSebaran(minimum=(((P.BAIK,), 60), ((P.SANGAT_BAIK,), 41))), "KTR-33"),
        (AturanSebaran(minimum=(((P.BAIK,), 95), (PASANGAN, 6))), "KTR-33"),
        (AturanSebaran(maksimum=tuple((p, 19) for p in P)), "KTR-34"),
    ],
)
def test_shares_that_no_team_could_meet_are_refused(satu: AturanSebaran, kode: str) -> None:
    with pytest.raises(UserError) as galat:
        pastikan({C.BAIK: satu})
    assert galat.value.kode == kode and "Baik" in galat.value.isi


def test_what_a_pair_asks_for_is_met_by_its_members() -> None:
    pastikan({C.BAIK: AturanSebaran(minimum=(((P.KURANG,), 60), ((P.BAIK,), 40), (PASANGAN, 60)))})


def test_the_guide_of_one_predikat_in_words() -> None:
    baik = ATURAN_SE_3_2023[C.BAIK]
    assert panduan(P.BAIK, baik) == ("paling banyak 70 %",)
    assert panduan(P.KURANG, baik) == ("harus ada, atau Butuh Perbaikan",)
    assert panduan(P.SANGAT_BAIK, baik) == ()


def test_what_the_spread_has_already_is_asked_for_no_more() -> None:
    baik = ATURAN_SE_3_2023[C.BAIK]
    assert panduan_tersisa(P.KURANG, baik, {P.BAIK: 3}) == ("harus ada, atau Butuh Perbaikan",)
    for ada in PASANGAN:
        for p in PASANGAN:
            assert panduan_tersisa(p, baik, {P.BAIK: 3, ada: 1}) == ()
    assert panduan_tersisa(P.BAIK, baik, {P.BAIK: 3, P.KURANG: 1}) == ("paling banyak 70 %",)
    kurang = ATURAN_SE_3_2023[C.SANGAT_KURANG]
    assert panduan_tersisa(P.KURANG, kurang, {P.KURANG: 1}) == panduan(P.KURANG, kurang), "a share is a share"


def test_the_guide_of_the_lowest_capaian_is_a_share() -> None:
    assert panduan(P.KURANG, ATURAN_SE_3_2023[C.SANGAT_KURANG]) == ("sekurangnya 10 % bersama Butuh Perbaikan",)


@pytest.mark.parametrize(("bagian", "semua", "teks"), [(3, 4, "75 %"), (6, 7, "85,7 %"), (0, 3, "0 %"), (0, 0, "—")])
def test_percentages_have_one_decimal_where_they_are_not_whole(bagian: int, semua: int, teks: str) -> None:
    assert tulis_persen(bagian, semua) == teks


def _masukan(**ubah: Any) -> Any:
    return {"predikat": P.BAIK, "jumlah": {P.BAIK: 15, P.SANGAT_BAIK: 5}, "capaian": C.BAIK} | ubah


def test_the_working_names_inputs_rule_rounding_and_doubtful_source() -> None:
    cara = cara_persen(**_masukan(), aturan=ATURAN_SE_3_2023)
    assert cara.hasil == "75 %"
    assert [isi for _, isi in cara.masukan] == ["15", "20", "Baik"]
    assert cara.langkah == ("15 ÷ 20 × 100 = 75 %", "Panduan untuk Baik: paling banyak 70 %.")
    assert "IV.B.2" in cara.pasal and cara.pembulatan
    assert cara.catatan == CATATAN_PERS and "pemberitaan" in cara.catatan


def test_the_working_of_a_small_team_and_of_own_shares() -> None:
    cara = cara_persen(**_masukan(jumlah={P.BAIK: 2}, capaian=None), aturan={})
    assert any("Kurang dari 5" in langkah for langkah in cara.langkah)
    assert any("belum ditetapkan" in langkah for langkah in cara.langkah)
    assert cara.catatan == CATATAN_KANTOR and "diatur kantor" in cara.pasal


def test_the_card_of_the_spread_has_every_share_and_the_guide() -> None:
    cara = cara_sebaran({P.BAIK: 6, P.SANGAT_BAIK: 3}, C.BAIK, ATURAN_SE_3_2023)
    assert cara.hasil == "9 pegawai berpredikat"
    isi = dict(cara.masukan)
    assert (isi["Baik"], isi["Sangat Baik"], isi["Kurang"]) == ("6 · 66,7 %", "3 · 33,3 %", "0 · 0 %")
    assert isi["Capaian organisasi"] == "Baik"
    frasa = "; ".join(panduan(P.BAIK, ATURAN_SE_3_2023[C.BAIK]))
    assert frasa and f"Panduan untuk Baik: {frasa}." in cara.langkah and cara.catatan == CATATAN_PERS


def test_the_card_of_a_small_spread_without_capaian_says_so() -> None:
    cara = cara_sebaran({P.BAIK: 1}, None, ATURAN_SE_3_2023)
    assert dict(cara.masukan)["Capaian organisasi"] == "belum ditetapkan"
    assert any("belum ada panduan" in s for s in cara.langkah) and any("tanpa peringatan" in s for s in cara.langkah)
