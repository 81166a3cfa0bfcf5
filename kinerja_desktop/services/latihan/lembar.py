"""One day of reports as ready column values: made for hundreds of thousands of rows.

A row holds the values of `LaporanHarian` in the order of its fields, ids as bytes and times as UTC text, as the store's
bulk loader takes them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from random import Random
from typing import Any
from uuid import UUID

import msgspec

from kinerja_desktop.domain.laporan import BuktiDukung, LaporanHarian, StatusLaporan
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.domain.waktu import WIB, dari_teks
from kinerja_desktop.services.latihan.acak import bita_id, milidetik
from kinerja_desktop.services.latihan.bukti import BerkasBukti, buat_bukti
from kinerja_desktop.services.latihan.jam_kerja import pola_jam
from kinerja_desktop.services.latihan.naskah import Adegan
from kinerja_desktop.services.latihan.penempatan import Posisi
from kinerja_desktop.services.latihan.pustaka import frasa

Baris = tuple[Any, ...]
Kerja = tuple[int, str, tuple[str, ...], str, int, int, int]
"""Result, title, descriptions, unit, least volume, spread, place within the result; texts with ``%(n)s``."""

DRAF, DIAJUKAN, KEMBALI, SETUJU = "draf", "diajukan", "dikembalikan", "disetujui"
TANPA_BUKTI = "[]"
_DIPUTUS = frozenset({SETUJU, KEMBALI})
_JEDA = 20
"""Working days after which a returned report has nearly always been put right."""


@dataclass(frozen=True, slots=True)
class Putusan:
    """A verdict to be: `baris` is the report's place in its day; the hash of its revision comes after writing."""

    baris: int
    id: bytes
    putusan: str
    catatan: str
    oleh: bytes
    pada: str


@dataclass(slots=True)
class HariLaporan:
    """All reports of one day: rows, their computed columns, and the verdicts on them."""

    tanggal: date
    baris: list[Baris] = field(default_factory=list)
    status: list[str] = field(default_factory=list)
    menit: list[int] = field(default_factory=list)
    putusan: list[Putusan] = field(default_factory=list)
    berkas: list[BerkasBukti] = field(default_factory=list)

    def laporan(self) -> Iterator[LaporanHarian]:
        """The same as values of the domain."""
        return map(dari_baris, self.baris)

    def keputusan(self, sidik: list[bytes]) -> Iterator[KeputusanLaporan]:
        """The verdicts as values, given the hash of each report in order."""
        for p in self.putusan:
            yield KeputusanLaporan(
                UUID(bytes=p.id),
                UUID(bytes=self.baris[p.baris][0]),
                sidik[p.baris],
                PutusanLaporan(p.putusan),
                p.catatan,
                UUID(bytes=p.oleh),
                dari_teks(p.pada),
            )


def dari_baris(baris: Baris) -> LaporanHarian:
    """One row as a value."""
    rekaman, pegawai, tanggal, mulai, selesai, rhk, aksi, kegiatan, uraian, volume, satuan, bukti, diajukan, alasan = (
        baris
    )
    return LaporanHarian(
        UUID(bytes=rekaman),
        UUID(bytes=pegawai),
        date.fromisoformat(tanggal),
        time.fromisoformat(mulai),
        time.fromisoformat(selesai),
        UUID(bytes=rhk),
        aksi,
        kegiatan,
        uraian,
        volume,
        satuan,
        msgspec.json.decode(bukti, type=tuple[BuktiDukung, ...]),
        None if diajukan is None else dari_teks(diajukan),
        alasan,
    )


@dataclass(slots=True)
class Orang:
    """One writer: ids as bytes, what he does, how faithfully he reports.

    `aksi` holds for each result the action plan of each of its pieces of work, or nothing.
    """

    posisi: Posisi
    id: bytes
    kerja: list[Kerja]
    aksi: list[tuple[str, ...]]
    rajin: float
    hari_kerja: int
    rajin_diperiksa: bool
    absen: frozenset[date]
    adegan: dict[int, list[Adegan]]
    rhk: list[bytes] = field(default_factory=list)
    penilai: bytes = b""


class Lembar:
    """The growing sheet of one day."""

    def __init__(self, hari: HariLaporan, acak: Random, mundur: int, diputus: str) -> None:
        self.hari = hari
        self.mundur = mundur
        self._acak = acak
        self._bit = acak.getrandbits
        self._tanggal = hari.tanggal.isoformat()
        self._diajukan = f"{self._tanggal}T08:"
        self._diputus = diputus
        self._ms = milidetik(datetime.combine(hari.tanggal, time(8), WIB))
        self._pujian: list[str] = frasa()["setujui"]
        self._alasan: list[str] = frasa()["kembalikan"]
        self._jam = {n: pola_jam(n) for n in (1, 2, 3)}

    def tulis_sehari(self, satu: Orang) -> None:
        """Write the one to three reports of a person."""
        x = self._bit(40)
        jumlah = (1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3)[x & 15]
        jam_sehari = self._jam[jumlah][(x >> 4) % 48]
        kerja = satu.kerja
        banyak = len(kerja)
        mulai = (x >> 12) % banyak
        langkah = 1 + (x >> 26) % 3
        hari, ms, tanggal = self.hari, self._ms, self._tanggal
        rhk_semua, aksi_semua, tambah_status, tambah_menit = satu.rhk, satu.aksi, hari.status.append, hari.menit.append
        for ke, jam in enumerate(jam_sehari):
            urut, judul, uraian, satuan, sedikit, rentang, tempat = kerja[(mulai + ke * langkah) % banyak]
            y = self._bit(74)
            angka = _angka(sedikit + y % rentang, y >> 12)
            status = self._status(satu, y >> 40)
            diajukan = None if status == DRAF else f"{self._diajukan}{(y >> 34) % 50 + 5:02d}:{(y >> 52) % 60:02d}Z"
            tambah_status(status)
            tambah_menit(jam[2])
            hari.baris.append(
                (
                    bita_id(ms + (y >> 20) % 28_800_000, self._bit(74)),
                    satu.id,
                    tanggal,
                    jam[0],
                    jam[1],
                    rhk_semua[urut],
                    aksi_semua[urut][tempat] if aksi_semua[urut] else "",
                    judul % angka,
                    uraian[y % len(uraian)] % angka,
                    angka["nilai"],
                    satuan,
                    TANPA_BUKTI,
                    diajukan,
                    "",
                )
            )
            if status in _DIPUTUS:
                self._putuskan(satu, status, y >> 8)

    def _status(self, satu: Orang, x: int) -> str:
        """The state of a report by its age in working days; a head who is up to date leaves nothing waiting."""
        angka, mundur = x & 1023, self.mundur
        if mundur > _JEDA:
            return SETUJU if angka > 1 else KEMBALI
        if mundur == 1 and angka < 130:
            return DRAF
        if not satu.rajin_diperiksa and angka < (0, 720, 430, 260, 120, 50)[mundur if mundur < 6 else 0]:
            return DIAJUKAN
        return SETUJU if angka < 1008 else KEMBALI

    def _putuskan(self, satu: Orang, status: str, x: int, catatan: str = "") -> None:
        if not satu.penilai:
            return
        if status == KEMBALI:
            putusan, catatan = "kembalikan", catatan or self._alasan[x % len(self._alasan)]
        else:
            putusan = "setujui"
            if x & 31 == 0:
                catatan = self._pujian[(x >> 5) % len(self._pujian)]
        pada = f"{self._diputus}{x % 50 + 5:02d}:{(x >> 6) % 60:02d}Z"
        rekaman = bita_id(self._ms + 90_000_000, self._bit(74))
        self.hari.putusan.append(Putusan(len(self.hari.baris) - 1, rekaman, putusan, catatan, satu.penilai, pada))

    def tulis_adegan(self, satu: Orang, a: Adegan) -> None:
        """Write one report that is told word for word."""
        berkas = [buat_bukti(nama, a.kegiatan, a.uraian, self.hari.tanggal) for nama in a.bukti]
        self.hari.berkas += berkas
        draf = a.status is StatusLaporan.DRAF
        self.hari.status.append(a.status.value)
        self.hari.menit.append(a.menit)
        self.hari.baris.append(
            (
                bita_id(self._ms, self._bit(74)),
                satu.id,
                self._tanggal,
                a.mulai,
                a.selesai,
                satu.rhk[a.rhk],
                satu.aksi[a.rhk][0] if satu.aksi[a.rhk] else "",
                a.kegiatan,
                a.uraian,
                a.realisasi,
                a.satuan,
                bukti_teks(berkas),
                None if draf else f"{self._diajukan}20:00Z",
                "",
            )
        )
        if a.status in (StatusLaporan.DISETUJUI, StatusLaporan.DIKEMBALIKAN):
            self._putuskan(satu, a.status.value, self._bit(24) | 1, a.catatan)


def _angka(n: int, x: int) -> dict[str, Any]:
    """All numbers a text may ask for, from one volume and some random bits; large ones with a point."""
    sebagian = n if n < 2 else max(1, n - 1 - n * (x & 15) // 96)
    return {
        "nilai": n,
        "n": n if n < 1000 else f"{n // 1000}.{n % 1000:03d}",
        "a": sebagian if sebagian < 1000 else f"{sebagian // 1000}.{sebagian % 1000:03d}",
        "b": 1 + (x >> 4) % 3 if n > 6 else 1,
        "m": 14 + (x >> 6) % 21,
        "m2": 5 + (x >> 11) % 10,
        "m3": 32 + (x >> 15) % 24,
        "n2": 18 + (x >> 19) % 28,
        "n3": 90 + (x >> 23) % 130,
        "p": 86 + (x >> 30) % 13,
        "p2": 62 + (x >> 34) % 31,
    }


def bukti_teks(berkas: list[BerkasBukti]) -> str:
    """The evidence of a report as stored."""
    return msgspec.json.encode(tuple(b.bukti for b in berkas)).decode()
