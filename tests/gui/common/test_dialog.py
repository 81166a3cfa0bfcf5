from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.dialog import DialogTakTerjawab, DialogTanya, DialogTeks
from kinerja_desktop.gui.common.dialog_isian import DialogIsian
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from tests.helpers.qt import klik, tampilkan


def test_prepared_answers_are_given_in_order(tmp_path: Path) -> None:
    dialog.siapkan(True, "alasan", [tmp_path / "a.pdf"], None, tmp_path, tmp_path / "b.pdf")
    assert dialog.tanya(None, "Hapus?", "…", ya="Hapus") is True
    assert dialog.isi_teks(None, "Kembalikan", "Alasan") == "alasan"
    assert dialog.pilih_berkas(None, "Bukti") == [tmp_path / "a.pdf"]
    assert dialog.pilih_berkas(None, "Bukti") == []
    assert dialog.pilih_folder(None, "Folder") == tmp_path
    assert dialog.simpan_berkas(None, "Simpan", "x.pdf") == tmp_path / "b.pdf"


def test_an_unprepared_question_fails_instead_of_hanging() -> None:
    with pytest.raises(DialogTakTerjawab, match="Hapus"):
        dialog.tanya(None, "Hapus laporan?", "…", ya="Hapus")


def test_own_dialogs_go_through_the_door_too(qtbot) -> None:
    satu = QDialog()
    qtbot.addWidget(satu)
    dialog.siapkan(lambda d: d is satu, False)
    assert dialog.jalankan(satu)
    assert not dialog.jalankan(satu)


@pytest.fixture
def sungguhan() -> None:
    dialog.mode_uji(False)


def _nanti(kerja) -> None:
    QTimer.singleShot(30, kerja)


def test_real_question_is_answered_by_button_and_enter_means_no(qtbot, sungguhan: None) -> None:
    _nanti(lambda: klik(qtbot, QApplication.activeModalWidget(), "Hapus laporan"))
    assert dialog.tanya(None, "Hapus?", "Laporan dipindahkan.", ya="Hapus laporan")
    _nanti(lambda: qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Return))
    assert not dialog.tanya(None, "Hapus?", "Laporan dipindahkan.", ya="Hapus laporan")
    _nanti(lambda: qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape))
    assert not dialog.tanya(None, "Hapus?", "Laporan dipindahkan.", ya="Hapus laporan")
    _nanti(lambda: qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Return))
    assert dialog.tanya(None, "Kirim?", "…", ya="Kirim", berbahaya=False)


def test_real_text_question_needs_words_when_required(qtbot, sungguhan: None) -> None:
    def jawab() -> None:
        jendela = QApplication.activeModalWidget()
        assert isinstance(jendela, DialogTeks)
        assert not jendela.tombol_ya.isEnabled()
        qtbot.keyClicks(jendela.medan, "  Lampirkan daftar hadir ")
        klik(qtbot, jendela, "Kembalikan")

    _nanti(jawab)
    teks = dialog.isi_teks(None, "Kembalikan", "Alasan", ya="Kembalikan", berbaris=True)
    assert teks == "Lampirkan daftar hadir"

    def dengan_papan_tik() -> None:
        medan = QApplication.activeModalWidget().medan
        qtbot.keyClicks(medan, "Target berubah")
        qtbot.keyClick(medan, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    _nanti(dengan_papan_tik)
    assert dialog.isi_teks(None, "Buka revisi", "Alasan", ya="Buka", berbaris=True) == "Target berubah"
    _nanti(lambda: QApplication.activeModalWidget().reject())
    assert dialog.isi_teks(None, "Kembalikan", "Alasan") is None


def test_real_file_questions(qtbot, sungguhan: None, tmp_path: Path) -> None:
    (tmp_path / "daftar.pdf").write_bytes(b"x")

    def terima(nama: str) -> None:
        jendela = QApplication.activeModalWidget()
        assert isinstance(jendela, QFileDialog)
        jendela.setDirectory(str(tmp_path))
        jendela.findChild(QLineEdit, "fileNameEdit").setText(nama)
        jendela.accept()

    _nanti(lambda: terima("daftar.pdf"))
    assert dialog.pilih_berkas(None, "Bukti", "PDF (*.pdf)") == [tmp_path / "daftar.pdf"]
    _nanti(lambda: terima("hasil"))
    assert dialog.simpan_berkas(None, "Simpan", "SKP.pdf") == tmp_path / "hasil.pdf"
    _nanti(lambda: terima(str(tmp_path)))
    assert dialog.pilih_folder(None, "Cadangan") == tmp_path
    _nanti(lambda: QApplication.activeModalWidget().reject())
    assert dialog.pilih_folder(None, "Cadangan") is None


def test_dangerous_question_rests_on_no(qtbot) -> None:
    satu = tampilkan(qtbot, DialogTanya(None, "Hapus?", "…", "Hapus", "Batal", True), 420, 150)
    assert satu.tombol_tidak.isDefault()
    assert not satu.tombol_ya.isDefault()
    tetap = tampilkan(qtbot, DialogTanya(None, "Tetapkan?", "…", "Tetapkan", "Periksa lagi", False, True), 420, 150)
    assert tetap.tombol_tidak.isDefault() and not tetap.tombol_ya.isDefault()


class _Isian(DialogIsian):
    """Many lines, which together are higher than two thirds of the screen of a test."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, baris: int) -> None:
        super().__init__(parent, pekerja, "Isian", "Keterangan yang pendek.")
        self.semua = [self.medan(f"Medan {n}", QLineEdit()) for n in range(baris)]
        self.selesai_disusun()


def test_a_dialog_of_fields_keeps_its_width(qtbot, pekerja: Pekerja) -> None:
    induk = tampilkan(qtbot, QWidget())
    satu = tampilkan(qtbot, _Isian(induk, pekerja, 2), 300, 100)
    satu.resize(300, 100)
    qtbot.wait(20)
    assert satu.width() == px(460)


def test_a_refusal_overlaps_nothing_also_in_a_high_dialog(qtbot, pekerja: Pekerja) -> None:
    induk = tampilkan(qtbot, QWidget())
    satu = tampilkan(qtbot, _Isian(induk, pekerja, 9), 460, 100)
    satu.tampilkan_galat(UserError("KBR-07"))
    qtbot.wait(20)
    assert satu.height() > satu.screen().availableGeometry().height() * 2 / 3
    assert satu.masalah.height() >= satu.masalah.heightForWidth(satu.masalah.width())
    nama = [label for label in satu.findChildren(QLabel) if label.buddy() is not None]
    for atas, label in zip(satu.semua, nama[1:], strict=False):
        assert label.y() > atas.geometry().bottom()
    assert satu.tombol_simpan.y() > satu.masalah.geometry().bottom()
