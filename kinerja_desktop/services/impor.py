"""Strict reading of imported JSON: unknown keys, missing keys and wrong values are refused with the path at fault."""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec

from kinerja_desktop.domain.galat import UserError

T = TypeVar("T")

_JENIS = {
    "str": "teks",
    "int": "bilangan bulat",
    "float": "bilangan desimal",
    "bool": "benar/salah",
    "null": "kosong",
    "object": "objek",
    "array": "daftar",
}
_KURANG = re.compile(r"Object missing required field `(.+)`")
_ASING = re.compile(r"Object contains unknown field `(.+)`")
_ENUM = re.compile(r"Invalid enum value '?(.*?)'?$")
_HARUS = re.compile(r"Expected `(.+?)`(?:, got `(.+?)`)?$")


def baca(data: Any, kelas: type[T], akar: str = "$") -> T:
    """Convert decoded JSON to `kelas`. Raises UserError IMP-03 whose path starts with `akar`."""
    try:
        return msgspec.convert(data, kelas)
    except msgspec.ValidationError as galat:
        raise _galat(str(galat), akar) from galat


def _galat(pesan: str, akar: str) -> UserError:
    isi, _, tempat = pesan.partition(" - at ")
    tempat = tempat.removeprefix("`key` in ").strip("`") or "$"
    sebab = isi
    if cocok := _KURANG.search(isi):
        tempat, sebab = f"{tempat}.{cocok[1]}", "wajib diisi"
    elif cocok := _ASING.search(isi):
        tempat, sebab = f"{tempat}.{cocok[1]}", "kunci tidak dikenal"
    elif cocok := _ENUM.search(isi):
        sebab = f"“{cocok[1]}” bukan pilihan yang dikenal"
    elif cocok := _HARUS.search(isi):
        sebab = f"harus {_jenis(cocok[1])}" + (f", bukan {_jenis(cocok[2])}" if cocok[2] else "")
    return UserError("IMP-03", tempat=akar + tempat[1:], sebab=sebab)


def _jenis(teks: str) -> str:
    return " atau ".join(_JENIS.get(satu, satu) for satu in teks.split(" | "))
