"""Cards: the white boxes that every page is made of."""

from __future__ import annotations

from PySide6.QtCore import Property, QChildEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.lencana import Bilah, JenisTag, Tag
from kinerja_desktop.gui.common.theme import huruf, penata, px, warna

TINGGI_JUDUL = 26


class _Sudut(QWidget):
    """Rounds one corner of a card over a table that reaches the border."""

    def __init__(self, kartu: Kartu, kanan: bool, bawah: bool) -> None:
        super().__init__(kartu)
        self._kartu, self._kanan, self._bawah = kartu, kanan, bawah
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def tempatkan(self) -> None:
        """Go to the corner."""
        sisi, kartu = px(10), self._kartu
        x = kartu.width() - sisi if self._kanan else 0
        y = kartu.height() - sisi if self._bawah else 0
        self.setGeometry(x, y, sisi, sisi)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover what lies outside the round border, then draw the border."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            bundar = QRectF(self._kartu.rect()).translated(-self.x(), -self.y()).adjusted(0.5, 0.5, -0.5, -0.5)
            garis, luar = QPainterPath(), QPainterPath()
            garis.addRoundedRect(bundar, px(10), px(10))
            luar.addRect(QRectF(self.rect()))
            pelukis.fillPath(luar.subtracted(garis), warna("bg"))
            self._kartu.lukis_garis(pelukis, bundar)


class Kartu(QWidget):
    """A card: 10 px radius, 1 px border, optional heading with a quiet note at its right.

    The heading is painted, so that a card takes any layout, from code or from a ``.ui`` file.
    `padat` leaves no padding (a table that reaches the border). `garis` is the token of the border;
    `putus` draws it dashed (a place to drop files).
    """

    def __init__(self, judul: str | QWidget | None = "", catatan: str = "", *, padat: bool = False,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        if not isinstance(judul, str):
            parent = judul
            judul = ""
        super().__init__(parent)
        self._judul, self._catatan, self._padat = judul, catatan, padat
        self._putus = False
        self._garis, self._dasar = "line", "surface"
        self._sudut: list[_Sudut] = []
        self._tombol: QWidget | None = None
        self._atur()
        penata().berubah.connect(self._atur)

    def _atur(self) -> None:
        sisi, atas, bawah = (1, 1, px(8)) if self._padat else (px(16) + 1, px(14) + 1, px(14) + 1)
        if self._judul or self._catatan:
            atas = px(12 if self._padat else 14) + 1 + px(TINGGI_JUDUL)
        self.setContentsMargins(sisi, atas, sisi, bawah)
        if self._padat and not self._sudut:
            self._sudut = [_Sudut(self, kanan, bawah_) for kanan in (False, True) for bawah_ in (False, True)]
        for sudut in self._sudut:
            sudut.tempatkan()
        self._tempatkan_tombol()
        self.setAccessibleName(self._judul)
        self.update()

    def _baca_judul(self) -> str:
        return self._judul

    def setel_judul(self, judul: str) -> None:
        """Change the heading."""
        self._judul = judul
        self._atur()

    def _baca_catatan(self) -> str:
        return self._catatan

    def setel_catatan(self, catatan: str) -> None:
        """Change the note at the right of the heading."""
        self._catatan = catatan
        self._atur()

    def _baca_padat(self) -> bool:
        return self._padat

    def setel_padat(self, padat: bool) -> None:
        """Drop or restore the padding."""
        self._padat = padat
        self._atur()

    judul = Property(str, _baca_judul, setel_judul)
    catatan = Property(str, _baca_catatan, setel_catatan)
    padat = Property(bool, _baca_padat, setel_padat)

    def rupa(self, garis: str = "line", dasar: str = "surface", *, putus: bool = False) -> None:
        """Change border token, ground token and dashes."""
        self._garis, self._dasar, self._putus = garis, dasar, putus
        self.update()

    def pasang_tombol(self, tombol: QWidget) -> None:
        """Put a small control at the right end of the heading; the note makes room for it."""
        self._tombol = tombol
        tombol.setParent(self)
        QWidget.setTabOrder(self, tombol)
        self._atur()
        tombol.show()

    def _ruang_tombol(self) -> int:
        return 0 if self._tombol is None else self._tombol.sizeHint().width()

    def _tempatkan_tombol(self) -> None:
        if self._tombol is not None:
            ukuran = self._tombol.sizeHint()
            tengah = px(12 if self._padat else 14) + 1 + px(9)
            kanan = self.width() - px(10 if self._padat else 12)
            self._tombol.setGeometry(QRect(QPoint(kanan - ukuran.width(), tengah - ukuran.height() // 2), ukuran))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, border and heading."""
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            pelukis.setBrush(warna(self._dasar))
            self.lukis_garis(pelukis, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
            self._lukis_judul(pelukis)

    def lukis_garis(self, pelukis: QPainter, kotak: QRectF) -> None:
        """Draw the border around `kotak`."""
        pena = QPen(warna(self._garis), 1)
        if self._putus:
            pena.setDashPattern([4, 3])
        pelukis.setPen(pena)
        pelukis.drawRoundedRect(kotak, px(10), px(10))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the corners and the control of the heading in place."""
        super().resizeEvent(event)
        self._tempatkan_tombol()
        for sudut in self._sudut:
            sudut.tempatkan()

    def childEvent(self, event: QChildEvent) -> None:
        """Keep the corners above a widget that came later."""
        super().childEvent(event)
        if event.added() and event.child() not in self._sudut:
            for sudut in self._sudut:
                sudut.raise_()

    def _lukis_judul(self, pelukis: QPainter) -> None:
        sisi = px(14 if self._padat else 16) + 1
        kotak = QRectF(sisi, px(12 if self._padat else 14) + 1, self.width() - 2 * sisi - self._ruang_tombol(), px(18))
        tebal, tipis = huruf(13, 700), huruf(12)
        lebar_judul = lukis.ukuran(tebal).horizontalAdvance(self._judul) + px(8)
        pelukis.setFont(tebal)
        pelukis.setPen(warna("ink"))
        pelukis.drawText(kotak, Qt.AlignmentFlag.AlignVCenter, lukis.ukuran(tebal).elided(self._judul, kotak.width()))
        if self._catatan and kotak.width() > lebar_judul:
            kotak.setLeft(kotak.left() + lebar_judul)
            pelukis.setFont(tipis)
            pelukis.setPen(warna("muted"))
            teks = lukis.ukuran(tipis).elided(self._catatan, kotak.width())
            pelukis.drawText(kotak, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, teks)


class KartuAngka(Kartu):
    """A figure of the dashboard: small name, big figure, quiet tail, and one line below or a bar."""

    def __init__(self, nama: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        if not isinstance(nama, str):
            parent = nama
            nama = ""
        super().__init__("", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._nama = LabelPotong(self, ukuran=12, token="muted")
        self._angka = LabelPotong(self, ukuran=24, tebal=700)
        self._ekor = LabelPotong(self, ukuran=15, tebal=500, token="muted")
        self._bawah = LabelPotong(self, ukuran=12, token="muted")
        self._tag = Tag("", parent=self)
        self._bilah = Bilah(self)
        self._alas = QWidget(self)
        self._susun()
        self._nama.setText(nama)
        self._berdandan()
        penata().berubah.connect(self._berdandan)

    def _susun(self) -> None:
        baris = QHBoxLayout()
        baris.setSpacing(6)
        for bagian in (self._angka, self._ekor, self._tag):
            baris.addWidget(bagian)
        baris.addStretch(1)
        alas = QVBoxLayout(self._alas)
        alas.setContentsMargins(0, 0, 0, 0)
        alas.addWidget(self._bawah)
        alas.addWidget(self._bilah)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        tata.addWidget(self._nama)
        tata.addLayout(baris)
        tata.addWidget(self._alas)
        self._bilah.hide()

    def _berdandan(self) -> None:
        self._nama.setFixedHeight(px(18))
        self._nama.setContentsMargins(0, 0, self._ruang_tombol(), 0)
        for bagian in (self._angka, self._ekor):
            bagian.setFixedHeight(px(33))
        self._ekor.setContentsMargins(0, px(4), 0, 0)
        self._alas.setFixedHeight(px(20))

    def pasang_tombol(self, tombol: QWidget) -> None:
        """Put a small control at the right of the name, which is cut before it."""
        super().pasang_tombol(tombol)
        self._berdandan()

    def setel_nama(self, nama: str) -> None:
        """Change the small name."""
        self._nama.setText(nama)

    def setel(
        self,
        angka: str,
        ekor: str = "",
        bawah: str = "",
        token: str = "muted",
        *,
        persen: float | None = None,
        tag: tuple[str, JenisTag] | None = None,
    ) -> None:
        """Show a figure with its tail, the line below in colour `token`, or a bar of `persen` instead of it."""
        self._angka.setText(angka)
        self._ekor.setText(ekor)
        self._ekor.setVisible(bool(ekor))
        self._bawah.setel(bawah, token)
        self._bawah.setVisible(persen is None)
        self._bilah.setVisible(persen is not None)
        if persen is not None:
            self._bilah.setel(persen)
        self._tag.setVisible(tag is not None)
        if tag is not None:
            self._tag.setel(*tag)
        self.setAccessibleName(f"{self._nama.text()}: {angka} {ekor}. {bawah}".strip())
