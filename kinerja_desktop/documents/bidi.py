"""Arabic letter forms and the order of right-to-left words inside lines that read from left to right.

PDF text is drawn glyph by glyph, so the joining forms (Unicode presentation forms B) and the visual order must be
settled before. The forms are Indonesian documents: the line itself always runs from left to right, and this covers
quotations and names, not whole pages of bidirectional text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_LETTER = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]"
_RTL = re.compile(_LETTER)
_RUN = re.compile(f"{_LETTER}(?:[^A-Za-z\u00c0-\u024f]*{_LETTER})?")
_NUMBER = re.compile(r"[0-9\u0660-\u0669][0-9\u0660-\u0669.,/:-]*")
_LAM = "\u0644"
_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Letter (or lam-alef) to its presentation forms, read from the Unicode decompositions."""
    table: dict[str, dict[str, str]] = {}
    for code in range(0xFE80, 0xFEFD):
        kind, *base = unicodedata.decomposition(chr(code)).split()
        letter = "".join(chr(int(part, 16)) for part in base)
        table.setdefault(letter, {})[kind.strip("<>")] = chr(code)
    return table


def shape(text: str) -> str:
    """Replace Arabic letters by their joined forms; other text comes back unchanged."""
    if not _RTL.search(text):
        return text
    forms = _forms()
    out: list[str] = []
    joined = False
    position = 0
    while position < len(text):
        letter = text[position]
        if letter == _LAM and text[position : position + 2] in forms:
            letter = text[position : position + 2]
        position += len(letter)
        if letter not in forms:
            out.append(letter)
            joined = joined and unicodedata.category(letter) == "Mn"
            continue
        joins_next = "initial" in forms[letter] and _joins_back(text, position)
        kind = ("medial" if joined else "initial") if joins_next else ("final" if joined else "isolated")
        out.append(forms[letter].get(kind) or forms[letter].get("isolated", letter))
        joined = joins_next
    return "".join(out)


def _joins_back(text: str, position: int) -> bool:
    """True when the next letter (marks skipped) can connect to the one before it."""
    while position < len(text) and unicodedata.category(text[position]) == "Mn":
        position += 1
    return position < len(text) and "final" in _forms().get(text[position], {})


def visual(line: str) -> str:
    """Return one line in drawing order: right-to-left runs reversed, their numbers and brackets kept readable."""
    if not _RTL.search(line):
        return line
    return _RUN.sub(lambda run: _reverse(run[0]), line)


def _reverse(run: str) -> str:
    turned = run[::-1].translate(_MIRROR)
    return _NUMBER.sub(lambda number: number[0][::-1], turned)
