"""Names of files that came from another computer, made into names for this one."""

from __future__ import annotations

import re
import unicodedata

TANPA_NAMA = "berkas"
_TERPANJANG = 120
_LARANGAN = frozenset('<>:"|?*')
_PERANGKAT = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\..*)?", re.IGNORECASE)


def nama_aman(nama: str) -> str:
    """The last part of `nama` as a plain name that every system takes as a file in the folder where it is put.

    No folder, drive, stream or device of Windows is left, no letter that cannot be seen, and the ending stays what it
    was, so that it says what the file is. A plain name is left as it is.
    """
    akhir = re.split(r"[/\\]", nama)[-1]
    bersih = "".join("_" if c in _LARANGAN or unicodedata.category(c)[0] == "C" else c for c in akhir)
    bersih = bersih.strip(" ").rstrip(". ") or TANPA_NAMA
    if len(bersih) > _TERPANJANG:
        pokok, titik, akhiran = bersih.rpartition(".")
        akhiran = akhiran if titik and len(akhiran) < 10 else ""
        bersih = f"{(pokok if akhiran else bersih)[: _TERPANJANG - 11].rstrip('. ')}{titik if akhiran else ''}{akhiran}"
    while len(bersih.encode()) > 250:
        pokok, titik, akhiran = bersih.rpartition(".")
        bersih = f"{pokok[:-1]}.{akhiran}" if titik and pokok else bersih[:-1]
    return f"_{bersih}" if _PERANGKAT.fullmatch(bersih) else bersih
