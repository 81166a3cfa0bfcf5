"""The tables HASIL KERJA and PERILAKU KERJA as rows of a worksheet."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from kinerja_desktop.documents.grid import Grid
from kinerja_desktop.documents.hasil_kerja import Column
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import IkiCetak, PerilakuCetak, RhkCetak, UmpanBalikCetak
from kinerja_desktop.domain.skp import JenisRhk, Nilai


def results(grid: Grid, columns: Sequence[Column], rhk: Sequence[RhkCetak]) -> None:
    """Add the table of results; its head repeats on every printed page."""
    last = len(columns)
    head = grid.next
    grid.row([(1, last, "HASIL KERJA")], tint=True)
    grid.row([(n, n, column.head) for n, column in enumerate(columns, 1)], tint=True, centred=True)
    grid.row([(n, n, f"({n})") for n in range(1, last + 1)], tint=True, centred=True)
    grid.repeat(head, grid.next - 1)
    number = 0
    for jenis in JenisRhk:
        grid.row([(1, last, teks.JUDUL_JENIS[jenis])], tint=True)
        mine = [item for item in rhk if item.jenis is jenis]
        if not mine:
            grid.row([(n, n, "-") for n in range(1, last + 1)], centred=True)
        for rhk_pimpinan, shared in groupby(enumerate(mine), key=lambda pair: pair[1].rhk_pimpinan.strip() or pair[0]):
            number += 1
            first = grid.next
            for _, item in shared:
                _result(grid, columns, item)
            grid.span(1, first, str(number), centred=True)
            grid.span(2, first, rhk_pimpinan if isinstance(rhk_pimpinan, str) else "")


def _result(grid: Grid, columns: Sequence[Column], item: RhkCetak) -> None:
    first = grid.next
    for iki in item.iki:
        grid.row([(n, n, _value(column, iki)) for n, column in enumerate(columns[3:], 4)])
    if not item.iki:
        grid.row([(n, n, "") for n in range(4, len(columns) + 1)])
    sender = item.penugasan_dari.strip()
    grid.span(3, first, item.uraian + (f"\n(Penugasan dari {sender})" if sender else ""))


def _value(column: Column, iki: IkiCetak) -> str:
    if column.umpan_balik:
        return _said(iki.umpan_balik)
    return column.text(iki) if column.text else ""


def _said(items: Sequence[UmpanBalikCetak]) -> str:
    return "\n".join(f"{item.dari.strip().removesuffix(':')}: {item.isi}" if item.dari else item.isi for item in items)


def conduct(grid: Grid, head: Sequence[str], version: teks.VersiPerilaku, perilaku: Sequence[PerilakuCetak]) -> None:
    """Add the seven values; `head` names the section and, on forms with feedback, the column of it."""
    last = grid.last
    umpan_balik = len(head) > 1
    split = last - 1 if umpan_balik else last
    grid.row([(1, split, head[0])] + ([(last, last, head[1])] if umpan_balik else []), tint=True)
    grid.repeat(grid.next - 1, grid.next - 1)
    given = {item.nilai: item for item in perilaku}
    for number, nilai in enumerate(Nilai, 1):
        item = given.get(nilai)
        first = grid.next
        grid.row([(2, last, teks.JUDUL_NILAI[nilai])])
        guides = "\n".join(f"- {guide}" for guide in teks.PANDUAN[version][nilai])
        special = f"{teks.EKSPEKTASI_KHUSUS}\n{item.ekspektasi_khusus if item else ''}".strip()
        cells = [(2, 2, guides), (3, 3, special)]
        if umpan_balik:
            cells.append((4, 4, _said(item.umpan_balik if item else ())))
        grid.row(cells)
        grid.span(1, first, str(number), centred=True)
