"""The team of the small office with a plan in force for three of its four people."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.services import skp_putusan
from tests.helpers import evaluasi
from tests.helpers.kantor import DEWI, RUDI, KantorUji, id_tetap, skp_siti


def skp_lain(pegawai: UUID, awal: int) -> Skp:
    """Siti's plan as somebody else's, with ids of its own."""
    nomor = iter(range(awal, awal + 20))
    rhk = tuple(
        replace(r, id=id_tetap(next(nomor)), iki=tuple(replace(i, id=id_tetap(next(nomor))) for i in r.iki))
        for r in skp_siti().rhk
    )
    return replace(skp_siti(), id=id_tetap(next(nomor)), pegawai_id=pegawai, rhk=rhk)


def siapkan_tim(kantor: KantorUji) -> None:
    """Siti's quarter ready to be evaluated, plans of Rudi and Dewi set, capaian Baik; Andi has no plan."""
    evaluasi.siapkan(kantor)
    for akun, pegawai, awal in (("rudi", RUDI, 400), ("dewi", DEWI, 430)):
        satu = skp_lain(pegawai, awal)
        with kantor.sebagai(akun).transaksi("ajukan SKP") as kerja:
            sidik = kerja.simpan(satu)
        skp_putusan.tetapkan(kantor.sebagai("kepala"), satu.id, sidik)
