"""Queries of guidance: actions of leaders, guidances with both parts, and what follows them."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, or_, select

from kinerja_desktop.domain.bimbingan import Bimbingan, IsianBimbingan, UmpanBalikBimbingan
from kinerja_desktop.domain.kompetensi import EvaluasiKompetensi
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.tindakan_kemajuan import JenisTindakan, TindakanKemajuan
from kinerja_desktop.store import skema
from kinerja_desktop.store.milik_rujukan import sesuai
from kinerja_desktop.store.rekaman import Tersimpan, cari

_T, _B, _I = skema.tindakan_kemajuan.c, skema.bimbingan.c, skema.isian_bimbingan.c
_U, _K, _P = skema.umpan_balik_bimbingan.c, skema.evaluasi_kompetensi.c, skema.pegawai.c


def tindakan(koneksi: Connection, pegawai: UUID, periode: Periode | None = None) -> list[Tersimpan[TindakanKemajuan]]:
    """Actions about one person, oldest first, those called off among them; in one period or in all."""
    syarat = [_T.pegawai_id == pegawai.bytes]
    if periode is not None:
        syarat.append(_T.periode == str(periode))
    return cari(koneksi, TindakanKemajuan, *syarat, urut=(_T.pada, _T.id))


def penugasan(koneksi: Connection, pembimbing: UUID) -> list[TindakanKemajuan]:
    """Actions in force that name `pembimbing` as who guides, oldest first."""
    daftar = cari(
        koneksi,
        TindakanKemajuan,
        _T.pembimbing_id == pembimbing.bytes,
        _T.jenis == JenisTindakan.PEMBINAAN.value,
        _T.dibatalkan_pada.is_(None),
        urut=(_T.pada, _T.id),
    )
    return [t.nilai for t in daftar]


def bimbingan_pegawai(koneksi: Connection, pegawai: UUID) -> list[Tersimpan[Bimbingan]]:
    """Guidances of one person, oldest first."""
    return cari(koneksi, Bimbingan, _B.pegawai_id == pegawai.bytes, urut=(_B.mulai, _B.id))


def dibimbing(koneksi: Connection, pembimbing: UUID) -> set[UUID]:
    """People whom `pembimbing` guides or guided."""
    perintah = select(_B.pegawai_id).where(_B.pembimbing_id == pembimbing.bytes, _B.hapus == 0)
    return {UUID(bytes=i) for i in koneksi.execute(perintah).scalars()}


def isian(koneksi: Connection, bimbingan: UUID) -> Tersimpan[IsianBimbingan] | None:
    """The part of the pegawai, or None while he has not begun."""
    milik = sesuai(skema.isian_bimbingan)
    daftar = cari(koneksi, IsianBimbingan, _I.bimbingan_id == bimbingan.bytes, milik, urut=(_I.nomor,), batas=1)
    return daftar[0] if daftar else None


def umpan(koneksi: Connection, bimbingan: UUID) -> UmpanBalikBimbingan | None:
    """Form B.1.8 about one guidance."""
    milik = sesuai(skema.umpan_balik_bimbingan)
    daftar = cari(koneksi, UmpanBalikBimbingan, _U.bimbingan_id == bimbingan.bytes, milik, urut=(_U.nomor,), batas=1)
    return daftar[0].nilai if daftar else None


def menyerahkan_kepada(koneksi: Connection, atasan: UUID) -> set[UUID]:
    """People whose form B.1.8 was handed to `atasan`."""
    perintah = select(_U.pegawai_id).where(
        _U.kepada_id == atasan.bytes, _U.hapus == 0, sesuai(skema.umpan_balik_bimbingan)
    )
    return {UUID(bytes=i) for i in koneksi.execute(perintah).scalars()}


def kompetensi(koneksi: Connection, bimbingan: UUID) -> EvaluasiKompetensi | None:
    """Form B.1.9 about one guidance."""
    milik = sesuai(skema.evaluasi_kompetensi)
    daftar = cari(koneksi, EvaluasiKompetensi, _K.bimbingan_id == bimbingan.bytes, milik, urut=(_K.nomor,), batas=1)
    return daftar[0].nilai if daftar else None


def dilaporkan_kepada(koneksi: Connection, atasan: UUID) -> set[UUID]:
    """People two steps below `atasan` with a guidance that was signed (Lampiran III.D.4.j)."""
    penilai = select(_P.id).where(_P.penilai_id == atasan.bytes, _P.hapus == 0)
    perintah = (
        select(_P.id)
        .join(skema.bimbingan, _B.pegawai_id == _P.id)
        .where(_P.penilai_id.in_(penilai), _P.hapus == 0, _B.hapus == 0, _B.ditandatangani_pada.is_not(None))
    )
    return {UUID(bytes=i) for i in koneksi.execute(perintah).scalars()}


def orang(koneksi: Connection, penilai: UUID, lain: Collection[UUID]) -> list[Pegawai]:
    """The team of `penilai` and the named others, by name."""
    syarat = or_(_P.penilai_id == penilai.bytes, _P.id.in_([i.bytes for i in lain]))
    return [t.nilai for t in cari(koneksi, Pegawai, syarat, urut=(_P.nama,))]
