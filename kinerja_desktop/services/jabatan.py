"""Posts of a unit: added, changed and closed on a date. Who holds one is a penempatan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.penempatan import Jabatan
from kinerja_desktop.domain.struktur import beririsan, di_dalam, masa_teks, periksa_masa, rapikan_nama
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import PEMBACA, pastikan_kelola
from kinerja_desktop.store import organisasi as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import Tersimpan
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

_MENGELOLA = "mengubah jabatan pada bagan organisasi"
KEBUTUHAN_TERBANYAK = 9_999


@dataclass(frozen=True, slots=True)
class IsianJabatan:
    """What is typed about one post."""

    nama: str = ""
    jenis_jabatan: JenisJabatan = JenisJabatan.PELAKSANA
    memimpin: bool = False
    kebutuhan: int = 1
    mulai: date | None = None
    selesai: date | None = None


def daftar(konteks: Context, unit_id: UUID) -> list[Tersimpan[Jabatan]]:
    """Posts of one unit, that of its head first. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat jabatan")
    with konteks.store.baca() as koneksi:
        return kueri.jabatan_unit(koneksi, unit_id)


def tambah(konteks: Context, unit_id: UUID, isi: IsianJabatan) -> tuple[UUID, Perubahan]:
    """Add a post to a unit; return its id.

    Raises UMM-01, UMM-03, ORG-01, ORG-02, ORG-10 (the unit does not exist then), ORG-11 (a second head).
    """
    pastikan_kelola(konteks, _MENGELOLA)
    baru = _terapkan(Jabatan(konteks.id_baru(), "", isi.jenis_jabatan, unit_id), isi)
    with konteks.transaksi("tambah jabatan", (skema.PUSAT,)) as kerja:
        _simpan(kerja, baru)
    return baru.id, kerja.perubahan


def ubah(konteks: Context, jabatan_id: UUID, isi: IsianJabatan, dasar: bytes) -> Perubahan:
    """Change or close a post; those who hold it keep the name under which they were placed.

    Raises what `tambah` raises, UMM-02, ORG-12 (held on days on which it would not exist).
    """
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("ubah jabatan", (skema.PUSAT,)) as kerja:
        _simpan(kerja, _terapkan(_ambil(kerja, jabatan_id).nilai, isi), dasar)
    return kerja.perubahan


def tutup(konteks: Context, jabatan_id: UUID, selesai: date, dasar: bytes) -> Perubahan:
    """Let a post end on a day. Raises UMM-01, UMM-02, UMM-03, ORG-02, ORG-10, ORG-12."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("tutup jabatan", (skema.PUSAT,)) as kerja:
        _simpan(kerja, replace(_ambil(kerja, jabatan_id).nilai, selesai=selesai), dasar)
    return kerja.perubahan


def hapus(konteks: Context, jabatan_id: UUID) -> Perubahan:
    """Take out a post that nobody ever held: the undoing of `tambah`. Raises UMM-01, UMM-03, ORG-12."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("hapus jabatan", (skema.PUSAT,)) as kerja:
        ada = _ambil(kerja, jabatan_id)
        if pemegang := kueri.penempatan_jabatan(kerja.koneksi, jabatan_id):
            raise UserError("ORG-12", nama=ada.nilai.nama, jumlah=len(pemegang))
        kerja.hapus(ada.nilai, ada.hash)
    return kerja.perubahan


def pulihkan(konteks: Context, jabatan: Jabatan) -> Perubahan:
    """Write a post as it was: the undoing of `ubah`, `tutup` and `hapus`. Raises what `ubah` raises."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("pulihkan jabatan", (skema.PUSAT,)) as kerja:
        _simpan(kerja, jabatan)
    return kerja.perubahan


def _terapkan(lama: Jabatan, isi: IsianJabatan) -> Jabatan:
    return replace(
        lama,
        nama=rapikan_nama(isi.nama, "Nama jabatan"),
        jenis_jabatan=isi.jenis_jabatan,
        memimpin=isi.memimpin,
        kebutuhan=min(max(isi.kebutuhan, 1), KEBUTUHAN_TERBANYAK),
        mulai=isi.mulai,
        selesai=isi.selesai,
    )


def _ambil(kerja: UnitOfWork, jabatan_id: UUID) -> Tersimpan[Jabatan]:
    simpanan = kerja.ambil(Jabatan, jabatan_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Jabatan")
    return simpanan


def _simpan(kerja: UnitOfWork, jabatan: Jabatan, dasar: bytes | None = None) -> None:
    periksa_masa(jabatan)
    unit = kerja.ambil(UnitKerja, jabatan.unit_kerja_id)
    if unit is None:
        raise UserError("UMM-03", apa="Unit kerja")
    if not di_dalam(jabatan, unit.nilai):
        raise UserError("ORG-10", unit=unit.nilai.nama, masa=masa_teks(unit.nilai))
    lain = [s.nilai for s in kueri.jabatan_unit(kerja.koneksi, jabatan.unit_kerja_id) if s.nilai.id != jabatan.id]
    if jabatan.memimpin and (ada := next((j for j in lain if j.memimpin and beririsan(j, jabatan)), None)):
        raise UserError("ORG-11", nama=ada.nama, unit=unit.nilai.nama)
    pemegang = [s.nilai for s in kueri.penempatan_jabatan(kerja.koneksi, jabatan.id)]
    if luar := [p for p in pemegang if not di_dalam(p, jabatan)]:
        raise UserError("ORG-12", nama=jabatan.nama, jumlah=len(luar))
    kerja.simpan(jabatan, dasar)
