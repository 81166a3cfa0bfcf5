"""The month as in mock-up 1: filled, returned, empty and free days at a glance, each with its words."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.theme import huruf, px, warna

RupaHari = Literal["biasa", "pilih", "ok", "aju", "draf", "kem", "bad", "kosong", "libur", "cuti", "luar"]

# ground, text, weight, dashed border
_RUPA: dict[str, tuple[str, str, int, bool]] = {
    "biasa": ("", "muted", 400, False),
    "pilih": ("", "ink", 400, False),
    "ok": ("ok_soft", "ok_ink", 600, False),
    "aju": ("primary_soft", "primary_ink", 600, False),
    "draf": ("draf_soft", "draf_ink", 600, False),
    "kem": ("warn_soft", "warn_ink", 600, False),
    "bad": ("bad_soft", "bad_ink", 600, False),
    "kosong": ("", "ink", 400, True),
    "libur": ("", "hint", 400, False),
    "cuti": ("header_bg", "muted", 400, False),
    "luar": ("", "faint", 400, False),
}
_TINGGI_HARI, _JARAK, _TINGGI_NAMA = 31, 5, 22


@dataclass(frozen=True)
class HariKalender:
    """How one day looks, and the words that say why ("Disetujui, 2 laporan"); `tenggat` marks the end of a clock."""

    rupa: RupaHari
    keterangan: str = ""
    tenggat: bool = False


class KalenderBulan(QWidget):
    """A month; `hari_dipilih` carries the clicked `date`. Arrow keys move, Enter chooses."""

    hari_dipilih = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tahun, self._bulan = 2000, 1
        self._hari: dict[date, HariKalender] = {}
        self._hari_ini: date | None = None
        self._kursor = date(2000, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def isi(self, tahun: int, bulan: int, hari: Mapping[date, HariKalender], hari_ini: date | None = None) -> None:
        """Show a month; days without an entry look plain."""
        self._tahun, self._bulan, self._hari, self._hari_ini = tahun, bulan, dict(hari), hari_ini
        dalam = hari_ini is not None and (hari_ini.year, hari_ini.month) == (tahun, bulan)
        self._kursor = hari_ini if dalam and hari_ini is not None else date(tahun, bulan, 1)
        self.setAccessibleName(self.tr("Kalender bulan {bulan}/{tahun}").format(bulan=bulan, tahun=tahun))
        self.setAccessibleDescription("; ".join(f"{hari}: {isi}" for hari, isi in self.sebagai_tabel()[1]))
        self.updateGeometry()
        self.update()

    def nama_hari(self) -> list[str]:
        """Return the seven short names from Monday."""
        singkat = self.tr("Sn Sl Rb Km Jm Sb Mg").split()
        return singkat[:7]

    def sebagai_tabel(self) -> tuple[list[str], list[list[str]]]:
        """Return heading and rows (day, words) for reading and copying."""
        baris = [[str(hari.day), isi.keterangan] for hari, isi in sorted(self._hari.items()) if isi.keterangan]
        return [self.tr("Hari"), self.tr("Keterangan")], baris

    def _minggu(self) -> list[list[date]]:
        return [
            [hari for hari in minggu if hari.month == self._bulan]
            for minggu in calendar.Calendar().monthdatescalendar(self._tahun, self._bulan)
        ]

    def sizeHint(self) -> QSize:
        """Five or six weeks and the names of the days."""
        minggu = len(self._minggu())
        return QSize(px(330), px(_TINGGI_NAMA) + minggu * px(_TINGGI_HARI) + (minggu - 1) * self._celah() + 2)

    def minimumSizeHint(self) -> QSize:
        """Seven narrow columns."""
        return QSize(px(220), self.sizeHint().height())

    def _celah(self) -> int:
        return px(3)

    def kotak(self, hari: date) -> QRectF:
        """Return where a day is drawn."""
        minggu = next(nomor for nomor, isi in enumerate(self._minggu()) if hari in isi)
        jarak = px(_JARAK)
        lebar = (self.width() - 6 * jarak) / 7
        atas = px(_TINGGI_NAMA) + minggu * (px(_TINGGI_HARI) + self._celah())
        return QRectF(hari.weekday() * (lebar + jarak), atas, lebar, px(_TINGGI_HARI))

    def hari_di(self, titik: QPointF) -> date | None:
        """Return the day under a point."""
        semua = (hari for minggu in self._minggu() for hari in minggu)
        return next((hari for hari in semua if self.kotak(hari).contains(titik)), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw names and days."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            jarak = px(_JARAK)
            lebar = (self.width() - 6 * jarak) / 7
            pelukis.setFont(huruf(12))
            pelukis.setPen(warna("muted"))
            for nomor, nama in enumerate(self.nama_hari()):
                tempat = QRectF(nomor * (lebar + jarak), 0, lebar, px(17))
                pelukis.drawText(tempat, Qt.AlignmentFlag.AlignCenter, nama)
            for minggu in self._minggu():
                for hari in minggu:
                    self._lukis_hari(pelukis, hari)

    def _lukis_hari(self, pelukis: QPainter, hari: date) -> None:
        akhir_pekan = hari.weekday() >= 5
        bawaan: RupaHari = "libur" if akhir_pekan else "biasa"
        dasar, tinta, tebal, putus = _RUPA[self._hari.get(hari, HariKalender(bawaan)).rupa]
        kotak = self.kotak(hari)
        if hari == self._hari_ini:
            dasar, tinta, tebal, putus = "primary", "on_primary", 600, False
        if putus:
            pena = QPen(warna("input_line"), 1)
            pena.setDashPattern([3, 3])
            pelukis.setPen(pena)
        else:
            pelukis.setPen(Qt.PenStyle.NoPen)
        pelukis.setBrush(warna(dasar) if dasar else Qt.BrushStyle.NoBrush)
        if dasar or putus:
            pelukis.drawRoundedRect(kotak.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
        if self.hasFocus() and hari == self._kursor:
            lukis.cincin_fokus(pelukis, kotak, px(6), "ink")
        pelukis.setFont(huruf(12, tebal))
        pelukis.setPen(warna(tinta))
        pelukis.drawText(kotak, Qt.AlignmentFlag.AlignCenter, str(hari.day))
        if hari in self._hari and self._hari[hari].tenggat:
            pelukis.setPen(Qt.PenStyle.NoPen)
            pelukis.setBrush(warna("on_primary" if hari == self._hari_ini else "bad"))
            pelukis.drawEllipse(QPointF(kotak.right() - px(6), kotak.top() + px(6)), px(3), px(3))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a day."""
        hari = self.hari_di(event.position())
        if hari is not None and event.button() == Qt.MouseButton.LeftButton:
            self._kursor = hari
            self.hari_dipilih.emit(hari)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over days."""
        ada = self.hari_di(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if ada else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move inside the month; Enter and Space choose."""
        langkah = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        kunci = Qt.Key(event.key())
        if kunci in langkah:
            baru = self._kursor + timedelta(days=langkah[kunci])
            if baru.month == self._bulan:
                self._kursor = baru
                self.update()
        elif kunci in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.hari_dipilih.emit(self._kursor)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell the words of the day under the mouse."""
        if isinstance(event, QHelpEvent):
            hari = self.hari_di(QPointF(event.pos()))
            isi = self._hari.get(hari) if hari is not None else None
            QToolTip.showText(event.globalPos(), isi.keterangan if isi else "", self)
            return True
        return super().event(event)
