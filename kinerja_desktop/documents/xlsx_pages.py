"""Where the pages of an upright worksheet end: a block that would stand on two begins on the second."""

from __future__ import annotations

from openpyxl.worksheet.pagebreak import Break

from kinerja_desktop.documents.grid import Grid

_INCH = 72.0
_HEIGHT = {9: 842.0, 14: 936.0}
_WIDTH = {9: 595.0, 14: 612.0}
"""Of A4 and Folio in points, by the number that worksheets give them."""
_POINTS_PER_CHAR = 5.25
_COLUMN_EDGE = 3.75
_SAFE = 0.98
"""Share of a page that is filled: programs round the heights of rows."""


def keep(grid: Grid, first: int, last: int = 0) -> None:
    """Break the page before row `first` where the rows up to `last` (the end, if none is named) do not fit on it.

    Above them, every page that is full gets its break too, so that no program which measures otherwise ends it
    elsewhere. The rows must have their heights. What is higher than a page is broken by the program that prints it.
    """
    last = last or grid.next - 1
    room = _room(grid) * _SAFE
    used = _filled(grid, first, room)
    here = sum(grid.heights[row] for row in range(first, last + 1))
    if here <= room < used + here:
        _end(grid, first)


def _filled(grid: Grid, row: int, room: float) -> float:
    """End every page above `row` that is full; return how much of the last one is filled."""
    breaks = {found.id + 1 for found in grid.sheet.row_breaks.brk}
    used = 0.0
    for number in range(1, row):
        high = grid.heights[number]
        if number not in breaks and used + high <= room:
            used += high
            continue
        used = high
        if number not in breaks:
            _end(grid, number)
    return used


def _end(grid: Grid, row: int) -> None:
    grid.sheet.row_breaks.append(Break(id=row - 1))


def _room(grid: Grid) -> float:
    """Return the height of a page between its margins, in points of the rows that are shrunk to its width."""
    setup, margins = grid.sheet.page_setup, grid.sheet.page_margins
    paper = int(setup.paperSize)
    high = _HEIGHT[paper] - (margins.top + margins.bottom) * _INCH
    wide = _WIDTH[paper] - (margins.left + margins.right) * _INCH
    columns = sum(width * _POINTS_PER_CHAR + _COLUMN_EDGE for width in grid.widths)
    return float(high * max(1.0, columns / wide))
