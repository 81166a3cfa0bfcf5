"""The base of small dialogs with fields: fields above, Batal and Simpan below; a refusal is told in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.bahasa import kalimat_galat
from kinerja_desktop.gui.common.kemajuan import BilahTunggu
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, Varian

Kerja = Callable[[], Any]
_LEBAR, _SISI = 420, 20
"""The room of the fields at 100 %, and what lies at either side of it."""


class DialogIsian(QDialog):
    """Closes once its work is done on the database thread, not before; `hasil` is what the work gave.

    What is typed stays while a refusal is shown.
    """

    def __init__(self, parent: QWidget, pekerja: Pekerja, judul: str, catatan: str = "") -> None:
        super().__init__(parent)
        self._pekerja = pekerja
        self._pertama: QWidget | None = None
        self.menunggu: BilahTunggu | None = None
        self.hasil: Any = None
        self.setWindowTitle(judul)
        self._tata = QVBoxLayout(self)
        self._tata.setContentsMargins(px(_SISI), px(18), px(_SISI), px(16))
        self._tata.setSpacing(px(5))
        self._tata.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        kepala = QLabel(judul)
        kepala.setProperty("peran", "judul_besar")
        kepala.setMinimumWidth(px(_LEBAR))
        self._tata.addWidget(kepala)
        if catatan:
            self._tata.addWidget(self.keterangan(catatan))
        self.masalah = QLabel()
        self.masalah.setProperty("peran", "galat")
        self.masalah.setWordWrap(True)
        self.masalah.hide()

    def selesai_disusun(self, simpan: str = "", batal: str = "", *, berbahaya: bool = False) -> None:
        """Add the line of refusals and the buttons below the fields; what is `berbahaya` is red and has no key."""
        varian: Varian = "bad" if berbahaya else "primary"
        self.tombol_simpan = Tombol(simpan or self.tr("Simpan"), varian, pintasan="" if berbahaya else "Ctrl+Return")
        self.tombol_simpan.clicked.connect(self._kerjakan)
        tombol_batal = Tombol(batal or self.tr("Batal"))
        tombol_batal.clicked.connect(self.reject)
        self.kaki = QHBoxLayout()
        self.kaki.setSpacing(px(8))
        self.kaki.addStretch(1)
        self.kaki.addWidget(tombol_batal)
        self.kaki.addWidget(self.tombol_simpan)
        self._tata.addSpacing(px(4))
        self._tata.addWidget(self.masalah)
        self._tata.addSpacing(px(4))
        self._tata.addLayout(self.kaki)

    def medan(self, nama: str, medan: Any) -> Any:
        """Add a field with its name above."""
        self._tata.addWidget(self._label(nama, medan))
        self._tata.addWidget(medan)
        self._pertama = self._pertama or medan
        return medan

    def sebaris(self, *pasangan: tuple[str, QWidget, int]) -> None:
        """Add fields side by side, with their shares of the width."""
        baris = QHBoxLayout()
        baris.setSpacing(px(10))
        for nama, medan, bagian in pasangan:
            tata = QVBoxLayout()
            tata.setSpacing(px(5))
            tata.addWidget(self._label(nama, medan) if nama else QLabel())
            tata.addWidget(medan)
            tata.addStretch(1)
            baris.addLayout(tata, bagian)
            self._pertama = self._pertama or medan
        self._tata.addLayout(baris)

    def widget(self, satu: QWidget) -> None:
        """Add a control that names itself."""
        self._tata.addWidget(satu)

    def keterangan(self, teks: str) -> QLabel:
        """A quiet line of help."""
        label = QLabel(teks)
        label.setProperty("peran", "bantuan")
        label.setWordWrap(True)
        return label

    def _label(self, nama: str, medan: QWidget) -> QLabel:
        label = QLabel(nama)
        label.setProperty("peran", "medan")
        label.setBuddy(medan)
        medan.setAccessibleName(nama.removesuffix(" *"))
        return label

    def kerja(self) -> Kerja:
        """Read the fields and give what is to be done. A UserError raised here is told in place."""
        raise NotImplementedError

    def tampilkan_galat(self, galat: UserError) -> None:
        """Say in place why the work was refused."""
        self.masalah.setText(kalimat_galat(galat))
        self.masalah.setMinimumHeight(self.masalah.heightForWidth(self.width() - 2 * px(_SISI)))
        self.masalah.show()
        self._bentangkan()

    def _bentangkan(self) -> None:
        """Give every line its height; Qt itself stops at two thirds of the screen, and lines would overlap."""
        self._tata.activate()
        self.resize(self.width(), self._tata.totalHeightForWidth(self.width()))

    def _kerjakan(self) -> None:
        self.masalah.hide()
        self.masalah.setMinimumHeight(0)
        try:
            kerja = self.kerja()
        except UserError as galat:
            self.tampilkan_galat(galat)
            return
        self._sibuk(True)
        self._pekerja.jalankan(self, kerja, selesai=self._terima, akhirnya=lambda: self._sibuk(False))

    def _sibuk(self, ya: bool) -> None:
        self.tombol_simpan.setEnabled(not ya)
        if self.menunggu is not None:
            self.menunggu.setVisible(ya)
            self._bentangkan()

    def lama(self, teks: str) -> None:
        """The work takes seconds: these words and a bar are shown meanwhile. Call it before `selesai_disusun`."""
        self.menunggu = BilahTunggu(teks)
        self._tata.addWidget(self.menunggu)

    def _terima(self, hasil: Any) -> None:
        self.hasil = hasil
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Every line is whole, and typing begins in the first field."""
        super().showEvent(event)
        self._bentangkan()
        if self._pertama is not None:
            self._pertama.setFocus(Qt.FocusReason.OtherFocusReason)


def pilih_data(pilih: QComboBox, data: object) -> None:
    """Choose the item with this data, compared as Python does (`findData` never finds a UUID); else the first."""
    cocok = (n for n in range(pilih.count()) if pilih.itemData(n) == data)
    pilih.setCurrentIndex(next(cocok, 0))
