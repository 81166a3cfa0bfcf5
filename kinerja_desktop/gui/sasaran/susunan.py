"""Rows of results and indicators as plain lists: take one away, bring it back, move it; and filling of fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

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


def pilih_nilai(pilihan: QComboBox, nilai: Any) -> None:
    """Choose the entry that holds a value; Qt's own search does not find values of our enums."""
    urut = next((n for n in range(pilihan.count()) if pilihan.itemData(n) == nilai), 0)
    pilihan.setCurrentIndex(urut)


def tulis_teks(medan: QPlainTextEdit, teks: str) -> None:
    """Fill a field, leaving the cursor alone where the text is there already."""
    if medan.toPlainText() != teks:
        medan.setPlainText(teks)


def tampakkan(tampak: bool, *bagian: QWidget) -> None:
    """Show or hide widgets that belong together."""
    for satu in bagian:
        satu.setVisible(tampak)
