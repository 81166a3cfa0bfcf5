"""The text of one cell while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QPlainTextEdit, QWidget

from kinerja_desktop.gui.common.theme import huruf

Langkah = tuple[int, int]
"""Where the cursor goes after typing: rows down, columns to the right."""

_SARAN_SEJAK = 2


class MedanSel(QPlainTextEdit):
    """Enter goes on below, Tab to the right, both with Shift back; Alt+Enter breaks the line, Esc gives up.

    `selesai` carries the step, or None where nothing shall be taken.
    """

    selesai = Signal(object)

    def __init__(self, saran: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._mulai = False
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setFont(huruf(13))
        self.pelengkap = QCompleter(saran, self)
        self.pelengkap.setWidget(self)
        self.pelengkap.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.pelengkap.setFilterMode(Qt.MatchFlag.MatchContains)
        self.pelengkap.activated.connect(self._pakai)

    def mulai(self, teks: str) -> None:
        """Show the text of the cell, all of it chosen: the first key replaces it. Later calls change nothing."""
        if not self._mulai:
            self.setPlainText(teks)
            self.selectAll()
            self._mulai = True
            self.textChanged.connect(self._sarankan)

    def ke_akhir(self) -> None:
        """Go on behind the last letter, as F2 does."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _pakai(self, teks: str) -> None:
        self.setPlainText(teks)
        self.ke_akhir()
        self._popup().hide()

    def _sarankan(self) -> None:
        awalan = self.toPlainText().strip()
        self.pelengkap.setCompletionPrefix(awalan)
        ada = self.pelengkap.completionCount() > 0 and self.pelengkap.currentCompletion() != awalan
        if ada and len(awalan) >= _SARAN_SEJAK:
            self.pelengkap.complete(self.rect())
        else:
            self._popup().hide()

    def _popup(self) -> QAbstractItemView:
        popup = self.pelengkap.popup()
        if popup is None:
            raise RuntimeError("a completer without a list")
        return popup

    def _memilih(self) -> bool:
        popup = self._popup()
        return popup.isVisible() and popup.currentIndex().isValid()

    def event(self, event: QEvent) -> bool:
        """Tab is a key of the grid here, not of the focus."""
        ketuk = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if ketuk and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move as a spreadsheet does."""
        mundur = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._memilih():
                event.ignore()
            elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.insertPlainText("\n")
            else:
                self.selesai.emit((mundur, 0))
        elif event.key() == Qt.Key.Key_Tab:
            self.selesai.emit((0, 1))
        elif event.key() == Qt.Key.Key_Backtab:
            self.selesai.emit((0, -1))
        elif event.key() == Qt.Key.Key_Escape:
            self.selesai.emit(None)
        else:
            super().keyPressEvent(event)
