"""What Ctrl+K finds below the window: people, reports and plans that the acting person may see and may open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.teks import sederhana
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import cari as kueri
from kinerja_desktop.store.dasbor import Koneksi
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import keputusan_laporan

BATAS = 6
KATA_TERPENDEK = 2
KATA_TERPANJANG = 200
_CALON, _CALON_DEKAT = 400, 24
"""Reports looked at, in the full-text index and letter by letter, before the newest that may be read are shown."""


@dataclass(frozen=True, slots=True)
class Temuan:
    """One hit: `jenis` is ``pegawai``, ``laporan`` or ``skp``.

    `halaman` is a page that the acting role has; `pegawai_id`, `tanggal` and `tahun` tell where on it.
    """

    jenis: str
    judul: str
    keterangan: str
    halaman: str
    id: UUID
    pegawai_id: UUID
    tanggal: date | None = None
    tahun: int | None = None


def cari(konteks: Context, kata: str) -> list[Temuan]:
    """At most six hits a kind; nothing for fewer than two letters; a pasted page counts by its beginning.

    People and reports are found whatever their accents and case. What the acting person may not open is not offered.
    """
    kata = kata.strip()[:KATA_TERPANJANG]
    if len(kata) < KATA_TERPENDEK:
        return []
    terlihat = {p.id: p for p in wewenang.terlihat(konteks)}
    with konteks.store.baca() as koneksi:
        laporan = list(_laporan(konteks, koneksi, kata, terlihat))
        batas = None if konteks.peran in wewenang.PEMBACA_SEMUA else set(terlihat)
        skp = kueri.cari_skp(koneksi, kata, batas, BATAS)
    hasil = [
        Temuan("pegawai", p.nama, p.jabatan, _halaman_pegawai(konteks, p.id), p.id, p.id)
        for p in _orang(terlihat.values(), kata)[:BATAS]
    ]
    hasil += laporan
    hasil += [
        Temuan("skp", f"SKP {b.tahun}", b.nama, "sasaran", UUID(bytes=b.id), UUID(bytes=b.pegawai_id), tahun=b.tahun)
        for b in skp
    ]
    return hasil


def _orang(terlihat: Iterable[Pegawai], kata: str) -> list[Pegawai]:
    """People whose name, NIP or position holds every word; a NIP may be typed in groups."""
    daftar = sederhana(kata).split()
    angka = "".join(daftar)
    return [
        p
        for p in terlihat
        if all(k in sederhana(f"{p.nama} {p.jabatan} {p.nip}") for k in daftar) or (angka.isdigit() and angka in p.nip)
    ]


def _halaman_pegawai(konteks: Context, pegawai_id: UUID) -> str:
    if pegawai_id == konteks.saya:
        return "beranda"
    return "evaluasi" if konteks.peran in wewenang.PENILAI else "sasaran"


def _laporan(konteks: Context, koneksi: Koneksi, kata: str, terlihat: dict[UUID, Pegawai]) -> Iterator[Temuan]:
    jumlah = 0
    for b in _calon_laporan(konteks, koneksi, kata, terlihat):
        rekaman, orang = UUID(bytes=b.id), terlihat[UUID(bytes=b.pegawai_id)]
        halaman = _halaman_laporan(konteks, orang)
        if halaman is None or not _boleh_dibaca(konteks, koneksi, rekaman, orang):
            continue
        hari = date.fromisoformat(b.tanggal)
        yield Temuan(
            "laporan", b.kegiatan, f"{hari:%d/%m/%Y} · {orang.nama}", halaman, rekaman, orang.id, hari, hari.year
        )
        jumlah += 1
        if jumlah == BATAS:
            return


def _calon_laporan(konteks: Context, koneksi: Koneksi, kata: str, terlihat: dict[UUID, Pegawai]) -> list[Any]:
    """Newest first. For a few people the store answers letter by letter; the full-text index adds other accents."""
    baris = kueri.cari_laporan(koneksi, kata, None, _CALON)
    if konteks.peran not in wewenang.PEMBACA_SEMUA:
        baris += kueri.cari_laporan(koneksi, kata, set(terlihat), _CALON_DEKAT)
    unik = {b.id: b for b in baris if UUID(bytes=b.pegawai_id) in terlihat}
    return sorted(unik.values(), key=lambda b: b.tanggal, reverse=True)


def _halaman_laporan(konteks: Context, orang: Pegawai) -> str | None:
    """The page of this role that shows a report of `orang`, or None when it has none."""
    if orang.id == konteks.saya and konteks.peran in wewenang.PENULIS:
        return "laporan"
    if konteks.peran in wewenang.PENILAI and orang.penilai_id == konteks.saya:
        return "persetujuan"
    return "dasbor" if konteks.peran in wewenang.PENILAI | wewenang.PEMBACA_SEMUA else None


def _boleh_dibaca(konteks: Context, koneksi: Koneksi, rekaman: UUID, orang: Pegawai) -> bool:
    """A draft belongs to its writer; others read what was handed in or decided (as `persetujuan_rincian.rincian`)."""
    if orang.id == konteks.saya:
        return True
    simpanan = ambil(koneksi, LaporanHarian, rekaman)
    return simpanan is not None and (
        simpanan.nilai.diajukan_pada is not None or bool(keputusan_laporan(koneksi, rekaman))
    )
