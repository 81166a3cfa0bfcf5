"""The window fits the screen at first, and comes back where it was left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kinerja_desktop.gui.shell import tempat
from kinerja_desktop.system import jalur


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(jalur, "folder_data", lambda: tmp_path / "data")
    return tmp_path / "data"


def jendela(qtbot: Any, lebar: int, tinggi: int) -> QWidget:
    satu = QWidget()
    qtbot.addWidget(satu)
    satu.resize(lebar, tinggi)
    return satu


def test_a_window_larger_than_the_screen_opens_maximised(qtbot: Any) -> None:
    layar = QApplication.primaryScreen()
    assert layar is not None
    ruang = layar.availableGeometry()
    for lebar, tinggi, penuh in (
        (ruang.width() - 40, ruang.height(), True),
        (ruang.width(), ruang.height() - 100, True),
        (ruang.width() - 40, ruang.height() - 100, False),
    ):
        satu = jendela(qtbot, lebar, tinggi)
        tempat.pulihkan(satu)
        assert satu.isMaximized() is penuh


def test_size_and_place_are_kept_on_this_machine(qtbot: Any, folder: Path) -> None:
    lama = jendela(qtbot, 500, 400)
    lama.show()
    tempat.simpan(lama)
    baru = jendela(qtbot, 5000, 4000)
    tempat.pulihkan(baru)
    assert (baru.width(), baru.height(), baru.isMaximized()) == (500, 400, False)
    (folder / "jendela.bin").write_bytes(b"rusak")
    rusak = jendela(qtbot, 300, 200)
    tempat.pulihkan(rusak)
    assert rusak.width() == 300


def test_who_came_in_last_is_known_by_office(tmp_path: Path, folder: Path) -> None:
    assert jalur.akun_terakhir(tmp_path / "a") == ""
    jalur.ingat_akun(tmp_path / "a", "siti")
    jalur.ingat_akun(tmp_path / "b", "rudi")
    assert (jalur.akun_terakhir(tmp_path / "a"), jalur.akun_terakhir(tmp_path / "b")) == ("siti", "rudi")
    (folder / "akun.json").write_text("[")
    assert jalur.akun_terakhir(tmp_path / "a") == ""
