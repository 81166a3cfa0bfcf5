"""Form A.1.4, WORKBLOCK UNTUK IDENTIFIKASI STRATEGI PENCAPAIAN HASIL KERJA (p. 43; filled on pp. 143 and 178)."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.documents.blocks import PORTRAIT, heading, labelled, mixed
from kinerja_desktop.documents.sheet import Pager
from kinerja_desktop.documents.table import Cell, Row, Section, place
from kinerja_desktop.documents.typesetter import Typesetter
from kinerja_desktop.domain import teks_rencana as teks
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_rencana import FormulirStrategi, StrategiCetak

MEASURE = {Kertas.F4: (10.0, 12.4, 3.0), Kertas.A4: (9.8, 12.0, 2.8)}
LABEL, NUMBER = 0.2, 0.055
"""Shares of the width that the labels and the numbers take."""


def lay_out_strategi(form: FormulirStrategi, paper: Kertas) -> Pager:
    """Lay the workblocks out in portrait; each begins a sheet with letterhead and titles.

    The form has no place for the year and for whose plan it serves: the line below the title tells both, as the
    headings of the filled matrices do (pp. 144-145).
    """
    setter = Typesetter(Pager(paper, False, PORTRAIT), *MEASURE[paper])
    for number, item in enumerate(form.strategi):
        if number:
            setter.pager.turn()
        heading(setter, form.kop, (teks.JUDUL_STRATEGI, teks.milik(form.pegawai.jabatan, form.selesai.year)))
        place(setter.pager, _table(setter, item))
    return setter.pager


def _table(setter: Typesetter, item: StrategiCetak) -> Section:
    section = setter.section()
    for left, right in teks.fakta_strategi(item):
        _pair(setter, section, left, right)
    for title, routine, change in teks.daftar_strategi(item):
        section.rows.append(_bar(setter, title, centred=True))
        section.rows.append(_bar(setter, teks.RUTIN))
        _list(setter, section, routine, 1)
        section.rows.append(_bar(setter, teks.TRANSFORMATIF))
        _list(setter, section, change, len(routine) + 1)
    return section


def _pair(setter: Typesetter, section: Section, left: tuple[str, str], right: tuple[str, str]) -> None:
    x, span = setter.pager.left, setter.pager.span
    half, wide = span / 2, span * LABEL
    cells = [
        Cell(x + wide, half - wide, setter.lines(left[1], half - wide)),
        mixed(setter, x + half, wide, right[0]),
        Cell(x + half + wide, half - wide, setter.lines(right[1], half - wide)),
    ]
    labelled(section, mixed(setter, x, wide, left[0]), [Row(cells)])


def _bar(setter: Typesetter, text: str, centred: bool = False) -> Row:
    return Row([mixed(setter, setter.pager.left, setter.pager.span, text, centred=centred)], keep=True)


def _list(setter: Typesetter, section: Section, texts: Sequence[str], first: int) -> None:
    x, span = setter.pager.left, setter.pager.span
    narrow = span * NUMBER
    for number, text in enumerate(texts or ("-",), first):
        label = setter.label(x, narrow, f"{number}." if texts else "", centred=True, tint=False)
        label.middle = False
        row = Row([Cell(x + narrow, span - narrow, setter.lines(text, span - narrow))])
        labelled(section, label, [row])
