"""What a machine trusts: pinned roots, the revocation list, and the certificates of the machines it has heard of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Annotated, Literal

from msgspec import Meta

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.certificates import CERTIFICATE_BYTES, CHAIN, Link, read_link, verify_chain
from kinerja_desktop.sync.manifest import MAX_ISSUED, TrustNews
from kinerja_desktop.sync.revocation import LEAP_BYTES, LIST_BYTES, Revocations, accept_list, stored_list
from kinerja_desktop.sync.roots import PINNED_BYTES, RootSet, follow, read_pinned
from kinerja_desktop.sync.scope import UnitContains
from kinerja_desktop.sync.wire import Malformed, Record, decode, encode

STORE_BYTES = 256 * 1024 * 1024
ISSUED_BYTES = 2 * 1024 * 1024
"""Of certificates that go up in one manifest."""
PER_DEVICE = 8
PER_ISSUER = 1000

Chain = Annotated[tuple[Annotated[bytes, Meta(max_length=CERTIFICATE_BYTES)], ...], Meta(max_length=CHAIN)]


class _Store(Record, frozen=True):
    version: Literal[1]
    roots: Annotated[bytes, Meta(max_length=PINNED_BYTES)]
    revocations: Annotated[bytes, Meta(max_length=LIST_BYTES)]
    leap: Annotated[bytes, Meta(max_length=LEAP_BYTES)]
    chains: tuple[Chain, ...]


@dataclass(frozen=True)
class TrustStore:
    """A value: every change gives a new one. `known` holds the chains of a machine, the best first."""

    roots: RootSet
    revocations: Revocations = field(default_factory=Revocations)
    known: Mapping[bytes, tuple[tuple[Link, ...], ...]] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        """For the database."""
        chains = [tuple(link.raw for link in links) for one in self.known.values() for links in one]
        return encode(
            _Store(1, self.roots.to_bytes(), self.revocations.raw, self.revocations.leap, tuple(sorted(chains)))
        )

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
        stored = decode(data, _Store, STORE_BYTES)
        roots, listed = read_pinned(stored.roots), stored_list(stored.revocations, stored.leap)
        known: dict[bytes, tuple[tuple[Link, ...], ...]] = {}
        for chain in stored.chains:
            links = tuple(read_link(raw) for raw in chain)
            known[links[-1].device] = _best((*known.get(links[-1].device, ()), links))
    except (Malformed, UserError) as error:
        raise UserError("KNC-26") from error
    return TrustStore(roots, listed, known)


def signer_of(trust: TrustStore, chain: Sequence[bytes], bundle_id: bytes, unit_contains: UnitContains) -> Link:
    """The verified certificate of who signs a bundle. A chain may begin below a certificate that is known here.

    Raises UserError KNC-16 (not known yet: the bundle waits), KNC-17 (revoked, and this bundle is not among the last
    accepted), KNC-18 (another office), KNC-28 (the id of another machine), and what `verify_chain` raises.
    """
    links = verify_chain(_complete(trust, chain), trust.roots.accepted, (), unit_contains)
    _refuse_revoked(trust, links, bundle_id)
    _refuse_borrowed_id(trust, links)
    return links[-1]


def _complete(trust: TrustStore, chain: Sequence[bytes]) -> tuple[bytes, ...]:
    if not chain or len(chain) > CHAIN:
        raise UserError("KNC-15", nama="-")
    top = read_link(chain[0])
    if top.certificate.role is PeranPerangkat.INDUK:
        return tuple(chain)
    for one in trust.known.values():
        for links in one:
            if links[-1].serial == top.certificate.issuer:
                return (*(link.raw for link in links), *chain)
    for raw in trust.roots.accepted:
        if read_link(raw).serial == top.certificate.issuer:
            return (raw, *chain)
    raise UserError("KNC-16", nama=top.certificate.name)


def _refuse_revoked(trust: TrustStore, links: Sequence[Link], bundle_id: bytes | None) -> None:
    entry = trust.revocations.against(links, bundle_id)
    if entry is not None:
        raise UserError("KNC-17", nama=links[-1].certificate.name, alasan=entry.reason)


def _refuse_borrowed_id(trust: TrustStore, links: Sequence[Link]) -> None:
    """An issuer may give a machine new keys only when it is a root, or stands above that machine.

    Otherwise any office could certify its own keys under the id of another office's machine, and read what is
    encrypted to it. A machine without a certificate in force, or one of a lower role, gives way.
    """
    issuer, machine = links[-2], links[-1]
    for one in trust.in_force(machine.device):
        above = issuer.certificate.role is PeranPerangkat.INDUK or issuer.device in {link.device for link in one[:-1]}
        higher = machine.certificate.role.depth < one[-1].certificate.role.depth
        if not (above or higher):
            raise UserError("KNC-28", nama=machine.certificate.name)


def with_certificate(trust: TrustStore, chain: Sequence[bytes], unit_contains: UnitContains) -> TrustStore:
    """Remember the machine of a chain. Raises UserError as `signer_of`."""
    links = verify_chain(_complete(trust, chain), trust.roots.accepted, (), unit_contains)
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

    Of one issuer no more than `PER_ISSUER` certificates: a workstation whose key was stolen must not fill the record.
    """
    serials = {links[-1].serial for one in trust.known.values() for links in one}
    room = PER_ISSUER - sum(links[-2].device == issuer for one in trust.known.values() for links in one)
    for raw in issued:
        with suppress(UserError):
            if room <= 0 or read_link(raw).serial in serials:
                continue
            one = with_certificate(trust, (raw,), unit_contains)
            if any(links[-2].device == issuer for links in one.known[read_link(raw).device]):
                trust, room = one, room - 1
    return trust


def _remember(trust: TrustStore, links: tuple[Link, ...]) -> TrustStore:
    device = links[-1].device
    return replace(trust, known={**trust.known, device: _best((*trust.known.get(device, ()), links))})


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
    return replace(trust, revocations=accept_list(trust.revocations, raw, trust.roots, unit_contains, leap))


def with_roots(trust: TrustStore, records: Sequence[bytes]) -> TrustStore:
    """Follow replaced roots. Raises UserError as `follow`."""
    return replace(trust, roots=follow(trust.roots, records))


def with_news(trust: TrustStore, news: TrustNews, unit_contains: UnitContains) -> TrustStore:
    """What is trusted after the roots and the list that came with a bundle; an older list is passed over.

    Both prove themselves, by signatures of the roots before and of the centre, whoever carried them here.
    Raises UserError KNC-27 for another list with the same version, and as `follow` and `accept_list`.
    """
    trust = with_roots(trust, news.roots)
    if news.revocations and stored_list(news.revocations, b"").version >= trust.revocations.version:
        trust = with_revocations(trust, news.revocations, unit_contains, news.leap)
    return trust


def newest(one: TrustStore, other: TrustStore) -> TrustStore:
    """What two records of one machine say together: no version goes down, and nobody is forgotten."""
    roots = max(one.roots, other.roots, key=lambda roots: roots.number)
    listed = max(one.revocations, other.revocations, key=lambda listed: listed.version)
    known = {
        device: _best((*one.known.get(device, ()), *other.known.get(device, ())))
        for device in (*one.known, *(device for device in other.known if device not in one.known))
    }
    return TrustStore(roots, listed, known)
