"""Notices that nobody works at the computer any more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

_TANDA_KERJA = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class PengamatDiam(QObject):
    """Emits `terlalu_lama` after `menit` minutes without a key or the mouse in any window of the program.

    It listens to the native windows, not to every widget, so that it costs nothing while painting. 0 switches it off.
    """

    terlalu_lama = Signal()

    def __init__(self, menit: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._jam = QTimer(self)
        self._jam.setSingleShot(True)
        self._jam.timeout.connect(self.terlalu_lama)
        self.setel(menit)
        aplikasi = QGuiApplication.instance()
        if isinstance(aplikasi, QGuiApplication):
            aplikasi.focusWindowChanged.connect(self._jendela_berganti)

    def setel(self, menit: int) -> None:
        """Change the time; 0 switches it off."""
        self._jam.stop()
        self._jam.setInterval(menit * 60_000)
        if menit:
            self._jam.start()

    @property
    def sisa_ms(self) -> int:
        """Milliseconds until the lock; -1 when off."""
        return self._jam.remainingTime()

    def _jendela_berganti(self, jendela: QWindow | None) -> None:
        if jendela is not None:
            jendela.removeEventFilter(self)
            jendela.installEventFilter(self)

    def eventFilter(self, _objek: QObject, event: QEvent) -> bool:
        """Start counting anew at a sign of work."""
        if event.type() in _TANDA_KERJA and self._jam.interval() > 0:
            self._jam.start()
        return False
