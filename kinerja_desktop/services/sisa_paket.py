"""What a crash left half written in an office: removed when the office is opened, while nobody else writes there.

A file that was being written bears the ending ``.part``; what was fetched from a medium is only a copy. A part of a
bundle in the inbox is a copy on its way to the quarantine, whose original lies where it was. Any other file there,
whatever its name, was copied in and not taken in yet: it stays, and `terima_paket` takes it in with the next files that
come.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kinerja_desktop.services.kotak_paket import Kotak, ambilan
from kinerja_desktop.sync.parts import is_part

_PART = ".part"


def buang(kantor: Path) -> None:
    """Remove leftovers from the trays and the vault; what cannot be removed takes room and does no other harm."""
    for berkas in _sisa(kantor):
        with suppress(OSError):
            berkas.unlink()
    shutil.rmtree(ambilan(kantor), ignore_errors=True)


def _sisa(kantor: Path) -> Iterator[Path]:
    masuk = kantor / "paket" / Kotak.MASUK
    for tempat in (kantor / "paket", kantor / "lampiran"):
        for folder, _, nama in os.walk(tempat):
            yield from (Path(folder, satu) for satu in nama if satu.endswith(_PART))
    with suppress(OSError):
        yield from (satu for satu in list(masuk.iterdir()) if is_part(satu))
