"""Hours of the reports of one day: many ordinary days, worked out once, that never overlap (R99)."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import NamedTuple

_RAGAM = 48
_BAGIAN = {
    1: ((480, 1.0),),
    2: ((480, 0.55), (780, 0.45)),
    3: ((480, 0.4), (630, 0.25), (790, 0.35)),
}


class Jam(NamedTuple):
    """Start and end as stored (``08:00``) and the minutes between."""

    mulai: str
    selesai: str
    menit: int


@cache
def pola_jam(jumlah: int) -> tuple[tuple[Jam, ...], ...]:
    """Ordinary days with `jumlah` reports (1 to 3), together 230 to 390 minutes."""
    acak = Random(jumlah)
    return tuple(_sehari(jumlah, acak) for _ in range(_RAGAM))


def _sehari(jumlah: int, acak: Random) -> tuple[Jam, ...]:
    total = acak.randrange(230, 300, 5) if jumlah == 1 else acak.randrange(280, 391, 5)
    hasil = []
    paling_awal = 0
    for awal, bagian in _BAGIAN[jumlah]:
        mulai = max(awal + acak.randrange(0, 31, 5), paling_awal)
        menit = max(30, round(total * bagian / 10) * 10)
        paling_awal = mulai + menit + 5
        hasil.append(Jam(_teks(mulai), _teks(mulai + menit), menit))
    return tuple(hasil)


def _teks(menit: int) -> str:
    return f"{menit // 60:02d}:{menit % 60:02d}"
