"""Periodic and annual evaluation (PermenPANRB 6/2022 articles 1.7, 1.8, 23-26; Lampiran BAB IV)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Nilai


class Rating(StrEnum):
    """The three ratings (Lampiran IV.B.3); forms print them without a space (DIATAS, DIBAWAH)."""

    DI_ATAS = "di_atas_ekspektasi"
    SESUAI = "sesuai_ekspektasi"
    DI_BAWAH = "di_bawah_ekspektasi"


class Predikat(StrEnum):
    """Predikat of a person; derived from the quadrant, never chosen. "Istimewa" exists only for organisations."""

    SANGAT_BAIK = "sangat_baik"
    BAIK = "baik"
    BUTUH_PERBAIKAN = "butuh_perbaikan"
    KURANG = "kurang"
    SANGAT_KURANG = "sangat_kurang"


class CapaianOrganisasi(StrEnum):
    """Predikat of an organisation (Lampiran IV.B.1)."""

    ISTIMEWA = "istimewa"
    BAIK = "baik"
    BUTUH_PERBAIKAN = "butuh_perbaikan"
    KURANG = "kurang"
    SANGAT_KURANG = "sangat_kurang"


class SebagaiPenetap(StrEnum):
    """In which office somebody signs an evaluation: as penilai, or as his atasan (Lampiran V.A.8; R44, R53)."""

    PENILAI = "penilai"
    ATASAN = "atasan_penilai"


class CaraSerah(StrEnum):
    """How a signed document reached the pegawai."""

    APLIKASI = "aplikasi"
    CETAK = "cetak"


@dataclass(frozen=True, slots=True)
class RealisasiIki:
    """What was achieved for one indicator; `laporan_id` are the approved reports that prove it."""

    iki_id: UUID
    uraian: str
    laporan_id: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Realisasi:
    """The pegawai's account of one SKP in one period."""

    id: UUID
    pegawai_id: UUID
    skp_id: UUID
    periode: Periode
    isi: tuple[RealisasiIki, ...] = ()
    diajukan_pada: datetime | None = None


@dataclass(frozen=True, slots=True)
class PenilaianIki:
    """Working note of the penilai for one indicator: how it stands against the expectation."""

    iki_id: UUID
    rating: Rating


@dataclass(frozen=True, slots=True)
class PenilaianNilai:
    """Working note of the penilai for one BerAKHLAK value."""

    nilai: Nilai
    rating: Rating


@dataclass(frozen=True, slots=True)
class Studi:
    """Study leave as evaluated: `jenjang` and `akreditasi` of `tugas_belajar`, `ipk` as written with two decimals."""

    jenjang: str
    akreditasi: str
    ipk: str
    ketepatan: str = ""


@dataclass(frozen=True, slots=True)
class Evaluasi:
    """The penilai's evaluation of one person in one period.

    The two ratings are given once for all results and once for all conduct. `alasan_rating` is the note that is
    mandatory when the rating differs from the guide (R20). `putus_studi` marks a study leave that ended without a
    degree; only then `predikat_putus_studi` is chosen by the penilai, Kurang or Sangat Kurang (R13).

    `sebagai` and `alasan_atasan` tell that and why the atasan of the penilai evaluates (None: the penilai himself).
    `disalin_dari` is the period whose result is used again by agreement after a move (Lampiran IV.A.13; R48).
    """

    id: UUID
    pegawai_id: UUID
    penilai_id: UUID
    skp_id: UUID
    periode: Periode
    rating_hasil: Rating | None = None
    rating_perilaku: Rating | None = None
    penilaian_iki: tuple[PenilaianIki, ...] = ()
    penilaian_nilai: tuple[PenilaianNilai, ...] = ()
    alasan_rating: str = ""
    catatan: str = ""
    putus_studi: bool = False
    predikat_putus_studi: Predikat | None = None
    sebagai: SebagaiPenetap | None = None
    alasan_atasan: str | None = None
    disalin_dari: Periode | None = None
    studi: Studi | None = None


@dataclass(frozen=True, slots=True)
class PenetapanEvaluasi:
    """Append-only signature under one revision of an evaluation, with the frozen record (JSON).

    `sebagai` None is the penilai. `alasan_final` says why no objection is possible; None where it is (R54).
    `keberatan_id` names the objection whose decision changed the result: this signature is form D.1.3 (R56).
    """

    id: UUID
    evaluasi_id: UUID
    evaluasi_hash: bytes
    pegawai_id: UUID
    periode: Periode
    predikat: Predikat
    oleh_id: UUID
    pada: datetime
    cuplikan: str
    sebagai: SebagaiPenetap | None = None
    alasan_final: str | None = None
    keberatan_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class PenyerahanEvaluasi:
    """Append-only note that the signed document was handed to the pegawai on `tanggal` (Lampiran V.A.5, V.A.9).

    The day counts for his own clocks: to sign and return it, and to object. `pada` is when it was written down.
    """

    id: UUID
    penetapan_id: UUID
    pegawai_id: UUID
    oleh_id: UUID
    tanggal: date
    cara: CaraSerah
    pada: datetime
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class PenerimaanEvaluasi:
    """Append-only signature of the pegawai under a received evaluation (block 7 of form D.1.1)."""

    id: UUID
    penetapan_id: UUID
    pegawai_id: UUID
    pada: datetime


@dataclass(frozen=True, slots=True)
class CapaianUnit:
    """Capaian kinerja organisasi of one unit in one period (R45: that of the unit led by the penilai counts)."""

    id: UUID
    unit_kerja_id: UUID
    periode: Periode
    capaian: CapaianOrganisasi
    dasar: str = ""
