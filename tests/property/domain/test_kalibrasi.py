"""Moves on the board: they stay on it and can be taken back to the beginning."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.kalibrasi import KOSONG, Langkah, Tempat, geser
from kinerja_desktop.domain.kuadran import BARIS, KOLOM

tempat = st.tuples(st.sampled_from(Rating), st.sampled_from(Rating))
boleh_kosong = st.one_of(st.just(KOSONG), tempat)
arah = st.sampled_from([(-1, 0), (1, 0), (0, -1), (0, 1)])


@given(tempat, arah)
def test_a_step_moves_one_cell_or_stays_at_the_edge(dari: Tempat, ke: tuple[int, int]) -> None:
    baru = geser(dari, *ke)
    jauh = abs(BARIS.index(baru[0]) - BARIS.index(dari[0])) + abs(KOLOM.index(baru[1]) - KOLOM.index(dari[1]))
    assert jauh == 1 or baru == dari
    if baru != dari:
        assert geser(baru, -ke[0], -ke[1]) == dari


@given(arah)
def test_who_has_no_place_steps_into_the_middle(ke: tuple[int, int]) -> None:
    assert geser(KOSONG, *ke) == (Rating.SESUAI, Rating.SESUAI)
    assert geser((Rating.DI_ATAS, None), *ke) == (Rating.SESUAI, Rating.SESUAI)


@given(st.dictionaries(st.integers(0, 9), boleh_kosong, min_size=1), st.data())
def test_undo_leads_back_and_redo_forward(awal: dict[int, Tempat], data: st.DataObject) -> None:
    kini, langkah = dict(awal), Langkah[int]()
    for _ in range(data.draw(st.integers(0, 12))):
        siapa = data.draw(st.sampled_from(sorted(kini)))
        ke = data.draw(boleh_kosong)
        langkah.catat(siapa, kini[siapa], ke)
        kini[siapa] = ke
    akhir = dict(kini)
    while (satu := langkah.urungkan()) is not None:
        kini[satu[0]] = satu[1]
    assert kini == awal and not langkah.bisa_urung
    while (satu := langkah.ulangi()) is not None:
        kini[satu[0]] = satu[1]
    assert kini == akhir and not langkah.bisa_ulang


def test_a_new_move_forgets_what_was_taken_back() -> None:
    langkah = Langkah[int]()
    langkah.catat(1, KOSONG, (Rating.SESUAI, Rating.SESUAI))
    assert langkah.urungkan() == (1, KOSONG)
    langkah.catat(2, KOSONG, (Rating.DI_ATAS, Rating.SESUAI))
    assert langkah.ulangi() is None
