"""A menu of ticks that stays open while they are set: evidence is seldom one report only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu


class MenuCentang(QMenu):
    """Click, Space and Enter tick a row; Esc or a click beside the menu closes it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick and stay."""
        if not _centang(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick and stay."""
        tombol = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() not in tombol or not _centang(self.activeAction()):
            super().keyPressEvent(event)


def _centang(tindakan: QAction | None) -> bool:
    if tindakan is None or not tindakan.isEnabled() or not tindakan.isCheckable():
        return False
    tindakan.trigger()
    return True
