"""Rules of the import of people: headers as offices make them, cells as they write them (dossier 8.5; R103-R117)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.impor_pegawai import sel
from kinerja_desktop.domain.impor_pegawai.banding import melingkar
from kinerja_desktop.domain.impor_pegawai.baris import BarisDitolak, BarisImpor, baca_baris, unit_dari
from kinerja_desktop.domain.impor_pegawai.kepala import Bidang, cari_kepala
from kinerja_desktop.domain.impor_pegawai.unit import jenis_unit, rencanakan
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Kedudukan
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja

NIP = "199203142019032007"
PNS, PPPK = JenisPegawai.PNS, JenisPegawai.PPPK


def kolom(*baris: Sequence[Any]) -> dict[str, int]:
    return {bidang.value: n for bidang, n in cari_kepala(baris).kolom.items()}


def satu(isi: dict[str, Any]) -> BarisImpor | BarisDitolak | None:
    kepala = cari_kepala([list(isi)])
    return baca_baris(2, list(isi.values()), kepala)


def terbaca(isi: dict[str, Any]) -> BarisImpor:
    hasil = satu({"NIP": NIP, "Nama": "Siti", **isi})
    assert isinstance(hasil, BarisImpor), hasil
    return hasil


# --- headers ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "judul",
    [
        ("NIP", "NAMA"),
        ("nipBaru", "nama"),
        ("N.I.P.", "Nama Pegawai"),
        ("N I P", "Nama Lengkap"),
        ("nip_baru", "NAMA "),
    ],
)
def test_names_of_columns_are_known_in_any_dress(judul: tuple[str, str]) -> None:
    assert kolom(["Data"], [], ["No", *judul]) == {"nip": 1, "nama": 2}


def test_names_of_siasn_are_known() -> None:
    judul = ["id", "nipBaru", "nama", "gelarDepan", "gelarBelakang", "jenisKelamin", "kedudukanPnsId", "unorId",
             "unorNama", "unorIndukNama", "jenisJabatanId", "jabatanNama", "tmtJabatan", "golRuangAkhir",
             "eselonLevel"]  # fmt: skip
    assert list(kolom(judul)) == [
        "siasn_id", "nip", "nama", "gelar_depan", "gelar_belakang", "jenis_kelamin", "kedudukan", "kode_unit", "unit",
        "unit_induk", "jenis_jabatan", "jabatan", "mulai", "golongan", "eselon",
    ]  # fmt: skip


def test_a_weak_name_counts_only_where_no_better_one_is_there() -> None:
    assert kolom(["satuanKerja", "nipBaru", "nama", "unorNama"])["unit"] == 3
    assert kolom(["Satuan Kerja", "NIP", "Nama"])["unit"] == 0


@pytest.mark.parametrize("isi", [7, "7", "1234567890123456789", "", "abc"])
def test_a_number_of_rows_is_no_id_of_siasn(isi: Any) -> None:
    assert terbaca({"ID": isi}).orang.siasn_id == ""
    assert terbaca({"ID": "A8ACA7BA0C7A3F1CE040640A04025A5E"}).orang.siasn_id.startswith("A8ACA7")


def test_a_header_of_two_rows_with_merged_cells() -> None:
    assert kolom(
        ["DUK"],
        ["NO", "NAMA", "NIP", "PANGKAT", None, "JABATAN", None, None, "PEJABAT PENILAI", None],
        [None, None, None, "GOL", "TMT", "NAMA", "TMT", "ESELON", "NAMA", "NIP"],
        [1, "Siti", NIP, "III/c", None, "Bidan", None, None, None, None],
    ) == {"nama": 1, "nip": 2, "golongan": 3, "jabatan": 5, "mulai": 6, "eselon": 7, "penilai": 9}


def test_a_title_over_several_columns_says_nothing() -> None:
    assert kolom(["IDENTITAS PEGAWAI", None, "PENDIDIKAN"], ["NIP", "NAMA", "NAMA"]) == {"nip": 0, "nama": 1}


def test_a_header_after_twenty_rows_is_not_looked_for() -> None:
    with pytest.raises(UserError) as galat:
        kolom(*[["x"]] * 20, ["NIP", "Nama"])
    assert galat.value.kode == "IMP-21"


@pytest.mark.parametrize(
    "baris",
    [
        [],
        ["", None, " "],
        [1, 2, 3, 4],
        ["(1)", "(2)", "(3)", "(4)"],
        ["No", "Nama", "NIP", "Jabatan"],
        ["JUMLAH", None, None, 25],
        [None, "Total pegawai", None, 25],
        [None, None, None, "Kepala Puskesmas,"],
        [None, None, "NIP. 197001011995031001", None],
        ["CONTOH", "Siti Rahma", NIP, "Bidan"],
    ],
)
def test_rows_that_are_no_person_are_skipped(baris: list[Any]) -> None:
    kepala = cari_kepala([["No", "Nama", "NIP", "Jabatan"]])
    assert baca_baris(5, baris, kepala) is None


def test_a_person_whose_unit_begins_like_a_footer_is_not_skipped() -> None:
    hasil = satu({"NIP": None, "Nama": "Budi", "Jabatan": "Penata", "Unit": "Sumber Daya Air"})
    assert isinstance(hasil, BarisDitolak) and hasil.alasan.kode == "IMP-23"


@pytest.mark.parametrize(
    "isi",
    [
        "Siti Rahma, A.Md.Keb.\nNIP. 19920314 201903 2 007",
        "Siti Rahma, A.Md.Keb. / 199203142019032007",
        "199203142019032007\nSiti Rahma, A.Md.Keb.",
    ],
)
def test_name_and_nip_in_one_cell(isi: str) -> None:
    kepala = cari_kepala([["No", "NAMA / NIP", "Jabatan"]])
    hasil = baca_baris(2, [1, isi, "Bidan"], kepala)
    assert isinstance(hasil, BarisImpor)
    assert (hasil.orang.nip, hasil.orang.nama) == (NIP, "Siti Rahma, A.Md.Keb.")
    assert baca_baris(3, [2, "Siti Rahma", None], kepala) is None, "a cell without NIP beside two is a title"


# --- cells -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("nip", [NIP, "19920314 201903 2 007", f"'{NIP}", f" {NIP}\u200b", f"NIP. {NIP}"])
def test_nip_as_people_type_it(nip: str) -> None:
    assert terbaca({"NIP": nip}).orang.nip == NIP


@pytest.mark.parametrize("nip", [1.99203142019032e17, 199203142019032007, "1.99E+17", "1,99203E+17"])
def test_a_damaged_nip_is_refused_with_its_reason(nip: Any) -> None:
    """R112."""
    hasil = satu({"NIP": nip, "Nama": "Siti"})
    assert isinstance(hasil, BarisDitolak) and hasil.alasan.kode == "PEG-02" and hasil.nomor == 2
    assert hasil.nip == str(nip), "no digits are made up"


@pytest.mark.parametrize(
    "isi", ["III/C", "IIIC", "III C", "iii.c", "3c", "3/C", "33", 33, "Penata (III/c)", "PENATA / III.c", "Penata"]
)
def test_golongan_of_pns(isi: Any) -> None:
    assert sel.golongan(isi, PNS) == "III/c"


@pytest.mark.parametrize("isi", ["IX", "ix", 9, 9.0, "09", "Golongan IX"])
def test_golongan_of_pppk(isi: Any) -> None:
    assert sel.golongan(isi, PPPK) == "IX"


@pytest.mark.parametrize(("isi", "jenis"), [("IX", PNS), ("III/c", PPPK), ("XVIII", PPPK), ("Bagus", PNS)])
def test_golongan_of_another_kind_is_refused(isi: str, jenis: JenisPegawai) -> None:
    """R113."""
    with pytest.raises(UserError) as galat:
        sel.golongan(isi, jenis)
    assert galat.value.kode == "PEG-10"


@pytest.mark.parametrize(
    "isi",
    ["1 Februari 2020", "01-02-2020", "1/2/2020", "2020-02-01", "2020-02-01 00:00:00", "1 Pebruari 2020", 43862,
     43862.0, date(2020, 2, 1), datetime(2020, 2, 1, 7), "1 FEB 2020", "01.02.2020"],
)  # fmt: skip
def test_dates_have_the_day_first(isi: Any) -> None:
    assert sel.tanggal(isi) == date(2020, 2, 1)


@pytest.mark.parametrize(
    "isi", ["31-02-2020", "29-02-2023", "Februari", "1 Foo 2020", "13/13/2020", "20", 2019, 2019.0]
)
def test_what_is_no_date_is_refused(isi: Any) -> None:
    with pytest.raises(UserError) as galat:
        sel.tanggal(isi)
    assert galat.value.kode == "IMP-22"


@pytest.mark.parametrize(
    ("jenis", "eselon", "harap"),
    [
        ("Struktural", "II.b", "jpt"), (1, "III.a", "administrator"), ("1", 42, "pengawas"), (2, "", "fungsional"),
        (4.0, 99, "pelaksana"), ("Jabatan Fungsional Tertentu", "", "fungsional"), ("JFU", "", "pelaksana"),
        ("Jabatan Fungsional Umum", "", "pelaksana"), ("PELAKSANA", "Non Eselon", "pelaksana"),
        ("Jabatan Pimpinan Tinggi Pratama", "", "jpt"), ("Administrator", "", "administrator"),
        ("", "IV/a", "pengawas"),
        ("Pengawas", "", "pengawas"), ("Struktural Eselon III", "", "administrator"), ("Struktural", "", None),
        ("", "", None),
    ],
)  # fmt: skip
def test_kind_of_position(jenis: Any, eselon: Any, harap: str | None) -> None:
    assert sel.jenis_jabatan(jenis, eselon) == (harap and JenisJabatan(harap))


@pytest.mark.parametrize(
    ("jabatan", "harap"),
    [
        ("Kepala Dinas Kesehatan", "jpt"), ("Sekretaris Daerah", "jpt"), ("Staf Ahli Bidang Hukum", "jpt"),
        ("Asisten Pemerintahan dan Kesra", "jpt"), ("INSPEKTUR", "jpt"), ("Kepala Badan  Kepegawaian", "jpt"),
        ("Kepala Bidang Cipta Karya", "administrator"), ("Camat Siantar Barat", "administrator"),
        ("Kepala Bagian Umum", "administrator"), ("Sekretaris Dinas Pendidikan", "administrator"),
        ("Sekretaris", "administrator"), ("Inspektur Pembantu I", "administrator"),
        ("Kepala Subbagian Umum", "pengawas"), ("Kepala Sub Bagian Keuangan", "pengawas"),
        ("Kepala Seksi Promosi", "pengawas"), ("Lurah Dwikora", "pengawas"), ("Sekretaris Lurah", "pengawas"),
        ("Kepala UPTD Farmasi", "pengawas"), ("Kepala UPTD Puskesmas Kartini", "fungsional"),
        ("Kepala Puskesmas Kartini", "fungsional"), ("Kepala SMP Negeri 1", "fungsional"),
        ("Bidan Ahli Pertama", "fungsional"), ("Sekretaris Pimpinan", "pelaksana"),
        ("Asisten Apoteker Terampil", "fungsional"), ("Pengadministrasi Perkantoran", "pelaksana"),
    ],
)  # fmt: skip
def test_who_leads_by_the_name_of_his_post_is_no_pelaksana(jabatan: str, harap: str) -> None:
    assert sel.jenis_dari_jabatan(jabatan) is JenisJabatan(harap)


@pytest.mark.parametrize(
    ("isi", "harap"),
    [("01", "01"), (1, "01"), ("Aktif", "01"), ("PNS Aktif", "01"), ("15", "01"), ("CLTN", "02"), (3.0, "03"),
     ("Pemberhentian Sementara", "04"), ("Masa Persiapan Pensiun", "20"), ("PENSIUN", "99"), ("-", None)],
)  # fmt: skip
def test_standing(isi: Any, harap: str | None) -> None:
    assert sel.kedudukan(isi)[0] == (harap and Kedudukan(harap))


@pytest.mark.parametrize("isi", ["Nonaktif", "NON AKTIF", "Non-Aktif", "Tidak Aktif", "tak aktif"])
def test_not_active_is_never_read_as_active(isi: str) -> None:
    with pytest.raises(UserError) as galat:
        sel.kedudukan(isi)
    assert galat.value.kode == "IMP-24"


def test_words_that_are_not_known_are_refused() -> None:
    for isi, kode in (
        ({"Kedudukan Hukum": "Melayang"}, "IMP-24"),
        ({"Kedudukan Hukum": "Tidak Aktif"}, "IMP-24"),
        ({"Jenis Jabatan": "Melayang"}, "IMP-25"),
        ({"Jenis Kelamin": "X"}, "IMP-26"),
        ({"Jabatan": "x" * 201}, "IMP-36"),
        ({"Nama": ""}, "IMP-36"),
        ({"TMT Jabatan": "kemarin"}, "IMP-22"),
        ({"NIP Penilai": "12"}, "PEG-01"),
    ):
        hasil = satu({"NIP": NIP, "Nama": "Siti", "Golongan": "III/c", **isi})
        assert isinstance(hasil, BarisDitolak) and hasil.alasan.kode == kode, isi
    wali = satu({"NIP": "", "Nama": "Susanti", "Jabatan": "Wali Kota", "Unit": "Pemko"})
    assert isinstance(wali, BarisDitolak) and wali.alasan.kode == "IMP-37"


@pytest.mark.parametrize(
    ("depan", "nama", "belakang", "harap"),
    [
        ("dr.", "R. Purba", "M.Kes.", "dr. R. Purba, M.Kes."),
        ("dr.", "dr. R. Purba, M.Kes.", "M.Kes.", "dr. R. Purba, M.Kes."),
        ("", "SITI RAHMA", "", "SITI RAHMA"),
        ("-", "Siti Rahma,", ", A.Md.Keb.", "Siti Rahma, A.Md.Keb."),
        ("dr.", "", "", ""),
        ("", " ", "S.Kep.", ""),
    ],
)
def test_titles_are_joined_as_printed(depan: str, nama: str, belakang: str, harap: str) -> None:
    assert sel.nama_lengkap(depan, nama, belakang) == harap


def test_assignments_as_plt_are_known() -> None:
    """R116."""
    assert terbaca({"is_plt_plh": 1.0}).plt and terbaca({"Jenis Penugasan": "PLT"}).plt
    assert terbaca({"Jabatan": "Plt. Kepala Dinas"}).plt and terbaca({"Jabatan": "Pelaksana Tugas Camat"}).plt
    assert not terbaca({"is_plt_plh": "0", "Jabatan": "Pelaksana"}).plt and not terbaca({"Jenis Penugasan": "D"}).plt


@pytest.mark.parametrize(
    ("unit", "induk", "harap"),
    [
        ("Subbag Umum - Sekretariat - Dinas Kesehatan", "", ("Dinas Kesehatan", "Sekretariat", "Subbag Umum")),
        ("Dinas Kesehatan > Sekretariat", "", ("Dinas Kesehatan", "Sekretariat")),
        ("Sekretariat", "Dinas Kesehatan", ("Dinas Kesehatan", "Sekretariat")),
        ("Sekretariat - Dinas Kesehatan", "DINAS KESEHATAN", ("Dinas Kesehatan", "Sekretariat")),
        ("SD Negeri 122-345", "", ("SD Negeri 122-345",)),
        ("", "Dinas Kesehatan", ("Dinas Kesehatan",)),
        ("", None, ()),
    ],
)
def test_chains_of_units(unit: str, induk: str | None, harap: tuple[str, ...]) -> None:
    assert unit_dari(unit, induk) == harap


# --- units and chains of penilai -------------------------------------------------------------------------------


def nomor(n: int) -> UUID:
    return UUID(int=n)


KOTA = UnitKerja(nomor(1), "Dinas Kesehatan", JenisUnit.PERANGKAT_DAERAH, tempat="Medan")
KARTINI = UnitKerja(nomor(2), "Puskesmas Kartini", JenisUnit.PUSKESMAS, nomor(1), hari_kerja=6)


def test_known_units_are_found_by_name_and_parent() -> None:
    for rantai in (
        ("PUSKESMAS KARTINI",),
        ("Dinas  Kesehatan", "Puskesmas Kartini"),
        ("Pemerintah Kota Medan", "Dinas Kesehatan", "Puskesmas Kartini"),
        ("PEMERINTAH KOTA MEDAN", "Puskesmas Kartini"),
    ):
        hasil = rencanakan([KOTA, KARTINI], [(rantai, "")], nomor(2), lambda: nomor(50))
        assert hasil.baru == [] and hasil.tempat(rantai) == KARTINI.id


def test_new_units_stand_below_the_office_or_their_parent() -> None:
    urut = iter(range(10, 99))
    hasil = rencanakan(
        [KOTA, KARTINI],
        [(("Poli Gigi",), ""), (("Dinas Kesehatan", "UPTD Labkesda", "Tata Usaha"), "K-9")],
        nomor(2),
        lambda: nomor(next(urut)),
    )
    assert [(u.nama, u.jenis, hasil.nama(u.induk_id or u.id), u.kode) for u in hasil.baru] == [
        ("UPTD Labkesda", JenisUnit.UPTD, "Dinas Kesehatan", None),
        ("Tata Usaha", JenisUnit.SUB_UNIT, "UPTD Labkesda", "K-9"),
        ("Poli Gigi", JenisUnit.SUB_UNIT, "Puskesmas Kartini", None),
    ]
    assert hasil.baru[2].hari_kerja == 6 and hasil.baru[0].tempat == "Medan", "as the unit above"


def test_what_stands_above_the_office_never_comes_below_it() -> None:
    """The head of a puskesmas does not rate the people of its dinas."""
    sendiri = replace(KARTINI, induk_id=None)
    urut = iter(range(10, 99))
    rantai = [
        ("Dinas Kesehatan",),
        ("Dinas Kesehatan", "Bidang P2P"),
        ("Dinas Kesehatan", "Puskesmas Kartini"),
        ("Dinas Kesehatan", "Puskesmas Kartini", "Poli Gigi"),
    ]
    hasil = rencanakan([sendiri], [(r, "") for r in rantai], sendiri.id, lambda: nomor(next(urut)))
    assert [(u.nama, u.induk_id and hasil.nama(u.induk_id)) for u in hasil.baru] == [
        ("Poli Gigi", "Puskesmas Kartini"),
        ("Dinas Kesehatan", None),
        ("Bidang P2P", "Dinas Kesehatan"),
    ]
    assert hasil.tempat(rantai[2]) == sendiri.id, "the office itself, not a second one"
    pemko = UnitKerja(nomor(1), "Pemerintah Kota Medan", JenisUnit.PEMERINTAH_DAERAH)
    hasil = rencanakan([pemko, KARTINI], [(rantai[1], "")], KARTINI.id, lambda: nomor(next(urut)))
    assert [(u.nama, hasil.nama(u.induk_id or u.id)) for u in hasil.baru] == [
        ("Dinas Kesehatan", "Pemerintah Kota Medan"),
        ("Bidang P2P", "Dinas Kesehatan"),
    ]


def test_kind_of_unit_by_name() -> None:
    for nama, jenis in (
        ("UPTD Puskesmas Kartini", JenisUnit.UPTD),
        ("PUSKESMAS KARTINI", JenisUnit.PUSKESMAS),
        ("SDN 122345", JenisUnit.SEKOLAH),
        ("Kelurahan Melayu", JenisUnit.KELURAHAN),
        ("Badan Kepegawaian", JenisUnit.PERANGKAT_DAERAH),
        ("Seksi Gizi", JenisUnit.SUB_UNIT),
    ):
        assert jenis_unit(nama) is jenis


def test_circles_of_penilai_are_given_up_together() -> None:
    a, b, c, d = map(nomor, (1, 2, 3, 4))
    assert melingkar({a: b, b: None, c: None, d: None}, {b: a, c: d}) == {b}
    assert melingkar({}, {a: b, b: c, c: a, d: a}) == {a, b, c}
    assert melingkar({}, {a: a}) == {a}
    assert melingkar({a: b, b: a}, {c: a}) == set(), "an old circle is none of this import"


def test_every_field_has_a_name_of_a_column() -> None:
    from kinerja_desktop.domain.impor_pegawai import kepala

    assert set(kepala._NAMA_KOLOM) == set(Bidang)
    semua = [nama for daftar in kepala._NAMA_KOLOM.values() for nama in daftar.split()] + [*kepala._LEMAH]
    assert len(semua) == len(set(semua)) and all(nama == kepala.rapat(nama) for nama in semua)


@pytest.mark.parametrize(
    ("jabatan", "jenis"),
    [
        ("Kepala Seksi Pelayanan", "pengawas"), ("KEPALA SUB BAGIAN TATA USAHA", "pengawas"),
        ("Lurah Bah Kapul", "pengawas"), ("Kasubbag Umum", "pengawas"), ("Kepala Bidang Kesmas", "administrator"),
        ("Camat Purba", "administrator"),
        ("Sekretaris  Dinas Kesehatan", "administrator"), ("Kepala Dinas Kesehatan", "jpt"),
        ("Kepala Badan Kepegawaian", "jpt"), ("Inspektur Pembantu I", "administrator"), ("Inspektur", "jpt"),
        ("Kepala Puskesmas", "fungsional"), ("Kepala Sekolah", "fungsional"), ("Bidan Terampil", "fungsional"),
        ("Pengelola Kepegawaian", "pelaksana"), ("Penelaah pada Kepala Seksi", "pelaksana"),
        ("Kepala Badaniah", "pelaksana"),
    ],
)  # fmt: skip
def test_a_head_is_known_by_his_title_where_no_column_tells(jabatan: str, jenis: str) -> None:
    assert sel.jenis_dari_jabatan(jabatan) == jenis
