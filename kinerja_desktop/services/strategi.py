"""Workblocks of a leader's plan, form A.1.4 (Lampiran II.4): written by him, read by his chain and by his team."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kinerja_desktop.domain import strategi as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.strategi import Strategi
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.cuplikan import dari_json, ke_json
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp import pastikan_terbuka
from kinerja_desktop.store import manual_indikator as kueri
from kinerja_desktop.store.matriks import selaras
from kinerja_desktop.store.matriks import status as status_skp
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.unit_of_work import Perubahan

_DRAF = "strategi"


@dataclass(frozen=True, slots=True)
class BarisStrategi:
    """One workblock with what is typed and not saved; `dasar` None for one that is only typed so far."""

    strategi: Strategi
    dasar: bytes | None
    kurang: tuple[Masalah, ...]


def daftar(konteks: Context, skp_id: UUID) -> list[BarisStrategi]:
    """Workblocks of a plan. Raises UMM-01, UMM-03."""
    skp = _skp(konteks, skp_id)
    if konteks.pegawai.penilai_id != skp.pegawai_id:
        wewenang.pastikan_terlihat(konteks, skp.pegawai_id, "melihat strategi ini")
    with konteks.store.baca() as koneksi:
        semua = kueri.strategi_skp(koneksi, skp_id)
    milik = skp.pegawai_id == konteks.saya
    draf = konteks.store.draf(konteks.akun.id, _DRAF) if milik else {}
    diketik = {n: s for n, s in ((n, dari_json(t, Strategi)) for n, t in draf.items()) if s.skp_id == skp_id}
    hasil = []
    for simpanan in semua:
        kini = diketik.pop(str(simpanan.nilai.id), simpanan.nilai)
        hasil.append(BarisStrategi(kini, simpanan.hash, tuple(aturan.periksa(kini))))
    return hasil + [BarisStrategi(s, None, tuple(aturan.periksa(s))) for s in diketik.values()]


def _skp(konteks: Context, skp_id: UUID) -> Skp:
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, Skp, skp_id)
        if simpanan is None:
            raise UserError("UMM-03", apa="SKP")
        return selaras(koneksi, simpanan, status_skp(koneksi, skp_id)).nilai


def _pastikan_milik(konteks: Context, strategi: Strategi, tindakan: str) -> Skp:
    skp = _skp(konteks, strategi.skp_id)
    wewenang.pastikan_pemilik(konteks, skp.pegawai_id, tindakan)
    if strategi.pegawai_id != skp.pegawai_id:
        raise UserError("UMM-03", apa="SKP")
    return skp


def simpan(konteks: Context, strategi: Strategi, dasar: bytes | None) -> tuple[bytes, Perubahan]:
    """Save one workblock. Raises UMM-01…UMM-03, STR-01 (no title), STR-02 (too long), MUT-01 (closed plan)."""
    skp = _pastikan_milik(konteks, strategi, "menulis strategi ini")
    rapi = aturan.rapikan(strategi)
    with konteks.transaksi("simpan strategi") as kerja:
        pastikan_terbuka(konteks, kerja, skp)
        if dasar is None and kerja.ambil(Strategi, rapi.id) is not None:
            raise UserError("UMM-02", apa="Strategi")
        baru = kerja.simpan(rapi, dasar)
    konteks.store.buang_draf(konteks.akun.id, _DRAF, str(rapi.id))
    return baru, kerja.perubahan


def hapus(konteks: Context, strategi: Strategi, dasar: bytes | None) -> Perubahan:
    """Delete one workblock, or forget one that was only typed; `simpan` brings it back.

    Raises UMM-01…UMM-03, MUT-01 (closed plan).
    """
    skp = _pastikan_milik(konteks, strategi, "menghapus strategi ini")
    perubahan = Perubahan()
    if dasar is not None:
        with konteks.transaksi("hapus strategi") as kerja:
            pastikan_terbuka(konteks, kerja, skp)
            kerja.hapus(strategi, dasar)
        perubahan = kerja.perubahan
    konteks.store.buang_draf(konteks.akun.id, _DRAF, str(strategi.id))
    return perubahan


def simpan_otomatis(konteks: Context, strategi: Strategi) -> None:
    """Keep what is being typed, for this account; not part of the change log."""
    konteks.store.simpan_draf(konteks.akun.id, _DRAF, str(strategi.id), ke_json(strategi), konteks.sekarang())
