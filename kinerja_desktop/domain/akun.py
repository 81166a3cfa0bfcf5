"""Accounts of this computer and what their roles may do (wewenang)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Peran(StrEnum):
    """Roles of the screens table in the design; values are stored and never renamed."""

    PEGAWAI = "pegawai"
    PENILAI = "penilai"
    PIMPINAN_UNIT = "pimpinan_unit"
    OPERATOR = "operator"
    PUSAT = "pusat"
    PENGAWAS = "pengawas"


@dataclass(frozen=True, slots=True)
class Akun:
    """Who logs in on this computer; `pegawai_id` ties the account to a person."""

    id: UUID
    nama_akun: str
    peran: Peran
    pegawai_id: UUID
    aktif: bool = True
