"""Spreadsheet twins of the forms of a plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kinerja_desktop.documents import xlsx_blocks as blocks
from kinerja_desktop.documents import xlsx_tables as tables
from kinerja_desktop.documents.grid import Grid, GridStyle
from kinerja_desktop.documents.lampiran import TITLE
from kinerja_desktop.documents.skp import COLUMNS, RANK, SHARES, columns, conduct_title, notes, titles
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import FormulirLampiran, FormulirSkp, Kertas
from kinerja_desktop.domain.skp import Pendekatan, Untuk

_JPT_SHARES = (0.035, 0.135, 0.165, 0.165, 0.035, 0.165, 0.15, 0.15)
_JPT_ENDS = (1, 3, 6, 7, 8)
_JPT_IDENTITY = (1, 2, 4, 5, 6)
"""Worksheet columns that serve both the table of results and the identity table of form A.1.2."""
_NARRATIVE_SHARES = (0.035, 0.135, 0.33, 0.035, 0.135, 0.33)


def fill_skp(book: Any, form: FormulirSkp, paper: Kertas) -> None:
    """Write the form of a plan: results and conduct are two worksheets."""
    style = GridStyle(paper, True, blocks.footer(form))
    jpt = form.untuk is Untuk.JPT
    qualitative = form.pendekatan is Pendekatan.KUALITATIF
    shares: Sequence[float] = _JPT_SHARES if jpt else [column.share for column in COLUMNS]
    shares = _NARRATIVE_SHARES if qualitative else shares
    grid = Grid(book.active, "Hasil Kerja", [share * blocks.LANDSCAPE_CHARS for share in shares], style)
    wide = jpt and not qualitative
    blocks.top(grid, form, titles(form))
    masa = f"PERIODE PENILAIAN: {teks.periode_cetak(form.mulai, form.selesai)}"
    middle = _JPT_IDENTITY[2] if wide else 3
    grid.row([(1, middle, form.instansi.upper()), (middle + 1, grid.last, masa)], frame=False)
    ends = _JPT_IDENTITY if wide else (1, 2, 3, 4, 5)
    blocks.identity(grid, RANK, form.pegawai, form.penilai, ends, nip_opsional=jpt)
    if qualitative:
        tables.narrative(grid, form.untuk, form.rhk)
    else:
        tables.results(grid, columns(form), form.rhk, _JPT_ENDS if jpt else None)
    _conduct_sheet(book, form, style)


def _conduct_sheet(book: Any, form: FormulirSkp, style: GridStyle) -> None:
    grid = Grid(book.create_sheet(), "Perilaku Kerja", [share * blocks.LANDSCAPE_CHARS for share in SHARES], style)
    tables.conduct(grid, (conduct_title(form),), teks.panduan(form.versi_perilaku, form.untuk), form.perilaku)
    first = grid.next
    _signatures(grid, 2, form)
    blocks.notes(grid, notes(form))
    grid.keep_closing(first)


def fill_lampiran(book: Any, form: FormulirLampiran, paper: Kertas) -> None:
    """Write form A.1.8."""
    widths = [share * blocks.PORTRAIT_CHARS for share in (0.055, 0.445, 0.5)]
    grid = Grid(book.active, "Lampiran SKP", widths, GridStyle(paper, False, blocks.footer(form)))
    blocks.top(grid, form, (TITLE,))
    masa = f"PERIODE PENILAIAN:\n{teks.periode_cetak(form.mulai, form.selesai)}"
    grid.row([(1, 2, form.instansi.upper()), (3, 3, masa)], frame=False)
    for title, items in teks.butir_lampiran(form.lampiran):
        grid.row([(1, 3, title)], tint=True)
        for number, text in enumerate(items, 1):
            grid.row([(1, 1, f"{number}."), (2, 3, text)], centred_columns=(1,))
        if not items:
            grid.row([(1, 1, "-"), (2, 3, "-")], centred_columns=(1,))
    _signatures(grid, 2, form)


def _signatures(grid: Grid, split: int, form: FormulirSkp | FormulirLampiran) -> None:
    place = teks.baris_tanda(form.tanda_penilai.tempat, form.tanda_penilai.tanggal)
    left, right = ("", "Pegawai yang Dinilai", form.pegawai), (place, "Pejabat Penilai Kinerja", form.penilai)
    blocks.signatures(grid, split, left, right)
