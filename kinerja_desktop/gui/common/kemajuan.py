"""How far long work is: a bar, count, rate, time left, and a button that stops it."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.tasks import Tugas
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol

_SETELAH_S = 1.0


class BilahKemajuan(QWidget):
    """Hidden until `mulai`; give `maju` as the task's ``kemajuan`` and `usai` as its ``akhirnya``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tugas: Tugas | None = None
        self._awal = 0.0
        self.selesai = 0
        self.dibatalkan = False
        self.bilah = QProgressBar(self)
        self.bilah.setTextVisible(False)
        self.bilah.setAccessibleName(self.tr("Kemajuan"))
        self.teks = QLabel(self)
        self.teks.setProperty("peran", "kecil")
        self.teks.setWordWrap(True)
        self.batal = Tombol(self.tr("Batal"), "plain", pintasan="Esc", parent=self)
        self.batal.clicked.connect(self._batalkan)
        atas = QHBoxLayout()
        atas.setContentsMargins(0, 0, 0, 0)
        atas.addWidget(self.teks, 1)
        atas.addWidget(self.batal)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        tata.addLayout(atas)
        tata.addWidget(self.bilah)
        self.hide()

    def mulai(self, tugas: Tugas, teks: str = "") -> None:
        """Show the bar for a task that was just given."""
        self._tugas, self._awal = tugas, time.monotonic()
        self.selesai, self.dibatalkan = 0, False
        self.bilah.setMaximum(0)
        self.teks.setText(teks)
        self.batal.setEnabled(True)
        self.show()

    def maju(self, selesai: int, semua: int, _teks: str) -> None:
        """Show how far it is."""
        self.selesai = selesai
        self.bilah.setMaximum(max(1, semua))
        self.bilah.setValue(selesai)
        if not self.dibatalkan:
            self.teks.setText(self._hitungan(selesai, semua, time.monotonic() - self._awal))

    def _hitungan(self, selesai: int, semua: int, lama: float) -> str:
        jumlah = self.tr("{n} dari {semua}").format(n=tulis_angka(selesai), semua=tulis_angka(semua))
        if not selesai or lama < _SETELAH_S:
            return jumlah
        laju = tulis_angka(round(selesai * 60 / lama))
        sisa = tulis_angka(max(1, round((semua - selesai) * lama / selesai)))
        return self.tr("{jumlah} · {laju} per menit · sisa {sisa} detik").format(jumlah=jumlah, laju=laju, sisa=sisa)

    def usai(self) -> None:
        """Hide the bar: the task ended."""
        self._tugas = None
        self.hide()

    def _batalkan(self) -> None:
        if self._tugas is not None:
            self.dibatalkan = True
            self.teks.setText(self.tr("Membatalkan…"))
            self.batal.setEnabled(False)
            self._tugas.batalkan()


class BilahTunggu(QWidget):
    """Hidden until it is shown: words and a bar without an end, for work of some seconds that cannot count itself."""

    def __init__(self, teks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.teks = QLabel(teks)
        self.teks.setProperty("peran", "kecil")
        self.teks.setWordWrap(True)
        self.bilah = QProgressBar()
        self.bilah.setRange(0, 0)
        self.bilah.setTextVisible(False)
        self.bilah.setAccessibleName(teks)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(4), 0, 0)
        tata.setSpacing(px(6))
        tata.addWidget(self.teks)
        tata.addWidget(self.bilah)
        self.hide()
