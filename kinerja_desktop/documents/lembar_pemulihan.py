"""The recovery sheet of an office: one page for the envelope in the cupboard."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from kinerja_desktop.documents.fonts import BOLD, REGULAR, clean, face
from kinerja_desktop.documents.pdf import tulis_berkas

_PETUNJUK = (
    "Kode ini membuka data kantor bila kata sandi hilang. Simpan di amplop tertutup di lemari yang terkunci.",
    "Siapa pun yang memegang kode ini dapat membuka semua data kantor. Jangan difoto, jangan dikirim lewat pesan.",
    "Cara memakai: pada layar Masuk pilih akun, tekan “Lupa kata sandi?”, ketik kode ini dan kata sandi baru.",
)
_TEPI = 70
"""Margin at both sides, in points."""


def cetak_lembar(berkas: Path, kantor: str, kode: str) -> None:
    """Write the sheet on A4. Raises UserError DOK-01 when the file cannot be written."""
    for nama in (REGULAR, BOLD):
        face(nama)
    keluaran = BytesIO()
    kanvas = Canvas(keluaran, pagesize=A4, invariant=1)
    kanvas.setTitle("Lembar kode pemulihan")
    lebar, tinggi = A4
    kanvas.setFont(BOLD, 18)
    kanvas.drawCentredString(lebar / 2, tinggi - 110, "LEMBAR KODE PEMULIHAN")
    kanvas.setFont(REGULAR, 13)
    kanvas.drawCentredString(lebar / 2, tinggi - 134, clean(kantor)[0])
    kanvas.rect(_TEPI, tinggi - 230, lebar - 2 * _TEPI, 64)
    kanvas.setFont(BOLD, 17)
    kanvas.drawCentredString(lebar / 2, tinggi - 204, kode)
    atas = tinggi - 270
    for alinea in _PETUNJUK:
        for baris in simpleSplit(alinea, REGULAR, 11, lebar - 2 * _TEPI):
            kanvas.setFont(REGULAR, 11)
            kanvas.drawString(_TEPI, atas, baris)
            atas -= 15
        atas -= 8
    kanvas.save()
    tulis_berkas(berkas, keluaran.getvalue())
