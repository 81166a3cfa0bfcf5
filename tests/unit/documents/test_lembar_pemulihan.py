"""The recovery sheet: every word inside the margins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from kinerja_desktop.documents.lembar_pemulihan import cetak_kunci_paket, cetak_lembar
from kinerja_desktop.sync.identity import DeviceIdentity


@pytest.mark.parametrize(
    ("cetak", "kode", "kata", "akhir"),
    [
        (cetak_lembar, "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ", "amplop", "baru."),
        (cetak_kunci_paket, DeviceIdentity.generate().age, "brankas,", "juga."),
    ],
    ids=["kantor", "paket"],
)
def test_every_line_ends_before_the_right_margin(
    tmp_path: Path, cetak: Callable[[Path, str, str], None], kode: str, kata: str, akhir: str
) -> None:
    berkas = tmp_path / "kode.pdf"
    cetak(berkas, "Puskesmas Kartini", kode)
    with pypdfium2.PdfDocument(berkas) as dokumen:
        halaman = dokumen[0]
        teks = halaman.get_textpage()
        kanan = max(teks.get_charbox(n)[2] for n in range(teks.count_chars()))
        isi = teks.get_text_range().split()
        lebar = halaman.get_width()
    assert kanan <= lebar - 69
    assert kode in isi and kata in isi and isi[-1] == akhir
