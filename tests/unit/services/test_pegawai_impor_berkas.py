"""The template and the sheet of refused rows: both can be imported, and NIP stay text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import pegawai_impor as layanan
from kinerja_desktop.services.pegawai_impor_berkas import simpan_ditolak, simpan_templat
from tests.helpers.kantor import KantorUji
from tests.helpers.lembar import BUDI, LINA, RAMA, daftar_siasn
from tests.unit.services.test_pegawai_impor import ada, alasan, angka, impor, lihat

ID = "A8ACA7BA0C7A3F1CE040640A04025A5E"


def test_the_template_as_it_is_brings_nobody(kantor: KantorUji, tmp_path: Path) -> None:
    isi = layanan.baca(simpan_templat(kantor.sebagai("operator"), tmp_path / "templat.xlsx"))
    assert (isi.lembar, isi.orang, isi.ditolak, isi.lembar_lain) == ("Pegawai", (), (), ())


def test_a_filled_template_comes_in(kantor: KantorUji, tmp_path: Path) -> None:
    berkas = simpan_templat(kantor.sebagai("operator"), tmp_path / "templat.xlsx")
    buku = load_workbook(berkas)
    lembar = buku["Pegawai"]
    lembar.append(
        [1, "199901012023211004", "Rama Putra", "", "S.Kom.", "L", "IX", "Pranata Komputer Ahli Pertama", "Fungsional",
         date(2023, 5, 1), "Puskesmas Kartini", "Dinas Kesehatan", "198002022005012002", "Aktif", ID]
    )  # fmt: skip
    buku.save(berkas)
    assert angka(impor(kantor, berkas)) == {"baru": 1}
    rama = ada(kantor, "199901012023211004")
    assert (rama.nama, rama.golongan, rama.mulai_bertugas) == ("Rama Putra, S.Kom.", "IX", date(2023, 5, 1))
    assert rama.kode_siasn == ID and rama.penilai_id is not None


def test_the_template_offers_choices_and_keeps_nip_text(kantor: KantorUji, tmp_path: Path) -> None:
    buku = load_workbook(simpan_templat(kantor.sebagai("operator"), tmp_path / "templat.xlsx"))
    assert buku.sheetnames == ["Pegawai", "Petunjuk", "Pilihan"]
    lembar = buku["Pegawai"]
    kolom = {sel.value: sel.column_letter for sel in lembar[1]}
    for judul in ("NIP", "NIP Penilai", "Golongan"):
        assert lembar.column_dimensions[kolom[judul]].number_format == "@"
    berpilihan = {str(v.sqref).rstrip("0123456789:ABCDEFGHIJKLMNOP") or str(v.sqref)[0] for v in
                  lembar.data_validations.dataValidation}  # fmt: skip
    assert {kolom[j] for j in ("Golongan", "Jenis Jabatan", "Kedudukan Hukum", "Unit Kerja")} <= berpilihan
    assert "Puskesmas Kartini" in {sel.value for sel in buku["Pilihan"][kolom["Unit Kerja"]]}


def test_refused_rows_can_be_repaired_and_imported(kantor: KantorUji, tmp_path: Path) -> None:
    salah = (*RAMA[:13], "III/a", "")
    beda = (*BUDI[:11], "Bendahara", *BUDI[12:])
    _, rencana = lihat(kantor, daftar_siasn(tmp_path, salah, LINA, BUDI, beda))
    assert alasan(rencana) == {4: "PEG-10", 6: "IMP-27", 7: "IMP-27"}
    berkas = simpan_ditolak(rencana, tmp_path / "ditolak.xlsx")
    buku = load_workbook(berkas)
    lembar = buku.active
    assert lembar is not None
    judul = [sel.value for sel in lembar[1]]
    assert lembar.cell(2, 2).value.startswith("PEG-10") and lembar.cell(2, 1).value == 4
    lembar.cell(2, judul.index("Golongan") + 1, "IX")
    lembar.delete_rows(4)
    buku.save(berkas)
    assert angka(impor(kantor, berkas)) == {"baru": 2}
    assert ada(kantor, RAMA[1]).golongan == "IX" and ada(kantor, BUDI[1]).jabatan == "Kepala Subbagian Tata Usaha"


def test_words_that_look_like_a_formula_stay_words(kantor: KantorUji, tmp_path: Path) -> None:
    berkas = tmp_path / "jahat.csv"
    berkas.write_text("NIP;Nama;Jabatan\n12;=HYPERLINK(1);+1+1\n")
    _, rencana = lihat(kantor, berkas)
    assert alasan(rencana) == {2: "PEG-01"}
    lembar = load_workbook(simpan_ditolak(rencana, tmp_path / "ditolak.xlsx")).active
    assert lembar is not None and all(sel.data_type != "f" for baris in lembar.iter_rows() for sel in baris)


def test_who_may_not_gets_no_template_and_a_full_disk_is_told(kantor: KantorUji, tmp_path: Path) -> None:
    for akun, berkas, kode in (
        ("siti", tmp_path / "a.xlsx", "UMM-01"),
        ("operator", tmp_path / "tak-ada" / "a.xlsx", "DOK-01"),
    ):
        with pytest.raises(UserError) as galat:
            simpan_templat(kantor.sebagai(akun), berkas)
        assert galat.value.kode == kode
