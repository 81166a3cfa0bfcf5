"""Where the window stands on this machine: as it was left, or whole on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QWidget

from kinerja_desktop.system import jalur

_BINGKAI = QSize(8, 36)
"""Room for the frame that the system draws around the window: borders and title."""


def pulihkan(jendela: QWidget) -> None:
    """Before the window is shown: the size and place it was left in, else maximised where it would not fit."""
    lama = jalur.tempat_jendela()
    if lama is not None and jendela.restoreGeometry(QByteArray(lama)):
        return
    ruang, ukuran = jendela.screen().availableGeometry(), jendela.size() + _BINGKAI
    if ukuran.width() > ruang.width() or ukuran.height() > ruang.height():
        jendela.setWindowState(jendela.windowState() | Qt.WindowState.WindowMaximized)


def simpan(jendela: QWidget) -> None:
    """Remember size, place and whether it is maximised."""
    jalur.ingat_tempat_jendela(bytes(jendela.saveGeometry().data()))
