"""The grid: names that stay in place at the left, cells, and the foot with the sums."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QHeaderView, QLabel, QScrollBar, QTableView, QWidget

from kinerja_desktop.gui.common.theme import penata, px
from kinerja_desktop.gui.matriks.kepala import TINGGI_KAKI, KakiKolom, KepalaKolom
from kinerja_desktop.gui.matriks.model import NAMA, MatriksModel
from kinerja_desktop.gui.matriks.pelukis import PelukisNama
from kinerja_desktop.gui.matriks.tabel import TINGGI_BARIS, TabelSel

_LEBAR_NAMA = 214


class KisiMatriks(QWidget):
    """Two views of one model that scroll together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MatriksModel(self)
        self.nama, self.sel = QTableView(self), TabelSel(self)
        self._siapkan_nama()
        self.sel.pasang(self.model)
        self.sel.setAccessibleName(self.tr("Matriks peran hasil"))
        self.kaki = KakiKolom(self.sel.horizontalHeader(), self.model, self)
        self.jumlah = QLabel(self.tr("Jumlah kolom"), self)
        self.jumlah.setProperty("peran", "kecil")
        self.jumlah.setContentsMargins(px(10), 0, 0, 0)
        self.gulir = QScrollBar(Qt.Orientation.Horizontal, self)
        tata = QGridLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        tata.addWidget(self.nama, 0, 0)
        tata.addWidget(self.sel, 0, 1)
        tata.addWidget(self.jumlah, 1, 0)
        tata.addWidget(self.kaki, 1, 1)
        tata.addWidget(self.gulir, 2, 1)
        tata.setColumnStretch(1, 1)
        self._sambungkan()
        penata().berubah.connect(self._berdandan)
        self._berdandan()

    def _siapkan_nama(self) -> None:
        nama = self.nama
        nama.setModel(self.model)
        nama.setItemDelegate(PelukisNama(nama))
        nama.setHorizontalHeader(KepalaKolom(nama))
        nama.verticalHeader().hide()
        nama.setShowGrid(False)
        nama.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        nama.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        nama.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        nama.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        nama.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        nama.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        nama.setAccessibleName(self.tr("Nama pegawai"))
        nama.clicked.connect(self._nama_diklik)
        self.model.modelReset.connect(self._sembunyikan)

    def _sambungkan(self) -> None:
        tegak, rata = self.sel.verticalScrollBar(), self.sel.horizontalScrollBar()
        tegak.valueChanged.connect(self.nama.verticalScrollBar().setValue)
        self.nama.verticalScrollBar().valueChanged.connect(tegak.setValue)
        rata.rangeChanged.connect(self._rentang)
        rata.valueChanged.connect(self.gulir.setValue)
        rata.valueChanged.connect(self.kaki.update)
        self.gulir.valueChanged.connect(rata.setValue)

    def _rentang(self, awal: int, akhir: int) -> None:
        self.gulir.setRange(awal, akhir)
        self.gulir.setPageStep(self.sel.horizontalScrollBar().pageStep())
        self.gulir.setVisible(akhir > awal)
        self.kaki.update()

    def _sembunyikan(self) -> None:
        for kolom in range(NAMA + 1, self.model.columnCount()):
            self.nama.setColumnHidden(kolom, True)
        self.nama.setColumnWidth(NAMA, px(_LEBAR_NAMA))

    def _berdandan(self) -> None:
        self.nama.setFixedWidth(px(_LEBAR_NAMA))
        self.nama.setColumnWidth(NAMA, px(_LEBAR_NAMA))
        tegak = self.nama.verticalHeader()
        tegak.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        tegak.setDefaultSectionSize(px(TINGGI_BARIS))
        self.jumlah.setFixedHeight(px(TINGGI_KAKI))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The foot follows the columns."""
        super().resizeEvent(event)
        self.kaki.update()

    def _nama_diklik(self, indeks: QModelIndex) -> None:
        kini = self.sel.currentIndex()
        self.pilih(self.model.index(indeks.row(), max(kini.column(), NAMA + 1)))

    def pilih(self, indeks: QModelIndex | QPersistentModelIndex) -> None:
        """Make a cell current and bring it into view."""
        tujuan = self.model.index(indeks.row(), indeks.column())
        if tujuan.isValid():
            self.sel.pindah_ke(tujuan)
            self.sel.setFocus()
