"""The card "Sasaran saya": one line and one bar for each planned result; a click opens the plan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.theme import huruf, px, warna
from kinerja_desktop.services.beranda import Sasaran

_TINGGI = 35
_TERTINGGAL = 20
"""Percent behind the time of the year from which a bar turns amber."""


class DaftarSasaran(QWidget):
    """Painted lines; `dibuka` when the person wants the plan."""

    dibuka = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sasaran: tuple[Sasaran, ...] = ()
        self._berlalu = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def isi(self, sasaran: Sequence[Sasaran], berlalu: int) -> None:
        """Show these results; `berlalu` is how many percent of the year are over."""
        self._sasaran, self._berlalu = tuple(sasaran), berlalu
        self.setAccessibleName(self.tr("Sasaran saya"))
        self.setAccessibleDescription("; ".join(f"RHK {s.nomor} {s.uraian}: {self._persen(s)}" for s in sasaran))
        self.setToolTip("\n".join(f"RHK {s.nomor} · {s.uraian}" for s in sasaran))
        self.updateGeometry()
        self.update()

    def _persen(self, sasaran: Sasaran) -> str:
        return self.tr("tanpa hitungan") if sasaran.persen is None else f"{sasaran.persen}%"

    def token(self, sasaran: Sasaran) -> str:
        """Colour of a bar: green on time, amber when far behind the year."""
        persen = sasaran.persen or 0
        if persen >= max(self._berlalu, 1):
            return "ok"
        return "gold" if persen < self._berlalu - _TERTINGGAL else "primary"

    def sizeHint(self) -> QSize:
        """Two results: the card takes the room that the calendar leaves, never more.

        Beside words that wrap, a layout treats the wish of a child as the least that it needs.
        """
        return QSize(px(300), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Two results."""
        return QSize(px(180), px(_TINGGI) * min(2, max(1, len(self._sasaran))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as many as fit; the last line tells how many more there are."""
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        muat = max(1, self.height() // px(_TINGGI))
        for nomor, sasaran in enumerate(self._sasaran[:muat]):
            self._lukis_satu(
                pelukis, nomor * px(_TINGGI), sasaran, len(self._sasaran) - muat if nomor + 1 == muat else 0
            )
        if self.hasFocus():
            lukis.cincin_fokus(pelukis, QRectF(self.rect()), px(6))
        pelukis.end()

    def _lukis_satu(self, pelukis: QPainter, atas: int, sasaran: Sasaran, sisa: int) -> None:
        gaya, angka = huruf(12.5), huruf(12.5, tabular=True)
        kotak = QRectF(0, atas, self.width(), px(20))
        pelukis.setPen(warna("ink" if sasaran.persen is not None else "muted"))
        pelukis.setFont(angka)
        persen = self._persen(sasaran)
        if sisa > 0:
            persen = self.tr("{persen} · {n} lagi").format(persen=persen, n=sisa)
        pelukis.drawText(kotak, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, persen)
        ruang = kotak.width() - lukis.ukuran(angka).horizontalAdvance(persen) - px(10)
        pelukis.setFont(gaya)
        pelukis.setPen(warna("ink"))
        teks = lukis.ukuran(gaya).elided(f"RHK {sasaran.nomor} · {sasaran.uraian}", ruang)
        pelukis.drawText(kotak, Qt.AlignmentFlag.AlignVCenter, teks)
        jalur = QRectF(0, atas + px(20), self.width(), px(7))
        lukis.bilah(pelukis, jalur, sasaran.persen or 0, self.token(sasaran))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the plan."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.dibuka.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the plan."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.dibuka.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()
