"""Blocks that the spreadsheet twins share: marks and titles, identity table, choices, signatures, notes, footer."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from kinerja_desktop.documents.grid import Grid
from kinerja_desktop.documents.typesetter import facts
from kinerja_desktop.documents.xlsx_text import mixed, rich
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import Formulir
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.teks import bersihkan

_NAME_LIMIT = 34
"""Letters of a name in the footer: with what follows they end before the number of an upright page."""

LANDSCAPE_CHARS = 165
PORTRAIT_CHARS = 92
Sign = tuple[str, str, Identitas]
"""Place and date, title, and person of one signature."""


def top(grid: Grid, form: Formulir, titles: Sequence[str], last: int = 0) -> None:
    """Add marks, letterhead and title lines over the columns up to `last`, else over all."""
    last = last or grid.last
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


def identity(
    grid: Grid,
    rank: str,
    pegawai: Identitas,
    penilai: Identitas,
    ends: Sequence[int] = (1, 2, 3, 4, 5),
    nip_opsional: bool = False,
    instansi: str | None = None,
) -> None:
    """Add the table PEGAWAI YANG DINILAI | PEJABAT PENILAI KINERJA; `ends` are the last columns of its first five.

    With `instansi` the last line of the penilai is INSTANSI instead of UNIT KERJA (forms B.1.4 and C.1.2).
    """
    first = (1, *(end + 1 for end in ends))
    last = (*ends, grid.last)
    heads = [(first[0], last[0], "NO"), (first[1], last[2], "PEGAWAI YANG DINILAI")]
    heads += [(first[3], last[3], "NO"), (first[4], last[5], "PEJABAT PENILAI KINERJA")]
    grid.row(heads, tint=True, centred=True)
    labels = ("NAMA", "NIP", rank, "JABATAN", "UNIT KERJA")
    for number, (label, left, right) in enumerate(zip(labels, facts(pegawai), facts(penilai), strict=True), 1):
        optional = nip_opsional and label == "NIP"
        other = mixed([(teks.NIP_OPSIONAL[0], False), (teks.NIP_OPSIONAL[1], True)]) if optional else label
        texts = (str(number), label, left, str(number), other, right)
        if instansi is not None and label == "UNIT KERJA":
            texts = (*texts[:4], "INSTANSI", instansi)
        grid.row(list(zip(first, last, texts, strict=True)), centred_columns=(first[0], first[3]), middle=True)


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


def signature_below(grid: Grid, sign: Sign) -> None:
    """Add one signature in the middle, below the other two (form D.1.3)."""
    place, title, person = sign
    grid.row([(1, grid.last, "")], frame=False)
    for text in (place, title):
        grid.row([(1, grid.last, text)], centred=True, frame=False)
    grid.row([(1, grid.last, "")], frame=False, high=38)
    grid.row([(1, grid.last, person.nama)], centred=True, bold=True, frame=False)
    if person.nip.strip():
        grid.row([(1, grid.last, f"NIP {cetak_nip(person.nip)}")], centred=True, frame=False)


def notes(grid: Grid, texts: Sequence[str]) -> None:
    """Add the footnotes."""
    grid.row([(1, grid.last, "")], frame=False)
    for note in texts:
        grid.row([(1, grid.last, note)], frame=False, italic=True)


def footer(form: Formulir) -> str:
    """Return the footer of every printed page: one line, as LibreOffice prints a line break in it as letters."""
    nama = bersihkan(form.pegawai.nama)
    if len(nama) > _NAME_LIMIT:
        nama = nama[: _NAME_LIMIT - 1].rstrip(" ,.") + "…"
    nip = cetak_nip(form.pegawai.nip)
    code = f"Format {form.format} PermenPANRB 6/2022" if form.format else ""
    return " · ".join(t for t in (nama, f"NIP {nip}" if nip else "", code, teks.CATATAN_BANTU) if t)
