"""Organisational units (PermenPANRB 6/2022 article 1.12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class JenisUnit(StrEnum):
    """Kinds of unit in a city government; values are stored and never renamed."""

    PEMERINTAH_DAERAH = "pemerintah_daerah"
    PERANGKAT_DAERAH = "perangkat_daerah"
    KECAMATAN = "kecamatan"
    KELURAHAN = "kelurahan"
    UPTD = "uptd"
    PUSKESMAS = "puskesmas"
    SEKOLAH = "sekolah"
    SUB_UNIT = "sub_unit"


@dataclass(frozen=True, slots=True)
class UnitKerja:
    """One unit. `hari_kerja` is 5 or 6 days a week; `mandiri` marks a pimpinan unit kerja mandiri.

    `mulai` and `selesai` are the first and last day it exists (None: open) and `kode` its id in SIASN. New fields are
    appended and may be empty, so that old records keep their hash. Shifts and hours are rules of their own.
    """

    id: UUID
    nama: str
    jenis: JenisUnit
    induk_id: UUID | None = None
    pimpinan_id: UUID | None = None
    mandiri: bool = False
    hari_kerja: int = 5
    alamat: str = ""
    telepon: str = ""
    tempat: str = "Pematangsiantar"
    kode: str | None = None
    mulai: date | None = None
    selesai: date | None = None

    def berlaku(self, hari: date) -> bool:
        """True when the unit exists on `hari`."""
        return (self.mulai is None or self.mulai <= hari) and (self.selesai is None or hari <= self.selesai)
