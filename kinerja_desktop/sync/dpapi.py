"""Windows Data Protection: seals bytes for this computer, so that a copied folder opens nowhere else."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_ENTROPY = b"kinerja-perangkat-v1"
_UI_FORBIDDEN = 0x1
_LOCAL_MACHINE = 0x4


class Blob(ctypes.Structure):
    """DATA_BLOB of Windows."""

    _fields_ = (("size", ctypes.c_uint32), ("data", ctypes.POINTER(ctypes.c_char)))


@dataclass(frozen=True)
class Library:
    """The three functions of Windows that are used: CryptProtectData, CryptUnprotectData, LocalFree."""

    protect: Callable[..., int]
    unprotect: Callable[..., int]
    free: Callable[..., Any]


class Refused(Exception):
    """Windows does not open this: it was sealed on another computer, or it is damaged."""


def windows() -> Library | None:
    """The library of this computer; None where there is no Windows."""
    if sys.platform == "win32":
        crypt32, kernel32 = ctypes.WinDLL("crypt32"), ctypes.WinDLL("kernel32")
        return Library(crypt32.CryptProtectData, crypt32.CryptUnprotectData, kernel32.LocalFree)
    return None


class Dpapi:
    """Seals and opens bytes. The machine scope is used: colleagues who share one PC may use different logins."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def close(self, data: bytes) -> bytes:
        """Seal. Raises Refused."""
        return self._run(self._library.protect, data)

    def open(self, data: bytes) -> bytes:
        """Open. Raises Refused."""
        return self._run(self._library.unprotect, data)

    def _run(self, function: Any, data: bytes) -> bytes:
        given, entropy, result = _blob(data), _blob(_ENTROPY), Blob()
        flags = _UI_FORBIDDEN | _LOCAL_MACHINE
        pointers = ctypes.byref(given), ctypes.byref(entropy), ctypes.byref(result)
        if not function(pointers[0], None, pointers[1], None, None, flags, pointers[2]):
            raise Refused
        try:
            return ctypes.string_at(result.data, result.size)
        finally:
            self._library.free(result.data)


def _blob(data: bytes) -> Blob:
    memory = ctypes.create_string_buffer(data, len(data))
    return Blob(len(data), ctypes.cast(memory, ctypes.POINTER(ctypes.c_char)))
