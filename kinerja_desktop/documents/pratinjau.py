"""Pages of a PDF as pictures: our own forms before printing, and PDF files given as evidence.

PDFium must not be entered by two threads at once, so that one lock guards it. Nothing here runs scripts or follows
links.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from math import sqrt
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

from kinerja_desktop.domain.galat import UserError

BATAS_BYTE = 200 * 1024 * 1024
"""Larger files are not opened for a preview."""
BATAS_PIKSEL = 24_000_000
"""A picture never has more pixels (96 MB); a page that would is drawn smaller."""
BATAS_SISI = 20_000
"""Longest side of a picture in pixels."""

_LOCK = threading.Lock()


def jumlah_halaman(data: bytes | Path) -> int:
    """Return the number of pages. Raises UserError DOK-02 (damaged), DOK-03 (password) or DOK-04 (too large)."""
    with _opened(data) as document:
        return len(document)


def ukuran_halaman(data: bytes | Path, indeks: int) -> tuple[float, float]:
    """Return width and height of a page in points. Raises UserError as `halaman`."""
    with _opened(data) as document:
        if not 0 <= indeks < len(document):
            raise UserError("DOK-05", nomor=indeks + 1, jumlah=len(document))
        width, height = document.get_page_size(indeks)
        return width, height


def halaman(data: bytes | Path, indeks: int, lebar_px: int) -> tuple[int, int, bytes]:
    """Draw page `indeks` (from 0) about `lebar_px` pixels wide: (width, height, RGBA rows without padding).

    A page of extreme proportions comes back smaller than asked for, within `BATAS_PIKSEL` and `BATAS_SISI`. Raises
    UserError as `jumlah_halaman`, and DOK-05 for a page that does not exist.
    """
    with _opened(data) as document:
        jumlah = len(document)
        if not 0 <= indeks < jumlah:
            raise UserError("DOK-05", nomor=indeks + 1, jumlah=jumlah)
        page = document[indeks]
        try:
            return _draw(page, max(1, lebar_px))
        finally:
            page.close()


def _draw(page: pypdfium2.PdfPage, wanted: int) -> tuple[int, int, bytes]:
    width, height = page.get_size()
    if width <= 0 or height <= 0:
        raise UserError("DOK-02")
    scale = min((wanted - 0.01) / width, sqrt(BATAS_PIKSEL / (width * height)), BATAS_SISI / max(width, height))
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True, force_bitmap_format=raw.FPDFBitmap_BGRA)
    try:
        return bitmap.width, bitmap.height, bytes(bitmap.buffer)  # four bytes a pixel leave no padding in a row
    finally:
        bitmap.close()


@contextmanager
def _opened(data: bytes | Path) -> Iterator[pypdfium2.PdfDocument]:
    with _LOCK:
        try:
            size = data.stat().st_size if isinstance(data, Path) else len(data)
            if size > BATAS_BYTE:
                raise UserError("DOK-04", batas=BATAS_BYTE // 1024 // 1024)
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as galat:
            raise UserError("DOK-03" if galat.err_code == raw.FPDF_ERR_PASSWORD else "DOK-02") from galat
        except OSError as galat:
            raise UserError("DOK-02") from galat
        try:
            yield document
        except pypdfium2.PdfiumError as galat:
            raise UserError("DOK-02") from galat
        finally:
            document.close()
