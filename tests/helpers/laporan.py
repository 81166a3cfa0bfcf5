"""Daily reports for tests, written through the unit of work as their owner would."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from kinerja_desktop.domain.catatan import id_baru
from kinerja_desktop.domain.laporan import LaporanHarian
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.services.konteks import Context
from tests.helpers.kantor import MULAI, RHK_1

_nomor = iter(range(10_000, 10**9))


def laporan(pemilik: UUID, **isi: Any) -> LaporanHarian:
    """A complete report of `pemilik`, handed in at 15.20 of its day unless `isi` says otherwise."""
    hari = isi.pop("tanggal", date(2026, 11, 19))
    dasar = LaporanHarian(
        id_baru(MULAI, next(_nomor).to_bytes(10, "big")),
        pemilik,
        hari,
        time(8, 0),
        time(10, 30),
        RHK_1,
        "",
        "Pelayanan KIA",
        "11 ibu hamil diperiksa (8 K4 lengkap).",
        11,
        "ibu hamil",
        diajukan_pada=datetime(hari.year, hari.month, hari.day, 15, 20, tzinfo=WIB),
    )
    return replace(dasar, **isi)


def ajukan(konteks: Context, **isi: Any) -> tuple[LaporanHarian, bytes]:
    """Save a handed-in report of the acting person; return it with its revision."""
    satu = laporan(konteks.saya, **isi)
    with konteks.transaksi("ajukan laporan") as kerja:
        return satu, kerja.simpan(satu)


def ubah(konteks: Context, lama: LaporanHarian, **isi: Any) -> tuple[LaporanHarian, bytes]:
    """Save `lama` with other fields; return it with its new revision."""
    baru = replace(lama, **isi)
    with konteks.transaksi("koreksi laporan") as kerja:
        return baru, kerja.simpan(baru)
