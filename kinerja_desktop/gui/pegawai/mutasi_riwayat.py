"""Transfers that were recorded, with their handover page, and the undo while nothing rests on them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.domain.teks import sederhana
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.services import mutasi as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mutasi import BarisMutasi


class RiwayatMutasi(QWidget):
    """The newest first; `baru` asks for the wizard, `lembar` for the page of one, `batalkan` for its undo."""

    baru = Signal()
    lembar = Signal(object)
    batalkan = Signal(object)

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._kelola = False
        self._daftar: list[BarisMutasi] = []
        self.model = HalamanModel[BarisMutasi](
            [
                Kolom(self.tr("Terhitung mulai"), lambda b: tulis_tanggal(b.catatan.tanggal), 118),
                Kolom(self.tr("Pegawai"), lambda b: b.nama, kecil=lambda b: b.rincian.langkah.dasar),
                Kolom(self.tr("Jenis"), lambda b: istilah(layanan.NAMA_JENIS[b.catatan.jenis]), 140),
                Kolom(self.tr("Keadaan"), self._keadaan, 150),
                Kolom(self.tr("Dicatat oleh"), lambda b: b.oleh, 190, kecil=_dicatat),
            ],
            self,
            kunci=lambda b: b.catatan.id,
        )  # fmt: skip
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(44)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Riwayat mutasi"))
        self.tabel.baris_dipilih.connect(lambda _: self._tombol())
        self.tabel.baris_dibuka.connect(lambda _: self._minta_lembar())
        self.tombol_baru = Tombol(self.tr("Mutasi baru…"), "primary", ikon="tambah")
        self.tombol_lembar = Tombol(self.tr("Lembar serah terima"), ikon="dokumen")
        self.tombol_batal = Tombol(self.tr("Batalkan mutasi"))
        self.tombol_baru.clicked.connect(self.baru)
        self.tombol_lembar.clicked.connect(self._minta_lembar)
        self.tombol_batal.clicked.connect(self._minta_batal)
        self.cari = KotakCari(hint=self.tr("Cari nama pegawai"))
        self.cari.dicari.connect(lambda _: self._tampilkan())
        atas = QHBoxLayout()
        atas.setSpacing(px(8))
        atas.addWidget(self.cari, 1)
        for tombol in (self.tombol_batal, self.tombol_lembar, self.tombol_baru):
            atas.addWidget(tombol)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(10), 0, 0)
        tata.setSpacing(px(8))
        tata.addLayout(atas)
        tata.addWidget(self.tabel, 1)

    def setel(self, *, kelola: bool) -> None:
        """Load the list again."""
        self._kelola = kelola
        self._halaman.jalankan(layanan.riwayat, self._context, selesai=self._terima)

    def _terima(self, daftar: list[BarisMutasi]) -> None:
        self._daftar = daftar
        self._tampilkan()

    def _tampilkan(self) -> None:
        """Only the transfers of people whose names hold the words."""
        kata = sederhana(self.cari.text()).split()
        if self._daftar:
            self.tabel.kosong.setel("tim", self.tr("Tidak ada mutasi yang cocok"), self.tr("Ubah kata pencariannya."))
        else:
            kosong = self.tr("Catat mutasi untuk melihat dahulu apa akibatnya, lalu menerapkannya.")
            self.tabel.kosong.setel("tim", self.tr("Belum ada mutasi"), kosong)
        self.model.isi([b for b in self._daftar if all(k in sederhana(b.nama) for k in kata)])
        self._tombol()

    def _keadaan(self, baris: BarisMutasi) -> str:
        if baris.dibatalkan:
            return self.tr("Dibatalkan")
        return self.tr("Berlaku nanti") if baris.berlaku_nanti else self.tr("Berlaku")

    def pilihan(self) -> BarisMutasi | None:
        """The chosen transfer."""
        baris = self.tabel.baris_kini()
        return baris if isinstance(baris, BarisMutasi) else None

    def _tombol(self) -> None:
        ada = self.pilihan()
        berlaku = ada is not None and not ada.dibatalkan
        self.tombol_lembar.setEnabled(berlaku)
        self.tombol_batal.setEnabled(berlaku)
        for tombol in (self.tombol_baru, self.tombol_batal):
            tombol.setVisible(self._kelola)

    def _minta_lembar(self) -> None:
        ada = self.pilihan()
        if ada is not None and not ada.dibatalkan:
            self.lembar.emit(ada)

    def _minta_batal(self) -> None:
        ada = self.pilihan()
        if ada is not None and not ada.dibatalkan:
            self.batalkan.emit(ada)


def _dicatat(baris: BarisMutasi) -> str:
    return tulis_tanggal(baris.catatan.pada.date())
