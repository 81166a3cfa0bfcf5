"""Complete sets for the PyB on the page Dokumen as people use them (R57)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Pendekatan
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.dokumen.berkas_pyb import DialogBerkas
from kinerja_desktop.gui.dokumen.page import DokumenPage
from tests.helpers.evaluasi import TW4, siapkan, tetapkan
from tests.helpers.kantor import SITI, KantorUji, skp_siti
from tests.helpers.qt import klik, selesai, tampilkan, tanpa_nama, teks_terlihat


def buka(kantor: KantorUji, akun: str, pekerja: Pekerja, qtbot: Any) -> DokumenPage:
    halaman = tampilkan(qtbot, DokumenPage(kantor.sebagai(akun), pekerja))
    selesai(qtbot, pekerja)
    return halaman


def memilih(
    pekerja: Pekerja,
    qtbot: Any,
    satu: bool,
    periode: Periode = TW4,
    lihat: Callable[[DialogBerkas], None] | None = None,
) -> Callable[[QDialog], bool]:
    """What a person does in the dialog: choose the quarter, tick Siti, press one of the two buttons."""

    def jawab(kotak: QDialog) -> bool:
        assert isinstance(kotak, DialogBerkas)
        semua = [kotak.periode.itemData(n) for n in range(kotak.periode.count())]
        kotak.periode.setCurrentIndex(semua.index(periode))
        selesai(qtbot, pekerja)
        assert not kotak.tombol_satu.isEnabled() and not kotak.tombol_banyak.isEnabled()
        kotak.model.setel_centang(kotak.model.nomor(SITI), True)
        if lihat is not None:
            lihat(kotak)
        (kotak.tombol_satu if satu else kotak.tombol_banyak).click()
        return kotak.result() == QDialog.DialogCode.Accepted

    return jawab


def test_r57_penilai_saves_the_set_of_his_pegawai(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    siapkan(kantor)
    tetapkan(kantor)
    halaman = buka(kantor, "kepala", pekerja, qtbot)
    terlihat: list[tuple[str, ...]] = []

    def lihat(kotak: DialogBerkas) -> None:
        terlihat.extend((b.nama, *b.ada, kotak.keadaan(b)[0]) for b in kotak.model.semua())
        terlihat.append((kotak.jumlah.text(),))
        assert tanpa_nama(kotak) == []

    dialog.siapkan(memilih(pekerja, qtbot, True, lihat=lihat), tmp_path / "siti.pdf")
    klik(qtbot, halaman, "Berkas lengkap (PyB)…")
    selesai(qtbot, pekerja)
    assert ("Siti Rahma, A.Md.Keb.", "D.1.1", "A.1.7", "A.1.8", "C.1.3", "Menunggu tanda tangan Pegawai") in terlihat
    assert terlihat[-1] == (f"1 dari {len(terlihat) - 1} berkas lengkap · 1 dipilih",)
    assert len(PdfReader(tmp_path / "siti.pdf").outline) == 4
    assert "Berkas 1 pegawai tersimpan" in teks_terlihat(halaman)
    assert halaman.form.tombol_berkas.isEnabled()


def test_the_sets_open_on_the_newest_period_with_results(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    kepala = kantor.sebagai("kepala")

    def masa_awal() -> Periode:
        kotak = DialogBerkas(kepala, pekerja, 2026)
        selesai(qtbot, pekerja)
        masa = kotak.masa()
        assert len(kotak.model.semua()) > 1
        kotak.deleteLater()
        return masa

    assert masa_awal() == Periode.baca("2026"), "nothing is signed: the first of the choices"
    siapkan(kantor)
    tetapkan(kantor)
    assert masa_awal() == TW4
    kotak = DialogBerkas(kepala, pekerja, 2026)
    kotak.periode.setCurrentIndex(2)
    selesai(qtbot, pekerja)
    assert kotak.periode.currentIndex() == 2, "what was chosen before the answer came stays"
    kotak.deleteLater()


def test_set_of_each_person_goes_into_a_folder_and_tells_what_is_missing(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any, tmp_path: Path
) -> None:
    siapkan(kantor)
    (tmp_path / "pdf").mkdir()
    halaman = buka(kantor, "kepala", pekerja, qtbot)
    dialog.siapkan(memilih(pekerja, qtbot, False), tmp_path / "pdf")
    klik(qtbot, halaman, "Berkas lengkap (PyB)…")
    selesai(qtbot, pekerja)
    assert [b.name for b in (tmp_path / "pdf").iterdir()] == ["PyB_2026-TW4_199203142019032007.pdf"]
    assert any("Belum lengkap: Siti Rahma, A.Md.Keb." in satu for satu in teks_terlihat(halaman))


def test_search_narrows_the_list_and_keeps_nothing_ticked_that_is_not_seen(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    kotak = DialogBerkas(kantor.sebagai("operator"), pekerja, 2026)
    qtbot.addWidget(kotak)
    kotak.show()
    selesai(qtbot, pekerja)
    semua = kotak.model.rowCount()
    kotak.model.centang_semua(True)
    assert len(kotak.pilihan()) == semua > 1
    qtbot.keyClicks(kotak.cari, "siti rahma")
    qtbot.keyClick(kotak.cari, Qt.Key.Key_Return)
    assert [b.nama for b in kotak.model.semua()] == ["Siti Rahma, A.Md.Keb."]
    assert kotak.pilihan() == [SITI]
    qtbot.keyClicks(kotak.cari, " zzz")
    qtbot.keyClick(kotak.cari, Qt.Key.Key_Return)
    assert kotak.model.rowCount() == 0 and kotak.pilihan() == [] and not kotak.tombol_satu.isEnabled()
    assert "Tidak ada pegawai dengan nama itu" in teks_terlihat(kotak)


def test_closing_the_dialog_writes_nothing(kantor: KantorUji, pekerja: Pekerja, qtbot: Any) -> None:
    halaman = buka(kantor, "kepala", pekerja, qtbot)
    dialog.siapkan(False)
    klik(qtbot, halaman, "Berkas lengkap (PyB)…")
    selesai(qtbot, pekerja)
    assert not halaman.bilah_pesan.isVisible()


def test_other_pages_open_the_form_that_the_record_is_printed_on(
    kantor: KantorUji, pekerja: Pekerja, qtbot: Any
) -> None:
    """They ask for C.1.3; a qualitative plan is evaluated on C.1.1."""
    siapkan(kantor, replace(skp_siti(), pendekatan=Pendekatan.KUALITATIF))
    tetapkan(kantor)
    halaman = buka(kantor, "kepala", pekerja, qtbot)
    halaman.buka({"format": "C.1.3", "pegawai_id": SITI, "periode": TW4})
    selesai(qtbot, pekerja)
    baris = halaman.form.tabel.baris_kini()
    assert (baris.format, baris.periode) == ("C.1.1", TW4)
    qtbot.waitUntil(lambda: halaman.form.judul.text().startswith("C.1.1"))
