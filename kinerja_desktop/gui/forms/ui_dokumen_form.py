# Generated from ui/dokumen_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.kemajuan import BilahKemajuan
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_Dokumen(object):
    def setupUi(self, Dokumen: QWidget) -> None:
        if not Dokumen.objectName():
            Dokumen.setObjectName(u"Dokumen")
        self.tata = QHBoxLayout(Dokumen)
        self.tata.setSpacing(14)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.kartu_daftar = Kartu(Dokumen)
        self.kartu_daftar.setObjectName(u"kartu_daftar")
        self.kartu_daftar.setProperty(u"padat", True)
        self.tata_daftar = QVBoxLayout(self.kartu_daftar)
        self.tata_daftar.setSpacing(8)
        self.tata_daftar.setObjectName(u"tata_daftar")
        self.tata_daftar.setContentsMargins(12, 12, 12, 12)
        self.label_pegawai = QLabel(self.kartu_daftar)
        self.label_pegawai.setObjectName(u"label_pegawai")
        self.label_pegawai.setProperty(u"peran", u"medan")

        self.tata_daftar.addWidget(self.label_pegawai)

        self.pegawai = Pilihan(self.kartu_daftar)
        self.pegawai.setObjectName(u"pegawai")
        self.pegawai.setEditable(True)

        self.tata_daftar.addWidget(self.pegawai)

        self.baris_tahun = QHBoxLayout()
        self.baris_tahun.setSpacing(8)
        self.baris_tahun.setObjectName(u"baris_tahun")
        self.baris_tahun.setContentsMargins(0, 0, 0, 0)
        self.label_tahun = QLabel(self.kartu_daftar)
        self.label_tahun.setObjectName(u"label_tahun")
        self.label_tahun.setProperty(u"peran", u"medan")

        self.baris_tahun.addWidget(self.label_tahun)

        self.tahun = Pilihan(self.kartu_daftar)
        self.tahun.setObjectName(u"tahun")

        self.baris_tahun.addWidget(self.tahun)

        self.label_kertas = QLabel(self.kartu_daftar)
        self.label_kertas.setObjectName(u"label_kertas")
        self.label_kertas.setProperty(u"peran", u"medan")

        self.baris_tahun.addWidget(self.label_kertas)

        self.kertas = Pilihan(self.kartu_daftar)
        self.kertas.setObjectName(u"kertas")

        self.baris_tahun.addWidget(self.kertas)

        self.j1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_tahun.addItem(self.j1)


        self.tata_daftar.addLayout(self.baris_tahun)

        self.tabel = Tabel(self.kartu_daftar)
        self.tabel.setObjectName(u"tabel")

        self.tata_daftar.addWidget(self.tabel)

        self.baris_semua = QHBoxLayout()
        self.baris_semua.setSpacing(8)
        self.baris_semua.setObjectName(u"baris_semua")
        self.baris_semua.setContentsMargins(0, 0, 0, 0)
        self.tombol_semua = Tombol(self.kartu_daftar)
        self.tombol_semua.setObjectName(u"tombol_semua")
        self.tombol_semua.setProperty(u"varian", u"plain")
        self.tombol_semua.setProperty(u"pintasan", u"Ctrl+Shift+S")

        self.baris_semua.addWidget(self.tombol_semua)

        self.j4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_semua.addItem(self.j4)


        self.tata_daftar.addLayout(self.baris_semua)

        self.baris_berkas = QHBoxLayout()
        self.baris_berkas.setSpacing(8)
        self.baris_berkas.setObjectName(u"baris_berkas")
        self.baris_berkas.setContentsMargins(0, 0, 0, 0)
        self.tombol_berkas = Tombol(self.kartu_daftar)
        self.tombol_berkas.setObjectName(u"tombol_berkas")
        self.tombol_berkas.setProperty(u"varian", u"plain")
        self.tombol_berkas.setProperty(u"pintasan", u"Ctrl+Shift+B")

        self.baris_berkas.addWidget(self.tombol_berkas)

        self.j5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_berkas.addItem(self.j5)


        self.tata_daftar.addLayout(self.baris_berkas)

        self.kemajuan = BilahKemajuan(self.kartu_daftar)
        self.kemajuan.setObjectName(u"kemajuan")

        self.tata_daftar.addWidget(self.kemajuan)

        self.keterangan = QLabel(self.kartu_daftar)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setWordWrap(True)
        self.keterangan.setProperty(u"peran", u"muted")

        self.tata_daftar.addWidget(self.keterangan)


        self.tata.addWidget(self.kartu_daftar)

        self.kartu_pratinjau = Kartu(Dokumen)
        self.kartu_pratinjau.setObjectName(u"kartu_pratinjau")
        self.tata_pratinjau = QVBoxLayout(self.kartu_pratinjau)
        self.tata_pratinjau.setSpacing(8)
        self.tata_pratinjau.setObjectName(u"tata_pratinjau")
        self.tata_pratinjau.setContentsMargins(0, 0, 0, 0)
        self.alat = QHBoxLayout()
        self.alat.setSpacing(8)
        self.alat.setObjectName(u"alat")
        self.alat.setContentsMargins(0, 0, 0, 0)
        self.judul = LabelPotong(self.kartu_pratinjau)
        self.judul.setObjectName(u"judul")

        self.alat.addWidget(self.judul)

        self.zum_kurang = Tombol(self.kartu_pratinjau)
        self.zum_kurang.setObjectName(u"zum_kurang")
        self.zum_kurang.setProperty(u"varian", u"plain")
        self.zum_kurang.setProperty(u"kecil", True)

        self.alat.addWidget(self.zum_kurang)

        self.zum = Pilihan(self.kartu_pratinjau)
        self.zum.setObjectName(u"zum")

        self.alat.addWidget(self.zum)

        self.zum_tambah = Tombol(self.kartu_pratinjau)
        self.zum_tambah.setObjectName(u"zum_tambah")
        self.zum_tambah.setProperty(u"varian", u"plain")
        self.zum_tambah.setProperty(u"kecil", True)

        self.alat.addWidget(self.zum_tambah)

        self.sebelum = Tombol(self.kartu_pratinjau)
        self.sebelum.setObjectName(u"sebelum")
        self.sebelum.setProperty(u"varian", u"plain")
        self.sebelum.setProperty(u"kecil", True)

        self.alat.addWidget(self.sebelum)

        self.nomor_halaman = QLabel(self.kartu_pratinjau)
        self.nomor_halaman.setObjectName(u"nomor_halaman")
        self.nomor_halaman.setProperty(u"peran", u"muted")

        self.alat.addWidget(self.nomor_halaman)

        self.sesudah = Tombol(self.kartu_pratinjau)
        self.sesudah.setObjectName(u"sesudah")
        self.sesudah.setProperty(u"varian", u"plain")
        self.sesudah.setProperty(u"kecil", True)

        self.alat.addWidget(self.sesudah)

        self.alat.setStretch(0, 1)

        self.tata_pratinjau.addLayout(self.alat)

        self.gulir = QScrollArea(self.kartu_pratinjau)
        self.gulir.setObjectName(u"gulir")
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.isiGulir = QWidget()
        self.isiGulir.setObjectName(u"isiGulir")
        self.tata_gulir = QVBoxLayout(self.isiGulir)
        self.tata_gulir.setSpacing(0)
        self.tata_gulir.setObjectName(u"tata_gulir")
        self.tata_gulir.setContentsMargins(0, 0, 0, 0)
        self.gambar = QLabel(self.isiGulir)
        self.gambar.setObjectName(u"gambar")
        self.gambar.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)

        self.tata_gulir.addWidget(self.gambar)

        self.gulir.setWidget(self.isiGulir)

        self.tata_pratinjau.addWidget(self.gulir)

        self.kosong = EmptyState(self.kartu_pratinjau)
        self.kosong.setObjectName(u"kosong")

        self.tata_pratinjau.addWidget(self.kosong)

        self.aksi = QHBoxLayout()
        self.aksi.setSpacing(0)
        self.aksi.setObjectName(u"aksi")
        self.aksi.setContentsMargins(0, 0, 0, 0)
        self.j3 = QSpacerItem(0, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.aksi.addItem(self.j3)

        self.kotak_aksi = QWidget(self.kartu_pratinjau)
        self.kotak_aksi.setObjectName(u"kotak_aksi")
        self.tombol_excel = Tombol(self.kotak_aksi)
        self.tombol_excel.setObjectName(u"tombol_excel")
        self.tombol_excel.setProperty(u"varian", u"plain")
        self.tombol_excel.setProperty(u"pintasan", u"Ctrl+E")
        self.tombol_excel.setProperty(u"ikon", u"tabel")
        self.tombol_pdf = Tombol(self.kotak_aksi)
        self.tombol_pdf.setObjectName(u"tombol_pdf")
        self.tombol_pdf.setProperty(u"varian", u"plain")
        self.tombol_pdf.setProperty(u"pintasan", u"Ctrl+S")
        self.tombol_pdf.setProperty(u"ikon", u"simpan")
        self.tombol_cetak = Tombol(self.kotak_aksi)
        self.tombol_cetak.setObjectName(u"tombol_cetak")
        self.tombol_cetak.setProperty(u"varian", u"primary")
        self.tombol_cetak.setProperty(u"pintasan", u"Ctrl+P")
        self.tombol_cetak.setProperty(u"ikon", u"cetak")

        self.aksi.addWidget(self.kotak_aksi)

        self.aksi.setStretch(0, 1)

        self.tata_pratinjau.addLayout(self.aksi)


        self.tata.addWidget(self.kartu_pratinjau)

        self.tata.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_pegawai.setBuddy(self.pegawai)
        self.label_tahun.setBuddy(self.tahun)
        self.label_kertas.setBuddy(self.kertas)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Dokumen)

        QMetaObject.connectSlotsByName(Dokumen)
    # setupUi

    def retranslateUi(self, Dokumen: QWidget) -> None:
        self.label_pegawai.setText(QCoreApplication.translate("Dokumen", u"Pegawai", None))
        self.label_tahun.setText(QCoreApplication.translate("Dokumen", u"Tahun", None))
        self.label_kertas.setText(QCoreApplication.translate("Dokumen", u"Kertas", None))
        self.tombol_semua.setText(QCoreApplication.translate("Dokumen", u"Simpan semua\u2026", None))
        self.tombol_berkas.setText(QCoreApplication.translate("Dokumen", u"Berkas lengkap (PyB)\u2026", None))
        self.keterangan.setText(QCoreApplication.translate("Dokumen", u"Dokumen bantu; data resmi pada e-Kinerja BKN.", None))
        self.zum_kurang.setText(QCoreApplication.translate("Dokumen", u"\u2212", None))
        self.zum_tambah.setText(QCoreApplication.translate("Dokumen", u"+", None))
        self.sebelum.setText(QCoreApplication.translate("Dokumen", u"\u2039", None))
        self.nomor_halaman.setText("")
        self.sesudah.setText(QCoreApplication.translate("Dokumen", u"\u203a", None))
        self.tombol_excel.setText(QCoreApplication.translate("Dokumen", u"Simpan Excel\u2026", None))
        self.tombol_pdf.setText(QCoreApplication.translate("Dokumen", u"Simpan PDF\u2026", None))
        self.tombol_cetak.setText(QCoreApplication.translate("Dokumen", u"Cetak", None))
        pass
    # retranslateUi
