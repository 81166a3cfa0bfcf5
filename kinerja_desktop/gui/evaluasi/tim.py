"""The penilai's side: the team as a list, side by side or on the board of the quadrant, and the sheet of one person."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kinerja_desktop.domain.evaluasi import Rating
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.bahasa import tulis_periode
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.evaluasi.banding import BandingView
from kinerja_desktop.gui.evaluasi.daftar import DaftarTim
from kinerja_desktop.gui.evaluasi.kalibrasi import KalibrasiView
from kinerja_desktop.gui.evaluasi.lembar import LembarPegawai
from kinerja_desktop.services import wewenang
from kinerja_desktop.services.evaluasi_bentuk import IsianEvaluasi, LembarEvaluasi
from kinerja_desktop.services.konteks import Context

_KABAR_DETIK = 8
DAFTAR, BANDING, KALIBRASI = range(3)


class TimView(QStackedWidget):
    """First the team in one of three views; a person opens the sheet, from which one goes on to the next."""

    lembar_dibuka = Signal(bool)

    def __init__(self, halaman: Halaman, context: Context, periode: Periode) -> None:
        super().__init__(halaman)
        self._halaman, self._context, self.periode = halaman, context, periode
        self.banding: BandingView | None = None
        self.kalibrasi: KalibrasiView | None = None
        self._di_depan: UUID | None = None
        self.daftar = DaftarTim(halaman, context, lambda: self.periode)
        self.model, self.tabel = self.daftar.model, self.daftar.tabel
        self.cari, self.saring, self.tombol_buka = self.daftar.cari, self.daftar.saring, self.daftar.tombol_buka
        self.addWidget(self._depan())
        self.lembar = LembarPegawai(halaman, context)
        self.addWidget(self.lembar)
        self.kartu, self.penilaian, self.hasil = self.lembar.kartu, self.lembar.penilaian, self.lembar.hasil
        self.kembali, self.sebelum, self.sesudah = self.kartu.kembali, self.kartu.sebelum, self.kartu.sesudah
        self.tag, self.beda, self.berikut = self.kartu.tag, self.kartu.beda, self.kartu.berikut
        self._sambungkan()

    def _depan(self) -> QWidget:
        """The three views below their tabs; those who only read have the list."""
        depan = QWidget()
        tata = QVBoxLayout(depan)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        self.rupa = QTabBar(depan)
        self.rupa.setDrawBase(False)
        self.rupa.setExpanding(False)
        self.rupa.setAccessibleName(self.tr("Tampilan tim"))
        self.rupa.setToolTip(self.tr("Ctrl+Tab: berpindah"))
        for teks in (self.tr("Daftar"), self.tr("Perbandingan"), self.tr("Kalibrasi")):
            self.rupa.addTab(teks)
        self.rupa.setVisible(self._context.peran in wewenang.PENILAI)
        self.tumpukan = QStackedWidget(depan)
        self.tumpukan.addWidget(self.daftar)
        tata.addWidget(self.rupa)
        tata.addWidget(self.tumpukan, 1)
        return depan

    def _sambungkan(self) -> None:
        self.rupa.currentChanged.connect(self._ganti_rupa)
        QShortcut(QKeySequence("Ctrl+Tab"), self.tumpukan, self._putar_rupa).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.daftar.dibuka.connect(self.buka)
        self.daftar.langkah.ke_kalibrasi.connect(lambda: self.rupa.setCurrentIndex(KALIBRASI))
        self.model.dimuat.connect(lambda _: self._tulis_posisi())
        self.lembar.ditampilkan.connect(self._tampilkan)
        self.lembar.berubah.connect(self.segarkan)
        self.lembar.terkirim.connect(self._terkirim)
        self.kembali.clicked.connect(self.ke_daftar)
        self.sebelum.clicked.connect(lambda: self._geser(-1))
        self.sesudah.clicked.connect(lambda: self._geser(1))
        self.berikut.clicked.connect(lambda: self.ke_berikut(1))
        QShortcut(QKeySequence("Ctrl+Right"), self.lembar, lambda: self.ke_berikut(1))
        QShortcut(QKeySequence("Ctrl+Left"), self.lembar, lambda: self.ke_berikut(-1))

    # the three views

    def _ganti_rupa(self, nomor: int) -> None:
        """Views that nobody opens are not made."""
        if nomor == BANDING and self.banding is None:
            self.banding = BandingView(self._halaman, self._context, lambda: self.periode)
            self.banding.dibuka.connect(self.buka)
            self.tumpukan.addWidget(self.banding)
        elif nomor == KALIBRASI and self.kalibrasi is None:
            self.kalibrasi = KalibrasiView(self._halaman, self._context, lambda: self.periode)
            self.kalibrasi.dibuka.connect(self.buka)
            self.tumpukan.addWidget(self.kalibrasi)
        self.tumpukan.setCurrentWidget(self._tampilan())
        self._muat_tampilan()

    def _putar_rupa(self) -> None:
        if self.rupa.isVisible():
            self.rupa.setCurrentIndex((self.rupa.currentIndex() + 1) % self.rupa.count())

    def _tampilan(self) -> DaftarTim | BandingView | KalibrasiView:
        pilihan = {BANDING: self.banding, KALIBRASI: self.kalibrasi}
        return pilihan.get(self.rupa.currentIndex()) or self.daftar

    def _muat_tampilan(self) -> None:
        tampilan = self._tampilan()
        if tampilan is not self.daftar:
            tampilan.muat()

    def muat_daftar(self) -> None:
        """Load the list again: it also tells who comes next on the sheet."""
        if self.lembar.lembar is None:
            self._halaman.setel_remah(tulis_periode(self.periode))
        self.daftar.muat()

    @property
    def berlembar(self) -> bool:
        """Whether the sheet of one person is in front."""
        return self.currentIndex() == 1

    def ke_daftar(self) -> None:
        """Back to the team; what is typed is kept."""
        self.lembar.tutup()
        self._di_depan = None
        self.setCurrentIndex(0)
        self.lembar_dibuka.emit(False)
        self._halaman.setel_remah(tulis_periode(self.periode))
        self.muat_daftar()
        self._muat_tampilan()
        self._tampilan().fokus()

    def segarkan(self) -> None:
        """Load what is in front again."""
        self.muat_daftar()
        if self.lembar.lembar is not None:
            self.buka(self.lembar.lembar.pegawai.id)
        else:
            self._muat_tampilan()

    # the sheet

    def buka(self, pegawai_id: UUID) -> None:
        """Show the sheet of one person."""
        self.lembar.buka(pegawai_id, self.periode)

    def _tampilkan(self, lembar: LembarEvaluasi) -> None:
        self.setCurrentIndex(1)
        if lembar.pegawai.id != self._di_depan:  # the keys rate at once; who is typing about the same person goes on
            self._di_depan = lembar.pegawai.id
            self.lembar.fokus()
        self.lembar_dibuka.emit(True)
        self._halaman.setel_remah(f"{lembar.pegawai.nama} · {tulis_periode(lembar.periode)}")
        self._tulis_posisi()

    def _tulis_posisi(self) -> None:
        lembar = self.lembar.lembar
        if lembar is None:
            return
        self.kartu.posisi.setText(self.daftar.posisi(lembar.pegawai.id))
        self.berikut.setVisible(lembar.boleh_menilai)
        self.berikut.setEnabled(self.daftar.berikut(lembar.pegawai.id, 1) is not None)

    def _geser(self, langkah: int) -> None:
        self.flush()
        if self.lembar.lembar is not None:
            self.daftar.geser(self.lembar.lembar.pegawai.id, langkah)

    def ke_berikut(self, langkah: int) -> None:
        """Go to the next person with something left to do, or to the one before."""
        lembar = self.lembar.lembar
        if lembar is None:
            return
        baris = self.daftar.berikut(lembar.pegawai.id, langkah)
        if baris is None:
            self._halaman.tampilkan_pesan("info", self.tr("Tidak ada lagi yang menunggu ditetapkan"))
            return
        self.tabel.pilih_kunci(baris.pegawai_id)
        self.buka(baris.pegawai_id)

    def _terkirim(self, kabar: str) -> None:
        self.lembar.fokus()
        lembar = self.lembar.lembar
        ada = lembar is not None and self.daftar.berikut(lembar.pegawai.id, 1) is not None
        pilihan: dict[str, Any] = {"tindakan": (self.tr("Lanjut"), lambda: self.ke_berikut(1))} if ada else {}
        self._halaman.tampilkan_pesan("ok", kabar, hitung_mundur=_KABAR_DETIK, **pilihan)

    def isian(self) -> IsianEvaluasi:
        """What the penilai typed on the sheet."""
        return self.lembar.isian()

    def pilih_rating(self, bagian: str, rating: Rating) -> None:
        """Choose one rating on the sheet: ``hasil`` or ``perilaku``."""
        self.lembar.pilih_rating(bagian, rating)

    def flush(self) -> None:
        """What is typed goes into the store now."""
        self.lembar.flush()
