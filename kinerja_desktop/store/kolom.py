"""How the fields of a frozen value become columns: each SQLAlchemy trap is solved once, here.

Ids are 16 bytes, dates ISO text, times UTC text, enums their stored value, nested values canonical JSON text
(fields in the order of their definition). No floats anywhere (sync design, 2.2).
"""

from __future__ import annotations

import types
import typing
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Integer, LargeBinary, Text
from sqlalchemy.types import TypeEngine

from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.waktu import dari_teks, ke_teks
from kinerja_desktop.store.baku import JSON_TERPANJANG, TEKS_TERPANJANG, Lulus, pemeriksa

Ubah = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column: its name, SQL type, how a field is written and read, and what is left of it in a tombstone.

    `lulus` judges many values at once: True when all surely are as `tulis` writes them. `bersarang` is a nested value:
    JSON, which a newer program may write with more fields. No value is longer than `terpanjang`; `bertanggal` are days,
    times, periods and years, which lie within those of which anything is told.
    Of a deleted record travel its ids, dates and kinds, which say whose it was; words and lists do not.
    """

    nama: str
    tipe: type[TypeEngine[Any]]
    boleh_kosong: bool
    tulis: Ubah
    baca: Ubah
    nisan: Ubah
    lulus: Lulus
    terpanjang: int
    bersarang: bool = False
    bertanggal: bool = False


_TEKS_JSON = {"cuplikan": JSON_TERPANJANG, "rincian": 2 * JSON_TERPANJANG}
"""Columns of text that hold JSON, and how long it may be: what was frozen; what a transfer or an import of the centre
did, which may name thousands of rows.
"""


def _json_tulis(nilai: Any) -> str:
    return msgspec.json.encode(nilai, enc_hook=_enc).decode()


def _enc(nilai: Any) -> Any:
    if isinstance(nilai, Periode):
        return str(nilai)
    raise NotImplementedError(type(nilai))


def _json_baca(tipe: Any) -> Ubah:
    pembaca = msgspec.json.Decoder(tipe)
    return pembaca.decode


def _teks(nilai: str) -> str:
    return nilai if nilai.isascii() else unicodedata.normalize("NFC", nilai)


def _bita(nilai: Any) -> bytes:
    """Bytes as they stand; of a number `bytes` would make as many zeros."""
    if not isinstance(nilai, bytes):
        raise TypeError("bytes expected")
    return nilai


_SEDERHANA: dict[type, tuple[type[TypeEngine[Any]], Ubah, Ubah]] = {
    UUID: (LargeBinary, lambda v: v.bytes, lambda v: UUID(bytes=v)),
    bytes: (LargeBinary, bytes, _bita),
    str: (Text, _teks, str),
    int: (Integer, int, int),
    bool: (Integer, int, bool),
    datetime: (Text, ke_teks, dari_teks),
    date: (Text, date.isoformat, date.fromisoformat),
    time: (Text, lambda v: v.strftime("%H:%M"), time.fromisoformat),
    Periode: (Text, str, Periode.baca),
}


def kolom_dari(kelas: type) -> tuple[Kolom, ...]:
    """Return the columns of a frozen dataclass, one a field, in the order of definition."""
    petunjuk = typing.get_type_hints(kelas)
    return tuple(_kolom(bidang.name, petunjuk[bidang.name]) for bidang in fields(kelas))


def _kolom(nama: str, tipe: Any) -> Kolom:
    kosong = bersarang = False
    if isinstance(tipe, types.UnionType):
        kosong = type(None) in tipe.__args__
        (tipe,) = (t for t in tipe.__args__ if t is not type(None))
    if tipe in _SEDERHANA:
        sql, tulis, baca = _SEDERHANA[tipe]
    elif isinstance(tipe, type) and issubclass(tipe, StrEnum):
        sql, tulis, baca = Text, (lambda v: v.value), tipe
    else:
        sql, tulis, baca, bersarang = Text, _json_tulis, _json_baca(tipe), True
    nisan = _nisan(tipe)
    terpanjang = JSON_TERPANJANG if bersarang else _TEKS_JSON.get(nama, TEKS_TERPANJANG)
    bertanggal = tipe in (datetime, date, Periode) or (tipe is int and nama == "tahun")
    lulus = pemeriksa(tipe, tulis, baca, kosong=kosong, json=bersarang, terpanjang=terpanjang, bertanggal=bertanggal)
    if kosong:
        tulis, baca, nisan = _bila_ada(tulis), _bila_ada(baca), _bila_ada(nisan)
    return Kolom(nama, sql, kosong, tulis, baca, nisan, lulus, terpanjang, bersarang, bertanggal)


def _nisan(tipe: Any) -> Ubah:
    if tipe is str:
        return lambda _: ""
    if typing.get_origin(tipe) is tuple and Ellipsis in typing.get_args(tipe):
        return lambda _: "[]"
    return lambda nilai: nilai


def _bila_ada(ubah: Ubah) -> Ubah:
    return lambda nilai: None if nilai is None else ubah(nilai)
