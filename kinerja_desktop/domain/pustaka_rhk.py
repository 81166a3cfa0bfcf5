"""The library of results and indicators to copy from: which fit a position, and how one becomes part of a plan."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kinerja_desktop.domain.skp import (
    Aspek,
    Iki,
    IngatanIki,
    JenisRhk,
    Pendekatan,
    Perspektif,
    Rhk,
    Skp,
    SumberRhk,
    Untuk,
    dengan_sumber,
    narasi_dari,
    sumber_rhk,
)

_KATA = re.compile(r"[a-z0-9]+")


class AsalPustaka(StrEnum):
    """Where an entry comes from, in the order of the list."""

    JABATAN = "jabatan"
    KANTOR = "kantor"
    SENDIRI = "sendiri"
    LAIN = "lain"


@dataclass(frozen=True, slots=True)
class IkiPustaka:
    """An indicator in the words of both approaches."""

    aspek: Aspek
    uraian: str
    target: str
    narasi: str
    perspektif: Perspektif | None = None


@dataclass(frozen=True, slots=True)
class ButirPustaka:
    """One result with its indicators, without anybody's name; `jabatan` is whose work it is."""

    asal: AsalPustaka
    jabatan: str
    hasil: str
    iki: tuple[IkiPustaka, ...]
    jenis: JenisRhk = JenisRhk.UTAMA
    sumber: SumberRhk | None = None


def cocok(jabatan: str, pola: Iterable[str]) -> int:
    """How well a position fits: the number of words of the longest pattern in it, 0 for none."""
    kata = _kata(jabatan)
    return max((len(p) for p in map(_kata, pola) if p and _memuat(kata, p)), default=0)


def saring(daftar: Iterable[ButirPustaka], cari: str) -> list[ButirPustaka]:
    """Entries that hold every word, in the result, the indicators or the position."""
    kata = cari.casefold().split()
    return [b for b in daftar if all(k in _teks(b) for k in kata)]


def tanpa_kembar(daftar: Iterable[ButirPustaka]) -> list[ButirPustaka]:
    """The first of each result; the same words from another source add nothing."""
    hasil: dict[str, ButirPustaka] = {}
    for butir in daftar:
        hasil.setdefault(" ".join(_kata(butir.hasil)), butir)
    return list(hasil.values())


def dari_rhk(rhk: Rhk, skp: Skp, asal: AsalPustaka, jabatan: str) -> ButirPustaka:
    """A result of a plan as an entry: what belongs to its owner (leader, assignment, ids) stays behind."""
    naratif = skp.pendekatan is Pendekatan.KUALITATIF
    iki = tuple(
        IkiPustaka(
            i.aspek,
            i.uraian,
            i.target,
            i.uraian if naratif else narasi_dari(i.uraian, i.target),
            i.perspektif,
        )
        for i in rhk.iki
    )
    return ButirPustaka(asal, jabatan, rhk.uraian, iki, rhk.jenis, sumber_rhk(rhk))


def ke_rhk(butir: ButirPustaka, skp: Skp, id_baru: Callable[[], UUID]) -> tuple[Rhk, dict[UUID, IngatanIki]]:
    """The result as the plan `skp` needs it, and the words of its indicators in the other approach."""
    naratif, jpt = skp.pendekatan is Pendekatan.KUALITATIF, skp.untuk is Untuk.JPT
    iki, ingatan = [], {}
    for satu in butir.iki:
        nomor = id_baru()
        uraian, target = (satu.narasi, "") if naratif else (satu.uraian, satu.target)
        iki.append(Iki(nomor, satu.aspek, uraian, target, satu.perspektif if jpt else None))
        ingatan[nomor] = IngatanIki(satu.uraian, satu.target, satu.narasi)
    rhk = Rhk(id_baru(), butir.jenis, butir.hasil, iki=tuple(iki))
    return (dengan_sumber(rhk, butir.sumber) if jpt else rhk), ingatan


def _kata(teks: str) -> list[str]:
    return _KATA.findall(teks.casefold())


def _memuat(kata: list[str], bagian: list[str]) -> bool:
    return any(kata[i : i + len(bagian)] == bagian for i in range(len(kata) - len(bagian) + 1))


def _teks(butir: ButirPustaka) -> str:
    iki = " ".join(f"{i.uraian} {i.target} {i.narasi}" for i in butir.iki)
    return f"{butir.hasil} {butir.jabatan} {iki}".casefold()
