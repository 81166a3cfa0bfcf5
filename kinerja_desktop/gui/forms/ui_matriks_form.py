# Generated from ui/matriks_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tombol import (Tombol, TombolIkon)
from kinerja_desktop.gui.matriks.kisi import KisiMatriks
from kinerja_desktop.gui.matriks.panel import PanelMatriks

class Ui_Matriks(object):
    def setupUi(self, Matriks: QWidget) -> None:
        if not Matriks.objectName():
            Matriks.setObjectName(u"Matriks")
        self.tata = QVBoxLayout(Matriks)
        self.tata.setSpacing(14)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.baris_atas = QHBoxLayout()
        self.baris_atas.setSpacing(8)
        self.baris_atas.setObjectName(u"baris_atas")
        self.pimpinan = Pilihan(Matriks)
        self.pimpinan.setObjectName(u"pimpinan")
        self.pimpinan.setMinimumSize(QSize(190, 0))

        self.baris_atas.addWidget(self.pimpinan)

        self.tahun = Pilihan(Matriks)
        self.tahun.setObjectName(u"tahun")

        self.baris_atas.addWidget(self.tahun)

        self.hitungan = LabelPotong(Matriks)
        self.hitungan.setObjectName(u"hitungan")

        self.baris_atas.addWidget(self.hitungan)

        self.j1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_atas.addItem(self.j1)

        self.tersimpan = LabelPotong(Matriks)
        self.tersimpan.setObjectName(u"tersimpan")

        self.baris_atas.addWidget(self.tersimpan)

        self.tombol_urung = TombolIkon(Matriks)
        self.tombol_urung.setObjectName(u"tombol_urung")
        self.tombol_urung.setEnabled(False)
        self.tombol_urung.setProperty(u"ikon", u"urung")

        self.baris_atas.addWidget(self.tombol_urung)

        self.tombol_ulang = TombolIkon(Matriks)
        self.tombol_ulang.setObjectName(u"tombol_ulang")
        self.tombol_ulang.setEnabled(False)
        self.tombol_ulang.setProperty(u"ikon", u"ulang")

        self.baris_atas.addWidget(self.tombol_ulang)

        self.tombol_kosong = Tombol(Matriks)
        self.tombol_kosong.setObjectName(u"tombol_kosong")
        self.tombol_kosong.setProperty(u"pintasan", u"F4")
        self.tombol_kosong.setProperty(u"varian", u"plain")

        self.baris_atas.addWidget(self.tombol_kosong)

        self.tombol_cetak = Tombol(Matriks)
        self.tombol_cetak.setObjectName(u"tombol_cetak")
        self.tombol_cetak.setProperty(u"pintasan", u"Ctrl+P")
        self.tombol_cetak.setProperty(u"ikon", u"cetak")
        self.tombol_cetak.setProperty(u"varian", u"plain")

        self.baris_atas.addWidget(self.tombol_cetak)

        self.tombol_tambah = Tombol(Matriks)
        self.tombol_tambah.setObjectName(u"tombol_tambah")
        self.tombol_tambah.setProperty(u"ikon", u"tambah")
        self.tombol_tambah.setProperty(u"varian", u"plain")

        self.baris_atas.addWidget(self.tombol_tambah)


        self.tata.addLayout(self.baris_atas)

        self.baris_isi = QHBoxLayout()
        self.baris_isi.setSpacing(14)
        self.baris_isi.setObjectName(u"baris_isi")
        self.kartu_kisi = Kartu(Matriks)
        self.kartu_kisi.setObjectName(u"kartu_kisi")
        self.kartu_kisi.setProperty(u"padat", True)
        self.tata_kisi = QVBoxLayout(self.kartu_kisi)
        self.tata_kisi.setSpacing(0)
        self.tata_kisi.setObjectName(u"tata_kisi")
        self.tata_kisi.setContentsMargins(0, 0, 0, 0)
        self.kisi = KisiMatriks(self.kartu_kisi)
        self.kisi.setObjectName(u"kisi")

        self.tata_kisi.addWidget(self.kisi)


        self.baris_isi.addWidget(self.kartu_kisi)

        self.panel = PanelMatriks(Matriks)
        self.panel.setObjectName(u"panel")

        self.baris_isi.addWidget(self.panel)

        self.baris_isi.setStretch(0, 1)

        self.tata.addLayout(self.baris_isi)

        self.kosong = EmptyState(Matriks)
        self.kosong.setObjectName(u"kosong")

        self.tata.addWidget(self.kosong)


        self.retranslateUi(Matriks)

        QMetaObject.connectSlotsByName(Matriks)
    # setupUi

    def retranslateUi(self, Matriks: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.pimpinan.setAccessibleName(QCoreApplication.translate("Matriks", u"Matriks milik", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tahun.setAccessibleName(QCoreApplication.translate("Matriks", u"Tahun", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tombol_urung.setToolTip(QCoreApplication.translate("Matriks", u"Urungkan (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_urung.setAccessibleName(QCoreApplication.translate("Matriks", u"Urungkan (Ctrl+Z)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tombol_ulang.setToolTip(QCoreApplication.translate("Matriks", u"Ulangi (Ctrl+Shift+Z)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_ulang.setAccessibleName(QCoreApplication.translate("Matriks", u"Ulangi (Ctrl+Shift+Z)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tombol_kosong.setToolTip(QCoreApplication.translate("Matriks", u"Ke sel kosong berikutnya (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_kosong.setText(QCoreApplication.translate("Matriks", u"Sel kosong", None))
        self.tombol_cetak.setText(QCoreApplication.translate("Matriks", u"Cetak A.1.5", None))
        self.tombol_tambah.setText(QCoreApplication.translate("Matriks", u"Tambah pegawai", None))
        pass
    # retranslateUi
