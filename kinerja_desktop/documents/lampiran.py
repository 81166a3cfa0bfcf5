"""Form A.1.8, LAMPIRAN SASARAN KINERJA PEGAWAI, of every plan (p. 61; filled on pp. 158 and 187)."""

from __future__ import annotations

from kinerja_desktop.documents.fonts import BOLD
from kinerja_desktop.documents.sheet import Pager
from kinerja_desktop.documents.skp import agency_stacked, signatures
from kinerja_desktop.documents.table import Cell, Row, Section, place
from kinerja_desktop.documents.typesetter import Typesetter
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import FormulirLampiran, Kertas

TITLE = "LAMPIRAN SASARAN KINERJA PEGAWAI"
MARGIN = (15.0, 20.0, 18.0, 22.0)
MEASURE = {Kertas.F4: (10.2, 12.6, 3.2), Kertas.A4: (10.0, 12.2, 3.0)}
NUMBER = 0.055
"""Share of the width that the numbers take."""


def lay_out_lampiran(form: FormulirLampiran, paper: Kertas) -> Pager:
    """Lay the annex out in portrait: three headed lists and the signatures of the plan, without an identity table."""
    setter = Typesetter(Pager(paper, False, MARGIN), *MEASURE[paper])
    pager = setter.pager
    setter.letterhead(form.kop)
    pager.d += 4
    setter.titled(TITLE, 12, BOLD)
    pager.d += 10
    agency_stacked(setter, form.instansi, teks.periode_cetak(form.mulai, form.selesai))
    section = setter.section()
    for nama, items in teks.butir_lampiran(form.lampiran):
        _list(setter, section, nama, items)
    ending = setter.notes((), signatures(form))
    place(pager, section, ending.height)
    ending.put()
    return pager


def _list(setter: Typesetter, section: Section, title: str, items: tuple[str, ...]) -> None:
    left, span = setter.pager.left, setter.pager.span
    narrow = span * NUMBER
    section.rows.append(setter.bar(title))
    for number, text in enumerate(items, 1):
        cells = [
            setter.label(left, narrow, f"{number}.", centred=True, tint=False),
            Cell(left + narrow, span - narrow, setter.lines(text, span - narrow)),
        ]
        cells[0].middle = False
        section.rows.append(Row(cells))
    if not items:
        dashes = ((left, narrow, True), (left + narrow, span - narrow, False))
        section.rows.append(Row([setter.label(x, w, "-", centred=c, tint=False) for x, w, c in dashes]))
