# Generated from ui/gerbang_kantor_form.ui by packaging/forms.py; do not edit.
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

from kinerja_desktop.gui.common.isian import IsianBilangan
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_GerbangKantor(object):
    def setupUi(self, GerbangKantor: QWidget) -> None:
        if not GerbangKantor.objectName():
            GerbangKantor.setObjectName(u"GerbangKantor")
        self.tata = QVBoxLayout(GerbangKantor)
        self.tata.setSpacing(10)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.judul = QLabel(GerbangKantor)
        self.judul.setObjectName(u"judul")
        self.judul.setProperty(u"peran", u"judul_besar")

        self.tata.addWidget(self.judul)

        self.langkah = QLabel(GerbangKantor)
        self.langkah.setObjectName(u"langkah")
        self.langkah.setProperty(u"peran", u"muted")

        self.tata.addWidget(self.langkah)

        self.tumpukan = QStackedWidget(GerbangKantor)
        self.tumpukan.setObjectName(u"tumpukan")
        self.langkah_kantor = QWidget()
        self.langkah_kantor.setObjectName(u"langkah_kantor")
        self.tata_langkah_kantor = QVBoxLayout(self.langkah_kantor)
        self.tata_langkah_kantor.setSpacing(6)
        self.tata_langkah_kantor.setObjectName(u"tata_langkah_kantor")
        self.tata_langkah_kantor.setContentsMargins(0, 0, 0, 0)
        self.label_nama = QLabel(self.langkah_kantor)
        self.label_nama.setObjectName(u"label_nama")
        self.label_nama.setProperty(u"peran", u"medan")

        self.tata_langkah_kantor.addWidget(self.label_nama)

        self.nama = QLineEdit(self.langkah_kantor)
        self.nama.setObjectName(u"nama")

        self.tata_langkah_kantor.addWidget(self.nama)

        self.label_jenis = QLabel(self.langkah_kantor)
        self.label_jenis.setObjectName(u"label_jenis")
        self.label_jenis.setProperty(u"peran", u"medan")

        self.tata_langkah_kantor.addWidget(self.label_jenis)

        self.jenis = Pilihan(self.langkah_kantor)
        self.jenis.setObjectName(u"jenis")

        self.tata_langkah_kantor.addWidget(self.jenis)

        self.label_instansi = QLabel(self.langkah_kantor)
        self.label_instansi.setObjectName(u"label_instansi")
        self.label_instansi.setProperty(u"peran", u"medan")

        self.tata_langkah_kantor.addWidget(self.label_instansi)

        self.instansi = QLineEdit(self.langkah_kantor)
        self.instansi.setObjectName(u"instansi")

        self.tata_langkah_kantor.addWidget(self.instansi)

        self.label_alamat = QLabel(self.langkah_kantor)
        self.label_alamat.setObjectName(u"label_alamat")
        self.label_alamat.setProperty(u"peran", u"medan")

        self.tata_langkah_kantor.addWidget(self.label_alamat)

        self.alamat = QLineEdit(self.langkah_kantor)
        self.alamat.setObjectName(u"alamat")

        self.tata_langkah_kantor.addWidget(self.alamat)

        self.label_tempat = QLabel(self.langkah_kantor)
        self.label_tempat.setObjectName(u"label_tempat")
        self.label_tempat.setProperty(u"peran", u"medan")

        self.tata_langkah_kantor.addWidget(self.label_tempat)

        self.tempat = QLineEdit(self.langkah_kantor)
        self.tempat.setObjectName(u"tempat")

        self.tata_langkah_kantor.addWidget(self.tempat)

        self.label_hari_kerja = QLabel(self.langkah_kantor)
        self.label_hari_kerja.setObjectName(u"label_hari_kerja")
        self.label_hari_kerja.setProperty(u"peran", u"medan")

        self.tata_langkah_kantor.addWidget(self.label_hari_kerja)

        self.hari_kerja = IsianBilangan(self.langkah_kantor)
        self.hari_kerja.setObjectName(u"hari_kerja")
        self.hari_kerja.setMinimum(5)
        self.hari_kerja.setMaximum(6)

        self.tata_langkah_kantor.addWidget(self.hari_kerja)

        self.label_folder = QLabel(self.langkah_kantor)
        self.label_folder.setObjectName(u"label_folder")
        self.label_folder.setProperty(u"peran", u"medan")

        self.tata_langkah_kantor.addWidget(self.label_folder)

        self.baris_folder = QHBoxLayout()
        self.baris_folder.setSpacing(8)
        self.baris_folder.setObjectName(u"baris_folder")
        self.baris_folder.setContentsMargins(0, 0, 0, 0)
        self.folder = QLineEdit(self.langkah_kantor)
        self.folder.setObjectName(u"folder")

        self.baris_folder.addWidget(self.folder)

        self.tombol_folder = Tombol(self.langkah_kantor)
        self.tombol_folder.setObjectName(u"tombol_folder")
        self.tombol_folder.setProperty(u"varian", u"plain")

        self.baris_folder.addWidget(self.tombol_folder)


        self.tata_langkah_kantor.addLayout(self.baris_folder)

        self.jarak_langkah_kantor = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_langkah_kantor.addItem(self.jarak_langkah_kantor)

        self.tumpukan.addWidget(self.langkah_kantor)
        self.langkah_pimpinan = QWidget()
        self.langkah_pimpinan.setObjectName(u"langkah_pimpinan")
        self.tata_langkah_pimpinan = QVBoxLayout(self.langkah_pimpinan)
        self.tata_langkah_pimpinan.setSpacing(6)
        self.tata_langkah_pimpinan.setObjectName(u"tata_langkah_pimpinan")
        self.tata_langkah_pimpinan.setContentsMargins(0, 0, 0, 0)
        self.label_nama_pimpinan = QLabel(self.langkah_pimpinan)
        self.label_nama_pimpinan.setObjectName(u"label_nama_pimpinan")
        self.label_nama_pimpinan.setProperty(u"peran", u"medan")

        self.tata_langkah_pimpinan.addWidget(self.label_nama_pimpinan)

        self.nama_pimpinan = QLineEdit(self.langkah_pimpinan)
        self.nama_pimpinan.setObjectName(u"nama_pimpinan")

        self.tata_langkah_pimpinan.addWidget(self.nama_pimpinan)

        self.label_nip_pimpinan = QLabel(self.langkah_pimpinan)
        self.label_nip_pimpinan.setObjectName(u"label_nip_pimpinan")
        self.label_nip_pimpinan.setProperty(u"peran", u"medan")

        self.tata_langkah_pimpinan.addWidget(self.label_nip_pimpinan)

        self.nip_pimpinan = QLineEdit(self.langkah_pimpinan)
        self.nip_pimpinan.setObjectName(u"nip_pimpinan")

        self.tata_langkah_pimpinan.addWidget(self.nip_pimpinan)

        self.label_golongan_pimpinan = QLabel(self.langkah_pimpinan)
        self.label_golongan_pimpinan.setObjectName(u"label_golongan_pimpinan")
        self.label_golongan_pimpinan.setProperty(u"peran", u"medan")

        self.tata_langkah_pimpinan.addWidget(self.label_golongan_pimpinan)

        self.golongan_pimpinan = Pilihan(self.langkah_pimpinan)
        self.golongan_pimpinan.setObjectName(u"golongan_pimpinan")

        self.tata_langkah_pimpinan.addWidget(self.golongan_pimpinan)

        self.label_jabatan_pimpinan = QLabel(self.langkah_pimpinan)
        self.label_jabatan_pimpinan.setObjectName(u"label_jabatan_pimpinan")
        self.label_jabatan_pimpinan.setProperty(u"peran", u"medan")

        self.tata_langkah_pimpinan.addWidget(self.label_jabatan_pimpinan)

        self.jabatan_pimpinan = QLineEdit(self.langkah_pimpinan)
        self.jabatan_pimpinan.setObjectName(u"jabatan_pimpinan")

        self.tata_langkah_pimpinan.addWidget(self.jabatan_pimpinan)

        self.label_nama_penilai = QLabel(self.langkah_pimpinan)
        self.label_nama_penilai.setObjectName(u"label_nama_penilai")
        self.label_nama_penilai.setProperty(u"peran", u"medan")

        self.tata_langkah_pimpinan.addWidget(self.label_nama_penilai)

        self.baris_penilai = QHBoxLayout()
        self.baris_penilai.setSpacing(8)
        self.baris_penilai.setObjectName(u"baris_penilai")
        self.baris_penilai.setContentsMargins(0, 0, 0, 0)
        self.nama_penilai = QLineEdit(self.langkah_pimpinan)
        self.nama_penilai.setObjectName(u"nama_penilai")

        self.baris_penilai.addWidget(self.nama_penilai)

        self.jabatan_penilai = QLineEdit(self.langkah_pimpinan)
        self.jabatan_penilai.setObjectName(u"jabatan_penilai")

        self.baris_penilai.addWidget(self.jabatan_penilai)


        self.tata_langkah_pimpinan.addLayout(self.baris_penilai)

        self.label_nip_penilai = QLabel(self.langkah_pimpinan)
        self.label_nip_penilai.setObjectName(u"label_nip_penilai")
        self.label_nip_penilai.setProperty(u"peran", u"medan")

        self.tata_langkah_pimpinan.addWidget(self.label_nip_penilai)

        self.nip_penilai = QLineEdit(self.langkah_pimpinan)
        self.nip_penilai.setObjectName(u"nip_penilai")

        self.tata_langkah_pimpinan.addWidget(self.nip_penilai)

        self.jarak_langkah_pimpinan = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_langkah_pimpinan.addItem(self.jarak_langkah_pimpinan)

        self.tumpukan.addWidget(self.langkah_pimpinan)
        self.langkah_akun = QWidget()
        self.langkah_akun.setObjectName(u"langkah_akun")
        self.tata_langkah_akun = QVBoxLayout(self.langkah_akun)
        self.tata_langkah_akun.setSpacing(6)
        self.tata_langkah_akun.setObjectName(u"tata_langkah_akun")
        self.tata_langkah_akun.setContentsMargins(0, 0, 0, 0)
        self.penjelasan_akun = QLabel(self.langkah_akun)
        self.penjelasan_akun.setObjectName(u"penjelasan_akun")
        self.penjelasan_akun.setWordWrap(True)
        self.penjelasan_akun.setProperty(u"peran", u"muted")

        self.tata_langkah_akun.addWidget(self.penjelasan_akun)

        self.label_akun_pimpinan = QLabel(self.langkah_akun)
        self.label_akun_pimpinan.setObjectName(u"label_akun_pimpinan")
        self.label_akun_pimpinan.setProperty(u"peran", u"medan")

        self.tata_langkah_akun.addWidget(self.label_akun_pimpinan)

        self.baris_akun = QHBoxLayout()
        self.baris_akun.setSpacing(8)
        self.baris_akun.setObjectName(u"baris_akun")
        self.baris_akun.setContentsMargins(0, 0, 0, 0)
        self.akun_pimpinan = QLineEdit(self.langkah_akun)
        self.akun_pimpinan.setObjectName(u"akun_pimpinan")

        self.baris_akun.addWidget(self.akun_pimpinan)

        self.sandi_pimpinan = QLineEdit(self.langkah_akun)
        self.sandi_pimpinan.setObjectName(u"sandi_pimpinan")
        self.sandi_pimpinan.setEchoMode(QLineEdit.EchoMode.Password)

        self.baris_akun.addWidget(self.sandi_pimpinan)

        self.ulang_pimpinan = QLineEdit(self.langkah_akun)
        self.ulang_pimpinan.setObjectName(u"ulang_pimpinan")
        self.ulang_pimpinan.setEchoMode(QLineEdit.EchoMode.Password)

        self.baris_akun.addWidget(self.ulang_pimpinan)

        self.baris_akun.setStretch(0, 2)
        self.baris_akun.setStretch(1, 3)
        self.baris_akun.setStretch(2, 3)

        self.tata_langkah_akun.addLayout(self.baris_akun)

        self.label_nama_operator = QLabel(self.langkah_akun)
        self.label_nama_operator.setObjectName(u"label_nama_operator")
        self.label_nama_operator.setProperty(u"peran", u"medan")

        self.tata_langkah_akun.addWidget(self.label_nama_operator)

        self.baris_operator = QHBoxLayout()
        self.baris_operator.setSpacing(8)
        self.baris_operator.setObjectName(u"baris_operator")
        self.baris_operator.setContentsMargins(0, 0, 0, 0)
        self.nama_operator = QLineEdit(self.langkah_akun)
        self.nama_operator.setObjectName(u"nama_operator")

        self.baris_operator.addWidget(self.nama_operator)

        self.nip_operator = QLineEdit(self.langkah_akun)
        self.nip_operator.setObjectName(u"nip_operator")

        self.baris_operator.addWidget(self.nip_operator)


        self.tata_langkah_akun.addLayout(self.baris_operator)

        self.label_akun_operator = QLabel(self.langkah_akun)
        self.label_akun_operator.setObjectName(u"label_akun_operator")
        self.label_akun_operator.setProperty(u"peran", u"medan")

        self.tata_langkah_akun.addWidget(self.label_akun_operator)

        self.baris_akun_operator = QHBoxLayout()
        self.baris_akun_operator.setSpacing(8)
        self.baris_akun_operator.setObjectName(u"baris_akun_operator")
        self.baris_akun_operator.setContentsMargins(0, 0, 0, 0)
        self.akun_operator = QLineEdit(self.langkah_akun)
        self.akun_operator.setObjectName(u"akun_operator")

        self.baris_akun_operator.addWidget(self.akun_operator)

        self.sandi_operator = QLineEdit(self.langkah_akun)
        self.sandi_operator.setObjectName(u"sandi_operator")
        self.sandi_operator.setEchoMode(QLineEdit.EchoMode.Password)

        self.baris_akun_operator.addWidget(self.sandi_operator)

        self.ulang_operator = QLineEdit(self.langkah_akun)
        self.ulang_operator.setObjectName(u"ulang_operator")
        self.ulang_operator.setEchoMode(QLineEdit.EchoMode.Password)

        self.baris_akun_operator.addWidget(self.ulang_operator)

        self.baris_akun_operator.setStretch(0, 2)
        self.baris_akun_operator.setStretch(1, 3)
        self.baris_akun_operator.setStretch(2, 3)

        self.tata_langkah_akun.addLayout(self.baris_akun_operator)

        self.label_folder_cadangan = QLabel(self.langkah_akun)
        self.label_folder_cadangan.setObjectName(u"label_folder_cadangan")
        self.label_folder_cadangan.setProperty(u"peran", u"medan")

        self.tata_langkah_akun.addWidget(self.label_folder_cadangan)

        self.baris_cadangan = QHBoxLayout()
        self.baris_cadangan.setSpacing(8)
        self.baris_cadangan.setObjectName(u"baris_cadangan")
        self.baris_cadangan.setContentsMargins(0, 0, 0, 0)
        self.folder_cadangan = QLineEdit(self.langkah_akun)
        self.folder_cadangan.setObjectName(u"folder_cadangan")

        self.baris_cadangan.addWidget(self.folder_cadangan)

        self.tombol_cadangan = Tombol(self.langkah_akun)
        self.tombol_cadangan.setObjectName(u"tombol_cadangan")
        self.tombol_cadangan.setProperty(u"varian", u"plain")

        self.baris_cadangan.addWidget(self.tombol_cadangan)


        self.tata_langkah_akun.addLayout(self.baris_cadangan)

        self.jarak_langkah_akun = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_langkah_akun.addItem(self.jarak_langkah_akun)

        self.tumpukan.addWidget(self.langkah_akun)
        self.langkah_kode = QWidget()
        self.langkah_kode.setObjectName(u"langkah_kode")
        self.tata_langkah_kode = QVBoxLayout(self.langkah_kode)
        self.tata_langkah_kode.setSpacing(6)
        self.tata_langkah_kode.setObjectName(u"tata_langkah_kode")
        self.tata_langkah_kode.setContentsMargins(0, 0, 0, 0)
        self.penjelasan_kode = QLabel(self.langkah_kode)
        self.penjelasan_kode.setObjectName(u"penjelasan_kode")
        self.penjelasan_kode.setWordWrap(True)

        self.tata_langkah_kode.addWidget(self.penjelasan_kode)

        self.kode = QLabel(self.langkah_kode)
        self.kode.setObjectName(u"kode")
        self.kode.setWordWrap(True)
        self.kode.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kode.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kode.setProperty(u"peran", u"kode")

        self.tata_langkah_kode.addWidget(self.kode)

        self.kabar_kode = QLabel(self.langkah_kode)
        self.kabar_kode.setObjectName(u"kabar_kode")
        self.kabar_kode.setWordWrap(True)
        self.kabar_kode.setProperty(u"peran", u"ok")

        self.tata_langkah_kode.addWidget(self.kabar_kode)

        self.baris_kode = QHBoxLayout()
        self.baris_kode.setSpacing(8)
        self.baris_kode.setObjectName(u"baris_kode")
        self.baris_kode.setContentsMargins(0, 0, 0, 0)
        self.tombol_salin = Tombol(self.langkah_kode)
        self.tombol_salin.setObjectName(u"tombol_salin")
        self.tombol_salin.setProperty(u"varian", u"plain")

        self.baris_kode.addWidget(self.tombol_salin)

        self.tombol_cetak = Tombol(self.langkah_kode)
        self.tombol_cetak.setObjectName(u"tombol_cetak")
        self.tombol_cetak.setProperty(u"varian", u"plain")

        self.baris_kode.addWidget(self.tombol_cetak)

        self.jarak_kode = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_kode.addItem(self.jarak_kode)


        self.tata_langkah_kode.addLayout(self.baris_kode)

        self.sudah_simpan = QCheckBox(self.langkah_kode)
        self.sudah_simpan.setObjectName(u"sudah_simpan")

        self.tata_langkah_kode.addWidget(self.sudah_simpan)

        self.jarak_langkah_kode = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_langkah_kode.addItem(self.jarak_langkah_kode)

        self.tumpukan.addWidget(self.langkah_kode)

        self.tata.addWidget(self.tumpukan)

        self.masalah = QLabel(GerbangKantor)
        self.masalah.setObjectName(u"masalah")
        self.masalah.setWordWrap(True)
        self.masalah.setProperty(u"peran", u"galat")

        self.tata.addWidget(self.masalah)

        self.baris = QHBoxLayout()
        self.baris.setSpacing(8)
        self.baris.setObjectName(u"baris")
        self.baris.setContentsMargins(0, 0, 0, 0)
        self.tombol_kembali = Tombol(GerbangKantor)
        self.tombol_kembali.setObjectName(u"tombol_kembali")
        self.tombol_kembali.setProperty(u"varian", u"plain")

        self.baris.addWidget(self.tombol_kembali)

        self.jarak_baris = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris.addItem(self.jarak_baris)

        self.tombol_lanjut = Tombol(GerbangKantor)
        self.tombol_lanjut.setObjectName(u"tombol_lanjut")
        self.tombol_lanjut.setProperty(u"varian", u"primary")

        self.baris.addWidget(self.tombol_lanjut)


        self.tata.addLayout(self.baris)

#if QT_CONFIG(shortcut)
        self.label_nama.setBuddy(self.nama)
        self.label_jenis.setBuddy(self.jenis)
        self.label_instansi.setBuddy(self.instansi)
        self.label_alamat.setBuddy(self.alamat)
        self.label_tempat.setBuddy(self.tempat)
        self.label_hari_kerja.setBuddy(self.hari_kerja)
        self.label_folder.setBuddy(self.folder)
        self.label_nama_pimpinan.setBuddy(self.nama_pimpinan)
        self.label_nip_pimpinan.setBuddy(self.nip_pimpinan)
        self.label_golongan_pimpinan.setBuddy(self.golongan_pimpinan)
        self.label_jabatan_pimpinan.setBuddy(self.jabatan_pimpinan)
        self.label_nama_penilai.setBuddy(self.nama_penilai)
        self.label_nip_penilai.setBuddy(self.nip_penilai)
        self.label_akun_pimpinan.setBuddy(self.akun_pimpinan)
        self.label_nama_operator.setBuddy(self.nama_operator)
        self.label_akun_operator.setBuddy(self.akun_operator)
        self.label_folder_cadangan.setBuddy(self.folder_cadangan)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GerbangKantor)

        QMetaObject.connectSlotsByName(GerbangKantor)
    # setupUi

    def retranslateUi(self, GerbangKantor: QWidget) -> None:
        self.judul.setText(QCoreApplication.translate("GerbangKantor", u"Menyiapkan kantor baru", None))
        self.langkah.setText("")
        self.label_nama.setText(QCoreApplication.translate("GerbangKantor", u"Nama kantor", None))
        self.nama.setPlaceholderText(QCoreApplication.translate("GerbangKantor", u"Puskesmas Kartini", None))
        self.label_jenis.setText(QCoreApplication.translate("GerbangKantor", u"Jenis unit kerja", None))
        self.label_instansi.setText(QCoreApplication.translate("GerbangKantor", u"Instansi (kepala formulir)", None))
        self.instansi.setPlaceholderText(QCoreApplication.translate("GerbangKantor", u"PEMERINTAH KOTA PEMATANGSIANTAR", None))
        self.label_alamat.setText(QCoreApplication.translate("GerbangKantor", u"Alamat dan telepon", None))
        self.label_tempat.setText(QCoreApplication.translate("GerbangKantor", u"Tempat tanda tangan", None))
        self.label_hari_kerja.setText(QCoreApplication.translate("GerbangKantor", u"Hari kerja seminggu", None))
        self.label_folder.setText(QCoreApplication.translate("GerbangKantor", u"Folder kantor di komputer ini", None))
        self.tombol_folder.setText(QCoreApplication.translate("GerbangKantor", u"Pilih\u2026", None))
#if QT_CONFIG(accessibility)
        self.tombol_folder.setAccessibleName(QCoreApplication.translate("GerbangKantor", u"Pilih folder kantor", None))
#endif // QT_CONFIG(accessibility)
        self.label_nama_pimpinan.setText(QCoreApplication.translate("GerbangKantor", u"Nama pimpinan dengan gelar", None))
        self.label_nip_pimpinan.setText(QCoreApplication.translate("GerbangKantor", u"NIP", None))
        self.nip_pimpinan.setPlaceholderText(QCoreApplication.translate("GerbangKantor", u"18 angka", None))
        self.label_golongan_pimpinan.setText(QCoreApplication.translate("GerbangKantor", u"Golongan ruang", None))
        self.label_jabatan_pimpinan.setText(QCoreApplication.translate("GerbangKantor", u"Jabatan", None))
        self.label_nama_penilai.setText(QCoreApplication.translate("GerbangKantor", u"Pejabat penilai pimpinan (nama dan jabatan)", None))
        self.nama_penilai.setPlaceholderText(QCoreApplication.translate("GerbangKantor", u"Nama", None))
        self.jabatan_penilai.setPlaceholderText(QCoreApplication.translate("GerbangKantor", u"Jabatan", None))
        self.label_nip_penilai.setText(QCoreApplication.translate("GerbangKantor", u"NIP pejabat penilai (kosongkan untuk Kepala Daerah)", None))
        self.penjelasan_akun.setText(QCoreApplication.translate("GerbangKantor", u"Akun pertama di komputer ini. Pegawai lain dapat ditambahkan kemudian di halaman Pegawai & Organisasi.", None))
        self.label_akun_pimpinan.setText(QCoreApplication.translate("GerbangKantor", u"Akun pimpinan", None))
        self.sandi_pimpinan.setPlaceholderText(QCoreApplication.translate("GerbangKantor", u"Kata sandi", None))
        self.ulang_pimpinan.setPlaceholderText(QCoreApplication.translate("GerbangKantor", u"Ulangi kata sandi", None))
        self.label_nama_operator.setText(QCoreApplication.translate("GerbangKantor", u"Operator kepegawaian (boleh dikosongkan)", None))
        self.nama_operator.setPlaceholderText(QCoreApplication.translate("GerbangKantor", u"Nama dengan gelar", None))
        self.nip_operator.setPlaceholderText(QCoreApplication.translate("GerbangKantor", u"NIP", None))
        self.label_akun_operator.setText(QCoreApplication.translate("GerbangKantor", u"Akun operator", None))
        self.sandi_operator.setPlaceholderText(QCoreApplication.translate("GerbangKantor", u"Kata sandi", None))
        self.ulang_operator.setPlaceholderText(QCoreApplication.translate("GerbangKantor", u"Ulangi kata sandi", None))
        self.label_folder_cadangan.setText(QCoreApplication.translate("GerbangKantor", u"Folder cadangan harian (sebaiknya di disk atau flashdisk lain)", None))
        self.tombol_cadangan.setText(QCoreApplication.translate("GerbangKantor", u"Pilih\u2026", None))
        self.penjelasan_kode.setText(QCoreApplication.translate("GerbangKantor", u"Cetak atau tulis kode pemulihan ini, masukkan ke amplop tertutup, dan simpan di lemari kantor. Tanpa kata sandi dan tanpa kode ini data tidak dapat dibuka oleh siapa pun.", None))
#if QT_CONFIG(accessibility)
        self.kode.setAccessibleName(QCoreApplication.translate("GerbangKantor", u"Kode pemulihan", None))
#endif // QT_CONFIG(accessibility)
        self.kabar_kode.setText("")
        self.tombol_salin.setText(QCoreApplication.translate("GerbangKantor", u"Salin kode", None))
        self.tombol_cetak.setText(QCoreApplication.translate("GerbangKantor", u"Simpan lembar PDF\u2026", None))
        self.sudah_simpan.setText(QCoreApplication.translate("GerbangKantor", u"Kode pemulihan sudah saya simpan", None))
        self.masalah.setText("")
        self.tombol_kembali.setText(QCoreApplication.translate("GerbangKantor", u"Kembali", None))
        self.tombol_lanjut.setText(QCoreApplication.translate("GerbangKantor", u"Lanjut", None))
        pass
    # retranslateUi
