"""Writes of objections for the table of wewenang: (name, who may, what must be there before, the call)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kinerja_desktop.services import bukti, keberatan
from kinerja_desktop.services.keberatan_bentuk import IsianSurat
from tests.helpers.kantor import KantorUji
from tests.helpers.keberatan import ALASAN, KUATKAN, UBAH, diterima, keberatan_kepala, keberatan_siti

Bahan = Any


def _diterima(kantor: KantorUji) -> Bahan:
    return diterima(kantor).id


def _terbuka(kantor: KantorUji) -> Bahan:
    nomor = keberatan_siti(kantor)
    return nomor, keberatan.satu(kantor.sebagai("siti"), nomor).sidik


def _bersurat(kantor: KantorUji) -> Bahan:
    operator = kantor.sebagai("operator")
    berkas = keberatan.tambah_berkas(operator, bukti.siapkan("surat.pdf", b"%PDF-1.4 surat", 500))
    return keberatan_kepala(kantor), IsianSurat("800/17/2026", operator.hari_ini(), (berkas,))


def _berkas(_kantor: KantorUji) -> Bahan:
    return bukti.siapkan("buku.txt", b"kunjungan", 500)


KEBERATAN: list[tuple[str, set[str], Callable[[KantorUji], Bahan], Callable[[Any, Bahan], object]]] = [
    ("keberatan.ajukan", {"siti"}, _diterima, lambda k, b: keberatan.ajukan(k, b, ALASAN)),
    ("keberatan.cabut", {"siti"}, _terbuka, lambda k, b: keberatan.cabut(k, *b)),
    ("keberatan.jelaskan", {"kepala", "siti"}, _terbuka, lambda k, b: keberatan.jelaskan(k, b[0], "Bukti terlambat.")),
    ("keberatan.putuskan", {"kadis"}, _terbuka, lambda k, b: keberatan.putuskan(k, b[0], UBAH)),
    (
        "keberatan.catat_putusan",
        {"operator", "pusat"},
        _bersurat,
        lambda k, b: keberatan.catat_putusan(k, b[0], KUATKAN, b[1]),
    ),
    (
        "keberatan.tambah_berkas",
        {"siti", "rudi", "dewi", "kepala", "kadis", "operator", "pusat"},
        _berkas,
        keberatan.tambah_berkas,
    ),
]
