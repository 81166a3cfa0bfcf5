"""Windows Data Protection of one computer, for tests on any system."""

from __future__ import annotations

import ctypes
from typing import Any

from kinerja_desktop.sync import dpapi


class WindowsPalsu:
    """crypt32 of one computer: seals with a byte of its own."""

    def __init__(self, komputer: int) -> None:
        self.komputer = komputer
        self.bebas = 0
        self.bendera: set[int] = set()
        self._hidup: list[Any] = []

    def pustaka(self) -> dpapi.Library:
        return dpapi.Library(self.tutup, self.buka, self.lepas)

    def _isi(self, penunjuk: Any) -> bytes:
        blob = penunjuk._obj
        return ctypes.string_at(blob.data, blob.size)

    def _hasil(self, penunjuk: Any, isi: bytes) -> int:
        memori = ctypes.create_string_buffer(isi, len(isi))
        self._hidup.append(memori)
        penunjuk._obj.size = len(isi)
        penunjuk._obj.data = ctypes.cast(memori, ctypes.POINTER(ctypes.c_char))
        return 1

    def tutup(self, masuk: Any, _nama: None, garam: Any, _a: None, _b: None, bendera: int, keluar: Any) -> int:
        self.bendera.add(bendera)
        kepala = bytes([self.komputer]) + self._isi(garam)
        return self._hasil(keluar, kepala + bytes(b ^ 0x5A for b in self._isi(masuk)))

    def buka(self, masuk: Any, _nama: None, garam: Any, _a: None, _b: None, bendera: int, keluar: Any) -> int:
        self.bendera.add(bendera)
        kepala, isi = bytes([self.komputer]) + self._isi(garam), self._isi(masuk)
        if not isi.startswith(kepala):
            return 0
        return self._hasil(keluar, bytes(b ^ 0x5A for b in isi[len(kepala) :]))

    def lepas(self, _memori: Any) -> None:
        self.bebas += 1
