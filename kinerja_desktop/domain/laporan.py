"""Daily reports: documentation of one piece of a day's work (PermenPANRB 6/2022 article 16; R96-R102)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from itertools import combinations
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import CUTI, Kalender, Ketidakhadiran
from kinerja_desktop.domain.masalah import Masalah, galat, peringatan, tolak
from kinerja_desktop.domain.teks import (
    baca_bilangan_bulat,
    bersihkan,
    kosong,
    tulis_angka,
    tulis_jam,
    tulis_tanggal,
)

_SIDIK = re.compile(r"[0-9a-f]{64}")
_BATAS_UKURAN = 2**48


class StatusLaporan(StrEnum):
    """Computed state of a report; kept in a local column only as an index, never exchanged."""

    DRAF = "draf"
    DIAJUKAN = "diajukan"
    DIKEMBALIKAN = "dikembalikan"
    DISETUJUI = "disetujui"
    PERLU_DISETUJUI_ULANG = "perlu_disetujui_ulang"


@dataclass(frozen=True, slots=True)
class BuktiDukung:
    """One piece of evidence: its file lies in the vault under `sha256` (empty for a link); sizes in bytes.

    Raises ValueError for what is no SHA-256 or no size: no record names a file that nobody can have.
    """

    sha256: str
    nama: str
    ukuran: int
    tipe: str
    ukuran_asli: int | None = None
    tanggal_ambil: str = ""
    tautan: str = ""

    def __post_init__(self) -> None:
        """Refuse what names no file."""
        if not 0 <= self.ukuran < _BATAS_UKURAN or (self.sha256 and _SIDIK.fullmatch(self.sha256) is None):
            raise ValueError(f"no evidence: {self.sha256[:80]!r}, {self.ukuran}")


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


BATAS_TEKS = {"kegiatan": 500, "uraian": 20_000, "rencana_aksi": 1_000, "satuan": 60, "alasan_koreksi": 2_000}
_BERBARIS = frozenset({"uraian", "alasan_koreksi"})
_LABEL = {
    "kegiatan": "Kegiatan",
    "uraian": "Uraian dan hasil",
    "rencana_aksi": "Rencana aksi",
    "satuan": "Satuan",
    "alasan_koreksi": "Alasan koreksi",
}
_DAPAT_DIUBAH = frozenset({StatusLaporan.DRAF, StatusLaporan.DIKEMBALIKAN})
_DAPAT_DIKOREKSI = frozenset({StatusLaporan.DISETUJUI, StatusLaporan.PERLU_DISETUJUI_ULANG})


# --- what each state allows -------------------------------------------------------------------------------------


def boleh_ubah(status: StatusLaporan) -> bool:
    """True while the owner may type freely."""
    return status in _DAPAT_DIUBAH


def boleh_tarik(status: StatusLaporan) -> bool:
    """True while the report waits for its first verdict; a correction of an approved report stays handed in."""
    return status is StatusLaporan.DIAJUKAN


def boleh_hapus(status: StatusLaporan, pernah_disetujui: bool = False, dapat_disetujui: bool = False) -> bool:
    """True for drafts and returned reports that were never approved (an approved report is kept for ever, R100).

    Nor may one be deleted that another machine may be approving now (`dapat_disetujui`): it was handed in, that may be
    known there, and it was not sent back.
    """
    return status in _DAPAT_DIUBAH and not pernah_disetujui and not dapat_disetujui


# --- intents of the owner --------------------------------------------------------------------------------------


def rapikan(laporan: LaporanHarian) -> LaporanHarian:
    """Return `laporan` with clean texts (NFC, no control characters). Raises LAP-15 for a text over its limit."""
    bersih: dict[str, Any] = {
        nama: bersihkan(getattr(laporan, nama), berbaris=nama in _BERBARIS) for nama in BATAS_TEKS
    }
    for nama, teks in bersih.items():
        if len(teks) > BATAS_TEKS[nama]:
            batas = tulis_angka(BATAS_TEKS[nama])
            raise UserError("LAP-15", bidang=_LABEL[nama], panjang=tulis_angka(len(teks)), batas=batas)
    return replace(laporan, **bersih)


def ubah(lama: LaporanHarian, baru: LaporanHarian, status: StatusLaporan) -> LaporanHarian:
    """Return the next draft revision. Raises LAP-16 (handed in) or LAP-17 (approved), LAP-15 (text too long).

    Identity, owner and the reason of an earlier correction stay as they were; a returned report leaves the queue.
    """
    if status in _DAPAT_DIKOREKSI:
        raise UserError("LAP-17")
    if not boleh_ubah(status):
        raise UserError("LAP-16")
    return replace(
        rapikan(baru),
        id=lama.id,
        pegawai_id=lama.pegawai_id,
        diajukan_pada=None,
        alasan_koreksi=lama.alasan_koreksi,
    )


def ajukan(
    laporan: LaporanHarian,
    skp_mulai: date | None,
    skp_selesai: date | None,
    sekarang: datetime,
    status: StatusLaporan | None = None,
    rencana_aksi: Collection[str] = (),
    rhk: Collection[UUID] | None = None,
) -> LaporanHarian:
    """Hand the report in at `sekarang` (its zone tells which day it is). R96-R98.

    `status` matters only for a returned report that is handed in again unchanged. Raises LAP-18 when it is handed
    in already, else the first error of `periksa_ajukan`.
    """
    kini = status or (StatusLaporan.DRAF if laporan.diajukan_pada is None else StatusLaporan.DIAJUKAN)
    if not boleh_ubah(kini):
        raise UserError("LAP-18")
    rapi = _pangkas(rapikan(laporan))
    tolak(periksa_ajukan(rapi, skp_mulai, skp_selesai, sekarang.date(), rencana_aksi=rencana_aksi, rhk=rhk))
    return replace(rapi, diajukan_pada=sekarang)


def tarik(laporan: LaporanHarian, status: StatusLaporan) -> LaporanHarian:
    """Take a report back before its first verdict. Raises LAP-19 in any other state."""
    if not boleh_tarik(status):
        raise UserError("LAP-19")
    return replace(laporan, diajukan_pada=None)


def koreksi(
    lama: LaporanHarian,
    baru: LaporanHarian,
    alasan: str,
    status: StatusLaporan,
    sekarang: datetime,
    skp_mulai: date | None = None,
    skp_selesai: date | None = None,
    rhk: Collection[UUID] | None = None,
) -> LaporanHarian:
    """Return the new revision of an approved report, handed in again at `sekarang` with its reason (R100).

    Raises LAP-22 when nothing was approved, LAP-20 without a reason, LAP-21 without a change, and what `ajukan`
    raises for incomplete content. The day and the result it was approved for may stay although no plan has them any
    longer; another day must lie in an SKP (R98: LAP-09, LAP-11), and another result, or the same one on a day of
    another plan, must be of that plan (LAP-24).
    """
    if status not in _DAPAT_DIKOREKSI:
        raise UserError("LAP-22")
    if kosong(alasan):
        raise UserError("LAP-20")
    calon = _pangkas(rapikan(replace(baru, alasan_koreksi=alasan)))
    calon = replace(calon, id=lama.id, pegawai_id=lama.pegawai_id, diajukan_pada=sekarang)
    if replace(calon, alasan_koreksi=lama.alasan_koreksi, diajukan_pada=lama.diajukan_pada) == lama:
        raise UserError("LAP-21")
    tetap = calon.rhk_id == lama.rhk_id and not _pindah_skp(lama, skp_mulai, skp_selesai)
    temuan = _periksa_isi(calon, (), None if tetap else rhk)
    if calon.tanggal != lama.tanggal:
        temuan += _periksa_ber_skp(skp_mulai, skp_selesai)
    tolak([*temuan, *_periksa_tanggal(calon, skp_mulai, skp_selesai, sekarang.date())])
    return calon


def _pindah_skp(lama: LaporanHarian, mulai: date | None, selesai: date | None) -> bool:
    """True when the plan of the new day does not hold the old one."""
    return mulai is not None and selesai is not None and not mulai <= lama.tanggal <= selesai


def pastikan_boleh_hapus(status: StatusLaporan, pernah_disetujui: bool = False, dapat_disetujui: bool = False) -> None:
    """Raise LAP-23 where `boleh_hapus` says no, LAP-27 where only because another machine may be approving it."""
    if not boleh_hapus(status, pernah_disetujui):
        raise UserError("LAP-23")
    if dapat_disetujui:
        raise UserError("LAP-27")


def _pangkas(laporan: LaporanHarian) -> LaporanHarian:
    return replace(laporan, **{nama: getattr(laporan, nama).strip() for nama in BATAS_TEKS})


# --- checks ----------------------------------------------------------------------------------------------------


def periksa_ajukan(
    laporan: LaporanHarian,
    skp_mulai: date | None,
    skp_selesai: date | None,
    hari_ini: date,
    *,
    rencana_aksi: Collection[str] = (),
    rhk: Collection[UUID] | None = None,
    lain: Iterable[LaporanHarian] = (),
    kalender: Kalender | None = None,
    ketidakhadiran: Iterable[Ketidakhadiran] = (),
) -> list[Masalah]:
    """Every problem of handing the report in, by field, in the order of the form.

    Errors: missing fields and order of the hours (R96, R97), a date outside the SKP or in the future (R98), LAP-11
    without an SKP. `rencana_aksi` are the action plans of its RHK: where there are any, one of them must be chosen
    (Lampiran BAB III). `rhk` are the results of the plan in force that day; None leaves that unchecked.
    Warnings: overlap with `lain` (R99), a day off in `kalender`, a day of leave.
    """
    temuan = _periksa_isi(laporan, rencana_aksi, rhk)
    temuan += _periksa_ber_skp(skp_mulai, skp_selesai)
    temuan += _periksa_tanggal(laporan, skp_mulai, skp_selesai, hari_ini)
    temuan += _periksa_hari(laporan, kalender, ketidakhadiran)
    return temuan + _periksa_tumpang_tindih(laporan, lain)


def _periksa_isi(laporan: LaporanHarian, rencana_aksi: Collection[str], rhk: Collection[UUID] | None) -> list[Masalah]:
    temuan = _periksa_rencana(laporan, rencana_aksi, rhk)
    if kosong(laporan.kegiatan):
        temuan.append(galat("kegiatan", "LAP-05"))
    temuan += [galat(nama, "LAP-03") for nama in ("mulai", "selesai") if getattr(laporan, nama) is None]
    if laporan.mulai is not None and laporan.selesai is not None and laporan.selesai <= laporan.mulai:
        temuan.append(galat("selesai", "LAP-04", mulai=tulis_jam(laporan.mulai), selesai=tulis_jam(laporan.selesai)))
    if laporan.realisasi is None:
        temuan.append(galat("realisasi", "LAP-06"))
    elif laporan.realisasi < 0:
        temuan.append(galat("realisasi", "LAP-07", teks=laporan.realisasi))
    if kosong(laporan.satuan):
        temuan.append(galat("satuan", "LAP-08"))
    return temuan


def _periksa_rencana(
    laporan: LaporanHarian, rencana_aksi: Collection[str], rhk: Collection[UUID] | None
) -> list[Masalah]:
    if laporan.rhk_id is None:
        return [galat("rhk_id", "LAP-01")]
    if rhk is not None and laporan.rhk_id not in rhk:
        return [galat("rhk_id", "LAP-24", tanggal=tulis_tanggal(laporan.tanggal))]
    if not any(not kosong(r) for r in rencana_aksi):
        return []
    if kosong(laporan.rencana_aksi):
        return [galat("rencana_aksi", "LAP-02")]
    if laporan.rencana_aksi.strip() not in {r.strip() for r in rencana_aksi}:
        return [galat("rencana_aksi", "LAP-25")]
    return []


def _periksa_ber_skp(mulai: date | None, selesai: date | None) -> list[Masalah]:
    return [galat("tanggal", "LAP-11")] if mulai is None or selesai is None else []


def _periksa_tanggal(laporan: LaporanHarian, mulai: date | None, selesai: date | None, hari_ini: date) -> list[Masalah]:
    temuan = []
    hari = tulis_tanggal(laporan.tanggal)
    if mulai is not None and selesai is not None and not mulai <= laporan.tanggal <= selesai:
        rincian = {"tanggal": hari, "mulai": tulis_tanggal(mulai), "selesai": tulis_tanggal(selesai)}
        temuan.append(galat("tanggal", "LAP-09", **rincian))
    if laporan.tanggal > hari_ini:
        temuan.append(galat("tanggal", "LAP-10", tanggal=hari))
    return temuan


def _periksa_hari(
    laporan: LaporanHarian, kalender: Kalender | None, ketidakhadiran: Iterable[Ketidakhadiran]
) -> list[Masalah]:
    temuan = []
    hari = tulis_tanggal(laporan.tanggal)
    if kalender is not None and not kalender.boleh_bekerja(laporan.tanggal):
        temuan.append(peringatan("tanggal", "LAP-13", tanggal=hari))
    if any(
        k.mulai <= laporan.tanggal <= k.selesai and k.pegawai_id == laporan.pegawai_id and k.jenis in CUTI
        for k in ketidakhadiran
    ):
        temuan.append(peringatan("tanggal", "LAP-14", tanggal=hari))
    return temuan


def _periksa_tumpang_tindih(laporan: LaporanHarian, lain: Iterable[LaporanHarian]) -> list[Masalah]:
    return [
        peringatan(
            "mulai",
            "LAP-12",
            mulai=tulis_jam(yang_lain.mulai),
            selesai=tulis_jam(yang_lain.selesai),
            kegiatan=yang_lain.kegiatan[:80],
        )
        for yang_lain in lain
        if yang_lain.id != laporan.id and _bertindih(laporan, yang_lain) and yang_lain.mulai and yang_lain.selesai
    ]


def baca_realisasi(teks: str) -> int:
    """Read the volume as typed (``23``, ``1.234``). Raises LAP-07 for anything but a whole number (R97)."""
    angka = baca_bilangan_bulat(teks)
    if angka is None:
        raise UserError("LAP-07", teks=teks.strip()[:40])
    return angka


# --- hours of a day --------------------------------------------------------------------------------------------


def _bertindih(a: LaporanHarian, b: LaporanHarian) -> bool:
    if a.pegawai_id != b.pegawai_id or a.tanggal != b.tanggal or not (a.menit and b.menit):
        return False
    return bool(a.mulai and a.selesai and b.mulai and b.selesai and a.mulai < b.selesai and b.mulai < a.selesai)


def tumpang_tindih(daftar: Iterable[LaporanHarian]) -> list[tuple[LaporanHarian, LaporanHarian]]:
    """Pairs of reports of one person and day whose hours overlap; touching ends do not (R99)."""
    return [(a, b) for kelompok in _per_hari(daftar) for a, b in combinations(kelompok, 2) if _bertindih(a, b)]


def menit_sehari(daftar: Iterable[LaporanHarian]) -> int:
    """Minutes of work; overlapped minutes of one person and day count once (R99)."""
    jumlah = 0
    for kelompok in _per_hari(daftar):
        akhir = -1
        for mulai, selesai in sorted(_menit(laporan) for laporan in kelompok if laporan.menit):
            jumlah += max(0, selesai - max(mulai, akhir))
            akhir = max(akhir, selesai)
    return jumlah


def _per_hari(daftar: Iterable[LaporanHarian]) -> Iterator[list[LaporanHarian]]:
    kelompok: dict[tuple[UUID, date], list[LaporanHarian]] = defaultdict(list)
    for laporan in daftar:
        kelompok[laporan.pegawai_id, laporan.tanggal].append(laporan)
    yield from kelompok.values()


def _menit(laporan: LaporanHarian) -> tuple[int, int]:
    mulai = laporan.mulai or time()
    awal = mulai.hour * 60 + mulai.minute
    return awal, awal + laporan.menit
