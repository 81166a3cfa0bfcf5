"""Where plans end: on their own last day, or earlier where a transfer closed them (Lampiran II.C.6; R34)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, FromClause, func, select

from kinerja_desktop.domain.catatan_mutasi import PenutupanSkp
from kinerja_desktop.store import skema
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.rekaman import cari

_T = skema.penutupan_skp


def akhir_skp(skp: FromClause = skema.skp) -> ColumnElement[Any]:
    """Last day of a plan as SQL: its own, or that of its newest closing where it is earlier.

    Closings are append-only: the newest counts, by its id, which is the same on every machine. `skp` is the table or an
    alias of it.
    """
    tutup = (
        select(_T.c.selesai)
        .where(_T.c.skp_id == skp.c.id, _T.c.pegawai_id == skp.c.pegawai_id, _T.c.hapus == 0)
        .order_by(_T.c.id.desc())
        .limit(1)
        .correlate(skp)
        .scalar_subquery()
    )
    return func.min(skp.c.selesai, func.coalesce(tutup, skp.c.selesai))


def masa_skp(koneksi: Connection, skp_id: UUID) -> tuple[date, ...]:
    """First and last day of one plan; nothing where it is not here."""
    s = skema.skp.c
    baris = koneksi.execute(select(s.mulai, akhir_skp()).where(s.id == skp_id.bytes)).first()
    return () if baris is None else (date.fromisoformat(baris[0]), date.fromisoformat(baris[1]))


def penutupan(koneksi: Connection, daftar: Collection[UUID]) -> dict[UUID, PenutupanSkp]:
    """The newest closing of each of these plans that has one."""
    if not daftar:
        return {}
    syarat = (_T.c.skp_id.in_([satu.bytes for satu in daftar]), sesuai(_T))
    return {s.nilai.skp_id: s.nilai for s in cari(koneksi, PenutupanSkp, *syarat, urut=(_T.c.id,))}


def nomor_penutupan(koneksi: Connection, skp_id: UUID) -> tuple[UUID, ...]:
    """The id of the newest closing of one plan, after which that of the next one sorts."""
    ada = penutupan_skp(koneksi, skp_id)
    return () if ada is None else (ada.id,)


def penutupan_skp(koneksi: Connection, skp_id: UUID) -> PenutupanSkp | None:
    """The newest closing of one plan, or None."""
    return penutupan(koneksi, [skp_id]).get(skp_id)
