"""The side bar: sections by role, badges, and who is working; folds to icons in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QLinearGradient, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.lencana import inisial
from kinerja_desktop.gui.common.theme import huruf, penata, px, warna
from kinerja_desktop.gui.shell.definisi import DefinisiHalaman, Identitas

LEBAR, LEBAR_LIPAT = 208, 58
_TINGGI, _TINGGI_RAPAT, _TINGGI_SEKSI, _TINGGI_SEKSI_RAPAT = 34, 28, 33, 25


class ButirNavigasi(QPushButton):
    """One page of the side bar: icon, title, badge."""

    def __init__(self, definisi: DefinisiHalaman, parent: QWidget) -> None:
        super().__init__(definisi.judul, parent)
        self.kunci = definisi.kunci
        self._ikon = definisi.ikon
        self._lencana = 0
        self._lipat = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(definisi.judul)

    @property
    def lencana(self) -> int:
        """The number in the badge; 0 shows none."""
        return self._lencana

    def setel_lencana(self, jumlah: int) -> None:
        """Show how many things wait on this page."""
        self._lencana = jumlah
        self.setAccessibleDescription(self.tr("{jumlah} menunggu").format(jumlah=jumlah) if jumlah else "")
        self.update()

    def setel_lipat(self, lipat: bool) -> None:
        """Show only the icon; the title becomes the tooltip."""
        self._lipat = lipat
        self.setToolTip(self.text() if lipat else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Take the width of the bar."""
        return QSize(px(30), px(_TINGGI))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            kotak = QRectF(self.rect())
            if self.isChecked() or self.underMouse():
                pelukis.setPen(Qt.PenStyle.NoPen)
                pelukis.setBrush(warna("nav_on" if self.isChecked() else "nav_hover"))
                pelukis.drawRoundedRect(kotak, px(7), px(7))
            if self.hasFocus():
                lukis.cincin_fokus(pelukis, kotak, px(7), "on_nav")
            tinta = warna("on_nav" if self.isChecked() else "nav_ink")
            sisi = px(16)
            kiri = (kotak.width() - sisi) / 2 if self._lipat else px(10)
            lukis_ikon(pelukis, QRectF(kiri, (kotak.height() - sisi) / 2, sisi, sisi), self._ikon, tinta)
            if not self._lipat:
                gaya = huruf(13, 600 if self.isChecked() else 400)
                pelukis.setFont(gaya)
                pelukis.setPen(tinta)
                pelukis.drawText(kotak.adjusted(px(36), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
            if self._lencana:
                self._lukis_lencana(pelukis, kotak)

    def _lukis_lencana(self, pelukis: QPainter, kotak: QRectF) -> None:
        gaya = huruf(11, 600)
        teks = str(self._lencana) if self._lencana < 1000 else "999+"
        lebar, tinggi = lukis.ukuran(gaya).horizontalAdvance(teks) + px(14), px(16)
        if self._lipat:
            lebar = lebar - px(6)
            tempat = QRectF(kotak.width() - lebar, px(1), lebar, tinggi)
        else:
            tempat = QRectF(kotak.width() - px(10) - lebar, (kotak.height() - tinggi) / 2, lebar, tinggi)
        pelukis.setPen(Qt.PenStyle.NoPen)
        pelukis.setBrush(warna("badge"))
        pelukis.drawRoundedRect(tempat, tinggi / 2, tinggi / 2)
        pelukis.setFont(gaya)
        pelukis.setPen(warna("on_badge"))
        pelukis.drawText(tempat, Qt.AlignmentFlag.AlignCenter, teks)


class _JudulSeksi(QWidget):
    """A quiet heading; a thin line when folded."""

    def __init__(self, teks: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._teks = teks.upper()
        self._lipat = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setel_lipat(self, lipat: bool) -> None:
        self._lipat = lipat
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as pelukis:
            if self._lipat:
                pelukis.fillRect(QRectF(px(8), self.height() / 2, self.width() - px(16), 1), warna("nav_line"))
            else:
                gaya = huruf(10.5)
                gaya.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
                pelukis.setFont(gaya)
                pelukis.setPen(warna("nav_sec"))
                kotak = QRectF(px(10), 0, self.width(), self.height() - px(4))
                pelukis.drawText(kotak, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self._teks)


class _Merek(QWidget):
    """The mark and name of the program."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Kinerja Desktop")
        self.lipat = False

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            kotak = QRectF((self.width() - px(26)) / 2 if self.lipat else px(8), px(2), px(26), px(26))
            gradasi = QLinearGradient(kotak.topLeft(), kotak.bottomRight())
            gradasi.setColorAt(0, warna("brand_a"))
            gradasi.setColorAt(1, warna("brand_b"))
            pelukis.setPen(Qt.PenStyle.NoPen)
            pelukis.setBrush(gradasi)
            pelukis.drawRoundedRect(kotak, px(7), px(7))
            pelukis.setPen(warna("on_brand"))
            pelukis.setFont(huruf(14, 700))
            pelukis.drawText(kotak, Qt.AlignmentFlag.AlignCenter, "K")
            if not self.lipat:
                pelukis.setPen(warna("on_nav"))
                tempat = QRectF(px(44), px(2), self.width() - px(44), px(26))
                pelukis.drawText(tempat, Qt.AlignmentFlag.AlignVCenter, "Kinerja Desktop")


class BlokAkun(QPushButton):
    """Who is working; opens the menu of the account."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._identitas = Identitas("", "")
        self._lipat = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def setel(self, identitas: Identitas) -> None:
        """Show another person."""
        self._identitas = identitas
        self.setAccessibleName(f"{identitas.nama}, {identitas.jabatan}")
        self.updateGeometry()
        self.update()

    def setel_lipat(self, lipat: bool) -> None:
        """Show only the initials."""
        self._lipat = lipat
        self.setToolTip(self._identitas.nama if lipat else "")
        self.update()

    def _lebar_teks(self) -> int:
        return px(LEBAR - 20 - 48 - 10)

    def _dua_baris(self) -> bool:
        return lukis.ukuran(huruf(13, 600)).horizontalAdvance(self._identitas.nama) > self._lebar_teks()

    def sizeHint(self) -> QSize:
        """One line more for a long name."""
        return QSize(px(30), px(12 + (56 if self._dua_baris() and not self._lipat else 38)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw line, circle and words."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            pelukis.fillRect(QRectF(0, 0, self.width(), 1), warna("nav_line"))
            kotak = QRectF(0, px(6), self.width(), self.height() - px(6))
            if self.underMouse() or self.isDown():
                pelukis.setPen(Qt.PenStyle.NoPen)
                pelukis.setBrush(warna("nav_hover"))
                pelukis.drawRoundedRect(kotak, px(7), px(7))
            if self.hasFocus():
                lukis.cincin_fokus(pelukis, kotak, px(7), "on_nav")
            sisi = px(30)
            kiri = (self.width() - sisi) / 2 if self._lipat else px(8)
            bulat = QRectF(kiri, kotak.center().y() - sisi / 2, sisi, sisi)
            pelukis.setPen(Qt.PenStyle.NoPen)
            pelukis.setBrush(warna("avatar"))
            pelukis.drawEllipse(bulat)
            pelukis.setPen(warna("on_avatar"))
            pelukis.setFont(huruf(12, 600))
            pelukis.drawText(bulat, Qt.AlignmentFlag.AlignCenter, inisial(self._identitas.nama))
            if not self._lipat:
                self._lukis_nama(pelukis, kotak)

    def _lukis_nama(self, pelukis: QPainter, kotak: QRectF) -> None:
        baris_nama = px(18) * (2 if self._dua_baris() else 1)
        atas = kotak.center().y() - (baris_nama + px(16)) / 2
        kiri, lebar = px(48), self._lebar_teks()
        pelukis.setPen(warna("on_nav"))
        pelukis.setFont(huruf(13, 600))
        bendera = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        pelukis.drawText(QRectF(kiri, atas, lebar, baris_nama), bendera, self._identitas.nama)
        gaya = huruf(11.5)
        pelukis.setPen(warna("nav_ink"))
        pelukis.setFont(gaya)
        teks = lukis.ukuran(gaya).elided(self._identitas.jabatan, lebar)
        tempat = QRectF(kiri, atas + baris_nama, lebar, px(16))
        pelukis.drawText(tempat, Qt.AlignmentFlag.AlignVCenter, teks)


class Navigasi(QWidget):
    """The side bar; emits `dipilih` with the key of a page. One Tab stop, arrow keys move inside."""

    dipilih = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._butir: dict[str, ButirNavigasi] = {}
        self._seksi: list[_JudulSeksi] = []
        self._lipat = False
        self.setAccessibleName(self.tr("Menu utama"))
        self._merek = _Merek(self)
        self._isi = QWidget()
        self._tata_isi = QVBoxLayout(self._isi)
        self._tata_isi.setContentsMargins(0, 2, 0, 0)
        self._gulir = QScrollArea(self)
        self._gulir.setWidgetResizable(True)
        self._gulir.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._gulir.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._isi.setObjectName("isiGulir")
        self._gulir.setWidget(self._isi)
        self.blok_akun = BlokAkun(self)
        self.menu_akun = QMenu(self)
        self.blok_akun.clicked.connect(self._buka_menu)
        tata = QVBoxLayout(self)
        tata.setSpacing(0)
        tata.addWidget(self._merek)
        tata.addWidget(self._gulir, 1)
        tata.addWidget(self.blok_akun)
        penata().berubah.connect(self._atur_ukuran)
        self._atur_ukuran()

    def isi_halaman(self, definisi: Sequence[DefinisiHalaman]) -> None:
        """Build the rows, with a heading whenever the section changes."""
        seksi_lalu = None
        for satu in definisi:
            if satu.seksi is not seksi_lalu:
                judul = _JudulSeksi(satu.seksi.nama(), self._isi)
                self._seksi.append(judul)
                self._tata_isi.addWidget(judul)
                seksi_lalu = satu.seksi
            butir = ButirNavigasi(satu, self._isi)
            butir.clicked.connect(self._teruskan)
            butir.installEventFilter(self)
            self._butir[satu.kunci] = butir
            self._tata_isi.addWidget(butir)
        self._tata_isi.addStretch(1)
        self._atur_ukuran()

    def pilih(self, kunci: str) -> None:
        """Mark a row as current; it becomes the Tab stop."""
        for satu, butir in self._butir.items():
            butir.setChecked(satu == kunci)
            butir.setFocusPolicy(Qt.FocusPolicy.StrongFocus if satu == kunci else Qt.FocusPolicy.ClickFocus)
        if kunci in self._butir:
            self._gulir.ensureWidgetVisible(self._butir[kunci])

    def butir(self, kunci: str) -> ButirNavigasi:
        """Return the row of a page; KeyError when there is none."""
        return self._butir[kunci]

    def kunci_halaman(self) -> list[str]:
        """Return the keys in the order of the rows."""
        return list(self._butir)

    def setel_lipat(self, lipat: bool) -> None:
        """Fold to icons or unfold."""
        self._lipat = lipat
        for butir in self._butir.values():
            butir.setel_lipat(lipat)
        for judul in self._seksi:
            judul.setel_lipat(lipat)
        self.blok_akun.setel_lipat(lipat)
        self._merek.lipat = lipat
        self._atur_ukuran()

    @property
    def lipat(self) -> bool:
        """Whether only icons show."""
        return self._lipat

    def _atur_ukuran(self) -> None:
        self.setFixedWidth(px(LEBAR_LIPAT if self._lipat else LEBAR))
        tata = self.layout()
        if tata is not None:
            sisi = px(8 if self._lipat else 10)
            tata.setContentsMargins(sisi, px(14), sisi, px(10))
        self._tata_isi.setSpacing(px(2))
        self._merek.setFixedHeight(px(42))
        self._atur_tinggi()

    def _atur_tinggi(self) -> None:
        """Rows close up when a role has many pages, before anything must scroll."""
        jumlah = len(self._butir)
        ruang = self.height() - px(14 + 10 + 42) - self.blok_akun.sizeHint().height()
        tinggi_seksi = px(14 if self._lipat else _TINGGI_SEKSI)
        seksi = len(self._seksi) * (tinggi_seksi + px(2))
        muat = (ruang - seksi) // jumlah - px(2) if jumlah else px(_TINGGI)
        tinggi = max(px(_TINGGI_RAPAT), min(px(_TINGGI), muat))
        if tinggi < px(_TINGGI) and not self._lipat:
            tinggi_seksi = px(_TINGGI_SEKSI_RAPAT)
        for butir in self._butir.values():
            butir.setFixedHeight(tinggi)
        for judul in self._seksi:
            judul.setFixedHeight(tinggi_seksi)

    def _teruskan(self) -> None:
        pengirim = self.sender()
        if isinstance(pengirim, ButirNavigasi):
            self.dipilih.emit(pengirim.kunci)

    def _buka_menu(self) -> None:
        tinggi = self.menu_akun.sizeHint().height()
        self.menu_akun.popup(self.blok_akun.mapToGlobal(QPoint(0, -tinggi)))

    def eventFilter(self, objek: object, event: QEvent) -> bool:
        """Arrow keys move between the rows."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(objek, ButirNavigasi):
            langkah = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if langkah is not None:
                urutan = list(self._butir.values())
                urutan[(urutan.index(objek) + langkah) % len(urutan)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows."""
        super().resizeEvent(event)
        self._atur_tinggi()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the ground."""
        with QPainter(self) as pelukis:
            pelukis.setPen(QPen(Qt.PenStyle.NoPen))
            pelukis.fillRect(self.rect(), warna("nav"))
