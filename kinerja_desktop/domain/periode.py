"""Periods of performance (PermenPANRB 6/2022 articles 16 and 24): year, quarter, month."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kinerja_desktop.domain.galat import UserError

BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
ROMAWI = ("I", "II", "III", "IV")
_POLA = re.compile(r"^([12]\d{3})(?:-TW([1-4])|-(0[1-9]|1[0-2]))?$", re.ASCII)
"""Years from 1000 to 2999: the calendar has days before and after every period that is accepted."""


class JenisPeriode(StrEnum):
    """Evaluations are annual and, as the instansi chooses, monthly or quarterly (article 24; R42)."""

    TAHUNAN = "tahunan"
    TRIWULANAN = "triwulanan"
    BULANAN = "bulanan"


@dataclass(frozen=True, slots=True, order=True)
class Periode:
    """A period; written ``2026``, ``2026-TW3`` or ``2026-09``. `nomor` is 0 for a year."""

    tahun: int
    jenis: JenisPeriode
    nomor: int = 0

    @staticmethod
    def baca(teks: str) -> Periode:
        """Parse the written form. Raises UserError UMM-05 for anything else."""
        cocok = _POLA.match(teks.strip())
        if cocok is None:
            raise UserError("UMM-05", teks=teks)
        tahun = int(cocok[1])
        if cocok[2]:
            return Periode(tahun, JenisPeriode.TRIWULANAN, int(cocok[2]))
        if cocok[3]:
            return Periode(tahun, JenisPeriode.BULANAN, int(cocok[3]))
        return Periode(tahun, JenisPeriode.TAHUNAN)

    @staticmethod
    def triwulan(hari: date) -> Periode:
        """The quarter that holds `hari`."""
        return Periode(hari.year, JenisPeriode.TRIWULANAN, (hari.month - 1) // 3 + 1)

    @staticmethod
    def bulan(hari: date) -> Periode:
        """The month that holds `hari`."""
        return Periode(hari.year, JenisPeriode.BULANAN, hari.month)

    def __str__(self) -> str:
        """The written form that `baca` reads."""
        if self.jenis is JenisPeriode.TRIWULANAN:
            return f"{self.tahun}-TW{self.nomor}"
        if self.jenis is JenisPeriode.BULANAN:
            return f"{self.tahun}-{self.nomor:02d}"
        return str(self.tahun)

    @property
    def mulai(self) -> date:
        """First day."""
        if self.jenis is JenisPeriode.TRIWULANAN:
            return date(self.tahun, 3 * self.nomor - 2, 1)
        return date(self.tahun, self.nomor or 1, 1)

    @property
    def selesai(self) -> date:
        """Last day."""
        bulan = {JenisPeriode.TRIWULANAN: 3 * self.nomor, JenisPeriode.BULANAN: self.nomor}.get(self.jenis, 12)
        return date(self.tahun, bulan, calendar.monthrange(self.tahun, bulan)[1])

    @property
    def label(self) -> str:
        """Label on screen, such as ``Triwulan III 2026``."""
        if self.jenis is JenisPeriode.TRIWULANAN:
            return f"Triwulan {ROMAWI[self.nomor - 1]} {self.tahun}"
        if self.jenis is JenisPeriode.BULANAN:
            return f"{BULAN[self.nomor - 1]} {self.tahun}"
        return f"Tahun {self.tahun}"

    @property
    def label_formulir(self) -> str:
        """Label on forms C and D: ``TRIWULAN III``, ``TRIWULAN IV-AKHIR``, or the month.

        The forms have one option for the end of the year: the annual evaluation is IV-AKHIR, as the fourth quarter is.
        """
        if self.jenis is JenisPeriode.TRIWULANAN:
            return f"TRIWULAN {ROMAWI[self.nomor - 1]}" + ("-AKHIR" if self.nomor == 4 else "")
        if self.jenis is JenisPeriode.BULANAN:
            return BULAN[self.nomor - 1].upper()
        return "TRIWULAN IV-AKHIR"

    def memuat(self, hari: date) -> bool:
        """True when `hari` lies inside."""
        return self.mulai <= hari <= self.selesai

    def sebelumnya(self) -> Periode:
        """The period just before, of the same kind."""
        if self.jenis is JenisPeriode.TAHUNAN:
            return Periode(self.tahun - 1, self.jenis)
        if self.nomor > 1:
            return Periode(self.tahun, self.jenis, self.nomor - 1)
        return Periode(self.tahun - 1, self.jenis, 4 if self.jenis is JenisPeriode.TRIWULANAN else 12)


def tanggal_panjang(hari: date) -> str:
    """Write ``Selasa, 24 November 2026``."""
    return f"{HARI[hari.weekday()]}, {hari.day} {BULAN[hari.month - 1]} {hari.year}"
