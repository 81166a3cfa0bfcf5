"""Writes of transfers for the table of wewenang: (name, who may, what must be there before, the call)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.langkah_mutasi import LangkahMutasi
from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.services import mutasi
from tests.helpers.kantor import DINAS, SITI, KantorUji

Bahan = Any
PUSAT_DATA = {"operator", "pusat"}
PINDAH = LangkahMutasi(JenisMutasi.MUTASI, SITI, date(2026, 11, 1), DINAS, "Bidan Koordinator", JenisJabatan.FUNGSIONAL)


def _tanpa(_kantor: KantorUji) -> None:
    return None


def tercatat(kantor: KantorUji) -> Bahan:
    """Siti was transferred."""
    nomor, _ = mutasi.terapkan(kantor.sebagai("operator"), PINDAH)
    kantor.jam.maju(minutes=1)
    return nomor


MUTASI: list[tuple[str, set[str], Callable[[KantorUji], Bahan], Callable[[Any, Bahan], Any]]] = [
    ("mutasi.terapkan", PUSAT_DATA, _tanpa, lambda k, b: mutasi.terapkan(k, PINDAH)),
    ("mutasi.batalkan", PUSAT_DATA, tercatat, mutasi.batalkan),
]
