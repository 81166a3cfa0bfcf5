"""Differences of plans: none for the same content, some for any other, and mirrored when read backwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.beda_skp import Beda, JenisBeda, beda_skp
from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, LampiranSkp, Nilai, Rhk, Skp

KATA = st.sampled_from(["", "Ibu hamil", "Kunjungan", "120 orang", "95%"])
IKI = st.builds(Iki, st.integers(1, 4).map(lambda n: UUID(int=n)), st.sampled_from(Aspek), KATA, KATA)
RHK = st.builds(
    Rhk,
    st.integers(11, 14).map(lambda n: UUID(int=n)),
    st.sampled_from(JenisRhk),
    KATA,
    KATA,
    KATA,
    plt=st.booleans(),
    iki=st.lists(IKI, max_size=3, unique_by=lambda i: i.id).map(tuple),
)
BUTIR = st.lists(KATA, max_size=3).map(tuple)
SKP = st.builds(
    Skp,
    st.just(UUID(int=100)),
    st.just(UUID(int=101)),
    st.sampled_from([UUID(int=102), UUID(int=103)]),
    st.just(2026),
    st.just(date(2026, 1, 1)),
    st.sampled_from([date(2026, 12, 31), date(2026, 4, 30)]),
    rhk=st.lists(RHK, max_size=3, unique_by=lambda r: r.id).map(tuple),
    ekspektasi_khusus=st.dictionaries(st.sampled_from(Nilai), KATA.filter(bool), max_size=2).map(
        lambda d: tuple(sorted(d.items()))
    ),
    lampiran=st.builds(LampiranSkp, BUTIR, BUTIR, BUTIR),
)
_BALIK = {
    JenisBeda.DITAMBAH: JenisBeda.DIHAPUS,
    JenisBeda.DIHAPUS: JenisBeda.DITAMBAH,
    JenisBeda.DIUBAH: JenisBeda.DIUBAH,
}


@given(SKP)
def test_a_plan_does_not_differ_from_itself(skp: Skp) -> None:
    assert beda_skp(skp, replace(skp, alasan_revisi="Tugas baru")) == ()


@given(SKP, SKP)
def test_whatever_differs_is_told(satu: Skp, dua: Skp) -> None:
    assert bool(beda_skp(satu, dua)) == (satu != dua)


@given(SKP, SKP)
def test_read_backwards_each_line_is_mirrored(satu: Skp, dua: Skp) -> None:
    def kunci(b: Beda) -> tuple[str, str, str, str]:
        return b.medan, b.jenis, b.lama, b.baru

    maju = sorted(kunci(b) for b in beda_skp(satu, dua))
    mundur = sorted((b.medan, _BALIK[b.jenis], b.baru, b.lama) for b in beda_skp(dua, satu))
    assert maju == mundur
