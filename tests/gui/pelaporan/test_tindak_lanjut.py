"""Tindak Lanjut as a person uses it: choose a list, read why, write down what became of it, keep it as a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QVBoxLayout

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.pelaporan.tindak_lanjut import TindakLanjutTab
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import KantorUji
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama

RENDAH = IsianEvaluasi(Rating.DI_BAWAH, Rating.DI_BAWAH, alasan_rating="Bukti tidak ada.")


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Callable[[str], TindakLanjutTab]:
    def _buka(akun: str) -> TindakLanjutTab:
        halaman = Halaman(pekerja)
        tab = TindakLanjutTab(halaman, kantor.sebagai(akun))
        QVBoxLayout(halaman.isi).addWidget(tab)
        tampilkan(qtbot, halaman)
        tab.muat()
        selesai(qtbot, pekerja)
        return tab

    return _buka


def isi(tab: TindakLanjutTab) -> list[tuple[str, str]]:
    return [(b.orang.pegawai.nama.split()[0], b.usulan.jenis.value) for b in tab.model.semua()]


def test_before_any_signature_the_list_says_why_it_is_empty(qtbot: Any, buka: Any) -> None:
    tab = buka("kepala")
    assert "Belum ada hasil evaluasi" in tab.tabel.kosong.teks()
    assert not tab.tombol_ekspor.isEnabled()
    assert tanpa_nama(tab) == []
    with qtbot.waitSignal(tab._halaman.minta_pindah) as pindah:
        klik(qtbot, tab, "Buka Evaluasi")
    assert pindah.args[0] == "evaluasi"


def test_the_list_opens_on_the_newest_period_with_results(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    """The running quarter has no result yet: the one before it has; what was chosen by hand stays."""
    siapkan(kantor)
    tetapkan(kantor, RENDAH)
    kantor.jam.saat = datetime(2027, 4, 20, 10, tzinfo=WIB)
    tab = buka("kepala")
    assert tab.masa.currentData() == str(TW4) and len(isi(tab)) == 3 and tab.tombol_ekspor.isEnabled()
    assert tab.masa.itemData(0) == "2027-TW2", "the running period is still the first of the choices"
    tab.masa.setCurrentIndex(0)
    selesai(qtbot, pekerja)
    tab.muat()
    selesai(qtbot, pekerja)
    assert tab.masa.currentIndex() == 0 and isi(tab) == []


def test_a_period_chosen_before_the_answer_stays(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    siapkan(kantor)
    tetapkan(kantor, RENDAH)
    kantor.jam.saat = datetime(2027, 4, 20, 10, tzinfo=WIB)
    halaman = Halaman(pekerja)
    tab = TindakLanjutTab(halaman, kantor.sebagai("kepala"))
    tab.muat()
    tab.masa.setCurrentIndex(1)
    pilihan = tab.masa.currentData()
    selesai(qtbot, pekerja)
    assert pilihan != str(TW4) and tab.masa.currentData() == pilihan


def test_lists_reasons_and_a_note(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path) -> None:
    siapkan(kantor)
    tetapkan(kantor, RENDAH)
    tab = buka("kepala")
    assert isi(tab) == [("Siti", "pengembangan"), ("Siti", "pembinaan"), ("Siti", "sanksi")]
    assert [tab.pilah.tabText(n) for n in range(tab.pilah.count())][:2] == ["Semua  3", "Penghargaan  0"]
    tab.pilah.setCurrentIndex(4)
    selesai(qtbot, pekerja)
    assert isi(tab) == [("Siti", "pembinaan")]
    assert "Perilaku kerja di bawah ekspektasi" in tab.panel.alasan.text()
    tab.panel.cara.click()
    assert tab.panel.cara.kartu.cara.judul.startswith("Usulan pembinaan: Siti")
    tab.panel.cara.kartu.close()

    klik(qtbot, tab, "Catat")
    selesai(qtbot, pekerja)
    assert "Catatan belum ditulis" in tab.panel.masalah.text()
    qtbot.keyClicks(tab.panel.isi_catatan, "Coaching mulai Desember")
    klik(qtbot, tab, "Catat")
    selesai(qtbot, pekerja)
    assert tab.panel.isi_catatan.toPlainText() == ""
    assert tab.panel.terakhir.text() == "Ditindaklanjuti, 24 Nov 2026: Coaching mulai Desember"
    assert not tab.panel.masalah.isVisible()

    dialog.siapkan(tmp_path / "a.xlsx")
    klik(qtbot, tab, "Simpan ke Excel")
    selesai(qtbot, pekerja)
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").active["I3"].value == "Coaching mulai Desember"


def test_what_is_typed_about_one_line_waits_there(kantor: KantorUji, qtbot: Any, buka: Any) -> None:
    siapkan(kantor)
    tetapkan(kantor, RENDAH)
    tab = buka("kepala")
    qtbot.keyClicks(tab.panel.isi_catatan, "belum selesai")
    tab.tabel.pilih_baris(1)
    assert tab.panel.isi_catatan.toPlainText() == ""
    tab.tabel.pilih_baris(0)
    assert tab.panel.isi_catatan.toPlainText() == "belum selesai"


def test_a_filter_without_matches_says_so(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    siapkan(kantor)
    tetapkan(kantor, RENDAH)
    tab = buka("kepala")
    tab.keadaan.setCurrentIndex(tab.keadaan.count() - 1)
    selesai(qtbot, pekerja)
    assert isi(tab) == [] and "Tidak ada yang cocok" in tab.tabel.kosong.teks()
    assert "Pilih satu baris" in tab.panel.nama.text()


def test_the_pengawas_reads_only(kantor: KantorUji, buka: Any) -> None:
    siapkan(kantor)
    tetapkan(kantor, RENDAH)
    tab = buka("pengawas")
    assert len(isi(tab)) == 3
    assert not tab.panel.formulir.isVisible()
