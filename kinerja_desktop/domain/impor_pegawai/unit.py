"""Units named in a sheet of people: which of them the office has, and which come in new, at which place of the tree.

The rows of a sheet have no order, so the plan is made from the set of all names: the deepest chains first, then names
alone. A second import finds all that the first one made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from uuid import UUID

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.impor_pegawai.kepala import rapat
from kinerja_desktop.domain.unit_kerja import JenisUnit, UnitKerja

Rantai = tuple[str, ...]
_PEMERINTAH = re.compile(
    r"pemerintah(an)?\s+(kota|kab|kabupaten|prov|provinsi|daerah)\b|pemko\b|pemkab\b", re.IGNORECASE
)
_JENIS = (
    (r"pemerintah", JenisUnit.PEMERINTAH_DAERAH),
    (r"puskesmas", JenisUnit.PUSKESMAS),
    (r"uptd?\b|unit pelaksana teknis", JenisUnit.UPTD),
    (r"(kantor )?kelurahan", JenisUnit.KELURAHAN),
    (r"(kantor )?(kecamatan|camat)", JenisUnit.KECAMATAN),
    (r"sekolah|sd(n|s)?\b|smp(n|s)?\b|sma(n|s)?\b|smk(n|s)?\b|tk\b|paud\b", JenisUnit.SEKOLAH),
    (
        r"dinas|badan|inspektorat|sekretariat daerah|sekretariat dprd|sekretariat dewan|satuan polisi|rumah sakit|rsud",
        JenisUnit.PERANGKAT_DAERAH,
    ),
)

_TINGKAT = {
    JenisUnit.SUB_UNIT: 0, JenisUnit.PERANGKAT_DAERAH: 2, JenisUnit.KECAMATAN: 2, JenisUnit.PEMERINTAH_DAERAH: 3,
}  # fmt: skip
"""Height of a kind in the tree of a region (PP 18/2016); all others stand at 1."""


def jenis_unit(nama: str) -> JenisUnit:
    """Kind of a unit by the first words of its name; a part of another unit where they tell nothing."""
    return next((jenis for pola, jenis in _JENIS if re.match(pola, nama, re.IGNORECASE)), JenisUnit.SUB_UNIT)


@dataclass
class RencanaUnit:
    """The units of the office with those to come; `baru` in the order in which they are made, parents first."""

    baru: list[UnitKerja] = field(default_factory=list)
    _semua: dict[UUID, UnitKerja] = field(default_factory=dict)
    _menurut_nama: dict[str, list[UUID]] = field(default_factory=dict)
    _menurut_kode: dict[str, UUID] = field(default_factory=dict)
    _hasil: dict[Rantai, UUID | None] = field(default_factory=dict)

    def hasil(self, rantai: Rantai) -> UUID | None:
        """The unit that a chain means, None where several fit."""
        return self._hasil[kunci_rantai(rantai)]

    def tempat(self, rantai: Rantai, kode: str = "") -> UUID:
        """The unit that an id of SIASN or else a chain of names means. Raises IMP-28 where several units fit."""
        if kode in self._menurut_kode:
            return self._menurut_kode[kode]
        nomor = self.hasil(rantai)
        if nomor is None:
            raise UserError("IMP-28", unit=rantai[-1])
        return nomor

    def nama(self, nomor: UUID) -> str:
        """Name of a unit, old or new."""
        return self._semua[nomor].nama if nomor in self._semua else ""

    def tambah(self, unit: UnitKerja) -> None:
        """Know one more unit."""
        self._semua[unit.id] = unit
        if unit.kode:
            self._menurut_kode[unit.kode] = unit.id
        self._menurut_nama.setdefault(rapat(unit.nama), []).append(unit.id)

    def cari(self, rantai: Rantai) -> list[UUID]:
        """Units with the last name that have the others, in this order, above them."""
        return [n for n in self._menurut_nama.get(rantai[-1], ()) if _berurutan(rantai[:-1], self._di_atas(n))]

    def _di_atas(self, nomor: UUID) -> list[str]:
        """Names above a unit, from the top down."""
        hasil: list[str] = []
        dilihat = {nomor}
        atas = self._semua[nomor].induk_id
        while atas in self._semua and atas not in dilihat:
            dilihat.add(atas)
            hasil.append(rapat(self._semua[atas].nama))
            atas = self._semua[atas].induk_id
        return hasil[::-1]

    def di_atas_sekelas(self, nomor: UUID, jenis: JenisUnit) -> UUID | None:
        """The unit itself or the first one above it below which a unit of this kind can stand; None is the top."""
        dilihat: set[UUID] = set()
        kini: UUID | None = nomor
        while kini in self._semua and kini not in dilihat and _tingkat(jenis) > _tingkat(self._semua[kini].jenis):
            dilihat.add(kini)
            kini = self._semua[kini].induk_id
        return kini if kini in self._semua and kini not in dilihat else None

    def putuskan(self, rantai: Rantai, hasil: UUID | None) -> None:
        """Remember what a chain means."""
        self._hasil[rantai] = hasil

    def kenal_kode(self, kode: str) -> bool:
        """True where a unit has this id of SIASN."""
        return kode in self._menurut_kode

    def satu(self, nomor: UUID) -> UnitKerja:
        """One unit, old or new."""
        return self._semua[nomor]


def kunci_rantai(rantai: Rantai) -> Rantai:
    """A chain as it is compared."""
    return tuple(rapat(nama) for nama in rantai)


def _berurutan(cari: Rantai, dalam: list[str]) -> bool:
    sisa = iter(dalam)
    return all(nama in sisa for nama in cari)


def rencanakan(
    dikenal: Iterable[UnitKerja],
    disebut: Iterable[tuple[Rantai, str]],
    pokok: UUID,
    id_baru: Callable[[], UUID],
) -> RencanaUnit:
    """Find or plan the unit of every chain in `disebut`, given with its id in SIASN where that is known.

    What is new and has no known unit above goes below `pokok`, the office itself; what by its kind stands above the
    office goes below what the office is a part of, or to the top of a tree of its own. A unit that the office knows
    by the same id is that unit, whatever its name.
    """
    rencana = RencanaUnit()
    disebut = set(disebut)
    for unit in dikenal:
        rencana.tambah(unit)
    tulisan: dict[Rantai, Rantai] = {}
    for rantai, kode in sorted(disebut):
        if rencana.kenal_kode(kode):
            continue
        tulisan.setdefault(kunci_rantai(rantai), rantai)
    for kunci in sorted(tulisan, key=lambda k: (-len(k), k)):
        rencana.putuskan(kunci, _letakkan(rencana, kunci, tulisan[kunci], pokok, id_baru))
    _beri_kode(rencana, disebut)
    return rencana


def _beri_kode(rencana: RencanaUnit, disebut: Iterable[tuple[Rantai, str]]) -> None:
    """Give new units the one id of SIASN that their rows name."""
    kode: dict[UUID, set[str]] = {}
    for rantai, satu in disebut:
        nomor = None if rencana.kenal_kode(satu) else rencana.hasil(rantai)
        if satu and nomor is not None:
            kode.setdefault(nomor, set()).add(satu)
    rencana.baru = [
        replace(unit, kode=next(iter(kode[unit.id]))) if len(kode.get(unit.id, ())) == 1 else unit
        for unit in rencana.baru
    ]


def _letakkan(
    rencana: RencanaUnit, kunci: Rantai, nama: Rantai, pokok: UUID, id_baru: Callable[[], UUID]
) -> UUID | None:
    kunci, nama = _tanpa_pemerintah(rencana, kunci, nama)
    kunci, nama = _mulai_dari_kantor(rencana, kunci, nama, pokok)
    cocok = rencana.cari(kunci)
    if cocok:
        return cocok[0] if len(cocok) == 1 else None
    atas: UUID | None = pokok
    for panjang in range(1, len(kunci) + 1):
        ada = rencana.cari(kunci[:panjang])
        if len(ada) > 1:
            return None
        if ada:
            atas = ada[0]
            continue
        induk = rencana.satu(atas or pokok)
        jenis = jenis_unit(nama[panjang - 1])
        if atas == pokok:
            atas = rencana.di_atas_sekelas(pokok, jenis)
        unit = UnitKerja(
            id_baru(), nama[panjang - 1], jenis, atas, hari_kerja=induk.hari_kerja,
            alamat=induk.alamat, tempat=induk.tempat,
        )  # fmt: skip
        rencana.tambah(unit)
        rencana.baru.append(unit)
        atas = unit.id
    return atas


def _tingkat(jenis: JenisUnit) -> int:
    return _TINGKAT.get(jenis, 1)


def _mulai_dari_kantor(rencana: RencanaUnit, kunci: Rantai, nama: Rantai, pokok: UUID) -> tuple[Rantai, Rantai]:
    """Leave out what stands above the office where it is the top of the tree and the chain names it."""
    kantor = rencana.satu(pokok)
    if kantor.induk_id is not None or rapat(kantor.nama) not in kunci:
        return kunci, nama
    letak = kunci.index(rapat(kantor.nama))
    return kunci[letak:], nama[letak:]


def _tanpa_pemerintah(rencana: RencanaUnit, kunci: Rantai, nama: Rantai) -> tuple[Rantai, Rantai]:
    """Leave out the government at the top of a chain where the office is only a part of it."""
    while len(kunci) > 1 and _PEMERINTAH.match(nama[0]) and not rencana.cari(kunci[:1]):
        kunci, nama = kunci[1:], nama[1:]
    return kunci, nama
