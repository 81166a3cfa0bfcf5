"""Is the computer's date believable? Legal clocks count days, so a wrong date would lock or open what it must not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

HARI_MELOMPAT = 40
HARI_GANTI_TAHUN = 10
"""A new year after this many days without use is asked about: it is what locks annual evaluations."""


class JenisKeraguan(StrEnum):
    """What is odd about the date."""

    MUNDUR = "mundur"
    MELOMPAT = "melompat"
    GANTI_TAHUN = "ganti_tahun"


@dataclass(frozen=True, slots=True)
class Keraguan:
    """The date went from `dulu` to `kini` in a way that a person should look at."""

    jenis: JenisKeraguan
    dulu: date
    kini: date


def keraguan(jejak: Sequence[date]) -> Keraguan | None:
    """The last odd step of the days on which the program was used, in the order of use; the last one is today."""
    for dulu, kini in zip(reversed(jejak[:-1]), reversed(jejak[1:]), strict=True):
        if (jenis := _langkah(dulu, kini)) is not None:
            return Keraguan(jenis, dulu, kini)
    return None


def _langkah(dulu: date, kini: date) -> JenisKeraguan | None:
    selang = (kini - dulu).days
    if selang < 0:
        return JenisKeraguan.MUNDUR
    if selang > HARI_MELOMPAT:
        return JenisKeraguan.MELOMPAT
    return JenisKeraguan.GANTI_TAHUN if kini.year != dulu.year and selang > HARI_GANTI_TAHUN else None
