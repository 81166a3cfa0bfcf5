"""The library of results: shipped ones by position, set plans of the same position here, and own earlier plans."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from kinerja_desktop.domain.pegawai import Pegawai
from kinerja_desktop.domain.pustaka_rhk import (
    AsalPustaka,
    ButirPustaka,
    IkiPustaka,
    cocok,
    dari_rhk,
    tanpa_kembar,
)
from kinerja_desktop.domain.skp import Aspek, JenisRhk, Perspektif, Skp, SumberRhk, Untuk
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skp as kueri
from kinerja_desktop.system.sumber import sumber

_TAHUN_LALU = 2
_RENCANA_TERBANYAK = 40
_URUT = list(AsalPustaka)


def pustaka(konteks: Context, tahun: int, untuk: Untuk) -> list[ButirPustaka]:
    """Everything to copy from for the plan of the acting person, what fits his position first. Raises UMM-01.

    Plans of others come without names and without whom they work for; a result that names its owner is left out.
    """
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menyusun SKP")
    saya = konteks.pegawai
    semua = [*_sendiri(konteks, tahun), *_kantor(konteks, tahun, untuk), *_bawaan(saya.jabatan, untuk)]
    return sorted(tanpa_kembar(semua), key=lambda b: _URUT.index(b.asal))


def _bawaan(jabatan: str, untuk: Untuk) -> Iterator[ButirPustaka]:
    nilai = {k: cocok(jabatan, isi["cocok"]) for k, isi in _berkas().items() if isi["untuk"] == untuk}
    terbaik = max(nilai.values(), default=0)
    for kunci, isi in _berkas().items():
        pas = terbaik > 0 and nilai.get(kunci) == terbaik
        asal = AsalPustaka.JABATAN if pas else AsalPustaka.LAIN
        for rhk in isi["rhk"]:
            yield _butir(rhk, asal, isi["jabatan"])


def _butir(rhk: Mapping[str, Any], asal: AsalPustaka, jabatan: str) -> ButirPustaka:
    iki = []
    for baris in rhk["iki"]:
        aspek, perspektif, uraian, target, narasi = baris.split("|")
        iki.append(IkiPustaka(Aspek(aspek), uraian, target, narasi, Perspektif(perspektif) if perspektif else None))
    sumber_rhk = SumberRhk(rhk["sumber"]) if "sumber" in rhk else None
    return ButirPustaka(asal, jabatan, rhk["hasil"], tuple(iki), JenisRhk(rhk.get("jenis", "utama")), sumber_rhk)


@cache
def _berkas() -> dict[str, Any]:
    isi: dict[str, Any] = json.loads(sumber("reference", "pustaka_rhk.json").read_text(encoding="utf-8"))
    return isi


def _kantor(konteks: Context, tahun: int, untuk: Untuk) -> Iterator[ButirPustaka]:
    saya = konteks.pegawai
    with konteks.store.baca() as koneksi:
        rencana = kueri.ditetapkan_sejabatan(
            koneksi, saya.jabatan, saya.id, (tahun, tahun - 1), batas=_RENCANA_TERBANYAK
        )
    for orang, skp in rencana:
        if skp.untuk is untuk:
            yield from _hasil(skp, AsalPustaka.KANTOR, orang)


def _sendiri(konteks: Context, tahun: int) -> Iterator[ButirPustaka]:
    with konteks.store.baca() as koneksi:
        daftar = [
            s.simpanan.nilai
            for lalu in range(tahun - 1, tahun - 1 - _TAHUN_LALU, -1)
            for s in kueri.skp_pegawai(koneksi, konteks.saya, lalu)
        ]
    for skp in daftar:
        yield from _hasil(skp, AsalPustaka.SENDIRI, konteks.pegawai)


def _hasil(skp: Skp, asal: AsalPustaka, orang: Pegawai) -> Iterator[ButirPustaka]:
    nama = orang.nama.split(",")[0].casefold()
    for rhk in skp.rhk:
        teks = " ".join((rhk.uraian, *(f"{i.uraian} {i.target}" for i in rhk.iki))).casefold()
        if rhk.uraian.strip() and (asal is AsalPustaka.SENDIRI or nama not in teks):
            yield dari_rhk(rhk, skp, asal, f"{orang.jabatan} · {skp.tahun}")
