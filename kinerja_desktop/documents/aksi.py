"""Forms B.1.1, RENCANA AKSI (p. 67), and B.1.2, PENDOKUMENTASIAN KINERJA (p. 68): signed by the Pegawai alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kinerja_desktop.documents.blocks import PORTRAIT, aligned, heading, numbered, place_and_date
from kinerja_desktop.documents.fonts import ITALIC
from kinerja_desktop.documents.sheet import Pager
from kinerja_desktop.documents.skp import agency_stacked
from kinerja_desktop.documents.table import Cell, Row, Section, Span, place
from kinerja_desktop.documents.typesetter import Signature, Typesetter
from kinerja_desktop.documents.wrapping import Line
from kinerja_desktop.domain import teks_rencana as teks
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_rencana import AksiCetak, FormulirDokumentasi, FormulirRencanaAksi, HasilAksi
from kinerja_desktop.domain.teks_formulir import periode_cetak

MEASURE = {Kertas.F4: (9.8, 12.0, 2.8), Kertas.A4: (9.6, 11.6, 2.6)}
AKSI_SHARES = (0.41, 0.59)
DOKUMENTASI_SHARES = (0.28, 0.285, 0.435)
"""Widths of result, steps and (form B.1.2) what was done, right of the numbers, as shares of what these leave."""


def lay_out_aksi(form: FormulirRencanaAksi, paper: Kertas) -> Pager:
    """Lay form B.1.1 out in portrait."""
    setter = Typesetter(Pager(paper, False, PORTRAIT), *MEASURE[paper])
    _close(setter, form, _begin(setter, form, (teks.JUDUL_AKSI,), AKSI_SHARES))
    return setter.pager


def lay_out_dokumentasi(form: FormulirDokumentasi, paper: Kertas) -> Pager:
    """Lay form B.1.2 out in portrait; a part of the year is named below the title, as on forms C."""
    setter = Typesetter(Pager(paper, False, PORTRAIT), *MEASURE[paper])
    _close(setter, form, _begin(setter, form, teks.judul_dokumentasi(form.periode), DOKUMENTASI_SHARES))
    return setter.pager


def _begin(
    setter: Typesetter,
    form: FormulirRencanaAksi | FormulirDokumentasi,
    titles: Sequence[str],
    shares: Sequence[float],
) -> Section:
    """Print the head of the form and return its table of results."""
    heading(setter, form.kop, titles)
    agency_stacked(setter, form.instansi, periode_cetak(form.mulai, form.selesai))
    place(setter.pager, setter.identity(teks.RANK, form.pegawai, form.penilai))
    section = setter.section([setter.bar(teks.HASIL_KERJA)])
    for number, item in enumerate(form.hasil, 1):
        _result(setter, section, number, item, shares)
    return section


def _close(setter: Typesetter, form: FormulirRencanaAksi | FormulirDokumentasi, section: Section) -> None:
    sign = Signature(1, place_and_date(form.tanda_pegawai), teks.PENANDA_TANGAN, form.pegawai)
    ending = setter.notes((), (sign,))
    place(setter.pager, section, ending.height)
    ending.put()


def _result(setter: Typesetter, section: Section, number: int, item: HasilAksi, shares: Sequence[float]) -> None:
    pager = setter.pager
    edges = [pager.left, pager.left + setter.number_width]
    for share in shares:
        edges.append(edges[-1] + share * (pager.span - setter.number_width))
    places = [(left, right - left) for left, right in pairwise(edges)]
    columns = _columns(setter, item, [w for _, w in places[2:]])
    here = len(section.rows)
    section.rows.append(Row([Cell(x, w, lines) for (x, w), lines in zip(places[2:], columns, strict=True)]))
    count = setter.fixed(str(number), places[0][1])
    section.spans.append(Span(Cell(*places[0], count, centred=True, again=tuple(count)), here, here))
    again = setter.continued(places[1][1])
    text = setter.lines(item.uraian, places[1][1])
    section.spans.append(Span(Cell(*places[1], text, again=again, more=again), here, here, whole=True))


def _columns(setter: Typesetter, item: HasilAksi, widths: Sequence[float]) -> list[list[Line]]:
    """Return the lines of the steps and of what was done: each step begins at the height of its realisasi."""
    steps = numbered(setter, [step.uraian for step in item.aksi], widths[0]) or [setter.lines("-", widths[0])]
    head = setter.fixed(teks.AKSI, widths[0])
    if len(widths) == 1:
        return [[*head, *(line for lines in steps for line in lines)]]
    left = [head, *steps]
    right = [setter.fixed(teks.REALISASI, widths[1]), *_done(setter, item, widths[1])]
    return aligned([left, right])


def _done(setter: Typesetter, item: HasilAksi, width: float) -> list[list[Line]]:
    """Return what was done for each step, then what belongs to none; without steps the reports are numbered."""
    if not item.aksi:
        total = setter.lines(teks.jumlah_lain(item), width)
        return [*([total] if total else ()), *numbered(setter, item.lain, width)] or [setter.lines("-", width)]
    blocks = numbered(setter, [_said(step) for step in item.aksi], width)
    if item.lain:
        rest = "\n".join(f"- {text}" for text in item.lain)
        blocks.append([*setter.fixed(teks.LAINNYA, width, ITALIC), *setter.lines(rest, width)])
    return blocks


def _said(step: AksiCetak) -> str:
    """One report as a sentence, several as a list below their sum; a dash where there is none."""
    if not step.realisasi:
        return "-"
    if len(step.realisasi) == 1:
        return step.realisasi[0]
    return "\n".join([*([step.jumlah] if step.jumlah else ()), *(f"- {text}" for text in step.realisasi)])
