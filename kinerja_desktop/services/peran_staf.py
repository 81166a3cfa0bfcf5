"""What somebody is at a machine of staff: what he is in the organisation, also when that changes."""

from __future__ import annotations

from dataclasses import replace

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.rekaman import cari

_URUTAN = (Peran.PEGAWAI, Peran.PENILAI, Peran.PIMPINAN_UNIT)


def peran_di_bagan(koneksi: Koneksi, orang: Pegawai) -> Peran:
    """The head of a unit, a penilai of somebody, or a pegawai, as the organisation stands here."""
    if cari(koneksi, UnitKerja, skema.unit_kerja.c.pimpinan_id == orang.id.bytes, batas=1):
        return Peran.PIMPINAN_UNIT
    dinilai = cari(koneksi, Pegawai, skema.pegawai.c.penilai_id == orang.id.bytes, batas=1)
    return Peran.PENILAI if dinilai else Peran.PEGAWAI


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
