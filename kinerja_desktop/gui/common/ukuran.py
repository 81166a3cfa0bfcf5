"""The size of a dialog: as large as it is drawn, and never larger than the screen that its window stands on."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kinerja_desktop.gui.common.theme import px

_BINGKAI_LEBAR, _BINGKAI_TINGGI = 16, 40
"""What the window system draws around a dialog, which nobody can ask before it is shown."""


def ruang_layar(jendela: QWidget) -> QRect:
    """The part of the screen that is free for windows, where the window stands that `jendela` belongs to."""
    return (jendela.parentWidget() or jendela).screen().availableGeometry()


def setel_ukuran(jendela: QWidget, lebar: int, tinggi: int) -> None:
    """Make a dialog so large, in pixels of 100 %; large text and a small screen leave it at what the screen holds."""
    ruang = ruang_layar(jendela)
    jendela.resize(
        min(px(lebar), ruang.width() - _BINGKAI_LEBAR),
        min(px(tinggi), ruang.height() - _BINGKAI_TINGGI),
    )
