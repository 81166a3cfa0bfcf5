"""Who decides on a plan decides on what he saw; drafts of the leader are not read by his people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.skp import StatusSkp
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services import skp_putusan
from tests.helpers.kantor import KADIS, KEPALA, SITI, SKP_SITI, KantorUji, id_tetap, skp_siti


@pytest.mark.parametrize(
    "putus",
    [skp_putusan.tetapkan, skp_putusan.setujui, lambda k, s, d: skp_putusan.kembalikan(k, s, d, "Perbaiki target")],
)
def test_a_revision_the_penilai_never_saw_is_not_decided(kantor: KantorUji, putus: Callable[..., Any]) -> None:
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    with siti.transaksi("ajukan SKP") as kerja:
        kerja.simpan(skp_siti())
    layar = layanan.daftar(kepala, SITI, 2026)[-1]
    layanan.tarik(siti, SKP_SITI, layar.hash)
    kini = layanan.daftar(siti, SITI, 2026)[-1]
    iki = replace(kini.skp.rhk[0].iki[0], target="1 ibu hamil")
    rhk = (replace(kini.skp.rhk[0], iki=(iki, *kini.skp.rhk[0].iki[1:])), *kini.skp.rhk[1:])
    layanan.ajukan(siti, replace(kini.skp, rhk=rhk), kini.hash)
    with pytest.raises(UserError) as galat:
        putus(kepala, SKP_SITI, layar.hash)
    assert galat.value.kode == "UMM-02"
    kini = layanan.daftar(kepala, SITI, 2026)[-1]
    assert (kini.status, kini.keputusan) == (StatusSkp.DIAJUKAN, ())
    putus(kepala, SKP_SITI, kini.hash)
    assert len(layanan.daftar(kepala, SITI, 2026)[-1].keputusan) == 1


@pytest.mark.parametrize(("bulan", "hari", "terlambat"), [(1, 31, False), (2, 1, True)])
def test_r21_a_plan_set_after_january_is_marked_late_and_still_set(
    kantor: KantorUji, bulan: int, hari: int, terlambat: bool
) -> None:
    kantor.jam.saat = datetime(2026, bulan, hari, 9, tzinfo=WIB)
    kantor.tetapkan_skp_siti()
    kini = layanan.daftar(kantor.sebagai("siti"), SITI, 2026)[-1]
    assert (kini.status, kini.terlambat) == (StatusSkp.DITETAPKAN, terlambat)


def test_a_revision_never_makes_a_plan_late(kantor: KantorUji) -> None:
    """R21 asks when the plan was first set; a revision in November comes as it may (II.D)."""
    kantor.jam.saat = datetime(2026, 1, 30, 9, tzinfo=WIB)
    siti, kepala = kantor.sebagai("siti"), kantor.sebagai("kepala")
    with siti.transaksi("ajukan SKP") as kerja:
        kerja.simpan(skp_siti())
    skp_putusan.tetapkan(kepala, SKP_SITI, layanan.daftar(kepala, SITI, 2026)[-1].hash)
    kantor.jam.saat = datetime(2026, 11, 24, 9, tzinfo=WIB)
    layanan.buka_revisi(siti, SKP_SITI, layanan.daftar(siti, SITI, 2026)[-1].hash, "Tambahan tugas")
    kini = layanan.daftar(siti, SITI, 2026)[-1]
    iki = replace(kini.skp.rhk[0].iki[0], target="130 ibu hamil")
    layanan.ajukan(siti, replace(kini.skp, rhk=(replace(kini.skp.rhk[0], iki=(iki,)), *kini.skp.rhk[1:])), kini.hash)
    skp_putusan.tetapkan(kepala, SKP_SITI, layanan.daftar(kepala, SITI, 2026)[-1].hash)
    kini = layanan.daftar(siti, SITI, 2026)[-1]
    assert (kini.status, len([k for k, _ in kini.keputusan]), kini.terlambat) == (StatusSkp.DITETAPKAN, 2, False)


def test_results_of_the_leader_are_shown_once_his_plan_is_handed_in(kantor: KantorUji) -> None:
    kepala, siti = kantor.sebagai("kepala"), kantor.sebagai("siti")
    diajukan = replace(skp_siti(), id=id_tetap(610), pegawai_id=KEPALA, penilai_id=KADIS)
    with kepala.transaksi("simpan SKP") as kerja:
        kerja.simpan(replace(diajukan, diajukan_pada=None))
    assert layanan.rhk_pimpinan(siti, 2026) == []
    with kepala.transaksi("ajukan SKP") as kerja:
        kerja.simpan(diajukan)
    assert layanan.rhk_pimpinan(siti, 2026) == list(diajukan.rhk)
