"""The frozen record of a transfer: what was asked, what followed, and what each touched record was before."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.akibat_mutasi import Akibat, JenisAkibat
from kinerja_desktop.domain.catatan_mutasi import CatatanMutasi, JenisMutasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.penempatan import Penempatan, PenetapanPenilai
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.services import cuplikan

_TERDALAM = 32
_TAHUN = range(1000, 3000)
"""As of periods (`domain.periode`): the calendar has days before and after each."""
_BERPERIODE = (JenisAkibat.MENILAI_LAMA, JenisAkibat.SALIN_HASIL)


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
    """Whether all that reads this record can: it came from another machine, and cannot be taken out again.

    Queries read single values of the text, so it must say to them what it says to the program: each name once, and
    what is looked for written out, and nothing so deep that a page fails at it which is called from deep itself.
    """
    try:
        isi = baca(catatan)
        mentah = json.loads(catatan.rincian, object_pairs_hook=_sekali)
        tahun = {Periode.baca(satu.periode).tahun for satu in isi.akibat if satu.periode or satu.jenis in _BERPERIODE}
    except (UserError, ValueError, RecursionError):
        return False
    berhenti = catatan.jenis is JenisMutasi.BERHENTI
    return (
        isi.langkah.jenis is catatan.jenis
        and all(satu.year in _TAHUN for satu in (catatan.tanggal, isi.langkah.tanggal))
        and mentah.get("membatalkan") == (None if isi.membatalkan is None else str(isi.membatalkan))
        and (not berhenti or mentah["langkah"].get("kedudukan") == isi.langkah.kedudukan.value)
        and _dalam(mentah) <= _TERDALAM
        and all(abs(satu - catatan.tanggal.year) <= 1 for satu in tahun)
    )


def dinilai_oleh_lama(catatan: CatatanMutasi) -> set[UUID]:
    """Whom a transfer leaves to their former penilai for a period (IV.A.14), or gives an earlier result (IV.A.13)."""
    return {orang for satu in baca(catatan).akibat if satu.jenis in _BERPERIODE for orang in satu.tentang}


def _dalam(mentah: object) -> int:
    """How many objects and lists lie in each other."""
    dalam, lapis = 0, [mentah]
    while lapis := [satu for satu in lapis if isinstance(satu, dict | list)]:
        dalam += 1
        lapis = [isi for satu in lapis for isi in (satu.values() if isinstance(satu, dict) else satu)]
    return dalam


def _sekali(pasangan: list[tuple[str, Any]]) -> dict[str, Any]:
    """One object of JSON. Raises ValueError where a name comes twice: which of them counts, readers do not agree on."""
    hasil = dict(pasangan)
    if len(hasil) < len(pasangan):
        raise ValueError("a name comes twice")
    return hasil


def baca(catatan: CatatanMutasi) -> RincianMutasi:
    """Read the frozen record of a transfer."""
    return cuplikan.dari_json(catatan.rincian, RincianMutasi)
