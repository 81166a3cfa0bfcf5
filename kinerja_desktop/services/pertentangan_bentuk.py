"""What is told of a record that differs on two machines: an entry of the list, and its versions side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kinerja_desktop.services.pertentangan_kata import KOSONG


@dataclass(frozen=True, slots=True)
class Pertentangan:
    """One record with more than one version. `boleh` tells whether the acting person chooses, `penulis` who does."""

    tabel: str
    id: UUID
    judul: str
    versi: int
    boleh: bool
    penulis: str
    dihapus: bool = False


@dataclass(frozen=True, slots=True)
class VersiTerbaca:
    """One version. `asal` is the machine, `oleh` the person who saved it here; what is not known is empty.

    `berlaku` is the version that is shown everywhere while nobody has chosen, or that was chosen.
    """

    hash: bytes
    dihapus: bool = False
    berlaku: bool = False
    di_sini: bool = False
    asal: str = ""
    oleh: str = ""
    pada: datetime | None = None


@dataclass(frozen=True, slots=True)
class Bidang:
    """One part of the record: its words in each version that was not deleted.

    `asli` are the texts as written where the part can be typed anew, else empty.
    """

    kunci: str
    nama: str
    isi: tuple[str, ...]
    beda: bool
    asli: tuple[str, ...] = ()
    berbaris: bool = False


@dataclass(frozen=True, slots=True)
class Banding:
    """All versions of one record side by side.

    `isi_ke` tells where the words of a version stand in `Bidang.isi`, None for a deletion. `gabung` tells whether the
    parts may be chosen one by one; `selesai` is a conflict that was settled, to be read only.
    """

    tabel: str
    id: UUID
    judul: str
    versi: tuple[VersiTerbaca, ...]
    bidang: tuple[Bidang, ...]
    boleh: bool
    penulis: str
    gabung: bool = False
    selesai: bool = False

    @property
    def dilihat(self) -> frozenset[bytes]:
        """The versions that the person has before his eyes."""
        return frozenset(satu.hash for satu in self.versi)

    @property
    def berbeda(self) -> tuple[Bidang, ...]:
        """The parts that differ; beside a deletion every part that says something."""
        if sum(not satu.dihapus for satu in self.versi) < 2:
            return tuple(satu for satu in self.bidang if satu.isi[0] != KOSONG)
        return tuple(satu for satu in self.bidang if satu.beda)

    def isi_ke(self, versi: int) -> int | None:
        """Where the words of a version stand; None for a deletion."""
        if self.versi[versi].dihapus:
            return None
        return sum(not satu.dihapus for satu in self.versi[:versi])
