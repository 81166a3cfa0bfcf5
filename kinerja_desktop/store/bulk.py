"""Loading many new records at once: the same stamps and the same change log as the unit of work, in batches.

Used for training offices and measurements. `muat` takes frozen values; `muat_isi` takes ready column values
(id bytes, then the body in the order of the fields) for the last bit of speed. Both return the content hashes in order,
so that decisions can name them. Computed columns (status, menit) are given by the caller and proved by `store.periksa`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from kinerja_desktop.domain.waktu import ke_teks
from kinerja_desktop.store import skema
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.mesin import galat_disk
from kinerja_desktop.store.revisi import hash_isi, mata_rantai

ISI = Sequence[Any]


class Pemuat:
    """One open bulk load."""

    def __init__(self, koneksi: Connection, pelaku: UUID, aksi: str, waktu: datetime) -> None:
        self._koneksi = koneksi
        self._cap = (ke_teks(waktu), pelaku.bytes, aksi)
        akhir = koneksi.execute(
            select(skema.riwayat.c.lsn, skema.riwayat.c.rantai).order_by(skema.riwayat.c.lsn.desc()).limit(1)
        ).first()
        self._lsn: int = akhir.lsn if akhir else 0
        self._rantai: bytes = akhir.rantai if akhir else b""

    def muat(self, kelas: type, daftar: Iterable[Any], lokal: Mapping[str, Sequence[Any]] | None = None) -> list[bytes]:
        """Insert new values; `lokal` gives computed columns, one value a record."""
        peta = skema.PETA[kelas]
        return self.muat_isi(kelas, [(v.id.bytes, *peta.isi(v)) for v in daftar], lokal)

    def muat_isi(
        self, kelas: type, daftar: Sequence[ISI], lokal: Mapping[str, Sequence[Any]] | None = None
    ) -> list[bytes]:
        """Insert new rows given as column values."""
        if not daftar:
            return []
        peta, lokal = skema.PETA[kelas], lokal or {}
        hash_baru, baris, catatan = [], [], []
        tambahan = list(zip(*lokal.values(), strict=True)) or [()] * len(daftar)
        lsn, rantai, (waktu, pelaku, aksi), nomor = self._lsn, self._rantai, self._cap, peta.nomor
        for isi, ekstra in zip(daftar, tambahan, strict=True):
            lsn += 1
            sidik = hash_isi(nomor, isi[0], 0, isi[1:], b"")
            unsur = (lsn, waktu, pelaku, aksi, nomor, isi[0], 1, sidik)
            rantai = mata_rantai(rantai, unsur)
            hash_baru.append(sidik)
            baris.append((*isi, 1, b"", b"", sidik, lsn, *ekstra))
            catatan.append((*unsur, rantai))
        self._lsn, self._rantai = lsn, rantai
        kolom = [*(k.nama for k in peta.kolom), "rev", "induk", "leluhur", "hash", "lsn", *lokal]
        self._sisip(peta.tabel.name, kolom, baris)
        self._sisip("riwayat", ["lsn", "waktu", "pelaku", "aksi", "tabel", "id", "rev", "hash", "rantai"], catatan)
        return hash_baru

    def _sisip(self, tabel: str, kolom: list[str], baris: list[tuple[Any, ...]]) -> None:
        tanda = ",".join("?" * len(kolom))
        self._koneksi.exec_driver_sql(f"INSERT INTO {tabel} ({','.join(kolom)}) VALUES ({tanda})", baris)


@contextmanager
def pemuatan(store: Store, pelaku: UUID, aksi: str, waktu: datetime) -> Iterator[Pemuat]:
    """One transaction of bulk loading; the search index is rebuilt once at its end."""
    with galat_disk(store.folder), store.mesin.connect().execution_options(tulis=True) as koneksi, koneksi.begin():
        koneksi.exec_driver_sql("DROP TRIGGER cari_i")
        yield Pemuat(koneksi, pelaku, aksi, waktu)
        koneksi.exec_driver_sql("INSERT INTO cari_laporan(cari_laporan) VALUES ('rebuild')")
        koneksi.exec_driver_sql(next(p for p in skema.CARI if "TRIGGER cari_i" in p))
