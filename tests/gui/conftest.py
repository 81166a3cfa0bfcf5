"""Fixtures of every test of the window: dressed program, no modal window, one worker that ends."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.gui.app import Aplikasi
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import pasang_bahasa
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema
from kinerja_desktop.system import jalur
from tests.helpers.kantor import Jam
from tests.helpers.qt import bongkar


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["kinerja-desktop"]


@pytest.fixture(autouse=True)
def jendela_siap(qapp: QApplication) -> None:
    """The program as it starts: light theme, 100 %, Indonesian."""
    pasang_bahasa(qapp, "id")
    pasang_tema(qapp, Tema.terang, 100)


@pytest.fixture(autouse=True)
def sampah_tetap_di_sini() -> Iterator[None]:
    """Garbage is collected on this thread only, as in the program, and not while a test's threads run."""
    gc.disable()
    yield
    gc.enable()
    gc.collect(1)


@pytest.fixture(autouse=True)
def tanpa_modal() -> Iterator[None]:
    """Every question must have its answer laid ready (`dialog.siapkan`), and every answer be asked for."""
    dialog.mode_uji(True)
    yield
    sisa = dialog.sisa_jawaban()
    dialog.mode_uji(False)
    assert sisa == 0, f"{sisa} prepared answers were never asked for"


@pytest.fixture
def pekerja(qapp: QApplication) -> Iterator[Pekerja]:
    """A worker whose threads end with the test; an unexpected error in a task fails the test."""
    satu = Pekerja()
    galat: list[BaseException] = []
    satu.galat_tak_terduga.connect(galat.append)
    yield satu
    for halaman in qapp.allWidgets():
        if isinstance(halaman, Halaman):
            halaman.tutup()
    assert satu.hentikan(), "a task did not end"
    qapp.processEvents()
    if galat:
        raise galat[0]


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Aplikasi]:
    """The whole program at noon of the tests' day, with a machine of its own."""
    monkeypatch.setattr(jalur, "folder_data", lambda: tmp_path / "data")
    monkeypatch.setattr(QApplication, "quit", lambda *_: None)
    satu = Aplikasi(qapp, sekarang=Jam())
    yield satu
    satu.keluar()
    bongkar(satu)
