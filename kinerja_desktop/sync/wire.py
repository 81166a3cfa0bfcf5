"""Strict msgpack and Ed25519 signatures over it: what every file about keys is made of.

A value is decoded with types and bounds, and refused unless encoding it again gives the same bytes: there is one way
to write it. A signature covers a prefix that names its purpose, so that none counts for another kind of file.
"""

from __future__ import annotations

import unicodedata
from typing import Annotated, TypeVar

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from msgspec import Meta

ID_BYTES = 16
LABEL_LETTERS = 120

Id = Annotated[bytes, Meta(min_length=ID_BYTES, max_length=ID_BYTES)]
Key = Annotated[bytes, Meta(min_length=32, max_length=32)]
Digest = Annotated[bytes, Meta(min_length=32, max_length=32)]
Signature = Annotated[bytes, Meta(min_length=64, max_length=64)]
Recipient = Annotated[str, Meta(min_length=62, max_length=62, pattern="^age1[02-9ac-hj-np-z]{58}$")]
Label = Annotated[str, Meta(min_length=1, max_length=LABEL_LETTERS)]
Claimed = Annotated[str, Meta(max_length=32)]
"""A time as its writer claims it: shown, and never compared."""
Count = Annotated[int, Meta(ge=1, le=2**40)]

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_WEAK = frozenset(
    bytes.fromhex(point)
    for point in (
        "00" * 32,
        "01" + "00" * 31,
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    )
)
"""Points of small order: under such a key one signature fits many messages, and its owner can deny each."""

T = TypeVar("T")


class Malformed(Exception):
    """Bytes that are not what they should be; callers turn it into a `UserError` that names the file."""


class Record(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A value of the wire: an array of fixed length."""


class Signed(Record, frozen=True):
    """Bytes and the signature over them."""

    body: bytes
    signature: Signature


def encode(value: object) -> bytes:
    """Write a value."""
    return msgspec.msgpack.encode(value)


def decode(data: bytes, kind: type[T], limit: int) -> T:
    """Read a value of at most `limit` bytes. Raises Malformed."""
    if len(data) > limit:
        raise Malformed("too large")
    try:
        value = msgspec.msgpack.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Malformed(str(error)) from error
    if encode(value) != data:
        raise Malformed("not in its only form")
    return value


def clean(text: str) -> bool:
    """True for a line of text that shows what it is: NFC, no unseen letters, no spaces at its ends."""
    return (
        text == text.strip()
        and unicodedata.is_normalized("NFC", text)
        and not any(unicodedata.category(letter) in _UNSEEN for letter in text)
    )


def message(purpose: str, body: bytes) -> bytes:
    """What is signed: the purpose, a zero byte, the bytes."""
    return b"kinerja-" + purpose.encode("ascii") + b"-v1\0" + body


def strong(key: bytes) -> bool:
    """False for a public key of small order."""
    return key[:-1] + bytes([key[-1] & 0x7F]) not in _WEAK


def holds(key: bytes, purpose: str, signed: Signed) -> bool:
    """True when the signature is that of the owner of `key` for this purpose."""
    if not strong(key):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signed.signature, message(purpose, signed.body))
    except (InvalidSignature, ValueError):
        return False
    return True
