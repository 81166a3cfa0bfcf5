"""Reports of evaluations to the PyB (PermenPANRB 6/2022 article 28; Lampiran V.A.2, V.A.7; R52, R57)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from kinerja_desktop.domain.periode import Periode


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
