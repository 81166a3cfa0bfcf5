"""Forms C.1, D.1 and B.1.3-B.1.5: titles, columns, signatures and footnotes of the annex (pp. 71-77, 105-118)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja_desktop.documents.dokumen_evaluasi import signatures
from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.documents.xlsx import tulis_xlsx
from kinerja_desktop.domain.dokumen import Formulir, FormulirEvaluasi, IsiKeberatan, Kertas, TandaTangan
from kinerja_desktop.domain.dokumen_umpan_balik import RekamanUmpanBalik
from kinerja_desktop.domain.evaluasi import Predikat, Rating
from tests.helpers.baca_pdf import rapat, teks_cepat
from tests.helpers.contoh_dokumen import (
    ATASAN,
    DOKUMEN,
    EVALUASI,
    EVALUASI_JPT,
    EVALUASI_JPT_KUALITATIF,
    EVALUASI_KUALITATIF,
    FORMULIR_PENILAIAN,
    OLEH_ATASAN,
    PEGAWAI,
    PENILAI,
    REKAMAN,
    REKAMAN_JPT,
    REKAMAN_KUALITATIF,
    SETELAH_KEBERATAN,
    WALI_KOTA,
)

JPT = "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"
JA = "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"
JPT_KOLOM = (
    "NO.", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF",
    "REALISASI BERDASARKAN BUKTI DUKUNG", "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
)  # fmt: skip
CATATAN_4 = "**** perspektif hanya digunakan untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri"


def cetakan(form: Formulir, kertas: Kertas = Kertas.F4) -> str:
    return rapat("".join(teks_cepat(cetak_ke_bytes(form, kertas))))


def urut(semua: str, *bagian: str) -> None:
    """Each part stands behind the one before it."""
    tempat = 0
    for satu in bagian:
        ada = semua.find(rapat(satu), tempat)
        assert ada >= 0, f"{satu!r} is missing or too early"
        tempat = ada + len(rapat(satu))


def test_format_follows_from_the_plan() -> None:
    assert {nama: form.format for nama, form in FORMULIR_PENILAIAN.items()} == {
        "b13": "B.1.3", "b14": "B.1.4", "b15": "B.1.5", "c11": "C.1.1", "c12": "C.1.2", "c13": "C.1.3",
        "d11": "D.1.1", "d12": "D.1.2", "d13": "D.1.3",
    }  # fmt: skip
    assert EVALUASI_KUALITATIF.format == "C.1.1"


@pytest.mark.parametrize("form", [EVALUASI_KUALITATIF, EVALUASI_JPT_KUALITATIF])
def test_c11_is_a_narrative_for_everybody(form: FormulirEvaluasi) -> None:
    semua = cetakan(form)
    urut(
        semua, "HASIL EVALUASI KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUALITATIF", "PERIODE***: TRIWULAN",
        "PANGKAT/ GOL. RUANG", "CAPAIAN KINERJA ORGANISASI*", "POLA DISTRIBUSI", "HASIL KERJA", "A. UTAMA",
        "B. TAMBAHAN", "RATING HASIL KERJA*", "PERILAKU KERJA", "RATING PERILAKU KERJA*", "PREDIKAT KINERJA PEGAWAI*",
        "* pilih salah satu", CATATAN_4,
    )  # fmt: skip
    assert rapat(JPT) not in semua and rapat(JA) not in semua
    judul = "Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif****:"
    assert semua.count(rapat(judul)) == len(form.rhk)
    assert "NIP(*opsional)" in semua and "INSTANSI" not in semua
    assert ("(Perspektif" in semua) is (form is EVALUASI_JPT_KUALITATIF)


def test_c12_has_seven_columns_and_the_instansi_of_the_penilai() -> None:
    semua = cetakan(EVALUASI_JPT)
    urut(semua, "PENDEKATAN HASIL KERJA KUANTITATIF", JPT, "NIP (*opsional)", "5INSTANSI", "POLA DISTRIBUSI:")
    urut(semua, *JPT_KOLOM, "(1)(2)(3)(4)(5)(6)(7)", "A. UTAMA")
    assert "(8)" not in semua and "****" not in semua and "YANGDIINTERVENSI" not in semua
    tanpa_unit = replace(EVALUASI_JPT, penilai=replace(WALI_KOTA, unit_kerja=""))
    assert rapat("INSTANSI Pemerintah Kota Pematangsiantar") in cetakan(tanpa_unit)


def test_c13_keeps_eight_columns_and_the_unit_of_the_penilai() -> None:
    semua = cetakan(EVALUASI)
    assert "(8)" in semua and "INSTANSI" not in semua and "(*opsional)" not in semua and "****" not in semua


def test_r58_penilai_without_nip_prints_without_number() -> None:
    for form in (EVALUASI_JPT, EVALUASI_JPT_KUALITATIF, REKAMAN_JPT):
        akhir = teks_cepat(cetak_ke_bytes(form, Kertas.F4))[-1]
        baris = [satu.strip() for satu in akhir.splitlines()]
        urutan = baris.index(WALI_KOTA.nama)
        assert not baris[urutan + 1].startswith("NIP") and "None" not in akhir
        ber_nip = teks_cepat(cetak_ke_bytes(replace(form, penilai=PENILAI), Kertas.F4))[-1]
        assert ber_nip.count("NIP 19780821") == 1


@pytest.mark.parametrize(
    ("form", "judul", "untuk", "kolom"),
    [
        (REKAMAN_KUALITATIF, "PERILAKU KERJA", "", "Ukuran keberhasilan dan Target:"),
        (REKAMAN_JPT, "PERILAKU KERJA*", JPT, "(7)"),
        (REKAMAN, "PERILAKU KERJA*", JA, "(8)"),
    ],
)
def test_r41_record_of_feedback_has_both_signatures_and_no_rating(
    form: RekamanUmpanBalik, judul: str, untuk: str, kolom: str
) -> None:
    semua = cetakan(form)
    urut(semua, "REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN", untuk, "PERIODE: TRIWULAN", kolom, judul)
    for kata in ("RATING", "PREDIKAT", "CAPAIAN KINERJA ORGANISASI", "POLA DISTRIBUSI", "PERIODE***"):
        assert rapat(kata) not in semua
    tempat = "Pematangsiantar,......................"
    assert semua.count(tempat) == 1
    for kata in ("Pegawai yang Dinilai", "Pejabat Penilai Kinerja"):
        assert semua.count(rapat(kata)) == 1
    urut(semua, "* pilih salah satu (periode disesuaikan dengan periode evaluasi siklus pendek")
    assert ("PERILAKUKERJA*" in semua) is judul.endswith("*")
    for rhk in form.rhk:
        for iki in rhk.iki:
            assert all(rapat(umpan.dari) in semua for umpan in iki.umpan_balik)
            assert rapat(iki.realisasi) in semua


def test_r41_d11_and_d12_differ_in_who_signs_as_six() -> None:
    kiri, kanan = signatures(DOKUMEN)
    assert (kiri.column, kiri.title, kiri.person) == (0, "7. Pegawai yang Dinilai", PEGAWAI)
    assert (kanan.column, kanan.title, kanan.person) == (1, "6. Pejabat Penilai Kinerja", PENILAI)
    assert (kiri.place, kanan.place) == ("Pematangsiantar, 9 Oktober 2026", "Pematangsiantar, 6 Oktober 2026")
    assert [(s.title, s.person) for s in signatures(OLEH_ATASAN)] == [
        ("7. Pegawai yang Dinilai", PEGAWAI), ("6. Atasan Pejabat Penilai Kinerja", ATASAN),
    ]  # fmt: skip
    assert "5.CATATAN/REKOMENDASI" in cetakan(DOKUMEN)


def test_r41_d13_has_blocks_six_to_eight_and_three_signatures_with_own_dates() -> None:
    semua = cetakan(SETELAH_KEBERATAN)
    isi = SETELAH_KEBERATAN.isi_keberatan
    assert isi is not None
    urut(
        semua, "CATATAN/ REKOMENDASI", "KEBERATAN", isi.keberatan, "PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN",
        isi.penjelasan, "KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA", isi.keputusan,
    )  # fmt: skip
    blok = [(s.column, s.row, s.title, s.place, s.person) for s in signatures(SETELAH_KEBERATAN)]
    assert blok == [
        (0, 0, "10. Pegawai yang Dinilai", "Pematangsiantar, 9 Oktober 2026", PEGAWAI),
        (1, 0, "9. Pejabat Penilai Kinerja", "Pematangsiantar, 6 Oktober 2026", PENILAI),
        (0.5, 1, "11. Atasan Pejabat Penilai Kinerja", "Pematangsiantar, 22 Oktober 2026", ATASAN),
    ]
    urut(semua, "9 Oktober 2026", "22 Oktober 2026", "11. Atasan Pejabat Penilai Kinerja", "* periode disesuaikan")


@pytest.mark.parametrize("kertas", Kertas)
def test_d13_with_short_texts_is_one_sheet_and_loses_nothing_of_long_ones(kertas: Kertas) -> None:
    assert len(teks_cepat(cetak_ke_bytes(SETELAH_KEBERATAN, kertas))) == 1
    kata = [f"alasan-{n}" for n in range(900)]
    panjang = IsiKeberatan(" ".join(kata), "Penjelasan.", "Keputusan.", TandaTangan("Pematangsiantar"))
    halaman = teks_cepat(cetak_ke_bytes(replace(SETELAH_KEBERATAN, isi_keberatan=panjang), kertas))
    assert len(halaman) > 1
    semua = rapat("".join(halaman))
    assert all(satu in semua for satu in kata)
    assert rapat("11. Atasan Pejabat Penilai Kinerja") in rapat(halaman[-1])


def test_document_without_atasan_leaves_his_name_open() -> None:
    semua = cetakan(replace(OLEH_ATASAN, atasan_penilai=None))
    assert "None" not in semua and rapat("6. Atasan Pejabat Penilai Kinerja") in semua


def test_evaluation_signed_by_the_atasan_names_him_below_it() -> None:
    semua = cetakan(replace(EVALUASI, oleh_atasan=ATASAN))
    urut(semua, PENILAI.nama, "Atasan Pejabat Penilai Kinerja", ATASAN.nama)


@pytest.mark.parametrize("predikat", Predikat)
def test_every_predikat_and_rating_is_marked_by_striking_the_others(predikat: Predikat) -> None:
    """Options are all printed; only the marking tells which one was chosen, so the page differs."""
    form = replace(EVALUASI_JPT_KUALITATIF, predikat=predikat, rating_hasil=Rating.DI_BAWAH)
    lain = replace(form, predikat=next(p for p in Predikat if p is not predikat))
    assert cetakan(form) == cetakan(lain)
    assert cetak_ke_bytes(form) != cetak_ke_bytes(lain)


@pytest.mark.parametrize("nama", FORMULIR_PENILAIAN)
def test_twin_holds_the_labels_and_texts_of_the_form(nama: str, tmp_path: Path) -> None:
    form = FORMULIR_PENILAIAN[nama]
    tulis_xlsx(form, tmp_path / "a.xlsx")
    buku = load_workbook(tmp_path / "a.xlsx")
    sel = [str(s.value) for lembar in buku for baris in lembar.iter_rows() for s in baris if s.value is not None]
    semua = rapat("".join(sel))
    assert rapat(form.pegawai.nama) in semua and "None" not in semua
    if isinstance(form, FormulirEvaluasi | RekamanUmpanBalik):
        for rhk in form.rhk:
            for bagian in (rhk.uraian, *(teks for i in rhk.iki for teks in (i.uraian, i.target, i.realisasi))):
                assert rapat(bagian) in semua
        assert ("INSTANSI" in sel) is (nama in ("b14", "c12"))
        assert any("(*opsional)" in satu for satu in sel) is (nama in ("b14", "c11", "c12"))
        assert any(satu.startswith("RATING") for satu in sel) is nama.startswith("c")
    else:
        for sign in signatures(form):  # type: ignore[arg-type]
            assert sel.count(sign.place) == 1 and sel.count(sign.title) == 1
