"""What the bundles of a neighbour tell of its change log: a log that only grows fits, any other is told."""

from __future__ import annotations

import random

import pytest

from kinerja_desktop.store import skema
from kinerja_desktop.store.gudang import Store
from kinerja_desktop.store.ujung import Ujung, catat_ujung
from tests.helpers.kantor import MULAI, KantorUji

SANA, HIDUP = b"S" * 16, b"E" * 16


def kepala(nomor: int, isi: str = "") -> bytes:
    """The hash at a number of the log `isi`."""
    return f"{isi}{nomor}".encode()


def satu(nomor: int, *jejak: int, isi: str = "", dasar: int = 0, sampai: int | None = None) -> Ujung:
    """A bundle with the entry `nomor`, which names those of `jejak`."""
    sampai = nomor - 1 if sampai is None else sampai
    return Ujung(nomor, kepala(nomor, isi), dasar, sampai, {n: kepala(n, isi) for n in jejak})


@pytest.fixture
def store(kantor: KantorUji) -> Store:
    return kantor.terbuka.store


def catat(store: Store, *semua: Ujung, hidup: bytes = HIDUP) -> list[bool]:
    with store.transaksi(skema.PUSAT, "terima", MULAI) as kerja:
        return [catat_ujung(kerja.koneksi, SANA, hidup, u) for u in semua]


def test_a_log_that_only_grows_fits_in_any_order_and_again(store: Store) -> None:
    nomor = [3, 7, 8, 9, 20, 31, 40, 41, 60, 75, 90, 91]
    semua = [satu(n, *nomor[max(0, i - 8) : i], sampai=n - 1 - (n % 2)) for i, n in enumerate(nomor)]
    for benih in range(20):
        urutan = random.Random(benih).sample(semua, len(semua)) + random.Random(-benih).sample(semua, 6)
        assert all(catat(store, *urutan, hidup=benih.to_bytes(16))), benih


def test_a_log_that_got_shorter_is_told_by_changes_after_what_was_known(store: Store) -> None:
    """Many bundles without changes, then fewer entries with more changes."""
    assert catat(store, satu(30, sampai=10)) == [True]
    assert catat(store, satu(20, 11, sampai=19)) == [False]


def test_an_old_bundle_that_comes_late_is_no_shorter_log(store: Store) -> None:
    assert catat(store, satu(30, 12, 20, sampai=19), satu(20, 12, sampai=19), satu(12, sampai=5)) == [True] * 3


def test_a_basis_that_the_log_does_not_hold_any_more_is_told(store: Store) -> None:
    assert catat(store, satu(20, dasar=19)) == [True]
    assert catat(store, satu(15, dasar=19)) == [False]


def test_a_log_that_was_rewritten_and_goes_on_is_told_by_the_bundles_it_names(store: Store) -> None:
    assert catat(store, satu(10), satu(20, 10)) == [True, True]
    assert catat(store, satu(40, 20, 10, isi="lain")) == [False], "other heads at known numbers"
    assert catat(store, satu(30, 22, 10)) == [False], "a known number is passed over"
    assert catat(store, satu(50, 45, 42)) == [True], "what lies before the oldest it names is not asked about"


def test_another_head_at_one_number_is_told_each_time_and_the_first_is_kept(store: Store) -> None:
    palsu = satu(10, isi="lain")
    assert catat(store, satu(10), palsu, palsu, satu(10)) == [True, False, False, True]


def test_a_new_life_is_compared_with_nothing_of_the_old_one(store: Store) -> None:
    assert catat(store, satu(10), satu(40, 10)) == [True, True]
    assert catat(store, satu(12, 10, isi="lain"), hidup=b"B" * 16) == [True]


def test_heads_that_an_older_program_kept_are_compared_and_ordered_by_nothing(store: Store) -> None:
    kunci = f"ujung:{SANA.hex()}:{HIDUP.hex()}"
    store.atur_meta(kunci, f'{{"30": "{kepala(30).hex()}"}}')
    assert catat(store, satu(20, sampai=19), satu(30), satu(30, isi="lain")) == [True, True, False]


def test_the_newest_sixty_four_of_a_life_are_kept(store: Store) -> None:
    assert all(catat(store, *(satu(n) for n in range(1, 71))))
    assert catat(store, satu(6, isi="lain"), satu(7, isi="lain")) == [True, False]
