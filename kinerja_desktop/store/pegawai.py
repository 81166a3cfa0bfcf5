"""Queries of people."""

from __future__ import annotations

from sqlalchemy import Connection

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari


def menurut_nip(koneksi: Connection, nip: str) -> Pegawai | None:
    """The person with this NIP (digits only), or None."""
    daftar = cari(koneksi, Pegawai, skema.pegawai.c.nip == nip, batas=1) if nip else []
    return daftar[0].nilai if daftar else None
