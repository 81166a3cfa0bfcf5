"""Rows of a worksheet with merged cells, heights that fit the text, and print settings.

A row of a worksheet is never higher than `_ROW_LIMIT`, and what does not fit is not printed. A text that needs more
goes on in further rows, without a rule between them: nothing of it is lost, and a page ends between two of its lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, repeat
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties

from kinerja_desktop.documents.fonts import BOLD, REGULAR
from kinerja_desktop.documents.wrapping import Line, Style, wrap
from kinerja_desktop.documents.xlsx_text import FONT, SIZE, Value, clean, portions, tidy
from kinerja_desktop.domain.dokumen import Kertas

_LEADING = 11.7
_ROW_PAD = 3.0
_ROW_LIMIT = 409.0
_PORTION = 6
"""Lines in each row of a text that is too high for one."""
_FOOTER_LIMIT = 200
_PAGE_HEIGHT = 520.0  # of a landscape page between its margins, in points
_SHRINK = 1.25
_OUTLINE = 7
_POINTS_PER_CHAR = 5.25
_PAPER = {Kertas.A4: 9, Kertas.F4: 14}  # 14 is Folio, 8.5 x 13 inch: 216 x 330 mm
_LINE = Side(style="thin", color="FF000000")
_FRAME = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_TINT = PatternFill("solid", fgColor="FFDEEAF6")

Item = tuple[int, int, Value]
"""First column, last column, text."""


@dataclass(frozen=True, slots=True)
class GridStyle:
    """Print settings of one worksheet."""

    paper: Kertas
    landscape: bool
    footer: str


@dataclass(frozen=True, slots=True)
class _Look:
    """Look of one cell; `begun` and `ended` tell whether its frame is closed above and below."""

    font: Font
    centred: bool = False
    middle: bool = False
    tint: bool = False
    frame: bool = True
    begun: bool = True
    ended: bool = True

    @property
    def border(self) -> Border:
        top, bottom = (_LINE if self.begun else Side()), (_LINE if self.ended else Side())
        return Border(left=_LINE, right=_LINE, top=top, bottom=bottom)


class Grid:
    """Fills a worksheet downwards; `next` is the row to be filled, `begun` the first one of what was added last."""

    def __init__(self, sheet: Any, title: str, widths: Sequence[float], style: GridStyle) -> None:
        self.sheet = sheet
        self.widths = widths
        self.next = 1
        self.begun = 1
        self.heights: dict[int, float] = {}
        sheet.title = title
        for number, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        _print_setup(sheet, style)

    @property
    def last(self) -> int:
        """Number of the last column."""
        return len(self.widths)

    def row(
        self,
        items: Sequence[Item],
        *,
        tint: bool = False,
        centred: bool = False,
        bold: bool = False,
        italic: bool = False,
        frame: bool = True,
        high: float = 0.0,
        centred_columns: Sequence[int] = (),
        middle: bool = False,
    ) -> None:
        """Add one row; each item is merged over its columns. Labels of one line stand in the middle of their height."""
        parts = [self._parts(item, bold) for item in items]
        count = max(map(len, parts))
        high = max(high, *(self._height(texts[0], a, b, bold) for (a, b, _), texts in zip(items, parts, strict=True)))
        middle = middle or ((tint or not frame) and count == 1 and high <= _LEADING + _ROW_PAD)
        look = _Look(Font(name=FONT, size=SIZE, bold=bold, italic=italic), middle=middle, tint=tint, frame=frame)
        self.begun = self.next
        for number in range(count):
            begun, ended = not number, number == count - 1
            for (a, b, _), texts in zip(items, parts, strict=True):
                text = texts[number] if number < len(texts) else ""
                here = replace(look, centred=centred or a in centred_columns, begun=begun, ended=ended)
                self._cell(self.next, a, b, text, here)
                high = max(high, self._height(text, a, b, bold))
            self._set_height(self.next, high)
            self.next, high = self.next + 1, 0.0

    def span(
        self, column: int, first: int, value: Value, centred: bool = False, tint: bool = False, last: int = 0
    ) -> None:
        """Fill `column` (to column `last`) from row `first` to the last row; rows grow or come as the text asks."""
        end, last = self.next - 1, max(column, last)
        look = _Look(Font(name=FONT, size=SIZE), centred, tint=tint)
        need = self._height(value, column, last, False)
        if need > _ROW_LIMIT:
            self._flow(column, last, first, value, look)
            return
        short = need - sum(self.heights[row] for row in range(first, end + 1))
        if short > 0:
            self._set_height(end, self.heights[end] + short)
        self._cell(first, column, last, value, look, end)

    def split(self, sheets: int) -> None:
        """Print over so many sheets side by side; the first two columns come again on each."""
        self.sheet.page_setup.fitToWidth = sheets
        self.sheet.print_title_cols = "A:B"

    def indent(self, column: int, level: int) -> None:
        """Indent the text of what was added last in one column, and make it part of this level of an outline."""
        for row in range(self.begun, self.next):
            cell = self.sheet.cell(row, column)
            cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left", indent=level)
            self.sheet.row_dimensions[row].outlineLevel = min(level, _OUTLINE)

    def repeat(self, first: int, last: int) -> None:
        """Repeat these rows on every printed page."""
        self.sheet.print_title_rows = f"{first}:{last}"

    def keep_closing(self, first: int) -> None:
        """Keep the rows from `first` on in one piece: all on one page if it is not too full, else from a new page."""
        if sum(self.heights.values()) <= _PAGE_HEIGHT * _SHRINK:
            self.sheet.page_setup.fitToHeight = 1
        else:
            self.sheet.row_breaks.append(Break(id=first - 1))

    def _parts(self, item: Item, bold: bool) -> Sequence[Value]:
        """Return the text of one cell, cut into portions where it is too high for a row."""
        first, last, value = item
        if self._height(value, first, last, bold) <= _ROW_LIMIT:
            return (value,)
        return portions(clean(value), partial(self._lines, first, last, bold), repeat(_PORTION))

    def _flow(self, column: int, last: int, first: int, value: Value, look: _Look) -> None:
        """Let a text run through the rows from `first` on, as many lines in each as it is high, and on below them."""
        rooms: Iterator[int] = (int((self.heights[row] - _ROW_PAD) / _LEADING) for row in range(first, self.next))
        texts = portions(clean(value), partial(self._lines, column, last, False), chain(rooms, repeat(_PORTION)))
        more = len(texts) - (self.next - first)
        if more > 0:
            self._lengthen(column, last, more)
        for row in range(first, self.next):
            text = texts[row - first] if row - first < len(texts) else ""
            self._cell(row, column, last, text, replace(look, begun=row == first, ended=row == self.next - 1))
            self._set_height(row, max(self.heights[row], self._height(text, column, last, False)))

    def _lengthen(self, column: int, last: int, more: int) -> None:
        """Add rows at the end and let the cells of the last one reach down over them, but for `column` to `last`."""
        end = self.next - 1
        ranges = {found.min_col: found for found in self.sheet.merged_cells.ranges if found.max_row == end}
        self.next += more
        for row in range(end + 1, self.next):
            self._set_height(row, _LEADING + _ROW_PAD)
        here = 1
        while here <= self.last:
            found = ranges.get(here)
            top, right = (found.min_row, found.max_col) if found else (end, here)
            if not column <= here <= last and self.sheet.cell(top, here).has_style:
                self._stretch(top, here, right, found)
            here = right + 1

    def _stretch(self, top: int, left: int, right: int, found: Any) -> None:
        if found:
            self.sheet.unmerge_cells(found.coord)
        cell = self.sheet.cell(top, left)
        edges = cell.border
        cell.border = Border(left=edges.left, right=edges.right, top=edges.top, bottom=_LINE)
        self._merge(top, left, self.next - 1, right)

    def _cell(self, row: int, column: int, last: int, value: Value, look: _Look, end: int = 0) -> None:
        """Fill one cell and merge it to column `last` and row `end`."""
        end = end or row
        cell = self.sheet.cell(row, column)
        cell.value = clean(value)
        if isinstance(value, str):
            cell.data_type = "s"  # a text that begins with "=" stays a text
        cell.number_format = "@"
        cell.font = look.font
        vertical, horizontal = ("center" if look.middle else "top"), ("center" if look.centred else "left")
        cell.alignment = Alignment(wrap_text=True, vertical=vertical, horizontal=horizontal)
        for down in range(row, end + 1):
            for across in range(column, last + 1):
                part = self.sheet.cell(down, across)
                if look.frame:
                    part.border = look.border
                if look.tint:
                    part.fill = _TINT
        self._merge(row, column, end, last)

    def _merge(self, top: int, left: int, bottom: int, right: int) -> None:
        if bottom > top or right > left:
            self.sheet.merge_cells(start_row=top, end_row=bottom, start_column=left, end_column=right)

    def _lines(self, first: int, last: int, bold: bool, text: str) -> Sequence[Line]:
        width = sum(self.widths[first - 1 : last]) * _POINTS_PER_CHAR - 6
        return wrap(text, Style(BOLD if bold else REGULAR, SIZE, _LEADING), width)

    def _height(self, value: Value, first: int, last: int, bold: bool) -> float:
        return len(self._lines(first, last, bold, str(clean(value)))) * _LEADING + _ROW_PAD

    def _set_height(self, row: int, high: float) -> None:
        self.heights[row] = self.sheet.row_dimensions[row].height = high


def _print_setup(sheet: Any, style: GridStyle) -> None:
    sheet.page_setup.paperSize = _PAPER[style.paper]
    sheet.page_setup.orientation = "landscape" if style.landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.55
    margins.top, margins.bottom, margins.header, margins.footer = 0.45, 0.6, 0.25, 0.3
    sheet.sheet_view.showGridLines = False
    sheet.oddFooter.left.text = tidy(style.footer)[:_FOOTER_LIMIT].replace("&", "&&")
    sheet.oddFooter.right.text = "Halaman &P dari &N"
    sheet.oddFooter.left.size = sheet.oddFooter.right.size = 7
