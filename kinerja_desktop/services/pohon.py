"""The cascade of one year as the acting person may see it: his own line, his team, his unit, or everything."""

from __future__ import annotations

from kinerja_desktop.domain.pohon_kinerja import Pohon, pangkas, susun_pohon
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import pohon as kueri


def pohon(konteks: Context, tahun: int) -> Pohon:
    """Results of the people whose records the acting person may read, and by their text the results above them.

    Who carries out a result may know what it serves: cascading needs it (Lampiran II.4).
    """
    with konteks.store.baca() as koneksi:
        seluruh = susun_pohon(kueri.orang(koneksi), kueri.rencana(koneksi, tahun))
    if konteks.peran in wewenang.PEMBACA_SEMUA:
        return seluruh
    return pangkas(seluruh, {p.id for p in wewenang.terlihat(konteks)})
