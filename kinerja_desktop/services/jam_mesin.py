"""Honesty about the clock of the machine: a clock that jumped is noticed and said, and decides nothing by itself.

Old machines lose their date with their battery. The change log tells what day it was when something was last written; a
clock that stands before it, or far after it, is doubted until a person says that its date is right.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import tenggat as kueri

_KUNCI = "jam.dinyatakan_benar"
MUNDUR = timedelta(hours=2)
"""How far the clock may stand before the last change: summer time elsewhere, a clock set by hand."""
MAJU = timedelta(days=40)
"""How long nobody may have written anything before a jump is asked about."""


@dataclass(frozen=True, slots=True)
class Keraguan:
    """The clock is doubted: `dulu` is the newest time in the log, `kini` what the machine says now."""

    dulu: datetime
    kini: datetime

    @property
    def mundur(self) -> bool:
        """True for a clock that went back, False for one that jumped ahead."""
        return self.kini < self.dulu


def meragukan(konteks: Context) -> Keraguan | None:
    """Why the clock of the machine is doubted; None while it is not, or a person said that this day is right."""
    with konteks.store.baca() as koneksi:
        dulu = kueri.waktu_terakhir(koneksi)
    kini = konteks.sekarang()
    if dulu is None or -MUNDUR <= kini - dulu <= MAJU:
        return None
    if konteks.store.preferensi(konteks.akun.id, _KUNCI) == kini.date().isoformat():
        return None
    return Keraguan(dulu, kini)


def nyatakan_benar(konteks: Context) -> date:
    """A person says that the date of today is right; it holds for this account and this day."""
    hari = konteks.hari_ini()
    konteks.store.atur_preferensi(konteks.akun.id, _KUNCI, hari.isoformat())
    return hari


def pastikan_yakin(konteks: Context) -> None:
    """Raise TGT-06 where something legal would hang on a clock that is doubted."""
    ragu = meragukan(konteks)
    if ragu is not None:
        raise UserError("TGT-06", dulu=tulis_tanggal(ragu.dulu.date()), kini=tulis_tanggal(ragu.kini.date()))
