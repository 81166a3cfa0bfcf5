"""The line above received feedback: search, narrowing, and the list as a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.umpan_balik import Hubungan, Nada, SaringUmpan, TentangUmpan
from kinerja_desktop.gui.common.bahasa import tulis_periode
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.umpan_balik import label

_TEPI = 8


class BilahSaring(QWidget):
    """Emits `diubah` after each change; `saring()` gives what is chosen.

    The four choices stand in one row where the longest of their words fits, else in two: none is ever cut.
    """

    diubah = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cari = KotakCari(hint=self.tr("Cari isi atau nama pemberi"))
        self.cari.dicari.connect(lambda _: self.diubah.emit())
        self.ekspor = Tombol(self.tr("Simpan ke Excel"), ikon="unduh")
        self.periode = self._pilihan(self.tr("Semua periode"), self.tr("Periode"))
        self.hubungan = self._pilihan(self.tr("Semua pemberi"), self.tr("Pemberi"))
        self.nada = self._pilihan(self.tr("Semua nada"), self.tr("Nada"))
        self.tentang = self._pilihan(self.tr("Semua hal"), self.tr("Hal"))
        for hubungan in Hubungan:
            self.hubungan.addItem(label.dari(hubungan), hubungan)
        for nada in Nada:
            self.nada.addItem(label.nada(nada)[0], nada)
        for tentang in TentangUmpan:
            self.tentang.addItem(label.tentang(tentang), tentang)
        self._pilihan_semua = (self.periode, self.hubungan, self.nada, self.tentang)
        atas, self._kisi = QHBoxLayout(), QGridLayout()
        atas.addWidget(self.cari, 1)
        atas.addWidget(self.ekspor)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(_TEPI), px(4), px(_TEPI), px(4))
        for satu in (tata, atas, self._kisi):
            satu.setSpacing(px(6))
        tata.addLayout(atas)
        tata.addLayout(self._kisi)
        self._lajur = 0
        self._susun(len(self._pilihan_semua))
        induk = parent if parent is not None else self
        konteks = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+F"), induk, self.cari.setFocus, context=konteks)

    def _susun(self, lajur: int) -> None:
        """Put the choices in so many columns, each as wide as its words ask for in proportion."""
        for urut, satu in enumerate(self._pilihan_semua):
            if lajur != self._lajur:
                self._kisi.removeWidget(satu)
                self._kisi.addWidget(satu, urut // lajur, urut % lajur)
            self._kisi.setColumnStretch(urut, satu.sizeHint().width() if urut < lajur else 0)
        self._lajur = lajur

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two rows where one is too narrow."""
        super().resizeEvent(event)
        self._sesuaikan()

    def _sesuaikan(self) -> None:
        jumlah = len(self._pilihan_semua)
        perlu = sum(satu.sizeHint().width() for satu in self._pilihan_semua) + (jumlah - 1) * self._kisi.spacing()
        self._susun(jumlah if perlu <= self.width() - 2 * px(_TEPI) else jumlah // 2)

    def _pilihan(self, semua: str, nama: str) -> Pilihan:
        kotak = Pilihan()
        kotak.setAccessibleName(nama)
        kotak.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        kotak.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        kotak.addItem(semua, None)
        kotak.currentIndexChanged.connect(lambda _: self.diubah.emit())
        return kotak

    def setel_periode(self, daftar: Sequence[Periode]) -> None:
        """Offer the periods that have feedback; the chosen one stays."""
        ada = [self.periode.itemData(n) for n in range(1, self.periode.count())]
        baru = [str(p) for p in daftar]
        if ada == baru:
            return
        dulu = self.periode.currentData()
        self.periode.blockSignals(True)
        while self.periode.count() > 1:
            self.periode.removeItem(1)
        for satu in daftar:
            self.periode.addItem(tulis_periode(satu), str(satu))
        self.periode.setCurrentIndex(1 + baru.index(dulu) if dulu in baru else 0)
        self.periode.blockSignals(False)
        self._sesuaikan()

    def saring(self) -> SaringUmpan:
        """What is chosen."""
        masa = self.periode.currentData()

        def data(kotak: QComboBox, kelas: Any) -> Any:
            return None if kotak.currentData() is None else kelas(kotak.currentData())

        return SaringUmpan(
            self.cari.text().strip(),
            None if masa is None else Periode.baca(masa),
            data(self.hubungan, Hubungan),
            data(self.nada, Nada),
            data(self.tentang, TentangUmpan),
        )

    def bersihkan(self) -> None:
        """Show everything again."""
        self.cari.clear()
        for kotak in (self.periode, self.hubungan, self.nada, self.tentang):
            kotak.setCurrentIndex(0)
        self.diubah.emit()
