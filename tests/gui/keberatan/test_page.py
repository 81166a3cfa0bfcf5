"""Keberatan as people use it: file with evidence, explain, decide with the consequences in sight, read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget

from kinerja_desktop.domain.evaluasi import Predikat, Rating
from kinerja_desktop.domain.keberatan_proses import KeadaanKeberatan
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.keberatan.page import KeberatanPage
from kinerja_desktop.services import evaluasi, keberatan, keberatan_draf
from kinerja_desktop.services.evaluasi_lembar import lembar
from kinerja_desktop.services.keberatan_draf import DrafSidang
from tests.helpers.evaluasi import BAIK, TW4, siapkan, tetapkan
from tests.helpers.kantor import SITI, KantorUji
from tests.helpers.keberatan import ALASAN, KUATKAN, diterima, keberatan_kepala, keberatan_siti
from tests.helpers.qt import daftar_tombol, klik, selesai, tampilkan, tanpa_nama

Buka = Callable[[str], KeberatanPage]


@pytest.fixture
def buka(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> Buka:
    def _buka(akun: str) -> KeberatanPage:
        page = KeberatanPage(kantor.sebagai(akun), pekerja)
        tampilkan(qtbot, page)
        selesai(qtbot, pekerja)
        return page

    return _buka


def test_before_any_signature_the_list_says_why_it_is_empty(buka: Buka) -> None:
    page = buka("siti")
    assert "Belum ada hasil evaluasi" in page.tabel.kosong.teks()
    assert not page.pilah.isVisible() and page.tumpuk.currentIndex() == 0
    page = buka("kepala")
    assert "Tidak ada keberatan" in page.tabel.kosong.teks()
    assert page.pilah.count() == 2 and tanpa_nama(page) == []


def test_r54_before_receipt_the_button_is_disabled_and_says_why(kantor: KantorUji, buka: Buka) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    page = buka("siti")
    assert page.ajuan.waktu.text() == "Keberatan dapat diajukan sesudah dokumen evaluasi Anda terima."
    assert not page.ajuan.tombol.isEnabled() and page.ajuan.tombol.toolTip() == page.ajuan.waktu.text()
    assert not page.ajuan.alasan.isVisible()


def test_r54_a_final_result_has_a_disabled_button_with_its_reason(kantor: KantorUji, buka: Buka) -> None:
    """The atasan evaluated in the place of a silent penilai: V.A.8 leaves no objection."""
    siapkan(kantor)
    kantor.pada(datetime(2027, 1, 4, 9, tzinfo=WIB))
    kadis = kantor.sebagai("kadis")
    isian = replace(BAIK, alasan_atasan="Penilai belum menilai.")
    evaluasi.tetapkan(kadis, SITI, TW4, isian, lembar(kadis, SITI, TW4).dasar)
    tanda = evaluasi.penetapan_terakhir(kadis, SITI, TW4)
    assert tanda is not None
    evaluasi.terima(kantor.sebagai("siti"), tanda.id)
    page = buka("siti")
    assert not page.ajuan.tombol.isEnabled() and not page.ajuan.alasan.isVisible()
    assert "final" in page.ajuan.tombol.toolTip() and page.ajuan.tombol.toolTip() == page.ajuan.waktu.text()


def test_a_link_to_the_objection_of_another_opens_it_among_those_of_the_team(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka
) -> None:
    """Tenggat names person and period: not the result of the reader himself in the same period."""
    tujuan = keberatan_siti(kantor)
    page = buka("kepala")
    page.pilah.setCurrentIndex(1)
    selesai(qtbot, pekerja)
    page.buka({"pegawai_id": SITI, "periode": TW4})
    selesai(qtbot, pekerja)
    assert page.pilah.currentIndex() == 0 and page.tabel.baris_kini().keberatan_id == tujuan


def test_filing_with_a_draft_evidence_and_the_clock(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka, tmp_path: Path
) -> None:
    diterima(kantor)
    page = buka("siti")
    assert page.ajuan.waktu.text() == "Keberatan dapat diajukan sampai 14 Des 2026."
    page.ajuan.cara_batas.click()
    assert page.ajuan.cara_batas.kartu is not None and page.ajuan.cara_batas.kartu.cara.hasil == "14 Des 2026"
    page.ajuan.cara_batas.kartu.close()
    assert tanpa_nama(page) == []
    klik(qtbot, page, "Ajukan keberatan")
    selesai(qtbot, pekerja)
    assert "Alasan keberatan belum ditulis" in page.ajuan.masalah.text()
    qtbot.keyClicks(page.ajuan.alasan, "Kunjungan Oktober belum dihitung")
    assert "6. KEBERATAN: Kunjungan Oktober" in page.ajuan.pratinjau.text()
    assert page.ajuan.saran.isVisible(), "few words are accepted, with the advice to say more"
    (tmp_path / "buku.txt").write_text("kunjungan", "utf-8")
    dialog.siapkan([tmp_path / "buku.txt"])
    klik(qtbot, page, "Lampirkan bukti")
    selesai(qtbot, pekerja)
    page.tunda_tutup()
    selesai(qtbot, pekerja)
    assert "Tersimpan otomatis" in page.ajuan.tersimpan.text()
    lagi = buka("siti")
    assert lagi.ajuan.alasan.toPlainText() == "Kunjungan Oktober belum dihitung"
    assert [b.nama for b in lagi.ajuan.bukti.bukti] == ["buku.txt"]
    klik(qtbot, lagi, "Ajukan keberatan")
    selesai(qtbot, pekerja)
    assert lagi.tumpuk.currentIndex() == 2 and "Keberatan Anda" in lagi.berkas.judul.text()
    assert lagi.berkas.waktu.text() == "Diputus dr. Tiur Manurung paling lambat 3 Des 2026."
    assert [b.nama for b in lagi.berkas.bukti.bukti] == ["buku.txt"]


def test_evidence_can_be_taken_out_again(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka, tmp_path: Path
) -> None:
    diterima(kantor)
    page = buka("siti")
    (tmp_path / "buku.txt").write_text("kunjungan", "utf-8")
    dialog.siapkan([tmp_path / "buku.txt"])
    klik(qtbot, page, "Lampirkan bukti")
    selesai(qtbot, pekerja)
    klik(qtbot, page, "Keluarkan buku.txt")
    assert page.ajuan.bukti.bukti == ()


def test_r50_a_late_one_is_asked_about_first(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka) -> None:
    diterima(kantor)
    kantor.jam.maju(days=30)
    page = buka("siti")
    assert "sudah lewat" in page.ajuan.waktu.text()
    page.ajuan.alasan.setPlainText("Baru sempat")
    assert page.ajuan.kartu_isian.accessibleName() == "Catat keberatan (terlambat)"
    assert "D.1.3" not in page.ajuan.pratinjau.text() and "tidak diputus" in page.ajuan.pratinjau.text()
    assert "Ajukan keberatan" not in daftar_tombol(page)
    dialog.siapkan(False, True)
    klik(qtbot, page, "Catat keberatan")
    selesai(qtbot, pekerja)
    assert keberatan.hasil_saya(kantor.sebagai("siti"))[0].berkas is None
    klik(qtbot, page, "Catat keberatan")
    selesai(qtbot, pekerja)
    assert page.bilah_pesan.teks().startswith("Keberatan dicatat")
    assert page.berkas.kapan.text().startswith("Dicatat ")
    assert "tidak diputus" in page.berkas.waktu.text()
    assert not page.berkas.kartu_putusan.isVisible()


def test_taking_back_is_asked_about(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka) -> None:
    keberatan_siti(kantor)
    page = buka("siti")
    dialog.siapkan(False, True)
    klik(qtbot, page, "Cabut keberatan")
    klik(qtbot, page, "Cabut keberatan")
    selesai(qtbot, pekerja)
    assert page.ajuan.isVisible() and page.ajuan.tombol.isEnabled(), "a new one may be filed while its time runs"
    kantor.jam.maju(days=30)
    page.segarkan()
    selesai(qtbot, pekerja)
    assert page.berkas.waktu.text() == "Dicabut 24 Nov 2026."
    assert not page.berkas.tombol_cabut.isVisible()


def test_the_penilai_explains(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka) -> None:
    keberatan_siti(kantor)
    page = buka("kepala")
    assert page.remah == "1 menunggu Anda"
    assert page.berkas.alasan.text() == ALASAN.alasan and page.berkas.predikat.text() == "Baik"
    assert not page.berkas.panel_putusan.isVisible() and not page.berkas.tombol_cabut.isVisible()
    klik(qtbot, page, "Kirim penjelasan")
    selesai(qtbot, pekerja)
    assert "Penjelasan belum ditulis" in page.berkas.masalah.text()
    qtbot.keyClicks(page.berkas.isian, "Buku kunjungan terlambat diserahkan.")
    page.segarkan()
    selesai(qtbot, pekerja)
    assert page.berkas.isian.toPlainText() == "Buku kunjungan terlambat diserahkan."
    klik(qtbot, page, "Kirim penjelasan")
    selesai(qtbot, pekerja)
    assert "Buku kunjungan terlambat" in page.berkas.penjelasan.text()
    assert page.berkas.isian.toPlainText() == "" and page.remah == ""


def test_r56_the_atasan_sees_the_consequences_and_changes(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka
) -> None:
    keberatan_siti(kantor)
    page = buka("kadis")
    panel = page.berkas.panel_putusan
    assert tanpa_nama(page) == [] and not panel.bagian_rating.isVisible()
    assert "Penilai belum memberi penjelasan." in panel.akibat.text()
    klik(qtbot, page, "Tetapkan keputusan")
    selesai(qtbot, pekerja)
    assert "Keputusan belum dipilih" in panel.masalah.text() and panel.kuatkan.hasFocus()
    panel.kuatkan.click()
    assert not panel.masalah.isVisible()
    assert panel.akibat.text().startswith("Predikat tetap Baik. Dokumen D.1.3 tidak diterbitkan.")
    panel.ubah.click()
    panel.hasil.setCurrentIndex(1)
    panel.perilaku.setCurrentIndex(1)
    assert panel.akibat.text().startswith("Predikat Baik menjadi Sangat Baik.")
    panel.cara.click()
    assert panel.cara.kartu is not None and panel.cara.kartu.cara.hasil == "Sangat Baik"
    panel.cara.kartu.close()
    qtbot.keyClicks(panel.pertimbangan, "Buku kunjungan sah.")
    qtbot.keyClicks(panel.rekomendasi, "Pertahankan.")
    dialog.siapkan(False, True)
    klik(qtbot, page, "Tetapkan keputusan")
    klik(qtbot, page, "Tetapkan keputusan")
    selesai(qtbot, pekerja)
    assert "predikat menjadi Sangat Baik (dokumen D.1.3)" in page.berkas.putusan.text()
    assert not panel.isVisible()
    kini = evaluasi.milik_saya(kantor.sebagai("siti"), TW4)
    assert kini is not None and kini.penetapan.predikat is Predikat.SANGAT_BAIK


def test_the_decision_fits_a_narrow_window_with_every_predikat_whole(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka
) -> None:
    """1024 wide: nothing lies beyond the right edge, also not the result that is about to be signed."""
    keberatan_siti(kantor)
    page = buka("kadis")
    page.resize(966, 600)
    panel = page.berkas.panel_putusan
    panel.ubah.click()
    panel.hasil.setel(Rating.DI_ATAS)
    panel.perilaku.setCurrentIndex(panel.perilaku.findData(Rating.DI_ATAS.value))
    qtbot.wait(20)
    gulir = next(g for g in page.findChildren(QScrollArea) if g.isVisible() and g.isAncestorOf(panel))
    assert gulir.horizontalScrollBar().maximum() == 0
    assert panel.mapTo(gulir, QPoint(panel.width(), 0)).x() <= gulir.viewport().width()
    sel = panel.kuadran.findChildren(Tag)
    assert [s for s in sel if s.width() < s.sizeHint().width()] == []


def test_ratings_may_change_and_the_predikat_stay(kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka) -> None:
    """Nobody reads that Baik becomes Baik."""
    keberatan_siti(kantor)
    page = buka("kadis")
    panel = page.berkas.panel_putusan
    panel.ubah.click()
    panel.hasil.setCurrentIndex(1)
    panel.perilaku.setCurrentIndex(2)
    assert panel.akibat.text().startswith("Rating berubah, predikat tetap Baik. Dokumen D.1.3 terbit")
    panel.pertimbangan.setPlainText("Buku kunjungan sah.")
    panel.rekomendasi.setPlainText("Pertahankan.")
    dialog.siapkan(True)
    klik(qtbot, page, "Tetapkan keputusan")
    selesai(qtbot, pekerja)
    assert page.berkas.putusan.text().startswith("Mengubah rating; predikat tetap Baik (dokumen D.1.3).")


def test_what_is_missing_is_shown_before_anybody_is_asked(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka, monkeypatch: Any
) -> None:
    """No answer lies ready until the form is whole: a question before would fail the test."""
    nomor = keberatan_siti(kantor)
    page = buka("kadis")
    page.resize(1100, 620)
    panel, gulir = page.berkas.panel_putusan, page.berkas.gulir
    panel.ubah.click()
    qtbot.waitUntil(lambda: _tampak(gulir, panel.bagian_rating))
    for medan, kata, isi in (
        (panel.hasil, "Rating baru belum lengkap", lambda: panel.hasil.setCurrentIndex(1)),
        (panel.perilaku, "Rating baru belum lengkap", lambda: panel.perilaku.setCurrentIndex(1)),
        (panel.pertimbangan, "Pertimbangan belum ditulis", lambda: panel.pertimbangan.setPlainText("Buku sah.")),
        (panel.rekomendasi, "Rekomendasi belum ditulis", lambda: panel.rekomendasi.setPlainText("Pertahankan.")),
    ):
        klik(qtbot, page, "Tetapkan keputusan")
        selesai(qtbot, pekerja)
        assert kata in panel.masalah.text() and _tampak(gulir, panel.masalah)
        assert medan.hasFocus() and medan.property("galat") is True and _tampak(gulir, medan)
        isi()
    ditanya: dict[str, Any] = {}

    def tanya(*_: Any, **pilihan: Any) -> bool:
        ditanya.update(pilihan)
        return False

    monkeypatch.setattr(dialog, "tanya", tanya)
    klik(qtbot, page, "Tetapkan keputusan")
    selesai(qtbot, pekerja)
    assert ditanya["aman"] is True and not panel.masalah.isVisible()
    assert panel.rekomendasi.property("galat") is False
    assert keberatan.satu(kantor.sebagai("kadis"), nomor).keputusan is None


@pytest.mark.parametrize(("lebar", "tinggi"), [(1158, 668), (966, 600)])
def test_the_button_is_in_view_without_scrolling(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka, lebar: int, tinggi: int
) -> None:
    keberatan_siti(kantor)
    penilai, page = buka("kepala"), buka("kadis")
    panel = page.berkas.panel_putusan
    for halaman, tombol in ((penilai, penilai.berkas.tombol_jelaskan), (page, panel.tombol)):
        halaman.resize(lebar, tinggi)
        qtbot.wait(20)
        assert halaman.berkas.gulir.verticalScrollBar().value() == 0 and _utuh(halaman, tombol)
    if tinggi > 600:
        assert _tampak(page.berkas.gulir, panel.pertimbangan), "also what is written about it"
    assert _utuh(page, panel.akibat)
    panel.ubah.click()
    panel.hasil.setCurrentIndex(1)
    panel.perilaku.setCurrentIndex(1)
    qtbot.wait(20)
    assert _utuh(page, panel.tombol) and _utuh(page, panel.akibat) and _utuh(page, panel.cara)


def test_a_long_text_is_seen_while_it_is_written(kantor: KantorUji, qtbot: Any, buka: Buka) -> None:
    keberatan_siti(kantor)
    page = buka("kadis")
    page.resize(966, 600)
    medan, gulir = page.berkas.panel_putusan.pertimbangan, page.berkas.gulir
    page.activateWindow()
    medan.setFocus()
    qtbot.waitUntil(medan.hasFocus)
    awal = medan.height()
    qtbot.keyClicks(medan, "Buku kunjungan rumah diperiksa lembar demi lembar bersama bidan koordinator. " * 12)
    assert medan.height() > 2 * awal
    qtbot.waitUntil(lambda: _tampak(gulir, medan.viewport(), medan.cursorRect()))


def _utuh(halaman: QWidget, widget: QWidget) -> bool:
    kotak = QRect(widget.mapTo(halaman, QPoint()), widget.size())
    return widget.isVisibleTo(halaman) and halaman.rect().contains(kotak)


def _tampak(gulir: Any, widget: QWidget, bagian: QRect | None = None) -> bool:
    kotak = (bagian or widget.rect()).translated(widget.mapTo(gulir.viewport(), QPoint()))
    return bool(gulir.viewport().rect().contains(kotak))


def test_what_the_atasan_typed_waits_when_the_list_is_loaded_again(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka
) -> None:
    keberatan_siti(kantor)
    page = buka("kadis")
    qtbot.keyClicks(page.berkas.panel_putusan.pertimbangan, "Sedang diperiksa")
    page.segarkan()
    selesai(qtbot, pekerja)
    assert page.berkas.panel_putusan.pertimbangan.toPlainText() == "Sedang diperiksa"


def test_an_explanation_survives_a_restart_and_goes_when_sent(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka
) -> None:
    nomor = keberatan_siti(kantor)
    page = buka("kepala")
    qtbot.keyClicks(page.berkas.isian, "Buku kunjungan terlambat.")
    page.tunda_tutup()
    selesai(qtbot, pekerja)
    assert page.berkas.ketikan.label.text().startswith("Tersimpan otomatis")
    lain = buka("kepala")
    assert lain.berkas.isian.toPlainText() == "Buku kunjungan terlambat."
    assert lain.berkas.ketikan.label.text() == "Isian dipulihkan"
    assert buka("kadis").berkas.panel_putusan.pertimbangan.toPlainText() == "", "drafts belong to an account"
    klik(qtbot, lain, "Kirim penjelasan")
    selesai(qtbot, pekerja)
    assert keberatan_draf.baca(kantor.sebagai("kepala"), nomor) == DrafSidang()
    assert buka("kepala").berkas.isian.toPlainText() == ""


def test_a_decision_and_its_letter_survive_a_restart(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka, tmp_path: Path
) -> None:
    nomor = keberatan_kepala(kantor)
    page = buka("operator")
    panel = page.berkas.panel_putusan
    panel.ubah.click()
    panel.hasil.setCurrentIndex(1)
    qtbot.keyClicks(panel.pertimbangan, "Buku kunjungan sah.")
    qtbot.keyClicks(panel.nomor, "800/17/2026")
    (tmp_path / "surat.pdf").write_bytes(b"%PDF-1.4 surat")
    dialog.siapkan([tmp_path / "surat.pdf"])
    klik(qtbot, page, "Lampirkan pindaian surat")
    selesai(qtbot, pekerja)
    page.tunda_tutup()
    selesai(qtbot, pekerja)
    lain = buka("operator").berkas.panel_putusan
    assert lain.ubah.isChecked() and lain.bagian_rating.isVisible()
    assert (lain.isian(), lain.isian_surat()) == (panel.isian(), panel.isian_surat())
    assert [b.nama for b in lain.isian_surat().berkas] == ["surat.pdf"]
    assert keberatan_draf.baca(kantor.sebagai("pusat"), nomor) == DrafSidang()


def test_kepegawaian_notes_the_letter_of_the_wali_kota(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka, tmp_path: Path
) -> None:
    nomor = keberatan_kepala(kantor)
    page = buka("operator")
    panel = page.berkas.panel_putusan
    assert "Wali Kota tidak mempunyai akun" in panel.penjelasan_surat.text()
    panel.kuatkan.click()
    qtbot.keyClicks(panel.pertimbangan, "Sesuai bukti.")
    qtbot.keyClicks(panel.rekomendasi, "Lanjutkan.")
    klik(qtbot, page, "Tetapkan keputusan")
    selesai(qtbot, pekerja)
    assert "Surat keputusan belum lengkap" in panel.masalah.text() and panel.nomor.hasFocus()
    assert panel.nomor.property("galat") is True
    (tmp_path / "surat.pdf").write_bytes(b"%PDF-1.4 surat")
    dialog.siapkan([tmp_path / "surat.pdf"], True)
    klik(qtbot, page, "Lampirkan pindaian surat")
    selesai(qtbot, pekerja)
    qtbot.keyClicks(panel.nomor, "800/17/2026")
    klik(qtbot, page, "Tetapkan keputusan")
    selesai(qtbot, pekerja)
    assert "surat 800/17/2026 tanggal 24 Nov 2026" in page.berkas.putusan.text()
    assert keberatan.satu(kantor.sebagai("kepala"), nomor).keadaan is KeadaanKeberatan.MENGUATKAN


def test_pengawas_reads_only(kantor: KantorUji, buka: Buka) -> None:
    keberatan_siti(kantor)
    page = buka("pengawas")
    assert page.berkas.alasan.text() == ALASAN.alasan
    assert not page.berkas.panel_putusan.isVisible() and not page.berkas.isian.isVisible()


def test_beranda_and_evaluasi_lead_to_the_right_line(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, buka: Buka
) -> None:
    nomor = keberatan_kepala(kantor)
    page = buka("kepala")
    page.buka({"keberatan_id": nomor})
    selesai(qtbot, pekerja)
    assert page.pilah.currentIndex() == 1 and "Keberatan Anda" in page.berkas.judul.text()
    page.pilah.setCurrentIndex(0)
    page.buka({"periode": TW4})
    selesai(qtbot, pekerja)
    assert page.pilah.currentIndex() == 1


def test_a_decision_is_read_by_the_owner(kantor: KantorUji, qtbot: Any, buka: Buka) -> None:
    nomor = keberatan_siti(kantor)
    keberatan.putuskan(kantor.sebagai("kadis"), nomor, KUATKAN)
    page = buka("siti")
    assert "predikat tetap Baik" in page.berkas.putusan.text()
    assert KUATKAN.rekomendasi in page.berkas.putusan.text()
    with qtbot.waitSignal(page.minta_pindah) as pindah:
        klik(qtbot, page, "Lihat dokumen")
    assert pindah.args[0] == "dokumen"
