"""PERILAKU KERJA: the seven BerAKHLAK values with their guides, always all seven in the order of the form (R31)."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.documents.fonts import ITALIC
from kinerja_desktop.documents.table import Cell, Row, Section, Span
from kinerja_desktop.documents.typesetter import Typesetter
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import PerilakuCetak
from kinerja_desktop.domain.skp import Nilai

_UMPAN_BALIK = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"


def conduct(
    setter: Typesetter,
    title: str,
    guides: teks.Panduan,
    perilaku: Sequence[PerilakuCetak],
    shares: tuple[float, ...],
    umpan_balik: bool,
) -> Section:
    """Return the table; `shares` are the widths of number, guides, expectation and (form C.1.3) feedback."""
    left, span = setter.pager.left, setter.pager.span
    edges = [left]
    for share in shares:
        edges.append(edges[-1] + share * span)
    places = [(edges[n], edges[n + 1] - edges[n]) for n in range(len(shares))]
    section = setter.section([_head(setter, title, places, umpan_balik)])
    given = {item.nilai: item for item in perilaku}
    for number, nilai in enumerate(Nilai, 1):
        _value(setter, section, places, number, given.get(nilai, PerilakuCetak(nilai)), guides[nilai])
    return section


def _head(setter: Typesetter, title: str, places: Sequence[tuple[float, float]], umpan_balik: bool) -> Row:
    left, span = setter.pager.left, setter.pager.span
    if not umpan_balik:
        return Row([setter.label(left, span, title)])
    x, w = places[-1]
    first = setter.label(left, x - left, title)
    first.middle = True
    return Row([first, setter.label(x, w, _UMPAN_BALIK, centred=True)])


def _value(
    setter: Typesetter,
    section: Section,
    places: Sequence[tuple[float, float]],
    number: int,
    item: PerilakuCetak,
    guides: Sequence[str],
) -> None:
    (x0, w0), (x1, w1), (x2, w2) = places[:3]
    first = len(section.rows)
    span = setter.pager.span
    section.rows.append(Row([Cell(x1, span - w0, setter.fixed(teks.JUDUL_NILAI[item.nilai], span - w0))], keep=True))
    special = [*setter.fixed(teks.EKSPEKTASI_KHUSUS, w2), *setter.lines(item.ekspektasi_khusus, w2)]
    cells = [Cell(x1, w1, setter.fixed("\n".join(f"- {guide}" for guide in guides), w1)), Cell(x2, w2, special)]
    if len(places) > 3:
        x3, w3 = places[3]
        cells.append(Cell(x3, w3, setter.umpan_balik(item.umpan_balik, w3)))
    again = Cell(x1, span - w0, setter.fixed(f"{teks.JUDUL_NILAI[item.nilai]} {teks.LANJUTAN}", span - w0, ITALIC))
    section.rows.append(Row(cells, again=Row([again])))
    label = setter.fixed(str(number), w0)
    section.spans.append(Span(Cell(x0, w0, label, centred=True, again=tuple(label)), first, first + 1))
