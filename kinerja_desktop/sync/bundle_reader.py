"""Reads a bundle twice: first all of it is verified and nothing believed, then its content is handed over.

Only the manifest is decoded before the signature holds: it is bounded and strictly typed, and carries the
certificates that say whose signature it must be.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.age_stream import decrypt
from kinerja_desktop.sync.content import BundleSink, ContentChecker
from kinerja_desktop.sync.frames import (
    ANSWER_MAGIC,
    MAGIC,
    REQUEST_MAGIC,
    Ending,
    FrameParser,
    FrameType,
    Trailer,
    content_size,
    decode_trailer,
    decompress,
)
from kinerja_desktop.sync.manifest import MAX_HEADER, Header, Manifest, decode_header, decode_manifest
from kinerja_desktop.sync.medium import MediumFile, opened

WAITING = frozenset({"PKT-06"})
"""Refusals of a bundle that may be read later, by a newer program: it waits, and is not put into quarantine."""

Trust = Callable[[Manifest, Header], bytes]
"""Gives the Ed25519 key of the sender that the header names, by the certificates of the manifest, or raises."""

Watch = Callable[[int], None]
"""Told how many bytes of plaintext were read since the last time; what it raises stops the reading."""

_BLOCK = 64 << 10


@dataclass(frozen=True)
class VerifiedBundle:
    """A bundle whose signature holds. `newer_fields` (msgpack) were appended to the manifest by a newer program.

    `content` is how many bytes its frames say to hold: no more can come of it.
    """

    opening: bytes
    header: Header
    manifest: Manifest
    newer_fields: tuple[bytes, ...]
    trailer: Trailer
    digest: bytes
    content: int

    @property
    def rows(self) -> dict[int, int]:
        """Number of rows by table number, as the trailer promises."""
        return {total.number: total.rows for total in self.trailer.tables}

    def unknown_tables(self, known: Collection[int]) -> dict[int, int]:
        """Tables with rows that a program which knows only `known` must keep without understanding them."""
        return {number: rows for number, rows in self.rows.items() if rows and number not in known}


def read_header(path: Path, start: int = 0) -> Header:
    """Public header of a bundle that begins at `start` in a file, without any key and without any proof.

    Raises UserError PKT-01 (no bundle), PKT-02 (cut off), PKT-07 (longer than allowed), PKT-12 (not readable), PKT-50
    (a request for a certificate), PKT-52 (the answer to one).
    """
    with opened(path) as file:
        file.skip(start)
        return decode_header(_opening(file)[8:])


def start_of_payload(file: MediumFile) -> int:
    """Read past the public part; return where the encrypted part begins. Raises as `read_header`."""
    return len(_opening(file))


class BundleReader:
    """One file, and the keys to open it.

    `identities` are secrets of age; None says that the file is the plaintext of a bundle that was passed on.
    `device` must be among the receivers; None only with the recovery key of the office, or for what was passed on.
    """

    def __init__(
        self, path: Path, identities: Sequence[str] | None, *, device: bytes | None, watch: Watch | None = None
    ) -> None:
        self._path = path
        self._watch = watch
        self._identities = identities
        self._device = device

    def verify(self, trust: Trust) -> VerifiedBundle:
        """Pass 1: everything is decrypted and hashed, the signature is checked, no content is decoded.

        Raises UserError PKT-01 (no bundle), PKT-02 (cut off), PKT-03 (damaged), PKT-04 (for other keys), PKT-05
        (signature), PKT-06 (made by a newer program, see `WAITING`), PKT-07 (limits), PKT-09 (against the format),
        PKT-10 (for other devices), PKT-12 (not readable), and what `trust` raises.
        """
        found: list[tuple[Manifest, tuple[bytes, ...]]] = []
        content = 0

        def on_frame(kind: FrameType, data: bytes) -> None:
            nonlocal content
            content += content_size(kind, data)
            if kind is FrameType.MANIFEST:
                found.append(decode_manifest(decompress(kind, data)))

        opening, ending = self._read(on_frame)
        header = decode_header(opening[8:])
        ((manifest, newer_fields),) = found
        self._check_addresses(header, manifest)
        _check_signature(trust(manifest, header), ending)
        trailer = decode_trailer(ending.body)
        if [total.number for total in trailer.tables] != [table.number for table in manifest.tables]:
            raise UserError("PKT-09")
        if trailer.attachments != len(manifest.attachments):
            raise UserError("PKT-09")
        return VerifiedBundle(opening, header, manifest, newer_fields, trailer, ending.digest, content)

    def frames(self, verified: VerifiedBundle, sink: BundleSink, row_types: Mapping[int, Any] | None = None) -> None:
        """Pass 2: decode everything again and hand it to `sink`; what it was given counts only if this returns.

        `row_types` gives the msgspec type of a row by table number; rows of other tables come as lists of values.

        Raises UserError PKT-08 when the file is not the verified one any more, PKT-09 when the signed content breaks
        the format, all that `verify` raises, and what the sink raises.
        """
        checker = ContentChecker(verified.manifest, verified.trailer, sink, row_types or {})

        def on_frame(kind: FrameType, data: bytes) -> None:
            if kind is not FrameType.MANIFEST:
                checker.take(kind, data)
            elif decode_manifest(decompress(kind, data)) != (verified.manifest, verified.newer_fields):
                raise UserError("PKT-08")

        self._read_again(verified, on_frame)
        checker.finish()

    def plaintext(self, verified: VerifiedBundle, target: BinaryIO) -> None:
        """Write the signed plaintext, to be passed on to others. Raises what `frames` raises, and OSError."""
        target.write(verified.opening)
        self._read_again(verified, lambda *_: None, target)

    def _read_again(
        self, verified: VerifiedBundle, on_frame: Callable[[FrameType, bytes], None], copy: BinaryIO | None = None
    ) -> None:
        ending = self._read(on_frame, copy, verified.opening)[1]
        if ending.digest != verified.digest:
            raise UserError("PKT-08")

    def _read(
        self,
        on_frame: Callable[[FrameType, bytes], None],
        copy: BinaryIO | None = None,
        expected: bytes | None = None,
    ) -> tuple[bytes, Ending]:
        with self._opened() as file:
            opening = _opening(file)
            if expected is not None and opening != expected:
                raise UserError("PKT-08")
            parser = FrameParser(opening, on_frame)

            def take(data: bytes) -> None:
                parser.feed(data)
                if self._watch is not None:
                    self._watch(len(data))
                if copy is not None:
                    copy.write(data)

            if self._identities is None:
                while data := file.read(_BLOCK):
                    take(data)
            else:
                decrypt(file, self._identities, take)
        return opening, parser.finish()

    def _opened(self) -> AbstractContextManager[MediumFile]:
        return opened(self._path)

    def _check_addresses(self, header: Header, manifest: Manifest) -> None:
        """Header and manifest agree, and this device is meant."""
        if header.bundle_id != manifest.bundle_id or header.receiver not in (None, *manifest.receivers):
            raise UserError("PKT-09")
        if self._device is not None and self._device not in manifest.receivers:
            raise UserError("PKT-10")


class PassedOnBundle(BundleReader):
    """The plaintext of a bundle that was passed on, in memory: it never lies on a disk in the open."""

    def __init__(self, plaintext: bytes, name: str) -> None:
        super().__init__(Path(name), None, device=None)
        self._plaintext = plaintext

    def header(self) -> Header:
        """Its public header, not proved by anything. Raises UserError PKT-01, PKT-02, PKT-07."""
        with self._opened() as file:
            return decode_header(_opening(file)[8:])

    def _opened(self) -> AbstractContextManager[MediumFile]:
        return nullcontext(MediumFile(BytesIO(self._plaintext), self._path.name))


def _opening(file: MediumFile) -> bytes:
    """Everything before the encrypted part: magic, length, public header."""
    start = file.read(8)
    if start.startswith(REQUEST_MAGIC):
        raise UserError("PKT-50")
    if start.startswith(ANSWER_MAGIC):
        raise UserError("PKT-52")
    if not start.startswith(MAGIC):
        raise UserError("PKT-02" if MAGIC.startswith(start) else "PKT-01")
    length = int.from_bytes(start[4:], "big")
    if len(start) == 8 and length > MAX_HEADER:
        raise UserError("PKT-07")
    public = file.read(length) if len(start) == 8 else b""
    if len(start) < 8 or len(public) < length:
        raise UserError("PKT-02")
    decode_header(public)
    return start + public


def _check_signature(key: bytes, ending: Ending) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(ending.signature, ending.digest)
    except (InvalidSignature, ValueError) as error:
        raise UserError("PKT-05") from error
