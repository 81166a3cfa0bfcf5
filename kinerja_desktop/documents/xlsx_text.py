"""Text as the cells of a worksheet hold it: clean, with parts of its own look, and cut into portions for rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from kinerja_desktop.documents.wrapping import Line
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.teks import bersihkan

FONT = "Calibri"
SIZE = 9
_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")

Value = Any
"""Text as str or CellRichText."""


def tidy(text: str) -> str:
    """Return `text` as a cell can hold it: no control characters."""
    return _ILLEGAL.sub("", bersihkan(text, berbaris=True))


def clean(value: Value) -> Value:
    """Return a text as a cell can hold it; rich text is made so from the first."""
    return value if isinstance(value, CellRichText) else tidy(value)


def rich(before: str, labels: Sequence[str], chosen: int | None, after: str = "", between: str = "/ ") -> CellRichText:
    """Return the options of a choice: the chosen one bold, the others struck through; unmarked without a choice."""
    parts: list[Any] = [TextBlock(_inline(), before)] if before else []
    for index, label in enumerate(labels):
        text = label + (between if index < len(labels) - 1 else "")
        here, struck = index == chosen, chosen is not None and index != chosen
        plain, foreign, rest = text.partition(teks.MIRING)
        parts.append(TextBlock(_inline(bold=here, struck=struck), plain))
        if foreign:
            parts.append(TextBlock(_inline(bold=here, struck=struck, italic=True), foreign))
        if rest:
            parts.append(TextBlock(_inline(bold=here, struck=struck), rest))
    if after:
        parts.append(TextBlock(_inline(), after))
    return CellRichText(*parts)


def mixed(parts: Sequence[tuple[str, bool]]) -> Value:
    """Return a text whose parts stand in italics where their flag says so; plain text where none does."""
    told = [(tidy(text), italic) for text, italic in parts]
    blocks = [TextBlock(_inline(italic=italic), text) for text, italic in told if text]
    slanted = any(block.font.i for block in blocks)
    return CellRichText(*blocks) if slanted else "".join(block.text for block in blocks)


def portions(value: Value, wrap: Callable[[str], Sequence[Line]], rooms: Iterator[int]) -> list[Value]:
    """Cut a text where its lines end: as many lines for each portion as `rooms` says, in turn, until all is told.

    Each portion keeps its words and the look of its parts; blanks and empty lines between two portions are left out.
    """
    text = str(value)
    lines, begun, found = list(wrap(text)), 0, []
    while lines and begun < len(text):
        room = max(next(rooms), 1)
        letters = sum(len(run.text) - run.text.count(" ") for line in lines[:room] for run in line)
        end = _after(text, begun, letters) if len(lines) > room else len(text)
        found.append(_between(value, begun, end))
        lines, begun = lines[room:], _after(text, end, 1) - 1
    return found or [value]


def _after(text: str, begun: int, letters: int) -> int:
    """Return the place behind so many letters that are no blanks; the end of the text where it has fewer."""
    places = (place for place in range(begun, len(text)) if not text[place].isspace())
    last = next(islice(places, letters - 1, None), None) if letters else begun - 1
    return len(text) + 1 if last is None else last + 1


def _between(value: Value, begun: int, end: int) -> Value:
    if not isinstance(value, CellRichText):
        return value[begun:end]
    blocks, place = [], 0
    for block in value:
        text = block.text[max(begun - place, 0) : max(end - place, 0)]
        blocks += [TextBlock(block.font, text)] if text else []
        place += len(block.text)
    return CellRichText(*blocks)


def _inline(bold: bool = False, struck: bool = False, italic: bool = False) -> InlineFont:
    return InlineFont(rFont=FONT, sz=SIZE, b=bold or None, i=italic or None, strike=struck or None)
