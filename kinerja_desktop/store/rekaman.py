"""Reading records back as frozen values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, func, select

from kinerja_desktop.store import skema

T = TypeVar("T")
_TERAKHIR = select(func.coalesce(func.max(skema.riwayat.c.lsn), 0))


@dataclass(frozen=True, slots=True)
class Tersimpan(Generic[T]):
    """A value with the revision it was read at; `hash` is what a save or a decision must name."""

    nilai: T
    hash: bytes
    rev: int
    lsn: int


def _kolom(peta: skema.Peta) -> list[Any]:
    tabel = peta.tabel
    return [tabel.c[k.nama] for k in peta.kolom] + [
        tabel.c.nomor,
        tabel.c.hapus,
        tabel.c.rev,
        tabel.c.induk,
        tabel.c.leluhur,
        tabel.c.hash,
        tabel.c.lsn,
    ]


def baris_rekaman(koneksi: Connection, peta: skema.Peta, rekaman: UUID) -> Row[Any] | None:
    """The raw row of one record, deleted or not."""
    return koneksi.execute(_satu(peta.kelas), {"rekaman": rekaman.bytes}).first()


@cache
def _satu(kelas: type) -> Select[Any]:
    """Put together once: a statement takes longer to write than to run."""
    peta = skema.PETA[kelas]
    return select(*_kolom(peta)).where(peta.tabel.c.id == bindparam("rekaman"))


@cache
def _hidup(kelas: type) -> Select[Any]:
    peta = skema.PETA[kelas]
    return select(*_kolom(peta)).where(peta.tabel.c.hapus == 0)


def ambil(koneksi: Connection, kelas: type[T], rekaman: UUID) -> Tersimpan[T] | None:
    """One living record, or None."""
    peta = skema.PETA[kelas]
    baris = baris_rekaman(koneksi, peta, rekaman)
    return None if baris is None or baris.hapus else _tersimpan(peta, baris)


def _tersimpan(peta: skema.Peta, baris: Any) -> Tersimpan[Any]:
    return Tersimpan(peta.nilai(baris), baris.hash, baris.rev, baris.lsn)


def cari(
    koneksi: Connection,
    kelas: type[T],
    *syarat: ColumnElement[bool],
    urut: Sequence[Any] = (),
    batas: int | None = None,
    lewati: int = 0,
) -> list[Tersimpan[T]]:
    """Living records that meet all conditions (columns of `skema`).

    Without `urut` the oldest come first, by their ids: an order that is the same on every machine, in whatever order
    they arrived there. What counts last must count last everywhere.
    """
    peta = skema.PETA[kelas]
    perintah = _hidup(peta.kelas)
    if syarat:
        perintah = perintah.where(*syarat)
    perintah = perintah.order_by(*(urut or (peta.tabel.c.id,)))
    if batas is not None:
        perintah = perintah.limit(batas).offset(lewati)
    return [_tersimpan(peta, baris) for baris in koneksi.execute(perintah)]


def alirkan(
    koneksi: Connection, kelas: type[T], urut: Sequence[Any], lokal: Any, *syarat: ColumnElement[bool]
) -> Iterator[tuple[Tersimpan[T], Any]]:
    """Living records one by one, each with its local column `lokal`: for checks that read everything."""
    peta = skema.PETA[kelas]
    perintah = select(*_kolom(peta), lokal.label("_lokal")).where(peta.tabel.c.hapus == 0, *syarat).order_by(*urut)
    for baris in koneksi.execute(perintah):
        yield _tersimpan(peta, baris), baris[-1]


def hitung(koneksi: Connection, kelas: type, *syarat: ColumnElement[bool]) -> int:
    """Number of living records that meet all conditions."""
    tabel = skema.PETA[kelas].tabel
    return int(koneksi.execute(select(func.count()).select_from(tabel).where(tabel.c.hapus == 0, *syarat)).scalar_one())


def revisi_lama(koneksi: Connection, kelas: type[T], hash_revisi: bytes) -> T | None:
    """A superseded revision that a decision named, or None; columns that were added since are empty in it."""
    peta = skema.PETA[kelas]
    isi = koneksi.execute(
        select(skema.revisi_lama.c.isi).where(
            skema.revisi_lama.c.hash == hash_revisi, skema.revisi_lama.c.tabel == peta.nomor
        )
    ).scalar()
    if isi is None:
        return None
    kolom = msgspec.msgpack.decode(isi)
    nilai: T = peta.nilai([*kolom, *[None] * (len(peta.kolom) - len(kolom))])
    return nilai


def terakhir_lsn(koneksi: Connection) -> int:
    """Number of the newest change in this file."""
    return int(koneksi.execute(_TERAKHIR).scalar_one())
