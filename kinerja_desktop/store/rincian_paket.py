"""What a bundle changes, record by record, while the transaction that applied it is open: for its preview."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from kinerja_desktop.store import skema


class Berubah(NamedTuple):
    """One record: its value as it would stand here, or None where it would be deleted."""

    tabel: str
    id: bytes
    nilai: Any
    baru: bool
    bertentangan: bool


class Rincian:
    """Ask it before anything is applied, then again afterwards."""

    def __init__(self, koneksi: Connection) -> None:
        self._koneksi = koneksi
        nomor = {nama: func.max(peta.tabel.c.nomor) for nama, peta in _peta().items()}
        self._terakhir = {nama: koneksi.execute(select(satu)).scalar() or 0 for nama, satu in nomor.items()}

    def baca(self, setelah: int, banyak: int) -> Iterator[Berubah]:
        """Yield at most `banyak` records of each table that got a number after `setelah`, in their order."""
        d = skema.daun_lain.c
        for nama, peta in _peta().items():
            t = peta.tabel.c
            kolom = [t.nomor, t.hapus, *(t[k.nama] for k in peta.kolom)]
            lain = select(d.id).where(d.id == t.id, d.tabel == peta.nomor).exists().label("lain")
            urut = select(*kolom, lain).where(t.lsn > setelah).order_by(t.lsn).limit(banyak)
            for satu in self._koneksi.execute(urut):
                nilai = None if satu.hapus else peta.nilai(satu[2:])
                yield Berubah(nama, satu.id, nilai, satu.nomor > self._terakhir[nama], bool(satu.lain))


def _peta() -> dict[str, skema.Peta]:
    return {str(peta.tabel.name): peta for peta in skema.PETA.values()}
