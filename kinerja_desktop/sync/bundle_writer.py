"""Writes a bundle to a new file in one pass: its frames are compressed, signed and encrypted as they are made."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kinerja_desktop.sync.age_stream import encrypt
from kinerja_desktop.sync.composer import Composer, Item
from kinerja_desktop.sync.manifest import Header, Manifest


@dataclass(frozen=True)
class WrittenBundle:
    """A bundle as it was handed to the system: `sha256` is of the file, `digest` of the signed stream."""

    path: Path
    size: int
    sha256: bytes
    digest: bytes


def write_bundle(
    target: Path,
    header: Header,
    manifest: Manifest,
    items: Iterable[Item],
    recipients: Sequence[str],
    sign: Callable[[bytes], bytes],
) -> WrittenBundle:
    """Write the new file `target`, flushed to the medium; a failure leaves none.

    `sign` makes the Ed25519 signature of a digest. Raises UserError PKT-11 for an attachment that is not what the
    manifest says, PKT-07 for a row that is too large; TypeError for values that are no integer, text, bytes or None;
    ValueError for items that the manifest does not declare; OSError.
    """
    composer = Composer(header, manifest, sign)
    with target.open("xb") as file:
        try:
            output = _HashedFile(file)
            output.write(composer.opening)
            encrypt(composer.frames(items), output.write, recipients)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            file.close()
            target.unlink(missing_ok=True)
            raise
    return WrittenBundle(target, output.size, output.sha256.digest(), composer.digest)


class _HashedFile:
    """Counts and hashes what is written."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = 0
        self.sha256 = hashlib.sha256()

    def write(self, data: bytes) -> None:
        self._file.write(data)
        self.size += len(data)
        self.sha256.update(data)
