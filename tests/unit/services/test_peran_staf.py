"""At a laptop somebody is what he is in the organisation, also from the day on which that changes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.penempatan import PenetapanPenilai
from kinerja_desktop.services.persetujuan import Saringan, antrean
from kinerja_desktop.store import skema
from tests.helpers.evaluasi import TW4
from tests.helpers.kantor import MULAI, RUDI, SITI, KantorUji, id_tetap


def laptop(kantor: KantorUji, peran: PeranPerangkat = PeranPerangkat.PEGAWAI) -> None:
    """The office of the tests as that of a laptop."""
    kantor.terbuka.store.atur_meta(skema.META_PERAN, peran.value)


def wakilkan(kantor: KantorUji) -> None:
    """Rudi stands in for the head with Siti from tomorrow on."""
    besok = (MULAI + timedelta(days=1)).date()
    with kantor.sebagai("operator").transaksi("penempatan", (skema.PUSAT,)) as kerja:
        kerja.simpan(PenetapanPenilai(id_tetap(880), SITI, RUDI, besok, "Kepala cuti", besok + timedelta(days=20)))


def test_who_becomes_a_penilai_approves_at_his_own_laptop(kantor: KantorUji) -> None:
    wakilkan(kantor)
    laptop(kantor)
    assert kantor.sebagai("rudi").peran is Peran.PEGAWAI
    kantor.jam.maju(days=2)
    rudi = kantor.sebagai("rudi")
    assert rudi.peran is Peran.PENILAI
    antrean(rudi, Saringan(TW4))
    kantor.jam.maju(days=40)
    assert kantor.sebagai("rudi").peran is Peran.PENILAI, "he finishes what he began"
    assert kantor.sebagai("kepala").peran is Peran.PIMPINAN_UNIT
    assert kantor.sebagai("operator").peran is Peran.OPERATOR


def test_at_a_workstation_its_operator_says_who_is_what(kantor: KantorUji) -> None:
    wakilkan(kantor)
    laptop(kantor, PeranPerangkat.OPD)
    kantor.jam.maju(days=2)
    rudi = kantor.sebagai("rudi")
    assert rudi.peran is Peran.PEGAWAI
    with pytest.raises(UserError, match="UMM-01"):
        antrean(rudi, Saringan(TW4))
