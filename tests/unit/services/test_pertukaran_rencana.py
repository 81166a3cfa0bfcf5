"""A draft that has roles of a matrix on a laptop, where the plan of the leader is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.sel_matriks import SelMatriks
from kinerja_desktop.domain.skp import Rhk, Skp
from kinerja_desktop.services import matriks_tulis
from kinerja_desktop.services import skp as urusan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp import LembarSkp
from kinerja_desktop.store import skema
from tests.helpers.kantor import KEPALA, SITI, KantorUji
from tests.helpers.matriks import SKP_KEPALA, dari_rudi, isian, siapkan_matriks
from tests.helpers.pertukaran import Jaringan, ditahan, semua

PERAN = "Ibu hamil terlayani sesuai standar"


def kini(konteks: Context) -> LembarSkp:
    return urusan.daftar(konteks, SITI, 2026)[-1]


def simpan(konteks: Context, *rhk: Rhk) -> None:
    urusan.simpan(konteks, replace(kini(konteks).skp, rhk=rhk), kini(konteks).hash)


def beri_peran(kantor: KantorUji, isi: str = PERAN) -> Context:
    """The head gives Siti a role, which stands in the draft that she has in the office; her session there."""
    siapkan_matriks(kantor)
    siti = kantor.sebagai("siti")
    urusan.buat(siti, 2026)
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, [isian(isi)])
    simpan(siti, *kini(siti).skp.rhk)
    return siti


def test_a_role_stays_in_the_draft_on_her_laptop_and_comes_back_from_there(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    siti = beri_peran(kantor)
    jaringan.tukar("opd", "siti")
    laptop = jaringan["siti"].konteks
    assert SKP_KEPALA not in {s.id for s in semua(jaringan["siti"], Skp)}
    (rhk,) = kini(laptop).skp.rhk
    assert rhk.uraian == PERAN
    simpan(laptop, replace(rhk, penugasan_dari="Kepala"))
    assert ditahan(jaringan, "siti", "opd") == {}
    assert kini(siti).skp.rhk == kini(laptop).skp.rhk and kini(siti).skp.rhk[0].sel_id == rhk.sel_id is not None


@pytest.mark.parametrize("isi", ["", "Ibu hamil sehat"])
def test_what_the_leader_changes_reaches_the_draft_on_her_laptop(
    jaringan: Jaringan, kantor: KantorUji, isi: str
) -> None:
    beri_peran(kantor)
    jaringan.tukar("opd", "siti")
    matriks_tulis.simpan_sel(kantor.sebagai("kepala"), SKP_KEPALA, [isian(isi)])
    jaringan.tukar("opd", "siti")
    assert [r.uraian for r in kini(jaringan["siti"].konteks).skp.rhk] == [isi] * bool(isi)


def test_what_she_took_from_an_offer_she_gives_back_at_her_laptop_too(jaringan: Jaringan, kantor: KantorUji) -> None:
    siti = kantor.sebagai("siti")
    urusan.buat(siti, 2026)
    dari_rudi(kantor, "Kader terlatih")
    simpan(siti, *kini(siti).peran.ditawarkan)
    jaringan.tukar("opd", "siti")
    laptop = jaringan["siti"].konteks
    (rhk,) = kini(laptop).skp.rhk
    assert rhk.sel_id in kini(laptop).peran.dapat_dilepas
    simpan(laptop)
    assert ditahan(jaringan, "siti", "opd") == {} and kini(siti).skp.rhk == ()


def test_a_role_of_which_nothing_is_here_stays_until_she_deletes_it(jaringan: Jaringan, kantor: KantorUji) -> None:
    """Its cell is of an office that this machine has no part of: nobody here can tell what it says."""
    beri_peran(kantor)
    jaringan.tukar("opd", "siti")
    laptop = jaringan["siti"].konteks
    with laptop.transaksi("tidak pernah tiba") as kerja:
        kerja.koneksi.execute(skema.sel_matriks.delete())
    assert not semua(jaringan["siti"], SelMatriks)
    (rhk,) = kini(laptop).skp.rhk
    assert rhk.uraian == PERAN and rhk.sel_id in kini(laptop).peran.dapat_dilepas
    simpan(laptop)
    assert kini(laptop).skp.rhk == ()


def test_a_role_of_a_matrix_that_is_gone_goes_with_it(kantor: KantorUji) -> None:
    """What is known to be gone is no more than what an empty cell is."""
    siti = beri_peran(kantor)
    kepala = kantor.sebagai("kepala")
    with kepala.transaksi("hapus SKP") as kerja:
        kerja.hapus(urusan.daftar(kepala, KEPALA, 2026)[-1].skp)
    assert kini(siti).skp.rhk == ()
