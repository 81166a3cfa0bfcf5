"""Phrases for the annex A.1.8: own ones of an account, those of earlier plans, and the shipped ones (Lampiran II.8)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from kinerja_desktop.domain.lampiran_skp import BagianLampiran, JenisButir, jenis_butir
from kinerja_desktop.domain.teks import bersihkan, kosong
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.store import skp as kueri
from kinerja_desktop.system.sumber import sumber

_KUNCI = "skp.frasa"
_TERBANYAK = 60
_TAHUN_LALU = 2


class AsalFrasa(StrEnum):
    """Where a phrase comes from, in the order of the list."""

    SENDIRI = "sendiri"
    SKP_LAMA = "skp_lama"
    BAWAAN = "bawaan"


@dataclass(frozen=True, slots=True)
class Frasa:
    """One phrase of one list of the annex."""

    bagian: BagianLampiran
    teks: str
    jenis: JenisButir | None
    asal: AsalFrasa


def daftar(konteks: Context, tahun: int) -> list[Frasa]:
    """Every phrase to choose from: own ones, those of own earlier plans, shipped ones; each once. Raises UMM-01."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menyusun SKP")
    semua = [*_sendiri(konteks), *_lama(konteks, tahun), *_bawaan()]
    hasil: dict[tuple[BagianLampiran, str], Frasa] = {}
    for frasa in semua:
        hasil.setdefault((frasa.bagian, frasa.teks.casefold()), frasa)
    return list(hasil.values())


def ingat(konteks: Context, bagian: BagianLampiran, teks: str) -> None:
    """Remember a phrase for this account, the newest first; an empty one is not remembered. Raises UMM-01."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menyusun SKP")
    rapi = bersihkan(teks, berbaris=True).strip()
    if not kosong(rapi):
        lain = [b for b in _pasangan(konteks) if b != [bagian.value, rapi]]
        konteks.store.atur_preferensi(konteks.akun.id, _KUNCI, [[bagian.value, rapi], *lain][:_TERBANYAK])


def lupakan(konteks: Context, bagian: BagianLampiran, teks: str) -> None:
    """Forget a phrase of this account. Raises UMM-01."""
    wewenang.pastikan_pemilik(konteks, konteks.saya, "menyusun SKP")
    lain = [b for b in _pasangan(konteks) if b != [bagian.value, teks]]
    konteks.store.atur_preferensi(konteks.akun.id, _KUNCI, lain)


def _pasangan(konteks: Context) -> list[list[str]]:
    return konteks.store.preferensi(konteks.akun.id, _KUNCI) or []


def _sendiri(konteks: Context) -> list[Frasa]:
    hasil = []
    for nama, teks in _pasangan(konteks):
        bagian = BagianLampiran(nama)
        hasil.append(Frasa(bagian, teks, jenis_butir(bagian, teks), AsalFrasa.SENDIRI))
    return hasil


def _lama(konteks: Context, tahun: int) -> list[Frasa]:
    with konteks.store.baca() as koneksi:
        lampiran = [
            s.simpanan.nilai.lampiran
            for lalu in range(tahun - 1, tahun - 1 - _TAHUN_LALU, -1)
            for s in kueri.skp_pegawai(koneksi, konteks.saya, lalu)
        ]
    return [
        Frasa(bagian, teks, jenis_butir(bagian, teks), AsalFrasa.SKP_LAMA)
        for satu in lampiran
        for bagian in BagianLampiran
        for teks in getattr(satu, bagian.value)
    ]


@cache
def _bawaan() -> tuple[Frasa, ...]:
    isi: dict[str, dict[str, list[str]]] = json.loads(
        sumber("reference", "frasa_lampiran.json").read_text(encoding="utf-8")
    )
    return tuple(
        Frasa(BagianLampiran(bagian), teks, JenisButir(jenis), AsalFrasa.BAWAAN)
        for bagian, menurut_jenis in isi.items()
        for jenis, semua in menurut_jenis.items()
        for teks in semua
    )
