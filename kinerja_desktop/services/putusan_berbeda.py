"""Two verdicts on one report that did not know of each other: shown to whom it concerns, settled by a third.

The return counts meanwhile on every machine: no clock decides (sync design 2.1, invariant 15). Only the penilai
settles it, whoever made the two, for nobody else may (PermenPANRB 6/2022 article 1.9); the office and the person see
that he is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from kinerja_desktop.domain.cakupan import Cakupan, PeranPerangkat
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.putusan_laporan import KeputusanLaporan, PutusanLaporan
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.persetujuan import adalah_penilai
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.putusan import LaporanBerbeda, laporan_berbeda
from kinerja_desktop.store.rekaman import ambil


@dataclass(frozen=True, slots=True)
class PutusanTerbaca:
    """One verdict in words: whose, when, and its note."""

    putusan: PutusanLaporan
    oleh: str
    pada: datetime
    catatan: str


@dataclass(frozen=True, slots=True)
class PutusanBerbeda:
    """One report with its two verdicts, last the return, which counts; `boleh`: whether the acting person settles."""

    laporan_id: UUID
    hash: bytes
    nama: str
    tanggal: date
    kegiatan: str
    uraian: str
    putusan: tuple[PutusanTerbaca, ...]
    boleh: bool


def daftar(konteks: Context) -> list[PutusanBerbeda]:
    """Every such report that the acting person may see, those that he settles first, then by day."""
    lihat = wewenang.cakupan_baca(konteks)
    with konteks.store.baca() as koneksi:
        semua = [_terbaca(konteks, koneksi, satu) for satu in laporan_berbeda(koneksi, lihat)]
    return sorted(semua, key=lambda satu: (not satu.boleh, satu.tanggal, satu.nama))


def milik_saya(konteks: Context) -> list[PutusanBerbeda]:
    """Those of this and last year that the acting person settles: for Beranda and the badge, which are asked often."""
    if konteks.peran not in wewenang.PENILAI:
        return []
    tim = frozenset(p.id for p in wewenang.terlihat(konteks) if p.penilai_id == konteks.saya)
    lihat = Cakupan(PeranPerangkat.PEGAWAI, tim, frozenset())
    with konteks.store.baca() as koneksi:
        sejak = date(konteks.hari_ini().year - 1, 1, 1)
        semua = [_terbaca(konteks, koneksi, satu) for satu in laporan_berbeda(koneksi, lihat, sejak)]
    return sorted((satu for satu in semua if satu.boleh), key=lambda satu: (satu.tanggal, satu.nama))


def _terbaca(konteks: Context, koneksi: Koneksi, satu: LaporanBerbeda) -> PutusanBerbeda:
    orang = ambil(koneksi, Pegawai, satu.laporan.pegawai_id)
    return PutusanBerbeda(
        satu.laporan.id,
        satu.hash,
        orang.nilai.nama if orang else "",
        satu.laporan.tanggal,
        satu.laporan.kegiatan,
        satu.laporan.uraian,
        tuple(_putusan(koneksi, k) for k in satu.putusan),
        orang is not None and adalah_penilai(konteks, orang.nilai),
    )


def _putusan(koneksi: Koneksi, k: KeputusanLaporan) -> PutusanTerbaca:
    oleh = ambil(koneksi, Pegawai, k.oleh_id)
    return PutusanTerbaca(k.putusan, oleh.nilai.nama if oleh else "", k.pada, k.catatan)
