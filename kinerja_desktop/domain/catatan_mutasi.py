"""What is kept of a transfer: who moved, when, and what followed as it was shown before it happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class JenisMutasi(StrEnum):
    """Kinds of transfer that the wizard makes; values are stored and never renamed."""

    MUTASI = "mutasi"
    GANTI_PIMPINAN = "ganti_pimpinan"
    PLT = "plt"
    PLH = "plh"
    TUGAS_BELAJAR = "tugas_belajar"
    BERHENTI = "berhenti"


@dataclass(frozen=True, slots=True)
class CatatanMutasi:
    """One transfer. `rincian` is the frozen list of what followed, as JSON, for the handover page."""

    id: UUID
    jenis: JenisMutasi
    pegawai_id: UUID
    tanggal: date
    rincian: str
    oleh_id: UUID
    pada: datetime


@dataclass(frozen=True, slots=True)
class PenutupanSkp:
    """The last day of a plan that a transfer ended before its time (Lampiran II.C.6; R34).

    The plan itself stays as it was set: it can be read and printed, no longer changed.
    """

    id: UUID
    skp_id: UUID
    pegawai_id: UUID
    selesai: date
    alasan: str
    pada: datetime
