"""The people of the office: a list that can be searched beside the form of one of them."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.akun import Peran
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.nip import cetak_nip
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.isian import KotakCari
from kinerja_desktop.gui.common.model import HalamanModel, Kolom, dengan_lewati
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pegawai.formulir import FormulirPegawai
from kinerja_desktop.gui.pegawai.penempatan import PenempatanView
from kinerja_desktop.services import akun as layanan_akun
from kinerja_desktop.services import pegawai as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import BarisPegawai, PilihanPegawai

_GALAT_NIP = {"PEG-01", "PEG-02", "PEG-03", "PEG-04", "PEG-05", "PEG-14"}


class OrangView(QWidget):
    """At the left everybody by name, at the right the chosen person or a new one; `minta_mutasi` starts a transfer."""

    minta_mutasi = Signal(object, str)

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self.formulir = FormulirPegawai(context, halaman.pekerja, self)
        self.penempatan = PenempatanView(halaman, context)
        self.kanan = QTabWidget()
        self.kanan.setDocumentMode(True)
        self.kanan.setFixedWidth(px(356))
        self.kanan.addTab(self.formulir, self.tr("Data"))
        self.kanan.addTab(self.penempatan, self.tr("Penempatan"))
        self.formulir.disimpan.connect(self.simpan)
        self.formulir.dibatalkan.connect(lambda: self._tampilkan(self.formulir.baris))
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, px(10), 0, 0)
        tata.setSpacing(px(18))
        tata.addLayout(self._daftar(), 1)
        tata.addWidget(self.kanan)
        konteks = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+F"), self, self.cari.setFocus, context=konteks)

    def _daftar(self) -> QVBoxLayout:
        self.cari = KotakCari(hint=self.tr("Cari nama, NIP, atau jabatan"))
        self.cari.dicari.connect(lambda _: self._muat())
        self.tombol_baru = Tombol(self.tr("Tambah pegawai"), "primary", pintasan="Ctrl+N", ikon="tambah")
        self.tombol_baru.clicked.connect(self.baru)
        self.tombol_mutasi = Tombol(self.tr("Mutasi…"), ikon="organisasi")
        self.tombol_mutasi.setEnabled(False)
        self.tombol_mutasi.clicked.connect(self._mutasi)
        self.model = HalamanModel[BarisPegawai](
            [
                Kolom(self.tr("Pegawai"), lambda b: b.pegawai.nama, kecil=lambda b: b.pegawai.jabatan),
                Kolom(self.tr("NIP"), lambda b: cetak_nip(b.pegawai.nip) or "–", 186),
                Kolom(self.tr("Penilai"), lambda b: b.penilai or "–", 156, kecil=lambda b: b.unit),
                Kolom(self.tr("Akun"), lambda b: b.akun or "–", 112),
            ],
            self,
            kunci=lambda b: b.pegawai.id,
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(44)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Daftar pegawai"))
        self.tabel.kosong.setel("tim", self.tr("Tidak ada pegawai yang cocok"), self.tr("Ubah kata pencariannya."))
        self.tabel.baris_dipilih.connect(self._dipilih)
        atas = QHBoxLayout()
        atas.setSpacing(px(8))
        atas.addWidget(self.cari, 1)
        atas.addWidget(self.tombol_mutasi)
        atas.addWidget(self.tombol_baru)
        tata = QVBoxLayout()
        tata.setSpacing(px(8))
        tata.addLayout(atas)
        tata.addWidget(self.tabel, 1)
        return tata

    def setel(self, pilihan: PilihanPegawai, *, kelola: bool) -> None:
        """Fill the choices, then the list; what is typed stays."""
        for tombol in (self.tombol_baru, self.tombol_mutasi):
            tombol.setVisible(kelola)
        self.formulir.setel(pilihan, kelola=kelola)
        self.penempatan.setel(pilihan.unit, kelola=kelola)
        baris = self.formulir.baris
        if baris is None:
            self._perbarui(None)
        else:
            self._halaman.jalankan(layanan.satu, self._context, baris.pegawai.id, selesai=self._perbarui)
        self._muat()

    def _perbarui(self, baris: BarisPegawai | None) -> None:
        """A person who is shown and not being changed is shown as he is now."""
        if not self.formulir.kotor():
            self._tampilkan(baris)
        else:
            self.penempatan.tampilkan(baris.pegawai.id if baris is not None else None)

    def _tampilkan(self, baris: BarisPegawai | None) -> None:
        self.formulir.tampilkan(baris)
        self.kanan.setTabEnabled(1, baris is not None)
        if baris is None:
            self.kanan.setCurrentIndex(0)
        self.penempatan.tampilkan(baris.pegawai.id if baris is not None else None)

    def _muat(self) -> None:
        kata = self.cari.text().strip()

        def ambil(lewati: int, batas: int) -> list[BarisPegawai]:
            return layanan.daftar(self._context, kata, lewati, batas)

        self.model.muat(self._halaman.pekerja, dengan_lewati(ambil))

    def _dipilih(self, baris: object) -> None:
        if not isinstance(baris, BarisPegawai):
            return
        self.tombol_mutasi.setEnabled(True)
        kini = self.formulir.baris
        if not self.formulir.kotor():
            self._tampilkan(baris)
        elif kini is None or baris.pegawai.id != kini.pegawai.id:
            self._ingatkan()

    def _mutasi(self) -> None:
        """The transfer wizard for the chosen person; what is typed in the form comes first."""
        baris = self.formulir.baris
        if self.formulir.kotor():
            self._ingatkan()
        elif baris is not None:
            self.minta_mutasi.emit(baris.pegawai.id, f"{baris.pegawai.nama} · {baris.pegawai.jabatan}")

    def _ingatkan(self) -> None:
        self._halaman.tampilkan_pesan(
            "warn",
            self.tr("Isian pegawai belum disimpan"),
            self.tr("Simpan dahulu, atau tekan Batal untuk membuangnya."),
        )

    def baru(self) -> None:
        """An empty form."""
        if self.formulir.kotor():
            self._ingatkan()
            return
        self.tabel.clearSelection()
        self._tampilkan(None)
        self.formulir.nama.setFocus()

    def simpan(self) -> None:
        """Add or change the person, and make the account that was asked for."""
        f = self.formulir
        isian, baris = f.isian(), f.baris
        akun, peran, sandi = f.akun.text().strip(), Peran(f.peran.currentData()), f.sandi.text()

        def kerja() -> tuple[BarisPegawai | None, UserError | None]:
            if baris is not None:
                layanan.ubah(self._context, baris.pegawai.id, isian, baris.dasar)
                return layanan.satu(self._context, baris.pegawai.id), None
            nomor, _ = layanan.tambah(self._context, isian)
            return None, _buat_akun(self._context, nomor, akun, peran, sandi) if akun else None

        self._halaman.jalankan(kerja, selesai=partial(self._tersimpan, isian.nama), gagal=self._gagal)

    def _tersimpan(self, nama: str, hasil: tuple[BarisPegawai | None, UserError | None]) -> None:
        """A changed person stays in the form; after a new one the form is empty for the next."""
        baris, galat_akun = hasil
        if galat_akun is None:
            self._halaman.tampilkan_pesan("ok", self.tr("{nama} tersimpan").format(nama=nama))
        else:
            self._halaman.tampilkan_pesan(
                "warn",
                self.tr("{nama} tersimpan, tetapi akunnya belum dibuat").format(nama=nama),
                ". ".join(teks_galat(galat_akun)[:2]),
            )
        self.formulir.selesai()
        self.formulir.baris = baris
        self._halaman.segarkan()

    def _gagal(self, galat: UserError) -> None:
        if galat.kode in _GALAT_NIP:
            self.formulir.tandai_nip(" ".join(teks_galat(galat)[:2]))
        else:
            self._halaman.tampilkan_galat(galat)


def _buat_akun(konteks: Context, pegawai_id: UUID, akun: str, peran: Peran, sandi: str) -> UserError | None:
    """Make the account; a refusal is told beside the person who is saved already."""
    try:
        layanan_akun.buat(konteks, pegawai_id, akun, peran, sandi)
    except UserError as galat:
        return galat
    return None
