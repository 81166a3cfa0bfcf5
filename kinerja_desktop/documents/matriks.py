"""Form A.1.5, MATRIKS PEMBAGIAN PERAN DAN HASIL (pp. 48-49; filled on pp. 144-147 and 179-181).

A wide matrix is cut into parts of as many columns as stay legible: name and position come again in each part, and the
head with the leader's row on each sheet.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import ceil

from kinerja_desktop.documents.blocks import heading, height_of, mixed
from kinerja_desktop.documents.fonts import BOLD, ITALIC
from kinerja_desktop.documents.sheet import EPS, Pager
from kinerja_desktop.documents.skp import MARGIN, MEASURE
from kinerja_desktop.documents.table import Cell, Row, Section, Span, place
from kinerja_desktop.documents.typesetter import Typesetter
from kinerja_desktop.domain import teks_rencana as teks
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_rencana import BarisMatriks, FormulirMatriks, TabelMatriks
from kinerja_desktop.domain.matriks import IsiSel, isi_sel
from kinerja_desktop.domain.teks_formulir import LANJUTAN

NAME, POSITION = 0.13, 0.12
"""Shares of the width that the names and the positions take."""
_NARROWEST = 98.0
"""Least width of a column in points."""
_HEAD_SHARE = 0.3
"""The repeated head takes at most this share of a sheet; a longer text is repeated shortened."""
_GAP = 14.0


def lay_out_matriks(form: FormulirMatriks, paper: Kertas) -> Pager:
    """Lay the table of the leader out in landscape, then one of each ketua tim, part by part."""
    setter = Typesetter(Pager(paper, True, MARGIN[paper]), *MEASURE[paper])
    heading(setter, form.kop, (teks.JUDUL_MATRIKS, teks.milik(form.pegawai.jabatan, form.selesai.year)))
    _matrix(setter, form.tabel)
    for team in form.tim:
        setter.pager.d += _GAP
        _matrix(setter, team, f"{teks.TIM_KERJA} {team.jabatan.strip().upper() or team.nama}")
    return setter.pager


def _matrix(setter: Typesetter, table: TabelMatriks, title: str = "") -> None:
    spans = list(parts(len(table.kolom), setter.pager.span * (1 - NAME - POSITION)))
    for number, (first, last) in enumerate(spans):
        section = _part(setter, table, first, last)
        head = setter.style.leading + 4 if title else 0.0
        high = height_of(section) + head + (_GAP if number else 0.0)
        whole = setter.pager.bottom - setter.pager.top
        if setter.pager.room + EPS < high and (number or setter.pager.room < whole * _HEAD_SHARE + head):
            setter.pager.turn()
        elif number:
            setter.pager.d += _GAP
        if title:
            more = LANJUTAN if number else ""
            setter.pager.text(setter.lines(f"{title} {more}", setter.pager.span, BOLD), setter.style)
            setter.pager.d += 4
        place(setter.pager, section)


def parts(columns: int, width: float) -> Iterator[tuple[int, int]]:
    """Yield the first and last column of each part: as few parts as are legible, and all about as wide."""
    count = max(ceil(columns / max(int(width / _NARROWEST), 1)), 1)
    edges = [round(number * columns / count) for number in range(count + 1)]
    yield from pairwise(edges)


def _part(setter: Typesetter, table: TabelMatriks, first: int, last: int) -> Section:
    """Return the table of the columns from `first` up to `last`, with its repeated head."""
    pager = setter.pager
    name, position = pager.span * NAME, pager.span * POSITION
    x1, x2 = pager.left + name, pager.left + name + position
    wide = (pager.right - x2) / max(last - first, 1)
    title = teks.OUTCOME_ANTARA
    if last - first < len(table.kolom):
        title += f" {teks.bagian_kolom(first + 1, last, len(table.kolom))}"
    top = Row(
        [
            setter.label(pager.left, name, teks.PEGAWAI, centred=True),
            setter.label(x1, position, teks.JABATAN, centred=True),
            mixed(setter, x2, pager.right - x2, title, centred=True),
        ]
    )
    owner = Row(
        [
            Cell(pager.left, name, setter.lines(table.nama, name), tint=True),
            Cell(x1, position, setter.lines(table.jabatan, position), tint=True),
            *(
                Cell(x2 + n * wide, wide, setter.lines(text, wide), centred=True, tint=True)
                for n, text in enumerate(table.kolom[first:last])
            ),
        ]
    )
    section = setter.section([top, owner])
    _shorten(setter, section, owner)
    for row in table.baris or (BarisMatriks("", "", ("",) * len(table.kolom)),):
        _person(setter, section, row, first, last)
    return section


def _shorten(setter: Typesetter, section: Section, owner: Row) -> None:
    """Repeat only the beginning of a leader's row that would fill the sheets; in full it then stands once."""
    pager = setter.pager
    limit = int((pager.bottom - pager.top) * _HEAD_SHARE / setter.style.leading)
    if owner.count <= limit:
        return
    short = []
    for cell in owner.cells:
        lines = list(cell.lines)
        if len(lines) > limit:
            lines = [*lines[: limit - 1], setter.fixed("…", cell.w)[0]]
        short.append(Cell(cell.x, cell.w, lines, cell.centred, cell.middle, cell.tint))
    section.head = [section.head[0], Row(short)]
    section.rows.append(owner)


def _person(setter: Typesetter, section: Section, row: BarisMatriks, first: int, last: int) -> None:
    """Add one person: name and position come again where the row runs over to another sheet."""
    pager = setter.pager
    name, position = pager.span * NAME, pager.span * POSITION
    x1, x2 = pager.left + name, pager.left + name + position
    wide = (pager.right - x2) / max(last - first, 1)
    cells = [_role(setter, x2 + n * wide, wide, text) for n, text in enumerate(row.isi[first:last])]
    lines = setter.lines(row.nama, name)
    if row.ketua_tim:
        lines += setter.lines(teks.KETUA_TIM, name, ITALIC)
    section.rows.append(Row(cells))
    for x, w, beside in ((pager.left, name, lines), (x1, position, setter.lines(row.jabatan, position))):
        here = len(section.rows) - 1
        section.spans.append(Span(Cell(x, w, beside, tint=True, again=tuple(beside)), here, here, whole=True))


def _role(setter: Typesetter, x: float, w: float, text: str) -> Cell:
    none = isi_sel(text) is IsiSel.TIDAK_ADA_PERAN
    return Cell(x, w, setter.lines(text, w), centred=none)
