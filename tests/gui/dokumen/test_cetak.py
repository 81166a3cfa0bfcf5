"""What leaves the printer is the form: no row lost, no letter changed, on its own paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.gui.common import cetak, dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.dokumen.page import DokumenPage
from kinerja_desktop.services import dokumen as layanan
from tests.helpers.kantor import SITI, KantorUji
from tests.helpers.qt import klik, selesai, tampilkan


@pytest.fixture
def data(kantor: KantorUji) -> bytes:
    """Form A.1.7 on F4, lying, as it is saved."""
    kantor.tetapkan_skp_siti()
    konteks = kantor.sebagai("siti")
    return layanan.pdf(konteks, layanan.formulir(konteks, "A.1.7", SITI, 2026, None), Kertas.F4)


@pytest.fixture
def data_a4(kantor: KantorUji) -> bytes:
    """The same on A4, whose paper has its very size."""
    kantor.tetapkan_skp_siti()
    konteks = kantor.sebagai("siti")
    return layanan.pdf(konteks, layanan.formulir(konteks, "A.1.7", SITI, 2026, None), Kertas.A4)


def _pencetak(berkas: Path, dpi: int = 1200) -> QPrinter:
    pencetak = QPrinter(QPrinter.PrinterMode.HighResolution)
    pencetak.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    pencetak.setOutputFileName(str(berkas))
    pencetak.setResolution(dpi)
    return pencetak


def _gambar(isi: bytes, nomor: int) -> Image.Image:
    with pypdfium2.PdfDocument(isi) as dokumen:
        return dokumen[nomor].render(scale=150 / 72).to_pil().convert("L").filter(ImageFilter.GaussianBlur(1.5))


@pytest.mark.parametrize("dpi", [1200, 600, 360])
def test_no_row_of_a_page_is_lost_on_paper(data_a4: bytes, tmp_path: Path, dpi: int) -> None:
    pencetak = _pencetak(tmp_path / "cetak.pdf", dpi)
    pencetak.setPageLayout(cetak.tata_letak_halaman(data_a4))
    assert cetak.lukis(pencetak, data_a4, lambda *_: None) == 2
    hasil = (tmp_path / "cetak.pdf").read_bytes()
    assert b"DCTDecode" not in hasil, "letters must not go through JPEG"
    for nomor in range(2):
        asli = _gambar(data_a4, nomor)
        beda = ImageChops.difference(asli, _gambar(hasil, nomor).resize(asli.size))
        assert beda.getextrema()[1] < 80 and ImageStat.Stat(beda).mean[0] < 2.5


def test_the_paper_is_that_of_the_form(data: bytes) -> None:
    tata = cetak.tata_letak_halaman(data)
    ukuran = tata.fullRect(QPageLayout.Unit.Millimeter)
    assert tata.orientation() is QPageLayout.Orientation.Landscape
    assert (ukuran.width(), ukuran.height()) == (pytest.approx(330, abs=1), pytest.approx(215, abs=1))


@pytest.mark.parametrize("arah", list(QPageLayout.Orientation))
def test_another_paper_takes_the_whole_page_smaller(data: bytes, tmp_path: Path, arah: QPageLayout.Orientation) -> None:
    pencetak = _pencetak(tmp_path / "cetak.pdf", 300)
    pencetak.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.Letter), arah, QMarginsF(0, 0, 0, 0)))
    cetak.lukis(pencetak, data, lambda *_: None)
    with pypdfium2.PdfDocument((tmp_path / "cetak.pdf").read_bytes()) as dokumen:
        gambar = dokumen[0].render(scale=1).to_pil().convert("L")
    kotak = gambar.point(lambda terang: 255 if terang < 200 else 0).getbbox()
    assert kotak is not None
    assert kotak[0] > 5 and kotak[1] > 5 and kotak[2] < gambar.width - 5 and kotak[3] < gambar.height - 5
    panjang = (
        (kotak[2] - kotak[0]) / gambar.width if arah.name == "Landscape" else (kotak[3] - kotak[1]) / gambar.height
    )
    assert panjang > 0.8


def test_print_to_file_writes_the_form_itself(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, tmp_path: Path) -> None:
    kantor.tetapkan_skp_siti()
    halaman = tampilkan(qtbot, DokumenPage(kantor.sebagai("siti"), pekerja))
    selesai(qtbot, pekerja)
    berkas = tmp_path / "cetak.pdf"

    def pilih_berkas(tanya: Any) -> bool:
        pencetak = tanya.printer()
        pencetak.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        pencetak.setOutputFileName(str(berkas))
        pencetak.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))  # as the system's window does for F4
        return True

    dialog.siapkan(pilih_berkas)
    klik(qtbot, halaman, "Cetak")
    selesai(qtbot, pekerja)
    assert berkas.read_bytes() == halaman.pratinjau.data
    assert "Dokumen tersimpan" in halaman.bilah_pesan.teks() and "pencetak" not in halaman.bilah_pesan.teks()
