"""Forms B.1.6 to B.1.10 of guidance and counselling (PermenPANRB 6/2022, Lampiran III.D).

What was signed in the program prints its frozen record; a guidance that is being written prints a draft with an open
date. Each form has readers of its own (B.1.8 the atasan of the leader, B.1.10 the confidential circle of R132), so the
family asks the services of the records and lists only what they show.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from kinerja_desktop.domain.bimbingan import FORMAT_BIMBINGAN, Bimbingan, IsianBimbingan
from kinerja_desktop.domain.dokumen_pembinaan import (
    FormulirCoaching,
    FormulirKompetensi,
    FormulirMentoring,
    FormulirPembinaan,
    FormulirPerilaku,
    FormulirUmpanBimbingan,
)
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.services import bimbingan as layanan
from kinerja_desktop.services import cuplikan, cuplikan_pembinaan, konseling, pasca_bimbingan, wewenang
from kinerja_desktop.services.bimbingan_bentuk import LembarBimbingan
from kinerja_desktop.services.formulir import BarisDokumen, Format, Keluarga, Permintaan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import pembinaan as kueri
from kinerja_desktop.store.rekaman import ambil

FORMAT = (
    Format("B.1.6", "Pelaksanaan Coaching"),
    Format("B.1.7", "Pelaksanaan Mentoring"),
    Format("B.1.8", "Umpan Balik Pelaksanaan Bimbingan Kinerja"),
    Format("B.1.9", "Evaluasi Kompetensi Pegawai"),
    Format("B.1.10", "Laporan Permasalahan Perilaku Kerja"),
)
_JUDUL = {f.kode: f.judul for f in FORMAT}


def tersedia(konteks: Context, orang: Pegawai, tahun: int) -> list[BarisDokumen]:
    """The forms of guidances begun in the year, and reports signed in it, that the acting person may read."""
    return list(_daftar(konteks, orang, tahun))


def _daftar(konteks: Context, orang: Pegawai, tahun: int) -> Iterator[BarisDokumen]:
    with konteks.store.baca() as koneksi:
        semua = [t.nilai for t in kueri.bimbingan_pegawai(koneksi, orang.id)]
        terlihat = [b for b in semua if b.mulai.year == tahun and layanan.boleh_lihat(konteks, koneksi, b)]
        umpan = {b.id: kueri.umpan(koneksi, b.id) for b in semua if b.mulai.year == tahun}
        kompetensi = {b.id: kueri.kompetensi(koneksi, b.id) for b in terlihat}
    for b in terlihat:
        if b.jenis in FORMAT_BIMBINGAN and b.dibatalkan_pada is None:
            yield _baris(FORMAT_BIMBINGAN[b.jenis], orang, tahun, b.ditandatangani_pada, b.id)
    for nomor, u in umpan.items():
        if u is not None and konteks.saya in (u.pegawai_id, u.kepada_id):
            yield _baris("B.1.8", orang, tahun, u.pada, nomor)
    for nomor, k in kompetensi.items():
        if k is not None:
            yield _baris("B.1.9", orang, tahun, k.pada, nomor)
    for kasus in konseling.kasus_pegawai(konteks, orang.id):
        if kasus.laporan is not None and kasus.laporan.pada.year == tahun:
            yield _baris("B.1.10", orang, tahun, kasus.laporan.pada, kasus.id)


def _baris(format_: str, orang: Pegawai, tahun: int, pada: datetime | None, nomor: UUID) -> BarisDokumen:
    return BarisDokumen(format_, _JUDUL[format_], orang.id, tahun, None, pada, rekaman_id=nomor)


def isi(konteks: Context, minta: Permintaan) -> FormulirPembinaan:
    """One form: of the named record, else the last of the year that the acting person may read.

    Raises UMM-01 for a record that he may not read, DOK-21 where there is none.
    """
    rekaman_id = minta.rekaman_id
    if rekaman_id is None:
        ada = [b.rekaman_id for b in tersedia(konteks, minta.orang, minta.tahun) if b.format == minta.format]
        rekaman_id = ada[-1] if ada else None
    if rekaman_id is None:
        wewenang.pastikan_terlihat(konteks, minta.orang.id, "mencetak dokumen pegawai ini")
        raise minta.belum_ada()
    if minta.format == "B.1.8":
        return _umpan(konteks, minta, rekaman_id)
    if minta.format == "B.1.9":
        return _kompetensi(konteks, minta, rekaman_id)
    if minta.format == "B.1.10":
        return _perilaku(konteks, rekaman_id)
    return _bimbingan(konteks, minta, rekaman_id)


def _bimbingan(konteks: Context, minta: Permintaan, nomor: UUID) -> FormulirCoaching | FormulirMentoring:
    lembar = layanan.lembar(konteks, nomor)
    nilai = lembar.bimbingan
    if FORMAT_BIMBINGAN.get(nilai.jenis) != minta.format:
        raise minta.belum_ada()
    if nilai.cuplikan:
        if minta.format == "B.1.6":
            return cuplikan.dari_json(nilai.cuplikan, FormulirCoaching)
        return cuplikan.dari_json(nilai.cuplikan, FormulirMentoring)
    return _draf(konteks, nilai, lembar)


def _draf(konteks: Context, nilai: Bimbingan, lembar: LembarBimbingan) -> FormulirCoaching | FormulirMentoring:
    """The form of what is saved now; the part of the pegawai only as far as the acting person sees it."""
    b = lembar.bagian_pegawai
    isian = IsianBimbingan(nilai.id, nilai.id, nilai.pegawai_id, b.tujuan, b.fakta, b.peluang, b.keahlian)
    return cuplikan_pembinaan.bimbingan(konteks, nilai, isian, None)


def _umpan(konteks: Context, minta: Permintaan, nomor: UUID) -> FormulirUmpanBimbingan:
    tersimpan = pasca_bimbingan.lembar_umpan(konteks, nomor).tersimpan
    if tersimpan is None:
        raise minta.belum_ada()
    return cuplikan.dari_json(tersimpan.cuplikan, FormulirUmpanBimbingan)


def _kompetensi(konteks: Context, minta: Permintaan, nomor: UUID) -> FormulirKompetensi:
    tersimpan = pasca_bimbingan.lembar_kompetensi(konteks, nomor).tersimpan
    if tersimpan is None:
        raise minta.belum_ada()
    return cuplikan.dari_json(tersimpan.cuplikan, FormulirKompetensi)


def _perilaku(konteks: Context, nomor: UUID) -> FormulirPerilaku:
    laporan = konseling.kasus(konteks, nomor).laporan
    if laporan is None:
        raise wewenang.tolak(konteks, "membaca laporan perilaku kerja ini")
    return cuplikan.dari_json(laporan.cuplikan, FormulirPerilaku)


def tentang(konteks: Context, format_: str, nomor: UUID) -> BarisDokumen:
    """The line of one form of a known record, for printing it from its page. Raises UMM-03."""
    if format_ == "B.1.10":
        pegawai_id, hari = konseling.kasus(konteks, nomor).pegawai_id, konteks.hari_ini()
    else:
        with konteks.store.baca() as koneksi:
            simpanan = ambil(koneksi, Bimbingan, nomor)
        if simpanan is None:
            raise UserError("UMM-03", apa="Bimbingan kinerja")
        pegawai_id, hari = simpanan.nilai.pegawai_id, simpanan.nilai.mulai
    return BarisDokumen(format_, _JUDUL[format_], pegawai_id, hari.year, None, None, rekaman_id=nomor)


KELUARGA = Keluarga(FORMAT, tersedia, isi, berhak_sendiri=True)
