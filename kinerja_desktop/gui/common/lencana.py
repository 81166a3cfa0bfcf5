"""Small coloured marks: pills, initials, progress bars and status dots. Each carries words, never colour alone."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Property, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.theme import huruf, px, warna

JenisTag = Literal["draf", "aju", "ok", "kem", "bad"]


class Tag(QWidget):
    """A pill with one or two words; kinds draf (grey), aju (blue), ok (green), kem (amber), bad (red)."""

    def __init__(
        self, teks: str | QWidget | None = "", jenis: JenisTag = "draf", parent: QWidget | None = None
    ) -> None:
        if not isinstance(teks, str):
            parent = teks
            teks = ""
        super().__init__(parent)
        self._teks = ""
        self._jenis: str = jenis
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(teks)

    def text(self) -> str:
        """Return the words."""
        return self._teks

    def setText(self, teks: str) -> None:
        """Change the words."""
        self._teks = teks
        self.setAccessibleName(teks)
        self.setVisible(bool(teks) or self.parent() is None)
        self.updateGeometry()
        self.update()

    def setel(self, teks: str, jenis: JenisTag) -> None:
        """Change words and kind together."""
        self._setel_jenis(jenis)
        self.setText(teks)

    def _baca_jenis(self) -> str:
        return self._jenis

    def _setel_jenis(self, nilai: str) -> None:
        if nilai not in lukis.RUPA_TAG:
            raise ValueError(nilai)
        self._jenis = nilai
        self.update()

    jenis = Property(str, _baca_jenis, _setel_jenis)
    teks = Property(str, text, setText)

    def sizeHint(self) -> QSize:
        """Fit the words; 18 px high as the mock-ups."""
        return QSize(lukis.lebar_tag(self._teks), px(18))

    def minimumSizeHint(self) -> QSize:
        """May be cut down to three letters; the whole text is the tooltip then."""
        return QSize(min(px(40), self.sizeHint().width()), px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            lukis.tag(pelukis, QRectF(self.rect()), self._teks, self._jenis)


class Avatar(QWidget):
    """A circle with a person's initials."""

    def __init__(self, inisial: str | QWidget | None = "", parent: QWidget | None = None, ukuran: int = 30) -> None:
        if not isinstance(inisial, str):
            parent = inisial
            inisial = ""
        super().__init__(parent)
        self._inisial = inisial
        self._ukuran = ukuran
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def setel(self, inisial: str) -> None:
        """Show other initials."""
        self._inisial = inisial
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(px(self._ukuran), px(self._ukuran))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            pelukis.setPen(Qt.PenStyle.NoPen)
            pelukis.setBrush(warna("avatar"))
            pelukis.drawEllipse(self.rect())
            pelukis.setPen(warna("on_avatar"))
            pelukis.setFont(huruf(12 * self._ukuran / 30, 600))
            pelukis.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._inisial)


def inisial(nama: str) -> str:
    """Return two initials of a name without its degrees: ``dr. R. Purba`` -> ``RP``."""
    inti = nama.split(",", maxsplit=1)[0]
    kata = [k for k in inti.replace(".", ". ").split() if k[0].isupper()]
    if not kata:
        return inti.strip()[:2].upper()
    return (kata[0][0] + (kata[-1][0] if len(kata) > 1 else "")).upper()


class Bilah(QWidget):
    """A 7 px progress bar; `persen` 0–100 (more is drawn full), `token` is its colour."""

    def __init__(self, parent: QWidget | None = None, persen: float = 0, token: str = "primary") -> None:
        super().__init__(parent)
        self._persen = 0.0
        self._token = token
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setel(persen, token)

    def setel(self, persen: float, token: str | None = None) -> None:
        """Show `persen`, optionally in another colour."""
        self._persen = persen
        self._token = token or self._token
        self.setAccessibleName(f"{persen:.0f} %".replace(".", ","))
        self.update()

    @property
    def persen(self) -> float:
        """What is shown."""
        return self._persen

    def sizeHint(self) -> QSize:
        """Seven pixels high."""
        return QSize(px(80), px(7))

    def minimumSizeHint(self) -> QSize:
        """A short bar is still a bar."""
        return QSize(px(24), px(7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            lukis.bilah(pelukis, QRectF(self.rect()), self._persen, self._token)


class Titik(QWidget):
    """The status dot of the status bar; its meaning is always written beside it."""

    def __init__(self, parent: QWidget | None = None, token: str = "ok") -> None:
        super().__init__(parent)
        self._token = token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def setel(self, token: str) -> None:
        """Change the colour."""
        self._token = token
        self.update()

    def sizeHint(self) -> QSize:
        """Eight pixels."""
        return QSize(px(8), px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            pelukis.setPen(Qt.PenStyle.NoPen)
            pelukis.setBrush(warna(self._token))
            pelukis.drawEllipse(self.rect())
