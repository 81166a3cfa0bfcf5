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
_PETUNJUK_PAKET = (
    "Kunci ini membuka setiap paket kantor ini bila kunci komputernya hilang. Ia tidak dapat menandatangani apa pun.",
    "Siapa pun yang memegangnya dapat membaca semua paket. Simpan di brankas, jangan difoto, jangan disimpan di"
    " komputer.",
    "Cara memakai: ketik baris di atas ke dalam satu berkas teks, lalu jalankan kinerja bundle inspect PAKET --kunci"
    " BERKAS. Program age membacanya juga.",
)
_TEPI = 70
"""Margin at both sides, in points."""


def cetak_lembar(berkas: Path, kantor: str, kode: str) -> None:
    """Write the sheet on A4. Raises UserError DOK-01 when the file cannot be written."""
    _cetak(berkas, "LEMBAR KODE PEMULIHAN", kantor, (kode, 17), _PETUNJUK)


def cetak_kunci_paket(berkas: Path, kantor: str, kunci: str) -> None:
    """Write the sheet with the recovery key of all bundles. Raises UserError DOK-01."""
    _cetak(berkas, "KUNCI PEMULIHAN PAKET", kantor, (kunci, 9), _PETUNJUK_PAKET)


def _cetak(berkas: Path, judul: str, kantor: str, sorot: tuple[str, int], petunjuk: tuple[str, ...]) -> None:
    """One page: heading, office, the words in a frame in their size, and how to use them."""
    for nama in (REGULAR, BOLD):
        face(nama)
    keluaran = BytesIO()
    kanvas = Canvas(keluaran, pagesize=A4, invariant=1)
    kanvas.setTitle(judul.capitalize())
    lebar, tinggi = A4
    kanvas.setFont(BOLD, 18)
    kanvas.drawCentredString(lebar / 2, tinggi - 110, judul)
    kanvas.setFont(REGULAR, 13)
    kanvas.drawCentredString(lebar / 2, tinggi - 134, clean(kantor)[0])
    kanvas.rect(_TEPI, tinggi - 230, lebar - 2 * _TEPI, 64)
    kata, ukuran = sorot
    kanvas.setFont(BOLD, ukuran)
    kanvas.drawCentredString(lebar / 2, tinggi - 198 - ukuran / 3, kata)
    atas = tinggi - 270
    for alinea in petunjuk:
        for baris in simpleSplit(alinea, REGULAR, 11, lebar - 2 * _TEPI):
            kanvas.setFont(REGULAR, 11)
            kanvas.drawString(_TEPI, atas, baris)
            atas -= 15
        atas -= 8
    kanvas.save()
    tulis_berkas(berkas, keluaran.getvalue())
