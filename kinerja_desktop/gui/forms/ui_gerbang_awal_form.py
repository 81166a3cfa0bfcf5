# Generated from ui/gerbang_awal_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QProgressBar, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.tombol import Tombol

class Ui_GerbangAwal(object):
    def setupUi(self, GerbangAwal: QWidget) -> None:
        if not GerbangAwal.objectName():
            GerbangAwal.setObjectName(u"GerbangAwal")
        self.tata = QVBoxLayout(GerbangAwal)
        self.tata.setSpacing(18)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.judul = QLabel(GerbangAwal)
        self.judul.setObjectName(u"judul")
        self.judul.setProperty(u"peran", u"judul_besar")

        self.tata.addWidget(self.judul)

        self.pengantar = QLabel(GerbangAwal)
        self.pengantar.setObjectName(u"pengantar")
        self.pengantar.setWordWrap(True)
        self.pengantar.setProperty(u"peran", u"muted")

        self.tata.addWidget(self.pengantar)

        self.kotak_kantor = QWidget(GerbangAwal)
        self.kotak_kantor.setObjectName(u"kotak_kantor")
        self.tata_kantor = QVBoxLayout(self.kotak_kantor)
        self.tata_kantor.setSpacing(6)
        self.tata_kantor.setObjectName(u"tata_kantor")
        self.tata_kantor.setContentsMargins(0, 0, 0, 0)
        self.judul_kantor = QLabel(self.kotak_kantor)
        self.judul_kantor.setObjectName(u"judul_kantor")
        self.judul_kantor.setProperty(u"peran", u"medan")

        self.tata_kantor.addWidget(self.judul_kantor)

        self.daftar_kantor = QListWidget(self.kotak_kantor)
        self.daftar_kantor.setObjectName(u"daftar_kantor")

        self.tata_kantor.addWidget(self.daftar_kantor)


        self.tata.addWidget(self.kotak_kantor)

        self.baris_latihan = QHBoxLayout()
        self.baris_latihan.setSpacing(16)
        self.baris_latihan.setObjectName(u"baris_latihan")
        self.baris_latihan.setContentsMargins(0, 0, 0, 0)
        self.teks_latihan = QVBoxLayout()
        self.teks_latihan.setSpacing(2)
        self.teks_latihan.setObjectName(u"teks_latihan")
        self.judul_latihan = QLabel(GerbangAwal)
        self.judul_latihan.setObjectName(u"judul_latihan")
        self.judul_latihan.setProperty(u"peran", u"medan")

        self.teks_latihan.addWidget(self.judul_latihan)

        self.isi_latihan = QLabel(GerbangAwal)
        self.isi_latihan.setObjectName(u"isi_latihan")
        self.isi_latihan.setWordWrap(True)
        self.isi_latihan.setProperty(u"peran", u"muted")

        self.teks_latihan.addWidget(self.isi_latihan)


        self.baris_latihan.addLayout(self.teks_latihan)

        self.tombol_latihan = Tombol(GerbangAwal)
        self.tombol_latihan.setObjectName(u"tombol_latihan")
        self.tombol_latihan.setProperty(u"varian", u"primary")

        self.baris_latihan.addWidget(self.tombol_latihan)


        self.tata.addLayout(self.baris_latihan)

        self.baris_baru = QHBoxLayout()
        self.baris_baru.setSpacing(16)
        self.baris_baru.setObjectName(u"baris_baru")
        self.baris_baru.setContentsMargins(0, 0, 0, 0)
        self.teks_baru = QVBoxLayout()
        self.teks_baru.setSpacing(2)
        self.teks_baru.setObjectName(u"teks_baru")
        self.judul_baru = QLabel(GerbangAwal)
        self.judul_baru.setObjectName(u"judul_baru")
        self.judul_baru.setProperty(u"peran", u"medan")

        self.teks_baru.addWidget(self.judul_baru)

        self.isi_baru = QLabel(GerbangAwal)
        self.isi_baru.setObjectName(u"isi_baru")
        self.isi_baru.setWordWrap(True)
        self.isi_baru.setProperty(u"peran", u"muted")

        self.teks_baru.addWidget(self.isi_baru)


        self.baris_baru.addLayout(self.teks_baru)

        self.tombol_baru = Tombol(GerbangAwal)
        self.tombol_baru.setObjectName(u"tombol_baru")
        self.tombol_baru.setProperty(u"varian", u"plain")

        self.baris_baru.addWidget(self.tombol_baru)


        self.tata.addLayout(self.baris_baru)

        self.baris_ikut = QHBoxLayout()
        self.baris_ikut.setSpacing(16)
        self.baris_ikut.setObjectName(u"baris_ikut")
        self.baris_ikut.setContentsMargins(0, 0, 0, 0)
        self.teks_ikut = QVBoxLayout()
        self.teks_ikut.setSpacing(2)
        self.teks_ikut.setObjectName(u"teks_ikut")
        self.judul_ikut = QLabel(GerbangAwal)
        self.judul_ikut.setObjectName(u"judul_ikut")
        self.judul_ikut.setProperty(u"peran", u"medan")

        self.teks_ikut.addWidget(self.judul_ikut)

        self.isi_ikut = QLabel(GerbangAwal)
        self.isi_ikut.setObjectName(u"isi_ikut")
        self.isi_ikut.setWordWrap(True)
        self.isi_ikut.setProperty(u"peran", u"muted")

        self.teks_ikut.addWidget(self.isi_ikut)


        self.baris_ikut.addLayout(self.teks_ikut)

        self.tombol_ikut = Tombol(GerbangAwal)
        self.tombol_ikut.setObjectName(u"tombol_ikut")
        self.tombol_ikut.setProperty(u"varian", u"plain")

        self.baris_ikut.addWidget(self.tombol_ikut)


        self.tata.addLayout(self.baris_ikut)

        self.baris_buka = QHBoxLayout()
        self.baris_buka.setSpacing(16)
        self.baris_buka.setObjectName(u"baris_buka")
        self.baris_buka.setContentsMargins(0, 0, 0, 0)
        self.teks_buka = QVBoxLayout()
        self.teks_buka.setSpacing(2)
        self.teks_buka.setObjectName(u"teks_buka")
        self.judul_buka = QLabel(GerbangAwal)
        self.judul_buka.setObjectName(u"judul_buka")
        self.judul_buka.setProperty(u"peran", u"medan")

        self.teks_buka.addWidget(self.judul_buka)

        self.isi_buka = QLabel(GerbangAwal)
        self.isi_buka.setObjectName(u"isi_buka")
        self.isi_buka.setWordWrap(True)
        self.isi_buka.setProperty(u"peran", u"muted")

        self.teks_buka.addWidget(self.isi_buka)


        self.baris_buka.addLayout(self.teks_buka)

        self.tombol_buka = Tombol(GerbangAwal)
        self.tombol_buka.setObjectName(u"tombol_buka")
        self.tombol_buka.setProperty(u"varian", u"plain")

        self.baris_buka.addWidget(self.tombol_buka)


        self.tata.addLayout(self.baris_buka)

        self.baris_pulih = QHBoxLayout()
        self.baris_pulih.setSpacing(8)
        self.baris_pulih.setObjectName(u"baris_pulih")
        self.baris_pulih.setContentsMargins(0, 0, 0, 0)
        self.tombol_kembali = Tombol(GerbangAwal)
        self.tombol_kembali.setObjectName(u"tombol_kembali")
        self.tombol_kembali.setProperty(u"varian", u"plain")
        self.tombol_kembali.setProperty(u"pintasan", u"Esc")

        self.baris_pulih.addWidget(self.tombol_kembali)

        self.tombol_pulih = Tombol(GerbangAwal)
        self.tombol_pulih.setObjectName(u"tombol_pulih")
        self.tombol_pulih.setProperty(u"varian", u"flat")

        self.baris_pulih.addWidget(self.tombol_pulih)

        self.jarak_pulih = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_pulih.addItem(self.jarak_pulih)


        self.tata.addLayout(self.baris_pulih)

        self.kemajuan = QProgressBar(GerbangAwal)
        self.kemajuan.setObjectName(u"kemajuan")
        self.kemajuan.setTextVisible(True)

        self.tata.addWidget(self.kemajuan)

        self.jarak = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata.addItem(self.jarak)


        self.retranslateUi(GerbangAwal)

        QMetaObject.connectSlotsByName(GerbangAwal)
    # setupUi

    def retranslateUi(self, GerbangAwal: QWidget) -> None:
        self.judul.setText(QCoreApplication.translate("GerbangAwal", u"Selamat datang", None))
        self.pengantar.setText(QCoreApplication.translate("GerbangAwal", u"Kinerja Desktop membantu ASN merencanakan, mencatat, dan menilai kinerja tanpa jaringan. Data resmi tetap pada e-Kinerja BKN.", None))
        self.judul_kantor.setText(QCoreApplication.translate("GerbangAwal", u"Kantor di komputer ini", None))
#if QT_CONFIG(accessibility)
        self.daftar_kantor.setAccessibleName(QCoreApplication.translate("GerbangAwal", u"Kantor di komputer ini", None))
#endif // QT_CONFIG(accessibility)
        self.judul_latihan.setText(QCoreApplication.translate("GerbangAwal", u"Berlatih dengan kantor contoh", None))
        self.isi_latihan.setText(QCoreApplication.translate("GerbangAwal", u"Puskesmas dengan 42 pegawai rekaan. Aman dicoba, tidak ada data resmi.", None))
        self.tombol_latihan.setText(QCoreApplication.translate("GerbangAwal", u"Mulai berlatih", None))
        self.judul_baru.setText(QCoreApplication.translate("GerbangAwal", u"Menyiapkan kantor baru", None))
        self.isi_baru.setText(QCoreApplication.translate("GerbangAwal", u"Isi nama kantor, pimpinan, dan akun pertama. Perlu lima menit.", None))
        self.tombol_baru.setText(QCoreApplication.translate("GerbangAwal", u"Siapkan kantor", None))
        self.judul_ikut.setText(QCoreApplication.translate("GerbangAwal", u"Ikut kantor yang sudah ada", None))
        self.isi_ikut.setText(QCoreApplication.translate("GerbangAwal", u"Kantor Anda sudah memakai program ini di komputer lain: minta izin dengan satu berkas.", None))
        self.tombol_ikut.setText(QCoreApplication.translate("GerbangAwal", u"Minta izin\u2026", None))
        self.judul_buka.setText(QCoreApplication.translate("GerbangAwal", u"Membuka kantor yang sudah ada", None))
        self.isi_buka.setText(QCoreApplication.translate("GerbangAwal", u"Pilih folder kantor di komputer ini, atau pulihkan dari cadangan.", None))
        self.tombol_buka.setText(QCoreApplication.translate("GerbangAwal", u"Pilih folder\u2026", None))
        self.tombol_kembali.setText(QCoreApplication.translate("GerbangAwal", u"Kembali", None))
        self.tombol_pulih.setText(QCoreApplication.translate("GerbangAwal", u"Pulihkan dari cadangan\u2026", None))
        pass
    # retranslateUi
