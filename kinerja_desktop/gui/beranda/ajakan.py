"""One row of the list of things to do, and the name of a period inside its sentence."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.cara_hitung import CaraHitung
from kinerja_desktop.domain.periode import ROMAWI, JenisPeriode, Periode
from kinerja_desktop.gui.common.bahasa import nama_bulan
from kinerja_desktop.gui.common.lencana import JenisTag

t = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Ajakan:
    """One row of the list: pill, two lines, the words of the button, the page it opens with its argument.

    `cara` is the working of the clock that the row names; an `utuh` line warns, and folds instead of being cut.
    """

    tag: str
    jenis: JenisTag
    judul: str
    isi: str
    tombol: str
    halaman: str
    argumen: object = None
    utama: bool = False
    cara: CaraHitung | None = None
    utuh: bool = False


def nama_periode(periode: Periode) -> str:
    """Write ``triwulan IV``, ``November`` or ``tahun 2026``."""
    if periode.jenis is JenisPeriode.TRIWULANAN:
        return t("Beranda", "triwulan {nomor}").format(nomor=ROMAWI[periode.nomor - 1])
    if periode.jenis is JenisPeriode.BULANAN:
        return nama_bulan(periode.nomor)
    return t("Beranda", "tahun {tahun}").format(tahun=periode.tahun)
