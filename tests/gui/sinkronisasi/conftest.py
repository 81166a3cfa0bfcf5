"""Machines with keys of their own, and their pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sinkronisasi.page import SinkronisasiPage
from kinerja_desktop.system.volume import Volume
from tests.helpers.pertukaran import Jaringan
from tests.helpers.qt import selesai, tampilkan


@pytest.fixture
def colokan() -> list[Volume]:
    """What is plugged in, looked at every two seconds."""
    return []


@pytest.fixture
def buka(jaringan: Jaringan, pekerja: Pekerja, qtbot: Any, colokan: list[Volume]) -> Callable[[str], SinkronisasiPage]:
    """The page on one of the machines."""

    def _buka(nama: str) -> SinkronisasiPage:
        konteks = jaringan.pasang(nama).konteks
        pekerja.pagar = konteks.store.bersama.panggilan
        halaman = SinkronisasiPage(konteks, pekerja, daftar=lambda: tuple(colokan))
        tampilkan(qtbot, halaman)
        selesai(qtbot, pekerja)
        return halaman

    return _buka
