"""The code of eight letters that two people compare by telephone.

It has 40 bits, so it is made by a slow hash (Argon2id): whoever swaps a file on the way would have to find another
one with the same code, 2^40 slow hashes. Each code covers only one value that the attacker may choose.
"""

from __future__ import annotations

import hashlib

from argon2.low_level import Type, hash_secret_raw

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_PASSES, _MEMORY_KIB = 3, 64 * 1024


def spoken_code(purpose: str, *parts: bytes) -> str:
    """``XXXX-XXXX`` over parts of fixed length, without 0, O, 1 and I."""
    digest = hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).digest()
    salt = hashlib.sha256(f"kinerja-code-{purpose}-v1".encode()).digest()[:16]
    number = int.from_bytes(hash_secret_raw(digest, salt, _PASSES, _MEMORY_KIB, 1, 5, Type.ID))
    letters = "".join(ALPHABET[number >> shift & 31] for shift in range(35, -1, -5))
    return f"{letters[:4]}-{letters[4:]}"


def same_code(typed: str, code: str) -> bool:
    """True when somebody typed this code; spaces, dashes and small letters do not matter."""
    return "".join(typed.upper().replace("-", " ").split()) == code.replace("-", "")
