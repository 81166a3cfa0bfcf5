"""When the date of a computer is doubted."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.jam_mesin import JenisKeraguan, keraguan

J = JenisKeraguan


@pytest.mark.parametrize(
    ("jejak", "jenis"),
    [
        ([date(2026, 11, 24)], None),
        ([date(2026, 11, 24), date(2026, 11, 24)], None),
        ([date(2026, 10, 15), date(2026, 11, 24)], None),
        ([date(2026, 10, 14), date(2026, 11, 24)], J.MELOMPAT),
        ([date(2026, 11, 24), date(2026, 11, 23)], J.MUNDUR),
        ([date(2026, 12, 24), date(2027, 1, 3)], None),
        ([date(2026, 12, 23), date(2027, 1, 3)], J.GANTI_TAHUN),
        ([date(2026, 11, 24), date(2027, 2, 5), date(2027, 2, 6)], J.MELOMPAT),
        ([date(2026, 11, 24), date(2027, 2, 5), date(2026, 11, 24)], J.MUNDUR),
    ],
)
def test_odd_steps(jejak: list[date], jenis: JenisKeraguan | None) -> None:
    ragu = keraguan(jejak)
    assert (ragu.jenis if ragu else None) is jenis
