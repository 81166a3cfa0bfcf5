"""The team side by side before anything is signed: places in the quadrant and moves between them.

A place is a pair of ratings; nothing here signs, and who is signed stays where he is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.kuadran import BARIS, KOLOM

Tempat = tuple[Rating | None, Rating | None]
"""(rating of results, rating of conduct); either may be missing."""
KOSONG: Tempat = (None, None)
K = TypeVar("K")


def geser(tempat: Tempat, mendatar: int, tegak: int) -> Tempat:
    """One step on the board: `mendatar` 1 is right (conduct rises), `tegak` 1 is down (results fall).

    At the edge it stays; who has no place yet steps into the middle cell.
    """
    hasil, perilaku = tempat
    if hasil is None or perilaku is None:
        return Rating.SESUAI, Rating.SESUAI
    baris = max(0, min(2, BARIS.index(hasil) + tegak))
    kolom = max(0, min(2, KOLOM.index(perilaku) + mendatar))
    return BARIS[baris], KOLOM[kolom]


@dataclass(slots=True)
class Langkah(Generic[K]):
    """Moves that can be taken back and made again, newest last; a new move forgets what was taken back."""

    _lalu: list[tuple[K, Tempat, Tempat]] = field(default_factory=list)
    _nanti: list[tuple[K, Tempat, Tempat]] = field(default_factory=list)

    def catat(self, siapa: K, dari: Tempat, ke: Tempat) -> None:
        """Remember a move that was made."""
        self._lalu.append((siapa, dari, ke))
        self._nanti.clear()

    def urungkan(self) -> tuple[K, Tempat] | None:
        """Who goes back to where, or None."""
        if not self._lalu:
            return None
        siapa, dari, _ = satu = self._lalu.pop()
        self._nanti.append(satu)
        return siapa, dari

    def ulangi(self) -> tuple[K, Tempat] | None:
        """Who goes forward again to where, or None."""
        if not self._nanti:
            return None
        siapa, _, ke = satu = self._nanti.pop()
        self._lalu.append(satu)
        return siapa, ke

    def lupakan(self) -> None:
        """Forget all moves: the board was loaded anew for another period."""
        self._lalu.clear()
        self._nanti.clear()

    @property
    def bisa_urung(self) -> bool:
        """Whether a move can be taken back."""
        return bool(self._lalu)

    @property
    def bisa_ulang(self) -> bool:
        """Whether a move can be made again."""
        return bool(self._nanti)
