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
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from kinerja_desktop.domain.galat import Dibatalkan, UserError
from kinerja_desktop.sync.bundle_reader import read_header
from kinerja_desktop.sync.delivery import (
    BLOCK,
    SILENT,
    SUFFIX,
    Delivered,
    Wait,
    Watch,
    blocks,
    ensure_room,
    write_new,
)
from kinerja_desktop.sync.frames import MAGIC as BUNDLE_MAGIC
from kinerja_desktop.sync.frames import REQUEST_MAGIC
from kinerja_desktop.sync.manifest import Header
from kinerja_desktop.sync.medium import MediumFile, opened, size_of

MAGIC = b"KNJP"
MAX_PART = 10_000_000
_FIELDS = struct.Struct(">4s16sHH32s")
_HEAD = _FIELDS.size + 32
_SHOWN = 20


_NAME = re.compile(r"(?P<bundle>.+\.kinerja)\b.*\.\d{3,5}( ?\(\d+\))?", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """A part as its head tells; `intact` only after all of it was read."""

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

    @property
    def bundle_name(self) -> str:
        """Name that the joined file should have: by the name of the part, else by the bundle."""
        found = _NAME.fullmatch(self.path.name)
        return found["bundle"] if found else f"KNJ_{self.bundle_id.hex()[-8:]}{SUFFIX}"


def split(
    source: Path, folder: Path, wait: Wait = time.sleep, *, max_part: int = MAX_PART, watch: Watch = SILENT
) -> list[Delivered]:
    """Write a bundle as parts of at most `max_part` bytes, each as safely as `deliver` writes a whole.

    Raises UserError PKT-01 for what is no bundle, and what `deliver` raises. Parts that were written before stay when
    the medium fails: the next time they are there already. When `watch` stops the work, what it wrote is removed.
    """
    bundle_id = read_header(source).bundle_id
    size, whole = _measure(source, watch)
    room = max_part - _HEAD
    total = max(1, -(-size // room))
    ensure_room(folder, source.name, size + total * _HEAD)

    def content(number: int) -> Iterator[bytes]:
        fields = _FIELDS.pack(MAGIC, bundle_id, number, total, whole)
        sha256 = hashlib.sha256(fields)
        for data in _slice(source, (number - 1) * room, room):
            sha256.update(data)
            watch.written(0)
        yield fields + sha256.digest()
        yield from _slice(source, (number - 1) * room, room)

    def written(number: int) -> Delivered:
        part_size = _HEAD + min(room, size - (number - 1) * room)
        return write_new(folder, f"{source.name}.{number:03d}", part_size, lambda: content(number), wait, watch)

    done: list[Delivered] = []
    try:
        for number in range(1, total + 1):
            done.append(written(number))  # one by one: what stops it must find those before
    except Dibatalkan:
        _take_back(done)
        raise
    return done


def _take_back(parts: Iterable[Delivered]) -> None:
    """Remove what was written; what was there before stays."""
    for part in parts:
        if not part.already:
            with suppress(OSError):
                part.path.unlink()


def join(paths: Sequence[Path], folder: Path, name: str, wait: Wait = time.sleep) -> Delivered:
    """Join all parts of one bundle, given in any order and as often as they were received, to a file in `folder`.

    Raises UserError PKT-30 (missing), PKT-31 (of another bundle), PKT-32 (damaged), PKT-33 (no part), PKT-03 when the
    parts do not make up the whole, and what `deliver` raises.
    """
    parts = [inspect(path) for path in paths]
    if damaged := sorted({part.shown for part in parts if not part.intact}):
        raise UserError("PKT-32", nomor=listed(damaged))
    families = Counter(part.family for part in parts)
    for part in parts:
        if part.family != families.most_common(1)[0][0]:
            raise UserError("PKT-31", berkas=part.path.name)
    by_number = {part.number: part for part in parts}
    total = parts[0].total if parts else 1
    if not complete(parts):
        raise UserError("PKT-30", jumlah=total, nomor=missing(parts, total))
    ordered = [by_number[number] for number in range(1, total + 1)]
    size = sum(size_of(part.path) for part in ordered)
    return write_new(folder, name, size, lambda: _joined(ordered), wait)


def _joined(parts: list[Part]) -> Iterator[bytes]:
    sha256 = hashlib.sha256()
    for part in parts:
        with opened(part.path) as file:
            file.read(_HEAD)
            for data in _rest(file):
                sha256.update(data)
                yield data
    if sha256.digest() != parts[0].whole:
        raise UserError("PKT-03")


def inspect(path: Path) -> Part:
    """Read a part whole and compare it with its own hash. Raises UserError PKT-12, PKT-33."""
    with opened(path) as file:
        head = _head(file, path)
        sha256 = hashlib.sha256(head[: _FIELDS.size])
        for data in _rest(file):
            sha256.update(data)
    return _part(path, head, intact=sha256.digest() == head[_FIELDS.size :])


def peek(path: Path) -> Part:
    """Read the head of a part only: quick on a slow stick, and no proof. Raises UserError PKT-12, PKT-33."""
    with opened(path) as file:
        head = _head(file, path)
    part = _part(path, head, intact=True)
    return replace(part, intact=False)


def glued(part: Part) -> bool:
    """Whether a file holds several parts of one bundle one after the other, as ``copy /b`` makes it.

    Raises UserError PKT-12.
    """
    with opened(part.path) as file:
        sign, before = file.read(_HEAD)[: len(MAGIC) + 16], b""
        for data in _rest(file):
            if sign in before + data:
                return True
            before = data[-len(sign) :]
    return False


def header_of(parts: Iterable[Part]) -> Header | None:
    """Public header of the bundle, where its first part is among them and can be read; no proof."""
    with suppress(UserError):
        return next((read_header(part.path, _HEAD) for part in parts if part.number == 1), None)
    return None


def named_like_part(name: str) -> bool:
    """True for ``x.kinerja.001``, also as a browser or a mail program renames a second copy."""
    return _NAME.fullmatch(name) is not None


def is_part(path: Path) -> bool:
    """True for a file that is named like a part, or begins like one whatever its name.

    So does a request for a certificate; no id of a bundle begins as it goes on.
    """
    if named_like_part(path.name):
        return True
    with suppress(UserError):
        return _begins_part(_start(path))
    return False


def begins_like_bundle(path: Path) -> bool:
    """True for a file that begins like a bundle or a part, whatever its name: no proof. Raises UserError PKT-12."""
    start = _start(path)
    return start.startswith(BUNDLE_MAGIC) or _begins_part(start)


def complete(parts: Collection[Part]) -> bool:
    """True when parts of one bundle lack none of its numbers."""
    return {part.total for part in parts} == {len({part.number for part in parts})}


def missing(parts: Collection[Part], total: int) -> str:
    """The numbers that parts of a bundle of `total` lack as people read them; of very many the first."""
    known = {part.number for part in parts}
    return listed(list(islice((number for number in range(1, total + 1) if number not in known), _SHOWN + 1)))


def listed(numbers: Sequence[int]) -> str:
    """Numbers as people read them; of very many the first."""
    shown = ", ".join(str(number) for number in numbers[:_SHOWN])
    return shown if len(numbers) <= _SHOWN else f"{shown}, …"


def _start(path: Path) -> bytes:
    with opened(path) as file:
        return file.read(len(REQUEST_MAGIC))


def _begins_part(start: bytes) -> bool:
    return start.startswith(MAGIC) and start != REQUEST_MAGIC


def _head(file: MediumFile, path: Path) -> bytes:
    head = file.read(_HEAD)
    if len(head) < _HEAD or not head.startswith(MAGIC):
        raise UserError("PKT-33", berkas=path.name)
    return head


def _part(path: Path, head: bytes, *, intact: bool) -> Part:
    _, bundle_id, number, total, whole = _FIELDS.unpack_from(head)
    if intact and not 1 <= number <= total:
        raise UserError("PKT-33", berkas=path.name)
    return Part(path, bundle_id, number, total, whole, intact)


def _rest(file: MediumFile) -> Iterator[bytes]:
    while data := file.read(BLOCK):
        yield data


def _measure(source: Path, watch: Watch) -> tuple[int, bytes]:
    size, sha256 = 0, hashlib.sha256()
    for data in blocks(source):
        size += len(data)
        sha256.update(data)
        watch.written(0)
    return size, sha256.digest()


def _slice(source: Path, start: int, length: int) -> Iterator[bytes]:
    with opened(source) as file:
        file.skip(start)
        while length > 0 and (data := file.read(min(BLOCK, length))):
            length -= len(data)
            yield data
