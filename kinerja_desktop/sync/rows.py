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

Value = int | str | bytes | None
Row = Sequence[Value]
RowsDecoder = Callable[[msgspec.Raw], list[Any]]

_rows_frame = msgspec.msgpack.Decoder(tuple[Number, msgspec.Raw])
_any_rows = msgspec.msgpack.Decoder(
    Annotated[list[Annotated[list[Any], Meta(max_length=MAX_VALUES)]], Meta(max_length=MAX_ROWS)]
)
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
    """Rows of at most `width` values. Raises UserError PKT-09 for all but integers of 64 bits, text, bytes and nil."""
    try:
        rows: list[Row] = _any_rows.decode(data)
    except BROKEN as error:
        raise UserError("PKT-09") from error
    if max(map(len, rows), default=0) > width or not plain(rows):
        raise UserError("PKT-09")
    return rows


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
