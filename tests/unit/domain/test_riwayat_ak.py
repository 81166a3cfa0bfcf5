"""Months of a conversion count once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kinerja_desktop.domain.angka_kredit import JenjangJf
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.riwayat_ak import JenisAk, RiwayatAk, beririsan, rapikan_riwayat

HARI = date(2026, 11, 24)


def konversi(nomor: int, mulai: int, selesai: int, tahun: int = 2025) -> RiwayatAk:
    """A conversion of some months of one year."""
    return RiwayatAk(
        UUID(int=nomor), UUID(int=9), JenisAk.KONVERSI, JenjangJf.TERAMPIL, "5", HARI, "", "", tahun, mulai, selesai
    )


@pytest.mark.parametrize(
    ("lain", "bersama"),
    [((1, 5), False), ((1, 6), True), ((9, 12), True), ((10, 12), False), ((7, 8), True), ((1, 12), True)],
)
def test_r81_a_month_that_one_conversion_holds_is_not_converted_again(lain: tuple[int, int], bersama: bool) -> None:
    satu, dua = konversi(1, 6, 9), konversi(2, *lain)
    assert beririsan(satu, dua) is beririsan(dua, satu) is bersama
    if bersama:
        with pytest.raises(UserError, match="AKR-07"):
            rapikan_riwayat(dua, [satu], HARI)
    else:
        assert rapikan_riwayat(dua, [satu], HARI).nilai == "5/1"


def test_the_same_months_of_another_year_and_a_row_itself_do_not_overlap() -> None:
    satu = konversi(1, 6, 9)
    assert not beririsan(satu, konversi(2, 6, 9, 2024))
    assert rapikan_riwayat(replace(satu, keterangan=" rapi "), [satu], HARI).keterangan == "rapi"
