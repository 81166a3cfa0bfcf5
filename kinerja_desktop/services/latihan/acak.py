"""Chance that repeats: ids and choices derived from a seed and a name, never from a clock or the system."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from random import Random
from typing import TypeVar
from uuid import UUID

from kinerja_desktop.domain.catatan import id_baru

T = TypeVar("T")

_RAND_B = (1 << 62) - 1
_CAP_V7 = 7 << 76
_CAP_VARIAN = 0b10 << 62


class SumberAcak:
    """All chance of one training office: the same seed gives the same ids and choices, in any order of asking."""

    def __init__(self, benih: str) -> None:
        self._benih = benih.encode()

    def id(self, waktu: datetime, *nama: object) -> UUID:
        """The id of the record named `nama`, shaped as a UUIDv7 of `waktu` (aware)."""
        return id_baru(waktu, self._sidik(nama, 10))

    def aliran(self, *nama: object) -> Random:
        """A stream of chance of its own for the part named `nama`."""
        return Random(int.from_bytes(self._sidik(nama, 16), "big"))

    def _sidik(self, nama: Sequence[object], panjang: int) -> bytes:
        teks = "|".join(map(str, nama)).encode()
        return blake2b(teks, digest_size=panjang, key=self._benih[:64]).digest()


def milidetik(waktu: datetime) -> int:
    """Milliseconds since 1970, the time part of a UUIDv7."""
    return int(waktu.astimezone(UTC).timestamp() * 1000)


def bita_id(waktu_ms: int, acak74: int) -> bytes:
    """The 16 bytes of a UUIDv7 made of a time in milliseconds and 74 random bits; the fast twin of `id_baru`."""
    angka = (waktu_ms << 80) | _CAP_V7 | ((acak74 >> 62) << 64) | _CAP_VARIAN | (acak74 & _RAND_B)
    return angka.to_bytes(16, "big")


def pilih_berbobot(acak: Random, pilihan: Sequence[tuple[int, T]]) -> T:
    """One of several values by weight."""
    sisa = acak.random() * sum(bobot for bobot, _ in pilihan)
    for bobot, nilai in pilihan:
        sisa -= bobot
        if sisa < 0:
            return nilai
    return pilihan[-1][1]


def bagi_jumlah(jumlah: int, bobot: Sequence[float]) -> list[int]:
    """Share `jumlah` by weight so that the parts add up to it (largest remainder)."""
    total = sum(bobot)
    tepat = [jumlah * b / total for b in bobot]
    bagian = [int(t) for t in tepat]
    sisa = sorted(range(len(bobot)), key=lambda i: (bagian[i] - tepat[i], i))
    for i in sisa[: jumlah - sum(bagian)]:
        bagian[i] += 1
    return bagian
