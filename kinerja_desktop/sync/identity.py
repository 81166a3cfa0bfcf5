"""The identity of a machine (perangkat): a random id, an Ed25519 key that signs and an age key that opens."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Annotated, Literal

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta

from kinerja_desktop.sync.wire import ID_BYTES, Id, Key, Malformed, Recipient, Record, Signed, decode, encode, message

OLD_KEYS = 4
"""Keys of before that a machine keeps, to open what was sealed to them and was on the road."""

_LIMIT = 1024
_NO_KEY = "No matching keys"


class NotForUs(Malformed):
    """An age file for other recipients."""


class PublicIdentity(Record, frozen=True):
    """What others may know of a machine."""

    device: Id
    signing_key: Key
    recipient: Recipient


class _Secret(Record, frozen=True):
    version: Literal[1]
    device: Id
    seed: Key
    age: str
    old: Annotated[tuple[str, ...], Meta(max_length=OLD_KEYS)]


@dataclass(frozen=True)
class DeviceIdentity:
    """The keys of one machine; `old` are its last age keys. Its text never shows a secret, so that no log does."""

    device: bytes
    seed: bytes = field(repr=False)
    age: str = field(repr=False)
    old: tuple[str, ...] = field(default=(), repr=False)

    @classmethod
    def generate(cls) -> DeviceIdentity:
        """A new machine."""
        return cls(os.urandom(ID_BYTES), os.urandom(32), str(pyrage.x25519.Identity.generate()))

    @classmethod
    def from_bytes(cls, data: bytes) -> DeviceIdentity:
        """Read what `to_bytes` wrote. Raises Malformed."""
        secret = decode(data, _Secret, _LIMIT)
        try:
            for one in (secret.age, *secret.old):
                pyrage.x25519.Identity.from_str(one)
        except pyrage.IdentityError as error:
            raise Malformed("age key") from error
        return cls(secret.device, secret.seed, secret.age, secret.old)

    def to_bytes(self) -> bytes:
        """All keys, in the open: only for `keyfile`."""
        return encode(_Secret(1, self.device, self.seed, self.age, self.old))

    def renewed(self) -> DeviceIdentity:
        """The same machine with new keys; it still opens what was sealed to its last ones."""
        return replace(DeviceIdentity.generate(), device=self.device, old=self.openers[:OLD_KEYS])

    @property
    def openers(self) -> tuple[str, ...]:
        """Secrets that open bundles: the key in force first, then those of before."""
        return (self.age, *self.old)

    @property
    def public(self) -> PublicIdentity:
        """What others may know."""
        signing_key = self._signer().public_key().public_bytes_raw()
        return PublicIdentity(self.device, signing_key, str(self._opener().to_public()))

    def sign(self, purpose: str, body: bytes) -> Signed:
        """Sign `body` for one purpose."""
        return Signed(body, self._signer().sign(message(purpose, body)))

    def sign_digest(self, digest: bytes) -> bytes:
        """Sign the digest of a bundle, whose stream begins with its own purpose."""
        return self._signer().sign(digest)

    def decrypt(self, data: bytes) -> bytes:
        """Open an age file. Raises NotForUs when it is meant for somebody else, Malformed when it is damaged."""
        try:
            return bytes(pyrage.decrypt(data, [self._opener()]))
        except pyrage.DecryptError as error:
            raise (NotForUs if _NO_KEY in str(error) else Malformed)(str(error)) from error

    def _signer(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)

    def _opener(self) -> pyrage.x25519.Identity:
        return pyrage.x25519.Identity.from_str(self.age)


def usable(recipient: str) -> bool:
    """True for an age recipient that can be encrypted to."""
    try:
        encrypt(b"", [recipient])
    except Malformed:
        return False
    return True


def encrypt(data: bytes, recipients: Iterable[str]) -> bytes:
    """Seal `data` for age recipients. Raises Malformed for one that is none."""
    try:
        return bytes(pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(one) for one in recipients]))
    except (pyrage.RecipientError, pyrage.EncryptError) as error:
        raise Malformed("recipient") from error


def secret_in(text: bytes) -> str:
    """The age secret in a file as programs for age write it: lines, of which comments begin with `#`.

    Raises Malformed when there is not exactly one.
    """
    lines = [line.strip() for line in text.decode("utf-8", "replace").lstrip("\ufeff").splitlines()]
    found = [line for line in lines if line and not line.startswith("#")]
    try:
        (one,) = found
        return str(pyrage.x25519.Identity.from_str(one))
    except (ValueError, pyrage.IdentityError) as error:
        raise Malformed("age key") from error
