"""Capaian kinerja organisasi of a unit in a period (PermenPANRB 6/2022, Lampiran IV.B.1; rules R45 and R46).

The one that counts for a person is that of the unit led by his penilai.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from kinerja_desktop.domain.catatan import id_turunan
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, CapaianUnit
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penetapan import capaian_berlaku
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store import organisasi as kueri_organisasi
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

BATAS_DASAR = 500
_TINDAKAN = "menetapkan capaian kinerja organisasi unit ini"


@dataclass(frozen=True, slots=True)
class CapaianBerlaku:
    """The capaian that counts. `tahun_lalu`: that of the year before, where this year's is not out; `catatan` is the
    note that forms then print (R46).
    """

    unit_kerja_id: UUID
    nama_unit: str
    capaian: CapaianOrganisasi | None
    tahun_lalu: bool = False
    dasar: str = ""
    boleh_menetapkan: bool = False
    catatan: str = ""


def unit_penilai(
    konteks: Context, penilai_id: UUID, unit_pegawai: UUID | None = None, periode: Periode | None = None
) -> UnitKerja:
    """The unit led by the penilai (R45): of several the one of the person, and his own unit where he leads none.

    Who moved and still evaluates `periode` (R47) is looked up among those who led the unit of the person then.
    Raises UMM-03 for an unknown person or unit.
    """
    with konteks.store.baca() as koneksi:
        daftar = kueri.unit_dipimpin(koneksi, penilai_id)
        if periode is not None and unit_pegawai is not None:
            rantai = kueri_organisasi.rantai_unit(koneksi, unit_pegawai)
            dulu = kueri_organisasi.pernah_memimpin(koneksi, penilai_id, periode.mulai, periode.selesai)
            if not any(u.id in rantai for u in daftar):
                daftar = [rantai[u] for u in rantai if u in dulu] or daftar
        if daftar:
            return next((u for u in daftar if u.id == unit_pegawai), daftar[0])
        penilai = ambil(koneksi, Pegawai, penilai_id)
        unit = None if penilai is None else ambil(koneksi, UnitKerja, penilai.nilai.unit_kerja_id)
    if unit is None:
        raise UserError("UMM-03", apa="Unit kerja penilai")
    return unit.nilai


def berlaku(konteks: Context, penilai_id: UUID, periode: Periode, unit_pegawai: UUID | None = None) -> CapaianBerlaku:
    """The capaian that counts for people rated by `penilai_id`; `capaian` is None while nobody has set it."""
    unit = unit_penilai(konteks, penilai_id, unit_pegawai, periode)
    boleh = _boleh(konteks, unit)
    with konteks.store.baca() as koneksi:
        kini = kueri.capaian(koneksi, unit.id, periode)
        lalu = kueri.capaian(koneksi, unit.id, periode.sebelumnya()) if kini is None else None
    sekarang = kini.nilai.capaian if kini else None
    nilai, catatan = capaian_berlaku(periode, sekarang, lalu.nilai.capaian if lalu else None, konteks.hari_ini())
    dasar = kini.nilai.dasar if kini else ""
    return CapaianBerlaku(unit.id, unit.nama, nilai, bool(catatan), dasar, boleh, catatan)


def tetapkan(
    konteks: Context, unit_kerja_id: UUID, periode: Periode, capaian: CapaianOrganisasi, dasar: str = ""
) -> Perubahan:
    """Set the capaian of one unit and period. Signed evaluations keep the one they were signed with.

    Allowed to who leads the unit or one above it, the operator and the central office. Raises UMM-01, UMM-03, EVL-31.
    """
    unit = _unit(konteks, unit_kerja_id)
    if not _boleh(konteks, unit):
        raise wewenang.tolak(konteks, _TINDAKAN)
    with konteks.transaksi("tetapkan capaian organisasi", (skema.PUSAT,)) as kerja:
        simpan_dalam(kerja, unit.id, periode, capaian, dasar)
    return kerja.perubahan


def simpan_dalam(kerja: UnitOfWork, unit_id: UUID, periode: Periode, capaian: CapaianOrganisasi, dasar: str) -> None:
    """Write the capaian inside an open transaction that may write master data; the caller asked for wewenang."""
    rapi = bersihkan(dasar, berbaris=True).strip()
    if len(rapi) > BATAS_DASAR:
        raise UserError("EVL-31", panjang=len(rapi), batas=BATAS_DASAR)
    lama = kueri.capaian(kerja.koneksi, unit_id, periode)
    if lama is None:
        kerja.simpan(CapaianUnit(id_turunan(unit_id, str(periode)), unit_id, periode, capaian, rapi))
    else:
        kerja.simpan(replace(lama.nilai, capaian=capaian, dasar=rapi), lama.hash)


def boleh_menetapkan(konteks: Context, unit_kerja_id: UUID) -> bool:
    """True when the acting person may set the capaian of this unit."""
    return _boleh(konteks, _unit(konteks, unit_kerja_id))


def _unit(konteks: Context, unit_kerja_id: UUID) -> UnitKerja:
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, UnitKerja, unit_kerja_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Unit kerja")
    return simpanan.nilai


def _boleh(konteks: Context, unit: UnitKerja) -> bool:
    if konteks.peran in wewenang.PENGELOLA:
        return True
    if konteks.peran not in wewenang.PENILAI:
        return False
    with konteks.store.baca() as koneksi:
        dipimpin = kueri.unit_dipimpin(koneksi, konteks.saya)
    return any(unit.id in wewenang.unit_di_bawah(konteks, u.id) for u in dipimpin)
