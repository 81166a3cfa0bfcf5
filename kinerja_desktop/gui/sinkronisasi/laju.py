"""The blue card of a run: what it does, how far it is, how long still, and a word to stop it."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.tasks import Tugas
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services.laju_paket import LajuTerima

_SETELAH_S = 0.7


class KartuLaju(Kartu):
    """Hidden until `mulai`; give `maju_terima` or `maju_kirim` as ``kemajuan``, and `usai` as ``akhirnya``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.rupa("primary_line", "info_soft")
        self._tugas: Tugas | None = None
        self._awal = 0.0
        self._berkas_ini = self._sebelumnya = 0
        self.judul_kerja, self.teks, self.sisa = QLabel(), QLabel(), QLabel()
        self.judul_kerja.setProperty("peran", "judul")
        self.teks.setProperty("peran", "muted")
        self.batal = Tombol(self.tr("Batalkan"), "flat", pintasan="Esc")
        self.batal.clicked.connect(self._batalkan)
        self.bilah = QProgressBar()
        self.bilah.setTextVisible(False)
        self.bilah.setAccessibleName(self.tr("Kemajuan"))
        atas = QHBoxLayout()
        atas.setSpacing(px(10))
        atas.addWidget(self.judul_kerja)
        atas.addWidget(self.teks, 1)
        atas.addWidget(self.sisa)
        atas.addWidget(self.batal)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        tata.addLayout(atas)
        tata.addWidget(self.bilah)
        self.hide()

    @property
    def berjalan(self) -> bool:
        """Whether a run is under way."""
        return self._tugas is not None

    @property
    def dibatalkan(self) -> bool:
        """Whether the person stopped the run that is under way."""
        return self._tugas is not None and self._tugas.dibatalkan

    def mulai(self, tugas: Tugas, judul: str, teks: str) -> None:
        """Show the card for a task that was just given."""
        self._tugas, self._awal = tugas, time.monotonic()
        self._berkas_ini = self._sebelumnya = 0
        self.judul_kerja.setText(judul)
        self.teks.setText(teks)
        self.sisa.setText("")
        self.bilah.setMaximum(0)
        self.batal.setEnabled(True)
        self.show()

    def maju_terima(self, selesai: int, semua: int, teks: str) -> None:
        """A file is verified or applied."""
        laju = LajuTerima.baca(teks)
        if laju.berkas_semua > 1:
            berkas = self.tr("paket {n} dari {semua}").format(n=laju.berkas, semua=tulis_angka(laju.berkas_semua))
        else:
            berkas = self.tr("1 paket")
        if laju.semua:
            apa = self.tr("mengimpor {n} dari {semua} catatan")
            apa = apa.format(n=tulis_angka(laju.catatan), semua=tulis_angka(laju.semua))
        else:
            apa = self.tr("memeriksa tanda tangan")
        self._tampil(selesai, semua, f"{berkas} · {apa}", laju.catatan)

    def maju_kirim(self, selesai: int, semua: int, teks: str) -> None:
        """A bundle is written."""
        nomor, banyak = map(int, teks.split())
        kalimat = self.tr("menulis {n} dari {semua} catatan").format(n=tulis_angka(selesai), semua=tulis_angka(semua))
        if banyak > 1:
            kalimat = self.tr("paket {n} dari {semua}").format(n=nomor, semua=banyak) + " · " + kalimat
        self._tampil((nomor - 1) * semua + selesai, banyak * semua, kalimat, selesai)

    def _tampil(self, selesai: int, semua: int, teks: str, catatan: int) -> None:
        self.bilah.setMaximum(max(1, semua))
        self.bilah.setValue(selesai)
        if self.batal.isEnabled():
            self.teks.setText(teks)
        lama, banyak = time.monotonic() - self._awal, self._hitung(catatan)
        persen = f"{100 * selesai // max(1, semua)}%"
        if selesai and lama > _SETELAH_S:
            detik = max(1, round((semua - selesai) * lama / selesai))
            bagian = [persen, self.tr("{detik} dtk lagi").format(detik=tulis_angka(detik))]
            if banyak:
                bagian.insert(1, self.tr("{n} catatan/dtk").format(n=tulis_angka(round(banyak / lama))))
            self.sisa.setText(" · ".join(bagian))
        else:
            self.sisa.setText(persen)

    def _hitung(self, catatan: int) -> int:
        """Records of the whole run; each file begins at nothing."""
        if catatan < self._berkas_ini:
            self._sebelumnya += self._berkas_ini
        self._berkas_ini = catatan
        return self._sebelumnya + catatan

    def usai(self) -> None:
        """Hide the card: the run ended."""
        self._tugas = None
        self.hide()

    def _batalkan(self) -> None:
        if self._tugas is not None:
            self.teks.setText(self.tr("Membatalkan…"))
            self.batal.setEnabled(False)
            self._tugas.batalkan()
