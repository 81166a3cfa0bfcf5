"""The 3 × 3 quadrant of both ratings; it shows, and cannot be clicked: a predikat is never chosen by hand (R10)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.kuadran import BARIS, KOLOM, KUADRAN, PREDIKAT_LAYAR
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.theme import huruf, px, warna
from kinerja_desktop.gui.evaluasi.label import rating_pendek

_TINGGI_BARIS = (29, 29, 33)
"""The words of the lowest row need two lines."""


class Kuadran(QWidget):
    """Rows are results, columns conduct, as in the regulation (Lampiran BAB IV.B.3)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rating: tuple[Rating | None, Rating | None] = (None, None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setel(self, hasil: Rating | None, perilaku: Rating | None) -> None:
        """Mark the cell of both ratings, or the row or column of the one that is given."""
        self.rating = (hasil, perilaku)
        sel = KUADRAN[hasil, perilaku] if hasil is not None and perilaku is not None else None
        self.setAccessibleName(
            self.tr("Kuadran kinerja: {predikat}").format(
                predikat=istilah(PREDIKAT_LAYAR[sel]) if sel is not None else self.tr("belum ada predikat")
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Three rows, the names of the columns below."""
        return QSize(px(300), sum(px(t) + px(5) for t in _TINGGI_BARIS) + px(17))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return QSize(px(240), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells, the chosen one in the colour of the selection."""
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        kiri, celah, atas = px(54), px(5), 0
        lebar = (self.width() - kiri - 2 * celah) / 3
        for i, hasil in enumerate(BARIS):
            tinggi = px(_TINGGI_BARIS[i])
            pelukis.setFont(huruf(11))
            pelukis.setPen(warna("muted"))
            kepala = QRectF(0, atas, kiri - px(6), tinggi)
            pelukis.drawText(kepala, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, rating_pendek(hasil))
            for j, perilaku in enumerate(KOLOM):
                kotak = QRectF(kiri + j * (lebar + celah) + 0.5, atas + 0.5, lebar - 1, tinggi - 1)
                self._sel(pelukis, kotak, hasil, perilaku)
            atas += tinggi + celah
        pelukis.setFont(huruf(11))
        pelukis.setPen(warna("muted"))
        for j, perilaku in enumerate(KOLOM):
            kotak = QRectF(kiri + j * (lebar + celah), atas, lebar, px(16))
            pelukis.drawText(kotak, Qt.AlignmentFlag.AlignHCenter, rating_pendek(perilaku))
        pelukis.end()

    def _sel(self, pelukis: QPainter, kotak: QRectF, hasil: Rating, perilaku: Rating) -> None:
        pilih_hasil, pilih_perilaku = self.rating
        terpilih = self.rating == (hasil, perilaku)
        sejalur = (pilih_hasil is hasil and pilih_perilaku is None) or (
            pilih_perilaku is perilaku and pilih_hasil is None
        )
        pelukis.setPen(QPen(warna("primary" if terpilih else "line"), 1.4 if terpilih else 1))
        pelukis.setBrush(warna("primary_soft" if terpilih or sejalur else "surface"))
        pelukis.drawRoundedRect(kotak, px(7), px(7))
        pelukis.setFont(huruf(11, 650 if terpilih else 400))
        pelukis.setPen(warna("ink"))
        tengah = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        pelukis.drawText(kotak, tengah, istilah(PREDIKAT_LAYAR[KUADRAN[hasil, perilaku]]))
