"""Rules of the unit tree, its posts and who holds them: dates, cycles, one definitive post, one head (article 1.9).

Who holds a post as Plt. or Plh. does so for a time that is told beforehand (PermenPANRB 6/2022, Lampiran IV.A.5-6).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Protocol
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.penempatan import Penempatan, SifatPenempatan
from kinerja_desktop.domain.teks import bersihkan, tulis_tanggal
from kinerja_desktop.domain.unit_kerja import UnitKerja

NAMA_TERPANJANG = 200
ALASAN_TERPENDEK, ALASAN_TERPANJANG = 5, 500
SEMENTARA = frozenset({SifatPenempatan.PLT, SifatPenempatan.PLH})
"""Duties that end on a day which is known when they begin."""

BOLEH_MEMIMPIN = SEMENTARA | {SifatPenempatan.DEFINITIF}


class Bermasa(Protocol):
    """Something with a first and a last day, both included; None is open."""

    @property
    def mulai(self) -> date | None:
        """The first day."""

    @property
    def selesai(self) -> date | None:
        """The last day."""


def rapikan_nama(teks: str, bidang: str) -> str:
    """A name without doubled spaces. Raises ORG-01 when it is empty or too long."""
    rapi = " ".join(bersihkan(teks).split())
    if not 1 <= len(rapi) <= NAMA_TERPANJANG:
        raise UserError("ORG-01", bidang=bidang, batas=NAMA_TERPANJANG)
    return rapi


def rapikan_alasan(teks: str) -> str:
    """The reason of a choice by hand. Raises ORG-14 when it says nothing or too much."""
    rapi = bersihkan(teks, berbaris=True).strip()
    if not ALASAN_TERPENDEK <= len(rapi) <= ALASAN_TERPANJANG:
        raise UserError("ORG-14", paling_sedikit=ALASAN_TERPENDEK, batas=ALASAN_TERPANJANG)
    return rapi


def periksa_masa(masa: Bermasa) -> None:
    """Raise ORG-02 when it ends before it begins."""
    if masa.mulai is not None and masa.selesai is not None and masa.selesai < masa.mulai:
        raise UserError("ORG-02", mulai=tulis_tanggal(masa.mulai), selesai=tulis_tanggal(masa.selesai))


def beririsan(satu: Bermasa, lain: Bermasa) -> bool:
    """True when both hold on some day."""
    return _awal(satu) <= _akhir(lain) and _awal(lain) <= _akhir(satu)


def di_dalam(dalam: Bermasa, luar: Bermasa) -> bool:
    """True when every day of `dalam` is one of `luar`; a beginning that is not told is no day outside."""
    mulai = dalam.mulai is None or _awal(luar) <= dalam.mulai
    return mulai and _akhir(dalam) <= _akhir(luar)


def masa_teks(masa: Bermasa) -> str:
    """Write ``sejak 1 Jan 2026 sampai 31 Des 2026``, with words where a day is open."""
    mulai = "awal" if masa.mulai is None else tulis_tanggal(masa.mulai)
    return f"sejak {mulai} sampai {'seterusnya' if masa.selesai is None else tulis_tanggal(masa.selesai)}"


def periksa_letak(unit: UnitKerja, semua: Mapping[UUID, UnitKerja]) -> None:
    """The place of a unit in the tree.

    Raises ORG-03 where the parent is the unit itself or lies below it, ORG-04 where its days are not those of the
    parent, ORG-06 where a sister has its name on the same days.
    """
    induk_id, dilewati = unit.induk_id, {unit.id}
    while induk_id is not None:
        if induk_id in dilewati:
            raise UserError("ORG-03", nama=unit.nama)
        dilewati.add(induk_id)
        atas = semua.get(induk_id)
        induk_id = None if atas is None else atas.induk_id
    induk = None if unit.induk_id is None else semua.get(unit.induk_id)
    if induk is not None and not di_dalam(unit, induk):
        raise UserError("ORG-04", nama=unit.nama, induk=induk.nama, masa=masa_teks(induk))
    for lain in semua.values():
        kembar = lain.id != unit.id and lain.induk_id == unit.induk_id and lain.nama.casefold() == unit.nama.casefold()
        if kembar and beririsan(lain, unit):
            raise UserError("ORG-06", nama=lain.nama)


def periksa_penempatan(penempatan: Penempatan, unit: UnitKerja) -> None:
    """One assignment by itself: its days, the last day of a Plt. or Plh., a unit that exists then.

    Raises ORG-02, ORG-08, ORG-10.
    """
    periksa_masa(penempatan)
    if penempatan.sifat in SEMENTARA and penempatan.selesai is None:
        raise UserError("ORG-08", sifat="Plt." if penempatan.sifat is SifatPenempatan.PLT else "Plh.")
    if not di_dalam(penempatan, unit):
        raise UserError("ORG-10", unit=unit.nama, masa=masa_teks(unit))


def definitif_bentrok(baru: Penempatan, milik: Iterable[Penempatan]) -> Penempatan | None:
    """Another definitive assignment of the same person on the same days: nobody holds two at once."""
    tetap = SifatPenempatan.DEFINITIF
    if baru.sifat is not tetap:
        return None
    return next((p for p in milik if p.id != baru.id and p.sifat is tetap and beririsan(p, baru)), None)


def pimpinan_bentrok(baru: Penempatan, se_unit: Iterable[Penempatan]) -> Penempatan | None:
    """Another definitive head of the same unit on the same days; Plt. and Plh. may stand beside him."""
    if not baru.memimpin or baru.sifat in SEMENTARA:
        return None
    lain = (p for p in se_unit if p.id != baru.id and p.memimpin and p.sifat not in SEMENTARA)
    return next((p for p in lain if beririsan(p, baru)), None)


def _awal(masa: Bermasa) -> date:
    return masa.mulai or date.min


def _akhir(masa: Bermasa) -> date:
    return masa.selesai or date.max
