"""Content of a verified bundle, handed over frame by frame while it is counted and compared with the trailer."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import partial
from typing import Any, Protocol

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.frames import (
    FrameType,
    Piece,
    Trailer,
    decode_piece,
    decompress,
)
from kinerja_desktop.sync.manifest import Manifest
from kinerja_desktop.sync.rows import RowsDecoder, decode_any_rows, rows_decoder, split_rows


class BundleSink(Protocol):
    """Takes the content inside one transaction: until `BundleReader.frames` has returned, all of it may be refused."""

    def rows(self, table: int, rows: list[Any]) -> None:
        """Rows of a table of the manifest, at most 4096 at once: of the type that was asked for, else lists of values.

        A list is as long as the fields of its table, or shorter.
        """

    def attachment(self, sha256: bytes, offset: int, data: bytes) -> None:
        """The next piece of a file. Files come one after the other, their pieces in order."""

    def pass_on(self, bundle_id: bytes, offset: int, data: bytes) -> None:
        """The next piece of another bundle's plaintext, which must be verified on its own when it is whole."""


class _Total:
    """What a table adds up to so far."""

    def __init__(self) -> None:
        self.rows = 0
        self.digest = hashlib.sha256()


class _Succession:
    """Pieces come in order, one whole after the other, and nothing comes twice."""

    def __init__(self) -> None:
        self._begun: set[bytes] = set()
        self._key = b""
        self._next = 0

    def take(self, piece: Piece) -> None:
        """Raises UserError PKT-09 for a piece out of order."""
        if piece.offset == 0 and piece.key not in self._begun:
            self._begun.add(piece.key)
            self._key = piece.key
        elif piece.key != self._key or not 0 < piece.offset == self._next or not piece.data:
            raise UserError("PKT-09")
        self._next = piece.offset + len(piece.data)


class ContentChecker:
    """Gives each frame to the sink, and knows at the end whether all of them were what was signed."""

    def __init__(self, manifest: Manifest, trailer: Trailer, sink: BundleSink, row_types: Mapping[int, Any]) -> None:
        self._sink = sink
        self._trailer = trailer
        self._decoders: dict[int, RowsDecoder] = {
            table.number: rows_decoder(row_types[table.number])
            if table.number in row_types
            else partial(decode_any_rows, width=len(table.fields))
            for table in manifest.tables
        }
        self._totals = {table.number: _Total() for table in manifest.tables}
        self._missing = {file.sha256: file.size for file in manifest.attachments}
        self._files, self._others = _Succession(), _Succession()
        self._hash = hashlib.sha256()

    def take(self, kind: FrameType, data: bytes) -> None:
        """Decode a frame between manifest and trailer. Raises UserError PKT-07, PKT-09, and what the sink raises."""
        payload = decompress(kind, data)
        if kind is FrameType.ROWS:
            self._rows(payload)
        elif kind is FrameType.ATTACHMENT:
            self._attachment(decode_piece(payload, 32))
        else:
            piece = decode_piece(payload, 16)
            self._others.take(piece)
            self._sink.pass_on(piece.key, piece.offset, piece.data)

    def finish(self) -> None:
        """Compare with the trailer. Raises UserError PKT-09."""
        told = [(total.number, total.rows, total.digest) for total in self._trailer.tables]
        found = [(number, total.rows, total.digest.digest()) for number, total in self._totals.items()]
        if told != found or self._missing:
            raise UserError("PKT-09")

    def _rows(self, payload: bytes) -> None:
        table, data = split_rows(payload)
        if table not in self._decoders:
            raise UserError("PKT-09")
        rows = self._decoders[table](data)
        total = self._totals[table]
        total.rows += len(rows)
        total.digest.update(payload)
        self._sink.rows(table, rows)

    def _attachment(self, piece: Piece) -> None:
        self._files.take(piece)
        size = self._missing.get(piece.key, -1)
        end = piece.offset + len(piece.data)
        if piece.offset == 0:
            self._hash = hashlib.sha256()
        self._hash.update(piece.data)
        if end > size or (end == size and self._hash.digest() != piece.key):
            raise UserError("PKT-09")
        self._sink.attachment(piece.key, piece.offset, piece.data)
        if end == size:
            del self._missing[piece.key]
