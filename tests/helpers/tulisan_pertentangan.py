"""Writes that settle what two machines changed, for the table of wewenang."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from kinerja_desktop.domain.kalender import HariLibur, JenisLibur
from kinerja_desktop.services import pertentangan
from kinerja_desktop.store import skema
from tests.helpers.kantor import KantorUji, id_tetap
from tests.helpers.laporan import ajukan
from tests.helpers.pertentangan import versi_lain

Bahan = Any
LIBUR = HariLibur(id_tetap(930), date(2026, 12, 24), JenisLibur.CUTI_BERSAMA, "Cuti bersama")


def laporan_berbeda(kantor: KantorUji) -> Bahan:
    """A report of Siti has two versions."""
    siti = kantor.sebagai("siti")
    satu, _ = ajukan(siti)
    versi_lain(siti, replace(satu, uraian="Di rumah"))
    return pertentangan.banding(siti, "laporan_harian", satu.id)


def libur_berbeda(kantor: KantorUji) -> Bahan:
    """A holiday, which is master data, has two versions."""
    operator = kantor.sebagai("operator")
    with operator.transaksi("simpan", (skema.PUSAT,)) as kerja:
        kerja.simpan(LIBUR)
    versi_lain(operator, replace(LIBUR, keterangan="Cuti bersama Natal"))
    return pertentangan.banding(operator, "hari_libur", LIBUR.id)


PERTENTANGAN: list[tuple[str, set[str], Callable[[KantorUji], Bahan], Callable[[Any, Bahan], Any]]] = [
    ("pertentangan.pakai", {"siti"}, laporan_berbeda, lambda k, b: pertentangan.pakai(k, b, 1)),
    ("pertentangan.pakai", {"operator", "pusat"}, libur_berbeda, lambda k, b: pertentangan.pakai(k, b, 1)),
    (
        "pertentangan.gabungkan",
        {"siti"},
        laporan_berbeda,
        lambda k, b: pertentangan.gabungkan(k, b, {"kegiatan": "Kelas ibu hamil"}),
    ),
]
