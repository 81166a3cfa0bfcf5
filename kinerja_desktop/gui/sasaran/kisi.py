"""The table of both grids: typed and ticked like a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QHeaderView, QWidget

from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.sasaran.kisi_model import KisiModel

_LEBAR_JUDUL_TERKECIL = 170


class TabelKisi(Tabel):
    """Typing starts an editor, Enter goes down, Tab to the right, Space ticks, Delete empties, Ctrl+V pastes rows.

    `ditempel` carries how many rows a paste took.
    """

    ditempel = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setTabKeyNavigation(True)
        pemicu = QAbstractItemView.EditTrigger
        self.setEditTriggers(pemicu.AnyKeyPressed | pemicu.EditKeyPressed | pemicu.DoubleClicked)
        self._lebar: Mapping[int, int] = {}

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Headings of results span the whole width."""
        super().setModel(model)
        if model is not None:
            for sinyal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
                sinyal.connect(self._bentangkan)

    def atur_lebar(self, lebar: Mapping[int, int]) -> None:
        """Widths of the columns in pixels of the mock-ups; the first takes what is left."""
        self._lebar = lebar
        kepala, model = self.horizontalHeader(), self.model()
        if model is None:
            return
        kepala.setMinimumSectionSize(px(30))
        for kolom in range(model.columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if kolom == 0 else QHeaderView.ResizeMode.Interactive
            kepala.setSectionResizeMode(kolom, mode)
            if kolom:
                kepala.resizeSection(kolom, px(lebar.get(kolom, 60)))
        sisa = self.viewport().width() - sum(kepala.sectionSize(k) for k in range(1, model.columnCount()))
        if sisa < px(_LEBAR_JUDUL_TERKECIL):
            kepala.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            kepala.resizeSection(0, px(_LEBAR_JUDUL_TERKECIL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first column takes the room that is left now."""
        super().resizeEvent(event)
        self.atur_lebar(self._lebar)

    def _bentangkan(self) -> None:
        model = self.model()
        self.clearSpans()
        if isinstance(model, KisiModel):
            for baris in range(model.rowCount()):
                if model.judul(baris) is not None:
                    self.setSpan(baris, 0, 1, model.columnCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet."""
        model, indeks = self.model(), self.currentIndex()
        if not isinstance(model, KisiModel) or not indeks.isValid():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.tempel(QApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Space and indeks.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            lama = Qt.CheckState(indeks.data(Qt.ItemDataRole.CheckStateRole))
            baru = Qt.CheckState.Unchecked if lama is Qt.CheckState.Checked else Qt.CheckState.Checked
            model.setData(indeks, baru, Qt.ItemDataRole.CheckStateRole)
        elif event.key() == Qt.Key.Key_Delete and indeks.flags() & Qt.ItemFlag.ItemIsEditable:
            model.setData(indeks, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.state() is not QAbstractItemView.State.EditingState:
                self.turun()
        else:
            super().keyPressEvent(event)

    def tempel(self, teks: str) -> int:
        """Rows of a spreadsheet from the current cell on; return how many were taken."""
        model, indeks = self.model(), self.currentIndex()
        isi = [baris.split("\t") for baris in teks.splitlines() if baris.strip()]
        if not isinstance(model, KisiModel) or not indeks.isValid() or not isi:
            return 0
        jumlah = model.tempel(indeks, isi)
        self.ditempel.emit(jumlah)
        return jumlah

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter go down, as spreadsheets do."""
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.turun()

    def turun(self) -> None:
        """The cell below; at the end it stays."""
        kini = self.currentIndex()
        bawah = self.model().index(kini.row() + 1, kini.column())
        if bawah.isValid():
            self.setCurrentIndex(bawah)

    def kukuhkan(self) -> None:
        """Take what stands in the open editor."""
        editor = self.indexWidget(self.currentIndex())
        if editor is not None and self.state() is QAbstractItemView.State.EditingState:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
