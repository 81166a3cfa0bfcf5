"""The rows of the table that every measurement ends with."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
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


def puncak_mb() -> float:
    """Peak resident memory of this process in MB (Linux).

    `ru_maxrss` would do only in a process that nobody started: a child keeps the peak of its parent.
    """
    status = Path("/proc/self/status").read_text("ascii")
    return int(next(b for b in status.splitlines() if b.startswith("VmHWM:")).split()[1]) / 1024
