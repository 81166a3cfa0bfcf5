"""Values of options: what the parser refuses before a command starts (exit code 2)."""

from __future__ import annotations

import argparse
from pathlib import Path
from uuid import UUID

AKHIRAN_FORMULIR = (".pdf", ".xlsx")
AKHIRAN_SIASN = (".xlsx", ".json")
AKHIRAN_PERMINTAAN, AKHIRAN_IZIN = (".knj-permintaan",), (".knj-izin",)


def bilangan(teks: str) -> int:
    """A whole number. Raises ArgumentTypeError."""
    try:
        return int(teks)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{teks[:40]}” bukan bilangan bulat") from None


def tahun(teks: str) -> int:
    """A year of the calendar. Raises ArgumentTypeError."""
    angka = bilangan(teks)
    if not 1000 <= angka <= 2999:
        raise argparse.ArgumentTypeError(f"“{teks[:40]}” bukan tahun; tulis misalnya 2026")
    return angka


def periode(teks: str) -> str:
    """A period in its written form. Raises ArgumentTypeError."""
    from kinerja_desktop.domain.galat import UserError
    from kinerja_desktop.domain.periode import Periode

    try:
        return str(Periode.baca(teks))
    except UserError as galat:
        raise argparse.ArgumentTypeError(f"{galat.isi} {galat.saran}") from galat


def bulan(teks: str) -> str:
    """One month in its written form. Raises ArgumentTypeError."""
    masa = periode(teks)
    if masa.count("-") != 1 or "TW" in masa:
        raise argparse.ArgumentTypeError(f"“{teks[:40]}” bukan satu bulan; tulis misalnya 2026-11")
    return masa


def berkas_formulir(teks: str) -> Path:
    """A file that a form can be written to: its ending tells the kind. Raises ArgumentTypeError."""
    return _berakhiran(teks, AKHIRAN_FORMULIR)


def berkas_siasn(teks: str) -> Path:
    """A file that the export for SIASN can be written to. Raises ArgumentTypeError."""
    return _berakhiran(teks, AKHIRAN_SIASN)


def berkas_permintaan(teks: str) -> Path:
    """A file that a request of a computer can be written to. Raises ArgumentTypeError."""
    return _berakhiran(teks, AKHIRAN_PERMINTAAN)


def berkas_izin(teks: str) -> Path:
    """A file that the answer to a request can be written to. Raises ArgumentTypeError."""
    return _berakhiran(teks, AKHIRAN_IZIN)


def nomor_paket(teks: str) -> UUID:
    """The id of a bundle. Raises ArgumentTypeError."""
    try:
        return UUID(teks)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{teks[:40]}” bukan nomor paket") from None


def _berakhiran(teks: str, boleh: tuple[str, ...]) -> Path:
    berkas = Path(teks)
    if berkas.suffix.lower() not in boleh:
        raise argparse.ArgumentTypeError(f"nama berkas harus berakhiran {' atau '.join(boleh)}")
    return berkas
