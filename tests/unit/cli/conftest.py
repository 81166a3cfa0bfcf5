"""Three closed offices, and the command line of enrolment."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kinerja_desktop.cli.main import main
from tests.helpers.enrol import Jalan
from tests.helpers.perangkat import SANDI, sandi_murah


@pytest.fixture
def kantor_tiga(_cetakan: tuple[Path, bytes], tmp_path: Path) -> dict[str, Path]:
    """Three closed offices with the same master data."""
    semua = {nama: tmp_path / nama for nama in ("pusat", "opd", "laptop")}
    for folder in semua.values():
        shutil.copytree(_cetakan[0], folder)
    (tmp_path / "stik").mkdir()
    return semua


@pytest.fixture
def jalan(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Jalan]:
    """Run one step of `enrol` as the operator."""
    monkeypatch.setenv("KINERJA_ROOT_PASSWORD", SANDI)

    def satu(langkah: str, kantor: Path, *argumen: object, akun: str = "operator") -> tuple[int, str, str]:
        kode = main(["enrol", langkah, str(kantor), "--as", akun, *(str(a) for a in argumen)])
        keluar = capsys.readouterr()
        return kode, keluar.out, keluar.err

    with sandi_murah():
        yield satu
