"""Rows on the wire: integers of 64 bits, text, bytes and nil, and no other values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.manifest import BROKEN, MAX_INTEGER, Number

MAX_ROWS = 4096
MAX_VALUES = 256
MAX_ROW = 2 << 20
"""Bytes of one row: half of what a frame may hold, so that whoever has it can send it on, and with more ancestors."""
_AT_ONCE = 256 << 10
"""Bytes that are decoded before they are looked at: what is no row may take eighty times as much memory."""
_TOGETHER = 256

Value = int | str | bytes | None
Row = Sequence[Value]
RowsDecoder = Callable[[msgspec.Raw], list[Any]]

_rows_frame = msgspec.msgpack.Decoder(tuple[Number, msgspec.Raw])
_raw_rows = msgspec.msgpack.Decoder(Annotated[list[msgspec.Raw], Meta(max_length=MAX_ROWS)])
_any_rows = msgspec.msgpack.Decoder(list[Annotated[list[Any], Meta(max_length=MAX_VALUES)]])
_raw_values = msgspec.msgpack.Decoder(Annotated[list[msgspec.Raw], Meta(max_length=MAX_VALUES)])
_NESTED = frozenset({*range(0x80, 0xA0), *range(0xC7, 0xCA), *range(0xD4, 0xD9), *range(0xDC, 0xE0)})
"""How arrays, maps and extensions of msgpack begin."""
_VALUE_TYPES = {int, str, bytes, type(None)}


def split_rows(payload: bytes) -> tuple[int, msgspec.Raw]:
    """Table number, and the rows not yet decoded. Raises UserError PKT-09."""
    try:
        return _rows_frame.decode(payload)
    except BROKEN as error:
        raise UserError("PKT-09") from error


def rows_decoder(row_type: Any) -> RowsDecoder:
    """Reads rows of one table with the types and limits of `row_type`, as fast as without.

    The decoder raises UserError PKT-09 for rows that are not so.
    """
    decoder: msgspec.msgpack.Decoder[list[Any]] = msgspec.msgpack.Decoder(
        Annotated[list[row_type], Meta(max_length=MAX_ROWS)]
    )

    def decode(data: msgspec.Raw) -> list[Any]:
        try:
            return decoder.decode(data)
        except BROKEN as error:
            raise UserError("PKT-09") from error

    return decode


def decode_any_rows(data: msgspec.Raw, width: int = MAX_VALUES) -> list[Row]:
    """Rows of at most `width` values.

    Raises UserError PKT-09 for all but integers of 64 bits, text, bytes and nil, PKT-07 for a row above `MAX_ROW`.
    """
    try:
        raw = _raw_rows.decode(data)
        rows: list[Row] = []
        for start in range(0, len(raw), _TOGETHER):
            rows += _some_rows(raw[start : start + _TOGETHER])
    except BROKEN as error:
        raise UserError("PKT-09") from error
    if max(map(len, rows), default=0) > width:
        raise UserError("PKT-09")
    return rows


def _some_rows(raw: Sequence[msgspec.Raw]) -> list[Any]:
    data = b"".join(raw)
    if len(data) > _AT_ONCE:
        if len(raw) > 1:
            half = len(raw) // 2
            return _some_rows(raw[:half]) + _some_rows(raw[half:])
        if len(data) > MAX_ROW:
            raise UserError("PKT-07")
        if any(memoryview(value)[0] in _NESTED for value in _raw_values.decode(data)):
            raise UserError("PKT-09")
    rows = _any_rows.decode(array(len(raw)) + data)
    if not plain(rows):
        raise UserError("PKT-09")
    return rows


def array(count: int) -> bytes:
    """How msgpack begins an array of up to 65,535 elements."""
    return bytes([0x90 | count]) if count < 16 else b"\xdc" + count.to_bytes(2, "big")


def plain(rows: Iterable[Sequence[Any]]) -> bool:
    """Whether all values are integers of 64 bits, text, bytes or None."""
    return all(map(_plain_column, zip_longest(*rows)))


def _plain_column(column: Sequence[Any]) -> bool:
    types = set(map(type, column))
    if not types <= _VALUE_TYPES:
        return False
    if int not in types:
        return True
    numbers = column if len(types) == 1 else [value for value in column if type(value) is int]
    return max(numbers) <= MAX_INTEGER and min(numbers) >= -MAX_INTEGER - 1
