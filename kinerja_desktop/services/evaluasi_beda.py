"""What is no longer as it was when an evaluation was signed; the frozen record itself never changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from kinerja_desktop.domain.dokumen import FormulirEvaluasi, UmpanBalikCetak
from kinerja_desktop.domain.evaluasi import (
    Evaluasi,
)
from kinerja_desktop.domain.kuadran import CAPAIAN_LAYAR
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.domain.teks_formulir import JUDUL_NILAI
from kinerja_desktop.services import cuplikan
from kinerja_desktop.services.cuplikan import CuplikanEvaluasi
from kinerja_desktop.services.evaluasi_bentuk import (
    Perbedaan,
)
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store.rekaman import Tersimpan, ambil


def perbedaan(
    konteks: Context,
    tersimpan: Tersimpan[Evaluasi] | None,
    beku: CuplikanEvaluasi | None,
    usang: Iterable[UUID],
    penilai_id: UUID,
) -> tuple[Perbedaan, ...]:
    """What is no longer as it was signed: capaian, realisasi, feedback, and cited reports."""
    if tersimpan is None or beku is None:
        return ()
    lama = beku.formulir
    kini = cuplikan.formulir_evaluasi(konteks, tersimpan.nilai, lama.predikat, penilai_id=penilai_id)
    return (*_beda_formulir(lama, kini), *_beda_laporan(konteks, usang))


def _beda_formulir(lama: FormulirEvaluasi, kini: FormulirEvaluasi) -> Iterator[Perbedaan]:
    if lama.capaian is not kini.capaian:
        yield Perbedaan("Capaian kinerja organisasi", _capaian(lama), _capaian(kini))
    iki_lama = {(r.uraian, i.uraian): i for r in lama.rhk for i in r.iki}
    iki_kini = {(r.uraian, i.uraian): i for r in kini.rhk for i in r.iki}
    for kunci in dict.fromkeys((*iki_lama, *iki_kini)):
        a, b = iki_lama.get(kunci), iki_kini.get(kunci)
        if a is None or b is None:
            yield Perbedaan("Indikator", kunci[1] if a else "", kunci[1] if b else "")
            continue
        if a.realisasi != b.realisasi:
            yield Perbedaan(f"Realisasi · {a.uraian}", a.realisasi, b.realisasi)
        yield from _beda_umpan(a.uraian, a.umpan_balik, b.umpan_balik)
    for p, q in zip(lama.perilaku, kini.perilaku, strict=True):
        yield from _beda_umpan(JUDUL_NILAI[p.nilai], p.umpan_balik, q.umpan_balik)


def _beda_umpan(tentang: str, lama: Sequence[UmpanBalikCetak], kini: Sequence[UmpanBalikCetak]) -> Iterator[Perbedaan]:
    for baru in kini:
        if baru not in lama:
            yield Perbedaan(f"Umpan balik · {tentang}", "", f"{baru.dari}: {baru.isi}")


def _capaian(form: FormulirEvaluasi) -> str:
    return CAPAIAN_LAYAR[form.capaian] if form.capaian else ""


def _beda_laporan(konteks: Context, usang: Iterable[UUID]) -> Iterator[Perbedaan]:
    for laporan_id in sorted(usang):
        with konteks.store.baca() as koneksi:
            laporan = ambil(koneksi, LaporanHarian, laporan_id)
        if laporan is None:
            yield Perbedaan("Laporan", "disetujui", "dihapus")
        else:
            nilai = laporan.nilai
            judul = f"Laporan {tulis_tanggal(nilai.tanggal)} · {nilai.kegiatan}"
            yield Perbedaan(judul, "disetujui", "berubah atau persetujuannya dicabut")
