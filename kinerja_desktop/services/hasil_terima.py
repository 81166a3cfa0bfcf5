"""What became of a file that was taken in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store.gabung import Jumlah
from kinerja_desktop.store.rincian_paket import Berubah


class Nasib(StrEnum):
    """What became of a file."""

    DITERIMA = "diterima"
    ULANG = "ulang"
    LAIN = "lain"
    """Addressed to another machine: good, and not for here."""
    MENUNGGU = "menunggu"
    KARANTINA = "karantina"


@dataclass(frozen=True, slots=True)
class HasilTerima:
    """One file: what became of it, from whom, and how many records of each kind it brought.

    `galat` says why it waits or lies in quarantine; `pulih` that it showed this machine to be restored or copied;
    `membuka` that it brought trust or master data, which others may have waited for; `janggal` that the log of its
    sender does not fit what an earlier bundle told of it; `ditahan_sana` how many records of ours the sender says to
    hold back. A preview tells in `rincian` what would change, a bounded number of records of each kind, and in `asal`
    of which of the given files it speaks: several, where they are parts.
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
    rincian: tuple[Berubah, ...] = ()
    asal: tuple[Path, ...] = ()

    def setelah(self, dulu: HasilTerima) -> HasilTerima:
        """This second look at a file together with the first one, `dulu`, whose records are here by now."""
        if self.nasib is not Nasib.DITERIMA or dulu.nasib is not Nasib.DITERIMA:
            return self
        jumlah = {tabel: satu.setelah(dulu.jumlah.get(tabel, Jumlah())) for tabel, satu in self.jumlah.items()}
        rincian = [*(satu for satu in dulu.rincian if not satu.ditahan), *self.rincian]
        rincian.sort(key=lambda satu: (not satu.bertentangan, not satu.ditahan))
        return replace(self, jumlah=jumlah, rincian=tuple(rincian), pulih=dulu.pulih or self.pulih)

    def total(self, apa: str) -> int:
        """One of the numbers of `Jumlah` over all kinds."""
        return sum(getattr(satu, apa) for satu in self.jumlah.values())

    @property
    def membawa(self) -> bool:
        """True when it changed anything here."""
        return self.membuka or any(self.total(apa) for apa in ("baru", "berubah", "bertentangan"))
