"""Lets the message bar of a page float over the foot of one card, so that an undo that comes and goes moves nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from kinerja_desktop.gui.common.bilah_pesan import BilahPesan
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import px


class PesanApung(QObject):
    """Takes the bar out of its strip in `halaman` and keeps it at the bottom of `kartu`."""

    def __init__(self, halaman: Halaman, kartu: QWidget) -> None:
        super().__init__(halaman)
        self._bilah: BilahPesan = halaman.bilah_pesan
        self._kartu, self._halaman = kartu, halaman
        halaman.tanpa_lajur()
        for objek in (self._bilah, kartu):
            objek.installEventFilter(self)

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Follow the card and the length of the message."""
        jenis = event.type()
        if jenis in (QEvent.Type.Show, QEvent.Type.LayoutRequest, QEvent.Type.Move) or (
            jenis is QEvent.Type.Resize and objek is self._kartu
        ):
            self._taruh()
        return super().eventFilter(objek, event)

    def _taruh(self) -> None:
        if self._bilah.isHidden():
            return
        dasar = self._kartu if self._kartu.isVisible() else self._halaman.isi
        tempat = dasar.rect()
        sudut = dasar.mapTo(self._halaman, tempat.topLeft())
        lebar = tempat.width() - px(24)
        tinggi = self._bilah.heightForWidth(lebar) if self._bilah.hasHeightForWidth() else -1
        tinggi = max(tinggi, self._bilah.sizeHint().height() if tinggi < 0 else tinggi, px(46))
        kotak = (sudut.x() + px(12), sudut.y() + tempat.height() - tinggi - px(12), lebar, tinggi)
        if self._bilah.geometry().getRect() != kotak:
            self._bilah.setGeometry(*kotak)
        self._bilah.raise_()
