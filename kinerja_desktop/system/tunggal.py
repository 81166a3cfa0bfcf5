"""One program per office: an advisory lock that the system drops when the process ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO


class SedangDipakai(Exception):
    """Another process holds the lock."""


class KunciTunggal:
    """Holds ``.terbuka`` in the office folder. Raises SedangDipakai, or OSError where the folder cannot be written."""

    def __init__(self, folder: Path) -> None:
        self._berkas: IO[bytes] | None = None
        berkas = (folder / ".terbuka").open("a+b")
        try:
            _kunci(berkas)
        except OSError as galat:
            berkas.close()
            raise SedangDipakai from galat
        self._berkas = berkas

    def lepas(self) -> None:
        """Give the office free."""
        if self._berkas is not None:
            self._berkas.close()
            self._berkas = None


if sys.platform == "win32":
    import msvcrt

    def _kunci(berkas: IO[bytes]) -> None:
        berkas.seek(0, os.SEEK_SET)
        msvcrt.locking(berkas.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _kunci(berkas: IO[bytes]) -> None:
        fcntl.flock(berkas, fcntl.LOCK_EX | fcntl.LOCK_NB)
