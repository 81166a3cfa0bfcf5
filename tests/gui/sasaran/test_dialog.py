"""The tab Dialog as owner, penilai and atasan use it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from kinerja_desktop.domain.dialog_kinerja import JenisDialog
from kinerja_desktop.domain.skp import StatusSkp
from kinerja_desktop.gui.common import dialog as modal
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.sasaran.dialog_tab import DialogTab
from kinerja_desktop.gui.sasaran.page import SasaranPage
from kinerja_desktop.services import dialog, skp
from kinerja_desktop.services.dialog import IsianDialog
from tests.helpers.kantor import SITI, SKP_SITI, KantorUji
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama
from tests.unit.services.test_dialog import ISIAN, diajukan, tutup


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Any:
    def buat(akun: str, pegawai: Any = SITI) -> tuple[SasaranPage, DialogTab]:
        halaman = tampilkan(qtbot, SasaranPage(kantor.sebagai(akun), pekerja))
        selesai(qtbot, pekerja)
        halaman.buka({"pegawai_id": pegawai, "tahun": 2026})
        selesai(qtbot, pekerja)
        tab = halaman.cari_tab(DialogTab)
        halaman.form.tab.setCurrentWidget(tab)
        return halaman, tab

    return buat


def entri(kantor: KantorUji) -> Any:
    return dialog.lembar(kantor.sebagai("siti"), SKP_SITI).entri


def test_empty_log_teaches_and_takes_the_first_entry(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    _, tab = buka("siti")
    assert "Pasal 7–13" in tab.kosong.teks()
    assert "atasan pejabat penilai" in tab.kosong.teks()
    klik(qtbot, tab, "Catat dialog pertama")
    assert tab.form.peserta.text() == "Siti Rahma, A.Md.Keb.; dr. R. Purba"
    qtbot.keyClicks(tab.form.pokok, "Target RHK 1")
    qtbot.keyClicks(tab.form.kesepakatan, "120 ibu hamil")
    assert tanpa_nama(tab) == []
    klik(qtbot, tab, "Simpan catatan")
    selesai(qtbot, pekerja)
    (satu,) = entri(kantor)
    assert (satu.dialog.pokok, satu.dialog.jenis) == ("Target RHK 1", JenisDialog.PENETAPAN_EKSPEKTASI)
    assert tab.model.rowCount() == 1
    assert dialog.draf_otomatis(kantor.sebagai("siti"), SKP_SITI) is None


def test_what_is_missing_is_told_at_the_field_and_nothing_is_written(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    _, tab = buka("siti")
    tab.catat_baru()
    klik(qtbot, tab, "Simpan catatan")
    selesai(qtbot, pekerja)
    assert "Pokok bahasan belum diisi" in tab.form.masalah.text()
    assert tab.form.pokok.property("galat")
    assert entri(kantor) == ()
    qtbot.keyClicks(tab.form.pokok, "A")
    assert tab.form.masalah.text() == ""


def test_typed_text_survives_a_reload_and_another_entry(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    dialog.simpan(kantor.sebagai("siti"), SKP_SITI, ISIAN)
    halaman, tab = buka("siti")
    klik(qtbot, tab, "Catat dialog")
    qtbot.keyClicks(tab.form.pokok, "Setengah jadi")
    qtbot.waitUntil(lambda: dialog.draf_otomatis(kantor.sebagai("siti"), SKP_SITI) is not None)
    halaman.segarkan()
    selesai(qtbot, pekerja)
    assert tab.form.pokok.toPlainText() == "Setengah jadi"
    tab.tabel.pilih_baris(0)
    assert tab.form.pokok.toPlainText() == ISIAN.pokok
    klik(qtbot, tab, "Catat dialog")
    assert tab.form.pokok.toPlainText() == "Setengah jadi"
    _, lain = buka("siti")
    assert lain.form.pokok.toPlainText() == "Setengah jadi"


def test_leaving_the_page_keeps_the_last_letters(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti()
    halaman, tab = buka("siti")
    tab.catat_baru()
    qtbot.keyClicks(tab.form.pokok, "Sampai akhir")
    assert halaman.tunda_tutup()
    selesai(qtbot, pekerja)
    isian = dialog.draf_otomatis(kantor.sebagai("siti"), SKP_SITI)
    assert isian is not None and isian.pokok == "Sampai akhir"


def test_cancelled_text_comes_back(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti()
    halaman, tab = buka("siti")
    tab.catat_baru()
    qtbot.keyClicks(tab.form.pokok, "Keliru dibuang")
    klik(qtbot, tab, "Batal")
    selesai(qtbot, pekerja)
    assert tab.kosong.isVisible()
    halaman.bilah_pesan.lakukan()
    assert tab.form.pokok.toPlainText() == "Keliru dibuang"


def test_own_entry_is_corrected_and_its_former_text_shown(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    kantor.tetapkan_skp_siti()
    dialog.simpan(kantor.sebagai("siti"), SKP_SITI, ISIAN)
    kantor.jam.maju(minutes=3)
    _, tab = buka("siti")
    qtbot.keyClicks(tab.form.kesepakatan, " dan pelatihan")
    klik(qtbot, tab, "Simpan perbaikan")
    selesai(qtbot, pekerja)
    (satu,) = entri(kantor)
    assert "dan pelatihan" in satu.dialog.kesepakatan
    assert f"“{ISIAN.kesepakatan}”" in tab.form.lama.text()


def test_entries_of_the_other_are_only_read(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti()
    dialog.simpan(kantor.sebagai("siti"), SKP_SITI, ISIAN)
    _, tab = buka("kepala")
    assert tab.form.pokok.isReadOnly()
    assert not tab.form.tombol_simpan.isVisible()
    assert tab.tombol_baru.isVisible()


def test_a_closed_plan_is_only_read(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any) -> None:
    kantor.tetapkan_skp_siti()
    dialog.simpan(kantor.sebagai("siti"), SKP_SITI, ISIAN)
    tutup(kantor)
    _, tab = buka("siti")
    assert not tab.tombol_baru.isVisible()
    assert tab.form.pokok.isReadOnly()


def test_in_february_the_owner_can_record_a_dialog_with_the_atasan(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    diajukan(kantor, date(2026, 2, 3))
    _, tab = buka("siti")
    tab.catat_baru()
    assert tab.form.atasan.isVisible()
    tab.form.setel(
        IsianDialog(date(2026, 2, 2), JenisDialog.KLARIFIKASI, "Siti; Kepala Dinas", "Target", "Setuju"),
        ubah=True,
        tawarkan_atasan=True,
    )
    tab.form.atasan.setFocus()
    qtbot.keyClick(tab.form.atasan, Qt.Key.Key_Space)
    klik(qtbot, tab, "Simpan catatan")
    selesai(qtbot, pekerja)
    assert entri(kantor)[0].dialog.dengan_atasan


def test_the_atasan_finds_the_plan_and_sets_it_with_his_reason(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any
) -> None:
    diajukan(kantor, date(2026, 2, 3))
    halaman, tab = buka("kadis")
    assert "Terlambat 3 hari dari 31 Jan 2026, tetap dapat ditetapkan" in halaman.form.catatan.text()
    assert "sebagai atasan pejabat penilai" in halaman.form.catatan.text()
    assert tab.kosong.tombol.isVisible()
    modal.siapkan("Kepala puskesmas cuti besar")
    klik(qtbot, halaman, "Tetapkan SKP")
    selesai(qtbot, pekerja)
    (kini,) = skp.daftar(kantor.sebagai("siti"), SITI, 2026)
    assert kini.status is StatusSkp.DITETAPKAN
    assert kini.keputusan[-1][0].catatan == "Kepala puskesmas cuti besar"


def test_the_deadline_stands_on_a_plan_that_is_not_set(kantor: KantorUji, qtbot: Any, buka: Any) -> None:
    diajukan(kantor, date(2026, 1, 20))
    halaman, _ = buka("siti")
    assert halaman.form.catatan.text() == "Tenggat penetapan 31 Jan 2026 (11 hari lagi, Pasal 14)."
    assert halaman.form.catatan.property("peran") == "muted"


def test_the_log_is_saved_as_pdf(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Any, tmp_path: Path) -> None:
    kantor.tetapkan_skp_siti()
    dialog.simpan(kantor.sebagai("siti"), SKP_SITI, ISIAN)
    halaman, tab = buka("kepala")
    modal.siapkan(tmp_path / "catatan.pdf")
    klik(qtbot, tab, "Simpan catatan dialog…")
    selesai(qtbot, pekerja)
    teks = PdfReader(tmp_path / "catatan.pdf").pages[0].extract_text()
    for kata in ("CATATAN DIALOG KINERJA", "Penetapan ekspektasi, 12 Januari 2026", "120 ibu hamil", "Siti Rahma"):
        assert kata.casefold() in teks.casefold()
    assert "tersimpan sebagai PDF" in halaman.bilah_pesan.teks()


def test_the_atasan_reads_every_tab_of_the_plan_he_may_set(kantor: KantorUji, buka: Any) -> None:
    """R22: no tab answers him with a refusal."""
    diajukan(kantor, date(2026, 2, 2))
    halaman, _ = buka("kadis")
    assert halaman.form.kartu_isi.isVisible() and not halaman.bilah_pesan.isVisible()
