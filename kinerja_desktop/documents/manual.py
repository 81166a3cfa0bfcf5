"""Form A.1.3, MANUAL INDIKATOR KINERJA (p. 38; filled on pp. 138-141 and 173-177): one sheet for each indicator."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.documents.blocks import heading, height_of, labelled, mixed
from kinerja_desktop.documents.fonts import BOLD, REGULAR
from kinerja_desktop.documents.sheet import EPS, Pager
from kinerja_desktop.documents.skp import MARGIN, MEASURE, agency_line
from kinerja_desktop.documents.table import Cell, Row, Section, place
from kinerja_desktop.documents.typesetter import Typesetter
from kinerja_desktop.domain import teks_rencana as teks
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_rencana import FormulirManual, ManualCetak
from kinerja_desktop.domain.teks_formulir import periode_cetak

LABEL = 0.18
"""Share of the width that the labels take."""


_SMALLER = (1.0, 0.955, 0.91)
"""A long manual is set in smaller type as far as it then ends on its sheet."""


def lay_out_manual(form: FormulirManual, paper: Kertas) -> Pager:
    """Lay the manuals out in landscape; each begins a sheet with letterhead and titles."""
    pager = Pager(paper, True, MARGIN[paper])
    for number, manual in enumerate(form.manual):
        if number:
            pager.turn()
        setter = Typesetter(pager, *MEASURE[paper])
        heading(setter, form.kop, (teks.JUDUL_MANUAL, teks.JUDUL_MANUAL_SKP[form.untuk]))
        agency_line(setter, form.instansi, periode_cetak(form.mulai, form.selesai))
        place(pager, _fitting(pager, manual, paper))
    return pager


def _fitting(pager: Pager, manual: ManualCetak, paper: Kertas) -> Section:
    """Return the table in the largest type in which it ends on this sheet, else in the ordinary one."""
    tables = []
    for share in _SMALLER:
        tables.append(_table(Typesetter(pager, *(share * size for size in MEASURE[paper])), manual))
        if height_of(tables[-1]) <= pager.room + EPS:
            return tables[-1]
    return tables[0]


def _table(setter: Typesetter, manual: ManualCetak) -> Section:
    section = setter.section()
    _fact(setter, section, teks.RENCANA_HASIL_KERJA, manual.rhk)
    _fact(setter, section, teks.UKURAN_KEBERHASILAN, manual.indikator)
    _fact(setter, section, teks.TUJUAN, manual.tujuan)
    x, w = _right(setter)
    description = [
        Row([mixed(setter, x, w, teks.DEFINISI)], keep=True),
        Row([Cell(x, w, setter.lines(manual.definisi, w))]),
        Row([mixed(setter, x, w, teks.FORMULA)], keep=True),
        Row([Cell(x, w, setter.lines(manual.formula, w))]),
    ]
    labelled(section, _label(setter, teks.DESKRIPSI), description)
    closing = len(section.rows)
    _fact(setter, section, teks.SATUAN_PENGUKURAN, manual.satuan)
    _options(setter, section, teks.TINGKAT_KENDALI, list(teks.LABEL_KENDALI.items()), manual.kendali)
    _fact(setter, section, teks.SUMBER_DATA, manual.sumber_data)
    _options(setter, section, teks.PERIODE_PELAPORAN, list(teks.LABEL_PELAPORAN.items()), manual.periode_pelaporan)
    for row in section.rows[closing:-1]:
        row.keep = True
    return section


def _right(setter: Typesetter) -> tuple[float, float]:
    wide = setter.pager.span * LABEL
    return setter.pager.left + wide, setter.pager.span - wide


def _label(setter: Typesetter, text: str) -> Cell:
    return mixed(setter, setter.pager.left, setter.pager.span * LABEL, text)


def _fact(setter: Typesetter, section: Section, label: str, text: str) -> None:
    x, w = _right(setter)
    labelled(section, _label(setter, label), [Row([Cell(x, w, setter.lines(text, w))])])


def _options(
    setter: Typesetter, section: Section, label: str, options: Sequence[tuple[object, str]], chosen: object
) -> None:
    """Add the options in cells of their own; the chosen one is crossed, as in the filled examples."""
    x, w = _right(setter)
    share = w / len(options)
    cells = []
    for number, (value, text) in enumerate(options):
        here = value == chosen
        words = f"{teks.TERPILIH if here else teks.TIDAK_TERPILIH} {text}"
        cells.append(mixed(setter, x + number * share, share, words, BOLD if here else REGULAR, tint=False))
    labelled(section, _label(setter, label), [Row(cells)])
