"""Spreadsheets of people as offices write them, for tests of the import."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

SIASN = (
    "id", "nipBaru", "nama", "gelarDepan", "gelarBelakang", "jenisKelamin", "kedudukanPnsId", "unorId", "unorNama",
    "unorIndukNama", "jenisJabatanId", "jabatanNama", "tmtJabatan", "golRuangAkhir", "eselonLevel",
)  # fmt: skip
"""Columns of SIASN (dossier 8.5)."""

LINA = ("", "199808112022022003", "Lina Saragih", "", "A.Md.Kep.", "P", "01", "", "PUSKESMAS KARTINI",
        "DINAS KESEHATAN", "2", "Perawat Terampil", "01-02-2022", "II/C", "")  # fmt: skip
BUDI = ("", "198501012010011009", "Budi Santoso", "", "S.E.", "L", "01", "", "SUBBAGIAN TATA USAHA - PUSKESMAS KARTINI",
        "DINAS KESEHATAN", "1", "Kepala Subbagian Tata Usaha", "01-03-2021", "III/D", "IV.a")  # fmt: skip
RAMA = ("", "199901012023211004", "Rama Putra", "", "S.Kom.", "L", "01", "", "PUSKESMAS KARTINI", "DINAS KESEHATAN",
        "2", "Pranata Komputer Ahli Pertama", "01-05-2023", "IX", "")  # fmt: skip


def tulis_xlsx(berkas: Path, baris: Sequence[Sequence[Any]], *, gabung: Sequence[str] = (), nama: str = "Data") -> Path:
    """Write rows as they are; `gabung` are merged ranges."""
    buku = Workbook()
    lembar = buku.active
    assert lembar is not None
    lembar.title = nama
    for satu in baris:
        lembar.append([None if sel == "" else sel for sel in satu])
    for rentang in gabung:
        lembar.merge_cells(rentang)
    buku.save(berkas)
    return berkas


def daftar_siasn(folder: Path, *orang: Sequence[Any], nama: str = "siasn.xlsx") -> Path:
    """An export with two title rows above the header."""
    return tulis_xlsx(folder / nama, [["DATA PEGAWAI"], ["Pemerintah Kota Pematangsiantar"], SIASN, *orang])
