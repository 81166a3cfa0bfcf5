"""The revocation list: its version never goes down, unless a root opens a new era."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.revocation import (
    ENTRIES,
    Entry,
    Kind,
    Revocations,
    Version,
    accept,
    accept_list,
    add_list,
    fast_forward,
    name_of_machine,
    publish,
    stored_list,
)
from kinerja_desktop.sync.roots import follow, replace_roots
from kinerja_desktop.sync.scope import Scope
from tests.helpers.kepercayaan import Mesin, dunia, kunci_induk, memuat

HILANG = Entry(b"s" * 16, "laptop hilang")


def terima(lama: Revocations, daftar: bytes, sah: bytes | None = None) -> Revocations:
    return accept_list(lama, daftar, dunia().akar, memuat, sah)


def tambah(lama: Revocations, daftar: bytes) -> Revocations:
    return add_list(lama, daftar, dunia().akar, memuat)


def lewat(*daftar: bytes) -> Revocations:
    kini = Revocations()
    for satu in daftar:
        kini = terima(kini, satu)
    return kini


@pytest.mark.parametrize("letak", range(4))
def test_a_chain_ends_with_any_of_its_certificates_or_machines(letak: int) -> None:
    rantai, satu = dunia().siti.rantai, dunia().siti.rantai[letak]
    for nama, mesin in ((satu.serial, False), (name_of_machine(satu.device), True), (satu.device, None)):
        daftar = Revocations(entries={nama: Entry(nama, "hilang", (b"p" * 16,))})
        kena = daftar.against(rantai)
        assert (kena is not None) is (mesin is False or (mesin is True and letak > 0)), "a root is no machine"
        assert daftar.against(rantai, b"p" * 16) is None
        assert daftar.against(dunia().dindik.rantai[2:]) is None


def test_the_reason_of_a_machine_is_its_own_also_after_that_of_its_office() -> None:
    _, _, opd, laptop = dunia().siti.rantai
    alasan = {opd.serial: "dinas ditutup", laptop.serial: "laptop hilang"}
    daftar = Revocations(entries={serial: Entry(serial, teks, (b"p" * 16,)) for serial, teks in alasan.items()})
    for sampai, harap in ((4, "laptop hilang"), (3, "dinas ditutup")):
        kena = daftar.against(dunia().siti.rantai[:sampai])
        assert kena is not None and kena.reason == harap
    assert daftar.against(dunia().siti.rantai, b"p" * 16) is None


def test_list_of_the_centre_is_taken() -> None:
    kini = lewat(dunia().daftar(1, HILANG))
    assert kini.version == Version(0, 1)
    assert kini.entries == {HILANG.serial: HILANG}
    assert stored_list(kini.raw, kini.leap) == kini
    assert stored_list(b"", b"") == Revocations()


def test_numbers_may_be_skipped() -> None:
    assert lewat(dunia().daftar(1), dunia().daftar(9, HILANG)).version == Version(0, 9)


def test_older_list_takes_nothing_back() -> None:
    kini = lewat(dunia().daftar(2, HILANG))
    with pytest.raises(UserError, match="KNC-20") as galat:
        terima(kini, dunia().daftar(1))
    assert galat.value.rincian == {"ada": 2, "datang": 1}


def test_the_same_list_again_is_no_harm() -> None:
    kini = lewat(dunia().daftar(2, HILANG))
    assert terima(kini, dunia().daftar(2, HILANG)) is kini
    pusat_dua = dunia().induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM 2")
    sama = publish(pusat_dua.identitas, pusat_dua.mentah, Version(0, 2), [HILANG])
    assert terima(kini, sama) == lewat(sama, kini.raw), "of two that say the same everybody keeps the same one"
    assert terima(kini, sama).entries == kini.entries and terima(kini, sama).others == ()


def test_another_list_with_the_same_number() -> None:
    """Both count, whichever came first, and the next one that names all is the only one again."""
    lain = Entry(b"t" * 16, "diganti")
    satu, dua = dunia().daftar(2, HILANG), dunia().daftar(2, lain)
    kini = lewat(satu, dua)
    assert kini == lewat(dua, satu) and set(kini.entries) == {HILANG.serial, lain.serial}
    assert {kini.raw, *kini.others} == {satu, dua} and terima(kini, satu) is kini
    assert stored_list(kini.raw, kini.leap, kini.others) == kini
    kini = terima(kini, dunia().daftar(3, HILANG, lain))
    assert kini.others == () and kini.version == Version(0, 3)


def test_a_newer_list_that_lacks_an_entry_brings_nobody_back() -> None:
    kini = lewat(dunia().daftar(2, HILANG), dunia().daftar(5))
    assert kini.version == Version(0, 5) and HILANG.serial in kini.entries


@given(st.permutations(range(4)))
def test_lists_mean_the_same_in_whatever_order_they_came(urut: list[int]) -> None:
    semua = [(1, b"a"), (2, b"b"), (2, b"c"), (3, b"a")]
    daftar = [dunia().daftar(n, Entry(huruf * 16, "hilang")) for n, huruf in semua]
    kini = Revocations()
    for satu in urut:
        baru = stored_list(daftar[satu], b"")
        kini = terima(kini, daftar[satu]) if baru.version > kini.version else tambah(kini, daftar[satu])
    assert (kini.version, set(kini.entries)) == (Version(0, 3), {b"a" * 16, b"b" * 16, b"c" * 16})
    assert kini.raw == daftar[3] and set(kini.others) == {daftar[1], daftar[2]}


def test_of_the_last_bundles_only_those_are_accepted_that_both_lists_of_one_number_name() -> None:
    satu, dua = b"1" * 16, b"2" * 16
    daftar = [dunia().daftar(2, replace(HILANG, accepted=terakhir)) for terakhir in ((satu, dua), (dua,))]
    for urut in (daftar, daftar[::-1]):
        assert lewat(*urut).entries[HILANG.serial].accepted == (dua,)
    lanjut = lewat(*daftar, dunia().daftar(3, replace(HILANG, accepted=(satu, dua))))
    assert lanjut.entries[HILANG.serial].accepted == (satu, dua) and lanjut.others == (), "a newer list counts"


def test_a_list_that_does_not_prove_itself_adds_nothing() -> None:
    kini = lewat(dunia().daftar(2))
    palsu = publish(dunia().siti.identitas, dunia().siti.mentah, Version(0, 1), [HILANG])
    assert tambah(kini, palsu) is kini and tambah(kini, dunia().daftar(1, HILANG, era=1)) is kini


@settings(deadline=None)
@given(st.lists(st.integers(1, 6), max_size=12))
def test_version_is_the_highest_that_came(nomor: list[int]) -> None:
    kini = Revocations()
    for satu in nomor:
        sebelum = kini.version
        try:
            kini = terima(kini, DAFTAR[satu])
        except UserError as galat:
            assert galat.kode == "KNC-20"
        assert kini.version >= sebelum
    assert kini.version.number == max(nomor, default=0)


DAFTAR = {nomor: dunia().daftar(nomor) for nomor in range(1, 7)}


class TestSigner:
    @pytest.mark.parametrize("siapa", ["dinkes", "siti"])
    def test_not_the_centre(self, siapa: str) -> None:
        mesin: Mesin = getattr(dunia(), siapa)
        with pytest.raises(UserError, match="KNC-19"):
            lewat(publish(mesin.identitas, mesin.mentah, Version(0, 1), [HILANG]))

    def test_chain_of_the_centre_signed_by_another(self) -> None:
        palsu = publish(dunia().dinkes.identitas, dunia().pusat.mentah, Version(0, 1), [HILANG])
        with pytest.raises(UserError, match="KNC-19"):
            lewat(palsu)

    def test_centre_of_another_office(self) -> None:
        lain = kunci_induk("Lain").beri(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM")
        with pytest.raises(UserError, match="KNC-18"):
            lewat(publish(lain.identitas, lain.mentah, Version(0, 1), [HILANG]))

    def test_revoked_centre_lists_nothing_any_more(self) -> None:
        pusat_dua = dunia().induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM 2")
        cabut = Entry(dunia().pusat.link.serial, "komputer dicuri")
        kini = lewat(publish(pusat_dua.identitas, pusat_dua.mentah, Version(0, 1), [cabut]))
        with pytest.raises(UserError, match="KNC-17"):
            terima(kini, dunia().daftar(2))

    @pytest.mark.parametrize("siapa", ["pusat", "induk", "serep"])
    def test_list_that_would_lock_the_office_out(self, siapa: str) -> None:
        mesin: Mesin = getattr(dunia(), siapa)
        with pytest.raises(UserError, match="KNC-19"):
            lewat(dunia().daftar(1, Entry(mesin.link.serial, "salah ketik")))


class TestFastForward:
    def test_restored_centre_goes_on_lower(self) -> None:
        sah = fast_forward(dunia().induk.identitas, Kind.REVOCATION, 1, 3)
        kini = terima(lewat(dunia().daftar(9)), dunia().daftar(3, HILANG, era=1), sah)
        assert kini.version == Version(1, 3)
        assert kini.leap == sah
        lanjut = terima(kini, dunia().daftar(4, HILANG, era=1))
        assert (lanjut.version, lanjut.leap) == (Version(1, 4), sah)

    def test_without_a_root_it_does_not(self) -> None:
        kini = lewat(dunia().daftar(9))
        with pytest.raises(UserError, match="KNC-20"):
            terima(kini, dunia().daftar(3), fast_forward(dunia().induk.identitas, Kind.REVOCATION, 1, 3))
        with pytest.raises(UserError, match="KNC-21"):
            terima(kini, dunia().daftar(3, era=1))

    @pytest.mark.parametrize("siapa", ["pusat", "dinkes"])
    def test_signed_by_no_root(self, siapa: str) -> None:
        mesin: Mesin = getattr(dunia(), siapa)
        with pytest.raises(UserError, match="KNC-21"):
            terima(
                lewat(dunia().daftar(9)),
                dunia().daftar(3, era=1),
                fast_forward(mesin.identitas, Kind.REVOCATION, 1, 3),
            )

    def test_spare_may_sign(self) -> None:
        sah = fast_forward(dunia().serep.identitas, Kind.REVOCATION, 1, 1)
        assert terima(lewat(dunia().daftar(9)), dunia().daftar(1, era=1), sah).version == Version(1, 1)

    def test_retired_root_may_not(self) -> None:
        induk, serep = kunci_induk("Induk 2"), kunci_induk("Serep 2")
        catatan = replace_roots(dunia().induk.identitas, dunia().akar, induk.link, serep.link, True)
        akar = follow(dunia().akar, [catatan])
        sah = fast_forward(dunia().induk.identitas, Kind.REVOCATION, 1, 1)
        with pytest.raises(UserError, match="KNC-21"):
            accept(Version(0, 9), Version(1, 1), Kind.REVOCATION, sah, akar)

    def test_only_for_its_kind_its_era_and_not_below_its_floor(self) -> None:
        def uji(baru: Version, jenis: Kind, era: int, dasar: int) -> Version:
            sah = fast_forward(dunia().induk.identitas, jenis, era, dasar)
            return accept(Version(0, 9), baru, Kind.MASTER, sah, dunia().akar)

        assert uji(Version(1, 3), Kind.MASTER, 1, 3) == Version(1, 3)
        for baru, jenis, era, dasar in (
            (Version(1, 3), Kind.REVOCATION, 1, 3),
            (Version(1, 3), Kind.MASTER, 2, 3),
            (Version(2, 3), Kind.MASTER, 1, 3),
            (Version(1, 2), Kind.MASTER, 1, 3),
        ):
            with pytest.raises(UserError, match="KNC-21"):
                uji(baru, jenis, era, dasar)

    def test_kept_for_later_it_lowers_nothing(self) -> None:
        sah = fast_forward(dunia().induk.identitas, Kind.REVOCATION, 1, 1)
        kini = terima(lewat(dunia().daftar(9)), dunia().daftar(1, era=1), sah)
        kini = terima(kini, dunia().daftar(5, HILANG, era=1))
        with pytest.raises(UserError, match="KNC-20"):
            terima(kini, dunia().daftar(1, era=1), sah)
        with pytest.raises(UserError, match="KNC-20"):
            terima(kini, dunia().daftar(9), sah)

    def test_machine_that_missed_an_era(self) -> None:
        sah = fast_forward(dunia().induk.identitas, Kind.REVOCATION, 2, 1)
        assert terima(lewat(dunia().daftar(9)), dunia().daftar(4, era=2), sah).version == Version(2, 4)

    def test_number_without_limit_is_healed(self) -> None:
        """A centre that once wrote the highest number of all would otherwise never be heard again."""
        sah = fast_forward(dunia().induk.identitas, Kind.REVOCATION, 1, 1)
        assert terima(lewat(dunia().daftar(2**40)), dunia().daftar(1, era=1), sah).version == Version(1, 1)

    @settings(max_examples=200, deadline=None)
    @given(data=st.data())
    def test_any_changed_byte_opens_nothing(self, data: st.DataObject) -> None:
        sah = bytearray(SAH)
        sah[data.draw(st.integers(0, len(sah) - 1))] ^= data.draw(st.integers(1, 255))
        with pytest.raises(UserError, match="KNC-21"):
            accept(Version(0, 9), Version(1, 1), Kind.MASTER, bytes(sah), dunia().akar)

    @settings(deadline=None)
    @given(st.one_of(st.none(), st.binary(max_size=100)))
    def test_any_bytes_open_nothing(self, data: bytes | None) -> None:
        with pytest.raises(UserError, match="KNC-21"):
            accept(Version(0, 9), Version(1, 1), Kind.MASTER, data, dunia().akar)


SAH = fast_forward(dunia().induk.identitas, Kind.MASTER, 1, 1)

versi = st.builds(Version, st.integers(0, 3), st.integers(0, 3))


@settings(deadline=None)
@given(lama=versi, baru=versi)
def test_without_a_record_a_version_rises_within_its_era(lama: Version, baru: Version) -> None:
    if baru.era == lama.era and baru.number >= lama.number:
        assert accept(lama, baru, Kind.MASTER, None, dunia().akar) == baru
    else:
        with pytest.raises(UserError, match=r"KNC-2[01]"):
            accept(lama, baru, Kind.MASTER, None, dunia().akar)


class TestContent:
    def test_tampered_anywhere(self) -> None:
        asli = dunia().daftar(1, HILANG)
        for letak in range(len(asli)):
            rusak = bytearray(asli)
            rusak[letak] ^= 1
            with pytest.raises(UserError, match=r"KNC-1[1-9]"):
                lewat(bytes(rusak))

    @pytest.mark.parametrize("alasan", ["", "a" * 201, "dua\nbaris", "\u202ekilab", "nol\0"])
    def test_reason_that_hides_something(self, alasan: str) -> None:
        with pytest.raises(UserError, match="KNC-19"):
            lewat(dunia().daftar(1, Entry(b"s" * 16, alasan)))

    def test_one_serial_twice(self) -> None:
        with pytest.raises(UserError, match="KNC-19"):
            lewat(dunia().daftar(1, HILANG, Entry(HILANG.serial, "lagi")))

    def test_bounded(self) -> None:
        banyak = [Entry(n.to_bytes(16, "big"), "x") for n in range(ENTRIES + 1)]
        with pytest.raises(UserError, match="KNC-19"):
            lewat(dunia().daftar(1, *banyak))
        assert len(lewat(dunia().daftar(1, *banyak[:-1])).entries) == ENTRIES
        with pytest.raises(UserError, match="KNC-19"):
            lewat(dunia().daftar(1, Entry(b"s" * 16, "x", (b"k" * 16,) * 1001)))

    @settings(deadline=None)
    @given(st.binary(max_size=200))
    def test_any_bytes_end_in_a_refusal(self, data: bytes) -> None:
        with pytest.raises(UserError, match="KNC-19"):
            terima(LAMA, data)


LAMA = lewat(dunia().daftar(1))
