"""Working hours as data: the week of the Perpres, which rule holds where and when, shifts, Ramadan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jam_kerja import (
    BAWAAN,
    SEPEKAN,
    AturanJam,
    JamHari,
    JenisJam,
    aturan_pada,
    norma_sehari,
    periksa,
    rapikan,
    tulis_menit,
)
from kinerja_desktop.domain.kalender import Kalender

DINAS, PUSKESMAS = UUID(int=1), UUID(int=2)
RANTAI = [PUSKESMAS, DINAS]


def aturan(nomor: int, jenis: JenisJam, mulai: date, selesai: date | None = None, **lain: object) -> AturanJam:
    dasar = AturanJam(UUID(int=nomor), f"Aturan {nomor}", jenis, mulai, selesai, BAWAAN[jenis])
    return replace(dasar, **lain)


BIASA = aturan(10, JenisJam.BIASA, date(2024, 1, 1))
RAMADAN = aturan(11, JenisJam.RAMADAN, date(2026, 2, 18), date(2026, 3, 19), pasti=False)


@pytest.mark.parametrize(("jenis", "teks"), [("biasa", "37 jam 30 menit"), ("ramadan", "32 jam 30 menit")])
def test_the_hours_to_begin_with_are_those_of_the_perpres(jenis: str, teks: str) -> None:
    """Perpres 21/2023 articles 4-5."""
    satu = aturan(1, JenisJam(jenis), date(2026, 1, 1))
    assert satu.menit_sepekan == SEPEKAN[JenisJam(jenis)] and tulis_menit(satu.menit_sepekan) == teks
    assert periksa(satu) == [] and satu.hari_kerja == frozenset(range(5))
    (saran,) = periksa(replace(satu, jam=satu.jam[:4]))
    assert saran.kode == "KAL-08" and teks in saran.judul
    assert periksa(aturan(2, JenisJam.GILIRAN, date(2026, 1, 1))) == []


def test_the_rule_of_the_day_is_the_nearest_and_ramadan_comes_before_usual_hours() -> None:
    semua = [BIASA, RAMADAN]
    assert aturan_pada(semua, RANTAI, date(2026, 2, 17)) is BIASA
    assert aturan_pada(semua, RANTAI, date(2026, 2, 18)) is RAMADAN
    assert aturan_pada(semua, RANTAI, date(2026, 3, 20)) is BIASA, "a closed month keeps its rule"
    assert aturan_pada(semua, RANTAI, date(2023, 12, 31)) is None
    giliran = aturan(12, JenisJam.GILIRAN, date(2026, 1, 1), unit_kerja_id=PUSKESMAS)
    dinas = aturan(13, JenisJam.BIASA, date(2025, 1, 1), unit_kerja_id=DINAS)
    assert aturan_pada([*semua, giliran, dinas], RANTAI, date(2026, 2, 20)) is giliran
    assert aturan_pada([*semua, giliran, dinas], [DINAS], date(2026, 2, 20)) is dinas
    baru = replace(BIASA, id=UUID(int=14), mulai=date(2026, 7, 1))
    assert aturan_pada([BIASA, baru], RANTAI, date(2026, 7, 1)) is baru


def test_hours_past_midnight_and_the_guide_of_a_short_week() -> None:
    assert JamHari(0, time(21), time(7)).menit == 600
    assert norma_sehari(300, None) == norma_sehari(300, BIASA) == 300
    assert norma_sehari(300, RAMADAN) == 260
    assert norma_sehari(300, aturan(1, JenisJam.GILIRAN, date(2026, 1, 1))) == 300, "never more than the office asks"


@pytest.mark.parametrize(
    ("ubah", "kode"),
    [
        ({"nama": "  "}, "KAL-05"),
        ({"nama": "x" * 121}, "KAL-05"),
        ({"dasar": "x" * 121}, "KAL-05"),
        ({"selesai": date(2023, 12, 31)}, "KAL-06"),
        ({"jam": ()}, "KAL-07"),
        ({"jam": (JamHari(0, time(8), time(9), 60),)}, "KAL-07"),
        ({"jam": (JamHari(0, time(8), time(9)), JamHari(0, time(10), time(11)))}, "KAL-07"),
    ],
)
def test_a_rule_that_cannot_hold_is_refused(ubah: dict[str, object], kode: str) -> None:
    with pytest.raises(UserError, match=kode):
        rapikan(replace(BIASA, **ubah))


def test_a_rule_is_tidied() -> None:
    satu = rapikan(replace(BIASA, nama="  Jam  kerja ", jam=tuple(reversed(BIASA.jam))))
    assert satu.nama == "Jam kerja" and satu.jam == BIASA.jam


def test_in_shifts_any_day_may_be_worked_but_deadlines_count_office_days() -> None:
    minggu, libur = date(2026, 3, 1), date(2026, 3, 3)
    giliran = Kalender(frozenset({libur}), 5, giliran=True)
    assert giliran.boleh_bekerja(minggu) and giliran.boleh_bekerja(libur)
    assert not giliran.bekerja(minggu) and not giliran.bekerja(libur)
    kantor = Kalender(frozenset({libur}))
    assert giliran.tambah_hari_kerja(minggu, 14) == kantor.tambah_hari_kerja(minggu, 14)
    assert not kantor.boleh_bekerja(minggu)


def test_a_duty_around_the_clock_and_one_past_midnight() -> None:
    assert JamHari(0, time(7), time(7)).menit == 24 * 60
    assert JamHari(0, time(21), time(7), 60).menit == 9 * 60
