"""What happens to a file on its way: bytes lost, changed, joined, mixed. Whatever comes out must be refused whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import pyrage

from tests.helpers.paket import potong


@dataclass(frozen=True)
class Bahan:
    """A bundle, another one for the same machine, and that machine's key: bytes inside can be damaged as well."""

    isi: bytes
    lain: bytes
    kunci: Sequence[str]
    untuk: str
    acak: Random

    def bingkai(self, isi: bytes) -> tuple[bytes, list[bytes]]:
        """What stands before the encrypted part, and the frames inside."""
        batas = 8 + int.from_bytes(isi[4:8], "big")
        kunci = [pyrage.x25519.Identity.from_str(satu) for satu in self.kunci]
        return isi[:batas], potong(pyrage.decrypt(isi[batas:], kunci))

    def segel(self, awal: bytes, bingkai: Sequence[bytes]) -> bytes:
        """Encrypt frames for the machine, as anybody can who knows its public key."""
        return awal + pyrage.encrypt(b"".join(bingkai), [pyrage.x25519.Recipient.from_str(self.untuk)])


def _di_kepala(b: Bahan) -> bytes:
    return b.isi[: b.acak.randrange(1, 8 + int.from_bytes(b.isi[4:8], "big"))]


def _di_tepi_bingkai(b: Bahan) -> bytes:
    awal, bingkai = b.bingkai(b.isi)
    return b.segel(awal, bingkai[: b.acak.randrange(len(bingkai))])


def _di_mana_saja(b: Bahan) -> bytes:
    return b.isi[: b.acak.randrange(len(b.isi))]


def _ekor_nol(b: Bahan) -> bytes:
    nol = b.acak.randrange(16, len(b.isi))
    return b.isi[:-nol] + bytes(nol)


def satu_bit(isi: bytes, acak: Random) -> bytes:
    """Any bit is another one."""
    letak = acak.randrange(len(isi))
    return isi[:letak] + bytes([isi[letak] ^ 1 << acak.randrange(8)]) + isi[letak + 1 :]


def _bit_di_dalam(b: Bahan) -> bytes:
    awal, bingkai = b.bingkai(b.isi)
    return b.segel(awal, [satu_bit(b"".join(bingkai), b.acak)])


def _campur(b: Bahan) -> bytes:
    """One frame of another bundle stands in the place of one of this, or comes in beside it."""
    awal, bingkai = b.bingkai(b.isi)
    _, lain = b.bingkai(b.lain)
    asing = b.acak.choice([satu for satu in lain if satu not in bingkai] or [bingkai[0]])
    ke = b.acak.randrange(len(bingkai))
    return b.segel(awal, [*bingkai[:ke], asing, *bingkai[ke + b.acak.randrange(2) :]])


RUSAK: dict[str, Callable[[Bahan], bytes]] = {
    "kosong": lambda _: b"",
    "terpotong di kepala": _di_kepala,
    "terpotong di tepi bingkai": _di_tepi_bingkai,
    "terpotong di mana saja": _di_mana_saja,
    "kurang satu byte": lambda b: b.isi[:-1],
    "ekor nol": _ekor_nol,
    "satu bit": lambda b: satu_bit(b.isi, b.acak),
    "satu bit di dalam": _bit_di_dalam,
    "dua digabung": lambda b: b.isi + b.acak.choice((b.isi, b.lain)),
    "dua digabung di dalam": lambda b: b.segel(b.bingkai(b.isi)[0], b.bingkai(b.isi)[1] + b.bingkai(b.lain)[1]),
    "bingkai dua paket campur": _campur,
}
"""Every way by its name."""
