"""What is known about the soundness of the data: the newest verified backup, a failed one, the last check.

Nothing here is assumed: what was never checked is not called sound.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kinerja_desktop.domain.cadangan import BATAS_HARI, UsiaCadangan, usia_cadangan
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.waktu import dari_teks, ke_teks
from kinerja_desktop.services import keterangan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.kalender import kalender_unit
from kinerja_desktop.store.periksa import Temuan

__all__ = ["Temuan"]

_CADANGAN, _GAGAL, _PERIKSA = "cadangan_terakhir", "cadangan_gagal", "pemeriksaan_terakhir"
_CACAT = "cadangan_cacat"


@dataclass(frozen=True, slots=True)
class Kesehatan:
    """`cadangan_gagal` is set while no backup was made since; `temuan` counts what the last check found."""

    cadangan: datetime | None
    usia: UsiaCadangan
    cadangan_gagal: datetime | None
    diperiksa: datetime | None
    temuan: int = 0
    cacat: int = 0
    """Attachments that the newest backup could not take along."""

    @property
    def token(self) -> str:
        """Colour of the dot: red when failed, never made or damaged, amber when old or without some attachments."""
        if self.temuan or self.cadangan_gagal is not None or self.usia is UsiaCadangan.TIDAK_ADA:
            return "bad"
        return "warn" if self.cacat or self.usia is UsiaCadangan.LAMA else "ok"


def keadaan(konteks: Context) -> Kesehatan:
    """What is known now."""
    cadangan, gagal = _saat(konteks, _CADANGAN), _saat(konteks, _GAGAL)
    if gagal is not None and cadangan is not None and cadangan >= gagal:
        gagal = None
    pada, _, jumlah = (konteks.store.meta(_PERIKSA) or "").partition(" ")
    hari_ini = konteks.hari_ini()
    usia = usia_cadangan(cadangan.date() if cadangan else None, hari_ini, _kalender(konteks, hari_ini))
    cacat = int(konteks.store.meta(_CACAT) or 0)
    return Kesehatan(cadangan, usia, gagal, dari_teks(pada) if pada else None, int(jumlah or 0), cacat)


def _saat(konteks: Context, kunci: str) -> datetime | None:
    teks = konteks.store.meta(kunci)
    return dari_teks(teks) if teks else None


def _kalender(konteks: Context, hari_ini: date) -> Kalender:
    with konteks.store.baca() as koneksi:
        awal = hari_ini - timedelta(days=BATAS_HARI)
        return kalender_unit(koneksi, konteks.kantor.unit_kerja_id, awal, hari_ini).kalender


def periksa(konteks: Context) -> list[Temuan]:
    """Check everything, and remember when and how many problems were found. Any account may."""
    daftar = list(keterangan.temuan(konteks))
    konteks.store.atur_meta(_PERIKSA, f"{ke_teks(konteks.sekarang())} {len(daftar)}")
    return daftar


def catat_gagal(konteks: Context) -> None:
    """Remember that today's automatic backup could not be made."""
    konteks.store.atur_meta(_GAGAL, ke_teks(konteks.sekarang()))
