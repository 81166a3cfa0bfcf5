# Generated from ui/persetujuan_rincian_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.lencana import (Avatar, Bilah, Tag)
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_PersetujuanRincian(object):
    def setupUi(self, PersetujuanRincian: QWidget) -> None:
        if not PersetujuanRincian.objectName():
            PersetujuanRincian.setObjectName(u"PersetujuanRincian")
        self.tata = QVBoxLayout(PersetujuanRincian)
        self.tata.setSpacing(10)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.baris_orang = QHBoxLayout()
        self.baris_orang.setSpacing(10)
        self.baris_orang.setObjectName(u"baris_orang")
        self.baris_orang.setContentsMargins(0, 0, 0, 0)
        self.avatar = Avatar(PersetujuanRincian)
        self.avatar.setObjectName(u"avatar")

        self.baris_orang.addWidget(self.avatar)

        self.tata_orang = QVBoxLayout()
        self.tata_orang.setSpacing(0)
        self.tata_orang.setObjectName(u"tata_orang")

        self.baris_orang.addLayout(self.tata_orang)

        self.tag = Tag(PersetujuanRincian)
        self.tag.setObjectName(u"tag")

        self.baris_orang.addWidget(self.tag)

        self.baris_orang.setStretch(1, 1)

        self.tata.addLayout(self.baris_orang)

        self.gulir = QScrollArea(PersetujuanRincian)
        self.gulir.setObjectName(u"gulir")
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulir.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.isiGulir = QWidget()
        self.isiGulir.setObjectName(u"isiGulir")
        self.tata_isi = QVBoxLayout(self.isiGulir)
        self.tata_isi.setSpacing(8)
        self.tata_isi.setObjectName(u"tata_isi")
        self.tata_isi.setContentsMargins(0, 0, 0, 0)
        self.tata_judul = QVBoxLayout()
        self.tata_judul.setSpacing(3)
        self.tata_judul.setObjectName(u"tata_judul")
        self.rhk = QLabel(self.isiGulir)
        self.rhk.setObjectName(u"rhk")
        self.rhk.setWordWrap(True)
        self.rhk.setProperty(u"peran", u"kecil")

        self.tata_judul.addWidget(self.rhk)

        self.judul = QLabel(self.isiGulir)
        self.judul.setObjectName(u"judul")
        self.judul.setWordWrap(True)
        self.judul.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.judul.setProperty(u"peran", u"judul")

        self.tata_judul.addWidget(self.judul)

        self.waktu = QLabel(self.isiGulir)
        self.waktu.setObjectName(u"waktu")
        self.waktu.setProperty(u"peran", u"kecil")

        self.tata_judul.addWidget(self.waktu)


        self.tata_isi.addLayout(self.tata_judul)

        self.uraian = QLabel(self.isiGulir)
        self.uraian.setObjectName(u"uraian")
        self.uraian.setWordWrap(True)
        self.uraian.setTextFormat(Qt.TextFormat.PlainText)
        self.uraian.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.tata_isi.addWidget(self.uraian)

        self.gulir.setWidget(self.isiGulir)

        self.tata.addWidget(self.gulir)

        self.baris_angka = QHBoxLayout()
        self.baris_angka.setSpacing(8)
        self.baris_angka.setObjectName(u"baris_angka")
        self.tata_bulan = QVBoxLayout()
        self.tata_bulan.setSpacing(1)
        self.tata_bulan.setObjectName(u"tata_bulan")
        self.nama_bulan = QLabel(PersetujuanRincian)
        self.nama_bulan.setObjectName(u"nama_bulan")
        self.nama_bulan.setProperty(u"peran", u"bantuan")

        self.tata_bulan.addWidget(self.nama_bulan)

        self.bulan = QLabel(PersetujuanRincian)
        self.bulan.setObjectName(u"bulan")
        self.bulan.setTextFormat(Qt.TextFormat.RichText)

        self.tata_bulan.addWidget(self.bulan)


        self.baris_angka.addLayout(self.tata_bulan)

        self.kotak_target = QWidget(PersetujuanRincian)
        self.kotak_target.setObjectName(u"kotak_target")
        self.tata_target = QVBoxLayout(self.kotak_target)
        self.tata_target.setSpacing(5)
        self.tata_target.setObjectName(u"tata_target")
        self.tata_target.setContentsMargins(0, 0, 0, 0)
        self.baris_target = QHBoxLayout()
        self.baris_target.setSpacing(6)
        self.baris_target.setObjectName(u"baris_target")

        self.tata_target.addLayout(self.baris_target)

        self.bilah_target = Bilah(self.kotak_target)
        self.bilah_target.setObjectName(u"bilah_target")

        self.tata_target.addWidget(self.bilah_target)


        self.baris_angka.addWidget(self.kotak_target)

        self.baris_angka.setStretch(1, 1)

        self.tata.addLayout(self.baris_angka)

        self.tata_catatan = QVBoxLayout()
        self.tata_catatan.setSpacing(4)
        self.tata_catatan.setObjectName(u"tata_catatan")
        self.label_catatan = QLabel(PersetujuanRincian)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setProperty(u"peran", u"medan")

        self.tata_catatan.addWidget(self.label_catatan)

        self.catatan = QPlainTextEdit(PersetujuanRincian)
        self.catatan.setObjectName(u"catatan")
        self.catatan.setTabChangesFocus(True)

        self.tata_catatan.addWidget(self.catatan)

        self.galat_catatan = QLabel(PersetujuanRincian)
        self.galat_catatan.setObjectName(u"galat_catatan")

        self.tata_catatan.addWidget(self.galat_catatan)


        self.tata.addLayout(self.tata_catatan)

        self.baris_aksi = QHBoxLayout()
        self.baris_aksi.setSpacing(8)
        self.baris_aksi.setObjectName(u"baris_aksi")
        self.tombol_sebelum = Tombol(PersetujuanRincian)
        self.tombol_sebelum.setObjectName(u"tombol_sebelum")
        self.tombol_sebelum.setText(u"\u2039")
        self.tombol_sebelum.setProperty(u"pintasan", u"K")

        self.baris_aksi.addWidget(self.tombol_sebelum)

        self.tombol_sesudah = Tombol(PersetujuanRincian)
        self.tombol_sesudah.setObjectName(u"tombol_sesudah")
        self.tombol_sesudah.setText(u"\u203a")
        self.tombol_sesudah.setProperty(u"pintasan", u"J")

        self.baris_aksi.addWidget(self.tombol_sesudah)

        self.jarak = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_aksi.addItem(self.jarak)

        self.tombol_batalkan = Tombol(PersetujuanRincian)
        self.tombol_batalkan.setObjectName(u"tombol_batalkan")
        self.tombol_batalkan.setVisible(False)
        self.tombol_batalkan.setProperty(u"varian", u"warn")

        self.baris_aksi.addWidget(self.tombol_batalkan)

        self.tombol_kembalikan = Tombol(PersetujuanRincian)
        self.tombol_kembalikan.setObjectName(u"tombol_kembalikan")
        self.tombol_kembalikan.setProperty(u"varian", u"warn")
        self.tombol_kembalikan.setProperty(u"pintasan", u"R")

        self.baris_aksi.addWidget(self.tombol_kembalikan)

        self.tombol_setujui = Tombol(PersetujuanRincian)
        self.tombol_setujui.setObjectName(u"tombol_setujui")
        self.tombol_setujui.setProperty(u"varian", u"ok")
        self.tombol_setujui.setProperty(u"pintasan", u"A")

        self.baris_aksi.addWidget(self.tombol_setujui)


        self.tata.addLayout(self.baris_aksi)

        self.tata.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_catatan.setBuddy(self.catatan)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersetujuanRincian)

        QMetaObject.connectSlotsByName(PersetujuanRincian)
    # setupUi

    def retranslateUi(self, PersetujuanRincian: QWidget) -> None:
        self.nama_bulan.setText(QCoreApplication.translate("PersetujuanRincian", u"Bulan ini", None))
        self.label_catatan.setText(QCoreApplication.translate("PersetujuanRincian", u"Catatan untuk pegawai", None))
        self.catatan.setPlaceholderText(QCoreApplication.translate("PersetujuanRincian", u"Wajib diisi bila dikembalikan", None))
#if QT_CONFIG(tooltip)
        self.tombol_sebelum.setToolTip(QCoreApplication.translate("PersetujuanRincian", u"Laporan sebelumnya", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_sebelum.setAccessibleName(QCoreApplication.translate("PersetujuanRincian", u"Laporan sebelumnya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tombol_sesudah.setToolTip(QCoreApplication.translate("PersetujuanRincian", u"Laporan berikutnya", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_sesudah.setAccessibleName(QCoreApplication.translate("PersetujuanRincian", u"Laporan berikutnya", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_batalkan.setText(QCoreApplication.translate("PersetujuanRincian", u"Batalkan persetujuan", None))
#if QT_CONFIG(tooltip)
        self.tombol_batalkan.setToolTip(QCoreApplication.translate("PersetujuanRincian", u"Laporan kembali menunggu keputusan Anda", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_kembalikan.setText(QCoreApplication.translate("PersetujuanRincian", u"Kembalikan", None))
#if QT_CONFIG(tooltip)
        self.tombol_kembalikan.setToolTip(QCoreApplication.translate("PersetujuanRincian", u"Tulis alasan, lalu Ctrl+Enter untuk mengirim", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_setujui.setText(QCoreApplication.translate("PersetujuanRincian", u"Setujui", None))
        pass
    # retranslateUi
