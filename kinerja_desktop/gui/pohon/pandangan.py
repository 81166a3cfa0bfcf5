"""The tree as the window shows it: two-line rows in the language of the tables, whole branches by keyboard."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from kinerja_desktop.gui.common.lentur import lenturkan
from kinerja_desktop.gui.common.tabel import PelukisSel
from kinerja_desktop.gui.common.theme import px


class PohonView(QTreeView):
    """A tree whose first column takes the room; cut words show whole in a tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(PelukisSel(self))
        self.setUniformRowHeights(True)
        self.setIndentation(px(22))
        self.setAnimated(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setSectionsMovable(False)

    def atur_kolom(self, lebar: tuple[int, ...]) -> None:
        """Fix the width of the columns after the first."""
        kepala = self.header()
        kepala.setStretchLastSection(False)
        for nomor, satu in enumerate(lebar, start=1):
            kepala.setSectionResizeMode(nomor, QHeaderView.ResizeMode.Fixed)
            kepala.resizeSection(nomor, px(satu))
        lenturkan(kepala, [0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words of the tree stay readable in a narrow window, which then scrolls sideways."""
        super().resizeEvent(event)
        lenturkan(self.header(), [0])
