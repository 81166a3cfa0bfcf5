"""Transfers told before they happen: the examples of the regulation (Sari, Purnama, Devi) and rules R29-R48."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kinerja_desktop.domain.akibat_evaluasi import susun_akibat
from kinerja_desktop.domain.akibat_mutasi import Akibat, FaktaMutasi, JenisAkibat, Kelompok
from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.bagan import Bagan, penilai_pada, pimpinan_unit
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi, periksa_langkah
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan
from kinerja_desktop.domain.penempatan import SifatPenempatan, utama_pada
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.rencana_mutasi import RencanaMutasi, rencanakan
from kinerja_desktop.domain.skp import StatusSkp
from tests.helpers.mutasi import (
    BIMA,
    CITRA,
    DIREKTORAT,
    DIRJEN,
    KEPALA_X,
    PURNAMA,
    SARI,
    UNIT_X,
    bagan,
    pembuat,
    rencana,
)

HARI_INI = date(2022, 8, 1)
PINDAH = LangkahMutasi(JenisMutasi.MUTASI, BIMA, date(2022, 5, 1), UNIT_X, "Analis", JenisJabatan.FUNGSIONAL)


def jalankan(
    langkah: LangkahMutasi, fakta: FaktaMutasi | None = None, awal: Bagan | None = None
) -> tuple[RencanaMutasi, tuple[Akibat, ...]]:
    dasar = fakta or FaktaMutasi()
    kini = awal or bagan()
    assert periksa_langkah(langkah, kini, HARI_INI) == []
    hasil = rencanakan(kini, dasar.rencana, langkah, pembuat())
    return hasil, susun_akibat(hasil, dasar)


def pilih(akibat: tuple[Akibat, ...], *jenis: JenisAkibat) -> list[Akibat]:
    return [a for a in akibat if a.jenis in jenis]


def dinilai(akibat: tuple[Akibat, ...]) -> list[tuple[str, tuple[UUID, ...], set[UUID], str]]:
    return [
        (a.jenis.value, a.siapa, set(a.tentang), a.periode)
        for a in pilih(akibat, JenisAkibat.MENILAI_LAMA, JenisAkibat.MENILAI_BARU)
    ]


# --- the examples of the regulation ----------------------------------------------------------------------------


def test_purnama_moved_on_25_august_does_not_evaluate_the_third_quarter() -> None:
    """Lampiran IV.A.14: the move falls outside the window, so he does not evaluate his people of Direktorat A."""
    langkah = LangkahMutasi(JenisMutasi.MUTASI, PURNAMA, date(2022, 8, 25), None)
    _, akibat = jalankan(langkah)
    tim = [d for d in dinilai(akibat) if d[2] == {BIMA, CITRA}]
    assert tim == [("menilai_baru", (DIRJEN,), {BIMA, CITRA}, "2022-TW3")]
    assert not pilih(akibat, JenisAkibat.MENILAI_LAMA)


def test_purnama_moved_on_25_september_evaluates_the_third_quarter() -> None:
    """Lampiran IV.A.14: the move falls inside the window, so he evaluates his people of Direktorat A."""
    langkah = LangkahMutasi(JenisMutasi.MUTASI, PURNAMA, date(2022, 9, 25), None)
    _, akibat = jalankan(langkah)
    (lama,) = pilih(akibat, JenisAkibat.MENILAI_LAMA)
    assert (lama.siapa, set(lama.tentang), lama.periode) == ((PURNAMA,), {BIMA, CITRA}, "2022-TW3")
    assert (lama.sampai, lama.dasar) == (date(2022, 9, 30), "Lampiran IV.A.14.b")


def test_purnama_inside_the_same_office_also_gets_a_new_plan() -> None:
    langkah = LangkahMutasi(JenisMutasi.MUTASI, PURNAMA, date(2022, 9, 25), UNIT_X, "Staf Ahli", JenisJabatan.JPT)
    hasil, akibat = jalankan(langkah, FaktaMutasi(rencana=(rencana(PURNAMA, DIRJEN),)))
    assert [(s.mulai, s.selesai, s.penilai_id) for s in hasil.skp] == [
        (date(2022, 9, 25), date(2022, 12, 31), KEPALA_X)
    ]
    assert [s.pegawai_id for s in hasil.tutup] == [PURNAMA]
    assert any("Direktorat A tidak lagi memiliki pimpinan" in a.kalimat for a in akibat)


def test_sari_moved_in_february_from_a_quarterly_to_a_monthly_place() -> None:
    """Lampiran IV.A.13.a: rated by the capaian of the new unit, or by agreement with the result of last year."""
    langkah = LangkahMutasi(
        JenisMutasi.MUTASI,
        SARI,
        date(2022, 2, 14),
        DIREKTORAT,
        "Pelaksana Tata Usaha",
        siklus_lama=JenisPeriode.TRIWULANAN,
    )
    fakta = FaktaMutasi(siklus=JenisPeriode.BULANAN, rencana=(rencana(SARI, KEPALA_X),))
    _, akibat = jalankan(langkah, fakta)
    assert dinilai(akibat) == [
        ("menilai_baru", (PURNAMA,), {SARI}, "2022-02"),
        ("menilai_baru", (PURNAMA,), {SARI}, "2022"),
    ]
    (capaian,) = pilih(akibat, JenisAkibat.CAPAIAN)
    assert "Direktorat A" in capaian.kalimat
    assert not pilih(akibat, JenisAkibat.SALIN_HASIL)
    _, sepakat = jalankan(replace(langkah, sepakat=True), fakta)
    (salin,) = pilih(sepakat, JenisAkibat.SALIN_HASIL)
    assert (salin.periode, salin.dasar) == ("2021", "Lampiran IV.A.13.a")
    assert "hasil evaluasi Tahun 2021" in salin.kalimat


def test_devi_who_begins_to_study_in_july_keeps_her_plan() -> None:
    """Lampiran II.B.12: the expectations are added to the plan of the year, no new document (R36, R13)."""
    langkah = LangkahMutasi(JenisMutasi.TUGAS_BELAJAR, CITRA, date(2022, 7, 1), selesai=date(2022, 11, 30))
    hasil, akibat = jalankan(langkah, FaktaMutasi(rencana=(rencana(CITRA, PURNAMA),)))
    assert (hasil.tutup, hasil.skp, hasil.berganti) == ((), (), {})
    teks = [a.kalimat for a in pilih(akibat, JenisAkibat.SKP_LANJUT)]
    assert "tidak ada SKP baru" in teks[0]
    assert "1 Des 2022" in teks[1]
    assert "Kurang atau Sangat Kurang" in teks[2]
    (tugas,) = hasil.penempatan
    assert (tugas.sifat, tugas.mulai, tugas.selesai) == (
        SifatPenempatan.TUGAS_BELAJAR,
        date(2022, 7, 1),
        date(2022, 11, 30),
    )


# --- a move of a person (R34, R45, R48) ------------------------------------------------------------------------


def test_a_move_closes_one_plan_and_opens_the_next(tanggal: date = date(2022, 5, 1)) -> None:
    hasil, akibat = jalankan(PINDAH, FaktaMutasi(rencana=(rencana(BIMA, PURNAMA),)))
    assert [s.pegawai_id for s in hasil.tutup] == [BIMA]
    (baru,) = hasil.skp
    assert (baru.mulai, baru.penilai_id, baru.diajukan_pada, baru.rhk) == (tanggal, KEPALA_X, None, ())
    pos = utama_pada(hasil.bagan.penempatan[BIMA], tanggal)
    assert pos is not None
    assert (baru.penempatan_id, pos.unit_kerja_id, pos.jabatan) == (pos.id, UNIT_X, "Analis")
    assert penilai_pada(hasil.bagan, BIMA, date(2022, 4, 30)).penilai_id == PURNAMA
    assert penilai_pada(hasil.bagan, BIMA, tanggal).penilai_id == KEPALA_X
    (tutup,) = pilih(akibat, JenisAkibat.SKP_DITUTUP)
    assert (tutup.tanggal, tutup.dasar, tutup.peringatan) == (date(2022, 4, 30), "Lampiran II.C.6", False)
    assert [a.kelompok for a in akibat] == sorted((a.kelompok for a in akibat), key=list(Kelompok).index)


def test_a_name_with_titles_ends_the_sentence_with_one_full_stop() -> None:
    awal = bagan()
    bergelar = replace(
        awal, pegawai=dict(awal.pegawai) | {KEPALA_X: replace(awal.pegawai[KEPALA_X], nama="Yudi, M.Si.")}
    )
    _, akibat = jalankan(PINDAH, awal=bergelar)
    assert not [a.kalimat for a in akibat if ".." in a.kalimat]
    assert any(a.kalimat.endswith("bersama Yudi, M.Si.") for a in akibat)


@pytest.mark.parametrize("status", [StatusSkp.DRAF, StatusSkp.DIAJUKAN, StatusSkp.DISETUJUI])
def test_a_plan_that_was_never_set_is_closed_with_a_warning(status: StatusSkp) -> None:
    _, akibat = jalankan(PINDAH, FaktaMutasi(rencana=(rencana(BIMA, PURNAMA, status),)))
    (tutup,) = pilih(akibat, JenisAkibat.SKP_DITUTUP)
    assert tutup.peringatan
    assert "belum ditetapkan" in tutup.kalimat


def test_waiting_reports_and_reports_after_the_move_are_told() -> None:
    _, akibat = jalankan(PINDAH, FaktaMutasi(menunggu={BIMA: 4}, laporan_sesudah=3))
    (tunggu,) = pilih(akibat, JenisAkibat.MENUNGGU)
    assert (tunggu.siapa, tunggu.sampai) == ((PURNAMA,), date(2022, 4, 30))
    assert tunggu.kalimat.startswith("4 laporan Bima masih menunggu: sebaiknya diputuskan Purnama")
    assert any(a.kalimat.startswith("3 laporan sejak 1 Mei 2022 menunjuk SKP lama") for a in akibat)


def test_a_signed_period_is_not_asked_for_again() -> None:
    fakta = FaktaMutasi(ditandatangani=frozenset({(BIMA, "2022-TW2")}))
    _, akibat = jalankan(PINDAH, fakta)
    assert [d[3] for d in dinilai(akibat)] == ["2022"]


def test_the_period_before_that_nobody_signed_goes_to_the_atasan() -> None:
    _, akibat = jalankan(PINDAH, FaktaMutasi(rencana=(rencana(BIMA, PURNAMA),)))
    (lewat,) = pilih(akibat, JenisAkibat.TERLEWAT)
    assert (lewat.siapa, lewat.periode, lewat.sampai) == ((DIRJEN,), "2022-TW1", date(2022, 4, 20))


def test_a_penilai_by_hand_needs_a_reason_and_counts() -> None:
    tangan = replace(PINDAH, penilai_id=DIRJEN)
    assert [m.kode for m in periksa_langkah(tangan, bagan(), HARI_INI)] == ["MUT-09"]
    hasil, _ = jalankan(replace(tangan, alasan_penilai="Surat delegasi 12/2022"))
    assert penilai_pada(hasil.bagan, BIMA, date(2022, 5, 1)).penilai_id == DIRJEN
    assert hasil.skp[0].penilai_id == DIRJEN


# --- a change of leader (R35, R47) -----------------------------------------------------------------------------


def test_a_new_leader_clarifies_set_plans_and_decides_the_others() -> None:
    langkah = LangkahMutasi(
        JenisMutasi.GANTI_PIMPINAN, SARI, date(2022, 5, 1), DIREKTORAT, "Direktur A", JenisJabatan.JPT
    )
    fakta = FaktaMutasi(
        rencana=(rencana(BIMA, PURNAMA), rencana(CITRA, PURNAMA, StatusSkp.DIAJUKAN), rencana(SARI, KEPALA_X)),
        akun={SARI: ("sari", Peran.PEGAWAI)},
    )
    hasil, akibat = jalankan(langkah, fakta)
    (klarifikasi,) = pilih(akibat, JenisAkibat.KLARIFIKASI)
    (beralih,) = pilih(akibat, JenisAkibat.SKP_BERALIH)
    assert (klarifikasi.siapa, klarifikasi.tentang) == ((SARI, BIMA), (BIMA,))
    assert (beralih.siapa, beralih.tentang) == ((SARI,), (CITRA,))
    assert [s.pegawai_id for s in hasil.tutup] == [SARI]
    assert pimpinan_unit(hasil.bagan, DIREKTORAT, date(2022, 5, 1)).penilai_id == SARI
    assert pimpinan_unit(hasil.bagan, DIREKTORAT, date(2022, 4, 30)).penilai_id == PURNAMA
    teks = [a.kalimat for a in pilih(akibat, JenisAkibat.PERHATIAN)]
    assert any("Penempatan Purnama yang baru belum dicatat" in t for t in teks)
    assert any("Akun sari milik Sari perlu peran pejabat penilai" in t for t in teks)


def test_people_whose_penilai_was_only_recorded_follow_the_new_leader() -> None:
    """Offices whose people have no assignments yet: the record told the penilai, from now on the chart does."""
    awal = bagan(tanpa_penempatan=(PURNAMA, BIMA, CITRA, SARI, KEPALA_X))
    langkah = LangkahMutasi(
        JenisMutasi.GANTI_PIMPINAN, SARI, date(2022, 5, 1), DIREKTORAT, "Direktur A", JenisJabatan.JPT
    )
    hasil, akibat = jalankan(langkah, awal=awal)
    for orang in (BIMA, CITRA):
        assert penilai_pada(hasil.bagan, orang, date(2022, 4, 30)).penilai_id == PURNAMA
        assert penilai_pada(hasil.bagan, orang, date(2022, 5, 1)).penilai_id == SARI
    ganti = pilih(akibat, JenisAkibat.PENILAI_BERGANTI)
    assert {(a.siapa, frozenset(a.tentang)) for a in ganti} == {
        ((SARI,), frozenset({BIMA, CITRA})),
        ((DIRJEN,), frozenset({SARI})),
    }
    assert penilai_pada(hasil.bagan, KEPALA_X, date(2022, 5, 1)).penilai_id == DIRJEN


# --- Plt. and Plh. (R29, IV.A.3-6) -----------------------------------------------------------------------------


def test_a_plt_rates_while_he_leads_and_everything_returns() -> None:
    tanpa_kepala = rencanakan(
        bagan(), (), LangkahMutasi(JenisMutasi.MUTASI, PURNAMA, date(2022, 3, 1), None), pembuat()
    ).bagan
    langkah = LangkahMutasi(JenisMutasi.PLT, CITRA, date(2022, 4, 1), DIREKTORAT, selesai=date(2022, 6, 30))
    hasil, akibat = jalankan(langkah, awal=tanpa_kepala)
    harap = {date(2022, 3, 31): DIRJEN, date(2022, 4, 1): CITRA, date(2022, 6, 30): CITRA, date(2022, 7, 1): DIRJEN}
    assert {h: penilai_pada(hasil.bagan, BIMA, h).penilai_id for h in harap} == harap
    assert (hasil.tutup, hasil.skp) == ((), ())
    (utama,) = pilih(akibat, JenisAkibat.SKP_LANJUT)
    assert "hasil kerja utama" in utama.kalimat
    assert [(a.siapa, a.tentang, a.tanggal) for a in pilih(akibat, JenisAkibat.KEMBALI)] == [
        ((DIRJEN,), (BIMA,), date(2022, 7, 1))
    ]


def test_a_plh_beside_a_head_in_office_takes_nothing_over() -> None:
    langkah = LangkahMutasi(JenisMutasi.PLH, CITRA, date(2022, 4, 1), DIREKTORAT, selesai=date(2022, 4, 14))
    hasil, akibat = jalankan(langkah)
    assert hasil.berganti == {}
    assert any("Purnama masih memimpin Direktorat A" in a.kalimat for a in akibat)
    assert "Plh. Pimpinan Direktorat A" in {p.jabatan for p in hasil.penempatan}


def test_a_plt_does_not_erase_a_head_who_was_only_recorded() -> None:
    awal = bagan(tanpa_penempatan=(PURNAMA, BIMA, CITRA))
    langkah = LangkahMutasi(JenisMutasi.PLH, CITRA, date(2022, 4, 1), DIREKTORAT, selesai=date(2022, 4, 14))
    hasil, _ = jalankan(langkah, awal=awal)
    assert pimpinan_unit(hasil.bagan, DIREKTORAT, date(2022, 4, 10)).penilai_id == PURNAMA
    assert pimpinan_unit(hasil.bagan, DIREKTORAT, date(2022, 4, 15)).penilai_id == PURNAMA


# --- leaving (R33) ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kedudukan", "dasar"),
    [(Kedudukan.PENSIUN, ""), (Kedudukan.CLTN, "Lampiran II.C.8"), (Kedudukan.MPP, "Lampiran II.C.8")],
)
def test_who_leaves_plans_nothing_more_and_is_rated_for_what_he_did(kedudukan: Kedudukan, dasar: str) -> None:
    langkah = LangkahMutasi(JenisMutasi.BERHENTI, BIMA, date(2022, 5, 10), kedudukan=kedudukan)
    fakta = FaktaMutasi(rencana=(rencana(BIMA, PURNAMA),), akun={BIMA: ("bima", Peran.PEGAWAI)})
    hasil, akibat = jalankan(langkah, fakta)
    assert ([s.pegawai_id for s in hasil.tutup], hasil.skp) == ([BIMA], ())
    (tanpa,) = pilih(akibat, JenisAkibat.TANPA_SKP)
    assert tanpa.dasar == dasar
    assert dinilai(akibat) == [("menilai_lama", (PURNAMA,), {BIMA}, "2022-TW2")]
    assert any("Akun bima milik Bima perlu ditutup" in a.kalimat for a in akibat)
    assert not [a for a in akibat if "Penilai Bima" in a.kalimat]


def test_a_head_who_retires_leaves_his_people_to_the_one_above() -> None:
    langkah = LangkahMutasi(JenisMutasi.BERHENTI, PURNAMA, date(2022, 5, 1), kedudukan=Kedudukan.PENSIUN)
    hasil, akibat = jalankan(langkah, awal=bagan(tanpa_penempatan=(PURNAMA, BIMA)))
    assert {penilai_pada(hasil.bagan, o, date(2022, 5, 1)).penilai_id for o in (BIMA, CITRA)} == {DIRJEN}
    (ganti,) = pilih(akibat, JenisAkibat.PENILAI_BERGANTI)
    assert (set(ganti.tentang), ganti.dasar) == ({BIMA, CITRA}, "Lampiran IV.A.2")


# --- what is refused -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("langkah", "kode"),
    [
        (replace(PINDAH, pegawai_id=None), "MUT-02"),
        (replace(PINDAH, tanggal=date(2032, 5, 1)), "MUT-03"),
        (LangkahMutasi(JenisMutasi.PLT, BIMA, date(2022, 5, 1), selesai=date(2022, 6, 1)), "MUT-04"),
        (replace(PINDAH, jabatan="  "), "MUT-05"),
        (LangkahMutasi(JenisMutasi.GANTI_PIMPINAN, PURNAMA, date(2022, 5, 1), DIREKTORAT, "Direktur"), "MUT-06"),
        (
            replace(PINDAH, tanggal=date(2022, 5, 1), pegawai_id=SARI, unit_kerja_id=UNIT_X, jabatan=" pelaksana"),
            "MUT-11",
        ),
        (replace(PINDAH, memimpin=True), "MUT-10"),
        (LangkahMutasi(JenisMutasi.BERHENTI, BIMA, date(2022, 5, 1), kedudukan=Kedudukan.AKTIF), "MUT-08"),
        (LangkahMutasi(JenisMutasi.PLH, BIMA, date(2022, 5, 1), UNIT_X), "MUT-12"),
        (LangkahMutasi(JenisMutasi.PLH, BIMA, date(2022, 5, 1), UNIT_X, selesai=date(2022, 4, 1)), "MUT-13"),
        (replace(PINDAH, penilai_id=BIMA), "PST-03"),
    ],
)
def test_what_is_refused_before_anything_is_computed(langkah: LangkahMutasi, kode: str) -> None:
    assert [m.kode for m in periksa_langkah(langkah, bagan(), HARI_INI)] == [kode]


def test_a_transfer_before_a_newer_one_is_refused() -> None:
    kini = rencanakan(bagan(), (), PINDAH, pembuat()).bagan
    kembali = replace(PINDAH, tanggal=date(2022, 4, 1), unit_kerja_id=DIREKTORAT)
    assert [m.kode for m in periksa_langkah(kembali, kini, HARI_INI)] == ["MUT-07"]


def test_a_unit_that_does_not_exist_then_is_refused() -> None:
    awal = bagan()
    tutup = replace(awal.unit[UNIT_X], selesai=date(2022, 4, 1))
    kini = replace(awal, unit=dict(awal.unit) | {UNIT_X: tutup})
    assert [m.kode for m in periksa_langkah(PINDAH, kini, HARI_INI)] == ["ORG-10"]


def test_a_head_who_comes_later_is_not_overlooked() -> None:
    nanti = LangkahMutasi(JenisMutasi.GANTI_PIMPINAN, SARI, date(2022, 9, 1), DIREKTORAT, "Direktur A")
    kini = rencanakan(bagan(), (), nanti, pembuat()).bagan
    dulu = LangkahMutasi(JenisMutasi.GANTI_PIMPINAN, CITRA, date(2022, 8, 1), DIREKTORAT, "Direktur A")
    assert [m.kode for m in periksa_langkah(dulu, kini, HARI_INI)] == ["ORG-09"]


def test_a_task_that_begins_later_stops_who_leaves_before_it() -> None:
    plh = LangkahMutasi(JenisMutasi.PLH, BIMA, date(2022, 9, 1), UNIT_X, selesai=date(2022, 9, 30))
    kini = rencanakan(bagan(), (), plh, pembuat()).bagan
    pergi = LangkahMutasi(JenisMutasi.BERHENTI, BIMA, date(2022, 8, 1))
    assert [m.kode for m in periksa_langkah(pergi, kini, HARI_INI)] == ["MUT-07"]
    assert periksa_langkah(replace(pergi, tanggal=date(2022, 9, 15)), kini, HARI_INI) == []
