"""The language of the window: Indonesian is the source; Qt's own words and English come from translations.

Domain and services speak Indonesian. In English their fixed texts (dates, periods, roles, sentences of the rules) are
looked up here, exactly or by the pattern of the sentence. Words of the law that the glossary keeps, titles and wording
of the official forms, and what people typed stay as they are.
"""

from __future__ import annotations

import json
import logging
import re
from datetime import date, datetime
from functools import cache
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain import teks
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import BULAN, HARI, Periode
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common.istilah import ISTILAH
from kinerja_desktop.system.sumber import sumber

Bahasa = Literal["id", "en"]
_logger = logging.getLogger(__name__)
_terpasang: list[QTranslator] = []
_kini: list[Bahasa] = ["id"]
_TANGGAL = re.compile(rf"(\d{{1,2}}) ({'|'.join(teks.BULAN_PENDEK)})( \d{{4}}(?: \d\d\.\d\d)?)?")
_PERIODE = re.compile(rf"({'|'.join(BULAN)}|Triwulan (?:IV|I{{1,3}})|Tahun) (\d{{4}})")


def bahasa_kini() -> Bahasa:
    """Return the language of the window."""
    return _kini[0]


def pasang_bahasa(app: QApplication, bahasa: Bahasa = "id") -> None:
    """Load the translations of `bahasa` and set the number and date rules; file dialogs become our own.

    Numbers and hours stay Indonesian (``1.234,5``, ``08.30``); English changes the names of months and days.

    Native file dialogs speak the language of the operating system, so they are off. Windows made before
    the call keep their words: call it before the first window.
    """
    for lama in _terpasang:
        app.removeTranslator(lama)
    _terpasang.clear()
    _kini[0] = bahasa
    kata = QLocale.Language.English if bahasa == "en" else QLocale.Language.Indonesian
    QLocale.setDefault(QLocale(kata, QLocale.Country.Indonesia))
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


def kalimat_galat(galat: UserError) -> str:
    """A refusal in one paragraph with its code, for the foot of a form."""
    judul, isi, saran = teks_galat(galat)
    return f"{judul}. {isi} {saran}".strip() + f" ({galat.kode})"


def teks_galat(galat: UserError) -> tuple[str, str, str]:
    """Return title, text and advice of a refusal in the language of the window."""
    inggris = _pesan_inggris().get(galat.kode) if bahasa_kini() == "en" else None
    if inggris is None:
        return galat.judul, galat.isi, galat.saran
    rincian = {nama: istilah(nilai) if isinstance(nilai, str) else nilai for nama, nilai in galat.rincian.items()}
    judul, isi, saran = (inggris[bagian].format(**rincian) for bagian in ("judul", "isi", "saran"))
    return judul, isi, saran


def nama_bulan(nomor: int, *, pendek: bool = False) -> str:
    """Name of a month (1 to 12); `pendek` gives three letters."""
    if bahasa_kini() == "en":
        ragam = QLocale.FormatType.ShortFormat if pendek else QLocale.FormatType.LongFormat
        return QLocale.c().monthName(nomor, ragam)
    return teks.BULAN_PENDEK[nomor - 1] if pendek else BULAN[nomor - 1]


def nama_hari(hari: date) -> str:
    """Name of the day of the week."""
    return QLocale.c().dayName(hari.isoweekday()) if bahasa_kini() == "en" else HARI[hari.weekday()]


def tanggal_panjang(hari: date) -> str:
    """Write ``Selasa, 24 November 2026``."""
    return f"{nama_hari(hari)}, {hari.day} {nama_bulan(hari.month)} {hari.year}"


def tulis_tanggal(hari: date) -> str:
    """Write ``24 Nov 2026``."""
    return f"{hari.day} {nama_bulan(hari.month, pendek=True)} {hari.year}"


def tulis_waktu(waktu: datetime) -> str:
    """Write ``24 Nov 2026 09.40``."""
    lokal = waktu.astimezone(WIB)
    return f"{tulis_tanggal(lokal.date())} {lokal:%H.%M}"


def tulis_periode(nilai: Periode) -> str:
    """Name of a period, such as ``November 2026`` or ``Triwulan III 2026``."""
    return istilah(nilai.label)


def _kepala(kepala: str) -> str:
    if kepala in BULAN:
        return nama_bulan(BULAN.index(kepala) + 1)
    if kepala.startswith("Triwulan "):
        pola = QCoreApplication.translate("Istilah", "Triwulan {nomor}")
        return pola.format(nomor=kepala.removeprefix("Triwulan "))
    return QCoreApplication.translate("Istilah", "Tahun")


def istilah(kalimat: str) -> str:
    """A fixed text of domain or services in the language of the window; anything else comes back as it is."""
    if bahasa_kini() == "id" or not kalimat:
        return kalimat
    if (cocok := _TANGGAL.fullmatch(kalimat)) is not None:
        bulan = nama_bulan(teks.BULAN_PENDEK.index(cocok[2]) + 1, pendek=True)
        return f"{cocok[1]} {bulan}{cocok[3] or ''}"
    if (cocok := _PERIODE.fullmatch(kalimat)) is not None:
        return f"{_kepala(cocok[1])} {cocok[2]}"
    return _cari(kalimat)


def _cari(kalimat: str) -> str:
    tetap, berpola = _daftar()
    if kalimat in tetap:
        return QCoreApplication.translate("Istilah", kalimat)
    for pola, asal in berpola:
        if (cocok := pola.fullmatch(kalimat)) is not None:
            isi = {nama: istilah(nilai) for nama, nilai in cocok.groupdict().items()}
            return QCoreApplication.translate("Istilah", asal).format(**isi)
    return kalimat


@cache
def _daftar() -> tuple[frozenset[str], list[tuple[re.Pattern[str], str]]]:
    """Texts without placeholders, and patterns of those with."""
    berpola = [(_pola(satu), satu) for satu in ISTILAH if "{" in satu]
    return frozenset(satu for satu in ISTILAH if "{" not in satu), berpola


def _pola(asal: str) -> re.Pattern[str]:
    bagian = re.split(r"\{(\w+)\}", asal)
    return re.compile(
        "".join(f"(?P<{satu}>.+?)" if nomor % 2 else re.escape(satu) for nomor, satu in enumerate(bagian)), re.DOTALL
    )
