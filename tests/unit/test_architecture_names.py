"""Identifiers keep to the glossary: Indonesian for law and office, without an English plural (docs/glossary.md)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

AKAR = Path(__file__).resolve().parents[2]
PAKET = AKAR / "kinerja_desktop"


def glosarium() -> tuple[set[str], set[str]]:
    """The words of the identifier column, and those of the column "do not write"."""
    baris = [
        b.split("|") for b in (AKAR / "docs" / "glossary.md").read_text("utf-8").splitlines() if b.startswith("| ")
    ]
    kolom = [[set(re.findall(r"`(\w+)`", isi)) for isi in b] for b in baris]
    return set().union(*(k[2] for k in kolom)), set().union(*(k[5] for k in kolom))


def nama_dalam(pohon: ast.Module) -> Iterator[tuple[int, str]]:
    """Every name that the module itself gives: classes, functions, parameters, variables, fields."""
    for simpul in ast.walk(pohon):
        if isinstance(simpul, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield simpul.lineno, simpul.name
        elif isinstance(simpul, ast.arg):
            yield simpul.lineno, simpul.arg
        elif isinstance(simpul, ast.Name) and isinstance(simpul.ctx, ast.Store):
            yield simpul.lineno, simpul.id
        elif isinstance(simpul, ast.Attribute) and isinstance(simpul.ctx, ast.Store):
            yield simpul.lineno, simpul.attr


def ke_ular(nama: str) -> str:
    """``LaporanHarianRow`` as ``laporan_harian_row``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", nama).lower().strip("_")


def salah(kode: str) -> list[str]:
    """The names of `kode` that break the rule, with their line."""
    kata, terlarang = glosarium()
    jamak = {f"{k}s" for k in kata}
    hasil = []
    for baris, nama in nama_dalam(ast.parse(kode)):
        ular = ke_ular(nama)
        if ular in terlarang or any(ular == j or ular.endswith(f"_{j}") for j in jamak):
            hasil.append(f"{baris}: {nama}")
    return hasil


def test_glossary_has_words_in_both_columns() -> None:
    kata, terlarang = glosarium()
    assert {"pegawai", "laporan_harian", "penilai"} <= kata
    assert {"employee", "reviewer"} <= terlarang


def test_names_keep_to_the_glossary() -> None:
    berkas = [b for b in PAKET.rglob("*.py") if not b.name.startswith("ui_")]
    ditemukan = {b.relative_to(PAKET).as_posix(): s for b in berkas if (s := salah(b.read_text("utf-8")))}
    assert ditemukan == {}


def test_planted_names_are_seen() -> None:
    kode = (
        "class Employee:\n    pass\ndef daftar(skps, laporan):\n    self.unit_kerjas = kelas = laporan\nreviewer = 1\n"
    )
    assert salah(kode) == ["1: Employee", "5: reviewer", "3: skps", "4: unit_kerjas"]
