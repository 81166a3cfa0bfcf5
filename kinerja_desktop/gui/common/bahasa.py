"""The language of the window: Indonesian is the source; Qt's own words and English come from translations."""

from __future__ import annotations

import json
import logging
from functools import cache
from typing import Literal

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.system.sumber import sumber

Bahasa = Literal["id", "en"]
_logger = logging.getLogger(__name__)
_terpasang: list[QTranslator] = []
_kini: list[Bahasa] = ["id"]


def bahasa_kini() -> Bahasa:
    """Return the language of the window."""
    return _kini[0]


def pasang_bahasa(app: QApplication, bahasa: Bahasa = "id") -> None:
    """Load the translations of `bahasa` and set the number and date rules; file dialogs become our own.

    Native file dialogs speak the language of the operating system, so they are off. Windows made before
    the call keep their words: call it before the first window.
    """
    for lama in _terpasang:
        app.removeTranslator(lama)
    _terpasang.clear()
    _kini[0] = bahasa
    QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, True)
    for nama in ("qtbase_id",) if bahasa == "id" else ("kinerja_en",):
        _pasang(app, nama)


def _pasang(app: QApplication, nama: str) -> None:
    penerjemah = QTranslator(app)
    try:
        alamat = sumber("translations", f"{nama}.qm")
    except FileNotFoundError:
        _logger.warning("translation %s is missing", nama)
        return
    if penerjemah.load(str(alamat)):
        app.installTranslator(penerjemah)
        _terpasang.append(penerjemah)


@cache
def _pesan_inggris() -> dict[str, dict[str, str]]:
    hasil: dict[str, dict[str, str]] = {}
    for berkas in sorted(sumber("messages", "en").glob("*.json")):
        hasil.update(json.loads(berkas.read_text("utf-8")))
    return hasil


def teks_galat(galat: UserError) -> tuple[str, str, str]:
    """Return title, text and advice of a refusal in the language of the window."""
    inggris = _pesan_inggris().get(galat.kode) if bahasa_kini() == "en" else None
    if inggris is None:
        return galat.judul, galat.isi, galat.saran
    judul, isi, saran = (inggris[bagian].format(**galat.rincian) for bagian in ("judul", "isi", "saran"))
    return judul, isi, saran
