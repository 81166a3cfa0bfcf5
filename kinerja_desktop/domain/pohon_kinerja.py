"""The whole cascade: each planned result under the leader's result it serves, and the gaps in it (Lampiran II.4-5).

A result belongs under the one its plan names (`rhk_pimpinan_id`); a plan that came without ids belongs where its text
is the leader's own. What nobody carries, and what serves no result of the leader, is named and never hidden.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.skp import Rhk, StatusSkp


class CelahPohon(StrEnum):
    """What is missing in the cascade."""

    TANPA_PEMBAWA = "tanpa_pembawa"
    INDIKATOR_TANPA_PEMBAWA = "indikator_tanpa_pembawa"
    TANPA_INDUK = "tanpa_induk"
    TANPA_SKP = "tanpa_skp"


@dataclass(frozen=True, slots=True)
class OrangPohon:
    """One person of the cascade; `wajib` tells that he owes a plan (R33)."""

    id: UUID
    nama: str
    jabatan: str
    penilai_id: UUID | None
    wajib: bool = True


@dataclass(frozen=True, slots=True)
class RencanaPohon:
    """The results of one plan that is in force or being written."""

    pegawai_id: UUID
    penilai_id: UUID | None
    status: StatusSkp
    rhk: tuple[Rhk, ...]


@dataclass(frozen=True, slots=True)
class Simpul:
    """One result in the tree. `lepas` lists the indicators nobody carries; `konteks` marks a result above what the
    reader may read, shown by its text only so that he sees what he contributes to.
    """

    rhk: Rhk
    pegawai_id: UUID
    status: StatusSkp
    induk: UUID | None = None
    anak: tuple[UUID, ...] = ()
    celah: CelahPohon | None = None
    lepas: tuple[UUID, ...] = ()
    konteks: bool = False


@dataclass(frozen=True, slots=True)
class Pohon:
    """The cascade of one year; `akar` are the results with nothing above, `tanpa_skp` people who owe a plan."""

    orang: Mapping[UUID, OrangPohon]
    simpul: Mapping[UUID, Simpul]
    akar: tuple[UUID, ...]
    tanpa_skp: tuple[UUID, ...] = ()

    def jumlah(self, celah: CelahPohon) -> int:
        """How many gaps of one kind there are."""
        if celah is CelahPohon.TANPA_SKP:
            return len(self.tanpa_skp)
        return sum(s.celah is celah for s in self.simpul.values())

    def urut(self) -> Iterator[tuple[int, Simpul]]:
        """Every result with its depth, from the top down, as it is printed."""
        antre = [(0, satu) for satu in reversed(self.akar)]
        while antre:
            dalam, nomor = antre.pop()
            simpul = self.simpul[nomor]
            yield dalam, simpul
            antre.extend((dalam + 1, anak) for anak in reversed(simpul.anak))


def susun_pohon(orang: Iterable[OrangPohon], rencana: Iterable[RencanaPohon]) -> Pohon:
    """Build the cascade; the order of people is kept, and that of results as their plans have it."""
    semua = {o.id: o for o in orang}
    daftar = [r for r in rencana if r.pegawai_id in semua]
    induk = _induk(daftar)
    anak: dict[UUID, list[UUID]] = {}
    for satu, atas in induk.items():
        if atas is not None:
            anak.setdefault(atas, []).append(satu)
    dibawa = {r.iki_pimpinan_id for p in daftar for r in p.rhk}
    memimpin = {o.penilai_id for o in semua.values() if o.wajib}
    berencana = {r.pegawai_id for r in daftar if r.rhk}
    simpul = {}
    for satu_rencana in _dari_atas(semua, daftar):
        for rhk in satu_rencana.rhk:
            dasar = Simpul(
                rhk, satu_rencana.pegawai_id, satu_rencana.status, induk[rhk.id], tuple(anak.get(rhk.id, ()))
            )
            simpul[rhk.id] = _tandai(dasar, dibawa, memimpin, satu_rencana.penilai_id in berencana)
    tanpa = tuple(o.id for o in semua.values() if o.wajib and o.id not in berencana)
    return Pohon(semua, simpul, tuple(n for n, s in simpul.items() if s.induk is None), tanpa)


def _dari_atas(semua: Mapping[UUID, OrangPohon], daftar: Iterable[RencanaPohon]) -> list[RencanaPohon]:
    """Plans of leaders before those of their people, so that the top of the office comes first."""

    def dalam(nomor: UUID | None) -> int:
        dilihat: set[UUID] = set()
        while nomor is not None and nomor in semua and nomor not in dilihat:
            dilihat.add(nomor)
            nomor = semua[nomor].penilai_id
        return len(dilihat)

    urutan = {nomor: i for i, nomor in enumerate(semua)}
    return sorted(daftar, key=lambda r: (dalam(r.pegawai_id), urutan[r.pegawai_id]))


def _induk(daftar: list[RencanaPohon]) -> dict[UUID, UUID | None]:
    """The result above each result: by its id, else by its text in the leader's plan; never in a circle."""
    pemilik = {r.id: p.pegawai_id for p in daftar for r in p.rhk}
    teks = {(p.pegawai_id, _rata(r.uraian)): r.id for p in daftar for r in p.rhk}
    hasil: dict[UUID, UUID | None] = {}
    for satu in daftar:
        for rhk in satu.rhk:
            atas = rhk.rhk_pimpinan_id if rhk.rhk_pimpinan_id in pemilik else None
            if atas is None and satu.penilai_id is not None:
                baris = rhk.rhk_pimpinan.strip().splitlines()
                atas = teks.get((satu.penilai_id, _rata(baris[0]))) if baris else None
            hasil[rhk.id] = None if atas is None or pemilik[atas] == satu.pegawai_id else atas
    for nomor in hasil:
        _putuskan_putaran(hasil, nomor)
    return hasil


def _putuskan_putaran(induk: dict[UUID, UUID | None], nomor: UUID) -> None:
    dilihat: set[UUID] = set()
    kini: UUID | None = nomor
    while kini is not None:
        if kini in dilihat:
            induk[nomor] = None
            return
        dilihat.add(kini)
        kini = induk[kini]


def _tandai(simpul: Simpul, dibawa: Collection[UUID | None], memimpin: Collection[UUID | None], atas: bool) -> Simpul:
    """Name the gap of one result; a leader's own work that needs no carrier is his to leave so, but it is told."""
    if simpul.pegawai_id in memimpin and not simpul.anak:
        return replace(simpul, celah=CelahPohon.TANPA_PEMBAWA)
    lepas: tuple[UUID, ...] = ()
    if simpul.anak and any(i.id in dibawa for i in simpul.rhk.iki):
        lepas = tuple(i.id for i in simpul.rhk.iki if i.id not in dibawa)
    if lepas:
        return replace(simpul, celah=CelahPohon.INDIKATOR_TANPA_PEMBAWA, lepas=lepas)
    if simpul.induk is None and atas:
        return replace(simpul, celah=CelahPohon.TANPA_INDUK)
    return simpul


def pangkas(pohon: Pohon, terlihat: Collection[UUID]) -> Pohon:
    """What somebody may see who reads the records of `terlihat`: their results, and by text what stands above them."""
    simpan: dict[UUID, Simpul] = {}
    for nomor, simpul in pohon.simpul.items():
        if simpul.pegawai_id not in terlihat:
            continue
        kini: UUID | None = nomor
        while kini is not None and kini not in simpan:
            satu = pohon.simpul[kini]
            luar = satu.pegawai_id not in terlihat
            simpan[kini] = replace(satu, konteks=True, celah=None, lepas=()) if luar else satu
            kini = satu.induk
    urut = {n: simpan[n] for n in pohon.simpul if n in simpan}
    bersih = {n: replace(s, anak=tuple(a for a in s.anak if a in urut)) for n, s in urut.items()}
    disebut = {s.pegawai_id for s in bersih.values()}
    orang = {o: satu for o, satu in pohon.orang.items() if o in terlihat or o in disebut}
    tanpa = tuple(o for o in pohon.tanpa_skp if o in terlihat)
    return Pohon(orang, bersih, tuple(a for a in pohon.akar if a in bersih), tanpa)


def saring(pohon: Pohon, celah: CelahPohon | None = None, kata: str = "") -> Pohon:
    """Only results with this gap or with every word, and what stands above them."""
    cari = _rata(kata).split()

    def cocok(simpul: Simpul) -> bool:
        if celah is not None and simpul.celah is not celah:
            return False
        orang = pohon.orang[simpul.pegawai_id]
        teks = _rata(" ".join((simpul.rhk.uraian, orang.nama, orang.jabatan, *(i.uraian for i in simpul.rhk.iki))))
        return all(k in teks for k in cari)

    tetap: set[UUID] = set()
    for nomor, simpul in pohon.simpul.items():
        kini: UUID | None = nomor if cocok(simpul) else None
        while kini is not None and kini not in tetap:
            tetap.add(kini)
            kini = pohon.simpul[kini].induk
    sisa = {n: replace(s, anak=tuple(a for a in s.anak if a in tetap)) for n, s in pohon.simpul.items() if n in tetap}
    tanpa = tuple(
        o for o in pohon.tanpa_skp if all(k in _rata(f"{pohon.orang[o].nama} {pohon.orang[o].jabatan}") for k in cari)
    )
    return Pohon(pohon.orang, sisa, tuple(a for a in pohon.akar if a in tetap), tanpa)


def _rata(teks: str) -> str:
    return " ".join(teks.casefold().split())
