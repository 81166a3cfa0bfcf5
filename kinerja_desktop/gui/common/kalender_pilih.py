"""The month that opens below a date field: large figures, weeks from Monday, nothing that can be cut."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.bahasa import nama_bulan, tulis_tanggal
from kinerja_desktop.gui.common.jam import hari_ini
from kinerja_desktop.gui.common.kalender import HariKalender, KalenderBulan
from kinerja_desktop.gui.common.theme import px, warna
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon

_MINGGU_TERBANYAK = 6


class _Bulan(KalenderBulan):
    """Days outside the limits are pale and deaf; arrows walk over the ends of the month."""

    def __init__(self, pilih: KalenderPilih) -> None:
        super().__init__(pilih)
        self._pilih = pilih

    def hari_di(self, titik: QPointF) -> date | None:
        """Return the day under a point if it may be chosen."""
        hari = super().hari_di(titik)
        return hari if hari is not None and self._pilih.boleh(hari) else None

    def minimumSizeHint(self) -> QSize:
        """Six weeks, so that the months do not jump."""
        baris = _MINGGU_TERBANYAK * (px(31) + self._celah())
        return QSize(px(270), px(22) + baris)

    def sizeHint(self) -> QSize:
        """As high in each month."""
        return self.minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Page Up, Page Down move, Enter chooses, Esc is for the popup."""
        langkah = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        kunci = Qt.Key(event.key())
        if kunci in langkah:
            self._pilih.arahkan(self._kursor + timedelta(days=langkah[kunci]))
        elif kunci in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._pilih.geser(-1 if kunci == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    def setel_kursor(self, hari: date) -> None:
        """Put the ring on a day of this month."""
        self._kursor = hari
        self.update()


class KalenderPilih(QWidget):
    """A popup of one month; `dipilih` carries the chosen `date` and closes it."""

    dipilih = Signal(object)

    def __init__(self, medan: QWidget) -> None:
        super().__init__(medan, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._medan = medan
        self._pilihan = self._terawal = self._terakhir = date(2000, 1, 1)
        self._awal_bulan = date(2000, 1, 1)
        self.setAccessibleName(self.tr("Kalender"))
        self.judul = QLabel()
        self.judul.setProperty("peran", "judul")
        self.judul.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sebelum = TombolIkon("kiri", self.tr("Bulan sebelumnya"))
        self.sesudah = TombolIkon("kanan", self.tr("Bulan berikutnya"))
        self.hari_ini = Tombol(self.tr("Hari ini"), "flat")
        self.bulan = _Bulan(self)
        self.sebelum.clicked.connect(lambda: self.geser(-1))
        self.sesudah.clicked.connect(lambda: self.geser(1))
        self.hari_ini.clicked.connect(lambda: self._terpilih(hari_ini()))
        self.bulan.hari_dipilih.connect(self._terpilih)
        kepala = QHBoxLayout()
        for satu, regang in ((self.sebelum, 0), (self.judul, 1), (self.sesudah, 0)):
            satu.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            kepala.addWidget(satu, regang)
        self._tata = QVBoxLayout(self)
        self._tata.addLayout(kepala)
        self._tata.addWidget(self.bulan)
        self._tata.addWidget(self.hari_ini, 0, Qt.AlignmentFlag.AlignCenter)

    def boleh(self, hari: date) -> bool:
        """True for a day inside the limits."""
        return self._terawal <= hari <= self._terakhir

    def tampilkan(self, hari: date, terawal: date, terakhir: date) -> None:
        """Open below the field at the month of `hari`; above it where the screen ends."""
        self._pilihan, self._terawal, self._terakhir = hari, terawal, terakhir
        self.hari_ini.setEnabled(self.boleh(hari_ini()))
        self._tata.setContentsMargins(px(12), px(10), px(12), px(8))
        self._isi(hari)
        self.adjustSize()
        tempat = self._medan.mapToGlobal(QPoint(0, self._medan.height() + px(4)))
        layar = self._medan.screen().availableGeometry()
        if tempat.y() + self.height() > layar.bottom():
            tempat.setY(self._medan.mapToGlobal(QPoint(0, 0)).y() - self.height() - px(4))
        tempat.setX(max(layar.left(), min(tempat.x(), layar.right() - self.width())))
        self.move(tempat.x(), max(layar.top(), tempat.y()))
        self.show()
        self.bulan.setFocus(Qt.FocusReason.PopupFocusReason)

    def arahkan(self, hari: date) -> None:
        """Move the ring, over the end of the month too, inside the limits."""
        if self.boleh(hari):
            self._isi(hari)

    def geser(self, langkah: int) -> None:
        """Show another month."""
        urut = self._awal_bulan.year * 12 + self._awal_bulan.month - 1 + langkah
        awal = date(urut // 12, urut % 12 + 1, 1)
        akhir = (awal + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        if akhir >= self._terawal and awal <= self._terakhir:
            self._isi(min(max(awal, self._terawal), self._terakhir))

    def _isi(self, kursor: date) -> None:
        self._awal_bulan = kursor.replace(day=1)
        satu = self._awal_bulan
        hari: dict[date, HariKalender] = {}
        while satu.month == kursor.month:
            if not self.boleh(satu):
                hari[satu] = HariKalender("luar", self.tr("di luar batas"))
            elif satu == hari_ini():
                hari[satu] = HariKalender("aju", self.tr("hari ini"))
            elif satu.weekday() < 5:
                hari[satu] = HariKalender("pilih")
            satu += timedelta(days=1)
        self.judul.setText(f"{nama_bulan(kursor.month)} {kursor.year}")
        self.bulan.isi(kursor.year, kursor.month, hari, self._pilihan)
        self.bulan.setel_kursor(kursor)
        self.bulan.setAccessibleDescription(tulis_tanggal(kursor))
        self.sebelum.setEnabled(self._awal_bulan > self._terawal)
        self.sesudah.setEnabled((self._awal_bulan + timedelta(days=31)).replace(day=1) <= self._terakhir)

    def _terpilih(self, hari: date) -> None:
        if self.boleh(hari):
            self.hide()
            self.dipilih.emit(hari)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns the months."""
        self.geser(-1 if event.angleDelta().y() > 0 else 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and its border from the tokens."""
        with QPainter(self) as pelukis:
            pelukis.setPen(QPen(warna("input_line"), 1))
            pelukis.setBrush(warna("surface"))
            pelukis.drawRect(self.rect().adjusted(0, 0, -1, -1))
