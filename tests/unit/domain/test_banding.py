"""Two texts side by side: what differs is found by words, and nothing of a text is lost."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.banding import Potongan, beda_kata

teks = st.text(st.sampled_from("ab \n\té"), max_size=40)


@given(teks, teks)
def test_joined_again_they_are_the_texts_and_what_is_equal_is_the_same(kiri: str, kanan: str) -> None:
    a, b = beda_kata(kiri, kanan)
    assert ("".join(p.teks for p in a), "".join(p.teks for p in b)) == (kiri, kanan)
    assert [p.teks for p in a if not p.beda] == [p.teks for p in b if not p.beda]
    assert any(p.beda for p in (*a, *b)) == (kiri != kanan)


def test_only_the_words_that_differ_are_marked() -> None:
    a, b = beda_kata("11 ibu hamil diperiksa", "12 ibu hamil diperiksa lengkap")
    assert a == (Potongan("11", True), Potongan(" ibu hamil diperiksa"))
    assert b == (Potongan("12", True), Potongan(" ibu hamil diperiksa"), Potongan(" lengkap", True))


def test_long_texts_are_compared_by_lines_and_soon() -> None:
    baris = [f"Kegiatan ke-{n} bersama kader posyandu\n" for n in range(1_000)]
    lain = [*baris[:500], "Kegiatan lain sama sekali\n", *baris[501:]]
    mulai = time.monotonic()
    a, b = beda_kata("".join(baris), "".join(lain))
    assert time.monotonic() - mulai < 5
    assert [p.teks for p in a if p.beda] == [baris[500]] and [p.teks for p in b if p.beda] == [lain[500]]
