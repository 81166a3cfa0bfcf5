"""A small office of keys: root and spare, a centre, two OPD and a machine of one person."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.sync.certificates import Grant, Link, issue, issue_root
from kinerja_desktop.sync.enrolment import Authority
from kinerja_desktop.sync.identity import DeviceIdentity
from kinerja_desktop.sync.revocation import Entry, Version, publish
from kinerja_desktop.sync.roots import RootSet, found_office
from kinerja_desktop.sync.scope import Scope
from kinerja_desktop.sync.trust import TrustStore

PADA = "2026-03-02T08:00"
DINKES, PUSKESMAS, DINDIK = (bytes([angka]) * 16 for angka in (1, 2, 3))
SITI, BUDI = b"S" * 16, b"B" * 16
DI_BAWAH = {PUSKESMAS: DINKES, SITI: PUSKESMAS, BUDI: DINDIK}


def memuat(atas: bytes, bawah: bytes) -> bool:
    """The organisation: Puskesmas with Siti under Dinkes, Budi in Dindik."""
    induk = DI_BAWAH.get(bawah)
    return bawah == atas or (induk is not None and memuat(atas, induk))


@dataclass(frozen=True)
class Mesin:
    """A machine and its chain."""

    identitas: DeviceIdentity
    rantai: tuple[Link, ...]

    @property
    def link(self) -> Link:
        return self.rantai[-1]

    @property
    def mentah(self) -> tuple[bytes, ...]:
        return tuple(satu.raw for satu in self.rantai)

    def beri(self, peran: PeranPerangkat, cakupan: Scope, nama: str, identitas: DeviceIdentity | None = None) -> Mesin:
        """A machine certified by this one."""
        milik = identitas or DeviceIdentity.generate()
        link = issue(self.identitas, self.link, milik.public, Grant(peran, cakupan, nama), PADA, memuat)
        return Mesin(milik, (*self.rantai, link))

    def wewenang(self, percaya: TrustStore) -> Authority:
        return Authority(self.identitas, self.mentah, percaya, memuat)


@dataclass(frozen=True)
class Dunia:
    """Everybody."""

    induk: Mesin
    serep: Mesin
    pusat: Mesin
    dinkes: Mesin
    dindik: Mesin
    siti: Mesin
    akar: RootSet

    @property
    def percaya(self) -> TrustStore:
        return TrustStore(self.akar)

    def daftar(self, nomor: int, *entri: Entry, era: int = 0) -> bytes:
        """A revocation list of the centre."""
        return publish(self.pusat.identitas, self.pusat.mentah, Version(era, nomor), entri)


def kunci_induk(nama: str) -> Mesin:
    identitas = DeviceIdentity.generate()
    return Mesin(identitas, (issue_root(identitas, nama, PADA),))


def bangun() -> Dunia:
    """A new office with new keys."""
    induk, serep = kunci_induk("Kunci induk"), kunci_induk("Kunci induk cadangan")
    pusat = induk.beri(PeranPerangkat.PUSAT, Scope.whole(), "BKPSDM")
    dinkes = pusat.beri(PeranPerangkat.OPD, Scope.of(units=frozenset({DINKES})), "Dinas Kesehatan")
    dindik = pusat.beri(PeranPerangkat.OPD, Scope.of(units=frozenset({DINDIK})), "Dinas Pendidikan")
    siti = dinkes.beri(
        PeranPerangkat.PEGAWAI, Scope.of(units=frozenset({PUSKESMAS}), persons=frozenset({SITI})), "Laptop Puskesmas"
    )
    return Dunia(induk, serep, pusat, dinkes, dindik, siti, found_office(induk.identitas, induk.link, serep.link))


@cache
def dunia() -> Dunia:
    """One office for every test that changes nothing: values are frozen."""
    return bangun()
