"""What somebody is at a machine of staff: what he is in the organisation, also when that changes."""

from __future__ import annotations

from dataclasses import replace

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.pegawai import Kedudukan, Pegawai
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.organisasi import rantai_unit
from kinerja_desktop.store.rekaman import cari

_URUTAN = (Peran.PEGAWAI, Peran.PENILAI, Peran.PIMPINAN_UNIT)


def peran_di_bagan(koneksi: Koneksi, orang: Pegawai) -> Peran:
    """The head of the unit in which he has his place, a penilai of somebody, or a pegawai, as the organisation is here.

    Who leads a unit elsewhere, such as a Plt., rates its people: to them he is a penilai, and no more to his own unit.
    """
    p, u = skema.pegawai.c, skema.unit_kerja.c
    unit = [satu.bytes for satu in rantai_unit(koneksi, orang.unit_kerja_id)]
    if cari(koneksi, UnitKerja, u.pimpinan_id == orang.id.bytes, u.id.in_(unit), batas=1):
        return Peran.PIMPINAN_UNIT
    dinilai = (p.penilai_id == orang.id.bytes, p.kedudukan != Kedudukan.PENSIUN.value)
    return Peran.PENILAI if cari(koneksi, Pegawai, *dinilai, batas=1) else Peran.PEGAWAI


def sesuaikan_peran(konteks: Context) -> bool:
    """At a machine of staff give who became a penilai, such as a Plt., what a penilai needs; tell whether it did.

    Nobody becomes less: who was replaced still finishes what he began (Lampiran IV.A.14).
    """
    store, akun = konteks.store, konteks.akun
    if store.hanya_baca or store.meta(skema.META_PERAN) != PeranPerangkat.PEGAWAI.value or akun.peran not in _URUTAN:
        return False
    with store.baca() as koneksi:
        kini = peran_di_bagan(koneksi, konteks.pegawai)
    if _URUTAN.index(kini) <= _URUTAN.index(akun.peran):
        return False
    with konteks.transaksi("peran menurut organisasi", (skema.PUSAT,)) as kerja:
        konteks.akun = replace(akun, peran=kini)
        kerja.simpan(konteks.akun)
    return True
