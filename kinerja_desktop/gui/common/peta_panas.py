"""The heat map: who has which state on which day, and every cell can be opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.grafik import Grafik, Isian
from kinerja_desktop.gui.common.theme import huruf, px, warna

KelasSel = Literal["penuh", "sebagian", "kembali", "buruk", "kosong", "libur"]
_WARNA_SEL = {
    "penuh": "heat_full", "sebagian": "heat_part", "kembali": "heat_warn",
    "buruk": "heat_bad", "kosong": "heat_none", "libur": "",
}  # fmt: skip


class PetaPanas(Grafik):
    """A row a person, a column a day. `dipilih` carries row and column. Put it in a scroll area when long."""

    dipilih = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._baris: list[str] = []
        self._kolom: list[str] = []
        self._kelas: list[list[KelasSel]] = []
        self._nama_kelas: Callable[[KelasSel], str] = str
        self._kata: list[list[str]] = []
        self._kursor = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def isi(
        self,
        judul: str,
        baris: Sequence[str],
        kolom: Sequence[str],
        kelas: Sequence[Sequence[KelasSel]],
        nama_kelas: Callable[[KelasSel], str],
        kata: Sequence[Sequence[str]] = (),
    ) -> None:
        """Show a grid; `nama_kelas` gives the words of a class ("disetujui"), for tooltip and table.

        `kata` holds a word of its own for each cell (the name of a leave); an empty one leaves that of the class.
        """
        self._baris, self._kolom = list(baris), list(kolom)
        self._kelas = [list(satu) for satu in kelas]
        self._nama_kelas = nama_kelas
        self._kata = [list(satu) for satu in kata]
        self._kursor = (0, 0)
        self.umumkan(judul)

    def sebagai_tabel(self) -> Isian:
        """Return a row a person with the words of each day."""
        baris = [
            [nama, *[self._kata_sel(b, k) for k in range(len(self._kelas[b]))]] for b, nama in enumerate(self._baris)
        ]
        return [self.tr("Nama"), *self._kolom], baris

    def _kata_sel(self, b: int, k: int) -> str:
        kata = self._kata[b][k] if self._kata else ""
        return kata or self._nama_kelas(self._kelas[b][k])

    def sizeHint(self) -> QSize:
        """22 px a row as the mock-ups."""
        return QSize(px(360), max(1, len(self._baris)) * px(22))

    def minimumSizeHint(self) -> QSize:
        """Cells may be narrow."""
        return QSize(px(128) + len(self._kolom) * px(10), self.sizeHint().height())

    def kotak(self, baris: int, kolom: int) -> QRectF:
        """Return where a cell is drawn."""
        kiri, jarak = px(132), px(4)
        lebar = (self.width() - kiri + jarak) / max(1, len(self._kolom)) - jarak
        return QRectF(kiri + kolom * (lebar + jarak), baris * px(22) + px(1.5), lebar, px(16))

    def lukis(self, pelukis: QPainter) -> None:
        """Draw names and cells."""
        gaya = huruf(12)
        for b, nama in enumerate(self._baris):
            pelukis.setFont(gaya)
            pelukis.setPen(warna("ink"))
            tempat = QRectF(0, b * px(22), px(126), px(19))
            teks = lukis.ukuran(gaya).elided(nama, tempat.width())
            pelukis.drawText(tempat, Qt.AlignmentFlag.AlignVCenter, teks)
            for k, kelas in enumerate(self._kelas[b]):
                self._lukis_sel(pelukis, self.kotak(b, k), kelas)
        if self.hasFocus() and self._baris and self._kolom:
            lukis.cincin_fokus(pelukis, self.kotak(*self._kursor).adjusted(-2, -2, 2, 2), 4, "ink")

    def _lukis_sel(self, pelukis: QPainter, kotak: QRectF, kelas: KelasSel) -> None:
        """Each class also differs in form: returned carries a dot, bad a bar, free days are a thin line."""
        token = _WARNA_SEL[kelas]
        pelukis.setPen(Qt.PenStyle.NoPen)
        if not token:
            pelukis.fillRect(QRectF(kotak.left(), kotak.center().y(), kotak.width(), 1), warna("line"))
            return
        pelukis.setBrush(warna(token))
        pelukis.drawRoundedRect(kotak, 3, 3)
        pelukis.setBrush(warna("surface"))
        if kelas == "kembali":
            pelukis.drawEllipse(kotak.center(), px(2), px(2))
        elif kelas == "buruk":
            pelukis.drawRect(QRectF(kotak.center().x() - px(4), kotak.center().y() - 1, px(8), 2))

    def _sel_di(self, titik: QPointF) -> tuple[int, int] | None:
        b = int(titik.y() // px(22))
        if not 0 <= b < len(self._baris):
            return None
        return next(((b, k) for k in range(len(self._kolom)) if self.kotak(b, k).contains(titik)), None)

    def petunjuk(self, titik: QPointF) -> str:
        """Person, day and class of a cell."""
        sel = self._sel_di(titik)
        if sel is None:
            return ""
        b, k = sel
        return f"{self._baris[b]} · {self._kolom[k]}: {self._kata_sel(b, k)}"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a cell."""
        sel = self._sel_di(event.position())
        if sel is not None and event.button() == Qt.MouseButton.LeftButton:
            self._kursor = sel
            self.dipilih.emit(*sel)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter chooses."""
        arah = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }.get(Qt.Key(event.key()))
        if arah is not None and self._baris and self._kolom:
            b = max(0, min(len(self._baris) - 1, self._kursor[0] + arah[0]))
            k = max(0, min(len(self._kolom) - 1, self._kursor[1] + arah[1]))
            self._kursor = (b, k)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._baris and self._kolom:
            self.dipilih.emit(*self._kursor)
        else:
            super().keyPressEvent(event)
