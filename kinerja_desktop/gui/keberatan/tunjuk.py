"""Leads to the first field of a decision that is wrong: marks it, says why below it, and brings it into view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.gulir import perlihatkan
from kinerja_desktop.gui.common.isian import tandai_galat

Tempat = Callable[[UserError], tuple[QWidget, list[QWidget]]]
"""The part of a form that an error is about, and its wrong fields, the first of them first."""


class Penunjuk:
    """One error at a time: `masalah` moves in the layout below the part that is wrong."""

    def __init__(self, tata: QVBoxLayout, masalah: QLabel, tempat: Tempat) -> None:
        self._tata, self._masalah, self._tempat = tata, masalah, tempat
        self._ditandai: list[QWidget] = []

    def lepaskan(self) -> None:
        """Nothing is wrong any more."""
        for medan in self._ditandai:
            tandai_galat(medan)
        self._ditandai = []
        self._masalah.hide()

    def tunjukkan(self, galat: UserError) -> None:
        """Mark what is wrong; the words stand below the part that it is in."""
        self.lepaskan()
        judul, _, saran = teks_galat(galat)
        bagian, medan = self._tempat(galat)
        masalah = self._masalah
        masalah.setText(f"{judul}. {saran}")
        self._tata.removeWidget(masalah)
        self._tata.insertWidget(self._tata.indexOf(bagian) + 1, masalah)
        masalah.show()
        self._ditandai = medan
        for satu in medan:
            tandai_galat(satu, None, judul)
        if medan:
            medan[0].setFocus(Qt.FocusReason.OtherFocusReason)
        perlihatkan(masalah)
        perlihatkan(medan[0] if medan else masalah)
