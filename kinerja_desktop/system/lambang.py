"""The picture of the emblem of state that an office prints on its forms: checked once, small, with its transparency."""

from __future__ import annotations

import io

BATAS_BYTE = 20 * 1024 * 1024
_SISI = 900


def png_lambang(isi: bytes) -> bytes | None:
    """Return the picture as PNG of at most 900 points a side; None unless it is a whole PNG or JPEG of sane size."""
    from PIL import Image, ImageOps, UnidentifiedImageError
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile

    from kinerja_desktop.system.foto import BATAS_JUTA_TITIK

    try:
        with Image.open(io.BytesIO(isi), formats=[JpegImageFile.format, PngImageFile.format]) as gambar:
            if gambar.width * gambar.height > BATAS_JUTA_TITIK * 1_000_000:
                return None
            gambar.load()
            tegak = (ImageOps.exif_transpose(gambar) or gambar).convert("RGBA")
    except (Image.DecompressionBombError, UnidentifiedImageError, OSError, SyntaxError, ValueError):
        return None
    tegak.thumbnail((_SISI, _SISI), Image.Resampling.LANCZOS)
    wadah = io.BytesIO()
    tegak.save(wadah, "PNG", optimize=True)
    return wadah.getvalue()
