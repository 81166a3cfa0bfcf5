"""Reading spreadsheets: told apart by content, row by row, and whatever is wrong is said in Indonesian."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.documents import lembar_kerja
from kinerja_desktop.documents.lembar_kerja import buka_lembar_kerja
from kinerja_desktop.domain.galat import UserError
from tests.helpers.lembar import tulis_xlsx

EMAS = Path(__file__).resolve().parents[2] / "golden" / "impor"


def baca(berkas: Path, nomor: int = 0) -> list[tuple[Any, ...]]:
    with buka_lembar_kerja(berkas) as lembar:
        return list(lembar[nomor].baris())


def ditolak(berkas: Path) -> UserError:
    with pytest.raises(UserError) as galat:
        baca(berkas)
    return galat.value


def isi(sel: Any) -> Any:
    """A cell as every format tells it: dates without hour, whole numbers, no difference of empty ones."""
    if isinstance(sel, datetime):
        return sel.date()
    if isinstance(sel, float) and sel.is_integer() and sel < 1e15:
        return int(sel)
    return sel or None


@pytest.mark.parametrize("jenis", ["xlsx", "xls", "ods"])
def test_every_format_gives_the_same_rows(jenis: str) -> None:
    semua = [[isi(sel) for sel in baris] for baris in baca(EMAS / f"duk.{jenis}")]
    assert semua[0][0] == "DAFTAR URUT KEPANGKATAN" and not any(semua[2])
    assert semua[3][:7] == ["NO", "NAMA", "NIP", "PANGKAT", None, "JABATAN", None], "merged cells hold their first"
    assert semua[6][1:5] == ["LINA SARAGIH, A.Md.Kep.", "19980811 202202 2 003", "II/C", date(2024, 4, 1)]
    assert isinstance(semua[10][2], float), "a NIP that was a number is seen as a number"
    assert semua[15][8] == "NIP 198002022005012002", "rows keep their number"


def test_the_ending_of_the_name_does_not_matter(tmp_path: Path) -> None:
    palsu = tmp_path / "data.xls"
    palsu.write_bytes((EMAS / "duk.xlsx").read_bytes())
    assert baca(palsu)[0][0] == "DAFTAR URUT KEPANGKATAN"
    palsu.write_text("NIP;Nama\n123;Budi\n")
    assert baca(palsu) == [("NIP", "Nama"), ("123", "Budi")]


@pytest.mark.parametrize(
    ("tulis", "harap"),
    [
        (lambda p: p.write_text("NIP;Nama;Jabatan\n'1;Budi, S.E.;Guru\n"), ("'1", "Budi, S.E.", "Guru")),
        (lambda p: p.write_text('NIP,Nama,Jabatan\n1,"Budi, S.E.",Guru\n'), ("1", "Budi, S.E.", "Guru")),
        (lambda p: p.write_text('NIP;Nama\n="0199";Budi\n'), ("0199", "Budi")),
        (lambda p: p.write_text("NIP\tNama\n1\tBudi\n"), ("1", "Budi")),
        (lambda p: p.write_text("NIP|Nama\n1|Budi\n"), ("1", "Budi")),
        (lambda p: p.write_text("NIP;Nama\n1;Désirée\n", encoding="utf-8-sig"), ("1", "Désirée")),
        (lambda p: p.write_text("NIP;Nama\n1;Désirée\n", encoding="cp1252"), ("1", "Désirée")),
        (lambda p: p.write_text("NIP;Nama\n1;Désirée\n", encoding="utf-16"), ("1", "Désirée")),
        (lambda p: p.write_text('NIP;Nama\n1;"Budi\nSantoso"\n'), ("1", "Budi\nSantoso")),
    ],
)
def test_csv_of_any_office_program(tmp_path: Path, tulis: Callable[[Path], Any], harap: tuple[str, ...]) -> None:
    berkas = tmp_path / "a.csv"
    tulis(berkas)
    semua = baca(berkas)
    assert semua[0][:2] == ("NIP", "Nama") and semua[1] == harap


def test_csv_that_names_its_separator(tmp_path: Path) -> None:
    berkas = tmp_path / "a.csv"
    berkas.write_text("sep=;\nNIP;Nama, lengkap\n1;Budi\n")
    assert baca(berkas) == [(), ("NIP", "Nama, lengkap"), ("1", "Budi")]


def test_a_wrong_size_in_the_file_hides_no_cells(tmp_path: Path) -> None:
    asal, rusak = tulis_xlsx(tmp_path / "a.xlsx", [["NIP", "Nama"], ["1", "Budi"]]), tmp_path / "b.xlsx"
    with zipfile.ZipFile(asal) as lama, zipfile.ZipFile(rusak, "w") as baru:
        for nama in lama.namelist():
            baru.writestr(nama, lama.read(nama).replace(b'ref="A1:B2"', b'ref="A1"'))
    assert baca(rusak) == [("NIP", "Nama"), ("1", "Budi")]


def test_a_far_cell_costs_no_memory(tmp_path: Path) -> None:
    from openpyxl import Workbook

    buku = Workbook()
    lembar = buku.active
    assert lembar is not None
    lembar["A1"], lembar["XFD2000"] = "NIP", "x"
    buku.save(tmp_path / "a.xlsx")
    semua = baca(tmp_path / "a.xlsx")
    assert len(semua) == 2000 and semua[0][0] == "NIP"


@pytest.mark.parametrize(
    ("kepala", "sebab"),
    [
        (b"", "kosong"),
        (b"<html><table><tr><td>NIP</td></tr></table></html>", "halaman web"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "halaman web"),
        (b"PK\x03\x04 bukan arsip", "rusak"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 bukan lembar", "rusak"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "bukan lembar kerja"),
    ],
)
def test_what_is_no_spreadsheet_is_told(tmp_path: Path, kepala: bytes, sebab: str) -> None:
    berkas = tmp_path / "data.xlsx"
    berkas.write_bytes(kepala)
    galat = ditolak(berkas)
    assert galat.kode == "IMP-20" and sebab in galat.isi and "xlsx" in galat.saran


@pytest.mark.parametrize("jenis", ["xlsx", "xls", "ods"])
def test_a_cut_file_is_told_and_never_ends_the_program(tmp_path: Path, jenis: str) -> None:
    utuh = (EMAS / f"duk.{jenis}").read_bytes()
    for bagian in (0.2, 0.5, 0.8, 0.97):
        berkas = tmp_path / "data.xlsx"
        berkas.write_bytes(utuh[: int(len(utuh) * bagian)])
        try:
            baca(berkas)
        except UserError as galat:
            assert galat.kode == "IMP-20"


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    for berkas in (tmp_path, tmp_path / "tak-ada.xlsx"):
        assert ditolak(berkas).kode == "IMP-01"


@pytest.mark.parametrize("jenis", ["xlsx", "ods"])
def test_a_file_that_grows_beyond_measure_is_refused(jenis: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lembar_kerja, "TERBUKA_TERBESAR", 1000)
    galat = ditolak(EMAS / f"duk.{jenis}")
    assert galat.kode == "IMP-20" and "terlalu besar" in galat.isi
