"""Small files about keys: read with a bound, written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.system.berkas import ganti_berkas, sebab_galat


def read_file(path: Path, limit: int, code: str) -> bytes:
    """At most `limit` bytes. Raises UserError `code` for a larger file, KNC-06 for one that cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise UserError("KNC-06", berkas=path.name, sebab=sebab_galat(error)) from error
    if len(data) > limit:
        raise UserError(code, berkas=path.name)
    return data


def write_file(path: Path, data: bytes) -> None:
    """Replace a file. Raises UserError KNC-04."""
    try:
        ganti_berkas(path, data)
    except (OSError, ValueError) as error:
        name = path.name if path.parent.is_dir() else str(path)  # a folder that is not there is named
        raise UserError("KNC-04", berkas=name, sebab=sebab_galat(error)) from error
