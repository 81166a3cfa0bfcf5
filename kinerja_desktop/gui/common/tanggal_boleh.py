"""A date that may be left open: a box to tick, and beside it the date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.theme import px


class TanggalBoleh(QWidget):
    """`tanggal` gives a date or None; `diubah` tells that it is another one."""

    diubah = Signal(object)

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.centang = QCheckBox(nama)
        self.isian = IsianTanggal()
        self.isian.setAccessibleName(nama)
        self.isian.hide()
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        tata.addWidget(self.centang)
        tata.addWidget(self.isian)
        tata.addStretch(1)
        self.setFocusProxy(self.centang)
        self.centang.toggled.connect(self._dicentang)
        self.isian.diubah.connect(lambda _: self.diubah.emit(self.tanggal()))

    def tanggal(self) -> date | None:
        """The date while the box is ticked."""
        return self.isian.tanggal() if self.centang.isChecked() else None

    def setel(self, hari: date | None) -> None:
        """Show a date, or none."""
        if hari is not None:
            self.isian.setel_tanggal(hari)
        self.centang.setChecked(hari is not None)

    def _dicentang(self, ada: bool) -> None:
        self.isian.setVisible(ada)
        self.diubah.emit(self.tanggal())
