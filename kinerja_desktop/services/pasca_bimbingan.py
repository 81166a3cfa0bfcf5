"""After a guidance: forms B.1.8 by the pegawai and B.1.9 by who guided (PermenPANRB 6/2022, Lampiran III.D.4.g-k)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from kinerja_desktop.domain import bimbingan as aturan
from kinerja_desktop.domain import kompetensi as aturan_kompetensi
from kinerja_desktop.domain.bimbingan import Bimbingan, StatusBimbingan, UmpanBalikBimbingan
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi, NilaiKompetensi, butir_baku
from kinerja_desktop.domain.masalah import tolak
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.teks import bersihkan
from kinerja_desktop.domain.tindakan_kemajuan import TindakanKemajuan
from kinerja_desktop.services import bimbingan as layanan
from kinerja_desktop.services import cuplikan, cuplikan_pembinaan, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import pembinaan as kueri
from kinerja_desktop.store.rekaman import ambil
from kinerja_desktop.store.rencana import Koneksi
from kinerja_desktop.store.unit_of_work import Perubahan

_UMPAN = "membaca umpan balik bimbingan ini"
_MENGISI = "mengisi umpan balik bimbingan ini"
_KOMPETENSI = "menilai kompetensi pegawai ini"


@dataclass(frozen=True, slots=True)
class LembarUmpan:
    """Form B.1.8: `tersimpan` None while it is not handed over; `kepada` is who gets it."""

    bimbingan: Bimbingan
    pegawai: str
    pembimbing: str
    kepada: str
    tersimpan: UmpanBalikBimbingan | None


@dataclass(frozen=True, slots=True)
class IsianKompetensi:
    """Form B.1.9 as it is typed."""

    butir: tuple[NilaiKompetensi, ...] = ()
    rekomendasi: str = ""


@dataclass(frozen=True, slots=True)
class LembarKompetensi:
    """Form B.1.9: `tersimpan` None while it is not signed."""

    bimbingan: Bimbingan
    pegawai: str
    pembimbing: str
    tersimpan: EvaluasiKompetensi | None
    boleh_tulis: bool


# --- B.1.8 -----------------------------------------------------------------------------------------------------


def lembar_umpan(konteks: Context, bimbingan_id: UUID) -> LembarUmpan:
    """Form B.1.8 for the pegawai who writes it, and for the atasan to whom it was handed; for nobody else.

    Who guided does not read it: the form goes past him (III.D.4.g.1). Raises UMM-01, UMM-03.
    """
    with konteks.store.baca() as koneksi:
        nilai = _bimbingan(koneksi, bimbingan_id)
        tersimpan = kueri.umpan(koneksi, bimbingan_id)
        kepada = tersimpan.kepada_id if tersimpan else penerima(koneksi, nilai)
    saya_pegawai = konteks.saya == nilai.pegawai_id and konteks.peran in wewenang.PENULIS
    if not saya_pegawai and (tersimpan is None or konteks.saya != tersimpan.kepada_id):
        raise wewenang.tolak(konteks, _UMPAN)
    return LembarUmpan(
        nilai,
        wewenang.nama(konteks, nilai.pegawai_id),
        wewenang.nama(konteks, nilai.pembimbing_id),
        wewenang.nama(konteks, kepada) if kepada else "",
        tersimpan,
    )


def penerima(koneksi: Koneksi, nilai: Bimbingan) -> UUID | None:
    """The atasan of the leader: of who assigned the guidance, else of who gives it (III.D.4.g.1).

    None where the organisation names none, or none but the one who guides.
    """
    tindakan = None if nilai.tindakan_id is None else ambil(koneksi, TindakanKemajuan, nilai.tindakan_id)
    pimpinan_id = nilai.pembimbing_id if tindakan is None else tindakan.nilai.pimpinan_id
    pimpinan = ambil(koneksi, Pegawai, pimpinan_id)
    atasan = None if pimpinan is None else pimpinan.nilai.penilai_id
    return None if atasan in (nilai.pegawai_id, nilai.pembimbing_id) else atasan


def serahkan_umpan(konteks: Context, bimbingan_id: UUID, jawaban: Sequence[str]) -> Perubahan:
    """Sign form B.1.8 and hand it to the atasan of the leader.

    Raises UMM-01, UMM-03, PBN-02, PBN-20…PBN-23.
    """
    rapi = tuple(bersihkan(teks, berbaris=True).strip() for teks in jawaban)
    with konteks.transaksi("serahkan umpan balik bimbingan") as kerja:
        nilai = _bimbingan(kerja.koneksi, bimbingan_id)
        wewenang.pastikan_pemilik(konteks, nilai.pegawai_id, _MENGISI)
        _pastikan_selesai(kerja.koneksi, nilai)
        if kueri.umpan(kerja.koneksi, bimbingan_id) is not None:
            raise UserError("PBN-23")
        kepada = penerima(kerja.koneksi, nilai)
        if kepada is None:
            raise UserError("PBN-22")
        tolak(aturan.periksa_umpan(rapi))
        pada = konteks.sekarang()
        beku = cuplikan.ke_json(cuplikan_pembinaan.umpan(konteks, nilai, rapi, pada))
        kerja.simpan(UmpanBalikBimbingan(konteks.id_baru(), nilai.id, konteks.saya, kepada, rapi, pada, beku))
    return kerja.perubahan


# --- B.1.9 -----------------------------------------------------------------------------------------------------


def lembar_kompetensi(konteks: Context, bimbingan_id: UUID) -> LembarKompetensi:
    """Form B.1.9 for who may read the guidance; while it is not signed for who writes it. Raises UMM-01, UMM-03."""
    with konteks.store.baca() as koneksi:
        nilai = _bimbingan(koneksi, bimbingan_id)
        tersimpan = kueri.kompetensi(koneksi, bimbingan_id)
        terlihat = layanan.boleh_lihat(konteks, koneksi, nilai)
    penulis = konteks.saya == nilai.pembimbing_id and konteks.peran in wewenang.PENULIS
    if not penulis and not (terlihat and tersimpan is not None):
        raise wewenang.tolak(konteks, _KOMPETENSI)
    return LembarKompetensi(
        nilai,
        wewenang.nama(konteks, nilai.pegawai_id),
        wewenang.nama(konteks, nilai.pembimbing_id),
        tersimpan,
        penulis and tersimpan is None,
    )


def isian_kompetensi_awal() -> IsianKompetensi:
    """The rows that the form prints, without values."""
    return IsianKompetensi(butir_baku())


def tetapkan_kompetensi(konteks: Context, bimbingan_id: UUID, isian: IsianKompetensi) -> Perubahan:
    """Sign form B.1.9 in the name of who guided. Raises UMM-01, UMM-03, PBN-02, PBN-18, PBN-21, PBN-23, PBN-30…34."""
    butir = aturan_kompetensi.rapikan(isian.butir)
    rekomendasi = bersihkan(isian.rekomendasi, berbaris=True).strip()
    with konteks.transaksi("tetapkan evaluasi kompetensi") as kerja:
        nilai = _bimbingan(kerja.koneksi, bimbingan_id)
        if konteks.saya != nilai.pembimbing_id or konteks.peran not in wewenang.PENULIS:
            raise wewenang.tolak(konteks, _KOMPETENSI)
        _pastikan_selesai(kerja.koneksi, nilai)
        if kueri.kompetensi(kerja.koneksi, bimbingan_id) is not None:
            raise UserError("PBN-23")
        tolak(aturan_kompetensi.periksa(butir, rekomendasi))
        pada = konteks.sekarang()
        beku = cuplikan.ke_json(cuplikan_pembinaan.kompetensi(konteks, nilai, butir, rekomendasi, pada))
        kerja.simpan(
            EvaluasiKompetensi(
                konteks.id_baru(), nilai.id, nilai.pegawai_id, konteks.saya, butir, rekomendasi, pada, beku
            )
        )
    return kerja.perubahan


def _bimbingan(koneksi: Koneksi, bimbingan_id: UUID) -> Bimbingan:
    simpanan = ambil(koneksi, Bimbingan, bimbingan_id)
    if simpanan is None:
        raise UserError("UMM-03", apa="Bimbingan kinerja")
    return simpanan.nilai


def _pastikan_selesai(koneksi: Koneksi, nilai: Bimbingan) -> None:
    isian = kueri.isian(koneksi, nilai.id)
    if aturan.status(nilai, isian.nilai if isian else None) is not StatusBimbingan.SELESAI:
        raise UserError("PBN-21")


# --- what is being typed ---------------------------------------------------------------------------------------

_DRAF_UMPAN, _DRAF_KOMPETENSI = "umpan_bimbingan", "kompetensi"


def simpan_otomatis(konteks: Context, bimbingan_id: UUID, isian: tuple[str, ...] | IsianKompetensi) -> None:
    """Keep a form as it is being typed, for this account; not part of the change log."""
    jenis = _DRAF_KOMPETENSI if isinstance(isian, IsianKompetensi) else _DRAF_UMPAN
    konteks.store.simpan_draf(konteks.akun.id, jenis, str(bimbingan_id), cuplikan.ke_json(isian), konteks.sekarang())


def draf_umpan(konteks: Context, bimbingan_id: UUID) -> tuple[str, ...] | None:
    """Answers that were typed and not handed over."""
    teks = konteks.store.draf(konteks.akun.id, _DRAF_UMPAN).get(str(bimbingan_id))
    return None if teks is None else tuple(cuplikan.dari_json(teks, list[str]))


def draf_kompetensi(konteks: Context, bimbingan_id: UUID) -> IsianKompetensi | None:
    """Values that were typed and not signed."""
    teks = konteks.store.draf(konteks.akun.id, _DRAF_KOMPETENSI).get(str(bimbingan_id))
    return None if teks is None else cuplikan.dari_json(teks, IsianKompetensi)


def buang_otomatis(konteks: Context, bimbingan_id: UUID) -> None:
    """Forget what was typed of both forms."""
    for jenis in (_DRAF_UMPAN, _DRAF_KOMPETENSI):
        konteks.store.buang_draf(konteks.akun.id, jenis, str(bimbingan_id))
