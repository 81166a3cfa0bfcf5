"""The one door of every modal window; a test lays its answers ready and none can hang.

In a test call `mode_uji(True)` (the fixture of `tests/gui` does) and `siapkan(...)` with one answer a question.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.gui.common.tombol import Tombol

_KODE_LISAN = 12
"""Codes up to this length are read out on the telephone, and shown larger."""
_antrean: deque[Any] = deque()
_keadaan = {"uji": False, "folder": str(Path.home())}


class DialogTakTerjawab(RuntimeError):
    """A test met a question for which it had laid no answer ready."""


def mode_uji(nyala: bool) -> None:
    """Answer from the queue instead of opening windows."""
    _keadaan["uji"] = nyala
    _antrean.clear()


def siapkan(*jawaban: Any) -> None:
    """Lay answers ready, in order. For `jalankan` an answer may be a callable that gets the dialog."""
    _antrean.extend(jawaban)


def sisa_jawaban() -> int:
    """How many answers were not asked for."""
    return len(_antrean)


def _jawaban(pertanyaan: str) -> Any:
    if not _antrean:
        raise DialogTakTerjawab(pertanyaan)
    return _antrean.popleft()


def _uji() -> bool:
    return bool(_keadaan["uji"])


def jalankan(dialog: QDialog) -> bool:
    """Open a dialog of a page and wait; True when accepted."""
    if _uji():
        jawaban = _jawaban(dialog.windowTitle())
        return bool(cast(Callable[[QDialog], object], jawaban)(dialog)) if callable(jawaban) else bool(jawaban)
    return dialog.exec() == QDialog.DialogCode.Accepted


class Jawab(IntEnum):
    """What was chosen of three."""

    TIDAK = QDialog.DialogCode.Rejected.value
    YA = QDialog.DialogCode.Accepted.value
    LAIN = 2


class DialogTanya(QDialog):
    """A question about something that destroys: what happens, and two buttons with verbs; `lain` is a third one."""

    def __init__(self, parent: QWidget | None, judul: str, isi: str, ya: str, tidak: str, berbahaya: bool,
                 aman: bool = False, lain: str = "") -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(judul)
        kepala, teks = QLabel(judul), QLabel(isi)
        kepala.setProperty("peran", "judul_besar")
        for label in (kepala, teks):
            label.setWordWrap(True)
            label.setMinimumWidth(380)
        self.tombol_tidak = Tombol(tidak)
        self.tombol_ya = Tombol(ya, "bad" if berbahaya else "primary")
        self.tombol_tidak.clicked.connect(self.reject)
        self.tombol_ya.clicked.connect(self.accept)
        tata = _susun(self, kepala, teks)
        tata.addSpacing(6)
        self.tombol_lain = Tombol(lain)
        self.tombol_lain.setVisible(bool(lain))
        self.tombol_lain.clicked.connect(lambda: self.done(Jawab.LAIN))
        tata.addLayout(_baris_tombol(self.tombol_tidak, self.tombol_lain, self.tombol_ya))
        utama = self.tombol_tidak if berbahaya or aman else self.tombol_ya
        utama.setDefault(True)
        utama.setFocus()


class DialogKabar(QDialog):
    """News with one button; a code in large letters between words and button can be marked and copied."""

    def __init__(self, parent: QWidget | None, judul: str, isi: str, sorot: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(judul)
        kepala, teks, self.kode = QLabel(judul), QLabel(isi), QLabel(sorot)
        kepala.setProperty("peran", "judul_besar")
        teks.setWordWrap(True)
        teks.setMinimumWidth(420)
        self.kode.setProperty("peran", "kode_lisan" if len(sorot) <= _KODE_LISAN else "kode")
        self.kode.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kode.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.kode.setVisible(bool(sorot))
        tutup = Tombol(QCoreApplication.translate("Dialog", "Tutup"), "primary")
        tutup.clicked.connect(self.accept)
        tutup.setDefault(True)
        tata = _susun(self, kepala, teks, self.kode)
        tata.addSpacing(6)
        tata.addLayout(_baris_tombol(tutup))


class DialogTeks(QDialog):
    """One field of text with a label; the button stays grey while a required text is empty."""

    def __init__(
        self, parent: QWidget | None, judul: str, label: str, awal: str, ya: str, wajib: bool, berbaris: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(judul)
        self._wajib = wajib
        kepala, nama = QLabel(judul), QLabel(label)
        kepala.setProperty("peran", "judul_besar")
        nama.setProperty("peran", "medan")
        nama.setWordWrap(True)
        self.medan: QLineEdit | QPlainTextEdit
        if berbaris:
            self.medan = QPlainTextEdit(awal)
            self.medan.setTabChangesFocus(True)
            self.medan.setMinimumHeight(110)
        else:
            self.medan = QLineEdit(awal)
        self.medan.setMinimumWidth(420)
        self.medan.setAccessibleName(label)
        nama.setBuddy(self.medan)
        self.tombol_ya = Tombol(ya, "primary", pintasan="Ctrl+Return" if berbaris else "")
        self.tombol_ya.setDefault(True)
        batal = Tombol(QCoreApplication.translate("Dialog", "Batal"))
        batal.clicked.connect(self.reject)
        self.tombol_ya.clicked.connect(self.accept)
        self.medan.textChanged.connect(self._periksa)
        tata = _susun(self, kepala, nama, self.medan)
        tata.addSpacing(6)
        tata.addLayout(_baris_tombol(batal, self.tombol_ya))
        self._periksa()
        self.medan.setFocus()

    def teks(self) -> str:
        """Return what was typed, without spaces at the ends."""
        isi = self.medan.text() if isinstance(self.medan, QLineEdit) else self.medan.toPlainText()
        return isi.strip()

    def _periksa(self) -> None:
        self.tombol_ya.setEnabled(bool(self.teks()) or not self._wajib)


def _susun(dialog: QDialog, *bagian: QWidget) -> QVBoxLayout:
    tata = QVBoxLayout(dialog)
    tata.setContentsMargins(20, 18, 20, 18)
    tata.setSpacing(8)
    tata.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
    for satu in bagian:
        tata.addWidget(satu)
    return tata


def _baris_tombol(*tombol: Tombol) -> QHBoxLayout:
    baris = QHBoxLayout()
    baris.setSpacing(8)
    baris.addStretch(1)
    for satu in tombol:
        baris.addWidget(satu)
    return baris


def tanya(parent: QWidget | None, judul: str, isi: str, *, ya: str, tidak: str = "", berbahaya: bool = True,
          aman: bool = False) -> bool:  # fmt: skip
    """Ask before something is destroyed; `ya` is the verb ("Hapus laporan"). Enter then means no.

    With `aman` Enter means no although nothing is destroyed: what follows cannot be taken back.
    """
    if _uji():
        return bool(_jawaban(judul))
    dialog = DialogTanya(parent, judul, isi, ya, tidak or QCoreApplication.translate("Dialog", "Batal"), berbahaya,
                         aman)  # fmt: skip
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


def pilih(parent: QWidget | None, judul: str, isi: str, *, ya: str, lain: str) -> Jawab:
    """Ask which of two ways to go, or none; Enter means `ya`, and nothing is destroyed by either."""
    if _uji():
        return Jawab(int(_jawaban(judul)))
    dialog = DialogTanya(parent, judul, isi, ya, QCoreApplication.translate("Dialog", "Batal"), False, lain=lain)
    try:
        return Jawab(dialog.exec())
    finally:
        dialog.deleteLater()


def beritahu(parent: QWidget | None, judul: str, isi: str, *, sorot: str = "") -> None:
    """Tell something that must be read now; `sorot` is a code to read out or copy, shown large."""
    if _uji():
        _jawaban(judul)
        return
    dialog = DialogKabar(parent, judul, isi, sorot)
    try:
        dialog.exec()
    finally:
        dialog.deleteLater()


def isi_teks(
    parent: QWidget | None,
    judul: str,
    label: str,
    *,
    awal: str = "",
    ya: str = "",
    wajib: bool = True,
    berbaris: bool = False,
) -> str | None:
    """Ask for a text; None when cancelled. With `wajib` an empty text cannot be accepted."""
    if _uji():
        return cast("str | None", _jawaban(judul))
    dialog = DialogTeks(
        parent, judul, label, awal, ya or QCoreApplication.translate("Dialog", "Simpan"), wajib, berbaris
    )
    try:
        return dialog.teks() if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()


def pilih_berkas(parent: QWidget | None, judul: str, saring: str = "", *, banyak: bool = False) -> list[Path]:
    """Ask for existing files (``"PDF (*.pdf);;Semua berkas (*)"``); empty when cancelled."""
    if _uji():
        return [Path(satu) for satu in _jawaban(judul) or ()]
    cara = QFileDialog.FileMode.ExistingFiles if banyak else QFileDialog.FileMode.ExistingFile
    return _buka_berkas(parent, judul, saring, cara, QFileDialog.AcceptMode.AcceptOpen, "")


def simpan_berkas(parent: QWidget | None, judul: str, nama: str, saring: str = "") -> Path | None:
    """Ask where to save; `nama` is proposed and gives the ending. None when cancelled."""
    if _uji():
        jawaban = _jawaban(judul)
        return Path(jawaban) if jawaban else None
    hasil = _buka_berkas(parent, judul, saring, QFileDialog.FileMode.AnyFile, QFileDialog.AcceptMode.AcceptSave, nama)
    return hasil[0] if hasil else None


def pilih_folder(parent: QWidget | None, judul: str) -> Path | None:
    """Ask for a folder; None when cancelled."""
    if _uji():
        jawaban = _jawaban(judul)
        return Path(jawaban) if jawaban else None
    hasil = _buka_berkas(parent, judul, "", QFileDialog.FileMode.Directory, QFileDialog.AcceptMode.AcceptOpen, "")
    return hasil[0] if hasil else None


def _buka_berkas(
    parent: QWidget | None,
    judul: str,
    saring: str,
    cara: QFileDialog.FileMode,
    arah: QFileDialog.AcceptMode,
    nama: str,
) -> list[Path]:
    dialog = QFileDialog(parent, judul, str(_keadaan["folder"]), saring)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, True)
    dialog.setFileMode(cara)
    dialog.setAcceptMode(arah)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    if nama:
        dialog.selectFile(nama)
        dialog.setDefaultSuffix(Path(nama).suffix.removeprefix("."))
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return []
        _keadaan["folder"] = dialog.directory().absolutePath()
        return [Path(satu) for satu in dialog.selectedFiles()]
    finally:
        dialog.deleteLater()
