"""Workblock of strategies, form A.1.4: how a leader means to reach his results (Lampiran II.4)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Strategi:
    """One strategic initiative of a leader; `iki_id` names the indicators of his plan that it serves."""

    id: UUID
    pegawai_id: UUID
    skp_id: UUID
    judul: str
    iki_id: tuple[UUID, ...] = ()
    pemilik: str = ""
    pihak_terlibat: str = ""
    waktu_penyelesaian: str = ""
    penerima_manfaat: str = ""
    tujuan: str = ""
    anggaran: str = ""
    strategi_rutin: tuple[str, ...] = ()
    strategi_transformatif: tuple[str, ...] = ()
    keluaran_rutin: tuple[str, ...] = ()
    keluaran_transformatif: tuple[str, ...] = ()
