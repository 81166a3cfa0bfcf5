"""A layout that wraps: chips and buttons go on in the next line when there is no room."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class TataAlir(QLayout):
    """Lays its items out from left to right, then below."""

    def __init__(self, parent: QWidget | None = None, jarak: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(QMargins())
        self.setSpacing(jarak)
        self._butir: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end; Qt calls it."""
        self._butir.append(item)

    def count(self) -> int:
        """How many items."""
        return len(self._butir)

    def itemAt(self, nomor: int) -> QLayoutItem | None:
        """Return an item, None beyond the end."""
        return self._butir[nomor] if 0 <= nomor < len(self._butir) else None

    def takeAt(self, nomor: int) -> QLayoutItem | None:
        """Remove an item and return it."""
        return self._butir.pop(nomor) if 0 <= nomor < len(self._butir) else None

    def kosongkan(self) -> None:
        """Remove and delete every widget."""
        while (butir := self.takeAt(0)) is not None:
            widget = butir.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Takes only what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, lebar: int) -> int:
        """Height of all lines in `lebar`."""
        return self._atur(QRect(0, 0, lebar, 0), coba=True)

    def setGeometry(self, kotak: QRect) -> None:
        """Place the items."""
        super().setGeometry(kotak)
        self._atur(kotak, coba=False)

    def sizeHint(self) -> QSize:
        """All items in one line."""
        jarak = self.spacing() * max(0, len(self._butir) - 1)
        lebar = sum(butir.sizeHint().width() for butir in self._butir) + jarak
        tinggi = max((butir.sizeHint().height() for butir in self._butir), default=0)
        return QSize(lebar, tinggi).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """The widest and the highest item."""
        ukuran = QSize()
        for butir in self._butir:
            ukuran = ukuran.expandedTo(butir.minimumSize())
        return ukuran.grownBy(self.contentsMargins())

    def _atur(self, kotak: QRect, *, coba: bool) -> int:
        isi = kotak.marginsRemoved(self.contentsMargins())
        baris: list[tuple[QLayoutItem, QSize]] = []
        x, y = isi.x(), isi.y()
        for butir in self._butir:
            widget = butir.widget()
            if widget is not None and widget.isHidden():
                continue
            ukuran = butir.sizeHint().boundedTo(QSize(max(isi.width(), butir.minimumSize().width()), 16_777_215))
            if baris and x + ukuran.width() > isi.right() + 1:
                y += self._taruh(baris, isi.x(), y, coba=coba) + self.spacing()
                x, baris = isi.x(), []
            baris.append((butir, ukuran))
            x += ukuran.width() + self.spacing()
        y += self._taruh(baris, isi.x(), y, coba=coba)
        return y - kotak.y() + self.contentsMargins().bottom()

    def _taruh(self, baris: list[tuple[QLayoutItem, QSize]], x: int, y: int, *, coba: bool) -> int:
        tinggi = max((ukuran.height() for _, ukuran in baris), default=0)
        for butir, ukuran in baris:
            if not coba:
                butir.setGeometry(QRect(QPoint(x, y + (tinggi - ukuran.height()) // 2), ukuran))
            x += ukuran.width() + self.spacing()
        return tinggi
