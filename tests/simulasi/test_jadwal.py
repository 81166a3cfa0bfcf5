"""Random schedules through the model and the real code: equal leaves after every step, and what must hold at the end.

A failing seed replays: ``Jadwal(seed).jalankan()``.
"""

from __future__ import annotations

import pytest

from tests.simulasi.jadwal import Berbeda, Jadwal
from tests.simulasi.model import MUTAN

SEKALI = 10
TERTANGKAP = {
    "lubang": 59,
    "lubang_nomor": 1678,
    "epoch_asing": 2,
    "rantai": 7,
    "cakupan_akuan": 3391,
    "leluhur_pendek": 4,
}
"""A seed that fails without the rule. For `akuan_asing` none was found: other rules cover it."""


@pytest.mark.parametrize("awal", range(0, 200, SEKALI))
def test_faulty_schedules(awal: int) -> None:
    for benih in range(awal, awal + SEKALI):
        Jadwal(benih).jalankan()


def test_schedules_without_faults_raise_no_alarm() -> None:
    alarm = [Jadwal(benih, ganggu=False, hanya_model=benih > 8).jalankan()[0] for benih in range(300)]
    assert set(alarm) == {0}


def test_every_rule_that_can_be_switched_off_is_accounted_for() -> None:
    assert set(MUTAN) == {*TERTANGKAP, "akuan_asing"}


@pytest.mark.parametrize("aturan", TERTANGKAP)
def test_each_rule_of_the_protocol_is_needed(aturan: str) -> None:
    benih = TERTANGKAP[aturan]
    Jadwal(benih, hanya_model=True).jalankan()
    with pytest.raises(Berbeda):
        Jadwal(benih, hanya_model=True, mati=aturan).jalankan()


def test_thousand_schedules_of_the_model() -> None:
    hasil = [Jadwal(benih, hanya_model=True).jalankan() for benih in range(1000)]
    assert sum(alarm for alarm, _ in hasil) > 500 and sum(sisa for _, sisa in hasil) > 500


@pytest.mark.long
@pytest.mark.parametrize("awal", range(200, 20_000, 100))
def test_twenty_thousand_schedules(awal: int) -> None:
    for benih in range(awal, awal + 100):
        Jadwal(benih).jalankan()
