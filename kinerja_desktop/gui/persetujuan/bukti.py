"""The evidence of one report: which file, its pages, larger, a copy; rendered beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan import BuktiDukung
from kinerja_desktop.domain.nama_berkas import nama_aman
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.bukti import buka_tautan, nama_bukti
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.tasks import Lajur, Pekerja, Tugas
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon
from kinerja_desktop.gui.persetujuan import label
from kinerja_desktop.gui.persetujuan.kanvas import KanvasBukti
from kinerja_desktop.services import bukti as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.persetujuan_rincian import simpan_salinan

_PDF = "application/pdf"
_TERLEBAR = 1600
_TINGGI_BEBAS = 16_777_215


class PratinjauBukti(QWidget):
    """Shows the evidence of one report. `diperbesar` asks the page for more room or less."""

    diperbesar = Signal(bool)
    pesan = Signal(str, str)
    gagal_menyimpan = Signal(object)

    def __init__(self, konteks: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._konteks, self._pekerja = konteks, pekerja
        self._laporan_id: UUID | None = None
        self._bukti: tuple[BuktiDukung, ...] = ()
        self._nomor, self._halaman, self._jumlah = 0, 0, 0
        self._isi = b""
        self._tugas: Tugas | None = None
        self._jam = QTimer(self)
        self._jam.setSingleShot(True)
        self._jam.setInterval(120)
        self._jam.timeout.connect(self._gambar)
        self.kanvas = KanvasBukti()
        self.kanvas.ukuran_berubah.connect(self._jam.start)
        self.kanvas.minta_halaman.connect(self.geser_halaman)
        self.keterangan = LabelPotong(ukuran=12, token="muted")
        self.mundur = TombolIkon("kiri", self.tr("Halaman sebelumnya"), pintasan="[")
        self.maju = TombolIkon("kanan", self.tr("Halaman berikutnya"), pintasan="]")
        self.besar = TombolIkon("lihat", self.tr("Perbesar bukti"), pintasan="B")
        self.buka = TombolIkon("tautan", self.tr("Buka tautan di peramban"))
        self.buka.setProperty("kecil", True)
        self.simpan = Tombol(self.tr("Simpan salinan…"), "flat", ikon="unduh")
        self.simpan.setProperty("kecil", True)
        self._susun()

    def _susun(self) -> None:
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(6))
        self._kotak_keping = QWidget()
        self._keping = TataAlir(self._kotak_keping, px(6))
        tata.addWidget(self._kotak_keping)
        tata.addWidget(self.kanvas, 1)
        self._kaki = QWidget()
        kaki = QHBoxLayout(self._kaki)
        kaki.setContentsMargins(0, 0, 0, 0)
        kaki.setSpacing(px(4))
        kaki.addWidget(self.keterangan, 1)
        for tombol in (self.mundur, self.maju, self.besar):
            tombol.setProperty("kecil", True)
            kaki.addWidget(tombol)
        kaki.addWidget(self.buka)
        kaki.addWidget(self.simpan)
        tata.addWidget(self._kaki)
        tata.addStretch(0)
        for belum_perlu in (self._kaki, self.buka):
            belum_perlu.hide()
        self.mundur.clicked.connect(lambda: self.geser_halaman(-1))
        self.maju.clicked.connect(lambda: self.geser_halaman(1))
        self.besar.setCheckable(True)
        self.besar.toggled.connect(self.diperbesar)
        self.simpan.clicked.connect(self._simpan)
        self.buka.clicked.connect(self._buka_tautan)

    # choosing

    def tampilkan(self, laporan_id: UUID | None, bukti: tuple[BuktiDukung, ...]) -> None:
        """Show the evidence of a report; the same evidence again changes nothing."""
        if (laporan_id, bukti) == (self._laporan_id, self._bukti):
            return
        self._laporan_id, self._bukti = laporan_id, bukti
        self._keping.kosongkan()
        for nomor, satu in enumerate(bukti if len(bukti) > 1 else ()):
            keping = Tombol(label.nama_pendek(nama_bukti(satu)), ikon="klip" if satu.sha256 else "tautan")
            keping.setProperty("kecil", True)
            keping.setCheckable(True)
            keping.clicked.connect(partial(self.pilih, nomor))
            self._keping.addWidget(keping)
        self._kotak_keping.setVisible(len(bukti) > 1)
        self._kaki.setVisible(bool(bukti))
        self.kanvas.setMaximumHeight(_TINGGI_BEBAS if bukti else px(120))
        self.pilih(0)

    def pilih(self, nomor: int) -> None:
        """Show one piece of evidence."""
        self._nomor, self._halaman, self._jumlah, self._isi = nomor, 0, 0, b""
        if self._tugas is not None:
            self._tugas.batalkan()
        for urut in range(self._keping.count()):
            butir = self._keping.itemAt(urut)
            keping = butir.widget() if butir is not None else None
            if isinstance(keping, Tombol):
                keping.setChecked(urut == nomor)
        satu = self.terpilih()
        self.kanvas.setAccessibleName(self.tr("Pratinjau {nama}").format(nama=satu.nama) if satu else "")
        self._tulis_keterangan()
        if satu is None or self._laporan_id is None:
            self.kanvas.tampilkan_kata("klip", self.tr("Tidak ada bukti dukung"))
        elif not satu.sha256:
            self.kanvas.tampilkan_kata("tautan", satu.tautan)
        else:
            self.kanvas.tampilkan_kata("", self.tr("Memuat pratinjau {nama}…").format(nama=satu.nama))
            kerja = (layanan.isi_bukti, self._konteks, self._laporan_id, satu.sha256)
            self._tugas = self._pekerja.jalankan(self, *kerja, selesai=self._terima_isi, gagal=self._gagal)

    def terpilih(self) -> BuktiDukung | None:
        """The piece of evidence in view."""
        return self._bukti[self._nomor] if self._nomor < len(self._bukti) else None

    def geser_halaman(self, langkah: int) -> None:
        """Turn the page; beyond the last one the next piece of evidence follows."""
        tujuan = self._halaman + langkah
        if 0 <= tujuan < self._jumlah:
            self._halaman = tujuan
            self._gambar()
        elif 0 <= self._nomor + langkah < len(self._bukti):
            self.pilih(self._nomor + langkah)

    # drawing

    def _terima_isi(self, isi: bytes) -> None:
        self._isi = isi
        self._gambar()

    def _gambar(self) -> None:
        satu = self.terpilih()
        if satu is None or not self._isi:
            return
        if self._tugas is not None:
            self._tugas.batalkan()
        lebar, tinggi = min(_TERLEBAR, self.kanvas.lebar_titik()), self.kanvas.tinggi_titik()
        if satu.tipe == _PDF:
            self._jalankan(layanan.halaman_pdf, self._isi, self._halaman, lebar, selesai=self._terima_halaman)
        elif satu.tipe.startswith("image/"):
            self._jalankan(baca_gambar, self._isi, lebar, tinggi, selesai=self._terima_gambar)
        else:
            self.kanvas.tampilkan_kata("berkas", self.tr("{nama} tidak dapat dipratinjau").format(nama=satu.nama))

    def _jalankan(self, fungsi: Callable[..., Any], *args: Any, selesai: Callable[[Any], None]) -> None:
        self._tugas = self._pekerja.jalankan(
            self, fungsi, *args, selesai=selesai, gagal=self._gagal, lajur=Lajur.PANJANG
        )

    def _terima_halaman(self, hasil: tuple[int, int, int, bytes]) -> None:
        self._jumlah, lebar, tinggi, isi = hasil
        gambar = QImage(isi, lebar, tinggi, lebar * 4, QImage.Format.Format_RGBA8888).copy()
        self.kanvas.tampilkan_gambar(gambar, penuh=True)
        self._tulis_keterangan()

    def _terima_gambar(self, gambar: QImage) -> None:
        if gambar.isNull():
            self.kanvas.tampilkan_kata("foto", self.tr("Gambar ini tidak dapat ditampilkan"))
        else:
            self.kanvas.tampilkan_gambar(gambar, penuh=False)

    def _gagal(self, galat: UserError) -> None:
        judul, isi, _ = teks_galat(galat)
        self.kanvas.tampilkan_kata("awas", f"{judul}. {isi}")

    def _tulis_keterangan(self) -> None:
        satu = self.terpilih()
        bagian = [] if satu is None else [satu.nama or satu.tautan]
        if satu is not None and satu.sha256:
            bagian.append(label.ukuran_berkas(satu.ukuran))
        if self._jumlah:
            bagian.append(self.tr("halaman {n} dari {semua}").format(n=self._halaman + 1, semua=self._jumlah))
        self.keterangan.setText(" · ".join(bagian))
        for tombol, langkah in ((self.mundur, -1), (self.maju, 1)):
            dalam = 0 <= self._halaman + langkah < self._jumlah
            tombol.setEnabled(dalam or 0 <= self._nomor + langkah < len(self._bukti))
            tombol.setVisible(self._jumlah > 1 or len(self._bukti) > 1)
        tautan = satu is not None and not satu.sha256
        self.simpan.setText(self.tr("Salin tautan") if tautan else self.tr("Simpan salinan…"))
        self.buka.setVisible(tautan)
        self.besar.setVisible(not tautan)

    # out

    def _buka_tautan(self) -> None:
        satu = self.terpilih()
        if satu is not None and not buka_tautan(satu.tautan):
            self.gagal_menyimpan.emit(UserError("LMP-14", tautan=satu.tautan))

    def _simpan(self) -> None:
        satu = self.terpilih()
        if satu is None:
            return
        if not satu.sha256:
            QApplication.clipboard().setText(satu.tautan)
            self.pesan.emit(self.tr("Tautan disalin"), satu.tautan)
            return
        if not self._isi:
            return
        berkas = dialog.simpan_berkas(self, self.tr("Simpan salinan bukti"), nama_aman(satu.nama))
        if berkas is not None:
            self._pekerja.jalankan(
                self,
                simpan_salinan,
                self._isi,
                berkas,
                selesai=self._tersimpan,
                gagal=self.gagal_menyimpan.emit,
                lajur=Lajur.PANJANG,
            )

    def _tersimpan(self, berkas: Path) -> None:
        self.pesan.emit(self.tr("Salinan tersimpan"), str(berkas))


def baca_gambar(isi: bytes, lebar: int, tinggi: int) -> QImage:
    """Read a photo upright and no larger than the room; a null image when it cannot be read."""
    penyangga = QBuffer()
    penyangga.setData(QByteArray(isi))
    penyangga.open(QIODevice.OpenModeFlag.ReadOnly)
    pembaca = QImageReader(penyangga)
    pembaca.setAutoTransform(True)
    ukuran = pembaca.size()
    if ukuran.isValid() and (ukuran.width() > 2 * lebar or ukuran.height() > 2 * tinggi):
        ruang = QSize(2 * lebar, 2 * tinggi)
        pembaca.setScaledSize(ukuran.scaled(ruang, Qt.AspectRatioMode.KeepAspectRatio))
    return pembaca.read()
