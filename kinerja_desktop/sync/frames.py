"""The inner stream of a bundle: frames of a type, a length and a payload, closed by a signed trailer."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from enum import IntEnum
from typing import Annotated, NamedTuple

import msgspec
import zstandard
from msgspec import Meta, Struct

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.manifest import BROKEN, MAX_MANIFEST, Count, Number, Sha256

MAGIC = b"KNJ1"
REQUEST_MAGIC = b"KNJP1\n"
ANSWER_MAGIC = b"KNJI1\n"
"""How the request of a machine for a certificate and the answer begin, which people mistake for a bundle
(`enrolment_request`, `enrolment`)."""

CONTEXT = b"kinerja-bundle-v1"
LEVEL = 3
SIGNATURE = 64
MAX_PIECE = 1 << 20


class FrameType(IntEnum):
    """First byte of a frame."""

    MANIFEST = 1
    ROWS = 2
    ATTACHMENT = 3
    PASS_ON = 4
    TRAILER = 9


LIMITS = {
    FrameType.MANIFEST: MAX_MANIFEST,
    FrameType.ROWS: 4 << 20,
    FrameType.ATTACHMENT: MAX_PIECE + 1024,
    FrameType.PASS_ON: MAX_PIECE + 1024,
    FrameType.TRAILER: 64 << 10,
}
"""Longest payload after decompression; every one is below 16 MiB."""


class TableTotal(Struct, array_like=True, frozen=True):
    """Rows of one table in the bundle, and the SHA-256 over the decompressed payloads that hold them."""

    number: Number
    rows: Count
    digest: Sha256


class Trailer(Struct, array_like=True, frozen=True):
    """What the bundle must add up to: the tables in the order of the manifest, and the number of attachments."""

    tables: Annotated[tuple[TableTotal, ...], Meta(max_length=256)]
    attachments: Count


class Piece(Struct, array_like=True, frozen=True, forbid_unknown_fields=True):
    """Part of an attachment (`key` is its SHA-256) or of a passed-on bundle (`key` is its id)."""

    key: Annotated[bytes, Meta(min_length=16, max_length=32)]
    offset: Count
    data: Annotated[bytes, Meta(max_length=MAX_PIECE)]


class Ending(NamedTuple):
    """The end of a stream: its digest, and what the trailer holds."""

    digest: bytes
    body: bytes
    signature: bytes


_piece = msgspec.msgpack.Decoder(Piece)
_trailer = msgspec.msgpack.Decoder(Trailer)


def wire_limit(kind: FrameType) -> int:
    """Longest payload as it stands in the stream: what zstd may add to data that it cannot compress is allowed."""
    return LIMITS[kind] + (LIMITS[kind] >> 8) + 512


def frame(kind: FrameType, payload: bytes) -> bytes:
    """The bytes of one frame; `payload` is compressed already."""
    return bytes([kind]) + len(payload).to_bytes(4, "big") + payload


def compress(payload: bytes) -> bytes:
    """One zstd frame that states its content size."""
    return zstandard.ZstdCompressor(level=LEVEL).compress(payload)


def content_size(kind: FrameType, data: bytes) -> int:
    """Bytes that a payload says to hold, without decompressing it.

    Raises UserError PKT-07 when they are more than allowed or not told, PKT-09 when it is no zstd frame.
    """
    try:
        size = zstandard.frame_content_size(data)
    except zstandard.ZstdError as error:
        raise UserError("PKT-09") from error
    if not 0 <= size <= LIMITS[kind]:
        raise UserError("PKT-07")
    return size


def decompress(kind: FrameType, data: bytes) -> bytes:
    """Content of a payload. Its size is read and judged before anything is allocated.

    Raises what `content_size` raises, and UserError PKT-09 when it holds something else.
    """
    size = content_size(kind, data)
    try:
        return zstandard.ZstdDecompressor().decompress(data, max_output_size=size or 1, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise UserError("PKT-09") from error


def decode_piece(payload: bytes, key_length: int) -> Piece:
    """A piece whose key has `key_length` bytes. Raises UserError PKT-09."""
    try:
        piece = _piece.decode(payload)
    except BROKEN as error:
        raise UserError("PKT-09") from error
    if len(piece.key) != key_length:
        raise UserError("PKT-09")
    return piece


def decode_trailer(body: bytes) -> Trailer:
    """Raises UserError PKT-09."""
    try:
        return _trailer.decode(body)
    except BROKEN as error:
        raise UserError("PKT-09") from error


class FrameParser:
    """Cuts a decrypted stream into frames, hashing all of it; a length is judged before its payload is buffered.

    `on_frame` gets the type and the compressed payload of every frame but the trailer.
    """

    def __init__(self, opening: bytes, on_frame: Callable[[FrameType, bytes], None]) -> None:
        self._on_frame = on_frame
        self._hash = hashlib.sha256(CONTEXT + opening)
        self._buffer = bytearray()
        self._started = False
        self._ending: Ending | None = None

    def feed(self, data: bytes) -> None:
        """Take the next bytes. Raises UserError PKT-07 for a length out of bounds, PKT-09 for a wrong structure."""
        self._buffer += data
        while len(self._buffer) >= 5:
            if self._ending is not None:
                raise UserError("PKT-09")
            kind = self._kind(self._buffer[0])
            end = 5 + int.from_bytes(self._buffer[1:5], "big")
            if end - 5 > wire_limit(kind):
                raise UserError("PKT-07")
            if len(self._buffer) < end:
                return
            whole = bytes(self._buffer[:end])
            del self._buffer[:end]
            self._take(kind, whole)

    def finish(self) -> Ending:
        """The end of the stream. Raises UserError PKT-02 without a trailer, PKT-09 when something follows it."""
        if self._ending is None:
            raise UserError("PKT-02")
        if self._buffer:
            raise UserError("PKT-09")
        return self._ending

    def _kind(self, number: int) -> FrameType:
        """The manifest comes first, and once."""
        try:
            kind = FrameType(number)
        except ValueError as error:
            raise UserError("PKT-09") from error
        if self._started == (kind is FrameType.MANIFEST):
            raise UserError("PKT-09")
        return kind

    def _take(self, kind: FrameType, whole: bytes) -> None:
        self._started = True
        if kind is not FrameType.TRAILER:
            self._hash.update(whole)
            self._on_frame(kind, whole[5:])
            return
        if len(whole) < 5 + SIGNATURE:
            raise UserError("PKT-09")
        self._hash.update(whole[:-SIGNATURE])
        self._ending = Ending(self._hash.digest(), whole[5:-SIGNATURE], whole[-SIGNATURE:])
