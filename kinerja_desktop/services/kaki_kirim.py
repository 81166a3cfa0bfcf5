"""The right of the foot: what was written since the last bundle sent to the machine above, and when that was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.services.cakupan_perangkat import kiriman_bagi
from kinerja_desktop.services.kirim_paket import KIRIM
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tukar import mesin_bertukar
from kinerja_desktop.store.muatan import Muatan
from kinerja_desktop.store.tetangga import hitung_kiriman, paket_terkirim, rentang_dari


@dataclass(frozen=True, slots=True)
class KakiKirim:
    """`belum` is None at the centre, which sends nothing upwards, and in an office that never exchanges.

    `terakhir` is None before the first bundle; `sampai` says that the receiver confirmed it.
    """

    belum: int | None
    terakhir: datetime | None
    sampai: bool = False


def kaki_kirim(konteks: Context) -> KakiKirim:
    """Count records as the page Sinkronisasi does, so that both tell the same once everything before is confirmed."""
    ini = mesin_bertukar(konteks)
    with konteks.store.baca() as koneksi:
        atas = None if ini is None else ini.utama(koneksi)
        keluar = paket_terkirim(koneksi, atas)
    terakhir = dari_teks(keluar.waktu) if keluar else None
    if ini is None or atas is None:
        return KakiKirim(None, terakhir)
    lihat = kiriman_bagi(konteks, ini.kenal(atas))
    sampai = keluar.sampai if keluar else 0
    with konteks.store.baca() as koneksi:
        sana = rentang_dari(koneksi, atas, sampai)
        belum = hitung_kiriman(koneksi, KIRIM.values(), Muatan(lihat, sampai), sana).jumlah
    return KakiKirim(belum, terakhir, keluar is not None and keluar.diakui is not None)
