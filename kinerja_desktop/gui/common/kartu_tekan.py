"""A figure that opens its list: by mouse, Enter or space."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.kartu import KartuAngka
from kinerja_desktop.gui.common.theme import px


class KartuTekan(KartuAngka):
    """`KartuAngka` that can be pressed."""

    ditekan = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the list."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.ditekan.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.ditekan.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring of the focus too."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as pelukis:
                pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
                lukis.cincin_fokus(pelukis, QRectF(self.rect()), px(10))
