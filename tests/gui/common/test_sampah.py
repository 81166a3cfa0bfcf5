"""Cycles with Qt objects die on the thread of the window, whoever allocates."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kinerja_desktop.gui.common.sampah import PemungutSampah


class Berputar(QObject):
    """Refers to itself, and tells the thread it dies on."""

    mati_di: list[int]

    def __init__(self, mati_di: list[int]) -> None:
        super().__init__()
        self.mati_di = mati_di
        self.diri = self

    def __del__(self) -> None:
        self.mati_di.append(threading.get_ident())


@pytest.fixture
def pemungut(qapp: QApplication) -> Iterator[PemungutSampah]:
    satu = PemungutSampah(qapp)
    yield satu
    satu.deleteLater()


def beralokasi() -> list[list[int]]:
    """Allocate on another thread until any automatic collection would have happened; what is made lives on."""
    hasil: list[list[int]] = []
    benang = threading.Thread(target=lambda: hasil.extend([n] for n in range(200_000)))
    benang.start()
    benang.join()
    return hasil


def test_another_thread_does_not_collect_and_the_window_does(pemungut: PemungutSampah) -> None:
    mati_di: list[int] = []
    gc.collect()
    Berputar(mati_di)
    _isi = beralokasi()
    assert mati_di == []
    pemungut.periksa()
    assert mati_di == [threading.get_ident()]


def test_the_timer_collects_by_itself(pemungut: PemungutSampah, qtbot: QtBot) -> None:
    mati_di: list[int] = []
    gc.collect()
    Berputar(mati_di)
    _isi = beralokasi()
    qtbot.waitUntil(lambda: bool(mati_di))
    assert mati_di == [threading.get_ident()]


def test_nothing_is_collected_before_it_is_due(pemungut: PemungutSampah) -> None:
    mati_di: list[int] = []
    gc.collect()
    Berputar(mati_di)
    pemungut.periksa()
    assert mati_di == []
    gc.collect()
    assert mati_di == [threading.get_ident()]


def test_without_it_another_thread_would_collect() -> None:
    """What the collector is against; fails when Python no longer does so, and the collector may go."""
    mati_di: list[int] = []
    gc.enable()
    gc.collect()
    Berputar(mati_di)
    try:
        beralokasi()
    finally:
        gc.disable()
    assert mati_di
    assert mati_di != [threading.get_ident()]
