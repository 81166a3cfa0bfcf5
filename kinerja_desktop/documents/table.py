"""Tables that run over pages: repeated heads, cells that span rows, rows that split between lines.

A section is a stack of rows in one measure of type. A spanning cell flows beside its rows: on each sheet it takes as
many lines as its rows leave it, and the last row grows when text is left over. Short rows are never split; long ones
leave at least two lines on either side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kinerja_desktop.documents.sheet import EPS, Box, Pager, Picture
from kinerja_desktop.documents.wrapping import Line, Lines, Style

_KEEP_SHARE = 0.38
_ORPHAN = 2


@dataclass(slots=True)
class Cell:
    """Text in one column or several.

    On following sheets `more` stands above what is left of the text, and `again` in a spanning cell without any left.
    """

    x: float
    w: float
    lines: Lines
    centred: bool = False
    middle: bool = False
    tint: bool = False
    again: tuple[Line, ...] = ()
    more: tuple[Line, ...] = ()

    def mark(self, begun: int, used: int) -> None:
        """Put `more` above the lines from `used` on, when this sheet, from line `begun` on, told more than a mark."""
        if begun + len(self.more) < used < len(self.lines):
            self.lines = [*self.lines[:used], *self.more, *self.lines[used:]]


@dataclass(slots=True)
class Row:
    """Cells side by side. `keep` holds the row on the sheet of the next one; `high` is a least height.

    `again` is the heading of what is left of the row on a following sheet.
    """

    cells: Sequence[Cell]
    keep: bool = False
    high: float = 0.0
    picture: Picture | None = None
    again: Row | None = None

    @property
    def count(self) -> int:
        """Number of lines of the longest cell."""
        return max((len(cell.lines) for cell in self.cells), default=0)


@dataclass(slots=True)
class Span:
    """A cell beside the rows `first` to `last`; `whole` begins it only where a short text ends on the same sheet."""

    cell: Cell
    first: int
    last: int
    whole: bool = False
    d: float = 0.0
    used: int = 0
    broken: bool = False


@dataclass(slots=True)
class Section:
    """Rows of one table with the head that each sheet repeats; `opened` leaves it out on the first sheet."""

    style: Style
    pad: float
    head: Sequence[Row] = ()
    rows: list[Row] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    opened: bool = False

    def height(self, lines: int) -> float:
        """Height of a row of `lines` lines."""
        return max(lines, 1) * self.style.leading + 2 * self.pad


def place(pager: Pager, section: Section, tail: float = 0.0) -> None:
    """Lay `section` out from the pen on; the last row stays on one sheet with `tail` points below it."""
    _Placing(pager, section, tail).run()


class _Placing:
    """One walk over a section."""

    def __init__(self, pager: Pager, section: Section, tail: float) -> None:
        self.pager = pager
        self.section = section
        self.tail = tail
        self.active: list[Span] = []
        self.head_height = sum(self._own(row, 0) for row in section.head)
        self.keep = (pager.bottom - pager.top - self.head_height) * _KEEP_SHARE
        self.first_d = pager.d
        self.last: list[Box] = []

    def run(self) -> None:
        if not self.section.rows:
            return
        needed = self.head_height + self._least(0)
        if self.pager.room + EPS < needed and self.pager.d > self.pager.top + EPS:
            self.pager.turn()
        if self.section.opened:
            self.first_d = self.pager.d
        else:
            self._head()
        for index in range(len(self.section.rows)):
            self._row(index)

    def _head(self) -> None:
        for row in self.section.head:
            self._emit(row, 0, max(row.count, 1), self._own(row, 0))
        self.first_d = self.pager.d

    def _own(self, row: Row, used: int) -> float:
        return max(self.section.height(row.count - used), row.high if not used else 0.0)

    def _least(self, index: int) -> float:
        """Height that must be free for row `index` to begin here, with what must stay below it."""
        own = max(self._own(self.section.rows[index], 0), self._begun(index), self._beside(index))
        return own + self._after(index) if own <= self.keep else self.section.height(3)

    def _begun(self, index: int) -> float:
        """Height of the short texts that begin beside row `index` and should not be cut."""
        texts = [len(span.cell.lines) for span in self.section.spans if span.first == index and span.whole]
        return max((high for high in map(self.section.height, texts) if high <= self.keep), default=0.0)

    def _beside(self, index: int) -> float:
        """Height of the texts that begin and end beside row `index` alone: the row is as high as they are."""
        alone = (span for span in self.section.spans if span.first == span.last == index)
        return max((self.section.height(len(span.cell.lines)) for span in alone), default=0.0)

    def _after(self, index: int) -> float:
        if index == len(self.section.rows) - 1:
            return self.tail
        return self._least(index + 1) if self.section.rows[index].keep else 0.0

    def _row(self, index: int) -> None:
        row = self.section.rows[index]
        for span in self.section.spans:
            if span.first == index:
                span.d = self.pager.d
                self.active.append(span)
        used = 0
        while not self._try(row, index, used):
            used += self._split(row, index, used)
        for span in [found for found in self.active if found.last == index]:
            self._close(span)
            self.active.remove(span)

    def _need(self, row: Row, index: int, used: int) -> float:
        """Height of what is left of the row, grown by the spans that end with it."""
        need = self._own(row, used)
        for span in self.active:
            if span.last == index:
                left = max(len(span.cell.lines) - span.used, 1)
                need = max(need, self.section.height(left) - (self.pager.d - span.d))
        return need

    def _try(self, row: Row, index: int, used: int) -> bool:
        """Place the rest of the row here if it fits."""
        if used and used >= row.count and all(s.used >= len(s.cell.lines) for s in self.active if s.last == index):
            return True
        need = self._need(row, index, used)
        at_top = self.pager.d <= self.first_d + EPS
        alone = at_top and need <= self.section.height(2 * _ORPHAN + 1)
        room = self.pager.room + EPS
        if need + (0.0 if alone else self._after(index)) > room and not (at_top and row.picture):
            return False
        if not used and not at_top and self._begun(index) > room:
            return False
        self._emit(row, used, max(row.count - used, 1), need)
        return True

    def _split(self, row: Row, index: int, used: int) -> int:
        """Turn the sheet, after as many lines of the row as belong on this one; returns their number."""
        need = max(self._need(row, index, used), 0.0 if used else self._begun(index))
        at_top = self.pager.d <= self.first_d + EPS
        leading = self.section.style.leading
        fit = int((self.pager.room - 2 * self.section.pad + EPS) / leading)
        left = round((need - 2 * self.section.pad) / leading)
        take = min(fit, left - _ORPHAN)
        if not at_top and (need <= self.keep or take < _ORPHAN + 1):
            self._turn()
            return 0
        take = max(take, 1)
        self._emit(row, used, take, self.section.height(take))
        for cell in row.cells:
            cell.mark(used, used + take)
        self._turn()
        if row.again:
            self._emit(row.again, 0, row.again.count, self._own(row.again, 0))
            self.first_d = self.pager.d
        return take

    def _turn(self) -> None:
        self._grow()
        for span in self.active:
            begun = span.used
            self._close(span)
            span.cell.mark(begun, span.used)
        self.pager.turn()
        self._head()
        for span in self.active:
            span.d = self.pager.d

    def _grow(self) -> None:
        """Make the last row of this sheet higher where that lets a spanning text end on the sheet."""
        short = [
            self.section.height(len(span.cell.lines) - span.used) - (self.pager.d - span.d)
            for span in self.active
            if span.used < len(span.cell.lines) and self.pager.d - span.d > EPS
        ]
        more = max((high for high in short if EPS < high <= self.pager.room + EPS), default=0.0)
        for box in self.last if more else ():
            box.h += more
        self.pager.d += more if self.last else 0.0

    def _close(self, span: Span) -> None:
        """Draw the part of a spanning cell between its top and the pen."""
        high = self.pager.d - span.d
        if high <= EPS:
            return
        fit = int((high - 2 * self.section.pad + EPS) / self.section.style.leading)
        cell = span.cell
        if len(cell.lines) - span.used - fit == 1 and fit > _ORPHAN:
            fit -= 1
        lines: Lines = cell.lines[span.used : span.used + fit]
        if not lines and span.broken:
            lines = cell.again[:fit]
        span.used += fit
        span.broken = True
        self._box(cell, span.d, high, lines)

    def _emit(self, row: Row, used: int, take: int, high: float) -> None:
        self.last = [self._box(cell, self.pager.d, high, cell.lines[used : used + take]) for cell in row.cells]
        if row.picture:
            self.pager.sheet.pictures.append((row.picture, row.cells[0].x, self.pager.d + high))
        self.pager.d += high

    def _box(self, cell: Cell, d: float, high: float, lines: Lines) -> Box:
        style = self.section.style
        box = Box(cell.x, d, cell.w, high, lines, style, self.section.pad, cell.centred, cell.middle, cell.tint)
        self.pager.sheet.boxes.append(box)
        return box
