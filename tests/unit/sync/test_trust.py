"""Who signed a bundle: known, waiting, revoked, or of another office."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync import trust
from kinerja_desktop.sync.certificates import Grant, Link, issue
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.manifest import TrustNews
from kinerja_desktop.sync.revocation import Entry, Kind, Version, fast_forward, publish
from kinerja_desktop.sync.roots import replace_roots
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import (
    PER_DEVICE,
    TrustStore,
    issued_by,
    newest,
    read_store,
    signer_of,
    with_certificate,
    with_issued,
    with_news,
    with_revocations,
    with_roots,
)
from tests.helpers.kepercayaan import DINDIK, PADA, PUSKESMAS, Mesin, bangun, dunia, kunci_induk, memuat

KIRIMAN = b"k" * 16
CAKUPAN = Scope.of(units=frozenset({PUSKESMAS}))


def pengirim(percaya: TrustStore, *rantai: Link, kiriman: bytes = KIRIMAN) -> Link:
    return signer_of(percaya, [satu.raw for satu in rantai], kiriman, memuat)


def cabut(percaya: TrustStore, nomor: int, *entri: Entry) -> TrustStore:
    return with_revocations(percaya, dunia().daftar(nomor, *entri), memuat)


def kenal(percaya: TrustStore, *mesin: Mesin) -> TrustStore:
    for satu in mesin:
        percaya = with_certificate(percaya, satu.mentah, memuat)
    return percaya


def generasi(pemberi: Mesin, milik: Mesin, nomor: int, kunci: Mesin | None = None) -> Mesin:
    """A later certificate of a machine, with the keys of another one or its own."""
    identitas = kunci.identitas if kunci else milik.identitas
    umum = identitas.public
    subjek = type(umum)(milik.identitas.device, umum.signing_key, umum.recipient)
    grant = Grant(PeranPerangkat.PEGAWAI, CAKUPAN, "Laptop Puskesmas", nomor)
    return Mesin(identitas, (*pemberi.rantai, issue(pemberi.identitas, pemberi.link, subjek, grant, PADA, memuat)))


class TestSigner:
    def test_whole_chain(self) -> None:
        assert pengirim(dunia().percaya, *dunia().siti.rantai) == dunia().siti.link

    def test_chain_below_the_root(self) -> None:
        assert pengirim(dunia().percaya, *dunia().siti.rantai[1:]) == dunia().siti.link

    def test_chain_below_a_known_machine(self) -> None:
        percaya = kenal(dunia().percaya, dunia().pusat, dunia().dinkes)
        assert pengirim(percaya, dunia().siti.link) == dunia().siti.link
        assert pengirim(percaya, *dunia().siti.rantai[2:]) == dunia().siti.link

    def test_not_known_yet(self) -> None:
        with pytest.raises(UserError, match="KNC-16") as galat:
            pengirim(dunia().percaya, dunia().siti.link)
        assert galat.value.rincian == {"nama": "Laptop Puskesmas"}
        with pytest.raises(UserError, match="KNC-16"):
            pengirim(kenal(dunia().percaya, dunia().dindik), dunia().siti.link)

    def test_of_another_office(self) -> None:
        lain = bangun()
        with pytest.raises(UserError, match="KNC-18"):
            pengirim(dunia().percaya, *lain.siti.rantai)
        with pytest.raises(UserError, match="KNC-16"):
            pengirim(dunia().percaya, *lain.siti.rantai[1:])

    def test_root_sends_nothing(self) -> None:
        with pytest.raises(UserError, match="KNC-15"):
            pengirim(dunia().percaya, dunia().induk.link)

    def test_nobody(self) -> None:
        with pytest.raises(UserError, match="KNC-15"):
            pengirim(dunia().percaya)
        with pytest.raises(UserError, match="KNC-15"):
            signer_of(dunia().percaya, [b"x"] * 6, KIRIMAN, memuat)

    def test_scope_is_checked_by_whoever_knows_the_organisation(self) -> None:
        pindah = {PUSKESMAS: DINDIK}
        with pytest.raises(UserError, match="KNC-14"):
            signer_of(dunia().percaya, dunia().siti.mentah, KIRIMAN, lambda a, b: a == b or pindah.get(b) == a)

    @settings(deadline=None)
    @given(st.lists(st.binary(max_size=60), max_size=7))
    def test_any_bytes_end_in_a_refusal(self, rantai: list[bytes]) -> None:
        with pytest.raises(UserError, match="KNC-1"):
            signer_of(dunia().percaya, rantai, KIRIMAN, memuat)


class TestRevoked:
    def test_new_bundle_is_refused_with_the_reason(self) -> None:
        percaya = cabut(dunia().percaya, 1, Entry(dunia().siti.link.serial, "laptop hilang"))
        with pytest.raises(UserError, match="KNC-17") as galat:
            pengirim(percaya, *dunia().siti.rantai)
        assert galat.value.rincian == {"nama": "Laptop Puskesmas", "alasan": "laptop hilang"}
        assert pengirim(percaya, *dunia().dinkes.rantai)

    def test_last_bundles_are_still_accepted(self) -> None:
        percaya = cabut(dunia().percaya, 1, Entry(dunia().siti.link.serial, "pindah", (KIRIMAN,)))
        assert pengirim(percaya, *dunia().siti.rantai) == dunia().siti.link
        with pytest.raises(UserError, match="KNC-17"):
            pengirim(percaya, *dunia().siti.rantai, kiriman=b"l" * 16)

    def test_revoked_parent_ends_all_below(self) -> None:
        percaya = cabut(dunia().percaya, 1, Entry(dunia().dinkes.link.serial, "kunci bocor"))
        with pytest.raises(UserError, match="KNC-17"):
            pengirim(percaya, *dunia().siti.rantai)
        with pytest.raises(UserError, match="KNC-17"):
            kenal(percaya, dunia().siti)

    def test_lost_office_is_replaced_and_its_machines_keep_their_keys(self) -> None:
        percaya = kenal(dunia().percaya, dunia().pusat, dunia().dinkes, dunia().siti)
        pengganti = dunia().pusat.beri(PeranPerangkat.OPD, dunia().dinkes.link.certificate.scope, "Dinas Kesehatan")
        lagi = pengganti.beri(PeranPerangkat.PEGAWAI, CAKUPAN, "Laptop Puskesmas", dunia().siti.identitas)
        with pytest.raises(UserError, match="KNC-28"):
            kenal(percaya, pengganti, lagi)
        percaya = cabut(percaya, 1, Entry(dunia().dinkes.link.serial, "laptop hilang"))
        percaya = kenal(percaya, pengganti, lagi)
        assert percaya.current(dunia().siti.identitas.device) == lagi.link
        assert pengirim(percaya, *lagi.rantai) == lagi.link
        with pytest.raises(UserError, match="KNC-17"):
            pengirim(percaya, *dunia().siti.rantai)

    def test_every_revoked_link_must_let_it_pass(self) -> None:
        induk = Entry(dunia().dinkes.link.serial, "kunci bocor", (KIRIMAN,))
        percaya = cabut(dunia().percaya, 1, induk, Entry(dunia().siti.link.serial, "hilang"))
        with pytest.raises(UserError, match="KNC-17"):
            pengirim(percaya, *dunia().siti.rantai)
        percaya = cabut(percaya, 2, induk, Entry(dunia().siti.link.serial, "hilang", (KIRIMAN,)))
        assert pengirim(percaya, *dunia().siti.rantai)

    def test_known_certificates_of_a_revoked_machine_are_not_used(self) -> None:
        percaya = kenal(dunia().percaya, dunia().siti)
        perangkat = dunia().siti.identitas.device
        assert percaya.current(perangkat) == dunia().siti.link
        assert cabut(percaya, 1, Entry(dunia().siti.link.serial, "hilang")).current(perangkat) is None
        assert percaya.current(b"?" * 16) is None

    def test_retired_root_can_be_revoked(self) -> None:
        induk, serep = kunci_induk("Induk 2"), kunci_induk("Serep 2")
        catatan = replace_roots(dunia().induk.identitas, dunia().akar, induk.link, serep.link, True)
        percaya = with_roots(dunia().percaya, [catatan])
        assert pengirim(percaya, *dunia().siti.rantai)
        pusat = induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM", dunia().pusat.identitas)
        daftar = publish(pusat.identitas, pusat.mentah, Version(0, 1), [Entry(dunia().induk.link.serial, "diganti")])
        with pytest.raises(UserError, match="KNC-17"):
            pengirim(with_revocations(percaya, daftar, memuat), *dunia().siti.rantai)

    def test_machines_below_a_leaked_root_are_not_used(self) -> None:
        percaya, perangkat = kenal(dunia().percaya, dunia().siti), dunia().siti.identitas.device
        baru, serep = kunci_induk("Induk 2"), kunci_induk("Serep 2")
        for tetap, ada in ((True, dunia().siti.link), (False, None)):
            catatan = replace_roots(dunia().serep.identitas, dunia().akar, baru.link, serep.link, tetap)
            assert with_roots(percaya, [catatan]).current(perangkat) == ada


class TestKnown:
    def test_newest_generation_first_whatever_the_order(self) -> None:
        perangkat = dunia().siti.identitas.device
        kedua = generasi(dunia().dinkes, dunia().siti, 2, kunci_induk("x"))
        for urutan in ((dunia().siti, kedua), (kedua, dunia().siti)):
            percaya = kenal(dunia().percaya, *urutan)
            assert percaya.current(perangkat) == kedua.link
            assert [rantai[-1] for rantai in percaya.known[perangkat]] == [kedua.link, dunia().siti.link]

    def test_the_same_again_changes_nothing(self) -> None:
        percaya = kenal(dunia().percaya, dunia().siti)
        assert kenal(percaya, dunia().siti) == percaya

    def test_bounded_for_each_machine(self) -> None:
        percaya = kenal(dunia().percaya, *[generasi(dunia().dinkes, dunia().siti, n) for n in range(2, 13)])
        perangkat = dunia().siti.identitas.device
        assert len(percaya.known[perangkat]) == PER_DEVICE
        saat_ini = percaya.current(perangkat)
        assert saat_ini is not None
        assert saat_ini.certificate.generation == 12

    def test_written_and_read_back(self) -> None:
        percaya = cabut(kenal(dunia().percaya, dunia().pusat, dunia().siti), 3, Entry(b"s" * 16, "x"))
        sah = fast_forward(dunia().induk.identitas, Kind.REVOCATION, 1, 1)
        percaya = with_revocations(percaya, dunia().daftar(1, era=1), memuat, sah)
        assert read_store(percaya.to_bytes()) == percaya
        assert read_store(dunia().percaya.to_bytes()) == dunia().percaya

    @settings(deadline=None)
    @given(st.binary(max_size=200))
    def test_damaged_record(self, data: bytes) -> None:
        with pytest.raises(UserError, match="KNC-26"):
            read_store(data)

    def test_cut_record(self) -> None:
        isi = kenal(dunia().percaya, dunia().siti).to_bytes()
        for potong in range(0, len(isi), 37):
            with pytest.raises(UserError, match="KNC-26"):
                read_store(isi[:potong])


class TestBorrowedId:
    """An insider certifies keys of his own under the id of somebody else's machine."""

    def palsu(self) -> Mesin:
        grant = Grant(PeranPerangkat.PEGAWAI, Scope.of(units=frozenset({DINDIK})), "Tamu", 999)
        penyusup = kunci_induk("x").identitas
        subjek = type(penyusup.public)(
            dunia().siti.identitas.device, penyusup.public.signing_key, penyusup.public.recipient
        )
        dindik = dunia().dindik
        return Mesin(penyusup, (*dindik.rantai, issue(dindik.identitas, dindik.link, subjek, grant, PADA, memuat)))

    def test_by_an_office_that_has_no_say_over_it(self) -> None:
        percaya = kenal(dunia().percaya, dunia().siti)
        with pytest.raises(UserError, match="KNC-28"):
            kenal(percaya, self.palsu())
        with pytest.raises(UserError, match="KNC-28"):
            pengirim(percaya, *self.palsu().rantai)

    def test_even_for_the_same_keys(self) -> None:
        """Else the next step would be other keys, by an office that is above the machine by now."""
        grant = Grant(PeranPerangkat.PEGAWAI, Scope.of(units=frozenset({DINDIK})), "Tamu", 999)
        dindik = dunia().dindik
        link = issue(dindik.identitas, dindik.link, dunia().siti.identitas.public, grant, PADA, memuat)
        with pytest.raises(UserError, match="KNC-28"):
            kenal(kenal(dunia().percaya, dunia().siti), Mesin(dunia().siti.identitas, (*dindik.rantai, link)))

    def test_centre_stands_above_all(self) -> None:
        percaya = kenal(dunia().percaya, dunia().siti)
        baru = generasi(dunia().pusat, dunia().siti, 2, kunci_induk("x"))
        assert kenal(percaya, baru).current(dunia().siti.identitas.device) == baru.link

    def test_machine_that_was_revoked_may_be_taken_over(self) -> None:
        percaya = cabut(kenal(dunia().percaya, dunia().siti), 1, Entry(dunia().siti.link.serial, "pindah dinas"))
        palsu = self.palsu()
        assert kenal(percaya, palsu).current(dunia().siti.identitas.device) == palsu.link

    def test_nobody_squats_the_id_of_what_stands_above_him(self) -> None:
        """The id of the centre, given by an office below it: where that is not known the chain itself tells."""
        dinkes = dunia().dinkes
        penyusup = kunci_induk("x").identitas.public
        subjek = type(penyusup)(dunia().pusat.identitas.device, penyusup.signing_key, penyusup.recipient)
        link = issue(
            dinkes.identitas, dinkes.link, subjek, Grant(PeranPerangkat.PEGAWAI, CAKUPAN, "Tamu", 999), PADA, memuat
        )
        with pytest.raises(UserError, match="KNC-28"):
            kenal(dunia().percaya, Mesin(dinkes.identitas, (*dinkes.rantai, link)))

    def test_squatter_gives_way_whoever_certified_the_higher_one(self) -> None:
        """Two centres: the one that certifies the office does not stand above the squatter."""
        pusat_dua = dunia().induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM 2")
        kantor = pusat_dua.beri(PeranPerangkat.OPD, CAKUPAN, "Puskesmas")
        penyusup = kunci_induk("x").identitas.public
        subjek = type(penyusup)(kantor.identitas.device, penyusup.signing_key, penyusup.recipient)
        dinkes = dunia().dinkes
        link = issue(
            dinkes.identitas, dinkes.link, subjek, Grant(PeranPerangkat.PEGAWAI, CAKUPAN, "Tamu", 999), PADA, memuat
        )
        percaya = kenal(dunia().percaya, Mesin(dinkes.identitas, (*dinkes.rantai, link)))
        assert kenal(percaya, kantor).current(kantor.identitas.device) == kantor.link

    def test_machine_is_not_above_itself(self) -> None:
        """An office whose key was copied cannot be given further keys by that key."""
        dinkes = dunia().dinkes
        with pytest.raises(UserError, match="KNC-28"):
            kenal(kenal(dunia().percaya, dinkes), generasi(dinkes, dinkes, 2, kunci_induk("x")))


class TestIssued:
    """What a workstation says it gave certificates to, so that the centre can revoke them."""

    def test_goes_up_and_is_remembered(self) -> None:
        dinkes, siti = dunia().dinkes, dunia().siti
        diberi = issued_by(kenal(dunia().percaya, dinkes, siti, dunia().dindik), dinkes.identitas.device)
        assert diberi == (siti.link.raw,)
        pusat = with_issued(kenal(dunia().percaya, dinkes), dinkes.identitas.device, diberi, memuat)
        assert pusat.current(siti.identitas.device) == siti.link
        assert with_issued(pusat, dinkes.identitas.device, diberi, memuat) is pusat, "it is known already"

    def test_a_revoked_one_is_not_named_again(self) -> None:
        dinkes, siti = dunia().dinkes, dunia().siti
        dicabut = cabut(kenal(dunia().percaya, dinkes, siti), 1, Entry(siti.link.serial, "dicuri"))
        assert issued_by(dicabut, dinkes.identitas.device) == ()
        semula = cabut(kenal(dunia().percaya, dinkes), 1, Entry(siti.link.serial, "dicuri"))
        assert with_issued(semula, dinkes.identitas.device, (siti.link.raw,), memuat) is semula

    def test_what_does_not_prove_itself_is_passed_over_and_stops_nothing_else(self) -> None:
        dinkes, dindik, siti = dunia().dinkes, dunia().dindik, dunia().siti
        asing = dindik.beri(PeranPerangkat.PEGAWAI, Scope.of(units=frozenset({DINDIK})), "Laptop guru")
        rusak = siti.link.raw[:-1] + bytes([siti.link.raw[-1] ^ 1])
        percaya = kenal(dunia().percaya, dinkes, dindik)
        hasil = with_issued(
            percaya, dinkes.identitas.device, (b"", b"x" * 99, rusak, asing.link.raw, siti.link.raw), memuat
        )
        assert set(hasil.known) - set(percaya.known) == {siti.identitas.device}

    def test_the_id_of_a_machine_of_another_office_is_not_taken_and_can_be_revoked(self) -> None:
        """Whoever certified an id first keeps it: he may be the thief, so the other certificate is remembered too."""
        dinkes, dindik = dunia().dinkes, dunia().dindik
        guru = dindik.beri(PeranPerangkat.PEGAWAI, Scope.of(units=frozenset({DINDIK})), "Laptop guru")
        pencuri = kunci_induk("x").identitas.public
        subjek = type(pencuri)(guru.identitas.device, pencuri.signing_key, pencuri.recipient)
        tamu = Grant(PeranPerangkat.PEGAWAI, CAKUPAN, "Tamu")
        palsu = issue(dinkes.identitas, dinkes.link, subjek, tamu, PADA, memuat)
        percaya = kenal(dunia().percaya, dinkes, dindik)
        dulu = with_issued(percaya, dinkes.identitas.device, (palsu.raw,), memuat)
        sesudah = with_issued(dulu, dindik.identitas.device, (guru.link.raw,), memuat)
        assert sesudah.current(guru.identitas.device) == palsu and sesudah.known == dulu.known
        assert [links[-1] for links in sesudah.disputed[guru.identitas.device]] == [guru.link]
        assert with_issued(sesudah, dindik.identitas.device, (guru.link.raw,), memuat) is sesudah
        assert read_store(sesudah.to_bytes()) == sesudah == newest(dulu, sesudah) == newest(sesudah, dulu)
        with pytest.raises(UserError, match="KNC-28"):
            pengirim(sesudah, guru.link)
        lepas = cabut(sesudah, 1, Entry(palsu.serial, "dicuri"))
        akhir = with_issued(lepas, dindik.identitas.device, (guru.link.raw,), memuat)
        assert akhir.current(guru.identitas.device) == guru.link and not akhir.disputed
        assert not newest(akhir, lepas).disputed and not newest(lepas, akhir).disputed, "what was settled stays so"
        tolak = cabut(sesudah, 1, Entry(guru.link.serial, "dicuri"))
        assert with_issued(tolak, dindik.identitas.device, (guru.link.raw,), memuat) is tolak

    def test_disputed_ones_count_for_their_issuer(self, monkeypatch: pytest.MonkeyPatch) -> None:
        dinkes, dindik = dunia().dinkes, dunia().dindik
        semua = [dindik.beri(PeranPerangkat.PEGAWAI, Scope.of(units=frozenset({DINDIK})), f"L{n}") for n in range(3)]
        tamu = Grant(PeranPerangkat.PEGAWAI, CAKUPAN, "Tamu")
        palsu = [issue(dinkes.identitas, dinkes.link, s.identitas.public, tamu, PADA, memuat).raw for s in semua]
        monkeypatch.setattr(trust, "PER_ISSUER", 2)
        percaya = kenal(dunia().percaya, dinkes, dindik, *semua)
        for _ in range(2):
            percaya = with_issued(percaya, dinkes.identitas.device, palsu, memuat)
        assert len(percaya.disputed) == 2

    def test_what_changes_nothing_gives_the_same_value(self) -> None:
        """The record of a centre knows thousands: nobody goes through it for a bundle that says nothing new."""
        dinkes, siti = dunia().dinkes, dunia().siti
        percaya = kenal(dunia().percaya, dinkes, siti)
        assert kenal(percaya, siti, dinkes) is percaya
        assert with_roots(percaya, ()) is percaya and newest(percaya, percaya) is percaya
        kosong = TrustNews()
        assert with_news(percaya, kosong, memuat) is percaya

    def test_earlier_keys_of_a_renewed_laptop_go_up_as_well(self) -> None:
        """Whoever has a copy of them could otherwise not be shut out."""
        dinkes, siti = dunia().dinkes, dunia().siti
        baru = generasi(dinkes, siti, 2, kunci_induk("baru"))
        diberi = issued_by(kenal(dunia().percaya, dinkes, siti, baru), dinkes.identitas.device)
        assert set(diberi) == {siti.link.raw, baru.link.raw}
        pusat = with_issued(kenal(dunia().percaya, dinkes), dinkes.identitas.device, diberi, memuat)
        assert [links[-1] for links in pusat.known[siti.identitas.device]] == [baru.link, siti.link]

    def test_one_issuer_cannot_fill_the_record(self, monkeypatch: pytest.MonkeyPatch) -> None:
        dinkes = dunia().dinkes
        semua = [dinkes.beri(PeranPerangkat.PEGAWAI, CAKUPAN, f"Laptop {n}").link.raw for n in range(3)]
        monkeypatch.setattr(trust, "PER_ISSUER", 2)
        percaya = kenal(dunia().percaya, dinkes)
        for _ in range(2):
            percaya = with_issued(percaya, dinkes.identitas.device, semua, memuat)
        assert len(percaya.known) == 1 + 2

    def test_no_more_goes_up_than_a_manifest_holds(self, monkeypatch: pytest.MonkeyPatch) -> None:
        dinkes = dunia().dinkes
        semua = [dinkes.beri(PeranPerangkat.PEGAWAI, CAKUPAN, f"Laptop {n}") for n in range(3)]
        percaya = kenal(dunia().percaya, dinkes, *semua)
        monkeypatch.setattr(trust, "ISSUED_BYTES", 2 * len(semua[0].link.raw) + 9)
        assert len(issued_by(percaya, dinkes.identitas.device)) == 2


def test_changes_give_new_values() -> None:
    awal = dunia().percaya
    kenal(awal, dunia().siti)
    cabut(awal, 1, Entry(b"s" * 16, "x"))
    assert awal == dunia().percaya
    assert awal.known == {}


def test_a_centre_gives_no_keys_for_the_id_of_another_centre() -> None:
    d = bangun()
    lain = d.induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "Meja kedua")
    percaya = TrustStore(d.akar)
    for satu in (d.pusat, lain):
        percaya = with_certificate(percaya, satu.mentah, memuat)
    beri = Grant(PeranPerangkat.OPD, Scope.of(units=frozenset({PUSKESMAS})), "Palsu")
    subjek = msgspec.structs.replace(DeviceIdentity.generate().public, device=lain.identitas.device)
    palsu = issue(d.pusat.identitas, d.pusat.link, subjek, beri, "2026-01-01T00:00+07:00", memuat)
    with pytest.raises(UserError, match="KNC-28"):
        signer_of(percaya, (*d.pusat.mentah, palsu.raw), b"x" * 16, memuat)
