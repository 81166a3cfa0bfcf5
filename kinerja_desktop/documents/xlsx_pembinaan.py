"""Spreadsheet twins of forms B.1.6 to B.1.10."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from kinerja_desktop.documents import xlsx_blocks as blocks
from kinerja_desktop.documents.bimbingan import ANSWERS
from kinerja_desktop.documents.blocks import place_and_date, plain_label
from kinerja_desktop.documents.grid import Grid, GridStyle
from kinerja_desktop.documents.xlsx_text import rich
from kinerja_desktop.domain import teks_pembinaan as teks
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_pembinaan import (
    FormulirCoaching,
    FormulirKompetensi,
    FormulirMentoring,
    FormulirPembinaan,
    FormulirPerilaku,
    FormulirUmpanBimbingan,
)
from kinerja_desktop.domain.kompetensi import SKALA, KelompokKompetensi, NilaiKompetensi
from kinerja_desktop.domain.teks_formulir import periode_cetak

_TWELVE = 12
Stretch = tuple[int, int]


def fill_coaching(book: Any, form: FormulirCoaching, paper: Kertas) -> None:
    """Write form B.1.6."""
    grid = _begin(book, form, "Coaching", (teks.JUDUL_COACHING,), paper)
    four, three = _split((3, 3, 3, 3)), _split((4, 5, 3))
    _table(grid, (teks.TUJUAN, teks.DIISI_PEGAWAI), four, teks.KOLOM_TUJUAN, teks.baris_tujuan(form))
    _table(grid, (teks.FAKTA, teks.DIISI_PEGAWAI), four, teks.KOLOM_FAKTA, teks.baris_fakta(form))
    _bar(grid, teks.PELUANG, teks.DIISI_PEGAWAI)
    grid.row([(1, grid.last, form.peluang)], high=28)
    _table(grid, (teks.LANGKAH, teks.LANGKAH_OLEH), three, teks.KOLOM_LANGKAH, teks.baris_langkah(form))
    grid.row([(1, grid.last, teks.CATATAN_LANGKAH)], italic=True, frame=False)
    _both_sign(grid, form)


def fill_mentoring(book: Any, form: FormulirMentoring, paper: Kertas) -> None:
    """Write form B.1.7."""
    grid = _begin(book, form, "Mentoring", (teks.JUDUL_MENTORING,), paper)
    four = _split((3, 3, 3, 3))
    goals = (teks.TUJUAN_MENTORING, teks.DIISI_PEGAWAI)
    _table(grid, goals, four, teks.KOLOM_KEAHLIAN, teks.baris_keahlian(form))
    _table(grid, (teks.JURNAL,), four, teks.KOLOM_JURNAL, teks.baris_jurnal(form))
    _both_sign(grid, form)


def fill_umpan(book: Any, form: FormulirUmpanBimbingan, paper: Kertas) -> None:
    """Write form B.1.8; every criterion is a row, so that it can be worked with."""
    grid = _begin(book, form, "Umpan Balik", (teks.JUDUL_UMPAN,), paper, span=False)
    places = _split(tuple(round(share * _TWELVE) for share in ANSWERS))
    grid.row([(a, b, text) for (a, b), text in zip(places, teks.KOLOM_UMPAN, strict=True)], tint=True, centred=True)
    for order, (subject, criteria) in enumerate(teks.KRITERIA):
        first = grid.next
        answers = teks.jawaban_kelompok(form.jawaban, order)
        for number, (text, answer) in enumerate(zip(criteria, answers, strict=True), 3 * order + 1):
            grid.row([(*places[1], f"{number}. {text}"), (*places[2], f"{number}. {answer}".rstrip())])
        grid.span(places[0][0], first, subject, centred=True, last=places[0][1])
    blocks.signatures(grid, 6, None, (place_and_date(form.tanda), teks.PEGAWAI, form.pegawai))


def fill_kompetensi(book: Any, form: FormulirKompetensi, paper: Kertas) -> None:
    """Write form B.1.9."""
    grid = _begin(book, form, "Evaluasi Kompetensi", teks.JUDUL_KOMPETENSI, paper, span=False)
    places = _split((1, 4, 2, 5))
    heads = zip(places, teks.KOLOM_KOMPETENSI, strict=True)
    grid.row([(a, b, text) for (a, b), text in heads], tint=True, centred=True)
    for order, group in enumerate(KelompokKompetensi):
        first = grid.next
        grid.row([(2, grid.last, teks.KELOMPOK[order])])
        rows = [row for row in form.butir if row.kelompok is group] or [NilaiKompetensi(group, "…….")]
        for number, row in enumerate(rows, 1):
            value = "" if row.nilai is None else str(row.nilai)
            grid.row(
                [(*places[1], f"{number}. {row.nama}"), (*places[2], value), (*places[3], row.alasan)],
                centred_columns=(places[2][0],),
            )
        grid.span(1, first, str(order + 1), centred=True)
    grid.row([(1, grid.last, teks.REKOMENDASI)], tint=True)
    grid.row([(1, grid.last, form.rekomendasi)], high=28)
    grid.row([(1, grid.last, "")], frame=False)
    _bar(grid, teks.SKALA)
    for mark, name in SKALA.items():
        grid.row([(1, 1, f"{mark}."), (2, 4, name), (5, grid.last, teks.DESKRIPSI_SKALA[mark - 1])])
    sign = (place_and_date(form.tanda), teks.PEMBIMBING_KOMPETENSI, form.pembimbing)
    blocks.signatures(grid, 6, None, sign)


def fill_perilaku(book: Any, form: FormulirPerilaku, paper: Kertas) -> None:
    """Write form B.1.10."""
    grid = _begin(book, form, "Perilaku Kerja", (teks.JUDUL_PERILAKU,), paper, span=False)
    told = form.laporan
    _bar(grid, teks.MASALAH, teks.DIISI_PENILAI)
    _ask(grid, teks.TANYA_EKSPEKTASI, told.ekspektasi_khusus or "-")
    _ask(grid, teks.TANYA_RINCI, teks.rincian_perilaku(told))
    grid.row([(1, grid.last, teks.TANYA_SERUPA)], centred=True)
    answer = rich("", (teks.YA, teks.TIDAK), 0 if told.serupa else 1, between=" / ")
    grid.row([(1, grid.last, answer)], centred=True)
    _bar(grid, teks.RETROSPEKTIF, teks.DIISI_PENILAI)
    _ask(grid, teks.TANYA_UPAYA, teks.upaya(told))
    blocks.signatures(grid, 6, None, (place_and_date(form.tanda), teks.PENILAI, form.kepala.penilai))


def _begin(
    book: Any, form: FormulirPembinaan, name: str, titles: Sequence[str], paper: Kertas, span: bool = True
) -> Grid:
    widths = [blocks.PORTRAIT_CHARS / _TWELVE] * _TWELVE
    grid = Grid(book.active, name, widths, GridStyle(paper, False, blocks.footer(form)))
    blocks.top(grid, form, [plain_label(title) for title in titles])
    if span:
        head = form.kepala
        masa = f"PERIODE PENILAIAN:\n{periode_cetak(head.mulai, head.selesai)}"
        grid.row([(1, 6, form.instansi.upper()), (7, grid.last, masa)], frame=False)
    blocks.identity(grid, teks.RANK, form.pegawai, form.kepala.penilai, (1, 3, 6, 7, 9))
    return grid


def _split(counts: Sequence[int]) -> list[Stretch]:
    """First and last column of each of the stretches that share the twelve."""
    edges = [0]
    for count in counts:
        edges.append(edges[-1] + count)
    return [(left + 1, right) for left, right in pairwise(edges)]


def _bar(grid: Grid, *texts: str) -> None:
    grid.row([(1, grid.last, "\n".join(map(plain_label, texts)))], tint=True, centred=True)


def _table(
    grid: Grid,
    titles: Sequence[str],
    places: Sequence[Stretch],
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
) -> None:
    _bar(grid, *titles)
    labels = zip(places, heads, strict=True)
    grid.row([(a, b, plain_label(text)) for (a, b), text in labels], centred=True, middle=True)
    for texts in rows:
        grid.row([(a, b, text) for (a, b), text in zip(places, texts, strict=True)])


def _ask(grid: Grid, question: str, answer: str) -> None:
    grid.row([(1, grid.last, question)], centred=True)
    grid.row([(1, grid.last, answer)], high=28)


def _both_sign(grid: Grid, form: FormulirCoaching | FormulirMentoring) -> None:
    right = (place_and_date(form.tanda), teks.PEMBIMBING, form.pembimbing)
    blocks.signatures(grid, 6, ("", teks.PEGAWAI, form.pegawai), right)


TWIN: dict[type[Any], Callable[[Any, Any, Kertas], None]] = {
    FormulirCoaching: fill_coaching,
    FormulirMentoring: fill_mentoring,
    FormulirUmpanBimbingan: fill_umpan,
    FormulirKompetensi: fill_kompetensi,
    FormulirPerilaku: fill_perilaku,
}
"""What fills the workbook of each kind of record, for `documents.xlsx`."""
