"""Queries of requests for feedback: to one person, from one person, and what became of them."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, exists, func, or_, select

from kinerja_desktop.domain.permintaan_umpan import BATAS_MENUNGGU, TanggapanPermintaan
from kinerja_desktop.domain.umpan_balik import PermintaanUmpanBalik
from kinerja_desktop.store import skema
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.rekaman import cari

_M, _T, _U = skema.permintaan_umpan_balik.c, skema.tanggapan_permintaan.c, skema.umpan_balik.c


def masuk(koneksi: Connection, kepada: UUID) -> list[PermintaanUmpanBalik]:
    """Requests that one person received and that count (`_dihitung`), newest first."""
    return _daftar(koneksi, _M.kepada_id == kepada.bytes)


def keluar(koneksi: Connection, peminta: UUID) -> list[PermintaanUmpanBalik]:
    """Requests that one person sent and that count (`_dihitung`), newest first."""
    return _daftar(koneksi, _M.peminta_id == peminta.bytes)


def _daftar(koneksi: Connection, milik: ColumnElement[bool]) -> list[PermintaanUmpanBalik]:
    daftar = cari(koneksi, PermintaanUmpanBalik, milik, _dihitung(milik), urut=(_M.pada.desc(), _M.id.desc()))
    return [t.nilai for t in daftar]


def _dihitung(milik: ColumnElement[bool]) -> ColumnElement[bool]:
    """True for requests among those that meet `milik` that were answered or declined, or are the newest of their kind.

    The window asks nobody the same thing twice while the first waits; what a changed program sends beyond that, and
    beyond `BATAS_MENUNGGU` of one asker to one person, must not bury what others ask of him.
    """
    tanggapan = exists().where(_T.permintaan_id == _M.id, _T.oleh_id == _M.kepada_id, _T.hapus == 0)
    jawaban = exists().where(_U.permintaan_id == _M.id, _U.dari_id == _M.kepada_id, _U.hapus == 0)
    hal = (_M.peminta_id, _M.tentang_id, _M.kepada_id, _M.periode, _M.rhk_id, _M.nilai, _M.dibatalkan_pada.is_(None))
    ke = func.row_number().over(partition_by=hal, order_by=(_M.pada.desc(), _M.id.desc()))
    sehal = select(_M.id, _M.peminta_id, _M.kepada_id, _M.pada, ke.label("ke")).where(milik, _M.hapus == 0).subquery()
    urut = (sehal.c.pada.desc(), sehal.c.id.desc())
    ke = func.row_number().over(partition_by=(sehal.c.peminta_id, sehal.c.kepada_id), order_by=urut)
    terbaru = select(sehal.c.id, ke.label("ke")).where(sehal.c.ke == 1).subquery()
    return or_(_M.id.in_(select(terbaru.c.id).where(terbaru.c.ke <= BATAS_MENUNGGU)), tanggapan, jawaban)


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
