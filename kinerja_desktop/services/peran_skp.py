"""Roles of a Matriks Peran Hasil in the plan of their person: what came, what is offered, what stays (R30, R38).

A leader may give a role to people of other units too (PermenPANRB 6/2022 Lampiran II.5 j). Who stands above a person
fills the plan by it; of anybody else it is an offer, which the person takes and may give back.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, peringatan
from kinerja_desktop.domain.matriks_selaras import periksa_matriks
from kinerja_desktop.domain.mutasi import dipersingkat
from kinerja_desktop.domain.skp import BATAS_JUMLAH, Rhk, Skp, boleh_ubah
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import matriks as kueri
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.skp import SkpTercatat


@dataclass(frozen=True, slots=True)
class PeranDiSkp:
    """`kabar` tells what leaders changed since the plan was saved, and that not all of it has room.

    `ditawarkan` are results that leaders who do not stand above the owner give and that are not in the plan;
    `dapat_dilepas` are the cells of those leaders: what the owner took of them he may delete.
    """

    kabar: tuple[Masalah, ...] = ()
    ditawarkan: tuple[Rhk, ...] = ()
    dapat_dilepas: frozenset[UUID] = frozenset()


def baca(konteks: Context, koneksi: Koneksi, satu: SkpTercatat) -> PeranDiSkp:
    """What matrices give a plan; offers are for its owner while he writes it."""
    skp = satu.simpanan.nilai
    tersimpan = ambil(koneksi, Skp, skp.id)
    kabar = tuple(periksa_matriks(tersimpan.nilai, skp)) if tersimpan else ()
    if skp.pegawai_id != konteks.saya or not boleh_ubah(satu.status) or dipersingkat(skp, satu.penutupan):
        return PeranDiSkp(kabar)
    peran = kueri.peran_skp(koneksi, skp)
    if peran.tak_muat:
        kabar = (peringatan("rhk", "MTX-14", jumlah=peran.tak_muat, batas=BATAS_JUMLAH), *kabar)
    return PeranDiSkp(kabar, peran.ditawarkan, peran.dapat_dilepas)


def pastikan_tetap(koneksi: Koneksi, lama: Skp, baru: Skp) -> None:
    """Raise MTX-10 where a result goes that somebody who stands above the owner gives by his matrix (R38)."""
    ada, tersimpan, bebas = {r.id for r in baru.rhk}, {r.id for r in lama.rhk}, kueri.dapat_dilepas(koneksi, lama)
    for rhk in kueri.selaras_nilai(koneksi, lama).rhk:
        diberikan = rhk.sel_id is not None and rhk.sel_id not in bebas
        if diberikan and rhk.id in tersimpan and rhk.id not in ada:
            raise UserError("MTX-10", hasil=rhk.uraian[:80])
