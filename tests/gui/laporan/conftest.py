"""The page Laporan Harian of Siti, in a window of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.laporan.page import LaporanPage
from kinerja_desktop.services.konteks import Context
from tests.helpers.kantor import KantorUji

Tunggu = Callable[[], None]


@pytest.fixture
def siti(kantor: KantorUji) -> Context:
    kantor.tetapkan_skp_siti()
    return kantor.sebagai("siti")


@pytest.fixture
def tunggu(qtbot: QtBot, pekerja: Pekerja) -> Tunggu:
    """Wait until nothing is under way, including what an answer started."""

    def diam() -> None:
        for _ in range(3):
            qtbot.waitUntil(lambda: pekerja.jumlah_tugas == 0)
            qtbot.wait(5)

    return diam


@pytest.fixture
def page(qtbot: QtBot, siti: Context, pekerja: Pekerja, tunggu: Tunggu) -> LaporanPage:
    """The page as it opens: shown, loaded, with an empty form."""
    halaman = LaporanPage(siti, pekerja)
    qtbot.addWidget(halaman)
    halaman.resize(1118, 690)
    with qtbot.waitActive(halaman):
        halaman.show()
        halaman.activateWindow()
    tunggu()
    return halaman
