"""What a bundle changes, record by record, while the transaction that applied it is open: for its preview."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from kinerja_desktop.domain.pertukaran import Perubahan
from kinerja_desktop.store import skema
from kinerja_desktop.store.putusan_lawan import Lawan


class Berubah(NamedTuple):
    """One record: its value as it would stand here, or None where it would be deleted.

    Of one that would contradict ours, or that is held back, it is the value that came.
    """

    tabel: str
    apa: Perubahan
    id: bytes
    nilai: Any


class Rincian:
    """Ask it before anything is applied, then again afterwards, for at most `banyak` records of a table and a fate."""

    def __init__(self, koneksi: Connection, banyak: int) -> None:
        self._koneksi, self._banyak = koneksi, banyak
        self._ditahan: dict[str, list[Berubah]] = {}
        self._datang: dict[str, dict[bytes, Any]] = {}
        nomor = {nama: func.max(peta.tabel.c.nomor) for nama, peta in _peta().items()}
        self._terakhir = {nama: koneksi.execute(select(satu)).scalar() or 0 for nama, satu in nomor.items()}

    def catat(self, peta: skema.Peta, nomor: bytes, nilai: Any, ditahan: bool) -> None:
        """Be told of records while they are applied (`gabung.Kabar`)."""
        nama = str(peta.tabel.name)
        if ditahan:
            semua = self._ditahan.setdefault(nama, [])
            if len(semua) < self._banyak:
                semua.append(Berubah(nama, Perubahan.DITAHAN, nomor, nilai))
        else:
            datang = self._datang.setdefault(nama, {})
            if len(datang) < self._banyak:
                datang[nomor] = nilai

    def baca(self, setelah: int, lawan: Lawan) -> Iterator[Berubah]:
        """Yield records of each table that got a number after `setelah`, in the order in which they were applied.

        Decisions among `lawan` contradict others.

        Each fate has its own bound: what wants to be seen first is not crowded out by what is simply new. They are the
        records that `gabung.Jumlah` counts: one that is new here and came in two versions is listed, as it is counted,
        under both.
        """
        d = skema.daun_lain.c
        for nama, peta in _peta().items():
            t = peta.tabel.c
            kolom = [t.hapus, *(t[k.nama] for k in peta.kolom)]
            semua = select(*kolom).where(t.lsn > setelah).order_by(t.lsn).limit(self._banyak)
            bercabang = t.id.in_(select(d.id).where(d.tabel == peta.nomor))
            baru = t.nomor > self._terakhir[nama]
            datang = self._datang.get(nama, {})
            yield from self._ditahan.get(nama, ())
            for apa, yang in (
                (Perubahan.BERTENTANGAN, semua.where(bercabang)),
                (Perubahan.DIHAPUS, semua.where(~bercabang, ~baru, t.hapus == 1)),
                (Perubahan.BERUBAH, semua.where(~bercabang, ~baru, t.hapus == 0)),
                (Perubahan.BARU, semua.where(baru)),
            ):
                for satu in self._koneksi.execute(yang):
                    nilai = None if satu.hapus else peta.nilai(satu[1:])
                    if apa is Perubahan.BERTENTANGAN:
                        nilai = datang.get(satu.id, nilai)
                    melawan = apa is Perubahan.BARU and satu.id in lawan.get(nama, ())
                    yield Berubah(nama, Perubahan.BERTENTANGAN if melawan else apa, satu.id, nilai)


def _peta() -> dict[str, skema.Peta]:
    return {str(peta.tabel.name): peta for peta in skema.PETA.values()}
