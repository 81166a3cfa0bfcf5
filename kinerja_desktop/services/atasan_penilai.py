"""The atasan of the penilai stands in for a plan that nobody clarified by 31 January (Lampiran II.C.5; R22)."""

from __future__ import annotations

from uuid import UUID

from kinerja_desktop.domain.dialog_kinerja import atasan_penilai_terbuka
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.wewenang import PENILAI, pastikan_terlihat
from kinerja_desktop.store import dialog as kueri
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.matriks import status as status_skp
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.skp import skp_pegawai
from kinerja_desktop.store.turunan import keputusan_skp


def terbuka(konteks: Context, koneksi: Koneksi, skp: Skp) -> bool:
    """True while the atasan of the penilai may clarify and set this plan."""
    status, keputusan = status_skp(koneksi, skp.id), keputusan_skp(koneksi, skp.id)
    return atasan_penilai_terbuka(skp, status, keputusan, konteks.hari_ini())


def berwenang(konteks: Context, koneksi: Koneksi, skp: Skp) -> bool:
    """True when the acting person is that atasan, and the way through him is open."""
    if konteks.peran not in PENILAI or konteks.saya == skp.pegawai_id:
        return False
    return atasan(koneksi, skp) == konteks.saya and terbuka(konteks, koneksi, skp)


def pastikan_terbaca(konteks: Context, koneksi: Koneksi, skp: Skp, tindakan: str) -> None:
    """Raise UMM-01 unless the acting person may read the records of the owner, or is that atasan."""
    if not berwenang(konteks, koneksi, skp):
        pastikan_terlihat(konteks, skp.pegawai_id, tindakan)


def rencana_terbuka(konteks: Context, pegawai_id: UUID, tahun: int) -> frozenset[UUID]:
    """Plans of one person and year that the acting person may clarify and set as atasan of the penilai."""
    with konteks.store.baca() as koneksi:
        semua = (s.simpanan.nilai for s in skp_pegawai(koneksi, pegawai_id, tahun))
        return frozenset(s.id for s in semua if berwenang(konteks, koneksi, s))


def atasan(koneksi: Koneksi, skp: Skp) -> UUID | None:
    """Who is the penilai of the present penilai; None where the organisation does not tell."""
    orang = ambil(koneksi, Pegawai, skp.pegawai_id)
    penilai_id = skp.penilai_id if orang is None else orang.nilai.penilai_id or skp.penilai_id
    penilai = None if penilai_id is None else ambil(koneksi, Pegawai, penilai_id)
    return None if penilai is None else penilai.nilai.penilai_id


def menunggu(konteks: Context, koneksi: Koneksi, tahun: int) -> list[kueri.SkpOrang]:
    """Handed-in plans of a year that the acting person may decide on as atasan of their penilai, by name."""
    if konteks.peran not in PENILAI:
        return []
    return [s for s in kueri.diajukan_di_bawah(koneksi, konteks.saya, tahun) if terbuka(konteks, koneksi, s.skp)]
