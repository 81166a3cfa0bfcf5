"""The naming rule of docs/glossary.md: no English plural on a glossary word, no word that the glossary replaces."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import kinerja_desktop

PAKET = Path(kinerja_desktop.__file__).parent
GLOSARIUM = PAKET.parent / "docs" / "glossary.md"
KATA = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def baris_tabel() -> list[list[str]]:
    baris = [b.strip("|").split("|") for b in GLOSARIUM.read_text(encoding="utf-8").splitlines() if b.startswith("|")]
    return [[sel.strip() for sel in b] for b in baris if not b[0].startswith("---") and b[0].strip() != "on screen"]


def kata_glosarium() -> set[str]:
    """Indonesian words of the identifiers column, for the plural rule."""
    return {kata for b in baris_tabel() for nama in re.findall(r"`(\w+)`", b[1]) for kata in nama.split("_")}


def kata_terlarang() -> set[str]:
    """Words of the last column; those of more than one part are left out."""
    return {kata for b in baris_tabel() for kata in re.findall(r"`([a-z]+)`", b[4])}


def kata_dari(nama: str) -> list[str]:
    return [k.lower() for k in KATA.findall(nama)]


def nama_yang_dibuat(sumber: str) -> Iterator[tuple[int, str]]:
    """Every identifier that a module defines: modules, classes, functions, parameters, variables, attributes set."""
    for simpul in ast.walk(ast.parse(sumber)):
        if isinstance(simpul, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield simpul.lineno, simpul.name
        elif isinstance(simpul, ast.arg):
            yield simpul.lineno, simpul.arg
        elif isinstance(simpul, ast.Name) and isinstance(simpul.ctx, ast.Store):
            yield simpul.lineno, simpul.id
        elif isinstance(simpul, ast.Attribute) and isinstance(simpul.ctx, ast.Store):
            yield simpul.lineno, simpul.attr
        elif isinstance(simpul, ast.alias) and simpul.asname:
            yield simpul.lineno, simpul.asname


def pelanggaran(sumber: str) -> list[tuple[int, str, str]]:
    """(line, identifier, rule) of every broken name in a source text."""
    glosarium, terlarang = kata_glosarium(), kata_terlarang()
    hasil = []
    for baris, nama in nama_yang_dibuat(sumber):
        kata = kata_dari(nama)
        if not kata:
            continue
        if kata[-1].endswith("s") and kata[-1][:-1] in glosarium - INGGRIS_JUGA:
            hasil.append((baris, nama, "jamak"))
        hasil += [(baris, nama, k) for k in terlarang & ({*kata} | {k.removesuffix("s") for k in kata})]
    return hasil


INGGRIS_JUGA = frozenset({"unit", "target", "bundle"})
"""Glossary words that are English words too: their plural may be one of software (`units` of a font)."""


def berkas() -> list[Path]:
    return [b for b in sorted(PAKET.rglob("*.py")) if b.parent.name != "forms"]


def test_nama_dalam_program_mengikuti_glosarium() -> None:
    temuan = [
        f"{b.relative_to(PAKET)}:{baris} {nama} ({aturan})"
        for b in berkas()
        for baris, nama, aturan in pelanggaran(b.read_text(encoding="utf-8"))
    ]
    assert temuan == []


def test_nama_berkas_mengikuti_glosarium() -> None:
    assert [b.stem for b in berkas() if pelanggaran(f"{b.stem} = 0" if b.stem.isidentifier() else "")] == []


def test_pelanggaran_yang_ditanam_tertangkap() -> None:
    tanam = "def save_laporans(employee): ...\nclass PeriodPage: ...\nskps = units = 1\nself.feedback_text = 2"
    assert {(n, a) for _, n, a in pelanggaran(tanam)} == {
        ("save_laporans", "jamak"),
        ("employee", "employee"),
        ("PeriodPage", "period"),
        ("skps", "jamak"),
        ("feedback_text", "feedback"),
    }


def test_glosarium_terbaca() -> None:
    assert {"pegawai", "skp", "penilai", "laporan"} <= kata_glosarium()
    assert {"employee", "period", "feedback", "report", "deadline"} <= kata_terlarang()
    assert not {"log", "nilai", "bidang", "ppk", "instansi"} & kata_terlarang()
    assert all(len(b) == 5 and b[0] and b[2] for b in baris_tabel())
