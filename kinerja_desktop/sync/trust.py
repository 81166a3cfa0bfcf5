"""What a machine trusts: pinned roots, the revocation list, and the certificates of the machines it has heard of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Annotated, Literal

from msgspec import Meta

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.certificates import CERTIFICATE_BYTES, CHAIN, Link, read_link, verify_chain
from kinerja_desktop.sync.manifest import MAX_ISSUED, TrustNews
from kinerja_desktop.sync.revocation import (
    LEAP_BYTES,
    LIST_BYTES,
    Revocations,
    accept_list,
    add_list,
    stored_list,
    together,
)
from kinerja_desktop.sync.roots import PINNED_BYTES, RootSet, follow, read_pinned
from kinerja_desktop.sync.scope import UnitContains, organisation_unknown
from kinerja_desktop.sync.wire import Malformed, Record, decode, encode

STORE_BYTES = 256 * 1024 * 1024
ISSUED_BYTES = 2 * 1024 * 1024
"""Of certificates that go up in one manifest."""
PER_DEVICE = 8
PER_ISSUER = 1000

Chain = Annotated[tuple[Annotated[bytes, Meta(max_length=CERTIFICATE_BYTES)], ...], Meta(max_length=CHAIN)]
Known = Mapping[bytes, tuple[tuple[Link, ...], ...]]
"""Chains of machines, by machine, the best of each first."""


class _Store(Record, frozen=True):
    version: Literal[1]
    roots: Annotated[bytes, Meta(max_length=PINNED_BYTES)]
    revocations: Annotated[bytes, Meta(max_length=LIST_BYTES)]
    leap: Annotated[bytes, Meta(max_length=LEAP_BYTES)]
    chains: tuple[Chain, ...]


class _Disputed(Record, frozen=True):
    """A store in which two issuers claim one machine; `_Store` is how one without any is written."""

    store: _Store
    disputed: Annotated[tuple[Chain, ...], Meta(min_length=1)]


class _Several(Record, frozen=True):
    """A store with several lists of revoked machines, which the centre has not made one yet."""

    store: _Store
    disputed: tuple[Chain, ...]
    others: Annotated[tuple[Annotated[bytes, Meta(max_length=LIST_BYTES)], ...], Meta(min_length=1)]


@dataclass(frozen=True)
class TrustStore:
    """A value: every change gives a new one, and what changes nothing the same.

    `disputed` are chains of machines whose id an issuer of the same rank had certified before: nobody is trusted by
    them, but whoever revokes the machine revokes them too.
    """

    roots: RootSet
    revocations: Revocations = field(default_factory=Revocations)
    known: Known = field(default_factory=dict)
    disputed: Known = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        """For the database."""
        listed = self.revocations
        store = _Store(1, self.roots.to_bytes(), listed.raw, listed.leap, _raw_chains(self.known))
        if listed.others:
            return encode(_Several(store, _raw_chains(self.disputed), listed.others))
        return encode(_Disputed(store, _raw_chains(self.disputed)) if self.disputed else store)

    @cached_property
    def by_serial(self) -> Mapping[bytes, tuple[Link, ...]]:
        """The known chain that ends with the certificate of a serial."""
        return {links[-1].serial: links for links in _chains(self.known)}

    @cached_property
    def issued(self) -> Counter[bytes]:
        """How many of the chains here, disputed ones included, end with a certificate of an issuing machine."""
        return Counter(links[-2].device for links in (*_chains(self.known), *_chains(self.disputed)))

    def disputers(self, device: bytes) -> tuple[str, ...]:
        """Names of the machines whose disputed certificates claim this one, as long as those are not revoked."""
        open_ones = (one for one in self.disputed.get(device, ()) if self.revocations.against(one) is None)
        return tuple(sorted({one[-2].certificate.name for one in open_ones}))

    def current(self, device: bytes) -> Link | None:
        """The best certificate of a machine that is in force; None when there is none."""
        return next((links[-1] for links in self.in_force(device)), None)

    def in_force(self, device: bytes) -> list[tuple[Link, ...]]:
        """The known chains of a machine that hang on an accepted root and are not revoked."""
        accepted = self.roots.accepted
        return [
            links
            for links in self.known.get(device, ())
            if links[0].raw in accepted and self.revocations.against(links) is None
        ]


def read_store(data: bytes) -> TrustStore:
    """Read what `TrustStore.to_bytes` wrote. Raises UserError KNC-26 when it is damaged."""
    try:
        stored, disputed, others = _decode(data)
        roots, listed = read_pinned(stored.roots), stored_list(stored.revocations, stored.leap, others)
        link = cache(read_link)  # an issuer stands in the chains of all its machines
        chains, beside = ([tuple(map(link, chain)) for chain in raw] for raw in (stored.chains, disputed))
    except (Malformed, UserError) as error:
        raise UserError("KNC-26") from error
    return TrustStore(roots, listed, _grouped(chains), _grouped(beside))


def _decode(data: bytes) -> tuple[_Store, tuple[Chain, ...], tuple[bytes, ...]]:
    with suppress(Malformed):
        return decode(data, _Store, STORE_BYTES), (), ()
    with suppress(Malformed):
        both = decode(data, _Disputed, STORE_BYTES)
        return both.store, both.disputed, ()
    several = decode(data, _Several, STORE_BYTES)
    return several.store, several.disputed, several.others


def _chains(known: Known) -> Iterable[tuple[Link, ...]]:
    return (links for one in known.values() for links in one)


def _raw_chains(known: Known) -> tuple[Chain, ...]:
    return tuple(sorted(tuple(link.raw for link in links) for links in _chains(known)))


def _grouped(chains: Iterable[tuple[Link, ...]]) -> Known:
    known: dict[bytes, tuple[tuple[Link, ...], ...]] = {}
    for links in chains:
        known[links[-1].device] = _best((*known.get(links[-1].device, ()), links))
    return known


def signer_of(trust: TrustStore, chain: Sequence[bytes], bundle_id: bytes, unit_contains: UnitContains) -> Link:
    """The verified certificate of who signs a bundle. A chain may begin below a certificate that is known here.

    Raises UserError KNC-16 (not known yet: the bundle waits), KNC-17 (revoked, and this bundle is not among the last
    accepted), KNC-18 (another office), KNC-28 (the id of another machine), and what `verify_chain` raises.
    """
    links = proved(trust, _complete(trust, chain), unit_contains)
    _refuse_revoked(trust, links, bundle_id)
    _refuse_borrowed_id(trust, links)
    return links[-1]


def proved(trust: TrustStore, chain: Sequence[bytes], unit_contains: UnitContains) -> tuple[Link, ...]:
    """The verified chain. The scopes of one that is known were judged when it became so: a move takes nothing away.

    Raises UserError as `verify_chain`.
    """
    device = read_link(chain[-1]).device
    known = any(tuple(link.raw for link in one) == tuple(chain) for one in trust.known.get(device, ()))
    return verify_chain(chain, trust.roots.accepted, organisation_unknown if known else unit_contains)


def _complete(trust: TrustStore, chain: Sequence[bytes]) -> tuple[bytes, ...]:
    if not chain or len(chain) > CHAIN:
        raise UserError("KNC-15", nama="-")
    top = read_link(chain[0])
    if top.certificate.role is PeranPerangkat.INDUK:
        return tuple(chain)
    above = trust.by_serial.get(top.certificate.issuer)
    if above is not None:
        return (*(link.raw for link in above), *chain)
    for raw in trust.roots.accepted:
        if read_link(raw).serial == top.certificate.issuer:
            return (raw, *chain)
    raise UserError("KNC-16", nama=top.certificate.name)


def _refuse_revoked(trust: TrustStore, links: Sequence[Link], bundle_id: bytes | None) -> None:
    entry = trust.revocations.against(links, bundle_id)
    if entry is not None:
        raise UserError("KNC-17", nama=links[-1].certificate.name, alasan=entry.reason)


def _refuse_borrowed_id(trust: TrustStore, links: Sequence[Link]) -> None:
    """Raises UserError KNC-28 for an id that is `_borrowed`."""
    if _borrowed(trust, links):
        raise UserError("KNC-28", nama=links[-1].certificate.name)


def _borrowed(trust: TrustStore, links: Sequence[Link]) -> bool:
    """An issuer may give a machine new keys only when it is a root or a centre, or stands above that machine.

    Otherwise any office could certify its own keys under the id of another office's machine, and read what is
    encrypted to it. A machine without a certificate in force, or one of a lower role, gives way. No centre gives keys
    to the id of another. The id of a root is nobody's: it stands above everybody.
    """
    issuer, machine = links[-2], links[-1]
    if any(link.device in trust.roots.ids for link in links[1:]):
        return True
    highest = issuer.certificate.role in (PeranPerangkat.INDUK, PeranPerangkat.PUSAT)
    for one in trust.in_force(machine.device):
        below = one[-1].certificate.role.depth > issuer.certificate.role.depth
        above = (highest and below) or issuer.device in {link.device for link in one[:-1]}
        higher = machine.certificate.role.depth < one[-1].certificate.role.depth
        if not (above or higher):
            return True
    return False


def with_certificate(trust: TrustStore, chain: Sequence[bytes], unit_contains: UnitContains) -> TrustStore:
    """Remember the machine of a chain. Raises UserError as `signer_of`."""
    links = proved(trust, _complete(trust, chain), unit_contains)
    _refuse_revoked(trust, links, None)
    _refuse_borrowed_id(trust, links)
    return _remember(trust, links)


def issued_by(trust: TrustStore, device: bytes) -> tuple[bytes, ...]:
    """Certificates that a machine gave, all that are in force, up to `ISSUED_BYTES` together."""
    given = {
        links[-1].raw for one in trust.known for links in trust.in_force(one) if device == links[-2].device
    }  # fmt: skip
    size, taken = 0, []
    for raw in sorted(given)[:MAX_ISSUED]:
        size += len(raw)
        if size > ISSUED_BYTES:
            break
        taken.append(raw)
    return tuple(taken)


def with_issued(trust: TrustStore, issuer: bytes, issued: Sequence[bytes], unit_contains: UnitContains) -> TrustStore:
    """Remember machines that `issuer` says it gave certificates to; what does not prove itself is passed over.

    An id that another one of its rank had certified before is kept as disputed. Of one issuer no more than
    `PER_ISSUER` certificates: a workstation whose key was stolen must not fill the record.
    """
    own = {links[-1].serial: links for links in trust.known.get(issuer, ())}
    here = {links[-1].raw for links in _chains(trust.known) if links[-2].device == issuer}
    room = PER_ISSUER - trust.issued[issuer]
    for raw in issued:
        if room <= 0:
            break
        if raw in here:
            continue
        with suppress(UserError):
            one = _with_issued(trust, own, raw, unit_contains)
            room -= one is not trust
            trust = one
    return trust


def _with_issued(
    trust: TrustStore, issuer: Mapping[bytes, tuple[Link, ...]], raw: bytes, unit_contains: UnitContains
) -> TrustStore:
    above = issuer.get(read_link(raw).certificate.issuer)
    if above is None:
        return trust
    chain = (*(link.raw for link in above), raw)
    links = verify_chain(chain, trust.roots.accepted, unit_contains)
    _refuse_revoked(trust, links, None)
    if _borrowed(trust, links):
        disputed = _added(trust.disputed, links)
        return trust if disputed is trust.disputed else replace(trust, disputed=disputed)
    return _settled(_remember(trust, links), links)


def _settled(trust: TrustStore, links: tuple[Link, ...]) -> TrustStore:
    """Without the dispute about a chain that is known now, since the one before it is not in force any more."""
    device = links[-1].device
    before = trust.disputed.get(device, ())
    left = tuple(one for one in before if one[-1].serial != links[-1].serial)
    if left == before:
        return trust
    others = {machine: chains for machine, chains in trust.disputed.items() if machine != device}
    return replace(trust, disputed={**others, device: left} if left else others)


def _remember(trust: TrustStore, links: tuple[Link, ...]) -> TrustStore:
    known = _added(trust.known, links)
    return trust if known is trust.known else replace(trust, known=known)


def _added(known: Known, links: tuple[Link, ...]) -> Known:
    """Itself, where one chain more changes nothing."""
    device = links[-1].device
    before = known.get(device, ())
    after = _best((*before, links))
    return known if after == before else {**known, device: after}


def _best(chains: Sequence[tuple[Link, ...]]) -> tuple[tuple[Link, ...], ...]:
    """Each certificate once, the best first, no more than are kept."""
    together = {one[-1].serial: one for one in chains}
    return tuple(sorted(together.values(), key=_rank, reverse=True)[:PER_DEVICE])


def _rank(links: tuple[Link, ...]) -> tuple[int, int, bytes]:
    """The higher role first, so that nobody below can outnumber it; then the later generation."""
    certificate = links[-1].certificate
    return -certificate.role.depth, certificate.generation, links[-1].serial


def with_revocations(
    trust: TrustStore, raw: bytes, unit_contains: UnitContains, leap: bytes | None = None
) -> TrustStore:
    """Take a revocation list in. Raises UserError as `accept_list`."""
    listed = accept_list(trust.revocations, raw, trust.roots, unit_contains, leap)
    return trust if listed is trust.revocations else replace(trust, revocations=listed)


def with_roots(trust: TrustStore, records: Sequence[bytes]) -> TrustStore:
    """Follow replaced roots. Raises UserError as `follow`."""
    roots = follow(trust.roots, records)
    return trust if roots is trust.roots else replace(trust, roots=roots)


def with_news(trust: TrustStore, news: TrustNews, unit_contains: UnitContains) -> TrustStore:
    """What is trusted after the roots and the list that came with a bundle; from an older list nothing is lost.

    Both prove themselves, by signatures of the roots before and of the centre, whoever carried them here.
    Raises UserError as `follow` and, for a list that is newer than the one here, as `accept_list`.
    """
    trust = with_roots(trust, news.roots)
    return with_list(trust, news.revocations, unit_contains, news.leap) if news.revocations else trust


def with_list(trust: TrustStore, raw: bytes, unit_contains: UnitContains, leap: bytes) -> TrustStore:
    """Take a revocation list in, newer or not; one whose signer is revoked here says nothing and harms nobody.

    Who carries it has not heard of that yet. Raises UserError as `accept_list` for any other that is newer.
    """
    if stored_list(raw, b"").version > trust.revocations.version:
        try:
            return with_revocations(trust, raw, unit_contains, leap)
        except UserError as error:
            if error.kode != "KNC-17":
                raise
            return trust
    listed = add_list(trust.revocations, raw, trust.roots, unit_contains)
    return trust if listed is trust.revocations else replace(trust, revocations=listed)


def newest(one: TrustStore, other: TrustStore) -> TrustStore:
    """What two records of one machine say together: no version goes down, and nobody is forgotten."""
    roots = max(one.roots, other.roots, key=lambda roots: roots.number)
    listed = together(one.revocations, other.revocations)
    known, disputed = _together(one.known, other.known), _together(one.disputed, other.disputed)
    both = TrustStore(roots, listed, known, _unsettled(known, disputed))
    return one if both == one else both


def _unsettled(known: Known, disputed: Known) -> Known:
    """Disputes but those about a chain that is known by now: either record may have settled them."""
    left = {}
    for device, chains in disputed.items():
        serials = {links[-1].serial for links in known.get(device, ())}
        if beside := tuple(links for links in chains if links[-1].serial not in serials):
            left[device] = beside
    return disputed if left == disputed else left


def _together(one: Known, other: Known) -> Known:
    if one is other:
        return one
    beside = {device: chains for device, chains in other.items() if one.get(device) != chains}
    return {**one, **{device: _best((*one.get(device, ()), *chains)) for device, chains in beside.items()}}
