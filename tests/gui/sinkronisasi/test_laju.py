"""The card of a run: what it reads, how many records, at what rate, how long still."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject

from kinerja_desktop.gui.common.tasks import Pekerja, Tugas
from kinerja_desktop.gui.sinkronisasi import laju as modul
from kinerja_desktop.gui.sinkronisasi.laju import KartuLaju
from kinerja_desktop.services.laju_paket import LajuTerima
from tests.helpers.qt import tampilkan


@pytest.fixture
def kartu(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> KartuLaju:
    """The card of a run that began a while ago; `kartu.jam` moves its clock."""
    saat = [100.0]
    monkeypatch.setattr(modul.time, "monotonic", lambda: saat[0])
    satu = tampilkan(qtbot, KartuLaju())
    satu.mulai(Tugas(QObject(satu), lambda _: None, None, None, None, None), "Menerima", "membuka paket")
    saat[0] += 2.0
    return satu


def test_verifying_then_importing_with_count_rate_and_time_left(kartu: KartuLaju) -> None:
    kartu.maju_terima(250, 1000, str(LajuTerima(1, 2, 0, 0)))
    assert kartu.teks.text() == "paket 1 dari 2 · memeriksa tanda tangan"
    assert kartu.sisa.text() == "25% · 6 dtk lagi"
    kartu.maju_terima(500, 1000, str(LajuTerima(1, 2, 12_480, 31_200)))
    assert kartu.teks.text() == "paket 1 dari 2 · mengimpor 12.480 dari 31.200 catatan"
    assert kartu.sisa.text() == "50% · 6.240 catatan/dtk · 2 dtk lagi"
    kartu.maju_terima(750, 1000, str(LajuTerima(2, 2, 20, 40)))
    assert "6.250 catatan/dtk" in kartu.sisa.text(), "records of the file before count as well"


def test_sending_to_several(kartu: KartuLaju) -> None:
    kartu.maju_kirim(50, 100, "2 4")
    assert kartu.teks.text() == "paket 2 dari 4 · menulis 50 dari 100 catatan"
    assert kartu.bilah.maximum() == 400 and kartu.bilah.value() == 150


def test_stopped_by_the_button(kartu: KartuLaju, pekerja: Pekerja) -> None:
    kartu.batal.click()
    assert kartu.dibatalkan and kartu.teks.text() == "Membatalkan…" and not kartu.batal.isEnabled()
    kartu.maju_terima(900, 1000, str(LajuTerima(1, 1, 5, 10)))
    assert kartu.teks.text() == "Membatalkan…"
    kartu.usai()
    assert not kartu.berjalan and not kartu.isVisible()
