"""Fields of a study leave: which study, its average and time, what the table suggests, and whether it ended without.

PermenPANRB 6/2022, Lampiran II.B.5-7 and IV.B.3; R13, R61-R63.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.cara_predikat import cara_studi
from kinerja_desktop.domain.evaluasi import Predikat, Studi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kuadran import PILIHAN_PUTUS_STUDI, PREDIKAT_LAYAR
from kinerja_desktop.domain.tugas_belajar import (
    AKREDITASI_LAYAR,
    JENJANG_LAYAR,
    KETEPATAN_LAYAR,
    panduan_studi,
)
from kinerja_desktop.gui.common.bahasa import istilah, teks_galat
from kinerja_desktop.gui.common.cara_hitung import TombolCara
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import huruf, px
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi


class MedanStudi(QWidget):
    """`berubah` after each input; `studi()` is None until level, accreditation and an average are given."""

    berubah = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(5))
        judul = QLabel(self.tr("Tugas belajar"))
        judul.setFont(huruf(13, 700))
        tata.addWidget(judul)
        self.jenjang = _pilihan(JENJANG_LAYAR)
        self.akreditasi = _pilihan(AKREDITASI_LAYAR)
        self.ketepatan = _pilihan(KETEPATAN_LAYAR)
        self.ipk = QLineEdit()
        self.ipk.setPlaceholderText(self.tr("misalnya 3,25"))
        kisi = QGridLayout()
        kisi.setHorizontalSpacing(px(8))
        kisi.setVerticalSpacing(px(3))
        kisi.setColumnStretch(0, 1)
        kisi.setColumnStretch(1, 1)
        for urut, (teks, medan) in enumerate(
            (
                (self.tr("Jenjang"), self.jenjang),
                (self.tr("Institusi"), self.akreditasi),
                (self.tr("IPK (skala 4)"), self.ipk),
                (self.tr("Ketepatan waktu"), self.ketepatan),
            )
        ):
            label = QLabel(teks)
            label.setProperty("peran", "medan")
            label.setBuddy(medan)
            medan.setAccessibleName(teks)
            baris, kolom = divmod(urut, 2)
            kisi.addWidget(label, 2 * baris, kolom)
            kisi.addWidget(medan, 2 * baris + 1, kolom)
        tata.addLayout(kisi)
        self.panduan = QLabel()
        self.panduan.setWordWrap(True)
        self.panduan.setProperty("peran", "bantuan")
        self.cara = TombolCara(self.tr("panduan tugas belajar"))
        self.cara.setFixedHeight(px(22))
        saran = QHBoxLayout()
        saran.addWidget(self.panduan, 1)
        saran.addWidget(self.cara)
        tata.addLayout(saran)
        self.putus = QCheckBox(self.tr("Studi tidak selesai (tidak lulus/drop out)"))
        self.pilihan = Pilihan()
        self.pilihan.setAccessibleName(self.tr("Predikat pegawai yang tidak menyelesaikan studi"))
        self.pilihan.addItem(self.tr("pilih predikat…"), None)
        for nilai in PILIHAN_PUTUS_STUDI:
            self.pilihan.addItem(istilah(PREDIKAT_LAYAR[nilai]), nilai.value)
        tata.addWidget(self.putus)
        tata.addWidget(self.pilihan)
        for kotak in (self.jenjang, self.akreditasi, self.ketepatan, self.pilihan):
            kotak.currentIndexChanged.connect(lambda _: self._diubah())
        self.ipk.textChanged.connect(lambda _: self._diubah())
        self.putus.toggled.connect(lambda _: self._diubah())

    def setel(self, isian: IsianEvaluasi | None, boleh: bool) -> None:
        """Show what is filled in; None empties the fields."""
        studi = None if isian is None else isian.studi
        self.blockSignals(True)
        for kotak, nilai in (
            (self.jenjang, studi.jenjang if studi else None),
            (self.akreditasi, studi.akreditasi if studi else None),
            (self.ketepatan, studi.ketepatan if studi else None),
            (self.pilihan, isian.predikat_putus_studi if isian else None),
        ):
            kotak.setCurrentIndex(max(0, kotak.findData(str(nilai)) if nilai else 0))
            kotak.setEnabled(boleh)
        self.ipk.setText(studi.ipk if studi else "")
        self.ipk.setReadOnly(not boleh)
        self.putus.setChecked(isian is not None and isian.putus_studi)
        self.putus.setEnabled(boleh)
        self._diubah()
        self.blockSignals(False)

    def studi(self) -> Studi | None:
        """The study as filled in."""
        jenjang, akreditasi = self.jenjang.currentData(), self.akreditasi.currentData()
        ipk = self.ipk.text().strip()
        if not (jenjang and akreditasi and ipk):
            return None
        return Studi(jenjang, akreditasi, ipk, self.ketepatan.currentData() or "")

    def putus_studi(self) -> bool:
        """Whether the study ended without a degree."""
        return self.putus.isChecked()

    def predikat_putus_studi(self) -> Predikat | None:
        """The predikat that was chosen for it."""
        data = self.pilihan.currentData()
        return Predikat(data) if data and self.putus.isChecked() else None

    def _diubah(self) -> None:
        self.pilihan.setVisible(self.putus.isChecked())
        studi = self.studi()
        self.cara.setel(None if studi is None else lambda: cara_studi(studi))
        self.panduan.setText(self._saran(studi))
        self.berubah.emit()

    def _saran(self, studi: Studi | None) -> str:
        if studi is None:
            return self.tr("Isi jenjang, institusi, dan IPK untuk melihat panduan (Lampiran II.B.5).")
        try:
            nilai = panduan_studi(studi)
        except UserError as galat:
            return ". ".join(teks_galat(galat)[::2])
        if nilai is None:
            return self.tr("IPK ini di antara dua baris tabel: isi dua desimal seperti pada transkrip.")
        return self.tr("panduan: {predikat}").format(predikat=istilah(PREDIKAT_LAYAR[nilai]))


def _pilihan(kamus: Mapping[Any, str]) -> QComboBox:
    kotak = Pilihan()
    kotak.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    kotak.setMinimumContentsLength(8)
    kotak.addItem("—", None)
    for nilai, teks in kamus.items():
        kotak.addItem(istilah(teks), nilai.value)
    return kotak
