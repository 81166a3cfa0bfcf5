"""The edges of transfers: first and last days, a change of year, and what a move must not leave behind (R33-R48)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from kinerja_desktop.domain.akibat_evaluasi import susun_akibat
from kinerja_desktop.domain.akibat_mutasi import Akibat, FaktaMutasi, JenisAkibat
from kinerja_desktop.domain.bagan import Bagan, Celah, penilai_pada, pimpinan_unit, susun
from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import TERLAMA, LangkahMutasi, periksa_langkah
from kinerja_desktop.domain.mutasi import kedudukan_pada, pemutus_skp, penilai_lama_menilai
from kinerja_desktop.domain.pegawai import JenisJabatan, Kedudukan
from kinerja_desktop.domain.penempatan import PenetapanPenilai, SifatPenempatan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.rencana_mutasi import RencanaTercatat, rencanakan
from kinerja_desktop.domain.skp import StatusSkp
from tests.helpers.kantor import id_tetap
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

HARI_INI, MEI = date(2022, 8, 1), date(2022, 5, 1)
PINDAH = LangkahMutasi(JenisMutasi.MUTASI, BIMA, MEI, UNIT_X, "Analis", JenisJabatan.FUNGSIONAL)
PERGI = LangkahMutasi(JenisMutasi.BERHENTI, PURNAMA, MEI)
KELUAR = LangkahMutasi(JenisMutasi.MUTASI, PURNAMA, MEI, None)


def kode(langkah: LangkahMutasi, awal: Bagan | None = None) -> list[str]:
    return [m.kode for m in periksa_langkah(langkah, awal or bagan(), HARI_INI)]


def akibat(langkah: LangkahMutasi, fakta: FaktaMutasi | None = None, *jenis: JenisAkibat) -> list[Akibat]:
    dasar = fakta or FaktaMutasi()
    hasil = rencanakan(bagan(), dasar.rencana, langkah, pembuat())
    return [a for a in susun_akibat(hasil, dasar) if a.jenis in jenis]


def dengan(awal: Bagan, *tangan: PenetapanPenilai) -> Bagan:
    tugas = (p for daftar in awal.penempatan.values() for p in daftar)
    return susun(awal.unit.values(), awal.pegawai.values(), tugas, tangan)


def polos(awal: Bagan, nomor: UUID, **lain: object) -> Bagan:
    """The chart with another record of one person."""
    orang = dict(awal.pegawai) | {nomor: replace(awal.pegawai[nomor], **lain)}  # type: ignore[arg-type]
    return replace(awal, pegawai=orang)


# --- what is refused -------------------------------------------------------------------------------------------


def test_nobody_moves_on_the_day_on_which_his_post_began() -> None:
    """Nothing would be left of the post that the move ends."""
    assert kode(replace(PINDAH, tanggal=date(2020, 12, 1), pegawai_id=BIMA)) == []
    mulai = [replace(p, mulai=MEI) for p in bagan().penempatan[BIMA]]
    kini = replace(bagan(), penempatan=dict(bagan().penempatan) | {BIMA: tuple(mulai)})
    assert kode(PINDAH, kini) == ["MUT-07"]
    assert kode(replace(PINDAH, tanggal=date(2022, 5, 2)), kini) == []
    tercatat = polos(bagan(tanpa_penempatan=[BIMA]), BIMA, mulai_bertugas=MEI)
    assert kode(PINDAH, tercatat) == ["MUT-07"]
    assert kode(replace(PINDAH, tanggal=date(2022, 5, 2)), tercatat) == []


@pytest.mark.parametrize("arah", [1, -1])
def test_a_slip_of_the_year_is_refused_both_ways(arah: int) -> None:
    assert kode(replace(PINDAH, tanggal=HARI_INI + arah * TERLAMA)) == []
    assert kode(replace(PINDAH, tanggal=HARI_INI + arah * (TERLAMA + timedelta(days=1)))) == ["MUT-03"]


def test_a_plh_of_one_day_is_enough() -> None:
    plh = LangkahMutasi(JenisMutasi.PLH, CITRA, MEI, DIREKTORAT, selesai=MEI)
    assert kode(plh) == []
    assert kode(replace(plh, selesai=date(2022, 4, 30))) == ["MUT-13"]


# --- posts and choices by hand ---------------------------------------------------------------------------------


def test_a_post_that_began_the_day_before_ends_on_that_day() -> None:
    mulai = [replace(p, mulai=date(2022, 4, 30)) for p in bagan().penempatan[BIMA]]
    kini = replace(bagan(), penempatan=dict(bagan().penempatan) | {BIMA: tuple(mulai)})
    hasil = rencanakan(kini, (), PINDAH, pembuat())
    assert [(p.mulai, p.selesai) for p in hasil.penempatan] == [(date(2022, 4, 30),) * 2, (MEI, None)]


def test_a_choice_by_hand_ends_with_the_post_and_that_of_others_goes_on() -> None:
    tangan = [PenetapanPenilai(id_tetap(2200 + i), o, DIRJEN, date(2022, 1, 1), "Delegasi") for i, o in
              enumerate((BIMA, CITRA))]  # fmt: skip
    hasil = rencanakan(dengan(bagan(), *tangan), (), PINDAH, pembuat())
    assert hasil.penetapan == (replace(tangan[0], selesai=date(2022, 4, 30)),)
    assert penilai_pada(hasil.bagan, BIMA, MEI).penilai_id == KEPALA_X


def test_a_penilai_chosen_with_a_plt_ends_with_it_and_one_chosen_with_a_move_does_not() -> None:
    plt = LangkahMutasi(JenisMutasi.PLT, CITRA, MEI, UNIT_X, selesai=date(2022, 6, 30))
    for langkah, selesai in ((plt, date(2022, 6, 30)), (PINDAH, None)):
        tangan = replace(langkah, penilai_id=DIRJEN, alasan_penilai="Surat delegasi")
        (satu,) = rencanakan(bagan(), (), tangan, pembuat()).penetapan
        assert (satu.mulai, satu.selesai) == (MEI, selesai)


def test_a_unit_that_only_its_record_says_he_leads_is_left_too() -> None:
    """A head with a post elsewhere: the record alone tells that he leads Unit X."""
    awal = bagan(tanpa_penempatan=[KEPALA_X])
    kini = replace(awal, unit=dict(awal.unit) | {UNIT_X: replace(awal.unit[UNIT_X], pimpinan_id=CITRA)})
    hasil = rencanakan(kini, (), replace(KELUAR, pegawai_id=CITRA), pembuat())
    assert pimpinan_unit(hasil.bagan, UNIT_X, date(2022, 4, 30)).penilai_id == CITRA
    assert pimpinan_unit(hasil.bagan, UNIT_X, MEI).celah is Celah.TANPA_PIMPINAN
    assert any(p.unit_kerja_id == UNIT_X and p.memimpin and p.selesai == date(2022, 4, 30) for p in hasil.penempatan)


def test_a_post_that_was_never_written_down_begins_before_a_move_on_new_year() -> None:
    awal = bagan(tanpa_penempatan=[BIMA])
    hasil = rencanakan(awal, (), replace(PINDAH, tanggal=date(2022, 1, 1)), pembuat())
    assert [(p.mulai, p.selesai) for p in hasil.penempatan] == [
        (date(2021, 1, 1), date(2021, 12, 31)),
        (date(2022, 1, 1), None),
    ]


def test_who_was_rated_by_the_leaver_beside_the_chart_follows_the_chart() -> None:
    awal = polos(bagan(tanpa_penempatan=[SARI]), SARI, penilai_id=PURNAMA)
    hasil = rencanakan(awal, (), KELUAR, pembuat())
    assert penilai_pada(hasil.bagan, SARI, date(2022, 4, 30)).penilai_id == PURNAMA
    assert penilai_pada(hasil.bagan, SARI, MEI).penilai_id == KEPALA_X


# --- plans -----------------------------------------------------------------------------------------------------


def test_a_plan_whose_last_day_is_the_day_of_the_move_is_closed() -> None:
    for akhir, ditutup in ((date(2022, 4, 30), 0), (MEI, 1)):
        satu = replace(rencana(BIMA, PURNAMA), akhir=akhir)
        assert len(rencanakan(bagan(), [satu], PINDAH, pembuat()).tutup) == ditutup


@pytest.mark.parametrize(("status", "ditutup"), [(StatusSkp.DITETAPKAN, True), (StatusSkp.DRAF, False)])
def test_a_plan_of_next_year_ends_only_where_it_was_set(status: StatusSkp, ditutup: bool) -> None:
    """One that is being written is simply agreed on with the new penilai."""
    dasar = rencana(BIMA, PURNAMA, status)
    depan = replace(dasar.skp, tahun=2023, mulai=date(2023, 1, 1), selesai=date(2023, 12, 31))
    satu = RencanaTercatat(depan, status, depan.selesai, dasar.penetap_id)
    hasil = rencanakan(bagan(), [satu], PINDAH, pembuat())
    assert (hasil.tutup == (depan,)) is ditutup


def test_the_former_penilai_decides_about_the_plan_of_a_move_only_before_its_day() -> None:
    skp = replace(rencana(BIMA, KEPALA_X).skp, mulai=MEI, penempatan_id=id_tetap(1))
    assert pemutus_skp(skp, PURNAMA, date(2022, 4, 30)) == KEPALA_X
    assert pemutus_skp(skp, PURNAMA, MEI) == PURNAMA


def test_a_plan_that_is_over_is_not_clarified_again() -> None:
    langkah = LangkahMutasi(JenisMutasi.GANTI_PIMPINAN, SARI, MEI, DIREKTORAT, "Direktur A", JenisJabatan.JPT)
    for akhir, banyak in ((date(2022, 4, 30), 0), (MEI, 1)):
        fakta = FaktaMutasi(rencana=(replace(rencana(BIMA, PURNAMA), akhir=akhir),))
        assert len(akibat(langkah, fakta, JenisAkibat.KLARIFIKASI)) == banyak


# --- evaluations -----------------------------------------------------------------------------------------------


def test_the_window_has_its_first_and_its_last_day() -> None:
    """IV.A.14: September for the third quarter, 1 December to 31 January for the year."""
    tw3, setahun = Periode.baca("2022-TW3"), Periode(2022, JenisPeriode.TAHUNAN)
    hari = [date(2022, 8, 31), date(2022, 9, 1), date(2022, 9, 30), date(2022, 10, 1)]
    assert [penilai_lama_menilai(tw3, h) for h in hari] == [False, True, True, False]
    hari = [date(2022, 11, 30), date(2022, 12, 1), date(2023, 1, 31), date(2023, 2, 1)]
    assert [penilai_lama_menilai(setahun, h) for h in hari] == [False, True, True, False]


def test_who_moves_in_january_is_not_rated_by_the_new_penilai_for_the_year_before() -> None:
    """The annual evaluation of the year before is about the place that he left."""
    baru = akibat(replace(PINDAH, tanggal=date(2022, 1, 17)), None, JenisAkibat.MENILAI_BARU)
    assert [a.periode for a in baru] == ["2022-TW1", "2022"]


def test_in_a_yearly_cycle_the_open_window_of_the_year_before_is_not_missed() -> None:
    fakta = FaktaMutasi(
        rencana=tuple(
            replace(r, skp=replace(r.skp, mulai=date(2021, 1, 1)))
            for r in (rencana(BIMA, PURNAMA), rencana(CITRA, PURNAMA))
        ),
        siklus=JenisPeriode.TAHUNAN,
    )
    langkah = LangkahMutasi(JenisMutasi.MUTASI, PURNAMA, date(2022, 1, 17), None)
    assert [a.periode for a in akibat(langkah, fakta, JenisAkibat.MENILAI_LAMA)] == ["2021"]
    assert akibat(langkah, fakta, JenisAkibat.TERLEWAT) == []
    assert len(akibat(replace(langkah, tanggal=date(2022, 2, 1)), fakta, JenisAkibat.TERLEWAT)) == 1


def test_who_leaves_on_the_first_day_of_a_period_is_not_rated_for_it() -> None:
    pergi = replace(PERGI, pegawai_id=BIMA)
    for tanggal, banyak in ((date(2022, 4, 1), 0), (date(2022, 4, 2), 1)):
        lama = akibat(replace(pergi, tanggal=tanggal), None, JenisAkibat.MENILAI_LAMA)
        assert [a.periode for a in lama] == ["2022-TW2"] * banyak


# --- standing --------------------------------------------------------------------------------------------------


def test_who_left_and_has_a_post_again_is_active_again() -> None:
    orang = replace(bagan().pegawai[BIMA], kedudukan=Kedudukan.CLTN)
    (lama,) = bagan().penempatan[BIMA]
    milik = (replace(lama, selesai=date(2022, 4, 30)), replace(lama, id=id_tetap(2300), mulai=date(2022, 9, 1)))
    assert kedudukan_pada(orang, milik, date(2022, 8, 31), Kedudukan.CLTN) is Kedudukan.CLTN
    assert kedudukan_pada(orang, milik, date(2022, 9, 1), Kedudukan.CLTN) is Kedudukan.AKTIF
    plt = replace(lama, sifat=SifatPenempatan.PLT, selesai=date(2022, 12, 31))
    assert kedudukan_pada(orang, (plt,), date(2022, 9, 1), Kedudukan.CLTN) is Kedudukan.CLTN
