"""What every stored record shares: its identity (UUIDv7)."""

from __future__ import annotations

import os
from datetime import datetime
from uuid import UUID

_VARIAN = 0b10 << 62


def id_baru(sekarang: datetime, acak: bytes | None = None) -> UUID:
    """Return a UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, then random bits.

    `sekarang` must know its time zone; a wrong clock only spoils locality, never uniqueness.
    `acak` (10 bytes) is for deterministic training data.
    """
    milidetik = max(0, int(sekarang.timestamp() * 1000)) & ((1 << 48) - 1)
    angka = int.from_bytes(acak if acak is not None else os.urandom(10), "big")
    rand_a = (angka >> 62) & 0xFFF
    rand_b = angka & ((1 << 62) - 1)
    return UUID(int=(milidetik << 80) | (7 << 76) | (rand_a << 64) | _VARIAN | rand_b)
