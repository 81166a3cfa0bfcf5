"""Fixed texts of the forms: the seven values, versions of their wording (R31, R131), NIP, dates and periods."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.evaluasi import CapaianOrganisasi, Predikat, Rating
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import LampiranSkp, Nilai, Perspektif, Untuk


@pytest.mark.parametrize("versi", list(teks.VersiPerilaku))
def test_r31_tujuh_nilai_tiga_panduan_tanpa_titik(versi: teks.VersiPerilaku) -> None:
    panduan = teks.PANDUAN[versi]
    assert list(panduan) == list(Nilai)
    assert all(len(tiga) == 3 and len(set(tiga)) == 3 for tiga in panduan.values())
    assert not [kata for tiga in panduan.values() for kata in tiga if kata.endswith(".") or kata != kata.strip()]


def test_versi_berbeda_hanya_di_tempat_undang_undang_mengubahnya() -> None:
    lama, baru = teks.PANDUAN[teks.VersiPerilaku.P6_2022], teks.PANDUAN[teks.VersiPerilaku.UU20_2023]
    berubah = {nilai for nilai in Nilai if lama[nilai] != baru[nilai]}
    assert berubah == {Nilai.HARMONIS, Nilai.LOYAL, Nilai.KOLABORATIF}
    assert baru[Nilai.HARMONIS][:2] == ("Menghargai setiap orang tanpa membedakan latar belakang", "Suka menolong")


def test_salah_cetak_peraturan_diperbaiki() -> None:
    semua = " ".join(kata for tiga in teks.PANDUAN[teks.VersiPerilaku.P6_2022].values() for kata in tiga)
    assert "sesama ASN" in semua
    assert "113" not in semua
    assert "jujur, bertanggung jawab, cermat" in semua


def test_label_pilihan_seperti_formulir() -> None:
    assert [teks.LABEL_RATING[r] for r in Rating] == [
        "DIATAS EKSPEKTASI",
        "SESUAI EKSPEKTASI",
        "DIBAWAH EKSPEKTASI",
    ]
    assert "/ ".join(teks.LABEL_PREDIKAT[p] for p in Predikat) == (
        "SANGAT BAIK/ BAIK/ BUTUH PERBAIKAN/ KURANG (MISCONDUCT)/ SANGAT KURANG"
    )
    assert "/ ".join(teks.LABEL_CAPAIAN[c] for c in CapaianOrganisasi) == (
        "ISTIMEWA/ BAIK/ BUTUH PERBAIKAN/ KURANG/ SANGAT KURANG"
    )


@pytest.mark.parametrize(
    ("masa", "pilihan"),
    [("2026-TW1", 0), ("2026-TW2", 1), ("2026-TW3", 2), ("2026-TW4", 3), ("2026", 3), ("2026-04", None)],
)
def test_pilihan_pada_baris_periode(masa: str, pilihan: int | None) -> None:
    assert teks.triwulan_terpilih(Periode.baca(masa).label_formulir) == pilihan


@pytest.mark.parametrize(
    ("capaian", "puncak"),
    [
        (CapaianOrganisasi.ISTIMEWA, "Sangat Baik"),
        (CapaianOrganisasi.BAIK, "Baik"),
        (CapaianOrganisasi.BUTUH_PERBAIKAN, "Butuh Perbaikan"),
        (CapaianOrganisasi.KURANG, "Kurang/ Misconduct"),
        (CapaianOrganisasi.SANGAT_KURANG, "Sangat Kurang"),
    ],
)
def test_kurva_memuncak_pada_predikat_yang_sepadan(capaian: CapaianOrganisasi, puncak: str) -> None:
    tinggi = teks.POLA_KURVA[capaian]
    assert " ".join(teks.POLA_SUMBU[tinggi.index(max(tinggi))]).strip() == puncak
    assert max(tinggi) < teks.POLA_PUNCAK


def test_tanggal_periode_dan_baris_tanda() -> None:
    assert teks.tanggal_cetak(date(2026, 11, 24)) == "24 November 2026"
    assert teks.periode_cetak(date(2026, 1, 1), date(2026, 12, 31)) == "1 JANUARI SD 31 DESEMBER TAHUN 2026"
    assert teks.periode_cetak(date(2025, 12, 1), date(2026, 2, 28)) == "1 DESEMBER 2025 SD 28 FEBRUARI TAHUN 2026"
    assert teks.baris_tanda("Pematangsiantar", date(2026, 1, 28)) == "Pematangsiantar, 28 Januari 2026"
    assert teks.baris_tanda("", None).replace(".", "") == ", "


@pytest.mark.parametrize("versi", teks.VersiPerilaku)
def test_panduan_pimpinan_tinggi_hanya_menulis_lengkap_nkri(versi: teks.VersiPerilaku) -> None:
    """Pages 33 and 35 against 56 and 58; all else is the same, and no form has the short and the long name."""
    biasa, pimpinan = teks.panduan(versi), teks.panduan(versi, Untuk.JPT)
    assert {n for n in Nilai if biasa[n] != pimpinan[n]} <= {Nilai.LOYAL}
    assert "NKRI" not in str(pimpinan)
    if versi is teks.VersiPerilaku.P6_2022:
        assert "setia pada NKRI serta" in biasa[Nilai.LOYAL][0]
        assert "setia pada Negara Kesatuan Republik Indonesia serta" in pimpinan[Nilai.LOYAL][0]


@pytest.mark.parametrize(
    ("uraian", "target", "hasil"),
    [
        ("Cakupan ANC.", " 120 ibu ", "Cakupan ANC, dengan target 120 ibu"),
        ("Komplain berkurang dari tahun sebelumnya", "", "Komplain berkurang dari tahun sebelumnya"),
        ("", "Tidak ada keluhan", "Tidak ada keluhan"),
        (" ", " ", ""),
    ],
)
def test_indikator_dan_target_dalam_satu_kalimat(uraian: str, target: str, hasil: str) -> None:
    assert teks.narasi_indikator(uraian, target) == hasil


def test_penugasan_dan_perspektif_hanya_bila_ada() -> None:
    assert (teks.penugasan(" Menteri "), teks.penugasan("  ")) == ("(Penugasan dari Menteri)", "")
    assert teks.tanda_perspektif(None) == ""
    assert teks.tanda_perspektif(Perspektif.PENGUATAN_INTERNAL) == "(Perspektif Penguatan Internal)"


def test_butir_lampiran_menurut_urutan_formulir_tanpa_baris_kosong() -> None:
    lampiran = LampiranSkp(("satu", " ", "dua"), (), ("tiga",))
    assert teks.butir_lampiran(lampiran) == (
        ("DUKUNGAN SUMBER DAYA", ("satu", "dua")), ("SKEMA PERTANGGUNGJAWABAN", ()), ("KONSEKUENSI", ("tiga",)),
    )  # fmt: skip
