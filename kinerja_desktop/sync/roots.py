"""The root keys of an office: one in use, one spare in a safe; pinned at enrolment and replaced one after another.

Record n+1 is signed by the root or the spare of record n, as in TUF, so a machine that was away follows all steps and
can skip none. The roots of before stay accepted after a planned change, until their serial is revoked; after a leak
they are dropped at once. Every machine keeps all records, so that it can pass the steps on to one that was away.

A record also names the recovery key of the office: whoever holds it in a safe opens every bundle.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Annotated, Literal

from msgspec import Meta

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.certificates import CERTIFICATE_BYTES, Link, check_root, read_link
from kinerja_desktop.sync.identity import DeviceIdentity, usable
from kinerja_desktop.sync.wire import Count, Malformed, Recipient, Record, Signed, decode, encode, holds

ROOTS_BYTES = 64 * 1024
PINNED_BYTES = 4 * 1024 * 1024
STEPS = 1000
_RETIRED = 16
_PURPOSE = "roots"
_Raw = Annotated[bytes, Meta(max_length=CERTIFICATE_BYTES)]
Recovery = Annotated[tuple[Recipient, ...], Meta(max_length=2)]


class _Roots(Record, frozen=True):
    version: Literal[1]
    number: Count
    root: _Raw
    spare: _Raw
    trust_previous: bool
    recovery: Recovery


class _Pinned(Record, frozen=True):
    record: bytes
    retired: Annotated[tuple[_Raw, ...], Meta(max_length=_RETIRED)]
    before: Annotated[tuple[Annotated[bytes, Meta(max_length=ROOTS_BYTES)], ...], Meta(max_length=STEPS)]


@dataclass(frozen=True)
class RootSet:
    """The roots that a machine accepts; `before` are the records before the one in force, the first one first."""

    number: int
    root: Link
    spare: Link
    record: bytes
    retired: tuple[bytes, ...] = ()
    before: tuple[bytes, ...] = ()
    recovery: tuple[str, ...] = ()

    @property
    def steps(self) -> tuple[bytes, ...]:
        """What a machine that knows the first record only must follow."""
        return (*self.before, self.record)[1:]

    @property
    def accepted(self) -> frozenset[bytes]:
        """Root certificates under which chains are accepted, byte for byte."""
        return frozenset({self.root.raw, self.spare.raw, *self.retired})

    @cached_property
    def ids(self) -> frozenset[bytes]:
        """Ids of the keys that are or were roots: no machine has one of them."""
        return frozenset(read_link(raw).device for raw in self.accepted)

    @property
    def governing(self) -> tuple[bytes, bytes]:
        """Keys that may replace roots and lower versions: those in force, never retired ones."""
        return self.root.key, self.spare.key

    @property
    def digest(self) -> bytes:
        """What the spoken code covers."""
        return hashlib.sha256(self.to_bytes()).digest()

    def to_bytes(self) -> bytes:
        """For storing and for an answer to a request."""
        return encode(_Pinned(self.record, self.retired, self.before))


def found_office(root: DeviceIdentity, root_link: Link, spare_link: Link, recovery: tuple[str, ...] = ()) -> RootSet:
    """The first record of an office, signed by its root."""
    record = _Roots(1, 1, root_link.raw, spare_link.raw, False, recovery)
    return _read(encode(root.sign(_PURPOSE, encode(record))))[1]


def replace_roots(
    signer: DeviceIdentity,
    current: RootSet,
    root_link: Link,
    spare_link: Link,
    trust_previous: bool,
    recovery: tuple[str, ...] | None = None,
) -> bytes:
    """The record after `current`; `signer` holds its root or its spare key. Without `recovery` that key stays."""
    kept = current.recovery if recovery is None else recovery
    record = _Roots(1, current.number + 1, root_link.raw, spare_link.raw, trust_previous, kept)
    return encode(signer.sign(_PURPOSE, encode(record)))


def read_pinned(data: bytes) -> RootSet:
    """Read what `RootSet.to_bytes` wrote. Raises UserError KNC-23. Whether to trust it is not decided here."""
    try:
        pinned = decode(data, _Pinned, PINNED_BYTES)
    except Malformed as error:
        raise UserError("KNC-23") from error
    roots = _read(pinned.record)[1]
    for raw in pinned.retired:
        check_root(read_link(raw))
    if len(pinned.before) != roots.number - 1:
        raise UserError("KNC-23")
    return replace(roots, retired=pinned.retired, before=pinned.before)


def follow(current: RootSet, records: Sequence[bytes]) -> RootSet:
    """The roots after following `records` in order; records of steps already made are passed over.

    Raises UserError KNC-22 when a step is missing, KNC-23 for a record that the roots before it did not sign.
    """
    if len(records) > STEPS:
        raise UserError("KNC-23")
    for raw in records:
        current = _step(current, raw)
    return current


def _step(current: RootSet, raw: bytes) -> RootSet:
    signed, following, trust_previous = _read(raw)
    if following.number <= current.number:
        if following.number == current.number and raw != current.record:
            raise UserError("KNC-23")
        return current
    if following.number > current.number + 1:
        raise UserError("KNC-22", ada=current.number, datang=following.number)
    if not any(holds(key, _PURPOSE, signed) for key in current.governing):
        raise UserError("KNC-23")
    before = (current.root.raw, current.spare.raw, *current.retired) if trust_previous else ()
    in_force = {following.root.raw, following.spare.raw}
    retired = tuple(one for one in before if one not in in_force)[:_RETIRED]
    return replace(following, retired=retired, before=(*current.before, current.record))


def _read(raw: bytes) -> tuple[Signed, RootSet, bool]:
    try:
        signed = decode(raw, Signed, ROOTS_BYTES)
        record = decode(signed.body, _Roots, ROOTS_BYTES)
    except Malformed as error:
        raise UserError("KNC-23") from error
    root, spare = read_link(record.root), read_link(record.spare)
    check_root(root)
    check_root(spare)
    if root.key == spare.key or not all(usable(one) for one in record.recovery):
        raise UserError("KNC-23")
    return signed, RootSet(record.number, root, spare, raw, recovery=record.recovery), record.trust_previous
