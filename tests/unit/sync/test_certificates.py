"""Chains of certificates: nobody gives more than he has, and no byte can be changed."""

from __future__ import annotations

import os

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.certificates import (
    NO_ISSUER,
    Certificate,
    Link,
    check_root,
    read_link,
    verify_chain,
)
from kinerja_desktop.sync.identity import DeviceIdentity, PublicIdentity
from kinerja_desktop.sync.scope import IDS, Scope, organisation_unknown, within
from kinerja_desktop.sync.wire import encode
from tests.helpers.kepercayaan import BUDI, DINDIK, DINKES, PADA, PUSKESMAS, SITI, Mesin, dunia, kunci_induk, memuat

NAKAL = DeviceIdentity.generate()


def periksa(*rantai: Link | bytes) -> tuple[Link, ...]:
    mentah = [satu.raw if isinstance(satu, Link) else satu for satu in rantai]
    return verify_chain(mentah, dunia().akar.accepted, memuat)


def paksa(pemberi: Mesin, **ubah: object) -> Link:
    """A certificate by a hostile issuer: signed well, checked by nobody."""
    dasar = Certificate(
        1,
        NAKAL.public,
        PeranPerangkat.PEGAWAI,
        Scope.of(units=frozenset({PUSKESMAS})),
        "Nakal",
        1,
        pemberi.link.serial,
        PADA,
    )
    isi = msgspec.structs.replace(dasar, **ubah)
    return read_link(encode(pemberi.identitas.sign("certificate", encode(isi))))


def test_whole_chain_tells_who_it_is() -> None:
    links = periksa(*dunia().siti.rantai)
    assert links == dunia().siti.rantai
    assert links[-1].device == dunia().siti.identitas.device
    assert links[-1].certificate.name == "Laptop Puskesmas"


def test_levels_may_be_left_out() -> None:
    opd = dunia().induk.beri(PeranPerangkat.OPD, Scope.whole(), "Kantor kecil")
    assert periksa(*opd.rantai)[-1] == opd.link


def test_serial_belongs_to_one_certificate() -> None:
    semua = {m.link.serial for m in (dunia().induk, dunia().serep, dunia().pusat, dunia().dinkes, dunia().siti)}
    assert len(semua) == 5
    assert {len(satu) for satu in semua} == {16}


class TestRole:
    @pytest.mark.parametrize("peran", [PeranPerangkat.OPD, PeranPerangkat.PUSAT])
    def test_not_lower(self, peran: PeranPerangkat) -> None:
        palsu = paksa(dunia().dinkes, role=peran)
        with pytest.raises(UserError, match="KNC-13"):
            periksa(*dunia().dinkes.rantai, palsu)
        with pytest.raises(UserError, match="KNC-13"):
            dunia().dinkes.beri(peran, Scope.of(units=frozenset({PUSKESMAS})), "Naik")

    def test_machine_of_a_pegawai_issues_nothing(self) -> None:
        palsu = paksa(dunia().siti)
        with pytest.raises(UserError, match="KNC-13"):
            periksa(*dunia().siti.rantai, palsu)

    def test_root_in_the_middle(self) -> None:
        with pytest.raises(UserError, match="KNC-12"):
            paksa(dunia().pusat, role=PeranPerangkat.INDUK, scope=Scope.whole())
        with pytest.raises(UserError, match="KNC-12"):
            paksa(dunia().pusat, issuer=NO_ISSUER)

    def test_root_of_less_than_everything(self) -> None:
        with pytest.raises(UserError, match="KNC-12"):
            paksa(dunia().induk, role=PeranPerangkat.INDUK, issuer=NO_ISSUER)


class TestScope:
    @pytest.mark.parametrize(
        "cakupan",
        [
            Scope.whole(),
            Scope.of(units=frozenset({DINDIK})),
            Scope.of(units=frozenset({PUSKESMAS, DINDIK})),
            Scope.of(persons=frozenset({BUDI})),
            Scope.of(units=frozenset({PUSKESMAS}), persons=frozenset({SITI, BUDI})),
        ],
    )
    def test_widened(self, cakupan: Scope) -> None:
        with pytest.raises(UserError, match="KNC-14"):
            periksa(*dunia().dinkes.rantai, paksa(dunia().dinkes, scope=cakupan))
        with pytest.raises(UserError, match="KNC-14"):
            dunia().dinkes.beri(PeranPerangkat.PEGAWAI, cakupan, "Lebar")

    def test_unit_does_not_contain_the_one_above(self) -> None:
        atas, bawah = Scope.of(units=frozenset({DINKES})), Scope.of(units=frozenset({PUSKESMAS}))
        assert within(atas, bawah, memuat)
        assert not within(bawah, atas, memuat)

    def test_machine_without_master_data_takes_the_word_of_its_issuer(self) -> None:
        atas = Scope.of(units=frozenset({DINKES}))
        assert within(atas, Scope.of(units=frozenset({PUSKESMAS})), organisation_unknown)
        assert not within(atas, Scope.whole(), organisation_unknown)

    @pytest.mark.parametrize(
        "salah",
        [
            Scope(True, (DINKES,), ()),
            Scope(True, (), (SITI,)),
            Scope(False, (PUSKESMAS, PUSKESMAS), ()),
            Scope(False, (DINDIK, DINKES), ()),
            Scope(False, (), (SITI, BUDI)),
        ],
    )
    def test_only_one_way_to_write_it(self, salah: Scope) -> None:
        with pytest.raises(UserError, match="KNC-12"):
            paksa(dunia().pusat, scope=salah)

    def test_lists_are_bounded(self) -> None:
        banyak = frozenset(n.to_bytes(16, "big") for n in range(IDS + 1))
        with pytest.raises(UserError, match="KNC-12"):
            paksa(dunia().pusat, scope=Scope.of(units=banyak))
        setengah = frozenset(sorted(banyak)[: IDS // 2 + 1])
        with pytest.raises(UserError, match="KNC-12"):
            paksa(dunia().pusat, scope=Scope.of(units=setengah, persons=setengah))
        penuh = dunia().pusat.beri(PeranPerangkat.OPD, Scope.of(units=frozenset(sorted(banyak)[:IDS])), "Besar")
        assert periksa(*penuh.rantai)[-1] == penuh.link

    def test_lists_made_to_be_slow_are_too_wide(self) -> None:
        def tak_pernah(_atas: bytes, _bawah: bytes) -> bool:
            raise AssertionError("compared")

        a = Scope.of(units=frozenset(n.to_bytes(16, "big") for n in range(IDS)))
        b = Scope.of(units=frozenset(n.to_bytes(16, "big") for n in range(IDS, 2 * IDS)))
        assert not within(a, b, tak_pernah)

    @settings(deadline=None)
    @given(
        atas=st.frozensets(st.sampled_from([DINKES, PUSKESMAS, DINDIK])),
        bawah=st.frozensets(st.sampled_from([DINKES, PUSKESMAS, DINDIK])),
        orang_atas=st.frozensets(st.sampled_from([SITI, BUDI])),
        orang_bawah=st.frozensets(st.sampled_from([SITI, BUDI])),
        semua=st.tuples(st.booleans(), st.booleans()),
    )
    def test_within_is_what_the_words_say(
        self,
        atas: frozenset[bytes],
        bawah: frozenset[bytes],
        orang_atas: frozenset[bytes],
        orang_bawah: frozenset[bytes],
        semua: tuple[bool, bool],
    ) -> None:
        """Against the plain reading: everything that the child reaches, the parent reaches."""

        def jangkauan(scope: Scope) -> set[bytes]:
            if scope.everything:
                return {b"semua", DINKES, PUSKESMAS, DINDIK, SITI, BUDI}
            dicapai = {u for u in (DINKES, PUSKESMAS, DINDIK, SITI, BUDI) for a in scope.units if memuat(a, u)}
            return dicapai | set(scope.persons)

        induk = Scope.whole() if semua[0] else Scope.of(atas, orang_atas)
        anak = Scope.whole() if semua[1] else Scope.of(bawah, orang_bawah)
        assert within(induk, anak, memuat) == (jangkauan(anak) <= jangkauan(induk))


class TestIssuer:
    def test_swapped_for_a_stranger(self) -> None:
        with pytest.raises(UserError, match="KNC-15"):
            periksa(*dunia().dindik.rantai, dunia().siti.link)

    def test_swapped_for_the_same_keys_with_a_wider_certificate(self) -> None:
        lebar = dunia().pusat.beri(PeranPerangkat.OPD, Scope.whole(), "Lebar", dunia().dinkes.identitas)
        with pytest.raises(UserError, match="KNC-15"):
            periksa(*lebar.rantai, dunia().siti.link)

    def test_named_but_not_signed_by_it(self) -> None:
        palsu = paksa(Mesin(NAKAL, dunia().dinkes.rantai))
        with pytest.raises(UserError, match="KNC-12"):
            periksa(*dunia().dinkes.rantai, palsu)

    def test_signature_of_another_kind_of_file(self) -> None:
        isi = paksa(dunia().dinkes).signed.body
        lain = read_link(encode(dunia().dinkes.identitas.sign("answer", isi)))
        with pytest.raises(UserError, match="KNC-12"):
            periksa(*dunia().dinkes.rantai, lain)


class TestChain:
    def test_root_of_another_office(self) -> None:
        lain = kunci_induk("Kunci induk").beri(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM")
        with pytest.raises(UserError, match="KNC-18"):
            periksa(*lain.rantai)

    def test_pinned_root_with_one_bit_changed(self) -> None:
        mentah = bytearray(dunia().induk.link.raw)
        mentah[-1] ^= 1
        with pytest.raises(UserError, match="KNC-18"):
            periksa(bytes(mentah), *dunia().siti.rantai[1:])

    def test_pinned_certificate_that_is_no_root(self) -> None:
        pusat = dunia().pusat
        with pytest.raises(UserError, match="KNC-12"):
            verify_chain([pusat.link.raw, dunia().dinkes.link.raw], {pusat.link.raw}, memuat)
        palsu = read_link(encode(NAKAL.sign("certificate", dunia().induk.link.signed.body)))
        with pytest.raises(UserError, match="KNC-12"):
            check_root(palsu)
        with pytest.raises(UserError, match="KNC-12"):
            check_root(paksa(Mesin(NAKAL, dunia().dinkes.rantai)))

    def test_incomplete(self) -> None:
        induk, pusat, dinkes, siti = dunia().siti.rantai
        for rantai in ((), (induk,), (induk, dinkes, siti), (induk, pusat, siti)):
            with pytest.raises(UserError, match="KNC-15"):
                periksa(*rantai)
        with pytest.raises(UserError, match="KNC-18"):
            periksa(pusat, dinkes, siti)

    def test_too_long_is_refused_before_it_is_read(self) -> None:
        with pytest.raises(UserError, match="KNC-15"):
            periksa(dunia().induk.link, *[b"bukan sertifikat"] * 5)

    def test_wrong_order(self) -> None:
        induk, pusat, dinkes, siti = dunia().siti.rantai
        with pytest.raises(UserError, match="KNC-15"):
            periksa(induk, dinkes, pusat, siti)

    @settings(max_examples=300, deadline=None)
    @given(data=st.data())
    def test_any_changed_byte_is_refused(self, data: st.DataObject) -> None:
        rantai = [bytearray(link.raw) for link in dunia().siti.rantai]
        bagian = data.draw(st.sampled_from(rantai))
        letak = data.draw(st.integers(0, len(bagian) - 1))
        bagian[letak] ^= data.draw(st.integers(1, 255))
        with pytest.raises(UserError, match=r"KNC-1[2-8]"):
            periksa(*map(bytes, rantai))

    @settings(deadline=None)
    @given(data=st.data())
    def test_any_cut_or_added_byte_is_refused(self, data: st.DataObject) -> None:
        rantai = [link.raw for link in dunia().siti.rantai]
        letak = data.draw(st.integers(0, 3))
        potong = data.draw(st.integers(0, len(rantai[letak]) - 1))
        for rusak in (rantai[letak][:potong], rantai[letak] + data.draw(st.binary(min_size=1, max_size=5))):
            with pytest.raises(UserError, match=r"KNC-1[28]"):
                periksa(*rantai[:letak], rusak, *rantai[letak + 1 :])

    @settings(deadline=None)
    @given(st.lists(st.binary(max_size=60), max_size=7))
    def test_any_bytes_end_in_a_refusal(self, rantai: list[bytes]) -> None:
        with pytest.raises(UserError, match="KNC-1"):
            periksa(*rantai)
        with pytest.raises(UserError, match="KNC-1"):
            periksa(dunia().induk.link, *rantai)


class TestContent:
    @pytest.mark.parametrize("nama", ["", "a" * 121, "baris\ndua", "\u202ekilab", " tepi", "nol\0"])
    def test_name_that_hides_something(self, nama: str) -> None:
        with pytest.raises(UserError, match="KNC-12"):
            paksa(dunia().dinkes, name=nama)

    @pytest.mark.parametrize("nama", ["baris\ndua", "\u202ekilab"])
    def test_name_that_an_issuer_typed(self, nama: str) -> None:
        with pytest.raises(UserError, match="KNC-25"):
            dunia().dinkes.beri(PeranPerangkat.PEGAWAI, Scope.of(units=frozenset({PUSKESMAS})), nama)

    def test_claimed_time_is_shown_and_decides_nothing(self) -> None:
        for waktu in ("", "2001-01-01T00:00", "2099-12-31T23:59", "kemarin"):
            assert periksa(*dunia().dinkes.rantai, paksa(dunia().dinkes, issued_at=waktu))
        with pytest.raises(UserError, match="KNC-12"):
            paksa(dunia().dinkes, issued_at="a\nb")

    def test_key_that_everybody_can_sign_for(self) -> None:
        lemah = PublicIdentity(NAKAL.device, b"\x01" + bytes(31), NAKAL.public.recipient)
        with pytest.raises(UserError, match="KNC-12"):
            paksa(dunia().dinkes, subject=lemah)

    def test_recipient_that_nothing_can_be_sent_to(self) -> None:
        asli = NAKAL.public
        rusak = PublicIdentity(asli.device, asli.signing_key, "age1" + "q" * 58)
        with pytest.raises(UserError, match="KNC-12"):
            paksa(dunia().dinkes, subject=rusak)

    @pytest.mark.parametrize("ubah", [{"version": 2}, {"generation": 0}, {"generation": 2**40 + 1}])
    def test_numbers_out_of_bounds(self, ubah: dict[str, int]) -> None:
        with pytest.raises(UserError, match="KNC-12"):
            paksa(dunia().dinkes, **ubah)

    def test_huge_bytes_are_not_read(self) -> None:
        with pytest.raises(UserError, match="KNC-12"):
            read_link(os.urandom(1024) * 1024)

    def test_hostile_issuer_of_these_tests_signs_well(self) -> None:
        """It is refused for what it says, not for a bad signature."""
        assert periksa(*dunia().dinkes.rantai, paksa(dunia().dinkes))[-1].certificate.name == "Nakal"
