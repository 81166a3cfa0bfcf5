"""Properties of C.1.1, C.1.2, B.1.3-B.1.5 and D.1.3: any text prints, ordinary words are all there, in every form."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.dokumen import IsiKeberatan, Kertas, PerilakuCetak, RhkCetak
from tests.helpers.baca_pdf import rapat
from tests.helpers.contoh_dokumen import (
    EVALUASI_JPT,
    EVALUASI_JPT_KUALITATIF,
    EVALUASI_KUALITATIF,
    REKAMAN,
    REKAMAN_JPT,
    REKAMAN_KUALITATIF,
    SETELAH_KEBERATAN,
)
from tests.property.documents.test_dokumen import APA_SAJA, CEPAT, KALIMAT, KERTAS, periksa_halaman, perilaku, rhk

BENTUK = (EVALUASI_JPT, EVALUASI_JPT_KUALITATIF, EVALUASI_KUALITATIF, REKAMAN, REKAMAN_JPT, REKAMAN_KUALITATIF)


@CEPAT
@given(st.sampled_from(BENTUK), rhk(KALIMAT), perilaku(KALIMAT), KERTAS)
def test_setiap_kata_setiap_bentuk_tercetak(
    dasar: object, hasil: tuple[RhkCetak, ...], sikap: tuple[PerilakuCetak, ...], kertas: Kertas
) -> None:
    cetakan = rapat("".join(periksa_halaman(replace(dasar, rhk=hasil, perilaku=sikap), kertas)))  # type: ignore[type-var]
    iki = [butir for item in hasil for butir in item.iki]
    tulisan = [bagian for item in hasil for bagian in (item.uraian, item.penugasan_dari)]
    tulisan += [bagian for butir in iki for bagian in (butir.uraian, butir.target, butir.realisasi)]
    tulisan += [item.ekspektasi_khusus for item in sikap]
    tulisan += [balik.isi for satu in (*iki, *sikap) for balik in satu.umpan_balik]
    assert [kata for teks in tulisan for kata in teks.split() if kata not in cetakan] == []


@CEPAT
@given(st.sampled_from(BENTUK), rhk(APA_SAJA), perilaku(APA_SAJA), KERTAS)
def test_teks_apa_saja_tercetak(
    dasar: object, hasil: tuple[RhkCetak, ...], sikap: tuple[PerilakuCetak, ...], kertas: Kertas
) -> None:
    periksa_halaman(replace(dasar, rhk=hasil, perilaku=sikap), kertas)  # type: ignore[type-var]


@CEPAT
@given(st.tuples(KALIMAT, KALIMAT, KALIMAT), KALIMAT, KERTAS)
def test_setiap_kata_keberatan_tercetak_dan_tanda_tangan_utuh(
    isi: tuple[str, str, str], catatan: str, kertas: Kertas
) -> None:
    form = replace(SETELAH_KEBERATAN, catatan=catatan, isi_keberatan=IsiKeberatan(*isi))
    halaman = periksa_halaman(form, kertas)
    cetakan = rapat("".join(halaman))
    assert [kata for teks in (*isi, catatan) for kata in teks.split() if kata not in cetakan] == []
    for tanda in ("10. Pegawai yang Dinilai", "9. Pejabat Penilai Kinerja", "11. Atasan Pejabat Penilai Kinerja"):
        assert rapat(tanda) in rapat(halaman[-1])


@CEPAT
@given(st.tuples(APA_SAJA, APA_SAJA, APA_SAJA), KERTAS)
def test_keberatan_apa_saja_tercetak(isi: tuple[str, str, str], kertas: Kertas) -> None:
    periksa_halaman(replace(SETELAH_KEBERATAN, isi_keberatan=IsiKeberatan(*isi)), kertas)
