"""The tables HASIL KERJA and PERILAKU KERJA as rows of a worksheet."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.documents.grid import Grid, Item
from kinerja_desktop.documents.hasil_kerja import DONE_HEADS, Column, spanning, under_one_number
from kinerja_desktop.documents.xlsx_text import Value, mixed
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import IkiCetak, PerilakuCetak, RhkCetak, UmpanBalikCetak
from kinerja_desktop.domain.skp import JenisRhk, Nilai, Untuk


def results(grid: Grid, columns: Sequence[Column], rhk: Sequence[RhkCetak], ends: Sequence[int] | None = None) -> None:
    """Add the table of results; its head repeats on every printed page.

    `ends` are the last worksheet columns of the table's, where these are wider than one.
    """
    table = _Table(grid, columns, ends or range(1, len(columns) + 1))
    head = grid.next
    grid.row([(1, grid.last, "HASIL KERJA")], tint=True)
    grid.row(table.items([column.head for column in columns]), tint=True, centred=True)
    grid.row(table.items([f"({n})" for n in range(1, len(columns) + 1)]), tint=True, centred=True)
    grid.repeat(head, grid.next - 1)
    for jenis in JenisRhk:
        grid.row([(1, grid.last, teks.JUDUL_JENIS[jenis])], tint=True)
        table.group([item for item in rhk if item.jenis is jenis])


class _Table:
    """Adds the results, counting numbers."""

    def __init__(self, grid: Grid, columns: Sequence[Column], ends: Sequence[int]) -> None:
        self.grid = grid
        self.columns = columns
        self.places = list(zip((1, *(end + 1 for end in ends[:-1])), ends, strict=True))
        self.own = spanning(columns) - 1
        self.number = 0

    def items(self, texts: Sequence[str], start: int = 0) -> list[Item]:
        """Return one row of texts from table column `start` on."""
        return [(*place, text) for place, text in zip(self.places[start:], texts, strict=True)]

    def group(self, rhk: Sequence[RhkCetak]) -> None:
        """Add the results of one kind, or a row of dashes."""
        if not rhk:
            self.grid.row(self.items(["-"] * len(self.columns)), centred=True)
        for rhk_pimpinan, shared in under_one_number(rhk, self.own + 1):
            self.number += 1
            first = self.grid.next
            for item in shared:
                self._result(item)
            self._span(0, first, str(self.number), centred=True)
            if self.own > 1:
                self._span(1, first, rhk_pimpinan)

    def _result(self, item: RhkCetak) -> None:
        first = self.grid.next
        rest = self.columns[self.own + 1 :]
        centred = [place[0] for place, column in zip(self.places[self.own + 1 :], rest, strict=True) if column.centred]
        for iki in item.iki:
            texts = [_value(column, iki) for column in rest]
            self.grid.row(self.items(texts, self.own + 1), centred_columns=centred)
        if not item.iki:
            self.grid.row(self.items([""] * len(rest), self.own + 1))
        self._span(self.own, first, _assigned(item, "\n"))

    def _span(self, index: int, first: int, text: Value, centred: bool = False) -> None:
        column, last = self.places[index]
        self.grid.span(column, first, text, centred=centred, last=last)


def narrative(grid: Grid, untuk: Untuk, rhk: Sequence[RhkCetak]) -> None:
    """Add the list of results of forms A.1.1 and A.1.6; its title repeats on every printed page."""
    last = grid.last
    grid.row([(1, last, "HASIL KERJA")], tint=True)
    grid.repeat(grid.next - 1, grid.next - 1)
    number = 0
    for jenis in JenisRhk:
        grid.row([(1, last, teks.JUDUL_JENIS[jenis])], tint=True)
        mine = [item for item in rhk if item.jenis is jenis]
        for item in mine:
            number += 1
            first = grid.next
            grid.row([(2, last, _assigned(item, " "))])
            grid.row([(2, last, mixed(_measures(untuk, item, teks.JUDUL_UKURAN[untuk])))])
            grid.span(1, first, str(number), centred=True)
        if not mine:
            grid.row([(1, 1, "-"), (2, last, "-")], centred_columns=(1,))


def narrative_done(
    grid: Grid, untuk: Untuk, rhk: Sequence[RhkCetak], measures: str, ends: tuple[int, int, int, int]
) -> None:
    """Add the list of forms B.1.3 and C.1.1; `ends` are the last columns of number, result, realisasi and feedback."""
    number_end, told, done, last = ends
    beside = ((told + 1, done), (done + 1, last))
    heads = [(*place, text) for place, text in zip(beside, DONE_HEADS, strict=True)]
    grid.row([(1, told, "HASIL KERJA"), *heads], tint=True)
    grid.repeat(grid.next - 1, grid.next - 1)
    number = 0
    for jenis in JenisRhk:
        again = heads if jenis is JenisRhk.TAMBAHAN else [(*place, "") for place in beside]
        grid.row([(1, told, teks.JUDUL_JENIS[jenis]), *again], tint=True)
        mine = [item for item in rhk if item.jenis is jenis]
        for item in mine:
            number += 1
            realised = "\n".join(iki.realisasi for iki in item.iki if iki.realisasi.strip())
            said = _said([umpan for iki in item.iki for umpan in iki.umpan_balik])
            told_text = mixed([*_assigned_parts(item, " "), ("\n", False), *_measures(untuk, item, measures)])
            texts = (str(number), told_text, realised, said)
            places = ((1, number_end), (number_end + 1, told), *beside)
            grid.row([(*place, text) for place, text in zip(places, texts, strict=True)], centred_columns=(1,))
        if not mine:
            grid.row([(1, number_end, "-"), (number_end + 1, told, "-"), *((*p, "-") for p in beside)])


Parts = list[tuple[str, bool]]
"""Stretches of text, and whether they stand in italics."""


def _assigned(item: RhkCetak, between: str) -> Value:
    """Return the result and, in italics behind it, who assigned it."""
    return mixed(_assigned_parts(item, between))


def _assigned_parts(item: RhkCetak, between: str) -> Parts:
    sender = teks.penugasan(item.penugasan_dari)
    return [(item.uraian + (between if sender and item.uraian else ""), False), (sender, True)]


def _measures(untuk: Untuk, item: RhkCetak, title: str) -> Parts:
    parts = [(title, False)]
    dash = "" if len(item.iki) == 1 else "- "
    for iki in item.iki:
        tail = teks.tanda_perspektif(iki.perspektif) if untuk is Untuk.JPT else ""
        told = teks.narasi_indikator(iki.uraian, iki.target)
        parts += [(f"\n{dash}{told}{' ' if tail else ''}", False), (tail, True)]
    return parts


def _value(column: Column, iki: IkiCetak) -> str:
    if column.umpan_balik:
        return _said(iki.umpan_balik)
    return column.text(iki) if column.text else ""


def _said(items: Sequence[UmpanBalikCetak]) -> str:
    return "\n".join(f"{item.dari.strip().removesuffix(':')}: {item.isi}" if item.dari else item.isi for item in items)


def conduct(grid: Grid, head: Sequence[str], guides: teks.Panduan, perilaku: Sequence[PerilakuCetak]) -> None:
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
        guide = "\n".join(f"- {satu}" for satu in guides[nilai])
        special = f"{teks.EKSPEKTASI_KHUSUS}\n{item.ekspektasi_khusus if item else ''}".strip()
        cells = [(2, 2, guide), (3, 3, special)]
        if umpan_balik:
            cells.append((4, 4, _said(item.umpan_balik if item else ())))
        grid.row(cells)
        grid.span(1, first, str(number), centred=True)
