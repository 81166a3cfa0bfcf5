"""Puts bundles where people carry them: a file appears under its name only when it was written, read back and compared.

On FAT, exFAT and shares nothing is atomic and a stick may be pulled at any time. What remains then is a ``.part`` file,
or a file whose missing trailer makes every reader refuse it; a name is never used for a second content.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import BinaryIO, TypeVar

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import tulis_ukuran
from kinerja_desktop.sync.bundle_writer import WrittenBundle
from kinerja_desktop.sync.medium import opened, size_of, unwritable
from kinerja_desktop.system.berkas import sinkron_folder

SUFFIX = ".kinerja"
BLOCK = 1 << 20

_FLUSH_EVERY = 8 << 20
"""Bytes that the system may hold back for a slow medium: else all would seem written while the flush still works."""
_WAITS = (0.1, 0.2, 0.4, 0.8, 1.6)
_NAME_LETTERS = 40
_CANNOT_FLUSH = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EBADF}
"""How file systems say that folders cannot be flushed."""

T = TypeVar("T")
Wait = Callable[[float], None]


def _nothing(_size: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class Watch:
    """Hears bytes as they are written and as they are compared; what it raises stops the work, which leaves no file.

    It is asked for the last time before a file gets its name: from then on the work counts as done.
    """

    written: Callable[[int], None] = _nothing
    compared: Callable[[int], None] = _nothing


SILENT = Watch()


@dataclass(frozen=True)
class Delivered:
    """A file that was read back as it should be. `already` is True when it was there before."""

    path: Path
    size: int
    sha256: bytes
    already: bool = False


def bundle_name(sender: str, receiver: str, day: date, bundle_id: bytes) -> str:
    """Name of a bundle for every file system; the end of its random id makes it unlike any other."""
    return f"KNJ_{plain_name(sender)}_{plain_name(receiver)}_{day:%Y%m%d}_{bundle_id.hex()[-8:]}{SUFFIX}"


def build_in_outbox(
    outbox: Path, name: str, write: Callable[[Path], WrittenBundle], watch: Watch = SILENT
) -> Delivered:
    """Let `write` make a new file in the outbox and give it its name when it reads back as it was written.

    Raises UserError PKT-20 to PKT-26 by what the medium did, what `write` and `watch` raise; no file is left then,
    unless it was the flush of the folder that failed.
    """
    part = outbox / f"{name}.part"
    try:
        part.unlink(missing_ok=True)
        written = write(part)
        _compare(part, name, written.sha256, time.sleep, watch)
        path = _publish(part, name, time.sleep)
    except OSError as error:
        raise unwritable(error, name, outbox) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return Delivered(path, written.size, written.sha256)


def deliver(source: Path, folder: Path, wait: Wait = time.sleep, watch: Watch = SILENT) -> Delivered:
    """Copy a bundle to a stick, a share or the inbox. The same content under its name there is left as it is.

    Raises UserError PKT-12 when the source cannot be read, PKT-20 to PKT-26 and PKT-53 by what the medium did, and what
    `watch` raises.
    """
    return write_new(folder, source.name, size_of(source), lambda: blocks(source), wait, watch)


def write_new(
    folder: Path,
    name: str,
    size: int,
    content: Callable[[], Iterator[bytes]],
    wait: Wait = time.sleep,
    watch: Watch = SILENT,
) -> Delivered:
    """Write `content`, of about `size` bytes, to a new file in `folder`, called `name` or like it when that is taken.

    `content` is asked once more when there is a file to compare with. Raises what `deliver` raises.
    """
    part = folder / f"{name}.part"
    try:
        if (folder / name).exists() and (same := _same(folder / name, content(), watch)) is not None:
            return same
        ensure_room(folder, name, size)
        written, sha256 = _fill(part, content(), wait, watch)
        _compare(part, name, sha256, wait, watch)
        return Delivered(_publish(part, name, wait), written, sha256)
    except OSError as error:
        raise unwritable(error, name, folder, size) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def blocks(path: Path) -> Iterator[bytes]:
    """Content of a file. Raises UserError PKT-12."""
    with opened(path) as file:
        while data := file.read(BLOCK):
            yield data


def ensure_room(folder: Path, name: str, size: int, code: str = "PKT-53") -> None:
    """Raises UserError `code` when the folder has less room than `size`, PKT-21 when it is gone."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise unwritable(error, name, folder) from error
    if free < size:
        raise UserError(code, berkas=name, tempat=str(folder), perlu=tulis_ukuran(size), bebas=tulis_ukuran(free))


def plain_name(text: str) -> str:
    """Return the ASCII letters and digits of a name, which every file system takes."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", ascii_text)[:_NAME_LETTERS].strip("-") or "x"


def _fill(part: Path, content: Iterable[bytes], wait: Wait, watch: Watch) -> tuple[int, bytes]:
    """Write and flush; size and SHA-256 of what was meant to be written."""
    size, held, sha256 = 0, 0, hashlib.sha256()
    with _patiently(lambda: part.open("wb"), wait) as file:
        for data in content:
            if held >= _FLUSH_EVERY:
                held = _flush(file)
            file.write(data)
            size += len(data)
            held += len(data)
            sha256.update(data)
            watch.written(len(data))
        _flush(file)
        _forget(file.fileno())
    return size, sha256.digest()


def _flush(file: BinaryIO) -> int:
    """Write out what the system holds back; as many bytes are held back then."""
    file.flush()
    os.fsync(file.fileno())
    return 0


def _forget(handle: int) -> None:
    """Drop the file from the memory of the system, so that it is read back from the medium."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _compare(part: Path, name: str, sha256: bytes, wait: Wait, watch: Watch) -> None:
    if _patiently(lambda: _sha256(part, watch), wait) != sha256:
        raise UserError("PKT-24", berkas=name, tempat=str(part.parent))


def _sha256(path: Path, watch: Watch) -> bytes:
    sha256 = hashlib.sha256()
    with path.open("rb") as file:
        while data := file.read(BLOCK):
            sha256.update(data)
            watch.compared(len(data))
    return sha256.digest()


def _same(path: Path, content: Iterable[bytes], watch: Watch) -> Delivered | None:
    """The file, when it holds this content already."""
    size, sha256 = 0, hashlib.sha256()
    for data in content:
        size += len(data)
        sha256.update(data)
        watch.compared(0)
    if path.stat().st_size != size or _sha256(path, watch) != sha256.digest():
        return None
    return Delivered(path, size, sha256.digest(), already=True)


def _publish(part: Path, name: str, wait: Wait) -> Path:
    """Rename to the first free name, and make sure that the file is there."""
    size = part.stat().st_size
    target = _free(part.parent, name)
    _patiently(lambda: part.rename(target), wait)
    if target.stat().st_size != size:
        raise UserError("PKT-24", berkas=target.name, tempat=str(target.parent))
    _flush_folder(target.parent)
    return target


def _flush_folder(folder: Path) -> None:
    """Make the name last, on systems that can."""
    try:
        sinkron_folder(folder)
    except OSError as error:
        if error.errno not in _CANNOT_FLUSH:
            raise


def _free(folder: Path, name: str) -> Path:
    stem, suffix, rest = name.partition(SUFFIX)
    names = (name if number == 1 else f"{stem}-{number}{suffix}{rest}" for number in count(1))
    return next(path for path in (folder / one for one in names) if not path.exists())


def _patiently(action: Callable[[], T], wait: Wait) -> T:
    """Try again while another program, such as a virus scanner, holds the file. Raises the last PermissionError."""
    for seconds in _WAITS:
        try:
            return action()
        except PermissionError:
            wait(seconds)
    return action()
