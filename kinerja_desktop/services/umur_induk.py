"""How long ago newer master data or a newer revocation list came: a machine that is kept from them says so (2.7).

Whoever carries the files could hold them back for ever. The centre signs nothing only to show that nothing changed, so
a long silence proves nothing: it is a warning, and nothing is refused for it. Only this machine's own clock is asked.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.waktu import dari_teks, ke_teks
from kinerja_desktop.services.konteks import Context

LAMA_INDUK = timedelta(days=90)
"""Without anything newer from the centre for longer is pointed out."""

_KUNCI = "induk_tiba"
_DI_BAWAH_PUSAT = frozenset({PeranPerangkat.OPD, PeranPerangkat.PEGAWAI})


def catat(konteks: Context, *, baru: bool) -> None:
    """Remember now as the time of arrival, in the transaction that applies what came.

    Without anything `baru` only where no time is known yet: an office of an older program begins to count.
    """
    if baru or konteks.store.meta(_KUNCI) is None:
        konteks.store.atur_meta(_KUNCI, ke_teks(konteks.sekarang()))


def terlalu_lama(konteks: Context, peran: PeranPerangkat) -> datetime | None:
    """When the newest came, if that is too long ago for a machine of this role; the centre has nobody to wait for."""
    tiba = konteks.store.meta(_KUNCI)
    if peran not in _DI_BAWAH_PUSAT or tiba is None:
        return None
    pada = dari_teks(tiba)
    return pada if konteks.sekarang() - pada > LAMA_INDUK else None
