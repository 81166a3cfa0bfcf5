"""Accounts of this machine: made by operator, pusat or the head of the unit; passwords by their owner."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from kinerja_desktop.domain.akun import Akun, Peran
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.rencana_kantor import PANJANG_SANDI
from kinerja_desktop.store import kunci as slot
from kinerja_desktop.store import skema
from kinerja_desktop.store.kunci import Slot
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.store.unit_of_work import Perubahan

PENGELOLA_AKUN = wewenang.PENGELOLA | {Peran.PIMPINAN_UNIT}


@dataclass(frozen=True, slots=True)
class BarisAkun:
    """One account with its person; `bisa_masuk` is False while it has no password on this machine."""

    akun: Akun
    nama: str
    jabatan: str
    bisa_masuk: bool


def daftar(konteks: Context) -> list[BarisAkun]:
    """All accounts by person's name. Raises UMM-01 for roles that do not manage accounts."""
    wewenang.pastikan_peran(konteks, PENGELOLA_AKUN | {Peran.PENGAWAS}, "melihat daftar akun")
    ada = {s.akun for s in slot.baca(konteks.folder).slot}
    with konteks.store.baca() as koneksi:
        orang = {s.nilai.id: s.nilai for s in cari(koneksi, Pegawai)}
        semua = [s.nilai for s in cari(koneksi, Akun)]
    baris = [BarisAkun(a, orang[a.pegawai_id].nama, orang[a.pegawai_id].jabatan, a.nama_akun in ada) for a in semua]
    return sorted(baris, key=lambda b: b.nama.casefold())


def buat(konteks: Context, pegawai_id: UUID, nama_akun: str, peran: Peran, sandi: str) -> Perubahan:
    """Make an account for a person. Raises UMM-01, AKN-05 (short password), AKN-06 (name taken or not usable)."""
    wewenang.pastikan_peran(konteks, PENGELOLA_AKUN, "membuat akun")
    rapi = nama_akun.strip().lower()
    if not rapi or not all(c.isalnum() or c in "._-" for c in rapi):
        raise UserError("AKN-06", akun=nama_akun)
    _periksa_sandi(sandi)
    baru = Akun(konteks.id_baru(), rapi, peran, pegawai_id)
    with konteks.transaksi("buat akun", (skema.PUSAT,)) as kerja:
        orang = kerja.ambil(Pegawai, pegawai_id)
        if orang is None:
            raise UserError("UMM-03", apa="Pegawai")
        if cari(kerja.koneksi, Akun, skema.akun.c.nama_akun == rapi):
            raise UserError("AKN-06", akun=nama_akun)
        kerja.simpan(baru)
    _pasang(konteks, baru, orang.nilai, sandi)
    return kerja.perubahan


def atur_sandi(konteks: Context, akun_id: UUID, sandi: str) -> None:
    """Give an account a new password (a manager helps a person who forgot). Raises UMM-01, UMM-03, AKN-05."""
    wewenang.pastikan_peran(konteks, PENGELOLA_AKUN, "mengatur kata sandi")
    _periksa_sandi(sandi)
    with konteks.store.baca() as koneksi:
        akun = ambil(koneksi, Akun, akun_id)
        orang = ambil(koneksi, Pegawai, akun.nilai.pegawai_id) if akun else None
    if akun is None or orang is None:
        raise UserError("UMM-03", apa="Akun")
    _pasang(konteks, akun.nilai, orang.nilai, sandi)


def nonaktifkan(konteks: Context, akun_id: UUID) -> Perubahan:
    """Close an account: its slot goes, its history stays. Nobody closes his own. Raises UMM-01, UMM-03."""
    wewenang.pastikan_peran(konteks, PENGELOLA_AKUN, "menutup akun")
    if akun_id == konteks.akun.id:
        raise wewenang.tolak(konteks, "menutup akun sendiri")
    with konteks.transaksi("tutup akun", (skema.PUSAT,)) as kerja:
        akun = kerja.ambil(Akun, akun_id)
        if akun is None:
            raise UserError("UMM-03", apa="Akun")
        kerja.simpan(replace(akun.nilai, aktif=False))
    gantungan = slot.baca(konteks.folder)
    sisa = tuple(s for s in gantungan.slot if s.akun != akun.nilai.nama_akun)
    slot.tulis(konteks.folder, replace(gantungan, slot=sisa))
    return kerja.perubahan


def _periksa_sandi(sandi: str) -> None:
    if len(sandi) < PANJANG_SANDI:
        raise UserError("AKN-05", panjang=PANJANG_SANDI)


def _pasang(konteks: Context, akun: Akun, orang: Pegawai, sandi: str) -> None:
    if konteks.store.kunci is None:
        raise ValueError("a plain store has no slots")
    contoh = Slot(akun.nama_akun, "", "", nama=orang.nama, peran=wewenang.NAMA_PERAN[akun.peran], jabatan=orang.jabatan)
    gantungan = slot.baca(konteks.folder)
    slot.tulis(konteks.folder, slot.pasang(gantungan, slot.buat_slot(contoh, sandi, konteks.store.kunci)))
