"""A plain list as a spreadsheet: a title, a heading that stays in view, and text cells; written row by row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from kinerja_desktop.documents.pdf import write_error
from kinerja_desktop.system.berkas import ganti_berkas

_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_LIMIT = 32_000


def tulis_daftar(berkas: Path, judul: str, kolom: Sequence[tuple[str, float]], baris: Iterable[Sequence[str]]) -> None:
    """Write a list whose columns are (heading, width). The file appears whole or not at all; UserError DOK-01."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Daftar")
    for number, (_, width) in enumerate(kolom, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "A3"
    sheet.append([_cell(sheet, judul, bold=True, size=13)])
    sheet.append([_cell(sheet, name, bold=True) for name, _ in kolom])
    for row in baris:
        sheet.append([_cell(sheet, text) for text in row])
    buffer = BytesIO()
    book.save(buffer)
    try:
        ganti_berkas(berkas, buffer.getvalue())
    except OSError as error:
        raise write_error(berkas, error) from error


def _cell(sheet: object, text: str, *, bold: bool = False, size: int = 10) -> WriteOnlyCell:
    """Text that no spreadsheet takes for a formula or a number."""
    cell = WriteOnlyCell(sheet, value=_ILLEGAL.sub("", text)[:_LIMIT])
    cell.data_type = "s"
    cell.number_format = "@"
    cell.font = Font(name="Calibri", size=size, bold=bold)
    cell.alignment = Alignment(vertical="top", wrap_text=not bold)
    return cell
