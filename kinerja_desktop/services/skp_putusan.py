"""What the penilai decides on a plan: he returns it with a reason, approves it, or sets it (article 14; R21, R22)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from kinerja_desktop.domain import mutasi
from kinerja_desktop.domain import skp as aturan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.keputusan import pastikan_bukan_diri
from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp, Skp
from kinerja_desktop.domain.teks import kosong
from kinerja_desktop.services import atasan_penilai, cuplikan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp import ada, pastikan_terbuka
from kinerja_desktop.store.daun import pastikan_tunggal
from kinerja_desktop.store.matriks import status as status_skp
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.turunan import keputusan_skp
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork


def kembalikan(konteks: Context, skp_id: UUID, dasar: bytes, alasan: str) -> Perubahan:
    """Return a plan with a reason. Raises UMM-01, UMM-02, PST-02 (no reason; SKP-70 of the atasan), SKP-26, GBG-03."""
    return _putuskan(konteks, skp_id, dasar, PutusanSkp.KEMBALIKAN, alasan)


def setujui(konteks: Context, skp_id: UUID, dasar: bytes, catatan: str = "") -> Perubahan:
    """Approve a plan. Raises UMM-01, UMM-02, SKP-26, SKP-70 (the atasan of the penilai gives his reason; R22)."""
    return _putuskan(konteks, skp_id, dasar, PutusanSkp.SETUJUI, catatan)


def tetapkan(konteks: Context, skp_id: UUID, dasar: bytes, catatan: str = "") -> Perubahan:
    """Set a plan (article 14): the decision carries the frozen record of its form.

    Raises UMM-01, UMM-02, SKP-26, SKP-70 (the atasan of the penilai gives his reason; R22).
    """
    return _putuskan(konteks, skp_id, dasar, PutusanSkp.TETAPKAN, catatan)


def _putuskan(konteks: Context, skp_id: UUID, dasar: bytes, putusan: PutusanSkp, catatan: str) -> Perubahan:
    saat = konteks.sekarang()
    beku = ""
    if putusan is PutusanSkp.TETAPKAN:
        beku = _bekukan(konteks, skp_id, saat.date())
    with konteks.transaksi(f"{putusan} SKP") as kerja:
        lama = ada(kerja, skp_id)
        if _pastikan_pemutus(konteks, kerja, lama.nilai) and kosong(catatan):
            raise UserError("SKP-70")
        pastikan_terbuka(konteks, kerja, lama.nilai)
        if lama.hash != dasar:
            raise UserError("UMM-02", apa="SKP")
        pastikan_tunggal(kerja.koneksi, Skp, skp_id, "SKP")
        rapi = aturan.putuskan(status_skp(kerja.koneksi, skp_id), putusan, catatan)
        nomor = konteks.id_baru(k.id for k in keputusan_skp(kerja.koneksi, skp_id))
        kerja.simpan(KeputusanSkp(nomor, skp_id, dasar, putusan, rapi, konteks.saya, saat, beku))
    return kerja.perubahan


def _pastikan_pemutus(konteks: Context, kerja: UnitOfWork, skp: Skp) -> bool:
    """The penilai decides, or his atasan while nobody clarified (II.C.5; R22); True for the latter."""
    pastikan_bukan_diri(skp.pegawai_id, konteks.saya)
    if atasan_penilai.berwenang(konteks, kerja.koneksi, skp):
        return True
    _pastikan_penilai(konteks, skp)
    return False


def _pastikan_penilai(konteks: Context, skp: Skp) -> None:
    """The penilai of today decides, also about what was handed in to his predecessor (article 1.9, II.C.7; R35)."""
    orang = wewenang.pegawai(konteks, skp.pegawai_id)
    pemutus = mutasi.pemutus_skp(skp, orang.penilai_id, konteks.hari_ini())
    if konteks.peran not in wewenang.PENILAI or pemutus != konteks.saya:
        raise wewenang.tolak(konteks, "memutuskan SKP ini")


def _bekukan(konteks: Context, skp_id: UUID, tanggal: date) -> str:
    with konteks.store.baca() as koneksi:
        simpanan = ambil(koneksi, Skp, skp_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="SKP")
    skp = simpanan.nilai
    diajukan = skp.diajukan_pada.date() if skp.diajukan_pada else tanggal
    beku = cuplikan.formulir_skp(konteks, skp, tanggal_pegawai=diajukan, tanggal_penilai=tanggal)
    if skp.penilai_cetak is None and skp.penilai_id not in (None, konteks.saya):
        beku = replace(beku, penilai=cuplikan.identitas(konteks, konteks.pegawai))
    return cuplikan.ke_json(beku)
