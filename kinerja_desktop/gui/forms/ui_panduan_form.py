# Generated from ui/panduan_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QListWidget, QListWidgetItem,
    QSizePolicy, QTextBrowser, QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.kartu import Kartu

class Ui_Panduan(object):
    def setupUi(self, Panduan: QWidget) -> None:
        if not Panduan.objectName():
            Panduan.setObjectName(u"Panduan")
        self.tata = QHBoxLayout(Panduan)
        self.tata.setSpacing(14)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.kartu_daftar = Kartu(Panduan)
        self.kartu_daftar.setObjectName(u"kartu_daftar")
        self.kartu_daftar.setProperty(u"padat", True)
        self.td = QVBoxLayout(self.kartu_daftar)
        self.td.setSpacing(8)
        self.td.setObjectName(u"td")
        self.td.setContentsMargins(12, 12, 12, 12)
        self.cari = KotakCari(self.kartu_daftar)
        self.cari.setObjectName(u"cari")

        self.td.addWidget(self.cari)

        self.daftar = QListWidget(self.kartu_daftar)
        self.daftar.setObjectName(u"daftar")

        self.td.addWidget(self.daftar)


        self.tata.addWidget(self.kartu_daftar)

        self.kartu_isi = Kartu(Panduan)
        self.kartu_isi.setObjectName(u"kartu_isi")
        self.ti = QVBoxLayout(self.kartu_isi)
        self.ti.setSpacing(0)
        self.ti.setObjectName(u"ti")
        self.ti.setContentsMargins(0, 0, 0, 0)
        self.teks = QTextBrowser(self.kartu_isi)
        self.teks.setObjectName(u"teks")
        self.teks.setOpenExternalLinks(False)

        self.ti.addWidget(self.teks)


        self.tata.addWidget(self.kartu_isi)

        self.tata.setStretch(1, 1)

        self.retranslateUi(Panduan)

        QMetaObject.connectSlotsByName(Panduan)
    # setupUi

    def retranslateUi(self, Panduan: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.daftar.setAccessibleName(QCoreApplication.translate("Panduan", u"Daftar panduan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
