"""Reading spreadsheets row by row: .xlsx, .xls, .ods and .csv, told apart by content and not by the name of the file.

An .xlsx is streamed (openpyxl, read-only), a .csv too; .xls and .ods are held by calamine while they are read, in a few
bytes a cell. Offices save anything as ``.xls``: what is a web page or a locked file inside is told as that.
"""

from __future__ import annotations

import csv
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException
from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.system.berkas import sebab_galat

UKURAN_TERBESAR = 256 * 1024 * 1024
TERBUKA_TERBESAR = 2 * 1024 * 1024 * 1024
"""Most bytes that the parts of one file may become: a small file can be made to fill any memory."""

_SEKALI = 500
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PEMISAH = ";,\t|"
_CONTOH = 30
_RUSAK = (
    zipfile.BadZipFile,
    InvalidFileException,
    CalamineError,
    ParseError,
    csv.Error,
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    EOFError,
    OverflowError,
)
"""What the libraries raise on a damaged file."""

Baris = tuple[Any, ...]


class Lembar(NamedTuple):
    """One worksheet; `baris` starts anew at each call, `perkiraan` is the number of rows it tells (0: unknown)."""

    nama: str
    perkiraan: int
    baris: Callable[[], Iterator[Baris]]


@contextmanager
def buka_lembar_kerja(berkas: Path) -> Iterator[list[Lembar]]:
    """Give the worksheets of a file; it stays open inside the block. Empty cells are None or empty text.

    Raises UserError IMP-01 (the file cannot be opened) and IMP-20 (it is not a spreadsheet that can be read); the
    latter also while rows are read.
    """
    try:
        with berkas.open("rb") as terbuka:
            kepala = terbuka.read(4096)
            besar = terbuka.seek(0, 2)
    except (OSError, ValueError) as galat:
        raise UserError("IMP-01", berkas=str(berkas), sebab=sebab_galat(galat)) from galat
    if besar > UKURAN_TERBESAR:
        raise UserError("IMP-01", berkas=str(berkas), sebab=f"lebih besar dari {UKURAN_TERBESAR // 1048576} MB")
    pembuka = _pembuka(berkas, kepala)
    with ExitStack() as tutup:
        with _terbaca(berkas):
            lembar = pembuka(berkas, tutup)
        yield [Lembar(nama, n, _berjaga(berkas, baris)) for nama, n, baris in lembar]


def _pembuka(berkas: Path, kepala: bytes) -> Callable[[Path, ExitStack], list[Lembar]]:
    if kepala.startswith(_ZIP):
        return _ods if b"opendocument.spreadsheet" in kepala else _openpyxl
    if kepala.startswith(_OLE):
        return _calamine
    if not kepala.strip():
        raise _tolak(berkas, "berkas ini kosong")
    awal = kepala.removeprefix(b"\xef\xbb\xbf").lstrip()[:200].lower()
    if awal.startswith((b"<html", b"<!doctype html", b"<table", b"<?xml", b"<meta", b"<style")):
        raise _tolak(berkas, "isinya halaman web atau XML, bukan lembar kerja")
    if b"\0" in kepala and not kepala.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _tolak(berkas, "isinya bukan lembar kerja")
    return _csv


@contextmanager
def _terbaca(berkas: Path) -> Iterator[None]:
    try:
        with warnings.catch_warnings(action="ignore"):  # openpyxl warns of styles it does not know
            yield
    except PasswordError as galat:
        raise _tolak(berkas, "berkas ini dikunci dengan kata sandi") from galat
    except OSError as galat:
        raise UserError("IMP-01", berkas=str(berkas), sebab=sebab_galat(galat)) from galat
    except BaseException as galat:  # a panic of calamine is no Exception
        if not isinstance(galat, _RUSAK) and type(galat).__name__ != "PanicException":
            raise
        raise _tolak(berkas, "berkas ini rusak atau bukan lembar kerja") from galat


def _tolak(berkas: Path, sebab: str) -> UserError:
    return UserError("IMP-20", berkas=berkas.name, sebab=sebab)


def _berjaga(berkas: Path, baris: Callable[[], Iterator[Baris]]) -> Callable[[], Iterator[Baris]]:
    """Rows in handfuls, so that a damage inside is told like one at the opening."""

    def alir() -> Iterator[Baris]:
        sumber = baris()
        while True:
            with _terbaca(berkas):
                sekali = list(islice(sumber, _SEKALI))
            if not sekali:
                return
            yield from sekali

    return alir


def _pastikan_wajar(berkas: Path) -> None:
    with zipfile.ZipFile(berkas) as arsip:
        if sum(bagian.file_size for bagian in arsip.infolist()) > TERBUKA_TERBESAR:
            raise _tolak(berkas, "isinya terlalu besar setelah dibuka")


def _openpyxl(berkas: Path, tutup: ExitStack) -> list[Lembar]:
    _pastikan_wajar(berkas)
    terbuka = tutup.enter_context(berkas.open("rb"))  # a path would be judged by its ending
    buku = openpyxl.load_workbook(terbuka, read_only=True, data_only=True)
    tutup.callback(buku.close)
    hasil = []
    for lembar in buku.worksheets:
        perkiraan = lembar.max_row or 0
        lembar.reset_dimensions()  # programs of offices write a wrong size; the rows tell the true one

        def baris(lembar: Any = lembar) -> Iterator[Baris]:
            yield from lembar.iter_rows(values_only=True)

        hasil.append(Lembar(lembar.title, perkiraan, baris))
    return hasil


def _ods(berkas: Path, tutup: ExitStack) -> list[Lembar]:
    _pastikan_wajar(berkas)
    return _calamine(berkas, tutup)


def _calamine(berkas: Path, tutup: ExitStack) -> list[Lembar]:
    buku = tutup.enter_context(CalamineWorkbook.from_path(berkas))
    hasil = []
    for nama in buku.sheet_names:

        def baris(nama: str = nama) -> Iterator[Baris]:
            yield from map(tuple, buku.get_sheet_by_name(nama).iter_rows())

        hasil.append(Lembar(nama, 0, baris))
    return hasil


def _csv(berkas: Path, _tutup: ExitStack) -> list[Lembar]:
    kode = _pengodean(berkas)
    with berkas.open(encoding=kode, newline="") as terbuka:
        contoh = [baris for _, baris in zip(range(_CONTOH), terbuka, strict=False)]
    lewati, pemisah = 0, _pemisah(contoh)
    if contoh and contoh[0].strip().lower().startswith("sep="):
        lewati, pemisah = 1, contoh[0].strip()[4:5] or pemisah

    def baris() -> Iterator[Baris]:
        with berkas.open(encoding=kode, newline="") as terbuka:
            for nomor, sel in enumerate(csv.reader(terbuka, delimiter=pemisah)):
                yield () if nomor < lewati else tuple(map(_tanpa_rumus, sel))

    return [Lembar(berkas.stem, 0, baris)]


def _tanpa_rumus(sel: str) -> str:
    """Offices write ``="1990…"`` so that Excel keeps a number as text."""
    return sel[2:-1] if sel.startswith('="') and sel.endswith('"') and len(sel) > 2 else sel


def _pengodean(berkas: Path) -> str:
    """UTF-16 by its mark, UTF-8 where the whole text is, else what Excel of Windows writes."""
    with berkas.open("rb") as terbuka:
        if terbuka.read(2) in (b"\xff\xfe", b"\xfe\xff"):
            return "utf-16"
    try:
        with berkas.open(encoding="utf-8-sig") as teks:
            while teks.read(1 << 20):
                pass
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _pemisah(contoh: list[str]) -> str:
    """The separator that cuts most of the first rows into the same number of cells, more than one."""

    def nilai(pemisah: str) -> tuple[int, int]:
        lebar = [len(sel) for sel in csv.reader(contoh, delimiter=pemisah) if len(sel) > 1]
        tersering = max(set(lebar), key=lambda n: (lebar.count(n), n), default=0)
        return lebar.count(tersering), tersering

    return max(_PEMISAH, key=nilai)
