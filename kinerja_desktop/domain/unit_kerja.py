"""Organisational units (PermenPANRB 6/2022 article 1.12)."""

from __future__ import annotations

from dataclasses import dataclass
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
    """One unit. `hari_kerja` is 5 or 6 days a week; `mandiri` marks a pimpinan unit kerja mandiri."""

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
