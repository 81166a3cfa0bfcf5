"""Certificates of machines, from the root key down: who may speak for which units and people.

A certificate has no expiry date, because clocks of offices are wrong: it is valid until its serial is revoked. The
serial is the head of the hash of what was signed, so no issuer can give one serial to two certificates, and a child
that names its issuer's serial is bound to that very certificate.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.identity import DeviceIdentity, PublicIdentity, usable
from kinerja_desktop.sync.scope import Scope, UnitContains, within
from kinerja_desktop.sync.wire import (
    ID_BYTES,
    Claimed,
    Count,
    Id,
    Label,
    Malformed,
    Record,
    Signed,
    clean,
    decode,
    encode,
    holds,
    message,
    strong,
)

CHAIN = 5
CERTIFICATE_BYTES = 512 * 1024
_PURPOSE = "certificate"


class Certificate(Record, frozen=True):
    """What an issuer says about a machine. `generation` grows with each renewal; `issued_at` is only claimed."""

    version: Literal[1]
    subject: PublicIdentity
    role: PeranPerangkat
    scope: Scope
    name: Label
    generation: Count
    issuer: Id
    issued_at: Claimed


class Grant(Record, frozen=True):
    """What an issuer decides to give."""

    role: PeranPerangkat
    scope: Scope
    name: Label
    generation: Count = 1


@dataclass(frozen=True)
class Link:
    """A certificate as read: its content and its bytes. Nothing is verified yet."""

    certificate: Certificate
    raw: bytes

    @property
    def signed(self) -> Signed:
        """The body and its signature, taken out of `raw`: a centre keeps thousands of links, and each of them once."""
        return decode(self.raw, Signed, CERTIFICATE_BYTES)

    @cached_property
    def serial(self) -> bytes:
        """16 bytes that no other certificate has."""
        return hashlib.sha256(message(_PURPOSE, self.signed.body)).digest()[:ID_BYTES]

    @property
    def device(self) -> bytes:
        """The machine."""
        return self.certificate.subject.device

    @property
    def key(self) -> bytes:
        """The key by which the machine signs."""
        return self.certificate.subject.signing_key


NO_ISSUER = bytes(ID_BYTES)
"""A root names nobody above it."""


def read_link(raw: bytes) -> Link:
    """Read one certificate. Raises UserError KNC-12 when it is damaged or says something impossible."""
    try:
        certificate = decode(decode(raw, Signed, CERTIFICATE_BYTES).body, Certificate, CERTIFICATE_BYTES)
    except Malformed as error:
        raise UserError("KNC-12") from error
    if not _sensible(certificate):
        raise UserError("KNC-12")
    return Link(certificate, raw)


def _sensible(certificate: Certificate) -> bool:
    subject, root = certificate.subject, certificate.role is PeranPerangkat.INDUK
    return (
        clean(certificate.name)
        and clean(certificate.issued_at)
        and certificate.scope.well_formed()
        and strong(subject.signing_key)
        and usable(subject.recipient)
        and root == (certificate.issuer == NO_ISSUER)
        and (certificate.scope.everything or not root)
    )


def issue_root(identity: DeviceIdentity, name: str, issued_at: str) -> Link:
    """A certificate of a root key, signed by itself."""
    grant = Grant(PeranPerangkat.INDUK, Scope.whole(), name)
    return _sign(identity, NO_ISSUER, identity.public, grant, issued_at)


def issue(
    identity: DeviceIdentity,
    issuer: Link,
    subject: PublicIdentity,
    grant: Grant,
    issued_at: str,
    unit_contains: UnitContains,
) -> Link:
    """A certificate for a machine below.

    Raises UserError KNC-13 (role not lower), KNC-14 (scope too wide), KNC-25 (a name that cannot be used).
    """
    if not clean(grant.name):
        raise UserError("KNC-25")
    link = _sign(identity, issuer.serial, subject, grant, issued_at)
    check_step(issuer, link, unit_contains)
    return link


def _sign(identity: DeviceIdentity, issuer: bytes, subject: PublicIdentity, grant: Grant, issued_at: str) -> Link:
    body = Certificate(1, subject, grant.role, grant.scope, grant.name, grant.generation, issuer, issued_at)
    return read_link(encode(identity.sign(_PURPOSE, encode(body))))


def check_step(parent: Link, child: Link, unit_contains: UnitContains) -> None:
    """Verify one step down a chain.

    Raises UserError KNC-15 (not issued by this parent), KNC-12 (signature), KNC-13 (role), KNC-14 (scope), KNC-28 (the
    id of the parent).
    """
    name = child.certificate.name
    if child.certificate.issuer != parent.serial:
        raise UserError("KNC-15", nama=name)
    if not holds(parent.key, _PURPOSE, child.signed):
        raise UserError("KNC-12")
    if child.certificate.role.depth <= parent.certificate.role.depth:
        raise UserError("KNC-13", nama=name)
    if not within(parent.certificate.scope, child.certificate.scope, unit_contains):
        raise UserError("KNC-14", nama=name)
    if child.device == parent.device:
        raise UserError("KNC-28", nama=name)


def check_root(link: Link) -> None:
    """Verify that this is a root certificate, signed by itself. Raises UserError KNC-12."""
    if link.certificate.role is not PeranPerangkat.INDUK or not holds(link.key, _PURPOSE, link.signed):
        raise UserError("KNC-12")


def verify_chain(chain: Sequence[bytes], roots: Collection[bytes], unit_contains: UnitContains) -> tuple[Link, ...]:
    """Verify a chain from a root down to a machine; the last link is the machine's.

    `roots` are the pinned certificates, byte for byte. What is revoked only a list knows (`Revocations.against`).
    Raises UserError KNC-15 (no whole chain), KNC-18 (root of another office), KNC-12, KNC-13, KNC-14 as `check_step`,
    KNC-28 (an id stands in it twice: who asks for a certificate chooses his).
    """
    if not 2 <= len(chain) <= CHAIN:
        raise UserError("KNC-15", nama="-")
    if chain[0] not in roots:
        raise UserError("KNC-18")
    links = tuple(read_link(raw) for raw in chain)
    check_root(links[0])
    for parent, child in pairwise(links):
        check_step(parent, child, unit_contains)
    if len({link.device for link in links}) < len(links):
        raise UserError("KNC-28", nama=links[-1].certificate.name)
    return links
