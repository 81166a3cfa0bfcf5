"""Sheets of people that the program writes: the template to fill, and refused rows to repair.

Both have the same columns, so that a repaired sheet can be imported again. NIP are text, and no text of a record is
ever taken for a formula.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from kinerja_desktop.documents.pdf import write_error
from kinerja_desktop.domain.golongan import GOLONGAN_PPPK, PANGKAT_PNS
from kinerja_desktop.domain.impor_pegawai.kepala import JUDUL, Bidang
from kinerja_desktop.domain.pegawai import NAMA_KEDUDUKAN
from kinerja_desktop.system.berkas import ganti_berkas

_LEBAR = {
    Bidang.NIP: 22, Bidang.NAMA: 28, Bidang.JABATAN: 30, Bidang.UNIT: 30, Bidang.UNIT_INDUK: 24, Bidang.PENILAI: 22,
    Bidang.KEDUDUKAN: 18, Bidang.JENIS_JABATAN: 18,
}  # fmt: skip
_KOLOM_TEMPLAT = (
    Bidang.NIP, Bidang.NAMA, Bidang.GELAR_DEPAN, Bidang.GELAR_BELAKANG, Bidang.JENIS_KELAMIN, Bidang.GOLONGAN,
    Bidang.JABATAN, Bidang.JENIS_JABATAN, Bidang.MULAI, Bidang.UNIT, Bidang.UNIT_INDUK, Bidang.PENILAI,
    Bidang.KEDUDUKAN, Bidang.SIASN_ID,
)  # fmt: skip
_CONTOH: tuple[dict[Bidang, Any], ...] = (
    {Bidang.NIP: "198002022005012002", Bidang.NAMA: "Ratna Purba", Bidang.GELAR_DEPAN: "dr.",
     Bidang.GELAR_BELAKANG: "M.Kes.", Bidang.JENIS_KELAMIN: "P", Bidang.GOLONGAN: "IV/a",
     Bidang.JABATAN: "Kepala Puskesmas", Bidang.JENIS_JABATAN: "Fungsional", Bidang.MULAI: date(2022, 1, 3),
     Bidang.UNIT: "Puskesmas Kartini", Bidang.UNIT_INDUK: "Dinas Kesehatan", Bidang.KEDUDUKAN: "Aktif"},
    {Bidang.NIP: "199901012023211004", Bidang.NAMA: "Rama Putra", Bidang.GELAR_BELAKANG: "S.Kom.",
     Bidang.JENIS_KELAMIN: "L", Bidang.GOLONGAN: "IX", Bidang.JABATAN: "Pranata Komputer Ahli Pertama",
     Bidang.JENIS_JABATAN: "Fungsional", Bidang.MULAI: date(2023, 5, 1), Bidang.UNIT: "Puskesmas Kartini",
     Bidang.UNIT_INDUK: "Dinas Kesehatan", Bidang.PENILAI: "198002022005012002", Bidang.KEDUDUKAN: "Aktif"},
)  # fmt: skip
_PILIHAN: dict[Bidang, tuple[str, ...]] = {
    Bidang.JENIS_KELAMIN: ("L", "P"),
    Bidang.GOLONGAN: (*PANGKAT_PNS, *GOLONGAN_PPPK),
    Bidang.JENIS_JABATAN: ("Pelaksana", "Fungsional", "Pengawas", "Administrator", "Pimpinan Tinggi"),
    Bidang.KEDUDUKAN: tuple(NAMA_KEDUDUKAN.values()),
}
_PETUNJUK = (
    ("Cara mengisi", None),
    ("1.", "Isi lembar Pegawai, satu orang satu baris. Baris yang diawali CONTOH tidak ikut diimpor; boleh dihapus."),
    ("2.", "NIP berupa teks 18 angka. Kolomnya sudah berformat Teks: tempel dengan “nilai saja” agar tetap teks."),
    ("3.", "Yang wajib untuk orang baru: NIP, Nama, dan Jabatan. Sel kosong tidak menghapus data yang sudah ada."),
    ("4.", "Golongan PNS I/a sampai IV/e, golongan PPPK I sampai XVII. Tanggal ditulis hari-bulan-tahun."),
    ("5.", "Unit Kerja yang belum ada akan dibuat, di bawah Unit Induk bila diisi. Periksa namanya di pratinjau."),
    ("6.", "NIP Penilai adalah NIP atasan langsung (PermenPANRB 6/2022 Pasal 1 angka 9). Urutan baris bebas."),
    ("7.", "ID SIASN boleh kosong. Bila diisi, orang yang NIP-nya diperbaiki BKN tetap dikenal."),
    ("8.", "Simpan, lalu buka Pegawai dan Kalender, tab Impor. Tidak ada yang disimpan sebelum Anda menyetujui."),
)
_BARIS_PILIHAN = 5_000
_KEPALA_FILL = PatternFill("solid", fgColor="FFDCE6F2")


def _huruf(**gaya: Any) -> Font:
    return Font(name="Calibri", **gaya)


def tulis_templat(berkas: Path, unit: Sequence[str]) -> None:
    """Write the template, with the units of the office to choose from. Raises UserError DOK-01."""
    buku = Workbook()
    lembar = buku.active
    lembar.title = "Pegawai"
    lembar.append(["No", *(JUDUL[bidang] for bidang in _KOLOM_TEMPLAT)])
    for contoh in _CONTOH:
        lembar.append(["CONTOH", *(contoh.get(bidang) for bidang in _KOLOM_TEMPLAT)])
    for sel in lembar[1]:
        sel.font, sel.fill = _huruf(bold=True), _KEPALA_FILL
    for baris in lembar.iter_rows(min_row=2, max_row=1 + len(_CONTOH)):
        for sel in baris:
            sel.font = _huruf(italic=True, color="FF808080")
    lembar.freeze_panes = "D2"
    pilihan = buku.create_sheet("Pilihan")
    for posisi, bidang in enumerate(_KOLOM_TEMPLAT, 2):
        _atur_kolom(lembar, posisi, bidang)
        daftar = tuple(unit) if bidang in (Bidang.UNIT, Bidang.UNIT_INDUK) else _PILIHAN.get(bidang, ())
        if daftar:
            _pasang_pilihan(lembar, pilihan, posisi, JUDUL[bidang], daftar, ketat=bidang in _PILIHAN)
    _petunjuk(buku.create_sheet("Petunjuk", 1))
    for satu in buku.worksheets:
        satu.page_setup.orientation, satu.page_setup.fitToHeight = "landscape", 0
        satu.sheet_properties.pageSetUpPr.fitToPage = True
    _simpan(buku, berkas)


def _atur_kolom(lembar: Any, posisi: int, bidang: Bidang) -> None:
    kolom = lembar.column_dimensions[get_column_letter(posisi)]
    kolom.width = _LEBAR.get(bidang, 14)
    kolom.number_format = "DD-MM-YYYY" if bidang is Bidang.MULAI else "@"
    for baris in range(2, 2 + len(_CONTOH)):
        lembar.cell(baris, posisi).number_format = kolom.number_format


def _pasang_pilihan(lembar: Any, pilihan: Any, posisi: int, judul: str, daftar: Sequence[str], *, ketat: bool) -> None:
    """A list of choices for one column; other texts are refused where it is `ketat`, else only told."""
    for baris, isi in enumerate((judul, *daftar), 1):
        pilihan.cell(baris, posisi, isi).data_type = "s"
    huruf = get_column_letter(posisi)
    syarat = DataValidation("list", f"Pilihan!${huruf}$2:${huruf}${1 + len(daftar)}", allow_blank=True)
    syarat.errorStyle = "stop" if ketat else "information"
    syarat.errorTitle, syarat.error = judul, f"Pilih {judul} dari daftar."
    syarat.showErrorMessage = ketat
    syarat.add(f"{huruf}2:{huruf}{_BARIS_PILIHAN}")
    lembar.add_data_validation(syarat)


def _petunjuk(lembar: Any) -> None:
    for baris in _PETUNJUK:
        lembar.append(baris)
    lembar["A1"].font = _huruf(bold=True, size=14)
    lembar.column_dimensions["A"].width = 5
    lembar.column_dimensions["B"].width = 110
    for sel in lembar["B"]:
        sel.alignment = Alignment(wrap_text=True, vertical="top")


def tulis_ditolak(berkas: Path, baris: Iterable[tuple[int, str, Sequence[Any]]]) -> None:
    """Write refused rows: number in the sheet, reason, cells in the order of `kepala.JUDUL`. Raises DOK-01."""
    buku = Workbook(write_only=True)
    lembar = buku.create_sheet("Ditolak")
    for posisi, bidang in enumerate(JUDUL, 3):
        lembar.column_dimensions[get_column_letter(posisi)].width = _LEBAR.get(bidang, 14)
        lembar.column_dimensions[get_column_letter(posisi)].number_format = "@"
    lembar.column_dimensions["B"].width = 70
    lembar.freeze_panes = "C2"
    lembar.append([_sel(lembar, judul, tebal=True) for judul in ("Baris", "Alasan", *JUDUL.values())])
    for nomor, alasan, isi in baris:
        lembar.append([nomor, _sel(lembar, alasan, lipat=True), *(_sel(lembar, satu) for satu in isi)])
    _simpan(buku, berkas)


def _sel(lembar: Any, isi: Any, *, tebal: bool = False, lipat: bool = False) -> Any:
    sel = WriteOnlyCell(lembar, isi)
    if isinstance(isi, str):
        sel.data_type = "s"
        sel.number_format = "@"
    sel.alignment = Alignment(vertical="top", wrap_text=lipat)
    if tebal:
        sel.font, sel.fill = _huruf(bold=True), _KEPALA_FILL
    return sel


def _simpan(buku: Any, berkas: Path) -> None:
    buku.properties.creator = "Kinerja Desktop"
    buffer = BytesIO()
    buku.save(buffer)
    try:
        ganti_berkas(berkas, buffer.getvalue())
    except OSError as galat:
        raise write_error(berkas, galat) from galat
