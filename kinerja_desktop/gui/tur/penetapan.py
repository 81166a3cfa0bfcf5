"""The way of the tour to the working behind a predikat."""

from __future__ import annotations

from kinerja_desktop.gui.evaluasi.page import EvaluasiPage
from kinerja_desktop.gui.tur.alat import Alat


def cara_predikat(tur: Alat, halaman: EvaluasiPage) -> None:
    """Open the card of the predikat on the sheet in front, and close it again."""
    tombol = halaman.tim.penilaian.cara_predikat if halaman.tim is not None else None
    tur.pastikan(tombol is not None and tombol.isEnabled(), "no working of the predikat")
    if tombol is None:
        return
    tombol.buka()
    tur.pastikan(tombol.kartu is not None and bool(tombol.kartu.cara.langkah), "the card is empty")
    tur.potret("evaluasi-cara-hitung", tombol.kartu)
    if tombol.kartu is not None:
        tombol.kartu.close()
