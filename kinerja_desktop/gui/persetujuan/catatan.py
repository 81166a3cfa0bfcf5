"""A quiet coloured note inside the report: warnings, what changed, earlier decisions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.theme import px, warna

# ground, ink, icon
_RUPA = {
    "warn": ("warn_soft", "warn_ink", "awas"),
    "info": ("info_soft", "primary_ink", "ulang"),
    "draf": ("header_bg", "muted", "jam"),
}


class CatatanRincian(QWidget):
    """An icon, a heading and lines of plain text; hidden while there is nothing to say."""

    def __init__(self, jenis: Literal["warn", "info", "draf"], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jenis = jenis
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._judul, self._isi = QLabel(), QLabel()
        self._judul.setProperty("peran", "medan")
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(34), px(7), px(10), px(7))
        tata.setSpacing(px(2))
        for label in (self._judul, self._isi):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            tata.addWidget(label)
        self.hide()

    def setel(self, judul: str, baris: Sequence[str]) -> None:
        """Show the lines, or hide the note when there are none."""
        self._judul.setText(judul)
        self._isi.setText("\n".join(baris))
        self.setAccessibleName(judul)
        self.setVisible(bool(baris))

    def teks(self) -> str:
        """Return what is shown."""
        return f"{self._judul.text()}\n{self._isi.text()}"

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the icon."""
        dasar, tinta, ikon = _RUPA[self._jenis]
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        pelukis.setPen(Qt.PenStyle.NoPen)
        pelukis.setBrush(warna(dasar))
        pelukis.drawRoundedRect(QRectF(self.rect()), px(8), px(8))
        lukis_ikon(pelukis, QRectF(px(10), px(8), px(16), px(16)), ikon, warna(tinta))
        pelukis.end()
