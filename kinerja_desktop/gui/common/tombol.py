"""The button of every page: five looks, an icon, and its shortcut shown as a small key."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Property, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcutEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.theme import huruf, px, warna

Varian = Literal["plain", "primary", "ok", "warn", "bad", "flat"]

# ground, ground under the mouse, border, text
_RUPA: dict[str, tuple[str, str, str, str]] = {
    "plain": ("surface", "surface_hover", "line", "ink"),
    "primary": ("primary", "primary_hover", "primary", "on_primary"),
    "ok": ("ok", "ok_hover", "ok", "on_ok"),
    "warn": ("surface", "warn_soft", "warn_line", "warn_ink"),
    "bad": ("surface", "bad_soft", "bad_line", "bad_ink"),
    "flat": ("", "surface_hover", "", "primary_ink"),
}
_SISI, _JARAK = 13, 8


def teks_pintasan(urutan: QKeySequence) -> str:
    """Return a shortcut as the mock-ups write it: ``Ctrl N``."""
    return urutan.toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ").replace("Return", "Enter")


class Tombol(QPushButton):
    """A button; `varian`, `pintasan` and `ikon` are properties that a ``.ui`` file may set too.

    `pintasan` ("Ctrl+S") becomes the real shortcut, is drawn as a small key and told to screen readers.
    """

    def __init__(
        self,
        teks: str | QWidget | None = "",
        varian: Varian = "plain",
        *,
        pintasan: str = "",
        ikon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        if not isinstance(teks, str):  # a form calls Tombol(parent)
            parent = teks
            teks = ""
        super().__init__(teks, parent)
        self._varian: str = varian
        self._pintasan = ""
        self._ikon = ikon
        self._kecil = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self._setel_pintasan(pintasan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        polos = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if polos and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # whoever keeps it down means the first button only
                self.click()
            return
        super().keyPressEvent(event)

    def _baca_varian(self) -> str:
        return self._varian

    def _setel_varian(self, nilai: str) -> None:
        if nilai not in _RUPA:
            raise ValueError(nilai)
        self._varian = nilai
        self.update()

    def _baca_pintasan(self) -> str:
        return self._pintasan

    def _setel_pintasan(self, nilai: str) -> None:
        self._pintasan = nilai
        if nilai:
            self.setShortcut(QKeySequence(nilai))
            self.setAccessibleDescription(teks_pintasan(QKeySequence(nilai)))
        self.updateGeometry()

    def _baca_ikon(self) -> str:
        return self._ikon

    def _setel_ikon(self, nilai: str) -> None:
        self._ikon = nilai
        self.updateGeometry()
        self.update()

    def _baca_kecil(self) -> bool:
        return self._kecil

    def _setel_kecil(self, nilai: bool) -> None:
        self._kecil = nilai
        self.updateGeometry()

    varian = Property(str, _baca_varian, _setel_varian)
    pintasan = Property(str, _baca_pintasan, _setel_pintasan)
    ikon = Property(str, _baca_ikon, _setel_ikon)
    kecil = Property(bool, _baca_kecil, _setel_kecil)

    def setText(self, text: str) -> None:
        """Change the words; Qt forgets the shortcut then, so give it again."""
        super().setText(text)
        if self._pintasan:
            self.setShortcut(QKeySequence(self._pintasan))

    def event(self, event: QEvent) -> bool:
        """Answer the shortcut at once; Qt would press the button for a tenth of a second first."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def _teks_terlihat(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _kbd(self) -> str:
        return teks_pintasan(QKeySequence(self._pintasan)) if self._pintasan else ""

    def _lebar_isi(self) -> int:
        ukur = lukis.ukuran(huruf(tebal=500))
        lebar = ukur.horizontalAdvance(self._teks_terlihat())
        if self._ikon:
            lebar += px(16) + (px(_JARAK) if self.text() else 0)
        if self.menu() is not None:
            lebar += px(18)
        return lebar + self._lebar_kbd()

    def sizeHint(self) -> QSize:
        """Room for icon, words, key and arrow; 34 px high as the mock-ups, 28 px when `kecil`."""
        sisi = px(8 if self._kecil or not self.text() else _SISI)
        return QSize(self._lebar_isi() + 2 * sisi, px(28 if self._kecil else 34))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words. Where a page gives less all the same, the key is left out first (`_lukis_isi`)."""
        return self.sizeHint()

    def _lebar_kbd(self) -> int:
        return px(_JARAK) + lukis.lebar_kbd(self._kbd()) if self._kbd() else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon, words, key and focus ring from the tokens."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            tinta = self._lukis_dasar(pelukis)
            self._lukis_isi(pelukis, tinta)

    def _lukis_dasar(self, pelukis: QPainter) -> str:
        dasar, sorot, garis, tinta = _RUPA[self._varian]
        if not self.isEnabled():
            dasar, garis, tinta = ("" if not dasar else "header_bg"), ("line" if garis else ""), "faint"
        elif self.isDown() or self.underMouse() or self.isChecked():
            dasar = sorot
        kotak = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        pelukis.setPen(QPen(warna(garis), 1) if garis else Qt.PenStyle.NoPen)
        pelukis.setBrush(warna(dasar) if dasar else Qt.BrushStyle.NoBrush)
        pelukis.drawRoundedRect(kotak, px(8), px(8))
        if self.hasFocus():
            penuh = self._varian in ("primary", "ok")
            lukis.cincin_fokus(pelukis, QRectF(self.rect()), px(8), "on_primary" if penuh else "primary", penuh)
        return tinta

    def _lukis_isi(self, pelukis: QPainter, tinta: str) -> None:
        kotak = self.rect()
        muat = kotak.width() >= self._lebar_isi() + px(8)
        isi = self._lebar_isi() - (0 if muat else self._lebar_kbd())
        x = float(max(px(4), kotak.x() + (kotak.width() - isi) / 2))
        if self._ikon:
            sisi = px(16)
            lukis_ikon(pelukis, QRectF(x, (kotak.height() - sisi) / 2, sisi, sisi), self._ikon, warna(tinta))
            x += sisi + (px(_JARAK) if self.text() else 0)
        gaya = huruf(tebal=500)
        pelukis.setFont(gaya)
        pelukis.setPen(warna(tinta))
        ukur, teks = lukis.ukuran(gaya), self._teks_terlihat()
        lebar = ukur.horizontalAdvance(teks)
        if lebar > kotak.width() - x:
            teks = ukur.elided(teks, kotak.width() - x - px(4))
        pelukis.drawText(QRectF(x, 0, lebar + 2, kotak.height()), Qt.AlignmentFlag.AlignVCenter, teks)
        x += lebar
        if self._kbd() and muat:
            lukis.kbd(pelukis, x + px(_JARAK), kotak.height() / 2, self._kbd(), redup=not self.isEnabled())
        if self.menu() is not None:
            sisi = px(12)
            lukis_ikon(pelukis, QRectF(x + px(6), (kotak.height() - sisi) / 2, sisi, sisi), "bawah", warna(tinta), 2.4)


class TombolIkon(Tombol):
    """A square button with only an icon; its words are a tooltip and the accessible name."""

    def __init__(self, ikon: str | QWidget | None = "", nama: str = "", *, pintasan: str = "",
                 parent: QWidget | None = None) -> None:  # fmt: skip
        if not isinstance(ikon, str):
            parent = ikon
            ikon = ""
        super().__init__("", "flat", ikon=ikon, parent=parent)
        if pintasan:
            self.setShortcut(QKeySequence(pintasan))
            nama_lengkap = f"{nama} ({teks_pintasan(QKeySequence(pintasan))})"
        else:
            nama_lengkap = nama
        self.setToolTip(nama_lengkap)
        self.setAccessibleName(nama)
