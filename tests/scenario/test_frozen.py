"""The frozen program, built as `make build` does it, makes an office and walks the tour without the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.long, pytest.mark.timeout(1200), pytest.mark.skipif(sys.platform != "linux", reason="Linux")]


@pytest.fixture(scope="module")
def beku(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The frozen program."""
    folder = tmp_path_factory.mktemp("beku")
    perintah = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    keluaran = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), "build.spec"]
    subprocess.run([*perintah, *keluaran], cwd=AKAR, check=True, capture_output=True)
    return folder / "dist" / "kinerja-desktop" / "kinerja-desktop"


def jalankan(program: Path, *argumen: str) -> subprocess.CompletedProcess[str]:
    """Run the frozen program far from the checkout and without anything of its Python."""
    lingkungan = {"PATH": os.defpath, "HOME": str(program.parent), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    return subprocess.run(
        [program, *argumen],
        cwd=program.parent,
        env=lingkungan,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_frozen_program_walks_the_tour(beku: Path, tmp_path: Path) -> None:
    hasil = jalankan(beku, "--tour", str(tmp_path / "tur"))
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr
    gambar = {p.name for p in (tmp_path / "tur").rglob("*.png")}
    assert {"laporan-harian.png", "persetujuan.png", "evaluasi.png"} <= gambar
    cetakan = list((tmp_path / "tur").rglob("*.pdf"))
    assert cetakan
    assert all(p.read_bytes().startswith(b"%PDF") for p in cetakan)


def test_frozen_program_knows_the_commands(beku: Path, tmp_path: Path) -> None:
    hasil = jalankan(beku, "demo", str(tmp_path / "kantor"), "--preset", "kelurahan", "--json")
    assert hasil.returncode == 0, hasil.stderr
    assert json.loads(hasil.stdout)["akun"]
    assert not (tmp_path / "kantor" / "kinerja.db").read_bytes().startswith(b"SQLite format 3")


def test_frozen_folder_stays_small_and_carries_its_licences(beku: Path) -> None:
    isi = beku.parent
    besar = sum(p.stat().st_size for p in isi.rglob("*") if p.is_file() and not p.is_symlink())
    assert besar < 180_000_000
    assert (isi / "_internal" / "licences" / "LGPL-3.0.txt").is_file()
    assert not list(isi.rglob("libgtk*"))
