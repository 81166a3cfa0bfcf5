# Generated from ui/pengaturan_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QProgressBar, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.isian import IsianBilangan
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_Pengaturan(object):
    def setupUi(self, Pengaturan: QWidget) -> None:
        if not Pengaturan.objectName():
            Pengaturan.setObjectName(u"Pengaturan")
        self.tata = QHBoxLayout(Pengaturan)
        self.tata.setSpacing(14)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.kiri = QVBoxLayout()
        self.kiri.setSpacing(12)
        self.kiri.setObjectName(u"kiri")
        self.kiri.setContentsMargins(0, 0, 0, 0)
        self.kartu_akun = Kartu(Pengaturan)
        self.kartu_akun.setObjectName(u"kartu_akun")
        self.tata_akun = QVBoxLayout(self.kartu_akun)
        self.tata_akun.setSpacing(8)
        self.tata_akun.setObjectName(u"tata_akun")
        self.tata_akun.setContentsMargins(0, 0, 0, 0)
        self.akun = QLabel(self.kartu_akun)
        self.akun.setObjectName(u"akun")
        self.akun.setWordWrap(True)
        self.akun.setProperty(u"peran", u"muted")

        self.tata_akun.addWidget(self.akun)

        self.b1 = QHBoxLayout()
        self.b1.setSpacing(8)
        self.b1.setObjectName(u"b1")
        self.b1.setContentsMargins(0, 0, 0, 0)
        self.ganti_sandi = Tombol(self.kartu_akun)
        self.ganti_sandi.setObjectName(u"ganti_sandi")
        self.ganti_sandi.setProperty(u"varian", u"plain")

        self.b1.addWidget(self.ganti_sandi)

        self.s1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.b1.addItem(self.s1)


        self.tata_akun.addLayout(self.b1)


        self.kiri.addWidget(self.kartu_akun)

        self.kartu_tampilan = Kartu(Pengaturan)
        self.kartu_tampilan.setObjectName(u"kartu_tampilan")
        self.tata_tampilan = QVBoxLayout(self.kartu_tampilan)
        self.tata_tampilan.setSpacing(8)
        self.tata_tampilan.setObjectName(u"tata_tampilan")
        self.tata_tampilan.setContentsMargins(0, 0, 0, 0)
        self.b2 = QHBoxLayout()
        self.b2.setSpacing(8)
        self.b2.setObjectName(u"b2")
        self.b2.setContentsMargins(0, 0, 0, 0)
        self.l_tema = QLabel(self.kartu_tampilan)
        self.l_tema.setObjectName(u"l_tema")
        self.l_tema.setProperty(u"peran", u"medan")

        self.b2.addWidget(self.l_tema)

        self.tema = QComboBox(self.kartu_tampilan)
        self.tema.setObjectName(u"tema")

        self.b2.addWidget(self.tema)

        self.l_skala = QLabel(self.kartu_tampilan)
        self.l_skala.setObjectName(u"l_skala")
        self.l_skala.setProperty(u"peran", u"medan")

        self.b2.addWidget(self.l_skala)

        self.skala = QComboBox(self.kartu_tampilan)
        self.skala.setObjectName(u"skala")

        self.b2.addWidget(self.skala)

        self.l_bahasa = QLabel(self.kartu_tampilan)
        self.l_bahasa.setObjectName(u"l_bahasa")
        self.l_bahasa.setProperty(u"peran", u"medan")

        self.b2.addWidget(self.l_bahasa)

        self.bahasa = QComboBox(self.kartu_tampilan)
        self.bahasa.setObjectName(u"bahasa")

        self.b2.addWidget(self.bahasa)

        self.s2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.b2.addItem(self.s2)


        self.tata_tampilan.addLayout(self.b2)

        self.ket_tampilan = QLabel(self.kartu_tampilan)
        self.ket_tampilan.setObjectName(u"ket_tampilan")
        self.ket_tampilan.setProperty(u"peran", u"bantuan")

        self.tata_tampilan.addWidget(self.ket_tampilan)


        self.kiri.addWidget(self.kartu_tampilan)

        self.kartu_cadangan = Kartu(Pengaturan)
        self.kartu_cadangan.setObjectName(u"kartu_cadangan")
        self.tata_cadangan = QVBoxLayout(self.kartu_cadangan)
        self.tata_cadangan.setSpacing(8)
        self.tata_cadangan.setObjectName(u"tata_cadangan")
        self.tata_cadangan.setContentsMargins(0, 0, 0, 0)
        self.cadangan = QLabel(self.kartu_cadangan)
        self.cadangan.setObjectName(u"cadangan")
        self.cadangan.setWordWrap(True)
        self.cadangan.setProperty(u"peran", u"muted")

        self.tata_cadangan.addWidget(self.cadangan)

        self.b3 = QHBoxLayout()
        self.b3.setSpacing(8)
        self.b3.setObjectName(u"b3")
        self.b3.setContentsMargins(0, 0, 0, 0)
        self.cadangkan = Tombol(self.kartu_cadangan)
        self.cadangkan.setObjectName(u"cadangkan")
        self.cadangkan.setProperty(u"varian", u"primary")
        self.cadangkan.setProperty(u"ikon", u"cadangan")

        self.b3.addWidget(self.cadangkan)

        self.folder_cadangan = Tombol(self.kartu_cadangan)
        self.folder_cadangan.setObjectName(u"folder_cadangan")
        self.folder_cadangan.setProperty(u"varian", u"plain")

        self.b3.addWidget(self.folder_cadangan)

        self.s3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.b3.addItem(self.s3)


        self.tata_cadangan.addLayout(self.b3)


        self.kiri.addWidget(self.kartu_cadangan)

        self.kartu_kantor = Kartu(Pengaturan)
        self.kartu_kantor.setObjectName(u"kartu_kantor")
        self.tata_kantor = QVBoxLayout(self.kartu_kantor)
        self.tata_kantor.setSpacing(8)
        self.tata_kantor.setObjectName(u"tata_kantor")
        self.tata_kantor.setContentsMargins(0, 0, 0, 0)
        self.l_instansi = QLabel(self.kartu_kantor)
        self.l_instansi.setObjectName(u"l_instansi")
        self.l_instansi.setProperty(u"peran", u"medan")

        self.tata_kantor.addWidget(self.l_instansi)

        self.instansi = QLineEdit(self.kartu_kantor)
        self.instansi.setObjectName(u"instansi")

        self.tata_kantor.addWidget(self.instansi)

        self.l_alamat = QLabel(self.kartu_kantor)
        self.l_alamat.setObjectName(u"l_alamat")
        self.l_alamat.setProperty(u"peran", u"medan")

        self.tata_kantor.addWidget(self.l_alamat)

        self.alamat = QLineEdit(self.kartu_kantor)
        self.alamat.setObjectName(u"alamat")

        self.tata_kantor.addWidget(self.alamat)

        self.b4 = QHBoxLayout()
        self.b4.setSpacing(8)
        self.b4.setObjectName(u"b4")
        self.b4.setContentsMargins(0, 0, 0, 0)
        self.l_kertas = QLabel(self.kartu_kantor)
        self.l_kertas.setObjectName(u"l_kertas")
        self.l_kertas.setProperty(u"peran", u"medan")

        self.b4.addWidget(self.l_kertas)

        self.kertas = QComboBox(self.kartu_kantor)
        self.kertas.setObjectName(u"kertas")

        self.b4.addWidget(self.kertas)

        self.l_kunci = QLabel(self.kartu_kantor)
        self.l_kunci.setObjectName(u"l_kunci")
        self.l_kunci.setProperty(u"peran", u"medan")

        self.b4.addWidget(self.l_kunci)

        self.kunci_otomatis = IsianBilangan(self.kartu_kantor)
        self.kunci_otomatis.setObjectName(u"kunci_otomatis")
        self.kunci_otomatis.setMinimum(0)
        self.kunci_otomatis.setMaximum(120)

        self.b4.addWidget(self.kunci_otomatis)

        self.l_norma = QLabel(self.kartu_kantor)
        self.l_norma.setObjectName(u"l_norma")
        self.l_norma.setProperty(u"peran", u"medan")

        self.b4.addWidget(self.l_norma)

        self.norma = IsianBilangan(self.kartu_kantor)
        self.norma.setObjectName(u"norma")
        self.norma.setMinimum(60)
        self.norma.setMaximum(720)

        self.b4.addWidget(self.norma)

        self.s4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.b4.addItem(self.s4)


        self.tata_kantor.addLayout(self.b4)

        self.b5 = QHBoxLayout()
        self.b5.setSpacing(8)
        self.b5.setObjectName(u"b5")
        self.b5.setContentsMargins(0, 0, 0, 0)
        self.s5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.b5.addItem(self.s5)

        self.simpan_kantor = Tombol(self.kartu_kantor)
        self.simpan_kantor.setObjectName(u"simpan_kantor")
        self.simpan_kantor.setProperty(u"varian", u"primary")

        self.b5.addWidget(self.simpan_kantor)


        self.tata_kantor.addLayout(self.b5)


        self.kiri.addWidget(self.kartu_kantor)

        self.jk = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.kiri.addItem(self.jk)


        self.tata.addLayout(self.kiri)

        self.kanan = QVBoxLayout()
        self.kanan.setSpacing(12)
        self.kanan.setObjectName(u"kanan")
        self.kanan.setContentsMargins(0, 0, 0, 0)
        self.kartu_daftar_akun = Kartu(Pengaturan)
        self.kartu_daftar_akun.setObjectName(u"kartu_daftar_akun")
        self.tata_daftar_akun = QVBoxLayout(self.kartu_daftar_akun)
        self.tata_daftar_akun.setSpacing(8)
        self.tata_daftar_akun.setObjectName(u"tata_daftar_akun")
        self.tata_daftar_akun.setContentsMargins(0, 0, 0, 0)
        self.tabel_akun = Tabel(self.kartu_daftar_akun)
        self.tabel_akun.setObjectName(u"tabel_akun")

        self.tata_daftar_akun.addWidget(self.tabel_akun)

        self.b6 = QHBoxLayout()
        self.b6.setSpacing(8)
        self.b6.setObjectName(u"b6")
        self.b6.setContentsMargins(0, 0, 0, 0)
        self.tambah_akun = Tombol(self.kartu_daftar_akun)
        self.tambah_akun.setObjectName(u"tambah_akun")
        self.tambah_akun.setProperty(u"varian", u"plain")
        self.tambah_akun.setProperty(u"ikon", u"tambah")

        self.b6.addWidget(self.tambah_akun)

        self.sandi_akun = Tombol(self.kartu_daftar_akun)
        self.sandi_akun.setObjectName(u"sandi_akun")
        self.sandi_akun.setProperty(u"varian", u"plain")

        self.b6.addWidget(self.sandi_akun)

        self.tutup_akun = Tombol(self.kartu_daftar_akun)
        self.tutup_akun.setObjectName(u"tutup_akun")
        self.tutup_akun.setProperty(u"varian", u"flat")

        self.b6.addWidget(self.tutup_akun)

        self.s6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.b6.addItem(self.s6)


        self.tata_daftar_akun.addLayout(self.b6)


        self.kanan.addWidget(self.kartu_daftar_akun)

        self.kartu_perangkat = Kartu(Pengaturan)
        self.kartu_perangkat.setObjectName(u"kartu_perangkat")
        self.tata_perangkat = QVBoxLayout(self.kartu_perangkat)
        self.tata_perangkat.setSpacing(8)
        self.tata_perangkat.setObjectName(u"tata_perangkat")
        self.tata_perangkat.setContentsMargins(0, 0, 0, 0)
        self.perangkat = QLabel(self.kartu_perangkat)
        self.perangkat.setObjectName(u"perangkat")
        self.perangkat.setWordWrap(True)
        self.perangkat.setProperty(u"peran", u"muted")

        self.tata_perangkat.addWidget(self.perangkat)

        self.b7 = QHBoxLayout()
        self.b7.setSpacing(8)
        self.b7.setObjectName(u"b7")
        self.b7.setContentsMargins(0, 0, 0, 0)
        self.periksa = Tombol(self.kartu_perangkat)
        self.periksa.setObjectName(u"periksa")
        self.periksa.setProperty(u"varian", u"plain")

        self.b7.addWidget(self.periksa)

        self.s7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.b7.addItem(self.s7)


        self.tata_perangkat.addLayout(self.b7)

        self.kemajuan = QProgressBar(self.kartu_perangkat)
        self.kemajuan.setObjectName(u"kemajuan")

        self.tata_perangkat.addWidget(self.kemajuan)

        self.hasil_periksa = QLabel(self.kartu_perangkat)
        self.hasil_periksa.setObjectName(u"hasil_periksa")
        self.hasil_periksa.setWordWrap(True)
        self.hasil_periksa.setProperty(u"peran", u"muted")

        self.tata_perangkat.addWidget(self.hasil_periksa)


        self.kanan.addWidget(self.kartu_perangkat)

        self.kanan.setStretch(0, 1)

        self.tata.addLayout(self.kanan)

        self.tata.setStretch(0, 1)
        self.tata.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.l_tema.setBuddy(self.tema)
        self.l_skala.setBuddy(self.skala)
        self.l_bahasa.setBuddy(self.bahasa)
        self.l_instansi.setBuddy(self.instansi)
        self.l_alamat.setBuddy(self.alamat)
        self.l_kertas.setBuddy(self.kertas)
        self.l_kunci.setBuddy(self.kunci_otomatis)
        self.l_norma.setBuddy(self.norma)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Pengaturan)

        QMetaObject.connectSlotsByName(Pengaturan)
    # setupUi

    def retranslateUi(self, Pengaturan: QWidget) -> None:
        self.kartu_akun.setProperty(u"judul", QCoreApplication.translate("Pengaturan", u"Akun saya", None))
        self.akun.setText("")
        self.ganti_sandi.setText(QCoreApplication.translate("Pengaturan", u"Ganti kata sandi\u2026", None))
        self.kartu_tampilan.setProperty(u"judul", QCoreApplication.translate("Pengaturan", u"Tampilan", None))
        self.l_tema.setText(QCoreApplication.translate("Pengaturan", u"Tema", None))
        self.l_skala.setText(QCoreApplication.translate("Pengaturan", u"Ukuran teks", None))
        self.l_bahasa.setText(QCoreApplication.translate("Pengaturan", u"Bahasa", None))
        self.ket_tampilan.setText(QCoreApplication.translate("Pengaturan", u"Bahasa berlaku setelah masuk kembali.", None))
        self.kartu_cadangan.setProperty(u"judul", QCoreApplication.translate("Pengaturan", u"Cadangan", None))
        self.cadangan.setText("")
        self.cadangkan.setText(QCoreApplication.translate("Pengaturan", u"Cadangkan sekarang\u2026", None))
        self.folder_cadangan.setText(QCoreApplication.translate("Pengaturan", u"Folder cadangan\u2026", None))
        self.kartu_kantor.setProperty(u"judul", QCoreApplication.translate("Pengaturan", u"Kantor", None))
        self.l_instansi.setText(QCoreApplication.translate("Pengaturan", u"Instansi (kepala formulir)", None))
        self.l_alamat.setText(QCoreApplication.translate("Pengaturan", u"Alamat pada kop surat", None))
        self.l_kertas.setText(QCoreApplication.translate("Pengaturan", u"Kertas", None))
        self.l_kunci.setText(QCoreApplication.translate("Pengaturan", u"Kunci otomatis", None))
        self.kunci_otomatis.setSuffix(QCoreApplication.translate("Pengaturan", u" menit", None))
        self.l_norma.setText(QCoreApplication.translate("Pengaturan", u"Norma menit sehari", None))
        self.norma.setSuffix(QCoreApplication.translate("Pengaturan", u" menit", None))
        self.simpan_kantor.setText(QCoreApplication.translate("Pengaturan", u"Simpan pengaturan kantor", None))
        self.kartu_daftar_akun.setProperty(u"judul", QCoreApplication.translate("Pengaturan", u"Akun di komputer ini", None))
        self.tambah_akun.setText(QCoreApplication.translate("Pengaturan", u"Tambah akun\u2026", None))
        self.sandi_akun.setText(QCoreApplication.translate("Pengaturan", u"Atur kata sandi\u2026", None))
        self.tutup_akun.setText(QCoreApplication.translate("Pengaturan", u"Tutup akun\u2026", None))
        self.kartu_perangkat.setProperty(u"judul", QCoreApplication.translate("Pengaturan", u"Perangkat dan keutuhan data", None))
        self.perangkat.setText("")
        self.periksa.setText(QCoreApplication.translate("Pengaturan", u"Periksa basis data", None))
        self.hasil_periksa.setText("")
        pass
    # retranslateUi
