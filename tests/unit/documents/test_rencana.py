"""Forms of planning and execution on paper: labels in the order of the annex, wide and long matrices, marks,
footers."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from kinerja_desktop.documents.aksi import lay_out_dokumentasi
from kinerja_desktop.documents.matriks import parts
from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import Formulir, Kertas
from kinerja_desktop.domain.dokumen_rencana import (
    AksiCetak,
    BagianSerahTerima,
    BarisMatriks,
    FormulirDokumentasi,
    FormulirManual,
    FormulirMatriks,
    FormulirRencanaAksi,
    FormulirStrategi,
    HasilAksi,
    ManualCetak,
    StrategiCetak,
    TabelMatriks,
)
from kinerja_desktop.domain.manual_indikator import PeriodePelaporan, TingkatKendali
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.skp import Untuk
from tests.helpers.baca_pdf import fon_tanam, rapat, teks_cepat, teks_halaman
from tests.helpers.contoh_dokumen import INSTANSI, KOP, PEGAWAI, PENILAI
from tests.helpers.contoh_rencana import POHON, SERAH_TERIMA

MASA = (KOP, INSTANSI, date(2026, 1, 1), date(2026, 12, 31))
ISI = ManualCetak(
    "Meningkatnya mutu layanan", "Indeks mutu", "Mengukur mutu", "Arti indeks", "a / b", "Nilai",
    TingkatKendali.OUTCOME_ANTARA, "Survei", PeriodePelaporan.SEMESTERAN,
)  # fmt: skip
MANUAL = FormulirManual(*MASA, PEGAWAI, (ISI,))
STRATEGI = FormulirStrategi(
    *MASA, PEGAWAI,
    (StrategiCetak("Layanan cepat", ("Indeks mutu (target: 4)",), "Kepala", "Kader", "12 bulan", "Ibu hamil",
    "Mutu naik",
                   "Rp1", ("rutin satu", "rutin dua"), ("ubah satu",), ("keluaran satu",), ()),),
)  # fmt: skip
MATRIKS = FormulirMatriks(
    *MASA, PEGAWAI,
    TabelMatriks("Pimpinan Satu", "Kepala", ("Indikator satu", "Indikator dua"),
                 (BarisMatriks("Ketua Dua", "Bidan", ("Peran hasil satu", "tidak ada peran"), ketua_tim=True),)),
    (TabelMatriks("Ketua Dua", "Bidan", ("Peran hasil satu",), (BarisMatriks("Anggota Tiga", "Perawat", ("",)),)),),
)  # fmt: skip
AKSI = FormulirRencanaAksi(
    *MASA, PEGAWAI, PENILAI, (HasilAksi("Hasil satu", (AksiCetak("Langkah A"), AksiCetak("Langkah B"))),)
)
DOKUMENTASI = FormulirDokumentasi(
    *MASA, Periode.baca("2026-TW3"), PEGAWAI, PENILAI,
    (HasilAksi("Hasil satu", (AksiCetak("Langkah A", ("kerja satu. Bukti: foto.jpg", "kerja dua"), "5 berkas"),
                              AksiCetak("Langkah B")), ("kerja lain",)),
     HasilAksi("Hasil dua", (), ("kerja tiga", "kerja empat"), "9 berkas")),
)  # fmt: skip
SEMUA = [
    pytest.param(form, id=nama)
    for nama, form in (
        ("a13", MANUAL), ("a14", STRATEGI), ("a15", MATRIKS), ("b11", AKSI), ("b12", DOKUMENTASI),
        ("serah", SERAH_TERIMA), ("pohon", POHON),
    )
]  # fmt: skip
MENDATAR = (MANUAL, MATRIKS, POHON)


def cetak(form: Formulir, kertas: Kertas = Kertas.F4) -> list[str]:
    return teks_halaman(cetak_ke_bytes(form, kertas))


def berurutan(isi: str, *kata: str) -> bool:
    """True when all words stand there, one after the other."""
    tempat = 0
    for satu in kata:
        tempat = isi.find(rapat(satu), tempat)
        if tempat < 0:
            return False
        tempat += len(rapat(satu))
    return True


# --- what every form has -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", SEMUA)
@pytest.mark.parametrize(("kertas", "ukuran"), [(Kertas.F4, {215, 330}), (Kertas.A4, {210, 297})])
def test_kertas_fon_dan_byte_yang_sama(form: Formulir, kertas: Kertas, ukuran: set[int]) -> None:
    isi = cetak_ke_bytes(form, kertas)
    assert isi == cetak_ke_bytes(form, kertas)
    assert all(fon_tanam(isi).values())
    for page in PdfReader(BytesIO(isi)).pages:
        lebar, tinggi = (round(float(sisi) / 72 * 25.4) for sisi in page.mediabox[2:])
        assert {lebar, tinggi} == ukuran
        assert (lebar > tinggi) is any(form is satu for satu in MENDATAR)


@pytest.mark.parametrize("form", SEMUA)
def test_kop_kaki_dan_tanda_setiap_halaman(form: Formulir) -> None:
    latihan = replace(form, draf=True, kop=replace(form.kop, praktik=True))
    halaman = cetak(latihan)
    assert "UPTD PUSKESMAS SUNGAI BUNGA" in halaman[0]
    for nomor, isi in enumerate(halaman, 1):
        assert f"Halaman {nomor} dari {len(halaman)}" in isi
        assert teks.CATATAN_BANTU in isi.replace("Dokumen bantu", "dokumen bantu")
        assert teks.CATATAN_LATIHAN in isi
        assert isi.splitlines()[0].endswith(" DRAF")
    biasa = "".join(cetak(form))
    assert "DRAF" not in biasa and "LATIHAN" not in biasa


def test_dokumen_sendiri_tidak_mengaku_sebagai_format_peraturan() -> None:
    for form in (SERAH_TERIMA, POHON):
        isi = cetak_ke_bytes(form)
        assert "PermenPANRB" not in "".join(teks_halaman(isi))
        assert "(Format" not in str(PdfReader(BytesIO(isi)).metadata)
    assert "Format A.1.5 PermenPANRB 6/2022" in cetak(MATRIKS)[0]


# --- A.1.3 and A.1.4 ---------------------------------------------------------------------------------------------


def test_label_dan_urutan_a13() -> None:
    isi = rapat(cetak(MANUAL)[0])
    assert berurutan(
        isi, "MANUAL INDIKATOR KINERJA", "SKP PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
        "PEMERINTAH KOTA PEMATANGSIANTAR", "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
        "RENCANA HASIL KERJA", "UKURAN KEBERHASILAN/ INDIKATOR KINERJA", "TUJUAN", "DESKRIPSI", "Definisi",
        "Arti indeks",
        "Formula (opsional bagi pendekatan hasil kerja kualitatif)", "a / b", "SATUAN PENGUKURAN",
        "KUALITAS DAN TINGKAT KENDALI", "SUMBER DATA", "Survei", "PERIODE PELAPORAN",
    )  # fmt: skip
    assert re.search(r"\(\W?\)Outcome\(X\)OutcomeAntara\(\W?\)Outputkendalirendah", isi)
    assert re.search(r"\(\W?\)Bulanan\(\W?\)Triwulanan\(X\)Semesteran\(\W?\)Tahunan", isi)
    assert "PejabatPenilaiKinerja" not in isi


def test_manual_ja_jf_memakai_judul_formulirnya() -> None:
    isi = cetak(replace(MANUAL, untuk=Untuk.JA_JF))[0]
    assert "SKP PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL" in isi


def test_satu_manual_satu_halaman_dan_yang_agak_panjang_diperkecil() -> None:
    assert len(cetak(replace(MANUAL, manual=(ISI, ISI, ISI)))) == 3
    panjang = replace(ISI, definisi="\n".join(f"{n}. butir" for n in range(1, 23)))
    assert len(cetak(replace(MANUAL, manual=(panjang,)))) == 1
    terlalu = replace(ISI, definisi="\n".join(f"{n}. butir" for n in range(1, 90)))
    halaman = cetak(replace(MANUAL, manual=(terlalu,)))
    assert len(halaman) > 1
    assert all("DESKRIPSI" in isi for isi in halaman)
    assert "SATUAN PENGUKURAN" in halaman[-1] and "PERIODE PELAPORAN" in halaman[-1]


def test_label_dan_urutan_a14() -> None:
    isi = rapat(cetak(STRATEGI)[0])
    assert berurutan(
        isi, "WORKBLOCK UNTUK IDENTIFIKASI STRATEGI PENCAPAIAN HASIL KERJA", "TAHUN 2026", "WAKTU PENYELESAIAN",
        "PENERIMA MANFAAT", "TUJUAN", "ANGGARAN", "STRATEGI (KEY ACTIVITIES)", "A. RUTIN", "1.", "rutin satu", "2.",
        "rutin dua", "B. TRANSFORMATIF", "3.", "ubah satu", "KELUARAN KUNCI (KEY MILESTONE)", "A. RUTIN", "1.",
        "keluaran satu", "B. TRANSFORMATIF", "-",
    )  # fmt: skip
    for label in (
        "JUDUL INISIATIF", "STRATEGI PENCAPAIAN", "INDIKATOR DAN", "DIINTERVENSI", "PEMILIK STRATEGI",
        "PIHAK YANG TERLIBAT",
    ):  # fmt: skip
        assert rapat(label) in isi


# --- A.1.5 -------------------------------------------------------------------------------------------------------


def test_label_dan_urutan_a15() -> None:
    isi = rapat("".join(cetak(MATRIKS)))
    assert berurutan(
        isi, "MATRIKS PEMBAGIAN PERAN DAN HASIL", "PEGAWAI", "JABATAN", "OUTCOME ANTARA/ OUTPUT/ LAYANAN",
        "Pimpinan Satu",
        "Kepala", "Indikator satu", "Indikator dua", "Ketua Dua", "Bidan", "Peran hasil satu", "tidak ada peran",
        "TIM KERJA BIDAN", "PEGAWAI", "JABATAN", "OUTCOME ANTARA/ OUTPUT/ LAYANAN", "Ketua Dua", "Peran hasil satu",
        "Anggota Tiga",
    )  # fmt: skip
    assert "(KetuaTim)" in isi
    assert "(kolom" not in isi


@pytest.mark.parametrize(("kolom", "bagian"), [(0, 1), (1, 1), (6, 1), (7, 2), (13, 3), (25, 5)])
def test_bagian_kolom_seimbang_dan_lengkap(kolom: int, bagian: int) -> None:
    hasil = list(parts(kolom, 630.0))
    assert len(hasil) == bagian
    assert [n for awal, akhir in hasil for n in range(awal, akhir)] == list(range(kolom))
    lebar = [akhir - awal for awal, akhir in hasil]
    assert max(lebar) - min(lebar) <= 1


def matriks_besar(orang: int, kolom: int, isi: str = "peran") -> FormulirMatriks:
    baris = tuple(
        BarisMatriks(f"Nama-{n:02d}", f"Jabatan-{n:02d}", tuple(f"{isi} {n:02d}x{k:02d}" for k in range(kolom)))
        for n in range(orang)
    )
    tabel = TabelMatriks("Pimpinan Satu", "Kepala", tuple(f"Indikator-{k:02d}" for k in range(kolom)), baris)
    return replace(MATRIKS, tabel=tabel, tim=())


@pytest.mark.parametrize("kertas", Kertas)
def test_matriks_60_kali_25(kertas: Kertas) -> None:
    halaman = teks_cepat(cetak_ke_bytes(matriks_besar(60, 25), kertas))
    semua = "".join(halaman)
    assert all(f"{n:02d}x{k:02d}" in semua for n in range(60) for k in range(25))
    for isi in halaman:
        kepala = set(re.findall(r"Indikator-(\d\d)", isi))
        assert "Pimpinan Satu" in isi and 1 <= len(kepala) <= 6
        assert {k for _, k in re.findall(r"(\d\d)x(\d\d)", isi)} == kepala, "cells stand below their own heads"
        for nama in set(re.findall(r"(\d\d)x\d\d", isi)):
            assert f"Nama-{nama}" in isi and f"Jabatan-{nama}" in isi
        assert re.search(r"\(kolom \d+–\d+ dari 25\)", isi)


def test_nama_kembali_bila_baris_bersambung() -> None:
    panjang = "\n".join(f"• hasil ke-{n:03d} yang tertulis panjang" for n in range(120))
    baris = BarisMatriks("Nama Orang", "Jabatan Orang", (panjang, "TIDAK ADA PERAN"))
    tabel = replace(MATRIKS.tabel, baris=(baris,))
    halaman = cetak(replace(MATRIKS, tabel=tabel, tim=()))
    assert len(halaman) > 2
    for isi in halaman:
        assert "Nama Orang" in isi and "Jabatan Orang" in isi and "Pimpinan Satu" in isi
    assert [int(n) for n in re.findall(r"ke-(\d{3})", "".join(halaman))] == list(range(120))


def test_kepala_terlalu_panjang_diulang_singkat_dan_tetap_lengkap_sekali() -> None:
    kata = " ".join(f"w{n:03d}" for n in range(160))
    tabel = replace(MATRIKS.tabel, kolom=(kata, *(f"Indikator {n}" for n in range(5))))
    tabel = replace(tabel, baris=tuple(BarisMatriks(f"Orang {n}", "Bidan", ("peran",) * 6) for n in range(40)))
    halaman = cetak(replace(MATRIKS, tabel=tabel, tim=()))
    semua = rapat("".join(halaman))
    assert all(f"w{n:03d}" in semua for n in range(160))
    assert all("w000" in isi and "…" in isi for isi in halaman)
    assert sum("w159" in isi for isi in halaman) == 1


# --- B.1.1 and B.1.2 ---------------------------------------------------------------------------------------------


def test_r41_label_dan_urutan_b11() -> None:
    isi = rapat(cetak(AKSI)[0])
    assert berurutan(
        isi, "RENCANA AKSI", "PERIODE PENILAIAN:", "1 JANUARI SD 31 DESEMBER TAHUN 2026", "NO",
        "PEGAWAI YANG DINILAI", "NO",
        "PEJABAT PENILAI KINERJA", "NAMA", "NIP", "PANGKAT/", "GOL. RUANG", "JABATAN", "UNIT KERJA", "HASIL KERJA",
        "1",
        "Hasil satu", "Rencana Aksi:", "1. Langkah A", "2. Langkah B", "Pegawai yang Dinilai", PEGAWAI.nama,
    )  # fmt: skip
    assert isi.count("PejabatPenilaiKinerja") == 0, "only the Pegawai signs"


def test_r41_label_dan_urutan_b12() -> None:
    halaman = cetak(DOKUMENTASI)
    isi = rapat(halaman[0])
    assert berurutan(isi, "PENDOKUMENTASIAN KINERJA", "PERIODE: TRIWULAN III 2026", "PERIODE PENILAIAN:", "HASIL KERJA")
    assert berurutan(isi, "Realisasi dan Bukti Dukung:", "5 berkas", "- kerja satu. Bukti: foto.jpg", "- kerja dua")
    assert berurutan(
        isi, "Di luar rencana aksi:", "- kerja lain", "Hasil dua", "Jumlah: 9 berkas", "1. kerja tiga", "2. kerja empat"
    )
    assert isi.count("PejabatPenilaiKinerja") == 0
    tahunan = cetak(replace(DOKUMENTASI, periode=Periode.baca("2026")))[0]
    assert "TRIWULAN" not in tahunan


def test_realisasi_sejajar_dengan_langkahnya() -> None:
    """The number of a step stands in the same line as the number of what was done for it."""
    kotak = [box for sheet in lay_out_dokumentasi(DOKUMENTASI, Kertas.F4).sheets for box in sheet.boxes]

    def tinggi(kata: str) -> float:
        letak = [
            box.d + nomor * box.style.leading
            for box in kotak
            for nomor, baris in enumerate(box.lines)
            if "".join(run.text for run in baris).startswith(kata)
        ]
        assert len(letak) == 1, kata
        return letak[0]

    assert tinggi("1.Langkah A") == tinggi("1.5 berkas")
    assert tinggi("2.Langkah B") == tinggi("2.-") > tinggi("-kerja dua")


def test_dokumentasi_setahun_berlanjut_dengan_hasilnya() -> None:
    banyak = tuple(f"laporan-{n:03d} di wilayah binaan. Bukti: foto-{n:03d}.jpg" for n in range(200))
    hasil = (HasilAksi("Hasil satu", (AksiCetak("Langkah A", banyak, "200 kunjungan"), AksiCetak("Langkah B"))),)
    halaman = cetak(replace(DOKUMENTASI, hasil=hasil))
    assert len(halaman) > 4
    assert [int(n) for n in re.findall(r"laporan-(\d{3})", "".join(halaman))] == list(range(200))
    assert all("HASIL KERJA" in isi for isi in halaman)
    assert all("(lanjutan)" in isi for isi in halaman[1:])
    assert "Pegawai yang Dinilai" in halaman[-1]


# --- documents of our own ----------------------------------------------------------------------------------------


def test_serah_terima_mengetahui_di_bawah_dan_tidak_sendirian() -> None:
    for kertas in Kertas:
        halaman = cetak(SERAH_TERIMA, kertas)
        assert berurutan(rapat(halaman[-1]), "Tidak ada.", "Yang menyerahkan", "Mengetahui", "Lembar ini membantu")
    for jumlah in (0, 1, 2):
        assert len(cetak(replace(SERAH_TERIMA, tanda=SERAH_TERIMA.tanda[:jumlah]))) == 1


def test_serah_terima_mengulang_kepala_tabel() -> None:
    baris = tuple((str(n), "22 September 2026", f"kegiatan-{n:03d}") for n in range(1, 121))
    bagian = BagianSerahTerima("LAPORAN", ("No.", "Tanggal", "Kegiatan"), baris)
    halaman = cetak(replace(SERAH_TERIMA, bagian=(bagian,)))
    assert len(halaman) > 2
    assert all("Kegiatan" in isi for isi in halaman if "kegiatan-" in isi)
    assert all(f"kegiatan-{n:03d}" in "".join(halaman) for n in range(1, 121))


def test_pohon_menomori_cabang_dan_menandai_celah() -> None:
    isi = cetak(POHON)[0]
    nomor = re.findall(r"^(\d(?:\.\d)*) ", isi, re.MULTILINE)
    assert nomor == ["1", "1.1", "1.1.1", "1.1.2", "1.2", "2"]
    assert isi.count("CELAH: belum ada pegawai yang memikul hasil ini") == 2
    assert "DINAS KESEHATAN, TAHUN 2026" in isi
