"""Pictures of PDF pages, and PDF files that cannot be shown."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfWriter

from kinerja_desktop.documents import pratinjau
from kinerja_desktop.documents.pdf import cetak_ke_bytes
from kinerja_desktop.domain.galat import UserError
from tests.helpers.contoh_dokumen import DOKUMEN, SKP


def pdf(lebar: float, tinggi: float, sandi: str = "") -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(lebar, tinggi)
    if sandi:
        writer.encrypt(sandi)
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_gambar_halaman_selebar_yang_diminta(tmp_path: Path) -> None:
    isi = cetak_ke_bytes(DOKUMEN)
    lebar, tinggi, rgba = pratinjau.halaman(isi, 0, 431)
    assert lebar == 431
    assert tinggi == pytest.approx(431 * 330 / 215, abs=2)
    assert len(rgba) == lebar * tinggi * 4
    gambar = Image.frombytes("RGBA", (lebar, tinggi), rgba)
    assert gambar.getpixel((2, 2)) == (255, 255, 255, 255)
    assert (222, 234, 246) in {warna[:3] for _, warna in gambar.getcolors(1_000_000) or ()}
    berkas = tmp_path / "d.pdf"
    berkas.write_bytes(isi)
    assert pratinjau.halaman(berkas, 0, 431)[2] == rgba


def test_jumlah_dan_halaman_di_luar_dokumen() -> None:
    isi = cetak_ke_bytes(SKP)
    assert pratinjau.jumlah_halaman(isi) == 2
    for indeks in (-1, 2):
        with pytest.raises(UserError) as galat:
            pratinjau.halaman(isi, indeks, 300)
        assert galat.value.kode == "DOK-05"


@pytest.mark.parametrize("isi", [b"", b"bukan pdf", b"%PDF-1.7\nrusak", cetak_ke_bytes(DOKUMEN)[:900]])
def test_berkas_rusak(isi: bytes) -> None:
    with pytest.raises(UserError) as galat:
        pratinjau.halaman(isi, 0, 300)
    assert galat.value.kode == "DOK-02"


def test_berkas_tidak_ada(tmp_path: Path) -> None:
    with pytest.raises(UserError) as galat:
        pratinjau.jumlah_halaman(tmp_path / "tiada.pdf")
    assert galat.value.kode == "DOK-02"


def test_berkas_bersandi() -> None:
    with pytest.raises(UserError) as galat:
        pratinjau.jumlah_halaman(pdf(200, 200, "rahasia"))
    assert galat.value.kode == "DOK-03"


def test_berkas_terlalu_besar(tmp_path: Path) -> None:
    berkas = tmp_path / "besar.pdf"
    with berkas.open("wb") as keluar:
        keluar.truncate(pratinjau.BATAS_BYTE + 1)
    with pytest.raises(UserError) as galat:
        pratinjau.jumlah_halaman(berkas)
    assert galat.value.kode == "DOK-04"
    assert "200 MB" in galat.value.isi


@pytest.mark.parametrize(("lebar", "tinggi"), [(14_000, 14_000), (3, 14_000), (14_000, 3)])
def test_halaman_raksasa_tidak_menghabiskan_memori(lebar: int, tinggi: int) -> None:
    kolom, baris, rgba = pratinjau.halaman(pdf(lebar, tinggi), 0, 50_000)
    assert kolom * baris <= pratinjau.BATAS_PIKSEL * 1.01
    assert max(kolom, baris) <= pratinjau.BATAS_SISI + 1
    assert len(rgba) == kolom * baris * 4
