"""What is kept of an import of people: the file, who took it in, and what it did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class RiwayatImpor:
    """One import; `rincian` is JSON: refused rows with their reasons, and changed fields."""

    id: UUID
    pada: datetime
    oleh_id: UUID
    berkas: str
    sha256: bytes
    baru: int
    berubah: int
    sama: int
    ditolak: int
    rincian: str = ""
