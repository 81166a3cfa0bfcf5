"""One of several decisions that stand side by side: what was decided, by whom, when, whether it counts meanwhile."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.bahasa import tulis_waktu
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.label import label_lipat
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.theme import px


class KolomBanding(Kartu):
    """The head of a column; what differs is written below it with `tulis`."""

    def __init__(self, tanda: Tag, oleh: str, pada: datetime, *, berlaku: bool, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self._tata = QVBoxLayout(self)
        self._tata.setContentsMargins(0, 0, 0, 0)
        self._tata.setSpacing(px(4))
        atas = QHBoxLayout()
        atas.addWidget(tanda)
        atas.addStretch(1)
        if berlaku:
            atas.addWidget(label_lipat(self.tr("berlaku sekarang"), "bantuan"))
        self._tata.addLayout(atas)
        self._tata.addWidget(label_lipat(oleh, "judul"))
        self._tata.addWidget(label_lipat(tulis_waktu(pada), "muted"))
        self._tata.addStretch(1)

    def tulis(self, teks: str, peran: str, *, jarak: int = 0) -> None:
        """Write a line of the role `peran` below what stands there, `jarak` design pixels lower."""
        self._tata.insertSpacing(self._tata.count() - 1, px(jarak))
        self._tata.insertWidget(self._tata.count() - 1, label_lipat(teks, peran))
