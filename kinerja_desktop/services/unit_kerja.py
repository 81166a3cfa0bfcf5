"""Units of the tree: added, renamed, moved and closed on a date (PermenPANRB 6/2022 article 1.12).

A unit is never closed over the heads of people, posts or units that are in it on later days, and never moved below
itself. What was written before a close stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Kedudukan
from kinerja_desktop.domain.penempatan import Jabatan, Penempatan
from kinerja_desktop.domain.struktur import Bermasa, di_dalam, masa_teks, periksa_letak, periksa_masa, rapikan_nama
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services import organisasi
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import pastikan_kelola
from kinerja_desktop.store import organisasi as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import Tersimpan, cari
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

_MENGELOLA = "mengubah bagan organisasi"
_KODE_TERPANJANG = 60


@dataclass(frozen=True, slots=True)
class IsianUnit:
    """What is typed about one unit."""

    nama: str = ""
    jenis: JenisUnit = JenisUnit.SUB_UNIT
    induk_id: UUID | None = None
    kode: str = ""
    mulai: date | None = None
    selesai: date | None = None
    hari_kerja: int = 5
    mandiri: bool = False


def isian(unit: UnitKerja) -> IsianUnit:
    """The fields of a unit as the form shows them."""
    return IsianUnit(
        unit.nama, unit.jenis, unit.induk_id, unit.kode or "", unit.mulai, unit.selesai, unit.hari_kerja, unit.mandiri,
    )  # fmt: skip


def tambah(konteks: Context, isi: IsianUnit) -> tuple[UUID, Perubahan]:
    """Add a unit; return its id. Raises UMM-01, ORG-01…ORG-04, ORG-06, UMM-03 (unknown parent)."""
    pastikan_kelola(konteks, _MENGELOLA)
    baru = _terapkan(UnitKerja(konteks.id_baru(), "", isi.jenis), isi)
    with konteks.transaksi("tambah unit kerja", (skema.PUSAT,)) as kerja:
        if baru.induk_id is not None:
            atas = _ambil(kerja, baru.induk_id).nilai
            baru = replace(baru, tempat=atas.tempat)
        _simpan(kerja, baru)
        organisasi.sesuaikan(kerja, konteks)
    return baru.id, kerja.perubahan


def ubah(konteks: Context, unit_id: UUID, isi: IsianUnit, dasar: bytes) -> Perubahan:
    """Rename, move, re-date a unit. Raises what `tambah` raises, UMM-02, ORG-05 (something stands outside its days)."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("ubah unit kerja", (skema.PUSAT,)) as kerja:
        _simpan(kerja, _terapkan(_ambil(kerja, unit_id).nilai, isi), dasar)
        organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def tutup(konteks: Context, unit_id: UUID, selesai: date, dasar: bytes) -> Perubahan:
    """Let a unit end on a day. Raises UMM-01, UMM-02, UMM-03, ORG-02, ORG-04, ORG-05 (still in use afterwards)."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("tutup unit kerja", (skema.PUSAT,)) as kerja:
        _simpan(kerja, replace(_ambil(kerja, unit_id).nilai, selesai=selesai), dasar)
        organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def hapus(konteks: Context, unit_id: UUID) -> Perubahan:
    """Take out a unit that nothing ever stood in: the undoing of `tambah`. Raises UMM-01, UMM-03, ORG-07."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("hapus unit kerja", (skema.PUSAT,)) as kerja:
        unit = _ambil(kerja, unit_id)
        if any(_isi(kerja, unit_id)) or unit.nilai.pimpinan_id is not None or unit_id == konteks.kantor.unit_kerja_id:
            raise UserError("ORG-07", nama=unit.nilai.nama)
        kerja.hapus(unit.nilai, unit.hash)
        organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def pulihkan(konteks: Context, unit: UnitKerja) -> Perubahan:
    """Write a unit as it was: the undoing of `ubah`, `tutup` and `hapus`. Raises what `ubah` raises."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("pulihkan unit kerja", (skema.PUSAT,)) as kerja:
        kini = kerja.ambil(UnitKerja, unit.id)
        _simpan(kerja, unit if kini is None else replace(unit, pimpinan_id=kini.nilai.pimpinan_id))
        organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def _terapkan(lama: UnitKerja, isi: IsianUnit) -> UnitKerja:
    return replace(
        lama,
        nama=rapikan_nama(isi.nama, "Nama unit"),
        jenis=isi.jenis,
        induk_id=isi.induk_id,
        kode=bersihkan(isi.kode).strip()[:_KODE_TERPANJANG] or None,
        mulai=isi.mulai,
        selesai=isi.selesai,
        hari_kerja=isi.hari_kerja,
        mandiri=isi.mandiri,
    )


def _ambil(kerja: UnitOfWork, unit_id: UUID) -> Tersimpan[UnitKerja]:
    simpanan = kerja.ambil(UnitKerja, unit_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Unit kerja")
    return simpanan


def _simpan(kerja: UnitOfWork, unit: UnitKerja, dasar: bytes | None = None) -> None:
    periksa_masa(unit)
    if unit.induk_id is not None:
        _ambil(kerja, unit.induk_id)
    periksa_letak(unit, {s.nilai.id: s.nilai for s in cari(kerja.koneksi, UnitKerja)})
    penempatan, jabatan, anak = _isi(kerja, unit.id)
    orang = {p.pegawai_id for p in penempatan if not di_dalam(p, unit)}
    tercatat = _tercatat(kerja, unit)
    luar = [_di_luar(jabatan, unit), _di_luar(anak, unit)]
    if orang or tercatat or any(luar):
        raise UserError(
            "ORG-05", nama=unit.nama, masa=masa_teks(unit), orang=len(orang) + tercatat, jabatan=luar[0], unit=luar[1]
        )
    kerja.simpan(unit, dasar)


def _isi(kerja: UnitOfWork, unit_id: UUID) -> tuple[list[Penempatan], list[Jabatan], list[UnitKerja]]:
    """Assignments, posts and units that stand in the unit on any day."""
    penempatan = [s.nilai for s in kueri.penempatan_unit(kerja.koneksi, unit_id)]
    jabatan = [s.nilai for s in kueri.jabatan_unit(kerja.koneksi, unit_id)]
    anak = [s.nilai for s in cari(kerja.koneksi, UnitKerja, skema.unit_kerja.c.induk_id == unit_id.bytes)]
    return penempatan, jabatan, anak


def _di_luar(daftar: Iterable[Bermasa], unit: UnitKerja) -> int:
    return sum(not di_dalam(satu, unit) for satu in daftar)


def _tercatat(kerja: UnitOfWork, unit: UnitKerja) -> int:
    """People without dates: their record names the unit, and they did not retire; they hinder only a last day."""
    if unit.selesai is None:
        return 0
    orang = kueri.anggota_tercatat(kerja.koneksi, unit.id)
    return sum(s.nilai.kedudukan is not Kedudukan.PENSIUN for s in orang)
