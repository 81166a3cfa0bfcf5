"""Garbage with cycles is collected on the thread of the window only.

Python collects on whichever thread happens to allocate. A cycle that holds widgets would then be destroyed on the
database thread: Qt takes a lock there, waits for Python's own lock, and the window waits for both. So the automatic
collection is off while the program has threads, and a timer of the window does what it would do.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

SELANG_MS = 1000


class PemungutSampah(QObject):
    """Collects on the thread it was made on, as long as its event loop runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._jam = QTimer(self)
        self._jam.setInterval(SELANG_MS)
        self._jam.timeout.connect(self.periksa)
        self._jam.start()

    def periksa(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds."""
        jatuh_tempo = [n > batas > 0 for n, batas in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(jatuh_tempo):
            gc.collect(max(generasi for generasi, tiba in enumerate(jatuh_tempo) if tiba))
