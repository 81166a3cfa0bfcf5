"""Forms B.1.9, EVALUASI KOMPETENSI PEGAWAI (pp. 84-85), and B.1.10, LAPORAN PERMASALAHAN PERILAKU KERJA (pp. 86-87)."""

from __future__ import annotations

from kinerja_desktop.documents.bimbingan import bar, begin, columns, sign
from kinerja_desktop.documents.blocks import place_and_date
from kinerja_desktop.documents.sheet import INSET, Pager
from kinerja_desktop.documents.table import Cell, Row, Section, Span, place
from kinerja_desktop.documents.typesetter import Signature, Typesetter
from kinerja_desktop.documents.wrapping import wrap_parts
from kinerja_desktop.domain import teks_pembinaan as teks
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_pembinaan import FormulirKompetensi, FormulirPerilaku
from kinerja_desktop.domain.kompetensi import SKALA, KelompokKompetensi, NilaiKompetensi

_WIDTHS = (0.07, 0.36, 0.12, 0.45)
_SCALE = (0.07, 0.2, 0.73)


def lay_out_kompetensi(form: FormulirKompetensi, paper: Kertas) -> Pager:
    """Lay form B.1.9 out in portrait: values, recommendation, the scale, and the signature."""
    setter = begin(paper, form.kop, teks.JUDUL_KOMPETENSI, form.kepala, span=False)
    places = columns(setter, _WIDTHS)
    labels = zip(places, teks.KOLOM_KOMPETENSI, strict=True)
    section = setter.section([Row([setter.label(x, w, text, centred=True) for (x, w), text in labels], keep=True)])
    for group in KelompokKompetensi:
        _group(setter, section, places, group, [row for row in form.butir if row.kelompok is group])
    place(setter.pager, section)
    left, span = setter.pager.left, setter.pager.span
    advice = setter.section([setter.bar(teks.REKOMENDASI)])
    advice.rows.append(Row([Cell(left, span, setter.lines(form.rekomendasi, span))], high=2 * setter.style.leading))
    place(setter.pager, advice)
    setter.pager.d += 8
    person = form.pembimbing
    scale = _scale(setter)
    sign(setter, scale, [Signature(1, place_and_date(form.tanda), teks.PEMBIMBING_KOMPETENSI, person)])
    return setter.pager


def _group(
    setter: Typesetter,
    section: Section,
    places: list[tuple[float, float]],
    group: KelompokKompetensi,
    rows: list[NilaiKompetensi],
) -> None:
    """Add one group: its number beside its name and its rows."""
    first, order = len(section.rows), list(KelompokKompetensi).index(group)
    wide = places[3][0] + places[3][1] - places[1][0]
    section.rows.append(Row([Cell(places[1][0], wide, setter.fixed(teks.KELOMPOK[order], wide))], keep=True))
    for number, row in enumerate(rows or [NilaiKompetensi(group, "")], 1):
        value = "" if row.nilai is None else str(row.nilai)
        section.rows.append(
            Row(
                [
                    Cell(*places[1], setter.lines(f"{number}. {row.nama or '…….'}", places[1][1])),
                    Cell(*places[2], setter.lines(value, places[2][1]), centred=True),
                    Cell(*places[3], setter.lines(row.alasan, places[3][1])),
                ]
            )
        )
    count = setter.fixed(str(order + 1), places[0][1])
    section.spans.append(Span(Cell(*places[0], count, centred=True, again=tuple(count)), first, len(section.rows) - 1))


def _scale(setter: Typesetter) -> Section:
    places = columns(setter, _SCALE)
    section = setter.section([bar(setter, teks.SKALA)])
    for value, name in SKALA.items():
        texts = (f"{value}.", name, teks.DESKRIPSI_SKALA[value - 1])
        cells = [
            Cell(x, w, setter.fixed(text, w), centred=not n)
            for n, ((x, w), text) in enumerate(zip(places, texts, strict=True))
        ]
        section.rows.append(Row(cells))
    return section


def lay_out_perilaku(form: FormulirPerilaku, paper: Kertas) -> Pager:
    """Lay form B.1.10 out in portrait; its questions and answers are one column."""
    setter = begin(paper, form.kop, (teks.JUDUL_PERILAKU,), form.kepala, span=False)
    told = form.laporan
    problem = setter.section([bar(setter, teks.MASALAH, teks.DIISI_PENILAI)])
    _ask(setter, problem, teks.TANYA_EKSPEKTASI, told.ekspektasi_khusus or "-")
    _ask(setter, problem, teks.TANYA_RINCI, teks.rincian_perilaku(told))
    problem.rows.append(_question(setter, teks.TANYA_SERUPA))
    left, span = setter.pager.left, setter.pager.span
    parts = setter.options((teks.YA, teks.TIDAK), 0 if told.serupa else 1, between=" / ")
    problem.rows.append(Row([Cell(left, span, wrap_parts(parts, setter.style, span - 2 * INSET), centred=True)]))
    place(setter.pager, problem)
    look_back = setter.section([bar(setter, teks.RETROSPEKTIF, teks.DIISI_PENILAI)])
    _ask(setter, look_back, teks.TANYA_UPAYA, teks.upaya(told))
    sign(setter, look_back, [Signature(1, place_and_date(form.tanda), teks.PENILAI, form.kepala.penilai)])
    return setter.pager


def _ask(setter: Typesetter, section: Section, question: str, answer: str) -> None:
    left, span = setter.pager.left, setter.pager.span
    section.rows.append(_question(setter, question))
    section.rows.append(Row([Cell(left, span, setter.lines(answer, span))], high=2 * setter.style.leading))


def _question(setter: Typesetter, text: str) -> Row:
    left, span = setter.pager.left, setter.pager.span
    return Row([setter.label(left, span, text, centred=True, tint=False)], keep=True)
