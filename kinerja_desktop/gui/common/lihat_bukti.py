"""One piece of evidence in the window: pictures and pages of a PDF; other files open with the program of the system."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.laporan_isian import tulis_waktu_ambil
from kinerja_desktop.domain.nama_berkas import nama_aman
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah
from kinerja_desktop.gui.common.bilah_pesan import BilahPesan
from kinerja_desktop.gui.common.bukti import tulis_ukuran
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon
from kinerja_desktop.gui.common.ukuran import setel_ukuran
from kinerja_desktop.services.bukti import boleh_dibuka_sistem, halaman_pdf
from kinerja_desktop.system.berkas import ganti_berkas

_FOLDER: list[QTemporaryDir] = []
"""Copies for other programs; gone when this program ends."""


class DialogBukti(QDialog):
    """Shows the file; its pages turn with the arrow keys."""

    def __init__(self, bukti: BuktiDukung, isi: bytes, pekerja: Pekerja, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(bukti.nama)
        self._bukti, self._isi, self.pekerja = bukti, isi, pekerja
        self._gambar = QImage()
        self._halaman, self._jumlah = 0, 0
        self.bilah_pesan = BilahPesan(self)
        self._keterangan = QLabel(self._teks_keterangan())
        self._keterangan.setProperty("peran", "muted")
        self.kanvas = QLabel()
        self.kanvas.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kanvas.setAccessibleName(self.tr("Isi {nama}").format(nama=bukti.nama))
        self._gulir = QScrollArea()
        self._gulir.setWidgetResizable(True)
        self._gulir.setWidget(self.kanvas)
        self.sebelum = TombolIkon("kiri", self.tr("Halaman sebelumnya"), pintasan="Left")
        self.sesudah = TombolIkon("kanan", self.tr("Halaman berikutnya"), pintasan="Right")
        self._nomor = QLabel()
        self._susun()
        setel_ukuran(self, 860, 640)
        self._muat()

    def _susun(self) -> None:
        self.sebelum.clicked.connect(lambda: self._ke(self._halaman - 1))
        self.sesudah.clicked.connect(lambda: self._ke(self._halaman + 1))
        simpan = Tombol(self.tr("Simpan salinan…"), ikon="unduh")
        simpan.clicked.connect(self.simpan_salinan)
        self.tombol_sistem = Tombol(self.tr("Buka dengan program lain"), ikon="berkas")
        self.tombol_sistem.clicked.connect(self.buka_sistem)
        self.tombol_sistem.setVisible(boleh_dibuka_sistem(nama_aman(self._bukti.nama)))
        tutup = Tombol(self.tr("Tutup"), "primary")
        tutup.clicked.connect(self.accept)
        atas, bawah = QHBoxLayout(), QHBoxLayout()
        atas.addWidget(self._keterangan, 1)
        for bagian in (self.sebelum, self._nomor, self.sesudah):
            atas.addWidget(bagian)
            bagian.hide()
        for tombol in (simpan, self.tombol_sistem):
            bawah.addWidget(tombol)
        bawah.addStretch(1)
        bawah.addWidget(tutup)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(16), px(20), px(16))
        tata.setSpacing(px(10))
        tata.addWidget(self.bilah_pesan)
        tata.addLayout(atas)
        tata.addWidget(self._gulir, 1)
        tata.addLayout(bawah)

    def _teks_keterangan(self) -> str:
        teks = f"{self._bukti.nama} · {tulis_ukuran(self._bukti.ukuran)}"
        if self._bukti.tanggal_ambil:
            waktu = istilah(tulis_waktu_ambil(self._bukti.tanggal_ambil))
            teks += self.tr(" · diambil {waktu}").format(waktu=waktu)
        return teks

    def _muat(self) -> None:
        if self._bukti.tipe == "application/pdf":
            self._ke(0)
        elif self._bukti.tipe.startswith("image/"):
            self.pekerja.jalankan(self, _baca_gambar, self._isi, selesai=self._gambar_siap, lajur=Lajur.PANJANG)
        else:
            self._tanpa_pratinjau()

    def _tanpa_pratinjau(self) -> None:
        self.kanvas.setText(self.tr("Jenis berkas ini tidak dapat ditampilkan di sini."))

    def _gambar_siap(self, gambar: QImage) -> None:
        if gambar.isNull():
            self._tanpa_pratinjau()
        self._gambar = gambar
        self._lukis()

    def _ke(self, halaman: int) -> None:
        if self._jumlah and not 0 <= halaman < self._jumlah:
            return
        self._halaman = halaman
        lebar = max(px(400), self._gulir.viewport().width() - px(8))
        self.pekerja.jalankan(
            self, halaman_pdf, self._isi, halaman, lebar, selesai=self._halaman_siap, lajur=Lajur.PANJANG
        )

    def _halaman_siap(self, hasil: tuple[int, int, int, bytes]) -> None:
        self._jumlah, lebar, tinggi, data = hasil
        self._gambar = QImage(data, lebar, tinggi, QImage.Format.Format_RGBA8888).copy()
        self._nomor.setText(self.tr("{kini} dari {semua}").format(kini=self._halaman + 1, semua=self._jumlah))
        for bagian in (self.sebelum, self._nomor, self.sesudah):
            bagian.setVisible(self._jumlah > 1)
        self.sebelum.setEnabled(self._halaman > 0)
        self.sesudah.setEnabled(self._halaman < self._jumlah - 1)
        self.kanvas.setPixmap(QPixmap.fromImage(self._gambar))

    def _lukis(self) -> None:
        if self._gambar.isNull() or self._bukti.tipe == "application/pdf":
            return
        ruang = self._gulir.viewport().size()
        kecil = self._gambar.size().boundedTo(ruang)
        pas = QPixmap.fromImage(self._gambar).scaled(
            kecil, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self.kanvas.setPixmap(pas)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture."""
        super().resizeEvent(event)
        self._lukis()

    def tampilkan_galat(self, galat: UserError) -> None:
        """Show a refusal above the picture."""
        self.bilah_pesan.galat(galat)

    def simpan_salinan(self) -> None:
        """Write the file where the person says."""
        tujuan = dialog.simpan_berkas(self, self.tr("Simpan salinan bukti"), nama_aman(self._bukti.nama))
        if tujuan is None:
            return
        try:
            ganti_berkas(tujuan, self._isi)
        except OSError:
            self.tampilkan_galat(UserError("KTR-03", berkas=str(tujuan)))
        else:
            self.bilah_pesan.tampil("ok", self.tr("Salinan disimpan: {berkas}").format(berkas=tujuan.name))

    def buka_sistem(self) -> None:
        """Hand a read-only copy to the program of the system; programs are never opened."""
        if not _FOLDER:
            _FOLDER.append(QTemporaryDir())
        salinan = Path(tempfile.mkdtemp(dir=_FOLDER[0].path())) / nama_aman(self._bukti.nama)
        salinan.write_bytes(self._isi)
        salinan.chmod(0o400)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(salinan))):
            self.bilah_pesan.tampil("warn", self.tr("Tidak ada program untuk jenis berkas ini"))


def _baca_gambar(isi: bytes) -> QImage:
    return QImage.fromData(isi)
