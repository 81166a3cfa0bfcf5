"""Golden text and pictures of the three forms on both papers.

Look at the new pictures, then renew them with: ``KINERJA_GOLDEN_BARU=1 pytest tests/golden/test_dokumen.py``.
"""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter

from kinerja_desktop.documents.pdf import Formulir, cetak_ke_bytes
from kinerja_desktop.documents.pratinjau import halaman, jumlah_halaman
from kinerja_desktop.domain.dokumen import Kertas
from tests.helpers.baca_pdf import teks_halaman
from tests.helpers.contoh_dokumen import DOKUMEN, EVALUASI, SKP

FOLDER = Path(__file__).parent / "dokumen"
BARU = "KINERJA_GOLDEN_BARU" in os.environ
LEBAR = 560
FORMULIR = {"a17": SKP, "c13": EVALUASI, "d11": DOKUMEN}
KASUS = [pytest.param(form, kertas, f"{nama}-{kertas}", id=f"{nama}-{kertas}")
         for nama, form in FORMULIR.items() for kertas in Kertas]  # fmt: skip


@pytest.mark.parametrize(("form", "kertas", "nama"), KASUS)
def test_teks(form: Formulir, kertas: Kertas, nama: str) -> None:
    berkas = FOLDER / f"{nama}.txt"
    teks = "\n\f\n".join(teks_halaman(cetak_ke_bytes(form, kertas))) + "\n"
    if BARU:
        berkas.write_text(teks, encoding="utf-8")
    assert teks == berkas.read_text(encoding="utf-8")


@pytest.mark.parametrize(("form", "kertas", "nama"), KASUS)
def test_gambar(form: Formulir, kertas: Kertas, nama: str) -> None:
    isi = cetak_ke_bytes(form, kertas)
    jumlah = jumlah_halaman(isi)
    for indeks in range(jumlah):
        berkas = FOLDER / f"{nama}-{indeks + 1}.png"
        gambar = potret(isi, indeks)
        if BARU:
            gambar.save(berkas, optimize=True)
        beda = selisih(gambar, Image.open(berkas).convert("L"))
        assert beda < 6, f"{berkas.name} differs by {beda:.1f}"
    assert not (FOLDER / f"{nama}-{jumlah + 1}.png").exists()


def potret(isi: bytes, indeks: int) -> Image.Image:
    """One page in 16 greys, small enough for the repository."""
    lebar, tinggi, rgba = halaman(isi, indeks, LEBAR)
    abu = Image.frombytes("RGBA", (lebar, tinggi), rgba).convert("L")
    buffer = BytesIO()
    abu.quantize(16).save(buffer, "PNG")
    return Image.open(buffer)


def selisih(satu: Image.Image, dua: Image.Image) -> float:
    """Greatest difference after softening: a moved line or word counts, other smoothing of edges does not."""
    if satu.size != dua.size:
        return 255.0
    lembut = [gambar.convert("L").filter(ImageFilter.BoxBlur(4)) for gambar in (satu, dua)]
    return float(ImageChops.difference(*lembut).getextrema()[1])


def test_selisih_melihat_satu_kata_yang_hilang() -> None:
    isi = cetak_ke_bytes(DOKUMEN)
    gambar = potret(isi, 0).convert("L")
    hapus = gambar.copy()
    hapus.paste(255, (300, 250, 330, 262))
    assert selisih(gambar, gambar) == 0
    assert selisih(gambar, hapus) >= 6
    assert selisih(gambar, ImageChops.offset(gambar, 0, 3)) >= 6
