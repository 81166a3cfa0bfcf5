"""Small strokes that several painted widgets share; every colour comes from the tokens."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from kinerja_desktop.gui.common.theme import huruf, px, warna

# kinds of a tag: ground, text, and the edge that it has on a chosen row
RUPA_TAG: dict[str, tuple[str, str, str]] = {
    "draf": ("draf_soft", "draf_ink", "input_line"),
    "aju": ("primary_soft", "primary_ink", "primary_line"),
    "ok": ("ok_soft", "ok_ink", "ok_line"),
    "kem": ("warn_soft", "warn_ink", "warn_line"),
    "bad": ("bad_soft", "bad_ink", "bad_line"),
}


class Ukuran:
    """Whole-pixel widths of a font: rounding up, so that nothing is cut by half a pixel."""

    def __init__(self, gaya: QFont) -> None:
        self._metrik = QFontMetricsF(gaya)

    def horizontalAdvance(self, teks: str) -> int:
        """Width of `teks` in pixels, rounded up."""
        return int(-(-self._metrik.horizontalAdvance(teks) // 1))

    def elided(self, teks: str, lebar: float) -> str:
        """Return `teks` cut with "…" to fit `lebar`."""
        return self._metrik.elidedText(teks, Qt.TextElideMode.ElideRight, lebar)

    def tinggi(self) -> float:
        """Height of a line."""
        return self._metrik.height()


def ukuran(gaya: QFont) -> Ukuran:
    """Return the measures of a font."""
    return Ukuran(gaya)


def lebar_kbd(teks: str) -> int:
    """Return the width of a drawn key."""
    return ukuran(huruf(11)).horizontalAdvance(teks) + px(10)


def kbd(pelukis: QPainter, x: float, y_tengah: float, teks: str, redup: bool = False) -> None:
    """Draw a shortcut as a small key with its left edge at `x`."""
    kotak = QRectF(x, y_tengah - px(14) / 2, lebar_kbd(teks), px(14)).adjusted(0.5, -0.5, -0.5, 0.5)
    pelukis.setPen(QPen(warna("line"), 1))
    pelukis.setBrush(warna("surface"))
    pelukis.drawRoundedRect(kotak, 4, 4)
    pelukis.setFont(huruf(11))
    pelukis.setPen(warna("faint" if redup else "muted"))
    pelukis.drawText(kotak, Qt.AlignmentFlag.AlignCenter, teks)


def cincin_fokus(pelukis: QPainter, kotak: QRectF, jari: float, token: str = "primary", dalam: bool = False) -> None:
    """Draw the focus ring; `dalam` puts it inside a coloured ground."""
    geser = 3.0 if dalam else 1.0
    pelukis.setBrush(Qt.BrushStyle.NoBrush)
    pelukis.setPen(QPen(warna(token), 1.6 if dalam else 2))
    pelukis.drawRoundedRect(kotak.adjusted(geser, geser, -geser, -geser), jari - geser, jari - geser)


def lebar_tag(teks: str) -> int:
    """Return the width of a pill around `teks`."""
    return ukuran(huruf(11.5, 600)).horizontalAdvance(teks) + px(18)


def tag(pelukis: QPainter, kotak: QRectF, teks: str, jenis: str, terpilih: bool = False) -> None:
    """Draw a pill of kind `jenis` (a key of `RUPA_TAG`) filling `kotak`; long words are cut.

    `terpilih` is for the tinted ground of a chosen row, on which soft pills would vanish.
    """
    dasar, tinta, tepi = RUPA_TAG[jenis]
    pelukis.setPen(QPen(warna(tepi), 1) if terpilih else Qt.PenStyle.NoPen)
    pelukis.setBrush(warna("surface" if terpilih else dasar))
    badan = kotak.adjusted(0.5, 0.5, -0.5, -0.5) if terpilih else kotak
    jari = badan.height() / 2
    pelukis.drawRoundedRect(badan, jari, jari)
    gaya = huruf(11.5, 600)
    pelukis.setFont(gaya)
    pelukis.setPen(warna(tinta))
    pelukis.drawText(kotak, Qt.AlignmentFlag.AlignCenter, ukuran(gaya).elided(teks, kotak.width() - px(12)))


def bilah(pelukis: QPainter, kotak: QRectF, persen: float, token: str) -> None:
    """Draw a progress bar: the track, and the filled part cut by its rounded ends."""
    jalur = QPainterPath()
    jalur.addRoundedRect(kotak, kotak.height() / 2, kotak.height() / 2)
    pelukis.save()
    pelukis.setClipPath(jalur, Qt.ClipOperation.IntersectClip)
    pelukis.fillRect(kotak, warna("track"))
    isi = QRectF(kotak)
    isi.setWidth(kotak.width() * max(0.0, min(100.0, persen)) / 100)
    pelukis.fillRect(isi, warna(token))
    pelukis.restore()
