"""Private notes of a penilai about his people: write, read, edit, delete, bring back.

They belong to one person alone. Every function works on the notes of the acting person only, so no role, not even
kepegawaian or pengawas, reads those of somebody else; what should reach the pegawai is given as feedback (article 17).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.catatan_penilai import CatatanPenilai, rapikan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks_formulir import JUDUL_NILAI
from kinerja_desktop.domain.umpan_balik import Nada
from kinerja_desktop.services import umpan_balik, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.umpan_balik import Tentang
from kinerja_desktop.store import catatan_penilai as kueri
from kinerja_desktop.store.unit_of_work import Perubahan

_MENCATAT, _MEMBACA = "mencatat tentang pegawai ini", "membaca catatan pribadi penilai"


@dataclass(frozen=True, slots=True)
class BarisCatatan:
    """One note with the name of the person and the words of its subject."""

    catatan: CatatanPenilai
    nama: str
    tentang: str


def daftar(konteks: Context, pegawai_id: UUID | None = None, periode: Periode | None = None) -> list[BarisCatatan]:
    """Notes of the acting penilai, about one person or all, of one period or all; newest first. Raises UMM-01."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, _MEMBACA)
    antara = None if periode is None else (periode.mulai, periode.selesai)
    with konteks.store.baca() as koneksi:
        semua = kueri.milik(koneksi, konteks.saya, pegawai_id, antara)
    nama = {i: wewenang.nama(konteks, i) for i in {c.pegawai_id for c in semua}}
    judul = umpan_balik.judul_hasil(konteks, {(c.pegawai_id, c.tanggal.year) for c in semua if c.rhk_id})
    return [BarisCatatan(c, nama[c.pegawai_id], _tentang(c, judul)) for c in semua]


def _tentang(catatan: CatatanPenilai, judul: dict[UUID, str]) -> str:
    if catatan.nilai is not None:
        return JUDUL_NILAI[catatan.nilai]
    return "" if catatan.rhk_id is None else judul.get(catatan.rhk_id, "")


def tulis(konteks: Context, pegawai_id: UUID, tanggal: date, isi: str, tentang: Tentang, nada: Nada) -> Perubahan:
    """Write a new note about somebody of the team. Raises UMM-01, UMM-03, UMP-03, UMP-12, UMP-31, UMP-32."""
    wewenang.pastikan_penilai(konteks, pegawai_id, _MENCATAT)
    umpan_balik.pastikan_tentang(konteks, pegawai_id, _masa(konteks, tanggal), tentang)
    rhk, nilai = tentang.rhk_id, tentang.nilai
    catatan = CatatanPenilai(
        konteks.id_baru(), konteks.saya, pegawai_id, tanggal, isi, konteks.sekarang(), rhk, nilai, nada
    )
    return _simpan(konteks, catatan, "tulis catatan penilai")


def ubah(konteks: Context, catatan_id: UUID, tanggal: date, isi: str, tentang: Tentang, nada: Nada) -> Perubahan:
    """Change a note of one's own. Raises UMM-01, UMP-03, UMP-12, UMP-31, UMP-32."""
    lama = _milik(konteks, catatan_id)
    if (tentang.rhk_id, tentang.nilai) != (lama.rhk_id, lama.nilai):
        umpan_balik.pastikan_tentang(konteks, lama.pegawai_id, _masa(konteks, tanggal), tentang)
    baru = replace(lama, tanggal=tanggal, isi=isi, rhk_id=tentang.rhk_id, nilai=tentang.nilai, nada=nada)
    return _simpan(konteks, baru, "ubah catatan penilai")


def hapus(konteks: Context, catatan_id: UUID) -> CatatanPenilai:
    """Delete a note of one's own and return it, to bring it back. Raises UMM-01."""
    lama = _milik(konteks, catatan_id)
    with konteks.transaksi("hapus catatan penilai") as kerja:
        kerja.hapus(lama)
    return lama


def kembalikan(konteks: Context, catatan: CatatanPenilai) -> Perubahan:
    """Undo a deletion. Raises UMM-01 for a note of somebody else."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, _MEMBACA)
    if catatan.penilai_id != konteks.saya:
        raise wewenang.tolak(konteks, _MEMBACA)
    return _simpan(konteks, catatan, "kembalikan catatan penilai")


def _milik(konteks: Context, catatan_id: UUID) -> CatatanPenilai:
    """One note of the acting person; one of somebody else is refused like one that does not exist."""
    wewenang.pastikan_peran(konteks, wewenang.PENILAI, _MEMBACA)
    with konteks.store.baca() as koneksi:
        cocok = [c for c in kueri.milik(koneksi, konteks.saya) if c.id == catatan_id]
    if not cocok:
        raise wewenang.tolak(konteks, _MEMBACA)
    return cocok[0]


def _masa(konteks: Context, tanggal: date) -> Periode:
    from kinerja_desktop.services.realisasi import periode_evaluasi

    return periode_evaluasi(konteks, tanggal)


def _simpan(konteks: Context, catatan: CatatanPenilai, aksi: str) -> Perubahan:
    with konteks.transaksi(aksi) as kerja:
        kerja.simpan(rapikan(catatan, konteks.hari_ini()))
    return kerja.perubahan
