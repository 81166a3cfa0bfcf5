"""Spreadsheet twins of the forms D.1.1-D.1.3."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kinerja_desktop.documents import xlsx_blocks as blocks
from kinerja_desktop.documents.dokumen_evaluasi import RANK, TITLE, remarks, signatures
from kinerja_desktop.documents.grid import Grid, GridStyle
from kinerja_desktop.documents.typesetter import Signature, facts
from kinerja_desktop.documents.xlsx_pages import keep
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import DokumenEvaluasi, Kertas


def fill_dokumen(book: Any, form: DokumenEvaluasi, paper: Kertas) -> None:
    """Write form D.1.1, D.1.2 or D.1.3."""
    widths = [share * blocks.PORTRAIT_CHARS for share in (0.05, 0.4, 0.03, 0.52)]
    grid = Grid(book.active, "Dokumen Evaluasi", widths, GridStyle(paper, False, blocks.footer(form)))
    blocks.top(grid, form, (TITLE,))
    grid.row([(1, 4, blocks.periode("PERIODE*:", form.label_periode, "**"))], centred=True, frame=False)
    masa = f"PERIODE PENILAIAN:\n{teks.periode_cetak(form.mulai, form.selesai)}"
    grid.row([(1, 2, form.instansi.upper()), (3, 4, masa)], frame=False)
    _blocks(grid, form)
    for number, title, text in remarks(form):
        first = grid.next
        grid.row([(2, 4, title)], tint=True)
        grid.row([(2, 4, text)], high=45)
        grid.span(1, first, f"{number}.", centred=True, tint=True)
        keep(grid, first, grid.begun)
    left, right, *below = (_sign(item) for item in signatures(form))
    first = grid.next
    blocks.signatures(grid, 2, left, right)
    for sign in below:
        blocks.signature_below(grid, sign)
    blocks.notes(grid, teks.catatan_dokumen(form.label_periode))
    keep(grid, first)


def _sign(item: Signature) -> blocks.Sign:
    return item.place, item.title, item.person


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
    keep(grid, first)
