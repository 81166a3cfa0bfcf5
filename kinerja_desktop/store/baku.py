"""Columns of many records judged at once: whether every value surely is in the canonical form.

A record that came in must read as a value of its kind and be written again exactly so (`gabung`). To decode each one
costs more than to store it. Here whole columns are looked at instead: True only where reading and writing every single
value would give it back. False means nothing but that the records have to be looked at one by one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.waktu import TAHUN_TERAKHIR, TAHUN_TERAWAL

Lulus = Callable[[Sequence[Any]], bool]
"""True when all values of a column surely are canonical; may raise what an unfit value raises."""

TEKS_TERPANJANG = 200_000
"""Characters of one text, or bytes of one value: ten times what any form takes, and no means to fill a disk with."""
JSON_TERPANJANG = 1 << 20
"""Characters of one text that holds JSON: lists, and what a decision froze."""

_PANJANG_ID = 16
_PANJANG_WAKTU = 20
_JAM = re.compile(r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z")


def pemeriksa(
    tipe: Any,
    tulis: Callable[[Any], Any],
    baca: Callable[[Any], Any],
    *,
    kosong: bool,
    json: bool,
    terpanjang: int,
    bertanggal: bool = False,
) -> Lulus:
    """Return what judges a column of this type; `kosong` allows None, `json` is a nested value, none is longer than
    `terpanjang`, and `bertanggal` are days, times, periods and years within `TAHUN_TERAWAL` and `TAHUN_TERAKHIR`.
    """
    satu: Lulus
    if tipe is UUID:
        satu = _id
    elif tipe is str:
        satu = _teks(terpanjang)
    elif tipe is bytes:
        satu = _bita(terpanjang)
    elif tipe is int:
        satu = _bilangan
    elif tipe is datetime:
        satu = _waktu
    elif isinstance(tipe, type) and issubclass(tipe, StrEnum):
        satu = _salah_satu({nilai.value for nilai in tipe})
    elif json:
        satu = _json(baca, terpanjang)
    else:
        satu = _bolak_balik(tulis, baca)
    if bertanggal:
        satu = _masa(satu)
    return _tanpa_kosong(satu) if kosong else satu


def jenis(kolom: Iterable[Any], *boleh: type) -> bool:
    """True when every value is exactly of one of these types."""
    return set(map(type, kolom)) <= set(boleh)


def panjang(kolom: Iterable[Any]) -> set[int]:
    """All lengths that occur."""
    return set(map(len, kolom))


def _tanpa_kosong(satu: Lulus) -> Lulus:
    return lambda kolom: satu([nilai for nilai in kolom if nilai is not None])


def terlalu_panjang(nilai: Any, terpanjang: int) -> bool:
    """True for text or bytes of more than `terpanjang`."""
    return isinstance(nilai, str | bytes) and len(nilai) > terpanjang


def di_luar_masa(nilai: Any) -> bool:
    """True for a day, time, period or year, as it is stored, outside the years of which anything is told."""
    tahun = nilai if isinstance(nilai, int) else int(nilai[:4]) if isinstance(nilai, str) else TAHUN_TERAWAL
    return not TAHUN_TERAWAL <= tahun <= TAHUN_TERAKHIR


def _masa(satu: Lulus) -> Lulus:
    return lambda kolom: satu(kolom) and not (kolom and (di_luar_masa(min(kolom)) or di_luar_masa(max(kolom))))


def _bita(terpanjang: int) -> Lulus:
    return lambda kolom: jenis(kolom, bytes) and max(map(len, kolom), default=0) <= terpanjang


def muat(nilai: int) -> bool:
    """True for a number that SQLite keeps as one."""
    return -(2**63) <= nilai < 2**63


def _bilangan(kolom: Sequence[Any]) -> bool:
    return jenis(kolom, int) and (not kolom or (muat(min(kolom)) and muat(max(kolom))))


def _id(kolom: Sequence[Any]) -> bool:
    return jenis(kolom, bytes) and panjang(kolom) <= {_PANJANG_ID}


def _teks(terpanjang: int) -> Lulus:
    """Texts in NFC: a line break never joins with what stands beside it, so all are when they are together."""

    def lulus(kolom: Sequence[Any]) -> bool:
        if not jenis(kolom, str):
            return False
        semua = "\n".join(kolom)
        if len(semua) > terpanjang and max(map(len, kolom)) > terpanjang:
            return False
        return semua.isascii() or unicodedata.is_normalized("NFC", semua)

    return lulus


def _tanggal(teks: str) -> bool:
    """A day of the years that no time zone moves out of the calendar."""
    return "1000" <= teks[:4] <= "9998" and date.fromisoformat(teks).isoformat() == teks


def _waktu(kolom: Sequence[Any]) -> bool:
    if not jenis(kolom, str) or not panjang(kolom) <= {_PANJANG_WAKTU}:
        return False
    return all(map(_tanggal, {teks[:10] for teks in kolom})) and all(map(_JAM.fullmatch, {teks[10:] for teks in kolom}))


def _salah_satu(nilai: Collection[str]) -> Lulus:
    boleh = frozenset(nilai)
    return lambda kolom: jenis(kolom, str) and set(kolom) <= boleh


def _json(baca: Callable[[Any], Any], terpanjang: int) -> Lulus:
    def lulus(kolom: Sequence[Any]) -> bool:
        if not jenis(kolom, str) or max(map(len, kolom), default=0) > terpanjang:
            return False
        for nilai in set(kolom):
            baca(nilai)
        return True

    return lulus


def _bolak_balik(tulis: Callable[[Any], Any], baca: Callable[[Any], Any]) -> Lulus:
    """Days, hours, periods, truth values: few different ones, each read and written once."""

    def lulus(kolom: Sequence[Any]) -> bool:
        return jenis(kolom, str, int) and all(sama(tulis(baca(nilai)), nilai) for nilai in set(kolom))

    return lulus


def sama(a: Any, b: Any) -> bool:
    """True for equal values of one type: what the database gives back is what was hashed."""
    return type(a) is type(b) and a == b
