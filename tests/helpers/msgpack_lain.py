"""The part of msgpack that the formats use, by its specification: nil, bool, integers, str, bin and arrays."""

from __future__ import annotations

from typing import Any


class Salah(Exception):
    """An independent reader refuses."""


def wajib(benar: bool, apa: str) -> None:
    """Refuse unless it is true."""
    if not benar:
        raise Salah(apa)


_LEBAR = {1: 0, 2: 1, 4: 2, 8: 3}


def tulis(nilai: Any) -> bytes:
    """The shortest form of a value."""
    if nilai is None or isinstance(nilai, bool):
        return {None: b"\xc0", False: b"\xc2", True: b"\xc3"}[nilai]
    if isinstance(nilai, int):
        return _bulat(nilai)
    if isinstance(nilai, str):
        isi = nilai.encode()
        return (bytes([0xA0 | len(isi)]) if len(isi) < 32 else _panjang(len(isi), 0xD9, 1)) + isi
    if isinstance(nilai, bytes):
        return _panjang(len(nilai), 0xC4, 1) + nilai
    isi = b"".join(map(tulis, nilai))
    return (bytes([0x90 | len(nilai)]) if len(nilai) < 16 else _panjang(len(nilai), 0xDC, 2)) + isi


def _bulat(nilai: int) -> bytes:
    if -32 <= nilai < 128:
        return nilai.to_bytes(1, "big", signed=True)
    for lebar, urut in _LEBAR.items():
        if 0 <= nilai < 1 << 8 * lebar:
            return bytes([0xCC + urut]) + nilai.to_bytes(lebar, "big")
        if nilai < 0 and nilai >= -(1 << 8 * lebar - 1):
            return bytes([0xD0 + urut]) + nilai.to_bytes(lebar, "big", signed=True)
    raise OverflowError(nilai)


def _panjang(panjang: int, kode: int, lebar: int) -> bytes:
    while panjang >= 1 << 8 * lebar:
        kode, lebar = kode + 1, lebar * 2
    return bytes([kode]) + panjang.to_bytes(lebar, "big")


def baca(isi: bytes) -> Any:
    """The one value that `isi` is. Raises Salah."""
    pembaca = _Pembaca(isi)
    try:
        nilai = pembaca.nilai()
    except (UnicodeDecodeError, RecursionError) as galat:
        raise Salah("msgpack") from galat
    wajib(pembaca.letak == len(isi), "bytes after the value")
    return nilai


def baca_baku(isi: bytes, batas: int) -> Any:
    """A value of at most `batas` bytes that is written in its shortest form. Raises Salah."""
    wajib(len(isi) <= batas, "too large")
    nilai = baca(isi)
    wajib(tulis(nilai) == isi, "not in its only form")
    return nilai


class _Pembaca:
    def __init__(self, isi: bytes) -> None:
        self._isi = isi
        self.letak = 0

    def _ambil(self, panjang: int) -> bytes:
        wajib(self.letak + panjang <= len(self._isi), "msgpack ends early")
        self.letak += panjang
        return self._isi[self.letak - panjang : self.letak]

    def _angka(self, lebar: int, *, bertanda: bool = False) -> int:
        return int.from_bytes(self._ambil(lebar), "big", signed=bertanda)

    def nilai(self) -> Any:
        kode = self._ambil(1)[0]
        if kode < 0x80:
            return kode
        if kode >= 0xE0:
            return kode - 256
        if 0x90 <= kode < 0xA0:
            return self._deret(kode & 15)
        if 0xA0 <= kode < 0xC0:
            return self._ambil(kode & 31).decode()
        if kode in (0xC0, 0xC2, 0xC3):
            return {0xC0: None, 0xC2: False, 0xC3: True}[kode]
        return self._berpanjang(kode)

    def _berpanjang(self, kode: int) -> Any:
        if 0xC4 <= kode <= 0xC6:
            return self._ambil(self._angka(1 << kode - 0xC4))
        if 0xCC <= kode <= 0xCF:
            return self._angka(1 << kode - 0xCC)
        if 0xD0 <= kode <= 0xD3:
            return self._angka(1 << kode - 0xD0, bertanda=True)
        if 0xD9 <= kode <= 0xDB:
            return self._ambil(self._angka(1 << kode - 0xD9)).decode()
        wajib(kode in (0xDC, 0xDD), "a type that the formats do not use")
        return self._deret(self._angka(2 << kode - 0xDC))

    def _deret(self, panjang: int) -> list[Any]:
        wajib(panjang <= len(self._isi) - self.letak, "msgpack ends early")
        return [self.nilai() for _ in range(panjang)]
