# Generated from ui/jendela_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QMainWindow, QSizePolicy,
    QStackedWidget, QVBoxLayout, QWidget)

from kinerja_desktop.gui.shell.kepala import (Kaki, Kepala, PitaLatihan)
from kinerja_desktop.gui.shell.navigasi import Navigasi

class Ui_Jendela(object):
    def setupUi(self, Jendela: QMainWindow) -> None:
        if not Jendela.objectName():
            Jendela.setObjectName(u"Jendela")
        Jendela.setMinimumSize(QSize(960, 640))
        self.isiJendela = QWidget(Jendela)
        self.isiJendela.setObjectName(u"isiJendela")
        self.tata_jendela = QHBoxLayout(self.isiJendela)
        self.tata_jendela.setSpacing(0)
        self.tata_jendela.setObjectName(u"tata_jendela")
        self.tata_jendela.setContentsMargins(0, 0, 0, 0)
        self.navigasi = Navigasi(self.isiJendela)
        self.navigasi.setObjectName(u"navigasi")

        self.tata_jendela.addWidget(self.navigasi)

        self.tata_utama = QVBoxLayout()
        self.tata_utama.setSpacing(0)
        self.tata_utama.setObjectName(u"tata_utama")
        self.pita_latihan = PitaLatihan(self.isiJendela)
        self.pita_latihan.setObjectName(u"pita_latihan")

        self.tata_utama.addWidget(self.pita_latihan)

        self.kepala = Kepala(self.isiJendela)
        self.kepala.setObjectName(u"kepala")

        self.tata_utama.addWidget(self.kepala)

        self.tumpukan = QStackedWidget(self.isiJendela)
        self.tumpukan.setObjectName(u"tumpukan")

        self.tata_utama.addWidget(self.tumpukan)

        self.kaki = Kaki(self.isiJendela)
        self.kaki.setObjectName(u"kaki")

        self.tata_utama.addWidget(self.kaki)


        self.tata_jendela.addLayout(self.tata_utama)

        Jendela.setCentralWidget(self.isiJendela)

        self.retranslateUi(Jendela)

        QMetaObject.connectSlotsByName(Jendela)
    # setupUi

    def retranslateUi(self, Jendela: QMainWindow) -> None:
        pass
    # retranslateUi
