"""The emblem that the office prints on D.1.1: its own picture, kept as `lambang.png` in the folder of the office."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.dokumen import lambang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pengaturan import PENGELOLA_KANTOR
from kinerja_desktop.store.cadangan import LAMBANG
from kinerja_desktop.system.berkas import ganti_berkas
from kinerja_desktop.system.lambang import BATAS_BYTE, png_lambang

_TINDAKAN = "mengubah pengaturan kantor"


def gambar(konteks: Context) -> bytes | None:
    """The picture that is printed now, or None."""
    berkas = lambang(konteks)
    return berkas.read_bytes() if berkas is not None else None


def pasang(konteks: Context, berkas: Path) -> bytes:
    """Take a picture as the emblem and return it as it will be printed. Raises UMM-01, DOK-30, DOK-31."""
    wewenang.pastikan_peran(konteks, PENGELOLA_KANTOR, _TINDAKAN)
    try:
        isi = png_lambang(berkas.read_bytes()) if berkas.stat().st_size <= BATAS_BYTE else None
    except OSError as galat:
        raise UserError("DOK-30", berkas=berkas.name) from galat
    if isi is None:
        raise UserError("DOK-30", berkas=berkas.name)
    try:
        ganti_berkas(konteks.folder / "lambang.png", isi)
        (konteks.folder / "lambang.jpg").unlink(missing_ok=True)
    except OSError as galat:
        raise UserError("DOK-31", folder=str(konteks.folder)) from galat
    return isi


def lepas(konteks: Context) -> None:
    """Print without an emblem from now on. Raises UMM-01, DOK-31."""
    wewenang.pastikan_peran(konteks, PENGELOLA_KANTOR, _TINDAKAN)
    try:
        for nama in LAMBANG:
            (konteks.folder / nama).unlink(missing_ok=True)
    except OSError as galat:
        raise UserError("DOK-31", folder=str(konteks.folder)) from galat
