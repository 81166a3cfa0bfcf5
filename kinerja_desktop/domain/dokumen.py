"""Frozen content of the official forms: all that a form prints, and nothing is looked up while printing.

The values are made when a record is signed and stored beside the signature, so that names, ranks and positions
stay as they were. Layout sources: PermenPANRB 6/2022, Lampiran, formats A.1.7, C.1.3 and D.1.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.skp import Aspek, JenisRhk, Nilai
from kinerja_desktop.domain.teks_formulir import VersiPerilaku


class Kertas(StrEnum):
    """Paper sizes of Indonesian offices: F4 is 215 x 330 mm, A4 is 210 x 297 mm."""

    F4 = "f4"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class KopSurat:
    """Letterhead: lines from the government down to the unit, then the address line. `praktik` marks training data."""

    baris: tuple[str, ...]
    alamat: str = ""
    praktik: bool = False


@dataclass(frozen=True, slots=True)
class TandaTangan:
    """Place and date of one signature; `tanggal` None prints an empty line for a wet signature."""

    tempat: str = ""
    tanggal: date | None = None


@dataclass(frozen=True, slots=True)
class UmpanBalikCetak:
    """One line of a feedback cell: ``Pimpinan: …`` or ``Pegawai (nama): …``."""

    dari: str
    isi: str


@dataclass(frozen=True, slots=True)
class IkiCetak:
    """One indicator row; the last two fields are used by form C.1.3 only."""

    aspek: Aspek
    uraian: str
    target: str
    realisasi: str = ""
    umpan_balik: tuple[UmpanBalikCetak, ...] = ()


@dataclass(frozen=True, slots=True)
class RhkCetak:
    """One result with its indicator rows."""

    jenis: JenisRhk
    rhk_pimpinan: str
    uraian: str
    penugasan_dari: str
    iki: tuple[IkiCetak, ...]


@dataclass(frozen=True, slots=True)
class PerilakuCetak:
    """One BerAKHLAK value: its guides come from the versioned table, the rest from the record."""

    nilai: Nilai
    ekspektasi_khusus: str = ""
    umpan_balik: tuple[UmpanBalikCetak, ...] = ()


@dataclass(frozen=True, slots=True)
class FormulirSkp:
    """Form A.1.7."""

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    pegawai: Identitas
    penilai: Identitas
    rhk: tuple[RhkCetak, ...]
    perilaku: tuple[PerilakuCetak, ...]
    tanda_pegawai: TandaTangan = TandaTangan()
    tanda_penilai: TandaTangan = TandaTangan()
    draf: bool = False
    versi_perilaku: VersiPerilaku = VersiPerilaku.P6_2022


@dataclass(frozen=True, slots=True)
class FormulirEvaluasi:
    """Form C.1.3. `label_periode` is printed after ``PERIODE:``."""

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    label_periode: str
    pegawai: Identitas
    penilai: Identitas
    capaian: CapaianOrganisasi | None
    rhk: tuple[RhkCetak, ...]
    rating_hasil: Rating | None
    perilaku: tuple[PerilakuCetak, ...]
    rating_perilaku: Rating | None
    predikat: Predikat | None
    tanda_penilai: TandaTangan = TandaTangan()
    draf: bool = False
    versi_perilaku: VersiPerilaku = VersiPerilaku.P6_2022


@dataclass(frozen=True, slots=True)
class DokumenEvaluasi:
    """Form D.1.1."""

    kop: KopSurat
    instansi: str
    mulai: date
    selesai: date
    label_periode: str
    pegawai: Identitas
    penilai: Identitas
    atasan_penilai: Identitas | None
    capaian: CapaianOrganisasi | None
    predikat: Predikat | None
    catatan: str
    tanda_penilai: TandaTangan = TandaTangan()
    tanda_pegawai: TandaTangan = TandaTangan()
    draf: bool = False
