"""Values of the evaluation pages: the list of people, the sheet of one person, what the penilai fills in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.evaluasi import (
    Evaluasi,
    PenetapanEvaluasi,
    PenilaianIki,
    PenilaianNilai,
    Predikat,
    Rating,
    SebagaiPenetap,
    Studi,
)
from kinerja_desktop.domain.pegawai import Identitas, Pegawai
from kinerja_desktop.domain.penetapan import Hasil
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Aspek, JenisRhk, Nilai, Skp
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada
from kinerja_desktop.services.capaian import CapaianBerlaku
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.store.rekaman import Tersimpan


class KeadaanEvaluasi(StrEnum):
    """Where one person's evaluation stands, as lists show it."""

    SKP_BELUM = "skp_belum"
    BELUM_REALISASI = "belum_realisasi"
    SIAP = "siap"
    DRAF = "draf"
    PERLU_DITINJAU = "perlu_ditinjau"
    DITETAPKAN = "ditetapkan"
    DITERIMA = "diterima"


SUDAH_DITETAPKAN = frozenset({KeadaanEvaluasi.PERLU_DITINJAU, KeadaanEvaluasi.DITETAPKAN, KeadaanEvaluasi.DITERIMA})


@dataclass(frozen=True, slots=True)
class BarisEvaluasi:
    """One person of the list; `predikat` is the signed one, `dinilai` that the acting person rates him here."""

    pegawai_id: UUID
    nama: str
    nip: str
    jabatan: str
    keadaan: KeadaanEvaluasi
    predikat: Predikat | None
    ditetapkan_pada: datetime | None
    dinilai: bool = True


@dataclass(frozen=True, slots=True)
class DaftarEvaluasi:
    """One window of the list and the length of the whole."""

    baris: tuple[BarisEvaluasi, ...]
    jumlah: int


@dataclass(frozen=True, slots=True)
class UmpanTampil:
    """One feedback as the sheet shows it."""

    dari: str
    isi: str
    nada: Nada
    hubungan: Hubungan
    berkala: bool


@dataclass(frozen=True, slots=True)
class BarisIki:
    """One indicator with what was achieved, how many approved reports prove it, and how many cited ones do not."""

    iki_id: UUID
    aspek: Aspek
    uraian: str
    target: str
    realisasi: str
    jumlah_laporan: int
    laporan_usang: int
    umpan: tuple[UmpanTampil, ...]


@dataclass(frozen=True, slots=True)
class BarisRhk:
    """One result; feedback about the whole result stands in `umpan`."""

    rhk_id: UUID
    urut: int
    jenis: JenisRhk
    uraian: str
    iki: tuple[BarisIki, ...]
    umpan: tuple[UmpanTampil, ...]


@dataclass(frozen=True, slots=True)
class BarisNilai:
    """One BerAKHLAK value with the special expectation and the feedback."""

    nilai: Nilai
    judul: str
    ekspektasi: str
    umpan: tuple[UmpanTampil, ...]


@dataclass(frozen=True, slots=True)
class IsianEvaluasi:
    """What the penilai fills in. `alasan_ulang` is the reason of a second signature.

    `alasan_atasan` says why the atasan of the penilai evaluates in his place (R53).
    `studi` and the two after it are for study leave (R13, R61-R63); `disalin_dari` uses the
    result of that period again, by the agreement of a transfer (R48).
    """

    rating_hasil: Rating | None = None
    rating_perilaku: Rating | None = None
    penilaian_iki: tuple[PenilaianIki, ...] = ()
    penilaian_nilai: tuple[PenilaianNilai, ...] = ()
    alasan_rating: str = ""
    catatan: str = ""
    alasan_ulang: str = ""
    alasan_atasan: str = ""
    studi: Studi | None = None
    putus_studi: bool = False
    predikat_putus_studi: Predikat | None = None
    disalin_dari: Periode | None = None


@dataclass(frozen=True, slots=True)
class Dasar:
    """What was on the screen: revisions of evaluation and realisasi, and the number of feedbacks."""

    evaluasi: bytes | None = None
    realisasi: bytes | None = None
    umpan_balik: int = 0


@dataclass(frozen=True, slots=True)
class Perbedaan:
    """One thing that is no longer as it was signed."""

    bidang: str
    lama: str
    baru: str


@dataclass(frozen=True, slots=True)
class PenetapanTerbaca:
    """One signature in words: its predikat, whose, and when; the ratings and the note as they were frozen.

    `alasan` is the reason of the ratings, where that version of the evaluation is here.
    """

    predikat: Predikat
    oleh: str
    pada: datetime
    rating_hasil: Rating | None = None
    rating_perilaku: Rating | None = None
    alasan: str = ""
    catatan: str = ""

    @property
    def hasil(self) -> Hasil:
        """What it says."""
        return self.rating_hasil, self.rating_perilaku, self.predikat


@dataclass(frozen=True, slots=True)
class HasilLalu:
    """A signed result that the agreement of a transfer on `sepakat` allows to use again (Lampiran IV.A.13.a; R48)."""

    periode: Periode
    rating_hasil: Rating
    rating_perilaku: Rating
    predikat: Predikat
    sepakat: date


@dataclass(frozen=True, slots=True)
class Peristiwa:
    """One action of a leader, or one's own private note: `jenis` in words of the law, `oleh` empty for a note."""

    tanggal: date
    jenis: str
    teks: str
    oleh: str = ""


@dataclass(frozen=True, slots=True)
class LembarEvaluasi:
    """All that the sheet of one person shows. `sebaran` are the signed predikat of the others of the same penilai.

    `sebagai` tells in which office the acting person evaluates; `akhir_jendela` ends the time for this
    evaluation; `batas_atasan` is the last day of the duty of the
    atasan of the penilai, told to him only. `penilai_id` is the penilai of the person in this period.
    `peristiwa` are actions and own notes of the period. `berbeda` are signatures that did not know of each other, last
    the one that counts. `milik` is what the acting penilai stored himself, which need not be what is shown.
    `predikat_periodik` stands beside an annual evaluation as context, which is never computed from it (R14).
    """

    pegawai: Pegawai
    periode: Periode
    keadaan: KeadaanEvaluasi
    boleh_menilai: bool
    skp: Skp | None
    rhk: tuple[BarisRhk, ...]
    perilaku: tuple[BarisNilai, ...]
    umpan_umum: tuple[UmpanTampil, ...]
    nada_hasil: tuple[Nada, ...]
    nada_perilaku: tuple[Nada, ...]
    jumlah_laporan: int
    diajukan_pada: datetime | None
    ada_berkala: bool
    isian: IsianEvaluasi
    dari_draf: bool
    dasar: Dasar
    capaian: CapaianBerlaku
    sebaran: Mapping[Predikat, int]
    jumlah_tim: int
    penilai: Identitas
    tersimpan: Evaluasi | None
    penetapan: PenetapanEvaluasi | None
    beku: CuplikanEvaluasi | None
    diterima_pada: datetime | None
    perbedaan: tuple[Perbedaan, ...]
    sebagai: SebagaiPenetap | None = None
    batas_atasan: date | None = None
    akhir_jendela: date | None = None
    penilai_id: UUID | None = None
    tugas_belajar: bool = False
    hasil_lalu: HasilLalu | None = None
    predikat_periodik: tuple[tuple[Periode, Predikat | None], ...] = ()
    peristiwa: tuple[Peristiwa, ...] = ()
    berbeda: tuple[PenetapanTerbaca, ...] = ()
    milik: Tersimpan[Evaluasi] | None = None
