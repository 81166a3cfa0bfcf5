"""The keys of a machine at rest: a file of the office folder under one or more seals.

The key of the office seals day by day (32 random bytes need no stretching). A passphrase of letters goes through
age's scrypt, which takes seconds and up to a gigabyte: it is for keys on a stick in a safe. On Windows a further
seal binds the file to the computer. A checksum tells a torn file from a wrong key.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal, Protocol

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Meta

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync import dpapi
from kinerja_desktop.sync.files import read_file, write_file
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.wire import Malformed, Record, decode, encode

KEY_FILE = "perangkat.kunci"
PENDING_FILE = "perangkat-menunggu.kunci"
_MAGIC = b"KNJK1\n"
_START = len(_MAGIC) + 32
_LIMIT = 64 * 1024


class Seal(Protocol):
    """One layer around the keys."""

    @property
    def name(self) -> str:
        """How the file calls it."""

    def close(self, data: bytes) -> bytes:
        """Seal."""

    def open(self, data: bytes) -> bytes:
        """Open. Raises UserError."""


class KeySeal:
    """The data key of the office: AES-256-GCM under a key derived from it."""

    name = "kunci-kantor"

    def __init__(self, key: bytes) -> None:
        if len(key) != 32:
            raise ValueError("a key has 32 bytes")
        self._cipher = AESGCM(HKDF(SHA256(), 32, None, b"kinerja-perangkat-v1").derive(key))

    def close(self, data: bytes) -> bytes:
        """Seal."""
        nonce = os.urandom(12)
        return nonce + self._cipher.encrypt(nonce, data, _MAGIC)

    def open(self, data: bytes) -> bytes:
        """Open. Raises UserError KNC-01 for another key."""
        try:
            return self._cipher.decrypt(data[:12], data[12:], _MAGIC)
        except (InvalidTag, ValueError) as error:
            raise UserError("KNC-01") from error


class PassphraseSeal:
    """A passphrase of letters: an age file that `age -d` opens too."""

    name = "kata-sandi"

    def __init__(self, passphrase: str) -> None:
        if not passphrase:
            raise ValueError("an empty passphrase protects nothing")
        self._passphrase = passphrase

    def close(self, data: bytes) -> bytes:
        """Seal."""
        return bytes(pyrage.passphrase.encrypt(data, self._passphrase))

    def open(self, data: bytes) -> bytes:
        """Open. Raises UserError KNC-01 for another passphrase."""
        try:
            return bytes(pyrage.passphrase.decrypt(data, self._passphrase))
        except pyrage.DecryptError as error:
            raise UserError("KNC-01") from error


class ComputerSeal:
    """Windows: opens on this computer only."""

    name = "komputer"

    def __init__(self, library: dpapi.Library) -> None:
        self._dpapi = dpapi.Dpapi(library)

    def close(self, data: bytes) -> bytes:
        """Seal. Raises UserError KNC-04 when Windows does not."""
        try:
            return self._dpapi.close(data)
        except dpapi.Refused as error:
            raise UserError("KNC-04", berkas=KEY_FILE, sebab="Windows tidak dapat menyegelnya") from error

    def open(self, data: bytes) -> bytes:
        """Open. Raises UserError KNC-05 on another computer."""
        try:
            return self._dpapi.open(data)
        except dpapi.Refused as error:
            raise UserError("KNC-05") from error


class _Sealed(Record, frozen=True):
    version: Literal[1]
    seals: Annotated[tuple[str, ...], Meta(min_length=1, max_length=4)]
    payload: bytes


def seals_for(secret: str | bytes, library: dpapi.Library | None) -> tuple[Seal, ...]:
    """The seals of this computer for a passphrase or for the 32 bytes of the office key."""
    inner: Seal = PassphraseSeal(secret) if isinstance(secret, str) else KeySeal(secret)
    return (inner,) if library is None else (inner, ComputerSeal(library))


def save(path: Path, data: bytes, seals: Sequence[Seal]) -> None:
    """Replace the file; the first seal is the innermost. Raises UserError KNC-04 when it cannot be written."""
    for seal in seals:
        data = seal.close(data)
    rest = encode(_Sealed(1, tuple(seal.name for seal in seals), data))
    write_file(path, _MAGIC + hashlib.sha256(rest).digest() + rest)


def load(path: Path, seals: Sequence[Seal]) -> bytes:
    """Open the file.

    Raises UserError KNC-03 (none here), KNC-02 (torn or damaged), KNC-01 (wrong key), KNC-05 (another computer).
    """
    sealed = _read(path)
    at_hand = {seal.name: seal for seal in seals}
    data = sealed.payload
    for name in reversed(sealed.seals):
        if name not in at_hand:
            raise UserError("KNC-05" if name == ComputerSeal.name else "KNC-01")
        data = at_hand[name].open(data)
    return data


def _read(path: Path) -> _Sealed:
    if not path.exists():
        raise UserError("KNC-03")
    data = read_file(path, _LIMIT, "KNC-02")
    rest = data[_START:]
    if data[: len(_MAGIC)] != _MAGIC or data[len(_MAGIC) : _START] != hashlib.sha256(rest).digest():
        raise UserError("KNC-02", berkas=path.name)
    try:
        return decode(rest, _Sealed, _LIMIT)
    except Malformed as error:
        raise UserError("KNC-02", berkas=path.name) from error


def save_identity(folder: Path, identity: DeviceIdentity, seals: Sequence[Seal]) -> None:
    """Keep the keys of this machine in the office folder. Raises UserError KNC-04."""
    save(folder / KEY_FILE, identity.to_bytes(), seals)


def load_identity(folder: Path, seals: Sequence[Seal]) -> DeviceIdentity:
    """The keys of this machine. Raises UserError as `load`."""
    data = load(folder / KEY_FILE, seals)
    try:
        return DeviceIdentity.from_bytes(data)
    except Malformed as error:
        raise UserError("KNC-02", berkas=KEY_FILE) from error
