"""Reports of evaluations to the PyB (PermenPANRB 6/2022 article 28; Lampiran V.A.2, V.A.7; R52, R57)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import bersihkan

BATAS_KEPADA, BATAS_ALASAN = 200, 500
_HURUF_SEDIKITNYA = 3


@dataclass(frozen=True, slots=True)
class PelaporanEvaluasi:
    """Append-only note that the sets of these signatures went to the PyB, or to who keeps personnel for him.

    `penetapan` are the signatures whose sets were complete and sent on `tanggal`; `nomor_surat` is that of the cover
    letter.
    """

    id: UUID
    oleh_id: UUID
    unit_kerja_id: UUID
    periode: Periode
    tanggal: date
    kepada: str
    penetapan: tuple[UUID, ...]
    pada: datetime
    nomor_surat: str = ""


@dataclass(frozen=True, slots=True)
class PembatalanPelaporan:
    """Append-only note that a report was a mistake; the report itself stays to be read with this beside it."""

    id: UUID
    pelaporan_id: UUID
    oleh_id: UUID
    alasan: str
    pada: datetime


def baca_kepada(teks: str) -> str:
    """The addressee of a report as it is kept: an office or a person, so there are words. Raises TGT-08, TGT-13."""
    rapi = " ".join(bersihkan(teks).split())[:BATAS_KEPADA]
    if not rapi:
        raise UserError("TGT-08")
    if sum(c.isalpha() for c in rapi) < _HURUF_SEDIKITNYA:
        raise UserError("TGT-13", isi=rapi)
    return rapi


def baca_alasan(teks: str) -> str:
    """Why a report is cancelled. Raises TGT-14 when nothing is written."""
    rapi = " ".join(bersihkan(teks).split())[:BATAS_ALASAN]
    if not any(c.isalpha() for c in rapi):
        raise UserError("TGT-14")
    return rapi
