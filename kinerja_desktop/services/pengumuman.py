"""Announcements: written by who keeps the master data, read by everybody until they are put away or over.

In an office that exchanges only the centre writes them (UMM-06 elsewhere); they come with its signed master data.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from kinerja_desktop.domain.pengumuman import Pengumuman, rapikan
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import PEMBACA, pastikan_kelola
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.unit_of_work import Perubahan

_TERBACA = "pengumuman_terbaca"
_MENGELOLA = "menulis pengumuman"


def daftar(konteks: Context, tahun: int) -> list[Pengumuman]:
    """Announcements that begin in a year, newest first. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "membaca daftar pengumuman")
    t = skema.pengumuman.c
    with konteks.store.baca() as koneksi:
        semua = cari(
            koneksi, Pengumuman, t.mulai.between(f"{tahun:04}-01-01", f"{tahun:04}-12-31"), urut=(t.mulai.desc(), t.id)
        )
    return [satu.nilai for satu in semua]


def tayang(konteks: Context) -> list[Pengumuman]:
    """What stands on Beranda today, important ones first; what this account has put away is left out."""
    hari, t = konteks.hari_ini(), skema.pengumuman.c
    terbaca = {UUID(hex=satu) for satu in konteks.store.preferensi(konteks.akun.id, _TERBACA) or ()}
    with konteks.store.baca() as koneksi:
        semua = cari(koneksi, Pengumuman, t.mulai <= hari.isoformat(), t.sampai >= hari.isoformat())
    kini = [satu.nilai for satu in semua if satu.nilai.penting or satu.nilai.id not in terbaca]
    return sorted(kini, key=lambda p: (not p.penting, -p.mulai.toordinal(), p.id))


def sudah_dibaca(konteks: Context, nomor: UUID) -> None:
    """Put an announcement away for this account."""
    terbaca = {*(konteks.store.preferensi(konteks.akun.id, _TERBACA) or ()), nomor.hex}
    konteks.store.atur_preferensi(konteks.akun.id, _TERBACA, sorted(terbaca))


def tulis(konteks: Context, judul: str, isi: str, mulai: date, sampai: date, *, penting: bool = False) -> Perubahan:
    """Publish an announcement. Raises UserError UMM-01, UMM-06, PGM-01, PGM-02."""
    pastikan_kelola(konteks, _MENGELOLA)
    nilai = rapikan(Pengumuman(konteks.id_baru(), judul, isi, mulai, sampai, penting))
    with konteks.transaksi("tulis pengumuman", (skema.PUSAT,)) as kerja:
        kerja.simpan(nilai)
    return kerja.perubahan


def hapus(konteks: Context, nilai: Pengumuman) -> Perubahan:
    """Take an announcement down; `pulihkan` brings it back. Raises UserError UMM-01, UMM-06."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("hapus pengumuman", (skema.PUSAT,)) as kerja:
        kerja.hapus(nilai)
    return kerja.perubahan


def pulihkan(konteks: Context, nilai: Pengumuman) -> Perubahan:
    """Bring back what was taken down. Raises UserError UMM-01, UMM-06."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("pulihkan pengumuman", (skema.PUSAT,)) as kerja:
        kerja.simpan(nilai)
    return kerja.perubahan
