"""The request of a machine for a certificate (`.knj-permintaan`): its public keys, its wish, its own signature.

A renewal carries new keys for the same machine and is signed by its old key too, so nobody needs to telephone.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.certificates import NO_ISSUER, Link
from kinerja_desktop.sync.files import read_file
from kinerja_desktop.sync.frames import REQUEST_MAGIC
from kinerja_desktop.sync.identity import DeviceIdentity, PublicIdentity, usable
from kinerja_desktop.sync.spoken_code import spoken_code
from kinerja_desktop.sync.wire import (
    Id,
    Label,
    Malformed,
    Record,
    Signature,
    Signed,
    clean,
    decode,
    encode,
    holds,
    strong,
)

REQUEST_BYTES = 8 * 1024
_PURPOSE = "request"
_RENEWAL = "renewal"
_PENDING_BYTES = 16 * 1024


class Wish(Record, frozen=True):
    """What a machine asks for; the issuer decides."""

    role: PeranPerangkat
    computer: Label
    unit: Label


class _Request(Record, frozen=True):
    version: Literal[1]
    nonce: Id
    subject: PublicIdentity
    wish: Wish
    renews: Id


class _RequestFile(Record, frozen=True):
    body: bytes
    signature: Signature
    old_signature: Signature | None


@dataclass(frozen=True)
class Request:
    """A request whose own signature holds."""

    subject: PublicIdentity
    wish: Wish
    renews: bytes | None
    digest: bytes
    raw: bytes

    @property
    def code(self) -> str:
        """What both sides read to each other before the certificate is made."""
        return spoken_code("request", self.digest)

    def signed_by_old(self, key: bytes) -> bool:
        """True when the owner of an older key signed this request too."""
        file = _file(self.raw)
        return file.old_signature is not None and holds(key, _RENEWAL, Signed(file.body, file.old_signature))


@dataclass(frozen=True)
class Pending:
    """What a machine keeps until the answer comes: its new keys and the request it sent."""

    identity: DeviceIdentity
    request: Request

    def to_bytes(self) -> bytes:
        """Keys in the open: only for `keyfile`."""
        return encode(_Pending(self.identity.to_bytes(), self.request.raw))


class _Pending(Record, frozen=True):
    identity: bytes
    request: bytes


def read_pending(data: bytes) -> Pending:
    """Read what `Pending.to_bytes` wrote. Raises UserError KNC-11 when it is damaged."""
    try:
        pending = decode(data, _Pending, _PENDING_BYTES)
        return Pending(DeviceIdentity.from_bytes(pending.identity), read_request(pending.request))
    except (Malformed, UserError) as error:
        raise UserError("KNC-11") from error


def ask(wish: Wish) -> Pending:
    """New keys and a first request. Raises UserError KNC-25 for a text that cannot be used."""
    return _ask(DeviceIdentity.generate(), wish, NO_ISSUER, None)


def ask_renewal(old: DeviceIdentity, certificate: Link, wish: Wish) -> Pending:
    """New keys for the same machine, vouched for by its old key. Raises UserError KNC-25."""
    return _ask(old.renewed(), wish, certificate.serial, old)


def _ask(identity: DeviceIdentity, wish: Wish, renews: bytes, old: DeviceIdentity | None) -> Pending:
    if not _sensible(wish):
        raise UserError("KNC-25")
    body = encode(_Request(1, os.urandom(16), identity.public, wish, renews))
    signature = identity.sign(_PURPOSE, body).signature
    old_signature = old.sign(_RENEWAL, body).signature if old else None
    return Pending(identity, read_request(REQUEST_MAGIC + encode(_RequestFile(body, signature, old_signature))))


def _sensible(wish: Wish) -> bool:
    texts = (wish.computer, wish.unit)
    return wish.role is not PeranPerangkat.INDUK and all(clean(one) and 0 < len(one) <= 120 for one in texts)


def read_request(raw: bytes) -> Request:
    """Read a request. Raises UserError KNC-07 when it is damaged, changed, or no request at all."""
    file = _file(raw)
    try:
        body = decode(file.body, _Request, REQUEST_BYTES)
    except Malformed as error:
        raise UserError("KNC-07") from error
    subject, renews = body.subject, body.renews != NO_ISSUER
    usable_keys = strong(subject.signing_key) and usable(subject.recipient)
    own = holds(subject.signing_key, _PURPOSE, Signed(file.body, file.signature))
    if not (own and usable_keys and _sensible(body.wish)) or renews == (file.old_signature is None):
        raise UserError("KNC-07")
    return Request(subject, body.wish, body.renews if renews else None, hashlib.sha256(file.body).digest(), raw)


def _file(raw: bytes) -> _RequestFile:
    if not raw.startswith(REQUEST_MAGIC):
        raise UserError("KNC-07")
    try:
        return decode(raw[len(REQUEST_MAGIC) :], _RequestFile, REQUEST_BYTES)
    except Malformed as error:
        raise UserError("KNC-07") from error


def load_request(path: Path) -> Request:
    """Read the file that came. Raises UserError KNC-06 (not readable) and KNC-07."""
    return read_request(read_file(path, REQUEST_BYTES, "KNC-07"))
