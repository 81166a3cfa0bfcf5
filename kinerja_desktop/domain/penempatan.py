"""Positions and who holds them: assignment history, and a penilai set by hand (PermenPANRB 6/2022 articles 1.9, 4).

One person may hold several assignments at a time: his own post and, for a while, another as Plt. or Plh.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.pegawai import JenisJabatan


class SifatPenempatan(StrEnum):
    """How somebody holds a post; values are stored and never renamed."""

    DEFINITIF = "definitif"
    PLT = "plt"
    PLH = "plh"
    TUGAS_BELAJAR = "tugas_belajar"
    DIPERBANTUKAN = "diperbantukan"


@dataclass(frozen=True, slots=True)
class Jabatan:
    """One post of a unit; `memimpin` marks the post of its head, and `mulai`/`selesai` when the post exists."""

    id: UUID
    nama: str
    jenis_jabatan: JenisJabatan
    unit_kerja_id: UUID
    memimpin: bool = False
    kebutuhan: int = 1
    mulai: date | None = None
    selesai: date | None = None


@dataclass(frozen=True, slots=True)
class Penempatan:
    """One person in one post of one unit from `mulai` to `selesai` (both included; None: open).

    `memimpin` tells that the holder leads the unit; `dasar` is the number of the decree.
    """

    id: UUID
    pegawai_id: UUID
    unit_kerja_id: UUID
    jabatan: str
    jenis_jabatan: JenisJabatan
    sifat: SifatPenempatan
    mulai: date
    selesai: date | None = None
    memimpin: bool = False
    jabatan_id: UUID | None = None
    dasar: str = ""

    def berlaku(self, hari: date) -> bool:
        """True when the assignment holds on `hari`."""
        return self.mulai <= hari and (self.selesai is None or hari <= self.selesai)


@dataclass(frozen=True, slots=True)
class PenetapanPenilai:
    """The penilai of one person as set by hand for a time, with its reason (article 1.9: delegated authority)."""

    id: UUID
    pegawai_id: UUID
    penilai_id: UUID
    mulai: date
    alasan: str
    selesai: date | None = None

    def berlaku(self, hari: date) -> bool:
        """True when it holds on `hari`."""
        return self.mulai <= hari and (self.selesai is None or hari <= self.selesai)


def utama_pada(daftar: Iterable[Penempatan], hari: date) -> Penempatan | None:
    """The definitive assignment of one person on `hari`; of several the one that began last."""
    tetap = (p for p in daftar if p.sifat is SifatPenempatan.DEFINITIF and p.berlaku(hari))
    return max(tetap, key=lambda p: (p.mulai, p.id), default=None)
