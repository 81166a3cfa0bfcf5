"""Certificates, roots, lists and seals, read and verified from `docs/key-format.md` alone.

Nothing of the program is used. A limit of the page is a rule here, so that a wrong one refuses the stored vector.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tests.helpers.age_lain import baca_bech32, buka
from tests.helpers.msgpack_lain import Salah, baca_baku, tulis, wajib

PERAN = ("induk", "pusat", "opd", "pegawai")
NOL = bytes(16)
MIB = 1 << 20
TAK_TAMPAK = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
LEMAH = frozenset(
    bytes.fromhex(satu)
    for satu in (
        "00" * 32,
        "01" + "00" * 31,
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    )
)

Aturan = Callable[[Any], bool]
Memuat = Callable[[bytes, bytes], bool]
"""Whether a unit is above a unit or a person."""


def bita(terkecil: int, terbesar: int | None = None) -> Aturan:
    """A bin of so many bytes."""
    return lambda v: type(v) is bytes and terkecil <= len(v) <= (terkecil if terbesar is None else terbesar)


def teks(terkecil: int, terbesar: int) -> Aturan:
    """A str of so many characters."""
    return lambda v: type(v) is str and terkecil <= len(v) <= terbesar


def baris(terkecil: int, terbesar: int) -> Aturan:
    """A line of text: so many characters, NFC, none that cannot be seen, no space at its ends."""
    return lambda v: (
        teks(terkecil, terbesar)(v)
        and v == v.strip()
        and unicodedata.is_normalized("NFC", v)
        and not any(unicodedata.category(satu) in TAK_TAMPAK for satu in v)
    )


def bulat(terkecil: int, terbesar: int = 2**40) -> Aturan:
    """An integer within these bounds."""
    return lambda v: type(v) is int and terkecil <= v <= terbesar


def satu_dari(*nilai: Any) -> Aturan:
    """One of these values, of its type."""
    return lambda v: any(type(v) is type(satu) and v == satu for satu in nilai)


def deret(aturan: Aturan, terbanyak: int, tersedikit: int = 0) -> Aturan:
    """An array of values of one kind."""
    return lambda v: type(v) is list and tersedikit <= len(v) <= terbanyak and all(map(aturan, v))


def susunan(*aturan: Aturan) -> Aturan:
    """An array of a fixed length, each value by its rule."""
    return lambda v: type(v) is list and len(v) == len(aturan) and all(a(s) for a, s in zip(aturan, v, strict=True))


def _kunci(v: Any) -> bool:
    """An Ed25519 key that is not of small order."""
    return bita(32)(v) and v[:31] + bytes([v[31] & 0x7F]) not in LEMAH


def _penerima_age(v: Any) -> bool:
    return type(v) is str and len(v) == 62 and v == v.lower() and len(baca_bech32(v, "age")) == 32


BERTANDA = susunan(bita(0, 1 << 30), bita(64))
MESIN = susunan(bita(16), _kunci, _penerima_age)
CAKUPAN = susunan(satu_dari(True, False), deret(bita(16), 20_000), deret(bita(16), 20_000))
SERTIFIKAT = susunan(
    satu_dari(1), MESIN, satu_dari(*PERAN), CAKUPAN, baris(1, 120), bulat(1), bita(16), baris(0, 32)
)  # fmt: skip
MENTAH = bita(0, MIB // 2)
AKAR = susunan(satu_dari(1), bulat(1), MENTAH, MENTAH, satu_dari(True, False), deret(_penerima_age, 2))
DIPASANG = susunan(bita(0, 1 << 16), deret(MENTAH, 16), deret(bita(0, 1 << 16), 1000))
DAFTAR = susunan(
    satu_dari(1),
    susunan(bulat(0), bulat(0)),
    deret(susunan(bita(16), baris(1, 200), deret(bita(16), 1000)), 20_000),
)
BERKAS_DAFTAR = susunan(bita(0, 4 * MIB), bita(64), deret(MENTAH, 5))
PEMBUKA = susunan(satu_dari(1), satu_dari("pencabutan", "data_induk"), bulat(1), bulat(1))
PERMINTAAN = susunan(
    satu_dari(1), bita(16), MESIN, susunan(satu_dari(*PERAN[1:]), baris(1, 120), baris(1, 120)), bita(16)
)
BERKAS_PERMINTAAN = susunan(bita(0, 8192), bita(64), lambda v: v is None or bita(64)(v))
IZIN = susunan(
    satu_dari(1),
    bita(32),
    MENTAH,
    deret(MENTAH, 5),
    bita(0, 4 * MIB),
    bita(0, 4 * MIB),
    bita(0, 1024),
    bita(0, 64 * MIB),
    bita(0, 1 << 16),
)


def baca(isi: bytes, aturan: Aturan, batas: int, apa: str) -> list[Any]:
    """A value in its only form whose parts follow the rule. Raises Salah."""
    nilai = baca_baku(isi, batas)
    wajib(aturan(nilai), apa)
    return list(nilai)


def sah(kunci: bytes, guna: str, badan: bytes, tanda: bytes) -> bool:
    """Whether the owner of `kunci` signed `badan` for this purpose."""
    try:
        Ed25519PublicKey.from_public_bytes(kunci).verify(tanda, b"kinerja-" + guna.encode() + b"-v1\0" + badan)
    except InvalidSignature:
        return False
    return True


@dataclass(frozen=True)
class Sertifikat:
    """One certificate as read; its signature is judged in a chain."""

    mentah: bytes
    badan: bytes
    tanda: bytes
    isi: list[Any]

    @property
    def nomor(self) -> bytes:
        """Its serial."""
        return hashlib.sha256(b"kinerja-certificate-v1\0" + self.badan).digest()[:16]

    @property
    def perangkat(self) -> bytes:
        return bytes(self.isi[1][0])

    @property
    def kunci(self) -> bytes:
        return bytes(self.isi[1][1])

    @property
    def tingkat(self) -> int:
        return PERAN.index(self.isi[2])


def sertifikat(mentah: bytes) -> Sertifikat:
    """Read one certificate. Raises Salah."""
    badan, tanda = baca(mentah, BERTANDA, MIB // 2, "signed")
    isi = baca(badan, SERTIFIKAT, MIB // 2, "certificate")
    semua, unit, orang = isi[3]
    wajib(all(satu == sorted(set(satu)) for satu in (unit, orang)), "scope in order")
    wajib(not semua or not (unit or orang), "everything names nothing")
    wajib((isi[2] == "induk") is (isi[6] == NOL) and (semua or isi[2] != "induk"), "root")
    return Sertifikat(mentah, badan, tanda, isi)


def di_dalam(atas: list[Any], bawah: list[Any], memuat: Memuat) -> bool:
    """Whether one scope lies within another."""
    if atas[0] or bawah[0]:
        return bool(atas[0])
    tak_disebut = [*(set(bawah[1]) - set(atas[1])), *(set(bawah[2]) - set(atas[2]))]
    return all(any(memuat(unit, satu) for unit in atas[1]) for satu in tak_disebut)


def rantai(mentah: Sequence[bytes], akar: Collection[bytes], memuat: Memuat) -> list[Sertifikat]:
    """Verify a chain from a root down; whether one of it was revoked is not asked here. Raises Salah."""
    wajib(2 <= len(mentah) <= 5 and mentah[0] in akar, "root of this office")
    semua = [sertifikat(satu) for satu in mentah]
    wajib(sah(semua[0].kunci, "certificate", semua[0].badan, semua[0].tanda), "signature of the root")
    for atas, bawah in pairwise(semua):
        wajib(bawah.isi[6] == atas.nomor, "issuer")
        wajib(sah(atas.kunci, "certificate", bawah.badan, bawah.tanda), "signature of the issuer")
        wajib(bawah.tingkat > atas.tingkat, "a lower role")
        wajib(di_dalam(atas.isi[3], bawah.isi[3], memuat), "scope")
    wajib(len({satu.perangkat for satu in semua}) == len(semua), "ids")
    return semua


@dataclass(frozen=True)
class AkarLain:
    """The roots in force: `diterima` are all under which chains are accepted."""

    nomor: int
    induk: Sertifikat
    serep: Sertifikat
    catatan: bytes
    pensiun: tuple[bytes, ...]
    pemulihan: tuple[str, ...]

    @property
    def diterima(self) -> frozenset[bytes]:
        return frozenset({self.induk.mentah, self.serep.mentah, *self.pensiun})

    def bertanda(self, guna: str, badan: bytes, tanda: bytes) -> bool:
        """Whether root or spare in force signed."""
        return any(sah(satu.kunci, guna, badan, tanda) for satu in (self.induk, self.serep))


def _catatan(mentah: bytes) -> tuple[bytes, bytes, list[Any]]:
    badan, tanda = baca(mentah, BERTANDA, 1 << 16, "signed")
    return badan, tanda, baca(badan, AKAR, 1 << 16, "record of roots")


def _akar(mentah: bytes, isi: list[Any], pensiun: Sequence[bytes]) -> AkarLain:
    induk, serep = (sertifikat(satu) for satu in isi[2:4])
    for satu in (induk, serep):
        wajib(satu.isi[2] == "induk" and sah(satu.kunci, "certificate", satu.badan, satu.tanda), "a root")
    wajib(induk.kunci != serep.kunci, "two keys")
    return AkarLain(isi[1], induk, serep, mentah, tuple(pensiun), tuple(isi[5]))


def terpasang(mentah: bytes) -> AkarLain:
    """The roots that a machine was given at its enrolment. Raises Salah."""
    catatan, pensiun, sebelum = baca(mentah, DIPASANG, 4 * MIB, "pinned roots")
    akar = _akar(catatan, _catatan(catatan)[2], pensiun)
    wajib(len(sebelum) == akar.nomor - 1, "all records before")
    return akar


def ikuti(akar: AkarLain, catatan: Sequence[bytes]) -> AkarLain:
    """Follow replaced roots, one record after another. Raises Salah."""
    for mentah in catatan:
        badan, tanda, isi = _catatan(mentah)
        if isi[1] <= akar.nomor:
            wajib(isi[1] < akar.nomor or mentah == akar.catatan, "another record of this number")
            continue
        wajib(isi[1] == akar.nomor + 1 and akar.bertanda("roots", badan, tanda), "signed by the roots before")
        lama = (akar.induk.mentah, akar.serep.mentah, *akar.pensiun) if isi[4] else ()
        akar = _akar(mentah, isi, [satu for satu in lama if satu not in isi[2:4]][:16])
    return akar


def pembuka(mentah: bytes, akar: AkarLain, jenis: str, era: int, nomor: int) -> None:
    """Verify that a root opened this era for a version of this number. Raises Salah."""
    badan, tanda = baca(mentah, BERTANDA, 1024, "signed")
    _, apa, era_dibuka, terendah = baca(badan, PEMBUKA, 1024, "record of an era")
    wajib(akar.bertanda("fast-forward", badan, tanda), "signed by a root in force")
    wajib(apa == jenis and era_dibuka == era and terendah <= nomor, "this era")


@dataclass(frozen=True)
class DaftarLain:
    """A revocation list: reason and bundles that are still accepted, by serial or name of a machine."""

    era: int
    nomor: int
    isi: Mapping[bytes, tuple[str, tuple[bytes, ...]]]

    def menolak(self, semua: Sequence[Sertifikat], paket: bytes | None = None) -> bool:
        """Whether a certificate or a machine of a chain is revoked, and does not name this bundle as still accepted."""
        mesin = (hashlib.sha256(b"kinerja-machine-v1\0" + satu.perangkat) for satu in semua if satu.isi[2] != "induk")
        nama = [*(satu.nomor for satu in semua), *(satu.digest()[:16] for satu in mesin)]
        kena = (self.isi.get(satu) for satu in nama)
        return any(satu is not None and paket not in satu[1] for satu in kena)


def daftar(mentah: bytes, akar: AkarLain, memuat: Memuat) -> DaftarLain:
    """Verify a revocation list, but not its version against one that is here. Raises Salah."""
    badan, tanda, atas = baca(mentah, BERKAS_DAFTAR, 4 * MIB, "file of a list")
    _, (era, nomor), entri = baca(badan, DAFTAR, 4 * MIB, "list")
    urutan = [satu[0] for satu in entri]
    wajib(urutan == sorted(set(urutan)), "entries in order")
    pusat = rantai(atas, akar.diterima, memuat)
    wajib(pusat[-1].isi[2] == "pusat" and sah(pusat[-1].kunci, "revocation", badan, tanda), "signed by the centre")
    hasil = DaftarLain(era, nomor, {serial: (alasan, tuple(boleh)) for serial, alasan, boleh in entri})
    wajib(not hasil.menolak([*pusat, akar.induk, akar.serep]), "revokes its own chain")
    return hasil


def puncak(daun: Sequence[bytes]) -> bytes:
    """The root of the tree over these leaves (RFC 6962)."""
    if len(daun) == 1:
        return daun[0]
    batas = 1 << (len(daun) - 1).bit_length() - 1
    return hashlib.sha256(b"\x01" + puncak(daun[:batas]) + puncak(daun[batas:])).digest()


def segel(isi: list[Any], akar: AkarLain, memuat: Memuat) -> tuple[list[Sertifikat], bytes, bytes]:
    """Verify who made the seal of a row of table 53; its chain, root of the tree and heads. Raises Salah."""
    nomor, _, _, _, _, orang, oleh, bulan, pada, jumlah, puncaknya, kepala, ganti, perangkat, atas, tanda = isi
    mentah = baca(atas, deret(MENTAH, 5, 1), 5 * MIB // 2, "chain of a seal")
    pemberi = sertifikat(mentah[0]).isi[6]
    semua = rantai([*(a for a in akar.diterima if sertifikat(a).nomor == pemberi), *mentah], akar.diterima, memuat)
    badan = tulis([1, nomor, orang, oleh, bulan, pada, jumlah, puncaknya, kepala, ganti or b"", perangkat])
    wajib(semua[-1].perangkat == perangkat and sah(semua[-1].kunci, "seal", badan, tanda), "signed by the machine")
    wajib(di_dalam(semua[-1].isi[3], [False, [], [oleh]], memuat), "speaks for who seals")
    wajib(len(kepala) == 16 * jumlah, "heads")
    return semua, puncaknya, kepala


Putusan = tuple[bytes, bytes, str, bytes, tuple[bytes, ...] | None]
"""A decision on a report: its id, the revision, what it says, by whom, and what it names (None: nil)."""


def putusan(baris: list[Any]) -> Putusan:
    """A row of table 8. Raises Salah."""
    nomor, _, _, _, _, _, revisi, apa, _, oleh, _, *lebih = baris
    wajib(apa in ("setujui", "kembalikan", "urungkan"), "decision")
    sebut = json.loads(lebih[0]) if lebih and lebih[0] is not None else None
    return nomor, revisi, apa, oleh, None if sebut is None else tuple(bytes.fromhex(s.replace("-", "")) for s in sebut)


def berdiri(semua: Sequence[Putusan]) -> list[Putusan]:
    """Which decisions stand."""
    jelas: list[Putusan] = []
    for satu in sorted(semua):
        jelas.append(satu if satu[4] is not None else (*satu[:4], _menyebut_dahulu(satu, _tegak(jelas))))
    return _tegak(jelas)


def _tegak(semua: Sequence[Putusan]) -> list[Putusan]:
    urung = [satu for satu in semua if satu[2] == "urungkan"]
    sisa = [
        satu
        for satu in semua
        if satu[2] != "urungkan"
        and not any(satu[0] in (u[4] or ()) and (u[1], u[3]) == (satu[1], satu[3]) for u in urung)
    ]
    return [
        satu for satu in sisa if not any(satu[0] in (k[4] or ()) and k[1] == satu[1] and k[0] != satu[0] for k in sisa)
    ]


def _menyebut_dahulu(satu: Putusan, tegak: Sequence[Putusan]) -> tuple[bytes, ...]:
    sana = [lain for lain in tegak if lain[1] == satu[1]]
    if satu[2] != "urungkan":
        return () if len(sana) == 1 else tuple(lain[0] for lain in sana)
    milik = [lain for lain in sana if lain[3] == satu[3]]
    setuju = [lain for lain in milik if lain[2] == "setujui"]
    return tuple(lain[0] for lain in (setuju or milik)[-1:])


def kode(guna: str, *bagian: bytes) -> str:
    """The code that is read out on the telephone."""
    isi = hashlib.sha256(b"".join(hashlib.sha256(satu).digest() for satu in bagian)).digest()
    garam = hashlib.sha256(f"kinerja-code-{guna}-v1".encode()).digest()[:16]
    angka = int.from_bytes(Argon2id(salt=garam, length=5, iterations=3, lanes=1, memory_cost=64 * 1024).derive(isi))
    huruf = "".join("23456789ABCDEFGHJKLMNPQRSTUVWXYZ"[angka >> n & 31] for n in range(35, -1, -5))
    return f"{huruf[:4]}-{huruf[4:]}"


def permintaan(mentah: bytes, kunci_lama: bytes | None = None) -> tuple[list[Any], bytes]:
    """A request whose signatures hold, and its hash. Raises Salah."""
    wajib(mentah.startswith(b"KNJP1\n"), "request")
    badan, tanda, tanda_lama = baca(mentah[6:], BERKAS_PERMINTAAN, 8192, "file of a request")
    isi = baca(badan, PERMINTAAN, 8192, "request")
    wajib(sah(isi[2][1], "request", badan, tanda), "signed by the new key")
    wajib((isi[4] == NOL) is (tanda_lama is None), "renewal")
    wajib(tanda_lama is None or (kunci_lama is not None and sah(kunci_lama, "renewal", badan, tanda_lama)), "old key")
    return isi, hashlib.sha256(badan).digest()


def izin(mentah: bytes, rahasia: str, memuat: Memuat) -> tuple[list[Any], AkarLain, list[Sertifikat]]:
    """The answer to a request, its roots (which only the code proves) and the chain of the machine. Raises Salah."""
    wajib(mentah.startswith(b"KNJI1\n") and len(mentah) <= 80 * MIB, "answer")
    badan, tanda = baca(buka(mentah[6:], rahasia), BERTANDA, 80 * MIB, "signed")
    isi = baca(badan, IZIN, 80 * MIB, "answer")
    akar = terpasang(isi[4])
    semua = rantai([*isi[3], isi[2]], akar.diterima, memuat)
    if not sah(semua[-2].kunci, "answer", badan, tanda):
        raise Salah("signed by the issuer")
    return isi, akar, semua
