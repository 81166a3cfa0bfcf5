"""Continuous feedback (PermenPANRB 6/2022 articles 1.6, 17-20; R59, R60)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai


class Hubungan(StrEnum):
    """Who gives the feedback, seen from the person it is about."""

    PIMPINAN = "pimpinan"
    REKAN = "rekan"
    BAWAHAN = "bawahan"


class Nada(StrEnum):
    """Tone, as the giver marks it; feeds the rating guide (R16-R19), never a score."""

    POSITIF = "positif"
    NETRAL = "netral"
    PERLU_PERBAIKAN = "perlu_perbaikan"


@dataclass(frozen=True, slots=True)
class UmpanBalik:
    """One feedback, append-only. It is about an indicator (`iki_id`), a value (`nilai`), or the person as a whole.

    `berkala` marks scheduled feedback (a duty of the penilai, R60); otherwise it is insidentil. `dari_cetak` is the giver
    as written on paper, where the penilai copied feedback of somebody else into this office.
    """

    id: UUID
    pegawai_id: UUID
    dari_id: UUID
    hubungan: Hubungan
    periode: Periode
    isi: str
    pada: datetime
    rhk_id: UUID | None = None
    iki_id: UUID | None = None
    nilai: Nilai | None = None
    nada: Nada = Nada.NETRAL
    berkala: bool = False
    dari_cetak: str = ""
