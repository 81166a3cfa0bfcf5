"""Age v1 by its specification (https://age-encryption.org/v1), with nothing but primitives.

`buka` is for readers that share no code with the program. `segel` takes its secrets from a name instead of chance, so
that a stored vector can be made again byte by byte: nothing real may ever be sealed by it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tests.helpers.msgpack_lain import Salah, wajib

_AWAL = b"age-encryption.org/v1\n"
_BLOK, _CAP = 64 << 10, 16
_HURUF = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_RAHASIA = "age-secret-key-"


def _uji(nilai: Sequence[int]) -> int:
    """The checksum of bech32 (BIP 173) over groups of 5 bits."""
    hasil = 1
    for satu in nilai:
        atas, hasil = hasil >> 25, (hasil & 0x1FFFFFF) << 5 ^ satu
        for n, pola in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            hasil ^= pola if atas >> n & 1 else 0
    return hasil


def _imbuh(nama: str) -> list[int]:
    return [ord(c) >> 5 for c in nama] + [0] + [ord(c) & 31 for c in nama]


def tulis_bech32(nama: str, isi: bytes) -> str:
    """32 bytes as bech32 with this prefix, in small letters."""
    bit = "".join(f"{satu:08b}" for satu in isi)
    grup = [int(bit[n : n + 5].ljust(5, "0"), 2) for n in range(0, len(bit), 5)]
    uji = _uji([*_imbuh(nama), *grup, *[0] * 6]) ^ 1
    return nama + "1" + "".join(_HURUF[n] for n in [*grup, *(uji >> 5 * (5 - n) & 31 for n in range(6))])


def baca_bech32(teks: str, nama: str) -> bytes:
    """The 32 bytes of a bech32 text with this prefix. Raises Salah."""
    depan, _, belakang = teks.lower().rpartition("1")
    wajib(depan == nama and set(belakang) <= set(_HURUF), "bech32")
    nilai = [_HURUF.index(satu) for satu in belakang]
    wajib(_uji([*_imbuh(nama), *nilai]) == 1, "checksum of bech32")
    bit = "".join(f"{satu:05b}" for satu in nilai[:-6])
    wajib(len(bit) == 260 and set(bit[256:]) == {"0"}, "32 bytes")
    return int(bit[:256], 2).to_bytes(32, "big")


def rahasia_dari(isi: bytes) -> str:
    """A secret of age as its file has it."""
    return tulis_bech32(_RAHASIA, isi).upper()


def _turun(kunci: bytes, garam: bytes, guna: str) -> bytes:
    return HKDF(SHA256(), 32, garam, guna.encode()).derive(kunci)


def _bungkus(kunci: X25519PrivateKey, lawan: bytes, sementara: bytes, penerima: bytes) -> ChaCha20Poly1305:
    bersama = kunci.exchange(X25519PublicKey.from_public_bytes(lawan))
    return ChaCha20Poly1305(_turun(bersama, sementara + penerima, "age-encryption.org/v1/X25519"))


def _b64(isi: bytes) -> bytes:
    return base64.b64encode(isi).rstrip(b"=")


def _dari_b64(teks: bytes) -> bytes:
    try:
        return base64.b64decode(teks + b"=" * (-len(teks) % 4), validate=True)
    except ValueError as galat:
        raise Salah("base64") from galat


def _nonce(ke: int, akhir: bool) -> bytes:
    return ke.to_bytes(11, "big") + bytes([akhir])


def segel(isi: bytes, penerima: Sequence[str], benih: bytes) -> bytes:
    """An age file for recipients (``age1...``), whose file key, nonce and ephemeral keys come from `benih`."""

    def acak(apa: str) -> bytes:
        return hashlib.sha256(benih + apa.encode()).digest()

    kunci, nonce = acak("file key")[:16], acak("nonce")[:16]
    kepala = _AWAL
    for n, satu in enumerate(penerima):
        umum = baca_bech32(satu, "age")
        sementara = X25519PrivateKey.from_private_bytes(acak(f"ephemeral {n}"))
        bagian = sementara.public_key().public_bytes_raw()
        tutup = _bungkus(sementara, umum, bagian, umum).encrypt(bytes(12), kunci, None)
        kepala += b"-> X25519 " + _b64(bagian) + b"\n" + _b64(tutup) + b"\n"
    kepala += b"---"
    cap = hmac.digest(_turun(kunci, b"", "header"), kepala, "sha256")
    sandi = ChaCha20Poly1305(_turun(kunci, nonce, "payload"))
    blok = [isi[n : n + _BLOK] for n in range(0, len(isi), _BLOK)] or [b""]
    tertutup = (sandi.encrypt(_nonce(n, n == len(blok) - 1), satu, None) for n, satu in enumerate(blok))
    return kepala + b" " + _b64(cap) + b"\n" + nonce + b"".join(tertutup)


def buka(berkas: bytes, rahasia: str) -> bytes:
    """The plaintext, by one secret (``AGE-SECRET-KEY-1...``). Raises Salah."""
    kunci = X25519PrivateKey.from_private_bytes(baca_bech32(rahasia, _RAHASIA))
    umum = kunci.public_key().public_bytes_raw()
    wajib(berkas.startswith(_AWAL), "age")
    letak, file_key = len(_AWAL), b""
    while berkas[letak : letak + 3] == b"-> ":
        kepala, letak = _baris(berkas, letak)
        badan = b""
        while True:
            baris, letak = _baris(berkas, letak)
            badan += baris
            if len(baris) < 64:
                break
        jenis, *nilai = kepala[3:].split(b" ")
        if jenis == b"X25519" and not file_key:
            wajib(len(nilai) == 1, "stanza")
            sementara = _dari_b64(nilai[0])
            wajib(len(sementara) == 32, "ephemeral key")
            file_key = _coba(_bungkus(kunci, sementara, sementara, umum), _dari_b64(badan))
    wajib(len(file_key) == 16 and berkas[letak : letak + 4] == b"--- ", "for this key")
    akhir, mulai = _baris(berkas, letak)
    cap = hmac.digest(_turun(file_key, b"", "header"), berkas[: letak + 3], "sha256")
    wajib(hmac.compare_digest(cap, _dari_b64(akhir[4:])), "header of age")
    return _isi(file_key, berkas[mulai:])


def _baris(berkas: bytes, letak: int) -> tuple[bytes, int]:
    akhir = berkas.find(b"\n", letak)
    wajib(akhir >= 0, "header of age")
    return berkas[letak:akhir], akhir + 1


def _coba(sandi: ChaCha20Poly1305, tertutup: bytes) -> bytes:
    """The file key, empty when it is wrapped for somebody else."""
    try:
        return sandi.decrypt(bytes(12), tertutup, None)
    except InvalidTag:
        return b""


def _isi(file_key: bytes, muatan: bytes) -> bytes:
    sandi, tertutup = ChaCha20Poly1305(_turun(file_key, muatan[:16], "payload")), muatan[16:]
    langkah = _BLOK + _CAP
    wajib(len(tertutup) >= _CAP, "payload of age")
    hasil = []
    for n in range(0, len(tertutup), langkah):
        akhir = n + langkah >= len(tertutup)
        try:
            hasil.append(sandi.decrypt(_nonce(n // langkah, akhir), tertutup[n : n + langkah], None))
        except InvalidTag as galat:
            raise Salah("payload of age") from galat
    return b"".join(hasil)
