"""The announcement above everything else on Beranda: one at a time, put away by a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from kinerja_desktop.domain.pengumuman import Pengumuman
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services import pengumuman as layanan
from kinerja_desktop.services.konteks import Context


class KartuPengumuman(Kartu):
    """Hidden while there is nothing to read."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__("", parent=halaman)
        self._halaman, self._konteks = halaman, konteks
        self._semua: list[Pengumuman] = []
        self._kini = 0
        self.judul_isi, self.teks, self.masa = QLabel(), QLabel(), QLabel()
        self.judul_isi.setProperty("peran", "judul")
        self.masa.setProperty("peran", "kecil")
        for label in (self.judul_isi, self.teks):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.tombol_lain = Tombol("", "flat")
        self.tombol_lain.clicked.connect(self.berikut)
        self.tombol_baca = Tombol(self.tr("Sudah dibaca"), ikon="ok")
        self.tombol_baca.clicked.connect(self.sudah_dibaca)
        kiri = QVBoxLayout()
        kiri.setSpacing(px(2))
        for bagian in (self.judul_isi, self.teks, self.masa):
            kiri.addWidget(bagian)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(12))
        tata.addLayout(kiri, 1)
        tata.addWidget(self.tombol_lain)
        tata.addWidget(self.tombol_baca)
        self.hide()

    def muat(self) -> None:
        """Read what stands here today."""
        self._halaman.jalankan(layanan.tayang, self._konteks, selesai=self._terima)

    def _terima(self, semua: Sequence[Pengumuman]) -> None:
        kini = self._semua[self._kini].id if self._semua else None
        self._semua = list(semua)
        self._kini = next((n for n, satu in enumerate(self._semua) if satu.id == kini), 0)
        self._tampilkan()

    def _tampilkan(self) -> None:
        self.setVisible(bool(self._semua))
        if not self._semua:
            return
        satu = self._semua[self._kini]
        self.rupa("warn_line" if satu.penting else "primary_line", "warn_soft" if satu.penting else "info_soft")
        self.judul_isi.setText(satu.judul)
        self.teks.setText(satu.isi)
        self.masa.setText(self.tr("sampai {hari}").format(hari=tulis_tanggal(satu.sampai)))
        banyak = len(self._semua)
        self.tombol_lain.setText(self.tr("{n} dari {semua} ›").format(n=self._kini + 1, semua=banyak))
        self.tombol_lain.setVisible(banyak > 1)
        self.tombol_baca.setVisible(not satu.penting)
        self.setAccessibleName(self.tr("Pengumuman: {judul}").format(judul=satu.judul))

    def berikut(self) -> None:
        """Read the next one."""
        self._kini = (self._kini + 1) % len(self._semua)
        self._tampilkan()

    def sudah_dibaca(self) -> None:
        """Put the one in view away."""
        nomor = self._semua[self._kini].id
        self._halaman.jalankan(layanan.sudah_dibaca, self._konteks, nomor, selesai=lambda _: self.muat())
