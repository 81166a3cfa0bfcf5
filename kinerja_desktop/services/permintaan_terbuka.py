"""One request for feedback: who may answer it, and whether it is still open."""

from __future__ import annotations

from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.permintaan_umpan import TERBUKA, keadaan_permintaan
from kinerja_desktop.domain.umpan_balik import PermintaanUmpanBalik
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import permintaan_umpan as kueri
from kinerja_desktop.store.rekaman import ambil

_MENJAWAB, _MEMBATALKAN = "menjawab permintaan ini", "membatalkan permintaan ini"


def untuk_saya(konteks: Context, permintaan_id: UUID) -> PermintaanUmpanBalik:
    """An open request to the acting person. Raises UMM-01, UMM-03, UMP-25."""
    permintaan = _ambil(konteks, permintaan_id, _MENJAWAB)
    if permintaan.kepada_id != konteks.saya:
        raise wewenang.tolak(konteks, _MENJAWAB)
    return _pastikan_terbuka(konteks, permintaan)


def dari_saya(konteks: Context, permintaan_id: UUID) -> PermintaanUmpanBalik:
    """An open request of the acting person. Raises UMM-01, UMM-03, UMP-25."""
    permintaan = _ambil(konteks, permintaan_id, _MEMBATALKAN)
    if permintaan.peminta_id != konteks.saya:
        raise wewenang.tolak(konteks, _MEMBATALKAN)
    return _pastikan_terbuka(konteks, permintaan)


def tentang_siapa(konteks: Context) -> set[UUID]:
    """About whom somebody waits for an answer of the acting person."""
    with konteks.store.baca() as koneksi:
        masuk = kueri.masuk(koneksi, konteks.saya)
        dijawab = {p for p, _ in kueri.dijawab(koneksi, [p.id for p in masuk], [konteks.saya])}
        ditolak = kueri.ditolak(koneksi, [p.id for p in masuk])
    hari = konteks.hari_ini()
    return {
        p.tentang_id
        for p in masuk
        if keadaan_permintaan(p, dijawab=p.id in dijawab, ditolak=p.id in ditolak, hari_ini=hari) in TERBUKA
    }


def _ambil(konteks: Context, permintaan_id: UUID, tindakan: str) -> PermintaanUmpanBalik:
    wewenang.pastikan_peran(konteks, wewenang.PENULIS, tindakan)
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, PermintaanUmpanBalik, permintaan_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Permintaan")
    return simpanan.nilai


def _pastikan_terbuka(konteks: Context, p: PermintaanUmpanBalik) -> PermintaanUmpanBalik:
    with konteks.store.baca() as koneksi:
        dijawab = bool(kueri.dijawab(koneksi, [p.id], [p.kepada_id]))
        ditolak = bool(kueri.ditolak(koneksi, [p.id]))
    if keadaan_permintaan(p, dijawab=dijawab, ditolak=ditolak, hari_ini=konteks.hari_ini()) not in TERBUKA:
        raise UserError("UMP-25")
    return p
