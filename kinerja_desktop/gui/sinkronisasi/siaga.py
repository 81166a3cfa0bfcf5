"""Watches for sticks and the shared folder while the page Sinkronisasi was never asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kinerja_desktop.gui.sinkronisasi.pemantau import PemantauFolder, PemantauVolume
from kinerja_desktop.system.volume import Volume


class Siaga(QObject):
    """Tells once that the page is wanted: a stick is there, or a file like a bundle in the shared folder.

    From then on the page watches. Disks that stand in the machine wake nobody: they are looked through when it opens.
    """

    tiba = Signal()

    def __init__(self, bersama: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._volume = PemantauVolume(self)
        self._volume.volume_tiba.connect(self._volume_tiba)
        self._folder = PemantauFolder(self)
        self._folder.berkas_tiba.connect(lambda _: self._bangunkan())
        self._volume.mulai()
        self._folder.atur_folder(bersama)

    def hentikan(self) -> None:
        """Watch no more: the page does, or nobody is in."""
        self._volume.hentikan()
        self._folder.hentikan()

    def _volume_tiba(self, volume: Volume) -> None:
        if volume.lepasan:
            self._bangunkan()

    def _bangunkan(self) -> None:
        self.hentikan()
        self.tiba.emit()
