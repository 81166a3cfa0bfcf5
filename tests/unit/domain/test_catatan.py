"""Ids of records: their order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.catatan import id_baru, id_turunan

KINI = datetime(2026, 3, 2, 8, tzinfo=UTC)
KINI_ID = id_baru(KINI)
WAKTU = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))


@given(WAKTU, st.lists(WAKTU, max_size=4), st.binary(min_size=10, max_size=10))
def test_an_id_sorts_after_those_that_it_follows_whatever_the_clock_says(
    saat: datetime, lain: list[datetime], acak: bytes
) -> None:
    semua = [id_baru(satu) for satu in lain]
    baru = id_baru(saat, acak, semua)
    assert all(satu.bytes < baru.bytes for satu in semua)
    assert baru.version == 7 and baru.variant == UUID(int=1 << 63).variant
    if not semua:
        assert abs((baru.int >> 80) - max(0, saat.timestamp() * 1000)) < 1


def test_ids_of_one_moment_keep_their_order_and_their_time() -> None:
    semua = [id_baru(KINI)]
    for _ in range(10_000):
        semua.append(id_baru(KINI, setelah=semua[-1:]))
    assert semua == sorted(semua) and len(set(semua)) == len(semua)
    assert (semua[-1].int >> 80) - (semua[0].int >> 80) <= 4, "ten thousand ids take three milliseconds"


def test_nothing_stops_who_follows_the_highest_id_there_is() -> None:
    """An insider may have made it."""
    tertinggi = UUID(int=(1 << 128) - 1)
    assert id_baru(KINI, setelah=[tertinggi]).bytes[:6] == b"\xff" * 6
    assert id_baru(KINI + timedelta(days=1), setelah=[]).bytes[:6] < b"\x02" + b"\0" * 5


@given(st.uuids(), st.text(max_size=20), st.text(max_size=20))
def test_the_id_of_what_there_is_one_of_hangs_on_what_it_is_of_and_on_nothing_else(
    dari: UUID, satu: str, lain: str
) -> None:
    turunan = id_turunan(dari, satu)
    assert turunan == id_turunan(dari, satu) and turunan.version == 7 and turunan.variant == KINI_ID.variant
    assert turunan.int >> 80 == dari.int >> 80, "ordered like it"
    assert (turunan == id_turunan(dari, lain)) is (satu == lain) and turunan != id_turunan(KINI_ID, satu)
