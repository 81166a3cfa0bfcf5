"""The situations that a merge of KeePassXC is tested with, told of our records.

There the newer entry wins by the clock and deletions are a list beside the entries. Here nothing is decided by a clock:
what two machines changed is kept twice and shown, and a deletion is a version like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from tests.helpers.meja import DIHAPUS, PADA, Meja

R = "p0"
JAM = {
    "same second": (PADA, PADA),
    "office ahead": (PADA + timedelta(hours=1), PADA),
    "home ahead": (PADA, PADA + timedelta(hours=1)),
    "office in 2001": (datetime(2001, 1, 1, tzinfo=UTC), PADA),
    "home in 2099": (PADA, datetime(2099, 12, 31, tzinfo=UTC)),
}


@pytest.fixture
def meja() -> Iterator[Meja]:
    semua = Meja()
    yield semua
    semua.tutup()


@pytest.fixture
def bersama(meja: Meja) -> Meja:
    """Both machines know the first text of the record."""
    meja.tulis("kantor", R, "awal")
    meja.rukun("kantor", "rumah")
    return meja


def test_into_an_empty_database_everything_comes_as_it_is(meja: Meja) -> None:
    for n in range(4):
        meja.tulis("kantor", f"p{n}", f"teks {n}")
    meja.hapus("kantor", "p3")
    assert meja.bawa("kantor", "rumah") == [4]
    assert meja.sama("kantor", "rumah") and meja.terlihat("rumah", "p3") == {DIHAPUS}


def test_where_nothing_changed_nothing_is_written(bersama: Meja) -> None:
    sebelum = bersama.mesin["rumah"].semua_daun()
    assert bersama.bawa("kantor", "rumah", "kantor", "rumah") == [0, 0, 0]
    assert bersama.mesin["rumah"].semua_daun() == sebelum and bersama.pertentangan("rumah") == set()


@pytest.mark.parametrize("jam", JAM)
def test_a_change_of_one_side_goes_over_whatever_the_clocks_say(bersama: Meja, jam: str) -> None:
    bersama.jam(kantor=JAM[jam][0], rumah=JAM[jam][1])
    bersama.tulis("kantor", R, "diubah")
    bersama.rukun("kantor", "rumah")
    for nama in ("kantor", "rumah"):
        assert bersama.terlihat(nama, R) == {"diubah"} and bersama.pertentangan(nama) == set()


@pytest.mark.parametrize("jam", JAM)
def test_changes_of_both_sides_are_both_kept_and_shown(bersama: Meja, jam: str) -> None:
    bersama.jam(kantor=JAM[jam][0], rumah=JAM[jam][1])
    bersama.tulis("kantor", R, "di kantor")
    bersama.tulis("rumah", R, "di rumah")
    bersama.rukun("kantor", "rumah")
    for nama in ("kantor", "rumah"):
        assert bersama.terlihat(nama, R) == {"di kantor", "di rumah"} and bersama.pertentangan(nama) == {R}
    assert bersama.sama("kantor", "rumah")


def test_many_changes_of_one_side_do_not_outweigh_one_of_the_other(bersama: Meja) -> None:
    bersama.tulis("rumah", R, "sekali di rumah")
    for n in range(5):
        bersama.tulis("kantor", R, f"kantor {n}")
        bersama.kirim("kantor", "pusat")
    bersama.rukun("kantor", "rumah")
    assert bersama.terlihat("rumah", R) == bersama.terlihat("kantor", R) == {"sekali di rumah", "kantor 4"}


def test_the_same_words_on_both_sides_are_one_version(bersama: Meja) -> None:
    for nama in ("kantor", "rumah"):
        bersama.tulis(nama, R, "kata yang sama")
    bersama.rukun("kantor", "rumah")
    assert bersama.terlihat("kantor", R) == {"kata yang sama"} and bersama.pertentangan("kantor") == set()


def test_a_clock_set_back_between_two_saves_brings_the_older_text_back_nowhere(bersama: Meja) -> None:
    bersama.jam(kantor=PADA + timedelta(days=9_000))
    bersama.tulis("kantor", R, "dari masa depan")
    bersama.bawa("kantor", "rumah")
    bersama.jam(kantor=PADA - timedelta(days=9_000))
    bersama.tulis("kantor", R, "koreksi")
    bersama.rukun("kantor", "rumah")
    assert bersama.terlihat("rumah", R) == {"koreksi"} and bersama.pertentangan("rumah") == set()


def test_a_long_time_apart_is_no_conflict(bersama: Meja) -> None:
    """A history cut to a few entries would not know the first text any more."""
    for n in range(150):
        bersama.tulis("kantor", R, f"suntingan {n}")
        bersama.kirim("kantor", "pusat")
    bersama.bawa("kantor", "rumah")
    assert bersama.terlihat("rumah", R) == {"suntingan 149"} and bersama.pertentangan("rumah") == set()


# --- deletions ---------------------------------------------------------------------------------------------------


def test_what_one_side_deleted_and_the_other_left_alone_goes_on_both(bersama: Meja) -> None:
    bersama.hapus("rumah", R)
    bersama.rukun("kantor", "rumah")
    assert bersama.terlihat("kantor", R) == {DIHAPUS} and bersama.pertentangan("kantor") == set()


@pytest.mark.parametrize("jam", JAM)
@pytest.mark.parametrize("lewat", [("kantor", "rumah"), ("rumah", "kantor")])
def test_deleted_here_and_edited_there_stands_with_both(bersama: Meja, jam: str, lewat: tuple[str, str]) -> None:
    bersama.jam(kantor=JAM[jam][0], rumah=JAM[jam][1])
    bersama.hapus("kantor", R)
    bersama.tulis("rumah", R, "masih dipakai")
    bersama.rukun(*lewat)
    for nama in lewat:
        assert bersama.terlihat(nama, R) == {DIHAPUS, "masih dipakai"} and bersama.pertentangan(nama) == {R}


def test_deleted_on_both_sides_is_gone_without_a_question(bersama: Meja) -> None:
    for nama in ("kantor", "rumah"):
        bersama.hapus(nama, R)
    bersama.rukun("kantor", "rumah")
    assert bersama.terlihat("kantor", R) == {DIHAPUS} and bersama.pertentangan("rumah") == set()


def test_what_was_deleted_and_written_again_lives_on_both_sides(bersama: Meja) -> None:
    bersama.hapus("kantor", R)
    bersama.bawa("kantor", "rumah")
    bersama.tulis("kantor", R, "ternyata perlu")
    bersama.rukun("kantor", "rumah")
    for nama in ("kantor", "rumah"):
        assert bersama.terlihat(nama, R) == {"ternyata perlu"} and bersama.pertentangan(nama) == set()


def test_an_old_deletion_of_a_copied_database_deletes_nothing_that_was_written_again(bersama: Meja) -> None:
    bersama.hapus("kantor", R)
    bersama.rukun("kantor", "rumah")
    bersama.salin("kantor", "salinan")
    bersama.tulis("kantor", R, "ditulis lagi")
    bersama.rukun("kantor", "rumah")
    bersama.rukun("salinan", "rumah")
    bersama.rukun("kantor", "rumah")
    for nama in ("kantor", "rumah"):
        assert bersama.terlihat(nama, R) == {"ditulis lagi"} and bersama.pertentangan(nama) == set()


def test_a_deletion_in_a_copied_database_does_not_take_what_the_original_went_on_with(bersama: Meja) -> None:
    """The copy is merged months later, the clocks of which are later than every edit."""
    bersama.salin("kantor", "salinan")
    bersama.tulis("kantor", R, "dilanjutkan")
    bersama.jam(salinan=PADA + timedelta(days=90))
    bersama.hapus("salinan", R)
    bersama.rukun("kantor", "rumah")
    bersama.rukun("salinan", "rumah")
    assert bersama.terlihat("rumah", R) == {DIHAPUS, "dilanjutkan"} and bersama.pertentangan("rumah") == {R}


def test_two_copies_of_one_database_that_are_merged_keep_what_each_of_them_added(bersama: Meja) -> None:
    bersama.salin("kantor", "salinan")
    bersama.tulis("kantor", "p1", "dari asli")
    bersama.tulis("salinan", "p2", "dari salinan")
    for _ in range(3):
        bersama.bawa("kantor", "rumah", "kantor")
        bersama.bawa("salinan", "rumah", "salinan")
    for nama in ("kantor", "salinan", "rumah"):
        assert bersama.terlihat(nama, "p1") == {"dari asli"} and bersama.terlihat(nama, "p2") == {"dari salinan"}


# --- moves, third machines, settling -----------------------------------------------------------------------------


def test_moved_here_and_edited_there_keeps_the_place_and_the_words(bersama: Meja) -> None:
    """A record names its place itself, so a move is a version too."""
    bersama.tulis("kantor", R, "awal, dipindah ke Posyandu Melati")
    bersama.tulis("rumah", R, "awal, ditambah hasilnya")
    bersama.rukun("kantor", "rumah")
    assert len(bersama.terlihat("kantor", R)) == 2 and bersama.pertentangan("rumah") == {R}


def test_a_move_back_is_the_newest_version_and_no_quarrel(bersama: Meja) -> None:
    for teks in ("dipindah", "awal"):
        bersama.tulis("kantor", R, teks)
        bersama.rukun("kantor", "rumah")
    assert bersama.terlihat("rumah", R) == {"awal"} and bersama.pertentangan("rumah") == set()


@pytest.mark.parametrize("urutan", list(permutations(["kantor", "rumah", "pusat"])))
def test_three_machines_in_any_order_end_with_all_three_texts(bersama: Meja, urutan: tuple[str, ...]) -> None:
    bersama.bawa("kantor", "pusat")
    for nama in ("kantor", "rumah", "pusat"):
        bersama.tulis(nama, R, f"dari {nama}")
    bersama.rukun(*urutan)
    for nama in urutan:
        assert bersama.terlihat(nama, R) == {"dari kantor", "dari rumah", "dari pusat"}
    assert bersama.sama(*urutan)


def test_a_merge_there_and_back_makes_both_databases_equal(bersama: Meja) -> None:
    bersama.tulis("kantor", R, "a")
    bersama.tulis("rumah", R, "b")
    bersama.tulis("rumah", "p1", "c")
    bersama.hapus("kantor", "p2")
    bersama.bawa("kantor", "rumah", "kantor")
    assert bersama.sama("kantor", "rumah")


def test_what_a_person_settled_stays_settled_when_the_old_versions_come_again(bersama: Meja) -> None:
    bersama.tulis("kantor", R, "a")
    bersama.tulis("rumah", R, "b")
    telat = bersama.kirim("kantor", "rumah"), bersama.kirim("rumah", "kantor")
    bersama.rukun("kantor", "rumah")
    bersama.putuskan("kantor", R, "a dan b")
    bersama.rukun("kantor", "rumah")
    bersama.mesin["rumah"].terima(telat[0])
    bersama.mesin["kantor"].terima(telat[1])
    bersama.rukun("kantor", "rumah")
    for nama in ("kantor", "rumah"):
        assert bersama.terlihat(nama, R) == {"a dan b"} and bersama.pertentangan(nama) == set()


def test_an_edit_that_did_not_know_of_the_settlement_is_a_new_question(bersama: Meja) -> None:
    bersama.bawa("kantor", "pusat")
    bersama.tulis("kantor", R, "a")
    bersama.tulis("rumah", R, "b")
    bersama.tulis("pusat", R, "c")
    bersama.rukun("kantor", "rumah")
    bersama.putuskan("kantor", R, "a dan b")
    bersama.rukun("kantor", "pusat")
    assert bersama.terlihat("kantor", R) == {"a dan b", "c"} and bersama.pertentangan("pusat") == {R}
