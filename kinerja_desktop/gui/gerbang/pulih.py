"""A forgotten password: the recovery code of the office gives the account a new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kinerja_desktop.bootstrap import pulihkan_akun
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja
from kinerja_desktop.gui.forms.ui_gerbang_pulih_form import Ui_GerbangPulih


class PulihPage(QWidget):
    """Asks for the code and a new password, twice."""

    berhasil = Signal()
    kembali = Signal()
    galat = Signal(object)

    def __init__(self, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pekerja = pekerja
        self._folder, self._akun = Path(), ""
        self.form = Ui_GerbangPulih()
        self.form.setupUi(self)
        self.form.tombol_kembali.clicked.connect(self.kembali)
        self.form.tombol_simpan.clicked.connect(self._simpan)
        self.form.ulang.returnPressed.connect(self._simpan)

    def isi(self, folder: Path, akun: str) -> None:
        """Ask for one account."""
        self._folder, self._akun = folder, akun
        self.form.retranslateUi(self)
        self.form.akun.setText(self.tr("Akun: {akun}").format(akun=akun))
        for medan in (self.form.kode, self.form.sandi, self.form.ulang):
            medan.clear()
        self.form.kode.setFocus()

    def _simpan(self) -> None:
        if self.form.sandi.text() != self.form.ulang.text():
            self.galat.emit(UserError("KTR-11"))
            return
        self.form.tombol_simpan.setEnabled(False)
        self._pekerja.jalankan(
            self,
            pulihkan_akun,
            self._folder,
            self.form.kode.text(),
            self._akun,
            self.form.sandi.text(),
            selesai=lambda _: self.berhasil.emit(),
            gagal=self.galat.emit,
            akhirnya=lambda: self.form.tombol_simpan.setEnabled(True),
            lajur=Lajur.PANJANG,
        )
