"""The sheet of one person in two cards side by side; in a narrow window one after the other, by two tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QTabBar, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.theme import penata, px
from kinerja_desktop.gui.evaluasi.penilaian import LEBAR, TEPI, Penilaian

LEBAR_DUA = 1040
_TANPA_BATAS = 16_777_215


class SusunanLembar(QWidget):
    """`kiri` shows results and conduct, `penilaian` the ratings; its buttons stay in view whichever is in front.

    `disusun` tells that two cards became one, or one two.
    """

    disusun = Signal()

    def __init__(self, kiri: QWidget, penilaian: Penilaian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kiri, self._penilaian = QWidget(), penilaian
        self._bingkai = QVBoxLayout(self._kiri)
        self._bingkai.setContentsMargins(0, 0, 0, 0)
        self._bingkai.addWidget(kiri)
        self.pilah = QTabBar(self)
        self.pilah.setDrawBase(False)
        self.pilah.setExpanding(False)
        self.pilah.addTab(self.tr("Hasil dan perilaku"))
        self.pilah.addTab(self.tr("Rating dan catatan"))
        self.pilah.setToolTip(self.tr("Ctrl+Tab: berpindah"))
        self.pilah.currentChanged.connect(lambda _: self._tampilkan())
        QShortcut(QKeySequence("Ctrl+Tab"), self, self.balik)
        self._tata = QGridLayout(self)
        self._tata.setContentsMargins(0, 0, 0, 0)
        self._tata.setHorizontalSpacing(px(14))
        self._tata.setVerticalSpacing(px(8))
        self._tata.setColumnStretch(0, 1)
        self._tata.setRowStretch(1, 1)
        self._sempit: bool | None = None
        penata().berubah.connect(self.susun)
        self.susun()

    @property
    def sempit(self) -> bool:
        """Whether one card at a time is shown."""
        return bool(self._sempit)

    @property
    def sisi(self) -> int:
        """The width that the right card takes beside the left one; 0 where one card fills it."""
        return 0 if self.sempit else px(LEBAR) + self._tata.horizontalSpacing()

    def beri_ruang(self, tinggi: int) -> None:
        """Keep a strip free below the left card; the right one, where the ratings are chosen, stays as it is."""
        self._bingkai.setContentsMargins(0, 0, 0, tinggi)

    def balik(self) -> None:
        """Show the other card."""
        if self._sempit:
            self.pilah.setCurrentIndex(1 - self.pilah.currentIndex())

    def susun(self) -> None:
        """Lay the cards out for the room there is."""
        sempit = self.width() < px(LEBAR_DUA)
        berubah = sempit != self._sempit
        if berubah:
            self._sempit = sempit
            for widget in (self.pilah, self._kiri, self._penilaian, self._penilaian.aksi):
                self._tata.removeWidget(widget)
            if sempit:
                self._tata.addWidget(self.pilah, 0, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
                self._tata.addWidget(self._kiri, 1, 0, 1, 2)
                self._tata.addWidget(self._penilaian, 1, 0, 1, 2)
                self._tata.addWidget(self._penilaian.aksi, 2, 0, 1, 2)
            else:
                self._tata.addWidget(self._kiri, 0, 0, 3, 1)
                self._tata.addWidget(self._penilaian, 0, 1, 2, 1)
                self._tata.addWidget(self._penilaian.aksi, 2, 1)
        lebar = _TANPA_BATAS if sempit else px(LEBAR)
        for widget in (self._penilaian, self._penilaian.aksi):
            widget.setMinimumWidth(0 if sempit else lebar)
            widget.setMaximumWidth(lebar)
        self._penilaian.aksi.setContentsMargins(0, 0, 0 if sempit else px(TEPI), 0)
        self._tampilkan()
        if berubah:
            self.disusun.emit()

    def _tampilkan(self) -> None:
        self.pilah.setVisible(self.sempit)
        self._kiri.setVisible(not self._sempit or self.pilah.currentIndex() == 0)
        self._penilaian.setVisible(not self._sempit or self.pilah.currentIndex() == 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One card or two."""
        super().resizeEvent(event)
        self.susun()
