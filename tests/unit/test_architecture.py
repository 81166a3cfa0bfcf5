"""The storeys hold in the real tree, and each contract catches what it forbids in a copy with a planted violation."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parents[2]
PAKET = AKAR / "kinerja_desktop"
PYPROJECT = tomllib.loads((AKAR / "pyproject.toml").read_text("utf-8"))
KONTRAK = {kontrak["id"]: kontrak for kontrak in PYPROJECT["tool"]["importlinter"]["contracts"]}
LINTER = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"]


def periksa_kontrak(akar: Path, *pilihan: str) -> subprocess.CompletedProcess[str]:
    """Run the linter in `akar`, on the package that lies there and no other."""
    lingkungan = {**os.environ, "PYTHONPATH": str(akar), "COLUMNS": "400", "PYTHONDONTWRITEBYTECODE": "1"}
    perintah = [*LINTER, "--no-cache", "--no-logo", *pilihan]
    return subprocess.run(
        perintah, cwd=akar, env=lingkungan, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture
def salinan(tmp_path: Path) -> Path:
    """A copy of the package and of the contract, to be spoilt."""
    shutil.copytree(PAKET, tmp_path / PAKET.name, ignore=shutil.ignore_patterns("resources", "__pycache__"))
    shutil.copy(AKAR / "pyproject.toml", tmp_path)
    return tmp_path


def tanam(akar: Path, modul: str, *baris: str) -> None:
    """Append import lines to `modul` (dotted, below the package), making it and its packages where they are missing."""
    berkas = akar.joinpath(PAKET.name, *modul.split(".")).with_suffix(".py")
    if (paket := berkas.with_suffix("")).is_dir():
        berkas = paket / "__init__.py"
    berkas.parent.mkdir(parents=True, exist_ok=True)
    (berkas.parent / "__init__.py").touch()
    with berkas.open("a", encoding="utf-8") as isi:
        isi.write("\n" + "\n".join(baris) + "\n")


def halaman() -> list[str]:
    """The pages of the window: the layer of the contract whose members may not know each other."""
    lapis = max(KONTRAK["pages"]["layers"], key=lambda isi: isi.count("|"))
    return [nama.strip() for nama in lapis.split("|")]


def test_real_tree_keeps_every_contract() -> None:
    hasil = periksa_kontrak(AKAR)
    assert hasil.returncode == 0, hasil.stdout
    assert f"{len(KONTRAK)} kept, 0 broken" in hasil.stdout


SALAH = [
    ("storeys", "domain.laporan", "from kinerja_desktop.store import skema"),
    ("storeys", "domain.laporan", "import kinerja_desktop.services.laporan"),
    ("storeys", "domain.laporan", "import kinerja_desktop.system.berkas"),
    ("storeys", "system.berkas", "import kinerja_desktop.domain.galat"),
    ("storeys", "store.skema", "import kinerja_desktop.documents"),
    ("storeys", "documents.planted", "from kinerja_desktop.store.skema import meta"),
    ("storeys", "services.planted", "import kinerja_desktop.gui.common.theme"),
    ("storeys", "services.planted", "import kinerja_desktop.bootstrap"),
    ("storeys", "gui.common.planted", "import kinerja_desktop.cli.main"),
    ("storeys", "tempat_lain", "import os"),
    ("cupboards", "gui.common.planted", "from kinerja_desktop.store import skema"),
    ("cupboards", "gui.common.planted", "import kinerja_desktop.documents"),
    ("cupboards", "cli.planted", "from kinerja_desktop.store.gudang import Store"),
    ("qt", "services.planted", "from PySide6.QtCore import QObject"),
    ("qt", "cli.planted", "def f() -> None:\n    import PySide6.QtWidgets"),
    ("qt", "bootstrap", "import shiboken6"),
    ("database", "domain.laporan", "import sqlalchemy"),
    ("database", "services.planted", "from sqlalchemy import select"),
    ("database", "services.planted", "import sqlite3"),
    ("database", "bootstrap", "import sqlcipher3"),
    ("database", "cli.planted", "import alembic.command"),
    ("paper", "gui.common.planted", "import reportlab.pdfgen.canvas"),
    ("paper", "services.planted", "import openpyxl"),
    ("paper", "gui.common.planted", "import pypdfium2"),
    ("cryptography", "services.planted", "from cryptography.hazmat.primitives.ciphers.aead import AESGCM"),
    ("cryptography", "bootstrap", "import argon2"),
    ("offline", "services.planted", "import socket"),
    ("offline", "gui.common.planted", "from http.client import HTTPConnection"),
    ("pages", "gui.tempat_lain", "import os"),
    ("pages", "gui.common.planted", "import kinerja_desktop.gui.shell"),
]


@pytest.mark.parametrize(("kontrak", "modul", "baris"), SALAH)
def test_planted_violation_is_caught(salinan: Path, kontrak: str, modul: str, baris: str) -> None:
    tanam(salinan, modul, baris)
    hasil = periksa_kontrak(salinan, "--contract", kontrak)
    assert hasil.returncode == 1, hasil.stdout
    assert f"{KONTRAK[kontrak]['name']} BROKEN" in hasil.stdout
    assert modul in hasil.stdout, "the culprit is not named"


def test_copy_without_a_plant_keeps_every_contract(salinan: Path) -> None:
    assert periksa_kontrak(salinan).returncode == 0


def test_cycle_between_services_is_caught(salinan: Path) -> None:
    tanam(salinan, "services.ayam", "import kinerja_desktop.services.telur")
    tanam(salinan, "services.telur", "def f() -> None:\n    import kinerja_desktop.services.ayam")
    hasil = periksa_kontrak(salinan, "--contract", "no-cycles")
    assert hasil.returncode == 1
    assert "No cycles are allowed in kinerja_desktop.services" in hasil.stdout


def test_page_that_imports_another_page_is_caught(salinan: Path) -> None:
    satu, dua = halaman()[:2]
    tanam(salinan, f"gui.{satu}.planted", f"import kinerja_desktop.gui.{dua}")
    hasil = periksa_kontrak(salinan, "--contract", "pages")
    assert hasil.returncode == 1
    assert f"kinerja_desktop.gui.{satu} is not allowed to import kinerja_desktop.gui.{dua}" in hasil.stdout


def test_page_that_reaches_another_page_through_its_form_is_caught(salinan: Path) -> None:
    satu, dua = halaman()[:2]
    tanam(salinan, f"gui.{satu}.planted", "import kinerja_desktop.gui.forms.ui_planted")
    tanam(salinan, "gui.forms.ui_planted", f"import kinerja_desktop.gui.{dua}")
    assert periksa_kontrak(salinan, "--contract", "pages").returncode == 1


def impor(berkas: Path) -> set[str]:
    """The first names of everything a module imports, also inside functions."""
    pohon = ast.parse(berkas.read_text("utf-8"))
    polos = {a.name for s in ast.walk(pohon) if isinstance(s, ast.Import) for a in s.names}
    dari = {s.module or "" for s in ast.walk(pohon) if isinstance(s, ast.ImportFrom)}
    return {nama if nama.startswith("kinerja_desktop.") else nama.split(".")[0] for nama in polos | dari}


def asing_bagi_domain(berkas: Path) -> list[str]:
    """What a module of the domain imports beyond the standard library and the domain."""
    boleh = sys.stdlib_module_names
    return sorted(n for n in impor(berkas) if n not in boleh and not n.startswith("kinerja_desktop.domain"))


def test_domain_imports_the_standard_library_only() -> None:
    salah = {b.name: asing for b in (PAKET / "domain").rglob("*.py") if (asing := asing_bagi_domain(b))}
    assert salah == {}


def test_foreign_import_in_domain_is_seen(tmp_path: Path) -> None:
    berkas = tmp_path / "x.py"
    baris = ("import datetime", "from kinerja_desktop.domain.skp import Skp", "def f():", "    import msgspec.json")
    berkas.write_text("\n".join(baris), "utf-8")
    assert asing_bagi_domain(berkas) == ["msgspec"]


def test_every_module_is_below_a_package_the_linter_reads() -> None:
    """A folder without ``__init__.py`` would be invisible to every contract above."""
    buta = {b.parent for b in PAKET.rglob("*.py") if not (b.parent / "__init__.py").exists()}
    assert {m.relative_to(PAKET).as_posix() for m in buta} <= {"store/migrations/versions"}
