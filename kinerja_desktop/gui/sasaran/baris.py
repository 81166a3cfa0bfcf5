"""What the rows of the list of results say, by the form of the plan."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.masalah import Berat
from kinerja_desktop.domain.skp import Iki, JenisRhk, Pendekatan, Rhk, Skp, Untuk, narasi_dari, sumber_rhk
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.pohon import BarisPohon


def baris_rhk(nomor: int, rhk: Rhk, skp: Skp, berat: Berat | None) -> BarisPohon:
    """A result: its number and words, and below priority and source."""
    t = QCoreApplication.translate
    bawah = [label.jenis(JenisRhk.UTAMA if rhk.plt else rhk.jenis)]
    if skp.untuk is Untuk.JPT and (sumber := sumber_rhk(rhk)) is not None:
        bawah.append(label.sumber(sumber))
    if rhk.sel_id is not None:
        bawah.append(t("Sasaran", "dari Matriks Peran Hasil"))
    judul = f"{nomor}. {rhk.uraian or t('Sasaran', '(belum diisi)')}"
    return BarisPohon(judul, " · ".join(bawah), tebal=True, terkunci=rhk.sel_id is not None, berat=berat)


def baris_iki(iki: Iki, skp: Skp, berat: Berat | None) -> BarisPohon:
    """An indicator: its words, and below what its form shows beside them."""
    naratif = skp.pendekatan is Pendekatan.KUALITATIF
    judul = narasi_dari(iki.uraian, iki.target) if naratif else iki.uraian
    if skp.untuk is Untuk.JPT:
        bawah = [label.perspektif(iki.perspektif)] if iki.perspektif else []
    else:
        bawah = [] if naratif else [label.aspek(iki.aspek)]
    if not naratif and iki.target.strip():
        bawah.append(iki.target)
    kosong = QCoreApplication.translate("Sasaran", "(belum diisi)")
    return BarisPohon(judul or kosong, " · ".join(bawah), berat=berat)
