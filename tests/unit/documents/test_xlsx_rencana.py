"""Spreadsheet twins of the forms of planning and execution: labels, order, sheets, print settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.dokumen import Formulir, Kertas
from kinerja_desktop.domain.dokumen_rencana import StrategiCetak
from tests.helpers.contoh_rencana import POHON, SERAH_TERIMA
from tests.unit.documents.test_rencana import AKSI, DOKUMENTASI, ISI, MANUAL, MATRIKS, SEMUA, STRATEGI, matriks_besar
from tests.unit.documents.test_xlsx import buku, isi


@pytest.mark.parametrize("form", SEMUA)
@pytest.mark.parametrize("kertas", Kertas)
def test_kertas_kaki_dan_tanda(form: Formulir, kertas: Kertas, tmp_path: Path) -> None:
    latihan = replace(form, draf=True, kop=replace(form.kop, praktik=True))
    for lembar in buku(latihan, tmp_path, kertas).worksheets:
        assert lembar.page_setup.paperSize == {Kertas.A4: 9, Kertas.F4: 14}[kertas]
        assert ("Format" in lembar.oddFooter.left.text) is bool(form.format)
        assert lembar.oddFooter.right.text == "Halaman &P dari &N"
        semua = [sel for baris in isi(lembar) for sel in baris]
        assert any(sel.startswith("LATIHAN") for sel in semua) and "DRAF" in semua
        assert "UPTD PUSKESMAS SUNGAI BUNGA" in semua


def test_manual_selembar_satu_indikator(tmp_path: Path) -> None:
    book = buku(replace(MANUAL, manual=(ISI, ISI)), tmp_path)
    assert book.sheetnames == ["Indikator 1", "Indikator 2"]
    semua = isi(book["Indikator 2"])
    mulai = semua.index(["RENCANA HASIL KERJA", "Meningkatnya mutu layanan"])
    assert [baris[0] for baris in semua[mulai:]] == [
        "RENCANA HASIL KERJA", "UKURAN KEBERHASILAN/ INDIKATOR KINERJA", "TUJUAN", "DESKRIPSI", "Arti indeks",
        "Formula (opsional bagi pendekatan hasil kerja kualitatif)", "a / b",
        "SATUAN PENGUKURAN (opsional bagi pendekatan hasil kerja kualitatif)", "KUALITAS DAN TINGKAT KENDALI",
        "SUMBER DATA", "PERIODE PELAPORAN",
    ]  # fmt: skip
    pilihan = [sel for baris in semua for sel in baris if sel.startswith("(X)")]
    assert pilihan == ["(X) Outcome Antara", "(X) Semesteran"]


def test_strategi_nomor_berlanjut(tmp_path: Path) -> None:
    book = buku(replace(STRATEGI, strategi=(*STRATEGI.strategi, StrategiCetak("Kedua"))), tmp_path)
    assert book.sheetnames == ["Strategi 1", "Strategi 2"]
    semua = isi(book["Strategi 1"])
    mulai = semua.index(["STRATEGI (KEY ACTIVITIES)"])
    assert semua[mulai : mulai + 6] == [
        ["STRATEGI (KEY ACTIVITIES)"], ["A. RUTIN"], ["1.", "rutin satu"], ["2.", "rutin dua"], ["B. TRANSFORMATIF"],
        ["3.", "ubah satu"],
    ]  # fmt: skip
    fakta = [
        "JUDUL INISIATIF STRATEGI PENCAPAIAN IKU", "Layanan cepat",
        "INDIKATOR DAN TARGET YANG DIINTERVENSI", "Indeks mutu (target: 4)",
    ]  # fmt: skip
    assert fakta in semua


def test_matriks_dan_tim_selembar_masing_masing(tmp_path: Path) -> None:
    book = buku(MATRIKS, tmp_path)
    assert book.sheetnames == ["Matriks", "Tim 1"]
    semua = isi(book["Matriks"])
    kepala = semua.index(["PEGAWAI", "JABATAN", "OUTCOME ANTARA/ OUTPUT/ LAYANAN"])
    assert semua[kepala + 1 :] == [
        ["Pimpinan Satu", "Kepala", "Indikator satu", "Indikator dua"],
        ["Ketua Dua\n(Ketua Tim)", "Bidan", "Peran hasil satu", "tidak ada peran"],
    ]
    assert ["Ketua Dua", "Bidan", "Peran hasil satu"] in isi(book["Tim 1"])


def test_matriks_lebar_mengulang_nama_dan_kepala(tmp_path: Path) -> None:
    lembar: Any = buku(matriks_besar(60, 25), tmp_path)["Matriks"]
    assert lembar.print_title_cols == "$A:$B"
    assert lembar.page_setup.fitToWidth == 5
    awal, akhir = (int(n) for n in lembar.print_title_rows.replace("$", "").split(":"))
    assert lembar.cell(awal, 1).value == "PEGAWAI" and lembar.cell(akhir, 1).value == "Pimpinan Satu"
    assert [sel.value for sel in lembar[awal] if sel.value] == [
        "PEGAWAI", "JABATAN", *["OUTCOME ANTARA/ OUTPUT/ LAYANAN"] * 5,
    ]  # fmt: skip
    assert lembar.freeze_panes == f"C{akhir + 1}"
    assert lembar.cell(akhir + 60, 27).value == "peran 59x24"


def test_aksi_dan_dokumentasi_satu_baris_satu_langkah(tmp_path: Path) -> None:
    semua = isi(buku(AKSI, tmp_path)["Rencana Aksi"])
    assert semua[semua.index(["HASIL KERJA"]) + 1 :][:3] == [
        ["1", "Hasil satu", "Rencana Aksi:"], ["1. Langkah A"], ["2. Langkah B"],
    ]  # fmt: skip
    semua = isi(buku(DOKUMENTASI, tmp_path)["Pendokumentasian"])
    assert semua[semua.index(["HASIL KERJA"]) + 1 :][:8] == [
        ["1", "Hasil satu", "Rencana Aksi:", "Realisasi dan Bukti Dukung:"],
        ["1. Langkah A", "1. 5 berkas"],
        ["- kerja satu. Bukti: foto.jpg"],
        ["- kerja dua"],
        ["2. Langkah B", "2. -"],
        ["Di luar rencana aksi:", "- kerja lain"],
        ["2", "Hasil dua", "Rencana Aksi:", "Realisasi dan Bukti Dukung:"],
        ["-", "Jumlah: 9 berkas"],
    ]
    tanda = [sel for baris in semua for sel in baris]
    assert tanda.count("Pegawai yang Dinilai") == 1 and "Pejabat Penilai Kinerja" not in tanda


def test_serah_terima_dan_pohon(tmp_path: Path) -> None:
    semua = isi(buku(SERAH_TERIMA, tmp_path)["Serah Terima"])
    assert ["Dari", "Bidan Terampil, UPTD Puskesmas Sungai Bunga"] in semua
    assert ["No.", "Periode", "Pejabat Penilai Kinerja", "Paling lambat", "Dasar"] in semua
    assert ["Tidak ada."] in semua
    assert ["Yang menyerahkan", "Yang menerima"] in semua and ["Mengetahui"] in semua
    lembar = buku(POHON, tmp_path)["Pohon Kinerja"]
    isi_pohon = isi(lembar)
    baris = next(n for n, sel in enumerate(lembar["A"], 1) if sel.value == "1.1.2")
    assert lembar.cell(baris, 2).alignment.indent == 2 and lembar.row_dimensions[baris].outlineLevel == 2
    assert any("CELAH" in sel for satu in isi_pohon for sel in satu)


def test_kolom_serah_terima_sebanyak_apa_pun(tmp_path: Path) -> None:
    kolom = tuple(f"Kolom {n}" for n in range(12))
    bagian = replace(SERAH_TERIMA.bagian[1], kolom=kolom, baris=(tuple("x" * 40 for _ in kolom),))
    semua = isi(buku(replace(SERAH_TERIMA, bagian=(bagian,)), tmp_path)["Serah Terima"])
    assert list(kolom) in semua
