"""Files that exist only in memory, under ``:/name``: the style sheet can name them, the disk never sees them.

Written in the resource format of Qt (version 3), which Qt offers only to its compiler `rcc`.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

from PySide6.QtCore import qRegisterResourceData

_VERSI = 3
_FOLDER = 2
_hidup: list[tuple[bytes, bytes, bytes]] = []


def daftarkan(berkas: Mapping[str, bytes]) -> None:
    """Make each file readable as ``:/name`` until the program ends. Names must be new and without slashes."""
    urut = sorted(berkas, key=_cincang)
    pohon = [struct.pack(">IHIIQ", 0, _FOLDER, len(urut), 1, 0)]
    nama, isi = bytearray(), bytearray()
    for satu in urut:
        pohon.append(struct.pack(">IHHHIQ", len(nama), 0, 0, 1, len(isi), 0))
        nama += struct.pack(">HI", len(satu), _cincang(satu)) + satu.encode("utf-16-be")
        isi += struct.pack(">I", len(berkas[satu])) + berkas[satu]
    data = (b"".join(pohon), bytes(nama), bytes(isi))
    _hidup.append(data)  # Qt keeps only addresses
    qRegisterResourceData(_VERSI, *data)


def _cincang(nama: str) -> int:
    """Return Qt's hash of a name; the tree must be in its order."""
    hasil = 0
    for huruf in nama:
        hasil = (hasil << 4) + ord(huruf)
        hasil ^= (hasil & 0xF0000000) >> 23
        hasil &= 0x0FFFFFFF
    return hasil
