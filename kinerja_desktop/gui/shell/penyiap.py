"""Makes the pages out of sight while nobody needs the window, so that opening one makes nobody wait."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.shell.jendela import MainWindow

JEDA_MS = 300


class PenyiapHalaman(QObject):
    """One page per turn, in the order of the side bar, and only while no task waits or runs.

    `tuntas` tells that every page of the window is made. A page out of sight reads nothing from the store.
    """

    tuntas = Signal()

    def __init__(self, pekerja: Pekerja, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pekerja = pekerja
        self._jendela: MainWindow | None = None
        self._jam = QTimer(self)
        self._jam.setInterval(JEDA_MS)
        self._jam.timeout.connect(self._giliran)

    def mulai(self, jendela: MainWindow) -> None:
        """Prepare the pages of `jendela`, from now on."""
        self._jendela = jendela
        self._jam.start()

    def berhenti(self) -> None:
        """Make nothing more: the window goes away or is locked."""
        self._jam.stop()
        self._jendela = None

    def _giliran(self) -> None:
        if self._pekerja.jumlah_tugas or self._jendela is None:
            return
        if not self._jendela.siapkan_berikutnya():
            self.berhenti()
            self.tuntas.emit()
