"""On which period a list of results opens: the newest one that has something to show."""

from __future__ import annotations

from collections.abc import Iterable

from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tindak_lanjut import lingkup
from kinerja_desktop.store import tindak_lanjut as kueri


def terbaru(konteks: Context, calon: Iterable[Periode], *, tanpa_saya: bool = False) -> Periode | None:
    """Of some periods the newest with a signed result of somebody in view, the year before its last part; or None.

    A period that still runs comes after those that ended: the few results that it has were given early. With
    `tanpa_saya` one's own result counts for nothing, as in lists that show other people only.
    """
    penilai, unit = lingkup(konteks)
    with konteks.store.baca() as koneksi:
        ada = kueri.periode_bertanda(koneksi, penilai, unit, konteks.saya, tanpa_saya=tanpa_saya)
    hari = konteks.hari_ini()
    berhasil = (p for p in calon if str(p) in ada)
    return max(berhasil, key=lambda p: (p.selesai <= hari, p.selesai, p.jenis is JenisPeriode.TAHUNAN), default=None)
