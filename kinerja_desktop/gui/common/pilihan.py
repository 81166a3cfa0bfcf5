"""A choice that scrolling past does not change: pages save by themselves, so a stray wheel would alter a record."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget


class Pilihan(QComboBox):
    """Deaf to the wheel while it is closed; the page below it scrolls instead.

    Words that find no room end in "…", and the mouse tells them whole; Qt would cut a letter in two.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def teks_tampak(self) -> str:
        """The words as they are drawn: cut with "…" where there is no room."""
        rupa = QStyleOptionComboBox()
        self.initStyleOption(rupa)
        medan = QStyle.SubControl.SC_ComboBoxEditField
        ruang = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, rupa, medan, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, ruang)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words cut between two letters."""
        ringkas = self.teks_tampak()
        if self.isEditable() or ringkas == self.currentText():
            super().paintEvent(event)
            return
        rupa = QStyleOptionComboBox()
        self.initStyleOption(rupa)
        rupa.currentText = ringkas
        pelukis = QStylePainter(self)
        pelukis.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, rupa)
        pelukis.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, rupa)
        pelukis.end()

    def event(self, event: QEvent) -> bool:
        """Tell words that are cut, unless a tooltip says something else."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            terpotong = not self.isEditable() and self.teks_tampak() != self.currentText()
            QToolTip.showText(event.globalPos(), self.currentText() if terpotong else "", self)
            return True
        return super().event(event)
