"""The recovery sheet: every word inside the margins."""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from kinerja_desktop.documents.lembar_pemulihan import cetak_lembar


def test_every_line_ends_before_the_right_margin(tmp_path: Path) -> None:
    berkas = tmp_path / "kode.pdf"
    cetak_lembar(berkas, "Puskesmas Kartini", "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ")
    with pypdfium2.PdfDocument(berkas) as dokumen:
        halaman = dokumen[0]
        teks = halaman.get_textpage()
        kanan = max(teks.get_charbox(n)[2] for n in range(teks.count_chars()))
        isi = teks.get_text_range().split()
        lebar = halaman.get_width()
    assert kanan <= lebar - 69
    assert "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ" in isi and "amplop" in isi and isi[-1] == "baru."
