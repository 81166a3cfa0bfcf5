# Generated from ui/laporan_tempel_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_LaporanTempel(object):
    def setupUi(self, LaporanTempel: QWidget) -> None:
        if not LaporanTempel.objectName():
            LaporanTempel.setObjectName(u"LaporanTempel")
        self.tata = QVBoxLayout(LaporanTempel)
        self.tata.setSpacing(8)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.judul = QLabel(LaporanTempel)
        self.judul.setObjectName(u"judul")
        self.judul.setProperty(u"peran", u"judul_besar")

        self.tata.addWidget(self.judul)

        self.petunjuk = QLabel(LaporanTempel)
        self.petunjuk.setObjectName(u"petunjuk")
        self.petunjuk.setProperty(u"peran", u"muted")
        self.petunjuk.setWordWrap(True)

        self.tata.addWidget(self.petunjuk)

        self.kartu = Kartu(LaporanTempel)
        self.kartu.setObjectName(u"kartu")
        self.kartu.setProperty(u"padat", True)
        self.tata_kartu = QVBoxLayout(self.kartu)
        self.tata_kartu.setSpacing(0)
        self.tata_kartu.setObjectName(u"tata_kartu")
        self.tata_kartu.setContentsMargins(0, 0, 0, 0)
        self.tabel = Tabel(self.kartu)
        self.tabel.setObjectName(u"tabel")

        self.tata_kartu.addWidget(self.tabel)


        self.tata.addWidget(self.kartu)

        self.masalah = QLabel(LaporanTempel)
        self.masalah.setObjectName(u"masalah")
        self.masalah.setProperty(u"peran", u"kecil")
        self.masalah.setWordWrap(True)

        self.tata.addWidget(self.masalah)

        self.baris_aksi = QHBoxLayout()
        self.baris_aksi.setSpacing(8)
        self.baris_aksi.setObjectName(u"baris_aksi")
        self.baris_aksi.setContentsMargins(0, 0, 0, 0)
        self.tombol_baca = Tombol(LaporanTempel)
        self.tombol_baca.setObjectName(u"tombol_baca")
        self.tombol_baca.setProperty(u"ikon", u"ulang")
        self.tombol_baca.setProperty(u"pintasan", u"Ctrl+V")

        self.baris_aksi.addWidget(self.tombol_baca)

        self.tombol_judul = Tombol(LaporanTempel)
        self.tombol_judul.setObjectName(u"tombol_judul")
        self.tombol_judul.setProperty(u"varian", u"flat")
        self.tombol_judul.setProperty(u"ikon", u"salin")

        self.baris_aksi.addWidget(self.tombol_judul)

        self.jarak_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_aksi.addItem(self.jarak_1)

        self.tombol_batal = Tombol(LaporanTempel)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.baris_aksi.addWidget(self.tombol_batal)

        self.tombol_tulis = Tombol(LaporanTempel)
        self.tombol_tulis.setObjectName(u"tombol_tulis")
        self.tombol_tulis.setProperty(u"varian", u"primary")
        self.tombol_tulis.setProperty(u"pintasan", u"Ctrl+Return")

        self.baris_aksi.addWidget(self.tombol_tulis)


        self.tata.addLayout(self.baris_aksi)


        self.retranslateUi(LaporanTempel)

        QMetaObject.connectSlotsByName(LaporanTempel)
    # setupUi

    def retranslateUi(self, LaporanTempel: QWidget) -> None:
        self.judul.setText(QCoreApplication.translate("LaporanTempel", u"Tempel dari lembar kerja", None))
        self.petunjuk.setText(QCoreApplication.translate("LaporanTempel", u"Salin baris dari lembar kerja dengan kolom Tanggal, Mulai, Selesai, Kegiatan, Hasil, Satuan, RHK, Uraian; urutan bebas bila ada judul kolom. Periksa dahulu, belum ada yang ditulis.", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("LaporanTempel", u"Baris yang akan ditempel", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_baca.setText(QCoreApplication.translate("LaporanTempel", u"Baca papan klip lagi", None))
        self.tombol_judul.setText(QCoreApplication.translate("LaporanTempel", u"Salin judul kolom", None))
        self.tombol_batal.setText(QCoreApplication.translate("LaporanTempel", u"Batal", None))
        self.tombol_tulis.setText(QCoreApplication.translate("LaporanTempel", u"Masukkan sebagai draf", None))
        pass
    # retranslateUi
