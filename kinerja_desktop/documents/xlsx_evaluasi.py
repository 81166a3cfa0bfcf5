"""Spreadsheet twins of the forms C.1.1-C.1.3 and B.1.3-B.1.5."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kinerja_desktop.documents import hasil_evaluasi as hasil
from kinerja_desktop.documents import rekaman_umpan_balik as rekaman
from kinerja_desktop.documents import xlsx_blocks as blocks
from kinerja_desktop.documents import xlsx_tables as tables
from kinerja_desktop.documents.grid import Grid, GridStyle
from kinerja_desktop.documents.xlsx_kurva import add_curve
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import FormulirEvaluasi, Kertas
from kinerja_desktop.domain.dokumen_umpan_balik import RekamanUmpanBalik
from kinerja_desktop.domain.skp import Pendekatan, Untuk

_UMPAN_BALIK = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"
_NARRATIVE_SHARES = (0.035, 0.135, 0.32, 0.035, 0.135, 0.085, 0.255)
_NARRATIVE_ENDS = (1, 3, 6, 7)
"""Worksheet columns of number, result, realisasi and feedback on the qualitative forms."""
_JPT_SHARES = (0.035, 0.165, 0.19, 0.11, 0.035, 0.115, 0.165, 0.185)
_JPT_ENDS = (1, 2, 3, 4, 6, 7, 8)
_IDENTITY = {True: (1, 2, 3, 4, 5), False: (1, 2, 4, 5, 6)}
"""Last columns of the identity table, by whether the form is qualitative, for those and for the table of JPT."""


def fill_hasil(book: Any, form: FormulirEvaluasi, paper: Kertas) -> None:
    """Write form C.1.1, C.1.2 or C.1.3: results and conduct are two worksheets."""
    grid, style = _opened(book, form, paper, hasil.TITLE, ("PERIODE***:", "*"), hasil.optional_nip(form))
    blocks.choice(grid, "CAPAIAN KINERJA ORGANISASI*", blocks.options(teks.LABEL_CAPAIAN, form.capaian))
    grid.row([(1, grid.last, hasil.pattern_title(form))], tint=True, bold=True)
    if form.capaian is not None:
        grid.row([(1, grid.last, "")], tint=True, high=135)
        add_curve(book, grid, form.capaian)
    _results(grid, form, teks.UKURAN_HASIL)
    blocks.choice(grid, "RATING HASIL KERJA*", blocks.options(teks.LABEL_RATING, form.rating_hasil, "**"))
    grid = _conduct(book, form, style, "PERILAKU KERJA")
    first = grid.next
    blocks.choice(grid, "RATING PERILAKU KERJA*", blocks.options(teks.LABEL_RATING, form.rating_perilaku, "**"))
    blocks.choice(grid, "PREDIKAT KINERJA PEGAWAI*", blocks.options(teks.LABEL_PREDIKAT, form.predikat))
    sign = hasil.signature(form)
    blocks.signatures(grid, 2, None, (sign.place, sign.title, sign.person))
    blocks.notes(grid, hasil.notes(form))
    grid.keep_closing(first)


def fill_rekaman(book: Any, form: RekamanUmpanBalik, paper: Kertas) -> None:
    """Write form B.1.3, B.1.4 or B.1.5."""
    grid, style = _opened(book, form, paper, rekaman.TITLE, ("PERIODE:", "*"), form.format == "B.1.4")
    _results(grid, form, teks.UKURAN_REKAMAN)
    grid = _conduct(book, form, style, rekaman.conduct_title(form))
    first = grid.next
    left, right = ((sign.place, sign.title, sign.person) for sign in rekaman.signatures(form))
    blocks.signatures(grid, 2, left, right)
    blocks.notes(grid, (teks.CATATAN_REKAMAN,))
    grid.keep_closing(first)


def _opened(
    book: Any,
    form: FormulirEvaluasi | RekamanUmpanBalik,
    paper: Kertas,
    title: str,
    periode: tuple[str, str],
    optional: bool,
) -> tuple[Grid, GridStyle]:
    """Return the first worksheet with titles, line of the period, agency and identity table."""
    style = GridStyle(paper, True, blocks.footer(form))
    grid = Grid(book.active, "Hasil Kerja", [share * blocks.LANDSCAPE_CHARS for share in _shares(form)], style)
    last, ends = grid.last, _identity_ends(form)
    blocks.top(grid, form, hasil.titles(title, form.untuk, form.pendekatan))
    grid.row([(1, last, blocks.periode(periode[0], form.label_periode, periode[1]))], centred=True, frame=False)
    masa = f"PERIODE PENILAIAN: {teks.periode_cetak(form.mulai, form.selesai)}"
    grid.row([(1, ends[2], form.instansi.upper()), (ends[2] + 1, last, masa)], frame=False)
    instansi = hasil.instansi_penilai(form)
    blocks.identity(grid, hasil.rank(form.pendekatan), form.pegawai, form.penilai, ends, optional, instansi)
    return grid, style


def _shares(form: FormulirEvaluasi | RekamanUmpanBalik) -> Sequence[float]:
    if form.pendekatan is Pendekatan.KUALITATIF:
        return _NARRATIVE_SHARES
    return _JPT_SHARES if form.untuk is Untuk.JPT else [column.share for column in hasil.COLUMNS]


def _identity_ends(form: FormulirEvaluasi | RekamanUmpanBalik) -> tuple[int, ...]:
    return _IDENTITY[form.pendekatan is Pendekatan.KUALITATIF or form.untuk is Untuk.JA_JF]


def _results(grid: Grid, form: FormulirEvaluasi | RekamanUmpanBalik, measures: str) -> None:
    if form.pendekatan is Pendekatan.KUALITATIF:
        tables.narrative_done(grid, form.untuk, form.rhk, measures, _NARRATIVE_ENDS)
    else:
        ends = _JPT_ENDS if form.untuk is Untuk.JPT else None
        tables.results(grid, hasil.columns(form.untuk), form.rhk, ends)


def _conduct(book: Any, form: FormulirEvaluasi | RekamanUmpanBalik, style: GridStyle, title: str) -> Grid:
    widths = [share * blocks.LANDSCAPE_CHARS for share in hasil.SHARES]
    grid = Grid(book.create_sheet(), "Perilaku Kerja", widths, style)
    tables.conduct(grid, (title, _UMPAN_BALIK), teks.panduan(form.versi_perilaku), form.perilaku)
    return grid
