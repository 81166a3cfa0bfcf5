"""Days without a report: holidays of the office, leave and duty travel of a person (Perpres 21/2023; R49)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalender import HariLibur, JenisKetidakhadiran, JenisLibur, Ketidakhadiran
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.teks import bersihkan, tulis_tanggal
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import PEMBACA, pastikan_kelola
from kinerja_desktop.store import pegawai as kueri_pegawai
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.unit_of_work import Perubahan

LIBUR_TETAP = (
    (1, 1, "Tahun Baru Masehi"),
    (5, 1, "Hari Buruh Internasional"),
    (6, 1, "Hari Lahir Pancasila"),
    (8, 17, "Hari Kemerdekaan Republik Indonesia"),
    (12, 25, "Hari Raya Natal"),
)
"""National holidays that fall on the same day each year; all others come with the joint decree of the year."""

KETERANGAN_TERPANJANG = 120
_MENGELOLA = "mengelola hari libur dan ketidakhadiran"


@dataclass(frozen=True, slots=True)
class BarisKetidakhadiran:
    """One absence with the name of the person."""

    ketidakhadiran: Ketidakhadiran
    nama: str


def libur(konteks: Context, tahun: int) -> list[HariLibur]:
    """Holidays of a year by date. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat kalender kantor")
    t = skema.hari_libur.c
    with konteks.store.baca() as koneksi:
        daftar = cari(
            koneksi, HariLibur, t.tanggal.between(f"{tahun:04}-01-01", f"{tahun:04}-12-31"), urut=(t.tanggal,)
        )
    return [s.nilai for s in daftar]


def tambah_libur(konteks: Context, tanggal: date, jenis: JenisLibur, keterangan: str, pasti: bool = True) -> Perubahan:
    """Add a holiday. Raises UMM-01, KAL-01 (no name), KAL-02 (the day is one already)."""
    pastikan_kelola(konteks, _MENGELOLA)
    rapi = _keterangan(keterangan, wajib=True)
    ada = {h.tanggal: h for h in libur(konteks, tanggal.year)}
    if tanggal in ada:
        raise UserError("KAL-02", tanggal=tulis_tanggal(tanggal), nama=ada[tanggal].keterangan)
    with konteks.transaksi("tambah hari libur", (skema.PUSAT,)) as kerja:
        kerja.simpan(HariLibur(konteks.id_baru(), tanggal, jenis, rapi, pasti))
    return kerja.perubahan


def isi_libur_tetap(konteks: Context, tahun: int) -> Perubahan:
    """Add the holidays of `LIBUR_TETAP` that are not there yet. Raises UMM-01."""
    pastikan_kelola(konteks, _MENGELOLA)
    ada = {h.tanggal for h in libur(konteks, tahun)}
    with konteks.transaksi("isi hari libur tetap", (skema.PUSAT,)) as kerja:
        for bulan, hari, nama in LIBUR_TETAP:
            if (tanggal := date(tahun, bulan, hari)) not in ada:
                kerja.simpan(HariLibur(konteks.id_baru(), tanggal, JenisLibur.NASIONAL, nama))
    return kerja.perubahan


def hapus_libur(konteks: Context, hari: HariLibur) -> Perubahan:
    """Take a holiday out; `pulihkan_libur` brings it back. Raises UMM-01."""
    return _satu(konteks, "hapus hari libur", hari, hapus=True)


def pulihkan_libur(konteks: Context, hari: HariLibur) -> Perubahan:
    """Bring a holiday back. Raises UMM-01."""
    return _satu(konteks, "pulihkan hari libur", hari, hapus=False)


def ketidakhadiran(konteks: Context, tahun: int) -> list[BarisKetidakhadiran]:
    """Leave and duty travel that touch a year, newest first. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat kalender kantor")
    t = skema.ketidakhadiran.c
    with konteks.store.baca() as koneksi:
        daftar = cari(
            koneksi, Ketidakhadiran, t.mulai <= f"{tahun:04}-12-31", t.selesai >= f"{tahun:04}-01-01",
            urut=(t.mulai.desc(), t.id),
        )  # fmt: skip
        nama = kueri_pegawai.nama_pegawai(koneksi, {s.nilai.pegawai_id for s in daftar})
    return [BarisKetidakhadiran(s.nilai, nama.get(s.nilai.pegawai_id, "")) for s in daftar]


def tambah_ketidakhadiran(
    konteks: Context,
    pegawai_id: UUID,
    mulai: date,
    selesai: date,
    jenis: JenisKetidakhadiran,
    keterangan: str = "",
) -> Perubahan:
    """Record leave or duty travel. Raises UMM-01, UMM-03, KAL-03 (ends before it begins), KAL-04 (overlaps)."""
    pastikan_kelola(konteks, _MENGELOLA)
    if selesai < mulai:
        raise UserError("KAL-03", mulai=tulis_tanggal(mulai), selesai=tulis_tanggal(selesai))
    t = skema.ketidakhadiran.c
    with konteks.transaksi("catat ketidakhadiran", (skema.PUSAT,)) as kerja:
        orang = kerja.ambil(Pegawai, pegawai_id)
        if orang is None:
            raise UserError("UMM-03", apa="Pegawai")
        bentrok = cari(
            kerja.koneksi,
            Ketidakhadiran,
            t.pegawai_id == pegawai_id.bytes,
            t.mulai <= selesai.isoformat(),
            t.selesai >= mulai.isoformat(),
            batas=1,
        )
        if bentrok:
            ada = bentrok[0].nilai
            raise UserError(
                "KAL-04", nama=orang.nilai.nama, mulai=tulis_tanggal(ada.mulai), selesai=tulis_tanggal(ada.selesai)
            )
        kerja.simpan(
            Ketidakhadiran(konteks.id_baru(), pegawai_id, mulai, selesai, jenis, _keterangan(keterangan, wajib=False))
        )
    return kerja.perubahan


def hapus_ketidakhadiran(konteks: Context, nilai: Ketidakhadiran) -> Perubahan:
    """Take a record of absence out; `pulihkan_ketidakhadiran` brings it back. Raises UMM-01."""
    return _satu(konteks, "hapus ketidakhadiran", nilai, hapus=True)


def pulihkan_ketidakhadiran(konteks: Context, nilai: Ketidakhadiran) -> Perubahan:
    """Bring a record of absence back. Raises UMM-01."""
    return _satu(konteks, "pulihkan ketidakhadiran", nilai, hapus=False)


def _satu(konteks: Context, aksi: str, nilai: HariLibur | Ketidakhadiran, *, hapus: bool) -> Perubahan:
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi(aksi, (skema.PUSAT,)) as kerja:
        (kerja.hapus if hapus else kerja.simpan)(nilai)
    return kerja.perubahan


def _keterangan(teks: str, *, wajib: bool) -> str:
    rapi = " ".join(bersihkan(teks).split())
    if len(rapi) > KETERANGAN_TERPANJANG or (wajib and not rapi):
        raise UserError("KAL-01", batas=KETERANGAN_TERPANJANG)
    return rapi


NAMA_LIBUR: Sequence[tuple[JenisLibur, str]] = (
    (JenisLibur.NASIONAL, "Libur nasional"),
    (JenisLibur.CUTI_BERSAMA, "Cuti bersama"),
    (JenisLibur.DAERAH, "Libur daerah"),
)
NAMA_KETIDAKHADIRAN: Sequence[tuple[JenisKetidakhadiran, str]] = (
    (JenisKetidakhadiran.CUTI_TAHUNAN, "Cuti tahunan"),
    (JenisKetidakhadiran.CUTI_SAKIT, "Cuti sakit"),
    (JenisKetidakhadiran.CUTI_MELAHIRKAN, "Cuti melahirkan"),
    (JenisKetidakhadiran.CUTI_ALASAN_PENTING, "Cuti alasan penting"),
    (JenisKetidakhadiran.CUTI_BESAR, "Cuti besar"),
    (JenisKetidakhadiran.TUGAS_LUAR, "Tugas luar"),
    (JenisKetidakhadiran.HARI_GANGGUAN, "Hari gangguan"),
)
"""Kinds with their Indonesian names, in the order of the form."""
