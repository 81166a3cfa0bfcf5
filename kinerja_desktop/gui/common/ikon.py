"""The one icon helper: line icons that follow the theme.

`pasang_ikon(tombol, "cetak")` keeps a button or action in the colour of the theme; painters use `lukis_ikon`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from kinerja_desktop.gui.common import gambar
from kinerja_desktop.gui.common.theme import penata, warna


class BerIkon(Protocol):
    """Anything with ``setIcon``: a button or an action."""

    def setIcon(self, icon: QIcon, /) -> None:
        """Show the icon."""


def daftar_ikon() -> list[str]:
    """Return the names of all icons."""
    return sorted(gambar.bentuk())


@lru_cache(maxsize=256)
def _renderer(nama: str, warna_hex: str, tebal: float) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(gambar.svg(nama, warna_hex, tebal)))


def lukis_ikon(pelukis: QPainter, kotak: QRectF, nama: str, tinta: QColor, tebal: float = 1.8) -> None:
    """Draw icon `nama` into `kotak` with colour `tinta`."""
    _renderer(nama, tinta.name(), tebal).render(pelukis, kotak)


def pixmap(nama: str, token: str = "ink", ukuran: int = 16) -> QPixmap:
    """Return icon `nama` as a picture of `ukuran` logical pixels, sharp on every screen."""
    layar = QApplication.primaryScreen()
    rasio = layar.devicePixelRatio() if layar else 1.0
    hasil = QPixmap(QSize(round(ukuran * rasio), round(ukuran * rasio)))
    hasil.setDevicePixelRatio(rasio)
    hasil.fill(Qt.GlobalColor.transparent)
    with QPainter(hasil) as pelukis:
        lukis_ikon(pelukis, QRectF(0, 0, ukuran, ukuran), nama, warna(token))
    return hasil


def ikon(nama: str, token: str = "ink", ukuran: int = 16) -> QIcon:
    """Return icon `nama` in the theme of now; it does not follow a later switch (see `pasang_ikon`)."""
    hasil = QIcon(pixmap(nama, token, ukuran))
    hasil.addPixmap(pixmap(nama, "faint", ukuran), QIcon.Mode.Disabled)
    return hasil


class _IkonHidup(QObject):
    """Child of the button that redraws its icon when the theme changes; dies with it."""

    def __init__(self, pemilik: QObject, tujuan: BerIkon, nama: str, token: str, ukuran: int) -> None:
        super().__init__(pemilik)
        self._tujuan, self._nama, self._token, self._ukuran = tujuan, nama, token, ukuran
        penata().berubah.connect(self.segarkan)
        self.segarkan()

    def segarkan(self) -> None:
        """Draw again."""
        self._tujuan.setIcon(ikon(self._nama, self._token, self._ukuran))


def pasang_ikon(tujuan: BerIkon, nama: str, token: str = "ink", ukuran: int = 16) -> None:
    """Give a button or action icon `nama`, now and after each switch of theme."""
    if not isinstance(tujuan, QObject):
        raise TypeError(f"{tujuan!r} is not a QObject")
    for lama in tujuan.findChildren(_IkonHidup):
        lama.setParent(None)
        lama.deleteLater()
    _IkonHidup(tujuan, tujuan, nama, token, ukuran)
