"""Rows of the list of results: the whole words wrapped, what belongs to them below, and a mark beside what is wrong."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from kinerja_desktop.domain.masalah import Berat
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.theme import huruf, px, warna

PERAN_BARIS = Qt.ItemDataRole.UserRole + 1
_JAJAR = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
_BARIS_TERBANYAK = 3
_Indeks = QModelIndex | QPersistentModelIndex


class BarisPohon(NamedTuple):
    """What one row shows: `tebal` is a result, `terkunci` one whose words the matrix holds."""

    judul: str
    bawah: str
    tebal: bool = False
    terkunci: bool = False
    berat: Berat | None = None


class PelukisBaris(QStyledItemDelegate):
    """Draws the rows of `pohon`, which has one column."""

    def __init__(self, pohon: QTreeWidget) -> None:
        super().__init__(pohon)
        self._pohon = pohon
        pohon.header().sectionResized.connect(lambda *_: pohon.scheduleDelayedItemsLayout())

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Indeks) -> QSize:
        """As high as the wrapped words need."""
        baris = index.data(PERAN_BARIS)
        lebar = self._pohon.viewport().width() - self._lekuk(index)
        if not isinstance(baris, BarisPohon):
            return QSize(lebar, px(28))
        tinggi = self._tinggi(baris, self._lebar_teks(baris, lebar))
        return QSize(lebar, round(tinggi + (self._metrik_kecil().height() if baris.bawah else 0) + px(10)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Indeks) -> None:
        """Ground, words, and marks."""
        baris = index.data(PERAN_BARIS)
        if not isinstance(baris, BarisPohon):
            super().paint(painter, option, index)
            return
        painter.save()
        kotak = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(kotak, warna("primary_soft"))
        isi = kotak.adjusted(px(4), px(5), -px(8), -px(5))
        lebar = self._lebar_teks(baris, kotak.width())
        tinggi = self._tinggi(baris, lebar)
        painter.setPen(warna("ink"))
        painter.setFont(_gaya(baris))
        painter.drawText(QRectF(isi.x(), isi.y(), lebar, tinggi), _JAJAR, baris.judul)
        painter.setPen(warna("muted"))
        painter.setFont(huruf(12))
        bawah = self._metrik_kecil().elidedText(baris.bawah, Qt.TextElideMode.ElideRight, isi.width())
        painter.drawText(QRectF(isi.x(), isi.y() + tinggi, isi.width(), px(20)), _JAJAR, bawah)
        self._tanda(painter, baris, isi)
        painter.restore()

    def _tanda(self, painter: QPainter, baris: BarisPohon, isi: QRectF) -> None:
        sisi, x = px(14), isi.right() - px(14)
        if baris.berat is not None:
            token = "bad" if baris.berat is Berat.GALAT else "warn"
            lukis_ikon(painter, QRectF(x, isi.y() + px(2), sisi, sisi), "awas", warna(token))
            x -= px(18)
        if baris.terkunci:
            lukis_ikon(painter, QRectF(x, isi.y() + px(2), sisi, sisi), "kunci", warna("muted"))

    def _lekuk(self, index: _Indeks) -> int:
        dalam = 2 if index.parent().isValid() else 1
        return self._pohon.indentation() * dalam

    def _lebar_teks(self, baris: BarisPohon, lebar: float) -> float:
        return max(px(60), lebar - px(12) - px(18) * ((baris.berat is not None) + baris.terkunci))

    def _tinggi(self, baris: BarisPohon, lebar: float) -> float:
        metrik = QFontMetricsF(_gaya(baris))
        penuh = metrik.boundingRect(QRectF(0, 0, lebar, 10_000), _JAJAR, baris.judul).height()
        return min(penuh, metrik.lineSpacing() * _BARIS_TERBANYAK + 1)

    def _metrik_kecil(self) -> QFontMetricsF:
        return QFontMetricsF(huruf(12))


def _gaya(baris: BarisPohon) -> QFont:
    return huruf(13, 600 if baris.tebal else 400)
