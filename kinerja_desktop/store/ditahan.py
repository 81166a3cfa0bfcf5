"""Records that were held back: here of a neighbour's bundles, and there of ours, as its newest bundle says.

A bundle of which something is held back is confirmed all the same, so that it is not sent for ever; its sender is told.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, select

from kinerja_desktop.store import skema
from kinerja_desktop.store.pertukaran import baca_meta, tulis_meta

_DITAHAN = "ditahan:"


def ditahan_di_sini(koneksi: Connection, perangkat: bytes, banyak: int) -> list[tuple[bytes, int]]:
    """Bundles of a neighbour of which records are held back here, by id, and how many records; the newest first."""
    p = skema.paket_masuk.c
    ada = select(p.id, p.ditahan).where(p.perangkat == perangkat, p.ditahan > 0).order_by(p.sampai.desc(), p.id)
    return [(paket, n) for paket, n in koneksi.execute(ada.limit(banyak))]


class _Ditahan(msgspec.Struct):
    """What the newest bundle of a life of a neighbour said: its number in the log there, and records by bundle."""

    epoch: str
    nomor: int
    isi: dict[str, int]


def catat_ditahan(koneksi: Connection, perangkat: bytes, dari: tuple[bytes, int], ditahan: Mapping[bytes, int]) -> int:
    """Replace what a neighbour says to hold back of our bundles, and return how many records that are.

    `dari` is its life and the number of the bundle in its log: an older bundle of the same life says nothing any more.
    Bundles that were not made for it count not.
    """
    kunci, (epoch, nomor) = _DITAHAN + perangkat.hex(), dari
    lama = baca_meta(koneksi, kunci)
    ada = None if lama is None else msgspec.json.decode(lama, type=_Ditahan)
    if ada is not None and ada.epoch == epoch.hex() and ada.nomor > nomor:
        return sum(ada.isi.values())
    p = skema.paket_keluar.c
    dibuat = set(koneksi.execute(select(p.id).where(p.perangkat == perangkat, p.id.in_(list(ditahan)))).scalars())
    isi = {paket.hex(): n for paket, n in ditahan.items() if paket in dibuat}
    if isi or ada is not None:
        tulis_meta(koneksi, kunci, msgspec.json.encode(_Ditahan(epoch.hex(), nomor, isi)).decode())
    return sum(isi.values())


def ditahan_di_sana(koneksi: Connection) -> dict[bytes, dict[bytes, int]]:
    """By neighbour: how many records of which of our bundles it holds back, as its newest bundle said."""
    m = skema.meta.c
    semua = select(m.kunci, m.nilai).where(m.kunci > _DITAHAN, m.kunci < _DITAHAN + "g")
    return {
        bytes.fromhex(kunci.removeprefix(_DITAHAN)): {bytes.fromhex(paket): n for paket, n in isi.items()}
        for kunci, nilai in koneksi.execute(semua)
        if (isi := msgspec.json.decode(nilai, type=_Ditahan).isi)
    }
