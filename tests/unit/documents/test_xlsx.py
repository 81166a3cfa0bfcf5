"""Spreadsheet twins: same labels, columns and order; NIP as text; no formula from a record; print settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock

from kinerja_desktop.documents.xlsx import tulis_xlsx
from kinerja_desktop.domain import teks_formulir as teks
from kinerja_desktop.domain.dokumen import Formulir, FormulirLampiran, FormulirSkp, Kertas, RhkCetak
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.skp import JenisRhk, LampiranSkp
from tests.helpers.contoh_dokumen import DOKUMEN, EVALUASI, FORMULIR_A, JPT, JPT_KUALITATIF, RHK, SKP, WALI_KOTA


def buku(form: Formulir, folder: Path, kertas: Kertas = Kertas.F4) -> Any:
    berkas = folder / "formulir.xlsx"
    tulis_xlsx(form, berkas, kertas)
    return load_workbook(berkas, rich_text=True)


def isi(lembar: Any) -> list[list[str]]:
    baris = ([str(sel) for sel in row if sel not in (None, "")] for row in lembar.iter_rows(values_only=True))
    return [row for row in baris if row]


def test_skp_kolom_dan_urutan(tmp_path: Path) -> None:
    hasil = isi(buku(SKP, tmp_path)["Hasil Kerja"])
    kepala = hasil.index(["HASIL KERJA"])
    assert hasil[kepala + 1] == [
        "NO.", "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", "RENCANA HASIL KERJA", "ASPEK",
        "INDIKATOR KINERJA INDIVIDU", "TARGET",
    ]  # fmt: skip
    assert hasil[kepala + 2] == [f"({n})" for n in range(1, 7)]
    assert hasil[kepala + 3] == ["A. UTAMA"]
    assert hasil[kepala + 4][0] == "1"
    assert hasil[kepala + 4][3:] == [
        "Kuantitas",
        "Jumlah ibu hamil yang mendapat pemeriksaan ANC lengkap",
        "120 ibu hamil",
    ]


def test_evaluasi_kolom_umpan_balik_dan_penilai_saja_yang_menandatangani(tmp_path: Path) -> None:
    book = buku(EVALUASI, tmp_path)
    hasil = isi(book["Hasil Kerja"])
    kepala = hasil[hasil.index(["HASIL KERJA"]) + 1]
    assert len(kepala) == 8
    assert kepala[6:] == ["REALISASI BERDASARKAN BUKTI DUKUNG", "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"]
    satu = " ".join(sel for baris in hasil for sel in baris)
    assert "Pegawai (Desi Anggraini): Sangat membantu" in satu
    assert "DIATAS EKSPEKTASI/ SESUAI EKSPEKTASI/ DIBAWAH EKSPEKTASI**" in satu
    perilaku = [sel for baris in isi(book["Perilaku Kerja"]) for sel in baris]
    assert "Pejabat Penilai Kinerja" in perilaku
    assert "Pegawai yang Dinilai" not in perilaku
    assert sum(sel.startswith(teks.EKSPEKTASI_KHUSUS) for sel in perilaku) == 7


def test_pilihan_tebal_dan_dicoret(tmp_path: Path) -> None:
    lembar = buku(EVALUASI, tmp_path)["Perilaku Kerja"]
    sel = next(c.value for row in lembar.iter_rows() for c in row if str(c.value).startswith("SANGAT BAIK/"))
    tanda = {str(blok.text).strip(): (bool(blok.font.b), bool(blok.font.strike)) for blok in sel}
    assert tanda["BAIK/"] == (True, False)
    assert tanda["SANGAT KURANG"] == (False, True)


def test_dokumen_blok_dan_dua_tanggal(tmp_path: Path) -> None:
    semua = isi(buku(DOKUMEN, tmp_path)["Dokumen Evaluasi"])
    assert ["1.", "PEGAWAI YANG DINILAI"] in semua
    assert ["PREDIKAT KINERJA PEGAWAI", ":", "BAIK"] in semua
    assert ["Pematangsiantar, 9 Oktober 2026", "Pematangsiantar, 6 Oktober 2026"] in semua
    assert ["7. Pegawai yang Dinilai", "6. Pejabat Penilai Kinerja"] in semua


def test_nip_adalah_teks(tmp_path: Path) -> None:
    lembar = buku(SKP, tmp_path)["Hasil Kerja"]
    sel = next(c for row in lembar.iter_rows() for c in row if c.value == "19900315 201503 2 002")
    assert sel.data_type == "s"
    assert sel.number_format == "@"


@pytest.mark.parametrize("jahat", ["=1+1", '=HYPERLINK("http://x")', "+1", "@SUM(A1)"])
def test_teks_tidak_menjadi_rumus(jahat: str, tmp_path: Path) -> None:
    lembar = buku(replace(SKP, rhk=(replace(RHK[0], uraian=jahat, penugasan_dari=""),)), tmp_path)["Hasil Kerja"]
    sel = next(c for row in lembar.iter_rows() for c in row if c.value == jahat)
    assert sel.data_type == "s"


def test_tanda_kendali_dan_teks_seratus_ribu_huruf(tmp_path: Path) -> None:
    lembar = buku(replace(DOKUMEN, catatan="kata \x00\x08" * 20_000), tmp_path)["Dokumen Evaluasi"]
    sel = [str(c.value) for row in lembar.iter_rows() for c in row if str(c.value).startswith("kata")]
    assert " ".join(sel).split() == ["kata"] * 20_000
    assert max(map(len, sel)) <= 32_767


@pytest.mark.parametrize(("kertas", "kode"), [(Kertas.F4, 14), (Kertas.A4, 9)])
def test_pengaturan_cetak(kertas: Kertas, kode: int, tmp_path: Path) -> None:
    book = buku(EVALUASI, tmp_path, kertas)
    lembar = book["Hasil Kerja"]
    assert lembar.page_setup.paperSize == kode
    assert lembar.page_setup.orientation == "landscape"
    assert lembar.page_setup.fitToWidth == 1
    assert lembar.sheet_properties.pageSetUpPr.fitToPage
    pertama, akhir = (int(nomor) for nomor in lembar.print_title_rows.replace("$", "").split(":"))
    assert [lembar.cell(nomor, 1).value for nomor in range(pertama, akhir + 1)] == ["HASIL KERJA", "No.", "(1)"]
    assert "&P dari &N" in lembar.oddFooter.right.text
    assert buku(DOKUMEN, tmp_path, kertas)["Dokumen Evaluasi"].page_setup.orientation == "portrait"


def test_sel_gabung_mengikuti_rhk(tmp_path: Path) -> None:
    lembar = buku(SKP, tmp_path)["Hasil Kerja"]
    tinggi = {rentang.min_col: rentang.max_row - rentang.min_row + 1 for rentang in lembar.merged_cells.ranges
              if lembar.cell(rentang.min_row, rentang.min_col).value in ("1", RHK[0].rhk_pimpinan)
              and rentang.max_row > rentang.min_row}  # fmt: skip
    assert tinggi == {1: 5, 2: 5}


def test_formulir_kosong_dan_wali_kota(tmp_path: Path) -> None:
    kosong = replace(EVALUASI, rhk=(), perilaku=(), capaian=None, rating_hasil=None, rating_perilaku=None,
                     predikat=None, penilai=WALI_KOTA)  # fmt: skip
    book = buku(kosong, tmp_path)
    assert ["-"] * 8 in isi(book["Hasil Kerja"])
    assert "NIP " not in [sel for baris in isi(book["Perilaku Kerja"]) for sel in baris]
    tanpa_iki = replace(SKP, rhk=(RhkCetak(JenisRhk.UTAMA, "", "RHK tanpa indikator", "", ()),))
    assert any("RHK tanpa indikator" in baris for baris in isi(buku(tanpa_iki, tmp_path)["Hasil Kerja"]))


def test_kata_asing_miring_dan_tanda_catatan_mengikuti_pilihan(tmp_path: Path) -> None:
    sel = [s.value for baris in buku(EVALUASI, tmp_path)["Perilaku Kerja"].iter_rows() for s in baris]
    (pilihan,) = [s for s in sel if "MISCONDUCT" in str(s)]
    assert [potong.text for potong in pilihan if potong.font.i] == ["(MISCONDUCT)"]
    for label, tanda in (("SEPTEMBER", False), ("TRIWULAN IV-AKHIR", True)):
        semua = " ".join(kata for b in isi(buku(replace(DOKUMEN, label_periode=label), tmp_path).active) for kata in b)
        assert ("** pilih salah satu" in semua, "AKHIR**" in semua) == (tanda, tanda)


def test_folder_tidak_ada(tmp_path: Path) -> None:
    with pytest.raises(UserError) as galat:
        tulis_xlsx(SKP, tmp_path / "tiada" / "a.xlsx")
    assert galat.value.kode == "DOK-01"


@pytest.mark.parametrize(("nama", "kode"), [("a11", "A.1.1"), ("a12", "A.1.2"), ("a16", "A.1.6"), ("a18", "A.1.8")])
def test_bentuk_lain_bertanda_dan_tanpa_rumus(nama: str, kode: str, tmp_path: Path) -> None:
    jahat = "=HYPERLINK(1)"
    dasar = FORMULIR_A[nama]
    assert isinstance(dasar, FormulirSkp | FormulirLampiran)
    form: Formulir = replace(dasar, draf=True, kop=replace(dasar.kop, praktik=True))
    if isinstance(form, FormulirSkp):
        rhk = replace(RHK[0], uraian=jahat, penugasan_dari="", iki=())
        form = replace(form, rhk=(rhk,))
    else:
        form = replace(form, lampiran=LampiranSkp((jahat,)))
    book = buku(form, tmp_path)
    pertama = book.worksheets[0]
    assert [pertama["A1"].value, pertama["A2"].value] == [teks.CATATAN_LATIHAN, teks.CATATAN_DRAF]
    sel = next(c for row in pertama.iter_rows() for c in row if c.value == jahat)
    assert sel.data_type == "s"
    for lembar in book:
        assert f"Format {kode}" in lembar.oddFooter.left.text
        assert lembar.page_setup.orientation == ("portrait" if kode == "A.1.8" else "landscape")


def test_a12_identitas_dan_tabel_memakai_kolom_lembar_yang_sama(tmp_path: Path) -> None:
    lembar = buku(JPT, tmp_path)["Hasil Kerja"]
    tempat = {str(c.value): c.column_letter for row in lembar.iter_rows() for c in row if isinstance(c.value, str)}
    assert [tempat[k] for k in ("PEGAWAI YANG DINILAI", "PEJABAT PENILAI KINERJA")] == ["B", "F"]
    kolom = ("RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF")
    assert [tempat[k] for k in kolom] == ["B", "D", "G", "H"]
    ujung = {str(lembar.cell(r.min_row, r.min_col).value): r.max_col for r in lembar.merged_cells.ranges}
    assert (ujung["RENCANA HASIL KERJA"], ujung["INDIKATOR KINERJA INDIVIDU"]) == (3, 6)


def test_penugasan_dan_perspektif_miring(tmp_path: Path) -> None:
    for form in (JPT, JPT_KUALITATIF):
        lembar = buku(form, tmp_path)["Hasil Kerja"]
        miring = {b.text for row in lembar.iter_rows() for c in row if isinstance(c.value, CellRichText)
                  for b in c.value if isinstance(b, TextBlock) and b.font.i}  # fmt: skip
        assert {"(*opsional)", "(Penugasan dari Kepala Puskesmas)"} <= miring
        assert ("(Perspektif Anggaran)" in miring) is (form is JPT_KUALITATIF)


def test_baris_label_di_tengah_dan_isi_di_atas(tmp_path: Path) -> None:
    lembar = buku(SKP, tmp_path)["Hasil Kerja"]
    letak = {str(c.value): c.alignment.vertical for row in lembar.iter_rows() for c in row if c.value}
    assert (letak["A. UTAMA"], letak["NAMA"], letak["120 ibu hamil"]) == ("center", "center", "top")


def test_the_footer_of_a_long_name_is_short_and_keeps_the_nip(tmp_path: Path) -> None:
    panjang = replace(SKP.pegawai, nama="Hotmaulina Simanjuntak " * 9, nip="199203142019032007")
    for lembar in buku(replace(SKP, pegawai=panjang), tmp_path).worksheets:
        kaki = lembar.oddFooter.left.text
        nama, _, akhir = kaki.partition(" · ")
        assert nama.endswith("…") and len(nama) <= 34
        assert akhir == f"NIP 19920314 201903 2 007 · Format A.1.7 PermenPANRB 6/2022 · {teks.CATATAN_BANTU}"
        assert "\n" not in kaki, "a line break is printed as letters"
