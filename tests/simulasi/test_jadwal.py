"""Random schedules through the model and the real code: equal leaves after every step, and what must hold at the end.

A failing seed replays: ``Jadwal(seed).jalankan()``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from sqlalchemy import select

from kinerja_desktop.store import skema
from tests.simulasi.jadwal import Berbeda, Jadwal, Kiriman, Pasangan
from tests.simulasi.mesin import WAKTU, MesinNyata
from tests.simulasi.model import MUTAN

SEKALI = 10
TERTANGKAP = {
    "lubang": 676,
    "epoch_asing": 2,
    "rantai": 7,
    "cakupan_akuan": 8570,
    "leluhur_pendek": 4,
}
"""A seed that fails without the rule."""

TAK_TERTANGKAP = {"akuan_asing", "lubang_nomor"}
"""Rules for which none was found: others cover them, and examples of `unit/domain/test_pertukaran` hold them."""


@pytest.mark.parametrize("awal", range(0, 200, SEKALI))
def test_faulty_schedules(awal: int) -> None:
    """Every fourth one in full, the others short; `test_twenty_thousand_schedules` runs all of them in full."""
    for benih in range(awal, awal + SEKALI):
        Jadwal(benih).jalankan(60 if benih % 4 else 120)


def test_schedules_without_faults_raise_no_alarm() -> None:
    alarm = [Jadwal(benih, ganggu=False, hanya_model=benih > 8).jalankan()[0] for benih in range(300)]
    assert set(alarm) == {0}


def test_every_rule_that_can_be_switched_off_is_accounted_for() -> None:
    assert set(MUTAN) == {*TERTANGKAP, *TAK_TERTANGKAP}


@pytest.mark.parametrize("aturan", TERTANGKAP)
def test_each_rule_of_the_protocol_is_needed(aturan: str) -> None:
    benih = TERTANGKAP[aturan]
    Jadwal(benih, hanya_model=True).jalankan()
    with pytest.raises(Berbeda):
        Jadwal(benih, hanya_model=True, mati=aturan).jalankan()


def test_thousand_schedules_of_the_model() -> None:
    hasil = [Jadwal(benih, hanya_model=True).jalankan() for benih in range(1000)]
    assert sum(alarm for alarm, _ in hasil) > 500 and sum(sisa for _, sisa in hasil) > 500


class _Berjam(Jadwal):
    """All machines have the clock `jam`; what they hold in the end is kept."""

    def __init__(self, benih: int, jam: Callable[[], datetime]) -> None:
        super().__init__(benih)
        for satu in self.mesin.values():
            assert satu.nyata is not None
            satu.nyata.jam = jam
        self.hasil: list[Any] = []

    def _periksa_akhir(self) -> None:
        super()._periksa_akhir()
        self.hasil = [satu.nyata.semua_daun() for satu in self.mesin.values() if satu.nyata]


@pytest.mark.parametrize("benih", [3, 1678])
def test_no_clock_changes_the_outcome(benih: int) -> None:
    """Every schedule runs with clocks that jump to and fro; here one that stands still, one that runs backwards."""
    mundur = (datetime(2099, 12, 31, tzinfo=UTC) - timedelta(hours=n) for n in count())
    hasil = []
    for jam in (lambda: WAKTU, lambda: next(mundur)):
        jadwal = _Berjam(benih, jam)
        jadwal.jalankan()
        hasil.append(jadwal.hasil)
    assert hasil[0] == hasil[1] and any(hasil[0])


class _Mengakui(Jadwal):
    """Asks at every bundle that comes in whether a confirmed number fell."""

    naik = 0

    def _terima(self, pasangan: Pasangan, satu: Kiriman) -> None:
        assert pasangan.nyata is not None
        sebelum = _diakui(pasangan.nyata)
        super()._terima(pasangan, satu)
        sesudah = _diakui(pasangan.nyata)
        self.naik += sum(sesudah.get(k, 0) > n for k, n in sebelum.items())
        turun = {k for k, n in sebelum.items() if sesudah.get(k, 0) < n}
        if turun and {epoch for epoch, *_ in sebelum} == {epoch for epoch, *_ in sesudah}:
            raise Berbeda("monotonic", self.benih, turun)


def _diakui(mesin: MesinNyata) -> dict[tuple[str | None, bytes, bytes], int]:
    """The confirmed number by own life, neighbour and life of the neighbour."""
    t = skema.tetangga.c
    with mesin.store.baca() as koneksi:
        semua = koneksi.execute(select(t.perangkat, t.epoch, t.diakui)).all()
    return {(mesin.store.meta("epoch"), b.perangkat, b.epoch): b.diakui for b in semua}


def test_what_counts_as_confirmed_falls_in_no_life_by_any_bundle() -> None:
    naik = 0
    for benih in (2, 5):
        jadwal = _Mengakui(benih)
        jadwal.jalankan()
        naik += jadwal.naik
    assert naik > 5


@pytest.mark.parametrize("benih", [1984])
def test_schedules_in_which_model_and_code_once_differed(benih: int) -> None:
    """1984: a restored neighbour confirms another bundle up to the number that it had confirmed before."""
    Jadwal(benih).jalankan()


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("awal", range(0, 20_000, 100))
def test_twenty_thousand_schedules(awal: int) -> None:
    for benih in range(awal, awal + 100):
        Jadwal(benih).jalankan()
