"""What scrolls where there is less room than it needs: a whole page, or the content of a column."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from kinerja_desktop.gui.common.theme import penata, px

_TINGKAT, _SELA = 6, 20
_TERBESAR = 16_777_215


class IsiGulir(QWidget):
    """The content of a scroll area that keeps the height which its wrapping words need at the width that it has.

    A scroll area alone asks for the least height of the children, which for words is one line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("isiGulir")

    def event(self, event: QEvent) -> bool:
        """Measure anew when the width or a child changed."""
        hasil = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.setMinimumHeight(tinggi_terkecil(self, self.width()))
        return hasil


def tinggi_terkecil(isi: QWidget, lebar: int) -> int:
    """The least height of `isi` at a width, with all the lines that its words wrap into."""
    tata = isi.layout()
    if tata is None:
        return isi.minimumSizeHint().height()
    return max(tata.totalMinimumSize().height(), tata.totalMinimumHeightForWidth(lebar))


class GulirSetinggiIsi(QScrollArea):
    """As high as what `isi` needs where there is room, so that what stands below it takes the rest; else it scrolls."""

    def __init__(self, isi: IsiGulir, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._isi = isi
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setWidgetResizable(True)
        self.setWidget(isi)
        isi.installEventFilter(self)

    def eventFilter(self, benda: QObject, peristiwa: QEvent) -> bool:
        """Another card, or a line more, asks for another height."""
        if benda is self._isi and peristiwa.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(benda, peristiwa)

    def sizeHint(self) -> QSize:
        """The least height of the content at the width that there is."""
        return QSize(self._isi.sizeHint().width(), tinggi_terkecil(self._isi, self.viewport().width()))


class GulirButir(QScrollArea):
    """Entries below each other: as high as all of them where there is room, else the last one in view is whole.

    `isi` shows other entries.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setWidgetResizable(True)

    def isi(self, badan: IsiGulir) -> None:
        """Show these entries instead."""
        self.setWidget(badan)
        badan.installEventFilter(self)
        self.updateGeometry()

    def eventFilter(self, benda: QObject, peristiwa: QEvent) -> bool:
        """A line more asks for another height."""
        if benda is self.widget() and peristiwa.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
            self._atur()
        return super().eventFilter(benda, peristiwa)

    def sizeHint(self) -> QSize:
        """The least height of the entries at the width that there is."""
        badan = self.widget()
        return super().sizeHint() if badan is None else QSize(badan.sizeHint().width(), self._perlu(badan))

    def minimumSizeHint(self) -> QSize:
        """A few lines, less where there are none."""
        return super().minimumSizeHint().boundedTo(QSize(_TERBESAR, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave free what would show a part of an entry only."""
        super().resizeEvent(event)
        self._atur()

    def _perlu(self, badan: QWidget) -> int:
        return tinggi_terkecil(badan, self.viewport().width())

    def _atur(self) -> None:
        badan, ruang = self.widget(), self.height()
        tata = None if badan is None else badan.layout()
        bawah = 0
        if badan is not None and tata is not None and self._perlu(badan) > ruang:
            ujung = [satu.geometry().bottom() + 1 for n in range(tata.count()) if (satu := tata.itemAt(n)) is not None]
            bawah = ruang - max((y for y in ujung if 0 < y <= ruang), default=ruang)
        if bawah != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, bawah)


class GulirHalaman(QScrollArea):
    """Holds `isi`, which keeps at least `tinggi` (at 100 %) and otherwise fills the room; never scrolls sideways.

    It sizes `isi` itself: Qt would give cards with wrapping words the height they wish for, not the least they need.
    `ruang_diukur` tells the height of the room just before, so that a page can choose what scrolls.
    """

    ruang_diukur = Signal(int)

    def __init__(self, isi: QWidget, tinggi: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._isi, self._tinggi = isi, tinggi
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(isi)
        isi.installEventFilter(self)
        for latar in (self.viewport(), isi):
            latar.setAutoFillBackground(False)
        penata().berubah.connect(self._atur)

    def _atur(self) -> None:
        ruang = self.viewport().size()
        self.ruang_diukur.emit(ruang.height())
        terkecil = tinggi_terkecil(self._isi, ruang.width())
        self._isi.resize(ruang.width(), max(ruang.height(), px(self._tinggi), terkecil))

    def eventFilter(self, benda: QObject, peristiwa: QEvent) -> bool:
        """A month of six weeks, or a card that came, may need more room."""
        if benda is self._isi and peristiwa.type() == QEvent.Type.LayoutRequest:
            self._atur()
        return super().eventFilter(benda, peristiwa)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room, or scroll."""
        super().resizeEvent(event)
        self._atur()


def perlihatkan(widget: QWidget, bagian: QRect | None = None) -> None:
    """Scroll until a control, or a part of it, is whole in view: its head first where it is taller than the view."""
    gulir = widget.parentWidget()
    while gulir is not None and not isinstance(gulir, QScrollArea):
        gulir = gulir.parentWidget()
    isi = None if gulir is None else gulir.widget()
    if gulir is None or isi is None:
        return
    for _ in range(_TINGKAT):  # a part that came or went asks its layout, which asks the one around it
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    kotak = (bagian or widget.rect()).translated(widget.mapTo(isi, QPoint()))
    for y in (kotak.top() + kotak.height(), kotak.top()):
        gulir.ensureVisible(kotak.left(), y, 0, px(_SELA))  # ensureWidgetVisible looks for the cursor only
