# Generated from ui/sasaran_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout,
    QWidget)

from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_Sasaran(object):
    def setupUi(self, Sasaran: QWidget) -> None:
        if not Sasaran.objectName():
            Sasaran.setObjectName(u"Sasaran")
        self.tata = QHBoxLayout(Sasaran)
        self.tata.setSpacing(14)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.kartu_daftar = Kartu(Sasaran)
        self.kartu_daftar.setObjectName(u"kartu_daftar")
        self.kartu_daftar.setProperty(u"padat", True)
        self.tata_daftar = QVBoxLayout(self.kartu_daftar)
        self.tata_daftar.setSpacing(8)
        self.tata_daftar.setObjectName(u"tata_daftar")
        self.tata_daftar.setContentsMargins(12, 12, 12, 12)
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

        self.j1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_tahun.addItem(self.j1)


        self.tata_daftar.addLayout(self.baris_tahun)

        self.tabel = Tabel(self.kartu_daftar)
        self.tabel.setObjectName(u"tabel")

        self.tata_daftar.addWidget(self.tabel)


        self.tata.addWidget(self.kartu_daftar)

        self.kartu_isi = Kartu(Sasaran)
        self.kartu_isi.setObjectName(u"kartu_isi")
        self.tata_isi = QVBoxLayout(self.kartu_isi)
        self.tata_isi.setSpacing(8)
        self.tata_isi.setObjectName(u"tata_isi")
        self.tata_isi.setContentsMargins(0, 0, 0, 0)
        self.baris_judul = QHBoxLayout()
        self.baris_judul.setSpacing(10)
        self.baris_judul.setObjectName(u"baris_judul")
        self.baris_judul.setContentsMargins(0, 0, 0, 0)
        self.tag = Tag(self.kartu_isi)
        self.tag.setObjectName(u"tag")

        self.baris_judul.addWidget(self.tag)

        self.langkah = LabelPotong(self.kartu_isi)
        self.langkah.setObjectName(u"langkah")

        self.baris_judul.addWidget(self.langkah)

        self.j2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_judul.addItem(self.j2)

        self.tersimpan = QLabel(self.kartu_isi)
        self.tersimpan.setObjectName(u"tersimpan")
        self.tersimpan.setProperty(u"peran", u"muted")

        self.baris_judul.addWidget(self.tersimpan)


        self.tata_isi.addLayout(self.baris_judul)

        self.pemilik = LabelPotong(self.kartu_isi)
        self.pemilik.setObjectName(u"pemilik")

        self.tata_isi.addWidget(self.pemilik)

        self.catatan = QLabel(self.kartu_isi)
        self.catatan.setObjectName(u"catatan")
        self.catatan.setWordWrap(True)
        self.catatan.setProperty(u"peran", u"warn")

        self.tata_isi.addWidget(self.catatan)

        self.tab = QTabWidget(self.kartu_isi)
        self.tab.setObjectName(u"tab")
        self.tab.setDocumentMode(True)

        self.tata_isi.addWidget(self.tab)

        self.masalah = QLabel(self.kartu_isi)
        self.masalah.setObjectName(u"masalah")
        self.masalah.setWordWrap(True)
        self.masalah.setProperty(u"peran", u"galat")

        self.tata_isi.addWidget(self.masalah)

        self.baris_aksi = QHBoxLayout()
        self.baris_aksi.setSpacing(8)
        self.baris_aksi.setObjectName(u"baris_aksi")
        self.baris_aksi.setContentsMargins(0, 0, 0, 0)
        self.tombol_hapus = Tombol(self.kartu_isi)
        self.tombol_hapus.setObjectName(u"tombol_hapus")
        self.tombol_hapus.setProperty(u"varian", u"flat")

        self.baris_aksi.addWidget(self.tombol_hapus)

        self.tombol_tarik = Tombol(self.kartu_isi)
        self.tombol_tarik.setObjectName(u"tombol_tarik")
        self.tombol_tarik.setProperty(u"varian", u"plain")

        self.baris_aksi.addWidget(self.tombol_tarik)

        self.tombol_revisi = Tombol(self.kartu_isi)
        self.tombol_revisi.setObjectName(u"tombol_revisi")
        self.tombol_revisi.setProperty(u"varian", u"plain")

        self.baris_aksi.addWidget(self.tombol_revisi)

        self.tombol_pdf = Tombol(self.kartu_isi)
        self.tombol_pdf.setObjectName(u"tombol_pdf")
        self.tombol_pdf.setProperty(u"varian", u"plain")
        self.tombol_pdf.setProperty(u"ikon", u"cetak")

        self.baris_aksi.addWidget(self.tombol_pdf)

        self.j3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_aksi.addItem(self.j3)

        self.tombol_simpan = Tombol(self.kartu_isi)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"varian", u"plain")
        self.tombol_simpan.setProperty(u"pintasan", u"Ctrl+S")

        self.baris_aksi.addWidget(self.tombol_simpan)

        self.tombol_ajukan = Tombol(self.kartu_isi)
        self.tombol_ajukan.setObjectName(u"tombol_ajukan")
        self.tombol_ajukan.setProperty(u"varian", u"primary")
        self.tombol_ajukan.setProperty(u"pintasan", u"Ctrl+Return")

        self.baris_aksi.addWidget(self.tombol_ajukan)

        self.tombol_kembalikan = Tombol(self.kartu_isi)
        self.tombol_kembalikan.setObjectName(u"tombol_kembalikan")
        self.tombol_kembalikan.setProperty(u"varian", u"warn")

        self.baris_aksi.addWidget(self.tombol_kembalikan)

        self.tombol_setujui = Tombol(self.kartu_isi)
        self.tombol_setujui.setObjectName(u"tombol_setujui")
        self.tombol_setujui.setProperty(u"varian", u"plain")

        self.baris_aksi.addWidget(self.tombol_setujui)

        self.tombol_tetapkan = Tombol(self.kartu_isi)
        self.tombol_tetapkan.setObjectName(u"tombol_tetapkan")
        self.tombol_tetapkan.setProperty(u"varian", u"ok")

        self.baris_aksi.addWidget(self.tombol_tetapkan)


        self.tata_isi.addLayout(self.baris_aksi)


        self.tata.addWidget(self.kartu_isi)

        self.kosong = EmptyState(Sasaran)
        self.kosong.setObjectName(u"kosong")

        self.tata.addWidget(self.kosong)

        self.tata.setStretch(1, 1)
        self.tata.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.label_tahun.setBuddy(self.tahun)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Sasaran)

        QMetaObject.connectSlotsByName(Sasaran)
    # setupUi

    def retranslateUi(self, Sasaran: QWidget) -> None:
        self.label_tahun.setText(QCoreApplication.translate("Sasaran", u"Tahun", None))
        self.tersimpan.setText("")
        self.catatan.setText("")
        self.masalah.setText("")
        self.tombol_hapus.setText(QCoreApplication.translate("Sasaran", u"Hapus draf", None))
        self.tombol_tarik.setText(QCoreApplication.translate("Sasaran", u"Tarik", None))
        self.tombol_revisi.setText(QCoreApplication.translate("Sasaran", u"Buka revisi\u2026", None))
        self.tombol_pdf.setText(QCoreApplication.translate("Sasaran", u"Pratinjau PDF", None))
        self.tombol_simpan.setText(QCoreApplication.translate("Sasaran", u"Simpan draf", None))
        self.tombol_ajukan.setText(QCoreApplication.translate("Sasaran", u"Ajukan", None))
        self.tombol_kembalikan.setText(QCoreApplication.translate("Sasaran", u"Kembalikan\u2026", None))
        self.tombol_setujui.setText(QCoreApplication.translate("Sasaran", u"Setujui", None))
        self.tombol_tetapkan.setText(QCoreApplication.translate("Sasaran", u"Tetapkan SKP", None))
        pass
    # retranslateUi
