"""Settings of every test: no screen, no network, a fixed locale."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kinerja_desktop.store.kunci import Slot
from kinerja_desktop.sync import spoken_code
from kinerja_desktop.system import jalur
from tests.helpers import pertukaran
from tests.helpers.kantor import Jam, KantorUji, cetakan, salin
from tests.helpers.pertukaran import Jaringan

if "KINERJA_TEST_SCREEN" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

SABAR_MS = 30_000
"""How long a test waits for something that must come: only a failing test is ever that slow."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes minutes by itself, and says so, begins first: at the end the other workers would wait for it."""
    items.sort(key=lambda satu: satu.get_closest_marker("timeout") is None)


def pytest_collection_finish() -> None:
    """What was loaded by now stays: collecting garbage again and again need not walk through it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


class QtBotSabar(QtBot):
    """A QtBot that waits longer before it gives up, so that a busy machine fails nothing."""

    def waitUntil(self, callback: Any, *, timeout: int = SABAR_MS) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture(scope="session", autouse=True)
def _rumah(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the program keeps with its user lies with the tests, also that of programs which they start."""
    with pytest.MonkeyPatch.context() as patch:
        rumah = tmp_path_factory.mktemp("rumah")
        patch.setenv("XDG_DATA_HOME", str(rumah))
        patch.setattr(jalur, "folder_data", lambda: rumah / "KinerjaDesktopData")
        patch.setattr(pertukaran, "TEMPAT", tmp_path_factory.mktemp("kosong"))
        yield


@pytest.fixture(scope="session", autouse=True)
def _sandi_murah() -> Iterator[None]:
    """Passwords set by tests are stretched little, as their slots say; `test_kunci` asks for the real cost."""
    murah = {"waktu": 1, "memori_kib": 8}
    bawaan = tuple(murah.get(f.name, f.default) for f in fields(Slot) if f.default is not MISSING)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Slot.__init__, "__defaults__", bawaan)
        yield


@pytest.fixture(scope="session", autouse=True)
def _kode_murah() -> Iterator[dict[str, int]]:
    """Spoken codes are stretched little as well; yields the real cost, for the tests that ask for it."""
    murah = {"_PASSES": 1, "_MEMORY_KIB": 8}
    sungguh = {nama: getattr(spoken_code, nama) for nama in murah}
    with pytest.MonkeyPatch.context() as patch:
        for nama, nilai in murah.items():
            patch.setattr(spoken_code, nama, nilai)
        yield sungguh


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    return QtBotSabar(request)


@pytest.fixture(scope="session")
def _cetakan(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    folder = tmp_path_factory.mktemp("cetakan") / "kantor"
    return folder, cetakan(folder)


@pytest.fixture
def kantor(_cetakan: tuple[Path, bytes], tmp_path: Path) -> Iterator[KantorUji]:
    """An open copy of the small test office."""
    jam = Jam()
    terbuka = salin(_cetakan[0], tmp_path / "kantor", _cetakan[1], jam)
    yield KantorUji(terbuka, jam)
    terbuka.tutup()


@pytest.fixture
def jaringan(kantor: KantorUji, tmp_path: Path) -> Iterator[Jaringan]:
    """The small test office as its workstation, with a centre and laptops beside it."""
    semua = Jaringan(tmp_path, kantor)
    yield semua
    semua.tutup()


@pytest.fixture
def folder(_cetakan: tuple[Path, bytes], tmp_path: Path) -> Path:
    """A closed copy of the small test office, in which Siti's plan is set; passwords are `latihan`."""
    tujuan = tmp_path / "tertutup"
    terbuka = salin(_cetakan[0], tujuan, _cetakan[1], Jam())
    KantorUji(terbuka, Jam()).tetapkan_skp_siti()
    terbuka.tutup()
    return tujuan
