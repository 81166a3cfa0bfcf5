"""Log of the dialog kinerja: meetings and clarifications about one plan (articles 7-8, Lampiran II.C)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class JenisDialog(StrEnum):
    """What was held; values are stored and never renamed."""

    PENETAPAN_EKSPEKTASI = "penetapan_ekspektasi"
    KLARIFIKASI = "klarifikasi"
    PENYESUAIAN = "penyesuaian"


@dataclass(frozen=True, slots=True)
class DialogKinerja:
    """One meeting, written down by `oleh_id`.

    `dengan_atasan` marks a dialog with the atasan of the penilai, who stands in when the penilai did not clarify by the
    end of January (Lampiran II.C.5; R22).
    """

    id: UUID
    skp_id: UUID
    pegawai_id: UUID
    oleh_id: UUID
    tanggal: date
    jenis: JenisDialog
    peserta: str
    pokok: str
    kesepakatan: str = ""
    dengan_atasan: bool = False
