"""What one look at the page reads."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from kinerja_desktop.domain.skp import IngatanIki, Rhk, Skp
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services import skp_draf
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp import BarisTimSkp, LembarSkp
from kinerja_desktop.services.wewenang import PENULIS


class Muatan(NamedTuple):
    """Team and plan; `contoh` is the own plan of the year before, where this year has none."""

    tim: list[BarisTimSkp]
    lembar: list[LembarSkp]
    pimpinan: list[Rhk]
    draf: Skp | None
    contoh: Skp | None
    ingatan: dict[UUID, IngatanIki]
    abaikan: frozenset[UUID]


def muat(konteks: Context, pegawai_id: UUID, tahun: int) -> Muatan:
    """Read the team and the plans of one person; of the first of the team for somebody without a plan of his own."""
    tim = layanan.tim(konteks, tahun)
    if konteks.peran in PENULIS:
        saya = _baris_saya(konteks, tahun)
        tim = [saya, *(b for b in tim if b.pegawai.id != konteks.saya)]
    elif tim and pegawai_id == konteks.saya:
        pegawai_id = tim[0].pegawai.id
    lembar = layanan.daftar(konteks, pegawai_id, tahun)
    milik = lembar[-1].skp.id if lembar and lembar[-1].milik_saya else None
    draf = skp_draf.draf_otomatis(konteks, milik) if milik else None
    sendiri_kosong = not lembar and pegawai_id == konteks.saya
    lalu = layanan.daftar(konteks, konteks.saya, tahun - 1) if sendiri_kosong else []
    contoh = lalu[-1].skp if lalu and lalu[-1].skp.rhk else None
    ingatan = skp_draf.ingatan(konteks, milik) if milik else {}
    abaikan = skp_draf.diabaikan(konteks, milik) if milik else frozenset()
    return Muatan(tim, lembar, layanan.rhk_pimpinan(konteks, tahun), draf, contoh, ingatan, abaikan)


def _baris_saya(konteks: Context, tahun: int) -> BarisTimSkp:
    sendiri = layanan.daftar(konteks, konteks.saya, tahun)
    baris = sendiri[-1] if sendiri else None
    diajukan = baris.skp.diajukan_pada if baris else None
    return BarisTimSkp(konteks.pegawai, baris.skp.id if baris else None, baris.status if baris else None, diajukan)
