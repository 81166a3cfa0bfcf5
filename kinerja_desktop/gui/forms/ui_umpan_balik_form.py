# Generated from ui/umpan_balik_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPlainTextEdit,
    QScrollArea, QSizePolicy, QSpacerItem, QTabBar,
    QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_UmpanBalikForm(object):
    def setupUi(self, UmpanBalikForm: QWidget) -> None:
        if not UmpanBalikForm.objectName():
            UmpanBalikForm.setObjectName(u"UmpanBalikForm")
        self.tata = QHBoxLayout(UmpanBalikForm)
        self.tata.setSpacing(14)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.kiri = QVBoxLayout()
        self.kiri.setSpacing(14)
        self.kiri.setObjectName(u"kiri")
        self.kiri.setContentsMargins(0, 0, 0, 0)
        self.kartu_daftar = Kartu(UmpanBalikForm)
        self.kartu_daftar.setObjectName(u"kartu_daftar")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kartu_daftar.sizePolicy().hasHeightForWidth())
        self.kartu_daftar.setSizePolicy(sizePolicy)
        self.kartu_daftar.setProperty(u"padat", True)
        self.td = QVBoxLayout(self.kartu_daftar)
        self.td.setSpacing(4)
        self.td.setObjectName(u"td")
        self.td.setContentsMargins(4, 4, 4, 4)
        self.pilah = QTabBar(self.kartu_daftar)
        self.pilah.setObjectName(u"pilah")
        self.pilah.setDrawBase(False)
        self.pilah.setProperty(u"rapat", True)

        self.td.addWidget(self.pilah)

        self.tabel = Tabel(self.kartu_daftar)
        self.tabel.setObjectName(u"tabel")

        self.td.addWidget(self.tabel)


        self.kiri.addWidget(self.kartu_daftar)

        self.kartu_baca = Kartu(UmpanBalikForm)
        self.kartu_baca.setObjectName(u"kartu_baca")
        sizePolicy.setHeightForWidth(self.kartu_baca.sizePolicy().hasHeightForWidth())
        self.kartu_baca.setSizePolicy(sizePolicy)
        self.tb = QVBoxLayout(self.kartu_baca)
        self.tb.setSpacing(6)
        self.tb.setObjectName(u"tb")
        self.tb.setContentsMargins(0, 0, 0, 0)
        self.b1 = QHBoxLayout()
        self.b1.setSpacing(8)
        self.b1.setObjectName(u"b1")
        self.b1.setContentsMargins(0, 0, 0, 0)
        self.tag_nada = Tag(self.kartu_baca)
        self.tag_nada.setObjectName(u"tag_nada")

        self.b1.addWidget(self.tag_nada)

        self.dari = QLabel(self.kartu_baca)
        self.dari.setObjectName(u"dari")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.dari.sizePolicy().hasHeightForWidth())
        self.dari.setSizePolicy(sizePolicy1)
        self.dari.setWordWrap(True)
        self.dari.setProperty(u"peran", u"medan")

        self.b1.addWidget(self.dari)


        self.tb.addLayout(self.b1)

        self.kapan = QLabel(self.kartu_baca)
        self.kapan.setObjectName(u"kapan")
        self.kapan.setWordWrap(True)
        self.kapan.setProperty(u"peran", u"muted")

        self.tb.addWidget(self.kapan)

        self.tentang_baca = QLabel(self.kartu_baca)
        self.tentang_baca.setObjectName(u"tentang_baca")
        self.tentang_baca.setWordWrap(True)
        self.tentang_baca.setProperty(u"peran", u"muted")

        self.tb.addWidget(self.tentang_baca)

        self.gulir = QScrollArea(self.kartu_baca)
        self.gulir.setObjectName(u"gulir")
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.isiGulir = QWidget()
        self.isiGulir.setObjectName(u"isiGulir")
        self.tw = QVBoxLayout(self.isiGulir)
        self.tw.setSpacing(0)
        self.tw.setObjectName(u"tw")
        self.tw.setContentsMargins(0, 0, 0, 0)
        self.isi_baca = QLabel(self.isiGulir)
        self.isi_baca.setObjectName(u"isi_baca")
        self.isi_baca.setWordWrap(True)

        self.tw.addWidget(self.isi_baca)

        self.s4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tw.addItem(self.s4)

        self.gulir.setWidget(self.isiGulir)

        self.tb.addWidget(self.gulir)


        self.kiri.addWidget(self.kartu_baca)

        self.kiri.setStretch(0, 7)
        self.kiri.setStretch(1, 3)

        self.tata.addLayout(self.kiri)

        self.kartu_beri = Kartu(UmpanBalikForm)
        self.kartu_beri.setObjectName(u"kartu_beri")
        sizePolicy.setHeightForWidth(self.kartu_beri.sizePolicy().hasHeightForWidth())
        self.kartu_beri.setSizePolicy(sizePolicy)
        self.tf = QVBoxLayout(self.kartu_beri)
        self.tf.setSpacing(6)
        self.tf.setObjectName(u"tf")
        self.tf.setContentsMargins(0, 0, 0, 0)
        self.pengingat = QLabel(self.kartu_beri)
        self.pengingat.setObjectName(u"pengingat")
        self.pengingat.setWordWrap(True)
        self.pengingat.setProperty(u"peran", u"warn")

        self.tf.addWidget(self.pengingat)

        self.menjawab = QLabel(self.kartu_beri)
        self.menjawab.setObjectName(u"menjawab")
        self.menjawab.setWordWrap(True)
        self.menjawab.setProperty(u"peran", u"ok")

        self.tf.addWidget(self.menjawab)

        self.l1 = QLabel(self.kartu_beri)
        self.l1.setObjectName(u"l1")
        self.l1.setProperty(u"peran", u"medan")

        self.tf.addWidget(self.l1)

        self.kepada = Pilihan(self.kartu_beri)
        self.kepada.setObjectName(u"kepada")
        self.kepada.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.tf.addWidget(self.kepada)

        self.l2 = QLabel(self.kartu_beri)
        self.l2.setObjectName(u"l2")
        self.l2.setProperty(u"peran", u"medan")

        self.tf.addWidget(self.l2)

        self.tentang = Pilihan(self.kartu_beri)
        self.tentang.setObjectName(u"tentang")
        self.tentang.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.tf.addWidget(self.tentang)

        self.l3 = QLabel(self.kartu_beri)
        self.l3.setObjectName(u"l3")
        self.l3.setProperty(u"peran", u"medan")

        self.tf.addWidget(self.l3)

        self.isian = QPlainTextEdit(self.kartu_beri)
        self.isian.setObjectName(u"isian")
        self.isian.setTabChangesFocus(True)

        self.tf.addWidget(self.isian)

        self.b2 = QHBoxLayout()
        self.b2.setSpacing(8)
        self.b2.setObjectName(u"b2")
        self.b2.setContentsMargins(0, 0, 0, 0)
        self.l4 = QLabel(self.kartu_beri)
        self.l4.setObjectName(u"l4")
        self.l4.setProperty(u"peran", u"medan")

        self.b2.addWidget(self.l4)

        self.nada = Pilihan(self.kartu_beri)
        self.nada.setObjectName(u"nada")

        self.b2.addWidget(self.nada)

        self.s2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.b2.addItem(self.s2)


        self.tf.addLayout(self.b2)

        self.berkala = QCheckBox(self.kartu_beri)
        self.berkala.setObjectName(u"berkala")

        self.tf.addWidget(self.berkala)

        self.masalah = QLabel(self.kartu_beri)
        self.masalah.setObjectName(u"masalah")
        self.masalah.setWordWrap(True)
        self.masalah.setProperty(u"peran", u"galat")

        self.tf.addWidget(self.masalah)

        self.b4 = QHBoxLayout()
        self.b4.setSpacing(8)
        self.b4.setObjectName(u"b4")
        self.b4.setContentsMargins(0, 0, 0, 0)
        self.bk = QVBoxLayout()
        self.bk.setSpacing(2)
        self.bk.setObjectName(u"bk")
        self.bk.setContentsMargins(0, 0, 0, 0)
        self.tersimpan = QLabel(self.kartu_beri)
        self.tersimpan.setObjectName(u"tersimpan")
        self.tersimpan.setWordWrap(True)
        sizePolicy1.setHeightForWidth(self.tersimpan.sizePolicy().hasHeightForWidth())
        self.tersimpan.setSizePolicy(sizePolicy1)
        self.tersimpan.setProperty(u"peran", u"muted")

        self.bk.addWidget(self.tersimpan)

        self.alasan = QLabel(self.kartu_beri)
        self.alasan.setObjectName(u"alasan")
        self.alasan.setWordWrap(True)
        self.alasan.setProperty(u"peran", u"bantuan")

        self.bk.addWidget(self.alasan)


        self.b4.addLayout(self.bk)


        self.tf.addLayout(self.b4)

        self.b3 = QHBoxLayout()
        self.b3.setSpacing(8)
        self.b3.setObjectName(u"b3")
        self.b3.setContentsMargins(0, 0, 0, 0)
        self.s3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.b3.addItem(self.s3)

        self.kosongkan = Tombol(self.kartu_beri)
        self.kosongkan.setObjectName(u"kosongkan")
        self.kosongkan.setProperty(u"varian", u"flat")

        self.b3.addWidget(self.kosongkan)

        self.kirim = Tombol(self.kartu_beri)
        self.kirim.setObjectName(u"kirim")
        self.kirim.setProperty(u"varian", u"primary")
        self.kirim.setProperty(u"pintasan", u"Ctrl+Return")
        self.kirim.setProperty(u"ikon", u"kirim")

        self.b3.addWidget(self.kirim)


        self.tf.addLayout(self.b3)


        self.tata.addWidget(self.kartu_beri)

        self.tata.setStretch(0, 5)
        self.tata.setStretch(1, 4)
#if QT_CONFIG(shortcut)
        self.l1.setBuddy(self.kepada)
        self.l2.setBuddy(self.tentang)
        self.l3.setBuddy(self.isian)
        self.l4.setBuddy(self.nada)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UmpanBalikForm)

        QMetaObject.connectSlotsByName(UmpanBalikForm)
    # setupUi

    def retranslateUi(self, UmpanBalikForm: QWidget) -> None:
        self.dari.setText("")
        self.kapan.setText("")
        self.tentang_baca.setText("")
        self.isi_baca.setText("")
        self.kartu_beri.setProperty(u"judul", QCoreApplication.translate("UmpanBalikForm", u"Beri umpan balik", None))
        self.pengingat.setText("")
        self.menjawab.setText("")
        self.l1.setText(QCoreApplication.translate("UmpanBalikForm", u"Kepada", None))
        self.l2.setText(QCoreApplication.translate("UmpanBalikForm", u"Tentang", None))
        self.l3.setText(QCoreApplication.translate("UmpanBalikForm", u"Umpan balik", None))
        self.isian.setPlaceholderText(QCoreApplication.translate("UmpanBalikForm", u"Sebut apa yang Anda lihat, dampaknya, dan saran Anda. Tulis tentang pekerjaan, bukan tentang orangnya.", None))
        self.l4.setText(QCoreApplication.translate("UmpanBalikForm", u"Nada", None))
        self.berkala.setText(QCoreApplication.translate("UmpanBalikForm", u"Umpan balik berkala (terjadwal)", None))
        self.masalah.setText("")
        self.tersimpan.setText("")
        self.alasan.setText(QCoreApplication.translate("UmpanBalikForm", u"Pilih dahulu pegawai yang menerimanya.", None))
        self.kosongkan.setText(QCoreApplication.translate("UmpanBalikForm", u"Kosongkan", None))
        self.kirim.setText(QCoreApplication.translate("UmpanBalikForm", u"Beri umpan balik", None))
        pass
    # retranslateUi
