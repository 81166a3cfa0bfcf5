"""What nobody caught: it reaches log and crash dialog once, from every thread, and never in the way of others."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QThread, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.shell.kait import Kait
from tests.helpers.kantor import Jam
from tests.helpers.qt import bongkar

pytestmark = pytest.mark.qt_no_exception_capture


@pytest.fixture(autouse=True)
def diam(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand for the hooks of a plain interpreter: those of pytest would fail the test."""
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda *_: None)
    monkeypatch.setattr(sys, "unraisablehook", lambda *_: None)


@pytest.fixture
def kait() -> Iterator[tuple[Kait, list[BaseException]]]:
    satu, tertangkap = Kait(), list[BaseException]()
    satu.tertangkap.connect(tertangkap.append, Qt.ConnectionType.DirectConnection)
    satu.pasang()
    yield satu, tertangkap
    satu.lepas()


class _Lukisan(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        raise ValueError("painting")


class _Benang(QThread):
    def run(self) -> None:
        raise ValueError("thread of Qt")


def _gagal() -> None:
    raise ValueError("slot")


def test_slots_events_and_threads_are_caught(
    kait: tuple[Kait, list[BaseException]], qtbot: Any, caplog: pytest.LogCaptureFixture
) -> None:
    _, tertangkap = kait
    tombol = QPushButton()
    qtbot.addWidget(tombol)
    tombol.clicked.connect(_gagal)
    tombol.click()
    lukisan = _Lukisan()
    qtbot.addWidget(lukisan)
    lukisan.show()
    qtbot.waitUntil(lambda: len(tertangkap) == 2)
    lukisan.hide()
    benang = _Benang()
    benang.start()
    benang.wait()
    biasa = threading.Thread(target=_gagal)
    biasa.start()
    biasa.join()
    assert [str(g).split(": ")[-1] for g in tertangkap] == ["slot", "painting", "thread of Qt", "slot"]
    assert sum(r.levelno == logging.ERROR for r in caplog.records) == 4


def test_a_finalizer_goes_to_the_log_only(
    kait: tuple[Kait, list[BaseException]], caplog: pytest.LogCaptureFixture
) -> None:
    class Sisa:
        def __del__(self) -> None:
            raise ValueError("finalizer")

    satu = Sisa()
    del satu
    assert kait[1] == [] and "finalizer" in caplog.text


def test_ctrl_c_is_no_failure_and_the_hooks_are_given_back(kait: tuple[Kait, list[BaseException]]) -> None:
    sebelum = kait[0]._lama
    assert sebelum is not None
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert kait[1] == []
    kait[0].lepas()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == sebelum


def test_a_slot_that_fails_shows_the_crash_dialog_once(
    qapp: QApplication, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "quit", lambda *_: None)
    ditanya: list[str] = []
    monkeypatch.setattr(dialog, "tanya", lambda _p, judul, *_a, **_k: bool(ditanya.append(judul)))
    program = Aplikasi(qapp, sekarang=Jam(), ingat=False)
    program.kait.pasang()
    try:
        for _ in range(3):
            QTimer.singleShot(0, _gagal)
        qtbot.waitUntil(lambda: len(ditanya) > 0)
        qtbot.wait(20)
        assert ditanya == ["Ada kesalahan pada program"]
        QTimer.singleShot(0, _menolak)
        qtbot.waitUntil(lambda: "UMM-03" in program.gerbang.bilah_pesan.teks())
        assert len(ditanya) == 1
    finally:
        program.keluar()
        lepas = program.kait._lama is None
        bongkar(program)
    assert lepas


def _menolak() -> None:
    raise UserError("UMM-03", apa="Laporan")


def test_without_a_person_the_signal_still_comes(
    qapp: QApplication, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tour fails with whatever `pekerja.galat_tak_terduga` brings."""
    monkeypatch.setattr(QApplication, "quit", lambda *_: None)
    program = Aplikasi(qapp, sekarang=Jam(), ingat=False, tanpa_orang=True)
    galat: list[BaseException] = []
    program.pekerja.galat_tak_terduga.connect(galat.append)
    try:
        QTimer.singleShot(0, _gagal)
        qtbot.waitUntil(lambda: len(galat) == 1)
    finally:
        program.keluar()
        bongkar(program)


def test_an_ordinary_program_in_a_test_leaves_the_hooks_alone(qapp: QApplication) -> None:
    sebelum = sys.excepthook
    satu = Aplikasi(qapp, sekarang=Jam(), ingat=False)
    assert sys.excepthook is sebelum
    satu.gerbang.hide()
    satu.pekerja.hentikan()
    assert isinstance(satu.kait, QObject)
    bongkar(satu)
