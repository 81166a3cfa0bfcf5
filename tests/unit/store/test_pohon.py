"""The tree of a year: plans of other years are not read for it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.store import pohon
from tests.helpers.kantor import KEPALA, SITI, KantorUji, id_tetap


def test_the_tree_of_a_year_reads_the_plans_of_that_year_alone(
    kantor: KantorUji, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Years of plans of a whole city would be decoded to show one."""
    kantor.tetapkan_skp_siti()
    with kantor.sebagai("siti").transaksi("buat SKP") as kerja:
        kerja.simpan(Skp(id_tetap(990), SITI, KEPALA, 2027, date(2027, 1, 1), date(2027, 12, 31)))
    dibaca: list[Any] = []
    asli = pohon.alirkan

    def hitung(*isi: Any) -> Any:
        for satu in asli(*isi):
            dibaca.append(satu)
            yield satu

    monkeypatch.setattr(pohon, "alirkan", hitung)
    with kantor.terbuka.store.baca() as koneksi:
        assert [len(pohon.rencana(koneksi, tahun)) for tahun in (2025, 2026, 2027)] == [0, 1, 1]
    assert len(dibaca) == 2
