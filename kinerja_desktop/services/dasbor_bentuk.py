"""What Dasbor Unit shows: figures, and the lists behind them. A figure is always the sum of its list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.segel import Beda


class Daftar(StrEnum):
    """Which list is opened. `HARI` and `TUNGGU` need a person, `PREDIKAT` a predikat, `RHK` a planned result."""

    LAPORAN = "laporan"
    MENUNGGU = "menunggu"
    SKP = "skp"
    EVALUASI = "evaluasi"
    LAMA = "lama"
    HARI = "hari"
    PREDIKAT = "predikat"
    RHK = "rhk"
    TUNGGU = "tunggu"
    SEGEL = "segel"


class Alasan(StrEnum):
    """Why somebody is not counted."""

    PEJABAT_NEGARA = "pejabat_negara"
    CLTN = "cltn"
    DIBERHENTIKAN_SEMENTARA = "diberhentikan_sementara"
    MPP = "mpp"
    PENSIUN = "pensiun"
    TUGAS_BELAJAR = "tugas_belajar"
    BELUM_BERTUGAS = "belum_bertugas"
    CUTI_PENUH = "cuti_penuh"
    BELUM_ADA_HARI = "belum_ada_hari"


class Sel(StrEnum):
    """State of one day of one person."""

    DISETUJUI = "disetujui"
    DIAJUKAN = "diajukan"
    DIKEMBALIKAN = "dikembalikan"
    KOSONG = "kosong"
    LIBUR = "libur"
    CUTI = "cuti"
    NANTI = "nanti"
    BELUM_BERTUGAS = "belum_bertugas"


@dataclass(frozen=True, slots=True)
class BarisRincian:
    """One row of a list: `bagian` counts into the figure, `dari` into what it is measured against.

    `keadaan` is the value of the state that the list is about; `teks` what it is about (an indicator, the name of a
    penilai); `sejak` the moment from which an age is counted. `saya_menilai`: the acting person decides about this one.
    `beda` tells of a seal what differs from what was sealed.
    """

    pegawai_id: UUID
    nama: str
    jabatan: str
    bagian: int = 0
    dari: int = 0
    keadaan: str = ""
    teks: str = ""
    sejak: datetime | None = None
    tanggal: date | None = None
    saya_menilai: bool = False
    beda: Beda | None = None


@dataclass(frozen=True, slots=True)
class Pengecualian:
    """Somebody in view who is not counted, and why."""

    pegawai_id: UUID
    nama: str
    alasan: Alasan


@dataclass(frozen=True, slots=True)
class Rincian:
    """The list behind one figure, as it stood at `pada`."""

    daftar: Daftar
    kunci: str
    pada: datetime
    periode: Periode | None
    baris: tuple[BarisRincian, ...]
    dikecualikan: tuple[Pengecualian, ...] = ()

    @property
    def bagian(self) -> int:
        """The figure."""
        return sum(b.bagian for b in self.baris)

    @property
    def dari(self) -> int:
        """What the figure is measured against."""
        return sum(b.dari for b in self.baris)


@dataclass(frozen=True, slots=True)
class Angka:
    """A figure of a card: `bagian` of `dari`."""

    bagian: int = 0
    dari: int = 0

    @property
    def persen(self) -> int | None:
        """Whole percent, rounded down so that 100 means all; None where there is nothing to count."""
        return self.bagian * 100 // self.dari if self.dari else None


@dataclass(frozen=True, slots=True)
class RingkasSegelUnit:
    """Seals of the last month that is over: those that verify of all who should have one, and those that do not."""

    bulan: Periode
    angka: Angka
    tidak_cocok: int


@dataclass(frozen=True, slots=True)
class BarisPeta:
    """One row of the heat map: a state and a word for every day of `Ringkasan.hari`."""

    pegawai_id: UUID
    nama: str
    sel: tuple[Sel, ...]
    kata: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BarisRhk:
    """One planned result of the head with the mean progress of what the team counts towards it."""

    id: UUID
    uraian: str
    angka: Angka

    @property
    def persen(self) -> int | None:
        """Mean percent of the indicators of the team, each at most 100; None where the team counts nothing."""
        return self.angka.bagian // self.angka.dari if self.angka.dari else None


@dataclass(frozen=True, slots=True)
class PilihanUnit:
    """A unit that may be looked at; `dalam` is its depth in the tree."""

    id: UUID
    nama: str
    dalam: int = 0


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """All that Dasbor Unit shows for one month.

    `lama` holds seconds as `bagian` and decided reports as `dari`. `peta` is cut to its first rows; `orang_peta` tells
    how many there are. `rhk` is None where the team is too large to add up, or the head has no set plan.
    """

    pada: datetime
    bulan: Periode
    periode: Periode
    nama_unit: str
    unit_id: UUID | None
    pilihan_unit: tuple[PilihanUnit, ...]
    orang: int
    laporan: Angka
    laporan_lalu: Angka
    menunggu: Angka
    terlama: int | None
    skp: Angka
    evaluasi: Angka
    lama: Angka
    segel: RingkasSegelUnit
    hari: tuple[date, ...]
    peta: tuple[BarisPeta, ...]
    orang_peta: int
    antre: tuple[BarisRincian, ...]
    sebaran: dict[Predikat, int]
    capaian: CapaianOrganisasi | None
    rhk: tuple[BarisRhk, ...] | None
