"""Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, lines between rows.

A cell that holds a tab, a line break or a quote stands in quotes, with its own quotes doubled. A cell that only begins
with a quote is left as it is: spreadsheets do not quote it, and nothing of it may be lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_KUTIP = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|$)')
_PERLU = re.compile(r'[\t\n"]')


def baca_blok(teks: str) -> list[list[str]]:
    """Rows of cells; the line break at the end that every spreadsheet adds makes no row of its own."""
    rata = teks.replace("\r\n", "\n").replace("\r", "\n")
    rata = rata.removesuffix("\n")
    baris: list[list[str]] = [[]]
    tempat = 0
    while True:
        sel, tempat = _satu(rata, tempat)
        baris[-1].append(sel)
        if tempat >= len(rata):
            return baris
        if rata[tempat] == "\n":
            baris.append([])
        tempat += 1
        if tempat == len(rata):
            baris[-1].append("")
            return baris


def _satu(teks: str, awal: int) -> tuple[str, int]:
    """The cell that begins at `awal`, and where it ends."""
    cocok = _KUTIP.match(teks, awal)
    if cocok is not None and _PERLU.search(cocok[1]) is not None:
        return cocok[1].replace('""', '"'), cocok.end()
    akhir = re.compile(r"[\t\n]").search(teks, awal)
    ujung = len(teks) if akhir is None else akhir.start()
    return teks[awal:ujung], ujung


def tulis_blok(baris: Sequence[Sequence[str]]) -> str:
    """The text that `baca_blok` reads back, and every spreadsheet."""
    return "".join("\t".join(_kutip(sel) for sel in satu) + "\n" for satu in baris)


def _kutip(sel: str) -> str:
    if _PERLU.search(sel) is None:
        return sel
    isi = sel.replace('"', '""')
    return f'"{isi}"'
