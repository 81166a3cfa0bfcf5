"""Manual Indikator Kinerja, form A.1.3: what an indicator means and how it is measured (Lampiran II.3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class TingkatKendali(StrEnum):
    """Quality and level of control of a result, as the form offers them."""

    OUTCOME = "outcome"
    OUTCOME_ANTARA = "outcome_antara"
    OUTPUT_KENDALI_RENDAH = "output_kendali_rendah"


class PeriodePelaporan(StrEnum):
    """How often the indicator is reported, as the form offers it."""

    BULANAN = "bulanan"
    TRIWULANAN = "triwulanan"
    SEMESTERAN = "semesteran"
    TAHUNAN = "tahunan"


@dataclass(frozen=True, slots=True)
class ManualIndikator:
    """The manual of one indicator of one plan; formula and satuan are optional where the approach is kualitatif."""

    id: UUID
    pegawai_id: UUID
    skp_id: UUID
    iki_id: UUID
    tujuan: str = ""
    definisi: str = ""
    formula: str = ""
    satuan: str = ""
    kendali: TingkatKendali | None = None
    sumber_data: str = ""
    periode_pelaporan: PeriodePelaporan | None = None
