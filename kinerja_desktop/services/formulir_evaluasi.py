"""Forms C.1.3 and D.1.1 of one person: frozen by the signature of the penilai, before that a draft that he may see."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.domain.dokumen import DokumenEvaluasi, FormulirEvaluasi
from kinerja_desktop.domain.evaluasi import PenetapanEvaluasi
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penetapan import predikat_evaluasi
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services import cuplikan, hak_menilai
from kinerja_desktop.services.formulir import BarisDokumen, Format, Keluarga, Permintaan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import evaluasi as kueri

FORMAT = (
    Format("C.1.3", "Hasil Evaluasi Kinerja Pegawai", berperiode=True),
    Format("D.1.1", "Dokumen Evaluasi Kinerja Pegawai", berperiode=True),
)


def tersedia(konteks: Context, orang: Pegawai, tahun: int) -> list[BarisDokumen]:
    """Both forms of each period of the year that has an evaluation."""
    hasil = []
    with konteks.store.baca() as koneksi:
        for periode in _periode(konteks, tahun):
            tetap = _terakhir(kueri.penetapan(koneksi, orang.id, periode))
            if tetap is None and kueri.evaluasi(koneksi, orang.id, periode, None) is None:
                continue
            pada = tetap.pada if tetap else None
            hasil += [BarisDokumen(f.kode, f.judul, orang.id, tahun, periode, pada) for f in FORMAT]
    return hasil


def isi(konteks: Context, minta: Permintaan) -> FormulirEvaluasi | DokumenEvaluasi:
    """Content of one form: the record frozen at the signature, else the draft. Raises DOK-21."""
    if minta.periode is None:
        raise minta.belum_ada()
    with konteks.store.baca() as koneksi:
        tetap = _terakhir(kueri.penetapan(koneksi, minta.orang.id, minta.periode))
        terima = kueri.penerimaan(koneksi, tetap.id) if tetap else None
        draf = kueri.evaluasi(koneksi, minta.orang.id, minta.periode, None)
    if tetap is not None:
        beku = cuplikan.dari_json(tetap.cuplikan, cuplikan.CuplikanEvaluasi)
        return beku.formulir if minta.format == "C.1.3" else cuplikan.dengan_penerimaan(beku.dokumen, terima)
    if draf is None or konteks.saya == minta.orang.id:
        raise minta.belum_ada()
    nilai = draf.nilai
    hasil = predikat_evaluasi(nilai)
    penilai_id = hak_menilai.penilai_periode(konteks, minta.orang, minta.periode)
    if minta.format == "C.1.3":
        return cuplikan.formulir_evaluasi(konteks, nilai, hasil, draf=True, penilai_id=penilai_id)
    return cuplikan.dokumen_evaluasi(konteks, nilai, hasil, draf=True, penilai_id=penilai_id)


def _terakhir(daftar: Sequence[object]) -> PenetapanEvaluasi | None:
    nilai = getattr(daftar[-1], "nilai", None) if daftar else None
    return nilai if isinstance(nilai, PenetapanEvaluasi) else None


def _periode(konteks: Context, tahun: int) -> list[Periode]:
    jenis = konteks.kantor.periode_evaluasi
    banyak = 4 if jenis is JenisPeriode.TRIWULANAN else 12
    return [Periode(tahun, jenis, n) for n in range(1, banyak + 1)] + [Periode(tahun, JenisPeriode.TAHUNAN)]


KELUARGA = Keluarga(FORMAT, tersedia, isi)
