"""Undo in several steps: what a block of cells held before and after."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kinerja_desktop.domain.sel_matriks import PendekatanCascading
from kinerja_desktop.services.matriks import Pasangan

_LANGKAH_TERBANYAK = 200


@dataclass(frozen=True, slots=True)
class NilaiSel:
    """What one cell holds."""

    isi: str = ""
    pendekatan: PendekatanCascading | None = None
    target: str = ""


Blok = Mapping[Pasangan, NilaiSel]


class Riwayat:
    """Steps back and forth; a new step drops those that were taken back."""

    def __init__(self) -> None:
        self._lalu: list[tuple[Blok, Blok]] = []
        self._nanti: list[tuple[Blok, Blok]] = []

    @property
    def bisa_urung(self) -> bool:
        """True when there is a step to take back."""
        return bool(self._lalu)

    @property
    def bisa_ulang(self) -> bool:
        """True when a step was taken back and can be done again."""
        return bool(self._nanti)

    def catat(self, sebelum: Blok, sesudah: Blok) -> None:
        """Remember one step."""
        self._lalu = [*self._lalu, (dict(sebelum), dict(sesudah))][-_LANGKAH_TERBANYAK:]
        self._nanti = []

    def urung(self) -> Blok:
        """What the cells of the last step held before."""
        langkah = self._lalu.pop()
        self._nanti.append(langkah)
        return langkah[0]

    def ulang(self) -> Blok:
        """What the cells of the step that was taken back held after it."""
        langkah = self._nanti.pop()
        self._lalu.append(langkah)
        return langkah[1]

    def lupakan(self, sel: Collection[Pasangan]) -> None:
        """Forget these cells: the store refused them, so no step may bring them back."""
        for nama in ("_lalu", "_nanti"):
            bersih = [
                ({k: v for k, v in satu.items() if k not in sel}, {k: v for k, v in dua.items() if k not in sel})
                for satu, dua in getattr(self, nama)
            ]
            setattr(self, nama, [langkah for langkah in bersih if langkah[0]])

    def kosongkan(self) -> None:
        """Forget everything: another matrix is shown."""
        self._lalu, self._nanti = [], []
