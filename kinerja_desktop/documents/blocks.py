"""What the forms of planning and execution share: headings, labels with foreign words, numbered lists in a cell."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from kinerja_desktop.documents.fonts import BOLD, ITALIC, REGULAR
from kinerja_desktop.documents.sheet import INSET
from kinerja_desktop.documents.table import Cell, Row, Section, Span
from kinerja_desktop.documents.typesetter import Typesetter
from kinerja_desktop.documents.wrapping import Line, Lines, Part, measure, wrap_parts
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import KopSurat, TandaTangan

PORTRAIT = (15.0, 18.0, 18.0, 20.0)
"""Top, right, bottom and left margin of the portrait forms in millimetres."""
_GAP = 0.35
"""Distance between a number and its text, as a share of the size of the type."""


def heading(setter: Typesetter, kop: KopSurat, titles: Sequence[str], gap: float = 8.0) -> None:
    """Print letterhead and titles, the first one bold; words between underscores are in italics."""
    setter.letterhead(kop)
    setter.pager.d += 2
    style = setter.style._replace(size=11, leading=13.6)
    for number, title in enumerate(titles):
        parts = _parts(title, REGULAR if number else BOLD)
        setter.pager.text(wrap_parts(parts, style, setter.pager.span), style, centred=True)
    setter.pager.d += gap


def mixed(
    setter: Typesetter, x: float, w: float, text: str, face: str = REGULAR, centred: bool = False, tint: bool = True
) -> Cell:
    """Return a label of the form whose words between underscores are in italics, as the annex prints foreign words."""
    lines = wrap_parts(_parts(text, face), setter.style.to(face), w - 2 * INSET)
    return Cell(x, w, lines, centred=centred, middle=centred, tint=tint)


def _parts(text: str, face: str) -> list[Part]:
    pieces = enumerate(text.split("_"))
    return [Part(piece, ITALIC if number % 2 else face) for number, piece in pieces if piece]


def plain_label(text: str) -> str:
    """Return a label without the marks of `mixed`."""
    return text.replace("_", "")


def labelled(section: Section, label: Cell, rows: Sequence[Row]) -> None:
    """Add rows with a label beside them that comes again on each sheet they run over to."""
    first = len(section.rows)
    section.rows.extend(rows)
    label.again = tuple(label.lines)
    section.spans.append(Span(label, first, len(section.rows) - 1, whole=True))


def height_of(section: Section) -> float:
    """Height of a table on one sheet; a text beside several rows is taken to be no higher than they."""
    beside: dict[int, int] = {}
    for span in section.spans:
        if span.first == span.last:
            beside[span.first] = max(beside.get(span.first, 0), len(span.cell.lines))
    head = sum(section.height(row.count) for row in section.head)
    rows = enumerate(section.rows)
    return head + sum(max(section.height(max(row.count, beside.get(n, 0))), row.high) for n, row in rows)


def numbered(setter: Typesetter, texts: Sequence[str], width: float, start: int = 1) -> list[list[Line]]:
    """Wrap the items of a list into a cell of `width` points: the lines of each, its number hanging before them."""
    wide = measure(f"{max(start + len(texts) - 1, 1)}.", setter.style) + setter.style.size * _GAP
    items = []
    for number, text in enumerate(texts, start):
        body = setter.lines(text, width - wide) or [()]
        marker = setter.fixed(f"{number}.", width)[0]
        lines = [shifted(line, wide) for line in body]
        items.append([(*marker, *lines[0]), *lines[1:]])
    return items


def aligned(columns: Sequence[Sequence[Lines]]) -> list[list[Line]]:
    """Join the blocks of each column; the n-th blocks of all columns begin at the same line."""
    joined: list[list[Line]] = [[] for _ in columns]
    for blocks in zip_longest(*columns, fillvalue=()):
        level = max(len(lines) for lines in joined)
        for lines, block in zip(joined, blocks, strict=True):
            if block:
                lines.extend([()] * (level - len(lines)))
                lines.extend(block)
    return joined


def shifted(line: Line, by: float) -> Line:
    """Move the runs of a line to the right."""
    return tuple(run._replace(dx=run.dx + by) for run in line)


def place_and_date(sign: TandaTangan) -> str:
    """Return the line above a signature."""
    return teks.baris_tanda(sign.tempat, sign.tanggal)
