"""What a bundle changes, record by record, while the transaction that applied it is open: for its preview."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.store import skema
from kinerja_desktop.store.putusan_lawan import Lawan


class Berubah(NamedTuple):
    """One record: its value as it came, or None where it would be deleted."""

    tabel: str
    apa: Perubahan
    id: bytes
    nilai: Any


class Rincian:
    """Be told of what is applied (`catat`), then tell of at most `banyak` records of a table and a fate.

    They are what `gabung.Jumlah` counts, one by one: a record that comes in two versions is listed, as it is counted,
    under the fate of each.
    """

    def __init__(self, koneksi: Connection, banyak: int) -> None:
        self._koneksi, self._banyak = koneksi, banyak
        self._semua: dict[tuple[Perubahan, str], list[tuple[bytes, Any, bool]]] = {}

    def catat(self, peta: skema.Peta, apa: Perubahan, nomor: bytes, nilai: Any, hapus: bool) -> None:
        """Be told of one record (`gabung.Kabar`)."""
        semua = self._semua.setdefault((apa, str(peta.tabel.name)), [])
        if len(semua) < self._banyak:
            semua.append((nomor, nilai, hapus))

    def baca(self, lawan: Lawan) -> Iterator[Berubah]:
        """Yield the records of each table and fate in the order in which they were applied.

        Decisions among `lawan` contradict others, and are counted as such instead of as new. Each fate has its own
        bound: what wants to be seen first is not crowded out by what is simply new.
        """
        peta = {str(satu.tabel.name): satu for satu in skema.PETA.values()}
        for nama, melawan in lawan.items():
            for nomor, satu in self._nilai(peta[nama], sorted(melawan)[: self._banyak]).items():
                yield Berubah(nama, Perubahan.BERTENTANGAN, nomor, satu)
        for (apa, nama), semua in self._semua.items():
            nilai = self._nilai(peta[nama], [nomor for nomor, satu, hapus in semua if satu is None and not hapus])
            for nomor, satu, hapus in semua:
                if apa is not Perubahan.BARU or nomor not in lawan.get(nama, ()):
                    yield Berubah(nama, apa, nomor, None if hapus else nilai.get(nomor, satu))

    def _nilai(self, peta: skema.Peta, nomor: Collection[bytes]) -> dict[bytes, Any]:
        """What stands here of these records by now."""
        t = peta.tabel.c
        baris = self._koneksi.execute(select(*(t[k.nama] for k in peta.kolom)).where(t.id.in_(nomor)))
        return {satu.id: peta.nilai(satu) for satu in baris}
