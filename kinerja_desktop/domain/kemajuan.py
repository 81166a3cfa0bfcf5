"""How far the countable targets of a planned result have come, by the volumes of approved reports.

Only indicators of aspek kuantitas with a whole number of a unit can be added up; percentages, times and texts cannot,
and are left to the judgement of the penilai (PermenPANRB 6/2022 article 9(2)).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kinerja_desktop.domain.skp import Aspek, Iki, Rhk
from kinerja_desktop.domain.target import Arah, angka_target

_BUKAN_JUMLAH = ("%", "persen", "per seratus", "poin")


@dataclass(frozen=True, slots=True)
class Kemajuan:
    """One countable indicator: `realisasi` of `target`, both in `satuan`."""

    iki: Iki
    target: int
    satuan: str
    realisasi: int

    @property
    def persen(self) -> int:
        """Whole percent, rounded down and not capped: 119 of 120 is 99."""
        return self.realisasi * 100 // self.target


def samakan_satuan(satuan: str) -> str:
    """The unit as it is compared: without case, outer spaces and a final full stop."""
    return " ".join(satuan.split()).rstrip(".").casefold()


def kemajuan(rhk: Rhk, realisasi: Mapping[str, int]) -> tuple[Kemajuan, ...]:
    """Progress of every countable indicator of `rhk`; `realisasi` are sums of reports by unit as typed."""
    jumlah: dict[str, int] = {}
    for satuan, banyak in realisasi.items():
        kunci = samakan_satuan(satuan)
        jumlah[kunci] = jumlah.get(kunci, 0) + banyak
    hasil = []
    for iki in rhk.iki:
        terhitung = _terhitung(iki)
        if terhitung is not None:
            target, satuan = terhitung
            hasil.append(Kemajuan(iki, target, satuan, jumlah.get(samakan_satuan(satuan), 0)))
    return tuple(hasil)


def _terhitung(iki: Iki) -> tuple[int, str] | None:
    angka = angka_target(iki.target) if iki.aspek is Aspek.KUANTITAS else None
    if angka is None or angka.arah is not Arah.SEDIKITNYA or angka.nilai != int(angka.nilai) or not angka.nilai:
        return None
    if not angka.satuan or angka.satuan.casefold().startswith(_BUKAN_JUMLAH):
        return None
    return int(angka.nilai), angka.satuan
