"""Key slots: the random data key of an office, wrapped once per account and once for the recovery code.

A password is stretched by Argon2id (RFC 9106, second recommended parameters: 64 MiB, 3 passes), and wraps the data
key with AES-256-GCM. Losing one password loses no data: another account or the printed recovery code opens the
office and sets a new one. The file is replaced, never overwritten.
"""

from __future__ import annotations

import errno
import os
from base64 import b64decode, b64encode
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.system.berkas import ganti_berkas

BERKAS = "kunci.json"
PEMULIHAN = "*pemulihan*"
_ABJAD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True)
class Slot:
    """The data key wrapped for one account; texts are base64. `nama` and `peran` fill the list of Masuk.

    `harus_ganti` marks a password that somebody else set. `jejak` is a change made while the office was closed (a new
    password), which the next session of the account writes into the change log.
    """

    akun: str
    garam: str
    bungkus: str
    nama: str = ""
    peran: str = ""
    jabatan: str = ""
    waktu: int = 3
    memori_kib: int = 65536
    jalur: int = 1
    harus_ganti: bool = False
    jejak: str = ""


@dataclass(frozen=True)
class Gantungan:
    """All slots of one office, in the file ``kunci.json`` beside the database.

    `gagal` counts the failed attempts of an account; `tunggu_sampai` is the end of its wait in seconds since 1970.
    """

    kantor: str
    praktik: bool = False
    versi: int = 1
    slot: tuple[Slot, ...] = field(default_factory=tuple)
    gagal: dict[str, int] = field(default_factory=dict)
    tunggu_sampai: dict[str, int] = field(default_factory=dict)


def baca(folder: Path) -> Gantungan:
    """Read the slots. Raises UserError KTR-06 when there is no office, KTR-07 when the file is damaged."""
    try:
        return msgspec.json.decode((folder / BERKAS).read_bytes(), type=Gantungan)
    except FileNotFoundError as galat:
        raise UserError("KTR-06", folder=str(folder)) from galat
    except (msgspec.DecodeError, OSError) as galat:
        raise UserError("KTR-07", folder=str(folder)) from galat


def tulis(folder: Path, gantungan: Gantungan) -> None:
    """Replace the file of slots. Raises UserError KTR-04 (disk full), KTR-03 (not writable)."""
    try:
        ganti_berkas(folder / BERKAS, msgspec.json.format(msgspec.json.encode(gantungan), indent=1))
    except OSError as galat:
        if galat.errno in (errno.ENOSPC, errno.EDQUOT):
            raise UserError("KTR-04") from galat
        raise UserError("KTR-03", berkas=str(folder / BERKAS)) from galat


def kunci_baru() -> bytes:
    """A random data key."""
    return os.urandom(32)


def kode_pemulihan_baru() -> str:
    """A printable recovery code: 32 letters of Crockford's base 32 (160 bits) in groups of four."""
    huruf = "".join(_ABJAD[b & 31] for b in os.urandom(32))
    return "-".join(huruf[i : i + 4] for i in range(0, 32, 4))


def rapikan_kode(kode: str) -> str:
    """Normalise a typed recovery code: spaces, dashes and lower case do not matter; O is 0, I and L are 1."""
    peta = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
    return "".join(c for c in kode.upper() if c.isalnum()).translate(peta)


def _kunci_sandi(sandi: str, slot: Slot) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(sandi.encode(), b64decode(slot.garam), slot.waktu, slot.memori_kib, slot.jalur, 32, Type.ID)


def buat_slot(contoh: Slot, sandi: str, kunci: bytes) -> Slot:
    """Wrap the data key for the account named in `contoh` (whose salt is kept when it has one)."""
    slot = contoh if contoh.garam else replace(contoh, garam=b64encode(os.urandom(16)).decode())
    return _bungkus(slot, _kunci_sandi(sandi, slot), kunci)


def buat_slot_praktik(daftar: list[Slot], sandi: str, kunci: bytes) -> list[Slot]:
    """Wrap the data key for many training accounts that share one password: one derivation for all.

    Only for training offices, whose password is public anyway.
    """
    garam = b64encode(os.urandom(16)).decode()
    slot = [replace(s, garam=garam) for s in daftar]
    kunci_sandi = _kunci_sandi(sandi, slot[0])
    return [_bungkus(s, kunci_sandi, kunci) for s in slot]


def _bungkus(slot: Slot, kunci_sandi: bytes, kunci: bytes) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(12)
    bungkus = nonce + AESGCM(kunci_sandi).encrypt(nonce, kunci, slot.akun.encode())
    return replace(slot, bungkus=b64encode(bungkus).decode())


def buka_slot(slot: Slot, sandi: str) -> bytes:
    """Unwrap the data key. Raises UserError AKN-01 for a wrong password: it opens nothing."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    bungkus = b64decode(slot.bungkus)
    try:
        return AESGCM(_kunci_sandi(sandi, slot)).decrypt(bungkus[:12], bungkus[12:], slot.akun.encode())
    except InvalidTag as galat:
        raise UserError("AKN-01") from galat


def pasang(gantungan: Gantungan, slot: Slot) -> Gantungan:
    """Add the slot of one account, or replace it in its place of the list, and forget its failures."""
    daftar = tuple(slot if s.akun == slot.akun else s for s in gantungan.slot)
    if slot not in daftar:
        daftar = (*daftar, slot)
    return lupakan_gagal(replace(gantungan, slot=daftar), slot.akun)


def lupakan_gagal(gantungan: Gantungan, akun: str) -> Gantungan:
    """Forget the failed attempts of one account."""
    gagal = {nama: n for nama, n in gantungan.gagal.items() if nama != akun}
    tunggu = {nama: n for nama, n in gantungan.tunggu_sampai.items() if nama != akun}
    return replace(gantungan, gagal=gagal, tunggu_sampai=tunggu)


def cari_slot(gantungan: Gantungan, akun: str) -> Slot:
    """The slot of one account. Raises UserError AKN-02 when there is none."""
    for slot in gantungan.slot:
        if slot.akun == akun:
            return slot
    raise UserError("AKN-02", akun=akun)


def tunda_detik(gagal: int) -> int:
    """Seconds to wait before the next attempt: none for three failures, then doubling up to five minutes."""
    return 0 if gagal < 3 else min(300, 2 ** (gagal - 2))
