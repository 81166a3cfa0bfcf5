"""Property: what a form prints of feedback fits into it, in order, and hears everybody in turn."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import BARIS_CETAK, BATAS_CETAK, BATAS_ISI, Hubungan, UmpanBalik, yang_dicetak

SAAT, TW = datetime(2026, 3, 4, tzinfo=UTC), Periode.baca("2026-TW1")


def umpan(nomor: int, dari: int, panjang: int) -> UmpanBalik:
    return UmpanBalik(UUID(int=nomor), UUID(int=99), UUID(int=dari), Hubungan.REKAN, TW, "a" * panjang, SAAT)


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 6_000)), max_size=30), st.integers(0, 60_000))
def test_what_is_printed_fits_and_nobody_is_crowded_out(isi: list[tuple[int, int]], batas: int) -> None:
    daftar = [umpan(n, dari, panjang) for n, (dari, panjang) in enumerate(isi)]
    dicetak, sisa = yang_dicetak(daftar, batas)
    assert sum(len(satu.isi) for satu in dicetak) <= batas
    assert len(dicetak) + sisa == len(daftar)
    nomor = [satu.id.int for satu in dicetak]
    assert nomor == sorted(nomor)
    for satu in dicetak:
        asal = daftar[satu.id.int]
        assert satu == asal if len(asal.isi) <= BATAS_ISI else satu.isi == asal.isi[: BATAS_ISI - 1] + "…"
    banyak = {d: sum(satu.dari_id.int == d for satu in dicetak) for d, _ in isi}
    semua = Counter(d for d, _ in isi)
    terbanyak = max(banyak.values(), default=0)
    for d, punya in banyak.items():
        assert punya >= min(terbanyak - 1, semua[d]), "who writes much waits for who writes little"


def test_all_is_printed_where_it_fits() -> None:
    daftar = [umpan(n, 1 + n % 3, 500) for n in range(40)]
    assert yang_dicetak(daftar) == (daftar, 0)


def test_a_text_of_line_breaks_is_no_book() -> None:
    daftar = [replace(umpan(n, 1, 1), isi="a\n" * 2_000) for n in range(50)]
    dicetak, sisa = yang_dicetak(daftar)
    assert all(satu.isi.count("\n") < BARIS_CETAK for satu in dicetak)
    assert sum(satu.isi.count("\n") for satu in dicetak) <= BATAS_CETAK // 80 and sisa
