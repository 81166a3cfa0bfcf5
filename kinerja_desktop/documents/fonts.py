"""Typefaces of the printed forms, their widths, and what happens to characters they lack.

Carlito carries all ordinary text; DejaVu Sans steps in for symbols, Arabic and Hebrew, Noto Emoji for emoji (black and
white). A character none of them has, such as Chinese or Devanagari, is printed as ``[aksara lain]``, once for each run
of such characters, and the form says so below its signatures; the record itself keeps the text unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kinerja_desktop.documents.bidi import shape
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.system.sumber import sumber

REGULAR = "KD-Regular"
BOLD = "KD-Bold"
ITALIC = "KD-Italic"
SYMBOL = "KD-Symbol"
EMOJI = "KD-Emoji"
UNKNOWN = "[aksara lain]"

_FILE = {
    REGULAR: "Carlito-Regular.ttf",
    BOLD: "Carlito-Bold.ttf",
    ITALIC: "Carlito-Italic.ttf",
    SYMBOL: "DejaVuSans.ttf",
    EMOJI: "NotoEmoji-Regular.ttf",
}
_ASTRAL = re.compile("<([0-9A-F]{5,6})>")
_CACHE_LIMIT = 50_000
# Joiners, variation selectors, soft hyphens, direction marks and skin tones change no meaning on paper.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0000-\U000e01ef]")

rl_config.useA85 = 0  # binary streams: a quarter smaller and faster than ASCII85


@dataclass(slots=True)
class Face:
    """One loaded typeface: the characters it has and their widths in thousandths of the size."""

    name: str
    cover: frozenset[str]
    widths: dict[str, float]
    measured: dict[str, float] = field(default_factory=dict)


class _Font(TTFont):  # type: ignore[misc]  # ReportLab has no types
    """ReportLab 5.1 writes code points above FFFF into ToUnicode as five digits; PDF wants surrogate pairs there."""

    def addObjects(self, doc: Any) -> None:
        """Add the font to the document, then mend its tables for copying and searching text."""
        super().addObjects(doc)
        for key, found in doc.idToObject.items():
            if key.startswith("toUnicodeCMap:") and isinstance(found.content, str):
                found.content = _ASTRAL.sub(
                    lambda code: f"<{chr(int(code[1], 16)).encode('utf-16-be').hex()}>", found.content
                )


@cache
def face(name: str) -> Face:
    """Load and register a typeface on first use. Raises FileNotFoundError when the program is damaged."""
    font = _Font(name, str(sumber("fonts", _FILE[name])))
    pdfmetrics.registerFont(font)
    default = font.face.defaultWidth
    widths = {chr(code): font.face.charWidths.get(code, default) for code in font.face.charToGlyph if code >= 32}
    return Face(name, frozenset(widths), widths)


def plain(text: str, name: str = REGULAR) -> bool:
    """True when the face has every character of `text`."""
    return face(name).cover.issuperset(text)


def face_of(char: str, main: str) -> str | None:
    """Return the first face of the fallback chain that has `char`, or None."""
    chain = (main, EMOJI, SYMBOL) if char >= "\U0001f000" else (main, SYMBOL, EMOJI)
    return next((name for name in chain if char in face(name).cover), None)


def clean(text: str) -> tuple[str, bool]:
    """Make text printable: (text with ``\\n`` as its only control character, whether something was replaced)."""
    if all(plain(line) for line in text.split("\n")) and not _INVISIBLE.search(text):
        return text, False
    tidy = _INVISIBLE.sub("", bersihkan(text, berbaris=True)).replace("\t", " ").replace("\xa0", " ")
    tidy = shape(tidy)
    parts = []
    replaced = False
    for known, chars in groupby(tidy, key=lambda char: char == "\n" or face_of(char, REGULAR) is not None):
        parts.append("".join(chars) if known else UNKNOWN)
        replaced |= not known
    return "".join(parts), replaced


def units(text: str, name: str) -> float:
    """Width of `text` in thousandths of the size, with fallback faces; remembered for each word."""
    main = face(name)
    known = main.measured.get(text)
    if known is not None:
        return known
    if main.cover.issuperset(text):
        width = sum(map(main.widths.__getitem__, text))
    else:
        width = sum(char_units(char, name) for char in text)
    if len(main.measured) > _CACHE_LIMIT:
        main.measured.clear()
    if len(text) < 40:
        main.measured[text] = width
    return width


def char_units(char: str, name: str) -> float:
    """Width of one character in thousandths of the size."""
    return face(face_of(char, name) or name).widths.get(char, 0.0)


def pieces(text: str, name: str) -> Iterator[tuple[str, str]]:
    """Split a line into (face, text) so that each piece can be drawn in one face."""
    if plain(text, name):
        yield name, text
        return
    for found, chars in groupby(text, key=lambda char: face_of(char, name) or name):
        yield found, "".join(chars)
