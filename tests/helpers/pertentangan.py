"""A second version of a record, as another machine of its author would send it."""

from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import select

from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.gabung import Penggabung
from kinerja_desktop.store.kiriman import Kiriman
from tests.helpers.kantor import MULAI, SITI

_PAKET = iter(range(5_000, 10**6))


def versi_lain(konteks: Context, *nilai: Any, perangkat: bytes = b"") -> None:
    """Take in a version of each record that was made beside the one here; `perangkat` is the machine that sent it."""
    paket = UUID(int=next(_PAKET))
    with konteks.transaksi("terima") as kerja:
        gabung = Penggabung(kerja)
        for satu in nilai:
            peta = skema.PETA[type(satu)]
            isi = peta.isi(satu)
            while isi and isi[-1] is None:
                isi.pop()
            kirim = Kiriman(satu.id.bytes, 0, 1, b"", b"", isi)
            if not kerja.koneksi.execute(select(peta.tabel.c.id).where(peta.tabel.c.id == satu.id.bytes)).all():
                raise AssertionError("a second version needs a first one")
            gabung.terapkan(peta, [kirim], lambda _: True)
        if perangkat:
            nilai_paket = {
                "id": paket.bytes,
                "perangkat": perangkat,
                "epoch": b"e" * 16,
                "waktu": "2026-11-24T03:00:00Z",
            }
            nol = dict.fromkeys(("dasar", "sampai", "utuh", "baru", "berubah", "bertentangan", "ditahan"), 0)
            kerja.koneksi.execute(skema.paket_masuk.insert(), nilai_paket | nol)
        gabung.selesai(paket, b"", konteks.saya, "2026-11-24T03:00:00Z")


_CONTOH: dict[Any, Any] = {
    str: "teks",
    int: 3,
    bool: True,
    bytes: b"b",
    UUID: SITI,
    date: date(2026, 11, 3),
    datetime: MULAI,
    time: time(8, 30),
    Periode: Periode(2026, JenisPeriode.BULANAN, 11),
    BuktiDukung: BuktiDukung("ab" * 32, "foto.jpg", 3, "image/jpeg", 5, "2026-11-03", "https://contoh.go.id"),
}


def contoh(tipe: Any) -> Any:
    """A value of a type of the domain, with something in every field."""
    if isinstance(tipe, types.UnionType):
        return contoh(next(t for t in tipe.__args__ if t is not type(None)))
    if tipe in _CONTOH:
        return _CONTOH[tipe]
    if isinstance(tipe, type) and issubclass(tipe, StrEnum):
        return next(iter(tipe))
    if isinstance(tipe, type) and is_dataclass(tipe):
        petunjuk = typing.get_type_hints(tipe)
        return tipe(**{f.name: contoh(petunjuk[f.name]) for f in fields(tipe)})
    bagian = typing.get_args(tipe)
    return (contoh(bagian[0]),) if Ellipsis in bagian else tuple(contoh(satu) for satu in bagian)
