"""Leaves of one record: what its table shows and, while machines disagree, the versions beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, select

from kinerja_desktop.domain.silsilah import Revisi
from kinerja_desktop.store import skema


def daun(koneksi: Connection, peta: skema.Peta, rekaman: UUID) -> frozenset[Revisi]:
    """Return all leaves of one record: none when it is not here, more than one while it is in conflict."""
    t, d = peta.tabel.c, skema.daun_lain.c
    semua = koneksi.execute(
        select(t.rev, t.hash, t.leluhur)
        .where(t.id == rekaman.bytes)
        .union_all(select(d.rev, d.hash, d.leluhur).where(d.id == rekaman.bytes, d.tabel == peta.nomor))
    )
    return frozenset(Revisi(*baris) for baris in semua)


def versi_lain(koneksi: Connection, kelas: type, rekaman: UUID) -> Iterator[tuple[bytes, Any]]:
    """Yield hash and value of each version beside the shown one, None for a deletion; nothing without a conflict."""
    peta, d = skema.PETA[kelas], skema.daun_lain.c
    for baris in koneksi.execute(
        select(d.hash, d.hapus, d.isi).where(d.id == rekaman.bytes, d.tabel == peta.nomor).order_by(d.hash)
    ):
        isi = msgspec.msgpack.decode(baris.isi)
        penuh = [rekaman.bytes, *isi, *[None] * (len(peta.kolom) - 1 - len(isi))]
        yield baris.hash, None if baris.hapus else peta.nilai(penuh)


def bertentangan(koneksi: Connection) -> Iterator[tuple[type, UUID]]:
    """Yield every record with more than one leaf: its class and id, by table."""
    kelas = {peta.nomor: satu for satu, peta in skema.PETA.items()}
    d = skema.daun_lain.c
    for nomor, rekaman in koneksi.execute(select(d.tabel, d.id).distinct().order_by(d.tabel, d.id)):
        yield kelas[nomor], UUID(bytes=rekaman)
