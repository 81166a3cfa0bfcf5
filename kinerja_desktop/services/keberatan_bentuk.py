"""What the page Keberatan shows: one's own results with their clock, and objections with who may do what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi, Predikat, Rating
from kinerja_desktop.domain.keberatan import Keberatan, KeputusanKeberatan, PenjelasanKeberatan
from kinerja_desktop.domain.keberatan_proses import KeadaanKeberatan, SuratKeputusanKeberatan
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi


class Sebagai(StrEnum):
    """What the acting person is to an objection."""

    PEMILIK = "pemilik"
    PENILAI = "penilai"
    ATASAN = "atasan_penilai"
    PENCATAT = "pencatat"
    PEMBACA = "pembaca"


@dataclass(frozen=True, slots=True)
class IsianKeberatan:
    """An objection as typed."""

    alasan: str = ""
    bukti: tuple[BuktiDukung, ...] = ()


@dataclass(frozen=True, slots=True)
class IsianSurat:
    """The written decision of an atasan without an account, as kepegawaian notes it."""

    nomor_surat: str = ""
    tanggal: date | None = None
    berkas: tuple[BuktiDukung, ...] = ()


@dataclass(frozen=True, slots=True)
class BerkasKeberatan:
    """One objection with all about it. `beku` is the record that it objects to, `hasil` the one that counts now.

    `sebagai` says who the acting person is to it; `boleh_*` what he may do now. `sidik` is the revision for a save.
    """

    keberatan: Keberatan
    sidik: bytes
    pegawai: Pegawai
    penilai: Pegawai
    atasan: Pegawai | None
    atasan_berakun: bool
    penetapan: PenetapanEvaluasi
    beku: CuplikanEvaluasi
    penjelasan: tuple[PenjelasanKeberatan, ...]
    keputusan: KeputusanKeberatan | None
    surat: SuratKeputusanKeberatan | None
    keadaan: KeadaanKeberatan
    batas_putusan: date
    cara_putusan: CaraHitung
    sebagai: Sebagai
    predikat_kini: Predikat
    boleh_cabut: bool = False
    boleh_jelaskan: bool = False
    boleh_putuskan: bool = False

    @property
    def rating(self) -> tuple[Rating | None, Rating | None]:
        """Both ratings that are objected to."""
        return self.beku.formulir.rating_hasil, self.beku.formulir.rating_perilaku

    @property
    def giliran_saya(self) -> bool:
        """True while the acting person has to explain or to decide."""
        belum_jelas = self.sebagai is Sebagai.PENILAI and self.keadaan is KeadaanKeberatan.DIAJUKAN
        return belum_jelas or self.boleh_putuskan


@dataclass(frozen=True, slots=True)
class HasilSaya:
    """One's own result that counts: until when an objection is in time, or why there is none (`halangan`)."""

    penetapan: PenetapanEvaluasi
    beku: CuplikanEvaluasi
    diterima: date | None
    batas: date | None
    cara: CaraHitung | None
    halangan: str
    terlambat: bool
    berkas: BerkasKeberatan | None = None

    @property
    def boleh(self) -> bool:
        """True when an objection may be filed, in time or as a note; anew within the time after one was taken back."""
        dicabut = self.berkas is not None and self.berkas.keadaan is KeadaanKeberatan.DICABUT and not self.terlambat
        return not self.halangan and (self.berkas is None or dicabut)
