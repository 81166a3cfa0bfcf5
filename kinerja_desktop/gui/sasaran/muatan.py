"""What one look at the page reads."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from kinerja_desktop.domain.skp import Rhk, Skp
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.matriks import peran_menunggu
from kinerja_desktop.services.skp import BarisTimSkp, LembarSkp
from kinerja_desktop.services.wewenang import PENULIS


class Muatan(NamedTuple):
    """Team and plan; `contoh` is the own plan of the year before, where this year has none.

    `peran` counts the roles that leaders gave for a year without a plan.
    """

    tim: list[BarisTimSkp]
    lembar: list[LembarSkp]
    pimpinan: list[Rhk]
    draf: Skp | None
    contoh: Skp | None
    peran: int = 0


def muat(konteks: Context, pegawai_id: UUID, tahun: int) -> Muatan:
    """Read the team and the plans of one person; of the first of the team for somebody without a plan of his own."""
    tim = layanan.tim(konteks, tahun)
    if konteks.peran in PENULIS:
        saya = _baris_saya(konteks, tahun)
        tim = [saya, *(b for b in tim if b.pegawai.id != konteks.saya)]
    elif tim and pegawai_id == konteks.saya:
        pegawai_id = tim[0].pegawai.id
    lembar = layanan.daftar(konteks, pegawai_id, tahun)
    draf = layanan.draf_otomatis(konteks, lembar[-1].skp.id) if lembar and lembar[-1].milik_saya else None
    sendiri_kosong = not lembar and pegawai_id == konteks.saya
    lalu = layanan.daftar(konteks, konteks.saya, tahun - 1) if sendiri_kosong else []
    contoh = lalu[-1].skp if lalu and lalu[-1].skp.rhk else None
    peran = peran_menunggu(konteks, tahun) if sendiri_kosong else 0
    return Muatan(tim, lembar, layanan.rhk_pimpinan(konteks, tahun), draf, contoh, peran)


def _baris_saya(konteks: Context, tahun: int) -> BarisTimSkp:
    sendiri = layanan.daftar(konteks, konteks.saya, tahun)
    baris = sendiri[-1] if sendiri else None
    diajukan = baris.skp.diajukan_pada if baris else None
    return BarisTimSkp(konteks.pegawai, baris.skp.id if baris else None, baris.status if baris else None, diajukan)
