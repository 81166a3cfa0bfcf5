# Generated from ui/matriks_panel_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_MatriksPanel(object):
    def setupUi(self, MatriksPanel: QWidget) -> None:
        if not MatriksPanel.objectName():
            MatriksPanel.setObjectName(u"MatriksPanel")
        self.tata = QVBoxLayout(MatriksPanel)
        self.tata.setSpacing(0)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.tumpukan = QStackedWidget(MatriksPanel)
        self.tumpukan.setObjectName(u"tumpukan")
        self.halaman_sel = QWidget()
        self.halaman_sel.setObjectName(u"halaman_sel")
        self.tata_sel = QVBoxLayout(self.halaman_sel)
        self.tata_sel.setSpacing(10)
        self.tata_sel.setObjectName(u"tata_sel")
        self.tata_sel.setContentsMargins(0, 0, 0, 0)
        self.kartu_kolom = Kartu(self.halaman_sel)
        self.kartu_kolom.setObjectName(u"kartu_kolom")
        self.tata_kolom = QVBoxLayout(self.kartu_kolom)
        self.tata_kolom.setSpacing(4)
        self.tata_kolom.setObjectName(u"tata_kolom")
        self.tata_kolom.setContentsMargins(0, 0, 0, 0)
        self.kolom_rhk = QLabel(self.kartu_kolom)
        self.kolom_rhk.setObjectName(u"kolom_rhk")
        self.kolom_rhk.setWordWrap(True)
        self.kolom_rhk.setProperty(u"peran", u"kecil")

        self.tata_kolom.addWidget(self.kolom_rhk)

        self.kolom = QLabel(self.kartu_kolom)
        self.kolom.setObjectName(u"kolom")
        self.kolom.setWordWrap(True)
        self.kolom.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.tata_kolom.addWidget(self.kolom)

        self.kolom_target = QLabel(self.kartu_kolom)
        self.kolom_target.setObjectName(u"kolom_target")
        self.kolom_target.setWordWrap(True)
        self.kolom_target.setProperty(u"peran", u"kecil")

        self.tata_kolom.addWidget(self.kolom_target)

        self.kolom_beban = QLabel(self.kartu_kolom)
        self.kolom_beban.setObjectName(u"kolom_beban")
        self.kolom_beban.setWordWrap(True)
        self.kolom_beban.setProperty(u"peran", u"warn")

        self.tata_kolom.addWidget(self.kolom_beban)


        self.tata_sel.addWidget(self.kartu_kolom)

        self.kartu_sel = Kartu(self.halaman_sel)
        self.kartu_sel.setObjectName(u"kartu_sel")
        self.tata_peran = QVBoxLayout(self.kartu_sel)
        self.tata_peran.setSpacing(6)
        self.tata_peran.setObjectName(u"tata_peran")
        self.tata_peran.setContentsMargins(0, 0, 0, 0)
        self.baris_nama = QHBoxLayout()
        self.baris_nama.setSpacing(6)
        self.baris_nama.setObjectName(u"baris_nama")
        self.nama = LabelPotong(self.kartu_sel)
        self.nama.setObjectName(u"nama")

        self.baris_nama.addWidget(self.nama)

        self.tag = Tag(self.kartu_sel)
        self.tag.setObjectName(u"tag")

        self.baris_nama.addWidget(self.tag)


        self.tata_peran.addLayout(self.baris_nama)

        self.peran = QLabel(self.kartu_sel)
        self.peran.setObjectName(u"peran")
        self.peran.setWordWrap(True)
        self.peran.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.tata_peran.addWidget(self.peran)

        self.alasan = QLabel(self.kartu_sel)
        self.alasan.setObjectName(u"alasan")
        self.alasan.setWordWrap(True)
        self.alasan.setProperty(u"peran", u"kecil")

        self.tata_peran.addWidget(self.alasan)

        self.kotak_bagi = QWidget(self.kartu_sel)
        self.kotak_bagi.setObjectName(u"kotak_bagi")
        self.tata_bagi = QVBoxLayout(self.kotak_bagi)
        self.tata_bagi.setSpacing(4)
        self.tata_bagi.setObjectName(u"tata_bagi")
        self.tata_bagi.setContentsMargins(0, 4, 0, 0)
        self.label_pendekatan = QLabel(self.kotak_bagi)
        self.label_pendekatan.setObjectName(u"label_pendekatan")
        self.label_pendekatan.setProperty(u"peran", u"medan")

        self.tata_bagi.addWidget(self.label_pendekatan)

        self.pendekatan = Pilihan(self.kotak_bagi)
        self.pendekatan.setObjectName(u"pendekatan")

        self.tata_bagi.addWidget(self.pendekatan)

        self.label_target = QLabel(self.kotak_bagi)
        self.label_target.setObjectName(u"label_target")
        self.label_target.setProperty(u"peran", u"medan")

        self.tata_bagi.addWidget(self.label_target)

        self.target = QLineEdit(self.kotak_bagi)
        self.target.setObjectName(u"target")

        self.tata_bagi.addWidget(self.target)

        self.tombol_kolom = Tombol(self.kotak_bagi)
        self.tombol_kolom.setObjectName(u"tombol_kolom")
        self.tombol_kolom.setProperty(u"varian", u"flat")

        self.tata_bagi.addWidget(self.tombol_kolom)


        self.tata_peran.addWidget(self.kotak_bagi)

        self.baris_tombol = QHBoxLayout()
        self.baris_tombol.setSpacing(6)
        self.baris_tombol.setObjectName(u"baris_tombol")
        self.tombol_skp = Tombol(self.kartu_sel)
        self.tombol_skp.setObjectName(u"tombol_skp")
        self.tombol_skp.setProperty(u"varian", u"plain")

        self.baris_tombol.addWidget(self.tombol_skp)

        self.tombol_keluarkan = Tombol(self.kartu_sel)
        self.tombol_keluarkan.setObjectName(u"tombol_keluarkan")
        self.tombol_keluarkan.setProperty(u"varian", u"plain")

        self.baris_tombol.addWidget(self.tombol_keluarkan)

        self.j1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_tombol.addItem(self.j1)


        self.tata_peran.addLayout(self.baris_tombol)


        self.tata_sel.addWidget(self.kartu_sel)

        self.kiat = QLabel(self.halaman_sel)
        self.kiat.setObjectName(u"kiat")
        self.kiat.setWordWrap(True)
        self.kiat.setProperty(u"peran", u"bantuan")

        self.tata_sel.addWidget(self.kiat)

        self.j2 = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_sel.addItem(self.j2)

        self.tumpukan.addWidget(self.halaman_sel)
        self.halaman_tambah = QWidget()
        self.halaman_tambah.setObjectName(u"halaman_tambah")
        self.tata_tambah = QVBoxLayout(self.halaman_tambah)
        self.tata_tambah.setSpacing(0)
        self.tata_tambah.setObjectName(u"tata_tambah")
        self.tata_tambah.setContentsMargins(0, 0, 0, 0)
        self.kartu_tambah = Kartu(self.halaman_tambah)
        self.kartu_tambah.setObjectName(u"kartu_tambah")
        self.isi_tambah = QVBoxLayout(self.kartu_tambah)
        self.isi_tambah.setSpacing(8)
        self.isi_tambah.setObjectName(u"isi_tambah")
        self.isi_tambah.setContentsMargins(0, 0, 0, 0)
        self.cari = KotakCari(self.kartu_tambah)
        self.cari.setObjectName(u"cari")

        self.isi_tambah.addWidget(self.cari)

        self.calon = Tabel(self.kartu_tambah)
        self.calon.setObjectName(u"calon")

        self.isi_tambah.addWidget(self.calon)

        self.baris_selesai = QHBoxLayout()
        self.baris_selesai.setSpacing(6)
        self.baris_selesai.setObjectName(u"baris_selesai")
        self.tombol_masukkan = Tombol(self.kartu_tambah)
        self.tombol_masukkan.setObjectName(u"tombol_masukkan")
        self.tombol_masukkan.setProperty(u"varian", u"primary")

        self.baris_selesai.addWidget(self.tombol_masukkan)

        self.tombol_selesai = Tombol(self.kartu_tambah)
        self.tombol_selesai.setObjectName(u"tombol_selesai")
        self.tombol_selesai.setProperty(u"varian", u"plain")

        self.baris_selesai.addWidget(self.tombol_selesai)

        self.j3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_selesai.addItem(self.j3)


        self.isi_tambah.addLayout(self.baris_selesai)


        self.tata_tambah.addWidget(self.kartu_tambah)

        self.tumpukan.addWidget(self.halaman_tambah)

        self.tata.addWidget(self.tumpukan)

#if QT_CONFIG(shortcut)
        self.label_pendekatan.setBuddy(self.pendekatan)
        self.label_target.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MatriksPanel)

        QMetaObject.connectSlotsByName(MatriksPanel)
    # setupUi

    def retranslateUi(self, MatriksPanel: QWidget) -> None:
        self.kartu_kolom.setProperty(u"judul", QCoreApplication.translate("MatriksPanel", u"Kolom", None))
        self.kolom_rhk.setText("")
        self.kolom.setText("")
        self.kolom_target.setText("")
        self.kolom_beban.setText("")
        self.kartu_sel.setProperty(u"judul", QCoreApplication.translate("MatriksPanel", u"Peran", None))
        self.peran.setText("")
        self.alasan.setText("")
        self.label_pendekatan.setText(QCoreApplication.translate("MatriksPanel", u"Cara membagi", None))
        self.label_target.setText(QCoreApplication.translate("MatriksPanel", u"Bagian target", None))
        self.target.setPlaceholderText(QCoreApplication.translate("MatriksPanel", u"Misalnya 5 ton", None))
        self.tombol_kolom.setText(QCoreApplication.translate("MatriksPanel", u"Pakai cara ini untuk seluruh kolom", None))
        self.tombol_skp.setText(QCoreApplication.translate("MatriksPanel", u"Buka SKP", None))
        self.tombol_keluarkan.setText(QCoreApplication.translate("MatriksPanel", u"Keluarkan", None))
        self.kiat.setText(QCoreApplication.translate("MatriksPanel", u"Ketik untuk mengisi. Enter ke bawah, Tab ke kanan, F2 menyunting, tanda \u2212 berarti tidak ada peran, Ctrl+D menyalin dari atas. Blok dari lembar kerja dapat ditempel.", None))
        self.kartu_tambah.setProperty(u"judul", QCoreApplication.translate("MatriksPanel", u"Tambah pegawai", None))
#if QT_CONFIG(accessibility)
        self.calon.setAccessibleName(QCoreApplication.translate("MatriksPanel", u"Pegawai yang ditemukan", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_masukkan.setText(QCoreApplication.translate("MatriksPanel", u"Tambahkan", None))
        self.tombol_selesai.setText(QCoreApplication.translate("MatriksPanel", u"Selesai", None))
        pass
    # retranslateUi
