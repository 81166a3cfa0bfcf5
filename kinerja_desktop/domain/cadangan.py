"""How fresh a backup is: what is lost when the disk breaks now."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from kinerja_desktop.domain.kalender import Kalender

BATAS_HARI = 3


class UsiaCadangan(StrEnum):
    """Fresh, older than one working day or three days, or none at all."""

    BARU = "baru"
    LAMA = "lama"
    TIDAK_ADA = "tidak_ada"


def usia_cadangan(terakhir: date | None, hari_ini: date, kalender: Kalender) -> UsiaCadangan:
    """Judge the day of the newest verified backup. Friday's is fresh on Monday, old on Tuesday."""
    if terakhir is None:
        return UsiaCadangan.TIDAK_ADA
    if (hari_ini - terakhir).days > BATAS_HARI:
        return UsiaCadangan.LAMA
    lewat = kalender.hari_kerja_antara(terakhir + timedelta(days=1), hari_ini)
    return UsiaCadangan.LAMA if len(lewat) > 1 else UsiaCadangan.BARU
