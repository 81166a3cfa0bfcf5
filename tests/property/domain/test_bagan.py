"""Properties of the chart: one penilai or a named gap, never oneself, whatever the order of the records."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.bagan import HasilPenilai, hari_berganti, jelaskan, penilai_pada, semua_penilai, susun
from kinerja_desktop.domain.pegawai import JenisJabatan, JenisPegawai, Kedudukan, Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai, SifatPenempatan
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja

UNIT = [UUID(int=n) for n in range(1, 6)]
ORANG = [UUID(int=n) for n in range(11, 18)]
HARI = st.dates(date(2026, 1, 1), date(2026, 12, 31))
ID = st.integers(100, 10**9).map(lambda n: UUID(int=n))
PERHAPS_UNIT = st.none() | st.sampled_from(UNIT)
PERHAPS_ORANG = st.none() | st.sampled_from(ORANG)
ISI = tuple[list[UnitKerja], list[Pegawai], list[Penempatan], list[PenetapanPenilai]]


@st.composite
def masa(draw: st.DrawFn) -> tuple[date, date | None]:
    mulai = draw(HARI)
    return mulai, draw(st.none() | st.integers(0, 200).map(lambda n: mulai + timedelta(days=n)))


@st.composite
def penempatan(draw: st.DrawFn) -> Penempatan:
    mulai, selesai = draw(masa())
    return Penempatan(
        draw(ID),
        draw(st.sampled_from(ORANG)),
        draw(st.sampled_from(UNIT)),
        "Jabatan",
        JenisJabatan.FUNGSIONAL,
        draw(st.sampled_from(SifatPenempatan)),
        mulai,
        selesai,
        draw(st.booleans()),
    )


@st.composite
def penetapan(draw: st.DrawFn) -> PenetapanPenilai:
    mulai, selesai = draw(masa())
    orang, penilai = draw(st.sampled_from(ORANG)), draw(st.sampled_from(ORANG))
    return PenetapanPenilai(draw(ID), orang, penilai, mulai, "Alasan", selesai)


@st.composite
def kantor(draw: st.DrawFn, rapi: bool = False) -> ISI:
    """Any records; `rapi` ones have no unit above itself and only people in service."""
    atas = [st.sampled_from(UNIT[:n]) if rapi and n else st.none() if rapi else PERHAPS_UNIT for n in range(len(UNIT))]
    unit = [
        UnitKerja(u, f"Unit {u.int}", JenisUnit.SUB_UNIT, draw(induk), draw(PERHAPS_ORANG))
        for u, induk in zip(UNIT, atas, strict=True)
    ]
    orang = [
        Pegawai(
            o,
            str(o.int),
            f"Orang {o.int}",
            JenisPegawai.PNS,
            "Jabatan",
            JenisJabatan.FUNGSIONAL,
            draw(st.sampled_from(UNIT)),
            penilai_id=draw(PERHAPS_ORANG),
            kedudukan=Kedudukan.AKTIF if rapi else draw(st.sampled_from(Kedudukan)),
        )
        for o in ORANG
    ]
    lain = draw(st.lists(penempatan(), max_size=12, unique_by=lambda p: p.id))
    return unit, orang, lain, draw(st.lists(penetapan(), max_size=4, unique_by=lambda p: p.id))


@given(kantor(), HARI, st.integers())
def test_there_is_one_penilai_or_a_named_gap_in_any_order(isi: ISI, hari: date, benih: int) -> None:
    acak = Random(benih)
    bagan = susun(*isi)
    dikocok = susun(*(acak.sample(daftar, len(daftar)) for daftar in isi))
    semua = semua_penilai(bagan, hari)
    for satu in ORANG:
        hasil = penilai_pada(bagan, satu, hari)
        assert hasil == penilai_pada(dikocok, satu, hari) == semua[satu]
        if hasil.berputar:
            assert _rantai(semua, satu)[-1] == satu, "who is told to go round does"
        assert (hasil.penilai_id is None) == (hasil.celah is not None)
        assert satu not in (hasil.penilai_id, hasil.atasan_id)
        teks = jelaskan(bagan, satu, hasil)
        assert teks.endswith(".") and "{" not in teks and "None" not in teks


@given(kantor() | kantor(rapi=True), HARI, st.integers(0, 200))
def test_between_two_days_on_which_it_may_change_everybody_has_the_same_penilai(
    isi: ISI, mulai: date, lama: int
) -> None:
    """Asked on every day on which anything begins or has ended, whomever it is about."""
    bagan, selesai = susun(*isi), mulai + timedelta(days=lama)
    masa = [(p.mulai, p.selesai) for p in isi[2]] + [(p.mulai, p.selesai) for p in isi[3]]
    sesudah = {akhir + timedelta(days=1) for _, akhir in masa if akhir is not None}
    semua = {satu for satu in {awal for awal, _ in masa} | sesudah if mulai <= satu <= selesai}
    for siapa in ORANG:
        berganti = hari_berganti(bagan, siapa, mulai, selesai)
        assert berganti[0] == mulai and berganti == sorted(set(berganti)) and set(berganti) <= semua | {mulai}
        for hari in semua.difference(berganti):
            kini, dahulu = (
                penilai_pada(bagan, siapa, satu) for satu in (hari, max(satu for satu in berganti if satu < hari))
            )
            assert (kini.penilai_id, kini.sebab, kini.celah) == (dahulu.penilai_id, dahulu.sebab, dahulu.celah)


def _rantai(semua: dict[UUID, HasilPenilai], awal: UUID) -> list[UUID]:
    """Penilai of penilai, up to who has none or stands in it already."""
    rantai: list[UUID] = []
    atas = semua[awal].penilai_id
    while atas is not None and atas not in rantai:
        rantai.append(atas)
        atas = semua[atas].penilai_id
    return rantai
