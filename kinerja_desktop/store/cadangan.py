"""Backups: one consistent encrypted file made by SQLite's backup function, opened and checked afterwards.

A backup is a zip (stored, not compressed: the parts are encrypted already) of the database copy, the key slots and
the vault. A plain copy of a WAL database would miss what still lies in the log.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.store import kunci as slot
from kinerja_desktop.store.gudang import BERKAS
from kinerja_desktop.store.mesin import sambungan
from kinerja_desktop.system.berkas import sinkron_folder

Kemajuan = Callable[[int, int, str], None]
AKHIRAN = ".kcadangan"
HALAMAN_SEKALI = 2048
_CACHE_KIB = 4096
_SEBAB = {
    errno.ENOSPC: "ruang penyimpanan penuh",
    errno.EDQUOT: "ruang penyimpanan penuh",
    errno.EACCES: "folder tidak boleh ditulis",
    errno.EPERM: "folder tidak boleh ditulis",
    errno.EROFS: "penyimpanan hanya dapat dibaca",
    errno.ENOENT: "folder tidak ada",
}


def cadangkan(folder: Path, kunci: bytes, tujuan: Path, kemajuan: Kemajuan | None = None) -> None:
    """Write a verified backup of the office to `tujuan`. Raises UserError CDG-01."""
    try:
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=tujuan.parent, prefix=".cadangan-") as kerja:
            salinan = Path(kerja) / BERKAS
            _salin_basis_data(folder / BERKAS, salinan, kunci, kemajuan)
            sementara = Path(kerja) / "paket.part"
            _bungkus(folder, salinan, sementara)
            with sementara.open("rb+") as berkas:
                os.fsync(berkas.fileno())
            sementara.replace(tujuan)
        sinkron_folder(tujuan.parent)
    except (OSError, sqlcipher.DatabaseError) as galat:
        raise UserError("CDG-01", folder=str(tujuan.parent), sebab=_sebab(galat)) from galat


def _sebab(galat: Exception) -> str:
    """Why a backup failed, in the person's language."""
    if isinstance(galat, OSError):
        return _SEBAB.get(galat.errno or 0) or galat.strerror or str(galat)
    return _SEBAB[errno.ENOSPC] if "full" in str(galat) else f"basis data tidak dapat disalin ({galat})"


def _salin_basis_data(asal: Path, salinan: Path, kunci: bytes, kemajuan: Kemajuan | None) -> None:
    """Copy by SQLite's backup function, in steps: others go on writing meanwhile.

    The source holds one read snapshot: a write between two steps would otherwise start the copy anew each time.
    """
    sumber = sambungan(asal, kunci, hanya_baca=True, cache_kib=_CACHE_KIB)
    try:
        sumber.execute("BEGIN")
        sumber.execute("SELECT count(*) FROM sqlite_master").fetchone()
        tujuan = sambungan(salinan, kunci, cache_kib=_CACHE_KIB)
        try:
            lapor = None if kemajuan is None else (lambda _s, sisa, total: kemajuan(total - sisa, total, "Menyalin"))
            sumber.backup(tujuan, pages=HALAMAN_SEKALI, progress=lapor)
            tujuan.execute("PRAGMA journal_mode = DELETE")
            hasil = tujuan.execute("PRAGMA quick_check").fetchone()[0]
        finally:
            tujuan.close()
    finally:
        sumber.close()
    if hasil != "ok":
        raise UserError("CDG-01", folder=str(salinan.parent), sebab=str(hasil))


def _bungkus(folder: Path, salinan: Path, sementara: Path) -> None:
    with zipfile.ZipFile(sementara, "w", zipfile.ZIP_STORED) as arsip:
        arsip.write(salinan, BERKAS)
        arsip.write(folder / slot.BERKAS, slot.BERKAS)
        for berkas in sorted((folder / "lampiran").rglob("*")):
            if berkas.is_file() and not berkas.name.endswith(".part"):
                arsip.write(berkas, str(berkas.relative_to(folder)))


def pulihkan(berkas: Path, folder: Path) -> None:
    """Unpack a backup into the new or empty folder `folder`.

    Raises UserError CDG-02 for a file that is no backup or is damaged, KTR-09 when the folder holds files.
    """
    if folder.exists() and any(folder.iterdir()):
        raise UserError("KTR-09", folder=str(folder))
    folder.parent.mkdir(parents=True, exist_ok=True)
    kerja = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".pulih-"))
    try:
        with zipfile.ZipFile(berkas) as arsip:
            nama = arsip.namelist()
            aman = all(not n.startswith("/") and ".." not in Path(n).parts for n in nama)
            if not aman or BERKAS not in nama or slot.BERKAS not in nama or arsip.testzip() is not None:
                raise UserError("CDG-02", berkas=str(berkas))
            arsip.extractall(kerja)
        if folder.exists():
            folder.rmdir()
        kerja.replace(folder)
    except (zipfile.BadZipFile, OSError) as galat:
        raise UserError("CDG-02", berkas=str(berkas)) from galat
    finally:
        shutil.rmtree(kerja, ignore_errors=True)


def putar(folder: Path, awalan: str, sekarang: datetime, simpan: int = 14) -> Path:
    """Return the path of today's automatic backup and drop all but the newest `simpan` of them."""
    ada = sorted(folder.glob(f"{awalan}-*{AKHIRAN}"))
    for usang in ada[: max(0, len(ada) - simpan + 1)]:
        usang.unlink(missing_ok=True)
    return folder / f"{awalan}-{sekarang:%Y-%m-%d}{AKHIRAN}"
