"""Deadlines of a plan, and the plan that covers a day (article 14; R21, R22, R34)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.skp.bentuk import Skp, StatusSkp


def tenggat_penetapan(skp: Skp) -> date | None:
    """31 January for a plan of the whole year (article 14); None for one that starts later in the year."""
    akhir = date(skp.tahun, 1, 31)
    return akhir if skp.mulai <= akhir else None


def terlambat_ditetapkan(skp: Skp, tanggal: date) -> bool:
    """True when setting it on `tanggal` is late; it is flagged and still stored (R21)."""
    tenggat = tenggat_penetapan(skp)
    return tenggat is not None and tanggal > tenggat


def dialog_dengan_atasan_penilai(skp: Skp, status: StatusSkp, hari_ini: date) -> bool:
    """True when the pegawai may hold the dialog with the atasan of the penilai (Lampiran II.C.5; R22)."""
    belum = status in (StatusSkp.DRAF, StatusSkp.DIAJUKAN, StatusSkp.DIKEMBALIKAN)
    return belum and terlambat_ditetapkan(skp, hari_ini)


def skp_pada(daftar: Iterable[Skp], hari: date, akhir: Mapping[UUID, date] | None = None) -> Skp | None:
    """The plan that covers `hari`; of several the one that starts last (a transfer makes a new one, R34).

    `akhir` is the last day of plans that a transfer closed earlier.
    """
    sampai = akhir or {}
    berlaku = (s for s in daftar if s.mulai <= hari <= min(s.selesai, sampai.get(s.id, s.selesai)))
    return max(berlaku, key=lambda s: s.mulai, default=None)
