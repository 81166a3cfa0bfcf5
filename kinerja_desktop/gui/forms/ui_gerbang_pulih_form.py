# Generated from ui/gerbang_pulih_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.tombol import Tombol

class Ui_GerbangPulih(object):
    def setupUi(self, GerbangPulih: QWidget) -> None:
        if not GerbangPulih.objectName():
            GerbangPulih.setObjectName(u"GerbangPulih")
        self.tata = QVBoxLayout(GerbangPulih)
        self.tata.setSpacing(8)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.judul = QLabel(GerbangPulih)
        self.judul.setObjectName(u"judul")
        self.judul.setProperty(u"peran", u"judul_besar")

        self.tata.addWidget(self.judul)

        self.petunjuk = QLabel(GerbangPulih)
        self.petunjuk.setObjectName(u"petunjuk")
        self.petunjuk.setWordWrap(True)
        self.petunjuk.setProperty(u"peran", u"muted")

        self.tata.addWidget(self.petunjuk)

        self.akun = QLabel(GerbangPulih)
        self.akun.setObjectName(u"akun")
        self.akun.setProperty(u"peran", u"medan")

        self.tata.addWidget(self.akun)

        self.label_kode = QLabel(GerbangPulih)
        self.label_kode.setObjectName(u"label_kode")
        self.label_kode.setProperty(u"peran", u"medan")

        self.tata.addWidget(self.label_kode)

        self.kode = QLineEdit(GerbangPulih)
        self.kode.setObjectName(u"kode")

        self.tata.addWidget(self.kode)

        self.label_sandi = QLabel(GerbangPulih)
        self.label_sandi.setObjectName(u"label_sandi")
        self.label_sandi.setProperty(u"peran", u"medan")

        self.tata.addWidget(self.label_sandi)

        self.sandi = QLineEdit(GerbangPulih)
        self.sandi.setObjectName(u"sandi")
        self.sandi.setEchoMode(QLineEdit.EchoMode.Password)

        self.tata.addWidget(self.sandi)

        self.label_ulang = QLabel(GerbangPulih)
        self.label_ulang.setObjectName(u"label_ulang")
        self.label_ulang.setProperty(u"peran", u"medan")

        self.tata.addWidget(self.label_ulang)

        self.ulang = QLineEdit(GerbangPulih)
        self.ulang.setObjectName(u"ulang")
        self.ulang.setEchoMode(QLineEdit.EchoMode.Password)

        self.tata.addWidget(self.ulang)

        self.baris = QHBoxLayout()
        self.baris.setSpacing(8)
        self.baris.setObjectName(u"baris")
        self.baris.setContentsMargins(0, 0, 0, 0)
        self.tombol_kembali = Tombol(GerbangPulih)
        self.tombol_kembali.setObjectName(u"tombol_kembali")
        self.tombol_kembali.setProperty(u"varian", u"plain")

        self.baris.addWidget(self.tombol_kembali)

        self.jarak_baris = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris.addItem(self.jarak_baris)

        self.tombol_simpan = Tombol(GerbangPulih)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"varian", u"primary")

        self.baris.addWidget(self.tombol_simpan)


        self.tata.addLayout(self.baris)

        self.jarak = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata.addItem(self.jarak)

#if QT_CONFIG(shortcut)
        self.label_kode.setBuddy(self.kode)
        self.label_sandi.setBuddy(self.sandi)
        self.label_ulang.setBuddy(self.ulang)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GerbangPulih)

        QMetaObject.connectSlotsByName(GerbangPulih)
    # setupUi

    def retranslateUi(self, GerbangPulih: QWidget) -> None:
        self.judul.setText(QCoreApplication.translate("GerbangPulih", u"Membuat kata sandi baru", None))
        self.petunjuk.setText(QCoreApplication.translate("GerbangPulih", u"Ambil lembar kode pemulihan kantor dari amplopnya. Kode ini membuka kantor dan memberi akun Anda kata sandi baru; tidak ada data yang hilang.", None))
        self.akun.setText("")
        self.label_kode.setText(QCoreApplication.translate("GerbangPulih", u"Kode pemulihan", None))
        self.kode.setPlaceholderText(QCoreApplication.translate("GerbangPulih", u"ABCD-EFGH-\u2026", None))
        self.label_sandi.setText(QCoreApplication.translate("GerbangPulih", u"Kata sandi baru (sekurangnya 6 huruf)", None))
        self.label_ulang.setText(QCoreApplication.translate("GerbangPulih", u"Ulangi kata sandi baru", None))
        self.tombol_kembali.setText(QCoreApplication.translate("GerbangPulih", u"Kembali", None))
        self.tombol_simpan.setText(QCoreApplication.translate("GerbangPulih", u"Simpan kata sandi", None))
        pass
    # retranslateUi
