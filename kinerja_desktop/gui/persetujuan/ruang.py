"""Small windows and large text: the queue leaves out what the report at the right shows anyway."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout

from kinerja_desktop.gui.forms.ui_persetujuan_form import Ui_Persetujuan
from kinerja_desktop.gui.persetujuan.antrean import TombolTerpilih
from kinerja_desktop.gui.persetujuan.rincian import PanelRincian

_SEDANG, _SEMPIT = 1080, 800
"""Widths of the page in pixels of the mock-ups below which columns are left out."""
_BATAS_KOLOM = {6: _SEDANG, 5: _SEDANG, 4: _SEMPIT}
"""Bukti, menit and hasil."""


def sesuaikan(form: Ui_Persetujuan, terpilih: TombolTerpilih, rincian: PanelRincian, lebar: int) -> None:
    """Arrange the page for `lebar` pixels at a text scale of 100 %; every action stays in view."""
    satu_baris = lebar >= _SEDANG
    arah = QBoxLayout.Direction.LeftToRight if satu_baris else QBoxLayout.Direction.TopToBottom
    form.baris_saring.setDirection(arah)
    for kolom, batas in _BATAS_KOLOM.items():
        form.tabel.setColumnHidden(kolom, lebar < batas)
    terpilih.pendek = lebar < _SEMPIT
    terpilih.updateGeometry()
    rincian.sempitkan(lebar < _SEMPIT)
