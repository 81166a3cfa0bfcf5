"""The box of evidence: drop, paste or choose files; each becomes a chip that opens, and goes with Delete."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.laporan_isian import tulis_waktu_ambil
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import lukis
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.ikon import lukis_ikon
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.theme import huruf, penata, px, warna
from kinerja_desktop.gui.common.tombol import Tombol

_LEBAR_TERBESAR = 420


def tulis_ukuran(bita: int) -> str:
    """Write ``214 KB`` or ``4,1 MB``."""
    if bita < 1024 * 1000:
        return f"{max(1, round(bita / 1024))} KB"
    puluhan = round(bita * 10 / 1048576)
    return f"{tulis_angka(puluhan // 10)},{puluhan % 10} MB"


class Cip(QAbstractButton):
    """One piece of evidence: a click opens it, the small cross or Delete removes it."""

    dihapus = Signal()

    def __init__(self, teks: str, parent: QWidget, *, terkunci: bool = False, sedang: bool = False) -> None:
        super().__init__(parent)
        self._terkunci, self._sedang = terkunci or sedang, sedang
        self.setText(teks)
        self.setAccessibleName(teks)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setEnabled(not sedang)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Words, and the cross where it may go."""
        silang = 0 if self._terkunci else px(14)
        return QSize(min(px(_LEBAR_TERBESAR), lukis.lebar_tag(self.text()) + silang), px(22))

    def _silang(self) -> QRectF:
        sisi = px(12)
        return QRectF(self.width() - sisi - px(6), (self.height() - sisi) / 2, sisi, sisi)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill, the cross and the focus ring."""
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        kotak = QRectF(self.rect())
        dasar, tinta = lukis.RUPA_TAG["draf" if self._sedang else "aju"]
        pelukis.setPen(Qt.PenStyle.NoPen)
        pelukis.setBrush(warna(dasar))
        pelukis.drawRoundedRect(kotak, kotak.height() / 2, kotak.height() / 2)
        gaya = huruf(11.5, 600)
        pelukis.setFont(gaya)
        pelukis.setPen(warna(tinta))
        ruang = kotak.adjusted(px(9), 0, -px(9) - (0 if self._terkunci else px(14)), 0)
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
    """The dashed box. `dijatuhkan` carries paths or pictures as (name, bytes); `dihapus` and `dibuka` the evidence."""

    dijatuhkan = Signal(list)
    pilih_ditekan = Signal()
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
        self._tata.kosongkan()
        self._tata.setContentsMargins(px(11), px(9), px(11), px(9))
        for satu in self._bukti:
            cip = Cip(self._teks(satu), self, terkunci=self._terkunci)
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
        self._tombol.setVisible(not self._terkunci)
        self._tata.addWidget(self._ajakan)
        self._tata.addWidget(self._tombol)
        self.updateGeometry()
        self.update()

    def _teks(self, bukti: BuktiDukung) -> str:
        teks = f"{bukti.nama} · {tulis_ukuran(bukti.ukuran)}"
        if bukti.ukuran_asli is not None:
            teks += self.tr(" (dikecilkan dari {asli})").format(asli=tulis_ukuran(bukti.ukuran_asli))
        return teks

    def _keterangan(self, bukti: BuktiDukung) -> str:
        baris = [bukti.nama]
        if bukti.tanggal_ambil:
            baris.append(self.tr("Diambil {waktu}").format(waktu=istilah(tulis_waktu_ambil(bukti.tanggal_ambil))))
        baris.append(self.tr("Klik untuk membuka, Delete untuk melepas"))
        return "\n".join(baris)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed border, blue while something hovers above it."""
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        pena = QPen(warna("primary" if self._di_atas else "input_line"), 1)
        pena.setDashPattern([4, 3])
        pelukis.setPen(pena)
        pelukis.setBrush(warna("primary_soft") if self._di_atas else Qt.BrushStyle.NoBrush)
        pelukis.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(7), px(7))
        pelukis.end()

    # drop and paste

    def terima(self, isi: QMimeData) -> bool:
        """Take files or a picture of the clipboard or of a drop; False when there is nothing for us."""
        if self._terkunci:
            return False
        berkas: list[object] = [Path(a.toLocalFile()) for a in isi.urls() if a.isLocalFile()]
        if not berkas and isi.hasImage():
            gambar = QImage(isi.imageData())
            if not gambar.isNull():
                berkas = [("tempelan.png", _png(gambar))]
        if berkas:
            self.dijatuhkan.emit(berkas)
        return bool(berkas)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and pictures."""
        isi = event.mimeData()
        if not self._terkunci and (isi.hasImage() or any(a.isLocalFile() for a in isi.urls())):
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
