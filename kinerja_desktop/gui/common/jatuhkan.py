"""A dashed card that takes files by drop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from kinerja_desktop.gui.common.kartu import Kartu


class KartuJatuh(Kartu):
    """`dijatuhkan` carries a list of paths; with `banyak` any number of files and folders, else one file."""

    dijatuhkan = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, banyak: bool = False) -> None:
        super().__init__("", parent=parent)
        self._banyak = banyak
        self.setAcceptDrops(True)
        self.rupa(putus=True)

    def _cocok(self, event: QDropEvent) -> list[Path]:
        berkas = [Path(alamat.toLocalFile()) for alamat in event.mimeData().urls() if alamat.isLocalFile()]
        return berkas if self.isEnabled() and (self._banyak or len(berkas) == 1) else []

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome what may be dropped here."""
        if self._cocok(event):
            self.rupa("primary", putus=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Go back to grey."""
        self.rupa(putus=True)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        self.rupa(putus=True)
        if berkas := self._cocok(event):
            event.acceptProposedAction()
            self.dijatuhkan.emit(berkas)
