"""Queries of manuals of indicators and of workblocks."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection

from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.store import skema
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.rekaman import Tersimpan, cari


def manual_skp(koneksi: Connection, skp_id: UUID) -> list[Tersimpan[ManualIndikator]]:
    """Manuals of one plan."""
    t = skema.manual_indikator
    return cari(koneksi, ManualIndikator, t.c.skp_id == skp_id.bytes, sesuai(t))


def manual_pegawai(koneksi: Connection, pegawai_id: UUID) -> list[tuple[str, ManualIndikator]]:
    """Every manual of one person with the words of its indicator, newest last; indicators that are gone are left out.

    Words, not ids, lead from an earlier plan to this one: a copied plan has new ids.
    """
    t = skema.manual_indikator.c
    semua = cari(koneksi, ManualIndikator, t.pegawai_id == pegawai_id.bytes, urut=(t.nomor,))
    rencana = cari(koneksi, Skp, skema.skp.c.pegawai_id == pegawai_id.bytes)
    kata = {i.id: i.uraian for s in rencana for r in s.nilai.rhk for i in r.iki}
    return [(kata[s.nilai.iki_id], s.nilai) for s in semua if s.nilai.iki_id in kata]


def strategi_skp(koneksi: Connection, skp_id: UUID) -> list[Tersimpan[Strategi]]:
    """Workblocks of one plan in the order they were written."""
    t = skema.strategi.c
    return cari(koneksi, Strategi, t.skp_id == skp_id.bytes, sesuai(skema.strategi), urut=(t.nomor,))
