"""The bar of a page: what happened, what was kept, what to do; never a modal window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.theme import px, warna
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon

LAMA_KABAR_MS = 10_000
_TEPI, _BAWAH, _TERSEMPIT, _TERLEBAR = 20, 8, 320, 760
JenisPesan = Literal["info", "ok", "warn", "bad"]

# ground, border, ink, icon
_RUPA: dict[str, tuple[str, str, str, str]] = {
    "info": ("info_soft", "primary_line", "primary_ink", "info"),
    "ok": ("ok_soft", "ok_line", "ok_ink", "sukses"),
    "warn": ("warn_soft", "warn_line", "warn_ink", "awas"),
    "bad": ("bad_soft", "bad_line", "bad_ink", "tolak"),
}


class BilahPesan(QWidget):
    """A closable message with an optional action, such as "Urungkan" that counts down.

    `tampil` and `galat` replace what is shown. A screen reader is told the text when it appears. A floating bar tells
    by `butuh_ruang` how high the strip at the bottom of its parent is that it needs, 0 when it goes.
    """

    butuh_ruang = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jenis: JenisPesan = "info"
        self._tindakan: Callable[[], None] | None = None
        self._label_tindakan = ""
        self._sisa = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._judul, self._isi = QLabel(), QLabel()
        self._judul.setProperty("peran", "judul")
        for label in (self._judul, self._isi):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._tombol = Tombol("")
        self._tombol.clicked.connect(self._lakukan)
        self._tutup = TombolIkon("silang", self.tr("Tutup pesan"))
        self._tutup.clicked.connect(self.tutup)
        self._detak = QTimer(self)
        self._detak.setInterval(1000)
        self._detak.timeout.connect(self._hitung_mundur)
        self._melayang, self._sisi = False, 0
        self._pergi = QTimer(self)
        self._pergi.setSingleShot(True)
        self._pergi.setInterval(LAMA_KABAR_MS)
        self._pergi.timeout.connect(self._selesai_dibaca)
        self._susun()
        self.hide()

    def melayang(self) -> None:
        """Lie in the left lower corner of the parent instead of in its layout.

        Titles, tabs and lists stay where they are, and at the right, where the buttons of a foot move up from, the
        strip is empty: a second click at the same place meets nothing. Good news without an action goes by itself
        then; a warning stays until it is closed.
        """
        self._melayang = True
        induk = self.parentWidget()
        if induk is not None:
            induk.installEventFilter(self)

    def sisakan(self, sisi: int) -> None:
        """Leave this much of the width of the parent free at the right; 0 for none."""
        if sisi != self._sisi:
            self._sisi = sisi
            if self._melayang and not self.isHidden():
                self._tempatkan()

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Follow the size of the page."""
        if event.type() == QEvent.Type.Resize and self._melayang and not self.isHidden():
            self._tempatkan()
        return super().eventFilter(objek, event)

    def _tempatkan(self) -> None:
        induk, tata = self.parentWidget(), self.layout()
        if induk is None or tata is None:
            return
        tata.activate()
        ruang = induk.width() - 2 * px(_TEPI) - self._sisi
        terlebar = min(px(_TERLEBAR), max(px(_TERSEMPIT), induk.width() * 2 // 3), ruang)
        lebar = min(terlebar, max(px(_TERSEMPIT), self._lebar_wajar()))
        tinggi = max(px(36), tata.heightForWidth(lebar))
        self.setGeometry(px(_TEPI), induk.height() - tinggi - px(_BAWAH), lebar, tinggi)
        self.raise_()
        self.butuh_ruang.emit(tinggi + 2 * px(_BAWAH))

    def _lebar_wajar(self) -> int:
        """Wide enough for each paragraph in one line."""
        teks = max(
            label.fontMetrics().horizontalAdvance(baris)
            for label in (self._judul, self._isi)
            for baris in label.text().split("\n")
        )
        tombol = (self._tombol, self._tutup) if self._tindakan is not None else (self._tutup,)
        return px(42 + 8 + 4) + teks + sum(t.sizeHint().width() + px(10) for t in tombol)

    def _selesai_dibaca(self) -> None:
        """Not from under the mouse: the person may be reading or copying it."""
        if self.underMouse():
            self._pergi.start()
        else:
            self.tutup()

    def _susun(self) -> None:
        teks = QVBoxLayout()
        teks.setSpacing(2)
        teks.addWidget(self._judul)
        teks.addWidget(self._isi)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(px(42), px(8), px(8), px(8))
        tata.setSpacing(px(10))
        tata.addLayout(teks, 1)
        tata.addWidget(self._tombol)
        tata.addWidget(self._tutup, 0, Qt.AlignmentFlag.AlignTop)

    def tampil(
        self,
        jenis: JenisPesan,
        judul: str,
        isi: str = "",
        *,
        tindakan: tuple[str, Callable[[], None]] | None = None,
        hitung_mundur: int = 0,
        tetap: bool = False,
    ) -> None:
        """Show a message; `tindakan` is (words, callable); after `hitung_mundur` seconds it goes by itself.

        With `tetap` good news stays as well: who stepped away must find it.
        """
        self._jenis = jenis
        self._judul.setText(judul)
        self._isi.setText(isi)
        self._isi.setVisible(bool(isi))
        self._label_tindakan, self._tindakan = tindakan or ("", None)
        self._sisa = hitung_mundur
        self._tombol.setVisible(tindakan is not None)
        self._tulis_tombol()
        if hitung_mundur:
            self._detak.start()
        else:
            self._detak.stop()
        self.setAccessibleName(f"{judul}. {isi}")
        self._pergi.stop()
        if self._melayang:
            self._tempatkan()
            if jenis in ("ok", "info") and tindakan is None and not hitung_mundur and not tetap:
                self._pergi.start()
        self.show()
        self.update()

    def galat(self, galat: UserError) -> None:
        """Show a refusal with its code, what was kept and what to do."""
        judul, isi, saran = teks_galat(galat)
        self.tampil("bad", f"{judul} ({galat.kode})", f"{isi}\n{saran}".strip())

    @property
    def jenis(self) -> JenisPesan:
        """Kind of what is shown."""
        return self._jenis

    def teks(self) -> str:
        """Return everything shown, for tests and copying."""
        return "\n".join(bagian for bagian in (self._judul.text(), self._isi.text()) if bagian)

    def tutup(self) -> None:
        """Hide the bar and forget its action."""
        self._detak.stop()
        self._pergi.stop()
        self._tindakan = None
        self.hide()
        self.butuh_ruang.emit(0)

    def lakukan(self) -> None:
        """Do the offered action, as a click or Ctrl+Z does; nothing when none is offered."""
        if self._tindakan is not None:
            self._lakukan()

    def _lakukan(self) -> None:
        tindakan = self._tindakan
        self.tutup()
        if tindakan is not None:
            tindakan()

    def _tulis_tombol(self) -> None:
        ekor = f" ({self._sisa})" if self._sisa else ""
        self._tombol.setText(f"{self._label_tindakan}{ekor}")

    def _hitung_mundur(self) -> None:
        self._sisa -= 1
        if self._sisa <= 0:
            self.tutup()
        else:
            self._tulis_tombol()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the coloured ground and the icon."""
        dasar, garis, tinta, nama = _RUPA[self._jenis]
        with QPainter(self) as pelukis:
            pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
            pelukis.setPen(QPen(warna(garis), 1))
            pelukis.setBrush(warna(dasar))
            pelukis.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(10), px(10))
            atas = px(13) if self._isi.isVisibleTo(self) else (self.height() - px(18)) / 2
            lukis_ikon(pelukis, QRectF(px(14), atas, px(18), px(18)), nama, warna(tinta))
