"""Plans that others rest on travel to the laptops of those people: results to support, and roles of a matrix."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.services import matriks_tulis
from kinerja_desktop.services import skp as urusan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.skp import skp_pegawai
from tests.helpers.kantor import KEPALA, SITI, KantorUji
from tests.helpers.matriks import SKP_KEPALA, isian, siapkan_matriks, skp_kepala
from tests.helpers.pertukaran import Jaringan, ditahan, semua

PERAN = "Ibu hamil terlayani sesuai standar"


def rencana(konteks: Context, siapa: UUID = SITI) -> Skp:
    with konteks.store.baca() as koneksi:
        (satu,) = skp_pegawai(koneksi, siapa, 2026)
    return satu.simpanan.nilai


def beri_peran(kantor: KantorUji) -> Context:
    """The head gives Siti a role, which stands in the draft that she has in the office; her session there."""
    siapkan_matriks(kantor)
    siti = kantor.sebagai("siti")
    urusan.buat(siti, 2026)
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, [isian(PERAN)])
    kini = urusan.daftar(siti, SITI, 2026)[-1]
    urusan.simpan(siti, kini.skp, kini.hash)
    return siti


@pytest.mark.parametrize("kepala_mengajukan", [False, True])
def test_a_role_stays_in_the_draft_on_her_laptop_and_comes_back_from_there(
    jaringan: Jaringan, kantor: KantorUji, kepala_mengajukan: bool
) -> None:
    """Also while the plan of the head is none of hers to see: what nobody here can tell is not taken away."""
    siti = beri_peran(kantor)
    if kepala_mengajukan:
        _ajukan_kepala(kantor)
    jaringan.tukar("opd", "siti")
    laptop = jaringan["siti"].konteks
    assert (SKP_KEPALA in {s.id for s in semua(jaringan["siti"], Skp)}) is kepala_mengajukan
    assert [r.uraian for r in urusan.daftar(laptop, SITI, 2026)[-1].skp.rhk] == [PERAN]
    kini = urusan.daftar(laptop, SITI, 2026)[-1]
    (rhk,) = kini.skp.rhk
    urusan.simpan(laptop, replace(kini.skp, rhk=(replace(rhk, penugasan_dari="Kepala"),)), kini.hash)
    assert ditahan(jaringan, "siti", "opd") == {}
    assert rencana(siti).rhk == rencana(laptop).rhk and rencana(siti).rhk[0].sel_id == rhk.sel_id is not None


def _ajukan_kepala(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    with kepala.transaksi("ajukan SKP") as kerja:
        kerja.simpan(replace(skp_kepala(), diajukan_pada=kepala.sekarang()))


def test_she_supports_results_of_her_leader_at_her_laptop_once_he_handed_them_in(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    siapkan_matriks(kantor)
    jaringan.tukar("opd", "siti")
    laptop = jaringan["siti"].konteks
    assert urusan.rhk_pimpinan(laptop, 2026) == [] and semua(jaringan["siti"], Skp) == []
    _ajukan_kepala(kantor)
    for _ in range(2):
        jaringan.tukar("opd", "siti")
        jaringan.tukar("siti", "opd")
    assert urusan.rhk_pimpinan(laptop, 2026) == list(skp_kepala().rhk)
    assert jaringan.tukar("opd", "siti").jumlah == {}, "nothing is sent for ever"
    jaringan.tukar("opd", "rudi")
    assert [s.id for s in semua(jaringan["rudi"], Skp)] == [SKP_KEPALA], "the head is the penilai of him too"


def test_a_role_of_a_matrix_that_is_not_here_any_more_goes_with_it(jaringan: Jaringan, kantor: KantorUji) -> None:
    """What is known to be gone is no more than what an empty cell is."""
    siti = beri_peran(kantor)
    kepala = kantor.sebagai("kepala")
    with kepala.transaksi("hapus SKP") as kerja:
        kerja.hapus(rencana(kepala, KEPALA))
    assert urusan.daftar(siti, SITI, 2026)[-1].skp.rhk == ()
