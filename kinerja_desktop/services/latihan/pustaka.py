"""The library of training texts: families of positions with their results and daily work, places and phrases.

A family is written once in ``resources/reference/latihan_*.json`` in short lines: an indicator is
``aspek|uraian|target`` or ``aspek|uraian|target|narasi``, a piece of work
``kegiatan|satuan|paling sedikit-paling banyak|uraian|uraian…``.
``{n}`` and other numbers are filled for each report, ``{posyandu}`` and other places once for each unit.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.skp import Aspek
from kinerja_desktop.system.sumber import sumber

ANGKA = ("n", "a", "b", "m", "m2", "m3", "n2", "n3", "p", "p2")
"""Numbers a text may hold: volume, larger and smaller part of it, minutes, people, percentages."""

_ISIAN = re.compile(r"\{(\w+)\}")
_BERKAS_KELUARGA = ("kesehatan", "kantor", "wilayah", "sekolah", "teknis")
_KIRA = re.compile(r"~(\d[\d.]*)")


@dataclass(frozen=True, slots=True)
class PolaIki:
    """An indicator before it belongs to a person; a target such as ``~120 orang`` varies a little.

    `narasi` tells both in one sentence; whoever has one plans by the qualitative approach (article 9(3)).
    """

    aspek: Aspek
    uraian: str
    target: str
    narasi: str = ""


@dataclass(frozen=True, slots=True)
class PolaKerja:
    """A piece of daily work: its title, unit, range of volume and ways to describe the outcome."""

    kegiatan: str
    satuan: str
    sedikit: int
    banyak: int
    uraian: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PolaRhk:
    """A planned result with the topics it can support, indicators and the work that leads to it."""

    hasil: str
    tema: frozenset[str]
    iki: tuple[PolaIki, ...]
    kerja: tuple[PolaKerja, ...]


@dataclass(frozen=True, slots=True)
class Keluarga:
    """A family of positions. `jenjang`: tetap (no level), keterampilan, keahlian or campuran."""

    kunci: str
    jabatan: str
    jenis: JenisJabatan
    jenjang: str
    pria: float
    pendidikan: tuple[tuple[str, str, str], ...]
    rhk: tuple[PolaRhk, ...]


def muat(nama: str) -> Any:
    """The contents of ``latihan_<nama>.json``."""
    return json.loads(sumber("reference", f"latihan_{nama}.json").read_text(encoding="utf-8"))


def _pola_rhk(mentah: Mapping[str, Any]) -> PolaRhk:
    return PolaRhk(
        mentah["hasil"],
        frozenset(mentah.get("tema", "").split()),
        tuple(PolaIki(Aspek(a), *lain) for a, *lain in (baris.split("|") for baris in mentah["iki"])),
        tuple(_pola_kerja(baris) for baris in mentah["kerja"]),
    )


def _pola_kerja(baris: str) -> PolaKerja:
    kegiatan, satuan, rentang, *uraian = baris.split("|")
    sedikit, banyak = map(int, rentang.split("-"))
    return PolaKerja(kegiatan, satuan, sedikit, banyak, tuple(uraian))


@cache
def frasa() -> dict[str, Any]:
    """Phrases: feedback, notes, reasons, expectations, annexes."""
    kata: dict[str, Any] = muat("umpan")
    return kata


@cache
def tempat() -> dict[str, Any]:
    """Places of the city and names of invented facilities."""
    nama: dict[str, Any] = muat("tempat")
    return nama


@cache
def kelompok_nama() -> list[dict[str, Any]]:
    """Groups of given names and family names with their share of the city."""
    kelompok: list[dict[str, Any]] = muat("nama")["kelompok"]
    return kelompok


@cache
def libur_mentah() -> dict[str, Any]:
    """Holidays by year, and those that never move."""
    libur: dict[str, Any] = muat("libur")
    return libur


@cache
def rhk_umum() -> PolaRhk:
    """The result that every position can carry."""
    return _pola_rhk(frasa()["rhk_umum"])


@cache
def rhk_tambahan() -> tuple[PolaRhk, ...]:
    """Additional results of lower priority."""
    return tuple(_pola_rhk(p) for p in frasa()["rhk_tambahan"])


@cache
def keluarga() -> dict[str, Keluarga]:
    """All families of positions by key; a family with one result also gets the general one."""
    hasil: dict[str, Keluarga] = {}
    for berkas in _BERKAS_KELUARGA:
        for kunci, isi in muat(berkas).items():
            rhk = tuple(_pola_rhk(p) for p in isi["rhk"])
            hasil[kunci] = Keluarga(
                kunci,
                isi.get("resmi", isi["jabatan"]),
                JenisJabatan(isi["jenis"]),
                isi["jenjang"],
                isi["pria"],
                tuple(_pendidikan(p) for p in isi["pendidikan"]),
                rhk if len(rhk) > 1 else (*rhk, rhk_umum()),
            )
    return hasil


def _pendidikan(teks: str) -> tuple[str, str, str]:
    jenjang, depan, belakang = teks.split("|")
    return jenjang, depan, belakang


def isi_teks(pola: str, isian: Mapping[str, str]) -> str:
    """Fill the places of a text; its numbers stay."""
    return _ISIAN.sub(lambda m: m[0] if m[1] in ANGKA else isian[m[1]], pola)


def pola_angka(teks: str) -> str:
    """Turn ``{n}`` into ``%(n)s`` so that a whole report is filled by one fast operation."""
    return _ISIAN.sub(r"%(\1)s", teks.replace("%", "%%"))


def tulis_target(pola: str, acak: Random, goyang: bool = True) -> str:
    """The target as printed: ``~120 orang`` becomes ``115 orang`` (within an eighth, rounded), or stays 120."""

    def angka(cocok: re.Match[str]) -> str:
        dasar = int(cocok[1].replace(".", ""))
        nilai = dasar if not goyang else round(dasar * (0.88 + 0.24 * acak.random()))
        if goyang and nilai > 60:
            nilai = round(nilai, -1)
        return f"{max(1, nilai):,}".replace(",", ".")

    return _KIRA.sub(angka, pola)


def isian_tempat(acak: Random, kelurahan: tuple[str, ...], tetap: Mapping[str, str]) -> dict[str, str]:
    """One choice of every place; `tetap` are the facts of the seat (unit, field, subject) and win."""
    kota = tempat()
    pilihan = {
        kunci: acak.choice(kota[kunci])
        for kunci in ("sekolah", "lingkungan", "jalan", "pasar", "poli", "acara", "mapel", "kelas", "kelas_smp")
    }
    pilihan["posyandu"] = f"{acak.choice(kota['posyandu'])}"
    pilihan["kelurahan"] = acak.choice(kelurahan)
    pilihan["topik"] = acak.choice(frasa()["topik"])
    pilihan["opd_lain"] = acak.choice(OPD_LAIN)
    return {**pilihan, **tetap}


OPD_LAIN = (
    "Badan Perencanaan Pembangunan Daerah",
    "BKPSDM",
    "Dinas Kesehatan",
    "Dinas Pendidikan",
    "Dinas Komunikasi dan Informatika",
    "Dinas Lingkungan Hidup",
    "Inspektorat",
    "Dinas Sosial",
    "Bagian Hukum",
    "Dinas Perhubungan",
)
