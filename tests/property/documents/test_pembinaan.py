"""Properties of the forms of guidance and counselling: any text prints, and ordinary words are all there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.bimbingan import (
    FaktaCoaching,
    JurnalMentoring,
    LangkahKedepan,
    TujuanCoaching,
    TujuanMentoring,
)
from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_pembinaan import (
    FormulirCoaching,
    FormulirKompetensi,
    FormulirMentoring,
    FormulirPerilaku,
    FormulirUmpanBimbingan,
    KepalaPembinaan,
)
from kinerja_desktop.domain.kompetensi import KelompokKompetensi, NilaiKompetensi, butir_baku
from kinerja_desktop.domain.konseling import LaporanPerilaku
from kinerja_desktop.domain.skp import Nilai
from tests.helpers.baca_pdf import rapat
from tests.helpers.contoh_dokumen import INSTANSI, KOP, PEGAWAI, PENILAI
from tests.property.documents.test_dokumen import APA_SAJA, CEPAT, KALIMAT, KERTAS, periksa_halaman

Teks = st.SearchStrategy[str]
KEPALA = KepalaPembinaan(KOP, INSTANSI, date(2026, 1, 1), date(2026, 12, 31), PEGAWAI, PENILAI)


def coaching(teks: Teks) -> st.SearchStrategy[FormulirCoaching]:
    tujuan = st.lists(st.builds(TujuanCoaching, teks, teks, teks, teks), max_size=4).map(tuple)
    fakta = st.lists(st.builds(FaktaCoaching, teks, teks, teks, teks), max_size=4).map(tuple)
    langkah = st.lists(st.builds(LangkahKedepan, teks, teks, st.booleans()), max_size=4).map(tuple)
    return st.builds(FormulirCoaching, st.just(KEPALA), st.just(PENILAI), tujuan, fakta, teks, langkah)


def mentoring(teks: Teks) -> st.SearchStrategy[FormulirMentoring]:
    keahlian = st.lists(st.builds(TujuanMentoring, teks, teks, teks, teks), max_size=4).map(tuple)
    jurnal = st.lists(st.builds(JurnalMentoring, teks, teks, teks, teks), max_size=9).map(tuple)
    return st.builds(FormulirMentoring, st.just(KEPALA), st.just(PENILAI), keahlian, jurnal)


def umpan(teks: Teks) -> st.SearchStrategy[FormulirUmpanBimbingan]:
    return st.builds(FormulirUmpanBimbingan, st.just(KEPALA), st.lists(teks, max_size=9).map(tuple))


@st.composite
def kompetensi(draw: st.DrawFn, teks: Teks) -> FormulirKompetensi:
    baku = tuple(replace(b, nilai=draw(st.none() | st.integers(1, 5)), alasan=draw(teks)) for b in butir_baku())
    teknis = st.builds(NilaiKompetensi, st.just(KelompokKompetensi.TEKNIS), teks, st.integers(1, 5), teks)
    tambahan = draw(st.lists(teknis, max_size=5))
    return FormulirKompetensi(KEPALA, PENILAI, (*baku, *tambahan), draw(teks))


def perilaku(teks: Teks) -> st.SearchStrategy[FormulirPerilaku]:
    nilai = st.lists(st.sampled_from(list(Nilai)), unique=True).map(tuple)
    laporan = st.builds(LaporanPerilaku, st.just(date(2026, 11, 10)), nilai, teks, teks, st.booleans(), teks)
    return st.builds(FormulirPerilaku, st.just(KEPALA), laporan)


@CEPAT
@given(coaching(APA_SAJA), mentoring(APA_SAJA), umpan(APA_SAJA), kompetensi(APA_SAJA), perilaku(APA_SAJA), KERTAS)
def test_any_text_prints(
    c: FormulirCoaching,
    m: FormulirMentoring,
    u: FormulirUmpanBimbingan,
    k: FormulirKompetensi,
    p: FormulirPerilaku,
    kertas: Kertas,
) -> None:
    for formulir in (c, m, u, k, p):
        periksa_halaman(formulir, kertas)


@CEPAT
@given(coaching(KALIMAT), mentoring(KALIMAT), kompetensi(KALIMAT), perilaku(KALIMAT), KERTAS)
def test_ordinary_words_are_all_there(
    c: FormulirCoaching, m: FormulirMentoring, k: FormulirKompetensi, p: FormulirPerilaku, kertas: Kertas
) -> None:
    harap = (
        (c, [*(t.strategi for t in c.tujuan), *(f.penyebab for f in c.fakta), c.peluang]),
        (m, [*(x.ukuran for x in m.keahlian), *(j.rencana_aksi for j in m.jurnal)]),
        (k, [*(b.alasan for b in k.butir), k.rekomendasi]),
        (p, [p.laporan.uraian, p.laporan.retrospektif, p.laporan.ekspektasi_khusus]),
    )
    for formulir, teks in harap:
        cetak = rapat("".join(periksa_halaman(formulir, kertas)))
        assert [kata for satu in teks for kata in satu.split() if kata not in cetak] == []
