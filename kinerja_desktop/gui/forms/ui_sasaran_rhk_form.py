# Generated from ui/sasaran_rhk_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sasaran.bilah_rencana import BilahRencana
from kinerja_desktop.gui.sasaran.panel_pilih import PanelPilih
from kinerja_desktop.gui.sasaran.saran_kalimat import SaranKalimat

class Ui_SasaranRhk(object):
    def setupUi(self, SasaranRhk: QWidget) -> None:
        if not SasaranRhk.objectName():
            SasaranRhk.setObjectName(u"SasaranRhk")
        self.tata = QVBoxLayout(SasaranRhk)
        self.tata.setSpacing(6)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 8, 0, 4)
        self.bilah = BilahRencana(SasaranRhk)
        self.bilah.setObjectName(u"bilah")

        self.tata.addWidget(self.bilah)

        self.alat = QHBoxLayout()
        self.alat.setSpacing(4)
        self.alat.setObjectName(u"alat")
        self.alat.setContentsMargins(0, 0, 0, 0)
        self.tambah_rhk = Tombol(SasaranRhk)
        self.tambah_rhk.setObjectName(u"tambah_rhk")
        self.tambah_rhk.setProperty(u"varian", u"plain")
#if QT_CONFIG(shortcut)
        self.tambah_rhk.setShortcut(u"Ctrl+Shift+N")
#endif // QT_CONFIG(shortcut)
        self.tambah_rhk.setProperty(u"ikon", u"tambah")
        self.tambah_rhk.setProperty(u"kecil", True)

        self.alat.addWidget(self.tambah_rhk)

        self.tambah_iki = Tombol(SasaranRhk)
        self.tambah_iki.setObjectName(u"tambah_iki")
        self.tambah_iki.setProperty(u"varian", u"plain")
#if QT_CONFIG(shortcut)
        self.tambah_iki.setShortcut(u"Ctrl+Shift+I")
#endif // QT_CONFIG(shortcut)
        self.tambah_iki.setProperty(u"ikon", u"tambah")
        self.tambah_iki.setProperty(u"kecil", True)

        self.alat.addWidget(self.tambah_iki)

        self.buka_pustaka = Tombol(SasaranRhk)
        self.buka_pustaka.setObjectName(u"buka_pustaka")
        self.buka_pustaka.setProperty(u"varian", u"plain")
#if QT_CONFIG(shortcut)
        self.buka_pustaka.setShortcut(u"Ctrl+Shift+P")
#endif // QT_CONFIG(shortcut)
        self.buka_pustaka.setProperty(u"ikon", u"panduan")
        self.buka_pustaka.setProperty(u"kecil", True)

        self.alat.addWidget(self.buka_pustaka)

        self.j1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.alat.addItem(self.j1)

        self.naik = Tombol(SasaranRhk)
        self.naik.setObjectName(u"naik")
        self.naik.setProperty(u"varian", u"flat")
#if QT_CONFIG(shortcut)
        self.naik.setShortcut(u"Alt+Up")
#endif // QT_CONFIG(shortcut)
        self.naik.setProperty(u"ikon", u"atas")
        self.naik.setProperty(u"kecil", True)

        self.alat.addWidget(self.naik)

        self.turun = Tombol(SasaranRhk)
        self.turun.setObjectName(u"turun")
        self.turun.setProperty(u"varian", u"flat")
#if QT_CONFIG(shortcut)
        self.turun.setShortcut(u"Alt+Down")
#endif // QT_CONFIG(shortcut)
        self.turun.setProperty(u"ikon", u"bawah")
        self.turun.setProperty(u"kecil", True)

        self.alat.addWidget(self.turun)

        self.hapus = Tombol(SasaranRhk)
        self.hapus.setObjectName(u"hapus")
        self.hapus.setProperty(u"varian", u"flat")
        self.hapus.setProperty(u"ikon", u"hapus")
        self.hapus.setProperty(u"kecil", True)

        self.alat.addWidget(self.hapus)


        self.tata.addLayout(self.alat)

        self.badan = QHBoxLayout()
        self.badan.setSpacing(8)
        self.badan.setObjectName(u"badan")
        self.badan.setContentsMargins(0, 0, 0, 0)
        self.pohon = QTreeWidget(SasaranRhk)
        self.pohon.setObjectName(u"pohon")
        self.pohon.setWordWrap(True)
        self.pohon.setUniformRowHeights(False)
        self.pohon.setRootIsDecorated(True)
        self.pohon.setHeaderHidden(True)

        self.badan.addWidget(self.pohon)

        self.tumpukan = QStackedWidget(SasaranRhk)
        self.tumpukan.setObjectName(u"tumpukan")
        self.hal_kosong = QWidget()
        self.hal_kosong.setObjectName(u"hal_kosong")
        self.tk = QVBoxLayout(self.hal_kosong)
        self.tk.setSpacing(6)
        self.tk.setObjectName(u"tk")
        self.tk.setContentsMargins(12, 4, 12, 4)
        self.petunjuk = QLabel(self.hal_kosong)
        self.petunjuk.setObjectName(u"petunjuk")
        self.petunjuk.setWordWrap(True)
        self.petunjuk.setProperty(u"peran", u"muted")

        self.tk.addWidget(self.petunjuk)

        self.j2 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tk.addItem(self.j2)

        self.tumpukan.addWidget(self.hal_kosong)
        self.gulir_rhk = QScrollArea()
        self.gulir_rhk.setObjectName(u"gulir_rhk")
        self.gulir_rhk.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir_rhk.setWidgetResizable(True)
        self.gulir_rhk.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.isiGulir = QWidget()
        self.isiGulir.setObjectName(u"isiGulir")
        self.tr = QVBoxLayout(self.isiGulir)
        self.tr.setSpacing(4)
        self.tr.setObjectName(u"tr")
        self.tr.setContentsMargins(12, 0, 6, 0)
        self.baris_jenis = QHBoxLayout()
        self.baris_jenis.setSpacing(8)
        self.baris_jenis.setObjectName(u"baris_jenis")
        self.baris_jenis.setContentsMargins(0, 0, 0, 0)
        self.label_jenis = QLabel(self.isiGulir)
        self.label_jenis.setObjectName(u"label_jenis")
        self.label_jenis.setProperty(u"peran", u"medan")

        self.baris_jenis.addWidget(self.label_jenis)

        self.jenis = Pilihan(self.isiGulir)
        self.jenis.setObjectName(u"jenis")

        self.baris_jenis.addWidget(self.jenis)

        self.j3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_jenis.addItem(self.j3)


        self.tr.addLayout(self.baris_jenis)

        self.baris_sumber = QHBoxLayout()
        self.baris_sumber.setSpacing(8)
        self.baris_sumber.setObjectName(u"baris_sumber")
        self.baris_sumber.setContentsMargins(0, 0, 0, 0)
        self.label_sumber = QLabel(self.isiGulir)
        self.label_sumber.setObjectName(u"label_sumber")
        self.label_sumber.setProperty(u"peran", u"medan")

        self.baris_sumber.addWidget(self.label_sumber)

        self.sumber = Pilihan(self.isiGulir)
        self.sumber.setObjectName(u"sumber")
        self.sumber.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sumber.setMinimumContentsLength(14)

        self.baris_sumber.addWidget(self.sumber)

        self.baris_sumber.setStretch(1, 1)

        self.tr.addLayout(self.baris_sumber)

        self.galat_jenis = QLabel(self.isiGulir)
        self.galat_jenis.setObjectName(u"galat_jenis")
        self.galat_jenis.setWordWrap(True)
        self.galat_jenis.setProperty(u"peran", u"galat")

        self.tr.addWidget(self.galat_jenis)

        self.dari_matriks = QLabel(self.isiGulir)
        self.dari_matriks.setObjectName(u"dari_matriks")
        self.dari_matriks.setWordWrap(True)
        self.dari_matriks.setProperty(u"peran", u"muted")

        self.tr.addWidget(self.dari_matriks)

        self.label_pimpinan = QLabel(self.isiGulir)
        self.label_pimpinan.setObjectName(u"label_pimpinan")
        self.label_pimpinan.setWordWrap(True)
        self.label_pimpinan.setProperty(u"peran", u"medan")

        self.tr.addWidget(self.label_pimpinan)

        self.pilih_pimpinan = Pilihan(self.isiGulir)
        self.pilih_pimpinan.setObjectName(u"pilih_pimpinan")
        self.pilih_pimpinan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pilih_pimpinan.setMinimumContentsLength(14)

        self.tr.addWidget(self.pilih_pimpinan)

        self.rhk_pimpinan = QPlainTextEdit(self.isiGulir)
        self.rhk_pimpinan.setObjectName(u"rhk_pimpinan")
        self.rhk_pimpinan.setTabChangesFocus(True)
        self.rhk_pimpinan.setMaximumSize(QSize(16777215, 62))
        self.rhk_pimpinan.setMinimumSize(QSize(0, 62))

        self.tr.addWidget(self.rhk_pimpinan)

        self.galat_pimpinan = QLabel(self.isiGulir)
        self.galat_pimpinan.setObjectName(u"galat_pimpinan")
        self.galat_pimpinan.setWordWrap(True)
        self.galat_pimpinan.setProperty(u"peran", u"galat")

        self.tr.addWidget(self.galat_pimpinan)

        self.label_uraian = QLabel(self.isiGulir)
        self.label_uraian.setObjectName(u"label_uraian")
        self.label_uraian.setProperty(u"peran", u"medan")

        self.tr.addWidget(self.label_uraian)

        self.uraian = QPlainTextEdit(self.isiGulir)
        self.uraian.setObjectName(u"uraian")
        self.uraian.setTabChangesFocus(True)
        self.uraian.setMaximumSize(QSize(16777215, 62))
        self.uraian.setMinimumSize(QSize(0, 62))

        self.tr.addWidget(self.uraian)

        self.galat_uraian = QLabel(self.isiGulir)
        self.galat_uraian.setObjectName(u"galat_uraian")
        self.galat_uraian.setWordWrap(True)
        self.galat_uraian.setProperty(u"peran", u"galat")

        self.tr.addWidget(self.galat_uraian)

        self.saran_rhk = SaranKalimat(self.isiGulir)
        self.saran_rhk.setObjectName(u"saran_rhk")

        self.tr.addWidget(self.saran_rhk)

        self.label_rencana = QLabel(self.isiGulir)
        self.label_rencana.setObjectName(u"label_rencana")
        self.label_rencana.setProperty(u"peran", u"medan")

        self.tr.addWidget(self.label_rencana)

        self.rencana_aksi = QPlainTextEdit(self.isiGulir)
        self.rencana_aksi.setObjectName(u"rencana_aksi")
        self.rencana_aksi.setTabChangesFocus(True)
        self.rencana_aksi.setMaximumSize(QSize(16777215, 62))
        self.rencana_aksi.setMinimumSize(QSize(0, 62))

        self.tr.addWidget(self.rencana_aksi)

        self.label_penugasan = QLabel(self.isiGulir)
        self.label_penugasan.setObjectName(u"label_penugasan")
        self.label_penugasan.setWordWrap(True)
        self.label_penugasan.setProperty(u"peran", u"medan")

        self.tr.addWidget(self.label_penugasan)

        self.penugasan = QLineEdit(self.isiGulir)
        self.penugasan.setObjectName(u"penugasan")

        self.tr.addWidget(self.penugasan)

        self.pimpinan_lain = QCheckBox(self.isiGulir)
        self.pimpinan_lain.setObjectName(u"pimpinan_lain")

        self.tr.addWidget(self.pimpinan_lain)

        self.disetujui = QCheckBox(self.isiGulir)
        self.disetujui.setObjectName(u"disetujui")

        self.tr.addWidget(self.disetujui)

        self.galat_disetujui = QLabel(self.isiGulir)
        self.galat_disetujui.setObjectName(u"galat_disetujui")
        self.galat_disetujui.setWordWrap(True)
        self.galat_disetujui.setProperty(u"peran", u"galat")

        self.tr.addWidget(self.galat_disetujui)

        self.plt = QCheckBox(self.isiGulir)
        self.plt.setObjectName(u"plt")

        self.tr.addWidget(self.plt)

        self.j4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tr.addItem(self.j4)

        self.gulir_rhk.setWidget(self.isiGulir)
        self.tumpukan.addWidget(self.gulir_rhk)
        self.gulir_iki = QScrollArea()
        self.gulir_iki.setObjectName(u"gulir_iki")
        self.gulir_iki.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir_iki.setWidgetResizable(True)
        self.gulir_iki.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.isiGulir_iki = QWidget()
        self.isiGulir_iki.setObjectName(u"isiGulir_iki")
        self.ti = QVBoxLayout(self.isiGulir_iki)
        self.ti.setSpacing(4)
        self.ti.setObjectName(u"ti")
        self.ti.setContentsMargins(12, 0, 6, 0)
        self.induk = QLabel(self.isiGulir_iki)
        self.induk.setObjectName(u"induk")
        self.induk.setWordWrap(True)
        self.induk.setProperty(u"peran", u"muted")

        self.ti.addWidget(self.induk)

        self.baris_aspek = QHBoxLayout()
        self.baris_aspek.setSpacing(8)
        self.baris_aspek.setObjectName(u"baris_aspek")
        self.baris_aspek.setContentsMargins(0, 0, 0, 0)
        self.label_aspek = QLabel(self.isiGulir_iki)
        self.label_aspek.setObjectName(u"label_aspek")
        self.label_aspek.setProperty(u"peran", u"medan")

        self.baris_aspek.addWidget(self.label_aspek)

        self.aspek = Pilihan(self.isiGulir_iki)
        self.aspek.setObjectName(u"aspek")

        self.baris_aspek.addWidget(self.aspek)

        self.j5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_aspek.addItem(self.j5)


        self.ti.addLayout(self.baris_aspek)

        self.baris_perspektif = QHBoxLayout()
        self.baris_perspektif.setSpacing(8)
        self.baris_perspektif.setObjectName(u"baris_perspektif")
        self.baris_perspektif.setContentsMargins(0, 0, 0, 0)
        self.label_perspektif = QLabel(self.isiGulir_iki)
        self.label_perspektif.setObjectName(u"label_perspektif")
        self.label_perspektif.setProperty(u"peran", u"medan")

        self.baris_perspektif.addWidget(self.label_perspektif)

        self.perspektif = Pilihan(self.isiGulir_iki)
        self.perspektif.setObjectName(u"perspektif")
        self.perspektif.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.perspektif.setMinimumContentsLength(14)

        self.baris_perspektif.addWidget(self.perspektif)

        self.j6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_perspektif.addItem(self.j6)


        self.ti.addLayout(self.baris_perspektif)

        self.arti_perspektif = QLabel(self.isiGulir_iki)
        self.arti_perspektif.setObjectName(u"arti_perspektif")
        self.arti_perspektif.setWordWrap(True)
        self.arti_perspektif.setProperty(u"peran", u"bantuan")

        self.ti.addWidget(self.arti_perspektif)

        self.galat_perspektif = QLabel(self.isiGulir_iki)
        self.galat_perspektif.setObjectName(u"galat_perspektif")
        self.galat_perspektif.setWordWrap(True)
        self.galat_perspektif.setProperty(u"peran", u"galat")

        self.ti.addWidget(self.galat_perspektif)

        self.label_iki = QLabel(self.isiGulir_iki)
        self.label_iki.setObjectName(u"label_iki")
        self.label_iki.setProperty(u"peran", u"medan")

        self.ti.addWidget(self.label_iki)

        self.uraian_iki = QPlainTextEdit(self.isiGulir_iki)
        self.uraian_iki.setObjectName(u"uraian_iki")
        self.uraian_iki.setTabChangesFocus(True)
        self.uraian_iki.setMaximumSize(QSize(16777215, 90))
        self.uraian_iki.setMinimumSize(QSize(0, 90))

        self.ti.addWidget(self.uraian_iki)

        self.galat_iki = QLabel(self.isiGulir_iki)
        self.galat_iki.setObjectName(u"galat_iki")
        self.galat_iki.setWordWrap(True)
        self.galat_iki.setProperty(u"peran", u"galat")

        self.ti.addWidget(self.galat_iki)

        self.saran_iki = SaranKalimat(self.isiGulir_iki)
        self.saran_iki.setObjectName(u"saran_iki")

        self.ti.addWidget(self.saran_iki)

        self.label_target = QLabel(self.isiGulir_iki)
        self.label_target.setObjectName(u"label_target")
        self.label_target.setProperty(u"peran", u"medan")

        self.ti.addWidget(self.label_target)

        self.target = QLineEdit(self.isiGulir_iki)
        self.target.setObjectName(u"target")

        self.ti.addWidget(self.target)

        self.galat_target = QLabel(self.isiGulir_iki)
        self.galat_target.setObjectName(u"galat_target")
        self.galat_target.setWordWrap(True)
        self.galat_target.setProperty(u"peran", u"galat")

        self.ti.addWidget(self.galat_target)

        self.saran_target = QLabel(self.isiGulir_iki)
        self.saran_target.setObjectName(u"saran_target")
        self.saran_target.setWordWrap(True)
        self.saran_target.setProperty(u"peran", u"bantuan")

        self.ti.addWidget(self.saran_target)

        self.j7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ti.addItem(self.j7)

        self.gulir_iki.setWidget(self.isiGulir_iki)
        self.tumpukan.addWidget(self.gulir_iki)
        self.pustaka = PanelPilih()
        self.pustaka.setObjectName(u"pustaka")
        self.tumpukan.addWidget(self.pustaka)

        self.badan.addWidget(self.tumpukan)

        self.badan.setStretch(0, 4)
        self.badan.setStretch(1, 5)

        self.tata.addLayout(self.badan)

#if QT_CONFIG(shortcut)
        self.label_jenis.setBuddy(self.jenis)
        self.label_sumber.setBuddy(self.sumber)
        self.label_pimpinan.setBuddy(self.rhk_pimpinan)
        self.label_uraian.setBuddy(self.uraian)
        self.label_rencana.setBuddy(self.rencana_aksi)
        self.label_penugasan.setBuddy(self.penugasan)
        self.label_aspek.setBuddy(self.aspek)
        self.label_perspektif.setBuddy(self.perspektif)
        self.label_iki.setBuddy(self.uraian_iki)
        self.label_target.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SasaranRhk)

        QMetaObject.connectSlotsByName(SasaranRhk)
    # setupUi

    def retranslateUi(self, SasaranRhk: QWidget) -> None:
        self.tambah_rhk.setText(QCoreApplication.translate("SasaranRhk", u"RHK", None))
#if QT_CONFIG(tooltip)
        self.tambah_rhk.setToolTip(QCoreApplication.translate("SasaranRhk", u"Rencana hasil kerja baru (Ctrl+Shift+N)", None))
#endif // QT_CONFIG(tooltip)
        self.tambah_iki.setText(QCoreApplication.translate("SasaranRhk", u"Indikator", None))
#if QT_CONFIG(tooltip)
        self.tambah_iki.setToolTip(QCoreApplication.translate("SasaranRhk", u"Indikator baru (Ctrl+Shift+I)", None))
#endif // QT_CONFIG(tooltip)
        self.buka_pustaka.setText(QCoreApplication.translate("SasaranRhk", u"Pustaka", None))
#if QT_CONFIG(tooltip)
        self.buka_pustaka.setToolTip(QCoreApplication.translate("SasaranRhk", u"Salin hasil kerja dan indikator dari pustaka (Ctrl+Shift+P)", None))
#endif // QT_CONFIG(tooltip)
        self.naik.setText("")
#if QT_CONFIG(tooltip)
        self.naik.setToolTip(QCoreApplication.translate("SasaranRhk", u"Pindahkan ke atas (Alt+Atas)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.naik.setAccessibleName(QCoreApplication.translate("SasaranRhk", u"Naik", None))
#endif // QT_CONFIG(accessibility)
        self.turun.setText("")
#if QT_CONFIG(tooltip)
        self.turun.setToolTip(QCoreApplication.translate("SasaranRhk", u"Pindahkan ke bawah (Alt+Bawah)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.turun.setAccessibleName(QCoreApplication.translate("SasaranRhk", u"Turun", None))
#endif // QT_CONFIG(accessibility)
        self.hapus.setText("")
#if QT_CONFIG(tooltip)
        self.hapus.setToolTip(QCoreApplication.translate("SasaranRhk", u"Hapus", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.hapus.setAccessibleName(QCoreApplication.translate("SasaranRhk", u"Hapus", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pohon.setAccessibleName(QCoreApplication.translate("SasaranRhk", u"Rencana hasil kerja dan indikator", None))
#endif // QT_CONFIG(accessibility)
        self.petunjuk.setText(QCoreApplication.translate("SasaranRhk", u"Pilih rencana hasil kerja atau indikator di sebelah kiri, atau tambahkan yang baru.", None))
        self.label_jenis.setText(QCoreApplication.translate("SasaranRhk", u"Jenis", None))
        self.label_sumber.setText(QCoreApplication.translate("SasaranRhk", u"Sumber", None))
        self.galat_jenis.setText("")
        self.dari_matriks.setText(QCoreApplication.translate("SasaranRhk", u"Dari Matriks Peran Hasil: kalimatnya diubah oleh pimpinan pada matriks.", None))
        self.label_pimpinan.setText(QCoreApplication.translate("SasaranRhk", u"Rencana hasil kerja pimpinan yang diintervensi *", None))
#if QT_CONFIG(accessibility)
        self.pilih_pimpinan.setAccessibleName(QCoreApplication.translate("SasaranRhk", u"Pilih dari SKP pimpinan", None))
#endif // QT_CONFIG(accessibility)
        self.galat_pimpinan.setText("")
        self.label_uraian.setText(QCoreApplication.translate("SasaranRhk", u"Rencana hasil kerja *", None))
        self.galat_uraian.setText("")
        self.label_rencana.setText(QCoreApplication.translate("SasaranRhk", u"Rencana aksi (bila dibutuhkan)", None))
        self.rencana_aksi.setPlaceholderText(QCoreApplication.translate("SasaranRhk", u"Satu baris satu rencana aksi; laporan harian memilih salah satunya", None))
        self.label_penugasan.setText(QCoreApplication.translate("SasaranRhk", u"Penugasan dari (jabatan pimpinan atau tim kerja)", None))
        self.pimpinan_lain.setText(QCoreApplication.translate("SasaranRhk", u"Diberikan oleh pimpinan lain, bukan penilai", None))
        self.disetujui.setText(QCoreApplication.translate("SasaranRhk", u"Saya nyatakan penilai sudah menyetujuinya", None))
        self.galat_disetujui.setText("")
        self.plt.setText(QCoreApplication.translate("SasaranRhk", u"Tugas sebagai Plt./Plh. (selalu utama)", None))
        self.induk.setText("")
        self.label_aspek.setText(QCoreApplication.translate("SasaranRhk", u"Aspek", None))
        self.label_perspektif.setText(QCoreApplication.translate("SasaranRhk", u"Perspektif *", None))
        self.arti_perspektif.setText("")
        self.galat_perspektif.setText("")
        self.label_iki.setText(QCoreApplication.translate("SasaranRhk", u"Indikator kinerja individu *", None))
        self.galat_iki.setText("")
        self.label_target.setText(QCoreApplication.translate("SasaranRhk", u"Target *", None))
        self.target.setPlaceholderText(QCoreApplication.translate("SasaranRhk", u"misalnya 120 ibu hamil, 95%, \u2264 30 menit", None))
        self.galat_target.setText("")
        self.saran_target.setText("")
        pass
    # retranslateUi
