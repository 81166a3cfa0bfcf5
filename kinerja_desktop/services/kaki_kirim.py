"""The right of the foot: what was written since the last bundle for the machine above, and when that was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kinerja_desktop.domain.waktu import dari_teks
from kinerja_desktop.services.cakupan_perangkat import cakupan
from kinerja_desktop.services.keterangan import belum_dikirim
from kinerja_desktop.services.kirim_paket import KIRIM
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tukar import mesin_bertukar
from kinerja_desktop.store.tetangga import jumlah_kiriman, paket_keluar


@dataclass(frozen=True, slots=True)
class KakiKirim:
    """`belum` is None at the centre, which sends nothing upwards; `terakhir` is None before the first bundle."""

    belum: int | None
    terakhir: datetime | None


def kaki_kirim(konteks: Context) -> KakiKirim:
    """Count records as the page Sinkronisasi does, so that both tell the same once everything before is confirmed.

    Before the first bundle, and in an office that never exchanges, the changes are counted as they were logged.
    """
    ini = mesin_bertukar(konteks)
    atas = None if ini is None else ini.atasan
    with konteks.store.baca() as koneksi:
        keluar = paket_keluar(koneksi, 1, atas)
    terakhir = dari_teks(keluar[0].waktu) if keluar else None
    if ini is not None and atas is None:
        return KakiKirim(None, terakhir)
    if ini is None or atas is None or not keluar:
        return KakiKirim(belum_dikirim(konteks), terakhir)
    lihat = cakupan(konteks, ini.kenal(atas))
    with konteks.store.baca() as koneksi:
        return KakiKirim(sum(jumlah_kiriman(koneksi, KIRIM.values(), lihat, keluar[0].sampai).values()), terakhir)
