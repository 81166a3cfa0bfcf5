"""The timeline of one person: who it is, what can be begun, and everything that happened, newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pembinaan import label
from kinerja_desktop.services.pembinaan import Entri, GarisWaktu

_NAMA = 200
"""How much of a name and its jabatan the buttons beside it must leave, at 100 %."""


class WaktuView(QWidget):
    """Signals carry what is asked for; the page opens the sheet."""

    minta_buka = Signal(object)
    minta_tindakan = Signal()
    minta_bimbingan = Signal()
    minta_lapor = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.nama, self.jabatan = LabelPotong(), LabelPotong(ukuran=12, token="muted")
        self.nama.setel_huruf(14, 600)
        self.tombol_tindakan = Tombol(self.tr("Catat tindakan"), "primary", pintasan="Ctrl+N", ikon="tambah")
        self.tombol_bimbingan = Tombol(self.tr("Mulai bimbingan"), ikon="umpan_balik")
        self.tombol_lapor = Tombol(self.tr("Laporkan perilaku kerja…"), ikon="perisai")
        self.tombol_lapor.setToolTip(self.tr("Formulir B.1.10, rahasia, untuk unit kepegawaian"))
        self.tombol_tindakan.clicked.connect(lambda _=False: self.minta_tindakan.emit())
        self.tombol_bimbingan.clicked.connect(lambda _=False: self.minta_bimbingan.emit())
        self.tombol_lapor.clicked.connect(lambda _=False: self.minta_lapor.emit())
        self.pengingat = QLabel()
        self.pengingat.setProperty("peran", "warn")
        self.pengingat.setWordWrap(True)
        self.model = HalamanModel[Entri](
            [
                Kolom(self.tr("Tanggal"), self._tanggal, 124, tebal=lambda e: e.menunggu_saya),
                Kolom(
                    self.tr("Peristiwa"),
                    lambda e: istilah(e.judul),
                    kecil=lambda e: " ".join(istilah(e.keterangan).split()),
                    tebal=lambda e: e.menunggu_saya,
                ),
                Kolom(self.tr("Keadaan"), self._keadaan, 176, tag=label.keadaan),
            ],
            self,
            kunci=lambda e: (e.jenis, e.id),
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Garis waktu pembinaan"))
        self.tabel.activated.connect(lambda _: self._buka())
        self.tabel.doubleClicked.connect(lambda _: self._buka())
        self.tombol_buka = Tombol(self.tr("Buka"), pintasan="Return")
        self.tombol_buka.clicked.connect(lambda _=False: self._buka())
        self.kosong = EmptyState(self)
        self._susun()

    def _susun(self) -> None:
        kiri = QVBoxLayout()
        kiri.setSpacing(0)
        kiri.addWidget(self.nama)
        kiri.addWidget(self.jabatan)
        self._aksi = QHBoxLayout()
        self._aksi.setSpacing(px(8))
        for tombol in (self.tombol_lapor, self.tombol_bimbingan, self.tombol_tindakan):
            self._aksi.addWidget(tombol, 0, Qt.AlignmentFlag.AlignTop)
        self._kepala = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._kepala.setSpacing(px(8))
        self._kepala.addLayout(kiri, 1)
        self._kepala.addLayout(self._aksi)
        self._kepala.setAlignment(self._aksi, Qt.AlignmentFlag.AlignLeft)
        kaki = QHBoxLayout()
        kaki.addWidget(self.pengingat, 1)
        kaki.addWidget(self.tombol_buka)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(16), px(12), px(10), px(12))
        self._tepi = px(16) + px(10)
        tata.setSpacing(px(8))
        tata.addLayout(self._kepala)
        tata.addWidget(self.tabel, 1)
        tata.addWidget(self.kosong, 1)
        tata.addLayout(kaki)

    def setel(self, garis: GarisWaktu) -> None:
        """Show one person."""
        self.nama.setText(self.tr("Pembinaan saya") if garis.milik_saya else garis.nama)
        self.jabatan.setText(garis.jabatan)
        self.tombol_tindakan.setVisible(garis.boleh_tindakan)
        self.tombol_bimbingan.setVisible(garis.boleh_bimbingan)
        self.tombol_lapor.setVisible(garis.boleh_lapor)
        self._lipat()
        self.model.isi(garis.entri)
        ada = bool(garis.entri)
        for widget in (self.tabel, self.tombol_buka):
            widget.setVisible(ada)
        self.kosong.setVisible(not ada)
        if ada and self.tabel.baris_kini() is None:
            self.tabel.pilih_baris(0)
        if not ada:
            self._jelaskan(garis)
        menunggu = sum(e.menunggu_saya for e in garis.entri)
        self.pengingat.setText(
            self.tr("{n} hal menunggu Anda; ditandai tebal pada daftar.").format(n=menunggu) if menunggu else ""
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the heading when it becomes too narrow."""
        super().resizeEvent(event)
        self._lipat()

    def _lipat(self) -> None:
        """The buttons go below the name where they would leave too little of it."""
        nama = max(satu.sizeHint().width() for satu in (self.nama, self.jabatan))
        perlu = min(nama, px(_NAMA)) + self._kepala.spacing() + self._aksi.sizeHint().width()
        muat = perlu <= self.contentsRect().width() - self._tepi
        arah = QBoxLayout.Direction.LeftToRight if muat else QBoxLayout.Direction.TopToBottom
        self._kepala.setDirection(arah)

    def _jelaskan(self, garis: GarisWaktu) -> None:
        if garis.milik_saya:
            self.kosong.setel(
                "umpan_balik",
                self.tr("Belum ada pembinaan untuk Anda"),
                self.tr("Apresiasi, penugasan baru, dan bimbingan dari pimpinan muncul di sini."),
            )
            return
        ajakan = (self.tr("Catat tindakan pertama"), self.minta_tindakan.emit) if garis.boleh_tindakan else None
        self.kosong.setel(
            "umpan_balik",
            self.tr("Belum ada pembinaan untuk {nama}").format(nama=garis.nama),
            self.tr("Catat apresiasi atas kemajuan, atau bantuan ketika kemajuan belum tampak (Pasal 20)."),
            ajakan,
        )

    def _tanggal(self, entri: Entri) -> str:
        teks = tulis_tanggal(entri.pada.date())
        return f"• {teks}" if entri.menunggu_saya else teks

    def _keadaan(self, entri: Entri) -> str:
        tag = label.keadaan(entri)
        return tag[0] if tag else ""

    def _buka(self) -> None:
        baris = self.tabel.baris_kini()
        if isinstance(baris, Entri):
            self.minta_buka.emit(baris)
