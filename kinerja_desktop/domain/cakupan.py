"""What a machine may hold of the records of an office, and what it may write to others (sync design, 2.1 and 2.7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from uuid import UUID


class PeranPerangkat(StrEnum):
    """What a machine is: the offline root of all keys, the centre (BKPSDM), the workstation of an office, or a machine
    of its staff. Values are stored and never renamed.
    """

    INDUK = "induk"
    PUSAT = "pusat"
    OPD = "opd"
    PEGAWAI = "pegawai"

    @property
    def depth(self) -> int:
        """0 for the root, growing downwards: who is less deep gives certificates, and master data with them."""
        return list(PeranPerangkat).index(self)


@dataclass(frozen=True, slots=True)
class Cakupan:
    """What one machine may see.

    `orang` are the people whose affairs it may see, `sendiri` those who work at it: only there travels what its
    author alone may read. `dinilai` are people of others whom somebody here still evaluates: their affairs are seen
    too, and nothing that they alone may read; `penyelesai` are those who evaluate them, and see the transfers that
    say so. The centre sees everybody (`semua`) and nothing that is private.
    """

    peran: PeranPerangkat
    orang: frozenset[UUID] = frozenset()
    sendiri: frozenset[UUID] = frozenset()
    dinilai: frozenset[UUID] = frozenset()
    penyelesai: frozenset[UUID] = frozenset()

    @property
    def semua(self) -> bool:
        """True for the centre."""
        return self.peran is PeranPerangkat.PUSAT

    def sidik(self) -> bytes:
        """A hash that changes with what may be seen: then all of it is sent anew."""
        isi = blake2b(self.peran.value.encode(), digest_size=32)
        for kumpulan in (self.orang, self.sendiri, *([self.dinilai] if self.dinilai else [])):
            isi.update(len(kumpulan).to_bytes(4, "big"))
            for satu in sorted(kumpulan):
                isi.update(satu.bytes)
        return isi.digest()
