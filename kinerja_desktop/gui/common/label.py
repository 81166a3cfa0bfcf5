"""Lines of text: one that never pushes its neighbours away, one that folds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.theme import huruf, px, warna


class LabelPotong(QWidget):
    """A line of text that is cut with "…" when there is no room; the whole text is its tooltip then."""

    def __init__(self, parent: QWidget | None = None, *, ukuran: float = 13, tebal: int = 400,
                 token: str = "ink", utuh: bool = False) -> None:  # fmt: skip
        super().__init__(parent)
        self._teks = self._petunjuk = ""
        self._ukuran, self._tebal, self._token, self._utuh = ukuran, tebal, token, utuh
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def setel_huruf(self, ukuran: float, tebal: int) -> None:
        """Change size and weight; for a label that a form made."""
        self._ukuran, self._tebal = ukuran, tebal
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the words."""
        return self._teks

    def setText(self, teks: str) -> None:
        """Change the words."""
        self._teks = teks
        self.setAccessibleName(teks)
        self.updateGeometry()
        self.update()

    def setel_petunjuk(self, petunjuk: str) -> None:
        """Give words for the tooltip; without any it shows what is cut."""
        self._petunjuk = petunjuk
        self.setToolTip(petunjuk)
        self.setAccessibleDescription(petunjuk)

    def setel(self, teks: str, token: str) -> None:
        """Change words and colour together."""
        self._token = token
        self.setText(teks)

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        gaya = lukis.ukuran(huruf(self._ukuran, self._tebal))
        return QSize(gaya.horizontalAdvance(self._teks), round(gaya.tinggi()))

    def minimumSizeHint(self) -> QSize:
        """A few letters; the neighbours give way first to a text that is `utuh`."""
        return QSize(min(px(260 if self._utuh else 40), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        with QPainter(self) as pelukis:
            gaya = huruf(self._ukuran, self._tebal)
            pelukis.setFont(gaya)
            pelukis.setPen(warna(self._token))
            teks = lukis.ukuran(gaya).elided(self._teks, self.contentsRect().width() + 1)
            self.setToolTip("\n".join(k for k in (self._teks if teks != self._teks else "", self._petunjuk) if k))
            pelukis.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, teks)


def label_lipat(teks: str, peran: str) -> QLabel:
    """A label that folds its text, dressed by its role in the style sheet."""
    label = QLabel(teks)
    label.setProperty("peran", peran)
    label.setWordWrap(True)
    return label
