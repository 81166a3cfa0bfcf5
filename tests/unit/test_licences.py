"""Every locked package of the program is named in THIRD-PARTY.md, under a licence that may be shipped."""

from __future__ import annotations

import importlib.util
import sys
from email.message import Message
from pathlib import Path
from types import ModuleType

import pytest

AKAR = Path(__file__).resolve().parents[2]
FONTS = AKAR / "kinerja_desktop" / "resources" / "fonts"


@pytest.fixture(scope="module")
def licences() -> ModuleType:
    """The script, loaded by path: ``packaging`` is also the name of a library."""
    asal = importlib.util.spec_from_file_location("kinerja_licences", AKAR / "packaging" / "licences.py")
    assert asal is not None
    assert asal.loader is not None
    modul = importlib.util.module_from_spec(asal)
    sys.modules[asal.name] = modul
    asal.loader.exec_module(modul)
    return modul


def test_third_party_page_is_current(licences: ModuleType) -> None:
    tertulis = (AKAR / "THIRD-PARTY.md").read_text("utf-8")
    assert tertulis == licences.document(licences.packages()), "run `make licences`"


def test_every_locked_package_is_listed_with_its_version(licences: ModuleType) -> None:
    tertulis = (AKAR / "THIRD-PARTY.md").read_text("utf-8")
    daftar = licences.locked()
    assert len(daftar) > 15
    for nama, versi in daftar.items():
        assert f"| {nama} | {versi} | " in tertulis


@pytest.mark.parametrize(
    ("ungkapan", "boleh"),
    [
        ("MIT", True),
        ("BSD-3-Clause AND Apache-2.0", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("GPL-3.0-only", False),
        ("GPL-2.0-only OR GPL-3.0-only", False),
        ("MIT AND AGPL-3.0-only", False),
        ("Proprietary", False),
    ],
)
def test_which_licences_may_be_shipped(licences: ModuleType, ungkapan: str, boleh: bool) -> None:
    assert licences.is_allowed(ungkapan) is boleh


def test_unknown_licence_stops_the_page(licences: ModuleType) -> None:
    tentang = Message()
    tentang["License"] = "Ask the author"
    with pytest.raises(ValueError, match="unknown licence 'Ask the author'"):
        licences.licence_of("misteri", tentang)


def test_lock_of_another_version_stops_the_page(licences: ModuleType, tmp_path: Path) -> None:
    kunci = tmp_path / "lock.txt"
    kunci.write_text("alembic==0.0.1 \\\n    --hash=sha256:00\n", "utf-8")
    with pytest.raises(ValueError, match=r"alembic: 0\.0\.1 is locked"):
        licences.packages(kunci)


def test_every_font_has_its_licence_beside_it_and_is_listed() -> None:
    tertulis = (AKAR / "THIRD-PARTY.md").read_text("utf-8")
    huruf = [b for b in FONTS.rglob("*") if b.suffix in {".ttf", ".otf"}]
    assert huruf
    for berkas in huruf:
        keluarga = berkas.stem.split("-")[0]
        calon = {f"{keluarga}.LICENSE.txt", "OFL.txt"}
        assert any((berkas.parent / nama).is_file() for nama in calon), f"no licence beside {berkas.name}"
        assert f"|{keluarga}|" in tertulis.replace(" ", "")
