"""What every stored record shares: its identity (UUIDv7)."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

_VARIAN = 0b10 << 62
_TERAKHIR = (1 << 60) - 1


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
    return UUID(int=(awal >> 12 << 80) | (7 << 76) | ((awal & 0xFFF) << 64) | _VARIAN | (angka & ((1 << 62) - 1)))


def _awal(satu: UUID) -> int:
    """The 60 bits of an id that order it: milliseconds and the first random bits."""
    return (satu.int >> 80 << 12) | ((satu.int >> 64) & 0xFFF)
