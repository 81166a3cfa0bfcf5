"""Printing of the official forms as PDF: which record is laid out by what, and what every page carries.

The same record gives the same bytes on every computer and day (ReportLab's invariant mode), with embedded subsets of
our own fonts. Nothing here claims an electronic signature (R128): the file is plain, to be signed by hand or by BSrE's
tools.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kinerja_desktop.documents.dokumen_evaluasi import lay_out_dokumen
from kinerja_desktop.documents.fonts import BOLD, ITALIC, REGULAR, clean, face
from kinerja_desktop.documents.hasil_evaluasi import lay_out_hasil
from kinerja_desktop.documents.lampiran import lay_out_lampiran
from kinerja_desktop.documents.pembinaan import LAYOUT as LAYOUT_PEMBINAAN
from kinerja_desktop.documents.rekaman_umpan_balik import lay_out_rekaman
from kinerja_desktop.documents.rencana import LAYOUT as LAYOUT_RENCANA
from kinerja_desktop.documents.serah_terima import lay_out_serah_terima
from kinerja_desktop.documents.sheet import MM, Box, Pager, draw_sheet
from kinerja_desktop.documents.skp import lay_out
from kinerja_desktop.documents.wrapping import Style, measure, wrap
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.angka_kredit import DASAR
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
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.system.berkas import ganti_berkas

LAYOUT: dict[type[Any], Callable[[Any, Kertas], Pager]] = {
    FormulirSkp: lay_out,
    FormulirLampiran: lay_out_lampiran,
    FormulirEvaluasi: lay_out_hasil,
    DokumenEvaluasi: lay_out_dokumen,
    RekamanUmpanBalik: lay_out_rekaman,
    FormulirAk: lay_out_serah_terima,
    **LAYOUT_RENCANA,
    **LAYOUT_PEMBINAAN,
}
"""What lays the sheets of each kind of record out."""
Progress = Callable[[int, int, str], None]
"""Told (sheets done, sheets in all, what) before each sheet; may raise Dibatalkan."""

_REASON = {
    errno.ENOSPC: "ruang penyimpanan penuh",
    errno.EACCES: "folder tidak boleh ditulisi",
    errno.EPERM: "folder tidak boleh ditulisi",
    errno.EROFS: "media hanya dapat dibaca",
    errno.ENOENT: "folder tidak ada",
    errno.EISDIR: "nama itu sudah dipakai oleh sebuah folder",
}
_METADATA_LIMIT = 300
_SUBJECT = "PermenPANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai ASN"
_SUBJECT_AK = f"Angka kredit jabatan fungsional ({DASAR})"
_FOOT = Style(REGULAR, 7.6, 9.6)
_MARK = Style(BOLD, 9, 11)


def cetak(
    formulir: Formulir,
    berkas: Path,
    kertas: Kertas = Kertas.F4,
    progress: Progress | None = None,
    lambang: Path | None = None,
) -> int:
    """Print `formulir` into the file `berkas` and return the number of pages.

    The file appears whole or not at all. `lambang` is the office's own picture (PNG or JPEG) of the emblem of state for
    forms D.1; without it the space above the title stays empty. Raises UserError DOK-01 when the file cannot be
    written and DOK-06 when the emblem is no picture; whatever `progress` raises passes through.
    """
    isi, lembar = _print(formulir, kertas, progress, lambang)
    tulis_berkas(berkas, isi)
    return lembar


def tulis_berkas(berkas: Path, isi: bytes) -> None:
    """Write a finished document whole or not at all. Raises UserError DOK-01."""
    try:
        ganti_berkas(berkas, isi)
    except OSError as galat:
        raise write_error(berkas, galat) from galat


def write_error(berkas: Path, galat: OSError) -> UserError:
    """Tell in the person's language why a file could not be written."""
    sebab = _REASON.get(galat.errno or 0) or galat.strerror or "kesalahan penyimpanan"
    return UserError("DOK-01", berkas=berkas.name, sebab=sebab)


def cetak_ke_bytes(
    formulir: Formulir, kertas: Kertas = Kertas.F4, progress: Progress | None = None, lambang: Path | None = None
) -> bytes:
    """As `cetak`, into memory: for the preview and for bundles."""
    return _print(formulir, kertas, progress, lambang)[0]


def _print(formulir: Formulir, kertas: Kertas, progress: Progress | None, lambang: Path | None) -> tuple[bytes, int]:
    pager, code, title = lay_out_form(formulir, kertas, lambang)
    buffer = BytesIO()
    canvas = new_canvas(buffer, pager, formulir, f"{title} (Format {code})" if code else title)
    write_pages(canvas, pager, formulir, code, progress)
    canvas.save()
    return buffer.getvalue(), len(pager.sheets)


def new_canvas(buffer: BytesIO, pager: Pager, formulir: Formulir, title: str) -> Canvas:
    """Return a canvas that always writes the same bytes for the same content, with its metadata set."""
    size = (pager.width, pager.height)
    canvas = Canvas(buffer, size, pageCompression=1, invariant=1, lang="id-ID", initialFontName=REGULAR)
    canvas.setTitle(bersihkan(f"{title} — {formulir.pegawai.nama}")[:_METADATA_LIMIT])
    canvas.setAuthor(bersihkan(formulir.instansi)[:_METADATA_LIMIT])
    canvas.setSubject(_SUBJECT_AK if isinstance(formulir, FormulirAk) else _SUBJECT)
    canvas.setCreator("Kinerja Desktop")
    return canvas


def write_pages(canvas: Any, pager: Pager, formulir: Formulir, code: str, progress: Progress | None = None) -> None:
    """Draw all sheets with their footers and marks on `canvas`."""
    total = len(pager.sheets)
    for number, sheet in enumerate(pager.sheets, 1):
        if progress is not None:
            progress(number - 1, total, formulir.pegawai.nama)
        sheet.boxes += _frame(pager, formulir, code, f"Halaman {number} dari {total}")
        draw_sheet(canvas, sheet, pager.height)
        canvas.showPage()
    if progress is not None:
        progress(total, total, formulir.pegawai.nama)


def lay_out_form(formulir: Formulir, kertas: Kertas, lambang: Path | None = None) -> tuple[Pager, str, str]:
    """Return the sheets of a form, its format code and its title."""
    for name in (REGULAR, BOLD, ITALIC):
        face(name)
    if isinstance(formulir, DokumenEvaluasi) and lambang is not None:
        pager = lay_out_dokumen(formulir, kertas, _emblem(lambang))
    else:
        pager = LAYOUT[type(formulir)](formulir, kertas)
    return pager, formulir.format, formulir.judul


def _emblem(lambang: Path) -> ImageReader:
    try:
        return ImageReader(str(lambang))
    except Exception as galat:  # ReportLab raises bare OSError, ValueError or its own kinds here
        raise UserError("DOK-06", berkas=lambang.name) from galat


def _frame(pager: Pager, formulir: Formulir, code: str, page: str) -> list[Box]:
    """Footer of one sheet, and the marks of drafts and of training data above the text."""
    nama, _ = clean(formulir.pegawai.nama.replace("\n", " "))
    nip = cetak_nip(formulir.pegawai.nip)
    tail = f"  ·  NIP {nip}" if nip else ""
    bantu = teks.CATATAN_BANTU
    what = f"Format {code} PermenPANRB 6/2022  ·  {bantu}" if code else bantu[:1].upper() + bantu[1:]
    d = pager.bottom + 3.5 * MM
    wide = measure(page, _FOOT)
    owner = wrap(_shortened(nama, tail, pager.span * 0.8), _FOOT, pager.span)[:1]
    boxes = [
        Box(pager.left, d, pager.span, _FOOT.leading, owner, _FOOT, frame=False),
        Box(
            pager.left, d + _FOOT.leading, pager.span, _FOOT.leading, wrap(what, _FOOT, pager.span), _FOOT, frame=False
        ),
        Box(pager.right - wide, d, wide, _FOOT.leading, wrap(page, _FOOT, wide + 1), _FOOT, frame=False),
    ]
    if formulir.draf:
        boxes.append(_mark(teks.CATATAN_DRAF, pager.right))
    if formulir.kop.praktik:
        boxes.append(_mark(teks.CATATAN_LATIHAN, None, pager.left))
    return boxes


def _shortened(name: str, tail: str, wide: float) -> str:
    """The name with what follows it; a name that is too long gives way, for the number tells whose sheet it is."""
    if measure(name + tail, _FOOT) <= wide:
        return name + tail
    while name and measure(f"{name}…{tail}", _FOOT) > wide:
        name = name[:-1].rstrip(" ,.")
    return f"{name}…{tail}"


def _mark(text: str, right: float | None, left: float = 0.0) -> Box:
    """A small framed word above the text area, flush with `right` or `left`."""
    wide = measure(text, _MARK) + 8
    x = left if right is None else right - wide
    return Box(x, 5.5 * MM, wide, _MARK.leading + 4, wrap(text, _MARK, wide), _MARK, pad=2, centred=True)
