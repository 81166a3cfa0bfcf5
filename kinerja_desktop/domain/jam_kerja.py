"""Working hours as data with validity: offices, Ramadan, units that work in shifts (Perpres 21/2023 articles 3-8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from uuid import UUID


class JenisJam(StrEnum):
    """Kinds of rule; values are stored and never renamed."""

    BIASA = "biasa"
    RAMADAN = "ramadan"
    GILIRAN = "giliran"


@dataclass(frozen=True, slots=True)
class JamHari:
    """Hours of one weekday (0 is Monday); the break in minutes is not worked."""

    hari: int
    masuk: time
    pulang: time
    istirahat: int = 0


@dataclass(frozen=True, slots=True)
class AturanJam:
    """One rule from `mulai` to `selesai` (None: open), for one unit or, without one, for the whole office.

    `pasti` is False while the dates wait for their decree, as those of Ramadan do.
    """

    id: UUID
    nama: str
    jenis: JenisJam
    mulai: date
    selesai: date | None
    jam: tuple[JamHari, ...]
    unit_kerja_id: UUID | None = None
    pasti: bool = True
    dasar: str = ""
