"""Volumes that people carry: what one is, which of its files are hidden, and writing out what the system holds back.

Who lists them is `gui.sinkronisasi.volume`; this module knows no window.
"""

from __future__ import annotations

import ctypes
import os
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_TERSEMBUNYI = stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM
_TAK_TAMPAK = "\u00a0\u00ad\u180e\u200b\u200c\u200d\u2060\ufeff"
"""Letters without a shape: worms name with them the folder into which they move the files of a stick."""


@dataclass(frozen=True, slots=True)
class Volume:
    """A stick, a disk or a share; `huruf` is ``E:`` on Windows and empty elsewhere, sizes are in bytes."""

    akar: Path
    label: str
    huruf: str
    dapat_ditulis: bool
    lepasan: bool
    ukuran: int
    sisa: int

    @property
    def tanda(self) -> tuple[Path, str, int]:
        """Equal for the same volume at the same place, however much is written to it."""
        return self.akar, self.label, self.ukuran


def tanpa_nama(nama: str) -> bool:
    """True for a name of which nothing can be seen."""
    return not nama.strip(_TAK_TAMPAK + " \t").strip()


def tersembunyi(nama: str, keadaan: os.stat_result) -> bool:
    """True for what a file manager does not show: by attribute on Windows, by name elsewhere."""
    atribut = getattr(keadaan, "st_file_attributes", 0)
    return bool(atribut & _TERSEMBUNYI) or nama.startswith(".") or tanpa_nama(nama)


def tautan(keadaan: os.stat_result) -> bool:
    """True for a link, and for a junction of Windows, which may lead anywhere."""
    atribut = getattr(keadaan, "st_file_attributes", 0)
    return stat.S_ISLNK(keadaan.st_mode) or bool(atribut & stat.FILE_ATTRIBUTE_REPARSE_POINT)


def kuras(folder: Path) -> bool:
    """Write out everything the system still holds back for the volume of `folder`; False where it cannot be asked."""
    with suppress(OSError, ValueError, AttributeError):
        if sys.platform == "win32":
            return _kuras_windows(folder)
        return _kuras_posix(folder)
    return False


def _kuras_posix(folder: Path) -> bool:
    pegangan = os.open(folder, os.O_RDONLY)
    try:
        return int(ctypes.CDLL(None, use_errno=True).syncfs(pegangan)) == 0
    finally:
        os.close(pegangan)


def _kuras_windows(folder: Path) -> bool:
    r"""``\\.\E:``, opened for writing; Windows may allow that to administrators only."""
    pegangan = os.open(rf"\\.\{folder.resolve().drive}", os.O_RDWR)
    try:
        os.fsync(pegangan)
    finally:
        os.close(pegangan)
    return True
