"""The days on which this office was written to, in the order of the change log."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, select

from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.store import skema


def hari_tercatat(koneksi: Connection, sesudah_lsn: int) -> list[date]:
    """Days of the entries after `sesudah_lsn`, each once, in the order in which they were first written."""
    r = skema.riwayat.c
    jam = func.substr(r.waktu, 1, 13)
    perintah = select(func.min(r.waktu)).where(r.lsn > sesudah_lsn).group_by(jam).order_by(func.min(r.lsn))
    return list(dict.fromkeys(dari_teks(waktu).date() for waktu in koneksi.execute(perintah).scalars()))


def hari_terakhir(koneksi: Connection) -> date | None:
    """The day of the newest entry, by the clock that the machine had then."""
    waktu = koneksi.execute(select(skema.riwayat.c.waktu).order_by(skema.riwayat.c.lsn.desc()).limit(1)).scalar()
    return None if waktu is None else dari_teks(waktu).date()
