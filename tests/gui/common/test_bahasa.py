from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMenu, QMessageBox, QPlainTextEdit

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.bahasa import bahasa_kini, pasang_bahasa, teks_galat

FOLDER = Path(__file__).resolve().parents[3] / "kinerja_desktop" / "resources" / "translations"
TS = FOLDER / "qtbase_id.ts"


def _pesan() -> list[tuple[str, str, str]]:
    return [
        (konteks.findtext("name") or "", pesan.findtext("source") or "", "".join(pesan.find("translation").itertext()))
        for konteks in ElementTree.parse(TS).iter("context")
        for pesan in konteks.iter("message")
    ]


def test_compiled_words_of_qt_are_current(tmp_path: Path) -> None:
    alat = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([alat, "-silent", TS, "-qm", tmp_path / "x.qm"], check=True)
    assert TS.with_suffix(".qm").read_bytes() == (tmp_path / "x.qm").read_bytes()


def test_every_text_has_its_words_placeholders_and_one_mnemonic() -> None:
    semua = _pesan()
    assert len(semua) > 400
    for konteks, asal, hasil in semua:
        assert hasil.strip(), (konteks, asal)
        assert sorted(re.findall(r"%\d|%p", asal)) == sorted(re.findall(r"%\d|%p", hasil)), (konteks, asal)
        assert asal.count("\n") == hasil.count("\n"), (konteks, asal)
        assert ("&" in asal) == ("&" in hasil), (konteks, asal)


def test_mnemonics_of_one_menu_do_not_collide() -> None:
    for konteks in ("QLineEdit", "QWidgetTextControl", "QAbstractSpinBox"):
        huruf = [re.search(r"&(\w)", hasil)[1].lower() for k, _, hasil in _pesan() if k == konteks and "&" in hasil]
        assert len(huruf) == len(set(huruf)), konteks


def test_standard_buttons_speak_indonesian(qtbot) -> None:
    kotak = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok
        | QDialogButtonBox.StandardButton.Cancel
        | QDialogButtonBox.StandardButton.Save
        | QDialogButtonBox.StandardButton.Close
        | QDialogButtonBox.StandardButton.Discard
        | QDialogButtonBox.StandardButton.Help
    )
    qtbot.addWidget(kotak)
    teks = {tombol.text().replace("&", "") for tombol in kotak.buttons()}
    assert teks == {"OK", "Batal", "Simpan", "Tutup", "Buang", "Bantuan"}
    tanya = QMessageBox()
    qtbot.addWidget(tanya)
    tanya.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    assert {tombol.text().replace("&", "") for tombol in tanya.buttons()} == {"Ya", "Tidak"}


def _isi_menu(menu: QMenu) -> list[str]:
    return [satu.text().split("\t")[0].replace("&", "") for satu in menu.actions() if not satu.isSeparator()]


def test_context_menus_speak_indonesian(qtbot) -> None:
    satu_baris, banyak_baris = QLineEdit("abc"), QPlainTextEdit("abc")
    for medan in (satu_baris, banyak_baris):
        qtbot.addWidget(medan)
        menu = medan.createStandardContextMenu()
        qtbot.addWidget(menu)
        assert _isi_menu(menu)[:7] == ["Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus", "Pilih semua"]


def test_file_dialog_is_ours_and_speaks_indonesian(qtbot, tmp_path: Path) -> None:
    assert QApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    dialog = QFileDialog(None, "Pilih bukti", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    assert dialog.labelText(QFileDialog.DialogLabel.FileName) == "&Nama berkas:"
    assert dialog.labelText(QFileDialog.DialogLabel.Accept).replace("&", "") == "Simpan"
    assert dialog.labelText(QFileDialog.DialogLabel.Reject).replace("&", "") == "Batal"


def test_keys_dates_and_numbers_are_indonesian() -> None:
    assert QKeySequence("Ctrl+Space").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Spasi"
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    assert QLocale().toString(QDate(2026, 11, 24), "dddd, d MMMM yyyy") == "Selasa, 24 November 2026"


@pytest.fixture
def inggris(qapp: QApplication) -> Iterator[None]:
    pasang_bahasa(qapp, "en")
    yield
    pasang_bahasa(qapp, "id")


def test_refusals_follow_the_language(inggris: None, qapp: QApplication) -> None:
    galat = UserError("UMM-03", apa="Laporan")
    assert bahasa_kini() == "en"
    judul, isi, saran = teks_galat(galat)
    assert judul != galat.judul
    assert isi.startswith("Report ")
    assert saran
    pasang_bahasa(qapp, "id")
    assert teks_galat(galat) == (galat.judul, galat.isi, galat.saran)


def test_english_drops_the_indonesian_words_of_qt(inggris: None, qtbot) -> None:
    kotak = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(kotak)
    assert kotak.buttons()[0].text().replace("&", "") == "Cancel"
