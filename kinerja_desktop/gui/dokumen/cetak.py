"""Printing a PDF on paper through the system's print window, off the UI thread."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.services import dokumen as layanan

_UKURAN_F4 = QSizeF(215, 330)
_DPI_TERBESAR = 300
_BARIS = 160
"""Rows of a page drawn at once: while Qt draws, no other thread runs Python, and the window would stand still."""
Progress = Callable[[int, int, str], None]


def pilih_pencetak(parent: QWidget, kertas: Kertas, *, mendatar: bool) -> QPrinter | None:
    """Ask for a printer; None when the person cancelled."""
    pencetak = QPrinter(QPrinter.PrinterMode.HighResolution)
    pencetak.setPageLayout(_tata_letak(kertas, mendatar=mendatar))
    tanya = QPrintDialog(pencetak, parent)
    tanya.setWindowTitle(QCoreApplication.translate("Cetak", "Cetak dokumen"))
    return pencetak if dialog.jalankan(tanya) else None


def _tata_letak(kertas: Kertas, *, mendatar: bool) -> QPageLayout:
    ukuran = (
        QPageSize(_UKURAN_F4, QPageSize.Unit.Millimeter, "F4")
        if kertas is Kertas.F4
        else QPageSize(QPageSize.PageSizeId.A4)
    )
    arah = QPageLayout.Orientation.Landscape if mendatar else QPageLayout.Orientation.Portrait
    return QPageLayout(ukuran, arah, QMarginsF(0, 0, 0, 0))


def lukis(pencetak: QPrinter, data: bytes, progress: Progress) -> int:
    """Draw every page of the PDF on the printer; return the number of pages.

    Runs on a worker: Qt lets any one thread paint on a printer. `progress` is told before each page and may raise:
    then nothing more is sent.
    """
    pencetak.setFullPage(True)
    jumlah = layanan.jumlah_halaman(data)
    with QPainter(pencetak) as pelukis:
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
    bidang = pencetak.pageLayout().fullRectPixels(pencetak.resolution())
    skala = min(1.0, _DPI_TERBESAR / pencetak.resolution())
    lebar, tinggi, isi = layanan.halaman(data, nomor, round(bidang.width() * skala))
    gambar = QImage(isi, lebar, tinggi, lebar * 4, QImage.Format.Format_RGBA8888)
    besar = bidang.width() / lebar
    for atas in range(0, tinggi, _BARIS):
        baris = min(_BARIS, tinggi - atas)
        mulai, akhir = round(atas * besar), round((atas + baris) * besar)
        pelukis.drawImage(QRect(0, mulai, bidang.width(), akhir - mulai), gambar.copy(0, atas, lebar, baris))
        time.sleep(0)
