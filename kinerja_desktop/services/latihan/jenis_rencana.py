"""Which of the four kinds of plan an invented person has, and what that kind adds to results and indicators."""

from __future__ import annotations

import re
from dataclasses import replace

from kinerja_desktop.domain.pegawai import JenisJabatan
from kinerja_desktop.domain.skp import (
    Aspek,
    Iki,
    Pendekatan,
    Perspektif,
    Rhk,
    SumberRhk,
    Untuk,
    dengan_sumber,
    narasi_dari,
)
from kinerja_desktop.services.latihan.penempatan import Posisi
from kinerja_desktop.services.latihan.pustaka import PolaIki

_INTERNAL = re.compile(
    r"pegawai|pejabat|\bguru\b|\bpendidik\b|akuntabilitas|akreditasi|inovasi|rekomendasi|kinerja|bagian yang", re.I
)
_PROSES = re.compile(r"tindak ?lanjut|keputusan rapat", re.I)
_INISIATIF = 2
"""The result of a leader that is an initiative of his own; the others are of his Perjanjian Kinerja."""


def untuk_posisi(p: Posisi) -> Untuk:
    """JPT and heads of independent units have forms of their own (Lampiran II.2)."""
    jpt = p.pegawai.jenis_jabatan is JenisJabatan.JPT or p.pegawai.unit_mandiri
    return Untuk.JPT if jpt else Untuk.JA_JF


def pendekatan_posisi(p: Posisi) -> Pendekatan:
    """Qualitative where the family of positions has narrations."""
    naratif = p.keluarga is not None and any(i.narasi for r in p.keluarga.rhk for i in r.iki)
    return Pendekatan.KUALITATIF if naratif else Pendekatan.KUANTITATIF


def indikator(p: Posisi, iki: Iki, pola: PolaIki, pendekatan: Pendekatan) -> Iki:
    """The indicator with its perspective, or as one narration."""
    if pendekatan is Pendekatan.KUALITATIF:
        iki = replace(iki, uraian=pola.narasi or narasi_dari(iki.uraian, iki.target), target="")
    return replace(iki, perspektif=_perspektif(iki)) if untuk_posisi(p) is Untuk.JPT else iki


def bersumber(p: Posisi, rhk: Rhk, urut: int) -> Rhk:
    """The result of a leader with its source; those of others have none."""
    if untuk_posisi(p) is not Untuk.JPT:
        return rhk
    return dengan_sumber(rhk, SumberRhk.RENCANA_AKSI if urut == _INISIATIF else SumberRhk.PERJANJIAN_KINERJA)


def _perspektif(iki: Iki) -> Perspektif:
    if iki.aspek is Aspek.BIAYA:
        return Perspektif.ANGGARAN
    if _INTERNAL.search(iki.uraian):
        return Perspektif.PENGUATAN_INTERNAL
    proses = iki.aspek is Aspek.WAKTU or _PROSES.search(iki.uraian)
    return Perspektif.PROSES_BISNIS if proses else Perspektif.PENERIMA_LAYANAN
