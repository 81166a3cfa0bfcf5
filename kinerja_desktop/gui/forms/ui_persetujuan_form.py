# Generated from ui/persetujuan_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QProgressBar, QSizePolicy, QVBoxLayout,
    QWidget)

from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_Persetujuan(object):
    def setupUi(self, Persetujuan: QWidget) -> None:
        if not Persetujuan.objectName():
            Persetujuan.setObjectName(u"Persetujuan")
        self.tata = QHBoxLayout(Persetujuan)
        self.tata.setSpacing(14)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.kartu_antrean = Kartu(Persetujuan)
        self.kartu_antrean.setObjectName(u"kartu_antrean")
        self.kartu_antrean.setProperty(u"padat", True)
        self.tata_antrean = QVBoxLayout(self.kartu_antrean)
        self.tata_antrean.setSpacing(0)
        self.tata_antrean.setObjectName(u"tata_antrean")
        self.tata_antrean.setContentsMargins(0, 0, 0, 0)
        self.baris_saring = QHBoxLayout()
        self.baris_saring.setSpacing(8)
        self.baris_saring.setObjectName(u"baris_saring")
        self.baris_saring.setContentsMargins(13, 9, 13, 9)
        self.baris_menu = QHBoxLayout()
        self.baris_menu.setSpacing(8)
        self.baris_menu.setObjectName(u"baris_menu")
        self.tombol_pegawai = Tombol(self.kartu_antrean)
        self.tombol_pegawai.setObjectName(u"tombol_pegawai")

        self.baris_menu.addWidget(self.tombol_pegawai)

        self.tombol_keadaan = Tombol(self.kartu_antrean)
        self.tombol_keadaan.setObjectName(u"tombol_keadaan")

        self.baris_menu.addWidget(self.tombol_keadaan)


        self.baris_saring.addLayout(self.baris_menu)

        self.baris_cari = QHBoxLayout()
        self.baris_cari.setSpacing(8)
        self.baris_cari.setObjectName(u"baris_cari")
        self.cari = KotakCari(self.kartu_antrean)
        self.cari.setObjectName(u"cari")

        self.baris_cari.addWidget(self.cari)


        self.baris_saring.addLayout(self.baris_cari)

        self.baris_saring.setStretch(1, 1)

        self.tata_antrean.addLayout(self.baris_saring)

        self.kotak_kemajuan = QWidget(self.kartu_antrean)
        self.kotak_kemajuan.setObjectName(u"kotak_kemajuan")
        self.baris_kemajuan = QHBoxLayout(self.kotak_kemajuan)
        self.baris_kemajuan.setSpacing(10)
        self.baris_kemajuan.setObjectName(u"baris_kemajuan")
        self.baris_kemajuan.setContentsMargins(13, 0, 13, 9)
        self.kemajuan = QProgressBar(self.kotak_kemajuan)
        self.kemajuan.setObjectName(u"kemajuan")
        self.kemajuan.setTextVisible(False)

        self.baris_kemajuan.addWidget(self.kemajuan)

        self.teks_kemajuan = QLabel(self.kotak_kemajuan)
        self.teks_kemajuan.setObjectName(u"teks_kemajuan")
        self.teks_kemajuan.setProperty(u"peran", u"kecil")

        self.baris_kemajuan.addWidget(self.teks_kemajuan)

        self.tombol_batal = Tombol(self.kotak_kemajuan)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setProperty(u"kecil", True)

        self.baris_kemajuan.addWidget(self.tombol_batal)


        self.tata_antrean.addWidget(self.kotak_kemajuan)

        self.tabel = Tabel(self.kartu_antrean)
        self.tabel.setObjectName(u"tabel")

        self.tata_antrean.addWidget(self.tabel)

        self.kotak_skp = QWidget(self.kartu_antrean)
        self.kotak_skp.setObjectName(u"kotak_skp")
        self.tata_skp = QVBoxLayout(self.kotak_skp)
        self.tata_skp.setSpacing(0)
        self.tata_skp.setObjectName(u"tata_skp")
        self.tata_skp.setContentsMargins(0, 0, 0, 0)
        self.garis_skp = QFrame(self.kotak_skp)
        self.garis_skp.setObjectName(u"garis_skp")
        self.garis_skp.setProperty(u"peran", u"garis")

        self.tata_skp.addWidget(self.garis_skp)

        self.baris_skp = QHBoxLayout()
        self.baris_skp.setSpacing(8)
        self.baris_skp.setObjectName(u"baris_skp")
        self.baris_skp.setContentsMargins(13, 6, 13, 0)
        self.teks_skp = LabelPotong(self.kotak_skp)
        self.teks_skp.setObjectName(u"teks_skp")

        self.baris_skp.addWidget(self.teks_skp)

        self.tombol_skp = Tombol(self.kotak_skp)
        self.tombol_skp.setObjectName(u"tombol_skp")
        self.tombol_skp.setProperty(u"varian", u"flat")
        self.tombol_skp.setProperty(u"kecil", True)

        self.baris_skp.addWidget(self.tombol_skp)


        self.tata_skp.addLayout(self.baris_skp)


        self.tata_antrean.addWidget(self.kotak_skp)


        self.tata.addWidget(self.kartu_antrean)


        self.retranslateUi(Persetujuan)

        QMetaObject.connectSlotsByName(Persetujuan)
    # setupUi

    def retranslateUi(self, Persetujuan: QWidget) -> None:
        self.tombol_pegawai.setText(QCoreApplication.translate("Persetujuan", u"Semua pegawai", None))
        self.tombol_keadaan.setText(QCoreApplication.translate("Persetujuan", u"Menunggu", None))
#if QT_CONFIG(accessibility)
        self.kemajuan.setAccessibleName(QCoreApplication.translate("Persetujuan", u"Kemajuan persetujuan", None))
#endif // QT_CONFIG(accessibility)
        self.teks_kemajuan.setText("")
        self.tombol_batal.setText(QCoreApplication.translate("Persetujuan", u"Batal", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("Persetujuan", u"Antrean laporan", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_skp.setText(QCoreApplication.translate("Persetujuan", u"Buka SKP", None))
        pass
    # retranslateUi
