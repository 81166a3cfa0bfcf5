"""What every stored record shares: its identity (UUIDv7)."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import UUID

_VARIAN = 0b10 << 62
_TERAKHIR = (1 << 60) - 1
_ACAK = 10
ID_TERAKHIR = (int(datetime.max.replace(tzinfo=UTC).timestamp() * 1000) << 80).to_bytes(16)
"""No clock that a program reads shows a later time: after an id from here on perhaps no other can be sorted."""


def id_baru(sekarang: datetime, acak: bytes | None = None, setelah: Iterable[UUID] = ()) -> UUID:
    """Return a UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, then random bits.

    `sekarang` must know its time zone; a wrong clock only spoils locality, never uniqueness.
    `acak` (10 bytes) is for deterministic training data. The id sorts after all those in `setelah`, whatever the clock
    says (RFC 9562, 6.2): of decisions on one record the last counts, on every machine and in whatever order they came.
    """
    angka = int.from_bytes(acak if acak is not None else os.urandom(10), "big")
    milidetik = max(0, int(sekarang.timestamp() * 1000)) & ((1 << 48) - 1)
    acuan = max((_awal(satu) for satu in setelah), default=-1)
    awal = max((milidetik << 12) | ((angka >> 62) & 0xFFF), min(acuan + 1, _TERAKHIR))
    return _susun(awal, angka)


def _susun(awal: int, angka: int) -> UUID:
    """The id whose first 60 bits, but for the version, are `awal`, and whose last 62 are those of `angka`."""
    return UUID(int=(awal >> 12 << 80) | (7 << 76) | ((awal & 0xFFF) << 64) | _VARIAN | (angka & ((1 << 62) - 1)))


def id_turunan(dari: UUID, *bagian: UUID | str) -> UUID:
    """Return the id of the one record that there is of something, such as the account of one SKP in one period.

    It is the same on every machine, so that two which make the record unaware of each other have two versions of it,
    and who wrote them chooses (sync design, 2.3); two records would hide one of them. It is ordered like `dari`.
    """
    acak = hashlib.sha256("/".join(map(str, (dari, *bagian))).encode()).digest()[:_ACAK]
    angka = int.from_bytes(acak, "big")
    return _susun((dari.int >> 80 << 12) | ((angka >> 62) & 0xFFF), angka)


def _awal(satu: UUID) -> int:
    """The 60 bits of an id that order it: milliseconds and the first random bits."""
    return (satu.int >> 80 << 12) | ((satu.int >> 64) & 0xFFF)
