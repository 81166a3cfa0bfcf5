"""Nothing is saved that no other machine would take in."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, Predikat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Hubungan, UmpanBalik
from kinerja_desktop.store import skema
from kinerja_desktop.store.baku import JSON_TERPANJANG, TEKS_TERPANJANG
from kinerja_desktop.store.batas import BARIS_TERPANJANG, periksa_batas
from kinerja_desktop.sync.rows import MAX_ROW

SIAPA, SAAT, TW = UUID(int=1), datetime(2026, 3, 4, tzinfo=UTC), Periode.baca("2026-TW1")


def penetapan(cuplikan: str) -> PenetapanEvaluasi:
    return PenetapanEvaluasi(SIAPA, SIAPA, b"h" * 32, SIAPA, TW, Predikat.BAIK, SIAPA, SAAT, cuplikan)


@pytest.mark.parametrize("huruf", ["a", "é", "字", "\U0001f600"])
def test_a_frozen_record_is_as_long_as_a_bundle_can_carry(huruf: str) -> None:
    """Letters of four bytes fill a row with half as many as the column may hold."""
    peta = skema.PETA[PenetapanEvaluasi]
    muat = min(JSON_TERPANJANG, (BARIS_TERPANJANG - 1000) // len(huruf.encode()))
    periksa_batas(peta, peta.isi(penetapan(huruf * muat)))
    with pytest.raises(UserError) as galat:
        periksa_batas(peta, peta.isi(penetapan(huruf * (muat + 1001))))
    assert galat.value.kode == "UMM-07"
    assert BARIS_TERPANJANG + 10_000 < MAX_ROW, "with its place in the history it is a row"


def test_a_text_is_as_long_as_every_machine_takes_in() -> None:
    peta = skema.PETA[UmpanBalik]
    umpan = UmpanBalik(SIAPA, SIAPA, UUID(int=2), Hubungan.REKAN, TW, "a" * TEKS_TERPANJANG, SAAT)
    periksa_batas(peta, peta.isi(umpan))
    with pytest.raises(UserError, match="UMM-07"):
        periksa_batas(peta, [*peta.isi(umpan)[:4], "a" * (TEKS_TERPANJANG + 1), *peta.isi(umpan)[5:]])
