"""A new password: with the recovery code of the office, or instead of one that somebody else set."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kinerja_desktop.bootstrap import ganti_sandi, pulihkan_akun
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja
from kinerja_desktop.gui.forms.ui_gerbang_pulih_form import Ui_GerbangPulih


class PulihPage(QWidget):
    """Asks for the code (unless the old password is known already) and a new password, twice."""

    berhasil = Signal()
    kembali = Signal()
    galat = Signal(object)

    def __init__(self, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pekerja = pekerja
        self._folder, self._akun, self._lama = Path(), "", ""
        self.form = Ui_GerbangPulih()
        self.form.setupUi(self)
        self.form.tombol_kembali.clicked.connect(self.kembali)
        self.form.tombol_simpan.clicked.connect(self._simpan)
        self.form.ulang.returnPressed.connect(self._simpan)

    def isi(self, folder: Path, akun: str, lama: str = "") -> None:
        """Ask for one account; with `lama`, the password that somebody else set, no code is needed."""
        self._folder, self._akun, self._lama = folder, akun, lama
        self.form.retranslateUi(self)
        for bagian in (self.form.label_kode, self.form.kode):
            bagian.setVisible(not lama)
        if lama:
            self.form.petunjuk.setText(
                self.tr(
                    "Kata sandi Anda diatur orang lain. Buat kata sandi yang hanya Anda ketahui, lalu masuk dengannya; "
                    "tidak ada data yang berubah."
                )
            )
        self.form.akun.setText(self.tr("Akun: {akun}").format(akun=akun))
        for medan in (self.form.kode, self.form.sandi, self.form.ulang):
            medan.clear()
        (self.form.sandi if lama else self.form.kode).setFocus()

    def _simpan(self) -> None:
        if self.form.sandi.text() != self.form.ulang.text():
            self.galat.emit(UserError("KTR-11"))
            return
        self.form.tombol_simpan.setEnabled(False)
        self._pekerja.jalankan(
            self,
            self._ganti,
            self.form.kode.text(),
            self.form.sandi.text(),
            selesai=lambda _: self.berhasil.emit(),
            gagal=self.galat.emit,
            akhirnya=lambda: self.form.tombol_simpan.setEnabled(True),
            lajur=Lajur.PANJANG,
        )

    def _ganti(self, kode: str, baru: str) -> None:
        if self._lama:
            ganti_sandi(self._folder, self._akun, self._lama, baru)
        else:
            pulihkan_akun(self._folder, kode, self._akun, baru)
