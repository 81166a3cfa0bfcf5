"""Lembar Serah Terima: the handover page of a transfer, in the type of the official forms but without a code."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.documents.blocks import PORTRAIT, heading, labelled, place_and_date
from kinerja_desktop.documents.fonts import BOLD
from kinerja_desktop.documents.sheet import INSET, Pager
from kinerja_desktop.documents.table import Cell, Row, Section, place
from kinerja_desktop.documents.typesetter import Ending, Signature, Typesetter
from kinerja_desktop.documents.wrapping import measure
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_ak import FormulirAk
from kinerja_desktop.domain.dokumen_rencana import BagianSerahTerima, LembarSerahTerima

MEASURE = {Kertas.F4: (10.0, 12.4, 2.8), Kertas.A4: (9.6, 11.6, 2.3, 38.0)}
FACT = 0.3
"""Share of the width that the labels of facts take."""
_GAP = 9.0
NUMBER = "No."
"""Head of a column of numbers: they stand in the middle."""


def lay_out_serah_terima(form: LembarSerahTerima | FormulirAk, paper: Kertas) -> Pager:
    """Lay the page out in portrait: a sentence, the tables one below the other, and who signs."""
    setter = Typesetter(Pager(paper, False, PORTRAIT), *MEASURE[paper])
    pager = setter.pager
    heading(setter, form.kop, (form.judul,), 6)
    if form.pengantar:
        pager.text(setter.lines(form.pengantar, pager.span), setter.style)
        pager.d += 2
    sections = [_section(setter, part) for part in form.bagian]
    endings = _endings(setter, form)
    below = sum(ending.height for ending in endings)
    for number, section in enumerate(sections):
        pager.d += _GAP
        place(pager, section, below if number == len(sections) - 1 else 0.0)
    for ending in endings:
        ending.put()
    return pager


def _section(setter: Typesetter, part: BagianSerahTerima) -> Section:
    title = setter.bar(part.judul, BOLD)
    if not part.baris:
        section = setter.section()
        left, span = setter.pager.left, setter.pager.span
        section.rows += [title, Row([Cell(left, span, setter.lines(part.kosong, span))])]
    elif part.kolom:
        section = _table(setter, part, title)
    else:
        section = setter.section([title])
        for label, *texts in part.baris:
            _fact(setter, section, label, "\n".join(texts))
    return section


def _fact(setter: Typesetter, section: Section, label: str, text: str) -> None:
    left, span = setter.pager.left, setter.pager.span
    wide = span * FACT
    row = Row([Cell(left + wide, span - wide, setter.lines(text, span - wide))])
    labelled(section, Cell(left, wide, setter.lines(label, wide)), [row])


def _table(setter: Typesetter, part: BagianSerahTerima, title: Row) -> Section:
    left = setter.pager.left
    places = []
    for wide in column_widths(setter, part):
        places.append((left, wide))
        left += wide
    heads = [setter.label(x, w, head, centred=True) for (x, w), head in zip(places, part.kolom, strict=True)]
    section = setter.section([title, Row(heads)])
    for texts in part.baris:
        cells = [
            Cell(x, w, setter.lines(text, w), centred=head == NUMBER)
            for (x, w), text, head in zip(places, texts, part.kolom, strict=True)
        ]
        section.rows.append(Row(cells))
    return section


def column_widths(setter: Typesetter, part: BagianSerahTerima) -> list[float]:
    """Share the width among the columns by what they hold: short texts in one line, long ones by their root.

    The longest word of each column fits where the paper allows it.
    """
    span = setter.pager.span
    frame = 2 * INSET + 2
    texts = [[head, *(row[n] for row in part.baris)] for n, head in enumerate(part.kolom)]
    least = [max(_widest(setter, text.split()) for text in column) + frame for column in texts]
    wish = [max(_widest(setter, text.split("\n")) for text in column) + frame for column in texts]
    if sum(wish) <= span or sum(least) >= span:
        base = wish if sum(wish) <= span else least
        return [wide * span / sum(base) for wide in base]
    weights = [(full - low) ** 0.5 for full, low in zip(wish, least, strict=True)]
    spare = span - sum(least)
    return [low + spare * weight / (sum(weights) or 1.0) for low, weight in zip(least, weights, strict=True)]


def _widest(setter: Typesetter, texts: Sequence[str]) -> float:
    return max((measure(text, setter.style) for text in texts), default=0.0)


def _endings(setter: Typesetter, form: LembarSerahTerima | FormulirAk) -> list[Ending]:
    """Return the signatures: one at the right, two beside each other, the third in the middle below; then footnotes."""
    first = 1 if len(form.tanda) == 1 else 0
    signs = [Signature(n, place_and_date(s.tanda), s.sebutan, s.orang) for n, s in enumerate(form.tanda, first)]
    if len(signs) < 3:
        return [setter.notes(form.catatan, signs)]
    beside, below = signs[:2], signs[2]
    middle = Signature(0.5, below.place, below.title, below.person)
    above = Ending(setter, beside, setter.signature_columns(beside), setter.style, ())
    return [above, setter.notes(form.catatan, [middle])]
