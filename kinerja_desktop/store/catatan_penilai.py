"""Queries of private notes: only ever those of one penilai."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from kinerja_desktop.domain.catatan_penilai import CatatanPenilai
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari

_C = skema.catatan_penilai.c


def milik(
    koneksi: Connection, penilai: UUID, pegawai: UUID | None = None, antara: tuple[date, date] | None = None
) -> list[CatatanPenilai]:
    """Notes of one penilai, about one person or anybody, of days or any day; newest day first."""
    syarat = [_C.penilai_id == penilai.bytes]
    if pegawai is not None:
        syarat.append(_C.pegawai_id == pegawai.bytes)
    if antara is not None:
        syarat.append(_C.tanggal.between(antara[0].isoformat(), antara[1].isoformat()))
    return [t.nilai for t in cari(koneksi, CatatanPenilai, *syarat, urut=(_C.tanggal.desc(), _C.id.desc()))]
