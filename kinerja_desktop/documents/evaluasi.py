"""Form C.1.3, HASIL EVALUASI KINERJA PEGAWAI (pp. 111-113), and D.1.1, DOKUMEN EVALUASI KINERJA PEGAWAI (p. 115)."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from kinerja_desktop.documents.fonts import BOLD, REGULAR
from kinerja_desktop.documents.hasil_kerja import Column, results
from kinerja_desktop.documents.kurva import HEIGHT, curve
from kinerja_desktop.documents.perilaku import conduct
from kinerja_desktop.documents.sheet import MM, Pager
from kinerja_desktop.documents.skp import MARGIN, agency_line, agency_stacked
from kinerja_desktop.documents.table import Cell, Row, Section, Span, place
from kinerja_desktop.documents.typesetter import Signature, Typesetter, facts
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import DokumenEvaluasi, FormulirEvaluasi, Kertas

COLUMNS = (
    Column("No.", 0.035),
    Column("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", 0.135),
    Column("RENCANA HASIL KERJA", 0.145),
    Column("ASPEK", 0.07, lambda iki: teks.LABEL_ASPEK[iki.aspek]),
    Column("INDIKATOR KINERJA INDIVIDU", 0.155, lambda iki: iki.uraian),
    Column("TARGET", 0.1, lambda iki: iki.target),
    Column("REALISASI BERDASARKAN BUKTI DUKUNG", 0.15, lambda iki: iki.realisasi),
    Column("UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", 0.21, umpan_balik=True),
)
SHARES = (0.035, 0.375, 0.3, 0.29)
TITLES = (
    "HASIL EVALUASI KINERJA PEGAWAI",
    "PENDEKATAN HASIL KERJA KUANTITATIF",
    "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
)
RANK = "PANGKAT/GOL RUANG"
MEASURE = {Kertas.F4: (8.7, 10.5, 2.3), Kertas.A4: (8.4, 10.0, 2.0, 40.0)}
D_MEASURE = {Kertas.F4: (10.2, 12.4, 2.8), Kertas.A4: (9.8, 11.8, 2.1, 40.0)}
D_MARGIN = (13.0, 22.0, 18.0, 25.0)
D_EMBLEM = 19.0
"""Space for the emblem of state in millimetres. We have no true drawing of it, and a false one is worse than none: the
office supplies its own picture, and without it the space stays empty."""


def lay_out_c13(form: FormulirEvaluasi, paper: Kertas) -> Pager:
    """Lay form C.1.3 out in landscape; options not chosen are struck through, as in Anak Lampiran 5 and 6."""
    setter = Typesetter(Pager(paper, True, MARGIN[paper]), *MEASURE[paper])
    pager = setter.pager
    setter.letterhead(form.kop)
    for number, title in enumerate(TITLES):
        setter.titled(title, 10.5, REGULAR if number else BOLD)
    pager.d += 2
    setter.baris_periode("PERIODE***:", form.label_periode, "*", 10.5)
    pager.d += 3
    pager.rule(0.5, 1)
    agency_line(setter, form.instansi, teks.periode_cetak(form.mulai, form.selesai))
    place(pager, setter.identity(RANK, form.pegawai, form.penilai))
    place(pager, _achievement(setter, form))
    place(pager, results(setter, COLUMNS, form.rhk))
    place(pager, _only(setter, setter.choice("RATING HASIL KERJA*", _pilihan_rating(setter, form.rating_hasil))))
    place(
        pager,
        conduct(setter, "PERILAKU KERJA", teks.panduan(form.versi_perilaku), form.perilaku, SHARES, umpan_balik=True),
    )
    closing = _only(
        setter,
        setter.choice("RATING PERILAKU KERJA*", _pilihan_rating(setter, form.rating_perilaku), keep=True),
        setter.choice("PREDIKAT KINERJA PEGAWAI*", _choose(setter, teks.LABEL_PREDIKAT, form.predikat)),
    )
    ending = setter.notes(
        (f"* {teks.CATATAN_PILIH}", teks.CATATAN_RATING, f"*** {teks.CATATAN_PERIODE}"),
        (
            Signature(
                1,
                teks.baris_tanda(form.tanda_penilai.tempat, form.tanda_penilai.tanggal),
                "Pejabat Penilai Kinerja" if form.oleh_atasan is None else "Atasan Pejabat Penilai Kinerja",
                form.oleh_atasan or form.penilai,
            ),
        ),
    )
    place(pager, closing, ending.height)
    ending.put()
    return pager


def _only(setter: Typesetter, *rows: Row) -> Section:
    section = setter.section()
    section.rows.extend(rows)
    return section


def _choose(setter: Typesetter, labels: dict[Any, str], value: StrEnum | None, after: str = "") -> Sequence[Any]:
    chosen = None if value is None else list(labels).index(value)
    return setter.options(list(labels.values()), chosen, after)


def _pilihan_rating(setter: Typesetter, value: StrEnum | None) -> Sequence[Any]:
    return _choose(setter, teks.LABEL_RATING, value, "**")


def _achievement(setter: Typesetter, form: FormulirEvaluasi) -> Section:
    """CAPAIAN KINERJA ORGANISASI and POLA DISTRIBUSI with the curve of the chosen capaian."""
    left, span = setter.pager.left, setter.pager.span
    pattern = Row([setter.label(left, span, "POLA DISTRIBUSI", BOLD)], high=2.6 * setter.style.leading)
    if form.capaian is not None:
        pattern.high = HEIGHT
        pattern.picture = curve(form.capaian, span)
    options = _choose(setter, teks.LABEL_CAPAIAN, form.capaian)
    return _only(setter, setter.choice("CAPAIAN KINERJA ORGANISASI*", options, keep=True), pattern)


def lay_out_d11(form: DokumenEvaluasi, paper: Kertas, emblem: Any = None) -> Pager:
    """Lay form D.1.1 out in portrait; `emblem` is a ReportLab image reader, or None for an empty space."""
    setter = Typesetter(Pager(paper, False, D_MARGIN), *D_MEASURE[paper])
    pager = setter.pager
    _emblem(setter, emblem)
    setter.letterhead(form.kop)
    setter.titled("DOKUMEN EVALUASI KINERJA PEGAWAI", 12, BOLD)
    pager.d += 6
    setter.baris_periode("PERIODE*:", form.label_periode, "**", 10.5)
    pager.d += 3
    pager.rule(0.5, 3)
    agency_stacked(setter, form.instansi, teks.periode_cetak(form.mulai, form.selesai))
    blocks = _blocks(setter, form)
    ending = setter.notes(
        teks.catatan_dokumen(form.label_periode),
        (
            Signature(0, _place(form.tanda_pegawai), "7. Pegawai yang Dinilai", form.pegawai),
            Signature(1, _place(form.tanda_penilai), "6. Pejabat Penilai Kinerja", form.penilai),
        ),
    )
    place(pager, blocks, ending.height)
    ending.put()
    return pager


def _place(sign: Any) -> str:
    return teks.baris_tanda(sign.tempat, sign.tanggal)


def _emblem(setter: Typesetter, emblem: Any) -> None:
    pager = setter.pager
    high = D_EMBLEM * MM
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
    _remarks(setter, section, form.catatan)
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
            setter.label(x2, x3 - x2, ":", centred=True, tint=False),
            Cell(x3, right - x3, setter.lines(value, right - x3, face)),
        ]
        section.rows.append(Row(cells, keep=index < len(rows) - 1))
    _number(setter, section, number, first, left, x1)


def _number(setter: Typesetter, section: Section, number: int, first: int, left: float, x1: float) -> None:
    label = setter.fixed(f"{number}.", x1 - left)
    cell = Cell(left, x1 - left, label, centred=True, tint=True, again=tuple(label))
    section.spans.append(Span(cell, first, len(section.rows) - 1))


def _remarks(setter: Typesetter, section: Section, text: str) -> None:
    left, right = setter.pager.left, setter.pager.right
    x1, _, _ = _edges(setter)
    first = len(section.rows)
    section.rows.append(Row([setter.label(x1, right - x1, "CATATAN/REKOMENDASI")], keep=True))
    row = Row([Cell(x1, right - x1, setter.lines(text, right - x1))], high=3 * setter.style.leading)
    section.rows.append(row)
    _number(setter, section, 5, first, left, x1)
