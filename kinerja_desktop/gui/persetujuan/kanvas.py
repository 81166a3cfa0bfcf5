"""Where a page or picture of evidence is shown: it fits the width, the wheel and the arrow keys move it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.theme import huruf, px, warna

_LANGKAH = 48


class KanvasBukti(QWidget):
    """Shows a picture whole, or a page at full width; else an icon with words. `ukuran_berubah` asks to draw anew."""

    ukuran_berubah = Signal()
    minta_halaman = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gambar = QImage()
        self._penuh = False
        self._geser = 0.0
        self._ikon, self._kata = "", ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(px(120))

    def sizeHint(self) -> QSize:
        """The height of the mock-up; it takes what is left."""
        return QSize(px(320), px(160))

    def tampilkan_gambar(self, gambar: QImage, *, penuh: bool) -> None:
        """Show a picture; `penuh` is a page that fills the width."""
        self._gambar, self._penuh, self._geser = gambar, penuh, 0.0
        self._ikon = self._kata = ""
        self.update()

    def tampilkan_kata(self, ikon: str, kata: str) -> None:
        """Show an icon and words instead of a picture."""
        self._gambar, self._ikon, self._kata = QImage(), ikon, kata
        self.update()

    @property
    def kata(self) -> str:
        """The words shown instead of a picture."""
        return self._kata

    @property
    def bergambar(self) -> bool:
        """Whether a picture is shown."""
        return not self._gambar.isNull()

    def lebar_titik(self) -> int:
        """Width in real pixels that a page should have."""
        return max(1, round((self.width() - 2) * self.devicePixelRatioF()))

    def tinggi_titik(self) -> int:
        """Height in real pixels that is seen at once."""
        return max(1, round((self.height() - 2) * self.devicePixelRatioF()))

    def _ukuran_gambar(self) -> tuple[float, float]:
        """Width and height as drawn, in logical pixels."""
        lebar, tinggi = self._gambar.width(), self._gambar.height()
        ruang = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        skala = ruang.width() / lebar
        if not self._penuh:
            skala = min(skala, ruang.height() / tinggi, 1.0)
        return lebar * skala, tinggi * skala

    def _geser_terjauh(self) -> float:
        if not self.bergambar:
            return 0.0
        return max(0.0, self._ukuran_gambar()[1] - (self.height() - 2))

    def gulir(self, jarak: float) -> bool:
        """Move the page by `jarak` pixels; False at its end."""
        baru = max(0.0, min(self._geser_terjauh(), self._geser + jarak))
        berubah = baru != self._geser
        self._geser = baru
        self.update()
        return berubah

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, picture or words, border."""
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        pelukis.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        bingkai = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        bentuk = QPainterPath()
        bentuk.addRoundedRect(bingkai, px(7), px(7))
        pelukis.fillPath(bentuk, warna("header_bg"))
        if self.bergambar:
            pelukis.save()
            pelukis.setClipPath(bentuk)
            lebar, tinggi = self._ukuran_gambar()
            atas = 1 - self._geser if self._penuh else (self.height() - tinggi) / 2
            pelukis.drawImage(QRectF((self.width() - lebar) / 2, atas, lebar, tinggi), self._gambar)
            pelukis.restore()
        else:
            self._lukis_kata(pelukis)
        pelukis.setBrush(Qt.BrushStyle.NoBrush)
        pelukis.setPen(QPen(warna("input_line"), 1))
        pelukis.drawPath(bentuk)
        if self.hasFocus():
            lukis.cincin_fokus(pelukis, QRectF(self.rect()), px(7))
        pelukis.end()

    def _lukis_kata(self, pelukis: QPainter) -> None:
        tengah = self.rect().center()
        sisi = px(26) if self._ikon else 0
        if self._ikon:
            tempat = QRectF(tengah.x() - sisi / 2, tengah.y() - sisi, sisi, sisi)
            lukis_ikon(pelukis, tempat, self._ikon, warna("faint"))
        pelukis.setFont(huruf(13))
        pelukis.setPen(warna("muted"))
        ruang = QRectF(px(12), tengah.y() + (px(6) if sisi else -px(20)), self.width() - px(24), px(40))
        rata = Qt.AlignmentFlag.AlignHCenter | (Qt.AlignmentFlag.AlignTop if sisi else Qt.AlignmentFlag.AlignVCenter)
        pelukis.drawText(ruang, int(rata) | int(Qt.TextFlag.TextWordWrap), self._kata)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a page of the new width."""
        super().resizeEvent(event)
        self._geser = min(self._geser, self._geser_terjauh())
        self.ukuran_berubah.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move the page; at its end the card scrolls on."""
        if not self.gulir(-event.angleDelta().y() / 120 * px(_LANGKAH)):
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, left and right change the page."""
        jarak = {
            Qt.Key.Key_Down: px(_LANGKAH),
            Qt.Key.Key_Up: -px(_LANGKAH),
            Qt.Key.Key_PageDown: self.height() * 0.9,
            Qt.Key.Key_PageUp: -self.height() * 0.9,
        }.get(Qt.Key(event.key()))
        ke = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if jarak is not None:
            self.gulir(jarak)
        elif ke is not None:
            self.minta_halaman.emit(ke)
        else:
            super().keyPressEvent(event)
