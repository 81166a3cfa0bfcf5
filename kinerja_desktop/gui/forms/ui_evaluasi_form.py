# Generated from ui/evaluasi_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QStackedWidget, QTabBar, QVBoxLayout,
    QWidget)

from kinerja_desktop.gui.evaluasi.periode import PilihPeriode

class Ui_Evaluasi(object):
    def setupUi(self, Evaluasi: QWidget) -> None:
        if not Evaluasi.objectName():
            Evaluasi.setObjectName(u"Evaluasi")
        self.tata = QVBoxLayout(Evaluasi)
        self.tata.setSpacing(8)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.atas = QWidget(Evaluasi)
        self.atas.setObjectName(u"atas")
        self.tata_atas = QHBoxLayout(self.atas)
        self.tata_atas.setSpacing(8)
        self.tata_atas.setObjectName(u"tata_atas")
        self.tata_atas.setContentsMargins(0, 0, 0, 0)
        self.pilah = QTabBar(self.atas)
        self.pilah.setObjectName(u"pilah")
        self.pilah.setDrawBase(False)
        self.pilah.setExpanding(False)

        self.tata_atas.addWidget(self.pilah)

        self.jarak = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_atas.addItem(self.jarak)

        self.nama_periode = QLabel(self.atas)
        self.nama_periode.setObjectName(u"nama_periode")
        self.nama_periode.setProperty(u"peran", u"muted")

        self.tata_atas.addWidget(self.nama_periode)

        self.periode = PilihPeriode(self.atas)
        self.periode.setObjectName(u"periode")

        self.tata_atas.addWidget(self.periode)


        self.tata.addWidget(self.atas)

        self.tumpukan = QStackedWidget(Evaluasi)
        self.tumpukan.setObjectName(u"tumpukan")

        self.tata.addWidget(self.tumpukan)

#if QT_CONFIG(shortcut)
        self.nama_periode.setBuddy(self.periode)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Evaluasi)

        QMetaObject.connectSlotsByName(Evaluasi)
    # setupUi

    def retranslateUi(self, Evaluasi: QWidget) -> None:
        self.nama_periode.setText(QCoreApplication.translate("Evaluasi", u"Yang dievaluasi", None))
        pass
    # retranslateUi
