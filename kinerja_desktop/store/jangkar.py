"""What hangs on a result or an indicator of a plan: reports by result, realisasi by indicator."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection

from kinerja_desktop.domain.evaluasi import Realisasi
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari, hitung


def jumlah_laporan(koneksi: Connection, pegawai_id: UUID, rhk_id: UUID) -> int:
    """Living reports of the person that support this result, drafts too."""
    t = skema.laporan_harian.c
    return hitung(koneksi, LaporanHarian, t.pegawai_id == pegawai_id.bytes, t.rhk_id == rhk_id.bytes)


def jumlah_realisasi(koneksi: Connection, skp_id: UUID, iki: Collection[UUID]) -> int:
    """Entries of realisasi of this plan, over all periods, for any of these indicators."""
    if not iki:
        return 0
    semua = cari(koneksi, Realisasi, skema.realisasi.c.skp_id == skp_id.bytes)
    return sum(r.iki_id in iki for s in semua for r in s.nilai.isi)
