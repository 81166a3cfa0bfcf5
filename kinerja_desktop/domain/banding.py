"""Two texts side by side: which of their words differ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_KATA = re.compile(r"\S+|\s+")
_BARIS = re.compile(r"[^\n]*\n|[^\n]+")
_TERBANYAK = 1_500
"""Words above which whole lines are compared: the comparison of words grows with the square."""


@dataclass(frozen=True, slots=True)
class Potongan:
    """A stretch of a text; `beda` where the other text says something else or nothing."""

    teks: str
    beda: bool = False


def beda_kata(kiri: str, kanan: str) -> tuple[tuple[Potongan, ...], tuple[Potongan, ...]]:
    """Return both texts cut where they differ, by words. Joined again they are the texts."""
    a, b = _KATA.findall(kiri), _KATA.findall(kanan)
    if max(len(a), len(b)) > _TERBANYAK:
        a, b = _BARIS.findall(kiri), _BARIS.findall(kanan)
    hasil_a: list[Potongan] = []
    hasil_b: list[Potongan] = []
    for tanda, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        beda = tanda != "equal"
        _tambah(hasil_a, a[i:j], beda)
        _tambah(hasil_b, b[k:m], beda)
    return tuple(hasil_a), tuple(hasil_b)


def _tambah(hasil: list[Potongan], kata: Sequence[str], beda: bool) -> None:
    if kata:
        hasil.append(Potongan("".join(kata), beda))
