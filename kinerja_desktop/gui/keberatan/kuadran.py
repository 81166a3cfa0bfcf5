"""The quadrant with the result before and after a decision; it shows, and cannot be clicked (R10)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.kuadran import BARIS, KOLOM, KUADRAN
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.keberatan import kata

Pasangan = tuple[Rating | None, Rating | None]


class KuadranBanding(QWidget):
    """Rows are results, columns conduct (Lampiran BAB IV.B.3); two cells are marked."""

    def __init__(self) -> None:
        super().__init__()
        self._sel: dict[tuple[Rating, Rating], Tag] = {}
        kisi = QGridLayout(self)
        kisi.setContentsMargins(0, 0, 0, 0)
        kisi.setHorizontalSpacing(px(8))
        kisi.setVerticalSpacing(px(4))
        sudut = QLabel(self.tr("Hasil kerja ↓\nPerilaku kerja →"))
        sudut.setProperty("peran", "bantuan")
        kisi.addWidget(sudut, 0, 0)
        for j, perilaku in enumerate(KOLOM, 1):
            atas = self._kepala(perilaku)
            atas.setText("\n".join(atas.text().rsplit(" ", 1)))
            atas.setAlignment(Qt.AlignmentFlag.AlignCenter)
            kisi.addWidget(atas, 0, j, Qt.AlignmentFlag.AlignCenter)
        for i, hasil in enumerate(BARIS, 1):
            kisi.addWidget(self._kepala(hasil), i, 0)
            for j, perilaku in enumerate(KOLOM, 1):
                sel = self._sel[hasil, perilaku] = Tag("", "draf")
                kisi.addWidget(sel, i, j, Qt.AlignmentFlag.AlignCenter)
        for baris in range(4):
            kisi.setRowMinimumHeight(baris, px(24))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setel((None, None), (None, None))

    def _kepala(self, rating: Rating) -> QLabel:
        label = QLabel(kata.rating(rating))
        label.setProperty("peran", "bantuan")
        return label

    def setel(self, semula: Pasangan, baru: Pasangan) -> None:
        """Mark the cell before and the one after."""
        for pasangan, sel in self._sel.items():
            nama = kata.predikat(KUADRAN[pasangan])
            if pasangan == baru:
                sel.setel(self.tr("{predikat} · baru").format(predikat=nama), "ok")
            elif pasangan == semula:
                sel.setel(self.tr("{predikat} · semula").format(predikat=nama), "kem")
            else:
                sel.setel(nama, "draf")
