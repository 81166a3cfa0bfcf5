"""Properties of printed forms: any text prints, ordinary words are all there, heads return, page numbers are right."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.documents.fonts import clean
from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.documents.wrapping import Style, measure, wrap
from kinerja_desktop.domain.dokumen import (
    Formulir,
    FormulirSkp,
    IkiCetak,
    Kertas,
    PerilakuCetak,
    RhkCetak,
    UmpanBalikCetak,
)
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.skp import Aspek, JenisRhk, LampiranSkp, Nilai, Perspektif
from tests.helpers.baca_pdf import rapat, teks_cepat
from tests.helpers.contoh_dokumen import DOKUMEN, EVALUASI, JPT, JPT_KUALITATIF, KUALITATIF, LAMPIRAN, RHK, SKP

CEPAT = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
KATA = st.text("abcdefghijklmnoprstuwyBKPS", min_size=2, max_size=9)
KALIMAT = st.lists(KATA, max_size=40).map(" ".join)
APA_SAJA = (
    st.text(max_size=300)
    | KALIMAT
    | st.sampled_from(["بسم الله 12 الرحمن", "👍🏽👨‍👩‍👧 🇮🇩", "中文" * 30, "=\n-\n1. ", "\x00\u202e\ud800"])
)
KERTAS = st.sampled_from(list(Kertas))


def iki(teks: st.SearchStrategy[str]) -> st.SearchStrategy[IkiCetak]:
    umpan = st.lists(st.builds(UmpanBalikCetak, teks, teks), max_size=2).map(tuple)
    perspektif = st.none() | st.sampled_from(Perspektif)
    return st.builds(IkiCetak, st.sampled_from(Aspek), teks, teks, teks, umpan, perspektif)


def rhk(teks: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[RhkCetak, ...]]:
    satu = st.builds(
        RhkCetak, st.sampled_from(JenisRhk), st.sampled_from(["", "Sama"]) | teks, teks, teks,
        st.lists(iki(teks), max_size=4).map(tuple),
    )  # fmt: skip
    return st.lists(satu, max_size=6).map(tuple)


def perilaku(teks: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[PerilakuCetak, ...]]:
    umpan = st.lists(st.builds(UmpanBalikCetak, teks, teks), max_size=2).map(tuple)
    satu = st.builds(PerilakuCetak, st.sampled_from(Nilai), teks, umpan)
    return st.lists(satu, max_size=7, unique_by=lambda item: item.nilai).map(tuple)


def periksa_halaman(form: Formulir, kertas: Kertas) -> list[str]:
    """Print, read back and check what holds for every form."""
    halaman = teks_cepat(cetak_ke_bytes(form, kertas))
    for nomor, isi in enumerate(halaman, 1):
        assert f"Halaman {nomor} dari {len(halaman)}" in isi
    return halaman


@CEPAT
@given(
    rhk(APA_SAJA),
    perilaku(APA_SAJA),
    APA_SAJA,
    KERTAS,
    st.none() | st.sampled_from(Rating),
    st.none() | st.sampled_from(CapaianOrganisasi),
)
def test_teks_apa_saja_tercetak(
    hasil: tuple[RhkCetak, ...],
    sikap: tuple[PerilakuCetak, ...],
    teks: str,
    kertas: Kertas,
    rating: Rating | None,
    capaian: CapaianOrganisasi | None,
) -> None:
    orang = replace(EVALUASI.pegawai, nama=teks, jabatan=teks)
    for form in (SKP, KUALITATIF, JPT, JPT_KUALITATIF):
        periksa_halaman(replace(form, rhk=hasil, perilaku=sikap, pegawai=orang), kertas)
    periksa_halaman(replace(LAMPIRAN, lampiran=LampiranSkp((teks, ""), (), (teks,) * 3), penilai=orang), kertas)
    periksa_halaman(
        replace(EVALUASI, rhk=hasil, perilaku=sikap, rating_hasil=rating, capaian=capaian, label_periode=teks), kertas
    )
    periksa_halaman(replace(DOKUMEN, catatan=teks, penilai=orang, atasan_penilai=None), kertas)


@CEPAT
@given(rhk(KALIMAT), perilaku(KALIMAT), KERTAS)
def test_setiap_kata_biasa_tercetak(
    hasil: tuple[RhkCetak, ...], sikap: tuple[PerilakuCetak, ...], kertas: Kertas
) -> None:
    form = replace(EVALUASI, rhk=hasil, perilaku=sikap)
    cetakan = rapat("".join(periksa_halaman(form, kertas)))
    tulisan = [item.uraian for item in hasil] + [item.rhk_pimpinan for item in hasil]
    tulisan += [
        bagian for item in hasil for butir in item.iki for bagian in (butir.uraian, butir.target, butir.realisasi)
    ]
    tulisan += [item.ekspektasi_khusus for item in sikap]
    umpan = [butir.umpan_balik for item in hasil for butir in item.iki] + [item.umpan_balik for item in sikap]
    tulisan += [balik.isi for satu in umpan for balik in satu]
    assert [kata for teks in tulisan for kata in teks.split() if kata not in cetakan] == []


@CEPAT
@given(st.sampled_from([KUALITATIF, JPT, JPT_KUALITATIF]), rhk(KALIMAT), KERTAS)
def test_setiap_kata_setiap_bentuk_skp_tercetak(
    dasar: FormulirSkp, hasil: tuple[RhkCetak, ...], kertas: Kertas
) -> None:
    cetakan = rapat("".join(periksa_halaman(replace(dasar, rhk=hasil), kertas)))
    tulisan = [item.uraian for item in hasil] + [item.penugasan_dari for item in hasil]
    tulisan += [bagian for item in hasil for butir in item.iki for bagian in (butir.uraian, butir.target)]
    assert [kata for teks in tulisan for kata in teks.split() if kata not in cetakan] == []


@CEPAT
@given(st.tuples(*[st.lists(KALIMAT, max_size=12).map(tuple)] * 3), KERTAS)
def test_setiap_butir_lampiran_tercetak_berurutan(butir: tuple[tuple[str, ...], ...], kertas: Kertas) -> None:
    cetakan = rapat("".join(periksa_halaman(replace(LAMPIRAN, lampiran=LampiranSkp(*butir)), kertas)))
    tempat = 0
    for judul, daftar in zip(("DUKUNGAN", "SKEMA", "KONSEKUENSI"), butir, strict=True):
        for satu in (judul, *(f"{n}.{rapat(isi)}" for n, isi in enumerate(filter(None, daftar), 1))):
            tempat = cetakan.index(satu, tempat) + len(satu)


@CEPAT
@given(rhk(KALIMAT), perilaku(KALIMAT), KERTAS)
def test_kepala_berulang_dan_penutup_tidak_sendirian(
    hasil: tuple[RhkCetak, ...], sikap: tuple[PerilakuCetak, ...], kertas: Kertas
) -> None:
    halaman = [rapat(isi) for isi in periksa_halaman(replace(SKP, rhk=hasil, perilaku=sikap), kertas)]
    for isi in halaman[1:]:
        assert isi.startswith(("HASILKERJANO.", "PERILAKUKERJA**"))
    assert "7Kolaboratif" in halaman[-1] or "Ekspektasi" in halaman[-1] or re.match("PERILAKUKERJA..7", halaman[-1])
    assert "PejabatPenilaiKinerja" in halaman[-1]
    for isi in halaman:
        assert not re.search(r"(A\.UTAMA|B\.TAMBAHAN)RotuaMelati", isi)


@pytest.mark.parametrize("baris", [1, 4, 8])
def test_judul_tambahan_ikut_hasil_kerja_yang_tinggi_karena_kolom_di_sampingnya(baris: int) -> None:
    tinggi = RhkCetak(JenisRhk.TAMBAHAN, "pimpinan " * 4 * baris, "Hasil", "", ())
    tempat = set()
    for banyak in range(1, 25):
        hasil = (*[RhkCetak(JenisRhk.UTAMA, "", "Hasil", "", ())] * banyak, tinggi)
        halaman = [rapat(isi) for isi in periksa_halaman(replace(SKP, rhk=hasil, perilaku=()), Kertas.F4)]
        (di,) = (n for n, isi in enumerate(halaman) if "B.TAMBAHAN" in isi)
        assert re.search(rf"B.TAMBAHAN{banyak + 1}", halaman[di]), banyak
        tempat.add(di)
    assert tempat == {0, 1}, "on the first sheet and on the second"


@settings(max_examples=200, deadline=None)
@given(APA_SAJA, st.floats(20, 400))
def test_baris_selalu_muat_dan_tidak_ada_huruf_hilang(teks: str, lebar: float) -> None:
    rapi, _ = clean(teks)
    gaya = Style("KD-Regular", 9, 11)
    lines = wrap(rapi, gaya, lebar)
    for line in lines:
        for run in line:
            assert run.dx + run.width <= max(lebar, 3 * gaya.size) + 0.01
            assert run.width == pytest.approx(measure(run.text, gaya._replace(face=run.face)), abs=0.01)
    asal = sorted("".join(rapi.split()))
    assert sorted("".join("".join(run.text for run in line) for line in lines).replace(" ", "")) == asal


def test_enam_puluh_iki() -> None:
    banyak = tuple(replace(RHK[0].iki[0], uraian=f"indikator-{nomor:02d} yang panjang") for nomor in range(60))
    halaman = periksa_halaman(replace(EVALUASI, rhk=(replace(RHK[0], iki=banyak),)), Kertas.F4)
    semua = rapat("".join(halaman))
    assert all(f"indikator-{nomor:02d}" in semua for nomor in range(60))
    hasil = [isi for isi in halaman if "indikator-" in isi]
    assert len(hasil) > 4
    assert all(isi.index("INDIKATOR KINERJA INDIVIDU") < isi.index("indikator-") for isi in hasil)
    assert all("(lanjutan)" in isi for isi in hasil[2:])
    assert "RATINGHASILKERJA*" in semua


@pytest.mark.parametrize("bidang", ["rhk", "iki", "narasi", "ekspektasi", "umpan_balik", "catatan"])
def test_seratus_ribu_huruf(bidang: str) -> None:
    panjang = " ".join(f"k{nomor:05d}" for nomor in range(14_286))
    assert len(panjang) >= 100_000
    umpan = (UmpanBalikCetak("Pimpinan", panjang),)
    form: Formulir = {
        "rhk": replace(EVALUASI, rhk=(replace(RHK[0], uraian=panjang),)),
        "iki": replace(SKP, rhk=(replace(RHK[0], iki=(replace(RHK[0].iki[0], uraian=panjang),)),)),
        "narasi": replace(KUALITATIF, rhk=(replace(RHK[0], iki=(replace(RHK[0].iki[0], uraian=panjang),)),)),
        "ekspektasi": replace(SKP, perilaku=(PerilakuCetak(Nilai.KOLABORATIF, panjang),)),
        "umpan_balik": replace(EVALUASI, perilaku=(PerilakuCetak(Nilai.LOYAL, "", umpan),)),
        "catatan": replace(DOKUMEN, catatan=panjang, predikat=Predikat.KURANG),
    }[bidang]  # fmt: skip
    halaman = periksa_halaman(form, Kertas.A4)
    urutan = [int(kata) for kata in re.findall(r"k(\d{5})", "".join(halaman))]
    assert urutan == list(range(14_286))
