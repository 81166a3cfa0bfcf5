# Generated from ui/dasbor_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.grafik import GrafikBatang
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.kartu_tekan import KartuTekan
from kinerja_desktop.gui.common.peta_panas import PetaPanas
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_Dasbor(object):
    def setupUi(self, Dasbor: QWidget) -> None:
        if not Dasbor.objectName():
            Dasbor.setObjectName(u"Dasbor")
        self.tata = QVBoxLayout(Dasbor)
        self.tata.setSpacing(0)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.tumpukan = QStackedWidget(Dasbor)
        self.tumpukan.setObjectName(u"tumpukan")
        self.halaman_ringkasan = QWidget()
        self.halaman_ringkasan.setObjectName(u"halaman_ringkasan")
        self.tata_ringkasan = QVBoxLayout(self.halaman_ringkasan)
        self.tata_ringkasan.setSpacing(14)
        self.tata_ringkasan.setObjectName(u"tata_ringkasan")
        self.tata_ringkasan.setContentsMargins(0, 0, 0, 0)
        self.kotak_unit = QWidget(self.halaman_ringkasan)
        self.kotak_unit.setObjectName(u"kotak_unit")
        self.baris_unit = QHBoxLayout(self.kotak_unit)
        self.baris_unit.setSpacing(8)
        self.baris_unit.setObjectName(u"baris_unit")
        self.baris_unit.setContentsMargins(0, 0, 0, 0)
        self.label_unit = QLabel(self.kotak_unit)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setProperty(u"peran", u"muted")

        self.baris_unit.addWidget(self.label_unit)

        self.unit = Pilihan(self.kotak_unit)
        self.unit.setObjectName(u"unit")

        self.baris_unit.addWidget(self.unit)

        self.j1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_unit.addItem(self.j1)


        self.tata_ringkasan.addWidget(self.kotak_unit)

        self.baris_angka = QHBoxLayout()
        self.baris_angka.setSpacing(14)
        self.baris_angka.setObjectName(u"baris_angka")
        self.baris_angka.setContentsMargins(0, 0, 0, 0)
        self.kartu_laporan = KartuTekan(self.halaman_ringkasan)
        self.kartu_laporan.setObjectName(u"kartu_laporan")

        self.baris_angka.addWidget(self.kartu_laporan)

        self.kartu_menunggu = KartuTekan(self.halaman_ringkasan)
        self.kartu_menunggu.setObjectName(u"kartu_menunggu")

        self.baris_angka.addWidget(self.kartu_menunggu)

        self.kartu_skp = KartuTekan(self.halaman_ringkasan)
        self.kartu_skp.setObjectName(u"kartu_skp")

        self.baris_angka.addWidget(self.kartu_skp)

        self.kartu_evaluasi = KartuTekan(self.halaman_ringkasan)
        self.kartu_evaluasi.setObjectName(u"kartu_evaluasi")

        self.baris_angka.addWidget(self.kartu_evaluasi)

        self.kartu_lama = KartuTekan(self.halaman_ringkasan)
        self.kartu_lama.setObjectName(u"kartu_lama")

        self.baris_angka.addWidget(self.kartu_lama)

        self.kartu_segel = KartuTekan(self.halaman_ringkasan)
        self.kartu_segel.setObjectName(u"kartu_segel")

        self.baris_angka.addWidget(self.kartu_segel)


        self.tata_ringkasan.addLayout(self.baris_angka)

        self.baris_isi = QHBoxLayout()
        self.baris_isi.setSpacing(14)
        self.baris_isi.setObjectName(u"baris_isi")
        self.baris_isi.setContentsMargins(0, 0, 0, 0)
        self.kartu_peta = Kartu(self.halaman_ringkasan)
        self.kartu_peta.setObjectName(u"kartu_peta")
        self.tata_peta = QVBoxLayout(self.kartu_peta)
        self.tata_peta.setSpacing(8)
        self.tata_peta.setObjectName(u"tata_peta")
        self.tata_peta.setContentsMargins(0, 0, 0, 0)
        self.gulir = QScrollArea(self.kartu_peta)
        self.gulir.setObjectName(u"gulir")
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.isi_gulir = QWidget()
        self.isi_gulir.setObjectName(u"isi_gulir")
        self.tata_gulir = QVBoxLayout(self.isi_gulir)
        self.tata_gulir.setSpacing(0)
        self.tata_gulir.setObjectName(u"tata_gulir")
        self.tata_gulir.setContentsMargins(0, 0, 0, 0)
        self.peta = PetaPanas(self.isi_gulir)
        self.peta.setObjectName(u"peta")

        self.tata_gulir.addWidget(self.peta)

        self.j2 = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_gulir.addItem(self.j2)

        self.gulir.setWidget(self.isi_gulir)

        self.tata_peta.addWidget(self.gulir)

        self.catatan_peta = QLabel(self.kartu_peta)
        self.catatan_peta.setObjectName(u"catatan_peta")
        self.catatan_peta.setWordWrap(True)
        self.catatan_peta.setProperty(u"peran", u"kecil")

        self.tata_peta.addWidget(self.catatan_peta)

        self.kotak_rhk = QWidget(self.kartu_peta)
        self.kotak_rhk.setObjectName(u"kotak_rhk")
        self.tata_rhk = QVBoxLayout(self.kotak_rhk)
        self.tata_rhk.setSpacing(4)
        self.tata_rhk.setObjectName(u"tata_rhk")
        self.tata_rhk.setContentsMargins(0, 6, 0, 0)
        self.kepala_rhk = QHBoxLayout()
        self.kepala_rhk.setSpacing(8)
        self.kepala_rhk.setObjectName(u"kepala_rhk")
        self.kepala_rhk.setContentsMargins(0, 0, 0, 0)
        self.judul_rhk = QLabel(self.kotak_rhk)
        self.judul_rhk.setObjectName(u"judul_rhk")
        self.judul_rhk.setProperty(u"peran", u"judul")

        self.kepala_rhk.addWidget(self.judul_rhk)

        self.j3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kepala_rhk.addItem(self.j3)

        self.catatan_rhk = QLabel(self.kotak_rhk)
        self.catatan_rhk.setObjectName(u"catatan_rhk")
        self.catatan_rhk.setProperty(u"peran", u"muted")

        self.kepala_rhk.addWidget(self.catatan_rhk)


        self.tata_rhk.addLayout(self.kepala_rhk)

        self.rhk = Tabel(self.kotak_rhk)
        self.rhk.setObjectName(u"rhk")

        self.tata_rhk.addWidget(self.rhk)


        self.tata_peta.addWidget(self.kotak_rhk)


        self.baris_isi.addWidget(self.kartu_peta)

        self.kanan = QVBoxLayout()
        self.kanan.setSpacing(14)
        self.kanan.setObjectName(u"kanan")
        self.kanan.setContentsMargins(0, 0, 0, 0)
        self.kartu_antre = Kartu(self.halaman_ringkasan)
        self.kartu_antre.setObjectName(u"kartu_antre")
        self.tata_antre = QVBoxLayout(self.kartu_antre)
        self.tata_antre.setSpacing(0)
        self.tata_antre.setObjectName(u"tata_antre")
        self.tata_antre.setContentsMargins(0, 0, 0, 0)
        self.antre = Tabel(self.kartu_antre)
        self.antre.setObjectName(u"antre")

        self.tata_antre.addWidget(self.antre)


        self.kanan.addWidget(self.kartu_antre)

        self.kartu_predikat = Kartu(self.halaman_ringkasan)
        self.kartu_predikat.setObjectName(u"kartu_predikat")
        self.tata_predikat = QVBoxLayout(self.kartu_predikat)
        self.tata_predikat.setSpacing(6)
        self.tata_predikat.setObjectName(u"tata_predikat")
        self.tata_predikat.setContentsMargins(0, 4, 0, 0)
        self.predikat = GrafikBatang(self.kartu_predikat)
        self.predikat.setObjectName(u"predikat")

        self.tata_predikat.addWidget(self.predikat)

        self.catatan_predikat = QLabel(self.kartu_predikat)
        self.catatan_predikat.setObjectName(u"catatan_predikat")
        self.catatan_predikat.setWordWrap(True)
        self.catatan_predikat.setProperty(u"peran", u"kecil")

        self.tata_predikat.addWidget(self.catatan_predikat)


        self.kanan.addWidget(self.kartu_predikat)


        self.baris_isi.addLayout(self.kanan)

        self.baris_isi.setStretch(0, 10)
        self.baris_isi.setStretch(1, 7)

        self.tata_ringkasan.addLayout(self.baris_isi)

        self.tumpukan.addWidget(self.halaman_ringkasan)
        self.halaman_rincian = QWidget()
        self.halaman_rincian.setObjectName(u"halaman_rincian")
        self.tata_halaman_rincian = QVBoxLayout(self.halaman_rincian)
        self.tata_halaman_rincian.setSpacing(0)
        self.tata_halaman_rincian.setObjectName(u"tata_halaman_rincian")
        self.tata_halaman_rincian.setContentsMargins(0, 0, 0, 0)
        self.kartu_rincian = Kartu(self.halaman_rincian)
        self.kartu_rincian.setObjectName(u"kartu_rincian")
        self.kartu_rincian.setProperty(u"padat", True)
        self.tata_rincian = QVBoxLayout(self.kartu_rincian)
        self.tata_rincian.setSpacing(0)
        self.tata_rincian.setObjectName(u"tata_rincian")
        self.tata_rincian.setContentsMargins(0, 0, 0, 0)
        self.kepala_rincian = QHBoxLayout()
        self.kepala_rincian.setSpacing(10)
        self.kepala_rincian.setObjectName(u"kepala_rincian")
        self.kepala_rincian.setContentsMargins(12, 10, 12, 10)
        self.kembali = Tombol(self.kartu_rincian)
        self.kembali.setObjectName(u"kembali")
        self.kembali.setProperty(u"pintasan", u"Esc")
        self.kembali.setProperty(u"varian", u"plain")

        self.kepala_rincian.addWidget(self.kembali)

        self.judul_rincian = QLabel(self.kartu_rincian)
        self.judul_rincian.setObjectName(u"judul_rincian")
        self.judul_rincian.setProperty(u"peran", u"judul")

        self.kepala_rincian.addWidget(self.judul_rincian)

        self.jumlah_rincian = QLabel(self.kartu_rincian)
        self.jumlah_rincian.setObjectName(u"jumlah_rincian")
        self.jumlah_rincian.setProperty(u"peran", u"muted")

        self.kepala_rincian.addWidget(self.jumlah_rincian)

        self.j4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kepala_rincian.addItem(self.j4)

        self.per_tanggal = QLabel(self.kartu_rincian)
        self.per_tanggal.setObjectName(u"per_tanggal")
        self.per_tanggal.setProperty(u"peran", u"muted")

        self.kepala_rincian.addWidget(self.per_tanggal)

        self.salin = Tombol(self.kartu_rincian)
        self.salin.setObjectName(u"salin")
        self.salin.setProperty(u"pintasan", u"Ctrl+Shift+C")
        self.salin.setProperty(u"ikon", u"salin")
        self.salin.setProperty(u"varian", u"plain")

        self.kepala_rincian.addWidget(self.salin)


        self.tata_rincian.addLayout(self.kepala_rincian)

        self.tabel = Tabel(self.kartu_rincian)
        self.tabel.setObjectName(u"tabel")

        self.tata_rincian.addWidget(self.tabel)

        self.kaki = QHBoxLayout()
        self.kaki.setSpacing(8)
        self.kaki.setObjectName(u"kaki")
        self.kaki.setContentsMargins(14, 8, 14, 8)
        self.dikecualikan = QLabel(self.kartu_rincian)
        self.dikecualikan.setObjectName(u"dikecualikan")
        self.dikecualikan.setWordWrap(True)
        self.dikecualikan.setProperty(u"peran", u"kecil")

        self.kaki.addWidget(self.dikecualikan)


        self.tata_rincian.addLayout(self.kaki)


        self.tata_halaman_rincian.addWidget(self.kartu_rincian)

        self.tumpukan.addWidget(self.halaman_rincian)

        self.tata.addWidget(self.tumpukan)

#if QT_CONFIG(shortcut)
        self.label_unit.setBuddy(self.unit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Dasbor)

        QMetaObject.connectSlotsByName(Dasbor)
    # setupUi

    def retranslateUi(self, Dasbor: QWidget) -> None:
        self.label_unit.setText(QCoreApplication.translate("Dasbor", u"&Unit", None))
        self.kartu_peta.setProperty(u"judul", QCoreApplication.translate("Dasbor", u"Kepatuhan laporan per hari kerja", None))
        self.kartu_peta.setProperty(u"catatan", QCoreApplication.translate("Dasbor", u"hijau disetujui \u00b7 kuning dikembalikan \u00b7 abu kosong", None))
        self.catatan_peta.setText("")
        self.judul_rhk.setText(QCoreApplication.translate("Dasbor", u"Realisasi terhadap target RHK unit", None))
        self.catatan_rhk.setText(QCoreApplication.translate("Dasbor", u"klik untuk rincian pegawai", None))
#if QT_CONFIG(accessibility)
        self.rhk.setAccessibleName(QCoreApplication.translate("Dasbor", u"Realisasi terhadap target RHK unit", None))
#endif // QT_CONFIG(accessibility)
        self.kartu_antre.setProperty(u"judul", QCoreApplication.translate("Dasbor", u"Menunggu persetujuan", None))
        self.kartu_antre.setProperty(u"catatan", QCoreApplication.translate("Dasbor", u"terlama lebih dahulu", None))
#if QT_CONFIG(accessibility)
        self.antre.setAccessibleName(QCoreApplication.translate("Dasbor", u"Menunggu persetujuan", None))
#endif // QT_CONFIG(accessibility)
        self.catatan_predikat.setText("")
        self.kembali.setText(QCoreApplication.translate("Dasbor", u"Kembali", None))
        self.judul_rincian.setText("")
        self.jumlah_rincian.setText("")
        self.per_tanggal.setText("")
        self.salin.setText(QCoreApplication.translate("Dasbor", u"Salin daftar", None))
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("Dasbor", u"Rincian", None))
#endif // QT_CONFIG(accessibility)
        self.dikecualikan.setText("")
        pass
    # retranslateUi
