"""Bimbingan kinerja: open, write both parts, sign (PermenPANRB 6/2022, Lampiran III.D.4.a-f).

The leader guides, or whom he assigned. The pegawai hands his part over, who guides completes and signs, the pegawai
signs last. What was signed is frozen; until the pegawai signs, the other signature can be taken back.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

from kinerja_desktop.domain import bimbingan as aturan
from kinerja_desktop.domain.bimbingan import (
    Bimbingan,
    IsianBimbingan,
    StatusBimbingan,
)
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.id_tunggal import id_isian
from kinerja_desktop.domain.masalah import tolak
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.services import bimbingan_skp, cuplikan, cuplikan_pembinaan, tindakan_kemajuan, wewenang
from kinerja_desktop.services.bimbingan_bentuk import (
    BagianPegawai,
    BagianPembimbing,
    DrafBimbingan,
    IsianBuka,
    LembarBimbingan,
)
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import pembinaan as kueri
from kinerja_desktop.store.daun import pastikan_tunggal
from kinerja_desktop.store.rekaman import Tersimpan, ambil
from kinerja_desktop.store.rencana import Koneksi
from kinerja_desktop.store.unit_of_work import Perubahan, UnitOfWork

_MEMBACA = "melihat bimbingan pegawai ini"
_MENULIS = "menulis bimbingan pegawai ini"


class _Berkas(NamedTuple):
    simpanan: Tersimpan[Bimbingan]
    isian: Tersimpan[IsianBimbingan] | None
    status: StatusBimbingan


# --- reading ---------------------------------------------------------------------------------------------------


def boleh_buka(konteks: Context, orang: Pegawai) -> bool:
    """True for a leader of this person, and for whom a leader assigned to guide him (III.D.4.b)."""
    if konteks.saya == orang.id or konteks.peran not in wewenang.PENULIS:
        return False
    return tindakan_kemajuan.boleh_catat(konteks, orang) or bool(_penugasan(konteks, orang.id))


def _penugasan(konteks: Context, pegawai_id: UUID) -> list[UUID]:
    with konteks.store.baca() as koneksi:
        return [t.id for t in kueri.penugasan(koneksi, konteks.saya) if t.pegawai_id == pegawai_id]


def boleh_lihat(konteks: Context, koneksi: Koneksi, nilai: Bimbingan) -> bool:
    """Both sides and the penilai; once signed also who may read the person, and the atasan of the penilai.

    Nobody reads a draft of two people over their shoulder (Lampiran III.D.4.i-k).
    """
    orang = ambil(koneksi, Pegawai, nilai.pegawai_id)
    penilai_id = orang.nilai.penilai_id if orang else None
    if konteks.saya in (nilai.pegawai_id, nilai.pembimbing_id, penilai_id):
        return True
    if nilai.ditandatangani_pada is None:
        return False
    penilai = None if penilai_id is None else ambil(koneksi, Pegawai, penilai_id)
    if penilai is not None and penilai.nilai.penilai_id == konteks.saya and konteks.peran in wewenang.PENILAI:
        return True
    return wewenang.boleh_terlihat(konteks, nilai.pegawai_id)


def lembar(konteks: Context, bimbingan_id: UUID) -> LembarBimbingan:
    """One guidance. Raises UMM-01, UMM-03."""
    with konteks.store.baca() as koneksi:
        simpanan, isian, status = _berkas(koneksi, bimbingan_id)
        nilai = simpanan.nilai
        if not boleh_lihat(konteks, koneksi, nilai):
            raise wewenang.tolak(konteks, _MEMBACA)
        umpan, kompetensi = kueri.umpan(koneksi, nilai.id), kueri.kompetensi(koneksi, nilai.id)
        tindakan = None if nilai.tindakan_id is None else _tindakan(koneksi, nilai.tindakan_id)
    saya_pegawai = konteks.saya == nilai.pegawai_id and konteks.peran in wewenang.PENULIS
    saya_pembimbing = konteks.saya == nilai.pembimbing_id and konteks.peran in wewenang.PENULIS
    terbuka = status in (StatusBimbingan.MENUNGGU_PEGAWAI, StatusBimbingan.BERJALAN)
    tampak = isian is not None and (saya_pegawai or isian.nilai.diserahkan_pada is not None)
    tanda = isian.nilai.ditandatangani_pada if isian else None
    selesai = status is StatusBimbingan.SELESAI
    return LembarBimbingan(
        nilai,
        simpanan.hash,
        status,
        wewenang.nama(konteks, nilai.pegawai_id),
        wewenang.nama(konteks, nilai.pembimbing_id),
        tindakan.penugasan if tindakan else "",
        _bagian(isian.nilai) if isian is not None and tampak else BagianPegawai(),
        isian.hash if isian else None,
        tanda.date() if tanda else None,
        saya_pegawai and terbuka,
        saya_pembimbing and terbuka,
        tuple(bimbingan_skp.saran(konteks, nilai)) if terbuka and (saya_pegawai or saya_pembimbing) else (),
        saya_pegawai and selesai and umpan is None,
        saya_pembimbing and selesai and kompetensi is None,
    )


def _bagian(isian: IsianBimbingan) -> BagianPegawai:
    return BagianPegawai(isian.tujuan, isian.fakta, isian.peluang, isian.keahlian)


def _tindakan(koneksi: Koneksi, tindakan_id: UUID) -> TindakanKemajuan | None:
    simpanan = ambil(koneksi, TindakanKemajuan, tindakan_id)
    return None if simpanan is None else simpanan.nilai


def _berkas(koneksi: Koneksi, bimbingan_id: UUID) -> _Berkas:
    simpanan = ambil(koneksi, Bimbingan, bimbingan_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Bimbingan kinerja")
    isian = kueri.isian(koneksi, bimbingan_id)
    return _Berkas(simpanan, isian, aturan.status(simpanan.nilai, isian.nilai if isian else None))


# --- opening and calling off -----------------------------------------------------------------------------------


def buka(konteks: Context, pegawai_id: UUID, isian: IsianBuka) -> tuple[UUID, Perubahan]:
    """Open a guidance in the name of the acting person, about the plan that is in force.

    Raises UMM-01, UMM-03, PBN-02, PBN-05, PBN-08 (not assigned), PBN-09, PBN-17.
    """
    orang = wewenang.pegawai(konteks, pegawai_id)
    if konteks.saya == pegawai_id or konteks.peran not in wewenang.PENULIS:
        raise wewenang.tolak(konteks, _MENULIS)
    if not boleh_buka(konteks, orang):
        raise UserError("PBN-08")
    ditugasi = _penugasan(konteks, pegawai_id)
    tindakan = isian.tindakan_id if isian.tindakan_id in ditugasi else ditugasi[-1] if ditugasi else None
    skp = bimbingan_skp.skp_berlaku(konteks, pegawai_id)
    baru = aturan.rapikan(
        Bimbingan(
            konteks.id_baru(),
            pegawai_id,
            konteks.saya,
            isian.jenis,
            isian.mulai or konteks.hari_ini(),
            isian.pokok,
            skp_id=skp.id if skp else None,
            tindakan_id=tindakan,
        )
    )
    tolak(aturan.periksa_baru(baru, konteks.hari_ini()))
    with konteks.transaksi("buka bimbingan kinerja") as kerja:
        kerja.simpan(baru)
    return baru.id, kerja.perubahan


def batalkan(konteks: Context, bimbingan_id: UUID, dasar: bytes) -> Perubahan:
    """Call an unsigned guidance off. Raises UMM-01…UMM-03, PBN-16, PBN-19."""
    with konteks.transaksi("batalkan bimbingan kinerja") as kerja:
        berkas = _pembimbing(konteks, kerja, bimbingan_id)
        kerja.simpan(replace(berkas.simpanan.nilai, dibatalkan_pada=konteks.sekarang()), dasar)
    return kerja.perubahan


def pulihkan(konteks: Context, bimbingan_id: UUID) -> Perubahan:
    """Undo `batalkan`. Raises UMM-01, UMM-03."""
    with konteks.transaksi("pulihkan bimbingan kinerja") as kerja:
        nilai = _berkas(kerja.koneksi, bimbingan_id).simpanan.nilai
        if nilai.pembimbing_id != konteks.saya or konteks.peran not in wewenang.PENULIS:
            raise wewenang.tolak(konteks, _MENULIS)
        kerja.simpan(replace(nilai, dibatalkan_pada=None))
    return kerja.perubahan


# --- the part of the pegawai -----------------------------------------------------------------------------------


def simpan_pegawai(
    konteks: Context, bimbingan_id: UUID, bagian: BagianPegawai, dasar: bytes | None, *, serahkan: bool = False
) -> Perubahan:
    """Save the part of the acting pegawai; `serahkan` hands it to who guides.

    Raises UMM-01…UMM-03, GBG-03 (handing over), PBN-02, PBN-10…PBN-12, PBN-16, PBN-18, PBN-19.
    """
    with konteks.transaksi("serahkan bagian bimbingan" if serahkan else "simpan bagian bimbingan") as kerja:
        berkas = _milik_pegawai(konteks, kerja, bimbingan_id)
        _pastikan_terbuka(berkas.status)
        lama = berkas.isian.nilai if berkas.isian else None
        baru = aturan.rapikan_isian(
            IsianBimbingan(
                lama.id if lama else id_isian(bimbingan_id),
                bimbingan_id,
                konteks.saya,
                bagian.tujuan,
                bagian.fakta,
                bagian.peluang,
                bagian.keahlian,
                lama.diserahkan_pada if lama else None,
            )
        )
        tolak(aturan.periksa_panjang(baru))
        if serahkan:
            _pastikan_tunggal(kerja, berkas)
        if serahkan or baru.diserahkan_pada is not None:
            tolak(aturan.periksa_isian(berkas.simpanan.nilai.jenis, baru))
            baru = replace(baru, diserahkan_pada=konteks.sekarang())
        if lama != baru:
            kerja.simpan(baru, dasar)
    return kerja.perubahan


def setujui(konteks: Context, bimbingan_id: UUID, dasar: bytes) -> Perubahan:
    """The last signature: the pegawai agrees to the text that he saw, the revision `dasar` of the guidance.

    Raises UMM-01…UMM-03, GBG-03, PBN-15, PBN-16, PBN-19.
    """
    with konteks.transaksi("tanda tangani bimbingan") as kerja:
        berkas = _milik_pegawai(konteks, kerja, bimbingan_id)
        if berkas.status is not StatusBimbingan.MENUNGGU_TANDA or berkas.isian is None:
            _pastikan_terbuka(berkas.status)
            raise UserError("PBN-15")
        if berkas.simpanan.hash != dasar:
            raise UserError("UMM-02", apa="Bimbingan kinerja")
        _pastikan_tunggal(kerja, berkas)
        kerja.simpan(replace(berkas.isian.nilai, ditandatangani_pada=konteks.sekarang()))
    return kerja.perubahan


def _pastikan_tunggal(kerja: UnitOfWork, berkas: _Berkas) -> None:
    """Nobody signs a guidance of which two machines hold different versions (GBG-03)."""
    pastikan_tunggal(kerja.koneksi, Bimbingan, berkas.simpanan.nilai.id, "Bimbingan kinerja")
    if berkas.isian is not None:
        pastikan_tunggal(kerja.koneksi, IsianBimbingan, berkas.isian.nilai.id, "Bimbingan kinerja")


def _milik_pegawai(konteks: Context, kerja: UnitOfWork, bimbingan_id: UUID) -> _Berkas:
    berkas = _berkas(kerja.koneksi, bimbingan_id)
    wewenang.pastikan_pemilik(konteks, berkas.simpanan.nilai.pegawai_id, _MENULIS)
    return berkas


# --- the part of who guides ------------------------------------------------------------------------------------


def simpan_pembimbing(konteks: Context, bimbingan_id: UUID, bagian: BagianPembimbing, dasar: bytes) -> Perubahan:
    """Save the way ahead or the journal. Raises UMM-01…UMM-03, PBN-02, PBN-16, PBN-18, PBN-19."""
    with konteks.transaksi("simpan bimbingan kinerja") as kerja:
        baru = _terisi(_pembimbing(konteks, kerja, bimbingan_id).simpanan.nilai, bagian)
        tolak(aturan.periksa_panjang(baru))
        kerja.simpan(baru, dasar)
    return kerja.perubahan


def tandatangani(konteks: Context, bimbingan_id: UUID, bagian: BagianPembimbing, dasar: bytes) -> Perubahan:
    """Sign in the name of who guides; the form is frozen as it is now.

    Raises UMM-01…UMM-03, GBG-03, PBN-02, PBN-12…PBN-16, PBN-18, PBN-19.
    """
    with konteks.transaksi("tanda tangani bimbingan") as kerja:
        berkas = _pembimbing(konteks, kerja, bimbingan_id)
        if berkas.isian is None or berkas.status is StatusBimbingan.MENUNGGU_PEGAWAI:
            raise UserError("PBN-15")
        _pastikan_tunggal(kerja, berkas)
        baru = _terisi(berkas.simpanan.nilai, bagian)
        tolak([*aturan.periksa_panjang(baru), *aturan.periksa_pembimbing(baru)])
        pada = konteks.sekarang()
        beku = cuplikan.ke_json(cuplikan_pembinaan.bimbingan(konteks, baru, berkas.isian.nilai, pada))
        kerja.simpan(replace(baru, ditandatangani_pada=pada, cuplikan=beku), dasar)
    return kerja.perubahan


def buka_kembali(konteks: Context, bimbingan_id: UUID, dasar: bytes) -> Perubahan:
    """Take the own signature back while the pegawai has not signed. Raises UMM-01…UMM-03, PBN-16, PBN-19."""
    with konteks.transaksi("buka kembali bimbingan") as kerja:
        berkas = _pembimbing(konteks, kerja, bimbingan_id, menunggu_tanda=True)
        kerja.simpan(replace(berkas.simpanan.nilai, ditandatangani_pada=None, cuplikan=""), dasar)
    return kerja.perubahan


def _pembimbing(konteks: Context, kerja: UnitOfWork, bimbingan_id: UUID, *, menunggu_tanda: bool = False) -> _Berkas:
    berkas = _berkas(kerja.koneksi, bimbingan_id)
    if berkas.simpanan.nilai.pembimbing_id != konteks.saya or konteks.peran not in wewenang.PENULIS:
        raise wewenang.tolak(konteks, _MENULIS)
    if not (menunggu_tanda and berkas.status is StatusBimbingan.MENUNGGU_TANDA):
        _pastikan_terbuka(berkas.status)
    return berkas


def _terisi(nilai: Bimbingan, bagian: BagianPembimbing) -> Bimbingan:
    return aturan.rapikan(replace(nilai, langkah=bagian.langkah, jurnal=bagian.jurnal, hasil=bagian.hasil))


def _pastikan_terbuka(status: StatusBimbingan) -> None:
    if status is StatusBimbingan.DIBATALKAN:
        raise UserError("PBN-19")
    if status not in (StatusBimbingan.MENUNGGU_PEGAWAI, StatusBimbingan.BERJALAN):
        raise UserError("PBN-16")


# --- what is being typed ---------------------------------------------------------------------------------------

_DRAF = "bimbingan"


def simpan_otomatis(konteks: Context, bimbingan_id: UUID, bagian: BagianPegawai | BagianPembimbing) -> None:
    """Keep the part as it is being typed, for this account; not part of the change log."""
    teks = cuplikan.ke_json(bagian)
    konteks.store.simpan_draf(konteks.akun.id, _kunci(bagian), str(bimbingan_id), teks, konteks.sekarang())


def _kunci(bagian: BagianPegawai | BagianPembimbing) -> str:
    return f"{_DRAF}.{'pegawai' if isinstance(bagian, BagianPegawai) else 'pembimbing'}"


def draf_otomatis(konteks: Context, bimbingan_id: UUID) -> DrafBimbingan:
    """What was typed and not saved."""
    semua = konteks.store.draf(konteks.akun.id, _kunci(BagianPegawai())).get(str(bimbingan_id))
    lain = konteks.store.draf(konteks.akun.id, _kunci(BagianPembimbing())).get(str(bimbingan_id))
    return DrafBimbingan(
        None if semua is None else cuplikan.dari_json(semua, BagianPegawai),
        None if lain is None else cuplikan.dari_json(lain, BagianPembimbing),
    )


def buang_otomatis(konteks: Context, bimbingan_id: UUID) -> None:
    """Forget what was typed and not saved."""
    for bagian in (BagianPegawai(), BagianPembimbing()):
        konteks.store.buang_draf(konteks.akun.id, _kunci(bagian), str(bimbingan_id))
