"""A bundle in parts for mail and small media: ``.001``, ``.002`` and so on, joined again in any order.

A part is a file of 88 bytes of head and a piece of the bundle. Its own hash tells which part is damaged; what the
joined file is worth, its signature tells.
"""

from __future__ import annotations

import hashlib
import re
import struct
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.sync.bundle_reader import read_header
from kinerja_desktop.sync.delivery import BLOCK, Delivered, Wait, blocks, ensure_room, write_new
from kinerja_desktop.sync.medium import MediumFile, opened, size_of

MAGIC = b"KNJP"
MAX_PART = 10_000_000
_FIELDS = struct.Struct(">4s16sHH32s")
_HEAD = _FIELDS.size + 32


@dataclass(frozen=True)
class _Part:
    """A part as its head tells."""

    path: Path
    bundle_id: bytes
    number: int
    total: int
    whole: bytes
    intact: bool

    @property
    def family(self) -> tuple[bytes, int, bytes]:
        """Equal for all parts of one bundle."""
        return self.bundle_id, self.total, self.whole

    @property
    def shown(self) -> int:
        """Number of a damaged part, whose head cannot be believed: of the file name, where it has one."""
        suffix = re.search(r"\.(\d{3,5})\b", self.path.name)
        return int(suffix[1]) if suffix else self.number


def split(source: Path, folder: Path, wait: Wait = time.sleep, *, max_part: int = MAX_PART) -> list[Delivered]:
    """Write a bundle as parts of at most `max_part` bytes, each as safely as `deliver` writes a whole.

    Raises UserError PKT-01 for what is no bundle, and what `deliver` raises. Parts that were written before stay.
    """
    bundle_id = read_header(source).bundle_id
    size, whole = _measure(source)
    room = max_part - _HEAD
    total = max(1, -(-size // room))
    ensure_room(folder, source.name, size + total * _HEAD)

    def content(number: int) -> Iterator[bytes]:
        fields = _FIELDS.pack(MAGIC, bundle_id, number, total, whole)
        sha256 = hashlib.sha256(fields)
        for data in _slice(source, (number - 1) * room, room):
            sha256.update(data)
        yield fields + sha256.digest()
        yield from _slice(source, (number - 1) * room, room)

    def written(number: int) -> Delivered:
        part_size = _HEAD + min(room, size - (number - 1) * room)
        return write_new(folder, f"{source.name}.{number:03d}", part_size, lambda: content(number), wait)

    return [written(number) for number in range(1, total + 1)]


def join(paths: Sequence[Path], folder: Path, name: str, wait: Wait = time.sleep) -> Delivered:
    """Join all parts of one bundle, given in any order and as often as they were received, to a file in `folder`.

    Raises UserError PKT-30 (missing), PKT-31 (of another bundle), PKT-32 (damaged), PKT-33 (no part), PKT-03 when the
    parts do not make up the whole, and what `deliver` raises.
    """
    parts = [_inspect(path) for path in paths]
    if damaged := sorted({part.shown for part in parts if not part.intact}):
        raise UserError("PKT-32", nomor=_listed(damaged))
    families = Counter(part.family for part in parts)
    for part in parts:
        if part.family != families.most_common(1)[0][0]:
            raise UserError("PKT-31", berkas=part.path.name)
    by_number = {part.number: part for part in parts}
    total = parts[0].total if parts else 1
    if missing := [number for number in range(1, total + 1) if number not in by_number]:
        raise UserError("PKT-30", jumlah=total, nomor=_listed(missing))
    ordered = [by_number[number] for number in range(1, total + 1)]
    size = sum(size_of(part.path) for part in ordered)
    return write_new(folder, name, size, lambda: _joined(ordered), wait)


def _joined(parts: list[_Part]) -> Iterator[bytes]:
    sha256 = hashlib.sha256()
    for part in parts:
        with opened(part.path) as file:
            file.read(_HEAD)
            for data in _rest(file):
                sha256.update(data)
                yield data
    if sha256.digest() != parts[0].whole:
        raise UserError("PKT-03")


def _inspect(path: Path) -> _Part:
    """Read a part whole and compare it with its own hash. Raises UserError PKT-12, PKT-33."""
    with opened(path) as file:
        head = file.read(_HEAD)
        if len(head) < _HEAD or not head.startswith(MAGIC):
            raise UserError("PKT-33", berkas=path.name)
        _, bundle_id, number, total, whole = _FIELDS.unpack_from(head)
        sha256 = hashlib.sha256(head[: _FIELDS.size])
        for data in _rest(file):
            sha256.update(data)
    intact = sha256.digest() == head[_FIELDS.size :]
    if intact and not 1 <= number <= total:
        raise UserError("PKT-33", berkas=path.name)
    return _Part(path, bundle_id, number, total, whole, intact)


def _rest(file: MediumFile) -> Iterator[bytes]:
    while data := file.read(BLOCK):
        yield data


def _measure(source: Path) -> tuple[int, bytes]:
    size, sha256 = 0, hashlib.sha256()
    for data in blocks(source):
        size += len(data)
        sha256.update(data)
    return size, sha256.digest()


def _slice(source: Path, start: int, length: int) -> Iterator[bytes]:
    with opened(source) as file:
        file.skip(start)
        while length > 0 and (data := file.read(min(BLOCK, length))):
            length -= len(data)
            yield data


def _listed(numbers: list[int]) -> str:
    return ", ".join(str(number) for number in numbers)
