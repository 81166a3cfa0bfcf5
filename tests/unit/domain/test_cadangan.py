"""The age of a backup by examples: 24 November 2026 is a Tuesday."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.cadangan import UsiaCadangan, usia_cadangan
from kinerja_desktop.domain.kalender import Kalender

BARU, LAMA = UsiaCadangan.BARU, UsiaCadangan.LAMA


@pytest.mark.parametrize(
    ("terakhir", "kini", "libur", "harap"),
    [
        (None, date(2026, 11, 24), (), UsiaCadangan.TIDAK_ADA),
        (date(2026, 11, 24), date(2026, 11, 24), (), BARU),
        (date(2026, 11, 23), date(2026, 11, 24), (), BARU),
        (date(2026, 11, 20), date(2026, 11, 23), (), BARU),
        (date(2026, 11, 20), date(2026, 11, 24), (), LAMA),
        (date(2026, 11, 19), date(2026, 11, 21), (), BARU),
        (date(2026, 11, 23), date(2026, 11, 25), (), LAMA),
        (date(2026, 11, 23), date(2026, 11, 25), (date(2026, 11, 24),), BARU),
        (date(2026, 11, 17), date(2026, 11, 21), (date(2026, 11, 18), date(2026, 11, 19), date(2026, 11, 20)), LAMA),
    ],
)
def test_fresh_for_one_working_day_and_at_most_three_days(
    terakhir: date | None, kini: date, libur: tuple[date, ...], harap: UsiaCadangan
) -> None:
    assert usia_cadangan(terakhir, kini, Kalender(frozenset(libur), 5)) is harap
