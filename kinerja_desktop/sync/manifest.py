"""The two descriptions of a bundle: the public header, a hint for sorting files, and the signed manifest inside.

Both are msgpack arrays. A newer program appends fields and may be read by this one unless its `min_reader` says no.
"""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from kinerja_desktop.domain.galat import UserError

FORMAT = 1
"""Version of the manifest that this program writes, and the highest `min_reader` that it can read."""

MAX_HEADER = 4096
MAX_MANIFEST = 8 << 20
MAX_INTEGER = 2**63 - 1
MAX_FILES = 65_536
MAX_ISSUED = 4096
MAX_HELD = 1024
MAX_CHAIN = 4096
MAX_NEWER = 64
"""Fields that newer programs may have appended to a manifest."""

Id16 = Annotated[bytes, Meta(min_length=16, max_length=16)]
Sha256 = Annotated[bytes, Meta(min_length=32, max_length=32)]
Count = Annotated[int, Meta(ge=0, le=MAX_INTEGER)]
Number = Annotated[int, Meta(ge=1, le=65_535)]
Name = Annotated[str, Meta(min_length=1, max_length=64)]


class Header(Struct, array_like=True, frozen=True):
    """What anybody can read of a bundle without a key. Never trusted by itself; the signature covers its bytes.

    `receiver` is None when there are several.
    """

    bundle_id: Id16
    sender: Id16
    receiver: Id16 | None
    app_version: Annotated[str, Meta(max_length=32)]


def newer(header: Header, version: str) -> bool:
    """Whether the program that wrote a bundle says to be newer than `version`; what is no version is not."""
    try:
        theirs, ours = ([int(part) for part in one.split(".")] for one in (header.app_version, version))
    except ValueError:
        return False
    return theirs > ours


NO_BUNDLE = bytes(16)
"""Stands in an acknowledgement for a bundle while none was applied."""


class Acknowledgement(Struct, array_like=True, frozen=True):
    """For one epoch of the receiver: the last bundle applied here (`NO_BUNDLE` for none).

    `lsn` decides nothing and is written as 0: the receiver looks the number up in its own list of bundles.
    """

    epoch: Id16
    bundle_id: Id16
    lsn: Count


class Table(Struct, array_like=True, frozen=True):
    """A table that the bundle may hold rows of; a row holds at most as many values as `fields`."""

    number: Number
    name: Name
    fields: Annotated[tuple[Name, ...], Meta(min_length=1, max_length=256)]


class AttachedFile(Struct, array_like=True, frozen=True):
    """A file that comes along, named by its content."""

    sha256: Sha256
    size: Count


class TrustNews(Struct, array_like=True, frozen=True):
    """What the sender knows about trust, and what of it the receiver lacks: each part proves itself.

    `roots` are all records of replaced roots, the second one first. `era` and the manifest's `revocation_version` are
    the version of the sender's list; the list itself and the record that opened its era are here when the receiver is
    not known to have it. `master_era` and `master_version` name its master data in the same way, `master_bundle` the
    bundle that holds them; `master_leap`, the record that opened their era, is only in the manifest of that bundle.
    `lists` is the digest of the revocation lists that are in force at the sender (`Revocations.digest`).
    """

    roots: Annotated[tuple[Annotated[bytes, Meta(max_length=64 << 10)], ...], Meta(max_length=1000)] = ()
    era: Count = 0
    revocations: Annotated[bytes, Meta(max_length=4 << 20)] = b""
    leap: Annotated[bytes, Meta(max_length=1024)] = b""
    master_era: Count = 0
    master_bundle: Annotated[bytes, Meta(max_length=16)] = b""
    master_leap: Annotated[bytes, Meta(max_length=1024)] = b""
    lists: Annotated[bytes, Meta(max_length=16)] = b""


class AuditHead(Struct, array_like=True, frozen=True):
    """Number and hash of one entry of the sender's audit log."""

    number: Count
    head: Annotated[bytes, Meta(max_length=64)]


class Held(Struct, array_like=True, frozen=True):
    """A bundle of the receiver that was applied, but for some records that were not its to send."""

    bundle_id: Id16
    records: Count


class Manifest(Struct, array_like=True, frozen=True):
    """Everything about a bundle but its rows. The signer is the last certificate of the chain.

    `basis_bundle` is the confirmed bundle that `basis` rests on, empty while nothing was confirmed. `audit_trail` are
    the entries of the bundles made before this one for the same receiver, the newest first and without a gap. `issued`
    are certificates that the sender gave, for a receiver above it. `held` are bundles of the receiver of which records
    lie in quarantine at the sender: its confirmation does not mean that they count there.
    """

    format: Annotated[int, Meta(ge=1, le=65_535)]
    min_reader: Annotated[int, Meta(ge=1, le=65_535)]
    bundle_id: Id16
    kind: Annotated[str, Meta(min_length=1, max_length=32)]
    certificate_chain: Annotated[tuple[Annotated[bytes, Meta(max_length=1 << 20)], ...], Meta(max_length=8)]
    receivers: Annotated[tuple[Id16, ...], Meta(min_length=1, max_length=256)]
    epoch: Id16
    chain: Annotated[tuple[Id16, ...], Meta(max_length=MAX_CHAIN)]
    basis: Count
    to: Count
    acks: Annotated[tuple[Acknowledgement, ...], Meta(max_length=4096)]
    scope_hash: Annotated[bytes, Meta(max_length=32)]
    tables: Annotated[tuple[Table, ...], Meta(max_length=256)]
    attachments: Annotated[tuple[AttachedFile, ...], Meta(max_length=MAX_FILES)]
    master_version: Count
    revocation_version: Count
    audit_no: Count
    audit_head: Annotated[bytes, Meta(max_length=64)]
    made_at: Annotated[str, Meta(max_length=40)]
    basis_bundle: Annotated[bytes, Meta(max_length=16)]
    trust: TrustNews = TrustNews()
    audit_trail: Annotated[tuple[AuditHead, ...], Meta(max_length=64)] = ()
    issued: Annotated[tuple[Annotated[bytes, Meta(max_length=1 << 20)], ...], Meta(max_length=MAX_ISSUED)] = ()
    held: Annotated[tuple[Held, ...], Meta(max_length=MAX_HELD)] = ()


class _Versions(Struct, array_like=True, frozen=True):
    """The first two fields of a manifest of any version."""

    format: int
    min_reader: int


BROKEN = (msgspec.MsgspecError, RecursionError, ValueError)
"""What decoding bytes of strangers may raise."""

_encode = msgspec.msgpack.Encoder().encode
_header = msgspec.msgpack.Decoder(Header)
_manifest = msgspec.msgpack.Decoder(Manifest)
_versions = msgspec.msgpack.Decoder(_Versions)
_items = msgspec.msgpack.Decoder(
    Annotated[list[msgspec.Raw], Meta(max_length=len(Manifest.__struct_fields__) + MAX_NEWER)]
)


def encode_header(header: Header) -> bytes:
    """Bytes of the public header. Raises ValueError when it breaks a limit."""
    data = _encode(header)
    if len(data) > MAX_HEADER or _header.decode(data) != header:
        raise ValueError("the public header breaks the limits of the format")
    return data


def decode_header(data: bytes) -> Header:
    """Raises UserError PKT-01 when this is no public header."""
    try:
        return _header.decode(data)
    except BROKEN as error:
        raise UserError("PKT-01") from error


def encode_manifest(manifest: Manifest) -> bytes:
    """Bytes of the manifest. Raises ValueError when it breaks a limit."""
    data = _encode(manifest)
    if len(data) > MAX_MANIFEST or _manifest.decode(data) != manifest or not _unambiguous(manifest):
        raise ValueError("the manifest breaks the limits of the format")
    return data


def decode_manifest(data: bytes) -> tuple[Manifest, tuple[bytes, ...]]:
    """The manifest, and the fields that a newer program appended to it, each as its msgpack bytes.

    Raises UserError PKT-06 when only a newer program can read the bundle, PKT-09 when this is no manifest.
    """
    try:
        if _versions.decode(data).min_reader > FORMAT:
            raise UserError("PKT-06")
        manifest = _manifest.decode(data)
        newer = tuple(bytes(item) for item in _items.decode(data)[len(Manifest.__struct_fields__) :])
    except BROKEN as error:
        raise UserError("PKT-09") from error
    if not _unambiguous(manifest):
        raise UserError("PKT-09")
    return manifest, newer


def _unambiguous(manifest: Manifest) -> bool:
    """No table and no file is declared twice."""
    tables = {table.number for table in manifest.tables}
    files = {file.sha256 for file in manifest.attachments}
    return len(tables) == len(manifest.tables) and len(files) == len(manifest.attachments)
