"""Calibration: the board of the team and what its places do to the spread. Nothing is signed here."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.evaluasi import CapaianOrganisasi
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.kalibrasi import Langkah, Tempat
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.theme import penata, px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.evaluasi.capaian import tetapkan_capaian
from kinerja_desktop.gui.evaluasi.papan import PapanKuadran
from kinerja_desktop.gui.evaluasi.sebaran import KartuSebaran
from kinerja_desktop.services import evaluasi_tim as layanan
from kinerja_desktop.services.evaluasi_tim import AnggotaTim, TimEvaluasi
from kinerja_desktop.services.konteks import Context

_LEBAR_SISI = 340


class KalibrasiView(QWidget):
    """`dibuka` carries the person whose sheet is wanted."""

    dibuka = Signal(object)

    def __init__(self, halaman: Halaman, context: Context, periode: Callable[[], Periode]) -> None:
        super().__init__()
        self._halaman, self._context, self._periode = halaman, context, periode
        self.tim: TimEvaluasi | None = None
        self.langkah: Langkah[UUID] = Langkah()
        self.papan = PapanKuadran()
        self.kartu_sebaran = KartuSebaran()
        self.urung = Tombol(self.tr("Urungkan"), "flat", ikon="urung")
        self.ulang = Tombol(self.tr("Ulangi"), "flat", ikon="ulang")
        self.ringkas = QLabel()
        self.ringkas.setProperty("peran", "muted")
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(14))
        tata.addWidget(self._kartu_papan(), 1)
        tata.addWidget(self._sisi())
        self._sambungkan()

    def _kartu_papan(self) -> QWidget:
        kartu = Kartu("", "", padat=True)
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(px(12), px(8), px(12), px(8))
        tata.setSpacing(px(6))
        atas = QHBoxLayout()
        atas.addWidget(self.ringkas, 1)
        self.urung.setToolTip(self.tr("Mengurungkan pemindahan terakhir (Ctrl Z)"))
        self.ulang.setToolTip(self.tr("Mengulangi pemindahan yang diurungkan (Ctrl Y)"))
        atas.addWidget(self.urung)
        atas.addWidget(self.ulang)
        self.gulir = _gulir(self.papan)
        self.kosong = EmptyState()
        self.kosong.setel(
            "tim",
            self.tr("Tidak ada pegawai"),
            self.tr("Pegawai yang Anda nilai muncul di sini setelah data organisasi terisi."),
        )
        self.tumpukan = QStackedWidget()
        self.tumpukan.addWidget(self.gulir)
        self.tumpukan.addWidget(self.kosong)
        bantuan = QLabel(
            self.tr(
                "Seret pegawai ke kotak lain, atau pilih dengan J dan K lalu pindahkan dengan panah. Enter membuka "
                "lembarnya. Yang berpindah hanya draf; penetapan tetap di lembar masing-masing."
            )
        )
        bantuan.setWordWrap(True)
        bantuan.setProperty("peran", "bantuan")
        tata.addLayout(atas)
        tata.addWidget(self.tumpukan, 1)
        tata.addWidget(bantuan)
        return kartu

    def _sisi(self) -> QWidget:
        kotak = QWidget()
        kotak.setObjectName("isiGulir")
        tata = QVBoxLayout(kotak)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.kartu_sebaran)
        tata.addStretch(1)
        self.sisi = _gulir(kotak)
        self._berdandan()
        penata().berubah.connect(self._berdandan)
        return self.sisi

    def _berdandan(self) -> None:
        self.sisi.setFixedWidth(px(_LEBAR_SISI))

    def _sambungkan(self) -> None:
        self.papan.dipindah.connect(self.pindahkan)
        self.papan.dibuka.connect(self.dibuka)
        self.papan.terlihat.connect(self._perlihatkan)
        self.urung.clicked.connect(self.urungkan)
        self.ulang.clicked.connect(self.ulangi)
        self.kartu_sebaran.capaian_dipilih.connect(self._tetapkan_capaian)
        for kunci, apa in (("Ctrl+Z", self.urungkan), ("Ctrl+Y", self.ulangi), ("Ctrl+Shift+Z", self.ulangi)):
            QShortcut(QKeySequence(kunci), self, apa).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # loading

    def fokus(self) -> None:
        """The keys go to the board."""
        self.papan.setFocus(Qt.FocusReason.OtherFocusReason)

    def muat(self) -> None:
        """Load the team again; moves of another period are forgotten."""
        self._halaman.jalankan(layanan.tim, self._context, self._periode(), selesai=self._terima)

    def _terima(self, tim: TimEvaluasi) -> None:
        if self.tim is None or self.tim.periode != tim.periode:
            self.langkah.lupakan()
        self._tampilkan(tim)

    def _tampilkan(self, tim: TimEvaluasi) -> None:
        self.tim = tim
        self.papan.isi(tim.anggota)
        self.tumpukan.setCurrentWidget(self.gulir if tim.anggota else self.kosong)
        self.kartu_sebaran.setel(tim.sebaran, tim.capaian, tim.aturan)
        ditetapkan = sum(a.terkunci for a in tim.anggota)
        alasan = sum(a.perlu_alasan for a in tim.anggota)
        teks = self.tr("{n} pegawai · {tetap} sudah ditetapkan").format(n=len(tim.anggota), tetap=ditetapkan)
        if alasan:
            teks += " · " + self.tr("{n} perlu alasan").format(n=alasan)
        self.ringkas.setText(teks)
        self.urung.setEnabled(self.langkah.bisa_urung)
        self.ulang.setEnabled(self.langkah.bisa_ulang)

    def _perlihatkan(self, titik: QPoint) -> None:
        self.gulir.ensureVisible(titik.x(), titik.y(), 0, px(36))

    # moving

    def _anggota(self, siapa: UUID) -> AnggotaTim | None:
        return next((a for a in self.tim.anggota if a.pegawai_id == siapa), None) if self.tim else None

    def pindahkan(self, siapa: UUID, ke: Tempat) -> None:
        """Move a chip: shown at once, kept by the store, taken back on screen where the store refuses."""
        a = self._anggota(siapa)
        if a is None or not a.dapat_digeser:
            return
        self.langkah.catat(siapa, a.tempat, ke)
        self._letakkan(siapa, ke)

    def urungkan(self) -> None:
        """Take the last move back."""
        if (langkah := self.langkah.urungkan()) is not None:
            self._letakkan(*langkah)

    def ulangi(self) -> None:
        """Make the move again that was taken back."""
        if (langkah := self.langkah.ulangi()) is not None:
            self._letakkan(*langkah)

    def _letakkan(self, siapa: UUID, ke: Tempat) -> None:
        if self.tim is None:
            return
        self._tampilkan(self.tim.pindah(siapa, ke))
        self.papan.pilih(siapa)
        self._halaman.jalankan(
            layanan.pindahkan, self._context, siapa, self.tim.periode, ke, selesai=lambda _: None, gagal=self._gagal
        )

    def _gagal(self, galat: UserError) -> None:
        """The store decides: what it refused is shown as it is there."""
        self._halaman.tampilkan_galat(galat)
        self.langkah.lupakan()
        self.muat()

    def _tetapkan_capaian(self, nilai: CapaianOrganisasi) -> None:
        tim = self.tim
        if tim is not None and not tetapkan_capaian(
            self._halaman, self._context, tim.capaian, tim.periode, nilai, self.muat
        ):
            self.kartu_sebaran.setel(tim.sebaran, tim.capaian, tim.aturan)


def _gulir(isi: QWidget) -> QScrollArea:
    gulir = QScrollArea()
    gulir.setFrameShape(QFrame.Shape.NoFrame)
    gulir.setWidgetResizable(True)
    gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    gulir.setWidget(isi)
    gulir.viewport().setAutoFillBackground(False)
    isi.setAutoFillBackground(False)
    return gulir
