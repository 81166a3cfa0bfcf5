"""Revisions of one record and how those of two machines become one set (sync design, 2.2 and 2.3; CouchDB, git).

A revision is named by the hash of its content and knows its ancestors by the first 8 bytes of their hashes. What
nobody else has built on is a *daun* (leaf). Two machines that changed the same revision leave two leaves: both are
kept, the higher is shown, and a person decides with a revision on top of both. No clock takes part.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

AWALAN = 8
"""Bytes of a hash that stand for it in a list of ancestors."""
GENERASI_TERTINGGI = 2**31 - 1
"""The last generation: one who claims it for his revision stops nobody from writing on top of it."""
LELUHUR_TERBANYAK = 200
"""Ancestors that a revision carries: a list cut short makes conflicts where there are none."""

DAUN_TERBANYAK = 32
"""Versions of one record beside each other: more than anybody has machines. What comes above them is held back."""


@dataclass(frozen=True, slots=True)
class Revisi:
    """One revision without its content: generation, hash, and ancestors (8-byte prefixes, nearest first)."""

    rev: int
    hash: bytes
    leluhur: bytes = b""

    @property
    def awalan(self) -> bytes:
        """What names this revision among the ancestors of another."""
        return self.hash[:AWALAN]

    def turunan_dari(self, lain: Revisi) -> bool:
        """True when this revision was built on `lain`, directly or not."""
        return memuat(self.leluhur, lain.hash)


def memuat(leluhur: bytes, sidik: bytes) -> bool:
    """True when the list of prefixes `leluhur` names the revision with the hash `sidik`."""
    awalan, mulai = sidik[:AWALAN], leluhur.find(sidik[:AWALAN])
    while mulai >= 0 and mulai % AWALAN:
        mulai = leluhur.find(awalan, mulai + 1)
    return mulai >= 0


def jarak(sidik: bytes, leluhur: bytes, lain: bytes) -> int:
    """How far the revision `lain` lies behind the one with the hash `sidik` and the ancestors `leluhur`.

    0 is the revision itself, 1 its nearest ancestor; what is no ancestor lies behind all of them. It follows from the
    record alone, so it is the same on every machine.
    """
    if lain == sidik:
        return 0
    semua = _potong(leluhur)
    awalan = lain[:AWALAN]
    return semua.index(awalan) + 1 if awalan in semua else len(semua) + 1


def gabung(*kumpulan: Iterable[Revisi]) -> frozenset[Revisi]:
    """Return the leaves of the union: what is no ancestor of another. Commutative, associative, idempotent."""
    semua = frozenset(revisi for satu in kumpulan for revisi in satu)
    return frozenset(r for r in semua if not any(lain.turunan_dari(r) for lain in semua if lain is not r))


def tambah(daun: frozenset[Revisi], satu: Revisi) -> frozenset[Revisi]:
    """`gabung` of leaves, of which none is an ancestor of another, and one revision more: in one pass over them."""
    if satu in daun or any(lain.turunan_dari(satu) for lain in daun):
        return daun
    return frozenset(lain for lain in daun if not satu.turunan_dari(lain)) | {satu}


def pemenang(daun: Iterable[Revisi]) -> Revisi:
    """Return the leaf that is shown: the highest generation, then the highest hash; the same on every machine."""
    return max(daun, key=lambda r: (r.rev, r.hash))


def di_atas(daun: Iterable[Revisi]) -> tuple[int, bytes, bytes]:
    """Return generation, parents and ancestors of a revision on top of all `daun`, which so settles their conflict.

    Parents are sorted prefixes; ancestors stand nearest first, level by level of each side, at most 200. The generation
    stays at the last one.
    """
    urut = sorted(daun, key=lambda r: r.hash)
    if not urut:
        return 1, b"", b""
    tingkat = [[r.awalan, *_potong(r.leluhur)] for r in urut]
    leluhur = dict.fromkeys(a for baris in zip_longest(*tingkat) for a in baris if a is not None)
    induk = b"".join(sorted({r.awalan for r in urut}))
    rev = min(max(r.rev for r in urut) + 1, GENERASI_TERTINGGI)
    return rev, induk, b"".join(list(leluhur)[:LELUHUR_TERBANYAK])


def _potong(leluhur: bytes) -> list[bytes]:
    return [leluhur[n : n + AWALAN] for n in range(0, len(leluhur), AWALAN)]
