"""For whom a machine speaks: units with all below them, and single people; as ids, and in words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import ambil, cari
from kinerja_desktop.sync.scope import Scope

_SEKALI = 500
_DISEBUT = 3


@dataclass(frozen=True)
class Lingkup:
    """Everything, or units (each with all below it) and single people."""

    unit: frozenset[UUID] = frozenset()
    pegawai: frozenset[UUID] = frozenset()
    semua: bool = False

    @classmethod
    def dari_scope(cls, scope: Scope) -> Lingkup:
        """What a certificate says."""
        unit, pegawai = (frozenset(UUID(bytes=satu) for satu in daftar) for daftar in (scope.units, scope.persons))
        return cls(unit, pegawai, scope.everything)

    def menjadi_scope(self, konteks: Context) -> Scope:
        """What a certificate will say. Raises UserError KNC-34 for nobody, or for ids unknown to this office."""
        if self.semua:
            return Scope.whole()
        if not self.unit and not self.pegawai:
            raise UserError("KNC-34", sebab="belum ada unit kerja atau pegawai yang disebut")
        for kelas, daftar, kata in ((UnitKerja, self.unit, "unit kerja"), (Pegawai, self.pegawai, "pegawai")):
            for nomor in sorted(daftar):
                if _ambil(konteks, kelas, nomor) is None:
                    raise UserError("KNC-34", sebab=f"{kata} {nomor} tidak ada di kantor ini")
        units, persons = (frozenset(satu.bytes for satu in daftar) for daftar in (self.unit, self.pegawai))
        return Scope.of(units, persons)


def baca(konteks: Context, unit: Sequence[str], pegawai: Sequence[str]) -> Lingkup:
    """A scope as people type it: units by id or whole name, people by id or NIP. Raises UserError KNC-34."""
    u, p = skema.unit_kerja.c, skema.pegawai.c
    nomor_unit = {_satu(konteks, UnitKerja, u.nama, satu.strip(), "unit kerja") for satu in unit}
    nomor_pegawai = {_satu(konteks, Pegawai, p.nip, "".join(satu.split()), "pegawai") for satu in pegawai}
    return Lingkup(frozenset(nomor_unit), frozenset(nomor_pegawai))


def _satu(konteks: Context, kelas: type[Any], kolom: Any, teks: str, kata: str) -> UUID:
    try:
        return UUID(teks)
    except ValueError:
        with konteks.store.baca() as koneksi:
            ada = cari(koneksi, kelas, kolom == teks, batas=2)
    if not teks or len(ada) != 1:
        sebab = f"{kata} “{teks}” " + ("ada lebih dari satu; sebutkan nomornya" if teks and ada else "tidak ditemukan")
        raise UserError("KNC-34", sebab=sebab)
    nomor: UUID = ada[0].nilai.id
    return nomor


def kata(konteks: Context, lingkup: Lingkup) -> str:
    """A scope in words: names of units and people, the first three of each."""
    if lingkup.semua:
        return "semua unit kerja dan pegawai"
    unit = nama_unit(konteks, lingkup.unit)
    pegawai = nama_pegawai(konteks, lingkup.pegawai)
    bagian = [f"{_daftar(unit.values())} dan semua unit di bawahnya"] if unit else []
    bagian += [f"pegawai: {_daftar(pegawai.values())}"] if pegawai else []
    return "; ".join(bagian) or "tidak ada"


def nama_unit(konteks: Context, daftar: Collection[UUID]) -> dict[UUID, str]:
    """Names of units; one that this office does not have is called so."""
    return _nama(konteks, UnitKerja, daftar, "unit yang belum dikenal di sini")


def nama_pegawai(konteks: Context, daftar: Collection[UUID]) -> dict[UUID, str]:
    """Names of people; one that this office does not have is called so."""
    return _nama(konteks, Pegawai, daftar, "pegawai yang belum dikenal di sini")


def _nama(konteks: Context, kelas: type[Any], daftar: Collection[UUID], asing: str) -> dict[UUID, str]:
    kolom, urut = skema.PETA[kelas].tabel.c.id, sorted(daftar)
    nama: dict[UUID, str] = {}
    with konteks.store.baca() as koneksi:
        for awal in range(0, len(urut), _SEKALI):
            sekian = kolom.in_([nomor.bytes for nomor in urut[awal : awal + _SEKALI]])
            nama |= {satu.nilai.id: str(satu.nilai.nama) for satu in cari(koneksi, kelas, sekian)}
    return {nomor: nama.get(nomor, asing) for nomor in urut}


def _ambil(konteks: Context, kelas: type[Any], nomor: UUID) -> Any:
    with konteks.store.baca() as koneksi:
        ada = ambil(koneksi, kelas, nomor)
    return None if ada is None else ada.nilai


def _daftar(nama: Collection[str]) -> str:
    urut = sorted(nama)
    lagi = f", dan {len(urut) - _DISEBUT} lagi" if len(urut) > _DISEBUT else ""
    return ", ".join(urut[:_DISEBUT]) + lagi
