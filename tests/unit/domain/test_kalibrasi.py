"""The board is drawn as the quadrant of the regulation: conduct rises to the right, results rise upwards (IV.B.3)."""

from __future__ import annotations

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.kalibrasi import KOSONG, geser
from kinerja_desktop.domain.kuadran import BARIS, KOLOM

TENGAH = (Rating.SESUAI, Rating.SESUAI)


def test_r1_r9_the_corners_are_where_the_regulation_draws_them() -> None:
    assert (BARIS[0], KOLOM[-1]) == (Rating.DI_ATAS, Rating.DI_ATAS), "Sangat Baik is at the top right"
    assert (BARIS[-1], KOLOM[0]) == (Rating.DI_BAWAH, Rating.DI_BAWAH), "Sangat Kurang is at the bottom left"


def test_a_step_right_raises_conduct_and_a_step_down_lowers_results() -> None:
    assert geser(TENGAH, 1, 0) == (Rating.SESUAI, Rating.DI_ATAS)
    assert geser(TENGAH, -1, 0) == (Rating.SESUAI, Rating.DI_BAWAH)
    assert geser(TENGAH, 0, 1) == (Rating.DI_BAWAH, Rating.SESUAI)
    assert geser(TENGAH, 0, -1) == (Rating.DI_ATAS, Rating.SESUAI)
    assert geser(KOSONG, 1, 1) == TENGAH
