"""Leaves of two machines: what is kept, what is shown, and what settles a conflict."""

from __future__ import annotations

from hashlib import blake2b
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.silsilah import (
    AWALAN,
    LELUHUR_TERBANYAK,
    Revisi,
    di_atas,
    gabung,
    jarak,
    memuat,
    pemenang,
    tambah,
)


def sidik(teks: object) -> bytes:
    return blake2b(repr(teks).encode(), digest_size=20).digest()


def anak(nama: object, *induk: Revisi) -> Revisi:
    rev, awalan, leluhur = di_atas(induk)
    return Revisi(rev, sidik((nama, awalan)), leluhur)


@st.composite
def sejarah(draw: st.DrawFn) -> list[Revisi]:
    """A history of one record on several machines: each revision stands on one or more of the earlier ones."""
    semua = [anak(0)]
    for n in range(1, draw(st.integers(1, 14))):
        induk = draw(st.lists(st.sampled_from(semua), min_size=1, max_size=3, unique=True))
        semua.append(anak(n, *induk))
    return semua


kumpulan = st.builds(lambda s, pilih: (s, pilih), sejarah(), st.randoms(use_true_random=False))


@given(kumpulan)
def test_union_is_commutative_associative_and_idempotent(bahan: tuple[list[Revisi], Random]) -> None:
    semua, acak = bahan
    a, b, c = ([r for r in semua if acak.random() < 0.5] for _ in range(3))
    assert gabung(a, b) == gabung(b, a)
    assert gabung(a, gabung(b, c)) == gabung(gabung(a, b), c) == gabung(a, b, c)
    assert gabung(gabung(a), gabung(a)) == gabung(a)


@given(kumpulan)
def test_one_more_revision_is_the_union_with_it(bahan: tuple[list[Revisi], Random]) -> None:
    semua, acak = bahan
    daun: frozenset[Revisi] = frozenset()
    for satu in acak.sample(semua, len(semua)):
        assert tambah(daun, satu) == gabung(daun, (satu,))
        daun = tambah(daun, satu)
    assert daun == gabung(semua)


@given(sejarah())
def test_no_revision_is_lost_and_no_leaf_stands_on_another(semua: list[Revisi]) -> None:
    daun = gabung(semua)
    for satu in semua:
        assert satu in daun or any(d.turunan_dari(satu) for d in daun)
    assert not any(a.turunan_dari(b) for a in daun for b in daun)


@given(sejarah())
def test_a_revision_on_top_of_all_leaves_settles_them(semua: list[Revisi]) -> None:
    daun = gabung(semua)
    putusan = anak("putusan", *daun)
    assert gabung(daun, [putusan]) == gabung(semua, [putusan]) == {putusan}
    assert putusan.rev == pemenang(daun).rev + 1


@given(sejarah())
def test_the_shown_leaf_does_not_depend_on_the_order(semua: list[Revisi]) -> None:
    daun = sorted(gabung(semua), key=lambda r: r.hash)
    assert pemenang(daun) == pemenang(reversed(daun))
    assert pemenang(daun).rev == max(r.rev for r in daun)


def test_ancestors_are_nearest_first_and_at_most_two_hundred() -> None:
    rantai = [anak(0)]
    for n in range(1, 260):
        rantai.append(anak(n, rantai[-1]))
    akhir = rantai[-1]
    assert akhir.rev == 260
    assert len(akhir.leluhur) == AWALAN * LELUHUR_TERBANYAK
    assert akhir.leluhur[:AWALAN] == rantai[-2].awalan
    assert akhir.turunan_dari(rantai[-201]) and not akhir.turunan_dari(rantai[-202])


def test_ancestors_of_two_sides_alternate_so_that_neither_is_cut_first() -> None:
    kiri, kanan = [anak("k")], [anak("r")]
    for n in range(150):
        kiri.append(anak(("k", n), kiri[-1]))
        kanan.append(anak(("r", n), kanan[-1]))
    putusan = anak("putusan", kiri[-1], kanan[-1])
    assert all(putusan.turunan_dari(sisi[-n]) for sisi in (kiri, kanan) for n in range(1, 100))


def test_a_prefix_across_the_border_of_two_ancestors_is_none() -> None:
    a, b = bytes(range(20)), bytes(range(100, 120))
    leluhur = a[:AWALAN] + b[:AWALAN]
    tengah = leluhur[4:12] + bytes(12)
    assert memuat(leluhur, a) and memuat(leluhur, b) and not memuat(leluhur, tengah)
    assert memuat(leluhur + tengah[:AWALAN], tengah)


def test_a_revision_lies_the_farther_back_the_more_were_built_on_it() -> None:
    satu = anak("a")
    dua = anak("b", satu)
    tiga = anak("c", dua)
    semua = [jarak(tiga.hash, tiga.leluhur, r.hash) for r in (tiga, dua, satu, anak("lain"))]
    assert semua == [0, 1, 2, 3]
    assert jarak(satu.hash, satu.leluhur, tiga.hash) == 1


def test_the_first_revision_stands_on_nothing() -> None:
    assert di_atas([]) == (1, b"", b"")
