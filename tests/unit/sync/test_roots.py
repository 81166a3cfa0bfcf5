"""Replacing the root keys: one step after another, each signed by the roots before it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.certificates import verify_chain
from kinerja_desktop.sync.roots import RootSet, follow, found_office, read_pinned, replace_roots
from kinerja_desktop.sync.scope import Scope
from tests.helpers.kepercayaan import Mesin, dunia, kunci_induk, memuat

BARU, BARU_SEREP, LAIN = kunci_induk("Induk 2"), kunci_induk("Serep 2"), kunci_induk("Induk lain")


def ganti(dari: RootSet, penanda: Mesin, induk: Mesin = BARU, serep: Mesin = BARU_SEREP, percaya: bool = True) -> bytes:
    return replace_roots(penanda.identitas, dari, induk.link, serep.link, percaya)


def tiga_langkah() -> list[bytes]:
    """Records 2, 3 and 4."""
    catatan, kini, penanda = [], dunia().akar, dunia().induk
    for nomor in range(3):
        berikut = kunci_induk(f"Induk {nomor + 2}")
        catatan.append(ganti(kini, penanda, berikut, dunia().serep))
        kini, penanda = follow(kini, catatan[-1:]), berikut
    return catatan


LANGKAH = tiga_langkah()


def test_first_roots() -> None:
    akar = dunia().akar
    assert akar.number == 1
    assert akar.accepted == {dunia().induk.link.raw, dunia().serep.link.raw}
    assert read_pinned(akar.to_bytes()) == akar


@pytest.mark.parametrize("penanda", ["induk", "serep"])
def test_signed_by_root_or_spare(penanda: str) -> None:
    berikut = follow(dunia().akar, [ganti(dunia().akar, getattr(dunia(), penanda))])
    assert (berikut.number, berikut.root, berikut.spare) == (2, BARU.link, BARU_SEREP.link)


@pytest.mark.parametrize("penanda", ["pusat", "dinkes"])
def test_signed_by_anybody_else(penanda: str) -> None:
    with pytest.raises(UserError, match="KNC-23"):
        follow(dunia().akar, [ganti(dunia().akar, getattr(dunia(), penanda))])
    with pytest.raises(UserError, match="KNC-23"):
        follow(dunia().akar, [ganti(dunia().akar, BARU)])


def test_all_steps_lead_on() -> None:
    akhir = follow(dunia().akar, LANGKAH)
    assert akhir.number == 4
    assert dunia().induk.link.raw in akhir.accepted, "planned changes drop no chain"
    assert follow(akhir, LANGKAH) == akhir, "steps already made are passed over"
    assert read_pinned(akhir.to_bytes()) == akhir


@pytest.mark.parametrize("hilang", [0, 1])
def test_skipped_step(hilang: int) -> None:
    with pytest.raises(UserError, match="KNC-22") as galat:
        follow(dunia().akar, LANGKAH[:hilang] + LANGKAH[hilang + 1 :])
    assert galat.value.rincian == {"ada": hilang + 1, "datang": hilang + 3}


def test_skipping_does_not_help_a_signer_of_today() -> None:
    """A record 3 signed by root 1 itself is still a step too far."""
    dua = follow(dunia().akar, LANGKAH[:1])
    with pytest.raises(UserError, match="KNC-22"):
        follow(dunia().akar, [ganti(dua, dunia().induk)])


def test_replaced_root_replaces_nothing_any_more() -> None:
    dua = follow(dunia().akar, [ganti(dunia().akar, dunia().induk)])
    assert dunia().induk.link.raw in dua.accepted
    with pytest.raises(UserError, match="KNC-23"):
        follow(dua, [ganti(dua, dunia().induk)])


def test_two_records_with_the_same_number() -> None:
    dua = follow(dunia().akar, [ganti(dunia().akar, dunia().induk)])
    with pytest.raises(UserError, match="KNC-23"):
        follow(dua, [ganti(dunia().akar, dunia().induk, LAIN)])


def test_planned_change_keeps_the_chains_of_before() -> None:
    dua = follow(dunia().akar, [ganti(dunia().akar, dunia().induk)])
    assert verify_chain(dunia().siti.mentah, dua.accepted, memuat)
    baru = BARU.beri(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM", dunia().pusat.identitas)
    assert verify_chain(baru.mentah, dua.accepted, memuat)


def test_leaked_root_is_dropped_with_all_below_it() -> None:
    dua = follow(dunia().akar, [ganti(dunia().akar, dunia().serep, percaya=False)])
    assert dua.retired == ()
    with pytest.raises(UserError, match="KNC-18"):
        verify_chain(dunia().siti.mentah, dua.accepted, memuat)
    setelah = follow(dua, [replace_roots(BARU.identitas, dua, LAIN.link, BARU_SEREP.link, True)])
    assert dunia().induk.link.raw not in setelah.accepted
    assert BARU.link.raw in setelah.accepted


def test_root_kept_in_force_is_not_retired_too() -> None:
    dua = follow(dunia().akar, [ganti(dunia().akar, dunia().induk, serep=dunia().serep)])
    assert dua.retired == (dunia().induk.link.raw,)


def test_root_and_spare_are_two_keys() -> None:
    with pytest.raises(UserError, match="KNC-23"):
        found_office(LAIN.identitas, LAIN.link, LAIN.link)


def test_centre_as_a_root() -> None:
    with pytest.raises(UserError, match="KNC-12"):
        found_office(LAIN.identitas, dunia().pusat.link, LAIN.link)
    with pytest.raises(UserError, match="KNC-12"):
        found_office(LAIN.identitas, LAIN.link, dunia().pusat.link)
    with pytest.raises(UserError, match="KNC-12"):
        read_pinned(replace(dunia().akar, retired=(dunia().pusat.link.raw,)).to_bytes())


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_any_changed_byte_is_refused(data: st.DataObject) -> None:
    catatan = bytearray(LANGKAH[0])
    catatan[data.draw(st.integers(0, len(catatan) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(UserError, match=r"KNC-(12|22|23)"):
        follow(dunia().akar, [bytes(catatan)])


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_end_in_a_refusal(data: bytes) -> None:
    with pytest.raises(UserError, match="KNC-23"):
        follow(dunia().akar, [data])
    with pytest.raises(UserError, match="KNC-23"):
        read_pinned(data)


def test_bounded() -> None:
    with pytest.raises(UserError, match="KNC-23"):
        follow(dunia().akar, [dunia().akar.record] * 1001)
    with pytest.raises(UserError, match="KNC-23"):
        follow(dunia().akar, [bytes(70_000)])
