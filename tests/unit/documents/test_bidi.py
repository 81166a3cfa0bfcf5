"""Joined Arabic letters and right-to-left runs inside Indonesian lines."""

from __future__ import annotations

import unicodedata

from kinerja_desktop.documents.bidi import shape, visual


def bentuk(teks: str) -> list[str]:
    return [unicodedata.decomposition(huruf).split(" ")[0].strip("<>") for huruf in teks]


def test_huruf_bersambung() -> None:
    assert bentuk(shape("بسم")) == ["initial", "medial", "final"]
    assert bentuk(shape("ب")) == ["isolated"]


def test_huruf_yang_tidak_menyambung_ke_depan() -> None:
    assert bentuk(shape("دار")) == ["isolated", "isolated", "isolated"]
    assert bentuk(shape("بدر")) == ["initial", "final", "isolated"]


def test_lam_alif_menjadi_satu() -> None:
    assert unicodedata.name(shape("لا")) == "ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM"


def test_harakat_tidak_memutus_sambungan() -> None:
    assert [b for b in bentuk(shape("بَسَم")) if b != ""] == ["initial", "medial", "final"]


def test_urutan_tampak() -> None:
    assert visual("kata שלום akhir") == "kata םולש akhir"
    assert visual("שנת 2026 טובה") == "הבוט 2026 תנש"
    assert visual("(שלום) abc") == "(םולש) abc"


def test_teks_biasa_tidak_berubah() -> None:
    assert shape("Puskesmas 12") == visual("Puskesmas 12") == "Puskesmas 12"
