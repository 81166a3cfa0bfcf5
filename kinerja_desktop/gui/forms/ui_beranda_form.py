# Generated from ui/beranda_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kinerja_desktop.gui.beranda.sasaran import DaftarSasaran
from kinerja_desktop.gui.beranda.tindakan import DaftarTindakan
from kinerja_desktop.gui.common.kalender import KalenderBulan
from kinerja_desktop.gui.common.kartu import (Kartu, KartuAngka)
from kinerja_desktop.gui.common.penilai_saya import BarisPenilai

class Ui_Beranda(object):
    def setupUi(self, Beranda: QWidget) -> None:
        if not Beranda.objectName():
            Beranda.setObjectName(u"Beranda")
        self.tata = QVBoxLayout(Beranda)
        self.tata.setSpacing(14)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.baris_angka = QHBoxLayout()
        self.baris_angka.setSpacing(14)
        self.baris_angka.setObjectName(u"baris_angka")
        self.baris_angka.setContentsMargins(0, 0, 0, 0)
        self.angka_laporan = KartuAngka(Beranda)
        self.angka_laporan.setObjectName(u"angka_laporan")

        self.baris_angka.addWidget(self.angka_laporan)

        self.angka_menit = KartuAngka(Beranda)
        self.angka_menit.setObjectName(u"angka_menit")

        self.baris_angka.addWidget(self.angka_menit)

        self.angka_realisasi = KartuAngka(Beranda)
        self.angka_realisasi.setObjectName(u"angka_realisasi")

        self.baris_angka.addWidget(self.angka_realisasi)

        self.angka_predikat = KartuAngka(Beranda)
        self.angka_predikat.setObjectName(u"angka_predikat")

        self.baris_angka.addWidget(self.angka_predikat)

        self.baris_angka.setStretch(0, 1)
        self.baris_angka.setStretch(1, 1)
        self.baris_angka.setStretch(2, 1)
        self.baris_angka.setStretch(3, 1)

        self.tata.addLayout(self.baris_angka)

        self.baris_isi = QHBoxLayout()
        self.baris_isi.setSpacing(14)
        self.baris_isi.setObjectName(u"baris_isi")
        self.baris_isi.setContentsMargins(0, 0, 0, 0)
        self.kartu_tindakan = Kartu(Beranda)
        self.kartu_tindakan.setObjectName(u"kartu_tindakan")
        self.tata_tindakan = QVBoxLayout(self.kartu_tindakan)
        self.tata_tindakan.setSpacing(0)
        self.tata_tindakan.setObjectName(u"tata_tindakan")
        self.tata_tindakan.setContentsMargins(0, 0, 0, 0)
        self.tindakan = DaftarTindakan(self.kartu_tindakan)
        self.tindakan.setObjectName(u"tindakan")

        self.tata_tindakan.addWidget(self.tindakan)


        self.baris_isi.addWidget(self.kartu_tindakan)

        self.kolom_kanan = QVBoxLayout()
        self.kolom_kanan.setSpacing(14)
        self.kolom_kanan.setObjectName(u"kolom_kanan")
        self.kolom_kanan.setContentsMargins(0, 0, 0, 0)
        self.kartu_kalender = Kartu(Beranda)
        self.kartu_kalender.setObjectName(u"kartu_kalender")
        self.tata_kalender = QVBoxLayout(self.kartu_kalender)
        self.tata_kalender.setSpacing(0)
        self.tata_kalender.setObjectName(u"tata_kalender")
        self.tata_kalender.setContentsMargins(0, 0, 0, 0)
        self.kalender = KalenderBulan(self.kartu_kalender)
        self.kalender.setObjectName(u"kalender")

        self.tata_kalender.addWidget(self.kalender)

        self.jarak_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_kalender.addItem(self.jarak_1)


        self.kolom_kanan.addWidget(self.kartu_kalender)

        self.kartu_sasaran = Kartu(Beranda)
        self.kartu_sasaran.setObjectName(u"kartu_sasaran")
        self.tata_sasaran = QVBoxLayout(self.kartu_sasaran)
        self.tata_sasaran.setSpacing(0)
        self.tata_sasaran.setObjectName(u"tata_sasaran")
        self.tata_sasaran.setContentsMargins(0, 0, 0, 0)
        self.sasaran = DaftarSasaran(self.kartu_sasaran)
        self.sasaran.setObjectName(u"sasaran")

        self.tata_sasaran.addWidget(self.sasaran)

        self.penilai = BarisPenilai(self.kartu_sasaran)
        self.penilai.setObjectName(u"penilai")

        self.tata_sasaran.addWidget(self.penilai)


        self.kolom_kanan.addWidget(self.kartu_sasaran)

        self.kolom_kanan.setStretch(1, 1)

        self.baris_isi.addLayout(self.kolom_kanan)

        self.baris_isi.setStretch(0, 1)

        self.tata.addLayout(self.baris_isi)

        self.tata.setStretch(1, 1)
        QWidget.setTabOrder(self.tindakan, self.kalender)

        self.retranslateUi(Beranda)

        QMetaObject.connectSlotsByName(Beranda)
    # setupUi

    def retranslateUi(self, Beranda: QWidget) -> None:
        self.kartu_tindakan.setProperty(u"judul", QCoreApplication.translate("Beranda", u"Perlu tindakan Anda", None))
#if QT_CONFIG(accessibility)
        self.tindakan.setAccessibleName(QCoreApplication.translate("Beranda", u"Perlu tindakan Anda", None))
#endif // QT_CONFIG(accessibility)
        self.kartu_sasaran.setProperty(u"judul", QCoreApplication.translate("Beranda", u"Sasaran saya", None))
        pass
    # retranslateUi
