"""The choice between the evaluation of the period and that of the year, beside the tabs of the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.bahasa import tulis_periode
from kinerja_desktop.gui.common.pilihan import Pilihan


class PilihPeriode(Pilihan):
    """`dipilih` carries the period that the person chose."""

    dipilih = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pilihan: tuple[Periode, ...] = ()
        self.setAccessibleName(self.tr("Periode evaluasi"))
        self.setToolTip(self.tr("Evaluasi periodik, atau evaluasi tahunan yang dinilai Desember sampai Januari"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda urut: self.dipilih.emit(self.pilihan[urut]))

    def setel(self, pilihan: Sequence[Periode], kini: Periode) -> None:
        """Offer these; the one that is shown is among them wherever it came from."""
        self.pilihan = tuple(dict.fromkeys([*pilihan, kini]))
        self.clear()
        self.addItems([tulis_periode(satu) for satu in self.pilihan])
        self.setCurrentIndex(self.pilihan.index(kini))
