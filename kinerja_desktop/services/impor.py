"""Strict reading of imported JSON: a file, then its values; whatever is wrong is refused with the path at fault."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import msgspec

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import bersihkan, tulis_angka
from kinerja_desktop.system.berkas import sebab_galat

T = TypeVar("T")

UKURAN_TERBESAR = 32 * 1024 * 1024
"""Largest file in bytes: thousands of plans; anything larger is another kind of file."""

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
_ASING = re.compile(r"Object contains unknown field `(.+)`", re.DOTALL)
_ENUM = re.compile(r"Invalid enum value '?(.*?)'?$", re.DOTALL)
_HARUS = re.compile(r"Expected `(.+?)`(?:, got `(.+?)`)?$")
_DI_KUNCI = "`key` in "
_SALAH_TULIS = {
    "Expecting value": "di sini seharusnya ada nilai",
    "Expecting property name enclosed in double quotes": "nama kunci harus diapit tanda kutip ganda",
    "Expecting ':' delimiter": "kurang tanda titik dua",
    "Expecting ',' delimiter": "kurang tanda koma atau kurung penutup",
    "Illegal trailing comma before end of object": "koma berlebih sebelum kurung penutup",
    "Illegal trailing comma before end of array": "koma berlebih sebelum kurung penutup",
    "Extra data": "ada tulisan setelah akhir JSON",
    "Unterminated string starting at": "teks yang dimulai di sini tidak ditutup tanda kutip",
    "Invalid control character at": "ada karakter kendali (misalnya ganti baris) di dalam teks",
    "Invalid \\escape": "tanda \\ tidak diikuti huruf yang benar",
    "Invalid \\uXXXX escape": "tanda \\u tidak diikuti empat angka heksadesimal",
}


class _Objek(dict[str, Any]):
    """An object of the file; `ganda` is a key that it names twice."""

    ganda: str | None = None


def salah_di(tempat: str, sebab: str) -> NoReturn:
    """Refuse the value at `tempat`: raises UserError IMP-03."""
    raise UserError("IMP-03", tempat=tempat, sebab=sebab)


def salah_aturan(tempat: str, galat: UserError) -> NoReturn:
    """Refuse the value at `tempat` for the reason of a rule: raises UserError IMP-03."""
    raise UserError("IMP-03", tempat=tempat, sebab=f"{galat.kode} {galat.judul}") from galat


def teks_wajib(tempat: str, teks: str, batas: int) -> str:
    """The cleaned text of one line. Raises IMP-03 when it is empty or too long."""
    rapi = " ".join(bersihkan(teks).split())
    if not rapi:
        salah_di(tempat, "wajib diisi")
    batasi_panjang(tempat, rapi, batas)
    return rapi


def batasi_panjang(tempat: str, teks: str, batas: int) -> None:
    """Raise IMP-03 for a text over its limit."""
    if len(teks) > batas:
        salah_di(tempat, f"berisi {tulis_angka(len(teks))} huruf, batasnya {tulis_angka(batas)}")


def batasi_jumlah(tempat: str, daftar: Iterable[Any], batas: int) -> None:
    """Raise IMP-03 for a list over its limit."""
    banyak = len(list(daftar))
    if banyak > batas:
        salah_di(tempat, f"berisi {tulis_angka(banyak)} baris, batasnya {batas}")


# --- the file --------------------------------------------------------------------------------------------------


def baca_berkas(berkas: Path) -> Any:
    """Decode a JSON file. Raises IMP-01 (not readable), IMP-02 (not JSON in UTF-8), IMP-03 (a key named twice)."""
    try:
        with berkas.open("rb") as terbuka:
            isi = terbuka.read(UKURAN_TERBESAR + 1)
    except (OSError, ValueError) as galat:
        raise UserError("IMP-01", berkas=str(berkas), sebab=sebab_galat(galat)) from galat
    if len(isi) > UKURAN_TERBESAR:
        raise UserError("IMP-01", berkas=str(berkas), sebab=f"lebih besar dari {UKURAN_TERBESAR // 1048576} MB")
    try:
        data = json.loads(isi.decode("utf-8-sig"), object_pairs_hook=_objek, parse_constant=_bukan_angka)
    except RecursionError as galat:
        raise UserError("IMP-02", berkas=str(berkas), sebab="terlalu banyak tingkat kurung bersarang") from galat
    except ValueError as galat:
        raise UserError("IMP-02", berkas=str(berkas), sebab=_sebab(galat)) from galat
    _pastikan_kunci_tunggal(data)
    return data


def _objek(pasangan: list[tuple[str, Any]]) -> _Objek:
    hasil = _Objek()
    for kunci, nilai in pasangan:
        if kunci in hasil:
            hasil.ganda = kunci
        hasil[kunci] = nilai
    return hasil


def _bukan_angka(teks: str) -> NoReturn:
    raise ValueError(f"“{teks}” bukan angka JSON")


def _sebab(galat: ValueError) -> str:
    if isinstance(galat, json.JSONDecodeError):
        isi = next((i for e, i in _SALAH_TULIS.items() if galat.msg.startswith(e)), "tulisan ini bukan JSON")
        return f"baris {galat.lineno} kolom {galat.colno}: {isi}"
    if isinstance(galat, UnicodeDecodeError):
        return f"bukan teks UTF-8 (bita ke-{galat.start + 1}); simpan ulang berkas dengan pengodean UTF-8"
    return str(galat) if str(galat).startswith("“") else "ada angka yang terlalu panjang"


def _pastikan_kunci_tunggal(data: Any) -> None:
    antre = [("$", data)]
    while antre:
        tempat, satu = antre.pop()
        if isinstance(satu, _Objek):
            if satu.ganda is not None:
                salah_di(f"{tempat}.{satu.ganda}", "kunci ini ditulis dua kali")
            antre += [(f"{tempat}.{kunci}", nilai) for kunci, nilai in satu.items()]
        elif isinstance(satu, list):
            antre += [(f"{tempat}[{i}]", nilai) for i, nilai in enumerate(satu)]


# --- the values ------------------------------------------------------------------------------------------------


def baca(data: Any, kelas: type[T], akar: str = "$") -> T:
    """Convert decoded JSON to `kelas`. Raises UserError IMP-03 whose path starts with `akar`."""
    try:
        return msgspec.convert(data, kelas)
    except msgspec.ValidationError as galat:
        raise _galat(str(galat), akar) from galat
    except RecursionError as galat:
        raise UserError("IMP-03", tempat=akar, sebab="terlalu banyak tingkat kurung bersarang") from galat
    except UnicodeError as galat:
        tempat = next((t for t, teks in _semua_teks(data, akar) if not _tertulis(teks)), akar)
        raise UserError("IMP-03", tempat=tempat, sebab="ada karakter yang rusak") from galat


def _semua_teks(data: Any, akar: str) -> Iterator[tuple[str, str]]:
    """Every text and every key inside, with the path of its value."""
    antre = [(akar, data)]
    while antre:
        tempat, satu = antre.pop(0)
        if isinstance(satu, str):
            yield tempat, satu
        elif isinstance(satu, dict):
            yield from ((tempat, str(kunci)) for kunci in satu)
            antre += [(f"{tempat}.{kunci}", nilai) for kunci, nilai in satu.items()]
        elif isinstance(satu, list):
            antre += [(f"{tempat}[{i}]", nilai) for i, nilai in enumerate(satu)]


def _tertulis(teks: str) -> bool:
    try:
        teks.encode()
    except UnicodeError:
        return False
    return True


def _galat(pesan: str, akar: str) -> UserError:
    isi, _, tempat = pesan.rpartition(" - at ") if " - at " in pesan else (pesan, "", "")
    di_kunci = tempat.startswith(_DI_KUNCI)
    tempat = tempat.removeprefix(_DI_KUNCI).strip("`") or "$"
    sebab = isi
    if cocok := _KURANG.search(isi):
        tempat, sebab = f"{tempat}.{cocok[1]}", "wajib diisi"
    elif cocok := _ASING.search(isi):
        tempat, sebab = f"{tempat}.{cocok[1]}", "kunci tidak dikenal"
    elif cocok := _ENUM.search(isi):
        sebab = f"“{cocok[1][:60]}” bukan pilihan yang dikenal"
        if di_kunci:
            tempat, sebab = f"{tempat}.{cocok[1]}", "kunci tidak dikenal"
    elif cocok := _HARUS.search(isi):
        sebab = f"harus {_jenis(cocok[1])}" + (f", bukan {_jenis(cocok[2])}" if cocok[2] else "")
    else:
        sebab = "nilai ini tidak dapat diterima"
    return UserError("IMP-03", tempat=akar + tempat[1:], sebab=sebab)


def _jenis(teks: str) -> str:
    return " atau ".join(_JENIS.get(satu, satu) for satu in teks.split(" | "))
