"""The three official steps above the list of the team: capaian, distribution guide, ratings (Lampiran BAB IV.B)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.kuadran import CAPAIAN_LAYAR
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.evaluasi.capaian import pilih_capaian, tetapkan_capaian
from kinerja_desktop.services.evaluasi_langkah import LangkahEvaluasi
from kinerja_desktop.services.konteks import Context


class BilahLangkah(QWidget):
    """Each step says where it stands; `ke_kalibrasi` and `ke_berikut` are wanted, `berubah` tells of a new capaian."""

    ke_kalibrasi = Signal()
    ke_berikut = Signal()
    berubah = Signal()

    def __init__(self, halaman: Halaman, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._halaman, self._context = halaman, context
        self._langkah: LangkahEvaluasi | None = None
        self.capaian = pilih_capaian(self.tr("Capaian kinerja organisasi"))
        self.capaian.activated.connect(lambda _: self._dipilih())
        self.isi_capaian, self.isi_pola, self.isi_rating = QLabel(), QLabel(), QLabel()
        self.tombol_pola = Tombol(self.tr("Kalibrasi"), "flat")
        self.tombol_pola.clicked.connect(self.ke_kalibrasi)
        self.tombol_rating = Tombol(self.tr("Berikutnya"), "flat")
        self.tombol_rating.clicked.connect(self.ke_berikut)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, px(4))
        tata.setSpacing(px(18))
        for judul, isi, kanan in (
            (self.tr("1. Capaian organisasi"), self.isi_capaian, self.capaian),
            (self.tr("2. Pola distribusi"), self.isi_pola, self.tombol_pola),
            (self.tr("3. Rating dan predikat"), self.isi_rating, self.tombol_rating),
        ):
            tata.addLayout(self._satu(judul, isi, kanan), 1)
        self.hide()

    def _satu(self, judul: str, isi: QLabel, kanan: QWidget) -> QHBoxLayout:
        nama = QLabel(judul)
        nama.setProperty("peran", "medan")
        isi.setProperty("peran", "muted")
        kiri = QVBoxLayout()
        kiri.setSpacing(px(1))
        kiri.addWidget(nama)
        kiri.addWidget(isi)
        baris = QHBoxLayout()
        baris.addLayout(kiri, 1)
        baris.addWidget(kanan)
        return baris

    def setel(self, langkah: LangkahEvaluasi) -> None:
        """Show how far the penilai has come; hidden for who rates nobody."""
        self._langkah = langkah
        self.setVisible(bool(langkah.jumlah))
        berlaku = langkah.capaian
        nama = None if berlaku.capaian is None else istilah(CAPAIAN_LAYAR[berlaku.capaian])
        self.capaian.setVisible(berlaku.boleh_menetapkan)
        self.capaian.setCurrentIndex(0 if berlaku.capaian is None else self.capaian.findData(berlaku.capaian.value))
        belum = self.tr("belum ditetapkan")
        unit = berlaku.nama_unit
        self.isi_capaian.setText(unit if berlaku.boleh_menetapkan else f"{unit}: {nama or belum}")
        pola = self.tr("kurva capaian {capaian}").format(capaian=nama) if nama else self.tr("menunggu capaian")
        self.isi_pola.setText(pola)
        teks = self.tr("{n} dari {semua} ditetapkan")
        self.isi_rating.setText(teks.format(n=tulis_angka(langkah.ditetapkan), semua=tulis_angka(langkah.jumlah)))
        self.tombol_rating.setEnabled(langkah.ditetapkan < langkah.jumlah)

    def _dipilih(self) -> None:
        data, langkah = self.capaian.currentData(), self._langkah
        if langkah is None:
            return
        if data is None or not tetapkan_capaian(
            self._halaman, self._context, langkah.capaian, langkah.periode, CapaianOrganisasi(data), self.berubah.emit
        ):
            self.setel(langkah)
