"""Sticks, disks and shares that are plugged in, as the system lists them. One that is dying holds the answer back."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from kinerja_desktop.system.volume import Volume

_TEMPAT_LEPASAN = ("/media", "/run/media", "/mnt", "/Volumes")
_BUKAN_MEDIA = frozenset({"autofs", "devtmpfs", "efivarfs", "overlay", "proc", "ramfs", "squashfs", "sysfs", "tmpfs"})
_DRIVE_REMOVABLE = 2
_SYS_BLOCK = Path("/sys/class/block")


def daftar_volume(tanya: Callable[[], Iterable[QStorageInfo]] = QStorageInfo.mountedVolumes) -> tuple[Volume, ...]:
    """Volumes on which paket may be carried; the disk of the system is none of them."""
    semua = (_volume(satu) for satu in tanya() if satu.isValid() and satu.isReady() and _media(satu))
    return tuple(sorted(semua, key=lambda v: (not v.lepasan, v.akar)))


def _media(satu: QStorageInfo) -> bool:
    akar = satu.rootPath()
    if sys.platform == "win32":
        return akar[:2].casefold() != os.environ.get("SYSTEMDRIVE", "C:").casefold()
    if satu.isRoot() or bytes(satu.fileSystemType().data()).decode("ascii", "replace") in _BUKAN_MEDIA:
        return False
    return akar.startswith(tuple(f"{tempat}/" for tempat in _TEMPAT_LEPASAN)) or _lepasan(satu)


def _volume(satu: QStorageInfo) -> Volume:
    akar = satu.rootPath()
    huruf = akar[:2] if akar[1:2] == ":" else ""
    label = satu.name() or ("" if huruf else Path(akar).name)
    return Volume(
        Path(akar), label, huruf, not satu.isReadOnly(), _lepasan(satu), satu.bytesTotal(), satu.bytesAvailable()
    )


def _lepasan(satu: QStorageInfo) -> bool:
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetDriveTypeW(satu.rootPath())) == _DRIVE_REMOVABLE
    return _lepasan_linux(Path(os.fsdecode(bytes(satu.device().data()))))


def _lepasan_linux(perangkat: Path) -> bool:
    """A disk that can be taken out, or that hangs on USB; a partition lies in the folder of its disk."""
    try:
        blok = (_SYS_BLOCK / perangkat.name).resolve(strict=True)
    except OSError:
        return False
    if any(bagian.startswith("usb") for bagian in blok.parts):
        return True
    for tempat in (blok, blok.parent):
        try:
            if (tempat / "removable").read_text("ascii").strip() == "1":
                return True
        except OSError:
            continue
    return False
