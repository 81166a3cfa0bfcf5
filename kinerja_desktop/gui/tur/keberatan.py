"""The way of the tour through Keberatan: an objection of the team beside its evaluation."""

from __future__ import annotations

from kinerja_desktop.gui.tur.alat import Alat


def baca_keberatan(tur: Alat) -> None:
    """Read an objection of somebody in the team."""
    halaman = tur.halaman("keberatan")
    tur.tunggu(lambda: bool(halaman.model.semua()))
    tur.potret("keberatan")
    tur.tampak("Penjelasan penilai")
