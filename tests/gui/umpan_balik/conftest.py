"""The page of feedback, open for an account at a tab."""

from __future__ import annotations

from typing import Any

import pytest

from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.umpan_balik.page import UmpanBalikPage
from tests.helpers.kantor import KantorUji
from tests.helpers.qt import selesai, tampilkan


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    kantor.tetapkan_skp_siti()

    def buat(akun: str, tab: str = "") -> UmpanBalikPage:
        halaman = tampilkan(qtbot, UmpanBalikPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        halaman.buka({"tab": tab})
        selesai(qtbot, pekerja)
        return halaman

    return buat
