"""Who rates the acting person, in a calm line; where nobody may, what is missing and whom to ask."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.services.organisasi import PenilaiSaya


def kalimat_penilai(penilai: PenilaiSaya) -> str:
    """``Penilai Anda: dr. R. Purba, karena memimpin Puskesmas Kartini.``, or what is missing."""
    if penilai.ada:
        teks = QCoreApplication.translate("PenilaiSaya", "Penilai Anda: {kalimat}")
        return teks.format(kalimat=istilah(penilai.kalimat))
    return f"{istilah(penilai.kalimat)} {tanya(penilai)}"


def tanya(penilai: PenilaiSaya) -> str:
    """Whom to ask, by name where the office has somebody who keeps its data."""
    if not penilai.tanya:
        return QCoreApplication.translate("PenilaiSaya", "Tanyakan kepada pimpinan unit Anda.")
    teks = QCoreApplication.translate("PenilaiSaya", "Tanyakan kepada pengelola data kepegawaian: {nama}.")
    return teks.format(nama=", ".join(penilai.tanya[:2]))


class BarisPenilai(QLabel):
    """The line as a label; hidden for who is not rated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.hide()

    def isi(self, penilai: PenilaiSaya | None) -> None:
        """Show it; a missing penilai in the colour of a warning."""
        self.setVisible(penilai is not None)
        if penilai is not None:
            self.setText(kalimat_penilai(penilai))
            self.setProperty("peran", "bantuan" if penilai.ada else "warn")
            self.style().polish(self)
