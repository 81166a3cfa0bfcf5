"""Forms C.1.1-C.1.3 and D.1.1-D.1.3 of one person, as the record tells.

Frozen by the signature; before that a draft that the penilai may see.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

import msgspec

from kinerja_desktop.domain.dokumen import FORMAT_EVALUASI, DokumenEvaluasi, FormulirEvaluasi
from kinerja_desktop.domain.evaluasi import Evaluasi, PenetapanEvaluasi, SebagaiPenetap
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penetapan import predikat_evaluasi
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.skp import Pendekatan, Skp, Untuk
from kinerja_desktop.services import cuplikan, hak_menilai
from kinerja_desktop.services.formulir import BarisDokumen, Format, Keluarga, Permintaan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri
from kinerja_desktop.store.beranda import Koneksi
from kinerja_desktop.store.rekaman import Tersimpan, ambil

HASIL = {kode: Format(kode, "Hasil Evaluasi Kinerja Pegawai", True) for kode in ("C.1.1", "C.1.2", "C.1.3")}
DOKUMEN = {kode: Format(kode, "Dokumen Evaluasi Kinerja Pegawai", True) for kode in ("D.1.1", "D.1.2", "D.1.3")}
FORMAT = (*HASIL.values(), *DOKUMEN.values())
SEMUA = {f.kode: f for f in FORMAT}
Isi = TypeVar("Isi", FormulirEvaluasi, DokumenEvaluasi)


def tersedia(konteks: Context, orang: Pegawai, tahun: int) -> list[BarisDokumen]:
    """Both forms of each period of the year that has an evaluation, as the record of each tells."""
    hasil = []
    with konteks.store.baca() as koneksi:
        for periode in _periode(konteks, tahun):
            tanda = [s.nilai for s in kueri.penetapan(koneksi, orang.id, periode)]
            draf = None if tanda else _draf(konteks, koneksi, orang, periode)
            # Of a document that a decision replaced (D.1.3) the first one stays a record: it started the clock.
            ada = {kode: t.pada for t in tanda for kode in kode_beku(t)[1:]}
            if tanda:
                ada = {kode_beku(tanda[-1])[0]: tanda[-1].pada, **ada}
            kode = list(ada) if tanda else list(_kode_draf(koneksi, draf.nilai)) if draf else []
            hasil += [
                BarisDokumen(f.kode, f.judul, orang.id, tahun, periode, ada.get(f.kode))
                for f in map(SEMUA.__getitem__, kode)
            ]
    return hasil


def isi(konteks: Context, minta: Permintaan) -> FormulirEvaluasi | DokumenEvaluasi:
    """Content of one form: the record frozen at the signature, else the draft. Raises DOK-21, DOK-22."""
    if minta.periode is None:
        raise minta.belum_ada()
    with konteks.store.baca() as koneksi:
        tetap = _berlaku(kueri.penetapan(koneksi, minta.orang.id, minta.periode), minta.format)
        terima = kueri.penerimaan(koneksi, tetap.id) if tetap else None
        draf = _draf(konteks, koneksi, minta.orang, minta.periode)
    if tetap is not None:
        formulir, dokumen = beku(tetap)
        if minta.format in HASIL:
            return _cocok(minta, formulir)
        return _cocok(minta, cuplikan.dengan_penerimaan(dokumen, terima))
    if draf is None or konteks.saya == minta.orang.id:
        raise minta.belum_ada()
    nilai = draf.nilai
    hasil = predikat_evaluasi(nilai)
    penilai_id = hak_menilai.penilai_periode(konteks, minta.orang, minta.periode)
    if minta.format in HASIL:
        formulir = cuplikan.formulir_evaluasi(konteks, nilai, hasil, draf=True, penilai_id=penilai_id)
        return _cocok(minta, formulir)
    return _cocok(minta, cuplikan.dokumen_evaluasi(konteks, nilai, hasil, draf=True, penilai_id=penilai_id))


def _draf(konteks: Context, koneksi: Koneksi, orang: Pegawai, periode: Periode) -> Tersimpan[Evaluasi] | None:
    """Of several that are not signed one's own, else that of the penilai of this period."""
    semua = kueri.evaluasi_semua(koneksi, orang.id, periode)
    if len(semua) < 2:
        return semua[0] if semua else None
    penilai = hak_menilai.penilai_periode(konteks, orang, periode)
    return min(semua, key=lambda s: (s.nilai.penilai_id != konteks.saya, s.nilai.penilai_id != penilai))


def _berlaku(daftar: Sequence[Tersimpan[PenetapanEvaluasi]], format_: str) -> PenetapanEvaluasi | None:
    """The newest signature whose document has this format, else the newest one."""
    for satu in reversed(daftar):
        if format_ in DOKUMEN and kode_beku(satu.nilai)[1] == format_:
            return satu.nilai
    return daftar[-1].nilai if daftar else None


def beku(tetap: PenetapanEvaluasi) -> tuple[FormulirEvaluasi, DokumenEvaluasi]:
    """Both forms as they were frozen at one signature; that of the atasan makes the document a D.1.2 (V.A.8; R53)."""
    rekaman = cuplikan.dari_json(tetap.cuplikan, cuplikan.CuplikanEvaluasi)
    oleh_atasan = tetap.sebagai is SebagaiPenetap.ATASAN
    return rekaman.formulir, replace(rekaman.dokumen, oleh_atasan=oleh_atasan or rekaman.dokumen.oleh_atasan)


def _cocok(minta: Permintaan, form: Isi) -> Isi:
    if form.format != minta.format:
        raise UserError("DOK-22", format=minta.format, nama=minta.orang.nama, benar=form.format)
    return form


class _KodeHasil(msgspec.Struct):
    untuk: Untuk = Untuk.JA_JF
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF


class _KodeDokumen(msgspec.Struct):
    oleh_atasan: bool = False
    isi_keberatan: object = None


class _Kode(msgspec.Struct):
    """The fields of a frozen evaluation that tell its forms: a list of many years must not read all the rest."""

    formulir: _KodeHasil
    dokumen: _KodeDokumen


def kode_beku(tetap: PenetapanEvaluasi) -> tuple[str, str]:
    """The codes of both forms under one signature."""
    rekaman = cuplikan.dari_json(tetap.cuplikan, _Kode)
    hasil = FORMAT_EVALUASI[rekaman.formulir.untuk, rekaman.formulir.pendekatan]

    if rekaman.dokumen.isi_keberatan is not None:
        return hasil, "D.1.3"
    oleh_atasan = rekaman.dokumen.oleh_atasan or tetap.sebagai is SebagaiPenetap.ATASAN
    return hasil, "D.1.2" if oleh_atasan else "D.1.1"


def _kode_draf(koneksi: Any, nilai: Evaluasi) -> tuple[str, str]:
    skp = ambil(koneksi, Skp, nilai.skp_id)
    hasil = "C.1.3" if skp is None else FORMAT_EVALUASI[skp.nilai.untuk, skp.nilai.pendekatan]
    return hasil, "D.1.2" if nilai.sebagai is SebagaiPenetap.ATASAN else "D.1.1"


def terakhir(daftar: Sequence[object]) -> PenetapanEvaluasi | None:
    """The last signature of one period, which counts."""
    nilai = getattr(daftar[-1], "nilai", None) if daftar else None
    return nilai if isinstance(nilai, PenetapanEvaluasi) else None


def _periode(konteks: Context, tahun: int) -> list[Periode]:
    jenis = konteks.kantor.periode_evaluasi
    banyak = 4 if jenis is JenisPeriode.TRIWULANAN else 12
    return [Periode(tahun, jenis, n) for n in range(1, banyak + 1)] + [Periode(tahun, JenisPeriode.TAHUNAN)]


KELUARGA = Keluarga(FORMAT, tersedia, isi)
