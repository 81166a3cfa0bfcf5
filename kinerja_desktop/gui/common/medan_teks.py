"""A field for some lines that grows with what is written in it, and keeps in view where one writes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kinerja_desktop.gui.common.gulir import perlihatkan
from kinerja_desktop.gui.common.theme import px

_SISI = 20


class MedanTeks(QPlainTextEdit):
    """A text that wraps; as high as its lines, at least `baris` of them. Tab goes on to the next field."""

    def __init__(self, nama: str, parent: QWidget | None = None, baris: int = 2) -> None:
        super().__init__(parent)
        self._baris = baris
        self.setAccessibleName(nama)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._atur())
        self.cursorPositionChanged.connect(lambda: QTimer.singleShot(0, self, self._ikuti))
        self._atur()

    def _atur(self) -> None:
        baris = max(self._baris, round(self.document().size().height()))
        self.setFixedHeight(baris * self.fontMetrics().lineSpacing() + px(_SISI))

    def _ikuti(self) -> None:
        """The field has no bar of its own: what scrolls is the sheet around it."""
        if self.hasFocus():
            perlihatkan(self.viewport(), self.cursorRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._atur()
