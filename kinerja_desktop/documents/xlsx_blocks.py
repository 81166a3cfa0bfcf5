"""Blocks that the spreadsheet twins share: marks and titles, identity table, choices, signatures, notes, footer."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from kinerja_desktop.documents.grid import Grid, rich
from kinerja_desktop.documents.typesetter import facts
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import Formulir
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.pegawai import Identitas

LANDSCAPE_CHARS = 165
PORTRAIT_CHARS = 92
Sign = tuple[str, str, Identitas]
"""Place and date, title, and person of one signature."""


def top(grid: Grid, form: Formulir, titles: Sequence[str]) -> None:
    """Add marks, letterhead and title lines."""
    last = grid.last
    if form.kop.praktik:
        grid.row([(1, last, teks.CATATAN_LATIHAN)], bold=True, frame=False)
    if form.draf:
        grid.row([(1, last, teks.CATATAN_DRAF)], bold=True, frame=False)
    for line in form.kop.baris:
        grid.row([(1, last, line)], centred=True, bold=True, frame=False)
    if form.kop.alamat:
        grid.row([(1, last, form.kop.alamat)], centred=True, frame=False)
        grid.row([(1, last, "")], frame=False)
    for number, title in enumerate(titles):
        grid.row([(1, last, title)], centred=True, bold=not number, frame=False)


def identity(grid: Grid, rank: str, pegawai: Identitas, penilai: Identitas) -> None:
    """Add the table PEGAWAI YANG DINILAI | PEJABAT PENILAI KINERJA in six columns."""
    last = grid.last
    grid.row(
        [(1, 1, "NO"), (2, 3, "PEGAWAI YANG DINILAI"), (4, 4, "NO"), (5, last, "PEJABAT PENILAI KINERJA")],
        tint=True,
        centred=True,
    )
    labels = ("NAMA", "NIP", rank, "JABATAN", "UNIT KERJA")
    for number, values in enumerate(zip(labels, facts(pegawai), facts(penilai), strict=True), 1):
        label, left, right = values
        cells = [(1, 1, str(number)), (2, 2, label), (3, 3, left), (4, 4, str(number)), (5, 5, label), (6, last, right)]
        grid.row(cells, centred_columns=(1, 4))


def choice(grid: Grid, title: str, labels: Any) -> None:
    """Add a tinted title and its options."""
    grid.row([(1, grid.last, title)], tint=True, bold=True)
    grid.row([(1, grid.last, labels)], tint=True)


def options(labels: dict[Any, str], value: StrEnum | None, after: str = "") -> Any:
    """Return the options of "pilih salah satu" as rich text."""
    chosen = None if value is None else list(labels).index(value)
    return rich("", list(labels.values()), chosen, after)


def periode(before: str, label: str, after: str) -> Any:
    """Return the line PERIODE with the other quarters struck, or the label as it stands."""
    chosen = teks.triwulan_terpilih(label)
    if chosen is not None:
        return rich(f"{before} TRIWULAN ", teks.PILIHAN_TRIWULAN, chosen, after, "/")
    return f"{before} {label.upper()}"


def signatures(grid: Grid, split: int, left: Sign | None, right: Sign) -> None:
    """Add two signatures beside each other; the left half ends with column `split`."""
    grid.row([(1, grid.last, "")], frame=False)
    sides = ((1, split, left), (split + 1, grid.last, right))
    for pick in range(2):
        grid.row([(a, b, (sign[0], sign[1])[pick]) for a, b, sign in sides if sign], centred=True, frame=False)
    grid.row([(1, grid.last, "")], frame=False, high=38)
    grid.row([(a, b, sign[2].nama) for a, b, sign in sides if sign], centred=True, bold=True, frame=False)
    numbers = [(a, b, f"NIP {cetak_nip(sign[2].nip)}") for a, b, sign in sides if sign and sign[2].nip.strip()]
    if numbers:
        grid.row(numbers, centred=True, frame=False)


def notes(grid: Grid, texts: Sequence[str]) -> None:
    """Add the footnotes."""
    grid.row([(1, grid.last, "")], frame=False)
    for note in texts:
        grid.row([(1, grid.last, note)], frame=False, italic=True)


def footer(form: Formulir) -> str:
    """Return the footer of every printed page."""
    return f"{form.pegawai.nama} · Format {form.format} PermenPANRB 6/2022 · {teks.CATATAN_BANTU}"
