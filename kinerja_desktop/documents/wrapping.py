"""Breaking text into lines: greedy, list items with a hanging indent, long words broken where they must be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from kinerja_desktop.documents.bidi import visual
from kinerja_desktop.documents.fonts import REGULAR, char_units, pieces, plain, units


class Style(NamedTuple):
    """Face, size and distance of lines, in points."""

    face: str
    size: float
    leading: float

    def to(self, name: str) -> Style:
        """Same measure in another face."""
        return self._replace(face=name)


class Run(NamedTuple):
    """A piece of one line in one face; `dx` is its distance from the left edge in points."""

    dx: float
    face: str
    text: str
    width: float
    struck: bool = False


class Part(NamedTuple):
    """A stretch of rich text."""

    text: str
    face: str
    struck: bool = False


Line = tuple[Run, ...]
Lines = Sequence[Line]

_ITEM = re.compile(r"\s*([-•–*]|\d{1,2}[.)]|[a-z][.)])\s+(?=\S)")
_HINT = re.compile(r"(?<=[/\-_.,;:&@])")


def wrap(text: str, style: Style, width: float, first: float = 0.0) -> list[Line]:
    """Break clean text into lines no wider than `width` points; ``\\n`` begins a new line.

    `first` leaves that much of the first line free, for a label that stands before the text.
    """
    lines: list[Line] = []
    for paragraph in text.strip("\n").split("\n"):
        item = None if first else _ITEM.match(paragraph)
        if item is None:
            lines.extend(_paragraph(paragraph, style, width, first))
            first = 0.0
            continue
        marker = _runs(item[1], style, 0.0)
        hang = marker[-1].dx + marker[-1].width + style.size * 0.25
        body = _paragraph(paragraph[item.end() :], style, width - hang)
        shifted = [tuple(run._replace(dx=run.dx + hang) for run in line) for line in body]
        lines.append(marker + shifted[0])
        lines.extend(shifted[1:])
    return lines


@lru_cache(maxsize=2048)
def wrap_fixed(text: str, style: Style, width: float) -> tuple[Line, ...]:
    """As `wrap`, remembered: for labels and guides that every form prints."""
    return tuple(wrap(text, style, width))


def wrap_parts(parts: Iterable[Part], style: Style, width: float) -> list[Line]:
    """Break rich text into lines; a space inside a part separates words, nothing is added between parts."""
    lines: list[Line] = []
    line: list[Run] = []
    x = 0.0
    scale = style.size / 1000
    for part in parts:
        space = units(" ", part.face) * scale
        for index, word in enumerate(part.text.split(" ")):
            if index and line:
                x += space
            wide = units(word, part.face) * scale
            if line and x + wide > width:
                lines.append(tuple(line))
                line, x = [], 0.0
            for run in _runs(word, style.to(part.face), x) if word else ():
                line.append(run._replace(struck=part.struck))
            x += wide
    lines.append(tuple(line))
    return [_merged(found) for found in lines]


def _merged(line: Line) -> Line:
    """Join neighbouring runs of one look, so that words of a line are drawn and struck in one stroke."""
    out: list[Run] = []
    for run in line:
        if out and (out[-1].face, out[-1].struck) == (run.face, run.struck):
            last = out[-1]
            gap = run.dx - last.dx - last.width > 0.01
            text = f"{last.text} {run.text}" if gap else last.text + run.text
            out[-1] = last._replace(text=text, width=run.dx + run.width - last.dx)
        else:
            out.append(run)
    return tuple(out)


def _paragraph(text: str, style: Style, width: float, first: float = 0.0) -> list[Line]:
    """Greedy filling; returns at least one line."""
    limit = max(width, style.size) * 1000 / style.size
    space = units(" ", style.face)
    lines: list[Line] = []
    words: list[str] = []
    x = first
    used = first * 1000 / style.size
    for word in _words(text, style.face, limit):
        wide = units(word, style.face)
        if used and used + (space if words else 0.0) + wide > limit:
            lines.append(_runs(" ".join(words), style, x))
            words, used, x = [], 0.0, 0.0
        used += wide + (space if words else 0.0)
        words.append(word)
    lines.append(_runs(" ".join(words), style, x))
    return lines


def _words(text: str, name: str, limit: float) -> Iterator[str]:
    for word in text.split():
        if units(word, name) <= limit:
            yield word
        else:
            yield from _broken(word, name, limit)


def _broken(word: str, name: str, limit: float) -> Iterator[str]:
    """Break a word that is wider than the column: after a slash or hyphen, else between letters."""
    held, used = "", 0.0
    for piece in _HINT.split(word):
        for part in (piece,) if units(piece, name) <= limit else piece:
            wide = units(part, name) if len(part) > 1 else char_units(part, name)
            if held and used + wide > limit:
                yield held
                held, used = "", 0.0
            held += part
            used += wide
    if held:
        yield held


def _runs(text: str, style: Style, x: float) -> Line:
    if not text:
        return ()
    scale = style.size / 1000
    if plain(text, style.face):
        return (Run(x, style.face, text, _width(text, style.face) * scale),)
    out = []
    for name, piece in pieces(visual(text), style.face):
        wide = _width(piece, name) * scale
        out.append(Run(x, name, piece, wide))
        x += wide
    return tuple(out)


def _width(text: str, name: str) -> float:
    """Width of a whole line, from the remembered widths of its words."""
    words = text.split(" ")
    return sum(units(word, name) for word in words) + units(" ", name) * (len(words) - 1)


def measure(text: str, style: Style) -> float:
    """Width of one line in points."""
    return units(text, style.face) * style.size / 1000


__all__ = ["REGULAR", "Line", "Lines", "Part", "Run", "Style", "measure", "wrap", "wrap_fixed", "wrap_parts"]
