"""Spreadsheet twins of the forms of a plan."""

from __future__ import annotations

from typing import Any

from kinerja_desktop.documents import xlsx_blocks as blocks
from kinerja_desktop.documents import xlsx_tables as tables
from kinerja_desktop.documents.grid import Grid, GridStyle
from kinerja_desktop.documents.lampiran import TITLE
from kinerja_desktop.documents.skp import COLUMNS, PERILAKU, SHARES, TITLES
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import FormulirLampiran, FormulirSkp, Kertas


def fill_skp(book: Any, form: FormulirSkp, paper: Kertas) -> None:
    """Write the form of a plan: results and conduct are two worksheets."""
    style = GridStyle(paper, True, blocks.footer(form))
    grid = Grid(book.active, "Hasil Kerja", [column.share * blocks.LANDSCAPE_CHARS for column in COLUMNS], style)
    blocks.top(grid, form, TITLES)
    masa = f"PERIODE PENILAIAN: {teks.periode_cetak(form.mulai, form.selesai)}"
    grid.row([(1, 3, form.instansi.upper()), (4, grid.last, masa)], frame=False)
    blocks.identity(grid, "PANGKAT/ GOL. RUANG", form.pegawai, form.penilai)
    tables.results(grid, COLUMNS, form.rhk)
    _conduct_sheet(book, form, style)


def _conduct_sheet(book: Any, form: FormulirSkp, style: GridStyle) -> None:
    grid = Grid(book.create_sheet(), "Perilaku Kerja", [share * blocks.LANDSCAPE_CHARS for share in SHARES], style)
    tables.conduct(grid, (PERILAKU,), form.versi_perilaku, form.perilaku)
    first = grid.next
    _signatures(grid, 2, form)
    blocks.notes(grid, (teks.CATATAN_INTERVENSI, teks.CATATAN_EKSPEKTASI))
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
            grid.row([(1, 1, ""), (2, 3, "-")])
    _signatures(grid, 2, form)


def _signatures(grid: Grid, split: int, form: FormulirSkp | FormulirLampiran) -> None:
    place = teks.baris_tanda(form.tanda_penilai.tempat, form.tanda_penilai.tanggal)
    left, right = ("", "Pegawai yang Dinilai", form.pegawai), (place, "Pejabat Penilai Kinerja", form.penilai)
    blocks.signatures(grid, split, left, right)
