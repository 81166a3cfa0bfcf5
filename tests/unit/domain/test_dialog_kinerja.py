"""Dialog kinerja: what an entry needs, when the atasan of the penilai stands in (R22), and the deadline (R21)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest

from kinerja_desktop.domain import dialog_kinerja as aturan
from kinerja_desktop.domain.dialog_kinerja import DialogKinerja, JenisDialog
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Berat
from kinerja_desktop.domain.skp import KeputusanSkp, PutusanSkp, Skp, StatusSkp
from kinerja_desktop.domain.tenggat_skp import tenggat_skp
from kinerja_desktop.domain.waktu import WIB

SITI, PURBA = UUID(int=1), UUID(int=2)
SKP = Skp(UUID(int=3), SITI, PURBA, 2026, date(2026, 1, 1), date(2026, 12, 31))
ENTRI = DialogKinerja(
    UUID(int=4), SKP.id, SITI, SITI, date(2026, 1, 12), JenisDialog.PENETAPAN_EKSPEKTASI, "Siti; Purba", "RHK", "Setuju"
)
HARI_INI = date(2026, 2, 3)


def kode(dialog: DialogKinerja, *, atasan: bool = False) -> list[str]:
    return [m.kode for m in aturan.periksa(dialog, SKP, HARI_INI, atasan_terbuka=atasan)]


@pytest.mark.parametrize(
    ("ubah", "temuan"),
    [
        ({}, []),
        ({"pokok": "  "}, ["DLG-01"]),
        ({"peserta": ""}, ["DLG-02"]),
        ({"tanggal": date(2026, 2, 4)}, ["DLG-03"]),
        ({"tanggal": date(2025, 12, 1)}, []),
        ({"tanggal": date(2024, 12, 31)}, ["DLG-04"]),
        ({"dengan_atasan": True}, ["DLG-07"]),
    ],
)
def test_what_an_entry_needs(ubah: dict[str, object], temuan: list[str]) -> None:
    assert kode(replace(ENTRI, **ubah)) == temuan  # type: ignore[arg-type]


def test_an_entry_without_agreement_is_only_told() -> None:
    (satu,) = aturan.periksa(replace(ENTRI, kesepakatan=""), SKP, HARI_INI, atasan_terbuka=False)
    assert (satu.kode, satu.berat) == ("DLG-06", Berat.PERINGATAN)


def test_after_the_plan_ended_nothing_is_added_to_it() -> None:
    (satu,) = aturan.periksa(replace(ENTRI, tanggal=date(2027, 1, 2)), SKP, date(2027, 1, 5), atasan_terbuka=False)
    assert satu.kode == "DLG-04"


def test_texts_are_cleaned_and_limited() -> None:
    rapi = aturan.rapikan(replace(ENTRI, pokok=" RHK 1\r\nRHK 2 \x07"))
    assert rapi.pokok == "RHK 1\nRHK 2"
    with pytest.raises(UserError) as galat:
        aturan.rapikan(replace(ENTRI, kesepakatan="x" * 5_001))
    assert galat.value.kode == "DLG-05"


def putusan(jenis: PutusanSkp) -> KeputusanSkp:
    return KeputusanSkp(UUID(int=9), SKP.id, b"1" * 32, jenis, "", PURBA, datetime(2026, 1, 20, 9, tzinfo=WIB))


@pytest.mark.parametrize(
    ("status", "keputusan", "hari", "terbuka"),
    [
        (StatusSkp.DIAJUKAN, [], date(2026, 1, 31), False),
        (StatusSkp.DIAJUKAN, [], date(2026, 2, 1), True),
        (StatusSkp.DRAF, [], date(2026, 2, 1), True),
        (StatusSkp.DISETUJUI, [putusan(PutusanSkp.SETUJUI)], date(2026, 2, 1), False),
        (StatusSkp.DIKEMBALIKAN, [putusan(PutusanSkp.KEMBALIKAN)], date(2026, 2, 1), True),
        (StatusSkp.DIAJUKAN, [putusan(PutusanSkp.TETAPKAN)], date(2026, 6, 1), False),
    ],
)
def test_the_atasan_stands_in_from_february_while_nobody_clarified(
    status: StatusSkp, keputusan: list[KeputusanSkp], hari: date, terbuka: bool
) -> None:
    assert aturan.atasan_penilai_terbuka(SKP, status, keputusan, hari) is terbuka


def test_a_plan_that_begins_in_may_has_no_deadline_in_january() -> None:
    mei = replace(SKP, mulai=date(2026, 5, 1))
    assert not aturan.atasan_penilai_terbuka(mei, StatusSkp.DIAJUKAN, [], date(2026, 6, 1))
    assert tenggat_skp(mei, False, date(2026, 6, 1)) is None


@pytest.mark.parametrize(("hari", "sisa", "terlambat"), [(12, 19, 0), (31, 0, 0)])
def test_days_until_the_deadline(hari: int, sisa: int, terlambat: int) -> None:
    tenggat = tenggat_skp(SKP, False, date(2026, 1, hari))
    assert tenggat is not None
    assert (tenggat.tenggat, tenggat.sisa, tenggat.terlambat) == (date(2026, 1, 31), sisa, terlambat)


def test_a_late_plan_counts_its_days_and_a_set_one_has_no_deadline() -> None:
    tenggat = tenggat_skp(SKP, False, date(2026, 2, 3))
    assert tenggat is not None and tenggat.terlambat == 3
    assert tenggat_skp(SKP, True, date(2026, 2, 3)) is None
