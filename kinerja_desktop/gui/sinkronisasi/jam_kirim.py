"""How fast a bundle goes out and how long the run still takes: making and copying are judged each by itself.

A stick is slower than a disk: what the making took says nothing about the copy.
"""

from __future__ import annotations

import time
from typing import NamedTuple

from kinerja_desktop.services.laju_paket import LajuKirim, Tahap


class Sekejap(NamedTuple):
    """Seconds since the making or copying of this bundle began, records or bytes a second, seconds that are left.

    `sisa` is of the work that goes on, and of the bundles that follow, by the time that those before took; None while
    nothing is known of them.
    """

    lama: float
    per_detik: float
    sisa: float | None


class JamKirim:
    """The clock of one run."""

    def __init__(self) -> None:
        self._awal = self._awal_paket = self._awal_kerja = self._awal_tahap = time.monotonic()
        self._nomor, self._disalin = 1, False
        self._tahap, self._sebelum = Tahap.BACA_LAMPIRAN, 0

    def hitung(self, nomor: int, banyak: int, laju: LajuKirim, bagian: float) -> Sekejap:
        """What can be said now that `bagian` (0 to 1) of making or copying bundle `nomor` is done."""
        kini = time.monotonic()
        self._ikuti(kini, nomor, laju)
        lama, lama_tahap = kini - self._awal_kerja, kini - self._awal_tahap
        per_detik = (laju.selesai - self._sebelum) / lama_tahap if lama_tahap > 0 else 0.0
        sisa = lama * (1 - bagian) / bagian if bagian > 0 else None
        if sisa is not None and nomor < banyak:
            satu = (self._awal_paket - self._awal) / (nomor - 1) if nomor > 1 else None
            sisa = None if satu is None else sisa + satu * (banyak - nomor)
        return Sekejap(lama, per_detik, sisa)

    def _ikuti(self, kini: float, nomor: int, laju: LajuKirim) -> None:
        """Note where another bundle, its copy, or another step of it began."""
        disalin = laju.tahap >= Tahap.SALIN
        if nomor != self._nomor:
            self._awal_paket = kini
        if (nomor, disalin) != (self._nomor, self._disalin):
            self._awal_kerja = kini
        if (nomor, laju.tahap) != (self._nomor, self._tahap):
            self._awal_tahap, self._sebelum = kini, laju.selesai
        self._nomor, self._disalin, self._tahap = nomor, disalin, laju.tahap
