"""Files are replaced, never overwritten: temporary file beside it, flush, fsync, replace."""

from __future__ import annotations

import errno
import os
from pathlib import Path

_SEBAB = {
    errno.ENOENT: "berkas atau folder tidak ada",
    errno.ENOTDIR: "berkas atau folder tidak ada",
    errno.EISDIR: "ini folder, bukan berkas",
    errno.EACCES: "tidak ada izin untuk membuka atau menulisnya",
    errno.EPERM: "tidak ada izin untuk membuka atau menulisnya",
    errno.ENOSPC: "ruang penyimpanan penuh",
    errno.EDQUOT: "ruang penyimpanan penuh",
    errno.EROFS: "penyimpanan hanya dapat dibaca",
    errno.ENAMETOOLONG: "nama berkas terlalu panjang",
    errno.ELOOP: "tautan berkas berputar",
    errno.EIO: "media penyimpanan rusak",
}


def sebab_galat(galat: Exception) -> str:
    """Why the system refused a file, in the person's language."""
    nomor = galat.errno if isinstance(galat, OSError) else None
    if nomor is None:
        return "nama berkas tidak dapat dipakai"
    return _SEBAB.get(nomor, f"ditolak sistem operasi (nomor {nomor})")


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
