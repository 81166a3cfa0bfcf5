"""What a machine may hold of the records of an office, and what it may write to others (sync design, 2.1 and 2.7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from uuid import UUID


class PeranPerangkat(StrEnum):
    """What an enrolled machine is: the centre (BKPSDM), the workstation of an office, or a machine of its staff."""

    PUSAT = "pusat"
    OPD = "opd"
    PEGAWAI = "pegawai"

    def di_atas(self, lain: PeranPerangkat) -> bool:
        """True when this one gives certificates to `lain`, and master data with them."""
        urutan = list(PeranPerangkat)
        return urutan.index(self) < urutan.index(lain)


@dataclass(frozen=True, slots=True)
class Cakupan:
    """What one machine may see.

    `orang` are the people whose affairs it may see, `sendiri` those who work at it: only there travels what its author
    alone may read. The centre sees everybody (`semua`) and nothing that is private.
    """

    peran: PeranPerangkat
    orang: frozenset[UUID] = frozenset()
    sendiri: frozenset[UUID] = frozenset()

    @property
    def semua(self) -> bool:
        """True for the centre."""
        return self.peran is PeranPerangkat.PUSAT

    def sidik(self) -> bytes:
        """A hash that changes with what may be seen: then all of it is sent anew."""
        isi = blake2b(self.peran.value.encode(), digest_size=32)
        for kumpulan in (self.orang, self.sendiri):
            isi.update(len(kumpulan).to_bytes(4, "big"))
            for satu in sorted(kumpulan):
                isi.update(satu.bytes)
        return isi.digest()
