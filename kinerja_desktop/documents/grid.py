"""Rows of a worksheet with merged cells, heights that fit the text, and print settings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import LineChart, Reference
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties

from kinerja_desktop.documents.fonts import BOLD, REGULAR
from kinerja_desktop.documents.wrapping import Style, wrap
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.teks import bersihkan

CELL_LIMIT = 32_000
"""Letters in one cell; spreadsheets allow 32,767."""
_CUT = " … [teks dipotong pada batas sel; lengkap pada PDF]"
_FONT = "Calibri"
_SIZE = 9
_LEADING = 11.7
_ROW_PAD = 3.0
_ROW_LIMIT = 409.0
_FOOTER_LIMIT = 200
_PAGE_HEIGHT = 520.0  # of a landscape page between its margins, in points
_SHRINK = 1.25
_OUTLINE = 7
_POINTS_PER_CHAR = 5.25
_PAPER = {Kertas.A4: 9, Kertas.F4: 14}  # 14 is Folio, 8.5 x 13 inch: 216 x 330 mm
_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_LINE = Side(style="thin", color="FF000000")
_FRAME = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_TINT = PatternFill("solid", fgColor="FFDEEAF6")

Value = Any
"""Text as str or CellRichText."""
Item = tuple[int, int, Value]
"""First column, last column, text."""


@dataclass(frozen=True, slots=True)
class GridStyle:
    """Print settings of one worksheet."""

    paper: Kertas
    landscape: bool
    footer: str


class Grid:
    """Fills a worksheet downwards; `next` is the number of the row to be filled."""

    def __init__(self, sheet: Any, title: str, widths: Sequence[float], style: GridStyle) -> None:
        self.sheet = sheet
        self.widths = widths
        self.next = 1
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
        need = max(self._height(value, first, last, bold) for first, last, value in items)
        middle = middle or ((tint or not frame) and need <= _LEADING + _ROW_PAD)
        for first, last, value in items:
            font = Font(name=_FONT, size=_SIZE, bold=bold, italic=italic)
            self._put(self.next, first, value, font, centred or first in centred_columns, middle)
            for column in range(first, last + 1):
                self._look(self.next, column, tint, frame)
            if last > first:
                self.sheet.merge_cells(start_row=self.next, end_row=self.next, start_column=first, end_column=last)
        self._set_height(self.next, max(high, need))
        self.next += 1

    def span(
        self, column: int, first: int, value: Value, centred: bool = False, tint: bool = False, last: int = 0
    ) -> None:
        """Fill `column` (to column `last`) from row `first` to the last row, which grows when the text needs it."""
        end, last = self.next - 1, max(column, last)
        self._put(first, column, value, Font(name=_FONT, size=_SIZE), centred)
        for row in range(first, end + 1):
            for number in range(column, last + 1):
                self._look(row, number, tint, True)
        if end > first or last > column:
            self.sheet.merge_cells(start_row=first, end_row=end, start_column=column, end_column=last)
        short = self._height(value, column, last, False) - sum(self.heights[row] for row in range(first, end + 1))
        if short > 0:
            self._set_height(end, self.heights[end] + short)

    def split(self, sheets: int) -> None:
        """Print over so many sheets side by side; the first two columns come again on each."""
        self.sheet.page_setup.fitToWidth = sheets
        self.sheet.print_title_cols = "A:B"

    def indent(self, column: int, level: int) -> None:
        """Indent the text of the last row in one column, and make the row one of this level of an outline."""
        row = self.next - 1
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

    def _put(self, row: int, column: int, value: Value, font: Font, centred: bool, middle: bool = False) -> None:
        cell = self.sheet.cell(row, column)
        cell.value = value if isinstance(value, CellRichText) else tidy(value)
        if isinstance(value, str):
            cell.data_type = "s"  # a text that begins with "=" stays a text
        cell.number_format = "@"
        cell.font = font
        vertical, horizontal = ("center" if middle else "top"), ("center" if centred else "left")
        cell.alignment = Alignment(wrap_text=True, vertical=vertical, horizontal=horizontal)

    def _look(self, row: int, column: int, tint: bool, frame: bool) -> None:
        cell = self.sheet.cell(row, column)
        if frame:
            cell.border = _FRAME
        if tint:
            cell.fill = _TINT

    def _height(self, value: Value, first: int, last: int, bold: bool) -> float:
        width = sum(self.widths[first - 1 : last]) * _POINTS_PER_CHAR - 6
        text = tidy(value) if isinstance(value, str) else str(value)
        return len(wrap(text, Style(BOLD if bold else REGULAR, _SIZE, _LEADING), width)) * _LEADING + _ROW_PAD

    def _set_height(self, row: int, high: float) -> None:
        self.heights[row] = min(high, _ROW_LIMIT)
        self.sheet.row_dimensions[row].height = self.heights[row]


def tidy(text: str) -> str:
    """Return `text` as a cell can hold it: no control characters, cut visibly at `CELL_LIMIT`."""
    clean = _ILLEGAL.sub("", bersihkan(text, berbaris=True))
    return clean if len(clean) <= CELL_LIMIT else clean[:CELL_LIMIT] + _CUT


def rich(before: str, labels: Sequence[str], chosen: int | None, after: str = "", between: str = "/ ") -> CellRichText:
    """Return the options of a choice: the chosen one bold, the others struck through; unmarked without a choice."""
    parts: list[Any] = [TextBlock(_inline(), before)] if before else []
    for index, label in enumerate(labels):
        text = label + (between if index < len(labels) - 1 else "")
        here, struck = index == chosen, chosen is not None and index != chosen
        plain, foreign, rest = text.partition(teks.MIRING)
        parts.append(TextBlock(_inline(bold=here, struck=struck), plain))
        if foreign:
            parts.append(TextBlock(_inline(bold=here, struck=struck, italic=True), foreign))
        if rest:
            parts.append(TextBlock(_inline(bold=here, struck=struck), rest))
    if after:
        parts.append(TextBlock(_inline(), after))
    return CellRichText(*parts)


def mixed(parts: Sequence[tuple[str, bool]]) -> Value:
    """Return a text whose parts stand in italics where their flag says so; plain text where none does.

    As a whole it holds what a cell can, cut as by `tidy`.
    """
    blocks, room = [], CELL_LIMIT
    for text, italic in parts:
        clean = _ILLEGAL.sub("", bersihkan(text, berbaris=True))
        cut = len(clean) > room
        part = clean[:room] + _CUT if cut else clean
        room -= len(part)
        if part:
            blocks.append(TextBlock(_inline(italic=italic), part))
        if cut:
            break
    slanted = any(block.font.i for block in blocks)
    return CellRichText(*blocks) if slanted else "".join(block.text for block in blocks)


def _inline(bold: bool = False, struck: bool = False, italic: bool = False) -> InlineFont:
    return InlineFont(rFont=_FONT, sz=_SIZE, b=bold or None, i=italic or None, strike=struck or None)


def add_curve(book: Any, grid: Grid, capaian: CapaianOrganisasi) -> None:
    """Put the guide curve as a chart over the last row; its figures live on a hidden sheet."""
    data = book.create_sheet("Kurva")
    data.sheet_state = "hidden"
    for words, high in zip(teks.POLA_SUMBU, teks.POLA_KURVA[capaian], strict=True):
        data.append([" ".join(words).strip(), high])
    chart = LineChart()
    chart.add_data(Reference(data, min_col=2, min_row=1, max_row=5))
    chart.set_categories(Reference(data, min_col=1, min_row=1, max_row=5))
    chart.title = f"{teks.POLA_JUDUL} {teks.POLA_JUDUL_2.format(capaian=teks.LABEL_CAPAIAN[capaian])}"
    chart.title.tx.rich.p[0].r[0].rPr = _chart_font()
    chart.legend = None
    chart.y_axis.delete = True
    chart.x_axis.delete = False
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, teks.POLA_PUNCAK
    chart.x_axis.title = teks.POLA_SUMBU_X
    chart.x_axis.title.tx.rich.p[0].r[0].rPr = _chart_font()
    series = chart.series[0]
    series.smooth = True
    series.graphicalProperties.line.solidFill = "000000"
    series.graphicalProperties.line.width = 15875
    series.marker.symbol = "none"
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill="D0D0D0"))
    chart.layout = Layout(manualLayout=ManualLayout(x=0.06, y=0.24, w=0.88, h=0.42))
    chart.width, chart.height = 12.5, 4.5
    grid.sheet.add_chart(chart, f"C{grid.next - 1}")


def _chart_font() -> Any:
    return CharacterProperties(sz=800, b=True)


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
