"""What is being typed to open a guidance: kept for this account only, one draft per person and action."""

from __future__ import annotations

from uuid import UUID

from kinerja_desktop.services import cuplikan
from kinerja_desktop.services.bimbingan_bentuk import IsianBuka
from kinerja_desktop.services.konteks import Context

_DRAF = "buka_bimbingan"


def simpan_otomatis(konteks: Context, pegawai_id: UUID, isian: IsianBuka) -> None:
    """Keep what is typed, for this account; not part of the change log."""
    kunci = _kunci(pegawai_id, isian.tindakan_id)
    konteks.store.simpan_draf(konteks.akun.id, _DRAF, kunci, cuplikan.ke_json(isian), konteks.sekarang())


def draf_otomatis(konteks: Context, pegawai_id: UUID, tindakan_id: UUID | None) -> IsianBuka | None:
    """What was typed and not begun, or None."""
    teks = konteks.store.draf(konteks.akun.id, _DRAF).get(_kunci(pegawai_id, tindakan_id))
    return None if teks is None else cuplikan.dari_json(teks, IsianBuka)


def buang_otomatis(konteks: Context, pegawai_id: UUID, tindakan_id: UUID | None) -> None:
    """Forget what was typed and not begun."""
    konteks.store.buang_draf(konteks.akun.id, _DRAF, _kunci(pegawai_id, tindakan_id))


def _kunci(pegawai_id: UUID, tindakan_id: UUID | None) -> str:
    return str(pegawai_id) if tindakan_id is None else f"{pegawai_id}.{tindakan_id}"
