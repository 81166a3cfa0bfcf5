"""Spreadsheet twins of forms A.1.3, A.1.4, A.1.5, B.1.1 and B.1.2, and of the two documents of our own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from kinerja_desktop.documents import xlsx_blocks as blocks
from kinerja_desktop.documents.blocks import place_and_date, plain_label
from kinerja_desktop.documents.grid import Grid, GridStyle
from kinerja_desktop.documents.manual import LABEL
from kinerja_desktop.documents.matriks import NAME, POSITION, parts
from kinerja_desktop.documents.xlsx_serah_terima import fill_pohon, fill_serah_terima
from kinerja_desktop.domain import teks_rencana as teks
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_rencana import (
    AksiCetak,
    FormulirDokumentasi,
    FormulirManual,
    FormulirMatriks,
    FormulirRencanaAksi,
    FormulirStrategi,
    HasilAksi,
    LembarSerahTerima,
    ManualCetak,
    PohonKinerja,
    StrategiCetak,
    TabelMatriks,
)
from kinerja_desktop.domain.matriks import IsiSel, isi_sel
from kinerja_desktop.domain.teks_formulir import periode_cetak

_TWELVE = 12
"""Columns right of the labels of form A.1.3: three options take four each, four take three."""
_STRATEGI = (0.055, 0.145, 0.3, 0.2, 0.3)
_AKSI = (0.055, 0.135, 0.26, 0.055, 0.135, 0.36)
_DOKUMENTASI = (0.055, 0.125, 0.2, 0.055, 0.185, 0.38)
_MATRIX_CHARS = {Kertas.F4: 158, Kertas.A4: 140}
_MATRIX_WIDTH = 620.0


def fill_manual(book: Any, form: FormulirManual, paper: Kertas) -> None:
    """Write form A.1.3: one worksheet for each indicator."""
    share = (1 - LABEL) / _TWELVE
    widths = [w * blocks.LANDSCAPE_CHARS for w in (LABEL, *(share for _ in range(_TWELVE)))]
    for number, manual in enumerate(form.manual, 1):
        grid = _grid(book, number, f"Indikator {number}", widths, GridStyle(paper, True, blocks.footer(form)))
        blocks.top(grid, form, (teks.JUDUL_MANUAL, teks.JUDUL_MANUAL_SKP[form.untuk]))
        masa = f"PERIODE PENILAIAN: {periode_cetak(form.mulai, form.selesai)}"
        grid.row([(1, 7, form.instansi.upper()), (8, grid.last, masa)], frame=False)
        _manual(grid, manual)


def _manual(grid: Grid, manual: ManualCetak) -> None:
    _fact(grid, teks.RENCANA_HASIL_KERJA, manual.rhk)
    _fact(grid, teks.UKURAN_KEBERHASILAN, manual.indikator)
    _fact(grid, teks.TUJUAN, manual.tujuan)
    first = grid.next
    for title, text in ((teks.DEFINISI, manual.definisi), (teks.FORMULA, manual.formula)):
        grid.row([(2, grid.last, plain_label(title))], tint=True)
        grid.row([(2, grid.last, text)])
    grid.span(1, first, teks.DESKRIPSI, tint=True)
    _fact(grid, teks.SATUAN_PENGUKURAN, manual.satuan)
    _options(grid, teks.TINGKAT_KENDALI, list(teks.LABEL_KENDALI.items()), manual.kendali)
    _fact(grid, teks.SUMBER_DATA, manual.sumber_data)
    _options(grid, teks.PERIODE_PELAPORAN, list(teks.LABEL_PELAPORAN.items()), manual.periode_pelaporan)


def _fact(grid: Grid, label: str, text: str) -> None:
    first = grid.next
    grid.row([(2, grid.last, text)])
    grid.span(1, first, plain_label(label), tint=True)


def _options(grid: Grid, label: str, options: Sequence[tuple[object, str]], chosen: object) -> None:
    each = _TWELVE // len(options)
    cells = []
    for number, (value, text) in enumerate(options):
        mark = teks.TERPILIH if value == chosen else teks.TIDAK_TERPILIH
        cells.append((2 + number * each, 1 + (number + 1) * each, f"{mark} {plain_label(text)}"))
    first = grid.next
    grid.row(cells)
    grid.span(1, first, label, tint=True)


def fill_strategi(book: Any, form: FormulirStrategi, paper: Kertas) -> None:
    """Write form A.1.4: one worksheet for each workblock."""
    widths = [share * blocks.PORTRAIT_CHARS for share in _STRATEGI]
    for number, item in enumerate(form.strategi, 1):
        grid = _grid(book, number, f"Strategi {number}", widths, GridStyle(paper, False, blocks.footer(form)))
        titles = (plain_label(teks.JUDUL_STRATEGI), teks.milik(form.pegawai.jabatan, form.selesai.year))
        blocks.top(grid, form, titles)
        _strategi(grid, item)


def _strategi(grid: Grid, item: StrategiCetak) -> None:
    last = grid.last
    for left, right in teks.fakta_strategi(item):
        first = grid.next
        grid.row([(3, 3, left[1]), (5, last, right[1])])
        grid.span(1, first, left[0], tint=True, last=2)
        grid.span(4, first, right[0], tint=True)
    for title, routine, change in teks.daftar_strategi(item):
        grid.row([(1, last, plain_label(title))], tint=True, centred=True)
        for head, texts, first in ((teks.RUTIN, routine, 1), (teks.TRANSFORMATIF, change, len(routine) + 1)):
            grid.row([(1, last, head)], tint=True)
            for number, text in enumerate(texts, first):
                grid.row([(1, 1, f"{number}."), (2, last, text)], centred_columns=(1,))
            if not texts:
                grid.row([(1, 1, ""), (2, last, "-")])


def fill_matriks(book: Any, form: FormulirMatriks, paper: Kertas) -> None:
    """Write form A.1.5: the leader's matrix and one of each ketua tim, a worksheet each."""
    style = GridStyle(paper, True, blocks.footer(form))
    owner = teks.milik(form.pegawai.jabatan, form.selesai.year)
    _matrix(book, form, form.tabel, 1, "Matriks", (teks.JUDUL_MATRIKS, owner), style)
    for number, team in enumerate(form.tim, 1):
        title = f"{teks.TIM_KERJA} {team.jabatan.upper()}"
        titles = (teks.JUDUL_MATRIKS, title, f"TAHUN {form.selesai.year}")
        _matrix(book, form, team, number + 1, f"Tim {number}", titles, style)


def _matrix(
    book: Any,
    form: FormulirMatriks,
    table: TabelMatriks,
    number: int,
    name: str,
    titles: Sequence[str],
    style: GridStyle,
) -> None:
    chars = _MATRIX_CHARS[style.paper]
    count = len(table.kolom)
    most = max(last - first for first, last in parts(count, _MATRIX_WIDTH)) or 1
    spans = [(first, min(first + most, count)) for first in range(0, count, most)]
    each = chars * (1 - NAME - POSITION) / most
    widths = [chars * NAME, chars * POSITION, *(each for _ in table.kolom or ("",))]
    grid = _grid(book, number, name, widths, style)
    blocks.top(grid, form, titles, min(most + 2, grid.last))
    head = grid.next
    groups = [(first + 3, last + 2, plain_label(teks.OUTCOME_ANTARA)) for first, last in spans]
    grid.row([(1, 1, teks.PEGAWAI), (2, 2, teks.JABATAN), *groups], tint=True, centred=True)
    heads = [(n, n, text) for n, text in enumerate(table.kolom, 3)]
    grid.row([(1, 1, table.nama), (2, 2, table.jabatan), *heads], tint=True)
    grid.repeat(head, grid.next - 1)
    grid.sheet.freeze_panes = f"C{grid.next}"
    for row in table.baris:
        none = [n for n, text in enumerate(row.isi, 3) if isi_sel(text) is IsiSel.TIDAK_ADA_PERAN]
        first = grid.next
        grid.row([(n, n, text) for n, text in enumerate(row.isi, 3)], centred_columns=none)
        grid.span(1, first, f"{row.nama}\n{teks.KETUA_TIM}" if row.ketua_tim else row.nama, tint=True)
        grid.span(2, first, row.jabatan, tint=True)
    if len(spans) > 1:
        grid.split(len(spans))


def fill_aksi(book: Any, form: FormulirRencanaAksi, paper: Kertas) -> None:
    """Write form B.1.1; every step is a row, so that it can be worked with."""
    grid = _execution(book, form, "Rencana Aksi", (teks.JUDUL_AKSI,), _AKSI, paper)
    for number, item in enumerate(form.hasil, 1):
        first = grid.next
        grid.row([(4, grid.last, teks.AKSI)])
        for text in _steps(item):
            grid.row([(4, grid.last, text)])
        _beside(grid, first, number, item)
    _sign(grid, form)


def fill_dokumentasi(book: Any, form: FormulirDokumentasi, paper: Kertas) -> None:
    """Write form B.1.2; every report is a row beside its step."""
    titles = teks.judul_dokumentasi(form.periode)
    grid = _execution(book, form, "Pendokumentasian", titles, _DOKUMENTASI, paper)
    for number, item in enumerate(form.hasil, 1):
        first = grid.next
        grid.row([(4, 5, teks.AKSI), (6, 6, teks.REALISASI)])
        for step, done in zip(_steps(item), _done(item), strict=True):
            here = grid.next
            for text in done:
                grid.row([(6, 6, text)])
            grid.span(4, here, step, last=5)
        _beside(grid, first, number, item)
    _sign(grid, form)


def _steps(item: HasilAksi) -> list[str]:
    """Return the steps with their numbers, and a last place for what belongs to none."""
    texts = [f"{number}. {step.uraian}" for number, step in enumerate(item.aksi, 1)] or ["-"]
    return [*texts, teks.LAINNYA] if item.lain and item.aksi else texts


def _done(item: HasilAksi) -> list[list[str]]:
    """Return the reports of each step, as `_steps` names them."""
    if not item.aksi:
        texts = [f"{number}. {text}" for number, text in enumerate(item.lain, 1)]
        total = teks.jumlah_lain(item)
        return [[total, *texts] if total else texts or ["-"]]
    done = [_said(number, step) for number, step in enumerate(item.aksi, 1)]
    return [*done, [f"- {text}" for text in item.lain]] if item.lain else done


def _said(number: int, step: AksiCetak) -> list[str]:
    if len(step.realisasi) < 2:
        return [f"{number}. {step.realisasi[0] if step.realisasi else '-'}"]
    return [f"{number}. {step.jumlah}".rstrip(), *(f"- {text}" for text in step.realisasi)]


def _execution(
    book: Any,
    form: FormulirRencanaAksi | FormulirDokumentasi,
    name: str,
    titles: Sequence[str],
    shares: Sequence[float],
    paper: Kertas,
) -> Grid:
    widths = [share * blocks.PORTRAIT_CHARS for share in shares]
    grid = _grid(book, 1, name, widths, GridStyle(paper, False, blocks.footer(form)))
    blocks.top(grid, form, titles)
    masa = f"PERIODE PENILAIAN:\n{periode_cetak(form.mulai, form.selesai)}"
    grid.row([(1, 3, form.instansi.upper()), (4, grid.last, masa)], frame=False)
    blocks.identity(grid, teks.RANK, form.pegawai, form.penilai)
    grid.row([(1, grid.last, teks.HASIL_KERJA)], tint=True)
    grid.repeat(grid.next - 1, grid.next - 1)
    return grid


def _beside(grid: Grid, first: int, number: int, item: HasilAksi) -> None:
    grid.span(1, first, str(number), centred=True)
    grid.span(2, first, item.uraian, last=3)


def _sign(grid: Grid, form: FormulirRencanaAksi | FormulirDokumentasi) -> None:
    sign = (place_and_date(form.tanda_pegawai), teks.PENANDA_TANGAN, form.pegawai)
    blocks.signatures(grid, 3, None, sign)


def _grid(book: Any, number: int, name: str, widths: Sequence[float], style: GridStyle) -> Grid:
    return Grid(book.active if number == 1 else book.create_sheet(), name, widths, style)


TWIN: dict[type[Any], Callable[[Any, Any, Kertas], None]] = {
    FormulirManual: fill_manual,
    FormulirStrategi: fill_strategi,
    FormulirMatriks: fill_matriks,
    FormulirRencanaAksi: fill_aksi,
    FormulirDokumentasi: fill_dokumentasi,
    LembarSerahTerima: fill_serah_terima,
    PohonKinerja: fill_pohon,
}
"""What fills the workbook of each kind of record, for `documents.xlsx`."""
