"""The calendar of a unit: its holidays, its week and its hours, as the rules of the day say."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from kinerja_desktop.domain.jam_kerja import AturanJam, JenisJam, aturan_pada
from kinerja_desktop.domain.kalender import Kalender
from kinerja_desktop.domain.unit_kerja import UnitKerja
from kinerja_desktop.store import skema
from kinerja_desktop.store.laporan import libur_antara
from kinerja_desktop.store.rekaman import Tersimpan, cari


class KalenderUnit(NamedTuple):
    """The calendar of one unit, the names of its holidays, and its rule of hours (None: no rule was written)."""

    kalender: Kalender
    libur: dict[date, str]
    aturan: AturanJam | None


def kalender_unit(
    koneksi: Connection, unit_id: UUID, mulai: date, selesai: date, pada: date | None = None
) -> KalenderUnit:
    """The calendar of a unit for the days from `mulai` to `selesai`; its rule is that of `pada`, else of the last."""
    libur = {h.tanggal: h.keterangan for h in libur_antara(koneksi, mulai, selesai)}
    sepekan, aturan = SepekanUnit(koneksi, pada or selesai)(unit_id)
    return KalenderUnit(
        Kalender(frozenset(libur), sepekan, aturan is not None and aturan.jenis is JenisJam.GILIRAN), libur, aturan
    )


class SepekanUnit:
    """Days a week and rule of every unit on one day, with one look at units and rules."""

    def __init__(self, koneksi: Connection, hari: date) -> None:
        self._hari = hari
        self._unit = {s.nilai.id: s.nilai for s in cari(koneksi, UnitKerja)}
        self._aturan = [s.nilai for s in aturan_jam(koneksi)]

    def __call__(self, unit_id: UUID) -> tuple[int, AturanJam | None]:
        """Working days a week, and the rule. A rule of usual or Ramadan hours tells the days, else the unit does."""
        unit = self._unit.get(unit_id)
        aturan = aturan_pada(self._aturan, self._rantai(unit_id), self._hari)
        if aturan is not None and aturan.jenis is not JenisJam.GILIRAN and aturan.unit_kerja_id is not None:
            return max(aturan.hari_kerja) + 1, aturan
        return (unit.hari_kerja if unit else 5), aturan

    def giliran(self, unit_id: UUID) -> bool:
        """True for a unit that works in shifts."""
        aturan = self(unit_id)[1]
        return aturan is not None and aturan.jenis is JenisJam.GILIRAN

    def _rantai(self, unit_id: UUID) -> list[UUID]:
        hasil: list[UUID] = []
        kini: UUID | None = unit_id
        while kini is not None and kini not in hasil:
            hasil.append(kini)
            unit = self._unit.get(kini)
            kini = unit.induk_id if unit else None
        return hasil


def aturan_jam(koneksi: Connection) -> list[Tersimpan[AturanJam]]:
    """Every rule of hours, newest first."""
    t = skema.aturan_jam.c
    return cari(koneksi, AturanJam, urut=(t.mulai.desc(), t.id))


class KalenderSemua:
    """The calendar of each unit for the days from `mulai` to `selesai`, with one look at holidays and rules of `pada`.

    `libur` are the names of the holidays.
    """

    def __init__(self, koneksi: Connection, mulai: date, selesai: date, pada: date) -> None:
        self.libur = {h.tanggal: h.keterangan for h in libur_antara(koneksi, mulai, selesai)}
        self._sepekan = SepekanUnit(koneksi, pada)
        self._hari = frozenset(self.libur)

    def __call__(self, unit_id: UUID) -> Kalender:
        """The calendar of one unit."""
        return Kalender(self._hari, self._sepekan(unit_id)[0])
