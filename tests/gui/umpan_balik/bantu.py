"""What tests of this page share."""

from __future__ import annotations

from typing import Any

from kinerja_desktop.gui.umpan_balik.page import UmpanBalikPage
from tests.helpers.qt import klik, selesai


def kirim(halaman: UmpanBalikPage, qtbot: Any) -> None:
    """Send what is typed, and let the seconds pass in which it could be called back."""
    klik(qtbot, halaman, "Beri umpan balik")
    selesai(qtbot, halaman.pekerja)
    halaman.pengirim.kirim()
    selesai(qtbot, halaman.pekerja)
