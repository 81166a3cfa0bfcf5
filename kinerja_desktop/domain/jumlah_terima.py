"""How many records of one kind a bundle brought, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kinerja_desktop.domain.pertukaran import Perubahan


@dataclass(slots=True)
class Jumlah:
    """How many revisions of a bundle were new records, changes, already here, older than ours, or a second version.

    `ditahan` are those that would change something and are not the sender's to change: they are not applied. `dihapus`
    are those of the changes that delete a record, `nisan` deletions of what never was here: they are kept, and nobody
    is told of them.
    """

    baru: int = 0
    berubah: int = 0
    sama: int = 0
    lama: int = 0
    bertentangan: int = 0
    ditahan: int = 0
    dihapus: int = 0
    nisan: int = 0

    def setelah(self, dulu: Jumlah) -> Jumlah:
        """What this reading of a bundle and the one before it, `dulu`, did together; held back is what still is."""
        return replace(
            self,
            baru=self.baru + dulu.baru,
            berubah=self.berubah + dulu.berubah,
            bertentangan=self.bertentangan + dulu.bertentangan,
            dihapus=self.dihapus + dulu.dihapus,
            nisan=self.nisan + dulu.nisan,
        )

    def tambah(self, apa: Perubahan) -> None:
        """Count one more."""
        match apa:
            case Perubahan.BARU:
                self.baru += 1
            case Perubahan.BERUBAH:
                self.berubah += 1
            case Perubahan.DIHAPUS:
                self.berubah += 1
                self.dihapus += 1
            case Perubahan.BERTENTANGAN:
                self.bertentangan += 1
            case Perubahan.DITAHAN:
                self.ditahan += 1

    @property
    def disunting(self) -> int:
        """Changes that delete nothing."""
        return self.berubah - self.dihapus

    @property
    def disebut(self) -> int:
        """Those that a person is told of: all but what was here already, or is gone before it ever was."""
        return self.baru + self.berubah + self.bertentangan + self.ditahan

    @property
    def ditulis(self) -> int:
        """Those that changed something here."""
        return self.baru + self.berubah + self.bertentangan + self.nisan
