"""Rows of the tree of units: what stands open, what a search lets through, and how one row reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.bagan import Celah, SebabPenilai
from kinerja_desktop.domain.teks import sederhana, tulis_angka
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.services.organisasi_penilai import NAMA_CELAH, NAMA_SEBAB
from kinerja_desktop.services.organisasi_pohon import SimpulUnit

BUKA_SEMUA = 60
"""Up to this many units the whole tree stands open at first; of a larger one the first two levels."""

_JARAK = "\u2003"


class PohonUnit:
    """The tree without a widget: which branches are open, and the rows that are to be shown."""

    def __init__(self) -> None:
        self.simpul: list[SimpulUnit] = []
        self._induk: set[UUID] = set()
        self._terbuka: set[UUID] | None = None

    def isi(self, simpul: Sequence[SimpulUnit]) -> None:
        """Take the units of a day; branches stay as they stood."""
        self.simpul = list(simpul)
        self._induk = {s.unit.induk_id for s in self.simpul if s.unit.induk_id is not None}
        if self._terbuka is None and self.simpul:
            sedikit = len(self.simpul) <= BUKA_SEMUA
            self._terbuka = {s.unit.id for s in self.simpul if sedikit or s.tingkat < 1}

    def bercabang(self, unit_id: UUID) -> bool:
        """True when there are units below."""
        return unit_id in self._induk

    def terbuka(self, unit_id: UUID) -> bool:
        """True when the units below are shown."""
        return unit_id in (self._terbuka or ())

    def setel(self, unit_id: UUID, terbuka: bool) -> None:
        """Open or close a branch."""
        self._terbuka = self._terbuka or set()
        (self._terbuka.add if terbuka else self._terbuka.discard)(unit_id)

    def sampai(self, unit_id: UUID) -> None:
        """Open everything above a unit, so that it is seen."""
        induk = {s.unit.id: s.unit.induk_id for s in self.simpul}
        atas, dilewati = induk.get(unit_id), set[UUID]()
        while atas is not None and atas not in dilewati:
            dilewati.add(atas)
            self.setel(atas, True)
            atas = induk.get(atas)

    def baris(self, kata: str = "", hanya_celah: bool = False) -> list[SimpulUnit]:
        """Rows to show: the open part of the tree, or what a search lets through with all that stands above it."""
        dicari = sederhana(kata).split()
        if not dicari and not hanya_celah:
            return list(self._tampak())
        cocok = {s.unit.id for s in self.simpul if _memuat(s, dicari) and (not hanya_celah or s.hasil.celah)}
        induk = {s.unit.id: s.unit.induk_id for s in self.simpul}
        tampak: set[UUID] = set()
        for satu in cocok:
            kini: UUID | None = satu
            while kini is not None and kini not in tampak:
                tampak.add(kini)
                kini = induk.get(kini)
        return [s for s in self.simpul if s.unit.id in tampak]

    def _tampak(self) -> Iterable[SimpulUnit]:
        tertutup: int | None = None
        for satu in self.simpul:
            if tertutup is not None and satu.tingkat > tertutup:
                continue
            tertutup = None if self.terbuka(satu.unit.id) else satu.tingkat
            yield satu


def _memuat(simpul: SimpulUnit, dicari: list[str]) -> bool:
    teks = sederhana(f"{simpul.unit.nama} {simpul.pimpinan} {simpul.unit.kode or ''}")
    return all(satu in teks for satu in dicari)


def judul(pohon: PohonUnit, simpul: SimpulUnit) -> str:
    """The name, moved in by its level, with the mark of a branch."""
    tanda = ("▾ " if pohon.terbuka(simpul.unit.id) else "▸ ") if pohon.bercabang(simpul.unit.id) else "   "
    return f"{_JARAK * simpul.tingkat}{tanda}{simpul.unit.nama}"


def tag_unit(simpul: SimpulUnit) -> tuple[str, JenisTag] | None:
    """A pill where nobody leads for certain, somebody leads for a time, or the unit ends on a day."""
    if simpul.hasil.celah is not None:
        return istilah(NAMA_CELAH[simpul.hasil.celah]), "bad" if simpul.hasil.celah is Celah.PIMPINAN_GANDA else "kem"
    if simpul.hasil.sebab in (SebabPenilai.PLT, SebabPenilai.PLH):
        return istilah(NAMA_SEBAB[simpul.hasil.sebab]), "aju"
    return (masa(simpul.unit), "draf") if simpul.unit.selesai is not None else None


def jumlah(simpul: SimpulUnit) -> str:
    """People in the unit, and in it with all below where that is another number."""
    if simpul.orang == simpul.semua:
        return tulis_angka(simpul.orang)
    return f"{tulis_angka(simpul.orang)} / {tulis_angka(simpul.semua)}"


def masa(unit: UnitKerja) -> str:
    """The days of a unit in words; nothing while both are open."""
    t = QCoreApplication.translate
    bagian = []
    if unit.mulai is not None:
        bagian.append(t("Organisasi", "sejak {hari}").format(hari=tulis_tanggal(unit.mulai)))
    if unit.selesai is not None:
        bagian.append(t("Organisasi", "sampai {hari}").format(hari=tulis_tanggal(unit.selesai)))
    return " ".join(bagian)
