"""DOKUMEN EVALUASI KINERJA PEGAWAI: forms D.1.1 (p. 115), D.1.2 (p. 116) and D.1.3 (p. 118); R41."""

from __future__ import annotations

from typing import Any

from kinerja_desktop.documents.blocks import place_and_date
from kinerja_desktop.documents.fonts import BOLD, REGULAR
from kinerja_desktop.documents.sheet import MM, Pager
from kinerja_desktop.documents.skp import agency_stacked
from kinerja_desktop.documents.table import Cell, Row, Section, Span, place
from kinerja_desktop.documents.typesetter import Signature, Typesetter, facts
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import DokumenEvaluasi, Kertas
from kinerja_desktop.domain.pegawai import Identitas

RANK = "PANGKAT/GOL RUANG"
TITLE = "DOKUMEN EVALUASI KINERJA PEGAWAI"
MEASURE = {Kertas.F4: (10.2, 12.4, 2.8), Kertas.A4: (9.8, 11.8, 2.1, 40.0)}
TIGHT = {Kertas.F4: (9.2, 11.0, 1.2, 30.0), Kertas.A4: (8.8, 10.5, 0.9, 26.0)}
"""Measures of form D.1.3: three blocks and a signature more, on one sheet where the texts are short."""
MARGIN = (13.0, 22.0, 18.0, 25.0)
EMBLEM, SMALL_EMBLEM = 19.0, 15.0
"""Space for the emblem of state in millimetres. We have no true drawing of it, and a false one is worse than none: the
office supplies its own picture, and without it the space stays empty."""
_NOBODY = Identitas("", "", "", "", "")


def lay_out_dokumen(form: DokumenEvaluasi, paper: Kertas, emblem: Any = None) -> Pager:
    """Lay the form out in portrait; `emblem` is a ReportLab image reader, or None for an empty space."""
    measure = MEASURE if form.isi_keberatan is None else TIGHT
    setter = Typesetter(Pager(paper, False, MARGIN), *measure[paper])
    pager = setter.pager
    _emblem(setter, emblem, EMBLEM if form.isi_keberatan is None else SMALL_EMBLEM)
    setter.letterhead(form.kop)
    setter.titled(TITLE, 12, BOLD)
    pager.d += 6
    setter.baris_periode("PERIODE*:", form.label_periode, "**", 10.5)
    pager.d += 3
    pager.rule(0.5, 3)
    agency_stacked(setter, form.instansi, teks.periode_cetak(form.mulai, form.selesai))
    blocks = _blocks(setter, form)
    ending = setter.notes(teks.catatan_dokumen(form.label_periode), signatures(form))
    place(pager, blocks, ending.height)
    ending.put()
    return pager


def signatures(form: DokumenEvaluasi) -> tuple[Signature, ...]:
    """Return the signatures with their numbers, each with a place and date of its own (R41).

    D.1.1: penilai (6, right), pegawai (7, left). D.1.2: the atasan of the penilai signs as 6. D.1.3: penilai (9,
    right), pegawai (10, left), atasan (11, below both).
    """
    own, other = place_and_date(form.tanda_pegawai), place_and_date(form.tanda_penilai)
    atasan = form.atasan_penilai or _NOBODY
    if form.isi_keberatan is not None:
        last = place_and_date(form.isi_keberatan.tanda_atasan)
        return (
            Signature(0, own, "10. Pegawai yang Dinilai", form.pegawai),
            Signature(1, other, "9. Pejabat Penilai Kinerja", form.penilai),
            Signature(0.5, last, "11. Atasan Pejabat Penilai Kinerja", atasan, row=1),
        )
    signer = (
        ("6. Atasan Pejabat Penilai Kinerja", atasan)
        if form.oleh_atasan
        else ("6. Pejabat Penilai Kinerja", form.penilai)
    )
    return Signature(0, own, "7. Pegawai yang Dinilai", form.pegawai), Signature(1, other, *signer)


def remarks(form: DokumenEvaluasi) -> tuple[tuple[int, str, str], ...]:
    """Return the blocks of free text: number, title, text. D.1.1 alone writes the title of block 5 without a space."""
    title = "CATATAN/REKOMENDASI" if form.format == "D.1.1" else "CATATAN/ REKOMENDASI"
    first = (5, title, form.catatan)
    isi = form.isi_keberatan
    if isi is None:
        return (first,)
    return (
        first,
        (6, "KEBERATAN", isi.keberatan),
        (7, "PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN", isi.penjelasan),
        (8, "KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA", isi.keputusan),
    )


def _emblem(setter: Typesetter, emblem: Any, millimetres: float) -> None:
    pager = setter.pager
    high = millimetres * MM
    if emblem is not None:
        wide = high * emblem.getSize()[0] / emblem.getSize()[1]
        middle = pager.left + pager.span / 2

        def draw(canvas: Any, _x: float, y: float) -> None:
            canvas.drawImage(emblem, middle - wide / 2, y, wide, high, mask="auto")

        pager.sheet.pictures.append((draw, middle, pager.d + high))
    pager.d += high + 8


def _blocks(setter: Typesetter, form: DokumenEvaluasi) -> Section:
    section = setter.section()
    people = (
        ("PEGAWAI YANG DINILAI", form.pegawai),
        ("PEJABAT PENILAI KINERJA", form.penilai),
        ("ATASAN PEJABAT PENILAI KINERJA", form.atasan_penilai),
    )
    labels = ("NAMA", "NIP", RANK, "JABATAN", "UNIT KERJA")
    for number, (title, person) in enumerate(people, 1):
        _block(setter, section, number, title, list(zip(labels, facts(person), strict=True)))
    achieved = teks.LABEL_CAPAIAN[form.capaian] if form.capaian else ""
    rated = teks.LABEL_PREDIKAT[form.predikat] if form.predikat else ""
    outcome = [("CAPAIAN KINERJA ORGANISASI", achieved), ("PREDIKAT KINERJA PEGAWAI", rated)]
    _block(setter, section, 4, "EVALUASI KINERJA", outcome, BOLD)
    for number, title, text in remarks(form):
        _remarks(setter, section, number, title, text, form.isi_keberatan is None)
    return section


def _edges(setter: Typesetter) -> tuple[float, float, float]:
    """Left edge of the texts, of the colon and of the values."""
    left, span = setter.pager.left, setter.pager.span
    return left + span * 0.048, left + span * 0.455, left + span * 0.485


def _block(
    setter: Typesetter,
    section: Section,
    number: int,
    title: str,
    rows: list[tuple[str, str]],
    face: str = REGULAR,
) -> None:
    left, right = setter.pager.left, setter.pager.right
    x1, x2, x3 = _edges(setter)
    first = len(section.rows)
    section.rows.append(Row([setter.label(x1, right - x1, title)], keep=True))
    for index, (label, value) in enumerate(rows):
        cells = [
            setter.label(x1, x2 - x1, label, tint=False),
            Cell(x2, x3 - x2, setter.fixed(":", x3 - x2), centred=True),
            Cell(x3, right - x3, setter.lines(value, right - x3, face)),
        ]
        section.rows.append(Row(cells, keep=index < len(rows) - 1))
    _number(setter, section, number, first, left, x1)


def _number(setter: Typesetter, section: Section, number: int, first: int, left: float, x1: float) -> None:
    label = setter.fixed(f"{number}.", x1 - left)
    cell = Cell(left, x1 - left, label, centred=True, tint=True, again=tuple(label))
    section.spans.append(Span(cell, first, len(section.rows) - 1))


def _remarks(setter: Typesetter, section: Section, number: int, title: str, text: str, roomy: bool) -> None:
    left, right = setter.pager.left, setter.pager.right
    x1, _, _ = _edges(setter)
    first = len(section.rows)
    section.rows.append(Row([setter.label(x1, right - x1, title)], keep=True))
    least = (3 if roomy else 1) * setter.style.leading
    again = Row([setter.label(x1, right - x1, f"{title} {teks.LANJUTAN}")])
    section.rows.append(Row([Cell(x1, right - x1, setter.lines(text, right - x1))], high=least, again=again))
    _number(setter, section, number, first, left, x1)
