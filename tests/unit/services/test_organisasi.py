"""The organisation below the window: dates, cycles, one head, and a penilai that follows everything at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kinerja_desktop.domain.bagan import Celah, SebabPenilai
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, SifatPenempatan
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja
from kinerja_desktop.services import (
    jabatan,
    organisasi,
    organisasi_penilai,
    organisasi_pohon,
    pegawai,
    penempatan,
    penetapan_penilai,
    unit_kerja,
)
from kinerja_desktop.services.jabatan import IsianJabatan
from kinerja_desktop.services.organisasi_penilai import KeadaanPenilai
from kinerja_desktop.services.pegawai import IsianPegawai
from kinerja_desktop.services.penempatan import IsianPenempatan
from kinerja_desktop.services.unit_kerja import IsianUnit
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil, cari
from tests.helpers.kantor import DEWI, DINAS, KADIS, KEPALA, OPERATOR, PUSKESMAS, RUDI, SITI, WALI, KantorUji
from tests.unit.services.test_pegawai import tanpa_pengelola

AWAL = date(2026, 1, 1)
HARI = date(2026, 11, 24)
FUNGSIONAL, ADMINISTRATOR = JenisJabatan.FUNGSIONAL, JenisJabatan.ADMINISTRATOR
PLT, PLH = SifatPenempatan.PLT, SifatPenempatan.PLH
POLI = IsianUnit("Poli KIA", JenisUnit.SUB_UNIT, PUSKESMAS)


def kode(panggil: Callable[..., Any], *args: Any) -> str:
    with pytest.raises(UserError) as galat:
        panggil(*args)
    return galat.value.kode


def orang(kantor: KantorUji, nomor: Any) -> Pegawai:
    with kantor.terbuka.store.baca() as koneksi:
        simpanan = ambil(koneksi, Pegawai, nomor)
    assert simpanan is not None
    return simpanan.nilai


def unit(kantor: KantorUji, nomor: Any) -> tuple[UnitKerja, bytes]:
    with kantor.terbuka.store.baca() as koneksi:
        simpanan = ambil(koneksi, UnitKerja, nomor)
    assert simpanan is not None
    return simpanan.nilai, simpanan.hash


def tugas(siapa: Any, di: Any = PUSKESMAS, nama: str = "Jabatan", **lain: Any) -> IsianPenempatan:
    return IsianPenempatan(**{"pegawai_id": siapa, "unit_kerja_id": di, "jabatan": nama, "mulai": AWAL, **lain})


def tempatkan(kantor: KantorUji, *args: Any, **lain: Any) -> Penempatan:
    return penempatan.tambah(kantor.sebagai("operator"), tugas(*args, **lain))[0]


def dasar(kantor: KantorUji, nomor: Any) -> bytes:
    with kantor.terbuka.store.baca() as koneksi:
        simpanan = ambil(koneksi, Penempatan, nomor)
    assert simpanan is not None
    return simpanan.hash


# --- units -----------------------------------------------------------------------------------------------------


def test_a_unit_is_added_renamed_moved_and_brought_back(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    nomor, _ = unit_kerja.tambah(operator, replace(POLI, nama="  Poli   KIA ", kode=" 8ae4 "))
    lama, sidik = unit(kantor, nomor)
    assert (lama.nama, lama.induk_id, lama.kode, lama.tempat) == ("Poli KIA", PUSKESMAS, "8ae4", "Pematangsiantar")
    unit_kerja.ubah(operator, nomor, replace(unit_kerja.isian(lama), nama="Klaster Ibu", induk_id=DINAS), sidik)
    assert (unit(kantor, nomor)[0].nama, unit(kantor, nomor)[0].induk_id) == ("Klaster Ibu", DINAS)
    unit_kerja.pulihkan(operator, lama)
    assert unit(kantor, nomor)[0] == lama
    unit_kerja.hapus(operator, nomor)
    assert kode(unit_kerja.hapus, operator, nomor) == "UMM-03"
    unit_kerja.pulihkan(operator, lama)
    assert unit(kantor, nomor)[0] == lama


def test_a_unit_never_lies_below_itself(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    nomor, _ = unit_kerja.tambah(operator, POLI)
    puskesmas, sidik = unit(kantor, PUSKESMAS)
    for induk in (PUSKESMAS, nomor):
        assert kode(
            unit_kerja.ubah, operator, PUSKESMAS, replace(unit_kerja.isian(puskesmas), induk_id=induk), sidik
        ) == ("ORG-03")


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (replace(POLI, nama=" "), "ORG-01"),
        (replace(POLI, nama="x" * 201), "ORG-01"),
        (replace(POLI, mulai=date(2026, 5, 2), selesai=date(2026, 5, 1)), "ORG-02"),
        (replace(POLI, induk_id=SITI), "UMM-03"),
        (replace(POLI, nama="POLI GIGI"), "ORG-06"),
    ],
)
def test_a_unit_that_cannot_be_is_refused(kantor: KantorUji, isi: IsianUnit, harap: str) -> None:
    operator = kantor.sebagai("operator")
    unit_kerja.tambah(operator, replace(POLI, nama="Poli Gigi"))
    assert kode(unit_kerja.tambah, operator, isi) == harap


def test_a_unit_lives_inside_the_days_of_its_parent(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    atas, _ = unit_kerja.tambah(operator, replace(POLI, mulai=AWAL, selesai=date(2026, 12, 31)))
    bawah = IsianUnit("Ruang Bersalin", JenisUnit.SUB_UNIT, atas, mulai=AWAL)
    assert kode(unit_kerja.tambah, operator, bawah) == "ORG-04"
    nomor, _ = unit_kerja.tambah(operator, replace(bawah, selesai=date(2026, 11, 30)))
    sidik = unit(kantor, atas)[1]
    assert kode(unit_kerja.tutup, operator, atas, date(2026, 10, 31), sidik) == "ORG-05", "a unit below lives longer"
    unit_kerja.tutup(operator, nomor, date(2026, 10, 31), unit(kantor, nomor)[1])
    unit_kerja.tutup(operator, atas, date(2026, 10, 31), sidik)


def test_a_unit_with_living_people_or_posts_is_not_closed(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    nomor, _ = unit_kerja.tambah(operator, POLI)
    pos, _ = jabatan.tambah(operator, nomor, IsianJabatan("Bidan"))
    ada = tempatkan(kantor, SITI, nomor, jabatan_id=pos)
    akhir = date(2026, 11, 30)
    with pytest.raises(UserError) as galat:
        unit_kerja.tutup(operator, nomor, akhir, unit(kantor, nomor)[1])
    assert galat.value.kode == "ORG-05"
    assert (galat.value.rincian["orang"], galat.value.rincian["jabatan"]) == (1, 1)
    penempatan.akhiri(operator, ada.id, akhir, dasar(kantor, ada.id))
    (satu,) = jabatan.daftar(operator, nomor)
    jabatan.tutup(operator, pos, akhir, satu.hash)
    unit_kerja.tutup(operator, nomor, akhir, unit(kantor, nomor)[1])
    assert kode(unit_kerja.hapus, operator, nomor) == "ORG-07", "its history stays"
    assert kode(unit_kerja.tutup, operator, PUSKESMAS, akhir, unit(kantor, PUSKESMAS)[1]) == "ORG-05"


# --- posts -----------------------------------------------------------------------------------------------------


def test_a_unit_has_one_post_of_a_head_at_a_time(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    kepala = IsianJabatan("Kepala Puskesmas", ADMINISTRATOR, True, selesai=date(2026, 6, 30))
    jabatan.tambah(operator, PUSKESMAS, kepala)
    assert kode(jabatan.tambah, operator, PUSKESMAS, replace(kepala, nama="Kepala UPTD")) == "ORG-11"
    jabatan.tambah(operator, PUSKESMAS, replace(kepala, nama="Kepala UPTD", mulai=date(2026, 7, 1), selesai=None))


def test_a_post_is_not_closed_under_its_holder(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    pos, _ = jabatan.tambah(operator, PUSKESMAS, IsianJabatan("Bidan Terampil", FUNGSIONAL))
    ada = tempatkan(kantor, SITI, nama="diabaikan", jabatan_id=pos)
    assert (ada.jabatan, ada.jenis_jabatan) == ("Bidan Terampil", FUNGSIONAL), "the post tells name and kind"
    (satu,) = jabatan.daftar(operator, PUSKESMAS)
    assert kode(jabatan.tutup, operator, pos, HARI, satu.hash) == "ORG-12"
    assert kode(jabatan.hapus, operator, pos) == "ORG-12"
    jabatan.ubah(operator, pos, IsianJabatan("Bidan Mahir", FUNGSIONAL), satu.hash)
    assert orang(kantor, SITI).jabatan == "Bidan Terampil", "who holds it keeps the name of his decree"
    assert kode(penempatan.tambah, operator, tugas(RUDI, DINAS, jabatan_id=pos)) == "ORG-18"


# --- assignments -----------------------------------------------------------------------------------------------


def test_nobody_holds_two_definitive_posts_at_once(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    satu = tempatkan(kantor, SITI, nama="Bidan Terampil", selesai=date(2026, 6, 30))
    assert kode(penempatan.tambah, operator, tugas(SITI, DINAS, mulai=date(2026, 6, 30))) == "ORG-13"
    dua = tempatkan(kantor, SITI, DINAS, "Bidan Mahir", mulai=date(2026, 7, 1))
    tempatkan(kantor, SITI, nama="Plt. Kepala", sifat=PLT, selesai=date(2026, 12, 31))
    assert kode(penempatan.akhiri, operator, satu.id, date(2026, 7, 1), dasar(kantor, satu.id)) == "ORG-13"
    assert (orang(kantor, SITI).unit_kerja_id, orang(kantor, SITI).jabatan) == (DINAS, "Bidan Mahir")
    assert orang(kantor, SITI).mulai_bertugas == dua.mulai


def test_plt_and_plh_need_a_last_day(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    for sifat in (PLT, PLH):
        assert kode(penempatan.tambah, operator, tugas(SITI, sifat=sifat, memimpin=True)) == "ORG-08"


def test_a_unit_has_one_definitive_head_beside_whom_a_plh_may_stand(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    tempatkan(kantor, KEPALA, nama="Kepala", memimpin=True)
    assert kode(penempatan.tambah, operator, tugas(SITI, memimpin=True)) == "ORG-09"
    tempatkan(kantor, SITI, nama="Plh. Kepala", memimpin=True, sifat=PLH, selesai=date(2026, 12, 1))
    assert unit(kantor, PUSKESMAS)[0].pimpinan_id == KEPALA


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (IsianPenempatan(), "ORG-15"),
        (tugas(SITI, mulai=None), "ORG-15"),
        (tugas(SITI, nama=" "), "ORG-01"),
        (tugas(SITI, selesai=date(2025, 1, 1)), "ORG-02"),
        (tugas(DINAS), "UMM-03"),
        (tugas(SITI, SITI), "UMM-03"),
    ],
)
def test_an_assignment_that_cannot_be_is_refused(kantor: KantorUji, isi: IsianPenempatan, harap: str) -> None:
    assert kode(penempatan.tambah, kantor.sebagai("operator"), isi) == harap


def test_an_assignment_lies_inside_the_days_of_its_unit(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    nomor, _ = unit_kerja.tambah(operator, replace(POLI, mulai=date(2026, 3, 1)))
    assert kode(penempatan.tambah, operator, tugas(SITI, nomor)) == "ORG-10"
    tempatkan(kantor, SITI, nomor, mulai=date(2026, 3, 1))


# --- the penilai follows ---------------------------------------------------------------------------------------


def test_a_plt_takes_over_and_gives_back_on_the_day(kantor: KantorUji) -> None:
    """Lampiran IV.A.3 and IV.A.6; the window need not be used on the day itself."""
    operator = kantor.sebagai("operator")
    kepala = tempatkan(kantor, KEPALA, nama="Kepala", memimpin=True)
    for satu in (RUDI, SITI, DEWI):
        tempatkan(kantor, satu)
    assert [orang(kantor, o).penilai_id for o in (RUDI, SITI)] == [KEPALA, KEPALA]
    besok = HARI + timedelta(days=1)
    penempatan.akhiri(operator, kepala.id, HARI, dasar(kantor, kepala.id))
    tempatkan(kantor, SITI, nama="Plt. Kepala", sifat=PLT, mulai=besok, selesai=besok, memimpin=True)
    assert orang(kantor, RUDI).penilai_id == KEPALA, "until tonight"
    kantor.jam.maju(days=1)
    assert kantor.sebagai("rudi").pegawai.penilai_id == SITI
    assert orang(kantor, SITI).penilai_id == KADIS and unit(kantor, PUSKESMAS)[0].pimpinan_id == SITI
    assert orang(kantor, SITI).jabatan == "Jabatan", "a Plt. keeps the post of his own"
    kantor.jam.maju(days=1)
    assert kantor.sebagai("rudi").pegawai.penilai_id == KADIS, "nobody leads: the duty goes up (IV.A.2)"
    hasil, teks = organisasi.penilai(kantor.sebagai("rudi"), RUDI)
    assert hasil.kosong == (PUSKESMAS,) and "belum ada pimpinan pada Puskesmas Kartini" in teks
    assert organisasi.penilai(kantor.sebagai("rudi"), RUDI, besok)[0].sebab is SebabPenilai.PLT


def test_people_without_assignment_keep_the_penilai_of_their_record(kantor: KantorUji) -> None:
    tempatkan(kantor, DEWI, nama="Kepala", memimpin=True, mulai=HARI)
    assert orang(kantor, RUDI).penilai_id == KEPALA
    assert organisasi.penilai(kantor.sebagai("rudi"), RUDI)[0].sebab is SebabPenilai.TERCATAT
    tempatkan(kantor, RUDI)
    assert orang(kantor, RUDI).penilai_id == DEWI


def test_undoing_the_first_assignment_gives_back_what_was_recorded(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    sebelum, dinas = orang(kantor, RUDI), unit(kantor, DINAS)[0]
    tempatkan(kantor, KADIS, PUSKESMAS)
    baru, semula, _ = penempatan.tambah(operator, tugas(RUDI, PUSKESMAS, "Kepala", memimpin=True))
    assert orang(kantor, RUDI).penilai_id == KADIS and unit(kantor, PUSKESMAS)[0].pimpinan_id == RUDI
    penempatan.hapus(operator, baru.id, semula)
    assert orang(kantor, RUDI) == sebelum and unit(kantor, DINAS)[0] == dinas
    assert unit(kantor, PUSKESMAS)[0].pimpinan_id == KEPALA
    penempatan.pulihkan(operator, baru)
    assert orang(kantor, RUDI).penilai_id == KADIS


def test_the_head_of_the_office_keeps_the_wali_kota_who_is_in_no_unit(kantor: KantorUji) -> None:
    tempatkan(kantor, KADIS, DINAS, "Kepala Dinas", memimpin=True, jenis_jabatan=JenisJabatan.JPT)
    assert orang(kantor, KADIS).penilai_id == WALI
    assert organisasi.penilai(kantor.sebagai("kadis"), KADIS)[0].sebab is SebabPenilai.TERCATAT


def test_the_acting_person_knows_at_once_that_somebody_else_rates_him(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    penempatan.tambah(operator, tugas(OPERATOR, DINAS))
    assert operator.pegawai.penilai_id == KADIS and operator.pegawai.unit_kerja_id == DINAS


def test_a_head_who_retires_no_longer_rates(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    tempatkan(kantor, KEPALA, nama="Kepala", memimpin=True)
    tempatkan(kantor, RUDI)
    baris = pegawai.satu(operator, KEPALA)
    p = baris.pegawai
    isian = IsianPegawai(
        p.nama, p.nip, p.jabatan, p.jenis_jabatan, p.golongan or "", p.unit_kerja_id, p.penilai_id, Kedudukan.PENSIUN
    )
    pegawai.ubah(operator, KEPALA, isian, baris.dasar)
    assert orang(kantor, RUDI).penilai_id == KADIS
    assert orang(kantor, SITI).penilai_id == KEPALA, "only recorded: named as a gap, not changed"
    assert organisasi.penilai(operator, SITI)[0].celah is Celah.PENILAI_BERHENTI
    assert kode(penetapan_penilai.tetapkan, operator, RUDI, KEPALA, HARI, "Pendelegasian") == "ORG-20"


def test_a_person_added_without_penilai_gets_the_head_of_the_unit(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    isian = IsianPegawai("Lina Saragih", "199808112022022003", "Perawat", unit_kerja_id=PUSKESMAS)
    nomor, _ = pegawai.tambah(operator, isian)
    assert orang(kantor, nomor).penilai_id == KEPALA


def test_data_of_a_placed_person_follow_the_assignment(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    ada = tempatkan(kantor, SITI, nama="Bidan Terampil", jenis_jabatan=FUNGSIONAL)
    baris = pegawai.satu(operator, SITI)
    p = baris.pegawai
    isian = IsianPegawai(
        p.nama, p.nip, "Bidan Mahir", p.jenis_jabatan, p.golongan or "", p.unit_kerja_id, p.penilai_id
    )  # fmt: skip
    for lain in ({"unit_kerja_id": DINAS}, {"penilai_id": KADIS}):
        assert kode(pegawai.ubah, operator, SITI, replace(isian, **lain), baris.dasar) == "ORG-21"
    pegawai.ubah(operator, SITI, isian, baris.dasar)
    (kini,) = penempatan.daftar(operator, SITI)
    assert (kini.nilai.id, kini.nilai.jabatan, orang(kantor, SITI).jabatan) == (ada.id, "Bidan Mahir", "Bidan Mahir")


# --- a penilai by hand -----------------------------------------------------------------------------------------


def test_a_penilai_by_hand_needs_a_reason_and_an_assignment(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    assert kode(penetapan_penilai.tetapkan, operator, RUDI, KADIS, AWAL, "Pendelegasian") == "ORG-17"
    tempatkan(kantor, RUDI)
    assert kode(penetapan_penilai.tetapkan, operator, RUDI, KADIS, AWAL, " -- ") == "ORG-14"
    assert kode(penetapan_penilai.tetapkan, operator, RUDI, RUDI, AWAL, "Pendelegasian") == "ORG-16"
    assert kode(penetapan_penilai.tetapkan, operator, KEPALA, KADIS, AWAL, "Pendelegasian") == "ORG-17"
    assert kode(penetapan_penilai.tetapkan, operator, RUDI, DINAS, AWAL, "Pendelegasian") == "UMM-03"


def test_a_penilai_by_hand_holds_for_its_days_and_then_the_units_tell_again(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    tempatkan(kantor, KEPALA, nama="Kepala", memimpin=True)
    tempatkan(kantor, RUDI)
    nomor, _ = penetapan_penilai.tetapkan(operator, RUDI, DEWI, AWAL, "Surat pendelegasian 5/2026", HARI)
    assert orang(kantor, RUDI).penilai_id == DEWI
    assert "“Surat pendelegasian 5/2026”" in organisasi.penilai(operator, RUDI)[1]
    kantor.jam.maju(days=1)
    assert kantor.sebagai("rudi").pegawai.penilai_id == KEPALA
    (ada,) = penetapan_penilai.daftar(operator, RUDI)
    penetapan_penilai.akhiri(kantor.sebagai("operator"), nomor, date(2026, 11, 30), ada.hash)
    assert orang(kantor, RUDI).penilai_id == DEWI
    penetapan_penilai.hapus(operator, nomor)
    assert orang(kantor, RUDI).penilai_id == KEPALA
    penetapan_penilai.pulihkan(operator, ada.nilai)
    assert [s.nilai for s in penetapan_penilai.daftar(operator, RUDI)] == [ada.nilai]


def test_a_later_choice_ends_the_open_one_and_two_never_hold_at_once(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    tempatkan(kantor, RUDI)
    penetapan_penilai.tetapkan(operator, RUDI, DEWI, AWAL, "Pendelegasian pertama")
    penetapan_penilai.tetapkan(operator, RUDI, KADIS, date(2026, 7, 1), "Pendelegasian kedua")
    baru, lama = (s.nilai for s in penetapan_penilai.daftar(operator, RUDI))
    assert (lama.selesai, baru.selesai, orang(kantor, RUDI).penilai_id) == (date(2026, 6, 30), None, KADIS)
    assert kode(penetapan_penilai.tetapkan, operator, RUDI, DEWI, date(2026, 3, 1), "Sela waktu") == "ORG-19"
    penetapan_penilai.hapus(operator, baru.id, [replace(lama, selesai=None)])
    assert [s.nilai.selesai for s in penetapan_penilai.daftar(operator, RUDI)] == [None], "undone as a whole"
    assert orang(kantor, RUDI).penilai_id == DEWI


def test_the_head_of_the_unit_keeps_the_chart_only_where_nobody_else_does(kantor: KantorUji) -> None:
    kepala = kantor.sebagai("kepala")
    assert kode(unit_kerja.tambah, kepala, POLI) == "UMM-01"
    tanpa_pengelola(kantor)
    nomor, _ = unit_kerja.tambah(kepala, POLI)
    penempatan.tambah(kepala, tugas(SITI, nomor))
    assert orang(kantor, SITI).penilai_id == KEPALA


def test_a_choice_that_goes_round_is_refused(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    tempatkan(kantor, KEPALA, nama="Kepala", memimpin=True)
    tempatkan(kantor, RUDI)
    assert kode(penetapan_penilai.tetapkan, operator, KEPALA, RUDI, AWAL, "Pendelegasian") == "ORG-16"
    assert penetapan_penilai.daftar(operator, KEPALA) == [] and orang(kantor, KEPALA).penilai_id == KADIS


# --- what is read ----------------------------------------------------------------------------------------------


def test_the_tree_of_a_day_tells_heads_people_and_gaps(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    nomor, _ = unit_kerja.tambah(operator, replace(POLI, mulai=date(2026, 3, 1)))
    tempatkan(kantor, SITI, nomor, mulai=date(2026, 3, 1))
    simpul = {s.unit.id: s for s in organisasi_pohon.pohon(operator)}
    assert [s.tingkat for s in simpul.values()] == [0, 1, 2]
    assert (simpul[nomor].orang, simpul[nomor].hasil.celah) == (1, Celah.TANPA_PIMPINAN)
    assert (simpul[PUSKESMAS].pimpinan, simpul[PUSKESMAS].semua) == ("dr. R. Purba", 5)
    assert simpul[DINAS].semua == 8, "without the Wali Kota"
    dahulu = {s.unit.id for s in organisasi_pohon.pohon(operator, date(2026, 2, 28))}
    assert dahulu == {DINAS, PUSKESMAS}
    rinci = organisasi_pohon.rincian(operator, nomor)
    assert [o.pegawai.id for o in rinci.orang] == [SITI] and rinci.induk == "Puskesmas Kartini"


def test_the_table_tells_reasons_and_finds_what_is_wrong(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    kepala = tempatkan(kantor, KEPALA, nama="Kepala", memimpin=True)
    tempatkan(kantor, RUDI)
    baris = {b.pegawai.id: b for b in organisasi_penilai.tabel(operator)}
    assert WALI not in baris and len(baris) == 8
    assert (baris[RUDI].penilai, baris[RUDI].atasan) == ("dr. R. Purba", "dr. Tiur Manurung")
    assert baris[RUDI].penjelasan == "dr. R. Purba, karena memimpin Puskesmas Kartini."
    assert [b.pegawai.id for b in organisasi_penilai.tabel(operator, kata="RUDI hasibuan")] == [RUDI]
    assert organisasi_penilai.tabel(operator, hanya_masalah=True) == []
    for siapa in (SITI, DEWI):
        tempatkan(kantor, siapa, sifat=PLT, memimpin=True, selesai=date(2026, 12, 31))
    penempatan.akhiri(operator, kepala.id, date(2026, 11, 1), dasar(kantor, kepala.id))
    daftar = organisasi_penilai.tabel(operator, hanya_masalah=True)
    assert {b.pegawai.id for b in daftar} == {RUDI, KEPALA}, "who led the unit belongs to nothing now"
    (masalah,) = [b for b in daftar if b.pegawai.id == RUDI]
    assert (
        masalah.keadaan is KeadaanPenilai.CELAH
        and masalah.hasil.celah is Celah.PIMPINAN_GANDA
        and orang(kantor, RUDI).penilai_id is None
    )
    assert organisasi_penilai.tabel(operator, AWAL, hanya_masalah=True) == [], "not on an earlier day"
    ringkas = organisasi_penilai.ringkasan(operator)
    assert (ringkas.dinilai, ringkas.celah) == (8, 2)


def test_history_of_a_person_is_whole(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    tempatkan(kantor, RUDI, selesai=date(2026, 6, 30))
    tempatkan(kantor, RUDI, DINAS, mulai=date(2026, 7, 1))
    penetapan_penilai.tetapkan(operator, RUDI, KEPALA, HARI, "Menyelesaikan tugas lama")
    kini = organisasi_penilai.riwayat(operator, RUDI)
    assert [nama for _, nama in kini.penempatan] == ["Dinas Kesehatan", "Puskesmas Kartini"]
    assert [nama for _, nama in kini.penetapan] == ["dr. R. Purba"]
    assert organisasi_penilai.riwayat(kantor.sebagai("rudi"), RUDI) == kini
    assert kode(organisasi_penilai.riwayat, kantor.sebagai("siti"), RUDI) == "UMM-01"


def test_who_may_read_the_organisation(kantor: KantorUji) -> None:
    baca: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
        (organisasi_pohon.pohon, ()),
        (organisasi_pohon.rincian, (PUSKESMAS,)),
        (organisasi_pohon.pilihan_unit, ()),
        (organisasi_penilai.tabel, ()),
        (organisasi_penilai.ringkasan, ()),
        (jabatan.daftar, (PUSKESMAS,)),
        (penempatan.daftar, (SITI,)),
        (penetapan_penilai.daftar, (SITI,)),
    ]
    for panggil, args in baca:
        for nama in ("siti", "kadis"):
            assert kode(panggil, kantor.sebagai(nama), *args) == "UMM-01"
        for nama in ("kepala", "operator", "pusat", "pengawas"):
            panggil(kantor.sebagai(nama), *args)


def test_a_person_is_told_whom_to_ask_when_nobody_may_rate_him(kantor: KantorUji) -> None:
    ada = organisasi.penilai_saya(kantor.sebagai("siti"))
    assert ada is not None and ada.ada
    assert ada.kalimat == "dr. R. Purba, karena tercatat sebagai penilai pada data pegawai."
    for siapa in (KEPALA, DEWI):
        tempatkan(kantor, siapa, sifat=PLT, memimpin=True, selesai=date(2026, 12, 31))
    tempatkan(kantor, SITI)
    tanpa = organisasi.penilai_saya(kantor.sebagai("siti"))
    assert tanpa is not None and not tanpa.ada
    assert tanpa.tanya == ("Andi Siregar", "Putri Lubis")


# --- the chart is read once per change -------------------------------------------------------------------------


def test_the_chart_is_kept_until_something_changes(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    satu = organisasi.bagan(operator)
    assert organisasi.bagan(operator) is satu
    with operator.transaksi("tulis yang lain", (skema.PUSAT,)) as kerja:
        kerja.catat_tindakan(cari(kerja.koneksi, Pegawai)[0].nilai)
    tempatkan(kantor, RUDI)
    assert organisasi.bagan(operator) is not satu and RUDI in organisasi.bagan(operator).penempatan


def test_what_was_rolled_back_is_forgotten(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    with pytest.raises(ZeroDivisionError), operator.transaksi("batal", (skema.PUSAT,)):
        penempatan.tambah(operator, tugas(RUDI))
        assert RUDI in organisasi.bagan(operator).penempatan
        raise ZeroDivisionError
    assert RUDI not in organisasi.bagan(operator).penempatan
    tempatkan(kantor, SITI)
    assert set(organisasi.bagan(operator).penempatan) == {SITI}


def test_on_the_same_day_nothing_is_computed_twice(kantor: KantorUji, monkeypatch: pytest.MonkeyPatch) -> None:
    tempatkan(kantor, RUDI)
    kantor.jam.maju(days=1)
    monkeypatch.setattr(organisasi, "sesuaikan", lambda *_: pytest.fail("no boundary was passed"))
    operator = kantor.sebagai("operator")
    assert not organisasi.sesuaikan_hari(operator)


def test_a_second_choice_from_the_same_day_is_refused(kantor: KantorUji) -> None:
    """The open one would end before it began."""
    operator = kantor.sebagai("operator")
    tempatkan(kantor, RUDI)
    penetapan_penilai.tetapkan(operator, RUDI, DEWI, AWAL, "Pendelegasian pertama")
    assert kode(penetapan_penilai.tetapkan, operator, RUDI, KADIS, AWAL, "Pendelegasian kedua") == "ORG-19"
    (ada,) = penetapan_penilai.daftar(operator, RUDI)
    assert (ada.nilai.penilai_id, ada.nilai.selesai) == (DEWI, None)


def test_who_studies_in_the_post_of_a_head_does_not_lead(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    pos, _ = jabatan.tambah(operator, PUSKESMAS, IsianJabatan("Kepala Puskesmas", memimpin=True))
    for sifat, memimpin in ((SifatPenempatan.TUGAS_BELAJAR, False), (SifatPenempatan.DEFINITIF, True)):
        satu, _, _ = penempatan.tambah(operator, tugas(DEWI, jabatan_id=pos, sifat=sifat))
        assert satu.memimpin is memimpin


def test_a_unit_with_a_recorded_head_is_not_taken_out(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    nomor, _ = unit_kerja.tambah(operator, POLI)
    with operator.transaksi("catat pimpinan", (skema.PUSAT,)) as kerja:
        kerja.simpan(replace(unit(kantor, nomor)[0], pimpinan_id=SITI))
    assert kode(unit_kerja.hapus, operator, nomor) == "ORG-07"


def test_a_name_is_free_again_once_its_unit_is_closed(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    unit_kerja.tambah(operator, replace(POLI, mulai=date(2024, 1, 1), selesai=date(2025, 12, 31)))
    assert kode(unit_kerja.tambah, operator, replace(POLI, mulai=date(2025, 12, 31))) == "ORG-06"
    unit_kerja.tambah(operator, replace(POLI, mulai=AWAL))


def test_who_leads_an_independent_unit_is_known_by_his_post(kantor: KantorUji) -> None:
    """His forms are those of JPT (Lampiran BAB II) while he leads it, no longer."""
    operator = kantor.sebagai("operator")
    isi, sidik = unit(kantor, PUSKESMAS)
    unit_kerja.ubah(operator, PUSKESMAS, replace(unit_kerja.isian(isi), mandiri=True), sidik)
    satu = tempatkan(kantor, DEWI, nama="Kepala", memimpin=True)
    assert orang(kantor, DEWI).unit_mandiri
    penempatan.akhiri(operator, satu.id, date(2026, 11, 20), dasar(kantor, satu.id))
    tempatkan(kantor, DEWI, mulai=date(2026, 11, 21))
    assert not orang(kantor, DEWI).unit_mandiri


# --- nobody wrote a penilai down -------------------------------------------------------------------------------

BARU = IsianPegawai(
    "Rina Purba, A.Md.Keb.", "199803142022032005", "Bidan Terampil", FUNGSIONAL, unit_kerja_id=PUSKESMAS
)  # fmt: skip


def test_a_penilai_that_nobody_wrote_down_goes_on_following_the_units(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    rina = pegawai.tambah(operator, BARU)[0]
    assert orang(kantor, rina).penilai_id == KEPALA
    assert organisasi.penilai(operator, rina)[0].sebab is SebabPenilai.PIMPINAN
    tempatkan(kantor, DEWI, memimpin=True)
    assert orang(kantor, rina).penilai_id == DEWI
    poli = unit_kerja.tambah(operator, POLI)[0]
    tempatkan(kantor, SITI, poli, memimpin=True)
    baris = pegawai.satu(operator, rina)
    pegawai.ubah(operator, rina, replace(BARU, unit_kerja_id=poli, penilai_id=DEWI), baris.dasar)
    assert orang(kantor, rina).penilai_id == SITI


def test_a_penilai_that_somebody_writes_down_stays(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    rina = pegawai.tambah(operator, BARU)[0]
    baris = pegawai.satu(operator, rina)
    pegawai.ubah(operator, rina, replace(BARU, penilai_id=KADIS), baris.dasar)
    tempatkan(kantor, DEWI, memimpin=True)
    assert orang(kantor, rina).penilai_id == KADIS
    assert organisasi.penilai(operator, rina)[0].sebab is SebabPenilai.TERCATAT


def test_who_has_no_assignment_can_be_given_another_penilai_with_a_reason(kantor: KantorUji) -> None:
    operator = kantor.sebagai("operator")
    rina = pegawai.tambah(operator, BARU)[0]
    pilihan = penetapan_penilai.tetapkan(operator, rina, KADIS, HARI, "Pendelegasian")[0]
    assert orang(kantor, rina).penilai_id == KADIS
    penetapan_penilai.hapus(operator, pilihan)
    assert orang(kantor, rina).penilai_id == KEPALA
