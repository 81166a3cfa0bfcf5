"""The box of evidence: drop, paste or choose files, add links; each is a chip that opens, and goes with Delete."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.laporan_bkn import adalah_tautan
from kinerja_desktop.domain.laporan_isian import tulis_waktu_ambil
from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.bukti import nama_bukti, tulis_ukuran
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.theme import huruf, penata, px, warna
from kinerja_desktop.gui.common.tombol import Tombol

_LEBAR_TERBESAR = 420


class Cip(QAbstractButton):
    """One piece of evidence: a click opens it, the small cross or Delete removes it."""

    dihapus = Signal()

    def __init__(
        self, teks: str, parent: QWidget, *, terkunci: bool = False, sedang: bool = False, ikon: str = ""
    ) -> None:
        super().__init__(parent)
        self._ikon = ikon
        self._terkunci, self._sedang = terkunci or sedang, sedang
        self.setText(teks)
        self.setAccessibleName(teks)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setEnabled(not sedang)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Words, and the cross where it may go."""
        lain = (0 if self._terkunci else px(14)) + self._lebar_ikon()
        return QSize(min(px(_LEBAR_TERBESAR), lukis.lebar_tag(self.text()) + lain), px(22))

    def _lebar_ikon(self) -> int:
        return px(16) if self._ikon else 0

    def _silang(self) -> QRectF:
        sisi = px(12)
        return QRectF(self.width() - sisi - px(6), (self.height() - sisi) / 2, sisi, sisi)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill, the cross and the focus ring."""
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        kotak = QRectF(self.rect())
        dasar, tinta, _ = lukis.RUPA_TAG["draf" if self._sedang else "aju"]
        pelukis.setPen(Qt.PenStyle.NoPen)
        pelukis.setBrush(warna(dasar))
        pelukis.drawRoundedRect(kotak, kotak.height() / 2, kotak.height() / 2)
        gaya = huruf(11.5, 600)
        pelukis.setFont(gaya)
        pelukis.setPen(warna(tinta))
        if self._ikon:
            sisi = px(12)
            lukis_ikon(pelukis, QRectF(px(9), (kotak.height() - sisi) / 2, sisi, sisi), self._ikon, warna(tinta), 2)
        ruang = kotak.adjusted(px(9) + self._lebar_ikon(), 0, -px(9) - (0 if self._terkunci else px(14)), 0)
        teks = lukis.ukuran(gaya).elided(self.text(), ruang.width() + 1)
        pelukis.drawText(ruang, Qt.AlignmentFlag.AlignVCenter, teks)
        if not self._terkunci:
            lukis_ikon(pelukis, self._silang(), "silang", warna(tinta), 2.2)
        if self.hasFocus():
            lukis.cincin_fokus(pelukis, kotak, kotak.height() / 2)
        pelukis.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross removes."""
        if not self._terkunci and self._silang().adjusted(-4, -6, 6, 6).contains(event.position()):
            self.setDown(False)
            self.dihapus.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter opens."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._terkunci:
            self.dihapus.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class KotakBukti(QWidget):
    """The dashed box. `dijatuhkan` carries paths or pictures as (name, bytes), `tautan_ditempel` a link; `dihapus` and
    `dibuka` the evidence.
    """

    dijatuhkan = Signal(list)
    tautan_ditempel = Signal(str)
    pilih_ditekan = Signal()
    tautan_ditekan = Signal()
    dihapus = Signal(object)
    dibuka = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bukti: tuple[BuktiDukung, ...] = ()
        self._proses: list[str] = []
        self._terkunci = self._di_atas = False
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Bukti dukung"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._tata = TataAlir(self, 10)
        self._ajakan = LabelPotong(self, token="muted")
        self._tombol = Tombol(self.tr("pilih…"), "flat", parent=self)
        self._tombol.setProperty("kecil", True)
        self._tombol.clicked.connect(self.pilih_ditekan)
        self._tombol_tautan = Tombol(self.tr("Tambah tautan…"), "flat", parent=self)
        self._tombol_tautan.setProperty("kecil", True)
        self._tombol_tautan.clicked.connect(self.tautan_ditekan)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        penata().berubah.connect(self._susun)
        self._susun()

    def setel(self, bukti: Sequence[BuktiDukung], *, terkunci: bool = False) -> None:
        """Show these pieces; when `terkunci` nothing can be added or removed."""
        if (tuple(bukti), terkunci) == (self._bukti, self._terkunci):
            return
        self._bukti, self._terkunci = tuple(bukti), terkunci
        self._susun()

    @property
    def bukti(self) -> tuple[BuktiDukung, ...]:
        """What is shown."""
        return self._bukti

    def setel_proses(self, nama: Sequence[str]) -> None:
        """Show files that are still being read."""
        self._proses = list(nama)
        self._susun()

    def cip(self) -> list[Cip]:
        """The chips, for tests and keys."""
        return [w for i in range(self._tata.count()) if isinstance(w := self._widget(i), Cip)]

    def _widget(self, nomor: int) -> QWidget | None:
        butir = self._tata.itemAt(nomor)
        return butir.widget() if butir is not None else None

    def _susun(self) -> None:
        self._tata.removeWidget(self._ajakan)
        self._tata.removeWidget(self._tombol)
        self._tata.removeWidget(self._tombol_tautan)
        self._tata.kosongkan()
        self._tata.setContentsMargins(px(11), px(9), px(11), px(9))
        for satu in self._bukti:
            cip = Cip(self._teks(satu), self, terkunci=self._terkunci, ikon="" if satu.sha256 else "tautan")
            cip.setToolTip(self._keterangan(satu))
            cip.clicked.connect(lambda _=False, b=satu: self.dibuka.emit(b))
            cip.dihapus.connect(lambda b=satu: self.dihapus.emit(b))
            self._tata.addWidget(cip)
            cip.show()
        for nama in self._proses:
            cip = Cip(self.tr("{nama} · menyiapkan…").format(nama=nama), self, sedang=True)
            self._tata.addWidget(cip)
            cip.show()
        kosong = not self._bukti and not self._proses
        kunci = self.tr("Tidak ada bukti dukung.") if kosong else ""
        self._ajakan.setText(kunci if self._terkunci else self.tr("Seret berkas ke sini, tempel, atau"))
        self._ajakan.setVisible(bool(self._ajakan.text()))
        self._tata.addWidget(self._ajakan)
        for tombol in (self._tombol, self._tombol_tautan):
            tombol.setVisible(not self._terkunci)
            self._tata.addWidget(tombol)
        self.updateGeometry()
        self.update()

    def _teks(self, bukti: BuktiDukung) -> str:
        if not bukti.sha256:
            return nama_bukti(bukti)
        teks = f"{bukti.nama} · {tulis_ukuran(bukti.ukuran)}"
        if bukti.ukuran_asli is not None:
            teks += self.tr(" (dikecilkan dari {asli})").format(asli=tulis_ukuran(bukti.ukuran_asli))
        return teks

    def _keterangan(self, bukti: BuktiDukung) -> str:
        if not bukti.sha256:
            return self.tr("{tautan}\nKlik untuk membuka di peramban, Delete untuk melepas").format(tautan=bukti.tautan)
        baris = [bukti.nama]
        if bukti.tanggal_ambil:
            baris.append(self.tr("Diambil {waktu}").format(waktu=istilah(tulis_waktu_ambil(bukti.tanggal_ambil))))
        baris.append(self.tr("Klik untuk membuka, Delete untuk melepas"))
        return "\n".join(baris)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed border, blue while something hovers above it."""
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        pena = QPen(warna("primary" if self._di_atas or self.hasFocus() else "input_line"), 1)
        pena.setDashPattern([4, 3])
        pelukis.setPen(pena)
        pelukis.setBrush(warna("primary_soft") if self._di_atas else Qt.BrushStyle.NoBrush)
        pelukis.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(7), px(7))
        pelukis.end()

    # drop and paste

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that what is pasted now comes here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go back to grey."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V in the box takes a link too; in the fields of text an address stays text."""
        if not (event.matches(QKeySequence.StandardKey.Paste) and self.terima(QApplication.clipboard().mimeData())):
            super().keyPressEvent(event)

    def terima(self, isi: QMimeData) -> bool:
        """Take files, a picture or a link of the clipboard or of a drop; False when there is nothing for us."""
        if self._terkunci:
            return False
        berkas: list[object] = [Path(a.toLocalFile()) for a in isi.urls() if a.isLocalFile()]
        if not berkas and isi.hasImage():
            gambar = QImage(isi.imageData())
            if not gambar.isNull():
                berkas = [("tempelan.png", _png(gambar))]
        if berkas:
            self.dijatuhkan.emit(berkas)
        elif isi.hasText() and adalah_tautan(isi.text()):
            self.tautan_ditempel.emit(isi.text())
            return True
        return bool(berkas)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files, pictures and links."""
        isi = event.mimeData()
        dikenal = isi.hasImage() or any(a.isLocalFile() for a in isi.urls())
        if not self._terkunci and (dikenal or (isi.hasText() and adalah_tautan(isi.text()))):
            self._di_atas = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Go back to grey."""
        self._di_atas = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._di_atas = False
        self.update()
        if self.terima(event.mimeData()):
            event.acceptProposedAction()


def _png(gambar: QImage) -> bytes:
    wadah = QBuffer()
    wadah.open(QIODevice.OpenModeFlag.WriteOnly)
    gambar.save(wadah, "PNG")  # type: ignore[call-overload]
    return bytes(wadah.data().data())
