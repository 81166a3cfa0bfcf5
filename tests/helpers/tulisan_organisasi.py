"""Writes of the organisation for the table of wewenang: (name, who may, what must be there before, the call)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.penempatan import SifatPenempatan
from kinerja_desktop.domain.unit_kerja import JenisUnit
from kinerja_desktop.services import jabatan, organisasi, penempatan, penetapan_penilai, peran_staf, unit_kerja
from kinerja_desktop.services.jabatan import IsianJabatan
from kinerja_desktop.services.penempatan import IsianPenempatan
from kinerja_desktop.services.unit_kerja import IsianUnit
from kinerja_desktop.store import organisasi as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import Tersimpan, ambil
from tests.helpers.kantor import DINAS, KADIS, KEPALA, PUSKESMAS, RUDI, SITI, KantorUji

Bahan = Any
PUSAT_DATA = {"operator", "pusat"}
SEMUA = {"operator", "kadis", "kepala", "siti", "rudi", "dewi", "pusat", "pengawas"}
AWAL = date(2026, 1, 1)
POLI = IsianUnit("Poli KIA", JenisUnit.SUB_UNIT, PUSKESMAS)
BIDAN = IsianJabatan("Bidan Terampil", JenisJabatan.FUNGSIONAL, kebutuhan=4)
TUGAS_RUDI = IsianPenempatan(RUDI, PUSKESMAS, "Perekam Medis", JenisJabatan.FUNGSIONAL, mulai=AWAL)


def unit(kantor: KantorUji) -> Bahan:
    """A new empty unit below the puskesmas."""
    operator = kantor.sebagai("operator")
    nomor, _ = unit_kerja.tambah(operator, POLI)
    return tersimpan(kantor, unit_kerja.UnitKerja, nomor)


def unit_terhapus(kantor: KantorUji) -> Bahan:
    """A unit that was taken out again."""
    ada = unit(kantor)
    unit_kerja.hapus(kantor.sebagai("operator"), ada.nilai.id)
    return ada


def pos(kantor: KantorUji) -> Bahan:
    """A post of the puskesmas."""
    nomor, _ = jabatan.tambah(kantor.sebagai("operator"), PUSKESMAS, BIDAN)
    return tersimpan(kantor, jabatan.Jabatan, nomor)


def pos_terhapus(kantor: KantorUji) -> Bahan:
    """A post that was taken out again."""
    ada = pos(kantor)
    jabatan.hapus(kantor.sebagai("operator"), ada.nilai.id)
    return ada


def tempat(kantor: KantorUji, isi: IsianPenempatan = TUGAS_RUDI) -> Bahan:
    """Rudi is placed in the puskesmas."""
    baru, _, _ = penempatan.tambah(kantor.sebagai("operator"), isi)
    return tersimpan(kantor, penempatan.Penempatan, baru.id)


def tempat_terhapus(kantor: KantorUji) -> Bahan:
    """An assignment that was taken out again."""
    ada = tempat(kantor)
    penempatan.hapus(kantor.sebagai("operator"), ada.nilai.id)
    return ada


def pilihan(kantor: KantorUji) -> Bahan:
    """Rudi is rated by the head of the dinas, chosen by hand."""
    tempat(kantor)
    nomor, _ = penetapan_penilai.tetapkan(kantor.sebagai("operator"), RUDI, KADIS, AWAL, "Surat tugas 12/2026")
    return tersimpan(kantor, penetapan_penilai.PenetapanPenilai, nomor)


def pilihan_terhapus(kantor: KantorUji) -> Bahan:
    """A choice by hand that was taken out again."""
    ada = pilihan(kantor)
    penetapan_penilai.hapus(kantor.sebagai("operator"), ada.nilai.id)
    return ada


def esok_plt(kantor: KantorUji) -> None:
    """Siti leads the puskesmas as Plt. from the day that has come meanwhile; the head is gone."""
    operator = kantor.sebagai("operator")
    hari = kantor.jam().date()
    besok = hari + timedelta(days=1)
    kepala = IsianPenempatan(KEPALA, PUSKESMAS, "Kepala", JenisJabatan.ADMINISTRATOR, mulai=AWAL, selesai=hari,
                             memimpin=True)  # fmt: skip
    penempatan.tambah(operator, kepala)
    tempat(kantor)
    plt = IsianPenempatan(SITI, PUSKESMAS, "Plt. Kepala", JenisJabatan.ADMINISTRATOR, SifatPenempatan.PLT, besok,
                          besok + timedelta(days=30), True)  # fmt: skip
    penempatan.tambah(operator, plt)
    kantor.jam.maju(days=1)


def esok_plt_di_laptop(kantor: KantorUji) -> None:
    """The same at a machine of staff."""
    esok_plt(kantor)
    kantor.terbuka.store.atur_meta(skema.META_PERAN, PeranPerangkat.PEGAWAI.value)


def tersimpan(kantor: KantorUji, kelas: type, nomor: Any) -> Tersimpan[Any]:
    """A record with its hash."""
    with kantor.terbuka.store.baca() as koneksi:
        ada = ambil(koneksi, kelas, nomor)
    assert ada is not None
    return ada


def penempatan_dari(kantor: KantorUji, nomor: Any) -> list[Tersimpan[Any]]:
    """Assignments of one person."""
    with kantor.terbuka.store.baca() as koneksi:
        return kueri.penempatan_orang(koneksi, nomor)


def _tanpa(_kantor: KantorUji) -> None:
    return None


ORGANISASI: list[tuple[str, set[str], Callable[[KantorUji], Bahan], Callable[[Any, Bahan], Any]]] = [
    ("unit_kerja.tambah", PUSAT_DATA, _tanpa, lambda k, b: unit_kerja.tambah(k, POLI)),
    (
        "unit_kerja.ubah",
        PUSAT_DATA,
        unit,
        lambda k, b: unit_kerja.ubah(k, b.nilai.id, replace(POLI, nama="Ruang KIA", induk_id=DINAS), b.hash),
    ),
    ("unit_kerja.tutup", PUSAT_DATA, unit, lambda k, b: unit_kerja.tutup(k, b.nilai.id, date(2026, 12, 31), b.hash)),
    ("unit_kerja.hapus", PUSAT_DATA, unit, lambda k, b: unit_kerja.hapus(k, b.nilai.id)),
    ("unit_kerja.pulihkan", PUSAT_DATA, unit_terhapus, lambda k, b: unit_kerja.pulihkan(k, b.nilai)),
    ("jabatan.tambah", PUSAT_DATA, _tanpa, lambda k, b: jabatan.tambah(k, PUSKESMAS, BIDAN)),
    (
        "jabatan.ubah",
        PUSAT_DATA,
        pos,
        lambda k, b: jabatan.ubah(k, b.nilai.id, replace(BIDAN, nama="Bidan Mahir"), b.hash),
    ),
    ("jabatan.tutup", PUSAT_DATA, pos, lambda k, b: jabatan.tutup(k, b.nilai.id, date(2026, 12, 31), b.hash)),
    ("jabatan.hapus", PUSAT_DATA, pos, lambda k, b: jabatan.hapus(k, b.nilai.id)),
    ("jabatan.pulihkan", PUSAT_DATA, pos_terhapus, lambda k, b: jabatan.pulihkan(k, b.nilai)),
    ("penempatan.tambah", PUSAT_DATA, _tanpa, lambda k, b: penempatan.tambah(k, TUGAS_RUDI)),
    (
        "penempatan.akhiri",
        PUSAT_DATA,
        tempat,
        lambda k, b: penempatan.akhiri(k, b.nilai.id, date(2026, 12, 31), b.hash),
    ),
    (
        "penempatan.koreksi",
        PUSAT_DATA,
        tempat,
        lambda k, b: penempatan.koreksi(k, b.nilai.id, replace(TUGAS_RUDI, dasar="SK 1/2026"), b.hash),
    ),
    ("penempatan.hapus", PUSAT_DATA, tempat, lambda k, b: penempatan.hapus(k, b.nilai.id)),
    ("penempatan.pulihkan", PUSAT_DATA, tempat_terhapus, lambda k, b: penempatan.pulihkan(k, b.nilai)),
    (
        "penetapan_penilai.tetapkan",
        PUSAT_DATA,
        tempat,
        lambda k, b: penetapan_penilai.tetapkan(k, RUDI, KADIS, AWAL, "Surat tugas 12/2026"),
    ),
    (
        "penetapan_penilai.akhiri",
        PUSAT_DATA,
        pilihan,
        lambda k, b: penetapan_penilai.akhiri(k, b.nilai.id, date(2026, 12, 31), b.hash),
    ),
    ("penetapan_penilai.hapus", PUSAT_DATA, pilihan, lambda k, b: penetapan_penilai.hapus(k, b.nilai.id)),
    (
        "penetapan_penilai.pulihkan",
        PUSAT_DATA,
        pilihan_terhapus,
        lambda k, b: penetapan_penilai.pulihkan(k, b.nilai),
    ),
    ("organisasi.sesuaikan_hari", SEMUA, esok_plt, lambda k, b: organisasi.sesuaikan_hari(k)),
    ("peran_staf.sesuaikan_peran", SEMUA, esok_plt_di_laptop, lambda k, b: peran_staf.sesuaikan_peran(k)),
]
