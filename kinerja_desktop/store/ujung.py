"""Heads of the change logs of neighbours, as their bundles told them (sync design, 2.8).

A log only grows. In one life it shows that somebody rewrote or shortened it, or that two machines use one set of keys,
when a bundle tells another head of a known number, passes over a known number, is newer than a bundle of a higher
number, or rests on more than its log holds. A restored machine begins a new life and is none. What is newer is told by
the numbers of its sender and never by a clock, so an old file may come late. It is told and locks nobody out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, bindparam, insert, select

from kinerja_desktop.store import skema

_TERBANYAK = 64
_META = select(skema.meta.c.nilai).where(skema.meta.c.kunci == bindparam("kunci"))
_ATUR = insert(skema.meta).prefix_with("OR REPLACE")


@dataclass(frozen=True, slots=True)
class Ujung:
    """What a bundle tells of its sender's log: the number and head of its own entry, and the numbers it covers.

    `jejak` are numbers and heads of the bundles before it to the same receiver; none in those of older programs.
    """

    nomor: int
    ujung: bytes
    dasar: int
    sampai: int
    jejak: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class _Dikenal:
    """A head that is kept; `sampai` is None where an older program kept it."""

    ujung: str
    sampai: int | None

    @staticmethod
    def baca(teks: str) -> _Dikenal:
        sampai, _, ujung = teks.rpartition(" ")
        return _Dikenal(ujung, int(sampai) if sampai else None)


def catat_ujung(koneksi: Connection, perangkat: bytes, epoch: bytes, satu: Ujung) -> bool:
    """Keep the head of a bundle's log; False when it does not fit what was told before in the same life.

    The newest 64 of a life are kept, the first one that was told of each number.
    """
    kunci = f"ujung:{perangkat.hex()}:{epoch.hex()}"
    teks = koneksi.execute(_META, {"kunci": kunci}).scalar()
    ada: dict[str, str] = {} if teks is None else msgspec.json.decode(teks, type=dict[str, str])
    cocok = _cocok({int(nomor): _Dikenal.baca(isi) for nomor, isi in ada.items()}, satu)
    ada.setdefault(str(satu.nomor), f"{satu.sampai} {satu.ujung.hex()}")
    simpan = dict(sorted(ada.items(), key=lambda butir: int(butir[0]))[-_TERBANYAK:])
    koneksi.execute(_ATUR, {"kunci": kunci, "nilai": msgspec.json.encode(simpan).decode()})
    return cocok


def _cocok(ada: Mapping[int, _Dikenal], satu: Ujung) -> bool:
    """True when one log can have told all of it."""
    dikatakan = {**satu.jejak, satu.nomor: satu.ujung}
    awal = min(dikatakan)
    return satu.dasar <= satu.sampai and all(
        dikatakan[nomor].hex() == d.ujung
        if nomor in dikatakan
        else nomor < awal or (nomor > satu.nomor and not _lebih_baru(satu, d))
        for nomor, d in ada.items()
    )


def _lebih_baru(satu: Ujung, dikenal: _Dikenal) -> bool:
    """True when the bundle covers changes that the known one, of a higher number, did not know of yet."""
    return dikenal.sampai is not None and satu.sampai > dikenal.sampai
