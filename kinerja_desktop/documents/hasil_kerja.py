"""HASIL KERJA: the table of results of the quantitative forms, the list of the qualitative ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from kinerja_desktop.documents.table import Cell, Row, Section, Span
from kinerja_desktop.documents.typesetter import Typesetter
from kinerja_desktop.documents.wrapping import Line
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import IkiCetak, RhkCetak
from kinerja_desktop.domain.skp import JenisRhk, Untuk

_NUMBER = 0.035
"""Share of the width that the numbers take on the qualitative forms."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its share of the width, and the text of an indicator row in it.

    Columns without a text of their own stand first and span the rows of a result: its number, on the forms of
    administrators and functional officers the leader's result, and the result.
    """

    head: str
    share: float
    text: Callable[[IkiCetak], str] | None = None
    umpan_balik: bool = False
    centred: bool = False


def spanning(columns: Sequence[Column]) -> int:
    """Return how many columns span the rows of a result: 2 without the leader's result, 3 with it."""
    return next(n for n, column in enumerate(columns) if column.text or column.umpan_balik)


def under_one_number(rhk: Sequence[RhkCetak], width: int) -> list[tuple[str, list[RhkCetak]]]:
    """Group results as the form numbers them; `width` is the number of spanning columns.

    Neighbouring results under the same leader's result share its cell and number; a result without a leader's result,
    and each result of a form without that column, has a number of its own. That is how the blank form merges its cells
    (p. 57). The filled examples number each result and repeat the leader's beside it (pp. 152, 203-205); where the two
    differ, the blank form is followed.
    """
    if width < 3:
        return [("", [item]) for item in rhk]
    groups = groupby(enumerate(rhk), key=lambda pair: pair[1].rhk_pimpinan.strip() or pair[0])
    return [(key if isinstance(key, str) else "", [item for _, item in shared]) for key, shared in groups]


def results(setter: Typesetter, columns: Sequence[Column], rhk: Sequence[RhkCetak]) -> Section:
    """Return the table with its repeated head; numbers run on from A to B."""
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
        self.own = spanning(columns) - 1

    def group(self, rhk: Sequence[RhkCetak]) -> None:
        """Add the results of one kind; a kind without results has one row of dashes, as in the filled examples."""
        if not rhk:
            cells = [self.setter.label(x, w, "-", centred=True, tint=False) for x, w in self.places]
            self.section.rows.append(Row(cells))
            return
        for rhk_pimpinan, shared in under_one_number(rhk, self.own + 1):
            first = len(self.section.rows)
            self.number += 1
            for item in shared:
                self._result(item)
            self._span(0, self.setter.fixed(str(self.number), self.places[0][1]), first, centred=True)
            if self.own > 1:
                self._span(1, self.setter.lines(rhk_pimpinan, self.places[1][1]), first)

    def _result(self, item: RhkCetak) -> None:
        first = len(self.section.rows)
        for iki in item.iki:
            self.section.rows.append(Row([self._cell(n, iki) for n in range(self.own + 1, len(self.columns))]))
        if not item.iki:
            empty = [Cell(x, w, ()) for x, w in self.places[self.own + 1 :]]
            self.section.rows.append(Row(empty))
        width = self.places[self.own][1]
        sender = self.setter.tailed("", teks.penugasan(item.penugasan_dari), width)
        self._span(self.own, [*self.setter.lines(item.uraian, width), *sender], first)

    def _cell(self, index: int, iki: IkiCetak) -> Cell:
        x, w = self.places[index]
        column = self.columns[index]
        more = self.setter.continued(w)
        if column.umpan_balik:
            return Cell(x, w, self.setter.umpan_balik(iki.umpan_balik, w), more=more)
        lines = self.setter.lines(column.text(iki), w) if column.text else ()
        return Cell(x, w, lines, centred=column.centred, more=more)

    def _span(self, index: int, lines: Sequence[Line], first: int, centred: bool = False) -> None:
        x, w = self.places[index]
        more = self.setter.continued(w) if index else ()
        cell = Cell(x, w, lines, centred=centred, again=(more or tuple(lines)) if lines else (), more=more)
        self.section.spans.append(Span(cell, first, len(self.section.rows) - 1, whole=index == self.own))


def narrative(setter: Typesetter, untuk: Untuk, rhk: Sequence[RhkCetak]) -> Section:
    """Return the list of results of forms A.1.1 and A.1.6: each with its measures below it, numbers run on to B."""
    left, span = setter.pager.left, setter.pager.span
    narrow = span * _NUMBER
    section = setter.section([setter.bar("HASIL KERJA")])
    number = 0
    for jenis in JenisRhk:
        section.rows.append(setter.bar(teks.JUDUL_JENIS[jenis]))
        mine = [item for item in rhk if item.jenis is jenis]
        for item in mine:
            number += 1
            _told(setter, section, untuk, item, str(number))
        if not mine:
            cells = ((left, narrow, True), (left + narrow, span - narrow, False))
            section.rows.append(Row([setter.label(x, w, "-", centred=c, tint=False) for x, w, c in cells]))
    return section


def _told(setter: Typesetter, section: Section, untuk: Untuk, item: RhkCetak, number: str) -> None:
    left, span = setter.pager.left, setter.pager.span
    narrow = span * _NUMBER
    x, wide = left + narrow, span - narrow
    first = len(section.rows)
    title = setter.tailed(item.uraian, teks.penugasan(item.penugasan_dari), wide)
    section.rows.append(Row([Cell(x, wide, title)], keep=True))
    measured = _measures(setter, untuk, item, teks.JUDUL_UKURAN[untuk], wide)
    section.rows.append(Row([Cell(x, wide, measured)], again=Row([Cell(x, wide, setter.continued(wide))])))
    label = setter.fixed(number, narrow)
    section.spans.append(Span(Cell(left, narrow, label, centred=True, again=tuple(label)), first, first + 1))


def _measures(setter: Typesetter, untuk: Untuk, item: RhkCetak, title: str, wide: float) -> list[Line]:
    """Return the indicators of a result with their targets and, on forms of JPT, their perspectives."""
    measures = [*setter.fixed(title, wide)]
    for iki in item.iki:
        text = teks.narasi_indikator(iki.uraian, iki.target)
        tail = teks.tanda_perspektif(iki.perspektif) if untuk is Untuk.JPT else ""
        if len(item.iki) == 1:
            measures += setter.tailed(text, tail, wide)
        else:
            measures += setter.bulleted(setter.tailed(text, tail, wide - setter.hang))
    return measures


_TOLD, _DONE = 0.455, 0.255
"""Shares of the result and of each of the two columns beside it on forms B.1.3 and C.1.1."""
DONE_HEADS = ("REALISASI BERDASARKAN BUKTI DUKUNG", "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG")


def narrative_done(setter: Typesetter, untuk: Untuk, rhk: Sequence[RhkCetak], measures: str) -> Section:
    """Return the list of forms B.1.3 and C.1.1: beside each result its realisasi and the feedback on it.

    Both column heads stand beside HASIL KERJA and A. UTAMA, and again beside B. TAMBAHAN (pp. 71, 105).
    """
    left, span = setter.pager.left, setter.pager.span
    told = span * (_NUMBER + _TOLD)
    places = [(left + told, span * _DONE), (left + told + span * _DONE, span * _DONE)]
    heads = [setter.label(x, w, text, centred=True) for (x, w), text in zip(places, DONE_HEADS, strict=True)]
    section = setter.section([Row([setter.label(left, told, "HASIL KERJA"), *heads])])
    section.opened = True
    number = 0
    for jenis in JenisRhk:
        title = setter.label(left, told, teks.JUDUL_JENIS[jenis])
        if jenis is JenisRhk.UTAMA:
            section.rows += [Row([setter.label(left, told, "HASIL KERJA")], keep=True), Row([title], keep=True)]
            section.spans += [Span(cell, 0, 1) for cell in heads]
        else:
            section.rows.append(Row([title, *heads], keep=True))
        mine = [item for item in rhk if item.jenis is jenis]
        for item in mine:
            number += 1
            _told_done(setter, section, untuk, item, str(number), measures)
        if not mine:
            narrow = span * _NUMBER
            cells = [(left, narrow, True), (left + narrow, told - narrow, False), *((x, w, False) for x, w in places)]
            section.rows.append(Row([setter.label(x, w, "-", centred=c, tint=False) for x, w, c in cells]))
    return section


def _told_done(setter: Typesetter, section: Section, untuk: Untuk, item: RhkCetak, number: str, measures: str) -> None:
    left, span = setter.pager.left, setter.pager.span
    narrow, wide, done = span * _NUMBER, span * _TOLD, span * _DONE
    x, first = left + narrow, len(section.rows)
    title = setter.tailed(item.uraian, teks.penugasan(item.penugasan_dari), wide)
    section.rows.append(Row([Cell(x, wide, title)], keep=True))
    measured = _measures(setter, untuk, item, measures, wide)
    section.rows.append(Row([Cell(x, wide, measured)], again=Row([Cell(x, wide, setter.continued(wide))])))
    label = setter.fixed(number, narrow)
    section.spans.append(Span(Cell(left, narrow, label, centred=True, again=tuple(label)), first, first + 1))
    realised = [iki.realisasi for iki in item.iki if iki.realisasi.strip()]
    beside = [setter.lines(text, done - (setter.hang if len(realised) > 1 else 0)) for text in realised]
    lines = [line for lines in beside for line in (setter.bulleted(lines) if len(realised) > 1 else lines)]
    said = setter.umpan_balik([umpan for iki in item.iki for umpan in iki.umpan_balik], done)
    for column, text in enumerate((lines, said)):
        cell = Cell(x + wide + column * done, done, text, more=setter.continued(done))
        section.spans.append(Span(cell, first, first + 1))
