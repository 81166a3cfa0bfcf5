"""Heads of the change logs of neighbours, as their bundles told them (sync design, 2.8).

A log only grows. Two heads at one number of one life show that somebody rewrote it, or that two machines use one set of
keys; a restored machine begins a new life and is none. It is told and locks nobody out.
"""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, bindparam, insert, select

from kinerja_desktop.store import skema

_TERBANYAK = 64
_META = select(skema.meta.c.nilai).where(skema.meta.c.kunci == bindparam("kunci"))
_ATUR = insert(skema.meta).prefix_with("OR REPLACE")


def catat_ujung(koneksi: Connection, perangkat: bytes, epoch: bytes, nomor: int, ujung: bytes) -> bool:
    """Keep the head of a bundle's log; False when another head was told for the same number of the same life.

    The newest 64 of a life are kept, the first one that was told of each number.
    """
    kunci = f"ujung:{perangkat.hex()}:{epoch.hex()}"
    teks = koneksi.execute(_META, {"kunci": kunci}).scalar()
    ada: dict[str, str] = {} if teks is None else msgspec.json.decode(teks, type=dict[str, str])
    if (lama := ada.get(str(nomor))) is not None:
        return lama == ujung.hex()
    ada[str(nomor)] = ujung.hex()
    simpan = dict(sorted(ada.items(), key=lambda satu: int(satu[0]))[-_TERBANYAK:])
    koneksi.execute(_ATUR, {"kunci": kunci, "nilai": msgspec.json.encode(simpan).decode()})
    return True
