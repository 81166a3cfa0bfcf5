"""Manual Indikator Kinerja, form A.1.3: what an indicator means and how it is measured (Lampiran II.3)."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.skp import Pendekatan
from kinerja_desktop.domain.teks import bersihkan, kosong


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


BATAS_TEKS = 2_000
_TEKS = {
    "tujuan": "Tujuan",
    "definisi": "Definisi",
    "formula": "Formula",
    "satuan": "Satuan pengukuran",
    "sumber_data": "Sumber data",
}
_BOLEH_KOSONG = {Pendekatan.KUALITATIF: frozenset({"formula", "satuan"}), Pendekatan.KUANTITATIF: frozenset[str]()}


def rapikan(manual: ManualIndikator) -> ManualIndikator:
    """The manual with clean texts. Raises MAN-02 for a text over its limit."""
    bersih: dict[str, Any] = {nama: bersihkan(getattr(manual, nama), berbaris=True) for nama in _TEKS}
    for nama, teks in bersih.items():
        if len(teks) > BATAS_TEKS:
            raise UserError("MAN-02", isian=_TEKS[nama], batas=BATAS_TEKS)
    return replace(manual, **bersih)


def periksa(manual: ManualIndikator, pendekatan: Pendekatan) -> list[Masalah]:
    """What the form still lacks, by field: told, never refused.

    Formula and unit of measurement are optional where the approach is kualitatif (form A.1.3; R26).
    """
    wajib = [n for n in _TEKS if n not in _BOLEH_KOSONG[pendekatan]]
    temuan = [peringatan(n, "MAN-01", isian=_TEKS[n]) for n in wajib if kosong(getattr(manual, n))]
    if manual.kendali is None:
        temuan.append(peringatan("kendali", "MAN-01", isian="Kualitas dan tingkat kendali"))
    if manual.periode_pelaporan is None:
        temuan.append(peringatan("periode_pelaporan", "MAN-01", isian="Periode pelaporan"))
    return temuan


def tak_berisi(manual: ManualIndikator) -> bool:
    """True while nothing is filled in."""
    isi = (getattr(manual, f.name) for f in fields(manual)[4:])
    return all(nilai is None or (isinstance(nilai, str) and kosong(nilai)) for nilai in isi)


def salin_isi(asal: ManualIndikator, tujuan: ManualIndikator) -> ManualIndikator:
    """`tujuan` with the content of `asal`: the same indicator of an earlier plan."""
    return replace(asal, id=tujuan.id, pegawai_id=tujuan.pegawai_id, skp_id=tujuan.skp_id, iki_id=tujuan.iki_id)
