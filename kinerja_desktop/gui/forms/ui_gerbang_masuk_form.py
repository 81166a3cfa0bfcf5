# Generated from ui/gerbang_masuk_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.tombol import Tombol

class Ui_GerbangMasuk(object):
    def setupUi(self, GerbangMasuk: QWidget) -> None:
        if not GerbangMasuk.objectName():
            GerbangMasuk.setObjectName(u"GerbangMasuk")
        self.tata = QVBoxLayout(GerbangMasuk)
        self.tata.setSpacing(10)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.nama_kantor = QLabel(GerbangMasuk)
        self.nama_kantor.setObjectName(u"nama_kantor")
        self.nama_kantor.setProperty(u"peran", u"judul_besar")

        self.tata.addWidget(self.nama_kantor)

        self.petunjuk = QLabel(GerbangMasuk)
        self.petunjuk.setObjectName(u"petunjuk")
        self.petunjuk.setWordWrap(True)
        self.petunjuk.setProperty(u"peran", u"muted")

        self.tata.addWidget(self.petunjuk)

        self.saringan = QLineEdit(GerbangMasuk)
        self.saringan.setObjectName(u"saringan")

        self.tata.addWidget(self.saringan)

        self.daftar = QListWidget(GerbangMasuk)
        self.daftar.setObjectName(u"daftar")
        self.daftar.setMinimumSize(QSize(0, 220))

        self.tata.addWidget(self.daftar)

        self.label_sandi = QLabel(GerbangMasuk)
        self.label_sandi.setObjectName(u"label_sandi")
        self.label_sandi.setProperty(u"peran", u"medan")

        self.tata.addWidget(self.label_sandi)

        self.sandi = QLineEdit(GerbangMasuk)
        self.sandi.setObjectName(u"sandi")
        self.sandi.setEchoMode(QLineEdit.EchoMode.Password)

        self.tata.addWidget(self.sandi)

        self.baris = QHBoxLayout()
        self.baris.setSpacing(8)
        self.baris.setObjectName(u"baris")
        self.baris.setContentsMargins(0, 0, 0, 0)
        self.tombol_lupa = Tombol(GerbangMasuk)
        self.tombol_lupa.setObjectName(u"tombol_lupa")
        self.tombol_lupa.setProperty(u"varian", u"flat")
        self.tombol_lupa.setProperty(u"pintasan", u"F2")

        self.baris.addWidget(self.tombol_lupa)

        self.tombol_ganti = Tombol(GerbangMasuk)
        self.tombol_ganti.setObjectName(u"tombol_ganti")
        self.tombol_ganti.setProperty(u"varian", u"flat")
        self.tombol_ganti.setProperty(u"pintasan", u"Ctrl+Shift+L")

        self.baris.addWidget(self.tombol_ganti)

        self.tombol_lain = Tombol(GerbangMasuk)
        self.tombol_lain.setObjectName(u"tombol_lain")
        self.tombol_lain.setProperty(u"varian", u"flat")
        self.tombol_lain.setProperty(u"pintasan", u"Ctrl+O")

        self.baris.addWidget(self.tombol_lain)

        self.jarak_baris = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris.addItem(self.jarak_baris)

        self.tombol_masuk = Tombol(GerbangMasuk)
        self.tombol_masuk.setObjectName(u"tombol_masuk")
        self.tombol_masuk.setProperty(u"varian", u"primary")

        self.baris.addWidget(self.tombol_masuk)


        self.tata.addLayout(self.baris)

#if QT_CONFIG(shortcut)
        self.label_sandi.setBuddy(self.sandi)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GerbangMasuk)

        QMetaObject.connectSlotsByName(GerbangMasuk)
    # setupUi

    def retranslateUi(self, GerbangMasuk: QWidget) -> None:
        self.nama_kantor.setText("")
        self.petunjuk.setText(QCoreApplication.translate("GerbangMasuk", u"Pilih nama Anda, lalu ketik kata sandi.", None))
        self.saringan.setPlaceholderText(QCoreApplication.translate("GerbangMasuk", u"Cari nama\u2026", None))
#if QT_CONFIG(accessibility)
        self.daftar.setAccessibleName(QCoreApplication.translate("GerbangMasuk", u"Daftar akun", None))
#endif // QT_CONFIG(accessibility)
        self.label_sandi.setText(QCoreApplication.translate("GerbangMasuk", u"Kata sandi", None))
        self.tombol_lupa.setText(QCoreApplication.translate("GerbangMasuk", u"Lupa kata sandi?", None))
        self.tombol_ganti.setText(QCoreApplication.translate("GerbangMasuk", u"Ganti pengguna", None))
        self.tombol_lain.setText(QCoreApplication.translate("GerbangMasuk", u"Kantor lain\u2026", None))
        self.tombol_masuk.setText(QCoreApplication.translate("GerbangMasuk", u"Masuk", None))
        pass
    # retranslateUi
