"""The form of a daily report as a person types it: texts that may still be unreadable, and how they are read.

The local draft keeps this value letter by letter, so that a crash loses nothing (R102); a report is made of it only
when the person saves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from uuid import UUID

from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian
from kinerja_desktop.domain.masalah import Masalah, galat
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.domain.teks import BULAN_PENDEK, baca_bilangan_bulat, bersihkan, kosong, tulis_jam, tulis_tanggal

_JAM = re.compile(r"(\d{1,2})(?:[.:](\d{2})(?:[.:]\d{2})?)?(?:\s*WI(?:B|TA|T))?|(\d{2})(\d{2})", re.IGNORECASE)
_SAMPAI = re.compile(r"\s*(?:-|–|—|s\.?\s?/?d\.?|sampai|hingga)\s*", re.IGNORECASE)
_ANGKA_TANGGAL = re.compile(r"(\d{1,2})\s?[/.\-]\s?(\d{1,2})\s?[/.\-]\s?(\d{2}|\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[ T]00:00(?::00)?)?")
_NAMA_TANGGAL = re.compile(r"(\d{1,2})[\s\-]+([A-Za-z]{3,9})\.?[\s\-]+(\d{2}|\d{4})")
_HARI = re.compile(r"^(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu)\s*,?\s*", re.IGNORECASE)
_BULAN_LAIN = {"agt": 8, "ags": 8, "may": 5, "aug": 8, "oct": 10, "dec": 12, "nop": 11, "peb": 2}


@dataclass(frozen=True, slots=True)
class IsianLaporan:
    """What stands in the form. `jam` is one text such as ``08.00 – 11.30``; `realisasi` is the text of the volume.

    `dasar` is the revision (hex) of the stored report that this text continues, empty for a new report.
    """

    id: UUID
    tanggal: date
    jam: str = ""
    rhk_id: UUID | None = None
    rencana_aksi: str = ""
    kegiatan: str = ""
    uraian: str = ""
    realisasi: str = ""
    satuan: str = ""
    bukti: tuple[BuktiDukung, ...] = ()
    alasan_koreksi: str = ""
    dasar: str = ""

    @property
    def kosong(self) -> bool:
        """True while nothing was typed, so that an untouched new form leaves no draft behind."""
        teks = (self.jam, self.kegiatan, self.uraian, self.realisasi, self.satuan, self.rencana_aksi)
        return all(kosong(t) for t in teks) and not self.bukti and self.rhk_id is None


def baca_jam(teks: str) -> time | None:
    """Read ``8``, ``08.00``, ``8:00`` or ``0800``; None for anything that is not a time of day."""
    cocok = _JAM.fullmatch(teks.strip())
    if cocok is None:
        return None
    jam, menit = int(cocok[1] or cocok[3]), int(cocok[2] or cocok[4] or 0)
    return time(jam, menit) if jam < 24 and menit < 60 else None


def baca_rentang_jam(teks: str) -> tuple[time | None, time | None] | None:
    """Read ``08.00 – 11.30`` or ``8-11.30``; one time alone is the start; None when unreadable."""
    bagian = [b for b in _SAMPAI.split(teks.strip()) if b]
    if len(bagian) > 2:
        return None
    jam = [baca_jam(b) for b in bagian]
    if None in jam:
        return None
    return (jam[0] if jam else None, jam[1] if len(jam) == 2 else None)


def tulis_rentang_jam(mulai: time | None, selesai: time | None) -> str:
    """Write ``08.00 – 11.30``, or as much of it as is known."""
    if mulai is None and selesai is None:
        return ""
    awal, akhir = (tulis_jam(j) if j else "" for j in (mulai, selesai))
    return f"{awal} – {akhir}" if akhir else awal


def baca_tanggal(teks: str) -> date | None:
    """Read ``24/11/2026``, ``24-11-26``, ``24 Nov 2026``, ``Selasa, 24 November 2026`` or ``2026-11-24``."""
    rapi = _HARI.sub("", teks.strip())
    if cocok := _ISO.fullmatch(rapi):
        return _tanggal(int(cocok[1]), int(cocok[2]), int(cocok[3]))
    if cocok := _ANGKA_TANGGAL.fullmatch(rapi):
        return _tanggal(int(cocok[3]), int(cocok[2]), int(cocok[1]))
    if cocok := _NAMA_TANGGAL.fullmatch(rapi):
        return _tanggal(int(cocok[3]), _nomor_bulan(cocok[2]), int(cocok[1]))
    return None


def _nomor_bulan(nama: str) -> int:
    awal = nama.lower()[:3]
    pendek = [b.lower() for b in BULAN_PENDEK]
    return pendek.index(awal) + 1 if awal in pendek else _BULAN_LAIN.get(awal, 0)


def _tanggal(tahun: int, bulan: int, hari: int) -> date | None:
    try:
        return date(tahun + 2000 if tahun < 100 else tahun, bulan, hari)
    except ValueError:
        return None


def tulis_waktu_ambil(teks: str) -> str:
    """Write the stored capture time of a photo (``2026-11-23 09:12``) as ``23 Nov 2026 09.12``; else as it stands."""
    try:
        saat = datetime.fromisoformat(teks)
    except ValueError:
        return teks
    return f"{tulis_tanggal(saat.date())} {tulis_jam(saat.time())}"


def dari_laporan(laporan: LaporanHarian, dasar: bytes) -> IsianLaporan:
    """The form that shows a stored report."""
    return IsianLaporan(
        laporan.id,
        laporan.tanggal,
        tulis_rentang_jam(laporan.mulai, laporan.selesai),
        laporan.rhk_id,
        laporan.rencana_aksi,
        laporan.kegiatan,
        laporan.uraian,
        "" if laporan.realisasi is None else str(laporan.realisasi),
        laporan.satuan,
        laporan.bukti,
        laporan.alasan_koreksi,
        dasar.hex(),
    )


def ke_laporan(isian: IsianLaporan, pegawai_id: UUID) -> tuple[LaporanHarian, list[Masalah]]:
    """The report of a form, with a problem for each text that cannot be read (R97); such a field stays empty."""
    masalah: list[Masalah] = []
    jam = baca_rentang_jam(isian.jam)
    if jam is None:
        masalah.append(galat("jam", "LAP-40", teks=_cuplik(isian.jam)))
        jam = (None, None)
    volume = baca_bilangan_bulat(isian.realisasi)
    if volume is None and not kosong(isian.realisasi):
        masalah.append(galat("realisasi", "LAP-07", teks=_cuplik(isian.realisasi)))
    laporan = LaporanHarian(
        isian.id,
        pegawai_id,
        isian.tanggal,
        jam[0],
        jam[1],
        isian.rhk_id,
        isian.rencana_aksi,
        isian.kegiatan,
        isian.uraian,
        volume,
        isian.satuan,
        isian.bukti,
        alasan_koreksi=isian.alasan_koreksi,
    )
    return laporan, masalah


def sebagai_contoh(isian: IsianLaporan, rekaman: UUID, hari: date) -> IsianLaporan:
    """A new form for `hari` with what repeats from day to day.

    Volume, account and evidence are facts of their own day and are never copied.
    """
    return replace(isian, id=rekaman, tanggal=hari, uraian="", realisasi="", bukti=(), alasan_koreksi="", dasar="")


def dengan_rencana_sah(isian: IsianLaporan, rhk: Iterable[Rhk]) -> IsianLaporan:
    """The form without an action plan that its result does not hold (any more): one must be chosen anew (R96)."""
    milik = next((r.rencana_aksi for r in rhk if r.id == isian.rhk_id), ())
    return isian if isian.rencana_aksi in milik or not isian.rencana_aksi else replace(isian, rencana_aksi="")


def _cuplik(teks: str, panjang: int = 24) -> str:
    rapi = bersihkan(teks).strip()
    return rapi if len(rapi) <= panjang else rapi[: panjang - 1] + "…"
