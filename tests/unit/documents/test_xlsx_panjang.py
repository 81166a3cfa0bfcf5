"""Long texts in worksheets: told whole over further rows of a height that can be printed, headings with their text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock

from kinerja_desktop.documents.fonts import REGULAR
from kinerja_desktop.documents.grid import Grid, GridStyle
from kinerja_desktop.documents.wrapping import Style, wrap
from kinerja_desktop.documents.xlsx import tulis_xlsx
from kinerja_desktop.documents.xlsx_text import mixed
from kinerja_desktop.domain.dokumen import Formulir, Kertas, UmpanBalikCetak
from tests.helpers.contoh_dokumen import EVALUASI, FORMULIR_PENILAIAN, JPT_KUALITATIF, RHK, SKP

TINGGI_BARIS = 409.0
HURUF_PER_POIN = 5.25
PANJANG = " ".join(f"kata{nomor}" for nomor in range(2_400))
DUA_PULUH_RIBU = 20_000


def buku(form: Formulir, folder: Path, kertas: Kertas = Kertas.F4) -> Any:
    berkas = folder / "formulir.xlsx"
    tulis_xlsx(form, berkas, kertas)
    return load_workbook(berkas, rich_text=True)


def kata(lembar: Any, kolom: int | None = None) -> list[str]:
    """Words of the long text in reading order, from one column or from all."""
    sel = (c for row in lembar.iter_rows() for c in row if c.value and kolom in (None, c.column))
    return [satu for c in sel for satu in str(c.value).split() if satu.startswith("kata")]


def kolom(lembar: Any) -> set[int]:
    return {c.column for row in lembar.iter_rows() for c in row if "kata1 " in str(c.value)}


def wilayah(lembar: Any) -> dict[str, tuple[int, int, int, int]]:
    """Rows and columns that each filled cell covers."""
    gabung = {(r.min_row, r.min_col): (r.max_row, r.max_col) for r in lembar.merged_cells.ranges}
    return {c.coordinate: (c.row, c.column, *gabung.get((c.row, c.column), (c.row, c.column)))
            for row in lembar.iter_rows() for c in row if c.value not in (None, "")}  # fmt: skip


def pastikan_muat(lembar: Any) -> None:
    """No row is higher than a spreadsheet allows, and each cell is as high as its text."""
    lebar = {n: lembar.column_dimensions[huruf].width for n, huruf in enumerate("ABCDEFGHIJKLMNOP", 1)}
    tinggi = {nomor: ukuran.height for nomor, ukuran in lembar.row_dimensions.items()}
    assert max(tinggi.values()) <= TINGGI_BARIS
    for nama, (atas, kiri, bawah, kanan) in wilayah(lembar).items():
        luas = sum(lebar[n] for n in range(kiri, kanan + 1)) * HURUF_PER_POIN - 6
        baris = wrap(str(lembar[nama].value), Style(REGULAR, 9, 11.7), luas)
        assert sum(tinggi[n] for n in range(atas, bawah + 1)) >= len(baris) * 11.7, nama


def bentuk(nama: str) -> Formulir:
    """A form with a text of 20,000 letters in an indicator, a result, the leader's result, feedback or a note."""
    iki = RHK[0].iki[0]
    if nama == "indikator":
        return replace(SKP, rhk=(replace(RHK[0], iki=(replace(iki, uraian=PANJANG), *RHK[0].iki[1:])), *RHK[1:]))
    if nama == "rhk":
        return replace(SKP, rhk=(replace(RHK[0], uraian=PANJANG), *RHK[1:]))
    if nama == "pimpinan":
        return replace(SKP, rhk=tuple(replace(satu, rhk_pimpinan=PANJANG) for satu in RHK[:2]))
    if nama == "umpan balik":
        umpan = (UmpanBalikCetak("Pimpinan", PANJANG),)
        return replace(EVALUASI, rhk=(replace(RHK[0], iki=(replace(iki, umpan_balik=umpan),)),))
    if nama == "naratif":
        return replace(JPT_KUALITATIF, rhk=(replace(RHK[0], iki=(replace(iki, target=PANJANG), *RHK[0].iki[1:])),))
    return replace(FORMULIR_PENILAIAN[nama], catatan=PANJANG)  # type: ignore[type-var]


@pytest.mark.parametrize("nama", ["indikator", "rhk", "pimpinan", "umpan balik", "naratif", "d11", "d13"])
def test_a_text_of_20000_letters_is_whole_and_every_row_fits(nama: str, tmp_path: Path) -> None:
    assert len(PANJANG) >= DUA_PULUH_RIBU
    lembar = buku(bentuk(nama), tmp_path).worksheets[0]
    assert kata(lembar) == PANJANG.split()
    assert len(kolom(lembar)) == 1
    pastikan_muat(lembar)


def test_rows_of_one_text_have_no_rule_between_them_and_a_frame_around_them(tmp_path: Path) -> None:
    lembar = buku(bentuk("rhk"), tmp_path)["Hasil Kerja"]
    (awal,) = (c.row for row in lembar.iter_rows() for c in row if str(c.value).startswith("kata0 "))
    sel = [lembar.cell(n, 3) for n in range(awal, lembar.max_row)]
    sel = sel[: next(n for n, c in enumerate(sel) if str(c.value).endswith("Puskesmas)")) + 1]
    akhir = max(r.max_row for r in lembar.merged_cells.ranges if r.min_row <= sel[0].row and r.min_col == 1)
    assert len(sel) > 30 and all(c.value for c in sel)
    assert [bool(c.border.top.style) for c in sel] == [True] + [False] * (len(sel) - 1)
    garis = [bool(lembar.cell(n, 3).border.bottom.style) for n in range(sel[0].row, sel[-1].row + 1)]
    assert garis == [False] * (len(sel) - 1) + [True]
    assert all(c.border.left.style and c.border.right.style for c in sel)
    assert akhir >= sel[-1].row, "the number stands beside all rows of its result"
    samping = [r for r in lembar.merged_cells.ranges if r.max_row == sel[-1].row and r.min_col > 3]
    assert {r.min_col for r in samping} == {4, 5, 6}, "cells beside it reach down to its end"


def test_rich_text_keeps_its_italics_over_the_rows() -> None:
    grid = Grid(Workbook().active, "Uji", [40.0, 40.0], GridStyle(Kertas.F4, False, ""))
    teks = mixed([(f"{PANJANG} ", False), ("kata_miring " * 300, True), ("kata_akhir", False)])
    grid.row([(1, 1, teks), (2, 2, "pendek")])
    sel = [c.value for (c,) in grid.sheet.iter_rows(max_col=1)]
    assert len(sel) == grid.next - 1 > 30
    miring = "".join(b.text for isi in sel if isinstance(isi, CellRichText) for b in isi
                     if isinstance(b, TextBlock) and b.font.i)  # fmt: skip
    assert miring.count("kata_miring") == 300
    assert " ".join(map(str, sel)).split() == str(teks).split()
    assert [c.value for (c,) in grid.sheet.iter_rows(min_col=2)] == ["pendek", *[""] * (len(sel) - 1)]


@pytest.mark.parametrize("kertas", list(Kertas))
@pytest.mark.parametrize("kalimat", range(1, 60, 3))
def test_no_heading_of_d13_stands_alone_at_the_end_of_a_page(kalimat: int, kertas: Kertas, tmp_path: Path) -> None:
    form = FORMULIR_PENILAIAN["d13"]
    isi = replace(form.isi_keberatan, penjelasan="Penjelasan atas keberatan pegawai yang dinilai. " * 4 * kalimat)  # type: ignore[attr-defined]
    lembar = buku(replace(form, isi_keberatan=isi, catatan="Catatan. " * 9 * kalimat), tmp_path, kertas).active  # type: ignore[type-var]
    halaman = nomor_halaman(lembar, {Kertas.A4: 766.0, Kertas.F4: 860.0}[kertas])
    judul = [c.row for (c,) in lembar.iter_rows(min_col=2, max_col=2) if c.fill.fill_type and c.value]
    assert len(judul) == 8
    assert all(halaman[n] == halaman[n + 1] for n in judul)
    tanda = [c.row for row in lembar.iter_rows() for c in row if str(c.value).startswith(("9. Pejabat", "** pilih"))]
    assert len(tanda) == 2 and len({halaman[n] for n in tanda}) == 1


def test_every_full_page_of_d13_ends_with_a_break_of_its_own(tmp_path: Path) -> None:
    lembar = buku(bentuk("d13"), tmp_path).active
    assert len(set(nomor_halaman(lembar, 860.0).values())) == 1 + len(lembar.row_breaks.brk) > 2


def nomor_halaman(lembar: Any, tinggi: float) -> dict[int, int]:
    """Page of each row: a page ends where it is full, and at the breaks of the worksheet."""
    potong = {satu.id + 1 for satu in lembar.row_breaks.brk}
    halaman, nomor, terpakai = {}, 1, 0.0
    for baris in range(1, lembar.max_row + 1):
        ukuran = lembar.row_dimensions[baris].height
        if baris in potong or terpakai + ukuran > tinggi:
            nomor, terpakai = nomor + 1, 0.0
        terpakai += ukuran
        halaman[baris] = nomor
    return halaman
