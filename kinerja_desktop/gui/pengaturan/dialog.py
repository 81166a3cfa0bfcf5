"""Small dialogs of Pengaturan: a new password, a new account."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.services.rencana_kantor import PANJANG_SANDI
from kinerja_desktop.services.wewenang import NAMA_PERAN


class _Dialog(QDialog):
    """Fields above, Simpan and Batal below, a line that says what is wrong."""

    def __init__(self, parent: QWidget, judul: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(judul)
        self.setMinimumWidth(px(420))
        self.medan = QFormLayout()
        self.masalah = QLabel()
        self.masalah.setProperty("peran", "galat")
        self.masalah.setWordWrap(True)
        tombol = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        tombol.accepted.connect(self._terima)
        tombol.rejected.connect(self.reject)
        tata = QVBoxLayout(self)
        tata.addLayout(self.medan)
        tata.addWidget(self.masalah)
        tata.addWidget(tombol)

    def _sandi(self, nama: str) -> QLineEdit:
        medan = QLineEdit()
        medan.setEchoMode(QLineEdit.EchoMode.Password)
        self.medan.addRow(nama, medan)
        return medan

    def periksa(self) -> str:
        """What is wrong with the fields, or nothing."""
        return ""

    def _terima(self) -> None:
        self.masalah.setText(self.periksa())
        if not self.masalah.text():
            self.accept()


class DialogSandi(_Dialog):
    """Asks for a new password twice, and for the old one when its owner changes it."""

    def __init__(self, parent: QWidget, judul: str, *, lama: bool) -> None:
        super().__init__(parent, judul)
        self.lama = self._sandi(self.tr("Kata sandi sekarang")) if lama else None
        self.baru = self._sandi(self.tr("Kata sandi baru"))
        self.ulang = self._sandi(self.tr("Ulangi kata sandi baru"))

    def sandi_lama(self) -> str:
        """The old password as typed."""
        return self.lama.text() if self.lama is not None else ""

    def sandi_baru(self) -> str:
        """The new password as typed."""
        return self.baru.text()

    def periksa(self) -> str:
        """Long enough and typed twice alike."""
        if len(self.baru.text()) < PANJANG_SANDI:
            return self.tr("Kata sandi sekurangnya {n} huruf.").format(n=PANJANG_SANDI)
        return "" if self.baru.text() == self.ulang.text() else self.tr("Kedua kata sandi berbeda; ketik ulang.")


class DialogAkun(_Dialog):
    """Asks for the person, the account's name, one of the roles that may be given, and a first password."""

    def __init__(self, parent: QWidget, orang: Sequence[Pegawai], peran: Sequence[Peran]) -> None:
        super().__init__(parent, QCoreApplication.translate("DialogAkun", "Tambah akun"))
        self._orang, self._peran = list(orang), list(peran)
        self.pegawai = QComboBox()
        self.pegawai.setEditable(True)
        self.pegawai.addItems([p.nama for p in self._orang])
        self.medan.addRow(self.tr("Pegawai"), self.pegawai)
        self.nama = QLineEdit()
        self.medan.addRow(self.tr("Nama akun"), self.nama)
        self.peran = QComboBox()
        self.peran.addItems([istilah(NAMA_PERAN[p]) for p in self._peran])
        self.medan.addRow(self.tr("Peran"), self.peran)
        self.sandi = self._sandi(self.tr("Kata sandi pertama"))
        self.pegawai.currentIndexChanged.connect(self._sarankan)
        self._sarankan()

    def _sarankan(self) -> None:
        kata = self.pegawai.currentText().split(",")[0].lower().replace("dr.", "").split()
        self.nama.setText(".".join("".join(c for c in k if c.isalnum()) for k in kata[:2]))

    def isian(self) -> tuple[UUID, str, Peran, str]:
        """What was chosen and typed."""
        orang = self._orang[self.pegawai.currentIndex()]
        return orang.id, self.nama.text(), self._peran[self.peran.currentIndex()], self.sandi.text()

    def periksa(self) -> str:
        """A known person and a password long enough."""
        if not 0 <= self.pegawai.currentIndex() < len(self._orang):
            return self.tr("Pilih pegawai dari daftar.")
        if len(self.sandi.text()) < PANJANG_SANDI:
            return self.tr("Kata sandi sekurangnya {n} huruf.").format(n=PANJANG_SANDI)
        return ""
