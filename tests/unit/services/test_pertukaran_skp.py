"""Decisions on an SKP that meet from two machines: what was handed in last is in force, whenever it was set."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.services import skp as urusan_skp
from kinerja_desktop.services import skp_berbeda, skp_putusan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import skp as kueri_skp
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.turunan import hitung_status_skp
from tests.helpers.evaluasi import TW4
from tests.helpers.kantor import SITI, SKP_SITI, KantorUji, skp_siti
from tests.helpers.pertukaran import Jaringan, jam


def ditarik_dan_diajukan_lagi(jaringan: Jaringan, kantor: KantorUji) -> None:
    """A plan that the laptop of the head knows as it was handed in; she took it back and handed in another text."""
    with kantor.sebagai("siti").transaksi("ajukan SKP") as kerja:
        kerja.simpan(skp_siti())
    for ke in ("kepala", "siti", "pusat"):
        jaringan.tukar("opd", ke)
    siti = jaringan["siti"].konteks
    urusan_skp.tarik(siti, SKP_SITI, urusan_skp.daftar(siti, SITI, 2026)[-1].hash)
    milik = urusan_skp.daftar(siti, SITI, 2026)[-1]
    urusan_skp.ajukan(siti, replace(milik.skp, rhk=milik.skp.rhk[1:]), milik.hash)
    jaringan.tukar("siti", "opd")


def tetapkan(konteks: Context) -> None:
    skp_putusan.tetapkan(konteks, SKP_SITI, urusan_skp.daftar(konteks, SITI, 2026)[-1].hash)


@pytest.mark.parametrize("geser", [timedelta(minutes=-10), timedelta(minutes=10)])
def test_the_text_that_she_handed_in_last_is_in_force_everywhere_though_the_earlier_one_was_set_too(
    jaringan: Jaringan, kantor: KantorUji, geser: timedelta
) -> None:
    ditarik_dan_diajukan_lagi(jaringan, kantor)
    meja, laptop = kantor.sebagai("kepala"), jaringan["kepala"].konteks
    tetapkan(meja)
    jam(jaringan["kepala"], kantor.jam.saat + geser)
    tetapkan(laptop)
    for dari, ke in (("kepala", "opd"), ("opd", "pusat"), ("opd", "kepala"), ("opd", "siti"), ("siti", "opd")):
        assert jaringan.tukar(dari, ke).total("ditahan") == 0
    for mesin in ("opd", "kepala", "siti", "pusat"):
        with jaringan[mesin].konteks.store.baca() as koneksi:
            berlaku = kueri_evaluasi.skp_ditetapkan(koneksi, SITI, TW4)
            assert berlaku is not None and len(berlaku.nilai.rhk) == 1, mesin
            assert hitung_status_skp(koneksi, SKP_SITI) is StatusSkp.DITETAPKAN
            (simpanan,) = cari(koneksi, Skp)
            assert [len(s.rhk) for s in kueri_skp.teks_ditetapkan(koneksi, simpanan)] == [2, 1], mesin
            assert list(periksa(koneksi, jaringan[mesin].konteks.brankas)) == []
    diberi_tahu = geser > timedelta()  # else nothing tells it from a plan that was revised
    for konteks in (laptop, meja, jaringan["siti"].konteks):
        assert [s.ditetapkan for s in skp_berbeda.milik_saya(konteks)] == [True] * diberi_tahu
    for satu in skp_berbeda.milik_saya(meja):
        skp_berbeda.tandai_terbaca(meja, satu.keputusan_id)
    assert skp_berbeda.daftar(meja) == []


def test_a_plan_that_was_revised_as_it_should_be_tells_nobody_anything(jaringan: Jaringan, kantor: KantorUji) -> None:
    ditarik_dan_diajukan_lagi(jaringan, kantor)
    meja, siti = kantor.sebagai("kepala"), jaringan["siti"].konteks
    tetapkan(meja)
    jaringan.tukar("opd", "siti")
    urusan_skp.buka_revisi(siti, SKP_SITI, urusan_skp.daftar(siti, SITI, 2026)[-1].hash, "Tugas baru")
    milik = urusan_skp.daftar(siti, SITI, 2026)[-1]
    urusan_skp.ajukan(siti, milik.skp, milik.hash)
    jaringan.tukar("siti", "opd")
    kantor.jam.maju(minutes=1)
    tetapkan(meja)
    jaringan.tukar("opd", "siti")
    assert skp_berbeda.daftar(meja) == skp_berbeda.daftar(siti) == []
