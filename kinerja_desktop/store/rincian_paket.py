"""What a bundle changes, record by record, while the transaction that applied it is open: for its preview."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from kinerja_desktop.store import skema


class Berubah(NamedTuple):
    """One record: its value as it would stand here, or None where it would be deleted.

    Of one that would contradict ours, or that is held back (`ditahan`), it is the value that came.
    """

    tabel: str
    id: bytes
    nilai: Any
    baru: bool
    bertentangan: bool
    ditahan: bool = False


class Rincian:
    """Ask it before anything is applied, then again afterwards, for at most `banyak` records of each table and kind."""

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
                semua.append(Berubah(nama, nomor, nilai, baru=False, bertentangan=False, ditahan=True))
        else:
            datang = self._datang.setdefault(nama, {})
            if len(datang) < self._banyak:
                datang[nomor] = nilai

    def baca(self, setelah: int) -> Iterator[Berubah]:
        """Yield records of each table that got a number after `setelah`: contradictions, those held back, the others.

        Each kind has its own bound: what wants to be seen first is not crowded out by what is simply new.
        """
        d = skema.daun_lain.c
        for nama, peta in _peta().items():
            t = peta.tabel.c
            kolom = [t.nomor, t.hapus, *(t[k.nama] for k in peta.kolom)]
            semua = select(*kolom).where(t.lsn > setelah).order_by(t.lsn).limit(self._banyak)
            bercabang = t.id.in_(select(d.id).where(d.tabel == peta.nomor))
            datang = self._datang.get(nama, {})
            for satu in self._koneksi.execute(semua.where(bercabang)):
                nilai = datang.get(satu.id, None if satu.hapus else peta.nilai(satu[2:]))
                yield Berubah(nama, satu.id, nilai, satu.nomor > self._terakhir[nama], bertentangan=True)
            yield from self._ditahan.get(nama, ())
            for satu in self._koneksi.execute(semua.where(~bercabang)):
                nilai = None if satu.hapus else peta.nilai(satu[2:])
                yield Berubah(nama, satu.id, nilai, satu.nomor > self._terakhir[nama], bertentangan=False)


def _peta() -> dict[str, skema.Peta]:
    return {str(peta.tabel.name): peta for peta in skema.PETA.values()}
