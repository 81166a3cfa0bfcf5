"""Manual Indikator Kinerja, form A.1.3: written by the owner of the plan, read by his chain and by his team.

The law asks for it where an indicator is not yet understood alike by all (Lampiran II.3), so those who carry a leader's
indicator may read its manual.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kinerja_desktop.domain import manual_indikator as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.id_tunggal import id_manual
from kinerja_desktop.domain.manual_indikator import ManualIndikator
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import Iki, Rhk, Skp
from kinerja_desktop.services import atasan_penilai, wewenang
from kinerja_desktop.services.cuplikan import dari_json, ke_json
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp import pastikan_terbuka
from kinerja_desktop.store import manual_indikator as kueri
from kinerja_desktop.store.matriks import selaras
from kinerja_desktop.store.matriks import status as status_skp
from kinerja_desktop.store.rekaman import Tersimpan, ambil
from kinerja_desktop.store.unit_of_work import Perubahan

_DRAF = "manual_indikator"


@dataclass(frozen=True, slots=True)
class BarisManual:
    """One indicator of the plan with its manual; `dasar` None while nothing is stored.

    `contoh` is the manual of the same words in an earlier plan, `kurang` what the form still lacks.
    """

    nomor: str
    rhk: Rhk
    iki: Iki
    manual: ManualIndikator
    dasar: bytes | None
    kurang: tuple[Masalah, ...]
    contoh: ManualIndikator | None = None


def daftar(konteks: Context, skp_id: UUID) -> list[BarisManual]:
    """Every indicator of a plan in the order of its form. Raises UMM-01, UMM-03."""
    skp = _skp(konteks, skp_id)
    _pastikan_terbaca(konteks, skp)
    with konteks.store.baca() as koneksi:
        ada = {s.nilai.iki_id: s for s in kueri.manual_skp(koneksi, skp_id)}
        lama = {_rata(k): m for k, m in kueri.manual_pegawai(koneksi, skp.pegawai_id) if m.skp_id != skp_id}
    draf = konteks.store.draf(konteks.akun.id, _DRAF) if skp.pegawai_id == konteks.saya else {}
    hasil = []
    for i, rhk in enumerate(skp.rhk, start=1):
        for j, iki in enumerate(rhk.iki, start=1):
            satu = _baris(skp, f"{i}.{j}", rhk, iki, ada.get(iki.id), draf.get(str(iki.id)))
            contoh = lama.get(_rata(iki.uraian)) if aturan.tak_berisi(satu.manual) else None
            hasil.append(satu if contoh is None else _dengan_contoh(satu, contoh))
    return hasil


def _baris(
    skp: Skp,
    nomor: str,
    rhk: Rhk,
    iki: Iki,
    simpanan: Tersimpan[ManualIndikator] | None,
    draf: str | None,
) -> BarisManual:
    nomor_baru = id_manual(skp.id, iki.id)
    manual = simpanan.nilai if simpanan else ManualIndikator(nomor_baru, skp.pegawai_id, skp.id, iki.id)
    if draf is not None:
        manual = aturan.salin_isi(dari_json(draf, ManualIndikator), manual)
    kurang = tuple(aturan.periksa(manual, skp.pendekatan))
    return BarisManual(nomor, rhk, iki, manual, simpanan.hash if simpanan else None, kurang)


def _dengan_contoh(baris: BarisManual, contoh: ManualIndikator) -> BarisManual:
    isi = aturan.salin_isi(contoh, baris.manual)
    return BarisManual(baris.nomor, baris.rhk, baris.iki, baris.manual, baris.dasar, baris.kurang, isi)


def _rata(teks: str) -> str:
    return " ".join(teks.casefold().split())


def _skp(konteks: Context, skp_id: UUID) -> Skp:
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, Skp, skp_id)
        if simpanan is None:
            raise UserError("UMM-03", apa="SKP")
        return selaras(koneksi, simpanan, status_skp(koneksi, skp_id)).nilai


def _pastikan_terbaca(konteks: Context, skp: Skp) -> None:
    if konteks.pegawai.penilai_id != skp.pegawai_id:
        with konteks.store.baca() as koneksi:
            atasan_penilai.pastikan_terbaca(konteks, koneksi, skp, "melihat manual indikator ini")


def simpan(konteks: Context, manual: ManualIndikator, dasar: bytes | None) -> tuple[bytes, Perubahan]:
    """Save one manual; what was typed for it and not saved is forgotten. Raises UMM-01…UMM-03, MAN-02,
    MUT-01 (the plan is closed).
    """
    skp = _skp(konteks, manual.skp_id)
    wewenang.pastikan_pemilik(konteks, skp.pegawai_id, "menulis manual indikator ini")
    rapi = aturan.rapikan(manual)
    with konteks.transaksi("simpan manual indikator") as kerja:
        pastikan_terbuka(konteks, kerja, skp)
        if rapi.pegawai_id != skp.pegawai_id or all(i.id != rapi.iki_id for r in skp.rhk for i in r.iki):
            raise UserError("UMM-03", apa="Indikator")
        if dasar is None and (ada := _sudah_ada(kerja.koneksi, rapi)) is not None:
            raise UserError("UMM-02", apa=f"Manual indikator “{ada.tujuan[:40]}”")
        baru = kerja.simpan(rapi, dasar)
    konteks.store.buang_draf(konteks.akun.id, _DRAF, str(rapi.iki_id))
    return baru, kerja.perubahan


def _sudah_ada(koneksi: Any, manual: ManualIndikator) -> ManualIndikator | None:
    semua = kueri.manual_skp(koneksi, manual.skp_id)
    return next((s.nilai for s in semua if s.nilai.iki_id == manual.iki_id), None)


def simpan_otomatis(konteks: Context, manual: ManualIndikator) -> None:
    """Keep what is being typed, for this account; not part of the change log."""
    konteks.store.simpan_draf(konteks.akun.id, _DRAF, str(manual.iki_id), ke_json(manual), konteks.sekarang())
