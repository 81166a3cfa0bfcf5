"""Files are replaced, never overwritten: temporary file beside it, flush, fsync, replace."""

from __future__ import annotations

import os
from pathlib import Path


def ganti_berkas(tujuan: Path, isi: bytes) -> None:
    """Write `isi` to `tujuan` so that a crash leaves either the old or the new content. Raises OSError."""
    sementara = tujuan.with_name(f".{tujuan.name}.{os.getpid()}.part")
    try:
        with sementara.open("wb") as berkas:
            berkas.write(isi)
            berkas.flush()
            os.fsync(berkas.fileno())
        sementara.replace(tujuan)
    except OSError:
        sementara.unlink(missing_ok=True)
        raise
    sinkron_folder(tujuan.parent)


def sinkron_folder(folder: Path) -> None:
    """Flush the folder entry where the system can (POSIX)."""
    if os.name == "nt":
        return
    pegangan = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(pegangan)
    finally:
        os.close(pegangan)
