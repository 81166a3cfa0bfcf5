"""Offices beside the one of every test, and one whose head has moved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi
from tests.helpers.kantor import Jam, KantorUji, salin
from tests.helpers.penilai_lama import pindahkan
from tests.helpers.pertukaran import Jaringan


@pytest.fixture
def kantor_lain(_cetakan: tuple[Path, bytes], tmp_path: Path) -> Iterator[list[KantorUji]]:
    """Two more offices with the same master data, each on its own computer."""
    semua = []
    for nama in ("opd", "laptop"):
        jam = Jam()
        semua.append(KantorUji(salin(_cetakan[0], tmp_path / nama, _cetakan[1], jam), jam))
    yield semua
    for satu in semua:
        satu.terbuka.tutup()


@pytest.fixture
def pindah(jaringan: Jaringan, kantor: KantorUji) -> CatatanMutasi:
    """The record of a transfer by which the head moved inside the window of an evaluation."""
    return pindahkan(jaringan, kantor)
