"""Text as people type it and as Indonesian offices write it: cleaning, dates, hours and numbers."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time
from decimal import Decimal

from kinerja_desktop.domain.waktu import dari_teks

BULAN_PENDEK = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
# Invisible marks that reorder or spoil printed text: byte order mark, bidirectional embeddings and isolates.
_TAK_TERLIHAT = frozenset("\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BARIS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_TERLARANG = re.compile(r'[<>:"/\\|?*]+')
_ANGKA = re.compile(r"\d{1,3}(?:\.\d{3})+|\d+")


def bersihkan(teks: str, berbaris: bool = False) -> str:
    """Return `teks` in NFC without control characters and lone surrogates; spaces at the ends stay.

    With `berbaris` line breaks become ``\\n`` and tabs stay; otherwise each becomes one space. Cleaning twice
    changes nothing.
    """
    if teks.isascii() and teks.isprintable():
        return teks
    rata = _BARIS.sub("\n", unicodedata.normalize("NFC", teks))
    if not berbaris:
        rata = rata.replace("\n", " ").replace("\t", " ")
    bersih = "".join(h for h in rata if h in "\n\t" or _boleh(h))
    return unicodedata.normalize("NFC", bersih)


def _boleh(huruf: str) -> bool:
    return huruf not in _TAK_TERLIHAT and unicodedata.category(huruf) not in ("Cc", "Cs")


def kosong(teks: str | None) -> bool:
    """True for no text or nothing but spaces."""
    return teks is None or not teks.strip()


def sederhana(teks: str) -> str:
    """Return `teks` as a search compares it: without case, accents and doubled spaces."""
    if not teks.isascii():
        teks = "".join(h for h in unicodedata.normalize("NFKD", teks) if not unicodedata.combining(h))
    return " ".join(teks.casefold().split())


def untuk_berkas(teks: str) -> str:
    """Words as a part of a file name, on any system: what one of them forbids becomes a dash."""
    return _TERLARANG.sub("-", bersihkan(teks)).strip(" .")[:80] or "tanpa nama"


def baca_bilangan_bulat(teks: str) -> int | None:
    """Read ``23`` or ``1.234``; None for anything that is not a whole number of zero or more (R97)."""
    rapi = teks.strip()
    if not rapi.isascii() or len(rapi) > 12 or _ANGKA.fullmatch(rapi) is None:
        return None
    return int(rapi.replace(".", ""))


def tulis_tanggal(hari: date) -> str:
    """Write ``24 Nov 2026``."""
    return f"{hari.day} {BULAN_PENDEK[hari.month - 1]} {hari.year}"


def tulis_jam(waktu: time) -> str:
    """Write ``08.30``."""
    return f"{waktu.hour:02d}.{waktu.minute:02d}"


def tulis_saat(teks: str) -> str:
    """Write the text of a time (`waktu.ke_teks`) as ``24 Nov 2026 pukul 08.30 WIB``; any other comes back as it is."""
    try:
        saat = dari_teks(teks)
    except ValueError:
        return teks
    return f"{tulis_tanggal(saat.date())} pukul {tulis_jam(saat.time())} WIB"


def tulis_angka(angka: Decimal | int, desimal: int | None = None) -> str:
    """Write ``1.234,5``; `desimal` fixes the places after the comma."""
    teks = f"{angka:,}" if desimal is None else f"{angka:,.{desimal}f}"
    return teks.translate(str.maketrans(",.", ".,"))


def tulis_ukuran(byte: int) -> str:
    """Write ``48 KB``, ``1,5 MB``."""
    if byte < 1_000_000:
        return f"{max(1, round(byte / 1000))} KB"
    return f"{tulis_angka(Decimal(byte) / 1_000_000, 1)} MB"


def berkelompok(teks: str) -> str:
    """The text four letters at a time, such as a fingerprint that two people compare by eye or read out."""
    return " ".join(teks[i : i + 4] for i in range(0, len(teks), 4))
