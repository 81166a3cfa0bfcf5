"""Requests for feedback and the duty of it, for any dates and any people."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.kewajiban_umpan import cara_kewajiban, sisa_hari
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.permintaan_umpan import (
    TERBUKA,
    KeadaanPermintaan,
    hubungan_antara,
    keadaan_permintaan,
)
from kinerja_desktop.domain.umpan_balik import Hubungan, PermintaanUmpanBalik
from tests.helpers.kantor import rencana

HARI = st.dates(date(2025, 1, 1), date(2027, 12, 31))
PADA = datetime(2026, 11, 24, tzinfo=UTC)
SATU, DUA = UUID(int=1), UUID(int=2)
MINTA = PermintaanUmpanBalik(UUID(int=9), SATU, SATU, DUA, Periode.baca("2026-TW4"), "", PADA)


@given(st.none() | HARI, HARI, st.booleans(), st.booleans(), st.booleans())
def test_a_request_has_one_state_and_an_answer_wins(
    sampai: date | None, kini: date, dijawab: bool, ditolak: bool, batal: bool
) -> None:
    minta = replace(MINTA, sampai=sampai, dibatalkan_pada=PADA if batal else None)
    keadaan = keadaan_permintaan(minta, dijawab=dijawab, ditolak=ditolak, hari_ini=kini)
    assert (keadaan is KeadaanPermintaan.DIJAWAB) == dijawab
    assert (keadaan in TERBUKA) == (not dijawab and not ditolak and not batal)
    if keadaan in TERBUKA:
        assert (keadaan is KeadaanPermintaan.LEWAT) == (sampai is not None and sampai < kini)


@given(st.data())
def test_the_relation_has_two_sides(data: st.DataObject) -> None:
    orang = st.sampled_from(rencana().pegawai)
    a, b = data.draw(orang), data.draw(orang)
    balik = {Hubungan.PIMPINAN: Hubungan.BAWAHAN, Hubungan.BAWAHAN: Hubungan.PIMPINAN, Hubungan.REKAN: Hubungan.REKAN}
    satu = hubungan_antara(a, b)
    assert hubungan_antara(b, a) == (None if satu is None else balik[satu])
    assert hubungan_antara(a, a) is None


@given(HARI, st.integers(0, 500), st.integers(0, 500))
def test_r60_the_working_shows_what_is_counted(kini: date, sudah: int, belum: int) -> None:
    periode = Periode.triwulan(kini)
    sisa = sisa_hari(periode, kini)
    assert kini + timedelta(days=sisa) == periode.selesai
    assert sisa_hari(periode, periode.selesai + timedelta(days=1)) == 0
    cara = cara_kewajiban(periode, sudah + belum, sudah, kini)
    assert cara.hasil == f"{belum} dari {sudah + belum} anggota tim belum"
    assert ("Sisa hari", str(sisa)) in cara.masukan and "Pasal 19 ayat (2)" in cara.pasal


def test_r59_two_people_without_a_penilai_are_no_peers() -> None:
    """Article 18: peers have the same leader; the heads of two houses have none."""
    wali = next(p for p in rencana().pegawai if p.penilai_id is None)
    lain = replace(wali, id=SATU)
    assert hubungan_antara(lain, wali) is None
