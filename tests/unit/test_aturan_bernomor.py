"""Every rule of the law that the evaluation rests on, R1 to R83, has a test that carries its number.

So have the faults 14 to 22 that were found in other programs of this kind.
"""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
NAMA = [
    nama
    for berkas in sorted(TESTS.rglob("test_*.py"))
    for nama in re.findall(r"^ *def (test_\w+)\(", berkas.read_text("utf-8"), re.M)
]


def bernomor(awalan: str) -> set[int]:
    """Numbers behind `awalan` in the names of all tests."""
    return {int(n) for nama in NAMA for n in re.findall(rf"(?<=_){awalan}(\d+)(?=_|$)", nama)}


def test_every_rule_has_a_test_with_its_number() -> None:
    assert set(range(1, 84)) - bernomor("r") == set()


def test_every_fault_of_a_peer_has_a_test_with_its_number() -> None:
    assert set(range(14, 23)) - bernomor("peer_fault_") == set()
