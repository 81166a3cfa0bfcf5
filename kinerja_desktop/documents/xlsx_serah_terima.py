"""Spreadsheet twins of the two documents of our own: Lembar Serah Terima and Pohon Kinerja."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import Any

from kinerja_desktop.documents import xlsx_blocks as blocks
from kinerja_desktop.documents.blocks import PORTRAIT, place_and_date
from kinerja_desktop.documents.grid import Grid, GridStyle
from kinerja_desktop.documents.pohon import SHARES
from kinerja_desktop.documents.serah_terima import FACT, MEASURE, NUMBER, column_widths
from kinerja_desktop.documents.sheet import Pager
from kinerja_desktop.documents.typesetter import Typesetter
from kinerja_desktop.domain import teks_rencana as teks
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_ak import FormulirAk
from kinerja_desktop.domain.dokumen_rencana import BagianSerahTerima, LembarSerahTerima, PohonKinerja

_COLUMNS = 24
"""Narrow columns of the handover page, shared out among the columns of each of its tables."""


def fill_serah_terima(book: Any, form: LembarSerahTerima | FormulirAk, paper: Kertas) -> None:
    """Write the handover page on one worksheet."""
    widths = [blocks.PORTRAIT_CHARS / _COLUMNS] * _COLUMNS
    grid = Grid(book.active, "Serah Terima", widths, GridStyle(paper, False, blocks.footer(form)))
    setter = Typesetter(Pager(paper, False, PORTRAIT), *MEASURE[paper])
    blocks.top(grid, form, (form.judul,))
    if form.pengantar:
        grid.row([(1, grid.last, "")], frame=False)
        grid.row([(1, grid.last, form.pengantar)], frame=False)
    for part in form.bagian:
        grid.row([(1, grid.last, "")], frame=False)
        _part(grid, setter, part)
    signs = [(place_and_date(s.tanda), s.sebutan, s.orang) for s in form.tanda]
    half = _COLUMNS // 2
    if signs:
        left, right = (signs[0], signs[1]) if len(signs) > 1 else (None, signs[0])
        blocks.signatures(grid, half, left, right)
    for sign in signs[2:]:
        blocks.signatures(grid, 0, None, sign)
    blocks.notes(grid, form.catatan)


def _part(grid: Grid, setter: Typesetter, part: BagianSerahTerima) -> None:
    grid.row([(1, grid.last, part.judul)], tint=True, bold=True)
    if not part.baris:
        grid.row([(1, grid.last, part.kosong)])
        return
    if not part.kolom:
        edge = round(_COLUMNS * FACT)
        for label, *texts in part.baris:
            grid.row([(1, edge, label), (edge + 1, grid.last, "\n".join(texts))])
        return
    edges = _edges(column_widths(setter, part))
    places = list(pairwise(edges))
    heads = [(a + 1, b, head) for (a, b), head in zip(places, part.kolom, strict=True)]
    grid.row(heads, tint=True, centred=True)
    numbers = [a + 1 for (a, _), head in zip(places, part.kolom, strict=True) if head == NUMBER]
    for row in part.baris:
        cells = [(a + 1, b, text) for (a, b), text in zip(places, row, strict=True)]
        grid.row(cells, centred_columns=numbers)


def _edges(widths: list[float]) -> list[int]:
    """Share the narrow columns out by the widths of a table; each of its columns gets at least one."""
    total = sum(widths)
    edges = [0]
    for number, reached in enumerate(accumulate(widths), 1):
        left = len(widths) - number
        edges.append(min(max(round(_COLUMNS * reached / total), edges[-1] + 1), _COLUMNS - left))
    return edges


def fill_pohon(book: Any, form: PohonKinerja, paper: Kertas) -> None:
    """Write the cascade; its rows are an outline that can be folded."""
    widths = [share * blocks.LANDSCAPE_CHARS for share in SHARES]
    grid = Grid(book.active, "Pohon Kinerja", widths, GridStyle(paper, True, blocks.footer(form)))
    blocks.top(grid, form, (form.judul, teks.milik(form.unit_kerja or form.instansi, form.tahun)))
    grid.row([(n, n, head) for n, head in enumerate(teks.KOLOM_POHON, 1)], tint=True, centred=True)
    grid.repeat(grid.next - 1, grid.next - 1)
    grid.sheet.sheet_properties.outlinePr.summaryBelow = False
    for number, row in zip(teks.nomor_pohon(form.baris), form.baris, strict=True):
        result = f"{row.teks}\n{teks.TANDA_CELAH} {row.celah}" if row.celah else row.teks
        person = "\n".join(text for text in (row.nama, row.jabatan) if text)
        items = row.indikator if len(row.indikator) < 2 else [f"- {text}" for text in row.indikator]
        cells = [(1, 1, number), (2, 2, result), (3, 3, person), (4, 4, "\n".join(items))]
        grid.row(cells, tint=row.tingkat == 0, bold=bool(row.celah))
        grid.indent(2, row.tingkat)
