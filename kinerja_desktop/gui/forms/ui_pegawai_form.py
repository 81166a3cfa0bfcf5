# Generated from ui/pegawai_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QSizePolicy, QTabWidget, QVBoxLayout,
    QWidget)

from kinerja_desktop.gui.common.kartu import Kartu

class Ui_Pegawai(object):
    def setupUi(self, Pegawai: QWidget) -> None:
        if not Pegawai.objectName():
            Pegawai.setObjectName(u"Pegawai")
        self.tata = QVBoxLayout(Pegawai)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.kartu = Kartu(Pegawai)
        self.kartu.setObjectName(u"kartu")
        self.tata_kartu = QVBoxLayout(self.kartu)
        self.tata_kartu.setObjectName(u"tata_kartu")
        self.tata_kartu.setContentsMargins(0, 0, 0, 0)
        self.tab = QTabWidget(self.kartu)
        self.tab.setObjectName(u"tab")
        self.tab.setDocumentMode(True)

        self.tata_kartu.addWidget(self.tab)


        self.tata.addWidget(self.kartu)


        self.retranslateUi(Pegawai)

        QMetaObject.connectSlotsByName(Pegawai)
    # setupUi

    def retranslateUi(self, Pegawai: QWidget) -> None:
        pass
    # retranslateUi
