"""Printing a PDF on paper through the system's print window, off the UI thread; into a file goes the PDF itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QTransform
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from kinerja_desktop.gui.common import dialog
from kinerja_desktop.services import dokumen as layanan

_DPI = 300
_BARIS = 160
"""Rows of a page drawn at once: while Qt draws, no other thread runs Python, and the window would stand still."""
_TINDIH = 2
"""Rows that a strip shares with the next one, so that no hair of paper shows between them."""
_MM_PER_TITIK = 25.4 / 72
Progress = Callable[[int, int, str], None]


def pilih_pencetak(parent: QWidget, data: bytes) -> QPrinter | None:
    """Ask for a printer; None when the person cancelled.

    Paper and orientation are those of the pages: the form was laid out for them, and the system's window goes back to
    its own paper (Letter) for sizes that it does not list, such as F4.
    """
    pencetak = QPrinter(QPrinter.PrinterMode.HighResolution)
    tata_letak = tata_letak_halaman(data)
    pencetak.setPageLayout(tata_letak)
    tanya = QPrintDialog(pencetak, parent)
    tanya.setWindowTitle(QCoreApplication.translate("Cetak", "Cetak dokumen"))
    if not dialog.jalankan(tanya):
        return None
    pencetak.setPageLayout(tata_letak)
    return pencetak


def tata_letak_halaman(data: bytes) -> QPageLayout:
    """Return the paper of the first page, without margins: the form has its own."""
    lebar, tinggi = (satu * _MM_PER_TITIK for satu in layanan.ukuran_halaman(data, 0))
    arah = QPageLayout.Orientation.Landscape if lebar > tinggi else QPageLayout.Orientation.Portrait
    kertas = QSizeF(round(min(lebar, tinggi), 1), round(max(lebar, tinggi), 1))
    ukuran = QPageSize(kertas, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    if ukuran.id() == QPageSize.PageSizeId.Custom:
        ukuran = QPageSize(kertas, QPageSize.Unit.Millimeter, f"{kertas.width():.0f} × {kertas.height():.0f} mm")
    return QPageLayout(ukuran, arah, QMarginsF(0, 0, 0, 0))


def kirim(pencetak: QPrinter, data: bytes, progress: Progress) -> Path | None:
    """Print; "Cetak ke berkas" writes the PDF as it is and returns its file. Runs on a worker. Raises DOK-01."""
    berkas = _berkas_pdf(pencetak)
    if berkas is not None:
        layanan.simpan_pdf(berkas, data)
        return berkas
    lukis(pencetak, data, progress)
    return None


def _berkas_pdf(pencetak: QPrinter) -> Path | None:
    """Return the file that was chosen instead of a printer."""
    if pencetak.outputFormat() == QPrinter.OutputFormat.PdfFormat and pencetak.outputFileName():
        return Path(pencetak.outputFileName())
    return None


def lukis(pencetak: QPrinter, data: bytes, progress: Progress) -> int:
    """Draw every page of the PDF on the printer; return the number of pages.

    Runs on a worker: Qt lets any one thread paint on a printer. `progress` is told before each page and may raise:
    then nothing more is sent.
    """
    pencetak.setFullPage(True)
    jumlah = layanan.jumlah_halaman(data)
    with QPainter(pencetak) as pelukis:
        pelukis.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        try:
            for nomor in range(jumlah):
                progress(nomor, jumlah, "")
                if nomor:
                    pencetak.newPage()
                _satu(pencetak, pelukis, data, nomor)
        except BaseException:
            pencetak.abort()
            raise
    progress(jumlah, jumlah, "")
    return jumlah


def _satu(pencetak: QPrinter, pelukis: QPainter, data: bytes, nomor: int) -> None:
    """Draw one page, each of its pixels on the same whole number of dots, so that none is dropped or doubled."""
    bidang = pencetak.pageLayout().fullRectPixels(pencetak.resolution())
    kali = max(1, pencetak.resolution() // _DPI)
    gambar = _gambar(data, nomor, bidang.width() // kali, bidang.height() // kali, pencetak.resolution() / kali)
    kiri = (bidang.width() - gambar.width() * kali) // 2
    puncak = (bidang.height() - gambar.height() * kali) // 2
    for atas in range(0, gambar.height(), _BARIS):
        baris = min(_BARIS + _TINDIH, gambar.height() - atas)
        tempat = QRect(kiri, puncak + atas * kali, gambar.width() * kali, baris * kali)
        pelukis.drawImage(tempat, gambar.copy(0, atas, gambar.width(), baris))
        time.sleep(0)


def _gambar(data: bytes, nomor: int, lebar_kertas: int, tinggi_kertas: int, dpi: float) -> QImage:
    """Draw a page in its own size, smaller where the paper is, turned where paper and page lie differently."""
    lebar, tinggi = layanan.ukuran_halaman(data, nomor)
    putar = (lebar > tinggi) is not (lebar_kertas > tinggi_kertas)
    ruang = (tinggi_kertas, lebar_kertas) if putar else (lebar_kertas, tinggi_kertas)
    piksel = int(min(ruang[0], ruang[1] * lebar / tinggi, lebar * dpi / 72))
    w, h, isi = layanan.halaman(data, nomor, piksel)
    gambar = QImage(isi, w, h, w * 4, QImage.Format.Format_RGBX8888).convertToFormat(QImage.Format.Format_RGB32)
    return gambar.transformed(QTransform().rotate(90)) if putar else gambar
