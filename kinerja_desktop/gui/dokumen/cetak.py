"""Printing of a PDF on a printer of the system, page by page at the printer's resolution."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.services import dokumen as layanan

_UKURAN_F4 = QSizeF(215, 330)
_DPI_TERBESAR = 300


def cetak(parent: QWidget, data: bytes, kertas: Kertas) -> bool:
    """Ask for a printer and print; False when the person cancelled."""
    pencetak = QPrinter(QPrinter.PrinterMode.HighResolution)
    lebar, tinggi, _ = layanan.halaman(data, 0, 100)
    pencetak.setPageLayout(_tata_letak(kertas, mendatar=lebar > tinggi))
    tanya = QPrintDialog(pencetak, parent)
    tanya.setWindowTitle(QCoreApplication.translate("Cetak", "Cetak dokumen"))
    if not dialog.jalankan(tanya):
        return False
    lukis(pencetak, data)
    return True


def _tata_letak(kertas: Kertas, *, mendatar: bool) -> QPageLayout:
    ukuran = (
        QPageSize(_UKURAN_F4, QPageSize.Unit.Millimeter, "F4")
        if kertas is Kertas.F4
        else QPageSize(QPageSize.PageSizeId.A4)
    )
    arah = QPageLayout.Orientation.Landscape if mendatar else QPageLayout.Orientation.Portrait
    return QPageLayout(ukuran, arah, QMarginsF(0, 0, 0, 0))


def lukis(pencetak: QPrinter, data: bytes) -> int:
    """Draw every page of the PDF on the printer; return the number of pages."""
    pencetak.setFullPage(True)
    pelukis = QPainter(pencetak)
    jumlah = layanan.jumlah_halaman(data)
    for nomor in range(jumlah):
        if nomor:
            pencetak.newPage()
        bidang = pencetak.pageLayout().fullRectPixels(pencetak.resolution())
        skala = min(1.0, _DPI_TERBESAR / pencetak.resolution())
        lebar, tinggi, isi = layanan.halaman(data, nomor, round(bidang.width() * skala))
        gambar = QImage(isi, lebar, tinggi, lebar * 4, QImage.Format.Format_RGBA8888)
        pelukis.drawImage(QRect(0, 0, bidang.width(), round(bidang.width() * tinggi / lebar)), gambar)
    pelukis.end()
    return jumlah
