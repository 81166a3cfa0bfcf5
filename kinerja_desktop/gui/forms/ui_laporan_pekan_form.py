# Generated from ui/laporan_pekan_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.tombol import (Tombol, TombolIkon)
from kinerja_desktop.gui.laporan.pekan_tabel import TabelPekan

class Ui_LaporanPekan(object):
    def setupUi(self, LaporanPekan: QWidget) -> None:
        if not LaporanPekan.objectName():
            LaporanPekan.setObjectName(u"LaporanPekan")
        self.tata = QVBoxLayout(LaporanPekan)
        self.tata.setSpacing(8)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.baris_judul = QHBoxLayout()
        self.baris_judul.setSpacing(8)
        self.baris_judul.setObjectName(u"baris_judul")
        self.baris_judul.setContentsMargins(0, 0, 0, 0)
        self.judul = QLabel(LaporanPekan)
        self.judul.setObjectName(u"judul")
        self.judul.setProperty(u"peran", u"judul_besar")

        self.baris_judul.addWidget(self.judul)

        self.jarak_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_judul.addItem(self.jarak_2)

        self.tersimpan = QLabel(LaporanPekan)
        self.tersimpan.setObjectName(u"tersimpan")
        self.tersimpan.setProperty(u"peran", u"muted")

        self.baris_judul.addWidget(self.tersimpan)

        self.tombol_sebelum = TombolIkon(LaporanPekan)
        self.tombol_sebelum.setObjectName(u"tombol_sebelum")
        self.tombol_sebelum.setProperty(u"ikon", u"kiri")

        self.baris_judul.addWidget(self.tombol_sebelum)

        self.pekan = QLabel(LaporanPekan)
        self.pekan.setObjectName(u"pekan")
        self.pekan.setProperty(u"peran", u"judul")

        self.baris_judul.addWidget(self.pekan)

        self.tombol_sesudah = TombolIkon(LaporanPekan)
        self.tombol_sesudah.setObjectName(u"tombol_sesudah")
        self.tombol_sesudah.setProperty(u"ikon", u"kanan")

        self.baris_judul.addWidget(self.tombol_sesudah)


        self.tata.addLayout(self.baris_judul)

        self.petunjuk = QLabel(LaporanPekan)
        self.petunjuk.setObjectName(u"petunjuk")
        self.petunjuk.setProperty(u"peran", u"muted")
        self.petunjuk.setWordWrap(True)

        self.tata.addWidget(self.petunjuk)

        self.kartu = Kartu(LaporanPekan)
        self.kartu.setObjectName(u"kartu")
        self.kartu.setProperty(u"padat", True)
        self.tata_kartu = QVBoxLayout(self.kartu)
        self.tata_kartu.setSpacing(0)
        self.tata_kartu.setObjectName(u"tata_kartu")
        self.tata_kartu.setContentsMargins(0, 0, 0, 0)
        self.tabel = TabelPekan(self.kartu)
        self.tabel.setObjectName(u"tabel")

        self.tata_kartu.addWidget(self.tabel)


        self.tata.addWidget(self.kartu)

        self.masalah = QLabel(LaporanPekan)
        self.masalah.setObjectName(u"masalah")
        self.masalah.setProperty(u"peran", u"warn_kecil")
        self.masalah.setWordWrap(True)

        self.tata.addWidget(self.masalah)

        self.baris_aksi = QHBoxLayout()
        self.baris_aksi.setSpacing(8)
        self.baris_aksi.setObjectName(u"baris_aksi")
        self.baris_aksi.setContentsMargins(0, 0, 0, 0)
        self.jumlah = QLabel(LaporanPekan)
        self.jumlah.setObjectName(u"jumlah")
        self.jumlah.setProperty(u"peran", u"muted")

        self.baris_aksi.addWidget(self.jumlah)

        self.jarak_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_aksi.addItem(self.jarak_3)

        self.tombol_tutup = Tombol(LaporanPekan)
        self.tombol_tutup.setObjectName(u"tombol_tutup")

        self.baris_aksi.addWidget(self.tombol_tutup)

        self.tombol_simpan = Tombol(LaporanPekan)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"pintasan", u"Ctrl+S")

        self.baris_aksi.addWidget(self.tombol_simpan)

        self.tombol_ajukan = Tombol(LaporanPekan)
        self.tombol_ajukan.setObjectName(u"tombol_ajukan")
        self.tombol_ajukan.setProperty(u"varian", u"primary")
        self.tombol_ajukan.setProperty(u"pintasan", u"Ctrl+Return")

        self.baris_aksi.addWidget(self.tombol_ajukan)


        self.tata.addLayout(self.baris_aksi)


        self.retranslateUi(LaporanPekan)

        QMetaObject.connectSlotsByName(LaporanPekan)
    # setupUi

    def retranslateUi(self, LaporanPekan: QWidget) -> None:
        self.judul.setText(QCoreApplication.translate("LaporanPekan", u"Isi sepekan", None))
#if QT_CONFIG(tooltip)
        self.tombol_sebelum.setToolTip(QCoreApplication.translate("LaporanPekan", u"Pekan sebelumnya (Alt+Kiri)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_sebelum.setAccessibleName(QCoreApplication.translate("LaporanPekan", u"Pekan sebelumnya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tombol_sesudah.setToolTip(QCoreApplication.translate("LaporanPekan", u"Pekan berikutnya (Alt+Kanan)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_sesudah.setAccessibleName(QCoreApplication.translate("LaporanPekan", u"Pekan berikutnya", None))
#endif // QT_CONFIG(accessibility)
        self.petunjuk.setText(QCoreApplication.translate("LaporanPekan", u"Ketik langsung di sel; Tab ke kanan, Enter ke bawah, Ctrl+D menyalin sel di atasnya. Setiap isian tersimpan sendiri.", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("LaporanPekan", u"Laporan sepekan", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_tutup.setText(QCoreApplication.translate("LaporanPekan", u"Tutup", None))
#if QT_CONFIG(tooltip)
        self.tombol_tutup.setToolTip(QCoreApplication.translate("LaporanPekan", u"Isian tetap tersimpan sebagai draf", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_simpan.setText(QCoreApplication.translate("LaporanPekan", u"Simpan draf", None))
        self.tombol_ajukan.setText(QCoreApplication.translate("LaporanPekan", u"Ajukan yang lengkap", None))
        pass
    # retranslateUi
