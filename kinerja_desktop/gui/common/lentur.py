"""Columns that take the room that is left, but never so little that nothing can be read in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView

from kinerja_desktop.gui.common.theme import px

SEMPIT = 96
"""The least width of a column that takes what is left, beside others, at 100 %."""


def lenturkan(kepala: QHeaderView, lentur: Sequence[int]) -> None:
    """Stretch the columns `lentur` over the room of the view; where it is too narrow the view scrolls sideways."""
    lain = [n for n in range(kepala.count()) if n not in lentur and not kepala.isSectionHidden(n)]
    sisa = kepala.width() - sum(kepala.sectionSize(n) for n in lain)
    cukup = not lain or sisa >= px(SEMPIT) * len(lentur)
    cara = QHeaderView.ResizeMode.Stretch if cukup else QHeaderView.ResizeMode.Interactive
    for nomor in lentur:
        if kepala.sectionResizeMode(nomor) is not cara:
            kepala.setSectionResizeMode(nomor, cara)
        if not cukup:
            kepala.resizeSection(nomor, px(SEMPIT))
