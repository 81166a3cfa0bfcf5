"""The list "Perlu tindakan Anda": each row has one button; arrow keys move, Enter does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.gui.beranda.ajakan import Ajakan
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.label import LabelPotong, label_lipat
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.theme import penata, px, warna
from kinerja_desktop.gui.common.tombol import Tombol

_TINGGI, _TERSEDIKIT = 52, 4


class BarisTindakan(QWidget):
    """One thing to do."""

    def __init__(self, ajakan: Ajakan, parent: QWidget, *, utama: bool) -> None:
        super().__init__(parent)
        self.ajakan = ajakan
        self.setAccessibleName(f"{ajakan.tag}: {ajakan.judul}. {ajakan.isi}")
        tag = Tag(ajakan.tag, ajakan.jenis, self)
        judul, isi = LabelPotong(self, tebal=600), _isi(ajakan)
        judul.setText(ajakan.judul)
        varian, pintasan = ("primary", "Ctrl+N") if utama else ("plain", "")
        if utama and ajakan.halaman != "laporan":
            pintasan = ""
        self.cara = TombolCara(self.tr("tenggat pada “{apa}”").format(apa=ajakan.judul), parent=self, ringkas=True)
        self.cara.isi(ajakan.cara)
        self.tombol = Tombol(ajakan.tombol, varian, pintasan=pintasan, parent=self)  # type: ignore[arg-type]
        self.tombol.setAccessibleName(f"{ajakan.tombol}: {ajakan.judul}")
        tata = QGridLayout(self)
        tata.setContentsMargins(px(10), px(7), px(10), px(8))
        tata.setHorizontalSpacing(px(12))
        tata.setVerticalSpacing(px(4) if ajakan.utuh else 0)
        tata.setColumnMinimumWidth(0, px(108))
        tata.setColumnStretch(1, 1)
        tata.addWidget(tag, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        tata.addWidget(judul, 0, 1)
        kolom, baris = (3, 1) if ajakan.utuh else (1, 2)  # what folds goes on below the button
        tata.addWidget(isi, 1, 1, 1, kolom)
        tata.addWidget(self.cara, 0, 2, baris, 1, Qt.AlignmentFlag.AlignVCenter)
        tata.addWidget(self.tombol, 0, 3, baris, 1, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        if not ajakan.utuh:
            self.setFixedHeight(px(_TINGGI))

    def tinggi(self, lebar: int) -> int:
        """How high it is where it is so wide."""
        return max(px(_TINGGI), self.heightForWidth(lebar))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A thin line below."""
        pelukis = QPainter(self)
        pelukis.fillRect(0, self.height() - 1, self.width(), 1, warna("line"))
        pelukis.end()


def _isi(ajakan: Ajakan) -> QWidget:
    if ajakan.utuh:
        return label_lipat(ajakan.isi, "muted")
    isi = LabelPotong(token="muted")
    isi.setText(ajakan.isi)
    return isi


class DaftarTindakan(QScrollArea):
    """Rows of things to do; `dipilih` carries the `Ajakan` whose button was pressed."""

    dipilih = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._isi = QWidget()
        self._isi.setObjectName("isiGulir")
        self._tata = QVBoxLayout(self._isi)
        self._tata.setContentsMargins(0, 0, 0, 0)
        self._tata.setSpacing(0)
        self._tata.addStretch(1)
        self.setWidget(self._isi)
        self.kosong = EmptyState(parent=self)
        self.kosong.hide()
        self._baris: list[BarisTindakan] = []
        self._ajakan: tuple[Ajakan, ...] = ()
        self._terbentang = False
        penata().berubah.connect(self._susun)

    def isi(self, ajakan: Sequence[Ajakan]) -> None:
        """Show these rows."""
        if tuple(ajakan) != self._ajakan:
            self._ajakan = tuple(ajakan)
            self._susun()
        self.kosong.setVisible(not self._ajakan and self.kosong.berisi)

    def bentangkan(self, ya: bool) -> None:
        """Be as high as all rows, so that the page scrolls; else scroll inside the own room."""
        self._terbentang = ya
        tinggi = sum(baris.tinggi(self.viewport().width()) for baris in self._baris)
        self.setMinimumHeight(max(px(_TINGGI) * _TERSEDIKIT, tinggi) if ya else 0)

    @property
    def baris(self) -> list[BarisTindakan]:
        """The rows in their order."""
        return list(self._baris)

    def _susun(self) -> None:
        fokus = next((n for n, b in enumerate(self._baris) if b.tombol.hasFocus()), None)
        for lama in self._baris:
            self._tata.removeWidget(lama)
            lama.hide()
            lama.deleteLater()
        utama = next((n for n, a in enumerate(self._ajakan) if a.utama), None)
        self._baris = [BarisTindakan(a, self._isi, utama=n == utama) for n, a in enumerate(self._ajakan)]
        for nomor, baris in enumerate(self._baris):
            baris.tombol.clicked.connect(lambda _=False, a=baris.ajakan: self.dipilih.emit(a))
            baris.tombol.installEventFilter(self)
            self._tata.insertWidget(nomor, baris)
            baris.show()
        self.bentangkan(self._terbentang)
        if fokus is not None and self._baris:
            self._fokus(min(fokus, len(self._baris) - 1))

    def _fokus(self, nomor: int) -> None:
        if 0 <= nomor < len(self._baris):
            self._baris[nomor].tombol.setFocus(Qt.FocusReason.TabFocusReason)
            induk: QWidget | None = self
            while induk is not None:
                if isinstance(induk, QScrollArea):
                    induk.ensureWidgetVisible(self._baris[nomor])
                induk = induk.parentWidget()

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Up and Down move, Enter does."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        nomor = next((n for n, b in enumerate(self._baris) if b.tombol is objek), None)
        if nomor is None:
            return False
        tujuan = {Qt.Key.Key_Down: nomor + 1, Qt.Key.Key_Up: nomor - 1, Qt.Key.Key_Home: 0,
                  Qt.Key.Key_End: len(self._baris) - 1}.get(Qt.Key(event.key()))  # fmt: skip
        if tujuan is not None:
            self._fokus(tujuan)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dipilih.emit(self._baris[nomor].ajakan)
        else:
            return False
        return True

    def resizeEvent(self, event: object) -> None:
        """Keep the empty state over the whole list."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.bentangkan(self._terbentang)
        self.kosong.setGeometry(self.viewport().rect())
