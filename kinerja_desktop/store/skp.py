"""Queries of plans."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, select

from kinerja_desktop.domain.skp import Skp, StatusSkp
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import Tersimpan, cari


class SkpTercatat(NamedTuple):
    """A plan with the revision it was read at and its computed state."""

    simpanan: Tersimpan[Skp]
    status: StatusSkp


def skp_pegawai(koneksi: Connection, pegawai_id: UUID, tahun: int) -> list[SkpTercatat]:
    """Plans of one person in one year, oldest first: a transfer makes a second one."""
    t = skema.skp.c
    daftar = cari(koneksi, Skp, t.pegawai_id == pegawai_id.bytes, t.tahun == tahun, urut=(t.mulai, t.nomor))
    return [SkpTercatat(s, status(koneksi, s.nilai.id)) for s in daftar]


def status(koneksi: Connection, skp_id: UUID) -> StatusSkp:
    """The computed state of one plan."""
    return StatusSkp(koneksi.execute(select(skema.skp.c.status).where(skema.skp.c.id == skp_id.bytes)).scalar_one())


def ringkas_tim(
    koneksi: Connection, pegawai: Collection[UUID], tahun: int
) -> dict[UUID, tuple[UUID, StatusSkp, str | None]]:
    """Newest plan of each person that has one: (id, state, handed in at)."""
    t = skema.skp.c
    perintah = (
        select(t.pegawai_id, t.id, t.status, t.diajukan_pada)
        .where(t.hapus == 0, t.tahun == tahun, t.pegawai_id.in_([p.bytes for p in pegawai]))
        .order_by(t.mulai, t.nomor)
    )
    return {
        UUID(bytes=b.pegawai_id): (UUID(bytes=b.id), StatusSkp(b.status), b.diajukan_pada)
        for b in koneksi.execute(perintah)
    }


def tahun_ber_skp(koneksi: Connection, pegawai_id: UUID) -> list[int]:
    """Years in which the person has a plan, newest first."""
    t = skema.skp.c
    perintah = select(t.tahun).where(t.hapus == 0, t.pegawai_id == pegawai_id.bytes).distinct()
    return sorted(koneksi.execute(perintah).scalars(), reverse=True)
