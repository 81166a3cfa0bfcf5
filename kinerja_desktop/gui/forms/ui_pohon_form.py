# Generated from ui/pohon_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.kartu_tekan import KartuTekan
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pohon.pandangan import PohonView

class Ui_Pohon(object):
    def setupUi(self, Pohon: QWidget) -> None:
        if not Pohon.objectName():
            Pohon.setObjectName(u"Pohon")
        self.tata = QVBoxLayout(Pohon)
        self.tata.setSpacing(14)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.angka = QHBoxLayout()
        self.angka.setSpacing(14)
        self.angka.setObjectName(u"angka")
        self.angka.setContentsMargins(0, 0, 0, 0)
        self.kartu_semua = KartuTekan(Pohon)
        self.kartu_semua.setObjectName(u"kartu_semua")

        self.angka.addWidget(self.kartu_semua)

        self.kartu_pembawa = KartuTekan(Pohon)
        self.kartu_pembawa.setObjectName(u"kartu_pembawa")

        self.angka.addWidget(self.kartu_pembawa)

        self.kartu_indikator = KartuTekan(Pohon)
        self.kartu_indikator.setObjectName(u"kartu_indikator")

        self.angka.addWidget(self.kartu_indikator)

        self.kartu_induk = KartuTekan(Pohon)
        self.kartu_induk.setObjectName(u"kartu_induk")

        self.angka.addWidget(self.kartu_induk)

        self.kartu_tanpa = KartuTekan(Pohon)
        self.kartu_tanpa.setObjectName(u"kartu_tanpa")

        self.angka.addWidget(self.kartu_tanpa)


        self.tata.addLayout(self.angka)

        self.bawah = QHBoxLayout()
        self.bawah.setSpacing(14)
        self.bawah.setObjectName(u"bawah")
        self.bawah.setContentsMargins(0, 0, 0, 0)
        self.kartu_pohon = Kartu(Pohon)
        self.kartu_pohon.setObjectName(u"kartu_pohon")
        self.kartu_pohon.setProperty(u"padat", True)
        self.tp = QVBoxLayout(self.kartu_pohon)
        self.tp.setSpacing(8)
        self.tp.setObjectName(u"tp")
        self.tp.setContentsMargins(12, 10, 12, 8)
        self.alat = QHBoxLayout()
        self.alat.setSpacing(8)
        self.alat.setObjectName(u"alat")
        self.alat.setContentsMargins(0, 0, 0, 0)
        self.cari = KotakCari(self.kartu_pohon)
        self.cari.setObjectName(u"cari")

        self.alat.addWidget(self.cari)

        self.l_tahun = QLabel(self.kartu_pohon)
        self.l_tahun.setObjectName(u"l_tahun")
        self.l_tahun.setProperty(u"peran", u"medan")

        self.alat.addWidget(self.l_tahun)

        self.tahun = Pilihan(self.kartu_pohon)
        self.tahun.setObjectName(u"tahun")

        self.alat.addWidget(self.tahun)

        self.bentang = Tombol(self.kartu_pohon)
        self.bentang.setObjectName(u"bentang")
        self.bentang.setProperty(u"varian", u"flat")
        self.bentang.setProperty(u"pintasan", u"Ctrl+E")

        self.alat.addWidget(self.bentang)

        self.ciut = Tombol(self.kartu_pohon)
        self.ciut.setObjectName(u"ciut")
        self.ciut.setProperty(u"varian", u"flat")
        self.ciut.setProperty(u"pintasan", u"Ctrl+Shift+E")

        self.alat.addWidget(self.ciut)

        self.cetak = Tombol(self.kartu_pohon)
        self.cetak.setObjectName(u"cetak")
        self.cetak.setProperty(u"pintasan", u"Ctrl+P")
        self.cetak.setProperty(u"ikon", u"cetak")

        self.alat.addWidget(self.cetak)

        self.alat.setStretch(0, 1)

        self.tp.addLayout(self.alat)

        self.pohon = PohonView(self.kartu_pohon)
        self.pohon.setObjectName(u"pohon")

        self.tp.addWidget(self.pohon)

        self.kosong = EmptyState(self.kartu_pohon)
        self.kosong.setObjectName(u"kosong")

        self.tp.addWidget(self.kosong)


        self.bawah.addWidget(self.kartu_pohon)

        self.kartu_rincian = Kartu(Pohon)
        self.kartu_rincian.setObjectName(u"kartu_rincian")
        self.tr = QVBoxLayout(self.kartu_rincian)
        self.tr.setSpacing(6)
        self.tr.setObjectName(u"tr")
        self.tr.setContentsMargins(0, 0, 0, 0)
        self.pemilik = QLabel(self.kartu_rincian)
        self.pemilik.setObjectName(u"pemilik")
        self.pemilik.setWordWrap(True)
        self.pemilik.setProperty(u"peran", u"judul")

        self.tr.addWidget(self.pemilik)

        self.jabatan = QLabel(self.kartu_rincian)
        self.jabatan.setObjectName(u"jabatan")
        self.jabatan.setWordWrap(True)
        self.jabatan.setProperty(u"peran", u"muted")

        self.tr.addWidget(self.jabatan)

        self.gulir = QScrollArea(self.kartu_rincian)
        self.gulir.setObjectName(u"gulir")
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.isiGulir = QWidget()
        self.isiGulir.setObjectName(u"isiGulir")
        self.ti = QVBoxLayout(self.isiGulir)
        self.ti.setSpacing(8)
        self.ti.setObjectName(u"ti")
        self.ti.setContentsMargins(0, 0, 0, 0)
        self.rincian = QLabel(self.isiGulir)
        self.rincian.setObjectName(u"rincian")
        self.rincian.setWordWrap(True)
        self.rincian.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.ti.addWidget(self.rincian)

        self.s2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ti.addItem(self.s2)

        self.gulir.setWidget(self.isiGulir)

        self.tr.addWidget(self.gulir)

        self.celah = QLabel(self.kartu_rincian)
        self.celah.setObjectName(u"celah")
        self.celah.setWordWrap(True)
        self.celah.setProperty(u"peran", u"warn")

        self.tr.addWidget(self.celah)

        self.buka = Tombol(self.kartu_rincian)
        self.buka.setObjectName(u"buka")
        self.buka.setProperty(u"ikon", u"sasaran")

        self.tr.addWidget(self.buka)


        self.bawah.addWidget(self.kartu_rincian)

        self.bawah.setStretch(0, 3)
        self.bawah.setStretch(1, 1)

        self.tata.addLayout(self.bawah)

        self.tata.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.l_tahun.setBuddy(self.tahun)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Pohon)

        QMetaObject.connectSlotsByName(Pohon)
    # setupUi

    def retranslateUi(self, Pohon: QWidget) -> None:
        self.l_tahun.setText(QCoreApplication.translate("Pohon", u"Tahun", None))
        self.bentang.setText(QCoreApplication.translate("Pohon", u"Bentangkan", None))
        self.ciut.setText(QCoreApplication.translate("Pohon", u"Ciutkan", None))
        self.cetak.setText(QCoreApplication.translate("Pohon", u"Simpan PDF", None))
        self.kartu_rincian.setProperty(u"judul", QCoreApplication.translate("Pohon", u"Rincian", None))
        self.pemilik.setText("")
        self.jabatan.setText("")
        self.rincian.setText("")
        self.celah.setText("")
        self.buka.setText(QCoreApplication.translate("Pohon", u"Buka SKP", None))
        pass
    # retranslateUi
