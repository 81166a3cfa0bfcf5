"""Decisions on an SKP that meet from two machines: what was handed in last is in force, whenever it was set."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services import mutasi, skp_berbeda, skp_putusan
from kinerja_desktop.services import skp as urusan_skp
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import skp as kueri_skp
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.turunan import hitung_status_skp
from tests.helpers.evaluasi import BAIK, TW4, siapkan
from tests.helpers.evaluasi import tetapkan as nilai
from tests.helpers.kantor import DINAS, SITI, SKP_SITI, KantorUji, skp_siti
from tests.helpers.pertukaran import Jaringan, ditahan, jam, semua, tulis_saja


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


@pytest.mark.parametrize("direvisi", [False, True], ids=["as it was set", "while it is revised"])
@pytest.mark.parametrize(
    "ubahan",
    [{"tahun": 2025}, {"mulai": date(2026, 12, 1)}, {"selesai": date(2026, 2, 1)}],
    ids=lambda u: next(iter(u)),
)
def test_a_plan_that_was_set_keeps_its_days(
    jaringan: Jaringan, kantor: KantorUji, ubahan: dict[str, Any], direvisi: bool
) -> None:
    """With other days it would not be the plan of the period any more, and its owner not be evaluated (EVL-10)."""
    siapkan(kantor)
    if direvisi:
        siti = kantor.sebagai("siti")
        urusan_skp.buka_revisi(siti, SKP_SITI, urusan_skp.daftar(siti, SITI, 2026)[-1].hash, "Tugas baru")
    jaringan.tukar("opd", "siti")
    (milik,) = semua(jaringan["siti"], Skp)
    tulis_saja(jaringan["siti"], SITI, replace(milik, **ubahan))
    assert ditahan(jaringan, "siti", "opd") == {"skp": 1}
    nilai(kantor, BAIK)
    assert [satu.pegawai_id for satu in semua(jaringan["opd"], PenetapanEvaluasi)] == [SITI]


def test_a_change_of_its_days_that_comes_before_the_decision_is_held_back_too(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    """Otherwise who is about to be evaluated would only have to be quicker than the bundle of the penilai."""
    with kantor.sebagai("siti").transaksi("ajukan SKP") as kerja:
        kerja.simpan(skp_siti())
    for ke in ("kepala", "siti"):
        jaringan.tukar("opd", ke)
    tetapkan(jaringan["kepala"].konteks)
    tulis_saja(jaringan["siti"], SITI, replace(skp_siti(), selesai=date(2026, 2, 1)))
    assert ditahan(jaringan, "siti", "opd") == {"skp": 1}
    assert ditahan(jaringan, "kepala", "opd") == {}
    with jaringan["opd"].konteks.store.baca() as koneksi:
        assert kueri_evaluasi.skp_ditetapkan(koneksi, SITI, TW4) is not None


def test_a_transfer_ends_a_plan_that_was_set_and_its_owner_goes_on_writing(
    jaringan: Jaringan, kantor: KantorUji
) -> None:
    """The office does, by a record of its own, and leaves the days of the plan as they are (R34)."""
    kantor.tetapkan_skp_siti()
    for ke in ("siti", "pusat"):
        jaringan.tukar("opd", ke)
    siti = jaringan["siti"].konteks
    langkah = LangkahMutasi(
        JenisMutasi.MUTASI, SITI, date(2026, 12, 15), DINAS, "Bidan Koordinator", JenisJabatan.FUNGSIONAL
    )
    kantor.jam.saat = datetime(2026, 12, 10, 9, tzinfo=WIB)
    mutasi.terapkan(kantor.sebagai("operator"), langkah)
    assert ditahan(jaringan, "opd", "pusat") == {} == ditahan(jaringan, "opd", "siti")
    jam(jaringan["siti"], kantor.jam.saat)
    for mesin in ("siti", "pusat"):
        with jaringan[mesin].konteks.store.baca() as koneksi:
            assert [s.akhir for s in kueri_skp.skp_pegawai(koneksi, SITI, 2026)] == [
                date(2026, 12, 14),
                date(2026, 12, 31),
            ]
    urusan_skp.buka_revisi(siti, SKP_SITI, urusan_skp.daftar(siti, SITI, 2026)[0].hash, "Sampai pindah")
    milik = urusan_skp.daftar(siti, SITI, 2026)[0]
    urusan_skp.ajukan(siti, replace(milik.skp, rhk=milik.skp.rhk[:1]), milik.hash)
    baru = urusan_skp.daftar(siti, SITI, 2026)[1]
    urusan_skp.simpan(siti, replace(baru.skp, rhk=skp_siti().rhk[:1]), baru.hash)
    assert ditahan(jaringan, "siti", "opd") == {} == ditahan(jaringan, "opd", "pusat")
