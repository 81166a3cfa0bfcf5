# Generated from ui/laporan_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kinerja_desktop.gui.common.bilah_pesan import BilahPesan
from kinerja_desktop.gui.common.isian import (IsianTanggal, KotakCari)
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tombol import (Tombol, TombolIkon)
from kinerja_desktop.gui.laporan.bukti import KotakBukti
from kinerja_desktop.gui.laporan.jejak import JejakStatus
from kinerja_desktop.gui.laporan.medan import (GulirIsi, MedanSaran, PilihanTenang)

class Ui_Laporan(object):
    def setupUi(self, Laporan: QWidget) -> None:
        if not Laporan.objectName():
            Laporan.setObjectName(u"Laporan")
        self.tata = QHBoxLayout(Laporan)
        self.tata.setSpacing(14)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.kartu_daftar = Kartu(Laporan)
        self.kartu_daftar.setObjectName(u"kartu_daftar")
        self.kartu_daftar.setProperty(u"padat", True)
        self.tata_daftar = QVBoxLayout(self.kartu_daftar)
        self.tata_daftar.setSpacing(9)
        self.tata_daftar.setObjectName(u"tata_daftar")
        self.tata_daftar.setContentsMargins(0, 0, 0, 0)
        self.baris_tombol = QHBoxLayout()
        self.baris_tombol.setSpacing(8)
        self.baris_tombol.setObjectName(u"baris_tombol")
        self.baris_tombol.setContentsMargins(14, 12, 14, 0)
        self.tombol_baru = Tombol(self.kartu_daftar)
        self.tombol_baru.setObjectName(u"tombol_baru")
        self.tombol_baru.setProperty(u"varian", u"primary")
        self.tombol_baru.setProperty(u"pintasan", u"Ctrl+N")

        self.baris_tombol.addWidget(self.tombol_baru)

        self.tombol_salin = Tombol(self.kartu_daftar)
        self.tombol_salin.setObjectName(u"tombol_salin")

        self.baris_tombol.addWidget(self.tombol_salin)

        self.jarak_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_tombol.addItem(self.jarak_1)


        self.tata_daftar.addLayout(self.baris_tombol)

        self.baris_cari = QHBoxLayout()
        self.baris_cari.setSpacing(4)
        self.baris_cari.setObjectName(u"baris_cari")
        self.baris_cari.setContentsMargins(14, 0, 8, 0)
        self.cari = KotakCari(self.kartu_daftar)
        self.cari.setObjectName(u"cari")

        self.baris_cari.addWidget(self.cari)

        self.tombol_saring = TombolIkon(self.kartu_daftar)
        self.tombol_saring.setObjectName(u"tombol_saring")
        self.tombol_saring.setProperty(u"ikon", u"saring")

        self.baris_cari.addWidget(self.tombol_saring)

        self.tombol_lain = TombolIkon(self.kartu_daftar)
        self.tombol_lain.setObjectName(u"tombol_lain")
        self.tombol_lain.setProperty(u"ikon", u"tabel")

        self.baris_cari.addWidget(self.tombol_lain)


        self.tata_daftar.addLayout(self.baris_cari)

        self.saringan_aktif = QLabel(self.kartu_daftar)
        self.saringan_aktif.setObjectName(u"saringan_aktif")
        self.saringan_aktif.setProperty(u"peran", u"bantuan")
        self.saringan_aktif.setWordWrap(True)

        self.tata_daftar.addWidget(self.saringan_aktif)

        self.tabel = Tabel(self.kartu_daftar)
        self.tabel.setObjectName(u"tabel")

        self.tata_daftar.addWidget(self.tabel)


        self.tata.addWidget(self.kartu_daftar)

        self.kartu_form = Kartu(Laporan)
        self.kartu_form.setObjectName(u"kartu_form")
        self.tata_form = QVBoxLayout(self.kartu_form)
        self.tata_form.setSpacing(10)
        self.tata_form.setObjectName(u"tata_form")
        self.tata_form.setContentsMargins(0, 0, 0, 0)
        self.baris_jejak = QHBoxLayout()
        self.baris_jejak.setSpacing(8)
        self.baris_jejak.setObjectName(u"baris_jejak")
        self.baris_jejak.setContentsMargins(0, 0, 0, 0)
        self.jejak = JejakStatus(self.kartu_form)
        self.jejak.setObjectName(u"jejak")

        self.baris_jejak.addWidget(self.jejak)

        self.tersimpan = QLabel(self.kartu_form)
        self.tersimpan.setObjectName(u"tersimpan")
        self.tersimpan.setProperty(u"peran", u"muted")

        self.baris_jejak.addWidget(self.tersimpan)


        self.tata_form.addLayout(self.baris_jejak)

        self.bilah_kembali = BilahPesan(self.kartu_form)
        self.bilah_kembali.setObjectName(u"bilah_kembali")

        self.tata_form.addWidget(self.bilah_kembali)

        self.gulir = GulirIsi(self.kartu_form)
        self.gulir.setObjectName(u"gulir")
        self.isiGulir = QWidget()
        self.isiGulir.setObjectName(u"isiGulir")
        self.tata_isian = QVBoxLayout(self.isiGulir)
        self.tata_isian.setSpacing(5)
        self.tata_isian.setObjectName(u"tata_isian")
        self.tata_isian.setContentsMargins(0, 0, 0, 0)
        self.label_rhk = QLabel(self.isiGulir)
        self.label_rhk.setObjectName(u"label_rhk")
        self.label_rhk.setProperty(u"peran", u"medan")

        self.tata_isian.addWidget(self.label_rhk)

        self.rhk = PilihanTenang(self.isiGulir)
        self.rhk.setObjectName(u"rhk")

        self.tata_isian.addWidget(self.rhk)

        self.masalah_rhk = QLabel(self.isiGulir)
        self.masalah_rhk.setObjectName(u"masalah_rhk")
        self.masalah_rhk.setProperty(u"peran", u"galat")
        self.masalah_rhk.setWordWrap(True)

        self.tata_isian.addWidget(self.masalah_rhk)

        self.label_rencana = QLabel(self.isiGulir)
        self.label_rencana.setObjectName(u"label_rencana")
        self.label_rencana.setProperty(u"peran", u"medan")

        self.tata_isian.addWidget(self.label_rencana)

        self.rencana_aksi = PilihanTenang(self.isiGulir)
        self.rencana_aksi.setObjectName(u"rencana_aksi")

        self.tata_isian.addWidget(self.rencana_aksi)

        self.masalah_rencana = QLabel(self.isiGulir)
        self.masalah_rencana.setObjectName(u"masalah_rencana")
        self.masalah_rencana.setProperty(u"peran", u"galat")
        self.masalah_rencana.setWordWrap(True)

        self.tata_isian.addWidget(self.masalah_rencana)

        self.baris_kegiatan = QHBoxLayout()
        self.baris_kegiatan.setSpacing(8)
        self.baris_kegiatan.setObjectName(u"baris_kegiatan")
        self.baris_kegiatan.setContentsMargins(0, 0, 0, 0)
        self.label_kegiatan = QLabel(self.isiGulir)
        self.label_kegiatan.setObjectName(u"label_kegiatan")
        self.label_kegiatan.setProperty(u"peran", u"medan")

        self.baris_kegiatan.addWidget(self.label_kegiatan)

        self.jarak_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_kegiatan.addItem(self.jarak_2)

        self.tombol_favorit = Tombol(self.isiGulir)
        self.tombol_favorit.setObjectName(u"tombol_favorit")
        self.tombol_favorit.setProperty(u"varian", u"flat")
        self.tombol_favorit.setProperty(u"kecil", True)
        self.tombol_favorit.setProperty(u"ikon", u"bintang")

        self.baris_kegiatan.addWidget(self.tombol_favorit)


        self.tata_isian.addLayout(self.baris_kegiatan)

        self.kegiatan = MedanSaran(self.isiGulir)
        self.kegiatan.setObjectName(u"kegiatan")

        self.tata_isian.addWidget(self.kegiatan)

        self.saran = QLabel(self.isiGulir)
        self.saran.setObjectName(u"saran")
        self.saran.setProperty(u"peran", u"bantuan")
        self.saran.setWordWrap(True)

        self.tata_isian.addWidget(self.saran)

        self.masalah_kegiatan = QLabel(self.isiGulir)
        self.masalah_kegiatan.setObjectName(u"masalah_kegiatan")
        self.masalah_kegiatan.setProperty(u"peran", u"galat")
        self.masalah_kegiatan.setWordWrap(True)

        self.tata_isian.addWidget(self.masalah_kegiatan)

        self.baris_angka = QGridLayout()
        self.baris_angka.setObjectName(u"baris_angka")
        self.baris_angka.setHorizontalSpacing(14)
        self.baris_angka.setVerticalSpacing(5)
        self.baris_angka.setContentsMargins(0, 0, 0, 0)
        self.label_tanggal = QLabel(self.isiGulir)
        self.label_tanggal.setObjectName(u"label_tanggal")
        self.label_tanggal.setProperty(u"peran", u"medan")

        self.baris_angka.addWidget(self.label_tanggal, 0, 0, 1, 1)

        self.label_jam = QLabel(self.isiGulir)
        self.label_jam.setObjectName(u"label_jam")
        self.label_jam.setProperty(u"peran", u"medan")

        self.baris_angka.addWidget(self.label_jam, 0, 1, 1, 1)

        self.label_realisasi = QLabel(self.isiGulir)
        self.label_realisasi.setObjectName(u"label_realisasi")
        self.label_realisasi.setProperty(u"peran", u"medan")

        self.baris_angka.addWidget(self.label_realisasi, 0, 2, 1, 1)

        self.label_satuan = QLabel(self.isiGulir)
        self.label_satuan.setObjectName(u"label_satuan")
        self.label_satuan.setProperty(u"peran", u"medan")

        self.baris_angka.addWidget(self.label_satuan, 0, 3, 1, 1)

        self.tanggal = IsianTanggal(self.isiGulir)
        self.tanggal.setObjectName(u"tanggal")

        self.baris_angka.addWidget(self.tanggal, 1, 0, 1, 1)

        self.jam = QLineEdit(self.isiGulir)
        self.jam.setObjectName(u"jam")

        self.baris_angka.addWidget(self.jam, 1, 1, 1, 1)

        self.realisasi = QLineEdit(self.isiGulir)
        self.realisasi.setObjectName(u"realisasi")

        self.baris_angka.addWidget(self.realisasi, 1, 2, 1, 1)

        self.satuan = PilihanTenang(self.isiGulir)
        self.satuan.setObjectName(u"satuan")
        self.satuan.setEditable(True)

        self.baris_angka.addWidget(self.satuan, 1, 3, 1, 1)

        self.masalah_angka = QLabel(self.isiGulir)
        self.masalah_angka.setObjectName(u"masalah_angka")
        self.masalah_angka.setProperty(u"peran", u"galat")
        self.masalah_angka.setWordWrap(True)

        self.baris_angka.addWidget(self.masalah_angka, 2, 0, 1, 4)

        self.baris_angka.setColumnStretch(0, 1)
        self.baris_angka.setColumnStretch(1, 1)
        self.baris_angka.setColumnStretch(2, 1)
        self.baris_angka.setColumnStretch(3, 1)

        self.tata_isian.addLayout(self.baris_angka)

        self.label_uraian = QLabel(self.isiGulir)
        self.label_uraian.setObjectName(u"label_uraian")
        self.label_uraian.setProperty(u"peran", u"medan")

        self.tata_isian.addWidget(self.label_uraian)

        self.uraian = QPlainTextEdit(self.isiGulir)
        self.uraian.setObjectName(u"uraian")
        self.uraian.setTabChangesFocus(True)

        self.tata_isian.addWidget(self.uraian)

        self.masalah_uraian = QLabel(self.isiGulir)
        self.masalah_uraian.setObjectName(u"masalah_uraian")
        self.masalah_uraian.setProperty(u"peran", u"galat")
        self.masalah_uraian.setWordWrap(True)

        self.tata_isian.addWidget(self.masalah_uraian)

        self.label_koreksi = QLabel(self.isiGulir)
        self.label_koreksi.setObjectName(u"label_koreksi")
        self.label_koreksi.setProperty(u"peran", u"medan")

        self.tata_isian.addWidget(self.label_koreksi)

        self.alasan_koreksi = QLineEdit(self.isiGulir)
        self.alasan_koreksi.setObjectName(u"alasan_koreksi")

        self.tata_isian.addWidget(self.alasan_koreksi)

        self.masalah_koreksi = QLabel(self.isiGulir)
        self.masalah_koreksi.setObjectName(u"masalah_koreksi")
        self.masalah_koreksi.setProperty(u"peran", u"galat")
        self.masalah_koreksi.setWordWrap(True)

        self.tata_isian.addWidget(self.masalah_koreksi)

        self.baris_bukti = QHBoxLayout()
        self.baris_bukti.setObjectName(u"baris_bukti")
        self.label_bukti = QLabel(self.isiGulir)
        self.label_bukti.setObjectName(u"label_bukti")
        self.label_bukti.setProperty(u"peran", u"medan")

        self.baris_bukti.addWidget(self.label_bukti)

        self.jarak_bukti = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_bukti.addItem(self.jarak_bukti)

        self.sumber_data = QLabel(self.isiGulir)
        self.sumber_data.setObjectName(u"sumber_data")
        self.sumber_data.setProperty(u"peran", u"kecil")

        self.baris_bukti.addWidget(self.sumber_data)


        self.tata_isian.addLayout(self.baris_bukti)

        self.bukti = KotakBukti(self.isiGulir)
        self.bukti.setObjectName(u"bukti")

        self.tata_isian.addWidget(self.bukti)

        self.masalah_bukti = QLabel(self.isiGulir)
        self.masalah_bukti.setObjectName(u"masalah_bukti")
        self.masalah_bukti.setProperty(u"peran", u"galat")
        self.masalah_bukti.setWordWrap(True)

        self.tata_isian.addWidget(self.masalah_bukti)

        self.gulir.setWidget(self.isiGulir)

        self.tata_form.addWidget(self.gulir)

        self.garis = QFrame(self.kartu_form)
        self.garis.setObjectName(u"garis")
        self.garis.setProperty(u"peran", u"garis")

        self.tata_form.addWidget(self.garis)

        self.jumlah = QLabel(self.kartu_form)
        self.jumlah.setObjectName(u"jumlah")
        self.jumlah.setProperty(u"peran", u"muted")
        self.jumlah.setWordWrap(True)

        self.tata_form.addWidget(self.jumlah)

        self.baris_aksi = QHBoxLayout()
        self.baris_aksi.setSpacing(10)
        self.baris_aksi.setObjectName(u"baris_aksi")
        self.baris_aksi.setContentsMargins(0, 0, 0, 0)
        self.jarak_aksi = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_aksi.addItem(self.jarak_aksi)

        self.tombol_buang = Tombol(self.kartu_form)
        self.tombol_buang.setObjectName(u"tombol_buang")
        self.tombol_buang.setProperty(u"varian", u"flat")

        self.baris_aksi.addWidget(self.tombol_buang)

        self.tombol_hapus = Tombol(self.kartu_form)
        self.tombol_hapus.setObjectName(u"tombol_hapus")

        self.baris_aksi.addWidget(self.tombol_hapus)

        self.tombol_pulihkan = Tombol(self.kartu_form)
        self.tombol_pulihkan.setObjectName(u"tombol_pulihkan")
        self.tombol_pulihkan.setProperty(u"varian", u"primary")
        self.tombol_pulihkan.setProperty(u"ikon", u"urung")

        self.baris_aksi.addWidget(self.tombol_pulihkan)

        self.tombol_tarik = Tombol(self.kartu_form)
        self.tombol_tarik.setObjectName(u"tombol_tarik")
        self.tombol_tarik.setProperty(u"ikon", u"urung")

        self.baris_aksi.addWidget(self.tombol_tarik)

        self.tombol_koreksi = Tombol(self.kartu_form)
        self.tombol_koreksi.setObjectName(u"tombol_koreksi")
        self.tombol_koreksi.setProperty(u"ikon", u"ubah")

        self.baris_aksi.addWidget(self.tombol_koreksi)

        self.tombol_batal = Tombol(self.kartu_form)
        self.tombol_batal.setObjectName(u"tombol_batal")
        self.tombol_batal.setProperty(u"varian", u"flat")

        self.baris_aksi.addWidget(self.tombol_batal)

        self.tombol_simpan = Tombol(self.kartu_form)
        self.tombol_simpan.setObjectName(u"tombol_simpan")
        self.tombol_simpan.setProperty(u"pintasan", u"Ctrl+S")

        self.baris_aksi.addWidget(self.tombol_simpan)

        self.tombol_ajukan = Tombol(self.kartu_form)
        self.tombol_ajukan.setObjectName(u"tombol_ajukan")
        self.tombol_ajukan.setProperty(u"varian", u"primary")
        self.tombol_ajukan.setProperty(u"pintasan", u"Ctrl+Return")

        self.baris_aksi.addWidget(self.tombol_ajukan)

        self.baris_aksi.setStretch(0, 1)

        self.tata_form.addLayout(self.baris_aksi)

        self.jarak_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_form.addItem(self.jarak_3)


        self.tata.addWidget(self.kartu_form)

        self.tata.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_rhk.setBuddy(self.rhk)
        self.label_rencana.setBuddy(self.rencana_aksi)
        self.label_kegiatan.setBuddy(self.kegiatan)
        self.label_tanggal.setBuddy(self.tanggal)
        self.label_jam.setBuddy(self.jam)
        self.label_realisasi.setBuddy(self.realisasi)
        self.label_satuan.setBuddy(self.satuan)
        self.label_uraian.setBuddy(self.uraian)
        self.label_koreksi.setBuddy(self.alasan_koreksi)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tombol_baru, self.tombol_salin)
        QWidget.setTabOrder(self.tombol_salin, self.cari)
        QWidget.setTabOrder(self.cari, self.tombol_saring)
        QWidget.setTabOrder(self.tombol_saring, self.tombol_lain)
        QWidget.setTabOrder(self.tombol_lain, self.tabel)
        QWidget.setTabOrder(self.tabel, self.rhk)
        QWidget.setTabOrder(self.rhk, self.rencana_aksi)
        QWidget.setTabOrder(self.rencana_aksi, self.kegiatan)
        QWidget.setTabOrder(self.kegiatan, self.tombol_favorit)
        QWidget.setTabOrder(self.tombol_favorit, self.tanggal)
        QWidget.setTabOrder(self.tanggal, self.jam)
        QWidget.setTabOrder(self.jam, self.realisasi)
        QWidget.setTabOrder(self.realisasi, self.satuan)
        QWidget.setTabOrder(self.satuan, self.uraian)
        QWidget.setTabOrder(self.uraian, self.alasan_koreksi)

        self.retranslateUi(Laporan)

        QMetaObject.connectSlotsByName(Laporan)
    # setupUi

    def retranslateUi(self, Laporan: QWidget) -> None:
        self.tombol_baru.setText(QCoreApplication.translate("Laporan", u"+ Laporan baru", None))
        self.tombol_salin.setText(QCoreApplication.translate("Laporan", u"Salin kemarin", None))
#if QT_CONFIG(tooltip)
        self.tombol_salin.setToolTip(QCoreApplication.translate("Laporan", u"Salin laporan hari kerja terakhir sebagai draf baru (Ctrl+D)", None))
#endif // QT_CONFIG(tooltip)
        self.cari.setPlaceholderText(QCoreApplication.translate("Laporan", u"Cari kegiatan atau uraian", None))
#if QT_CONFIG(tooltip)
        self.cari.setToolTip(QCoreApplication.translate("Laporan", u"Cari (Ctrl+F)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.tombol_saring.setToolTip(QCoreApplication.translate("Laporan", u"Saring menurut masa dan status", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_saring.setAccessibleName(QCoreApplication.translate("Laporan", u"Saring", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tombol_lain.setToolTip(QCoreApplication.translate("Laporan", u"Isi sepekan, tempel dari lembar kerja", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_lain.setAccessibleName(QCoreApplication.translate("Laporan", u"Cara mengisi yang lain", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabel.setAccessibleName(QCoreApplication.translate("Laporan", u"Daftar laporan", None))
#endif // QT_CONFIG(accessibility)
        self.label_rhk.setText(QCoreApplication.translate("Laporan", u"Mendukung rencana hasil kerja *", None))
        self.label_rencana.setText(QCoreApplication.translate("Laporan", u"Rencana aksi *", None))
        self.label_kegiatan.setText(QCoreApplication.translate("Laporan", u"Kegiatan *", None))
        self.tombol_favorit.setText(QCoreApplication.translate("Laporan", u"Favorit", None))
        self.label_tanggal.setText(QCoreApplication.translate("Laporan", u"Tanggal", None))
        self.label_jam.setText(QCoreApplication.translate("Laporan", u"Mulai \u2013 selesai", None))
        self.label_realisasi.setText(QCoreApplication.translate("Laporan", u"Hasil (volume)", None))
        self.label_satuan.setText(QCoreApplication.translate("Laporan", u"Satuan", None))
        self.jam.setPlaceholderText(QCoreApplication.translate("Laporan", u"08.00 \u2013 11.30", None))
        self.realisasi.setPlaceholderText(QCoreApplication.translate("Laporan", u"23", None))
        self.label_uraian.setText(QCoreApplication.translate("Laporan", u"Uraian dan hasil", None))
        self.label_koreksi.setText(QCoreApplication.translate("Laporan", u"Alasan koreksi *", None))
        self.alasan_koreksi.setPlaceholderText(QCoreApplication.translate("Laporan", u"Misalnya: jumlah ibu hamil keliru dihitung", None))
        self.label_bukti.setText(QCoreApplication.translate("Laporan", u"Bukti dukung", None))
#if QT_CONFIG(tooltip)
        self.sumber_data.setToolTip(QCoreApplication.translate("Laporan", u"Isian tetap SUMBER DATA pada Progres Harian e-Kinerja BKN", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_buang.setText(QCoreApplication.translate("Laporan", u"Buang perubahan", None))
        self.tombol_hapus.setText(QCoreApplication.translate("Laporan", u"Hapus", None))
        self.tombol_pulihkan.setText(QCoreApplication.translate("Laporan", u"Pulihkan laporan", None))
        self.tombol_tarik.setText(QCoreApplication.translate("Laporan", u"Tarik laporan", None))
        self.tombol_koreksi.setText(QCoreApplication.translate("Laporan", u"Koreksi\u2026", None))
        self.tombol_batal.setText(QCoreApplication.translate("Laporan", u"Batal koreksi", None))
        self.tombol_simpan.setText(QCoreApplication.translate("Laporan", u"Simpan draf", None))
        self.tombol_ajukan.setText(QCoreApplication.translate("Laporan", u"Ajukan", None))
        pass
    # retranslateUi
