"""The base of the panels of this page: a table, the text of the chosen row, and a line of buttons."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services.konteks import Context


class PanelUmpan(QWidget):
    """Shares the message bar and the thread of the page; `muat` loads, `_berganti` follows the chosen row."""

    def __init__(self, halaman: Halaman, context: Context, nama: str) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(44)
        self.tabel.setAccessibleName(nama)
        self.rinci = QLabel()
        self.rinci.setWordWrap(True)
        self.rinci.setTextFormat(Qt.TextFormat.PlainText)
        self.kepala = QHBoxLayout()
        self.kepala.setSpacing(px(8))
        self.kaki = QHBoxLayout()
        self.kaki.setSpacing(px(8))
        self._tata = QVBoxLayout(self)
        self._tata.setContentsMargins(px(8), px(6), px(8), px(8))
        self._tata.setSpacing(px(8))
        self._tata.addLayout(self.kepala)
        self._tata.addWidget(self.tabel, 1)
        self._tata.addWidget(self.rinci)
        self._tata.addLayout(self.kaki)

    def pasang(self, kolom: list[Kolom[Any]], kunci: Any) -> HalamanModel[Any]:
        """Give the table its columns."""
        model = HalamanModel[Any](kolom, self, kunci=kunci)
        self.tabel.setModel(model)
        self.tabel.selectionModel().currentRowChanged.connect(lambda *_: self._berganti())
        return model

    def tombol(self, teks: str, ikon: str, kerja: Any, varian: str = "plain") -> Tombol:
        """Add a button below the table."""
        satu = Tombol(teks, varian, ikon=ikon)  # type: ignore[arg-type]
        satu.clicked.connect(kerja)
        self.kaki.addWidget(satu)
        return satu

    def tampilkan(self, model: HalamanModel[Any], daftar: Any) -> None:
        """Show a list; the first row is chosen where none was."""
        model.isi(daftar)
        if daftar and self.tabel.baris_kini() is None:
            self.tabel.pilih_baris(0)
        self._berganti()

    def muat(self) -> None:
        """Load the list."""
        raise NotImplementedError

    def _berganti(self) -> None:
        """Follow the chosen row."""
        raise NotImplementedError
