"""HASIL KERJA: the table of results that forms A.1.7 and C.1.3 share (columns 1-6, and 1-8)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from kinerja_desktop.documents.fonts import ITALIC
from kinerja_desktop.documents.table import Cell, Row, Section, Span
from kinerja_desktop.documents.typesetter import Typesetter
from kinerja_desktop.documents.wrapping import Line
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import IkiCetak, RhkCetak
from kinerja_desktop.domain.skp import JenisRhk


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its share of the width, and the text of an indicator row in it."""

    head: str
    share: float
    text: Callable[[IkiCetak], str] | None = None
    umpan_balik: bool = False


_SPANNING = 3  # number, leader's result, own result


def results(setter: Typesetter, columns: Sequence[Column], rhk: Sequence[RhkCetak]) -> Section:
    """Return the table with its repeated head.

    Numbers run on from A to B. Neighbouring results under the same leader's result share its cell and number, as on
    the form; a result without a leader's result has a number of its own.
    """
    left, span = setter.pager.left, setter.pager.span
    edges = [left]
    for column in columns:
        edges.append(edges[-1] + column.share * span)
    places = [(edges[n], edges[n + 1] - edges[n]) for n in range(len(columns))]
    heads = [setter.label(x, w, column.head, centred=True) for (x, w), column in zip(places, columns, strict=True)]
    numbers = [setter.label(x, w, f"({n})", centred=True) for n, (x, w) in enumerate(places, 1)]
    section = setter.section([setter.bar("HASIL KERJA"), Row(heads), Row(numbers)])
    filling = _Filling(setter, section, columns, places)
    for jenis in JenisRhk:
        section.rows.append(setter.bar(teks.JUDUL_JENIS[jenis]))
        filling.group([item for item in rhk if item.jenis is jenis])
    return section


class _Filling:
    """Adds rows and spans to the section, counting numbers."""

    def __init__(
        self, setter: Typesetter, section: Section, columns: Sequence[Column], places: Sequence[tuple[float, float]]
    ) -> None:
        self.setter = setter
        self.section = section
        self.columns = columns
        self.places = places
        self.number = 0
        again = setter.fixed("(lanjutan)", places[2][1], ITALIC)
        self.again: tuple[Line, ...] = tuple(again)

    def group(self, rhk: Sequence[RhkCetak]) -> None:
        """Add the results of one kind; a kind without results has one row of dashes, as in the filled examples."""
        if not rhk:
            cells = [self.setter.label(x, w, "-", centred=True, tint=False) for x, w in self.places]
            self.section.rows.append(Row(cells))
            return
        for rhk_pimpinan, shared in groupby(enumerate(rhk), key=lambda pair: pair[1].rhk_pimpinan.strip() or pair[0]):
            first = len(self.section.rows)
            self.number += 1
            for _, item in shared:
                self._result(item)
            self._span(0, self.setter.fixed(str(self.number), self.places[0][1]), first, centred=True)
            text = rhk_pimpinan if isinstance(rhk_pimpinan, str) else ""
            self._span(1, self.setter.lines(text, self.places[1][1]), first)

    def _result(self, item: RhkCetak) -> None:
        first = len(self.section.rows)
        for iki in item.iki:
            self.section.rows.append(Row([self._cell(n, iki) for n in range(_SPANNING, len(self.columns))]))
        if not item.iki:
            empty = [Cell(x, w, ()) for x, w in self.places[_SPANNING:]]
            self.section.rows.append(Row(empty))
        text = item.uraian
        if item.penugasan_dari.strip():
            text += f"\n(Penugasan dari {item.penugasan_dari.strip()})"
        self._span(2, self.setter.lines(text, self.places[2][1]), first)

    def _cell(self, index: int, iki: IkiCetak) -> Cell:
        x, w = self.places[index]
        column = self.columns[index]
        if column.umpan_balik:
            return Cell(x, w, self.setter.umpan_balik(iki.umpan_balik, w))
        return Cell(x, w, self.setter.lines(column.text(iki), w) if column.text else ())

    def _span(self, index: int, lines: Sequence[Line], first: int, centred: bool = False) -> None:
        x, w = self.places[index]
        again = tuple(lines) if index == 0 else self.again
        cell = Cell(x, w, lines, centred=centred, again=again if lines else ())
        self.section.spans.append(Span(cell, first, len(self.section.rows) - 1, whole=index == 2))
