"""Advice below a result or an indicator that reads as an activity or a category; it never stops anybody."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.kalimat_hasil import JenisKalimat, TelaahKalimat, telaah
from kinerja_desktop.domain.kalimat_pola import saran_hasil, saran_indikator
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon
from kinerja_desktop.gui.sasaran import label

JEDA_MS = 350


class SaranKalimat(QWidget):
    """`dipakai` carries a pattern that was chosen, `diabaikan` tells that no advice is wanted for this field."""

    dipakai = Signal(str)
    diabaikan = Signal()

    def __init__(self, parent: QWidget | None = None, *, indikator: bool = False) -> None:
        super().__init__(parent)
        self.indikator = indikator
        self._teks = ""
        self._jam = QTimer(self)
        self._jam.setSingleShot(True)
        self._jam.setInterval(JEDA_MS)
        self._jam.timeout.connect(self._tampilkan)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(2), 0, px(4))
        tata.setSpacing(px(4))
        kepala = QHBoxLayout()
        kepala.setSpacing(px(6))
        self.tag = Tag("", "kem", self)
        self.sebab = QLabel()
        self.sebab.setProperty("peran", "bantuan")
        self.sebab.setWordWrap(True)
        tutup = TombolIkon("silang", self.tr("Abaikan saran untuk kalimat ini"))
        tutup.setProperty("kecil", True)
        tutup.clicked.connect(self._abaikan)
        kepala.addWidget(self.tag)
        kepala.addWidget(self.sebab, 1)
        kepala.addWidget(tutup)
        tata.addLayout(kepala)
        self.wadah = QWidget(self)
        self._pola = TataAlir(self.wadah, px(6))
        tata.addWidget(self.wadah)
        self.hide()

    def setel(self, teks: str, *, aktif: bool, segera: bool = False) -> None:
        """Look at a text once typing pauses, or at once; nothing is shown while `aktif` is False."""
        self._teks = teks if aktif else ""
        if segera or not aktif:
            self._jam.stop()
            self._tampilkan()
        else:
            self._jam.start()

    def pola(self) -> list[str]:
        """The patterns offered now."""
        return [t.toolTip() for t in self.wadah.findChildren(Tombol) if not t.isHidden()]

    def _tampilkan(self) -> None:
        hasil = telaah(self._teks)
        perlu = hasil is not None and hasil.jenis is not JenisKalimat.PENCAPAIAN
        self._pola.kosongkan()
        if hasil is not None and perlu:
            self._isi(hasil)
        self.setVisible(perlu)

    def _isi(self, hasil: TelaahKalimat) -> None:
        self.tag.setText(label.jenis_kalimat(hasil.jenis))
        kata = label.sebab_kalimat(hasil.sebab).format(kata=hasil.kata)
        contoh = self.tr("Anak Lampiran 1 menggolongkannya seperti “{contoh}”.").format(contoh=hasil.contoh)
        self.sebab.setText(f"{kata} {contoh}")
        for satu in (saran_indikator if self.indikator else saran_hasil)(self._teks):
            tombol = Tombol(satu.replace("&", "&&"))
            tombol.setProperty("kecil", True)
            tombol.setToolTip(satu)
            tombol.clicked.connect(lambda _=False, teks=satu: self.dipakai.emit(teks))
            self._pola.addWidget(tombol)
        self.wadah.setVisible(bool(self._pola.count()))

    def _abaikan(self) -> None:
        self.setel("", aktif=False)
        self.diabaikan.emit()
