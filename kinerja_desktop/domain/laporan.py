"""Daily reports: documentation of one piece of a day's work (PermenPANRB 6/2022 article 16; R96-R102)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID


class PutusanLaporan(StrEnum):
    """Verdicts of the penilai on one revision of a report; `urungkan` takes the verdict before it back."""

    SETUJUI = "setujui"
    KEMBALIKAN = "kembalikan"
    URUNGKAN = "urungkan"


class StatusLaporan(StrEnum):
    """Computed state of a report; kept in a local column only as an index, never exchanged."""

    DRAF = "draf"
    DIAJUKAN = "diajukan"
    DIKEMBALIKAN = "dikembalikan"
    DISETUJUI = "disetujui"
    PERLU_DISETUJUI_ULANG = "perlu_disetujui_ulang"


@dataclass(frozen=True, slots=True)
class BuktiDukung:
    """One piece of evidence: its file lies in the vault under `sha256`; sizes in bytes."""

    sha256: str
    nama: str
    ukuran: int
    tipe: str
    ukuran_asli: int | None = None
    tanggal_ambil: str = ""
    tautan: str = ""


@dataclass(frozen=True, slots=True)
class LaporanHarian:
    """One entry with the fields of the national daily progress plus volume and minutes.

    `realisasi` is a whole number of `satuan`; `rencana_aksi` is the text of the action plan of the RHK where it
    has one; `alasan_koreksi` is the reason of a correction after approval (R100).
    """

    id: UUID
    pegawai_id: UUID
    tanggal: date
    mulai: time | None = None
    selesai: time | None = None
    rhk_id: UUID | None = None
    rencana_aksi: str = ""
    kegiatan: str = ""
    uraian: str = ""
    realisasi: int | None = None
    satuan: str = ""
    bukti: tuple[BuktiDukung, ...] = ()
    diajukan_pada: datetime | None = None
    alasan_koreksi: str = ""

    @property
    def menit(self) -> int:
        """Minutes between start and end; 0 while either is missing or the end is not after the start."""
        if self.mulai is None or self.selesai is None:
            return 0
        beda = (self.selesai.hour - self.mulai.hour) * 60 + self.selesai.minute - self.mulai.minute
        return max(0, beda)


@dataclass(frozen=True, slots=True)
class KeputusanLaporan:
    """Append-only decision on one revision (`laporan_hash`) of a report."""

    id: UUID
    laporan_id: UUID
    laporan_hash: bytes
    putusan: PutusanLaporan
    catatan: str
    oleh_id: UUID
    pada: datetime
