# Generated from ui/gerbang_ikut_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_GerbangIkut(object):
    def setupUi(self, GerbangIkut: QWidget) -> None:
        if not GerbangIkut.objectName():
            GerbangIkut.setObjectName(u"GerbangIkut")
        self.tata = QVBoxLayout(GerbangIkut)
        self.tata.setSpacing(10)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.judul = QLabel(GerbangIkut)
        self.judul.setObjectName(u"judul")
        self.judul.setProperty(u"peran", u"judul_besar")

        self.tata.addWidget(self.judul)

        self.langkah = QLabel(GerbangIkut)
        self.langkah.setObjectName(u"langkah")
        self.langkah.setProperty(u"peran", u"muted")

        self.tata.addWidget(self.langkah)

        self.tumpukan = QStackedWidget(GerbangIkut)
        self.tumpukan.setObjectName(u"tumpukan")
        self.langkah_minta = QWidget()
        self.langkah_minta.setObjectName(u"langkah_minta")
        self.tata_langkah_minta = QVBoxLayout(self.langkah_minta)
        self.tata_langkah_minta.setSpacing(6)
        self.tata_langkah_minta.setObjectName(u"tata_langkah_minta")
        self.tata_langkah_minta.setContentsMargins(0, 0, 0, 0)
        self.penjelasan_minta = QLabel(self.langkah_minta)
        self.penjelasan_minta.setObjectName(u"penjelasan_minta")
        self.penjelasan_minta.setWordWrap(True)
        self.penjelasan_minta.setProperty(u"peran", u"muted")

        self.tata_langkah_minta.addWidget(self.penjelasan_minta)

        self.label_peran = QLabel(self.langkah_minta)
        self.label_peran.setObjectName(u"label_peran")
        self.label_peran.setProperty(u"peran", u"medan")

        self.tata_langkah_minta.addWidget(self.label_peran)

        self.peran = Pilihan(self.langkah_minta)
        self.peran.setObjectName(u"peran")

        self.tata_langkah_minta.addWidget(self.peran)

        self.label_nama = QLabel(self.langkah_minta)
        self.label_nama.setObjectName(u"label_nama")
        self.label_nama.setProperty(u"peran", u"medan")

        self.tata_langkah_minta.addWidget(self.label_nama)

        self.nama = QLineEdit(self.langkah_minta)
        self.nama.setObjectName(u"nama")

        self.tata_langkah_minta.addWidget(self.nama)

        self.label_unit = QLabel(self.langkah_minta)
        self.label_unit.setObjectName(u"label_unit")
        self.label_unit.setProperty(u"peran", u"medan")

        self.tata_langkah_minta.addWidget(self.label_unit)

        self.unit = QLineEdit(self.langkah_minta)
        self.unit.setObjectName(u"unit")

        self.tata_langkah_minta.addWidget(self.unit)

        self.label_sandi = QLabel(self.langkah_minta)
        self.label_sandi.setObjectName(u"label_sandi")
        self.label_sandi.setProperty(u"peran", u"medan")

        self.tata_langkah_minta.addWidget(self.label_sandi)

        self.baris_sandi = QHBoxLayout()
        self.baris_sandi.setSpacing(8)
        self.baris_sandi.setObjectName(u"baris_sandi")
        self.baris_sandi.setContentsMargins(0, 0, 0, 0)
        self.sandi = QLineEdit(self.langkah_minta)
        self.sandi.setObjectName(u"sandi")
        self.sandi.setEchoMode(QLineEdit.EchoMode.Password)

        self.baris_sandi.addWidget(self.sandi)

        self.ulang = QLineEdit(self.langkah_minta)
        self.ulang.setObjectName(u"ulang")
        self.ulang.setEchoMode(QLineEdit.EchoMode.Password)

        self.baris_sandi.addWidget(self.ulang)


        self.tata_langkah_minta.addLayout(self.baris_sandi)

        self.label_tujuan = QLabel(self.langkah_minta)
        self.label_tujuan.setObjectName(u"label_tujuan")
        self.label_tujuan.setProperty(u"peran", u"medan")

        self.tata_langkah_minta.addWidget(self.label_tujuan)

        self.baris_tujuan = QHBoxLayout()
        self.baris_tujuan.setSpacing(8)
        self.baris_tujuan.setObjectName(u"baris_tujuan")
        self.baris_tujuan.setContentsMargins(0, 0, 0, 0)
        self.tujuan = QLineEdit(self.langkah_minta)
        self.tujuan.setObjectName(u"tujuan")

        self.baris_tujuan.addWidget(self.tujuan)

        self.tombol_tujuan = Tombol(self.langkah_minta)
        self.tombol_tujuan.setObjectName(u"tombol_tujuan")
        self.tombol_tujuan.setProperty(u"varian", u"plain")

        self.baris_tujuan.addWidget(self.tombol_tujuan)


        self.tata_langkah_minta.addLayout(self.baris_tujuan)

        self.label_folder = QLabel(self.langkah_minta)
        self.label_folder.setObjectName(u"label_folder")
        self.label_folder.setProperty(u"peran", u"medan")

        self.tata_langkah_minta.addWidget(self.label_folder)

        self.baris_folder = QHBoxLayout()
        self.baris_folder.setSpacing(8)
        self.baris_folder.setObjectName(u"baris_folder")
        self.baris_folder.setContentsMargins(0, 0, 0, 0)
        self.folder = QLineEdit(self.langkah_minta)
        self.folder.setObjectName(u"folder")

        self.baris_folder.addWidget(self.folder)

        self.tombol_folder = Tombol(self.langkah_minta)
        self.tombol_folder.setObjectName(u"tombol_folder")
        self.tombol_folder.setProperty(u"varian", u"plain")

        self.baris_folder.addWidget(self.tombol_folder)


        self.tata_langkah_minta.addLayout(self.baris_folder)

        self.jarak_langkah_minta = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_langkah_minta.addItem(self.jarak_langkah_minta)

        self.tumpukan.addWidget(self.langkah_minta)
        self.langkah_kode = QWidget()
        self.langkah_kode.setObjectName(u"langkah_kode")
        self.tata_langkah_kode = QVBoxLayout(self.langkah_kode)
        self.tata_langkah_kode.setSpacing(6)
        self.tata_langkah_kode.setObjectName(u"tata_langkah_kode")
        self.tata_langkah_kode.setContentsMargins(0, 0, 0, 0)
        self.rincian_kode = QLabel(self.langkah_kode)
        self.rincian_kode.setObjectName(u"rincian_kode")
        self.rincian_kode.setWordWrap(True)
        self.rincian_kode.setProperty(u"peran", u"medan")

        self.tata_langkah_kode.addWidget(self.rincian_kode)

        self.penjelasan_kode = QLabel(self.langkah_kode)
        self.penjelasan_kode.setObjectName(u"penjelasan_kode")
        self.penjelasan_kode.setWordWrap(True)

        self.tata_langkah_kode.addWidget(self.penjelasan_kode)

        self.kode = QLabel(self.langkah_kode)
        self.kode.setObjectName(u"kode")
        self.kode.setWordWrap(True)
        self.kode.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kode.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kode.setProperty(u"peran", u"kode_lisan")

        self.tata_langkah_kode.addWidget(self.kode)

        self.kabar_berkas = QLabel(self.langkah_kode)
        self.kabar_berkas.setObjectName(u"kabar_berkas")
        self.kabar_berkas.setWordWrap(True)
        self.kabar_berkas.setProperty(u"peran", u"muted")

        self.tata_langkah_kode.addWidget(self.kabar_berkas)

        self.baris_kode = QHBoxLayout()
        self.baris_kode.setSpacing(8)
        self.baris_kode.setObjectName(u"baris_kode")
        self.baris_kode.setContentsMargins(0, 0, 0, 0)
        self.tombol_simpan_lagi = Tombol(self.langkah_kode)
        self.tombol_simpan_lagi.setObjectName(u"tombol_simpan_lagi")
        self.tombol_simpan_lagi.setProperty(u"varian", u"plain")

        self.baris_kode.addWidget(self.tombol_simpan_lagi)

        self.jarak_baris_kode = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_kode.addItem(self.jarak_baris_kode)


        self.tata_langkah_kode.addLayout(self.baris_kode)

        self.petunjuk_kode = QLabel(self.langkah_kode)
        self.petunjuk_kode.setObjectName(u"petunjuk_kode")
        self.petunjuk_kode.setWordWrap(True)
        self.petunjuk_kode.setProperty(u"peran", u"muted")

        self.tata_langkah_kode.addWidget(self.petunjuk_kode)

        self.jarak_langkah_kode = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_langkah_kode.addItem(self.jarak_langkah_kode)

        self.tumpukan.addWidget(self.langkah_kode)
        self.langkah_pasang = QWidget()
        self.langkah_pasang.setObjectName(u"langkah_pasang")
        self.tata_langkah_pasang = QVBoxLayout(self.langkah_pasang)
        self.tata_langkah_pasang.setSpacing(6)
        self.tata_langkah_pasang.setObjectName(u"tata_langkah_pasang")
        self.tata_langkah_pasang.setContentsMargins(0, 0, 0, 0)
        self.penjelasan_pasang = QLabel(self.langkah_pasang)
        self.penjelasan_pasang.setObjectName(u"penjelasan_pasang")
        self.penjelasan_pasang.setWordWrap(True)
        self.penjelasan_pasang.setProperty(u"peran", u"muted")

        self.tata_langkah_pasang.addWidget(self.penjelasan_pasang)

        self.label_berkas = QLabel(self.langkah_pasang)
        self.label_berkas.setObjectName(u"label_berkas")
        self.label_berkas.setProperty(u"peran", u"medan")

        self.tata_langkah_pasang.addWidget(self.label_berkas)

        self.baris_berkas = QHBoxLayout()
        self.baris_berkas.setSpacing(8)
        self.baris_berkas.setObjectName(u"baris_berkas")
        self.baris_berkas.setContentsMargins(0, 0, 0, 0)
        self.berkas = QLineEdit(self.langkah_pasang)
        self.berkas.setObjectName(u"berkas")

        self.baris_berkas.addWidget(self.berkas)

        self.tombol_berkas = Tombol(self.langkah_pasang)
        self.tombol_berkas.setObjectName(u"tombol_berkas")
        self.tombol_berkas.setProperty(u"varian", u"plain")

        self.baris_berkas.addWidget(self.tombol_berkas)


        self.tata_langkah_pasang.addLayout(self.baris_berkas)

        self.label_kode_izin = QLabel(self.langkah_pasang)
        self.label_kode_izin.setObjectName(u"label_kode_izin")
        self.label_kode_izin.setProperty(u"peran", u"medan")

        self.tata_langkah_pasang.addWidget(self.label_kode_izin)

        self.kode_izin = QLineEdit(self.langkah_pasang)
        self.kode_izin.setObjectName(u"kode_izin")

        self.tata_langkah_pasang.addWidget(self.kode_izin)

        self.label_nip = QLabel(self.langkah_pasang)
        self.label_nip.setObjectName(u"label_nip")
        self.label_nip.setProperty(u"peran", u"medan")

        self.tata_langkah_pasang.addWidget(self.label_nip)

        self.nip = QLineEdit(self.langkah_pasang)
        self.nip.setObjectName(u"nip")

        self.tata_langkah_pasang.addWidget(self.nip)

        self.petunjuk_nip = QLabel(self.langkah_pasang)
        self.petunjuk_nip.setObjectName(u"petunjuk_nip")
        self.petunjuk_nip.setWordWrap(True)
        self.petunjuk_nip.setProperty(u"peran", u"bantuan")

        self.tata_langkah_pasang.addWidget(self.petunjuk_nip)

        self.label_sandi_pasang = QLabel(self.langkah_pasang)
        self.label_sandi_pasang.setObjectName(u"label_sandi_pasang")
        self.label_sandi_pasang.setProperty(u"peran", u"medan")

        self.tata_langkah_pasang.addWidget(self.label_sandi_pasang)

        self.sandi_pasang = QLineEdit(self.langkah_pasang)
        self.sandi_pasang.setObjectName(u"sandi_pasang")
        self.sandi_pasang.setEchoMode(QLineEdit.EchoMode.Password)

        self.tata_langkah_pasang.addWidget(self.sandi_pasang)

        self.jarak_langkah_pasang = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_langkah_pasang.addItem(self.jarak_langkah_pasang)

        self.tumpukan.addWidget(self.langkah_pasang)
        self.langkah_jadi = QWidget()
        self.langkah_jadi.setObjectName(u"langkah_jadi")
        self.tata_langkah_jadi = QVBoxLayout(self.langkah_jadi)
        self.tata_langkah_jadi.setSpacing(6)
        self.tata_langkah_jadi.setObjectName(u"tata_langkah_jadi")
        self.tata_langkah_jadi.setContentsMargins(0, 0, 0, 0)
        self.kabar_jadi = QLabel(self.langkah_jadi)
        self.kabar_jadi.setObjectName(u"kabar_jadi")
        self.kabar_jadi.setWordWrap(True)

        self.tata_langkah_jadi.addWidget(self.kabar_jadi)

        self.sidik = QLabel(self.langkah_jadi)
        self.sidik.setObjectName(u"sidik")
        self.sidik.setWordWrap(True)
        self.sidik.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sidik.setProperty(u"peran", u"muted")

        self.tata_langkah_jadi.addWidget(self.sidik)

        self.penjelasan_pulih = QLabel(self.langkah_jadi)
        self.penjelasan_pulih.setObjectName(u"penjelasan_pulih")
        self.penjelasan_pulih.setWordWrap(True)

        self.tata_langkah_jadi.addWidget(self.penjelasan_pulih)

        self.kode_pemulihan = QLabel(self.langkah_jadi)
        self.kode_pemulihan.setObjectName(u"kode_pemulihan")
        self.kode_pemulihan.setWordWrap(True)
        self.kode_pemulihan.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kode_pemulihan.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kode_pemulihan.setProperty(u"peran", u"kode")

        self.tata_langkah_jadi.addWidget(self.kode_pemulihan)

        self.kabar_kode = QLabel(self.langkah_jadi)
        self.kabar_kode.setObjectName(u"kabar_kode")
        self.kabar_kode.setWordWrap(True)
        self.kabar_kode.setProperty(u"peran", u"ok")

        self.tata_langkah_jadi.addWidget(self.kabar_kode)

        self.baris_jadi = QHBoxLayout()
        self.baris_jadi.setSpacing(8)
        self.baris_jadi.setObjectName(u"baris_jadi")
        self.baris_jadi.setContentsMargins(0, 0, 0, 0)
        self.tombol_salin = Tombol(self.langkah_jadi)
        self.tombol_salin.setObjectName(u"tombol_salin")
        self.tombol_salin.setProperty(u"varian", u"plain")

        self.baris_jadi.addWidget(self.tombol_salin)

        self.tombol_cetak = Tombol(self.langkah_jadi)
        self.tombol_cetak.setObjectName(u"tombol_cetak")
        self.tombol_cetak.setProperty(u"varian", u"plain")

        self.baris_jadi.addWidget(self.tombol_cetak)

        self.jarak_baris_jadi = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_jadi.addItem(self.jarak_baris_jadi)


        self.tata_langkah_jadi.addLayout(self.baris_jadi)

        self.sudah_simpan = QCheckBox(self.langkah_jadi)
        self.sudah_simpan.setObjectName(u"sudah_simpan")

        self.tata_langkah_jadi.addWidget(self.sudah_simpan)

        self.jarak_langkah_jadi = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_langkah_jadi.addItem(self.jarak_langkah_jadi)

        self.tumpukan.addWidget(self.langkah_jadi)

        self.tata.addWidget(self.tumpukan)

        self.masalah = QLabel(GerbangIkut)
        self.masalah.setObjectName(u"masalah")
        self.masalah.setWordWrap(True)
        self.masalah.setProperty(u"peran", u"galat")

        self.tata.addWidget(self.masalah)

        self.baris = QHBoxLayout()
        self.baris.setSpacing(8)
        self.baris.setObjectName(u"baris")
        self.baris.setContentsMargins(0, 0, 0, 0)
        self.tombol_kembali = Tombol(GerbangIkut)
        self.tombol_kembali.setObjectName(u"tombol_kembali")
        self.tombol_kembali.setProperty(u"varian", u"plain")
        self.tombol_kembali.setProperty(u"pintasan", u"Esc")

        self.baris.addWidget(self.tombol_kembali)

        self.tombol_ulang = Tombol(GerbangIkut)
        self.tombol_ulang.setObjectName(u"tombol_ulang")
        self.tombol_ulang.setProperty(u"varian", u"flat")

        self.baris.addWidget(self.tombol_ulang)

        self.jarak_baris = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris.addItem(self.jarak_baris)

        self.tombol_lanjut = Tombol(GerbangIkut)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"varian", u"primary")

        self.baris.addWidget(self.tombol_lanjut)


        self.tata.addLayout(self.baris)

#if QT_CONFIG(shortcut)
        self.label_peran.setBuddy(self.peran)
        self.label_nama.setBuddy(self.nama)
        self.label_unit.setBuddy(self.unit)
        self.label_sandi.setBuddy(self.sandi)
        self.label_tujuan.setBuddy(self.tujuan)
        self.label_folder.setBuddy(self.folder)
        self.label_berkas.setBuddy(self.berkas)
        self.label_kode_izin.setBuddy(self.kode_izin)
        self.label_nip.setBuddy(self.nip)
        self.label_sandi_pasang.setBuddy(self.sandi_pasang)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GerbangIkut)

        QMetaObject.connectSlotsByName(GerbangIkut)
    # setupUi

    def retranslateUi(self, GerbangIkut: QWidget) -> None:
        self.judul.setText(QCoreApplication.translate("GerbangIkut", u"Ikut kantor yang sudah ada", None))
        self.langkah.setText("")
        self.penjelasan_minta.setText(QCoreApplication.translate("GerbangIkut", u"Komputer ini meminta izin kepada operator kantor atau pusat: Anda membawa satu berkas kepadanya, dan ia membalas dengan satu berkas. Jaringan tidak diperlukan.", None))
        self.label_peran.setText(QCoreApplication.translate("GerbangIkut", u"Komputer ini", None))
        self.label_nama.setText(QCoreApplication.translate("GerbangIkut", u"Nama komputer", None))
        self.nama.setPlaceholderText(QCoreApplication.translate("GerbangIkut", u"misalnya Laptop KIA", None))
        self.label_unit.setText(QCoreApplication.translate("GerbangIkut", u"Unit kerja", None))
        self.unit.setPlaceholderText(QCoreApplication.translate("GerbangIkut", u"misalnya Puskesmas Kartini", None))
        self.label_sandi.setText(QCoreApplication.translate("GerbangIkut", u"Kata sandi untuk masuk (dipakai lagi saat izinnya datang)", None))
        self.ulang.setPlaceholderText(QCoreApplication.translate("GerbangIkut", u"Ulangi kata sandi", None))
#if QT_CONFIG(accessibility)
        self.ulang.setAccessibleName(QCoreApplication.translate("GerbangIkut", u"Ulangi kata sandi", None))
#endif // QT_CONFIG(accessibility)
        self.label_tujuan.setText(QCoreApplication.translate("GerbangIkut", u"Simpan berkas permintaan ke (flashdisk)", None))
        self.tombol_tujuan.setText(QCoreApplication.translate("GerbangIkut", u"Pilih\u2026", None))
#if QT_CONFIG(accessibility)
        self.tombol_tujuan.setAccessibleName(QCoreApplication.translate("GerbangIkut", u"Pilih tempat berkas permintaan", None))
#endif // QT_CONFIG(accessibility)
        self.label_folder.setText(QCoreApplication.translate("GerbangIkut", u"Folder kantor di komputer ini", None))
        self.tombol_folder.setText(QCoreApplication.translate("GerbangIkut", u"Pilih\u2026", None))
#if QT_CONFIG(accessibility)
        self.tombol_folder.setAccessibleName(QCoreApplication.translate("GerbangIkut", u"Pilih folder kantor", None))
#endif // QT_CONFIG(accessibility)
        self.rincian_kode.setText("")
        self.penjelasan_kode.setText(QCoreApplication.translate("GerbangIkut", u"Serahkan berkas permintaan kepada pemberi izin. Bacakan kode ini lewat telepon saat ia membukanya:", None))
        self.kode.setText("")
#if QT_CONFIG(accessibility)
        self.kode.setAccessibleName(QCoreApplication.translate("GerbangIkut", u"Kode permintaan", None))
#endif // QT_CONFIG(accessibility)
        self.kabar_berkas.setText("")
        self.tombol_simpan_lagi.setText(QCoreApplication.translate("GerbangIkut", u"Simpan berkas permintaan lagi\u2026", None))
        self.petunjuk_kode.setText(QCoreApplication.translate("GerbangIkut", u"Program boleh ditutup: komputer ini mengingat permintaannya. Bila berkas izin sudah datang, lanjutkan di sini.", None))
        self.penjelasan_pasang.setText(QCoreApplication.translate("GerbangIkut", u"Pemberi izin membacakan sebuah kode. Dengan kode itu berkas yang tertukar atau dipalsukan ketahuan.", None))
        self.label_berkas.setText(QCoreApplication.translate("GerbangIkut", u"Berkas izin", None))
        self.tombol_berkas.setText(QCoreApplication.translate("GerbangIkut", u"Pilih\u2026", None))
#if QT_CONFIG(accessibility)
        self.tombol_berkas.setAccessibleName(QCoreApplication.translate("GerbangIkut", u"Pilih berkas izin", None))
#endif // QT_CONFIG(accessibility)
        self.label_kode_izin.setText(QCoreApplication.translate("GerbangIkut", u"Kode yang dibacakan pemberi izin", None))
        self.label_nip.setText(QCoreApplication.translate("GerbangIkut", u"NIP yang bekerja di komputer ini", None))
        self.nip.setPlaceholderText(QCoreApplication.translate("GerbangIkut", u"kosongkan bila izinnya sudah menyebut orangnya", None))
        self.petunjuk_nip.setText(QCoreApplication.translate("GerbangIkut", u"Beberapa NIP dipisahkan dengan koma. Yang pertama memakai kata sandi di bawah ini; yang lain menggantinya saat masuk pertama kali.", None))
        self.label_sandi_pasang.setText(QCoreApplication.translate("GerbangIkut", u"Kata sandi yang dibuat bersama permintaan", None))
        self.kabar_jadi.setText("")
        self.sidik.setText("")
        self.penjelasan_pulih.setText(QCoreApplication.translate("GerbangIkut", u"Cetak atau tulis kode pemulihan ini, masukkan ke amplop tertutup, dan simpan di lemari kantor. Tanpa kata sandi dan tanpa kode ini data tidak dapat dibuka oleh siapa pun.", None))
        self.kode_pemulihan.setText("")
#if QT_CONFIG(accessibility)
        self.kode_pemulihan.setAccessibleName(QCoreApplication.translate("GerbangIkut", u"Kode pemulihan", None))
#endif // QT_CONFIG(accessibility)
        self.kabar_kode.setText("")
        self.tombol_salin.setText(QCoreApplication.translate("GerbangIkut", u"Salin kode", None))
        self.tombol_cetak.setText(QCoreApplication.translate("GerbangIkut", u"Simpan lembar PDF\u2026", None))
        self.sudah_simpan.setText(QCoreApplication.translate("GerbangIkut", u"Kode pemulihan sudah saya simpan", None))
        self.masalah.setText("")
        self.tombol_kembali.setText(QCoreApplication.translate("GerbangIkut", u"Kembali", None))
        self.tombol_ulang.setText(QCoreApplication.translate("GerbangIkut", u"Buat permintaan baru\u2026", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("GerbangIkut", u"Buat permintaan", None))
        pass
    # retranslateUi
