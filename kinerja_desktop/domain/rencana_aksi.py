"""Rencana Aksi, form B.1.1: steps of each result with their time, and trajectory targets (Lampiran III.A.2)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kinerja_desktop.domain.periode import JenisPeriode


@dataclass(frozen=True, slots=True)
class ButirAksi:
    """One step towards a result; `periode` are written periods such as ``2026-TW1``, in order."""

    id: UUID
    rhk_id: UUID
    uraian: str
    periode: tuple[str, ...] = ()
    target: str = ""


@dataclass(frozen=True, slots=True)
class Trayektori:
    """What an indicator should have reached at the end of one period, as text such as ``40 ibu hamil``."""

    iki_id: UUID
    periode: str
    target: str


@dataclass(frozen=True, slots=True)
class RencanaAksi:
    """The plan of action of one SKP, by month or quarter; it may change while the SKP stands."""

    id: UUID
    pegawai_id: UUID
    skp_id: UUID
    jenis: JenisPeriode = JenisPeriode.TRIWULANAN
    butir: tuple[ButirAksi, ...] = ()
    trayektori: tuple[Trayektori, ...] = ()
