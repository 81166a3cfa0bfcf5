"""Properties of the forms of planning: any text prints, ordinary words are all there, heads return, names return."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.dokumen_rencana import (
    AksiCetak,
    BagianSerahTerima,
    BarisMatriks,
    BarisPohon,
    HasilAksi,
    ManualCetak,
    StrategiCetak,
    TabelMatriks,
)
from kinerja_desktop.domain.manual_indikator import PeriodePelaporan, TingkatKendali
from tests.helpers.baca_pdf import rapat
from tests.helpers.contoh_rencana import POHON, SERAH_TERIMA
from tests.property.documents.test_dokumen import APA_SAJA, CEPAT, KALIMAT, KERTAS, periksa_halaman
from tests.unit.documents.test_rencana import AKSI, DOKUMENTASI, MANUAL, MATRIKS, STRATEGI

Teks = st.SearchStrategy[str]


def manual(teks: Teks) -> st.SearchStrategy[ManualCetak]:
    kendali, periode = st.none() | st.sampled_from(TingkatKendali), st.none() | st.sampled_from(PeriodePelaporan)
    return st.builds(ManualCetak, teks, teks, teks, teks, teks, teks, kendali, teks, periode)


def strategi(teks: Teks) -> st.SearchStrategy[StrategiCetak]:
    banyak = st.lists(teks, max_size=3).map(tuple)
    return st.builds(
        StrategiCetak, teks, banyak, teks, teks, teks, teks, teks, teks, banyak, banyak, banyak, banyak
    )  # fmt: skip


@st.composite
def tabel(draw: st.DrawFn, teks: Teks) -> TabelMatriks:
    kolom = draw(st.lists(teks, max_size=14))
    isi = st.lists(teks | st.sampled_from(["", "TIDAK ADA PERAN"]), min_size=len(kolom), max_size=len(kolom)).map(tuple)
    baris = draw(st.lists(st.builds(BarisMatriks, teks, teks, isi, st.booleans()), max_size=6))
    return TabelMatriks(draw(teks), draw(teks), tuple(kolom), tuple(baris))


def hasil(teks: Teks) -> st.SearchStrategy[tuple[HasilAksi, ...]]:
    banyak = st.lists(teks, max_size=3).map(tuple)
    aksi = st.lists(st.builds(AksiCetak, teks, banyak, teks), max_size=3).map(tuple)
    return st.lists(st.builds(HasilAksi, teks, aksi, banyak), max_size=4).map(tuple)


@st.composite
def bagian(draw: st.DrawFn, teks: Teks) -> BagianSerahTerima:
    lebar = draw(st.integers(0, 6))
    baris = draw(st.lists(st.lists(teks, min_size=lebar or 2, max_size=lebar or 2).map(tuple), max_size=4))
    kolom = draw(st.lists(teks, min_size=lebar, max_size=lebar))
    return BagianSerahTerima(draw(teks), tuple(kolom), tuple(baris), draw(teks))


@CEPAT
@given(manual(APA_SAJA), strategi(APA_SAJA), tabel(APA_SAJA), hasil(APA_SAJA), bagian(APA_SAJA), APA_SAJA, KERTAS)
def test_teks_apa_saja_tercetak(
    m: ManualCetak,
    s: StrategiCetak,
    t: TabelMatriks,
    h: tuple[HasilAksi, ...],
    b: BagianSerahTerima,
    teks: str,
    kertas: Kertas,
) -> None:
    periksa_halaman(replace(MANUAL, manual=(m, m)), kertas)
    periksa_halaman(replace(STRATEGI, strategi=(s,)), kertas)
    periksa_halaman(replace(MATRIKS, tabel=t, tim=(t,)), kertas)
    periksa_halaman(replace(AKSI, hasil=h), kertas)
    periksa_halaman(replace(DOKUMENTASI, hasil=h), kertas)
    periksa_halaman(replace(SERAH_TERIMA, bagian=(b, b), pengantar=teks, catatan=(teks[:80],)), kertas)
    baris = tuple(BarisPohon(n, teks, teks, teks, teks, (teks, teks)) for n in (0, 1, 9, 2))
    periksa_halaman(replace(POHON, baris=baris, judul=teks), kertas)


@CEPAT
@given(tabel(KALIMAT), KERTAS)
def test_setiap_kata_matriks_tercetak_dan_nama_kembali(t: TabelMatriks, kertas: Kertas) -> None:
    halaman = [rapat(isi) for isi in periksa_halaman(replace(MATRIKS, tabel=t, tim=()), kertas)]
    cetakan = "".join(halaman)
    tulisan = [t.nama, t.jabatan, *t.kolom]
    tulisan += [teks for satu in t.baris for teks in (satu.nama, satu.jabatan, *satu.isi)]
    assert [kata for teks in tulisan for kata in teks.split() if kata not in cetakan] == []
    awal = rapat(t.nama.split(" ")[0])
    assert all("PEGAWAIJABATAN" in isi and awal in isi for isi in halaman if t.kolom)


@CEPAT
@given(hasil(KALIMAT), KERTAS)
def test_setiap_kata_dokumentasi_tercetak(h: tuple[HasilAksi, ...], kertas: Kertas) -> None:
    cetakan = rapat("".join(periksa_halaman(replace(DOKUMENTASI, hasil=h), kertas)))
    for satu in h:
        teks = [satu.uraian, *(a.uraian for a in satu.aksi), *satu.lain, *(t for a in satu.aksi for t in a.realisasi)]
        assert [kata for bagian_ in teks for kata in bagian_.split() if kata not in cetakan] == []
