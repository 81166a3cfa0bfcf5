"""Spreadsheet twins of the official forms: same labels, columns and order, ready to print and to be worked with.

Results and conduct are two worksheets, because a spreadsheet can repeat only one head on all pages of a sheet. NIP are
text, and no text of a record is ever taken for a formula. A cell holds at most `CELL_LIMIT` letters: a longer text is
cut with a visible note, and only the PDF has it whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from kinerja_desktop.documents.evaluasi import COLUMNS as C13_COLUMNS
from kinerja_desktop.documents.evaluasi import RANK
from kinerja_desktop.documents.evaluasi import TITLES as C13_TITLES
from kinerja_desktop.documents.grid import CELL_LIMIT, Grid, GridStyle, add_curve, rich
from kinerja_desktop.documents.hasil_kerja import Column
from kinerja_desktop.documents.pdf import Formulir, write_error
from kinerja_desktop.documents.skp import COLUMNS as A17_COLUMNS
from kinerja_desktop.documents.skp import PERILAKU as A17_PERILAKU
from kinerja_desktop.documents.skp import TITLES as A17_TITLES
from kinerja_desktop.documents.typesetter import facts
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import (
    DokumenEvaluasi,
    FormulirEvaluasi,
    FormulirSkp,
    IkiCetak,
    Kertas,
    RhkCetak,
    UmpanBalikCetak,
)
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.domain.pegawai import Identitas
from kinerja_desktop.domain.skp import JenisRhk, Nilai
from kinerja_desktop.system.berkas import ganti_berkas

__all__ = ["CELL_LIMIT", "tulis_xlsx"]

_LANDSCAPE_CHARS = 165
_PORTRAIT_CHARS = 92
_UMPAN_BALIK = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"


def tulis_xlsx(formulir: Formulir, berkas: Path, kertas: Kertas = Kertas.F4) -> None:
    """Write the twin of a form. The file appears whole or not at all; UserError DOK-01 when it cannot be written."""
    book = Workbook()
    book.properties.creator = "Kinerja Desktop"
    book.properties.title = formulir.pegawai.nama
    book.properties.created = datetime.combine(formulir.selesai, datetime.min.time())
    if isinstance(formulir, DokumenEvaluasi):
        _document(book, formulir, kertas)
    else:
        _results_sheet(book, formulir, kertas)
        _conduct_sheet(book, formulir, kertas)
    buffer = BytesIO()
    book.save(buffer)
    try:
        ganti_berkas(berkas, buffer.getvalue())
    except OSError as galat:
        raise write_error(berkas, galat) from galat


def _results_sheet(book: Any, form: FormulirSkp | FormulirEvaluasi, paper: Kertas) -> None:
    evaluation = isinstance(form, FormulirEvaluasi)
    columns = C13_COLUMNS if evaluation else A17_COLUMNS
    widths = [column.share * _LANDSCAPE_CHARS for column in columns]
    grid = Grid(book.active, "Hasil Kerja", widths, GridStyle(paper, True, _footer(form, _code(form))))
    last = len(columns)
    _top(grid, form, C13_TITLES if evaluation else A17_TITLES)
    if isinstance(form, FormulirEvaluasi):
        grid.row([(1, last, _periode("PERIODE***:", form.label_periode, "*"))], centred=True, frame=False)
    masa = f"PERIODE PENILAIAN: {teks.periode_cetak(form.mulai, form.selesai)}"
    grid.row([(1, 3, form.instansi.upper()), (4, last, masa)], frame=False)
    _identity(grid, RANK if evaluation else "PANGKAT/ GOL. RUANG", form.pegawai, form.penilai)
    if isinstance(form, FormulirEvaluasi):
        _choice(grid, "CAPAIAN KINERJA ORGANISASI*", _options(teks.LABEL_CAPAIAN, form.capaian))
        grid.row([(1, last, "POLA DISTRIBUSI")], tint=True, bold=True)
        if form.capaian is not None:
            grid.row([(1, last, "")], tint=True, high=135)
            add_curve(book, grid, form.capaian)
    head = grid.next
    grid.row([(1, last, "HASIL KERJA")], tint=True)
    grid.row([(n, n, column.head) for n, column in enumerate(columns, 1)], tint=True, centred=True)
    grid.row([(n, n, f"({n})") for n in range(1, last + 1)], tint=True, centred=True)
    grid.repeat(head, grid.next - 1)
    _results(grid, columns, form.rhk)
    if isinstance(form, FormulirEvaluasi):
        _choice(grid, "RATING HASIL KERJA*", _options(teks.LABEL_RATING, form.rating_hasil, "**"))


def _results(grid: Grid, columns: Sequence[Column], rhk: Sequence[RhkCetak]) -> None:
    last = len(columns)
    number = 0
    for jenis in JenisRhk:
        grid.row([(1, last, teks.JUDUL_JENIS[jenis])], tint=True)
        mine = [item for item in rhk if item.jenis is jenis]
        if not mine:
            grid.row([(n, n, "-") for n in range(1, last + 1)], centred=True)
        for rhk_pimpinan, shared in groupby(enumerate(mine), key=lambda pair: pair[1].rhk_pimpinan.strip() or pair[0]):
            number += 1
            first = grid.next
            for _, item in shared:
                _result(grid, columns, item)
            grid.span(1, first, str(number), centred=True)
            grid.span(2, first, rhk_pimpinan if isinstance(rhk_pimpinan, str) else "")


def _result(grid: Grid, columns: Sequence[Column], item: RhkCetak) -> None:
    first = grid.next
    for iki in item.iki:
        grid.row([(n, n, _value(column, iki)) for n, column in enumerate(columns[3:], 4)])
    if not item.iki:
        grid.row([(n, n, "") for n in range(4, len(columns) + 1)])
    sender = item.penugasan_dari.strip()
    grid.span(3, first, item.uraian + (f"\n(Penugasan dari {sender})" if sender else ""))


def _value(column: Column, iki: IkiCetak) -> str:
    if column.umpan_balik:
        return _said(iki.umpan_balik)
    return column.text(iki) if column.text else ""


def _said(items: Sequence[UmpanBalikCetak]) -> str:
    return "\n".join(f"{item.dari.strip().removesuffix(':')}: {item.isi}" if item.dari else item.isi for item in items)


def _conduct_sheet(book: Any, form: FormulirSkp | FormulirEvaluasi, paper: Kertas) -> None:
    evaluation = isinstance(form, FormulirEvaluasi)
    shares = (0.035, 0.375, 0.3, 0.29) if evaluation else (0.035, 0.465, 0.5)
    widths = [share * _LANDSCAPE_CHARS for share in shares]
    style = GridStyle(paper, True, _footer(form, _code(form)))
    grid = Grid(book.create_sheet(), "Perilaku Kerja", widths, style)
    last = len(shares)
    if evaluation:
        grid.row([(1, 3, "PERILAKU KERJA"), (4, 4, _UMPAN_BALIK)], tint=True)
    else:
        grid.row([(1, last, A17_PERILAKU)], tint=True)
    grid.repeat(1, 1)
    given = {item.nilai: item for item in form.perilaku}
    for number, nilai in enumerate(Nilai, 1):
        item = given.get(nilai)
        first = grid.next
        grid.row([(2, last, teks.JUDUL_NILAI[nilai])])
        guides = "\n".join(f"- {guide}" for guide in teks.PANDUAN[form.versi_perilaku][nilai])
        special = f"{teks.EKSPEKTASI_KHUSUS}\n{item.ekspektasi_khusus if item else ''}".strip()
        cells = [(2, 2, guides), (3, 3, special)]
        if evaluation:
            cells.append((4, 4, _said(item.umpan_balik if item else ())))
        grid.row(cells)
        grid.span(1, first, str(number), centred=True)
    _closing(grid, form)


def _closing(grid: Grid, form: FormulirSkp | FormulirEvaluasi) -> None:
    place = teks.baris_tanda(form.tanda_penilai.tempat, form.tanda_penilai.tanggal)
    sign = (place, "Pejabat Penilai Kinerja", form.penilai)
    first = grid.next
    if isinstance(form, FormulirEvaluasi):
        _choice(grid, "RATING PERILAKU KERJA*", _options(teks.LABEL_RATING, form.rating_perilaku, "**"))
        _choice(grid, "PREDIKAT KINERJA PEGAWAI*", _options(teks.LABEL_PREDIKAT, form.predikat))
        _signatures(grid, 2, None, sign)
        notes: tuple[str, ...] = (f"* {teks.CATATAN_PILIH}", teks.CATATAN_RATING, f"*** {teks.CATATAN_PERIODE}")
    else:
        _signatures(grid, 2, ("", "Pegawai yang Dinilai", form.pegawai), sign)
        notes = (teks.CATATAN_INTERVENSI, teks.CATATAN_EKSPEKTASI)
    _notes(grid, notes)
    grid.keep_closing(first)


def _document(book: Any, form: DokumenEvaluasi, paper: Kertas) -> None:
    shares = (0.05, 0.4, 0.03, 0.52)
    widths = [share * _PORTRAIT_CHARS for share in shares]
    style = GridStyle(paper, False, _footer(form, "D.1.1"))
    grid = Grid(book.active, "Dokumen Evaluasi", widths, style)
    _top(grid, form, ("DOKUMEN EVALUASI KINERJA PEGAWAI",))
    grid.row([(1, 4, _periode("PERIODE*:", form.label_periode, "**"))], centred=True, frame=False)
    masa = f"PERIODE PENILAIAN:\n{teks.periode_cetak(form.mulai, form.selesai)}"
    grid.row([(1, 2, form.instansi.upper()), (3, 4, masa)], frame=False)
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
    _block(
        grid,
        4,
        "EVALUASI KINERJA",
        [("CAPAIAN KINERJA ORGANISASI", achieved), ("PREDIKAT KINERJA PEGAWAI", rated)],
    )
    first = grid.next
    grid.row([(2, 4, "CATATAN/REKOMENDASI")], tint=True)
    grid.row([(2, 4, form.catatan)], high=45)
    grid.span(1, first, "5.", centred=True, tint=True)
    left, right = form.tanda_pegawai, form.tanda_penilai
    _signatures(
        grid,
        2,
        (teks.baris_tanda(left.tempat, left.tanggal), "7. Pegawai yang Dinilai", form.pegawai),
        (teks.baris_tanda(right.tempat, right.tanggal), "6. Pejabat Penilai Kinerja", form.penilai),
    )
    _notes(grid, teks.catatan_dokumen(form.label_periode))


def _block(grid: Grid, number: int, title: str, rows: Sequence[tuple[str, str]]) -> None:
    first = grid.next
    grid.row([(2, 4, title)], tint=True)
    for label, value in rows:
        grid.row([(2, 2, label), (3, 3, ":"), (4, 4, value)])
    grid.span(1, first, f"{number}.", centred=True, tint=True)


def _top(grid: Grid, form: Formulir, titles: Sequence[str]) -> None:
    """Marks, letterhead and title lines."""
    last = grid.last
    if form.kop.praktik:
        grid.row([(1, last, teks.CATATAN_LATIHAN)], bold=True, frame=False)
    if form.draf:
        grid.row([(1, last, teks.CATATAN_DRAF)], bold=True, frame=False)
    for line in form.kop.baris:
        grid.row([(1, last, line)], centred=True, bold=True, frame=False)
    if form.kop.alamat:
        grid.row([(1, last, form.kop.alamat)], centred=True, frame=False)
        grid.row([(1, last, "")], frame=False)
    for number, title in enumerate(titles):
        grid.row([(1, last, title)], centred=True, bold=not number, frame=False)


def _identity(grid: Grid, rank: str, pegawai: Identitas, penilai: Identitas) -> None:
    last = grid.last
    grid.row(
        [(1, 1, "NO"), (2, 3, "PEGAWAI YANG DINILAI"), (4, 4, "NO"), (5, last, "PEJABAT PENILAI KINERJA")],
        tint=True,
        centred=True,
    )
    labels = ("NAMA", "NIP", rank, "JABATAN", "UNIT KERJA")
    for number, values in enumerate(zip(labels, facts(pegawai), facts(penilai), strict=True), 1):
        label, left, right = values
        cells = [(1, 1, str(number)), (2, 2, label), (3, 3, left), (4, 4, str(number)), (5, 5, label), (6, last, right)]
        grid.row(cells, centred_columns=(1, 4))


def _choice(grid: Grid, title: str, options: Any) -> None:
    grid.row([(1, grid.last, title)], tint=True, bold=True)
    grid.row([(1, grid.last, options)], tint=True)


def _options(labels: dict[Any, str], value: StrEnum | None, after: str = "") -> Any:
    chosen = None if value is None else list(labels).index(value)
    return rich("", list(labels.values()), chosen, after)


def _periode(before: str, label: str, after: str) -> Any:
    chosen = teks.triwulan_terpilih(label)
    if chosen is not None:
        return rich(f"{before} TRIWULAN ", teks.PILIHAN_TRIWULAN, chosen, after, "/")
    return f"{before} {label.upper()}"


_Sign = tuple[str, str, Identitas]


def _signatures(grid: Grid, split: int, left: _Sign | None, right: _Sign) -> None:
    """Two signatures beside each other; the left half ends with column `split`."""
    grid.row([(1, grid.last, "")], frame=False)
    sides = ((1, split, left), (split + 1, grid.last, right))
    for pick in range(2):
        grid.row([(a, b, (sign[0], sign[1])[pick]) for a, b, sign in sides if sign], centred=True, frame=False)
    grid.row([(1, grid.last, "")], frame=False, high=38)
    grid.row([(a, b, sign[2].nama) for a, b, sign in sides if sign], centred=True, bold=True, frame=False)
    numbers = [(a, b, f"NIP {cetak_nip(sign[2].nip)}") for a, b, sign in sides if sign and sign[2].nip.strip()]
    if numbers:
        grid.row(numbers, centred=True, frame=False)


def _notes(grid: Grid, notes: Sequence[str]) -> None:
    grid.row([(1, grid.last, "")], frame=False)
    for note in notes:
        grid.row([(1, grid.last, note)], frame=False, italic=True)


def _code(form: FormulirSkp | FormulirEvaluasi) -> str:
    return "C.1.3" if isinstance(form, FormulirEvaluasi) else "A.1.7"


def _footer(form: Formulir, code: str) -> str:
    return f"{form.pegawai.nama} · Format {code} PermenPANRB 6/2022 · {teks.CATATAN_BANTU}"
