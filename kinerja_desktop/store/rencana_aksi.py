"""Queries of plans of action."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection

from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.store import skema
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.rekaman import Tersimpan, cari


def rencana_skp(koneksi: Connection, skp_id: UUID) -> Tersimpan[RencanaAksi] | None:
    """The plan of action of one SKP; of several (made on two machines) the oldest counts everywhere alike."""
    t = skema.rencana_aksi
    hasil = cari(koneksi, RencanaAksi, t.c.skp_id == skp_id.bytes, sesuai(t), urut=(t.c.id,), batas=1)
    return hasil[0] if hasil else None
