"""Who rates whom on a day: the cases of Lampiran IV.A and of article 1.9, and every named gap."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from kinerja_desktop.domain.bagan import (
    Bagan,
    Celah,
    SebabPenilai,
    hari_berganti,
    jelaskan,
    penilai_pada,
    pimpinan_unit,
    semasa_bertugas,
    semua_penilai,
    susun,
)
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai, SifatPenempatan
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja

PEMKO, DINAS, PUSKESMAS, TATA_USAHA = (UUID(int=n) for n in range(1, 5))
WALI, KADIS, KAPUS, KASUBBAG, BIDAN, PERAWAT = (UUID(int=n) for n in range(11, 17))
HARI = date(2026, 5, 4)
AWAL = date(2024, 1, 1)


def unit(nomor: UUID, nama: str, induk: UUID | None, jenis: JenisUnit = JenisUnit.SUB_UNIT) -> UnitKerja:
    return UnitKerja(nomor, nama, jenis, induk)


UNIT = [
    unit(PEMKO, "Pemerintah Kota", None, JenisUnit.PEMERINTAH_DAERAH),
    unit(DINAS, "Dinas Kesehatan", PEMKO, JenisUnit.PERANGKAT_DAERAH),
    unit(PUSKESMAS, "Puskesmas Kartini", DINAS, JenisUnit.PUSKESMAS),
    unit(TATA_USAHA, "Subbagian Tata Usaha", PUSKESMAS),
]


def orang(nomor: UUID, nama: str, di: UUID, jabatan: JenisJabatan = JenisJabatan.FUNGSIONAL) -> Pegawai:
    return Pegawai(nomor, str(nomor.int), nama, JenisPegawai.PNS, nama, jabatan, di)


ORANG = [
    replace(orang(WALI, "Wali Kota", PEMKO, JenisJabatan.KEPALA_DAERAH), jenis=JenisPegawai.PEJABAT_NEGARA, nip=""),
    orang(KADIS, "dr. Hotma", DINAS, JenisJabatan.JPT),
    orang(KAPUS, "dr. Ratna", PUSKESMAS, JenisJabatan.ADMINISTRATOR),
    orang(KASUBBAG, "Linda", TATA_USAHA, JenisJabatan.PENGAWAS),
    orang(BIDAN, "Siti", PUSKESMAS),
    orang(PERAWAT, "Rudi", TATA_USAHA),
]


def tempat(siapa: UUID, di: UUID, memimpin: bool = False, **lain: object) -> Penempatan:
    nomor = UUID(int=siapa.int * 1000 + di.int * 10 + len(lain))
    dasar = Penempatan(
        nomor, siapa, di, "Jabatan", JenisJabatan.FUNGSIONAL, SifatPenempatan.DEFINITIF, AWAL, None, memimpin
    )
    return replace(dasar, **lain)


PENEMPATAN = [
    tempat(WALI, PEMKO, True),
    tempat(KADIS, DINAS, True),
    tempat(KAPUS, PUSKESMAS, True),
    tempat(KASUBBAG, TATA_USAHA, True),
    tempat(BIDAN, PUSKESMAS),
    tempat(PERAWAT, TATA_USAHA),
]


def bagan(*lain: Penempatan, tanpa: tuple[UUID, ...] = (), penetapan: tuple[PenetapanPenilai, ...] = ()) -> Bagan:
    penempatan = [p for p in PENEMPATAN if p.pegawai_id not in tanpa]
    return susun(UNIT, ORANG, [*penempatan, *lain], penetapan)


@pytest.mark.parametrize(
    ("siapa", "penilai", "atasan"),
    [(PERAWAT, KASUBBAG, KAPUS), (BIDAN, KAPUS, KADIS), (KASUBBAG, KAPUS, KADIS), (KAPUS, KADIS, WALI)],
)
def test_the_head_of_the_unit_rates_and_his_own_head_is_the_atasan(siapa: UUID, penilai: UUID, atasan: UUID) -> None:
    hasil = penilai_pada(bagan(), siapa, HARI)
    assert (hasil.penilai_id, hasil.atasan_id, hasil.sebab) == (penilai, atasan, SebabPenilai.PIMPINAN)


def test_the_head_of_a_dinas_is_rated_by_the_kepala_daerah_who_is_not_rated() -> None:
    kadis = penilai_pada(bagan(), KADIS, HARI)
    assert (kadis.penilai_id, kadis.atasan_id) == (WALI, None)
    assert penilai_pada(bagan(), WALI, HARI).celah is Celah.TIDAK_DINILAI


def test_an_empty_post_passes_the_duty_upwards_step_by_step() -> None:
    """Lampiran IV.A.2: berhalangan tetap."""
    kini = bagan(tanpa=(KASUBBAG, KAPUS))
    hasil = penilai_pada(kini, PERAWAT, HARI)
    assert (hasil.penilai_id, hasil.kosong) == (KADIS, (TATA_USAHA, PUSKESMAS))
    assert "belum ada pimpinan pada Subbagian Tata Usaha, Puskesmas Kartini" in jelaskan(kini, PERAWAT, hasil)


def test_a_plt_rates_only_while_he_leads_and_only_where_the_post_is_empty() -> None:
    """Lampiran IV.A.3."""
    plt = tempat(BIDAN, TATA_USAHA, True, sifat=SifatPenempatan.PLT, mulai=date(2026, 5, 1), selesai=date(2026, 5, 31))
    kini = bagan(plt, tanpa=(KASUBBAG,))
    hasil = penilai_pada(kini, PERAWAT, HARI)
    assert (hasil.penilai_id, hasil.sebab) == (BIDAN, SebabPenilai.PLT)
    assert "Plt. pimpinan Subbagian Tata Usaha" in jelaskan(kini, PERAWAT, hasil)
    assert penilai_pada(kini, PERAWAT, date(2026, 6, 1)).penilai_id == KAPUS
    assert penilai_pada(bagan(plt), PERAWAT, HARI).penilai_id == KASUBBAG


def test_who_serves_as_plt_is_rated_where_he_reports_as_plt() -> None:
    """Lampiran IV.A.5-6."""
    plt = tempat(PERAWAT, PUSKESMAS, True, sifat=SifatPenempatan.PLT, mulai=date(2026, 5, 1), selesai=date(2026, 5, 31))
    kini = bagan(plt, tanpa=(KAPUS,))
    hasil = penilai_pada(kini, PERAWAT, HARI)
    assert (hasil.penilai_id, hasil.sebagai_plt) == (KADIS, PUSKESMAS)
    assert "selama menjadi Plt. di Puskesmas Kartini" in jelaskan(kini, PERAWAT, hasil)
    assert penilai_pada(kini, PERAWAT, date(2026, 6, 1)).penilai_id == KASUBBAG


def test_two_plt_of_one_post_are_a_named_gap() -> None:
    dua = [tempat(siapa, TATA_USAHA, True, sifat=SifatPenempatan.PLT) for siapa in (BIDAN, KAPUS)]
    kini = bagan(*dua, tanpa=(KASUBBAG,))
    hasil = penilai_pada(kini, PERAWAT, HARI)
    assert (hasil.penilai_id, hasil.celah, hasil.unit_kerja_id) == (None, Celah.PIMPINAN_GANDA, TATA_USAHA)
    assert "lebih dari satu pimpinan" in jelaskan(kini, PERAWAT, hasil)


def test_a_choice_by_hand_comes_first_while_it_lasts_and_tells_its_reason() -> None:
    """Article 1.9: another official who was delegated the authority."""
    pilih = PenetapanPenilai(UUID(int=90), PERAWAT, KADIS, date(2026, 5, 1), "Tim kota", date(2026, 5, 31))
    kini = bagan(penetapan=(pilih,))
    hasil = penilai_pada(kini, PERAWAT, HARI)
    assert (hasil.penilai_id, hasil.sebab) == (KADIS, SebabPenilai.DITETAPKAN)
    assert "“Tim kota”" in jelaskan(kini, PERAWAT, hasil)
    assert penilai_pada(kini, PERAWAT, date(2026, 6, 1)).penilai_id == KASUBBAG


def test_a_person_without_assignments_keeps_the_penilai_of_his_record() -> None:
    dicatat = [replace(p, penilai_id=KADIS) if p.id == PERAWAT else p for p in ORANG]
    kini = susun(UNIT, dicatat, [p for p in PENEMPATAN if p.pegawai_id != PERAWAT])
    assert penilai_pada(kini, PERAWAT, HARI).sebab is SebabPenilai.TERCATAT
    assert penilai_pada(kini, PERAWAT, HARI).penilai_id == KADIS


def test_the_topmost_head_keeps_the_superior_who_stands_outside_the_chart() -> None:
    """Lampiran II.C.3: the kepala daerah, or the head of the dinas of a puskesmas that keeps its own office."""
    dicatat = [replace(p, penilai_id=WALI) if p.id in (KADIS, BIDAN) else p for p in ORANG]
    kini = susun([u for u in UNIT if u.id != PEMKO], dicatat, [p for p in PENEMPATAN if p.pegawai_id != WALI])
    kini = replace(kini, unit={**kini.unit, DINAS: replace(kini.unit[DINAS], induk_id=None)})
    hasil = penilai_pada(kini, KADIS, HARI)
    assert (hasil.penilai_id, hasil.sebab, hasil.atasan_id) == (WALI, SebabPenilai.TERCATAT, None)
    assert penilai_pada(kini, BIDAN, HARI).penilai_id == KAPUS
    plt = susun(kini.unit.values(), dicatat, [tempat(KADIS, DINAS, True, sifat=SifatPenempatan.PLT)])
    assert penilai_pada(plt, KADIS, HARI).celah is Celah.TANPA_PIMPINAN, "a Plt. reports to whom nobody wrote down"


def test_who_stands_in_an_office_without_belonging_to_it_is_not_rated_by_its_head() -> None:
    """The superior of a small office is recorded in its only unit; without a penilai nothing tells about him."""
    satu = replace(UNIT[2], induk_id=None, pimpinan_id=KAPUS)
    luar = replace(orang(KADIS, "dr. Hotma", PUSKESMAS, JenisJabatan.JPT))
    kepala = replace(ORANG[2], penilai_id=KADIS)
    kini = susun([satu], [luar, kepala])
    hasil = penilai_pada(kini, KADIS, HARI)
    assert (hasil.penilai_id, hasil.celah) == (None, Celah.SALING_MENILAI)
    assert penilai_pada(kini, KAPUS, HARI).penilai_id == KADIS


def test_a_chain_that_comes_back_is_told() -> None:
    pilih = PenetapanPenilai(UUID(int=90), KAPUS, BIDAN, AWAL, "Keliru")
    kini = bagan(penetapan=(pilih,))
    semua = semua_penilai(kini, HARI)
    assert {k for k, h in semua.items() if h.berputar} == {KAPUS, BIDAN}
    assert all(penilai_pada(kini, satu, HARI) == hasil for satu, hasil in semua.items())
    assert semua[KAPUS].atasan_id is None


def test_without_any_record_the_units_alone_tell() -> None:
    tercatat = [replace(u, pimpinan_id={PUSKESMAS: KAPUS, DINAS: KADIS}.get(u.id)) for u in UNIT]
    kini = susun(tercatat, ORANG)
    assert [penilai_pada(kini, satu, HARI).penilai_id for satu in (PERAWAT, BIDAN, KAPUS)] == [KAPUS, KAPUS, KADIS]
    pensiun = [replace(p, kedudukan=Kedudukan.PENSIUN) if p.id == KAPUS else p for p in ORANG]
    assert penilai_pada(susun(tercatat, pensiun), BIDAN, HARI).penilai_id == KADIS


def test_gaps_are_named() -> None:
    assert penilai_pada(susun(UNIT, ORANG), BIDAN, HARI).celah is Celah.TANPA_PIMPINAN
    assert penilai_pada(susun([], ORANG), BIDAN, HARI).celah is Celah.UNIT_HILANG
    putar = [replace(u, induk_id=TATA_USAHA) if u.id == PUSKESMAS else u for u in UNIT]
    assert penilai_pada(susun(putar, ORANG), BIDAN, HARI).celah is Celah.UNIT_BERPUTAR
    assert penilai_pada(bagan(), UUID(int=999), HARI).celah is Celah.TIDAK_DIKENAL
    pergi = [replace(p, kedudukan=Kedudukan.PENSIUN) if p.id == KADIS else p for p in ORANG]
    pilih = PenetapanPenilai(UUID(int=90), PERAWAT, KADIS, AWAL, "Delegasi")
    hasil = penilai_pada(susun(UNIT, pergi, PENEMPATAN, [pilih]), PERAWAT, HARI)
    assert hasil.celah is Celah.PENILAI_BERHENTI
    for celah in Celah:
        kini = bagan()
        teks = jelaskan(kini, BIDAN, replace(hasil, celah=celah, unit_kerja_id=PUSKESMAS))
        assert teks.startswith("Penilai belum dapat ditentukan: ") and "{" not in teks


def test_who_leads_a_unit_on_a_day() -> None:
    assert pimpinan_unit(bagan(), PUSKESMAS, HARI).penilai_id == KAPUS
    assert pimpinan_unit(bagan(), PUSKESMAS, date(2023, 1, 1)).celah is Celah.TANPA_PIMPINAN


def test_a_record_that_names_the_person_himself_is_no_answer() -> None:
    """Article 1.9: the penilai is a superior."""
    sendiri = replace(UNIT[0], pimpinan_id=KADIS)
    orang = [replace(ORANG[1], unit_kerja_id=PEMKO, penilai_id=KADIS)]
    assert penilai_pada(susun([sendiri], orang), KADIS, HARI).celah is Celah.TANPA_PIMPINAN


def test_who_is_rated_by_somebody_without_an_answer_does_not_go_round() -> None:
    """A chain ends where a gap is named; only then may it be told to go round."""
    unit = [replace(UNIT[0], pimpinan_id=KADIS)]
    dua = [replace(p, unit_kerja_id=PEMKO) for p in ORANG if p.id in (KADIS, KAPUS)]
    pilih = PenetapanPenilai(UUID(int=91), KADIS, KAPUS, AWAL, "Delegasi")
    kini = susun(unit, dua, penetapan=[pilih])
    assert penilai_pada(kini, KAPUS, HARI).celah is Celah.SALING_MENILAI
    hasil = penilai_pada(kini, KADIS, HARI)
    assert (hasil.penilai_id, hasil.atasan_id, hasil.berputar) == (KAPUS, None, False)


def test_who_retired_was_in_service_on_the_days_of_his_assignments() -> None:
    """That he left takes nothing away from what he was; nothing is added to it either."""
    pergi = replace(tempat(KAPUS, PUSKESMAS, True), selesai=date(2026, 5, 31))
    kini = bagan(pergi, tanpa=(KAPUS,))
    pensiun = replace(kini.pegawai[KAPUS], kedudukan=Kedudukan.PENSIUN)
    kini = replace(kini, pegawai={**kini.pegawai, KAPUS: pensiun})
    dahulu = semasa_bertugas(kini, KAPUS)
    assert [penilai_pada(satu, BIDAN, HARI).penilai_id for satu in (kini, dahulu)] == [KADIS, KAPUS]
    assert penilai_pada(dahulu, BIDAN, date(2026, 6, 1)).penilai_id == KADIS
    assert kini.pegawai[KAPUS] is pensiun
    assert semasa_bertugas(kini, KADIS) is kini and semasa_bertugas(kini, UUID(int=99)) is kini


def test_days_on_which_a_person_may_get_another_penilai() -> None:
    """What begins on a day and what has ended on the day before; of others only who leads above him."""
    mei, juni = date(2026, 5, 1), date(2026, 6, 30)
    wakil = PenetapanPenilai(UUID(int=50), BIDAN, PERAWAT, HARI, "Kepala cuti", date(2026, 5, 5))
    lain = PenetapanPenilai(UUID(int=51), PERAWAT, BIDAN, date(2026, 5, 20), "Kepala cuti", juni)
    plh = tempat(KASUBBAG, DINAS, True, sifat=SifatPenempatan.PLH, mulai=date(2026, 5, 9), selesai=date(2026, 6, 29))
    pelaksana = tempat(PERAWAT, PUSKESMAS, mulai=date(2026, 5, 25))
    kini = bagan(plh, pelaksana, penetapan=(wakil, lain))
    tiap = {siapa: hari_berganti(kini, siapa, mei, juni) for siapa in (BIDAN, PERAWAT)}
    assert tiap[BIDAN] == [mei, HARI, date(2026, 5, 6), date(2026, 5, 9), juni]
    assert tiap[PERAWAT] == [mei, date(2026, 5, 9), date(2026, 5, 20), date(2026, 5, 25), juni]
    assert hari_berganti(kini, BIDAN, HARI, HARI) == [HARI]
    di_bawah = tempat(PERAWAT, TATA_USAHA, True, sifat=SifatPenempatan.PLT, mulai=date(2026, 6, 1))
    tanpa_riwayat = bagan(plh, di_bawah, tanpa=(BIDAN,), penetapan=(wakil, lain))
    assert set(hari_berganti(tanpa_riwayat, BIDAN, mei, juni)) >= {*tiap[BIDAN], lain.mulai, di_bawah.mulai}


def test_who_has_no_assignment_may_get_another_answer_by_one_that_leads_nothing() -> None:
    """His penilai is placed in a unit that he leads himself: the answer goes round, and is none."""
    mulai, selesai, februari = date(2026, 3, 1), date(2026, 6, 30), date(2026, 2, 1)
    dua = [replace(UNIT[2], induk_id=None, pimpinan_id=PERAWAT), replace(UNIT[3], induk_id=None, pimpinan_id=BIDAN)]
    mereka = [replace(p, unit_kerja_id=PUSKESMAS) for p in ORANG if p.id in (BIDAN, PERAWAT)]
    kini = susun(dua, mereka, [tempat(PERAWAT, TATA_USAHA, mulai=mulai, selesai=selesai)])
    assert penilai_pada(kini, BIDAN, februari).penilai_id == PERAWAT
    assert penilai_pada(kini, BIDAN, mulai).penilai_id is None
    assert hari_berganti(kini, BIDAN, februari, date(2026, 12, 31)) == [februari, mulai, date(2026, 7, 1)]
