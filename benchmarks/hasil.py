"""The rows of the table that every measurement ends with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Baris(NamedTuple):
    """One measured number; `sasaran` is the target in words, `tercapai` whether it was met (None: no target)."""

    apa: str
    nilai: float | str
    sasaran: str = ""
    tercapai: bool | None = None


def cetak(baris: Iterable[Baris]) -> bool:
    """Print the table; True when no target was missed."""
    lulus = True
    print("| What | Measured | Target | Met |\n|---|---|---|---|")
    for satu in baris:
        nilai = satu.nilai if isinstance(satu.nilai, str) else f"{satu.nilai:.2f}"
        tercapai = "" if satu.tercapai is None else ("yes" if satu.tercapai else "NO")
        print(f"| {satu.apa} | {nilai} | {satu.sasaran} | {tercapai} |")
        lulus = lulus and satu.tercapai is not False
    return lulus
