"""The list of revoked certificates: its version never goes down, unless the root says so.

A version is (era, number). The centre raises the number; only a record signed by a root opens a new era, in which the
number may start lower: that is how a centre restored from a backup goes on (fast-forward recovery of TUF). A record
opens its era once, so keeping it for later lowers nothing.

Within an era nothing that was revoked comes back. A centre that was restored and goes on counting makes lists that lack
what it revoked in the life that it lost, and so do two desks of one centre: whoever meets both refuses what either
names, and keeps both until the centre, which they reach as well, has one list of all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import blake2b
from typing import Annotated, Literal

from msgspec import Meta
from msgspec.structs import replace as replace_entry

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.certificates import CERTIFICATE_BYTES, CHAIN, Link, verify_chain
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.roots import RootSet
from kinerja_desktop.sync.scope import UnitContains
from kinerja_desktop.sync.wire import (
    ID_BYTES,
    Count,
    Id,
    Malformed,
    Record,
    Signature,
    Signed,
    clean,
    decode,
    encode,
    holds,
    message,
)

ENTRIES = 20_000
LIST_BYTES = 4 * 1024 * 1024
LEAP_BYTES = 1024
_PURPOSE = "revocation"
_LEAP_PURPOSE = "fast-forward"
_MACHINE_PURPOSE = "machine"


class Entry(Record, frozen=True):
    """What is revoked, why, and which of its last bundles are still accepted.

    `serial` is that of a certificate, or the `name_of_machine`: then it refuses all that it has, and is ever given.
    """

    serial: Id
    reason: Annotated[str, Meta(min_length=1, max_length=200)]
    accepted: Annotated[tuple[Id, ...], Meta(max_length=1000)] = ()


class Version(Record, frozen=True, order=True):
    """How new a list is: eras before numbers."""

    era: Annotated[int, Meta(ge=0, le=2**40)]
    number: Annotated[int, Meta(ge=0, le=2**40)]


_FIRST = Version(0, 0)


class Kind(StrEnum):
    """What a version counts; values are stored and never renamed."""

    REVOCATION = "pencabutan"
    MASTER = "data_induk"


class _List(Record, frozen=True):
    version: Literal[1]
    at: Version
    entries: Annotated[tuple[Entry, ...], Meta(max_length=ENTRIES)]


class _ListFile(Record, frozen=True):
    body: bytes
    signature: Signature
    chain: Annotated[tuple[Annotated[bytes, Meta(max_length=CERTIFICATE_BYTES)], ...], Meta(max_length=CHAIN)]


class _Leap(Record, frozen=True):
    version: Literal[1]
    kind: Kind
    era: Count
    lowest: Count


@dataclass(frozen=True)
class Revocations:
    """The list in force. `raw` is the file it came from, empty before the first; `leap` opened its era.

    `others` are lists of the same era that name what `raw` does not; `entries` are all of them together.
    """

    version: Version = _FIRST
    entries: Mapping[bytes, Entry] = field(default_factory=dict)
    raw: bytes = b""
    leap: bytes = b""
    others: tuple[bytes, ...] = ()

    @property
    def digest(self) -> bytes:
        """Names the lists in force, so that two machines know that they have the same; empty before the first."""
        lists = sorted(raw for raw in (self.raw, *self.others) if raw)
        return blake2b(encode(lists), digest_size=16).digest() if lists else b""

    def against(self, links: Sequence[Link], bundle_id: bytes | None = None) -> Entry | None:
        """The entry that refuses a chain; None when it has none, or each names this bundle as still accepted.

        Of several it is that of the machine itself, else the one nearest above it: its reason is shown.
        """
        if not self.entries:
            return None
        found = (self.entries.get(name) for link in reversed(links) for name in _names(link))
        return next((one for one in found if one and bundle_id not in one.accepted), None)


def name_of_machine(device: bytes) -> bytes:
    """16 bytes that stand for a machine in a list: who asks chooses his id, and might choose the serial of another."""
    return hashlib.sha256(message(_MACHINE_PURPOSE, device)).digest()[:ID_BYTES]


def _names(link: Link) -> tuple[bytes, ...]:
    """What refuses a link: a root is a key, and no machine."""
    if link.certificate.role is PeranPerangkat.INDUK:
        return (link.serial,)
    return link.serial, name_of_machine(link.device)


def publish(identity: DeviceIdentity, chain: Sequence[bytes], version: Version, entries: Collection[Entry]) -> bytes:
    """The file of a new list, signed by the centre whose chain is given."""
    listed = tuple(sorted(entries, key=lambda one: one.serial))
    signed = identity.sign(_PURPOSE, encode(_List(1, version, listed)))
    return encode(_ListFile(signed.body, signed.signature, tuple(chain)))


def fast_forward(root: DeviceIdentity, kind: Kind, era: int, lowest: int) -> bytes:
    """The record by which a root opens an era whose first version is `lowest`."""
    return encode(root.sign(_LEAP_PURPOSE, encode(_Leap(1, kind, era, lowest))))


def accept(old: Version, new: Version, kind: Kind, leap: bytes | None, roots: RootSet) -> Version:
    """Return `new`, if it may follow `old`; the same version again is no harm.

    Raises UserError KNC-20 for an older version, KNC-21 for a new era that no root has opened.
    """
    if new < old:
        raise UserError("KNC-20", ada=old.number, datang=new.number)
    if new.era > old.era and not opens(leap, kind, new, roots):
        raise UserError("KNC-21")
    return new


def opens(raw: bytes | None, kind: Kind, new: Version, roots: RootSet) -> bool:
    """Whether a fast-forward is signed by a root that governs, and opens the era of a version."""
    try:
        signed = decode(raw or b"", Signed, LEAP_BYTES)
        leap = decode(signed.body, _Leap, LEAP_BYTES)
    except Malformed:
        return False
    signed_by_root = any(holds(key, _LEAP_PURPOSE, signed) for key in roots.governing)
    return signed_by_root and leap.kind is kind and leap.era == new.era and leap.lowest <= new.number


def accept_list(
    old: Revocations, raw: bytes, roots: RootSet, unit_contains: UnitContains, leap: bytes | None = None
) -> Revocations:
    """The list in force after `raw` came in; within one era nothing that `old` names is lost (`together`).

    Raises UserError KNC-19 (damaged, or not of the centre), KNC-17 (of a centre that is revoked here), KNC-20 and
    KNC-21 as `accept`, and what `verify_chain` raises.
    """
    if raw == old.raw or raw in old.others:
        return old
    new = _verified(old, raw, roots, unit_contains)
    accept(old.version, new.version, Kind.REVOCATION, leap, roots)
    opened = opens(leap, Kind.REVOCATION, new.version, roots)  # a replaced root signs the last record again
    return together(old, replace(new, leap=(leap or b"") if opened else old.leap))


def add_list(old: Revocations, raw: bytes, roots: RootSet, unit_contains: UnitContains) -> Revocations:
    """The list in force after one that is not newer came: what it names besides is refused too.

    One of an earlier era, and one that does not prove itself, adds nothing.
    """
    new = stored_list(raw, old.leap)
    if new.version.era != old.version.era or raw in (old.raw, *old.others) or together(old, new) is old:
        return old
    try:
        return together(old, replace(_verified(old, raw, roots, unit_contains), leap=old.leap))
    except UserError:
        return old


def together(one: Revocations, other: Revocations) -> Revocations:
    """What two lists that prove themselves say together, the same in whatever order they came: of two eras the later.

    What a newer list says of a certificate counts; where two with one number differ, only those of its last bundles are
    accepted that both name. Returns `one` where `other` adds nothing.
    """
    if one.version.era != other.version.era or not one.raw or not other.raw:
        return one if one.version >= other.version else other
    raws = {raw for listed in (one, other) for raw in (listed.raw, *listed.others)}
    lists = sorted((_read(raw)[1] for raw in raws), key=lambda listed: (listed.version, listed.raw), reverse=True)
    first, entries, others = lists[0], dict(lists[0].entries), []
    for listed in lists[1:]:
        more = {serial: _both(entries.get(serial), entry) for serial, entry in listed.entries.items()}
        if listed.version < first.version:
            more = {serial: entry for serial, entry in more.items() if serial not in entries}
        if {**entries, **more} != entries:
            entries |= more
            others.append(listed.raw)
    leap = max(one, other, key=lambda listed: (listed.version, listed.leap)).leap
    merged = Revocations(first.version, entries, first.raw, leap, tuple(others))
    return one if merged == one else merged


def _both(one: Entry | None, other: Entry) -> Entry:
    if one is None or one == other:
        return other
    return replace_entry(one, accepted=tuple(sorted({*one.accepted} & {*other.accepted})))


def _verified(old: Revocations, raw: bytes, roots: RootSet, unit_contains: UnitContains) -> Revocations:
    file, new = _read(raw)
    links = verify_chain(file.chain, roots.accepted, unit_contains)
    if (entry := old.against(links)) is not None:
        raise UserError("KNC-17", nama=links[-1].certificate.name, alasan=entry.reason)
    if links[-1].certificate.role is not PeranPerangkat.PUSAT:
        raise UserError("KNC-19")
    if not holds(links[-1].key, _PURPOSE, Signed(file.body, file.signature)):
        raise UserError("KNC-19")
    if new.against([*links, roots.root, roots.spare]):
        raise UserError("KNC-19")
    return new


def first_list(raw: bytes, roots: RootSet, unit_contains: UnitContains, leap: bytes) -> Revocations:
    """The list that a new machine starts with: it has no version to defend, so any era will do.

    Empty bytes are an office that has revoked nothing yet. Raises UserError as `accept_list`.
    """
    if not raw:
        return Revocations()
    start = Revocations(Version(_read(raw)[1].version.era, 0), leap=leap)
    return accept_list(start, raw, roots, unit_contains)


def stored_list(raw: bytes, leap: bytes, others: Sequence[bytes] = ()) -> Revocations:
    """The list that was accepted before and kept; empty bytes are the list before the first. Raises KNC-19."""
    kept = replace(_read(raw)[1], leap=leap) if raw else Revocations()
    for one in others:
        kept = together(kept, replace(_read(one)[1], leap=leap))
    return kept


def _read(raw: bytes) -> tuple[_ListFile, Revocations]:
    try:
        file = decode(raw, _ListFile, LIST_BYTES)
        content = decode(file.body, _List, LIST_BYTES)
    except Malformed as error:
        raise UserError("KNC-19") from error
    serials = [one.serial for one in content.entries]
    if serials != sorted(set(serials)) or not all(clean(one.reason) for one in content.entries):
        raise UserError("KNC-19")
    return file, Revocations(content.at, {one.serial: one for one in content.entries}, raw)
