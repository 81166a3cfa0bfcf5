"""Suggestions while typing, made of what the person wrote before: nothing is learnt, nothing leaves the office."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from uuid import UUID

_ANGKA = re.compile(r"\d+(?:[.,]\d+)*")
TERPENDEK = 2


@dataclass(frozen=True, slots=True)
class Contoh:
    """What one earlier report offers for a new one."""

    kegiatan: str
    satuan: str
    rhk_id: UUID | None
    rencana_aksi: str
    mulai: time | None
    selesai: time | None


@dataclass(frozen=True, slots=True)
class Saran:
    """A continuation: `teks` is the whole text after accepting, `tampil` shows numbers as dots.

    `sorot` is the place (start, length) of the first number that came from the earlier report, so that the next
    keystroke replaces it.
    """

    teks: str
    tampil: str
    sorot: tuple[int, int] | None
    contoh: Contoh


def lanjutkan(teks: str, riwayat: Iterable[Contoh]) -> Saran | None:
    """The newest earlier kegiatan that goes on where `teks` ends; numbers match any number, case does not matter."""
    if len(teks.strip()) < TERPENDEK:
        return None
    bagian = _ANGKA.split(teks)
    pola = re.compile(r"\d+(?:[.,]\d+)*".join(re.escape(b) for b in bagian), re.IGNORECASE)
    for satu in riwayat:
        cocok = pola.match(satu.kegiatan)
        if cocok is None or not satu.kegiatan[cocok.end() :].strip():
            continue
        sisa = satu.kegiatan[cocok.end() :]
        if teks[-1:].isdigit() and sisa[0].isdigit():
            continue
        angka = _ANGKA.search(sisa)
        sorot = (len(teks) + angka.start(), len(angka[0])) if angka else None
        return Saran(teks + sisa, _ANGKA.sub("…", teks + sisa), sorot, satu)
    return None


def satuan_terpakai(riwayat: Iterable[Contoh], batas: int = 12) -> list[str]:
    """Units of measure in the order of their last use, each once."""
    return list(dict.fromkeys(c.satuan for c in riwayat if c.satuan.strip()))[:batas]


def contoh_sama(teks: str, riwayat: Iterable[Contoh]) -> Contoh | None:
    """The newest earlier report with this kegiatan, whatever its numbers."""
    bentuk = _bentuk(teks)
    return next((c for c in riwayat if _bentuk(c.kegiatan) == bentuk), None) if bentuk else None


def _bentuk(teks: str) -> str:
    return _ANGKA.sub("0", teks).casefold().strip()
