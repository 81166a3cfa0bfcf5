"""Files are replaced, never overwritten: temporary file beside it, flush, fsync, replace."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
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
    berkas = BerkasBertahap(tujuan)
    try:
        berkas.tulis(isi)
        berkas.selesai()
    except OSError:
        berkas.batal()
        raise


class BerkasBertahap:
    """A file that takes the place of `tujuan` once all of it is written. All but `batal` raises OSError.

    Whoever does not come to the end of `selesai` calls `batal`, which leaves `tujuan` as it was.
    """

    def __init__(self, tujuan: Path) -> None:
        self._tujuan = tujuan
        self._sementara = tujuan.with_name(f".{tujuan.name}.{os.getpid()}.part")
        self._berkas = self._sementara.open("wb")

    def tulis(self, isi: bytes) -> None:
        """The next bytes."""
        self._berkas.write(isi)

    def selesai(self) -> None:
        """Flush what was written and put it in its place."""
        with self._berkas:
            self._berkas.flush()
            os.fsync(self._berkas.fileno())
        self._sementara.replace(self._tujuan)
        sinkron_folder(self._tujuan.parent)

    def batal(self) -> None:
        """Remove what was written; nothing after `selesai`."""
        with suppress(OSError):
            self._berkas.close()
        with suppress(OSError):
            self._sementara.unlink()


def sinkron_folder(folder: Path) -> None:
    """Flush the folder entry where the system can (POSIX)."""
    if os.name == "nt":
        return
    pegangan = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(pegangan)
    finally:
        os.close(pegangan)
