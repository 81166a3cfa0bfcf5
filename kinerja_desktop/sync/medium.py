"""Files on media that fail: every refusal of the system becomes a message that names the file and the place."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.system.berkas import sebab_galat

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FAT32 = (1 << 32) - 1
"""The largest file that FAT32 takes, in bytes."""
_ROOM_LEFT = 1 << 20
_GONE = {
    errno.EIO,
    errno.ENODEV,
    errno.ENXIO,
    errno.ENOENT,
    errno.ENOTDIR,
    errno.ESTALE,
    errno.ENOTCONN,
    errno.EHOSTDOWN,
}
_WINDOWS = {
    19: errno.EROFS,
    21: errno.ENODEV,
    39: errno.ENOSPC,
    55: errno.ENODEV,
    59: errno.EIO,
    64: errno.ENODEV,
    112: errno.ENOSPC,
    223: errno.EFBIG,
    1117: errno.EIO,
    1167: errno.ENODEV,
}
"""Failures of media that Windows reports as a missing permission or an invalid argument, by its own numbers."""


class MediumFile:
    """A file open for reading. Raises UserError PKT-12 where the medium fails."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._name = name

    def read(self, size: int) -> bytes:
        """At most `size` bytes, fewer only at the end."""
        try:
            return self._file.read(size)
        except OSError as error:
            raise unreadable(error, self._name) from error

    def peek(self, size: int) -> bytes:
        """The next bytes, which stay to be read."""
        data = self.read(size)
        self.skip(-len(data))
        return data

    def skip(self, size: int) -> None:
        """Go on from `size` bytes further, or back when it is negative."""
        try:
            self._file.seek(size, 1)
        except OSError as error:
            raise unreadable(error, self._name) from error


@contextmanager
def opened(path: Path) -> Iterator[MediumFile]:
    """Open a file for reading. Raises UserError PKT-12."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise unreadable(error, path.name) from error
    with file:
        yield MediumFile(file, path.name)


def size_of(path: Path) -> int:
    """Bytes of a file that is to be read. Raises UserError PKT-12."""
    try:
        return path.stat().st_size
    except OSError as error:
        raise unreadable(error, path.name) from error


def unreadable(error: OSError, name: str) -> UserError:
    """What to tell when a file cannot be read."""
    return UserError("PKT-12", berkas=name, sebab=sebab_galat(error))


def unwritable(error: OSError, name: str, folder: Path, size: int = 0) -> UserError:
    """What to tell when the file `name`, of `size` bytes where that is known, cannot be written to `folder`."""
    place, number = str(folder), _WINDOWS.get(getattr(error, "winerror", None) or 0, error.errno)
    if number == errno.EFBIG or (number in _FULL and _outgrown(folder, size)):
        return UserError("PKT-26", berkas=name, tempat=place)
    if number in _FULL:
        return UserError("PKT-20", berkas=name, tempat=place)
    if number == errno.EROFS:
        return UserError("PKT-22", berkas=name, tempat=place)
    if number in _GONE:
        return UserError("PKT-21", berkas=name, tempat=place, sebab=sebab_galat(error))
    if isinstance(error, PermissionError):
        return UserError("PKT-23", berkas=name, tempat=place)
    return UserError("PKT-25", berkas=name, tempat=place, sebab=sebab_galat(error))


def _outgrown(folder: Path, size: int) -> bool:
    """True for a file beyond FAT32 on a medium that has room left: Windows calls that a full disk."""
    with suppress(OSError):
        return size > _FAT32 and shutil.disk_usage(folder).free > _ROOM_LEFT
    return False
