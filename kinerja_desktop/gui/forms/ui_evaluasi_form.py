# Generated from ui/evaluasi_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QSizePolicy, QStackedWidget, QTabBar,
    QVBoxLayout, QWidget)

class Ui_Evaluasi(object):
    def setupUi(self, Evaluasi: QWidget) -> None:
        if not Evaluasi.objectName():
            Evaluasi.setObjectName(u"Evaluasi")
        self.tata = QVBoxLayout(Evaluasi)
        self.tata.setSpacing(8)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.pilah = QTabBar(Evaluasi)
        self.pilah.setObjectName(u"pilah")
        self.pilah.setDrawBase(False)
        self.pilah.setExpanding(False)

        self.tata.addWidget(self.pilah)

        self.tumpukan = QStackedWidget(Evaluasi)
        self.tumpukan.setObjectName(u"tumpukan")

        self.tata.addWidget(self.tumpukan)


        self.retranslateUi(Evaluasi)

        QMetaObject.connectSlotsByName(Evaluasi)
    # setupUi

    def retranslateUi(self, Evaluasi: QWidget) -> None:
        pass
    # retranslateUi
