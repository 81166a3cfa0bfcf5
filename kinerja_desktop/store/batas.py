"""What may be saved here: nothing longer, or of other years, than what every other machine takes in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.domain.waktu import TAHUN_TERAKHIR, TAHUN_TERAWAL
from kinerja_desktop.store import skema
from kinerja_desktop.store.baku import di_luar_masa, terlalu_panjang

BARIS_TERPANJANG = (2 << 20) - (16 << 10)
"""Bytes of all values of a record: what a row of a bundle holds, less its place in the history of the record."""

_HURUF_TERLEBAR = 4


def periksa_batas(peta: skema.Peta, isi: Sequence[Any]) -> None:
    """Raise UserError for values that no other machine would take in, or that fit into no bundle.

    UMM-07 for what is too long, UMM-08 for a day of a year that is none of this time.

    A record that may only be added could never be made shorter, and would stop every bundle behind it.
    """
    for kolom, satu in zip(peta.kolom[1:], isi, strict=False):
        if terlalu_panjang(satu, kolom.terpanjang):
            raise _galat(peta, len(satu), kolom.terpanjang, "huruf" if isinstance(satu, str) else "bita")
        if kolom.bertanggal and satu is not None and di_luar_masa(satu):
            tahun = {"awal": str(TAHUN_TERAWAL), "akhir": str(TAHUN_TERAKHIR)}
            raise UserError("UMM-08", apa=_apa(peta), isi=str(satu), **tahun)
    huruf = sum(len(satu) for satu in isi if isinstance(satu, str | bytes))
    if huruf * _HURUF_TERLEBAR > BARIS_TERPANJANG:
        besar = len(msgspec.msgpack.encode(list(isi)))
        if besar > BARIS_TERPANJANG:
            raise _galat(peta, besar, BARIS_TERPANJANG, "bita")


def _galat(peta: skema.Peta, panjang: int, batas: int, satuan: str) -> UserError:
    return UserError("UMM-07", apa=_apa(peta), panjang=tulis_angka(panjang), batas=tulis_angka(batas), satuan=satuan)


def _apa(peta: skema.Peta) -> str:
    return peta.tabel.name.replace("_", " ").capitalize()
