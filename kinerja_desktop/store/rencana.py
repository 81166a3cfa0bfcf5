"""Queries of what the forms of execution print: steps and approved reports."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from kinerja_desktop.domain.laporan import LaporanHarian, StatusLaporan
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import cari
from kinerja_desktop.store.rencana_aksi import rencana_skp

Koneksi = Connection
"""A connection that is being read from: services name it, and never open one themselves."""


def aksi_skp(koneksi: Koneksi, skp_id: UUID) -> RencanaAksi | None:
    """The plan of action of one plan; of several, made on two computers, the oldest counts everywhere alike."""
    simpanan = rencana_skp(koneksi, skp_id)
    return None if simpanan is None else simpanan.nilai


def laporan_disetujui(koneksi: Koneksi, pegawai_id: UUID, mulai: date, selesai: date) -> list[LaporanHarian]:
    """Approved reports of one person from `mulai` to `selesai`, both included, by day and hour."""
    t = skema.laporan_harian.c
    syarat = (
        t.pegawai_id == pegawai_id.bytes,
        t.tanggal.between(mulai.isoformat(), selesai.isoformat()),
        t.status == StatusLaporan.DISETUJUI.value,
    )
    return [s.nilai for s in cari(koneksi, LaporanHarian, *syarat, urut=(t.tanggal, t.mulai, t.nomor))]


def hari_disetujui(koneksi: Koneksi, pegawai_id: UUID, mulai: date, selesai: date) -> list[tuple[date, UUID]]:
    """Day and result of each approved report with a result: enough to list the periods that have any."""
    t = skema.laporan_harian.c
    perintah = select(t.tanggal, t.rhk_id).where(
        t.pegawai_id == pegawai_id.bytes,
        t.tanggal.between(mulai.isoformat(), selesai.isoformat()),
        t.status == StatusLaporan.DISETUJUI.value,
        t.hapus == 0,
        t.rhk_id.is_not(None),
    )
    return [(date.fromisoformat(hari), UUID(bytes=rhk)) for hari, rhk in koneksi.execute(perintah.distinct())]
