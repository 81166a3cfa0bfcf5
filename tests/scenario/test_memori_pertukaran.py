"""The same memory for forty thousand reports as for four times as many; an import within its target."""

from __future__ import annotations

import sys

import pytest

from benchmarks.bench_pertukaran import SASARAN, proses
from benchmarks.kantor_pertukaran import siapkan


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="the peak is asked of Linux")
def test_peak_memory_does_not_depend_on_the_number_of_records() -> None:
    puncak = {}
    for jumlah in (40_000, 160_000):
        folder = siapkan(jumlah, "insert")
        for fase in ("kita_kirim", "kita_terima"):
            puncak[fase, jumlah] = proses(fase, folder, "sandi")["mb"]
    for fase in ("kita_kirim", "kita_terima"):
        assert puncak[fase, 160_000] < 1.1 * puncak[fase, 40_000], puncak
    terbanyak = SASARAN[": peak MB of kita_terima"].target
    assert max(puncak["kita_terima", jumlah] for jumlah in (40_000, 160_000)) <= terbanyak, puncak
