"""Honesty about the clock of the machine: a date that jumped is noticed and said, and decides nothing by itself.

Old machines lose their date with their battery. The last start whose date was believed is remembered with the end of
the change log then; the days of later entries and today follow from it. A date that goes back or jumps ahead stays in
doubt, also while people go on writing, until a person says that it is right or the date is put right.
"""

from __future__ import annotations

from datetime import date

import msgspec

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.jam_mesin import Keraguan, keraguan
from kinerja_desktop.domain.teks import tulis_tanggal
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import jam_mesin as kueri
from kinerja_desktop.store import skema
from kinerja_desktop.store.rekaman import terakhir_lsn

_KUNCI = "jam_mesin"
PENEGAS = frozenset(Peran) - {Peran.PENGAWAS}


class _Jejak(msgspec.Struct, frozen=True):
    """The last day that was believed, and the end of the change log then."""

    hari: date
    lsn: int


def mulai(konteks: Context) -> None:
    """Remember this start, unless its date is in doubt: then what was believed before stays."""
    if konteks.store.hanya_baca:
        return
    jejak = _jejak(konteks)
    if (jejak is None or jejak.hari != konteks.hari_ini()) and meragukan(konteks) is None:
        _ingat(konteks)


def meragukan(konteks: Context) -> Keraguan | None:
    """What is odd about today's date, or None."""
    jejak, hari = _jejak(konteks), konteks.hari_ini()
    with konteks.store.baca() as koneksi:
        if jejak is not None:
            return keraguan([jejak.hari, *kueri.hari_tercatat(koneksi, jejak.lsn), hari])
        return keraguan([kueri.hari_terakhir(koneksi) or hari, hari])


def nyatakan_benar(konteks: Context) -> date:
    """A person looked at the date and says that it is right; the change log keeps who. Raises UMM-01 for pengawas."""
    wewenang.pastikan_peran(konteks, PENEGAS, "menyatakan tanggal komputer benar")
    with konteks.transaksi("nyatakan tanggal komputer benar", (skema.PUSAT,)) as kerja:
        kerja.catat_tindakan(konteks.akun)
        _ingat(konteks)
    return konteks.hari_ini()


def pastikan_yakin(konteks: Context) -> None:
    """Raise TGT-06 where something legal would hang on a clock that is doubted."""
    ragu = meragukan(konteks)
    if ragu is not None:
        raise UserError("TGT-06", dulu=tulis_tanggal(ragu.dulu), kini=tulis_tanggal(ragu.kini))


def _jejak(konteks: Context) -> _Jejak | None:
    teks = konteks.store.meta(_KUNCI)
    return None if teks is None else msgspec.json.decode(teks, type=_Jejak)


def _ingat(konteks: Context) -> None:
    with konteks.store.baca() as koneksi:
        akhir = terakhir_lsn(koneksi)
    konteks.store.atur_meta(_KUNCI, msgspec.json.encode(_Jejak(konteks.hari_ini(), akhir)).decode())
