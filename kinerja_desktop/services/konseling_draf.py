"""What is being typed of a report of conduct and of the next step of a case: kept for this account only."""

from __future__ import annotations

from uuid import UUID

from kinerja_desktop.domain.konseling import LaporanPerilaku
from kinerja_desktop.services import cuplikan
from kinerja_desktop.services.konteks import Context

_DRAF, _DRAF_CATATAN = "laporan_perilaku", "catatan_konseling"


def laporan_awal(konteks: Context) -> LaporanPerilaku:
    """An empty report of today."""
    return LaporanPerilaku(konteks.hari_ini())


def simpan_otomatis(konteks: Context, pegawai_id: UUID, laporan: LaporanPerilaku) -> None:
    """Keep the report as it is being typed, for this account; not part of the change log."""
    konteks.store.simpan_draf(konteks.akun.id, _DRAF, str(pegawai_id), cuplikan.ke_json(laporan), konteks.sekarang())


def draf_otomatis(konteks: Context, pegawai_id: UUID) -> LaporanPerilaku | None:
    """What was typed and not sent, or None."""
    teks = konteks.store.draf(konteks.akun.id, _DRAF).get(str(pegawai_id))
    return None if teks is None else cuplikan.dari_json(teks, LaporanPerilaku)


def buang_otomatis(konteks: Context, pegawai_id: UUID) -> None:
    """Forget what was typed and not sent."""
    konteks.store.buang_draf(konteks.akun.id, _DRAF, str(pegawai_id))


def simpan_catatan(konteks: Context, kasus_id: UUID, isi: str) -> None:
    """Keep the words of the next step of a case as they are typed, for this account."""
    konteks.store.simpan_draf(konteks.akun.id, _DRAF_CATATAN, str(kasus_id), isi, konteks.sekarang())


def draf_catatan(konteks: Context, kasus_id: UUID) -> str:
    """Words that were typed and not signed."""
    return konteks.store.draf(konteks.akun.id, _DRAF_CATATAN).get(str(kasus_id), "")


def buang_catatan(konteks: Context, kasus_id: UUID) -> None:
    """Forget the words of the next step."""
    konteks.store.buang_draf(konteks.akun.id, _DRAF_CATATAN, str(kasus_id))
