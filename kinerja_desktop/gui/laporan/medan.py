"""Fields of the form that behave better than their parents: suggestions by Tab, choices deaf to the wheel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLineEdit, QScrollArea, QSizePolicy, QWidget

from kinerja_desktop.domain.saran import Saran
from kinerja_desktop.gui.common.pilihan import Pilihan

PANJANG_TERBESAR = 1_000_000


class MedanSaran(QLineEdit):
    """A line that offers a continuation; Tab at its end takes it, and selects the number that must be new.

    `saran_dipakai` carries the `Saran`.
    """

    saran_dipakai = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(PANJANG_TERBESAR)
        self._saran: Saran | None = None

    def setel_saran(self, saran: Saran | None) -> None:
        """Offer this continuation, or none."""
        self._saran = saran

    def event(self, event: QEvent) -> bool:
        """Take the suggestion before Tab moves on."""
        tab = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        return bool(tab and self._pakai()) or super().event(event)

    def _pakai(self) -> bool:
        saran = self._saran
        if saran is None or self.cursorPosition() != len(self.text()):
            return False
        self._saran = None
        self.setText(saran.teks)
        if saran.sorot is not None:
            self.setSelection(*saran.sorot)
        self.saran_dipakai.emit(saran)
        return True


class PilihanTenang(Pilihan):
    """A choice that never pushes the form wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(14)


class GulirIsi(QScrollArea):
    """A scroll area that asks for the height of its content and gives way only when there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """As high as the content at the present width."""
        isi = self.widget()
        tata = isi.layout() if isi is not None else None
        if isi is None or tata is None:
            return super().sizeHint()
        lebar = max(self.viewport().width(), isi.minimumSizeHint().width())
        tinggi = tata.totalHeightForWidth(lebar) if tata.hasHeightForWidth() else isi.sizeHint().height()
        return QSize(isi.sizeHint().width(), tinggi)

    def minimumSizeHint(self) -> QSize:
        """Room for two fields."""
        return QSize(120, 120)

    def eventFilter(self, objek: object, event: QEvent) -> bool:
        """Ask for another height when the content changes its own."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(objek, event)  # type: ignore[arg-type]


def tempelan_berkas(event: QEvent) -> QMimeData | None:
    """The clipboard when `event` is Ctrl+V and it holds files or a picture but no text (spreadsheets give both)."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return None
    if not event.matches(QKeySequence.StandardKey.Paste):
        return None
    isi = QApplication.clipboard().mimeData()
    berkas = isi.hasUrls() and any(alamat.isLocalFile() for alamat in isi.urls())
    return isi if berkas or (isi.hasImage() and not isi.hasText()) else None
