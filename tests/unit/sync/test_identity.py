"""Keys of a machine, and the strict form of everything written about them."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.sync.certificates import Certificate
from kinerja_desktop.sync.identity import OLD_KEYS, DeviceIdentity, NotForUs, PublicIdentity, encrypt, secret_in, usable
from kinerja_desktop.sync.revocation import Entry
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.wire import Malformed, Signed, clean, decode, encode, holds, message, strong

SATU, DUA = DeviceIdentity.generate(), DeviceIdentity.generate()
TITIK_NETRAL = b"\x01" + bytes(31)


def test_two_machines_share_nothing() -> None:
    assert len({SATU.device, DUA.device, SATU.seed, DUA.seed, SATU.age, DUA.age}) == 6
    assert len(SATU.device) == 16
    assert SATU.public != DUA.public


def test_written_and_read_back() -> None:
    assert DeviceIdentity.from_bytes(SATU.to_bytes()) == SATU


def test_no_secret_in_the_text_of_a_value() -> None:
    for rahasia in (SATU.age, str(SATU.seed), SATU.seed.hex()):
        assert rahasia not in repr(SATU)
        assert rahasia not in str(SATU)


def test_renewal_keeps_the_machine_and_no_key() -> None:
    baru = SATU.renewed()
    assert baru.device == SATU.device
    assert baru.seed != SATU.seed
    assert baru.age != SATU.age


def test_damaged_keys_are_noticed() -> None:
    rusak = DeviceIdentity(SATU.device, SATU.seed, SATU.age[:-1] + ("Q" if SATU.age[-1] != "Q" else "P"))
    with pytest.raises(Malformed):
        DeviceIdentity.from_bytes(rusak.to_bytes())


def test_signature_holds_for_its_key_purpose_and_bytes_only() -> None:
    signed = SATU.sign("uji", b"isi")
    kunci = SATU.public.signing_key
    assert holds(kunci, "uji", signed)
    assert not holds(DUA.public.signing_key, "uji", signed)
    assert not holds(kunci, "lain", signed)
    assert not holds(kunci, "uji", Signed(b"isi.", signed.signature))


def test_a_purpose_is_never_the_beginning_of_another() -> None:
    assert message("a", b"b-v1\0c") != message("ab", b"c")
    assert b"\0" not in message("a", b"")[:-1]


def test_key_under_which_anything_is_signed_is_refused() -> None:
    tanpa_rahasia = Signed(b"apa saja", TITIK_NETRAL + bytes(32))
    try:
        Ed25519PublicKey.from_public_bytes(TITIK_NETRAL).verify(
            tanpa_rahasia.signature, message("uji", tanpa_rahasia.body)
        )
    except InvalidSignature:  # pragma: no cover
        pytest.fail("the library refuses such keys itself: our own list is superfluous")
    assert not holds(TITIK_NETRAL, "uji", tanpa_rahasia)
    assert not strong(TITIK_NETRAL)
    assert not strong(TITIK_NETRAL[:-1] + b"\x80")
    assert strong(SATU.public.signing_key)


def test_bytes_that_are_no_key_hold_nothing() -> None:
    assert not holds(b"\xff" * 32, "uji", SATU.sign("uji", b"isi"))


def test_only_the_receiver_opens() -> None:
    tertutup = encrypt(b"isi", [SATU.public.recipient])
    assert SATU.decrypt(tertutup) == b"isi"
    with pytest.raises(NotForUs):
        DUA.decrypt(tertutup)
    for rusak in (b"", tertutup[:-1], tertutup[:40], tertutup + b"x"):
        with pytest.raises(Malformed) as galat:
            SATU.decrypt(rusak)
        assert galat.type is Malformed


def test_recipient_with_a_wrong_check_letter_is_unusable() -> None:
    benar = SATU.public.recipient
    salah = benar[:-1] + ("q" if benar[-1] != "q" else "p")
    assert usable(benar)
    assert not usable(salah)
    with pytest.raises(Malformed):
        encrypt(b"", [salah])


@pytest.mark.parametrize(
    "teks",
    ["ada\nbaris", "tab\t", "nol\0", "balik\u202e", "tak terlihat\u200b", " depan", "belakang ", "e\u0301", "\ud800",
     "batas\u2028baris", "\ue000"],
)  # fmt: skip
def test_text_that_hides_something_is_not_clean(teks: str) -> None:
    assert not clean(teks)


@pytest.mark.parametrize("teks", ["Laptop Bu Siti", "UPT Puskesmas “Melati”", "é", "PC-01 (loket)"])
def test_names_of_offices_are_clean(teks: str) -> None:
    assert clean(teks)


class TestStrict:
    def test_one_form_only(self) -> None:
        benar = encode(Scope.of(units=frozenset({b"u" * 16})))
        assert decode(benar, Scope, 100) == Scope.of(units=frozenset({b"u" * 16}))
        panjang = benar.replace(b"\xc4\x10", b"\xc5\x00\x10")
        assert msgspec.msgpack.decode(panjang, type=Scope) == Scope.of(units=frozenset({b"u" * 16}))
        with pytest.raises(Malformed):
            decode(panjang, Scope, 100)

    def test_bound_is_checked_first(self) -> None:
        benar = encode(Scope.whole())
        with pytest.raises(Malformed, match="large"):
            decode(benar, Scope, len(benar) - 1)

    @pytest.mark.parametrize("kepala", [b"\xdd\xff\xff\xff\xff", b"\xdd\x7f\xff\xff\xff", b"\xdc\xff\xff"])
    def test_announced_lengths_reserve_no_memory(self, kepala: bytes) -> None:
        import tracemalloc

        tracemalloc.start()
        try:
            with pytest.raises(Malformed):
                decode(b"\x93\xc2" + kepala + b"\xc4\x10" + b"x" * 16, Scope, 1000)
            assert tracemalloc.get_traced_memory()[1] < 1_000_000
        finally:
            tracemalloc.stop()

    @pytest.mark.parametrize("kind", [Scope, Certificate, Signed, PublicIdentity, Entry])
    @settings(deadline=None)
    @given(data=st.binary(max_size=200))
    def test_any_bytes_are_a_value_or_malformed(self, kind: type, data: bytes) -> None:
        try:
            assert encode(decode(data, kind, 200)) == data
        except Malformed:
            return

    def test_nested_without_end(self) -> None:
        with pytest.raises(Malformed):
            decode(b"\x91" * 100_000, Scope, 200_000)

    def test_text_that_is_no_utf8(self) -> None:
        with pytest.raises(Malformed):
            decode(b"\x93\xc4\x10" + b"x" * 16 + b"\xa1\xff\x90", Entry, 100)


def test_a_few_keys_of_before_are_kept_with_the_present_one() -> None:
    semua = [DeviceIdentity.generate()]
    for _ in range(OLD_KEYS + 2):
        semua.append(semua[-1].renewed())
    akhir = semua[-1]
    assert akhir.openers == tuple(satu.age for satu in reversed(semua))[: OLD_KEYS + 1]
    assert DeviceIdentity.from_bytes(akhir.to_bytes()) == akhir
    assert not any(satu.age in repr(akhir) for satu in semua)
    with pytest.raises(Malformed):
        DeviceIdentity.from_bytes(replace(akhir, old=("AGE-SECRET-KEY-1RUSAK",)).to_bytes())


def test_a_secret_is_read_from_the_page_that_a_person_printed() -> None:
    rahasia = DeviceIdentity.generate().age
    assert secret_in(f"\ufeff# catatan\r\n\r\n  {rahasia} \r\n".encode()) == rahasia
    for salah in (b"", b"# kosong", f"{rahasia}\n{rahasia}".encode(), b"AGE-SECRET-KEY-1X", bytes(range(256))):
        with pytest.raises(Malformed):
            secret_in(salah)
