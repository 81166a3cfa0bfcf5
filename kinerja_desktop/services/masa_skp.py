"""The plans of one person in one year, where a transfer made several: when, where, and why one ended (R34)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kinerja_desktop.domain import mutasi
from kinerja_desktop.domain.dokumen import FormulirSkp
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penempatan import Penempatan
from kinerja_desktop.domain.skp import Skp, StatusSkp, penetapan_terakhir
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import cuplikan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skp as kueri
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.penutupan import penutupan_skp
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.skp import SkpTercatat
from kinerja_desktop.store.turunan import keputusan_skp


@dataclass(frozen=True, slots=True)
class MasaSkp:
    """One plan to choose: its first and last day in force, the unit it was made in, and why it ended early."""

    skp_id: UUID
    mulai: date
    akhir: date
    unit: str
    status: StatusSkp
    ditutup: bool = False
    alasan: str = ""


def pilihan(konteks: Context, pegawai_id: UUID, tahun: int) -> list[MasaSkp]:
    """Plans of the year, the oldest first. Raises UMM-01 for a person whose records may not be read."""
    wewenang.pastikan_terlihat(konteks, pegawai_id, "melihat SKP pegawai ini")
    with konteks.store.baca() as koneksi:
        return [_masa(konteks, koneksi, satu) for satu in kueri.skp_pegawai(koneksi, pegawai_id, tahun)]


def _masa(konteks: Context, koneksi: Koneksi, satu: SkpTercatat) -> MasaSkp:
    skp, tutup = satu.simpanan.nilai, satu.penutupan
    return MasaSkp(
        skp.id,
        skp.mulai,
        satu.akhir,
        _unit(koneksi, skp),
        satu.status,
        mutasi.sudah_ditutup(skp, tutup, konteks.hari_ini()),
        tutup.alasan if tutup is not None and mutasi.dipersingkat(skp, tutup) else "",
    )


def _unit(koneksi: Koneksi, skp: Skp) -> str:
    """The unit of the assignment of the plan, else the one printed when it was set, else the present one."""
    penempatan = ambil(koneksi, Penempatan, skp.penempatan_id) if skp.penempatan_id is not None else None
    if penempatan is None:
        tetap = penetapan_terakhir(keputusan_skp(koneksi, skp.id))
        if tetap is not None and tetap.cuplikan:
            return cuplikan.dari_json(tetap.cuplikan, FormulirSkp).pegawai.unit_kerja
    orang = ambil(koneksi, Pegawai, skp.pegawai_id)
    unit_id = penempatan.nilai.unit_kerja_id if penempatan else orang.nilai.unit_kerja_id if orang else None
    unit = ambil(koneksi, UnitKerja, unit_id) if unit_id is not None else None
    return unit.nilai.nama if unit else ""


def hari_penutupan(konteks: Context, koneksi: Koneksi, skp: Skp) -> date | None:
    """The last day of a plan that a transfer closed and that is over; None while it can be changed (II.C.6)."""
    tutup = penutupan_skp(koneksi, skp.id)
    return tutup.selesai if tutup is not None and mutasi.sudah_ditutup(skp, tutup, konteks.hari_ini()) else None
