"""What became of a file that was taken in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jumlah_terima import Jumlah
from kinerja_desktop.domain.pertukaran import Perubahan

TAK_TERSALIN = frozenset({"PKT-12", "PKT-44"})
"""Refusals of a file that could not even be copied in: it is only where it was."""


def belum_tersalin(galat: UserError, nama: str) -> UserError:
    """What to tell of a file that `galat` kept from being copied in."""
    if galat.kode == "PKT-12":
        return galat
    sebab = "perlu {perlu} ruang bebas, tersedia {bebas}" if galat.kode == "PKT-53" else galat.judul
    return UserError("PKT-44", berkas=nama, sebab=sebab.format(**galat.rincian))


class Nasib(StrEnum):
    """What became of a file."""

    DITERIMA = "diterima"
    ULANG = "ulang"
    LAIN = "lain"
    """Addressed to another machine: good, and not for here."""
    MENUNGGU = "menunggu"
    KARANTINA = "karantina"


@dataclass(frozen=True, slots=True)
class BarisRincian:
    """One record of a preview: its table, what would happen to it, its words, and who sent it."""

    tabel: str
    apa: Perubahan
    teks: str
    dari: str


Rincian = dict[tuple[Perubahan, str], list[BarisRincian]]
"""Records by what would happen to them, and by table."""

TUNGGU_PROGRAM = frozenset({"PKT-06", "PKT-42"})
"""Refusals of what only a newer program can read."""

TUNGGU_POTONGAN = "PKT-30"
"""The refusal of parts of which others are missing."""

_ANGKA = {
    Perubahan.BARU: "baru",
    Perubahan.BERUBAH: "disunting",
    Perubahan.DIHAPUS: "dihapus",
    Perubahan.BERTENTANGAN: "bertentangan",
    Perubahan.DITAHAN: "ditahan",
}


@dataclass(frozen=True, slots=True)
class HasilTerima:
    """One file: what became of it, from whom, and how many records of each kind it brought.

    `galat` says why it waits or lies in quarantine; `pulih` that it showed this machine to be restored or copied;
    `membuka` that it brought trust or master data, which others may have waited for; `janggal` that the log of its
    sender does not fit what an earlier bundle told of it; `ditahan_sana` how many records of ours the sender says to
    hold back. A preview tells in `rincian` what would change, a bounded number of records of each kind and fate. `asal`
    tells of which of the given files it speaks: in a preview of several, where they are parts. `paket` is which bundle
    of whom it is, where that could be read, and `salinan` that the same run had it already.
    """

    berkas: str
    nasib: Nasib
    pengirim: str = ""
    jumlah: dict[str, Jumlah] = field(default_factory=dict)
    galat: UserError | None = None
    pulih: bool = False
    membuka: bool = False
    janggal: bool = False
    ditahan_sana: int = 0
    rincian: Rincian = field(default_factory=dict)
    asal: tuple[Path, ...] = ()
    paket: tuple[bytes, bytes] | None = None
    salinan: bool = False

    def setelah(self, dulu: HasilTerima) -> HasilTerima:
        """This second look at a file together with the first one, `dulu`, whose records are here by now."""
        if self.nasib is not Nasib.DITERIMA or dulu.nasib is not Nasib.DITERIMA:
            return self
        jumlah = {tabel: satu.setelah(dulu.jumlah.get(tabel, Jumlah())) for tabel, satu in self.jumlah.items()}
        rincian = {kunci: [*baris] for kunci, baris in dulu.rincian.items() if kunci[0] is not Perubahan.DITAHAN}
        for kunci, baris in self.rincian.items():
            rincian[kunci] = rincian.get(kunci, []) + baris
        return replace(self, jumlah=jumlah, rincian=rincian, pulih=dulu.pulih or self.pulih)

    def ringkas(self, banyak: int) -> HasilTerima:
        """The same with at most `banyak` records of each kind and fate listed."""
        return replace(self, rincian={kunci: baris[:banyak] for kunci, baris in self.rincian.items()})

    def total(self, apa: str) -> int:
        """One of the numbers of `Jumlah` over all kinds."""
        return sum(getattr(satu, apa) for satu in self.jumlah.values())

    def angka(self, apa: Perubahan) -> dict[str, int]:
        """To how many records of which table this would happen, or happened; tables without any are left out."""
        return {tabel: n for tabel, satu in self.jumlah.items() if (n := getattr(satu, _ANGKA[apa]))}

    @property
    def tunggu_program(self) -> bool:
        """True where it waits for a newer program."""
        return self.nasib is Nasib.MENUNGGU and self.galat is not None and self.galat.kode in TUNGGU_PROGRAM

    @property
    def tak_tersalin(self) -> bool:
        """True where it is only where it was: nothing of it is kept here."""
        return self.galat is not None and self.galat.kode in TAK_TERSALIN

    @property
    def tunggu_potongan(self) -> bool:
        """True where it waits for its other parts."""
        return self.galat is not None and self.galat.kode == TUNGGU_POTONGAN

    @property
    def membawa(self) -> bool:
        """True when it changed anything here."""
        return self.membuka or self.total("ditulis") > 0


def tandai_salinan(semua: Iterable[HasilTerima]) -> Iterator[HasilTerima]:
    """Say of which files the run had the bundle already."""
    sudah: set[tuple[bytes, bytes]] = set()
    for satu in semua:
        yield replace(satu, salinan=True) if satu.nasib is Nasib.ULANG and satu.paket in sudah else satu
        if satu.paket is not None:
            sudah.add(satu.paket)


def galat_ditahan(hasil: HasilTerima) -> UserError:
    """What a bundle with records that were held back is told as: how many of which kinds (GBG-02)."""
    jenis = ", ".join(f"{j.ditahan} {nama.replace('_', ' ')}" for nama, j in sorted(hasil.jumlah.items()) if j.ditahan)
    return UserError("GBG-02", jumlah=hasil.total("ditahan"), jenis=jenis)
