"""The handover page as it will be printed, with its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.dokumen_rencana import LembarSerahTerima
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Lajur
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services import dokumen as layanan

_LEBAR = 760


class LembarView(QWidget):
    """All sheets below each other; `cetak` and `simpan` carry the PDF."""

    kembali = Signal()
    cetak = Signal(object)
    simpan = Signal(object)

    def __init__(self, halaman: Halaman) -> None:
        super().__init__(halaman)
        self._halaman = halaman
        self.lembar: LembarSerahTerima | None = None
        self.data = b""
        self.judul = QLabel()
        self.judul.setProperty("peran", "judul")
        self.tombol_kembali = Tombol(self.tr("Kembali"), pintasan="Alt+Left")
        self.tombol_cetak = Tombol(self.tr("Cetak"), pintasan="Ctrl+P", ikon="cetak")
        self.tombol_pdf = Tombol(self.tr("Simpan PDF"), "primary", pintasan="Ctrl+S", ikon="simpan")
        self.tombol_kembali.clicked.connect(self.kembali)
        self.tombol_cetak.clicked.connect(lambda: self.cetak.emit(self.data))
        self.tombol_pdf.clicked.connect(lambda: self.simpan.emit(self.data))
        self.gulir = QScrollArea()
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.gulir.setAccessibleName(self.tr("Lembar serah terima"))
        atas = QHBoxLayout()
        atas.setSpacing(px(8))
        atas.addWidget(self.judul, 1)
        for tombol in (self.tombol_kembali, self.tombol_cetak, self.tombol_pdf):
            atas.addWidget(tombol)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(10), 0, 0)
        tata.setSpacing(px(8))
        tata.addLayout(atas)
        tata.addWidget(self.gulir, 1)

    def isi(self, lembar: LembarSerahTerima, data: bytes) -> None:
        """Show a page."""
        self.lembar, self.data = lembar, data
        self.judul.setText(self.tr("Lembar serah terima · {nama}").format(nama=lembar.pegawai.nama))

        def gambar() -> list[tuple[int, int, bytes]]:
            return [layanan.halaman(data, n, px(_LEBAR)) for n in range(layanan.jumlah_halaman(data))]

        self._halaman.jalankan(gambar, selesai=self._tampilkan, lajur=Lajur.PANJANG)

    def _tampilkan(self, halaman: list[tuple[int, int, bytes]]) -> None:
        badan = QWidget()
        badan.setObjectName("isiGulir")
        tata = QVBoxLayout(badan)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(12))
        for nomor, (lebar, tinggi, isi) in enumerate(halaman, start=1):
            gambar = QLabel()
            gambar.setPixmap(QPixmap.fromImage(QImage(isi, lebar, tinggi, lebar * 4, QImage.Format.Format_RGBA8888)))
            gambar.setAccessibleName(self.tr("Halaman {n}").format(n=nomor))
            tata.addWidget(gambar)
        self.gulir.setWidget(badan)
