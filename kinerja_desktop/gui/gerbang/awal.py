"""First run: practise, set up a new office, or open an existing one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kinerja_desktop.gui.forms.ui_gerbang_awal_form import Ui_GerbangAwal


class AwalPage(QWidget):
    """Three ways in; the gate answers the signals."""

    minta_latihan = Signal()
    minta_baru = Signal()
    minta_buka = Signal()
    minta_pulih = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_GerbangAwal()
        self.form.setupUi(self)
        self.form.kemajuan.hide()
        self.form.tombol_latihan.clicked.connect(self.minta_latihan)
        self.form.tombol_baru.clicked.connect(self.minta_baru)
        self.form.tombol_buka.clicked.connect(self.minta_buka)
        self.form.tombol_pulih.clicked.connect(self.minta_pulih)

    def sibuk(self, aktif: bool) -> None:
        """Show the bar while the training office is being made."""
        self.form.kemajuan.setVisible(aktif)
        for tombol in ("latihan", "baru", "buka", "pulih"):
            getattr(self.form, f"tombol_{tombol}").setEnabled(not aktif)

    def maju(self, selesai: int, total: int, teks: str) -> None:
        """Show how far the making is."""
        self.form.kemajuan.setMaximum(max(total, 1))
        self.form.kemajuan.setValue(selesai)
        self.form.kemajuan.setFormat(f"{teks} · %p%")
