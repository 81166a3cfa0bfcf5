"""Actions after progress or none (PermenPANRB 6/2022 article 20): note, call off, list for people and evaluation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from kinerja_desktop.domain import tindakan_kemajuan as aturan
from kinerja_desktop.domain.bimbingan import JenisBimbingan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, tolak
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Skp
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan, TindakanKemajuan
from kinerja_desktop.domain.umpan_balik import Hubungan
from kinerja_desktop.services import cuplikan, hak_menilai, wewenang
from kinerja_desktop.services import umpan_balik as layanan_umpan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.realisasi import periode_evaluasi
from kinerja_desktop.store import evaluasi as kueri_evaluasi
from kinerja_desktop.store import pembinaan as kueri
from kinerja_desktop.store.rekaman import Tersimpan, ambil
from kinerja_desktop.store.unit_of_work import Perubahan

_MENCATAT, _MEMBACA = "mencatat tindakan kemajuan pegawai ini", "melihat pembinaan pegawai ini"
_DRAF = "tindakan_kemajuan"


@dataclass(frozen=True, slots=True)
class BarisTindakan:
    """One action as lists show it; `rhk` is the text of its result, empty for the whole person."""

    tindakan: TindakanKemajuan
    hash: bytes
    pimpinan: str
    pembimbing: str
    rhk: str
    milik_saya: bool


@dataclass(frozen=True, slots=True)
class IsianTindakan:
    """What is typed."""

    jenis: JenisTindakan = JenisTindakan.APRESIASI
    uraian: str = ""
    rhk_id: UUID | None = None
    bentuk: JenisBimbingan = JenisBimbingan.COACHING
    pembimbing_id: UUID | None = None
    pembimbing: str = ""
    penugasan: str = ""


def boleh_catat(konteks: Context, orang: Pegawai) -> bool:
    """True for a leader of this person: his penilai, or who leads his unit (article 1.10)."""
    return konteks.peran in wewenang.PENILAI and layanan_umpan.hubungan(konteks, orang) is Hubungan.PIMPINAN


def daftar(konteks: Context, pegawai_id: UUID, periode: Periode | None = None) -> list[BarisTindakan]:
    """Actions about one person, oldest first, in one period or in all: also for the sheet of the evaluation.

    Raises UMM-01 for somebody who may not read his records, UMM-03.
    """
    if periode is None:
        orang = wewenang.pegawai(konteks, pegawai_id)
        if not boleh_catat(konteks, orang):
            wewenang.pastikan_terlihat(konteks, pegawai_id, _MEMBACA)
    else:
        hak_menilai.pastikan_terlihat(konteks, pegawai_id, periode, _MEMBACA)
    with konteks.store.baca() as koneksi:
        semua = kueri.tindakan(koneksi, pegawai_id, periode)
    return baris(konteks, semua)


def baris(konteks: Context, semua: list[Tersimpan[TindakanKemajuan]]) -> list[BarisTindakan]:
    """Stored actions with the names that lists show."""
    nama: dict[UUID, str] = {}
    for i in {i for t in semua for i in (t.nilai.pimpinan_id, t.nilai.pembimbing_id) if i is not None}:
        nama[i] = wewenang.nama(konteks, i)
    rhk = _judul_rhk(konteks, semua)
    return [
        BarisTindakan(
            t.nilai,
            t.hash,
            nama[t.nilai.pimpinan_id],
            nama[t.nilai.pembimbing_id] if t.nilai.pembimbing_id else "",
            rhk.get(t.nilai.rhk_id, "") if t.nilai.rhk_id else "",
            t.nilai.pimpinan_id == konteks.saya,
        )
        for t in semua
    ]


def _judul_rhk(konteks: Context, semua: list[Tersimpan[TindakanKemajuan]]) -> dict[UUID, str]:
    pasangan = {(t.nilai.pegawai_id, t.nilai.periode.tahun) for t in semua if t.nilai.rhk_id}
    with konteks.store.baca() as koneksi:
        rencana: list[Skp] = [s for p, t in pasangan for s, _ in kueri_evaluasi.skp_tahun(koneksi, p, t)]
    return {rhk.id: rhk.uraian for skp in rencana for rhk in skp.rhk}


def pilihan_rhk(konteks: Context, pegawai_id: UUID) -> list[tuple[UUID, str]]:
    """Results of the plan in force that an action can be about. Raises UMM-01, UMM-03."""
    _pastikan_pimpinan(konteks, pegawai_id)
    with konteks.store.baca() as koneksi:
        skp = kueri_evaluasi.skp_ditetapkan(koneksi, pegawai_id, periode_evaluasi(konteks, konteks.hari_ini()))
    return [(rhk.id, rhk.uraian) for rhk in skp.nilai.rhk] if skp else []


def periksa(konteks: Context, pegawai_id: UUID, isian: IsianTindakan) -> list[Masalah]:
    """Problems of what is typed, by field. Raises UMM-01, UMM-03."""
    _pastikan_pimpinan(konteks, pegawai_id)
    with konteks.store.baca() as koneksi:
        sebelumnya = [t.nilai for t in kueri.tindakan(koneksi, pegawai_id)]
    return aturan.periksa(_tindakan(konteks, pegawai_id, isian), sebelumnya)


def catat(konteks: Context, pegawai_id: UUID, isian: IsianTindakan) -> tuple[UUID, Perubahan]:
    """Note an action in the name of the acting leader. Raises UMM-01, UMM-03, PBN-01…PBN-06."""
    _pastikan_pimpinan(konteks, pegawai_id)
    baru = _tindakan(konteks, pegawai_id, isian)
    with konteks.transaksi("catat tindakan kemajuan") as kerja:
        sebelumnya = [t.nilai for t in kueri.tindakan(kerja.koneksi, pegawai_id)]
        tolak(aturan.periksa(baru, sebelumnya))
        if baru.rhk_id is not None and baru.rhk_id not in {i for i, _ in pilihan_rhk(konteks, pegawai_id)}:
            raise UserError("UMM-03", apa="Rencana hasil kerja")
        if baru.pembimbing_id is not None and ambil(kerja.koneksi, Pegawai, baru.pembimbing_id) is None:
            raise UserError("UMM-03", apa="Pegawai")
        kerja.simpan(baru)
    return baru.id, kerja.perubahan


def batalkan(konteks: Context, tindakan_id: UUID, dasar: bytes) -> Perubahan:
    """Call an own action off; it stays to be read. Raises UMM-01…UMM-03, PBN-07."""
    with konteks.transaksi("batalkan tindakan kemajuan") as kerja:
        lama = _milik_saya(konteks, kerja.ambil(TindakanKemajuan, tindakan_id))
        if not lama.berlaku:
            raise UserError("PBN-07")
        kerja.simpan(replace(lama, dibatalkan_pada=konteks.sekarang()), dasar)
    return kerja.perubahan


def pulihkan(konteks: Context, tindakan_id: UUID) -> Perubahan:
    """Undo `batalkan`. Raises UMM-01, UMM-03."""
    with konteks.transaksi("pulihkan tindakan kemajuan") as kerja:
        lama = _milik_saya(konteks, kerja.ambil(TindakanKemajuan, tindakan_id))
        kerja.simpan(replace(lama, dibatalkan_pada=None))
    return kerja.perubahan


def _milik_saya(konteks: Context, simpanan: Tersimpan[TindakanKemajuan] | None) -> TindakanKemajuan:
    if simpanan is None:
        raise UserError("UMM-03", apa="Tindakan kemajuan")
    if simpanan.nilai.pimpinan_id != konteks.saya or konteks.peran not in wewenang.PENILAI:
        raise wewenang.tolak(konteks, _MENCATAT)
    return simpanan.nilai


def _pastikan_pimpinan(konteks: Context, pegawai_id: UUID) -> Pegawai:
    orang = wewenang.pegawai(konteks, pegawai_id)
    if not boleh_catat(konteks, orang):
        raise wewenang.tolak(konteks, _MENCATAT)
    return orang


def _tindakan(konteks: Context, pegawai_id: UUID, isian: IsianTindakan) -> TindakanKemajuan:
    return aturan.rapikan(
        TindakanKemajuan(
            konteks.id_baru(),
            pegawai_id,
            konteks.saya,
            periode_evaluasi(konteks, konteks.hari_ini()),
            isian.jenis,
            isian.uraian,
            konteks.sekarang(),
            isian.rhk_id,
            isian.bentuk,
            isian.pembimbing_id,
            isian.penugasan,
        )
    )


# --- what is being typed ---------------------------------------------------------------------------------------


def simpan_otomatis(konteks: Context, pegawai_id: UUID, isian: IsianTindakan) -> None:
    """Keep the action as it is being typed, for this account; not part of the change log."""
    konteks.store.simpan_draf(konteks.akun.id, _DRAF, str(pegawai_id), cuplikan.ke_json(isian), konteks.sekarang())


def draf_otomatis(konteks: Context, pegawai_id: UUID) -> IsianTindakan | None:
    """What was typed and not saved, or None."""
    teks = konteks.store.draf(konteks.akun.id, _DRAF).get(str(pegawai_id))
    return None if teks is None else cuplikan.dari_json(teks, IsianTindakan)


def buang_otomatis(konteks: Context, pegawai_id: UUID) -> None:
    """Forget what was typed and not saved."""
    konteks.store.buang_draf(konteks.akun.id, _DRAF, str(pegawai_id))
