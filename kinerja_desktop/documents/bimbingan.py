"""Forms B.1.6, PELAKSANAAN COACHING (p. 80), B.1.7, PELAKSANAAN MENTORING (p. 82), and B.1.8, the feedback (p. 83)."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.documents.blocks import (
    PORTRAIT,
    aligned,
    heading,
    labelled,
    mixed,
    numbered,
    place_and_date,
)
from kinerja_desktop.documents.fonts import ITALIC
from kinerja_desktop.documents.sheet import Pager
from kinerja_desktop.documents.skp import agency_stacked
from kinerja_desktop.documents.table import Cell, Row, Section, place
from kinerja_desktop.documents.typesetter import Signature, Typesetter
from kinerja_desktop.domain import teks_pembinaan as teks
from kinerja_desktop.domain.dokumen import Kertas, KopSurat
from kinerja_desktop.domain.dokumen_pembinaan import (
    FormulirCoaching,
    FormulirMentoring,
    FormulirUmpanBimbingan,
    KepalaPembinaan,
)
from kinerja_desktop.domain.teks_formulir import periode_cetak

MEASURE = {Kertas.F4: (9.8, 12.0, 2.8), Kertas.A4: (9.4, 11.4, 2.4)}
FOUR = (0.25, 0.25, 0.25, 0.25)
GOAL = (0.27, 0.2, 0.22, 0.31)
STEPS = (0.3, 0.39, 0.31)
SKILL = (0.31, 0.17, 0.28, 0.24)
JOURNAL = (0.2, 0.33, 0.27, 0.2)
ANSWERS = (0.25, 0.4, 0.35)
"""Widths of the columns as shares of the table."""


def lay_out_coaching(form: FormulirCoaching, paper: Kertas) -> Pager:
    """Lay form B.1.6 out in portrait."""
    setter = begin(paper, form.kop, (teks.JUDUL_COACHING,), form.kepala)
    table(setter, (teks.TUJUAN, teks.DIISI_PEGAWAI), GOAL, teks.KOLOM_TUJUAN, teks.baris_tujuan(form))
    table(setter, (teks.FAKTA, teks.DIISI_PEGAWAI), FOUR, teks.KOLOM_FAKTA, teks.baris_fakta(form))
    chance = setter.section([bar(setter, teks.PELUANG, teks.DIISI_PEGAWAI)])
    left, span = setter.pager.left, setter.pager.span
    chance.rows.append(Row([Cell(left, span, setter.lines(form.peluang, span))], high=2 * setter.style.leading))
    place(setter.pager, chance)
    steps = (teks.LANGKAH, teks.LANGKAH_OLEH)
    table(setter, steps, STEPS, teks.KOLOM_LANGKAH, teks.baris_langkah(form), centred=(2,))
    setter.pager.d += 2
    style = setter.style.to(ITALIC)
    setter.pager.text(setter.fixed(teks.CATATAN_LANGKAH, span, ITALIC), style)
    _both_sign(setter, form)
    return setter.pager


def lay_out_mentoring(form: FormulirMentoring, paper: Kertas) -> Pager:
    """Lay form B.1.7 out in portrait."""
    setter = begin(paper, form.kop, (teks.JUDUL_MENTORING,), form.kepala)
    goals = (teks.TUJUAN_MENTORING, teks.DIISI_PEGAWAI)
    table(setter, goals, SKILL, teks.KOLOM_KEAHLIAN, teks.baris_keahlian(form))
    table(setter, (teks.JURNAL,), JOURNAL, teks.KOLOM_JURNAL, teks.baris_jurnal(form))
    _both_sign(setter, form)
    return setter.pager


def lay_out_umpan(form: FormulirUmpanBimbingan, paper: Kertas) -> Pager:
    """Lay form B.1.8 out in portrait: a row for each subject, answers beside their criteria."""
    setter = begin(paper, form.kop, (teks.JUDUL_UMPAN,), form.kepala, span=False)
    places = columns(setter, ANSWERS)
    labels = zip(places, teks.KOLOM_UMPAN, strict=True)
    section = setter.section([Row([setter.label(x, w, text, centred=True) for (x, w), text in labels], keep=True)])
    for order, (subject, criteria) in enumerate(teks.KRITERIA):
        first = 3 * order + 1
        left = numbered(setter, criteria, places[1][1], first)
        right = numbered(setter, teks.jawaban_kelompok(form.jawaban, order), places[2][1], first)
        one, two = aligned([left, right])
        label = Cell(*places[0], setter.fixed(subject, places[0][1]), centred=True)
        labelled(section, label, [Row([Cell(*places[1], one), Cell(*places[2], two)])])
    sign(setter, section, [Signature(1, place_and_date(form.tanda), teks.PEGAWAI, form.pegawai)])
    return setter.pager


def begin(paper: Kertas, kop: KopSurat, titles: Sequence[str], head: KepalaPembinaan, span: bool = True) -> Typesetter:
    """Print the head of a form; `span` with agency and period, as forms B.1.6 and B.1.7 have them."""
    setter = Typesetter(Pager(paper, False, PORTRAIT), *MEASURE[paper])
    heading(setter, kop, titles)
    if span:
        agency_stacked(setter, head.instansi, periode_cetak(head.mulai, head.selesai))
    place(setter.pager, setter.identity(teks.RANK, head.pegawai, head.penilai))
    return setter


def columns(setter: Typesetter, shares: Sequence[float]) -> list[tuple[float, float]]:
    """Left edge and width of each column."""
    edges = [setter.pager.left]
    for share in shares:
        edges.append(edges[-1] + share * setter.pager.span)
    return [(left, share * setter.pager.span) for left, share in zip(edges, shares, strict=False)]


def bar(setter: Typesetter, *texts: str) -> Row:
    """Return a tinted row over the whole width: a title, and in italics who fills the block in."""
    left, span = setter.pager.left, setter.pager.span
    lines = [line for text in texts for line in mixed(setter, left, span, text).lines]
    return Row([Cell(left, span, lines, centred=True, middle=True, tint=True)], keep=True)


def table(
    setter: Typesetter,
    titles: Sequence[str],
    shares: Sequence[float],
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    centred: Sequence[int] = (),
) -> None:
    """Print one block: its bar, the heads of its columns, its rows."""
    places = columns(setter, shares)
    labels = [mixed(setter, x, w, text, centred=True, tint=False) for (x, w), text in zip(places, heads, strict=True)]
    section = setter.section([bar(setter, *titles), Row(labels, keep=True)])
    for texts in rows:
        cells = [
            Cell(x, w, setter.lines(text, w), centred=n in centred)
            for n, ((x, w), text) in enumerate(zip(places, texts, strict=True))
        ]
        section.rows.append(Row(cells))
    place(setter.pager, section)


def sign(setter: Typesetter, section: Section | None, signatures: Sequence[Signature]) -> None:
    """Print what is left of the last table, and the signatures in one piece."""
    ending = setter.notes((), signatures)
    if section is not None:
        place(setter.pager, section, ending.height)
    ending.put()


def _both_sign(setter: Typesetter, form: FormulirCoaching | FormulirMentoring) -> None:
    sign(
        setter,
        None,
        [
            Signature(0, "", teks.PEGAWAI, form.pegawai),
            Signature(1, place_and_date(form.tanda), teks.PEMBIMBING, form.pembimbing),
        ],
    )
