"""The benchmark of the exchange tells gate and target of the design by their names, and fails at the gate."""

from __future__ import annotations

import pytest

from benchmarks.bench_pertukaran import SASARAN, TERBANYAK, Sasaran, _baris


def test_gates_and_targets_are_those_of_the_design() -> None:
    """Of both limits the same: the lower one is the harder, and is not let off."""
    dua = {SASARAN[": both / limit"], SASARAN[": both / lower limit"]}
    assert dua == {Sasaran(2.0, 1.4)} and SASARAN[": sending / limit"] == Sasaran(2.5, 1.6)
    assert SASARAN[": peak MB of kita_terima"].target == 110 and Sasaran(1.8, 1.25) == TERBANYAK


@pytest.mark.parametrize("limit", ["limit", "lower limit"])
@pytest.mark.parametrize(
    ("nilai", "kata", "lulus"), [(1.39, "target ≤ 1.4: met", True), (1.52, "not met", True), (2.1, "not met", False)]
)
def test_a_target_that_is_missed_is_told_and_a_gate_that_is_missed_fails(
    limit: str, nilai: float, kata: str, lulus: bool
) -> None:
    satu = _baris(f"100,000 reports, insert, encrypted: both / {limit}", nilai)
    assert satu.sasaran.startswith("gate ≤ 2; ") and satu.sasaran.endswith(kata) and satu.tercapai is lulus
    banyak = _baris(f"600,000 reports, insert, encrypted: both / {limit}", nilai)
    assert banyak.sasaran == "gate ≤ 1.8; target ≤ 1.25: not met" and banyak.tercapai is (nilai < 1.8)
    assert _baris(f"100,000 reports, insert, encrypted: both / {limit}, processor time", nilai).sasaran == ""
