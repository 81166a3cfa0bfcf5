"""Revisions: a content hash with its ancestors, never a clock (sync design, 2.2; CouchDB, git)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Any

import msgspec

PANJANG_HASH = 20

_tulis = msgspec.msgpack.Encoder().encode


def hash_isi(nomor_tabel: int, rekaman: bytes, dihapus: int, isi: Sequence[Any], induk: bytes) -> bytes:
    """Return BLAKE2b-160 of msgpack ``[table no, id, deleted, body…, parents]``.

    `isi` are the column values (integers, text, bytes, None) with trailing Nones cut, so that a column added
    later leaves the hash of old rows alone; `induk` is the sorted 8-byte prefixes of the direct parents.
    """
    akhir = len(isi)
    while akhir and isi[akhir - 1] is None:
        akhir -= 1
    return blake2b(_tulis([nomor_tabel, rekaman, dihapus, list(isi[:akhir]), induk]), digest_size=PANJANG_HASH).digest()


def mata_rantai(sebelum: bytes, unsur: Sequence[Any]) -> bytes:
    """Return the next link of the audit chain: BLAKE2b-160 over the previous link and the entry."""
    return blake2b(sebelum + _tulis(list(unsur)), digest_size=PANJANG_HASH).digest()


def hash_semua(nomor_tabel: int, rekaman: Iterable[tuple[bytes, int, Sequence[Any], bytes]]) -> list[bytes]:
    """`hash_isi` of many records of one table, given as id, deleted, body with its trailing Nones cut, and parents."""
    return [
        blake2b(_tulis((nomor_tabel, id_, dihapus, isi, induk)), digest_size=PANJANG_HASH).digest()
        for id_, dihapus, isi, induk in rekaman
    ]
