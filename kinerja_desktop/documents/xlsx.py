"""Spreadsheet twins of the official forms: same labels, columns and order, ready to print and to be worked with.

Results and conduct are two worksheets, because a spreadsheet can repeat only one head on all pages of a sheet. NIP are
text, and no text of a record is ever taken for a formula. A text that is too high for one row goes on in further rows.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from kinerja_desktop.documents.pdf import write_error
from kinerja_desktop.documents.xlsx_dokumen_evaluasi import fill_dokumen
from kinerja_desktop.documents.xlsx_evaluasi import fill_hasil, fill_rekaman
from kinerja_desktop.documents.xlsx_pembinaan import TWIN as TWIN_PEMBINAAN
from kinerja_desktop.documents.xlsx_rencana import TWIN as TWIN_RENCANA
from kinerja_desktop.documents.xlsx_serah_terima import fill_serah_terima
from kinerja_desktop.documents.xlsx_skp import fill_lampiran, fill_skp
from kinerja_desktop.domain.dokumen import (
    DokumenEvaluasi,
    Formulir,
    FormulirEvaluasi,
    FormulirLampiran,
    FormulirSkp,
    Kertas,
)
from kinerja_desktop.domain.dokumen_ak import FormulirAk
from kinerja_desktop.domain.dokumen_umpan_balik import RekamanUmpanBalik
from kinerja_desktop.system.berkas import ganti_berkas

TWIN: dict[type[Any], Callable[[Any, Any, Kertas], None]] = {
    FormulirSkp: fill_skp,
    FormulirLampiran: fill_lampiran,
    FormulirEvaluasi: fill_hasil,
    DokumenEvaluasi: fill_dokumen,
    RekamanUmpanBalik: fill_rekaman,
    FormulirAk: fill_serah_terima,
    **TWIN_RENCANA,
    **TWIN_PEMBINAAN,
}
"""What fills the workbook of each kind of record."""


def tulis_xlsx(formulir: Formulir, berkas: Path, kertas: Kertas = Kertas.F4) -> None:
    """Write the twin of a form. The file appears whole or not at all; UserError DOK-01 when it cannot be written."""
    book = Workbook()
    book.properties.creator = "Kinerja Desktop"
    book.properties.title = formulir.pegawai.nama
    book.properties.created = datetime.combine(formulir.selesai, datetime.min.time())
    TWIN[type(formulir)](book, formulir, kertas)
    buffer = BytesIO()
    book.save(buffer)
    try:
        ganti_berkas(berkas, buffer.getvalue())
    except OSError as galat:
        raise write_error(berkas, galat) from galat
