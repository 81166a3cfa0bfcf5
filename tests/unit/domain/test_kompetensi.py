"""Form B.1.9: the competences of the annex, the scale, and what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.kompetensi import (
    KOMPETENSI,
    SKALA,
    KelompokKompetensi,
    NilaiKompetensi,
    butir_baku,
    periksa,
    rapikan,
)
from kinerja_desktop.domain.teks_pembinaan import DESKRIPSI_SKALA

LENGKAP = tuple(replace(b, nilai=3, alasan="Terlihat.") for b in butir_baku())


def test_the_annex_names_eight_managerial_and_one_social_competence() -> None:
    assert [len(daftar) for daftar in KOMPETENSI.values()] == [8, 1]
    assert [b.nama for b in butir_baku()][0::8] == ["Integritas", "Perekat dan Pemersatu Bangsa"]
    assert len(SKALA) == len(DESKRIPSI_SKALA) == 5


def test_a_complete_form_passes() -> None:
    assert periksa(LENGKAP, "Pelatihan.") == []


@pytest.mark.parametrize(
    ("ubah", "bidang", "kode"),
    [
        ({"nilai": None}, "butir[0].nilai", "PBN-30"),
        ({"nilai": 0}, "butir[0].nilai", "PBN-30"),
        ({"nilai": 6}, "butir[0].nilai", "PBN-30"),
        ({"alasan": " "}, "butir[0].alasan", "PBN-31"),
        ({"nama": ""}, "butir[0].nama", "PBN-34"),
        ({"alasan": "x" * 1_001}, "butir[0].alasan", "PBN-02"),
    ],
)
def test_a_row_that_is_incomplete_is_named(ubah: dict[str, object], bidang: str, kode: str) -> None:
    butir = (replace(LENGKAP[0], **ubah), *LENGKAP[1:])  # type: ignore[arg-type]
    assert [(m.bidang, m.kode) for m in periksa(butir, "Pelatihan.")] == [(bidang, kode)]


def test_the_recommendation_is_needed_and_technical_rows_are_limited() -> None:
    assert [m.kode for m in periksa(LENGKAP, " ")] == ["PBN-32"]
    teknis = NilaiKompetensi(KelompokKompetensi.TEKNIS, "KTG", 4, "Baik.")
    assert [m.kode for m in periksa((*LENGKAP, *(teknis,) * 21), "Pelatihan.")] == ["PBN-18"]


def test_empty_technical_rows_fall_away_but_not_those_of_the_annex() -> None:
    kosong = NilaiKompetensi(KelompokKompetensi.TEKNIS, " ")
    assert rapikan((*butir_baku(), kosong)) == butir_baku()
    isi = NilaiKompetensi(KelompokKompetensi.TEKNIS, " KTG\u0000 ", 4, " Baik. ")
    assert rapikan((isi,)) == (NilaiKompetensi(KelompokKompetensi.TEKNIS, "KTG", 4, "Baik."),)
