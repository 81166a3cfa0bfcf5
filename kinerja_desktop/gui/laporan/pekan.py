"""Isi sepekan: the days of one week in one table, by keyboard alone; each cell keeps itself like the form does."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.teks import tulis_jam
from kinerja_desktop.gui.common.bahasa import teks_galat, tulis_tanggal
from kinerja_desktop.gui.common.tasks import Pekerja, TugasTerbaru
from kinerja_desktop.gui.common.ukuran import setel_ukuran
from kinerja_desktop.gui.forms.ui_laporan_pekan_form import Ui_LaporanPekan
from kinerja_desktop.gui.laporan.dialog_tulis import DialogTulis
from kinerja_desktop.gui.laporan.pekan_model import KEGIATAN, PekanModel
from kinerja_desktop.gui.laporan.penyimpan import Penyimpan
from kinerja_desktop.services import laporan, laporan_draf, laporan_pekan, saran
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laporan import Hasil
from kinerja_desktop.services.laporan_pekan import Pekan

_JEDA_PERIKSA_MS = 250


class DialogPekan(DialogTulis):
    """One week; Alt+Left and Alt+Right change it."""

    def __init__(
        self, context: Context, pekerja: Pekerja, hari: date | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._senin = laporan_pekan.senin(hari or context.hari_ini())
        self.setWindowTitle(self.tr("Isi sepekan"))
        self.form = Ui_LaporanPekan()
        self.form.setupUi(self.isi)
        self.model = PekanModel(context.id_baru, self)
        self.form.tabel.setModel(self.model)
        self.penyimpan = Penyimpan(pekerja, partial(laporan_draf.simpan_isian, context), self)
        self._pemeriksa = TugasTerbaru(
            pekerja, self, partial(laporan_pekan.periksa, context), self._diperiksa, jeda_ms=_JEDA_PERIKSA_MS
        )
        self._sambungkan()
        setel_ukuran(self, 1080, 580)
        self.muat()
        pekerja.jalankan(self, saran.muat, context, selesai=self._saran_siap)

    def _sambungkan(self) -> None:
        f = self.form
        self.model.diubah.connect(self._diubah)
        self.penyimpan.tersimpan.connect(self._tersimpan)
        self.penyimpan.gagal.connect(self.tampilkan_galat)
        f.tabel.selectionModel().currentChanged.connect(self._jelaskan)
        f.tombol_sebelum.clicked.connect(lambda: self.geser(-7))
        f.tombol_sesudah.clicked.connect(lambda: self.geser(7))
        f.tombol_tutup.clicked.connect(self.reject)
        f.tombol_simpan.clicked.connect(self.simpan)
        f.tombol_ajukan.clicked.connect(self.ajukan)
        QShortcut(QKeySequence("Alt+Left"), self, lambda: self.geser(-7))
        QShortcut(QKeySequence("Alt+Right"), self, lambda: self.geser(7))

    def _saran_siap(self, bahan: saran.BahanSaran) -> None:
        self.model.saran = bahan

    # the week

    def geser(self, hari: int) -> None:
        """Another week; what was typed is sent first."""
        self.form.tabel.kukuhkan()
        baru = self._senin + timedelta(days=hari)
        if baru <= self._context.hari_ini():
            self.penyimpan.siram()
            self._senin = baru
            self.muat()

    def muat(self) -> None:
        """Read the week."""
        self.pekerja.jalankan(self, laporan_pekan.pekan, self._context, self._senin, selesai=self._isi)

    def _isi(self, pekan: Pekan) -> None:
        self.model.isi(pekan)
        awal, akhir = pekan.hari[0].tanggal, pekan.hari[-1].tanggal
        self.form.pekan.setText(f"{tulis_tanggal(awal)} – {tulis_tanggal(akhir)}")
        self.form.tombol_sesudah.setEnabled(self._senin + timedelta(days=7) <= pekan.hari_ini)
        self._ke_kosong()
        self._periksa()

    def _ke_kosong(self) -> None:
        kosong = [n for n, b in enumerate(self.model.baris) if b.bebas and b.isian is not None and b.isian.kosong]
        if kosong:
            self.form.tabel.setCurrentIndex(self.model.index(kosong[0], KEGIATAN))
        self.form.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    # typing

    def _diubah(self, isian: IsianLaporan) -> None:
        self.penyimpan.catat(isian)
        self._periksa()

    def _tersimpan(self, _isian: IsianLaporan) -> None:
        jam = tulis_jam(self._context.sekarang().time())
        self.form.tersimpan.setText(self.tr("Tersimpan otomatis {jam} ✓").format(jam=jam))

    def _periksa(self) -> None:
        terisi = self.model.terisi()
        self.form.jumlah.setText(self.tr("{n} laporan dapat diubah pekan ini").format(n=len(terisi)))
        self._pemeriksa.minta(terisi)

    def _diperiksa(self, masalah: dict[UUID, list[Masalah]]) -> None:
        self.model.setel_masalah(masalah)
        self._jelaskan(self.form.tabel.currentIndex())

    def _jelaskan(self, indeks: QModelIndex, _lama: QModelIndex | None = None) -> None:
        baris = []
        for masalah in self.model.masalah(indeks.row()):
            judul, _, kiat = teks_galat(masalah.galat)
            baris.append(f"{judul}. {kiat}")
        self.form.masalah.setText("\n".join(dict.fromkeys(baris)))
        self.form.masalah.setVisible(bool(baris))

    # writing

    def simpan(self) -> None:
        """Save everything typed as draft reports."""
        self.form.tabel.kukuhkan()
        terisi = self.model.terisi()
        if not terisi:
            self.bilah_pesan.tampil("info", self.tr("Belum ada isian untuk disimpan"))
            return
        pesan = self.tr("{n} laporan disimpan sebagai draf").format(n=len(terisi))
        self._tulis(laporan.simpan_banyak, terisi, pesan)

    def ajukan(self) -> None:
        """Hand in every row that is complete; the others stay, with what they lack."""
        self.form.tabel.kukuhkan()
        self.pekerja.jalankan(self, laporan_pekan.periksa, self._context, self.model.terisi(), selesai=self._ajukan)

    def _ajukan(self, masalah: dict[UUID, list[Masalah]]) -> None:
        self.model.setel_masalah(masalah)
        terisi = self.model.terisi()
        lengkap = [i for i in terisi if self.model.lengkap(i)]
        if not lengkap:
            judul = self.tr("Belum ada baris yang lengkap")
            isi = self.tr("Pilih baris bertanda “Belum lengkap” untuk melihat apa yang kurang.")
            self.bilah_pesan.tampil("warn", judul, isi)
            return
        pesan = self.tr("{n} laporan diajukan").format(n=len(lengkap))
        if len(terisi) > len(lengkap):
            pesan += self.tr(", {sisa} belum lengkap dan tetap draf").format(sisa=len(terisi) - len(lengkap))
        self._tulis(laporan.ajukan_banyak, lengkap, pesan)

    def _tulis(self, fungsi: object, daftar: list[IsianLaporan], pesan: str) -> None:
        self.penyimpan.siram()
        self.penyimpan.tahan()
        self._aktifkan(False)
        self.pekerja.jalankan(
            self,
            fungsi,  # type: ignore[arg-type]
            self._context,
            daftar,
            selesai=partial(self._tertulis, daftar, pesan),
            akhirnya=self._usai,
        )

    def _usai(self) -> None:
        self.penyimpan.lepaskan()
        self._aktifkan(True)

    def _aktifkan(self, nyala: bool) -> None:
        for bagian in (self.form.tabel, self.form.tombol_simpan, self.form.tombol_ajukan):
            bagian.setEnabled(nyala)

    def _tertulis(self, daftar: list[IsianLaporan], pesan: str, _hasil: list[Hasil]) -> None:
        self.hasil = [i.id for i in daftar]
        self.pesan = pesan
        self.accept()

    def done(self, hasil: int) -> None:
        """Wait for the disk before the window goes."""
        self.form.tabel.kukuhkan()
        if self.penyimpan.siram_tunggu():
            super().done(hasil)
