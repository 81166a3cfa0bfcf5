"""Queries of requests for feedback: to one person, from one person, and what became of them."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, select

from kinerja_desktop.domain.permintaan_umpan import TanggapanPermintaan
from kinerja_desktop.domain.umpan_balik import PermintaanUmpanBalik
from kinerja_desktop.store import skema
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.rekaman import cari

_M, _T, _U = skema.permintaan_umpan_balik.c, skema.tanggapan_permintaan.c, skema.umpan_balik.c


def masuk(koneksi: Connection, kepada: UUID) -> list[PermintaanUmpanBalik]:
    """Requests that one person received, newest first."""
    daftar = cari(koneksi, PermintaanUmpanBalik, _M.kepada_id == kepada.bytes, urut=(_M.pada.desc(), _M.id.desc()))
    return [t.nilai for t in daftar]


def keluar(koneksi: Connection, peminta: UUID) -> list[PermintaanUmpanBalik]:
    """Requests that one person sent, newest first."""
    daftar = cari(koneksi, PermintaanUmpanBalik, _M.peminta_id == peminta.bytes, urut=(_M.pada.desc(), _M.id.desc()))
    return [t.nilai for t in daftar]


def dijawab(koneksi: Connection, permintaan: Collection[UUID], kepada: Collection[UUID]) -> set[tuple[UUID, UUID]]:
    """Pairs of request and giver of the feedback that answers it."""
    perintah = select(_U.permintaan_id, _U.dari_id).where(
        _U.permintaan_id.in_([p.bytes for p in permintaan]),
        _U.dari_id.in_([k.bytes for k in kepada]),
        _U.hapus == 0,
        sesuai(skema.umpan_balik),
    )
    return {(UUID(bytes=p), UUID(bytes=d)) for p, d in koneksi.execute(perintah)}


def ditolak(koneksi: Connection, permintaan: Collection[UUID]) -> dict[UUID, TanggapanPermintaan]:
    """The refusal of each request that has one."""
    syarat = (_T.permintaan_id.in_([p.bytes for p in permintaan]), sesuai(skema.tanggapan_permintaan))
    daftar = cari(koneksi, TanggapanPermintaan, *syarat, urut=(_T.id,))
    return {t.nilai.permintaan_id: t.nilai for t in daftar}
