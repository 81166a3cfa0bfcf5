"""A plain list as a spreadsheet: a title, a heading that stays in view, and text cells; written row by row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
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
    sheet.append([_head(sheet, judul, 13)])
    sheet.append([_head(sheet, name, 10) for name, _ in kolom])
    for row in baris:
        sheet.append([_text(sheet, text) for text in row])
    buffer = BytesIO()
    book.save(buffer)
    try:
        ganti_berkas(berkas, buffer.getvalue())
    except OSError as error:
        raise write_error(berkas, error) from error


def _head(sheet: object, text: str, size: int) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, value=text)
    cell.font = Font(name="Calibri", size=size, bold=True)
    return cell


def _text(sheet: object, text: str) -> str | WriteOnlyCell:
    """Text that no spreadsheet takes for a formula; a NIP stays text because it is written as such."""
    rapi = _ILLEGAL.sub("", text)[:_LIMIT]
    if not rapi.startswith("="):
        return rapi
    cell = WriteOnlyCell(sheet, value=rapi)
    cell.data_type = "s"
    return cell
