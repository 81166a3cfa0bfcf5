"""Numbers inside the text of a target, for progress bars only: the text stays what is printed and rated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

_ANGKA = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
_BULAN = r"(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)[a-z]*"
_SAAT_SEBELUM = re.compile(rf"(?:\b{_BULAN}|\btahun|\btanggal|\btriwulan|\bsemester|\bpukul|\btw)\s*[ivx]*\s*$", re.I)
_SAAT_SESUDAH = re.compile(rf"\s*{_BULAN}\b(?!\s*[a-z])|\s+{_BULAN}\s+\d", re.I)
_PALING_BANYAK = re.compile(
    r"(?:≤|<=?|\bmaks(?:imal|imum)?\.?|\bpaling (?:lambat|lama|banyak|tinggi)|\bkurang dari|\btidak (?:lebih|melebihi)"
    r"(?: dari)?|\bdi ?bawah)\s*$",
    re.I,
)
_TANDA_AKHIR = re.compile(r"\s*(?:atau kurang|ke bawah)\b", re.I)
_BATAS_ANGKA = 15


class Arah(StrEnum):
    """Which side of the number is good."""

    SEDIKITNYA = "sedikitnya"
    PALING_BANYAK = "paling_banyak"


@dataclass(frozen=True, slots=True)
class AngkaTarget:
    """The first number of a target, its unit as written, and the good side."""

    nilai: Decimal
    satuan: str
    arah: Arah


def angka_target(teks: str) -> AngkaTarget | None:
    """Read ``120 ibu hamil``, ``≤ 30 menit``, ``95%`` or ``1.234,5 km``; None for words and dates."""
    for cocok in _ANGKA.finditer(teks):
        if len(cocok[0]) > _BATAS_ANGKA:
            return None
        sebelum, sesudah = teks[: cocok.start()], teks[cocok.end() :]
        if _SAAT_SEBELUM.search(sebelum) or _SAAT_SESUDAH.match(sesudah):
            return None
        if sebelum and sebelum[-1].isalnum():
            continue
        turun = _PALING_BANYAK.search(sebelum) or _TANDA_AKHIR.search(sesudah)
        nilai = Decimal(cocok[0].replace(".", "").replace(",", "."))
        satuan = re.split(r"[(;,]", sesudah, maxsplit=1)[0].strip()
        return AngkaTarget(nilai, satuan, Arah.PALING_BANYAK if turun else Arah.SEDIKITNYA)
    return None


def capaian_persen(target: str, jumlah: Decimal | int) -> int | None:
    """Percent of `target` reached by `jumlah`, rounded down; None where the target holds no usable number.

    A target of the kind "≤ 30 menit" is reached by staying at or below it, and shrinks in proportion above.
    """
    angka = angka_target(target)
    if angka is None or jumlah < 0:
        return None
    jumlah = Decimal(jumlah)
    if angka.arah is Arah.PALING_BANYAK:
        return 100 if jumlah <= angka.nilai else int(angka.nilai * 100 / jumlah)
    return int(jumlah * 100 / angka.nilai) if angka.nilai else None
