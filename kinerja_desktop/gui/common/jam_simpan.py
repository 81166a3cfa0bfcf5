"""The clock of autosave on every page: a pause that further keys do not push away."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

JEDA_SIMPAN_MS = 600
"""With the write itself this stays within the second that autosave promises."""


class JamSimpan(QTimer):
    """Fires once, `JEDA_SIMPAN_MS` after the first change since the last save.

    A clock that every key starts anew never fires for a person who types without pause, and a power cut then takes
    everything; so a running clock is left alone.
    """

    def __init__(self, parent: QObject, jeda_ms: int = JEDA_SIMPAN_MS) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(jeda_ms)

    def catat(self) -> None:
        """Something changed: save it when the pause that began with the first change is over."""
        if not self.isActive():
            self.start()
