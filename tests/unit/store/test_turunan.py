"""Computed columns after a bundle: what is looked at does not grow with the store."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.dialects import sqlite

from kinerja_desktop.store import turunan
from tests.helpers.kantor import KantorUji


@pytest.mark.parametrize("perintah", [*turunan._LAPORAN_DIPUTUS, *turunan._SKP_BERUBAH])
def test_what_a_bundle_changed_is_found_without_reading_a_whole_table(kantor: KantorUji, perintah: Any) -> None:
    """A city has millions of decisions; a bundle brings few."""
    teks = perintah.compile(dialect=sqlite.dialect())
    with kantor.terbuka.store.baca() as koneksi:
        rencana = koneksi.exec_driver_sql(f"EXPLAIN QUERY PLAN {teks}", tuple(0 for _ in teks.positiontup)).all()
    langkah = [str(baris[-1]) for baris in rencana]
    assert "_lsn" in langkah[0] and not [satu for satu in langkah if satu.startswith("SCAN") or "TEMP" in satu], langkah
