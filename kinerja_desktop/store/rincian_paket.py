"""What a bundle changes, record by record, while the transaction that applied it is open: for its preview."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.store import skema
from kinerja_desktop.store.putusan_lawan import Lawan


class Berubah(NamedTuple):
    """One record and its value: as it came, or of a deletion (`hapus`) as it stands here.

    Of a deletion of what is not here that is what a deletion keeps: whose it was, and of when.
    """

    tabel: str
    apa: Perubahan
    id: bytes
    nilai: Any
    hapus: bool


class Rincian:
    """Be told of what is applied (`catat`), then tell of at most `banyak` records of a table and a fate.

    They are what `jumlah_terima.Jumlah` counts, one by one: a record that comes in two versions is listed, as it is
    counted, under the fate of each.
    """

    def __init__(self, koneksi: Connection, banyak: int) -> None:
        self._koneksi, self._banyak = koneksi, banyak
        self._semua: dict[tuple[Perubahan, str], list[tuple[bytes, Any, bool]]] = {}

    def catat(self, peta: skema.Peta, apa: Perubahan, nomor: bytes, nilai: Any, hapus: bool) -> None:
        """Be told of one record (`gabung.Kabar`)."""
        semua = self._semua.setdefault((apa, str(peta.tabel.name)), [])
        if len(semua) < self._banyak:
            semua.append((nomor, self._nilai(peta, [nomor], hapus=0).get(nomor, nilai) if hapus else nilai, hapus))

    def baca(self, lawan: Lawan) -> Iterator[Berubah]:
        """Yield the records of each table and fate in the order in which they were applied.

        Decisions among `lawan` contradict others, and are counted as such instead of as new. Each fate has its own
        bound: what wants to be seen first is not crowded out by what is simply new.
        """
        peta = {str(satu.tabel.name): satu for satu in skema.PETA.values()}
        for nama, melawan in lawan.items():
            for nomor, satu in self._nilai(peta[nama], sorted(melawan)[: self._banyak]).items():
                yield Berubah(nama, Perubahan.BERTENTANGAN, nomor, satu, False)
        for (apa, nama), semua in self._semua.items():
            nilai = self._nilai(peta[nama], [nomor for nomor, satu, _ in semua if satu is None])
            for nomor, satu, hapus in semua:
                if apa is not Perubahan.BARU or nomor not in lawan.get(nama, ()):
                    yield Berubah(nama, apa, nomor, nilai.get(nomor, satu), hapus)

    def _nilai(self, peta: skema.Peta, nomor: Collection[bytes], **syarat: Any) -> dict[bytes, Any]:
        """What stands here of these records by now."""
        t = peta.tabel.c
        kolom = (t[k.nama] for k in peta.kolom)
        baris = self._koneksi.execute(select(*kolom).where(t.id.in_(nomor)).filter_by(**syarat))
        return {satu.id: peta.nilai(satu) for satu in baris}
