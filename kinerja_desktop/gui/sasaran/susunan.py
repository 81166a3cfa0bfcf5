"""Rows of results and indicators as plain lists: take one away, bring it back, move it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from kinerja_desktop.domain.skp import Rhk

T = TypeVar("T")


def tanpa(daftar: Sequence[Rhk], i: int, j: int) -> list[Rhk]:
    """Without the result `i`, or without its indicator `j` where that is not negative."""
    hasil = list(daftar)
    if j < 0:
        del hasil[i]
    else:
        hasil[i] = replace(hasil[i], iki=(*hasil[i].iki[:j], *hasil[i].iki[j + 1 :]))
    return hasil


def dengan(daftar: Sequence[Rhk], lama: Rhk, i: int, j: int) -> list[Rhk]:
    """With a deleted result back at `i`, or its indicator `j` back in it; what was typed since stays."""
    hasil = list(daftar)
    ada = next((n for n, r in enumerate(hasil) if r.id == lama.id), None)
    if j < 0 and ada is None:
        hasil.insert(i, lama)
    elif j >= 0 and ada is not None and lama.iki[j].id not in {k.id for k in hasil[ada].iki}:
        iki = list(hasil[ada].iki)
        iki.insert(j, lama.iki[j])
        hasil[ada] = replace(hasil[ada], iki=tuple(iki))
    return hasil


def tukar(daftar: Sequence[T], dari: int, ke: int) -> list[T]:
    """Swap two places; nothing when `ke` lies outside."""
    hasil = list(daftar)
    if 0 <= ke < len(hasil):
        hasil[dari], hasil[ke] = hasil[ke], hasil[dari]
    return hasil


def baris_isi(teks: str) -> tuple[str, ...]:
    """The lines that hold something."""
    return tuple(b.strip() for b in teks.splitlines() if b.strip())
