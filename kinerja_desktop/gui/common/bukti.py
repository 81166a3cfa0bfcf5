"""Words of evidence that several pages share, and the one place where a link leaves for the browser of the system."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.laporan_bkn import baca_tautan
from kinerja_desktop.domain.teks import tulis_angka


def tulis_ukuran(bita: int) -> str:
    """Write ``214 KB`` or ``4,1 MB``."""
    if bita < 1024 * 1000:
        return f"{max(1, round(bita / 1024))} KB"
    puluhan = round(bita * 10 / 1048576)
    return f"{tulis_angka(puluhan // 10)},{puluhan % 10} MB"


def nama_bukti(bukti: BuktiDukung) -> str:
    """The name of a file, or a link without its protocol."""
    return bukti.nama or bukti.tautan.split("://", maxsplit=1)[-1].rstrip("/")


def buka_tautan(teks: str) -> bool:
    """Give a link to the browser of the system, after a click only: this program opens no connection itself.

    What came from another computer is read again: nothing but http and https leaves. False where no browser took it.
    """
    try:
        alamat = baca_tautan(teks)
    except UserError:
        return False
    return QDesktopServices.openUrl(QUrl(alamat))
