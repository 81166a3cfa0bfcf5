"""The recovery sheet of an office: one page for the envelope in the cupboard."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kinerja_desktop.documents.fonts import BOLD, REGULAR, clean, face
from kinerja_desktop.documents.pdf import write_error
from kinerja_desktop.system.berkas import ganti_berkas

_PETUNJUK = (
    "Kode ini membuka data kantor bila kata sandi hilang. Simpan di amplop tertutup di lemari yang terkunci.",
    "Siapa pun yang memegang kode ini dapat membuka semua data kantor. Jangan difoto, jangan dikirim lewat pesan.",
    "Cara memakai: pada layar Masuk pilih akun, tekan “Lupa kata sandi?”, ketik kode ini dan kata sandi baru.",
)


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
    kanvas.rect(70, tinggi - 230, lebar - 140, 64)
    kanvas.setFont(BOLD, 17)
    kanvas.drawCentredString(lebar / 2, tinggi - 204, kode)
    kanvas.setFont(REGULAR, 11)
    for nomor, baris in enumerate(_PETUNJUK):
        kanvas.drawString(70, tinggi - 270 - 20 * nomor, baris)
    kanvas.save()
    try:
        ganti_berkas(berkas, keluaran.getvalue())
    except OSError as galat:
        raise write_error(berkas, galat) from galat
