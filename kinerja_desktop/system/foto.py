"""Photos as evidence: made small enough to travel, turned upright, with their capture date kept."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Exif, Image

BATAS_JUTA_TITIK = 60
"""Pictures beyond this many million pixels are not decoded: a small file can unfold into gigabytes."""

_SISI_TERPANJANG = 2400
_MUTU = (85, 75, 65, 55)
_TIPE = {"JPEG": "image/jpeg", "MPO": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
_IFD_EXIF, _ARAH, _WAKTU, _WAKTU_ASLI = 0x8769, 0x0112, 0x0132, 0x9003


class GambarTerlaluBesar(Exception):
    """The picture has more pixels than `BATAS_JUTA_TITIK` million."""


@dataclass(frozen=True, slots=True)
class Foto:
    """A photo ready for the vault; `tanggal_ambil` is ``2026-11-23 09:12`` or empty, `diubah` tells of a new file."""

    isi: bytes
    tipe: str
    tanggal_ambil: str
    diubah: bool


def kecilkan(isi: bytes, anggaran: int) -> Foto | None:
    """Return the photo in at most `anggaran` bytes where possible; None when `isi` is not a picture we can read.

    A picture that fits already and stands upright is kept byte for byte. Raises GambarTerlaluBesar before decoding.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(isi), formats=_format()) as gambar:
            if gambar.width * gambar.height > BATAS_JUTA_TITIK * 1_000_000:
                raise GambarTerlaluBesar
            exif = gambar.getexif()
            diambil = _waktu_ambil(exif)
            tipe = _TIPE.get(gambar.format or "", "")
            if tipe and len(isi) <= anggaran and exif.get(_ARAH, 1) == 1:
                return Foto(isi, tipe, diambil, False)
            gambar.draft("RGB", (_SISI_TERPANJANG, _SISI_TERPANJANG))
            gambar.load()
            tegak = ImageOps.exif_transpose(gambar) or gambar
            return Foto(_tulis(_datar(tegak), anggaran, diambil), "image/jpeg", diambil, True)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as kesalahan:
        raise GambarTerlaluBesar from kesalahan
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
        return None


def _format() -> list[str]:
    """Kinds of picture that are photos or screenshots; their readers must be loaded before they can be named."""
    from PIL.BmpImagePlugin import BmpImageFile
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile
    from PIL.TiffImagePlugin import TiffImageFile
    from PIL.WebPImagePlugin import WebPImageFile

    return [kelas.format for kelas in (JpegImageFile, PngImageFile, WebPImageFile, BmpImageFile, TiffImageFile)]


def _datar(gambar: Image) -> Image:
    """The picture in plain colours; transparency becomes white paper."""
    from PIL import Image

    if "A" in gambar.getbands() or "transparency" in gambar.info:
        lapis = gambar.convert("RGBA")
        kertas = Image.new("RGB", lapis.size, "white")
        kertas.paste(lapis, mask=lapis.getchannel("A"))
        return kertas
    return gambar.convert("RGB")


def _tulis(gambar: Image, anggaran: int, diambil: str) -> bytes:
    from PIL import Image

    gambar.thumbnail((_SISI_TERPANJANG, _SISI_TERPANJANG), Image.Resampling.LANCZOS)
    while True:
        for mutu in _MUTU:
            wadah = io.BytesIO()
            gambar.save(wadah, "JPEG", quality=mutu, optimize=True, exif=_exif(diambil))
            if wadah.tell() <= anggaran or max(gambar.size) <= 320:
                return wadah.getvalue()
        ukuran = (max(1, gambar.width * 3 // 4), max(1, gambar.height * 3 // 4))
        gambar = gambar.resize(ukuran, Image.Resampling.LANCZOS)


def _exif(diambil: str) -> Exif:
    """Only the capture date: place and owner of the camera do not belong to the evidence."""
    from PIL import Image

    exif = Image.Exif()
    if diambil:
        teks = datetime.fromisoformat(diambil).strftime("%Y:%m:%d %H:%M:%S")
        exif[_WAKTU] = teks
        exif[_IFD_EXIF] = {_WAKTU_ASLI: teks}
    return exif


def _waktu_ambil(exif: Exif) -> str:
    for nilai in (exif.get_ifd(_IFD_EXIF).get(_WAKTU_ASLI), exif.get(_WAKTU)):
        try:
            saat = datetime.strptime(str(nilai).strip("\0 ")[:19], "%Y:%m:%d %H:%M:%S")
        except ValueError:
            continue
        return saat.strftime("%Y-%m-%d %H:%M")
    return ""
