"""The table of one week, typed in like a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import PelukisSel, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.laporan.pekan_model import (
    HARI,
    HASIL,
    JAM,
    KEADAAN,
    KEGIATAN,
    PERAN_KETIK,
    RHK,
    SATUAN,
    Indeks,
    PekanModel,
    PilihanRhk,
)

_LEBAR = {HARI: 108, RHK: 190, JAM: 122, HASIL: 64, SATUAN: 104, KEADAAN: 130}


class _Pengisi(PelukisSel):
    """Editors of the cells: a list for RHK, lines with completion for the rest."""

    def createEditor(self, parent: QWidget, _opsi: QStyleOptionViewItem, indeks: Indeks) -> QWidget:
        """Make the editor of one cell."""
        model = indeks.model()
        if not isinstance(model, PekanModel):
            return QLineEdit(parent)
        if indeks.column() == RHK:
            pilihan = Pilihan(parent)
            pilihan.addItem(self.tr("(tanpa RHK)"))
            for urut, satu in enumerate(self._pilihan(model, indeks), start=1):
                pilihan.addItem(model.nama_rhk(satu) or self.tr("RHK dari SKP lain"))
                pilihan.setItemData(urut, pilihan.itemText(urut), Qt.ItemDataRole.ToolTipRole)
            pilihan.activated.connect(lambda _: self._selesai(pilihan))
            return pilihan
        medan = QLineEdit(parent)
        medan.setMaxLength(100_000)
        tetap = QPersistentModelIndex(indeks)
        medan.textEdited.connect(lambda teks: model.setData(tetap, teks, PERAN_KETIK))
        contoh: Sequence[str] = ()
        if indeks.column() == KEGIATAN:
            contoh = list(dict.fromkeys(c.kegiatan for c in model.saran.contoh))
        elif indeks.column() == SATUAN:
            contoh = model.saran.satuan
        if contoh:
            pelengkap = QCompleter(list(contoh), medan)
            pelengkap.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            medan.setCompleter(pelengkap)
        return medan

    def _pilihan(self, model: PekanModel, indeks: Indeks) -> list[PilihanRhk]:
        """What may be chosen, and what the row holds now although it may not be chosen any more."""
        boleh, kini = model.pilihan_rhk(), model.rhk_kini(model.baris[indeks.row()])
        return boleh if kini in boleh or kini[0] is None else [*boleh, kini]

    def _selesai(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, indeks: Indeks) -> None:
        """Show what the cell holds."""
        model = indeks.model()
        if isinstance(editor, QComboBox) and isinstance(model, PekanModel):
            kini, semua = model.rhk_kini(model.baris[indeks.row()]), self._pilihan(model, indeks)
            editor.setCurrentIndex(semua.index(kini) + 1 if kini in semua else 0)
            editor.showPopup()
        elif isinstance(editor, QLineEdit):
            teks = str(indeks.data(Qt.ItemDataRole.EditRole) or "")
            if editor.text() != teks:
                editor.setText(teks)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, indeks: Indeks) -> None:
        """Take what the editor holds."""
        if isinstance(editor, QComboBox) and isinstance(model, PekanModel):
            urut = editor.currentIndex()
            model.setData(indeks, self._pilihan(model, indeks)[urut - 1] if urut > 0 else None)
        elif isinstance(editor, QLineEdit):
            model.setData(indeks, editor.text(), Qt.ItemDataRole.EditRole)


class TabelPekan(Tabel):
    """The grid: typing starts an editor, Enter goes down, Tab goes right, Ctrl+D copies from above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Pengisi(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setTabKeyNavigation(True)
        pemicu = QAbstractItemView.EditTrigger
        self.setEditTriggers(pemicu.AnyKeyPressed | pemicu.EditKeyPressed | pemicu.DoubleClicked)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Set the widths too."""
        super().setModel(model)
        if isinstance(model, PekanModel):
            kepala = self.horizontalHeader()
            for kolom in range(model.columnCount()):
                lentur = kolom not in _LEBAR
                cara = QHeaderView.ResizeMode.Stretch if lentur else QHeaderView.ResizeMode.Interactive
                kepala.setSectionResizeMode(kolom, cara)
                if not lentur:
                    kepala.resizeSection(kolom, px(_LEBAR[kolom]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down; Ctrl+D copies from above; Delete empties a cell."""
        model, indeks = self.model(), self.currentIndex()
        if not isinstance(model, PekanModel) or not indeks.isValid():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.state() is not QAbstractItemView.State.EditingState:  # else the editor closes and `turun` follows
                self.turun()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            model.salin_atas(indeks)
        elif indeks.column() == RHK and self._ketik_rhk(model, indeks, event):
            event.accept()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            model.setData(indeks, None if indeks.column() == RHK else "")
        else:
            super().keyPressEvent(event)

    def _ketik_rhk(self, model: PekanModel, indeks: QModelIndex, event: QKeyEvent) -> bool:
        """A digit chooses the RHK of that number (0 none), Space drops the list down; letters mean nothing here."""
        teks = event.text()
        if not teks.isprintable() or not teks or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if teks == " ":
            self.edit(indeks)
        elif teks.isdecimal() and int(teks) <= len(boleh := model.pilihan_rhk()):
            model.setData(indeks, boleh[int(teks) - 1] if int(teks) else None)
        return True

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter go down, as spreadsheets do; Tab only goes to the next cell, so that no list drops down there."""
        langkah = {
            QAbstractItemDelegate.EndEditHint.EditNextItem: QAbstractItemView.CursorAction.MoveNext,
            QAbstractItemDelegate.EndEditHint.EditPreviousItem: QAbstractItemView.CursorAction.MovePrevious,
        }.get(hint)
        if langkah is not None:
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.setCurrentIndex(self.moveCursor(langkah, Qt.KeyboardModifier.NoModifier))
            return
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.turun()

    def kukuhkan(self) -> None:
        """Take what stands in the open editor, before the week is written or left."""
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def turun(self) -> None:
        """The cell below; at the end it stays."""
        indeks = self.currentIndex()
        bawah = self.model().index(indeks.row() + 1, indeks.column())
        if bawah.isValid():
            self.setCurrentIndex(bawah)
