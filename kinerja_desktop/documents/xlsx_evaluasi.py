"""Spreadsheet twins of the forms C.1.3 and D.1.1."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kinerja_desktop.documents import xlsx_blocks as blocks
from kinerja_desktop.documents import xlsx_tables as tables
from kinerja_desktop.documents.evaluasi import COLUMNS, RANK, SHARES, TITLES
from kinerja_desktop.documents.grid import Grid, GridStyle, add_curve
from kinerja_desktop.documents.typesetter import facts
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import DokumenEvaluasi, FormulirEvaluasi, Kertas

_UMPAN_BALIK = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"


def fill_c13(book: Any, form: FormulirEvaluasi, paper: Kertas) -> None:
    """Write form C.1.3: results and conduct are two worksheets."""
    style = GridStyle(paper, True, blocks.footer(form))
    grid = Grid(book.active, "Hasil Kerja", [column.share * blocks.LANDSCAPE_CHARS for column in COLUMNS], style)
    last = grid.last
    blocks.top(grid, form, TITLES)
    grid.row([(1, last, blocks.periode("PERIODE***:", form.label_periode, "*"))], centred=True, frame=False)
    masa = f"PERIODE PENILAIAN: {teks.periode_cetak(form.mulai, form.selesai)}"
    grid.row([(1, 3, form.instansi.upper()), (4, last, masa)], frame=False)
    blocks.identity(grid, RANK, form.pegawai, form.penilai)
    blocks.choice(grid, "CAPAIAN KINERJA ORGANISASI*", blocks.options(teks.LABEL_CAPAIAN, form.capaian))
    grid.row([(1, last, "POLA DISTRIBUSI")], tint=True, bold=True)
    if form.capaian is not None:
        grid.row([(1, last, "")], tint=True, high=135)
        add_curve(book, grid, form.capaian)
    tables.results(grid, COLUMNS, form.rhk)
    blocks.choice(grid, "RATING HASIL KERJA*", blocks.options(teks.LABEL_RATING, form.rating_hasil, "**"))
    _conduct_sheet(book, form, style)


def _conduct_sheet(book: Any, form: FormulirEvaluasi, style: GridStyle) -> None:
    grid = Grid(book.create_sheet(), "Perilaku Kerja", [share * blocks.LANDSCAPE_CHARS for share in SHARES], style)
    tables.conduct(grid, ("PERILAKU KERJA", _UMPAN_BALIK), teks.panduan(form.versi_perilaku), form.perilaku)
    first = grid.next
    blocks.choice(grid, "RATING PERILAKU KERJA*", blocks.options(teks.LABEL_RATING, form.rating_perilaku, "**"))
    blocks.choice(grid, "PREDIKAT KINERJA PEGAWAI*", blocks.options(teks.LABEL_PREDIKAT, form.predikat))
    place = teks.baris_tanda(form.tanda_penilai.tempat, form.tanda_penilai.tanggal)
    blocks.signatures(grid, 2, None, (place, "Pejabat Penilai Kinerja", form.penilai))
    blocks.notes(grid, (f"* {teks.CATATAN_PILIH}", teks.CATATAN_RATING, f"*** {teks.CATATAN_PERIODE}"))
    grid.keep_closing(first)


def fill_d11(book: Any, form: DokumenEvaluasi, paper: Kertas) -> None:
    """Write form D.1.1."""
    widths = [share * blocks.PORTRAIT_CHARS for share in (0.05, 0.4, 0.03, 0.52)]
    grid = Grid(book.active, "Dokumen Evaluasi", widths, GridStyle(paper, False, blocks.footer(form)))
    blocks.top(grid, form, ("DOKUMEN EVALUASI KINERJA PEGAWAI",))
    grid.row([(1, 4, blocks.periode("PERIODE*:", form.label_periode, "**"))], centred=True, frame=False)
    masa = f"PERIODE PENILAIAN:\n{teks.periode_cetak(form.mulai, form.selesai)}"
    grid.row([(1, 2, form.instansi.upper()), (3, 4, masa)], frame=False)
    _blocks(grid, form)
    first = grid.next
    grid.row([(2, 4, "CATATAN/REKOMENDASI")], tint=True)
    grid.row([(2, 4, form.catatan)], high=45)
    grid.span(1, first, "5.", centred=True, tint=True)
    left, right = form.tanda_pegawai, form.tanda_penilai
    blocks.signatures(
        grid,
        2,
        (teks.baris_tanda(left.tempat, left.tanggal), "7. Pegawai yang Dinilai", form.pegawai),
        (teks.baris_tanda(right.tempat, right.tanggal), "6. Pejabat Penilai Kinerja", form.penilai),
    )
    blocks.notes(grid, teks.catatan_dokumen(form.label_periode))


def _blocks(grid: Grid, form: DokumenEvaluasi) -> None:
    labels = ("NAMA", "NIP", RANK, "JABATAN", "UNIT KERJA")
    people = (
        ("PEGAWAI YANG DINILAI", form.pegawai),
        ("PEJABAT PENILAI KINERJA", form.penilai),
        ("ATASAN PEJABAT PENILAI KINERJA", form.atasan_penilai),
    )
    for number, (title, person) in enumerate(people, 1):
        _block(grid, number, title, list(zip(labels, facts(person), strict=True)))
    achieved = teks.LABEL_CAPAIAN[form.capaian] if form.capaian else ""
    rated = teks.LABEL_PREDIKAT[form.predikat] if form.predikat else ""
    outcome = [("CAPAIAN KINERJA ORGANISASI", achieved), ("PREDIKAT KINERJA PEGAWAI", rated)]
    _block(grid, 4, "EVALUASI KINERJA", outcome)


def _block(grid: Grid, number: int, title: str, rows: Sequence[tuple[str, str]]) -> None:
    first = grid.next
    grid.row([(2, 4, title)], tint=True)
    for label, value in rows:
        grid.row([(2, 2, label), (3, 3, ":"), (4, 4, value)])
    grid.span(1, first, f"{number}.", centred=True, tint=True)
