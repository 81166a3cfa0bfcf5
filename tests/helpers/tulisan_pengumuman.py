"""Writes of announcements for the table of wewenang."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from kinerja_desktop.domain.pengumuman import Pengumuman
from kinerja_desktop.services import pengumuman
from kinerja_desktop.store import skema
from tests.helpers.kantor import KantorUji, id_tetap

Bahan = Any
PUSAT_DATA = {"operator", "pusat"}
APEL = Pengumuman(id_tetap(940), "Apel Senin", "Pukul 07.30", date(2026, 11, 23), date(2026, 12, 7))


def _ada(kantor: KantorUji) -> Bahan:
    with kantor.sebagai("operator").transaksi("simpan", (skema.PUSAT,)) as kerja:
        kerja.simpan(APEL)
    return APEL


PENGUMUMAN: list[tuple[str, set[str], Callable[[KantorUji], Bahan], Callable[[Any, Bahan], Any]]] = [
    (
        "pengumuman.tulis",
        PUSAT_DATA,
        lambda kantor: None,
        lambda k, b: pengumuman.tulis(k, APEL.judul, APEL.isi, APEL.mulai, APEL.sampai),
    ),
    ("pengumuman.hapus", PUSAT_DATA, _ada, pengumuman.hapus),
    ("pengumuman.pulihkan", PUSAT_DATA, lambda kantor: None, lambda k, b: pengumuman.pulihkan(k, APEL)),
]
