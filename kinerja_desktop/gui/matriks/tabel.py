"""The cells, worked by the keyboard as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kinerja_desktop.domain.blok_sel import baca_blok, tulis_blok
from kinerja_desktop.domain.matriks import TIDAK_ADA_PERAN
from kinerja_desktop.gui.common.theme import penata, px
from kinerja_desktop.gui.matriks.kepala import KepalaKolom
from kinerja_desktop.gui.matriks.medan import Langkah
from kinerja_desktop.gui.matriks.model import NAMA, MatriksModel
from kinerja_desktop.gui.matriks.pelukis import PelukisSel

TINGGI_BARIS, LEBAR_KOLOM = 74, 196
_MILIK_TABEL = tuple(
    QKeySequence(k) for k in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+D", "Del", "-")
)
"""Keys that belong to the grid while it has the focus, before the shortcuts of the window."""

_PANAH = {
    int(Qt.Key.Key_Up): (-1, 0),
    int(Qt.Key.Key_Down): (1, 0),
    int(Qt.Key.Key_Left): (0, -1),
    int(Qt.Key.Key_Right): (0, 1),
}


class TabelSel(QTableView):
    """The cells without the names. `ditahan` tells that a closed cell was typed at, `terpotong` how many pasted cells
    lay outside.
    """

    ditahan = Signal()
    terpotong = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pelukis = PelukisSel(self)
        self.pelukis.pindah.connect(self._sesudah_ketik)
        self._jangkar = QPersistentModelIndex()
        self.setItemDelegate(self.pelukis)
        self.setHorizontalHeader(KepalaKolom(self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        pemicu = QAbstractItemView.EditTrigger
        self.setEditTriggers(pemicu.AnyKeyPressed | pemicu.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        penata().berubah.connect(self.berdandan)
        self.berdandan()

    def berdandan(self) -> None:
        """Sizes of the text scale of now."""
        tegak = self.verticalHeader()
        tegak.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        tegak.setDefaultSectionSize(px(TINGGI_BARIS))
        self._lebarkan()

    def pasang(self, model: MatriksModel) -> None:
        """Show the cells of a model."""
        self.setModel(model)
        model.modelReset.connect(self._disusun_ulang)
        self._disusun_ulang()

    def _disusun_ulang(self) -> None:
        self.setColumnHidden(NAMA, True)
        self._lebarkan()
        if self._model().baris and self._model().kolom:
            self.pindah_ke(self._model().index(0, NAMA + 1))

    def _lebarkan(self) -> None:
        model = self.model()
        if isinstance(model, MatriksModel) and model.kolom:
            lebar = max(px(LEBAR_KOLOM), self.viewport().width() // len(model.kolom))
            self.horizontalHeader().setDefaultSectionSize(lebar)
            self.horizontalHeader().resizeSections(QHeaderView.ResizeMode.Fixed)
            for kolom in range(NAMA + 1, model.columnCount()):
                self.setColumnWidth(kolom, lebar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Few columns share the width."""
        super().resizeEvent(event)
        self._lebarkan()

    def _model(self) -> MatriksModel:
        model = self.model()
        if not isinstance(model, MatriksModel):
            raise TypeError(type(model))
        return model

    # moving

    def pindah_ke(self, indeks: QModelIndex) -> None:
        """Choose one cell alone, whatever keys are held (Shift+Enter goes up and chooses no block)."""
        self._jangkar = QPersistentModelIndex(indeks)
        self.selectionModel().setCurrentIndex(indeks, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(indeks)

    def geser(self, langkah: Langkah) -> bool:
        """Go some rows down and columns to the right; at the end of a row to the next. False where it stays."""
        model, kini = self._model(), self.currentIndex()
        banyak = len(model.kolom)
        if not kini.isValid() or not banyak:
            return False
        turun, kanan = langkah
        if kanan:
            baris, kolom = divmod(kini.row() * banyak + kini.column() - 1 + kanan, banyak)
        else:
            baris, kolom = kini.row() + turun, kini.column() - 1
        if not 0 <= baris < len(model.baris):
            return False
        self.pindah_ke(model.index(baris, kolom + 1))
        return True

    def _panah(self, kunci: int, *, memilih: bool) -> None:
        """An arrow key; with Shift the block from where it began."""
        turun, kanan = _PANAH[kunci]
        model, kini = self._model(), self.currentIndex()
        tujuan = model.index(kini.row() + turun, kini.column() + kanan)
        if not tujuan.isValid() or tujuan.column() == NAMA:
            return
        if not memilih or not self._jangkar.isValid():
            self.pindah_ke(tujuan)
            return
        asal = model.index(self._jangkar.row(), self._jangkar.column())
        atas, bawah = sorted((asal.row(), tujuan.row()))
        kiri, kanan_ = sorted((asal.column(), tujuan.column()))
        blok = QItemSelection(model.index(atas, kiri), model.index(bawah, kanan_))
        pilih = self.selectionModel()
        pilih.setCurrentIndex(tujuan, QItemSelectionModel.SelectionFlag.NoUpdate)
        pilih.select(blok, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(tujuan)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins a new block."""
        super().mousePressEvent(event)
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._jangkar = QPersistentModelIndex(self.currentIndex())

    def _sesudah_ketik(self, langkah: Langkah) -> None:
        self.setFocus()
        if langkah != (0, 0):
            self.geser(langkah)

    def sunting(self) -> None:
        """Type into the current cell behind what it holds."""
        self.edit(self.currentIndex())
        if self.pelukis.editor is not None:
            self.pelukis.editor.ke_akhir()

    def terpilih(self) -> list[QModelIndex]:
        """The chosen cells, row by row."""
        semua = [i for i in self.selectedIndexes() if i.column() != NAMA]
        return sorted(semua or [self.currentIndex()], key=lambda i: (i.row(), i.column()))

    # keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the grid from the window."""
        tanya = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if tanya and isinstance(event, QKeyEvent) and self._milik_tabel(event):
            event.accept()
            return True
        return super().event(event)

    def _milik_tabel(self, event: QKeyEvent) -> bool:
        """Ctrl+Z belongs to the message bar of the page while no cell can be taken back."""
        if event.key() == Qt.Key.Key_Z and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return self._model().riwayat.bisa_urung
        return QKeySequence(event.keyCombination()) in _MILIK_TABEL

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys of a spreadsheet; a letter begins typing."""
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        ubah = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _PANAH and ubah in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            self._panah(event.key(), memilih=ubah == Qt.KeyboardModifier.ShiftModifier)
            return
        kerja = self._kerja(event)
        if kerja is not None:
            kerja()
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if not self.geser((0, -1 if event.key() == Qt.Key.Key_Backtab else 1)):
                QWidget.focusNextPrevChild(self, event.key() == Qt.Key.Key_Tab)
            return
        if event.text().isprintable() and event.text() and not self._bebas():
            self.ditahan.emit()
            return
        super().keyPressEvent(event)

    def _bebas(self) -> bool:
        kini = self.currentIndex()
        return kini.isValid() and bool(kini.flags() & Qt.ItemFlag.ItemIsEditable)

    def _kerja(self, event: QKeyEvent) -> Callable[[], object] | None:
        kunci, ubah = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        tanpa, ctrl, shift = (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ControlModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        model = self._model()
        tabel: dict[tuple[int, Qt.KeyboardModifier], Callable[[], object]] = {
            (Qt.Key.Key_Return, tanpa): lambda: self.geser((1, 0)),
            (Qt.Key.Key_Enter, tanpa): lambda: self.geser((1, 0)),
            (Qt.Key.Key_Return, shift): lambda: self.geser((-1, 0)),
            (Qt.Key.Key_F2, tanpa): self.sunting,
            (Qt.Key.Key_Delete, tanpa): lambda: self.isi_terpilih(""),
            (Qt.Key.Key_Backspace, tanpa): lambda: self.isi_terpilih(""),
            (Qt.Key.Key_Minus, tanpa): lambda: self.isi_terpilih(TIDAK_ADA_PERAN),
            (Qt.Key.Key_Z, ctrl): model.urungkan,
            (Qt.Key.Key_Z, ctrl | shift): model.ulangi,
            (Qt.Key.Key_Y, ctrl): model.ulangi,
            (Qt.Key.Key_C, ctrl): self.salin,
            (Qt.Key.Key_X, ctrl): self.potong,
            (Qt.Key.Key_V, ctrl): self.tempel,
            (Qt.Key.Key_D, ctrl): self.isi_ke_bawah,
        }
        return tabel.get((kunci, ubah))

    # blocks

    def isi_terpilih(self, teks: str) -> None:
        """Write the same text into every chosen cell."""
        self._model().tulis({QPersistentModelIndex(i): teks for i in self.terpilih()})

    def salin(self) -> str:
        """Put the chosen block on the clipboard and return it."""
        blok: dict[int, list[str]] = {}
        for indeks in self.terpilih():
            blok.setdefault(indeks.row(), []).append(self._model().nilai(indeks).isi)
        teks = tulis_blok(list(blok.values()))
        QGuiApplication.clipboard().setText(teks)
        return teks

    def potong(self) -> None:
        """Copy the block and empty it."""
        self.salin()
        self.isi_terpilih("")

    def tempel(self) -> None:
        """Write the block of the clipboard from the first chosen cell on; a single cell fills all that is chosen."""
        blok = baca_blok(QGuiApplication.clipboard().text())
        if len(blok) == 1 and len(blok[0]) == 1:
            self.isi_terpilih(blok[0][0])
            return
        model, awal = self._model(), self.terpilih()[0]
        isi, luar = {}, 0
        for b, baris in enumerate(blok):
            for k, teks in enumerate(baris):
                indeks = model.index(awal.row() + b, awal.column() + k)
                if indeks.isValid():
                    isi[QPersistentModelIndex(indeks)] = teks
                else:
                    luar += bool(teks.strip())
        model.tulis(isi)
        if luar:
            self.terpotong.emit(luar)

    def isi_ke_bawah(self) -> None:
        """Copy the first chosen row into those below; of a single cell the one above into it (Ctrl+D)."""
        model, semua = self._model(), self.terpilih()
        atas = semua[0].row()
        if all(i.row() == atas for i in semua):
            atas -= 1
        if atas >= 0:
            asal = {i.column(): model.nilai(model.index(atas, i.column())).isi for i in semua}
            model.tulis({QPersistentModelIndex(i): asal[i.column()] for i in semua if i.row() > atas})
