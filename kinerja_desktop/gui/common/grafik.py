"""Charts: bars with a guide, a line with a standard (the heat map is in `peta_panas`).

Each is painted from the tokens, tells its figures to a screen reader and hands them out as a table (Ctrl+C).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.theme import huruf, px, warna

Isian = tuple[list[str], list[list[str]]]


class Grafik(QWidget):
    """Base: accessible words, copying as a table, a ring when focused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        salin = QAction(self.tr("Salin sebagai tabel"), self)
        salin.triggered.connect(lambda _dicentang=False: self.salin())
        self.addAction(salin)

    def sebagai_tabel(self) -> Isian:
        """Return heading and rows of what is drawn."""
        raise NotImplementedError

    def salin(self) -> str:
        """Put the table on the clipboard, columns apart by tabs, and return it."""
        kepala, baris = self.sebagai_tabel()
        teks = "\n".join("\t".join(satu) for satu in [kepala, *baris])
        QApplication.clipboard().setText(teks)
        return teks

    def umumkan(self, judul: str) -> None:
        """Tell a screen reader name and figures, and draw anew."""
        self.setAccessibleName(judul)
        self.setAccessibleDescription("; ".join(" ".join(satu) for satu in self.sebagai_tabel()[1]))
        self.updateGeometry()
        self.update()

    def lukis(self, pelukis: QPainter) -> None:
        """Draw the chart."""
        raise NotImplementedError

    def petunjuk(self, _titik: QPointF) -> str:
        """Return the words of what lies under a point."""
        return ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart and the focus ring."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.lukis(pelukis)
            if self.hasFocus():
                lukis.cincin_fokus(pelukis, QRectF(self.rect()), px(6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.salin()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell the figure under the mouse."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.petunjuk(QPointF(event.pos())), self)
            return True
        return super().event(event)


@dataclass(frozen=True)
class Batang:
    """One bar: words below, height, colour token, and its place on the guide (None: no guide)."""

    nama: str
    angka: float
    token: str = "chart_4"
    acuan: float | None = None


class GrafikBatang(Grafik):
    """Bars, the figure above each, and a guide drawn as a line over them. `dipilih` carries the index of a bar."""

    dipilih = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batang: list[Batang] = []
        self._tulis_angka = True
        self._tinggi = 92
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def isi(self, judul: str, batang: Sequence[Batang], *, tulis_angka: bool = True, tinggi: int = 130) -> None:
        """Show bars; `tinggi` in pixels of the mock-ups."""
        self._batang, self._tulis_angka, self._tinggi = list(batang), tulis_angka, tinggi
        self.umumkan(judul)

    def sebagai_tabel(self) -> Isian:
        """Return name, figure and guide of each bar."""
        beracuan = any(satu.acuan is not None for satu in self._batang)
        kepala = [self.tr("Kelompok"), self.tr("Jumlah")] + ([self.tr("Pola acuan")] if beracuan else [])
        baris = []
        for satu in self._batang:
            isi = [satu.nama, _angka(satu.angka)]
            baris.append([*isi, _angka(satu.acuan)] if beracuan else isi)
        return kepala, baris

    def sizeHint(self) -> QSize:
        """The height asked for."""
        return QSize(px(260), px(self._tinggi))

    def minimumSizeHint(self) -> QSize:
        """Bars may be narrow."""
        return QSize(px(150), px(self._tinggi))

    def _kotak(self, nomor: int) -> QRectF:
        jumlah = max(1, len(self._batang))
        jarak = px(16 if self.width() > px(380) else 10)
        lebar = (self.width() - jarak * (jumlah - 1)) / jumlah
        atas, bawah = px(20 if self._tulis_angka else 4), self.height() - px(18)
        terbesar = max([satu.angka for satu in self._batang] + [satu.acuan or 0 for satu in self._batang] + [1e-9])
        tinggi = max(2.0, self._batang[nomor].angka / terbesar * (bawah - atas)) if self._batang else 0
        return QRectF(nomor * (lebar + jarak), bawah - tinggi, lebar, tinggi)

    def _y(self, angka: float) -> float:
        atas, bawah = px(20 if self._tulis_angka else 4), self.height() - px(18)
        terbesar = max([satu.angka for satu in self._batang] + [satu.acuan or 0 for satu in self._batang] + [1e-9])
        return bawah - angka / terbesar * (bawah - atas)

    def lukis(self, pelukis: QPainter) -> None:
        """Draw the bars and the guide."""
        for nomor, satu in enumerate(self._batang):
            kotak = self._kotak(nomor)
            jari = min(px(5), kotak.height() / 2)
            bentuk = QPainterPath()
            bentuk.setFillRule(Qt.FillRule.WindingFill)
            bentuk.addRoundedRect(kotak, jari, jari)
            bentuk.addRect(kotak.adjusted(0, kotak.height() / 2, 0, 0))
            pelukis.fillPath(bentuk, warna(satu.token))
            gaya = huruf(11.5)
            pelukis.setFont(gaya)
            pelukis.setPen(warna("muted"))
            tempat = QRectF(kotak.left() - px(6), self.height() - px(16), kotak.width() + px(12), px(16))
            teks = lukis.ukuran(gaya).elided(satu.nama, tempat.width())
            pelukis.drawText(tempat, Qt.AlignmentFlag.AlignCenter, teks)
            if self._tulis_angka:
                pelukis.setFont(huruf(11.5, 700))
                pelukis.setPen(warna("ink"))
                atas = QRectF(kotak.left(), self._alas_angka(nomor) - px(18), kotak.width(), px(16))
                pelukis.drawText(atas, Qt.AlignmentFlag.AlignCenter, _angka(satu.angka))
        self._lukis_acuan(pelukis)

    def _alas_angka(self, nomor: int) -> float:
        """Return where the figure stands: on its bar, or on the guide when that would strike it through."""
        atas, acuan = self._kotak(nomor).top(), self._batang[nomor].acuan
        y = self._y(acuan) if acuan is not None else atas
        return y - px(3) if atas - px(24) < y <= atas else atas

    def _lukis_acuan(self, pelukis: QPainter) -> None:
        titik = [
            QPointF(self._kotak(nomor).center().x(), self._y(satu.acuan))
            for nomor, satu in enumerate(self._batang)
            if satu.acuan is not None
        ]
        if not titik:
            return
        pena = QPen(warna("gold"), 1.6)
        pena.setDashPattern([4, 3])
        pelukis.setPen(pena)
        pelukis.setBrush(Qt.BrushStyle.NoBrush)
        pelukis.drawPolyline(QPolygonF(titik))
        pelukis.setPen(Qt.PenStyle.NoPen)
        pelukis.setBrush(warna("gold"))
        for satu in titik:
            pelukis.drawEllipse(satu, 2.6, 2.6)

    def _nomor_di(self, titik: QPointF) -> int:
        for nomor in range(len(self._batang)):
            kotak = self._kotak(nomor)
            if kotak.left() <= titik.x() <= kotak.right():
                return nomor
        return -1

    def petunjuk(self, titik: QPointF) -> str:
        """Name and figure of a bar."""
        nomor = self._nomor_di(titik)
        return ": ".join(self.sebagai_tabel()[1][nomor][:2]) if nomor >= 0 else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a bar."""
        nomor = self._nomor_di(event.position())
        if nomor >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.dipilih.emit(nomor)


class GrafikGaris(Grafik):
    """A line over time with a dashed standard; only the first and last name are written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titik: list[tuple[str, float]] = []
        self._standar: tuple[str, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def isi(self, judul: str, titik: Sequence[tuple[str, float]], standar: tuple[str, float] | None = None) -> None:
        """Show points (name, figure) and a standard (words, figure)."""
        self._titik, self._standar = list(titik), standar
        self.umumkan(judul)

    def sebagai_tabel(self) -> Isian:
        """Return the points, and the standard as the last row."""
        baris = [[nama, _angka(angka)] for nama, angka in self._titik]
        if self._standar is not None:
            baris.append([self._standar[0], _angka(self._standar[1])])
        return [self.tr("Waktu"), self.tr("Angka")], baris

    def sizeHint(self) -> QSize:
        """150 px high as the mock-ups."""
        return QSize(px(300), px(150))

    def _di(self, nomor: int, angka: float) -> QPointF:
        semua = [a for _, a in self._titik] + ([self._standar[1]] if self._standar else [])
        rendah, tinggi = min(semua), max(semua)
        rentang = (tinggi - rendah) or 1.0
        lebar = self.width() - px(28)
        x = px(14) + (lebar * nomor / (len(self._titik) - 1) if len(self._titik) > 1 else lebar / 2)
        return QPointF(x, px(20) + (1 - (angka - rendah) / rentang) * (self.height() - px(60)))

    def lukis(self, pelukis: QPainter) -> None:
        """Draw standard, line and names."""
        if not self._titik:
            return
        if self._standar is not None:
            self._lukis_standar(pelukis, *self._standar)
        garis = [self._di(nomor, angka) for nomor, (_, angka) in enumerate(self._titik)]
        pelukis.setPen(QPen(warna("primary"), 2.4))
        pelukis.setBrush(Qt.BrushStyle.NoBrush)
        pelukis.drawPolyline(QPolygonF(garis))
        pelukis.setPen(Qt.PenStyle.NoPen)
        pelukis.setBrush(warna("primary"))
        for satu in garis:
            pelukis.drawEllipse(satu, 3.2, 3.2)
        pelukis.setFont(huruf(11))
        pelukis.setPen(warna("muted"))
        alas = QRectF(px(10), self.height() - px(17), self.width() - px(20), px(15))
        pelukis.drawText(alas, Qt.AlignmentFlag.AlignLeft, self._titik[0][0])
        if len(self._titik) > 1:
            pelukis.drawText(alas, Qt.AlignmentFlag.AlignRight, self._titik[-1][0])

    def _lukis_standar(self, pelukis: QPainter, nama: str, angka: float) -> None:
        y = self._di(0, angka).y()
        pena = QPen(warna("gold"), 1)
        pena.setDashPattern([5, 4])
        pelukis.setPen(pena)
        pelukis.drawLine(QPointF(px(10), y), QPointF(self.width() - px(4), y))
        pelukis.setFont(huruf(11))
        pelukis.setPen(warna("warn"))
        tempat = QRectF(0, y - px(17), self.width() - px(4), px(15))
        pelukis.drawText(tempat, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, nama)

    def petunjuk(self, titik: QPointF) -> str:
        """Name and figure of a point."""
        for nomor, (nama, angka) in enumerate(self._titik):
            if abs(self._di(nomor, angka).x() - titik.x()) < px(12):
                return f"{nama}: {_angka(angka)}"
        return ""


def _angka(angka: float | None) -> str:
    if angka is None:
        return ""
    bulat = float(angka).is_integer()
    return tulis_angka(int(angka)) if bulat else tulis_angka(Decimal(str(angka)), 1)
