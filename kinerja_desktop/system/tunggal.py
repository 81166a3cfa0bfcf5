"""One program per office: an advisory lock that the system drops when the process ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from kinerja_desktop.domain.galat import UserError


class KunciTunggal:
    """Holds ``.terbuka`` in the office folder. Raises UserError KTR-08 when another process holds it."""

    def __init__(self, folder: Path) -> None:
        self._berkas: IO[bytes] | None = None
        try:
            berkas = (folder / ".terbuka").open("a+b")
        except OSError as galat:
            raise UserError("KTR-03", berkas=str(folder)) from galat
        try:
            _kunci(berkas)
        except OSError as galat:
            berkas.close()
            raise UserError("KTR-08") from galat
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
