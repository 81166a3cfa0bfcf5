"""Pohon Kinerja: the cascade of an office as indented rows, in the type of the official forms (Lampiran II.1)."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.documents.blocks import heading, shifted
from kinerja_desktop.documents.fonts import BOLD
from kinerja_desktop.documents.sheet import Pager
from kinerja_desktop.documents.skp import MARGIN, MEASURE
from kinerja_desktop.documents.table import Cell, Row, place
from kinerja_desktop.documents.typesetter import Typesetter
from kinerja_desktop.documents.wrapping import Line
from kinerja_desktop.domain import teks_rencana as teks
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_rencana import BarisPohon, PohonKinerja

SHARES = (0.07, 0.42, 0.22, 0.29)
"""Widths of number, result, person and indicators."""
INDENT = 15.0
_DEEPEST = 8
"""Levels below this one are indented no further."""


def lay_out_pohon(form: PohonKinerja, paper: Kertas) -> Pager:
    """Lay the cascade out in landscape; results are indented by their level and numbered by their branch."""
    setter = Typesetter(Pager(paper, True, MARGIN[paper]), *MEASURE[paper])
    pager = setter.pager
    heading(setter, form.kop, (form.judul, teks.milik(form.unit_kerja or form.instansi, form.tahun)))
    edges = [pager.left]
    for share in SHARES:
        edges.append(edges[-1] + share * pager.span)
    places = [(edges[n], edges[n + 1] - edges[n]) for n in range(len(SHARES))]
    heads = [setter.label(x, w, text, centred=True) for (x, w), text in zip(places, teks.KOLOM_POHON, strict=True)]
    section = setter.section([Row(heads)])
    for number, row in zip(teks.nomor_pohon(form.baris), form.baris, strict=True):
        section.rows.append(_row(setter, places, number, row))
    place(pager, section)
    return pager


def _row(setter: Typesetter, places: Sequence[tuple[float, float]], number: str, row: BarisPohon) -> Row:
    (x0, w0), (x1, w1), (x2, w2), (x3, w3) = places
    top = row.tingkat == 0
    by = min(row.tingkat, _DEEPEST) * INDENT
    result: list[Line] = setter.lines(row.teks, w1 - by, BOLD if top else setter.style.face)
    if row.celah:
        result += setter.lines(f"{teks.TANDA_CELAH} {row.celah}", w1 - by, BOLD)
    person = [*setter.lines(row.nama, w2, BOLD), *setter.lines(row.jabatan, w2)]
    items = row.indikator if len(row.indikator) < 2 else tuple(f"- {text}" for text in row.indikator)
    return Row(
        [
            Cell(x0, w0, setter.fixed(number, w0), tint=top),
            Cell(x1, w1, [shifted(line, by) for line in result], tint=top),
            Cell(x2, w2, person, tint=top),
            Cell(x3, w3, setter.lines("\n".join(items), w3), tint=top),
        ]
    )
