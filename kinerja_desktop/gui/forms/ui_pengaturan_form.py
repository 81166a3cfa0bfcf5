# Generated from ui/pengaturan_form.ui by packaging/forms.py; do not edit.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QProgressBar, QScrollArea,
    QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout,
    QWidget)

from kinerja_desktop.gui.common.isian import IsianBilangan
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.tombol import Tombol

class Ui_Pengaturan(object):
    def setupUi(self, Pengaturan: QWidget) -> None:
        if not Pengaturan.objectName():
            Pengaturan.setObjectName(u"Pengaturan")
        self.tata = QVBoxLayout(Pengaturan)
        self.tata.setSpacing(0)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.tab = QTabWidget(Pengaturan)
        self.tab.setObjectName(u"tab")
        self.tab.setDocumentMode(True)
        self.tab_saya = QWidget()
        self.tab_saya.setObjectName(u"tab_saya")
        self.tata19 = QVBoxLayout(self.tab_saya)
        self.tata19.setSpacing(8)
        self.tata19.setObjectName(u"tata19")
        self.tata19.setContentsMargins(0, 0, 0, 0)
        self.gulir_saya = QScrollArea(self.tab_saya)
        self.gulir_saya.setObjectName(u"gulir_saya")
        self.gulir_saya.setWidgetResizable(True)
        self.gulir_saya.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir_saya.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulir_saya.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.isi_gulir_saya = QWidget()
        self.isi_gulir_saya.setObjectName(u"isi_gulir_saya")
        self.tata18 = QHBoxLayout(self.isi_gulir_saya)
        self.tata18.setSpacing(14)
        self.tata18.setObjectName(u"tata18")
        self.tata18.setContentsMargins(0, 10, 0, 0)
        self.tata15 = QVBoxLayout()
        self.tata15.setSpacing(12)
        self.tata15.setObjectName(u"tata15")
        self.tata15.setContentsMargins(0, 0, 0, 0)
        self.kartu_akun = Kartu(self.isi_gulir_saya)
        self.kartu_akun.setObjectName(u"kartu_akun")
        self.tata_kartu_akun = QVBoxLayout(self.kartu_akun)
        self.tata_kartu_akun.setSpacing(8)
        self.tata_kartu_akun.setObjectName(u"tata_kartu_akun")
        self.tata_kartu_akun.setContentsMargins(0, 0, 0, 0)
        self.akun = QLabel(self.kartu_akun)
        self.akun.setObjectName(u"akun")
        self.akun.setWordWrap(True)
        self.akun.setProperty(u"peran", u"muted")

        self.tata_kartu_akun.addWidget(self.akun)

        self.tata2 = QHBoxLayout()
        self.tata2.setSpacing(8)
        self.tata2.setObjectName(u"tata2")
        self.tata2.setContentsMargins(0, 0, 0, 0)
        self.ganti_sandi = Tombol(self.kartu_akun)
        self.ganti_sandi.setObjectName(u"ganti_sandi")
        self.ganti_sandi.setProperty(u"varian", u"plain")
        self.ganti_sandi.setProperty(u"pintasan", u"Ctrl+G")

        self.tata2.addWidget(self.ganti_sandi)

        self.j1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata2.addItem(self.j1)


        self.tata_kartu_akun.addLayout(self.tata2)


        self.tata15.addWidget(self.kartu_akun)

        self.kartu_tampilan = Kartu(self.isi_gulir_saya)
        self.kartu_tampilan.setObjectName(u"kartu_tampilan")
        self.tata_kartu_tampilan = QVBoxLayout(self.kartu_tampilan)
        self.tata_kartu_tampilan.setSpacing(8)
        self.tata_kartu_tampilan.setObjectName(u"tata_kartu_tampilan")
        self.tata_kartu_tampilan.setContentsMargins(0, 0, 0, 0)
        self.tata7 = QHBoxLayout()
        self.tata7.setSpacing(12)
        self.tata7.setObjectName(u"tata7")
        self.tata7.setContentsMargins(0, 0, 0, 0)
        self.tata3 = QVBoxLayout()
        self.tata3.setSpacing(4)
        self.tata3.setObjectName(u"tata3")
        self.tata3.setContentsMargins(0, 0, 0, 0)
        self.l_tema = QLabel(self.kartu_tampilan)
        self.l_tema.setObjectName(u"l_tema")
        self.l_tema.setProperty(u"peran", u"medan")

        self.tata3.addWidget(self.l_tema)

        self.tema = Pilihan(self.kartu_tampilan)
        self.tema.setObjectName(u"tema")

        self.tata3.addWidget(self.tema)


        self.tata7.addLayout(self.tata3)

        self.tata4 = QVBoxLayout()
        self.tata4.setSpacing(4)
        self.tata4.setObjectName(u"tata4")
        self.tata4.setContentsMargins(0, 0, 0, 0)
        self.l_skala = QLabel(self.kartu_tampilan)
        self.l_skala.setObjectName(u"l_skala")
        self.l_skala.setProperty(u"peran", u"medan")

        self.tata4.addWidget(self.l_skala)

        self.skala = Pilihan(self.kartu_tampilan)
        self.skala.setObjectName(u"skala")

        self.tata4.addWidget(self.skala)


        self.tata7.addLayout(self.tata4)

        self.tata5 = QVBoxLayout()
        self.tata5.setSpacing(4)
        self.tata5.setObjectName(u"tata5")
        self.tata5.setContentsMargins(0, 0, 0, 0)
        self.l_bahasa = QLabel(self.kartu_tampilan)
        self.l_bahasa.setObjectName(u"l_bahasa")
        self.l_bahasa.setProperty(u"peran", u"medan")

        self.tata5.addWidget(self.l_bahasa)

        self.bahasa = Pilihan(self.kartu_tampilan)
        self.bahasa.setObjectName(u"bahasa")

        self.tata5.addWidget(self.bahasa)


        self.tata7.addLayout(self.tata5)

        self.j6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata7.addItem(self.j6)


        self.tata_kartu_tampilan.addLayout(self.tata7)

        self.ket_tampilan = QLabel(self.kartu_tampilan)
        self.ket_tampilan.setObjectName(u"ket_tampilan")
        self.ket_tampilan.setWordWrap(True)
        self.ket_tampilan.setProperty(u"peran", u"bantuan")

        self.tata_kartu_tampilan.addWidget(self.ket_tampilan)


        self.tata15.addWidget(self.kartu_tampilan)

        self.j14 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata15.addItem(self.j14)


        self.tata18.addLayout(self.tata15)

        self.tata17 = QVBoxLayout()
        self.tata17.setSpacing(12)
        self.tata17.setObjectName(u"tata17")
        self.tata17.setContentsMargins(0, 0, 0, 0)
        self.kartu_cadangan = Kartu(self.isi_gulir_saya)
        self.kartu_cadangan.setObjectName(u"kartu_cadangan")
        self.tata_kartu_cadangan = QVBoxLayout(self.kartu_cadangan)
        self.tata_kartu_cadangan.setSpacing(8)
        self.tata_kartu_cadangan.setObjectName(u"tata_kartu_cadangan")
        self.tata_kartu_cadangan.setContentsMargins(0, 0, 0, 0)
        self.cadangan = QLabel(self.kartu_cadangan)
        self.cadangan.setObjectName(u"cadangan")
        self.cadangan.setWordWrap(True)
        self.cadangan.setProperty(u"peran", u"muted")

        self.tata_kartu_cadangan.addWidget(self.cadangan)

        self.baris_cadangan = QHBoxLayout()
        self.baris_cadangan.setSpacing(8)
        self.baris_cadangan.setObjectName(u"baris_cadangan")
        self.baris_cadangan.setContentsMargins(0, 0, 0, 0)
        self.cadangkan = Tombol(self.kartu_cadangan)
        self.cadangkan.setObjectName(u"cadangkan")
        self.cadangkan.setProperty(u"varian", u"primary")
        self.cadangkan.setProperty(u"pintasan", u"Ctrl+B")
        self.cadangkan.setProperty(u"ikon", u"cadangan")

        self.baris_cadangan.addWidget(self.cadangkan)

        self.j8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.baris_cadangan.addItem(self.j8)


        self.tata_kartu_cadangan.addLayout(self.baris_cadangan)

        self.tata10 = QHBoxLayout()
        self.tata10.setSpacing(8)
        self.tata10.setObjectName(u"tata10")
        self.tata10.setContentsMargins(0, 0, 0, 0)
        self.folder_cadangan = Tombol(self.kartu_cadangan)
        self.folder_cadangan.setObjectName(u"folder_cadangan")
        self.folder_cadangan.setProperty(u"varian", u"plain")
        self.folder_cadangan.setProperty(u"pintasan", u"Ctrl+Shift+B")

        self.tata10.addWidget(self.folder_cadangan)

        self.j9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata10.addItem(self.j9)


        self.tata_kartu_cadangan.addLayout(self.tata10)

        self.tata11 = QHBoxLayout()
        self.tata11.setSpacing(8)
        self.tata11.setObjectName(u"tata11")
        self.tata11.setContentsMargins(0, 0, 0, 0)
        self.kemajuan = QProgressBar(self.kartu_cadangan)
        self.kemajuan.setObjectName(u"kemajuan")

        self.tata11.addWidget(self.kemajuan)

        self.batal_cadangan = Tombol(self.kartu_cadangan)
        self.batal_cadangan.setObjectName(u"batal_cadangan")
        self.batal_cadangan.setProperty(u"varian", u"flat")
        self.batal_cadangan.setProperty(u"pintasan", u"Esc")

        self.tata11.addWidget(self.batal_cadangan)


        self.tata_kartu_cadangan.addLayout(self.tata11)


        self.tata17.addWidget(self.kartu_cadangan)

        self.kartu_perangkat = Kartu(self.isi_gulir_saya)
        self.kartu_perangkat.setObjectName(u"kartu_perangkat")
        self.tata_kartu_perangkat = QVBoxLayout(self.kartu_perangkat)
        self.tata_kartu_perangkat.setSpacing(8)
        self.tata_kartu_perangkat.setObjectName(u"tata_kartu_perangkat")
        self.tata_kartu_perangkat.setContentsMargins(0, 0, 0, 0)
        self.perangkat = QLabel(self.kartu_perangkat)
        self.perangkat.setObjectName(u"perangkat")
        self.perangkat.setWordWrap(True)
        self.perangkat.setProperty(u"peran", u"muted")

        self.tata_kartu_perangkat.addWidget(self.perangkat)

        self.tata13 = QHBoxLayout()
        self.tata13.setSpacing(8)
        self.tata13.setObjectName(u"tata13")
        self.tata13.setContentsMargins(0, 0, 0, 0)
        self.periksa = Tombol(self.kartu_perangkat)
        self.periksa.setObjectName(u"periksa")
        self.periksa.setProperty(u"varian", u"plain")
        self.periksa.setProperty(u"pintasan", u"Ctrl+R")

        self.tata13.addWidget(self.periksa)

        self.j12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata13.addItem(self.j12)


        self.tata_kartu_perangkat.addLayout(self.tata13)

        self.hasil_periksa = QLabel(self.kartu_perangkat)
        self.hasil_periksa.setObjectName(u"hasil_periksa")
        self.hasil_periksa.setWordWrap(True)
        self.hasil_periksa.setProperty(u"peran", u"muted")

        self.tata_kartu_perangkat.addWidget(self.hasil_periksa)


        self.tata17.addWidget(self.kartu_perangkat)

        self.j16 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata17.addItem(self.j16)


        self.tata18.addLayout(self.tata17)

        self.tata18.setStretch(0, 1)
        self.tata18.setStretch(1, 1)
        self.gulir_saya.setWidget(self.isi_gulir_saya)

        self.tata19.addWidget(self.gulir_saya)

        self.tab.addTab(self.tab_saya, "")
        self.tab_kantor = QWidget()
        self.tab_kantor.setObjectName(u"tab_kantor")
        self.tata41 = QVBoxLayout(self.tab_kantor)
        self.tata41.setSpacing(10)
        self.tata41.setObjectName(u"tata41")
        self.tata41.setContentsMargins(0, 0, 0, 0)
        self.gulir_kantor = QScrollArea(self.tab_kantor)
        self.gulir_kantor.setObjectName(u"gulir_kantor")
        self.gulir_kantor.setWidgetResizable(True)
        self.gulir_kantor.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir_kantor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulir_kantor.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.isi_gulir_kantor = QWidget()
        self.isi_gulir_kantor.setObjectName(u"isi_gulir_kantor")
        self.tata38 = QHBoxLayout(self.isi_gulir_kantor)
        self.tata38.setSpacing(14)
        self.tata38.setObjectName(u"tata38")
        self.tata38.setContentsMargins(0, 10, 0, 0)
        self.tata35 = QVBoxLayout()
        self.tata35.setSpacing(8)
        self.tata35.setObjectName(u"tata35")
        self.tata35.setContentsMargins(0, 0, 0, 0)
        self.kartu_kop = Kartu(self.isi_gulir_kantor)
        self.kartu_kop.setObjectName(u"kartu_kop")
        self.tata_kartu_kop = QVBoxLayout(self.kartu_kop)
        self.tata_kartu_kop.setSpacing(8)
        self.tata_kartu_kop.setObjectName(u"tata_kartu_kop")
        self.tata_kartu_kop.setContentsMargins(0, 0, 0, 0)
        self.tata20 = QVBoxLayout()
        self.tata20.setSpacing(4)
        self.tata20.setObjectName(u"tata20")
        self.tata20.setContentsMargins(0, 0, 0, 0)
        self.l_instansi = QLabel(self.kartu_kop)
        self.l_instansi.setObjectName(u"l_instansi")
        self.l_instansi.setProperty(u"peran", u"medan")

        self.tata20.addWidget(self.l_instansi)

        self.instansi = QLineEdit(self.kartu_kop)
        self.instansi.setObjectName(u"instansi")

        self.tata20.addWidget(self.instansi)


        self.tata_kartu_kop.addLayout(self.tata20)

        self.tata21 = QVBoxLayout()
        self.tata21.setSpacing(4)
        self.tata21.setObjectName(u"tata21")
        self.tata21.setContentsMargins(0, 0, 0, 0)
        self.l_alamat = QLabel(self.kartu_kop)
        self.l_alamat.setObjectName(u"l_alamat")
        self.l_alamat.setProperty(u"peran", u"medan")

        self.tata21.addWidget(self.l_alamat)

        self.alamat = QLineEdit(self.kartu_kop)
        self.alamat.setObjectName(u"alamat")

        self.tata21.addWidget(self.alamat)


        self.tata_kartu_kop.addLayout(self.tata21)

        self.tata24 = QHBoxLayout()
        self.tata24.setSpacing(12)
        self.tata24.setObjectName(u"tata24")
        self.tata24.setContentsMargins(0, 0, 0, 0)
        self.tata22 = QVBoxLayout()
        self.tata22.setSpacing(4)
        self.tata22.setObjectName(u"tata22")
        self.tata22.setContentsMargins(0, 0, 0, 0)
        self.l_tempat = QLabel(self.kartu_kop)
        self.l_tempat.setObjectName(u"l_tempat")
        self.l_tempat.setProperty(u"peran", u"medan")

        self.tata22.addWidget(self.l_tempat)

        self.tempat = QLineEdit(self.kartu_kop)
        self.tempat.setObjectName(u"tempat")

        self.tata22.addWidget(self.tempat)


        self.tata24.addLayout(self.tata22)

        self.tata23 = QVBoxLayout()
        self.tata23.setSpacing(4)
        self.tata23.setObjectName(u"tata23")
        self.tata23.setContentsMargins(0, 0, 0, 0)
        self.l_kertas = QLabel(self.kartu_kop)
        self.l_kertas.setObjectName(u"l_kertas")
        self.l_kertas.setProperty(u"peran", u"medan")

        self.tata23.addWidget(self.l_kertas)

        self.kertas = Pilihan(self.kartu_kop)
        self.kertas.setObjectName(u"kertas")

        self.tata23.addWidget(self.kertas)


        self.tata24.addLayout(self.tata23)

        self.tata24.setStretch(0, 1)

        self.tata_kartu_kop.addLayout(self.tata24)

        self.l_lambang = QLabel(self.kartu_kop)
        self.l_lambang.setObjectName(u"l_lambang")
        self.l_lambang.setProperty(u"peran", u"medan")

        self.tata_kartu_kop.addWidget(self.l_lambang)

        self.tata28 = QHBoxLayout()
        self.tata28.setSpacing(12)
        self.tata28.setObjectName(u"tata28")
        self.tata28.setContentsMargins(0, 0, 0, 0)
        self.gambar_lambang = QLabel(self.kartu_kop)
        self.gambar_lambang.setObjectName(u"gambar_lambang")
        self.gambar_lambang.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.tata28.addWidget(self.gambar_lambang)

        self.tata27 = QVBoxLayout()
        self.tata27.setSpacing(4)
        self.tata27.setObjectName(u"tata27")
        self.tata27.setContentsMargins(0, 0, 0, 0)
        self.tata26 = QHBoxLayout()
        self.tata26.setSpacing(8)
        self.tata26.setObjectName(u"tata26")
        self.tata26.setContentsMargins(0, 0, 0, 0)
        self.pilih_lambang = Tombol(self.kartu_kop)
        self.pilih_lambang.setObjectName(u"pilih_lambang")
        self.pilih_lambang.setProperty(u"varian", u"plain")
        self.pilih_lambang.setProperty(u"pintasan", u"Ctrl+O")

        self.tata26.addWidget(self.pilih_lambang)

        self.hapus_lambang = Tombol(self.kartu_kop)
        self.hapus_lambang.setObjectName(u"hapus_lambang")
        self.hapus_lambang.setProperty(u"varian", u"flat")
        self.hapus_lambang.setProperty(u"pintasan", u"Ctrl+Shift+O")

        self.tata26.addWidget(self.hapus_lambang)

        self.j25 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata26.addItem(self.j25)


        self.tata27.addLayout(self.tata26)

        self.ket_lambang = QLabel(self.kartu_kop)
        self.ket_lambang.setObjectName(u"ket_lambang")
        self.ket_lambang.setWordWrap(True)
        self.ket_lambang.setProperty(u"peran", u"bantuan")

        self.tata27.addWidget(self.ket_lambang)


        self.tata28.addLayout(self.tata27)

        self.tata28.setStretch(1, 1)

        self.tata_kartu_kop.addLayout(self.tata28)


        self.tata35.addWidget(self.kartu_kop)

        self.j34 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata35.addItem(self.j34)


        self.tata38.addLayout(self.tata35)

        self.tata37 = QVBoxLayout()
        self.tata37.setSpacing(8)
        self.tata37.setObjectName(u"tata37")
        self.tata37.setContentsMargins(0, 0, 0, 0)
        self.kartu_aturan = Kartu(self.isi_gulir_kantor)
        self.kartu_aturan.setObjectName(u"kartu_aturan")
        self.tata_kartu_aturan = QVBoxLayout(self.kartu_aturan)
        self.tata_kartu_aturan.setSpacing(8)
        self.tata_kartu_aturan.setObjectName(u"tata_kartu_aturan")
        self.tata_kartu_aturan.setContentsMargins(0, 0, 0, 0)
        self.tata31 = QHBoxLayout()
        self.tata31.setSpacing(12)
        self.tata31.setObjectName(u"tata31")
        self.tata31.setContentsMargins(0, 0, 0, 0)
        self.tata29 = QVBoxLayout()
        self.tata29.setSpacing(4)
        self.tata29.setObjectName(u"tata29")
        self.tata29.setContentsMargins(0, 0, 0, 0)
        self.l_kunci_otomatis = QLabel(self.kartu_aturan)
        self.l_kunci_otomatis.setObjectName(u"l_kunci_otomatis")
        self.l_kunci_otomatis.setProperty(u"peran", u"medan")

        self.tata29.addWidget(self.l_kunci_otomatis)

        self.kunci_otomatis = IsianBilangan(self.kartu_aturan)
        self.kunci_otomatis.setObjectName(u"kunci_otomatis")
        self.kunci_otomatis.setMinimum(0)
        self.kunci_otomatis.setMaximum(120)
        self.kunci_otomatis.setSingleStep(1)

        self.tata29.addWidget(self.kunci_otomatis)


        self.tata31.addLayout(self.tata29)

        self.tata30 = QVBoxLayout()
        self.tata30.setSpacing(4)
        self.tata30.setObjectName(u"tata30")
        self.tata30.setContentsMargins(0, 0, 0, 0)
        self.l_norma = QLabel(self.kartu_aturan)
        self.l_norma.setObjectName(u"l_norma")
        self.l_norma.setProperty(u"peran", u"medan")

        self.tata30.addWidget(self.l_norma)

        self.norma = IsianBilangan(self.kartu_aturan)
        self.norma.setObjectName(u"norma")
        self.norma.setMinimum(60)
        self.norma.setMaximum(720)
        self.norma.setSingleStep(10)

        self.tata30.addWidget(self.norma)


        self.tata31.addLayout(self.tata30)

        self.tata31.setStretch(0, 1)
        self.tata31.setStretch(1, 1)

        self.tata_kartu_aturan.addLayout(self.tata31)

        self.ket_kunci = QLabel(self.kartu_aturan)
        self.ket_kunci.setObjectName(u"ket_kunci")
        self.ket_kunci.setWordWrap(True)
        self.ket_kunci.setProperty(u"peran", u"bantuan")

        self.tata_kartu_aturan.addWidget(self.ket_kunci)

        self.tata32 = QVBoxLayout()
        self.tata32.setSpacing(4)
        self.tata32.setObjectName(u"tata32")
        self.tata32.setContentsMargins(0, 0, 0, 0)
        self.l_anggaran_foto = QLabel(self.kartu_aturan)
        self.l_anggaran_foto.setObjectName(u"l_anggaran_foto")
        self.l_anggaran_foto.setProperty(u"peran", u"medan")

        self.tata32.addWidget(self.l_anggaran_foto)

        self.anggaran_foto = IsianBilangan(self.kartu_aturan)
        self.anggaran_foto.setObjectName(u"anggaran_foto")
        self.anggaran_foto.setMinimum(100)
        self.anggaran_foto.setMaximum(5000)
        self.anggaran_foto.setSingleStep(50)

        self.tata32.addWidget(self.anggaran_foto)


        self.tata_kartu_aturan.addLayout(self.tata32)

        self.ket_foto = QLabel(self.kartu_aturan)
        self.ket_foto.setObjectName(u"ket_foto")
        self.ket_foto.setWordWrap(True)
        self.ket_foto.setProperty(u"peran", u"bantuan")

        self.tata_kartu_aturan.addWidget(self.ket_foto)

        self.tata33 = QVBoxLayout()
        self.tata33.setSpacing(4)
        self.tata33.setObjectName(u"tata33")
        self.tata33.setContentsMargins(0, 0, 0, 0)
        self.l_siklus = QLabel(self.kartu_aturan)
        self.l_siklus.setObjectName(u"l_siklus")
        self.l_siklus.setProperty(u"peran", u"medan")

        self.tata33.addWidget(self.l_siklus)

        self.siklus = Pilihan(self.kartu_aturan)
        self.siklus.setObjectName(u"siklus")

        self.tata33.addWidget(self.siklus)


        self.tata_kartu_aturan.addLayout(self.tata33)

        self.ket_siklus = QLabel(self.kartu_aturan)
        self.ket_siklus.setObjectName(u"ket_siklus")
        self.ket_siklus.setWordWrap(True)
        self.ket_siklus.setProperty(u"peran", u"bantuan")

        self.tata_kartu_aturan.addWidget(self.ket_siklus)

        self.baris_perilaku = QHBoxLayout()
        self.baris_perilaku.setSpacing(8)
        self.baris_perilaku.setObjectName(u"baris_perilaku")
        self.baris_perilaku.setContentsMargins(0, 0, 0, 0)
        self.l_perilaku = QLabel(self.kartu_aturan)
        self.l_perilaku.setObjectName(u"l_perilaku")
        self.l_perilaku.setProperty(u"peran", u"medan")

        self.baris_perilaku.addWidget(self.l_perilaku)

        self.perilaku = Pilihan(self.kartu_aturan)
        self.perilaku.setObjectName(u"perilaku")

        self.baris_perilaku.addWidget(self.perilaku)


        self.tata_kartu_aturan.addLayout(self.baris_perilaku)


        self.tata37.addWidget(self.kartu_aturan)

        self.j36 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata37.addItem(self.j36)


        self.tata38.addLayout(self.tata37)

        self.tata38.setStretch(0, 1)
        self.tata38.setStretch(1, 1)
        self.gulir_kantor.setWidget(self.isi_gulir_kantor)

        self.tata41.addWidget(self.gulir_kantor)

        self.tata40 = QHBoxLayout()
        self.tata40.setSpacing(8)
        self.tata40.setObjectName(u"tata40")
        self.tata40.setContentsMargins(0, 0, 0, 0)
        self.j39 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata40.addItem(self.j39)

        self.simpan_kantor = Tombol(self.tab_kantor)
        self.simpan_kantor.setObjectName(u"simpan_kantor")
        self.simpan_kantor.setProperty(u"varian", u"primary")
        self.simpan_kantor.setProperty(u"pintasan", u"Ctrl+S")

        self.tata40.addWidget(self.simpan_kantor)


        self.tata41.addLayout(self.tata40)

        self.tab.addTab(self.tab_kantor, "")
        self.tab_akun = QWidget()
        self.tab_akun.setObjectName(u"tab_akun")
        self.tata44 = QVBoxLayout(self.tab_akun)
        self.tata44.setSpacing(8)
        self.tata44.setObjectName(u"tata44")
        self.tata44.setContentsMargins(0, 10, 0, 0)
        self.kartu_daftar_akun = Kartu(self.tab_akun)
        self.kartu_daftar_akun.setObjectName(u"kartu_daftar_akun")
        self.tata_kartu_daftar_akun = QVBoxLayout(self.kartu_daftar_akun)
        self.tata_kartu_daftar_akun.setSpacing(8)
        self.tata_kartu_daftar_akun.setObjectName(u"tata_kartu_daftar_akun")
        self.tata_kartu_daftar_akun.setContentsMargins(0, 0, 0, 0)
        self.tabel_akun = Tabel(self.kartu_daftar_akun)
        self.tabel_akun.setObjectName(u"tabel_akun")

        self.tata_kartu_daftar_akun.addWidget(self.tabel_akun)

        self.tata43 = QHBoxLayout()
        self.tata43.setSpacing(8)
        self.tata43.setObjectName(u"tata43")
        self.tata43.setContentsMargins(0, 0, 0, 0)
        self.tambah_akun = Tombol(self.kartu_daftar_akun)
        self.tambah_akun.setObjectName(u"tambah_akun")
        self.tambah_akun.setProperty(u"varian", u"plain")
        self.tambah_akun.setProperty(u"pintasan", u"Ctrl+N")
        self.tambah_akun.setProperty(u"ikon", u"tambah")

        self.tata43.addWidget(self.tambah_akun)

        self.sandi_akun = Tombol(self.kartu_daftar_akun)
        self.sandi_akun.setObjectName(u"sandi_akun")
        self.sandi_akun.setProperty(u"varian", u"plain")
        self.sandi_akun.setProperty(u"pintasan", u"Ctrl+G")

        self.tata43.addWidget(self.sandi_akun)

        self.tutup_akun = Tombol(self.kartu_daftar_akun)
        self.tutup_akun.setObjectName(u"tutup_akun")
        self.tutup_akun.setProperty(u"varian", u"flat")
        self.tutup_akun.setProperty(u"pintasan", u"Ctrl+Del")

        self.tata43.addWidget(self.tutup_akun)

        self.j42 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata43.addItem(self.j42)


        self.tata_kartu_daftar_akun.addLayout(self.tata43)


        self.tata44.addWidget(self.kartu_daftar_akun)

        self.tab.addTab(self.tab_akun, "")

        self.tata.addWidget(self.tab)

#if QT_CONFIG(shortcut)
        self.l_tema.setBuddy(self.tema)
        self.l_skala.setBuddy(self.skala)
        self.l_bahasa.setBuddy(self.bahasa)
        self.l_instansi.setBuddy(self.instansi)
        self.l_alamat.setBuddy(self.alamat)
        self.l_tempat.setBuddy(self.tempat)
        self.l_kertas.setBuddy(self.kertas)
        self.l_kunci_otomatis.setBuddy(self.kunci_otomatis)
        self.l_norma.setBuddy(self.norma)
        self.l_anggaran_foto.setBuddy(self.anggaran_foto)
        self.l_siklus.setBuddy(self.siklus)
        self.l_perilaku.setBuddy(self.perilaku)
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
        self.batal_cadangan.setText(QCoreApplication.translate("Pengaturan", u"Batal", None))
        self.kartu_perangkat.setProperty(u"judul", QCoreApplication.translate("Pengaturan", u"Perangkat dan keutuhan data", None))
        self.perangkat.setText("")
        self.periksa.setText(QCoreApplication.translate("Pengaturan", u"Periksa basis data", None))
        self.hasil_periksa.setText("")
        self.tab.setTabText(self.tab.indexOf(self.tab_saya), QCoreApplication.translate("Pengaturan", u"Saya dan komputer ini", None))
        self.kartu_kop.setProperty(u"judul", QCoreApplication.translate("Pengaturan", u"Formulir", None))
        self.l_instansi.setText(QCoreApplication.translate("Pengaturan", u"Instansi (kepala formulir)", None))
        self.l_alamat.setText(QCoreApplication.translate("Pengaturan", u"Alamat pada kop surat", None))
        self.l_tempat.setText(QCoreApplication.translate("Pengaturan", u"Tempat tanda tangan", None))
        self.l_kertas.setText(QCoreApplication.translate("Pengaturan", u"Kertas", None))
        self.l_lambang.setText(QCoreApplication.translate("Pengaturan", u"Lambang pada D.1.1", None))
        self.pilih_lambang.setText(QCoreApplication.translate("Pengaturan", u"Pilih gambar\u2026", None))
        self.hapus_lambang.setText(QCoreApplication.translate("Pengaturan", u"Hapus", None))
        self.ket_lambang.setText("")
        self.kartu_aturan.setProperty(u"judul", QCoreApplication.translate("Pengaturan", u"Aturan kantor", None))
        self.l_kunci_otomatis.setText(QCoreApplication.translate("Pengaturan", u"Kunci otomatis", None))
        self.kunci_otomatis.setSuffix(QCoreApplication.translate("Pengaturan", u" menit", None))
        self.l_norma.setText(QCoreApplication.translate("Pengaturan", u"Norma menit sehari", None))
        self.norma.setSuffix(QCoreApplication.translate("Pengaturan", u" menit", None))
        self.ket_kunci.setText(QCoreApplication.translate("Pengaturan", u"0 menit berarti layar tidak dikunci sendiri. Perubahan langsung berlaku.", None))
        self.l_anggaran_foto.setText(QCoreApplication.translate("Pengaturan", u"Ukuran foto bukti dukung paling besar", None))
        self.anggaran_foto.setSuffix(QCoreApplication.translate("Pengaturan", u" KB", None))
        self.ket_foto.setText(QCoreApplication.translate("Pengaturan", u"Foto baru dikecilkan sampai ukuran ini; foto yang sudah tersimpan tidak berubah.", None))
        self.l_siklus.setText(QCoreApplication.translate("Pengaturan", u"Siklus evaluasi", None))
        self.ket_siklus.setText("")
        self.l_perilaku.setText(QCoreApplication.translate("Pengaturan", u"Naskah BerAKHLAK", None))
#if QT_CONFIG(tooltip)
        self.perilaku.setToolTip(QCoreApplication.translate("Pengaturan", u"Dipakai formulir yang ditandatangani sesudah ini; yang sudah ditandatangani tidak berubah", None))
#endif // QT_CONFIG(tooltip)
        self.simpan_kantor.setText(QCoreApplication.translate("Pengaturan", u"Simpan pengaturan kantor", None))
        self.tab.setTabText(self.tab.indexOf(self.tab_kantor), QCoreApplication.translate("Pengaturan", u"Kantor", None))
        self.kartu_daftar_akun.setProperty(u"judul", QCoreApplication.translate("Pengaturan", u"Akun di komputer ini", None))
        self.tambah_akun.setText(QCoreApplication.translate("Pengaturan", u"Tambah akun\u2026", None))
        self.sandi_akun.setText(QCoreApplication.translate("Pengaturan", u"Atur kata sandi\u2026", None))
        self.tutup_akun.setText(QCoreApplication.translate("Pengaturan", u"Tutup akun\u2026", None))
        self.tab.setTabText(self.tab.indexOf(self.tab_akun), QCoreApplication.translate("Pengaturan", u"Daftar akun", None))
        pass
    # retranslateUi
