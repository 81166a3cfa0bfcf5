"""Dokumen and Panduan and Pengaturan as people use them."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QRect, Qt, QThread, QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.dokumen import FORMAT_SKP
from kinerja_desktop.domain.skp import LampiranSkp, Pendekatan, Untuk
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common import cetak, dialog
from kinerja_desktop.gui.common.cetak import lukis
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import Tema, pasang_tema
from kinerja_desktop.gui.dokumen.page import DokumenPage
from kinerja_desktop.gui.sasaran.page import SasaranPage
from kinerja_desktop.services import dokumen as layanan
from kinerja_desktop.services import skp
from tests.helpers.kantor import RUDI, SITI, KantorUji, skp_siti
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
    qtbot.mouseClick(siti.form.sebelum, Qt.MouseButton.LeftButton)
    selesai(qtbot, pekerja)
    assert "1 dari 2" in siti.form.nomor_halaman.text() and not siti.form.sebelum.isEnabled()
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
    assert sorted(p.name for p in (tmp_path / "semua").iterdir()) == [
        "A.1.7_2026_199203142019032007.pdf", "A.1.8_2026_199203142019032007.pdf",
    ]  # fmt: skip


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
    langkah: list[tuple[int, int]] = []
    assert lukis(pencetak, siti.pratinjau.data, lambda n, semua, _: langkah.append((n, semua))) == 2
    assert langkah == [(0, 2), (1, 2), (2, 2)]
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


def _pencetak(berkas: Path) -> QPrinter:
    pencetak = QPrinter(QPrinter.PrinterMode.HighResolution)
    pencetak.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    pencetak.setOutputFileName(str(berkas))
    return pencetak


def test_printing_runs_beside_the_window(
    siti: DokumenPage, pekerja: Pekerja, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cetak, "pilih_pencetak", lambda *_, **__: _pencetak(tmp_path / "cetak.pdf"))
    monkeypatch.setattr(cetak, "_berkas_pdf", lambda _: None)
    benang: list[bool] = []
    asli = cetak._satu

    def satu(*args: Any) -> None:
        benang.append(QThread.currentThread() is siti.thread())
        asli(*args)

    monkeypatch.setattr(cetak, "_satu", satu)
    detak: list[float] = []
    jam = QTimer()
    jam.timeout.connect(lambda: detak.append(time.monotonic()))
    jam.start(5)
    klik(qtbot, siti, "Cetak")
    assert siti.form.kemajuan.isVisible() and not siti.form.tombol_cetak.isEnabled()
    selesai(qtbot, pekerja)
    jam.stop()
    assert benang == [False, False] and "dikirim ke pencetak" in siti.bilah_pesan.teks()
    assert len(PdfReader(tmp_path / "cetak.pdf").pages) == 2
    assert not siti.form.kemajuan.isVisible() and siti.form.tombol_cetak.isEnabled()
    assert len(detak) > 3


def test_printing_can_be_cancelled(
    siti: DokumenPage, pekerja: Pekerja, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cetak, "pilih_pencetak", lambda *_, **__: _pencetak(tmp_path / "cetak.pdf"))
    monkeypatch.setattr(cetak, "_berkas_pdf", lambda _: None)
    lanjut = threading.Event()
    halaman: list[int] = []

    def satu(_pencetak: Any, _pelukis: Any, _data: bytes, nomor: int) -> None:
        halaman.append(nomor)
        lanjut.wait(10)

    monkeypatch.setattr(cetak, "_satu", satu)
    klik(qtbot, siti, "Cetak")
    qtbot.waitUntil(lambda: halaman == [0])
    klik(qtbot, siti, "Batal")
    lanjut.set()
    selesai(qtbot, pekerja)
    assert halaman == [0] and "tidak ada yang dikirim" in siti.bilah_pesan.teks()


def test_saving_all_tells_how_far_it_is_and_stops(
    siti: DokumenPage, pekerja: Pekerja, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lanjut = threading.Event()

    def lambat(_konteks: Any, _daftar: Any, _folder: Path, progress: Any) -> list[Path]:
        progress(0, 40, "")
        time.sleep(0.1)
        progress(12, 40, "")
        lanjut.wait(10)
        progress(13, 40, "")
        return []

    monkeypatch.setattr(layanan, "simpan_banyak", lambat)
    dialog.siapkan(tmp_path)
    klik(qtbot, siti, "Simpan semua…")
    bilah = siti.form.kemajuan
    qtbot.waitUntil(lambda: bilah.bilah.value() == 12)
    assert "12 dari 40" in bilah.teks.text() and bilah.bilah.maximum() == 40
    assert "per menit" in bilah._hitungan(12, 40, 6.0) and "sisa 14 detik" in bilah._hitungan(12, 40, 6.0)
    klik(qtbot, siti, "Batal")
    lanjut.set()
    selesai(qtbot, pekerja)
    assert "12 dokumen sudah tersimpan" in siti.bilah_pesan.teks() and not bilah.isVisible()


@pytest.mark.parametrize(("lebar", "tinggi", "skala"), [(926, 568, 100), (1219, 570, 150), (1118, 636, 100)])
def test_no_button_is_cut_in_a_small_window(siti: DokumenPage, qtbot: Any, lebar: int, tinggi: int, skala: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    pasang_tema(app, Tema.terang, skala)
    siti.resize(lebar, tinggi)
    qtbot.wait(20)
    kotak = siti.form.kartu_pratinjau.rect()
    tombol = [siti.form.tombol_excel, siti.form.tombol_pdf, siti.form.tombol_cetak]
    for satu in tombol:
        assert satu.width() >= satu.sizeHint().width(), satu.text()
        assert kotak.contains(QRect(satu.mapTo(siti.form.kartu_pratinjau, QPoint(0, 0)), satu.size())), satu.text()
    for a, b in pairwise(tombol):
        assert not a.geometry().intersects(b.geometry())
    assert siti.form.nomor_halaman.width() >= siti.form.nomor_halaman.sizeHint().width()


def test_a_revision_stands_beside_the_set_plan_and_the_plan_page_asks_for_it(
    siti: DokumenPage, kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    konteks = kantor.sebagai("siti")
    lembar = skp.daftar(konteks, SITI, 2026)[-1]
    skp.buka_revisi(konteks, lembar.skp.id, lembar.hash, "Target berubah")
    siti.segarkan()
    selesai(qtbot, pekerja)
    assert [siti.model.baris(n).judul for n in range(siti.model.rowCount())] == [
        "Sasaran Kinerja Pegawai", "Lampiran SKP",
        "Sasaran Kinerja Pegawai, revisi", "Lampiran SKP, revisi",
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


@pytest.mark.parametrize(("untuk", "pendekatan"), list(FORMAT_SKP))
def test_each_form_of_a_plan_and_its_annex_are_shown(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, tmp_path: Path, untuk: Untuk, pendekatan: Pendekatan
) -> None:
    """The plan page asks for the right form; the annex stands below it, upright and on one page."""
    kode = FORMAT_SKP[untuk, pendekatan]
    lampiran = LampiranSkp(("Kendaraan operasional",), ("Dilaporkan setiap bulan",), ())
    kantor.tetapkan_skp_siti(replace(skp_siti(), untuk=untuk, pendekatan=pendekatan, lampiran=lampiran))
    sasaran = tampilkan(qtbot, SasaranPage(kantor.sebagai("siti"), pekerja))
    selesai(qtbot, pekerja)
    with qtbot.waitSignal(sasaran.minta_pindah) as sinyal:
        klik(qtbot, sasaran, "Pratinjau PDF")
    halaman = tampilkan(qtbot, DokumenPage(kantor.sebagai("siti"), pekerja))
    halaman.buka(sinyal.args[1])
    selesai(qtbot, pekerja)
    assert halaman.form.judul.text() == f"{kode} · Sasaran Kinerja Pegawai"
    halaman.form.tabel.pilih_baris(1)
    selesai(qtbot, pekerja)
    assert halaman.form.judul.text() == "A.1.8 · Lampiran SKP"
    assert "1 dari 1" in halaman.form.nomor_halaman.text()
    dialog.siapkan(tmp_path / "a.pdf")
    klik(qtbot, halaman, "Simpan PDF…")
    selesai(qtbot, pekerja)
    lembar = PdfReader(tmp_path / "a.pdf").pages[0]
    assert "Kendaraan operasional" in lembar.extract_text() and lembar.mediabox.height > lembar.mediabox.width


def test_the_atasan_of_the_penilai_previews_the_plan_he_may_set(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    """R22: in February the form of a plan that nobody clarified opens for him, under the name of its owner."""
    kantor.jam.saat = datetime(2026, 2, 2, 9, tzinfo=WIB)
    with kantor.sebagai("siti").transaksi("ajukan SKP") as kerja:
        kerja.simpan(skp_siti())
    halaman = tampilkan(qtbot, DokumenPage(kantor.sebagai("kadis"), pekerja))
    selesai(qtbot, pekerja)
    halaman.buka({"format": "A.1.7", "pegawai_id": SITI, "tahun": 2026})
    selesai(qtbot, pekerja)
    qtbot.waitUntil(lambda: not halaman.form.gambar.pixmap().isNull())
    assert halaman.form.judul.text().startswith("A.1.7") and "Siti Rahma" in halaman.form.pegawai.currentText()
