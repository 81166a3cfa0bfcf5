"""Days without a report: holidays of the office, leave and duty travel of one person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.kalender import HariLibur, JenisKetidakhadiran, JenisLibur
from kinerja_desktop.gui.common.bahasa import istilah, tanggal_panjang, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilih_orang import PilihOrang
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services import kalender as layanan
from kinerja_desktop.services import pegawai as layanan_pegawai
from kinerja_desktop.services.kalender import NAMA_KETIDAKHADIRAN, NAMA_LIBUR, BarisKetidakhadiran
from kinerja_desktop.services.konteks import Context

_URUNG_DETIK = 8


class DaftarTahunan(QWidget):
    """A list of one year at the left, a small form at the right."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._kelola = False
        self._baru: frozenset[UUID] = frozenset()
        self.model: HalamanModel[Any]
        self.tabel = Tabel(self)
        self.tahun = Pilihan()
        self.tahun.setAccessibleName(self.tr("Tahun"))
        kini = context.hari_ini().year
        for satu in range(kini + 1, kini - 3, -1):
            self.tahun.addItem(str(satu), satu)
        self.tahun.setCurrentIndex(self.tahun.findData(kini))
        self.tahun.currentIndexChanged.connect(lambda _: self.muat())
        self.tombol_hapus = Tombol(self.tr("Hapus"), ikon="hapus")
        self.tombol_hapus.setToolTip(self.tr("Delete"))
        self.tombol_hapus.clicked.connect(self.hapus)
        QShortcut(QKeySequence("Delete"), self.tabel, self.hapus, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.atas = QHBoxLayout()
        self.atas.setSpacing(px(8))
        label = QLabel(self.tr("Tahun"))
        label.setProperty("peran", "medan")
        self.atas.addWidget(label)
        self.atas.addWidget(self.tahun)
        self.atas.addStretch(1)
        self.atas.addWidget(self.tombol_hapus)
        kiri = QVBoxLayout()
        kiri.setSpacing(px(8))
        kiri.addLayout(self.atas)
        kiri.addWidget(self.tabel, 1)
        self.panel = QWidget()
        self.panel.setFixedWidth(px(340))
        self._isi_panel = QVBoxLayout(self.panel)
        self._isi_panel.setContentsMargins(0, 0, 0, 0)
        self._isi_panel.setSpacing(px(5))
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, px(10), 0, 0)
        tata.setSpacing(px(18))
        tata.addLayout(kiri, 1)
        tata.addWidget(self.panel)

    def _medan(self, nama: str, medan: Any) -> Any:
        label = QLabel(nama)
        label.setProperty("peran", "medan")
        label.setBuddy(medan)
        self._isi_panel.addWidget(label)
        self._isi_panel.addWidget(medan)
        return medan

    def _tutup_panel(self, teks: str) -> None:
        self.tombol_tambah = Tombol(teks, "primary", ikon="tambah", pintasan="Ctrl+Return")
        self.tombol_tambah.clicked.connect(self.tambah)
        baris = QHBoxLayout()
        baris.addStretch(1)
        baris.addWidget(self.tombol_tambah)
        self._isi_panel.addSpacing(px(6))
        self._isi_panel.addLayout(baris)
        self._isi_panel.addStretch(1)

    def _boleh(self, kelola: bool) -> None:
        self._kelola = kelola
        self.panel.setVisible(kelola)
        self.tombol_hapus.setVisible(kelola)
        self.muat()

    def muat(self) -> None:
        """Load the chosen year."""
        raise NotImplementedError

    def _isi(self, baris: Sequence[Any]) -> None:
        """Show the list; what was just written is the current row, so that Hapus never means another one."""
        self.model.isi(baris)
        for nomor in self._baru:
            self.tabel.pilih_kunci(nomor)
        self._baru = frozenset()

    def _tersimpan(self, perubahan: Any, tahun: int) -> None:
        self._baru = frozenset(nomor for _, nomor in perubahan.rekaman)
        if self.tahun.findData(tahun) not in (-1, self.tahun.currentIndex()):
            self.tahun.setCurrentIndex(self.tahun.findData(tahun))
        else:
            self.muat()

    def tambah(self) -> None:
        """Write what is typed."""
        raise NotImplementedError

    def hapus(self) -> None:
        """Take the chosen row out; the bar brings it back."""
        raise NotImplementedError

    def _hapus_dengan(
        self, hapus: Callable[..., object], pulihkan: Callable[..., object], nilai: object, kabar: str
    ) -> None:
        def urungkan() -> None:
            self._halaman.jalankan(pulihkan, self._context, nilai, selesai=lambda _: self.muat())

        def sesudah(_: object) -> None:
            self._halaman.tampilkan_pesan(
                "ok", kabar, tindakan=(self.tr("Urungkan"), urungkan), hitung_mundur=_URUNG_DETIK
            )
            self.muat()

        self._halaman.jalankan(hapus, self._context, nilai, selesai=sesudah)


class LiburView(DaftarTahunan):
    """Holidays by date."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman, context)
        nama = dict(NAMA_LIBUR)
        self.model = HalamanModel[HariLibur](
            [
                Kolom(self.tr("Tanggal"), lambda h: tanggal_panjang(h.tanggal), 210),
                Kolom(self.tr("Hari libur"), lambda h: h.keterangan),
                Kolom(self.tr("Jenis"), lambda h: istilah(nama[h.jenis]), 130),
                Kolom(self.tr("Kepastian"), self._kepastian, 120, token=lambda h: "ink" if h.pasti else "warn_ink"),
            ],
            self,
            kunci=lambda h: h.id,
        )
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Daftar hari libur"))
        self.tabel.kosong.setel(
            "kalender",
            self.tr("Hari libur tahun ini belum diisi"),
            self.tr("Tanpa hari libur, setiap hari kerja dihitung wajib lapor."),
        )
        self.tombol_tetap = Tombol(self.tr("Isi libur nasional tetap"), ikon="kalender")
        self.tombol_tetap.setToolTip(self.tr("Lima hari libur yang tanggalnya sama setiap tahun"))
        self.tombol_tetap.clicked.connect(self.isi_tetap)
        self.atas.insertWidget(3, self.tombol_tetap)
        self.tanggal = self._medan(self.tr("Tanggal"), IsianTanggal())
        self.tanggal.setel_tanggal(context.hari_ini())
        self.keterangan = self._medan(self.tr("Nama hari libur *"), QLineEdit())
        self.jenis = self._medan(self.tr("Jenis"), Pilihan())
        for jenis, teks in NAMA_LIBUR:
            self.jenis.addItem(istilah(teks), jenis)
        self.belum_pasti = QCheckBox(self.tr("Belum pasti, menunggu keputusan bersama"))
        self._isi_panel.addWidget(self.belum_pasti)
        self._tutup_panel(self.tr("Tambah hari libur"))

    def _kepastian(self, hari: HariLibur) -> str:
        return self.tr("pasti") if hari.pasti else self.tr("belum pasti")

    def setel(self, *, kelola: bool) -> None:
        """Show the list, and the form to who may write."""
        self.tombol_tetap.setVisible(kelola)
        self._boleh(kelola)

    def muat(self) -> None:
        """Load the chosen year."""
        self._halaman.jalankan(layanan.libur, self._context, self.tahun.currentData(), selesai=self._isi)

    def tambah(self) -> None:
        """Add the holiday that is typed."""
        self._halaman.jalankan(
            layanan.tambah_libur,
            self._context,
            self.tanggal.tanggal(),
            JenisLibur(self.jenis.currentData()),
            self.keterangan.text(),
            not self.belum_pasti.isChecked(),
            selesai=self._bertambah,
        )

    def _bertambah(self, perubahan: Any) -> None:
        self._halaman.tampilkan_pesan(
            "ok",
            self.tr("{nama} tersimpan").format(nama=self.keterangan.text().strip()),
            tulis_tanggal(self.tanggal.tanggal()),
        )
        self.keterangan.clear()
        self.belum_pasti.setChecked(False)
        self._tersimpan(perubahan, self.tanggal.tanggal().year)
        self.keterangan.setFocus()

    def isi_tetap(self) -> None:
        """Add the holidays that fall on the same day each year."""
        self._halaman.jalankan(
            layanan.isi_libur_tetap, self._context, self.tahun.currentData(), selesai=lambda _: self._terisi()
        )

    def _terisi(self) -> None:
        self._halaman.tampilkan_pesan(
            "ok",
            self.tr("Hari libur tetap tersimpan"),
            self.tr("Tambahkan hari libur lain dan cuti bersama sesuai keputusan bersama tahun itu."),
        )
        self.muat()

    def hapus(self) -> None:
        """Take the chosen holiday out."""
        baris = self.tabel.baris_kini()
        if self._kelola and isinstance(baris, HariLibur):
            kabar = self.tr("{nama} dihapus dari kalender").format(nama=baris.keterangan)
            self._hapus_dengan(layanan.hapus_libur, layanan.pulihkan_libur, baris, kabar)


class KetidakhadiranView(DaftarTahunan):
    """Leave and duty travel, newest first."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman, context)
        nama = dict(NAMA_KETIDAKHADIRAN)
        self.model = HalamanModel[BarisKetidakhadiran](
            [
                Kolom(self.tr("Pegawai"), lambda b: b.nama),
                Kolom(self.tr("Jenis"), lambda b: istilah(nama[b.ketidakhadiran.jenis]), 160),
                Kolom(self.tr("Mulai"), lambda b: tulis_tanggal(b.ketidakhadiran.mulai), 110),
                Kolom(self.tr("Selesai"), lambda b: tulis_tanggal(b.ketidakhadiran.selesai), 110),
                Kolom(self.tr("Keterangan"), lambda b: b.ketidakhadiran.keterangan, 150),
            ],
            self,
            kunci=lambda b: b.ketidakhadiran.id,
        )
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Daftar cuti dan tugas luar"))
        self.tabel.kosong.setel(
            "kalender",
            self.tr("Belum ada cuti atau tugas luar"),
            self.tr("Hari yang tercatat di sini tidak dihitung wajib lapor."),
        )
        cari = partial(layanan_pegawai.cari_orang, context)
        self.pegawai = self._medan(self.tr("Pegawai *"), PilihOrang(halaman.pekerja, cari))
        self.jenis = self._medan(self.tr("Jenis"), Pilihan())
        for jenis, teks in NAMA_KETIDAKHADIRAN:
            self.jenis.addItem(istilah(teks), jenis)
        self.mulai = self._medan(self.tr("Mulai"), IsianTanggal())
        self.selesai = self._medan(self.tr("Selesai"), IsianTanggal())
        for medan in (self.mulai, self.selesai):
            medan.setel_tanggal(context.hari_ini())
        self.mulai.diubah.connect(lambda hari: self.selesai.setel_tanggal(max(hari, self.selesai.tanggal())))
        self.keterangan = self._medan(self.tr("Keterangan, misalnya nomor surat"), QLineEdit())
        self._tutup_panel(self.tr("Catat"))

    def setel(self, *, kelola: bool) -> None:
        """Show the list, and the form to who may write."""
        self._boleh(kelola)

    def muat(self) -> None:
        """Load the chosen year."""
        self._halaman.jalankan(layanan.ketidakhadiran, self._context, self.tahun.currentData(), selesai=self._isi)

    def tambah(self) -> None:
        """Record what is typed."""
        if self.pegawai.orang() is None:
            self.pegawai.setFocus()
            return
        self._halaman.jalankan(
            layanan.tambah_ketidakhadiran,
            self._context,
            self.pegawai.orang(),
            self.mulai.tanggal(),
            self.selesai.tanggal(),
            JenisKetidakhadiran(self.jenis.currentData()),
            self.keterangan.text(),
            selesai=self._tercatat,
        )

    def _tercatat(self, perubahan: Any) -> None:
        self._halaman.tampilkan_pesan(
            "ok", self.tr("Tercatat untuk {nama}").format(nama=self.pegawai.nama()), self.jenis.currentText()
        )
        self.keterangan.clear()
        self._tersimpan(perubahan, self.mulai.tanggal().year)

    def hapus(self) -> None:
        """Take the chosen record out."""
        baris = self.tabel.baris_kini()
        if self._kelola and isinstance(baris, BarisKetidakhadiran):
            kabar = self.tr("Catatan {nama} dihapus").format(nama=baris.nama)
            self._hapus_dengan(
                layanan.hapus_ketidakhadiran, layanan.pulihkan_ketidakhadiran, baris.ketidakhadiran, kabar
            )
