"""The card of a run: what it reads, how many records, at what rate, how long still."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject

from kinerja_desktop.gui.common.tasks import Pekerja, Tugas
from kinerja_desktop.gui.sinkronisasi import laju as modul
from kinerja_desktop.gui.sinkronisasi.laju import KartuLaju
from kinerja_desktop.services.laju_paket import LajuKirim, LajuTerima, Tahap
from tests.helpers.qt import tampilkan


@pytest.fixture
def jam(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The clock of the card, in seconds."""
    saat = [100.0]
    monkeypatch.setattr(modul.time, "monotonic", lambda: saat[0])
    return saat


@pytest.fixture
def kartu(qtbot: Any, jam: list[float]) -> KartuLaju:
    """The card of a run that began a while ago."""
    satu = tampilkan(qtbot, KartuLaju())
    satu.mulai(Tugas(QObject(satu), lambda _: None, None, None, None, None), "Menerima", "membuka paket")
    jam[0] += 2.0
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


def test_who_only_looks_is_not_told_that_anything_is_taken_in(kartu: KartuLaju) -> None:
    tugas = Tugas(QObject(kartu), lambda _: None, None, None, None, None)
    kartu.mulai(tugas, "Memeriksa", "membuka paket", hanya_periksa=True)
    kartu.maju_terima(500, 1000, str(LajuTerima(1, 1, 12_480, 31_200)))
    assert kartu.teks.text() == "1 paket · menghitung akibatnya, 12.480 dari 31.200 catatan"


def test_a_long_time_is_told_in_minutes(kartu: KartuLaju, jam: list[float]) -> None:
    jam[0] += 98
    kartu.maju_terima(20, 1000, str(LajuTerima(1, 1, 0, 0)))
    assert kartu.sisa.text() == "2% · ± 82 mnt lagi"


@pytest.mark.parametrize("lepasan", [True, False])
def test_a_stick_must_stay_in_while_it_is_written(kartu: KartuLaju, lepasan: bool) -> None:
    kartu.mulai(Tugas(QObject(kartu), lambda _: None, None, None, None, None), "Mengirim", "", lepasan=lepasan)
    kartu.maju_kirim(1, 1, 50, 100, str(LajuKirim(Tahap.CATATAN, 20, 20)))
    assert "jangan cabut" not in kartu.teks.text()
    for tahap in (Tahap.SALIN, Tahap.BACA_KEMBALI):
        kartu.maju_kirim(1, 1, 50, 100, str(LajuKirim(tahap, 0, 16 << 20)))
        assert kartu.teks.text().endswith("jangan cabut flashdisk") is lepasan


def test_sending_tells_each_step_in_records_or_bytes_with_rate_and_time_left(
    kartu: KartuLaju, jam: list[float]
) -> None:
    kartu.maju_kirim(1, 1, 0, 100, str(LajuKirim(Tahap.BACA_LAMPIRAN, 0, 0)))
    assert kartu.teks.text() == "mengumpulkan catatan" and kartu.sisa.text() == "0%"
    jam[0] += 2
    kartu.maju_kirim(1, 1, 20, 100, str(LajuKirim(Tahap.BACA_LAMPIRAN, 4 << 20, 16 << 20)))
    assert kartu.teks.text() == "membaca lampiran, 4,0 MB dari 16,0 MB"
    assert kartu.sisa.text() == "10% · 1,0 MB/dtk · 16 dtk lagi"
    kartu.maju_kirim(1, 1, 40, 100, str(LajuKirim(Tahap.CATATAN, 0, 20)))
    jam[0] += 1
    kartu.maju_kirim(1, 1, 50, 100, str(LajuKirim(Tahap.CATATAN, 20, 20)))
    assert kartu.teks.text() == "menulis 20 dari 20 catatan"
    assert kartu.sisa.text() == "25% · 20 catatan/dtk · 5 dtk lagi"
    kartu.maju_kirim(1, 1, 100, 100, str(LajuKirim(Tahap.PERIKSA, 1 << 20, 1 << 20)))
    assert kartu.teks.text() == "memeriksa paket, 1,0 MB dari 1,0 MB" and kartu.sisa.text().startswith("50%")
    kartu.maju_kirim(1, 1, 0, 100, str(LajuKirim(Tahap.SALIN, 0, 16 << 20)))
    assert kartu.sisa.text() == "50%", "a stick is judged by itself"
    jam[0] += 10
    kartu.maju_kirim(1, 1, 25, 100, str(LajuKirim(Tahap.SALIN, 8 << 20, 16 << 20)))
    assert kartu.teks.text() == "menyalin, 8,0 MB dari 16,0 MB"
    assert kartu.sisa.text() == "62% · 819 KB/dtk · 30 dtk lagi"
    kartu.maju_kirim(1, 1, 50, 100, str(LajuKirim(Tahap.BACA_KEMBALI, 0, 16 << 20)))
    assert kartu.teks.text() == "membaca kembali salinannya, 1 KB dari 16,0 MB"


def test_sending_to_several_counts_those_that_follow(kartu: KartuLaju, jam: list[float]) -> None:
    kartu.maju_kirim(1, 4, 50, 100, str(LajuKirim(Tahap.CATATAN, 50, 100)))
    assert kartu.teks.text() == "paket 1 dari 4 · menulis 50 dari 100 catatan"
    assert "lagi" not in kartu.sisa.text(), "nothing is known of the others"
    jam[0] += 4
    kartu.maju_kirim(2, 4, 0, 100, str(LajuKirim(Tahap.CATATAN, 0, 100)))
    jam[0] += 1
    kartu.maju_kirim(2, 4, 50, 100, str(LajuKirim(Tahap.CATATAN, 50, 100)))
    assert kartu.bilah.maximum() == 4000 and kartu.bilah.value() == 1250
    assert kartu.sisa.text() == "31% · 50 catatan/dtk · 13 dtk lagi", "1 s for this, twice 6 s for the others"


def test_stopped_by_the_button(kartu: KartuLaju, pekerja: Pekerja) -> None:
    kartu.batal.click()
    assert kartu.dibatalkan and kartu.teks.text() == "Membatalkan…" and not kartu.batal.isEnabled()
    kartu.maju_terima(900, 1000, str(LajuTerima(1, 1, 5, 10)))
    assert kartu.teks.text() == "Membatalkan…"
    kartu.usai()
    assert kartu.dibatalkan, "until the next run"
    assert not kartu.berjalan and not kartu.isVisible()
