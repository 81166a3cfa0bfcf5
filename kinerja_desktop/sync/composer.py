"""Turns rows and files into the frames of a bundle, one at a time, and signs what they add up to."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol

import msgspec

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.frames import (
    CONTEXT,
    LIMITS,
    MAGIC,
    MAX_PIECE,
    SIGNATURE,
    FrameType,
    Piece,
    TableTotal,
    Trailer,
    compress,
    frame,
)
from kinerja_desktop.sync.manifest import AttachedFile, Header, Manifest, encode_header, encode_manifest
from kinerja_desktop.sync.rows import MAX_ROW, MAX_ROWS, Row, array, plain

_ROWS_BUDGET = LIMITS[FrameType.ROWS] - 64
_CHUNK = 256
_encode = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True)
class Rows:
    """Rows of one table; a table may come in many of these. They are read once, and only as far as a frame needs."""

    table: int
    rows: Iterable[Row]


class Readable(Protocol):
    """What a file is read from."""

    def read(self, size: int, /) -> bytes:
        """The next bytes, fewer than `size` only at the end."""


@dataclass(frozen=True)
class Attachment:
    """A file that the manifest names. `stream` is read to its end; `name` is for the person if it is damaged."""

    sha256: bytes
    stream: Readable
    name: str


@dataclass(frozen=True)
class PassOn:
    """The signed plaintext of another bundle, byte for byte, as `BundleReader.plaintext` gives it."""

    bundle_id: bytes
    stream: Readable


Item = Rows | Attachment | PassOn


@dataclass
class _Total:
    """What a table adds up to so far."""

    rows: int = 0
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)


class Composer:
    """Makes the frames of one bundle."""

    def __init__(self, header: Header, manifest: Manifest, sign: Callable[[bytes], bytes]) -> None:
        if manifest.bundle_id != header.bundle_id or not (
            header.receiver is None or header.receiver in manifest.receivers
        ):
            raise ValueError("header and manifest tell different things")
        public = encode_header(header)
        self.opening = MAGIC + len(public).to_bytes(4, "big") + public
        self.digest = b""
        self._sign = sign
        self._manifest = encode_manifest(manifest)
        self._widths = {table.number: len(table.fields) for table in manifest.tables}
        self._totals = {table.number: _Total() for table in manifest.tables}
        self._files = {file.sha256: file for file in manifest.attachments}
        self._sent: set[bytes] = set()
        self._hash = hashlib.sha256(CONTEXT + self.opening)

    def frames(self, items: Iterable[Item]) -> Iterator[bytes]:
        """All frames, hashed as they are taken; the trailer comes last."""
        yield self._hashed(FrameType.MANIFEST, self._manifest)
        for item in items:
            match item:
                case Rows(table, rows):
                    payloads, kind = self._rows(table, rows), FrameType.ROWS
                case Attachment():
                    payloads, kind = self._attachment(item), FrameType.ATTACHMENT
                case PassOn(bundle_id, stream):
                    payloads, kind = _pieces(bundle_id, stream), FrameType.PASS_ON
            for payload in payloads:
                yield self._hashed(kind, payload)
        yield self._trailer()

    def _hashed(self, kind: FrameType, payload: bytes) -> bytes:
        whole = frame(kind, compress(payload))
        self._hash.update(whole)
        return whole

    def _rows(self, table: int, rows: Iterable[Row]) -> Iterator[bytes]:
        total = self._totals.get(table)
        if total is None:
            raise ValueError(f"table {table} is not in the manifest")
        for count, payload in _payloads(table, rows, self._widths[table]):
            total.rows += count
            total.digest.update(payload)
            yield payload

    def _attachment(self, part: Attachment) -> Iterator[bytes]:
        declared = self._files.get(part.sha256)
        if declared is None or part.sha256 in self._sent:
            raise ValueError("an attachment is not in the manifest, or comes twice")
        self._sent.add(part.sha256)
        checked = _Checked(part.stream, declared)
        try:
            yield from _pieces(part.sha256, checked)
        except OSError as error:
            raise UserError("PKT-11", lampiran=part.name) from error
        if not checked.whole:
            raise UserError("PKT-11", lampiran=part.name)

    def _trailer(self) -> bytes:
        if self._sent != self._files.keys():
            raise ValueError("an attachment of the manifest is missing")
        totals = (TableTotal(number, total.rows, total.digest.digest()) for number, total in self._totals.items())
        body = _encode(Trailer(tuple(totals), len(self._sent)))
        signed = frame(FrameType.TRAILER, body + bytes(SIGNATURE))[:-SIGNATURE]
        self._hash.update(signed)
        self.digest = self._hash.digest()
        signature = self._sign(self.digest)
        if len(signature) != SIGNATURE:
            raise ValueError("not an Ed25519 signature")
        return signed + signature


class _Checked:
    """A file as it is read: no more than it should hold, and its hash at the end."""

    def __init__(self, stream: Readable, declared: AttachedFile) -> None:
        self._stream = stream
        self._declared = declared
        self._left = declared.size
        self._hash = hashlib.sha256()

    def read(self, size: int, /) -> bytes:
        data = self._stream.read(min(size, self._left))
        self._left -= len(data)
        self._hash.update(data)
        return data

    @property
    def whole(self) -> bool:
        """True when the file had the declared size and content, and nothing after it."""
        return self._left == 0 and self._hash.digest() == self._declared.sha256 and not self._stream.read(1)


def _payloads(table: int, rows: Iterable[Row], width: int) -> Iterator[tuple[int, bytes]]:
    """Number of rows and payload of each frame, as many rows as it may hold.

    Raises UserError PKT-07 for a row that fits into none, and TypeError for values that every receiver would refuse.
    """
    head = b"\x92" + _encode(table)
    count, parts = 0, [b""]
    for number, data in _chunks(rows, width):
        if count + number > MAX_ROWS or sum(map(len, parts)) + len(data) > _ROWS_BUDGET:
            yield count, head + array(count) + b"".join(parts)
            count, parts = 0, []
        count += number
        parts.append(data)
    if count:
        yield count, head + array(count) + b"".join(parts)


def _chunks(rows: Iterable[Row], width: int) -> Iterator[tuple[int, bytes]]:
    """Rows encoded some at a time, so that little is held of any length, and each of what a frame may hold."""
    source = iter(rows)
    while chunk := list(islice(source, _CHUNK)):
        if max(map(len, chunk)) > width:
            raise ValueError("a row has more values than its table has fields")
        if not plain(chunk):
            raise TypeError("rows hold integers of 64 bits, text, bytes and None only")
        yield from _encoded(chunk)


def _encoded(chunk: Sequence[Row]) -> Iterator[tuple[int, bytes]]:
    data = _encode(chunk)[len(array(len(chunk))) :]
    if len(data) <= MAX_ROW:
        yield len(chunk), data
        return
    if len(chunk) == 1:
        raise UserError("PKT-07")
    half = len(chunk) // 2
    yield from _encoded(chunk[:half])
    yield from _encoded(chunk[half:])


def _pieces(key: bytes, stream: Readable) -> Iterator[bytes]:
    """Payloads of a file of any length; an empty file has one empty piece."""
    offset = 0
    while (data := stream.read(MAX_PIECE)) or not offset:
        yield _encode(Piece(key, offset, data))
        if not data:
            return
        offset += len(data)
