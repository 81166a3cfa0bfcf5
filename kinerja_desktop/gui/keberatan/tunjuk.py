"""Leads to the first field of a decision that is wrong: marks it, says why below it, and brings it into view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.isian import tandai_galat
from kinerja_desktop.gui.common.theme import px

Tempat = Callable[[UserError], tuple[QWidget, list[QWidget]]]
"""The part of a form that an error is about, and its wrong fields, the first of them first."""

_TINGKAT, _SELA = 6, 20


class Penunjuk:
    """One error at a time: `masalah` moves in the layout below the part that is wrong, `tombol` ends the form."""

    def __init__(self, tata: QVBoxLayout, masalah: QLabel, tombol: QWidget, tempat: Tempat) -> None:
        self._tata, self._masalah, self._tombol, self._tempat = tata, masalah, tombol, tempat
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
        self._tata.insertWidget(self._tata.indexOf(bagian) + (bagian is not self._tombol), masalah)
        masalah.show()
        self._ditandai = medan
        for satu in medan:
            tandai_galat(satu, None, judul)
        if medan:
            medan[0].setFocus(Qt.FocusReason.OtherFocusReason)
        perlihatkan(self._tombol)
        perlihatkan(masalah)
        perlihatkan(medan[0] if medan else masalah)


def perlihatkan(widget: QWidget) -> None:
    """Scroll the page until a control is whole in view, its head first where it is taller than the view."""
    gulir = widget.parentWidget()
    while gulir is not None and not isinstance(gulir, QScrollArea):
        gulir = gulir.parentWidget()
    isi = None if gulir is None else gulir.widget()
    if gulir is None or isi is None:
        return
    for _ in range(_TINGKAT):  # a part that came or went asks its layout, which asks the one around it
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    atas = widget.mapTo(isi, QPoint())
    for y in (atas.y() + widget.height(), atas.y()):
        gulir.ensureVisible(atas.x(), y, 0, px(_SELA))  # ensureWidgetVisible looks for the cursor only
