"""The head and foot of the window: title, search, period; status, saved, exchange."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.theme import huruf, penata, px, warna


class KotakCariUtama(QPushButton):
    """Looks like a search field; opens the palette (Ctrl+K)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Cari pegawai, laporan, menu"))
        self.setToolTip(self.tr("Cari apa saja (Ctrl K)"))

    def sizeHint(self) -> QSize:
        """270 px wide as the mock-ups."""
        return QSize(px(270), px(32))

    def minimumSizeHint(self) -> QSize:
        """Shrinks before the title does."""
        return QSize(px(150), px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, its hint and the key."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            kotak = QRectF(self.rect())
            pelukis.setPen(QPen(warna("faint" if self.underMouse() else "line"), 1))
            pelukis.setBrush(warna("header_bg"))
            pelukis.drawRoundedRect(kotak.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
            if self.hasFocus():
                lukis.cincin_fokus(pelukis, kotak, px(8))
            kunci = lukis.lebar_kbd("Ctrl K")
            gaya = huruf(13)
            pelukis.setFont(gaya)
            pelukis.setPen(warna("hint"))
            tempat = kotak.adjusted(px(11), 0, -px(16) - kunci, 0)
            teks = lukis.ukuran(gaya).elided(self.tr("Cari pegawai, laporan, menu…"), tempat.width())
            pelukis.drawText(tempat, Qt.AlignmentFlag.AlignVCenter, teks)
            lukis.kbd(pelukis, kotak.width() - px(10) - kunci, kotak.height() / 2, "Ctrl K")


class PemilihPeriode(QPushButton):
    """The period that all pages show: "Periode: **November 2026** ▾"."""

    dipilih = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._nama = ""
        self._menu = QMenu(self)
        self.clicked.connect(self._buka)
        self.hide()

    def setel(self, pilihan: Sequence[tuple[object, str]], terpilih: object) -> None:
        """Offer periods as (value, words); hidden when there is none."""
        self._menu.clear()
        self._nama = ""
        for isi, nama in pilihan:
            tindakan = self._menu.addAction(nama)
            tindakan.setCheckable(True)
            tindakan.setChecked(isi == terpilih)
            tindakan.triggered.connect(lambda _c=False, isi=isi: self.dipilih.emit(isi))
            if isi == terpilih:
                self._nama = nama
        self.setVisible(bool(pilihan))
        self.setAccessibleName(self.tr("Periode: {nama}").format(nama=self._nama))
        self.updateGeometry()
        self.update()

    def teks(self) -> str:
        """Return the words of the chosen period."""
        return self._nama

    def _awal(self) -> str:
        return self.tr("Periode:")

    def sizeHint(self) -> QSize:
        """Fit the words."""
        lebar = lukis.ukuran(huruf(13, 500)).horizontalAdvance(self._awal())
        lebar += lukis.ukuran(huruf(13, 700)).horizontalAdvance(self._nama)
        return QSize(lebar + px(11 + 7 + 7 + 10 + 10), px(31))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def _buka(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            kotak = QRectF(self.rect())
            pelukis.setPen(QPen(warna("line"), 1))
            pelukis.setBrush(warna("surface_hover" if self.underMouse() else "surface"))
            pelukis.drawRoundedRect(kotak.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
            if self.hasFocus():
                lukis.cincin_fokus(pelukis, kotak, px(8))
            x = float(px(11))
            pelukis.setPen(warna("ink"))
            for teks, tebal, jarak in ((self._awal(), 500, 7), (self._nama, 700, 7)):
                gaya = huruf(13, tebal)
                pelukis.setFont(gaya)
                pelukis.drawText(QRectF(x, 0, kotak.width(), kotak.height()), Qt.AlignmentFlag.AlignVCenter, teks)
                x += lukis.ukuran(gaya).horizontalAdvance(teks) + px(jarak)
            sisi = px(10)
            lukis_ikon(pelukis, QRectF(x, (kotak.height() - sisi) / 2 + 1, sisi, sisi), "bawah", warna("ink"), 3)


class Kepala(QWidget):
    """The head of the window, 52 px."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judul = LabelPotong(self, ukuran=16, tebal=700, utuh=True)
        self.remah = LabelPotong(self, token="muted")
        self.cari = KotakCariUtama(self)
        self.periode = PemilihPeriode(self)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(20, 0, 20, 0)
        tata.setSpacing(14)
        tata.addWidget(self.judul)
        tata.addWidget(self.remah, 1)
        tata.addWidget(self.cari)
        tata.addWidget(self.periode)
        self.judul.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._atur()
        penata().berubah.connect(self._atur)

    def _atur(self) -> None:
        self.setFixedHeight(px(52))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the ground and the line below."""
        with QPainter(self) as pelukis:
            pelukis.fillRect(self.rect(), warna("surface"))
            pelukis.fillRect(0, self.height() - 1, self.width(), 1, warna("line"))


class TombolKeadaan(QPushButton):
    """The dot and words of the foot's left end; pressing it leads to the backups."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._token = "faint"
        self.setAccessibleName(self.tr("Keadaan data"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def token(self) -> str:
        """Colour of the dot."""
        return self._token

    def setel(self, teks: str, token: str, petunjuk: str) -> None:
        """Change words, colour, and what to do about it."""
        self._token = token
        self.setText(teks)
        self.setToolTip(f"{teks}\n{petunjuk}" if petunjuk else teks)
        self.setAccessibleName(teks)
        self.setAccessibleDescription(petunjuk)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for dot and words."""
        gaya = lukis.ukuran(huruf(11.5))
        return QSize(gaya.horizontalAdvance(self.text()) + px(18), px(22))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(px(58), px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot and the words."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            sisi = px(7)
            pelukis.setPen(Qt.PenStyle.NoPen)
            pelukis.setBrush(warna(self._token))
            pelukis.drawEllipse(QRectF(px(2), (self.height() - sisi) / 2, sisi, sisi))
            gaya = huruf(11.5)
            pelukis.setFont(gaya)
            pelukis.setPen(warna("ink" if self.underMouse() else "muted"))
            tempat = QRectF(self.rect()).adjusted(px(15), 0, 0, 0)
            teks = lukis.ukuran(gaya).elided(self.text(), round(tempat.width()) + 1)
            pelukis.drawText(tempat, Qt.AlignmentFlag.AlignVCenter, teks)
            if self.hasFocus():
                lukis.cincin_fokus(pelukis, QRectF(self.rect()), px(5))


class Kaki(QWidget):
    """The foot of the window, 26 px: state of the data, autosave, and exchange."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keadaan = TombolKeadaan(self)
        self.simpan = LabelPotong(self, ukuran=11.5, token="muted")
        self.kanan = LabelPotong(self, ukuran=11.5, token="hint")
        tata = QHBoxLayout(self)
        tata.setContentsMargins(18, 2, 20, 1)
        tata.setSpacing(6)
        tata.addWidget(self.keadaan)
        tata.addSpacing(12)
        tata.addWidget(self.simpan)
        tata.addStretch(1)
        tata.addWidget(self.kanan)
        self._atur()
        penata().berubah.connect(self._atur)

    def _atur(self) -> None:
        self.setFixedHeight(px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the ground and the line above."""
        with QPainter(self) as pelukis:
            pelukis.fillRect(self.rect(), warna("surface"))
            pelukis.fillRect(0, 0, self.width(), 1, warna("line"))


class PitaLatihan(QLabel):
    """The ribbon of the training office; it cannot be closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("MODE LATIHAN — data tidak resmi"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._atur()
        penata().berubah.connect(self._atur)

    def _atur(self) -> None:
        self.setFixedHeight(px(22))
        self.setFont(huruf(11.5, 600))
        palet = self.palette()
        palet.setColor(self.foregroundRole(), warna("on_practice"))
        self.setPalette(palet)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground, then the words."""
        with QPainter(self) as pelukis:
            pelukis.fillRect(self.rect(), warna("practice"))
        super().paintEvent(event)
