"""Enrolment by two files and a spoken code, and renewal by the old key."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync import enrolment
from kinerja_desktop.sync.certificates import Grant, read_link
from kinerja_desktop.sync.enrolment import (
    Approval,
    Authority,
    Enrolled,
    answer_code,
    approve,
    approve_renewal,
    install,
    install_renewal,
    load_answer,
)
from kinerja_desktop.sync.enrolment_request import (
    REQUEST_BYTES,
    Pending,
    Request,
    Wish,
    ask,
    ask_renewal,
    load_request,
    read_pending,
    read_request,
)
from kinerja_desktop.sync.files import write_file
from kinerja_desktop.sync.identity import DeviceIdentity, encrypt
from kinerja_desktop.sync.keyfile import PENDING_FILE, KeySeal, load, save
from kinerja_desktop.sync.revocation import Entry, Kind, fast_forward
from kinerja_desktop.sync.roots import replace_roots
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.spoken_code import ALPHABET, same_code, spoken_code
from kinerja_desktop.sync.trust import TrustStore, with_certificate, with_revocations, with_roots
from kinerja_desktop.sync.wire import Signed, encode
from tests.helpers.kepercayaan import DINDIK, PADA, PUSKESMAS, SITI, Dunia, Mesin, bangun, dunia, kunci_induk, memuat

INGIN = Wish(PeranPerangkat.PEGAWAI, "PC-LOKET", "UPT Puskesmas Melati")
BERI = Grant(
    PeranPerangkat.PEGAWAI, Scope.of(units=frozenset({PUSKESMAS}), persons=frozenset({SITI})), "Laptop Bu Siti"
)


def petugas(milik: Dunia | None = None, percaya: TrustStore | None = None) -> Authority:
    """Who issues for Dinas Kesehatan."""
    asal = milik or dunia()
    return asal.dinkes.wewenang(percaya or asal.percaya)


@cache
def contoh() -> tuple[Pending, Approval, Enrolled]:
    """One enrolment that went well."""
    menunggu = ask(INGIN)
    izin = approve(petugas(), menunggu.request, menunggu.request.code, BERI, PADA)
    return menunggu, izin, install(menunggu, izin.answer, izin.code)


def bocorkan(izin: Approval, menunggu: Pending) -> enrolment._Answer:
    """What an answer holds."""
    signed = msgspec.msgpack.decode(menunggu.identity.decrypt(izin.answer[6:]), type=Signed)
    return msgspec.msgpack.decode(signed.body, type=enrolment._Answer)


def tulis(isi: enrolment._Answer, penanda: DeviceIdentity, untuk: Pending) -> bytes:
    """An answer made by hand."""
    signed = penanda.sign("answer", encode(isi))
    return b"KNJI1\n" + encrypt(encode(signed), [untuk.identity.public.recipient])


@pytest.fixture
def kode_sungguh(_kode_murah: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    """Codes cost what they cost in the program."""
    for nama, nilai in _kode_murah.items():
        monkeypatch.setattr(f"kinerja_desktop.sync.spoken_code.{nama}", nilai)


class TestCode:
    def test_alphabet_has_no_twins(self) -> None:
        assert len(set(ALPHABET)) == 32
        assert not set(ALPHABET) & set("0O1I")

    def test_shape(self) -> None:
        kode = spoken_code("uji", b"a")
        assert len(kode) == 9
        assert kode[4] == "-"
        assert set(kode) - {"-"} <= set(ALPHABET)

    def test_depends_on_everything(self) -> None:
        kode = [
            spoken_code("uji", b"a", b"b"),
            spoken_code("lain", b"a", b"b"),
            spoken_code("uji", b"ab", b""),
            spoken_code("uji", b"a", b"c"),
            spoken_code("uji", b"b", b"a"),
        ]
        assert len(set(kode)) == len(kode)
        assert spoken_code("uji", b"a", b"b") == kode[0]

    def test_known_answer(self, kode_sungguh: None) -> None:
        """Both sides may run different versions of the program: the code of a file never changes."""
        assert spoken_code("request", bytes(32)) == "HZGT-TA59"

    def test_costs_an_attacker_memory(self, kode_sungguh: None, monkeypatch: pytest.MonkeyPatch) -> None:
        from kinerja_desktop.sync import spoken_code as modul

        terpakai = []
        monkeypatch.setattr(modul, "hash_secret_raw", lambda *a: terpakai.append(a) or bytes(5))
        assert spoken_code("uji", b"a") == "2222-2222"
        ((_, garam, putaran, memori, _, panjang, _),) = terpakai
        assert (putaran, memori, panjang, len(garam)) == (3, 65536, 5, 16)

    @pytest.mark.parametrize("ketikan", ["ABCD-2345", "abcd2345", " ab cd-23 45 ", "ABCD 2345\n"])
    def test_typed_as_people_type(self, ketikan: str) -> None:
        assert same_code(ketikan, "ABCD-2345")

    @pytest.mark.parametrize("ketikan", ["", "ABCD", "ABCD-2346", "ABCD-23455", "ABCD.2345"])
    def test_typed_wrong(self, ketikan: str) -> None:
        assert not same_code(ketikan, "ABCD-2345")


class TestRequest:
    def test_read_back(self, tmp_path: Path) -> None:
        menunggu = ask(INGIN)
        write_file(tmp_path / "a.knj-permintaan", menunggu.request.raw)
        dibaca = load_request(tmp_path / "a.knj-permintaan")
        assert dibaca == menunggu.request
        assert dibaca.code == menunggu.request.code
        assert (dibaca.wish, dibaca.renews, dibaca.subject) == (INGIN, None, menunggu.identity.public)

    def test_holds_no_secret(self) -> None:
        menunggu = ask(INGIN)
        assert menunggu.identity.seed not in menunggu.request.raw
        assert menunggu.identity.age.encode() not in menunggu.request.raw

    def test_two_requests_have_two_codes(self) -> None:
        satu, dua = ask(INGIN).request, ask(INGIN).request
        assert satu.digest != dua.digest
        assert satu.code != dua.code

    @settings(max_examples=300, deadline=None)
    @given(data=st.data())
    def test_changed_byte_is_refused(self, data: st.DataObject) -> None:
        rusak = bytearray(MENUNGGU.request.raw)
        rusak[data.draw(st.integers(0, len(rusak) - 1))] ^= data.draw(st.integers(1, 255))
        with pytest.raises(UserError, match="KNC-07"):
            read_request(bytes(rusak))

    @settings(deadline=None)
    @given(st.binary(max_size=300))
    def test_any_bytes_end_in_a_refusal(self, data: bytes) -> None:
        for satu in (data, b"KNJP1\n" + data):
            with pytest.raises(UserError, match="KNC-07"):
                read_request(satu)

    def test_changed_and_signed_again_has_another_code(self) -> None:
        """The keys of somebody else in the same words: only the code tells."""
        ganti = ask(INGIN).request
        assert ganti.wish == MENUNGGU.request.wish
        assert ganti.code != MENUNGGU.request.code
        with pytest.raises(UserError, match="KNC-08"):
            approve(petugas(), ganti, MENUNGGU.request.code, BERI, PADA)

    @pytest.mark.parametrize(
        "ingin",
        [
            Wish(PeranPerangkat.PEGAWAI, "", "Unit"),
            Wish(PeranPerangkat.PEGAWAI, "PC", "dua\nbaris"),
            Wish(PeranPerangkat.PEGAWAI, "\u202eCP", "Unit"),
            Wish(PeranPerangkat.PEGAWAI, "PC\0", "Unit"),
            Wish(PeranPerangkat.PEGAWAI, "PC", "a" * 121),
            Wish(PeranPerangkat.INDUK, "PC", "Unit"),
        ],
    )
    def test_words_that_cannot_be_used(self, ingin: Wish) -> None:
        with pytest.raises(UserError, match="KNC-25"):
            ask(ingin)
        identitas = DeviceIdentity.generate()
        with pytest.raises(UserError, match="KNC-07"):
            read_request(permintaan(identitas, ingin))

    def test_weak_key_and_dead_recipient(self) -> None:
        identitas = DeviceIdentity.generate()
        umum = identitas.public
        assert read_request(permintaan(identitas, INGIN, umum)).subject == umum
        mati = type(umum)(umum.device, umum.signing_key, "age1" + "q" * 58)
        with pytest.raises(UserError, match="KNC-07"):
            read_request(permintaan(identitas, INGIN, mati))

    def test_signed_by_another_key(self) -> None:
        with pytest.raises(UserError, match="KNC-07"):
            read_request(permintaan(DeviceIdentity.generate(), INGIN, DeviceIdentity.generate().public))

    def test_huge_file_is_not_read(self, tmp_path: Path) -> None:
        with (tmp_path / "a").open("wb") as berkas:
            berkas.truncate(4 * 1024**3)
        with pytest.raises(UserError, match="KNC-07"):
            load_request(tmp_path / "a")
        with pytest.raises(UserError, match="KNC-07"):
            read_request(b"KNJP1\n" + bytes(REQUEST_BYTES))

    def test_stick_pulled_out(self, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="KNC-06"):
            load_request(tmp_path / "tidak ada")
        with pytest.raises(UserError, match="KNC-04"):
            write_file(tmp_path / "tidak ada" / "a", MENUNGGU.request.raw)


def permintaan(identitas: DeviceIdentity, ingin: Wish, umum: object = None, memperbarui: bytes = bytes(16)) -> bytes:
    """A request made by hand."""
    isi = encode([1, b"n" * 16, umum or identitas.public, ingin, memperbarui])
    return b"KNJP1\n" + encode([isi, identitas.sign("request", isi).signature, None])


MENUNGGU = ask(INGIN)


class TestPending:
    def test_waits_in_the_key_file(self, tmp_path: Path) -> None:
        kunci = [KeySeal(bytes(32))]
        save(tmp_path / PENDING_FILE, MENUNGGU.to_bytes(), kunci)
        assert read_pending(load(tmp_path / PENDING_FILE, kunci)) == MENUNGGU

    @settings(deadline=None)
    @given(st.binary(max_size=200))
    def test_damaged(self, data: bytes) -> None:
        with pytest.raises(UserError, match="KNC-11"):
            read_pending(data)

    def test_damaged_request_inside(self) -> None:
        with pytest.raises(UserError, match="KNC-11"):
            read_pending(encode([MENUNGGU.identity.to_bytes(), b"rusak"]))


class TestFirst:
    def test_machine_becomes_known(self) -> None:
        menunggu, izin, jadi = contoh()
        perangkat = menunggu.identity.device
        assert jadi.identity == menunggu.identity
        assert jadi.chain == (*dunia().dinkes.mentah, izin.certificate.raw)
        assert jadi.trust.roots == dunia().akar
        assert jadi.trust.current(perangkat) == izin.trust.current(perangkat) == izin.certificate
        assert jadi.trust.current(dunia().dinkes.identitas.device) == dunia().dinkes.link
        assert jadi.trust.current(dunia().pusat.identitas.device) == dunia().pusat.link
        assert izin.certificate.certificate.generation == 1

    def test_code_covers_request_roots_and_issuer(self) -> None:
        menunggu, izin, _ = contoh()
        dasar = (menunggu.request, dunia().akar, dunia().dinkes.link)
        assert answer_code(*dasar) == izin.code != menunggu.request.code
        assert answer_code(ask(INGIN).request, *dasar[1:]) != izin.code
        assert answer_code(dasar[0], bangun().akar, dasar[2]) != izin.code
        assert answer_code(*dasar[:2], dunia().pusat.link) != izin.code

    def test_another_code_installs_nothing(self) -> None:
        menunggu, izin, _ = contoh()
        for salah in ("", menunggu.request.code, izin.code[::-1]):
            with pytest.raises(UserError, match="KNC-08"):
                install(menunggu, izin.answer, salah)

    def test_answer_of_a_false_office(self) -> None:
        """Somebody on the way answers from an office of his own: valid in itself, but with another code."""
        menunggu, izin, _ = contoh()
        palsu = approve(petugas(bangun()), menunggu.request, menunggu.request.code, BERI, PADA)
        assert install(menunggu, palsu.answer, palsu.code).trust.roots != dunia().akar
        with pytest.raises(UserError, match="KNC-08"):
            install(menunggu, palsu.answer, izin.code)

    def test_answer_for_another_machine(self) -> None:
        _, izin, _ = contoh()
        with pytest.raises(UserError, match="KNC-10"):
            install(MENUNGGU, izin.answer, izin.code)

    def test_answer_replayed(self) -> None:
        _, izin, _ = contoh()
        with pytest.raises(UserError, match="KNC-11"):
            install(None, izin.answer, izin.code)

    def test_answer_to_an_earlier_request_of_the_same_keys(self) -> None:
        menunggu, izin, _ = contoh()
        lagi = Pending(menunggu.identity, read_request(permintaan(menunggu.identity, INGIN)))
        with pytest.raises(UserError, match="KNC-11"):
            install(lagi, izin.answer, izin.code)

    def test_answer_signed_by_another(self) -> None:
        menunggu, izin, _ = contoh()
        palsu = tulis(bocorkan(izin, menunggu), dunia().dindik.identitas, menunggu)
        with pytest.raises(UserError, match="KNC-09"):
            install(menunggu, palsu, izin.code)

    def test_certificate_of_another_machine_inside(self) -> None:
        menunggu, izin, _ = contoh()
        isi = msgspec.structs.replace(bocorkan(izin, menunggu), certificate=dunia().siti.link.raw)
        with pytest.raises(UserError, match="KNC-10"):
            install(menunggu, tulis(isi, dunia().dinkes.identitas, menunggu), izin.code)

    def test_chain_without_issuer(self) -> None:
        menunggu, izin, _ = contoh()
        isi = msgspec.structs.replace(bocorkan(izin, menunggu), chain=())
        with pytest.raises(UserError, match="KNC-09"):
            install(menunggu, tulis(isi, dunia().dinkes.identitas, menunggu), izin.code)

    def test_chain_under_a_root_that_is_not_pinned(self) -> None:
        menunggu, izin, _ = contoh()
        lain = bangun()
        isi = msgspec.structs.replace(bocorkan(izin, menunggu), roots=lain.akar.to_bytes())
        kode = answer_code(menunggu.request, lain.akar, dunia().dinkes.link)
        with pytest.raises(UserError, match="KNC-18"):
            install(menunggu, tulis(isi, dunia().dinkes.identitas, menunggu), kode)

    @settings(max_examples=100, deadline=None)
    @given(data=st.data())
    def test_changed_byte_is_refused(self, data: st.DataObject) -> None:
        menunggu, izin, _ = contoh()
        rusak = bytearray(izin.answer)
        rusak[data.draw(st.integers(0, len(rusak) - 1))] ^= data.draw(st.integers(1, 255))
        with pytest.raises(UserError, match=r"KNC-(09|10)"):
            install(menunggu, bytes(rusak), izin.code)

    @settings(deadline=None)
    @given(st.binary(max_size=200))
    def test_any_bytes_end_in_a_refusal(self, data: bytes) -> None:
        for satu in (data, b"KNJI1\n" + data, b"KNJI1\n" + encrypt(data, [MENUNGGU.identity.public.recipient])):
            with pytest.raises(UserError, match="KNC-09"):
                install(MENUNGGU, satu, "")

    def test_nobody_else_reads_the_answer(self) -> None:
        _, izin, _ = contoh()
        assert b"Siti" not in izin.answer
        assert izin.certificate.raw not in izin.answer

    def test_files(self, tmp_path: Path) -> None:
        _, izin, _ = contoh()
        write_file(tmp_path / "a.knj-izin", izin.answer)
        assert load_answer(tmp_path / "a.knj-izin") == izin.answer
        with (tmp_path / "b").open("wb") as berkas:
            berkas.truncate(4 * 1024**3)
        with pytest.raises(UserError, match="KNC-09"):
            load_answer(tmp_path / "b")

    def test_huge_answer_is_not_decrypted(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def tak_boleh(*_: object) -> bytes:
            raise AssertionError("decrypted")

        monkeypatch.setattr(DeviceIdentity, "decrypt", tak_boleh)
        with pytest.raises(UserError, match="KNC-09"):
            install(MENUNGGU, b"KNJI1\n" + bytes(enrolment.ANSWER_BYTES), "")


class TestIssuer:
    def test_gives_no_more_than_it_has(self) -> None:
        kode = MENUNGGU.request.code
        with pytest.raises(UserError, match="KNC-14"):
            approve(petugas(), MENUNGGU.request, kode, Grant(PeranPerangkat.PEGAWAI, Scope.whole(), "PC"), PADA)
        with pytest.raises(UserError, match="KNC-13"):
            approve(petugas(), MENUNGGU.request, kode, Grant(PeranPerangkat.OPD, BERI.scope, "PC"), PADA)

    def test_wish_decides_nothing(self) -> None:
        menunggu = ask(Wish(PeranPerangkat.PUSAT, "PC", "Unit"))
        izin = approve(petugas(), menunggu.request, menunggu.request.code, BERI, PADA)
        assert izin.certificate.certificate.role is PeranPerangkat.PEGAWAI

    def test_root_certifies_the_centre(self) -> None:
        menunggu = ask(Wish(PeranPerangkat.PUSAT, "PC-PUSAT", "BKPSDM"))
        pihak = dunia().induk.wewenang(dunia().percaya)
        izin = approve(
            pihak, menunggu.request, menunggu.request.code, Grant(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM"), PADA
        )
        jadi = install(menunggu, izin.answer, izin.code)
        assert [read_link(satu).certificate.role for satu in jadi.chain] == [PeranPerangkat.INDUK, PeranPerangkat.PUSAT]

    def test_revoked_issuer_makes_nothing(self) -> None:
        percaya = with_revocations(
            dunia().percaya, dunia().daftar(1, Entry(dunia().dinkes.link.serial, "dicuri")), memuat
        )
        with pytest.raises(UserError, match="KNC-17"):
            approve(petugas(percaya=percaya), MENUNGGU.request, MENUNGGU.request.code, BERI, PADA)

    def test_id_of_a_known_machine_is_not_given_again(self) -> None:
        """An insider asks for a certificate with his own keys under the number of a colleague's computer."""
        percaya = with_certificate(dunia().percaya, dunia().siti.mentah, memuat)
        penyusup = DeviceIdentity.generate()
        palsu = DeviceIdentity(dunia().siti.identitas.device, penyusup.seed, penyusup.age)
        minta = read_request(permintaan(palsu, INGIN))
        with pytest.raises(UserError, match="KNC-24"):
            approve(petugas(percaya=percaya), minta, minta.code, BERI, PADA)

    def test_the_same_request_gets_the_same_permit_and_code_again(self) -> None:
        """Its answer, or the code to read out, was lost: the laptop is installed later, after the stick got there."""
        menunggu, izin, _ = contoh()
        percaya = izin.trust
        lagi = approve(petugas(percaya=percaya), menunggu.request, menunggu.request.code, BERI, "2027-01-02")
        assert (lagi.code, lagi.certificate.raw) == (izin.code, izin.certificate.raw)
        assert lagi.trust.known == percaya.known
        assert install(menunggu, lagi.answer, izin.code).identity.device == menunggu.request.subject.device

    def test_the_same_request_gets_no_other_permit(self) -> None:
        menunggu, izin, _ = contoh()
        lain = msgspec.structs.replace(BERI, name="Laptop Bu Dewi")
        with pytest.raises(UserError, match="KNC-47"):
            approve(petugas(percaya=izin.trust), menunggu.request, menunggu.request.code, lain, PADA)

    def test_another_issuer_does_not_answer_a_machine_that_has_its_permit(self) -> None:
        menunggu, izin, _ = contoh()
        with pytest.raises(UserError, match="KNC-24"):
            approve(dunia().pusat.wewenang(izin.trust), menunggu.request, menunggu.request.code, BERI, PADA)

    def test_a_revoked_laptop_is_not_let_in_again_by_its_old_request(self) -> None:
        menunggu, izin, _ = contoh()
        cabut = dunia().daftar(1, Entry(izin.certificate.serial, "laptop dicuri"))
        percaya = with_revocations(izin.trust, cabut, memuat)
        with pytest.raises(UserError, match="KNC-46") as galat:
            approve(petugas(percaya=percaya), menunggu.request, menunggu.request.code, BERI, PADA)
        assert "laptop dicuri" in galat.value.isi

    def test_renewal_is_not_answered_as_a_first_request(self) -> None:
        _, _, jadi = contoh()
        minta = ask_renewal(jadi.identity, read_link(jadi.chain[-1]), INGIN).request
        with pytest.raises(UserError, match="KNC-24"):
            approve(petugas(), minta, minta.code, BERI, PADA)


class TestLists:
    def test_new_machine_takes_the_list_along(self) -> None:
        percaya = with_revocations(dunia().percaya, dunia().daftar(7, Entry(b"s" * 16, "x")), memuat)
        sah = fast_forward(dunia().induk.identitas, Kind.REVOCATION, 2, 1)
        percaya = with_revocations(percaya, dunia().daftar(3, era=2), memuat, sah)
        izin = approve(petugas(percaya=percaya), MENUNGGU.request, MENUNGGU.request.code, BERI, PADA)
        jadi = install(MENUNGGU, izin.answer, izin.code)
        assert jadi.trust.revocations == percaya.revocations

    def test_era_that_a_replaced_root_opened_does_not_keep_new_machines_out(self) -> None:
        sah = fast_forward(dunia().induk.identitas, Kind.REVOCATION, 2, 1)
        percaya = with_revocations(dunia().percaya, dunia().daftar(3, era=2), memuat, sah)
        induk, serep = kunci_induk("Induk 2"), kunci_induk("Serep 2")
        catatan = replace_roots(dunia().induk.identitas, dunia().akar, induk.link, serep.link, True)
        pihak = petugas(percaya=with_roots(percaya, [catatan]))
        izin = approve(pihak, MENUNGGU.request, MENUNGGU.request.code, BERI, PADA)
        jadi = install(MENUNGGU, izin.answer, izin.code)
        assert jadi.trust.revocations == percaya.revocations

    def test_list_that_no_centre_signed(self) -> None:
        menunggu, izin, _ = contoh()
        isi = msgspec.structs.replace(bocorkan(izin, menunggu), revocations=bangun().daftar(1))
        with pytest.raises(UserError, match="KNC-18"):
            install(menunggu, tulis(isi, dunia().dinkes.identitas, menunggu), izin.code)

    def test_issuer_revoked_by_the_list_it_sends(self) -> None:
        menunggu, izin, _ = contoh()
        daftar = dunia().daftar(1, Entry(dunia().dinkes.link.serial, "dicuri"))
        isi = msgspec.structs.replace(bocorkan(izin, menunggu), revocations=daftar)
        with pytest.raises(UserError, match="KNC-17"):
            install(menunggu, tulis(isi, dunia().dinkes.identitas, menunggu), izin.code)


class TestRenewal:
    def minta(self) -> Pending:
        _, _, jadi = contoh()
        return ask_renewal(jadi.identity, read_link(jadi.chain[-1]), INGIN)

    def pihak(self) -> Authority:
        return petugas(percaya=contoh()[1].trust)

    def test_same_machine_new_keys_same_rights(self) -> None:
        _, lama, jadi = contoh()
        baru = self.minta()
        izin = approve_renewal(self.pihak(), baru.request, PADA)
        hasil = install_renewal(baru, izin.answer, jadi.trust, memuat)
        sekarang, dulu = izin.certificate.certificate, lama.certificate.certificate
        assert hasil.identity == baru.identity
        assert sekarang.subject.device == dulu.subject.device
        assert sekarang.subject.signing_key != dulu.subject.signing_key
        assert sekarang.subject.recipient != dulu.subject.recipient
        assert (sekarang.role, sekarang.scope, sekarang.name) == (dulu.role, dulu.scope, dulu.name)
        assert sekarang.generation == 2
        assert hasil.trust.current(dulu.subject.device) == izin.certificate
        assert izin.trust.current(dulu.subject.device) == izin.certificate

    def test_rights_may_change_with_it(self) -> None:
        beri = Grant(PeranPerangkat.PEGAWAI, Scope.of(units=frozenset({PUSKESMAS})), "PC loket", 99)
        sekarang = approve_renewal(self.pihak(), self.minta().request, PADA, beri).certificate.certificate
        assert (sekarang.name, sekarang.scope, sekarang.generation) == ("PC loket", beri.scope, 2)
        with pytest.raises(UserError, match="KNC-14"):
            lebar = Grant(PeranPerangkat.PEGAWAI, Scope.of(units=frozenset({DINDIK})), "PC")
            approve_renewal(self.pihak(), self.minta().request, PADA, lebar)

    def ubah(self, request: Request, tanda: bytes | None) -> Request:
        isi = msgspec.msgpack.decode(request.raw[6:])
        return read_request(b"KNJP1\n" + encode([isi[0], isi[1], tanda]))

    def test_old_key_must_sign(self) -> None:
        request = self.minta().request
        with pytest.raises(UserError, match="KNC-07"):
            self.ubah(request, None)
        with pytest.raises(UserError, match="KNC-24"):
            approve_renewal(self.pihak(), self.ubah(request, bytes(64)), PADA)
        isi = msgspec.msgpack.decode(request.raw[6:])[0]
        for salah in (dunia().siti.identitas.sign("renewal", isi), contoh()[2].identity.sign("request", isi)):
            with pytest.raises(UserError, match="KNC-24"):
                approve_renewal(self.pihak(), self.ubah(request, salah.signature), PADA)

    def test_first_request_with_a_second_signature(self) -> None:
        with pytest.raises(UserError, match="KNC-07"):
            self.ubah(MENUNGGU.request, bytes(64))

    def test_unknown_machine(self) -> None:
        with pytest.raises(UserError, match="KNC-24"):
            approve_renewal(petugas(), self.minta().request, PADA)
        with pytest.raises(UserError, match="KNC-24"):
            approve_renewal(self.pihak(), MENUNGGU.request, PADA)

    def test_certificate_of_another_machine_is_named(self) -> None:
        _, _, jadi = contoh()
        percaya = with_certificate(contoh()[1].trust, dunia().siti.mentah, memuat)
        minta = ask_renewal(jadi.identity, dunia().siti.link, INGIN).request
        with pytest.raises(UserError, match="KNC-24"):
            approve_renewal(petugas(percaya=percaya), minta, PADA)

    def test_stolen_laptop_renews_nothing(self) -> None:
        cabut = dunia().daftar(1, Entry(contoh()[1].certificate.serial, "laptop dicuri"))
        percaya = with_revocations(contoh()[1].trust, cabut, memuat)
        with pytest.raises(UserError, match="KNC-24"):
            approve_renewal(petugas(percaya=percaya), self.minta().request, PADA)

    def test_replaced_key_renews_nothing(self) -> None:
        """Else a copy of the old keys could take the machine back."""
        satu = self.minta()
        sesudah = approve_renewal(self.pihak(), satu.request, PADA).trust
        with pytest.raises(UserError, match="KNC-24"):
            approve_renewal(petugas(percaya=sesudah), self.minta().request, PADA)

    def test_answer_to_a_first_request_is_no_renewal(self) -> None:
        menunggu, izin, jadi = contoh()
        with pytest.raises(UserError, match="KNC-11"):
            install_renewal(menunggu, izin.answer, jadi.trust, memuat)

    def test_under_the_pinned_roots_only(self) -> None:
        lain = bangun()
        baru = self.minta()
        izin = approve_renewal(self.pihak(), baru.request, PADA)
        with pytest.raises(UserError, match="KNC-18"):
            install_renewal(baru, izin.answer, lain.percaya, memuat)

    def test_answer_that_travelled_long_takes_no_list_back(self) -> None:
        _, _, jadi = contoh()
        baru = self.minta()
        tua = with_revocations(contoh()[1].trust, dunia().daftar(1), memuat)
        izin = approve_renewal(petugas(percaya=tua), baru.request, PADA)
        muda = with_revocations(jadi.trust, dunia().daftar(5, Entry(b"s" * 16, "x")), memuat)
        assert install_renewal(baru, izin.answer, muda, memuat).trust.revocations == muda.revocations
        assert install_renewal(baru, izin.answer, jadi.trust, memuat).trust.revocations == tua.revocations

    def test_after_a_change_of_roots(self) -> None:
        """The issuer got its new chain first; the machine follows the roots by the answer itself, then installs."""
        _, _, jadi = contoh()
        baru, induk, serep = self.minta(), kunci_induk("Induk 2"), kunci_induk("Serep 2")
        catatan = replace_roots(dunia().induk.identitas, dunia().akar, induk.link, serep.link, True)
        pusat = induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM", dunia().pusat.identitas)
        dinkes = pusat.beri(
            PeranPerangkat.OPD, dunia().dinkes.link.certificate.scope, "Dinkes", dunia().dinkes.identitas
        )
        pihak = Mesin(dinkes.identitas, dinkes.rantai).wewenang(with_roots(contoh()[1].trust, [catatan]))
        izin = approve_renewal(pihak, baru.request, PADA)
        for percaya in (jadi.trust, with_roots(jadi.trust, [catatan])):
            hasil = install_renewal(baru, izin.answer, percaya, memuat)
            assert hasil.chain[0] == induk.link.raw and hasil.trust.roots.number == 2
