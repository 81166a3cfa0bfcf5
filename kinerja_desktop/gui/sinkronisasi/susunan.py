"""Where the cards of the exchange stand: beside each other, or in a narrow window each in a tab of its own."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.theme import penata, px

LEBAR_DUA_KOLOM = 1060
"""Narrower than this at 100 %, a table beside the cards would lose its last columns."""

DISISIHKAN, KEPUTUSAN = 1, 2


class SusunanKartu(QWidget):
    """Machines, named `judul`, and files laid aside are tabs; what wants a decision and the history stand right."""

    def __init__(self, judul: str, perangkat: Kartu, samping: QWidget, keputusan: Kartu, riwayat: Kartu) -> None:
        super().__init__()
        self._keputusan, self._riwayat = keputusan, riwayat
        self._banyak = 0
        self.sempit = False
        self.pilah = QTabBar()
        self.pilah.setAccessibleName(self.tr("Bagian"))
        self.pilah.setExpanding(False)
        self.pilah.setDrawBase(False)
        self.pilah.addTab(judul)
        self.pilah.addTab(self.tr("Disisihkan"))
        self.kiri = QStackedWidget()
        self.kiri.addWidget(perangkat)
        kartu_samping = Kartu(self.tr("Menunggu dan karantina"), padat=True)
        dalam = QVBoxLayout(kartu_samping)
        dalam.setContentsMargins(0, 0, 0, 0)
        dalam.addWidget(samping)
        self.kiri.addWidget(kartu_samping)
        self.pilah.currentChanged.connect(self.kiri.setCurrentIndex)
        kiri = QVBoxLayout()
        kiri.setSpacing(px(6))
        kiri.addWidget(self.pilah)
        kiri.addWidget(self.kiri, 1)
        self._kanan = QVBoxLayout()
        self._kanan.setSpacing(px(14))
        self._tata = QHBoxLayout(self)
        self._tata.setContentsMargins(0, 0, 0, 0)
        self._tata.setSpacing(px(14))
        self._tata.addLayout(kiri, 8)
        self._tata.addLayout(self._kanan, 5)
        self._ke_kanan()
        penata().berubah.connect(self._huruf_berubah)

    def hitung_samping(self, banyak: int) -> None:
        """How many files lie aside."""
        teks = self.tr("Disisihkan ({n})").format(n=banyak) if banyak else self.tr("Disisihkan")
        self.pilah.setTabText(DISISIHKAN, teks)

    def hitung_keputusan(self, banyak: int) -> None:
        """How many records want a decision: told on its tab, where it has one."""
        self._banyak = banyak
        if self.sempit:
            teks = self.tr("Perlu keputusan ({n})").format(n=banyak) if banyak else self.tr("Perlu keputusan")
            self.pilah.setTabText(KEPUTUSAN, teks)

    def tuju(self, tab: int) -> None:
        """Bring a part to the front; one that stands at the right is in view anyway."""
        if tab < self.pilah.count():
            self.pilah.setCurrentIndex(tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that became narrow, or wide again, changes the order."""
        super().resizeEvent(event)
        self._ukur()

    def _huruf_berubah(self) -> None:
        """A part in a closed tab would keep the least width that it had in large text, and the right column pay."""
        for kartu in self.findChildren(Kartu):
            kartu.updateGeometry()
        for tata in self.findChildren(QLayout):
            tata.invalidate()
        self._ukur()

    def _ukur(self) -> None:
        sempit = self.width() < px(LEBAR_DUA_KOLOM)
        if sempit is self.sempit:
            return
        self.sempit = sempit
        if sempit:
            self._ke_tab()
        else:
            self._dari_tab()

    def _ke_kanan(self) -> None:
        self._kanan.addWidget(self._keputusan)
        self._kanan.addWidget(self._riwayat, 1)

    def _ke_tab(self) -> None:
        for kartu in (self._keputusan, self._riwayat):
            self._kanan.removeWidget(kartu)
            self.kiri.addWidget(kartu)
        self._tata.setStretch(1, 0)
        self._tata.setSpacing(0)
        self.pilah.addTab(self.tr("Perlu keputusan"))
        self.pilah.addTab(self.tr("Riwayat"))
        self.hitung_keputusan(self._banyak)

    def _dari_tab(self) -> None:
        if self.pilah.currentIndex() >= KEPUTUSAN:
            self.pilah.setCurrentIndex(0)
        while self.pilah.count() > KEPUTUSAN:
            self.pilah.removeTab(KEPUTUSAN)
        for kartu in (self._keputusan, self._riwayat):
            self.kiri.removeWidget(kartu)
        self._tata.setSpacing(px(14))
        self._tata.setStretch(1, 5)
        self._ke_kanan()
        for kartu in (self._keputusan, self._riwayat):
            kartu.show()
