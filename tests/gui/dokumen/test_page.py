"""Dokumen and Panduan and Pengaturan as people use them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.dokumen.cetak import lukis
from kinerja_desktop.gui.dokumen.page import DokumenPage
from kinerja_desktop.gui.sasaran.page import SasaranPage
from kinerja_desktop.services import skp
from tests.helpers.kantor import RUDI, SITI, KantorUji
from tests.helpers.qt import klik, selesai, tampilkan


@pytest.fixture
def siti(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> DokumenPage:
    kantor.tetapkan_skp_siti()
    halaman = tampilkan(qtbot, DokumenPage(kantor.sebagai("siti"), pekerja))
    selesai(qtbot, pekerja)
    qtbot.waitUntil(lambda: not halaman.form.gambar.pixmap().isNull())
    return halaman


def test_preview_turns_pages_and_saves_what_it_shows(
    siti: DokumenPage, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    assert siti.form.judul.text().startswith("A.1.7")
    assert "1 dari 2" in siti.form.nomor_halaman.text()
    siti.form.sesudah.click()
    selesai(qtbot, pekerja)
    assert "2 dari 2" in siti.form.nomor_halaman.text() and not siti.form.sesudah.isEnabled()
    for tombol, nama in (("Simpan PDF…", "a.pdf"), ("Simpan Excel…", "a.xlsx")):
        dialog.siapkan(tmp_path / nama)
        klik(qtbot, siti, tombol)
        selesai(qtbot, pekerja)
        assert (tmp_path / nama).stat().st_size > 1000
    assert "Siti Rahma" in PdfReader(tmp_path / "a.pdf").pages[0].extract_text()
    dialog.siapkan(tmp_path / "semua")
    (tmp_path / "semua").mkdir()
    klik(qtbot, siti, "Simpan semua…")
    selesai(qtbot, pekerja)
    assert [p.name for p in (tmp_path / "semua").iterdir()] == ["A.1.7_2026_199203142019032007.pdf"]


def test_paper_can_be_chosen(siti: DokumenPage, pekerja: Pekerja, qtbot: Any, tmp_path: Path) -> None:
    lebar = []
    for urut in range(siti.form.kertas.count()):
        siti.form.kertas.setCurrentIndex(urut)
        selesai(qtbot, pekerja)
        dialog.siapkan(tmp_path / f"{urut}.pdf")
        klik(qtbot, siti, "Simpan PDF…")
        selesai(qtbot, pekerja)
        lebar.append(round(float(PdfReader(tmp_path / f"{urut}.pdf").pages[0].mediabox.width)))
    assert sorted(lebar) == [842, 935]


def test_print_draws_every_page(siti: DokumenPage, tmp_path: Path) -> None:
    pencetak = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    pencetak.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    pencetak.setOutputFileName(str(tmp_path / "cetak.pdf"))
    pencetak.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    assert lukis(pencetak, siti._data) == 2
    assert len(PdfReader(tmp_path / "cetak.pdf").pages) == 2


def test_a_person_without_forms_says_why(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = tampilkan(qtbot, DokumenPage(kantor.sebagai("kepala"), pekerja))
    halaman.buka({"format": "A.1.7", "pegawai_id": RUDI, "tahun": 2026})
    selesai(qtbot, pekerja)
    assert "Belum ada dokumen" in halaman.form.kosong.teks()
    with qtbot.waitSignal(halaman.minta_pindah) as sinyal:
        klik(qtbot, halaman, "Buka Sasaran Kinerja")
    assert sinyal.args[0] == "sasaran"


def test_a_pegawai_sees_only_his_own_papers(siti: DokumenPage) -> None:
    assert [siti.form.pegawai.itemText(n) for n in range(siti.form.pegawai.count())] == ["Siti Rahma, A.Md.Keb."]
    assert siti._pegawai_id == SITI


def test_a_revision_stands_beside_the_set_plan_and_the_plan_page_asks_for_it(
    siti: DokumenPage, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    konteks = kantor.sebagai("siti")
    lembar = skp.daftar(konteks, SITI, 2026)[-1]
    skp.buka_revisi(konteks, lembar.skp.id, lembar.hash, "Target berubah")
    siti.segarkan()
    selesai(qtbot, pekerja)
    assert [siti.model.baris(n).judul for n in range(siti.model.rowCount())] == [
        "Sasaran Kinerja Pegawai", "Sasaran Kinerja Pegawai, revisi",
    ]  # fmt: skip
    sasaran = tampilkan(qtbot, SasaranPage(konteks, pekerja))
    selesai(qtbot, pekerja)
    with qtbot.waitSignal(sasaran.minta_pindah) as sinyal:
        klik(qtbot, sasaran, "Pratinjau PDF")
    siti.buka(sinyal.args[1])
    selesai(qtbot, pekerja)
    assert siti.form.judul.text() == "A.1.7 · Sasaran Kinerja Pegawai, revisi"
    siti.buka({"format": "A.1.7", "pegawai_id": SITI, "tahun": 2026})
    selesai(qtbot, pekerja)
    assert siti.form.judul.text() == "A.1.7 · Sasaran Kinerja Pegawai"
