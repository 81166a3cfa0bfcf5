"""What one look at the page reads."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from kinerja_desktop.domain.skp import IngatanIki, Rhk, Skp
from kinerja_desktop.services import klarifikasi, masa_skp, skp_draf
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services.klarifikasi import KeadaanSkp
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.masa_skp import MasaSkp
from kinerja_desktop.services.matriks import peran_menunggu
from kinerja_desktop.services.skp import BarisTimSkp, LembarSkp
from kinerja_desktop.services.wewenang import PENULIS


class Muatan(NamedTuple):
    """Team and plans; `contoh` is the own plan of the year before, where this year has none.

    `terpilih` is the plan that is shown, `masa` what tells several of one year apart, `keadaan` what a change of the
    year asks of it. `peran` counts the roles that leaders gave for a year without a plan.
    """

    tim: list[BarisTimSkp]
    lembar: list[LembarSkp]
    pimpinan: list[Rhk]
    draf: Skp | None
    contoh: Skp | None
    ingatan: dict[UUID, IngatanIki]
    abaikan: frozenset[UUID]
    terpilih: LembarSkp | None
    masa: list[MasaSkp]
    keadaan: KeadaanSkp
    peran: int = 0


def muat(konteks: Context, pegawai_id: UUID, tahun: int, skp_id: UUID | None = None) -> Muatan:
    """Read the team and the plans of one person; of the first of the team for somebody without a plan of his own."""
    tim = layanan.tim(konteks, tahun)
    if konteks.peran in PENULIS:
        saya = _baris_saya(konteks, tahun)
        tim = [saya, *(b for b in tim if b.pegawai.id != konteks.saya)]
    elif tim and pegawai_id == konteks.saya:
        pegawai_id = tim[0].pegawai.id
    lembar = layanan.daftar(konteks, pegawai_id, tahun)
    terpilih = next((satu for satu in lembar if satu.skp.id == skp_id), lembar[-1] if lembar else None)
    milik = terpilih.skp.id if terpilih is not None and terpilih.milik_saya else None
    sendiri_kosong = not lembar and pegawai_id == konteks.saya
    lalu = layanan.daftar(konteks, konteks.saya, tahun - 1) if sendiri_kosong else []
    return Muatan(
        tim,
        lembar,
        layanan.rhk_pimpinan(konteks, tahun),
        draf=skp_draf.draf_otomatis(konteks, milik) if milik else None,
        contoh=lalu[-1].skp if lalu and lalu[-1].skp.rhk else None,
        ingatan=skp_draf.ingatan(konteks, milik) if milik else {},
        abaikan=skp_draf.diabaikan(konteks, milik) if milik else frozenset(),
        terpilih=terpilih,
        masa=masa_skp.pilihan(konteks, pegawai_id, tahun) if len(lembar) > 1 else [],
        peran=peran_menunggu(konteks, tahun) if sendiri_kosong else 0,
        keadaan=klarifikasi.keadaan(konteks, terpilih.skp.id) if terpilih is not None else KeadaanSkp(),
    )


def _baris_saya(konteks: Context, tahun: int) -> BarisTimSkp:
    sendiri = layanan.daftar(konteks, konteks.saya, tahun)
    baris = sendiri[-1] if sendiri else None
    diajukan = baris.skp.diajukan_pada if baris else None
    return BarisTimSkp(konteks.pegawai, baris.skp.id if baris else None, baris.status if baris else None, diajukan)
