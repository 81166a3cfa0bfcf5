"""Text of several lines in a painted cell: broken at words, the last line cut with "…"."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout

from kinerja_desktop.gui.common.theme import warna


@lru_cache(maxsize=4096)
def _pecah(teks: str, huruf: str, lebar: int, baris: int) -> tuple[str, ...]:
    gaya = QFont()
    gaya.fromString(huruf)
    ukuran = QFontMetricsF(gaya)
    hasil: list[str] = []
    for alinea in teks.splitlines() or [""]:
        tata = QTextLayout(alinea, gaya)
        tata.beginLayout()
        while True:
            satu = tata.createLine()
            if not satu.isValid():
                break
            satu.setLineWidth(lebar)
            awal = satu.textStart()
            if len(hasil) == baris - 1:
                sisa = alinea[awal:]
                penuh = ukuran.elidedText(sisa, Qt.TextElideMode.ElideRight, lebar)
                tata.endLayout()
                return (*hasil, penuh)
            hasil.append(alinea[awal : awal + satu.textLength()].rstrip())
        tata.endLayout()
    return tuple(hasil)


def paragraf(pelukis: QPainter, kotak: QRectF, teks: str, gaya: QFont, token: str, baris: int) -> None:
    """Draw at most `baris` lines of `teks` from the top of `kotak`."""
    tinggi = QFontMetricsF(gaya).lineSpacing()
    pelukis.setFont(gaya)
    pelukis.setPen(warna(token))
    for nomor, satu in enumerate(_pecah(teks, gaya.toString(), int(kotak.width()), baris)):
        tempat = QRectF(kotak.left(), kotak.top() + nomor * tinggi, kotak.width(), tinggi)
        pelukis.drawText(tempat, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, satu)
