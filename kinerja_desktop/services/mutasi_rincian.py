"""The frozen record of a transfer: what was asked, what followed, and what each touched record was before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kinerja_desktop.domain.akibat_mutasi import Akibat
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import cuplikan


@dataclass(frozen=True, slots=True)
class Jejak:
    """What an undo gives back: people and units as they were, assignments before and after, plans closed and opened.

    `tutup` tells of each closed plan its last day before, `skp` of each new draft its revision in hexadecimal digits.
    """

    pegawai: tuple[Pegawai, ...] = ()
    unit: tuple[UnitKerja, ...] = ()
    penempatan: tuple[tuple[Penempatan | None, Penempatan], ...] = ()
    penetapan: tuple[tuple[PenetapanPenilai | None, PenetapanPenilai], ...] = ()
    tutup: tuple[tuple[UUID, date], ...] = ()
    skp: tuple[tuple[UUID, str], ...] = ()
    penilai_baru: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class RincianMutasi:
    """`membatalkan` names the transfer that this record undoes; then nothing else follows from it."""

    langkah: LangkahMutasi
    akibat: tuple[Akibat, ...] = ()
    jejak: Jejak = Jejak()
    membatalkan: UUID | None = None


def tulis(rincian: RincianMutasi) -> str:
    """The record as JSON."""
    return cuplikan.ke_json(rincian)


def terbaca(catatan: CatatanMutasi) -> bool:
    """Whether all that reads this record can: it came from another machine, and cannot be taken out again."""
    try:
        akibat = baca(catatan).akibat
        tahun = {Periode.baca(satu.periode).tahun for satu in akibat if satu.periode}
    except UserError:
        return False
    return all(abs(satu - catatan.tanggal.year) <= 1 for satu in tahun)


def baca(catatan: CatatanMutasi) -> RincianMutasi:
    """Read the frozen record of a transfer."""
    return cuplikan.dari_json(catatan.rincian, RincianMutasi)
