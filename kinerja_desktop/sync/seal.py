"""The signature of a seal: what a supervisor's machine says about one month of a person, for whoever reads it later.

The chain of certificates travels with the seal, without its root: whoever verifies has pinned that. So a seal can be
verified by a machine that never heard of the one that made it, and after its keys were renewed or revoked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from msgspec import Meta

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.certificates import CERTIFICATE_BYTES, CHAIN, Link, read_link
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.scope import Scope, UnitContains, within
from kinerja_desktop.sync.trust import TrustStore, proved
from kinerja_desktop.sync.wire import Claimed, Count, Digest, Id, Malformed, Record, Signed, decode, encode, holds

CHAIN_BYTES = CHAIN * CERTIFICATE_BYTES
_PURPOSE = "seal"

_Chain = Annotated[
    tuple[Annotated[bytes, Meta(max_length=CERTIFICATE_BYTES)], ...], Meta(min_length=1, max_length=CHAIN)
]


class SealBody(Record, frozen=True):
    """Everything that a seal says. `replaces` is empty for a first one."""

    version: Literal[1]
    seal: Id
    person: Id
    by: Id
    month: Annotated[str, Meta(min_length=7, max_length=7)]
    at: Claimed
    count: Count
    root: Digest
    heads: bytes
    replaces: bytes
    device: Id


def sign_seal(identity: DeviceIdentity, chain: Sequence[bytes], body: SealBody) -> tuple[bytes, bytes]:
    """The chain as it travels, and the signature. `chain` begins with the root."""
    return encode(tuple(chain[1:])), identity.sign(_PURPOSE, encode(body)).signature


def chain_of_seal(trust: TrustStore, chain: bytes, unit_contains: UnitContains) -> tuple[Link, ...]:
    """The verified chain of a machine that seals, from the root down; whether it is revoked is not asked here.

    Raises UserError KNC-12 (damaged), KNC-18 (a root of another office), and as `proved`.
    """
    try:
        raw = decode(chain, _Chain, CHAIN_BYTES)
    except Malformed as error:
        raise UserError("KNC-12") from error
    return proved(trust, (*_root_of(trust, raw), *raw), unit_contains)


def sealed_by(machine: Link, body: SealBody, signature: bytes, unit_contains: UnitContains) -> bool:
    """True when this machine signed, and speaks for the person who seals."""
    speaks = speaks_for(machine, body.by, unit_contains)
    signed = Signed(encode(body), signature)
    return machine.device == body.device and speaks and holds(machine.key, _PURPOSE, signed)


def speaks_for(link: Link, person: bytes, unit_contains: UnitContains) -> bool:
    """True when the machine of this certificate may seal for a person."""
    return within(link.certificate.scope, Scope.of(persons=frozenset({person})), unit_contains)


def _root_of(trust: TrustStore, chain: Sequence[bytes]) -> tuple[bytes, ...]:
    issuer = read_link(chain[0]).certificate.issuer
    return tuple(raw for raw in trust.roots.accepted if read_link(raw).serial == issuer)[:1]
