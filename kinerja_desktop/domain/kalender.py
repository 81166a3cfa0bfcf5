"""Working days: holidays, leave and the week of a unit (Perpres 21/2023; rules R49-R53)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID


class JenisLibur(StrEnum):
    """Kinds of holiday."""

    NASIONAL = "nasional"
    CUTI_BERSAMA = "cuti_bersama"
    DAERAH = "daerah"


class JenisKetidakhadiran(StrEnum):
    """Why a person has no report on a working day."""

    CUTI_TAHUNAN = "cuti_tahunan"
    CUTI_SAKIT = "cuti_sakit"
    CUTI_MELAHIRKAN = "cuti_melahirkan"
    CUTI_ALASAN_PENTING = "cuti_alasan_penting"
    CUTI_BESAR = "cuti_besar"
    TUGAS_LUAR = "tugas_luar"
    HARI_GANGGUAN = "hari_gangguan"


CUTI = frozenset(j for j in JenisKetidakhadiran if j.value.startswith("cuti_"))


@dataclass(frozen=True, slots=True)
class HariLibur:
    """One holiday; `pasti` is False while the date still waits for the joint decree."""

    id: UUID
    tanggal: date
    jenis: JenisLibur
    keterangan: str
    pasti: bool = True


@dataclass(frozen=True, slots=True)
class Ketidakhadiran:
    """Leave or duty travel of one person, both ends included."""

    id: UUID
    pegawai_id: UUID
    mulai: date
    selesai: date
    jenis: JenisKetidakhadiran
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Kalender:
    """Answers which days are worked: `hari_kerja` days a week (5 or 6, from Monday) less `libur`.

    `giliran` marks a unit that works in shifts: any day may be somebody's working day, and which is nobody knows here.
    Its months have as many working days as an office's, but no day of them is missed by itself.
    """

    libur: frozenset[date] = frozenset()
    hari_kerja: int = 5
    giliran: bool = False

    def bekerja(self, hari: date) -> bool:
        """True for a working day of the office."""
        return hari.weekday() < self.hari_kerja and hari not in self.libur

    def boleh_bekerja(self, hari: date) -> bool:
        """True for a day on which work is no surprise: a working day, and any day of a unit in shifts."""
        return self.giliran or self.bekerja(hari)

    def hari_kerja_antara(self, mulai: date, selesai: date, bebas: Collection[date] = ()) -> list[date]:
        """Working days from `mulai` to `selesai`, both included, without the days in `bebas` (leave)."""
        return [h for h in _rentang(mulai, selesai) if self.bekerja(h) and h not in bebas]

    def tambah_hari_kerja(self, pemicu: date, jumlah: int) -> date:
        """Return the `jumlah`-th working day after `pemicu`; counting starts on the day after (R49)."""
        hari = pemicu
        while jumlah > 0:
            hari += timedelta(days=1)
            if self.bekerja(hari):
                jumlah -= 1
        return hari


def _rentang(mulai: date, selesai: date) -> Iterator[date]:
    hari = mulai
    while hari <= selesai:
        yield hari
        hari += timedelta(days=1)
