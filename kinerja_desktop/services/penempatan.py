"""Who holds which post from when to when: added, ended, corrected, taken out and brought back.

A person may hold several at a time, but only one definitively; a unit has one definitive head on a day, beside whom a
Plt. or Plh. may stand (PermenPANRB 6/2022, Lampiran IV.A.3-6). Each write brings the penilai of everybody whom it
touches up to date, in the same transaction.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import JenisJabatan, Pegawai
from kinerja_desktop.domain.penempatan import Jabatan, Penempatan, SifatPenempatan
from kinerja_desktop.domain.struktur import (
    BOLEH_MEMIMPIN,
    definitif_bentrok,
    di_dalam,
    masa_teks,
    periksa_penempatan,
    pimpinan_bentrok,
    rapikan_nama,
)
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import organisasi, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import PEMBACA, pastikan_kelola
from kinerja_desktop.store import organisasi as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.pegawai import nama_pegawai
from kinerja_desktop.store.rekaman import Tersimpan
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

_MENGELOLA = "mengubah penempatan pegawai"
_DASAR_TERPANJANG = 200


@dataclass(frozen=True, slots=True)
class IsianPenempatan:
    """What is typed about one assignment; with `jabatan_id` its name and kind are those of the post."""

    pegawai_id: UUID | None = None
    unit_kerja_id: UUID | None = None
    jabatan: str = ""
    jenis_jabatan: JenisJabatan = JenisJabatan.PELAKSANA
    sifat: SifatPenempatan = SifatPenempatan.DEFINITIF
    mulai: date | None = None
    selesai: date | None = None
    memimpin: bool = False
    jabatan_id: UUID | None = None
    dasar: str = ""


@dataclass(frozen=True, slots=True)
class Semula:
    """What the first assignment of a person replaces in the records: given back when it is taken out again."""

    pegawai: Pegawai
    unit: UnitKerja | None = None


def isian(penempatan: Penempatan) -> IsianPenempatan:
    """The fields of an assignment as the form shows them."""
    p = penempatan
    return IsianPenempatan(
        p.pegawai_id, p.unit_kerja_id, p.jabatan, p.jenis_jabatan, p.sifat, p.mulai, p.selesai, p.memimpin,
        p.jabatan_id, p.dasar,
    )  # fmt: skip


def daftar(konteks: Context, pegawai_id: UUID) -> list[Tersimpan[Penempatan]]:
    """Assignments of one person, the newest first. Raises UMM-01 outside the reading roles."""
    wewenang.pastikan_peran(konteks, PEMBACA, "melihat riwayat penempatan")
    with konteks.store.baca() as koneksi:
        return kueri.penempatan_orang(koneksi, pegawai_id)


def tambah(konteks: Context, isi: IsianPenempatan) -> tuple[Penempatan, Semula, Perubahan]:
    """Place a person; return the assignment and what to give to `hapus` to undo it.

    Raises UMM-01, UMM-03, ORG-01, ORG-02, ORG-08 (a Plt. without last day), ORG-09 (a second head), ORG-10 (the unit
    does not exist then), ORG-13 (a second definitive post), ORG-18 (not one of the posts of the unit then).
    """
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("tambah penempatan", (skema.PUSAT,)) as kerja:
        baru, semula = tambah_dalam(kerja, konteks, isi)
        organisasi.sesuaikan(kerja, konteks)
    return baru, semula, kerja.perubahan


def tambah_dalam(kerja: UnitOfWork, konteks: Context, isi: IsianPenempatan) -> tuple[Penempatan, Semula]:
    """Place a person inside an open transaction; the caller asked for wewenang and calls `organisasi.sesuaikan`."""
    baru = _bangun(kerja, konteks.id_baru(), isi)
    orang, unit = kerja.ambil(Pegawai, baru.pegawai_id), kerja.ambil(UnitKerja, baru.unit_kerja_id)
    if orang is None or unit is None:
        raise UserError("UMM-03", apa="Pegawai")
    _simpan(kerja, baru)
    return baru, Semula(orang.nilai, unit.nilai)


def akhiri(konteks: Context, penempatan_id: UUID, selesai: date, dasar: bytes) -> Perubahan:
    """Let an assignment end on a day. Raises UMM-01, UMM-02, UMM-03, ORG-02."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("akhiri penempatan", (skema.PUSAT,)) as kerja:
        akhiri_dalam(kerja, penempatan_id, selesai, dasar)
        organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def akhiri_dalam(kerja: UnitOfWork, penempatan_id: UUID, selesai: date, dasar: bytes | None = None) -> Penempatan:
    """End an assignment inside an open transaction, as `tambah_dalam` begins one."""
    baru = replace(ambil_dalam(kerja, penempatan_id).nilai, selesai=selesai)
    _simpan(kerja, baru, dasar)
    return baru


def koreksi(konteks: Context, penempatan_id: UUID, isi: IsianPenempatan, dasar: bytes) -> Perubahan:
    """Correct what was written wrongly; the person stays the same. Raises what `tambah` raises, UMM-02."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("koreksi penempatan", (skema.PUSAT,)) as kerja:
        lama = ambil_dalam(kerja, penempatan_id).nilai
        _simpan(kerja, _bangun(kerja, lama.id, replace(isi, pegawai_id=lama.pegawai_id)), dasar)
        organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def hapus(konteks: Context, penempatan_id: UUID, semula: Semula | None = None) -> Perubahan:
    """Take out an assignment that never was; without any other the person gets back what `semula` tells.

    Raises UMM-01, UMM-03.
    """
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("hapus penempatan", (skema.PUSAT,)) as kerja:
        lama = ambil_dalam(kerja, penempatan_id)
        kerja.hapus(lama.nilai, lama.hash)
        if semula is not None:
            _kembalikan(kerja, lama.nilai, semula)
        organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def pulihkan(konteks: Context, penempatan: Penempatan) -> Perubahan:
    """Write an assignment as it was: the undoing of `akhiri`, `koreksi` and `hapus`. Raises what `tambah` raises."""
    pastikan_kelola(konteks, _MENGELOLA)
    with konteks.transaksi("pulihkan penempatan", (skema.PUSAT,)) as kerja:
        _simpan(kerja, penempatan)
        organisasi.sesuaikan(kerja, konteks)
    return kerja.perubahan


def ambil_dalam(kerja: UnitOfWork, penempatan_id: UUID) -> Tersimpan[Penempatan]:
    """One assignment inside an open transaction. Raises UMM-03."""
    simpanan = kerja.ambil(Penempatan, penempatan_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Penempatan")
    return simpanan


def _bangun(kerja: UnitOfWork, nomor: UUID, isi: IsianPenempatan) -> Penempatan:
    if isi.pegawai_id is None or isi.unit_kerja_id is None or isi.mulai is None:
        raise UserError("ORG-15")
    nama, jenis, memimpin = isi.jabatan, isi.jenis_jabatan, isi.memimpin
    if isi.jabatan_id is not None:
        simpanan = kerja.ambil(Jabatan, isi.jabatan_id)
        if simpanan is None:
            raise UserError("UMM-03", apa="Jabatan")
        nama, jenis, memimpin = simpanan.nilai.nama, simpanan.nilai.jenis_jabatan, simpanan.nilai.memimpin
    return Penempatan(
        nomor,
        isi.pegawai_id,
        isi.unit_kerja_id,
        rapikan_nama(nama, "Jabatan"),
        jenis,
        isi.sifat,
        isi.mulai,
        isi.selesai,
        memimpin and isi.sifat in BOLEH_MEMIMPIN,
        isi.jabatan_id,
        bersihkan(isi.dasar).strip()[:_DASAR_TERPANJANG],
    )


def _simpan(kerja: UnitOfWork, baru: Penempatan, dasar: bytes | None = None) -> None:
    unit = kerja.ambil(UnitKerja, baru.unit_kerja_id)
    if unit is None:
        raise UserError("UMM-03", apa="Unit kerja")
    periksa_penempatan(baru, unit.nilai)
    _periksa_jabatan(kerja, baru)
    milik = [s.nilai for s in kueri.penempatan_orang(kerja.koneksi, baru.pegawai_id)]
    se_unit = [s.nilai for s in kueri.penempatan_unit(kerja.koneksi, baru.unit_kerja_id)]
    if ada := definitif_bentrok(baru, milik):
        nama = _nama(kerja, ada.pegawai_id)
        raise UserError("ORG-13", nama=nama, jabatan=ada.jabatan, masa=masa_teks(ada))
    if ada := pimpinan_bentrok(baru, se_unit):
        nama = _nama(kerja, ada.pegawai_id)
        raise UserError("ORG-09", unit=unit.nilai.nama, nama=nama, masa=masa_teks(ada))
    kerja.simpan(baru, dasar)


def _periksa_jabatan(kerja: UnitOfWork, baru: Penempatan) -> None:
    if baru.jabatan_id is None:
        return
    simpanan = kerja.ambil(Jabatan, baru.jabatan_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Jabatan")
    jabatan: Jabatan = simpanan.nilai
    if jabatan.unit_kerja_id != baru.unit_kerja_id or not di_dalam(baru, jabatan):
        raise UserError("ORG-18", nama=jabatan.nama, masa=masa_teks(jabatan))


def _nama(kerja: UnitOfWork, pegawai_id: UUID) -> str:
    return nama_pegawai(kerja.koneksi, [pegawai_id]).get(pegawai_id, "Pegawai lain")


def _kembalikan(kerja: UnitOfWork, dihapus: Penempatan, semula: Semula) -> None:
    """Nothing else was ever written of this person, or of the head of this unit: the records tell again."""
    orang, unit = kerja.ambil(Pegawai, dihapus.pegawai_id), kerja.ambil(UnitKerja, dihapus.unit_kerja_id)
    asal = semula.pegawai
    if orang is not None and asal.id == orang.nilai.id and not kueri.penempatan_orang(kerja.koneksi, asal.id):
        kerja.simpan(
            replace(
                orang.nilai,
                jabatan=asal.jabatan,
                jenis_jabatan=asal.jenis_jabatan,
                unit_kerja_id=asal.unit_kerja_id,
                mulai_bertugas=asal.mulai_bertugas,
                unit_mandiri=asal.unit_mandiri,
                penilai_id=asal.penilai_id,
            )
        )
    lain = kueri.penempatan_unit(kerja.koneksi, dihapus.unit_kerja_id)
    if unit is not None and semula.unit is not None and not any(s.nilai.memimpin for s in lain):
        kerja.simpan(replace(unit.nilai, pimpinan_id=semula.unit.pimpinan_id))
