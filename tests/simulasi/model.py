"""The protocol of the exchange as plain sets: the oracle beside which the real code runs.

It has no bytes, no tables and no SQL. Revisions are named by the hashes that the real code gave them, so leaves can be
compared after every step. `mati` switches rules off, to see that a run notices.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count, zip_longest

_nomor = count(1)
MUTAN = (
    "lubang",
    "lubang_nomor",
    "akuan_asing",
    "epoch_asing",
    "rantai",
    "cakupan_akuan",
    "leluhur_pendek",
)


@dataclass(frozen=True)
class Daun:
    """One leaf: its hash and all ancestors that it carries, nearest first."""

    sidik: bytes
    leluhur: tuple[bytes, ...] = ()
    rev: int = 1


Kumpulan = frozenset[Daun]


def gabung(a: Kumpulan, b: Kumpulan) -> Kumpulan:
    """Leaves of the union."""
    semua = a | b
    return frozenset(d for d in semua if not any(d.sidik in lain.leluhur for lain in semua))


def pemenang(daun: Kumpulan) -> Daun:
    """The leaf that is shown."""
    return max(daun, key=lambda d: (d.rev, d.sidik))


@dataclass(frozen=True)
class Paket:
    """A bundle on its way."""

    id: int
    dari: str
    untuk: str
    epoch: int
    rantai: frozenset[int]
    dasar: int
    dasar_paket: int
    sampai: int
    akuan: tuple[tuple[int, int], ...]
    isi: tuple[tuple[str, Kumpulan], ...]

    @property
    def catatan(self) -> int:
        """How many revisions it carries."""
        return sum(len(daun) for _, daun in self.isi)


@dataclass
class Kenalan:
    """What a machine knows of one life of a neighbour."""

    rantai: frozenset[int] = frozenset()
    diakui: tuple[int, int] = (0, 0)
    paket: int = 0
    terapan: int = 0


@dataclass
class Mesin:
    """One machine of the model. `akhir` is the last number that is not the log's entry of a bundle it made."""

    nama: str
    epoch: int = 0
    rantai: frozenset[int] = frozenset()
    lsn: int = 0
    akhir: int = 0
    tetap: int = 0
    isi: dict[str, tuple[int, Kumpulan]] = field(default_factory=dict)
    tetangga: dict[str, dict[int, Kenalan]] = field(default_factory=dict)
    keluar: dict[int, tuple[str, str, int]] = field(default_factory=dict)
    utuh: set[int] = field(default_factory=set)
    masuk: set[int] = field(default_factory=set)
    cakupan: dict[str, str] = field(default_factory=dict)
    alarm: int = 0
    leluhur: int = 200

    def daun(self, rekaman: str) -> Kumpulan:
        """Leaves of one record here."""
        return self.isi[rekaman][1] if rekaman in self.isi else frozenset()

    def boleh_diganti(self, rekaman: str) -> bool:
        """True when the revision here never left this machine: a save replaces it."""
        return rekaman in self.isi and self.isi[rekaman][0] > self.tetap

    def tulis(self, rekaman: str, sidik: bytes, di_atas: Kumpulan, mengganti: bool) -> None:
        """A person saved: one revision on top of `di_atas`, or in place of the one leaf of it."""
        lain = self.daun(rekaman) - di_atas
        if mengganti:
            (lama,) = di_atas
            baru = Daun(sidik, lama.leluhur, lama.rev)
        else:
            urut = sorted(di_atas, key=lambda d: d.sidik)
            tingkat = zip_longest(*((d.sidik, *d.leluhur) for d in urut))
            leluhur = tuple(dict.fromkeys(a for baris in tingkat for a in baris if a))[: self.leluhur]
            baru = Daun(sidik, leluhur, max((d.rev for d in urut), default=0) + 1)
        self._simpan(rekaman, lain | {baru})

    def _simpan(self, rekaman: str, daun: Kumpulan) -> None:
        self.lsn += 1
        self.akhir = self.lsn
        self.isi[rekaman] = (self.lsn, daun)

    def _lahir(self) -> None:
        """A life begins with the first exchange: what is copied before it makes no twins."""
        self.epoch = self.epoch or next(_nomor)

    def epoch_baru(self, lain: frozenset[int] = frozenset()) -> None:
        """A new life: nothing is counted on, all is sent once."""
        self._lahir()
        self.alarm += 1
        self.rantai, self.epoch = self.rantai | {self.epoch} | lain, next(_nomor)
        self.tetap = self.lsn
        for hidup in self.tetangga.values():
            for satu in hidup.values():
                satu.diakui = (0, 0)

    def _hidup(self, nama: str, mati: str) -> dict[int, Kenalan]:
        semua = self.tetangga.setdefault(nama, {})
        if mati == "rantai":
            return dict(list(semua.items())[-1:])
        lampau = frozenset[int]().union(*(k.rantai for k in semua.values()))
        return {e: k for e, k in semua.items() if e not in lampau}

    def kirim(self, untuk: str, cakupan: str, mati: str = "") -> Paket:
        """Make a bundle for a neighbour that may see the records whose names begin with a letter of `cakupan`."""
        self._lahir()
        semua = self.tetangga.setdefault(untuk, {})
        if self.cakupan.get(untuk) != cakupan:
            self.cakupan[untuk] = cakupan
            for satu in semua.values():
                satu.diakui = (0, 0)
        hidup = self._hidup(untuk, mati)
        dasar, dasar_paket = min((k.diakui for k in hidup.values()), default=(0, 0))
        isi = tuple((r, d) for r, (lsn, d) in self.isi.items() if lsn > dasar and r[0] in cakupan)
        akuan = tuple((e, k.paket) for e, k in hidup.items())
        id_ = next(_nomor)
        paket = Paket(id_, self.nama, untuk, self.epoch, self.rantai, dasar, dasar_paket, self.akhir, akuan, isi)
        self.keluar[id_] = (untuk, cakupan, self.akhir)
        self.lsn += 1
        self.tetap = self.lsn
        return paket

    def batal(self, paket: Paket) -> None:
        """Its file could not be made, nobody will confirm it: what is left is an entry of the log like any other."""
        del self.keluar[paket.id]
        self.akhir = self.lsn

    def terima(self, paket: Paket, mati: str = "", boleh: Callable[[str], bool] = lambda _: True) -> list[str]:
        """Apply a bundle; return the record of each revision that was not the sender's to write, and was held back."""
        self._lahir()
        ditahan = self._gabungkan(paket, boleh)
        if not ditahan:
            self.masuk.add(paket.id)
        self.lsn += 1
        self.akhir = self.tetap = self.lsn
        self._catat(paket, mati)
        return ditahan

    def _gabungkan(self, paket: Paket, boleh: Callable[[str], bool]) -> list[str]:
        ditahan = []
        for rekaman, daun in paket.isi:
            tampil = pemenang(daun)
            for satu in (tampil, *sorted(daun - {tampil}, key=lambda d: d.sidik)):
                kini = self.daun(rekaman)
                if (baru := gabung(kini, frozenset({satu}))) == kini:
                    continue
                if boleh(rekaman):
                    self._simpan(rekaman, baru)
                else:
                    ditahan.append(rekaman)
        return ditahan

    def _catat(self, paket: Paket, mati: str) -> None:
        ini = self.tetangga.setdefault(paket.dari, {}).setdefault(paket.epoch, Kenalan())
        ini.rantai |= paket.rantai
        utuh = paket.dasar == 0 or paket.dasar_paket in self.utuh
        if mati == "lubang_nomor":
            utuh = paket.dasar <= ini.terapan
        if mati == "lubang":
            utuh = True
        if utuh:
            self.utuh.add(paket.id)
        asing = frozenset(e for e, _ in paket.akuan) - self.rantai - {self.epoch}
        if asing and mati != "epoch_asing":
            self.epoch_baru(asing)
            return
        diakui = [i for e, i in paket.akuan if e == self.epoch]
        if mati != "akuan_asing" and any(i and self.keluar.get(i, ("",))[0] != paket.dari for i in diakui):
            self.epoch_baru()
            return
        if diakui and not utuh:
            self.epoch_baru()
            return
        if utuh and (diakui or not paket.akuan) and paket.sampai > ini.terapan:
            ini.paket, ini.terapan = paket.id, paket.sampai
        for i in diakui:
            _, cakupan, sampai = self.keluar.get(i, ("", "", 0))
            sah = i and (mati == "cakupan_akuan" or cakupan == self.cakupan.get(paket.dari))
            if sah and sampai > ini.diakui[0]:  # of two bundles up to one number, the first confirmed stays the basis
                ini.diakui = (sampai, i)

    def salinan(self) -> Mesin:
        """The machine as it stands: a backup, or an image for a second one."""
        return copy.deepcopy(self)
