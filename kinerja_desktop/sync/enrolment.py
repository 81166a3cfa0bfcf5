"""Enrolment without a network: the answer to a request (`.knj-izin`), made by an issuer and installed by the machine.

The answer carries the certificate, the issuer's chain, the roots, the revocation list, and what a new machine needs to
begin: the master data as the centre signed them, and the settings of the issuer's office. It is signed by the issuer
and encrypted to the machine. A first answer brings roots that the machine has never seen, so the person types the
code that the issuer reads out; a renewal is checked against the roots already pinned.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.sync.certificates import CERTIFICATE_BYTES, Grant, Link, issue, read_link, verify_chain
from kinerja_desktop.sync.enrolment_request import Pending, Request
from kinerja_desktop.sync.files import read_file
from kinerja_desktop.sync.frames import ANSWER_MAGIC
from kinerja_desktop.sync.identity import DeviceIdentity, NotForUs, encrypt
from kinerja_desktop.sync.revocation import LEAP_BYTES, LIST_BYTES, first_list, name_of_machine
from kinerja_desktop.sync.roots import PINNED_BYTES, RootSet, read_pinned
from kinerja_desktop.sync.scope import UnitContains, organisation_unknown
from kinerja_desktop.sync.spoken_code import same_code, spoken_code
from kinerja_desktop.sync.trust import Chain, TrustStore, with_certificate, with_list, with_roots
from kinerja_desktop.sync.wire import Digest, Malformed, Record, Signed, decode, encode, holds

MASTER_BYTES = 64 * 1024 * 1024
OFFICE_BYTES = 64 * 1024
ANSWER_BYTES = 80 * 1024 * 1024
_PURPOSE = "answer"


class _Answer(Record, frozen=True):
    version: Literal[1]
    request: Digest
    certificate: Annotated[bytes, Meta(max_length=CERTIFICATE_BYTES)]
    chain: Chain
    roots: Annotated[bytes, Meta(max_length=PINNED_BYTES)]
    revocations: Annotated[bytes, Meta(max_length=LIST_BYTES)]
    leap: Annotated[bytes, Meta(max_length=LEAP_BYTES)]
    master: Annotated[bytes, Meta(max_length=MASTER_BYTES)]
    office: Annotated[bytes, Meta(max_length=OFFICE_BYTES)]


@dataclass(frozen=True)
class Provisions:
    """What a machine needs to begin: master data as the centre signed them, settings of the issuer's office."""

    master: bytes = b""
    office: bytes = b""


NOTHING = Provisions()


@dataclass(frozen=True)
class Authority:
    """A machine that issues: its keys, its chain from the root down, and what it trusts."""

    identity: DeviceIdentity
    chain: tuple[bytes, ...]
    trust: TrustStore
    unit_contains: UnitContains


@dataclass(frozen=True)
class Approval:
    """What an issuer made: the file to send, the certificate, the code to read out, and what it trusts now."""

    answer: bytes
    certificate: Link
    code: str
    trust: TrustStore


@dataclass(frozen=True)
class Enrolled:
    """What a machine is after installing an answer, and what came to begin with; its master data prove themselves."""

    identity: DeviceIdentity
    chain: tuple[bytes, ...]
    trust: TrustStore
    provisions: Provisions = NOTHING


def approve(
    authority: Authority,
    request: Request,
    spoken: str,
    grant: Grant,
    issued_at: str,
    provisions: Provisions = NOTHING,
) -> Approval:
    """Answer a first request; `spoken` is the code that its machine shows.

    The same request may be answered again, as its answer or the code to read out may be lost: with the certificate
    that it was given, and so with the same code. Raises UserError KNC-08 (another code: the request was swapped),
    KNC-24 (the machine is known by other keys: it must renew), KNC-46 (its keys were revoked), KNC-47 (answered before,
    with another role, scope or name), and what `issue` raises.
    """
    if request.renews is not None:
        raise UserError("KNC-24")
    if not same_code(spoken, request.code):
        raise UserError("KNC-08")
    given = _given(authority, request)
    if given is None:
        return _answer(authority, request, _issue(authority, request, grant, issued_at), provisions)
    before = given.certificate
    if Grant(before.role, before.scope, before.name) != grant:
        day = before.issued_at
        with suppress(ValueError):  # any text may stand there
            day = tulis_tanggal(date.fromisoformat(day[:10]))
        raise UserError("KNC-47", nama=before.name, tanggal=day)
    return _answer(authority, request, given, provisions)


def _given(authority: Authority, request: Request) -> Link | None:
    """The certificate that this machine gave for the same keys; None when the machine asks for the first time."""
    trust, device = authority.trust, request.subject.device
    in_force = trust.in_force(device)
    for links in in_force:
        if links[-1].certificate.subject == request.subject and links[-2].raw == authority.chain[-1]:
            return links[-1]
    if in_force:
        raise UserError("KNC-24")
    ensure_not_revoked(trust, request)
    return None


def ensure_not_revoked(trust: TrustStore, request: Request) -> None:
    """Raise UserError KNC-46 for a machine that was revoked, by any of its certificates or as a whole."""
    device = request.subject.device
    for links in trust.known.get(device, ()):
        if (entry := trust.revocations.against(links)) is not None:
            raise UserError("KNC-46", nama=links[-1].certificate.name, alasan=entry.reason)
    if (entry := trust.revocations.entries.get(name_of_machine(device))) is not None:
        raise UserError("KNC-46", nama=request.wish.computer, alasan=entry.reason)


def approve_renewal(authority: Authority, request: Request, issued_at: str, grant: Grant | None = None) -> Approval:
    """Answer a request signed by the old key too; without `grant` role, scope and name stay.

    The same request may be answered again, as its answer may be lost: with the certificate that it was given, also
    where the old key was revoked since; with another one for the same keys, where this issuer has new ones, or is one
    that took the place of the first. Raises UserError KNC-24 unless the old key, or that of the request, is the one in
    force for this machine, and what `issue` raises.
    """
    old, current = _renewed(authority.trust, request), authority.trust.current(request.subject.device)
    if old is None or current is None or not request.signed_by_old(old.key):
        raise UserError("KNC-24")
    for links in authority.trust.in_force(request.subject.device):
        if links[-1].certificate.subject == request.subject and links[-2].raw == authority.chain[-1]:
            return _answer(authority, request, links[-1], NOTHING)
    before = current.certificate
    if current != old and before.subject != request.subject:
        raise UserError("KNC-24")
    kept = grant or Grant(before.role, before.scope, before.name)
    renewed = Grant(kept.role, kept.scope, kept.name, before.generation + 1)
    return _answer(authority, request, _issue(authority, request, renewed, issued_at), NOTHING)


def _renewed(trust: TrustStore, request: Request) -> Link | None:
    """The certificate that a request wants to be renewed; None for one that is not known."""
    chains = trust.known.get(request.subject.device, ())
    return next((links[-1] for links in chains if links[-1].serial == request.renews), None)


def _issue(authority: Authority, request: Request, grant: Grant, issued_at: str) -> Link:
    issuer = read_link(authority.chain[-1])
    return issue(authority.identity, issuer, request.subject, grant, issued_at, authority.unit_contains)


def _answer(authority: Authority, request: Request, link: Link, provisions: Provisions) -> Approval:
    trust, chain = authority.trust, authority.chain
    issuer = read_link(chain[-1])
    following = with_certificate(trust, (*chain, link.raw), authority.unit_contains)
    revoked, roots = trust.revocations, trust.roots
    body = _Answer(
        1,
        request.digest,
        link.raw,
        chain,
        roots.to_bytes(),
        revoked.raw,
        revoked.leap,
        provisions.master,
        provisions.office,
    )
    signed = authority.identity.sign(_PURPOSE, encode(body))
    answer = ANSWER_MAGIC + encrypt(encode(signed), [request.subject.recipient])
    return Approval(answer, link, answer_code(request, roots, issuer), following)


def answer_code(request: Request, roots: RootSet, issuer: Link) -> str:
    """What both sides see for one request, one set of roots and one issuer."""
    return spoken_code("answer", request.digest, roots.digest, issuer.key)


def install(pending: Pending | None, answer: bytes, spoken: str) -> Enrolled:
    """Install a first answer; `spoken` is the code that the issuer reads out.

    Raises UserError KNC-09 (damaged), KNC-10 (for another machine), KNC-11 (for no request that waits here), KNC-08
    (another code: the answer was swapped), and what verifying its chain and list raises.
    """
    pending, body, signed = _open(pending, answer)
    roots = read_pinned(body.roots)
    if not same_code(spoken, answer_code(pending.request, roots, _issuer(body))):
        raise UserError("KNC-08")
    _verify(pending, body, signed, roots, organisation_unknown)
    listed = first_list(body.revocations, roots, organisation_unknown, body.leap)
    return _finish(pending, body, TrustStore(roots, listed), organisation_unknown)


def install_renewal(pending: Pending | None, answer: bytes, trust: TrustStore, unit_contains: UnitContains) -> Enrolled:
    """Install the answer to a renewal under the roots pinned here, or those that followed them.

    Raises UserError as `install`, but for the code, and as `with_roots`.
    """
    pending, body, signed = _open(pending, answer)
    if pending.request.renews is None:
        raise UserError("KNC-11")
    trust = with_roots(trust, read_pinned(body.roots).steps)
    _verify(pending, body, signed, trust.roots, unit_contains)
    if body.revocations:
        trust = with_list(trust, body.revocations, unit_contains, body.leap)
    return _finish(pending, body, trust, unit_contains)


def _verify(pending: Pending, body: _Answer, signed: Signed, roots: RootSet, unit_contains: UnitContains) -> None:
    links = verify_chain((*body.chain, body.certificate), roots.accepted, unit_contains)
    if not holds(links[-2].key, _PURPOSE, signed):
        raise UserError("KNC-09")
    if links[-1].certificate.subject != pending.identity.public:
        raise UserError("KNC-10")


def _finish(pending: Pending, body: _Answer, trust: TrustStore, unit_contains: UnitContains) -> Enrolled:
    chain = (*body.chain, body.certificate)
    for depth in range(2, len(chain) + 1):
        trust = with_certificate(trust, chain[:depth], unit_contains)
    return Enrolled(pending.identity, chain, trust, Provisions(body.master, body.office))


def _open(pending: Pending | None, answer: bytes) -> tuple[Pending, _Answer, Signed]:
    if pending is None:
        raise UserError("KNC-11")
    if len(answer) > ANSWER_BYTES or not answer.startswith(ANSWER_MAGIC):
        raise UserError("KNC-09")
    try:
        signed = decode(pending.identity.decrypt(answer[len(ANSWER_MAGIC) :]), Signed, ANSWER_BYTES)
        body = decode(signed.body, _Answer, ANSWER_BYTES)
    except NotForUs as error:
        raise UserError("KNC-10") from error
    except Malformed as error:
        raise UserError("KNC-09") from error
    if body.request != pending.request.digest:
        raise UserError("KNC-11")
    return pending, body, signed


def _issuer(body: _Answer) -> Link:
    if not body.chain:
        raise UserError("KNC-09")
    return read_link(body.chain[-1])


def load_answer(path: Path) -> bytes:
    """Read the file that came. Raises UserError KNC-06 (not readable), KNC-09 (too large)."""
    return read_file(path, ANSWER_BYTES, "KNC-09")
