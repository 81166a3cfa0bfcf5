"""The card that shows the working of a figure: what went in, by which rule and article, and how it was rounded."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.theme import px, warna
from kinerja_desktop.gui.common.tombol import Tombol, teks_pintasan

Ambil = Callable[[], CaraHitung | None]
_LEBAR, _TERTINGGI = 440, 520
_SISI_RINGKAS = 24


class TombolCara(Tombol):
    """A quiet button that opens the card below itself; without a working it is disabled.

    `ambil` is asked at each press, so it may read what is on the screen now; one that must ask the store first returns
    None and calls `tunjukkan` with the answer. `ringkas` shows the icon alone, for where room is narrow, and tells its
    key `kunci` in the tooltip.
    """

    def __init__(
        self,
        tentang: str = "",
        ambil: Ambil | None = None,
        parent: QWidget | None = None,
        *,
        ringkas: bool = False,
        kunci: str = "",
    ) -> None:
        super().__init__("", "flat", ikon="info", parent=parent)
        self._ringkas = ringkas
        if not ringkas:
            self.setText(self.tr("Cara hitung"))
        if kunci:
            self.setShortcut(QKeySequence(kunci))
        self._ambil: Ambil | None = None
        self.kartu: KartuCara | None = None
        self.namai(tentang)
        self.setel(ambil)
        self.clicked.connect(self.buka)

    def namai(self, tentang: str) -> None:
        """Say what the working is of, for tooltips and screen readers."""
        teks = self.tr("Cara hitung {tentang}").format(tentang=tentang) if tentang else self.tr("Cara hitung")
        self.setAccessibleName(teks)
        kunci = teks_pintasan(self.shortcut())
        self.setToolTip(f"{teks} ({kunci})" if kunci else teks)

    def setel(self, ambil: Ambil | None) -> None:
        """Give the function that makes the working; None where there is none."""
        self._ambil = ambil
        self.setEnabled(ambil is not None)

    def isi(self, cara: CaraHitung | None) -> None:
        """Hold this one working; without one the button is not shown."""
        self.setel(None if cara is None else lambda: cara)
        self.setVisible(cara is not None)

    def buka(self) -> None:
        """Open the card; nothing happens while there is no working yet."""
        cara = None if self._ambil is None else self._ambil()
        if cara is not None:
            self.tunjukkan(cara)

    def tunjukkan(self, cara: CaraHitung) -> None:
        """Open the card of this working."""
        self.kartu = tampilkan_cara(self, cara)

    def sizeHint(self) -> QSize:
        """A small square where the icon stands alone."""
        return QSize(px(_SISI_RINGKAS), px(_SISI_RINGKAS)) if self._ringkas else super().sizeHint()


class KartuCara(QWidget):
    """A popup with one working; Esc closes it, and its text can be copied."""

    def __init__(self, cara: CaraHitung, medan: QWidget) -> None:
        super().__init__(medan, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(istilah(cara.judul))
        self.cara = cara
        self._isi = QWidget()
        self._gulir = QScrollArea()
        self._gulir.setFrameShape(QFrame.Shape.NoFrame)
        self._gulir.setWidgetResizable(True)
        self._gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._gulir.setWidget(self._isi)
        for latar in (self._gulir.viewport(), self._isi):
            latar.setAutoFillBackground(False)
        self._tata_isi = QVBoxLayout(self._isi)
        self._susun(self._tata_isi)
        self.salin = Tombol(self.tr("Salin"), "flat", ikon="salin")
        self.salin.clicked.connect(lambda: QGuiApplication.clipboard().setText(tulis_cara(cara)))
        tutup = Tombol(self.tr("Tutup"), "flat", pintasan="Esc")
        tutup.clicked.connect(self.close)
        kaki = QHBoxLayout()
        kaki.addWidget(self.salin)
        kaki.addStretch(1)
        kaki.addWidget(tutup)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(14), px(12), px(10), px(8))
        tata.addWidget(self._gulir, 1)
        tata.addLayout(kaki)

    def _susun(self, tata: QVBoxLayout) -> None:
        cara = self.cara
        tata.setContentsMargins(0, 0, px(8), 0)
        tata.setSpacing(px(7))
        tata.addWidget(_label(istilah(cara.judul), "muted"))
        tata.addWidget(_label(istilah(cara.hasil), "judul_besar"))
        if cara.masukan:
            tata.addLayout(self._tabel(cara.masukan))
        for urut, langkah in enumerate(cara.langkah, 1):
            tata.addWidget(_label(f"{urut}. {istilah(langkah)}"))
        tata.addWidget(_garis())
        dasar = ((self.tr("Aturan"), cara.aturan), (self.tr("Dasar"), cara.pasal), (self.tr("Berlaku"), cara.berlaku))
        lengkap = (*dasar, (self.tr("Pembulatan"), cara.pembulatan))
        tata.addLayout(self._tabel([(nama, isi) for nama, isi in lengkap if isi]))
        if cara.catatan:
            tata.addWidget(_label(istilah(cara.catatan), "warn"))
        tata.addStretch(1)

    def _tabel(self, baris: Iterable[tuple[str, str]]) -> QGridLayout:
        kisi = QGridLayout()
        kisi.setHorizontalSpacing(px(14))
        kisi.setVerticalSpacing(px(3))
        kisi.setColumnStretch(1, 1)
        for urut, (nama, isi) in enumerate(baris):
            kisi.addWidget(_label(istilah(nama), "muted"), urut, 0, Qt.AlignmentFlag.AlignTop)
            kisi.addWidget(_label(istilah(isi)), urut, 1)
        return kisi

    def tampilkan(self, medan: QWidget) -> None:
        """Open below `medan`, above it where the screen ends, never outside the screen."""
        layar = medan.screen().availableGeometry()
        lebar = min(px(_LEBAR), layar.width())
        dalam = lebar - px(14) - px(10) - px(8)
        tinggi_isi = self._tata_isi.heightForWidth(dalam)
        tinggi = min(tinggi_isi + px(12) + px(8) + px(46), px(_TERTINGGI), layar.height())
        self.resize(lebar, tinggi)
        tempat = medan.mapToGlobal(QPoint(0, medan.height() + px(4)))
        if tempat.y() + tinggi > layar.bottom():
            tempat.setY(medan.mapToGlobal(QPoint(0, 0)).y() - tinggi - px(4))
        tempat.setX(max(layar.left(), min(tempat.x(), layar.right() - lebar)))
        tempat.setY(max(layar.top(), min(tempat.y(), layar.bottom() - tinggi)))
        self.move(tempat)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; arrows and page keys scroll."""
        batang = self._gulir.verticalScrollBar()
        langkah = {
            Qt.Key.Key_Down: batang.singleStep(),
            Qt.Key.Key_Up: -batang.singleStep(),
            Qt.Key.Key_PageDown: batang.pageStep(),
            Qt.Key.Key_PageUp: -batang.pageStep(),
        }.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif langkah is not None:
            batang.setValue(batang.value() + langkah)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and its border from the tokens."""
        with QPainter(self) as pelukis:
            pelukis.setPen(QPen(warna("input_line"), 1))
            pelukis.setBrush(warna("surface"))
            pelukis.drawRect(self.rect().adjusted(0, 0, -1, -1))


def tampilkan_cara(medan: QWidget, cara: CaraHitung) -> KartuCara:
    """Open the card of one working at `medan`; returns it."""
    kartu = KartuCara(cara, medan)
    kartu.tampilkan(medan)
    return kartu


def tulis_cara(cara: CaraHitung) -> str:
    """The working as plain text, to be copied into a letter or a message."""
    baris = [f"{cara.judul}: {cara.hasil}"]
    baris += [f"{nama}: {isi}" for nama, isi in cara.masukan]
    baris += [f"{urut}. {langkah}" for urut, langkah in enumerate(cara.langkah, 1)]
    baris += [t for t in (cara.aturan, cara.pasal, cara.berlaku, cara.pembulatan, cara.catatan) if t]
    return "\n".join(baris)


def _label(teks: str, peran: str = "") -> QLabel:
    label = QLabel(teks)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if peran:
        label.setProperty("peran", peran)
    return label


def _garis() -> QFrame:
    garis = QFrame()
    garis.setProperty("peran", "garis")
    return garis
