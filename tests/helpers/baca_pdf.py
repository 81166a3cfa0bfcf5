"""Reading printed forms back: text by page, as one string without spaces, and fonts."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
from pypdf import PdfReader


def teks_halaman(isi: bytes) -> list[str]:
    """Text of each page."""
    return [page.extract_text() for page in PdfReader(BytesIO(isi)).pages]


def teks_cepat(isi: bytes) -> list[str]:
    """Text of each page as PDFium reads it: many times faster, for properties."""
    document = pypdfium2.PdfDocument(isi)
    halaman = []
    for page in document:
        bagian = page.get_textpage()
        halaman.append(bagian.get_text_range(errors="replace"))
        bagian.close()
        page.close()
    document.close()
    return halaman


def rapat(teks: str) -> str:
    """Text without any white space, to find words over line ends."""
    return "".join(teks.split())


def fon_tanam(isi: bytes) -> dict[str, bool]:
    """Fonts of all pages and whether each is embedded."""
    found = {}
    for page in PdfReader(BytesIO(isi)).pages:
        for reference in page["/Resources"]["/Font"].values():
            font = reference.get_object()
            descriptor = font.get("/FontDescriptor")
            found[str(font["/BaseFont"])] = descriptor is not None and "/FontFile2" in descriptor.get_object()
    return found
