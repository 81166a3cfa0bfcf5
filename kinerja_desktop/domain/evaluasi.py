"""Periodic and annual evaluation (PermenPANRB 6/2022 articles 1.7, 1.8, 23-26; Lampiran BAB IV)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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
class Evaluasi:
    """The penilai's evaluation of one person in one period.

    The two ratings are given once for all results and once for all conduct. `alasan_rating` is the note that is
    mandatory when the rating differs from the guide (R20). `putus_studi` marks a study leave that ended without a
    degree; only then `predikat_putus_studi` is chosen by the penilai, Kurang or Sangat Kurang (R13).
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


@dataclass(frozen=True, slots=True)
class PenetapanEvaluasi:
    """Append-only signature of the penilai under one revision of an evaluation, with the frozen record (JSON)."""

    id: UUID
    evaluasi_id: UUID
    evaluasi_hash: bytes
    pegawai_id: UUID
    periode: Periode
    predikat: Predikat
    oleh_id: UUID
    pada: datetime
    cuplikan: str


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
