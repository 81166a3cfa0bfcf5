"""The menu of keys: those of this machine, and at the centre the roots of the office."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi import rincian
from kinerja_desktop.gui.sinkronisasi.induk import DialogEra, DialogGantiInduk, kalimat_hasil
from kinerja_desktop.gui.sinkronisasi.izin import DialogPasang, minta_izin, minta_kunci_baru
from kinerja_desktop.gui.sinkronisasi.rincian import DialogRincian, Rincian
from kinerja_desktop.services import perangkat, perangkat_daftar, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tukar import Ringkasan


class MenuKunci(QObject):
    """`tombol` opens the menu; it is hidden for whoever may do nothing of it."""

    def __init__(self, induk: QWidget, halaman: Halaman, konteks: Context) -> None:
        super().__init__(induk)
        self._induk, self._halaman, self._konteks = induk, halaman, konteks
        self._ringkasan: Ringkasan | None = None
        self.tombol = Tombol(self.tr("Kunci komputer…"), ikon="kunci")
        self.tombol.clicked.connect(self._buka)

    @property
    def _pusat(self) -> bool:
        return self._ringkasan is not None and self._ringkasan.peran is PeranPerangkat.PUSAT

    def tampilkan(self, r: Ringkasan) -> None:
        """Know what this machine is."""
        self._ringkasan = r
        self.tombol.setText(self.tr("Kunci kantor…") if self._pusat else self.tr("Kunci komputer…"))
        self.tombol.setVisible(bool(self.menu().actions()))

    def menu(self) -> QMenu:
        """What this person may do with keys at this machine."""
        menu = QMenu(self.tombol)
        mengurus = self._konteks.peran in perangkat.PENGURUS_MESIN or wewenang.tanpa_pengelola(self._konteks)
        if self._pusat and self._konteks.peran in wewenang.PENGELOLA:
            menu.addAction(self.tr("Ganti kunci induk…"), self.ganti_induk)
            menu.addAction(self.tr("Kunci pemulihan paket…"), self.buat_pemulihan)
            menu.addAction(self.tr("Buka era baru…"), self.buka_era)
        elif not self._pusat and mengurus:
            menu.addAction(self.tr("Perbarui kunci…"), self.perbarui)
            menu.addAction(self.tr("Daftar ulang komputer ini…"), self.daftar_ulang)
            if self._ringkasan is not None and self._ringkasan.menunggu_izin:
                menu.addAction(self.tr("Pasang izin…"), self.pasang)
        if perangkat_daftar.boleh_membaca(self._konteks):
            if menu.actions():
                menu.addSeparator()
            menu.addAction(self.tr("Rincian komputer ini…"), self.rincian)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _buka(self) -> None:
        self.menu().popup(self.tombol.mapToGlobal(self.tombol.rect().bottomLeft()))

    # the roots

    def ganti_induk(self) -> None:
        """Replace root and spare."""
        self._ganti(DialogGantiInduk(self._induk, self._halaman.pekerja, self._konteks), self.tr("Kunci induk diganti"))

    def buat_pemulihan(self) -> None:
        """Make another recovery key, with new roots that name it."""
        formulir = DialogGantiInduk(self._induk, self._halaman.pekerja, self._konteks, pemulihan=True)
        self._ganti(formulir, self.tr("Kunci pemulihan paket dibuat"))

    def _ganti(self, formulir: DialogGantiInduk, judul: str) -> None:
        if dialog.jalankan(formulir):
            if formulir.bocor.isChecked():
                lanjut = self.tr("Izin di bawah kunci lama berakhir: daftarkan lagi setiap komputer.")
            else:
                lanjut = self.tr("Komputer lain mengikuti dari paket berikutnya. Simpan kunci lama sampai semua ikut.")
            hasil = formulir.hasil
            dialog.beritahu(self._induk, judul, kalimat_hasil(hasil, lanjut), sorot=hasil.sidik_akar)
            self._halaman.segarkan()
        formulir.deleteLater()

    def buka_era(self) -> None:
        """After a restore that nobody can make good by a bundle."""
        formulir = DialogEra(self._induk, self._halaman.pekerja, self._konteks)
        if dialog.jalankan(formulir):
            judul = self.tr("Era {n} dibuka").format(n=tulis_angka(formulir.hasil.era))
            isi = self.tr("Komputer lain mengikuti pusat ini lagi dari paket berikutnya. Buat paket untuk semuanya.")
            self._halaman.tampilkan_pesan("ok", judul, isi)
            self._halaman.segarkan()
        formulir.deleteLater()

    # this machine

    def rincian(self) -> None:
        """Show what this machine is, and the fingerprint of the roots."""
        self._halaman.jalankan(rincian.muat, self._konteks, None, selesai=self._tampilkan_rincian)

    def _tampilkan_rincian(self, isi: Rincian) -> None:
        jendela = DialogRincian(self._induk, isi)
        dialog.jalankan(jendela)
        jendela.deleteLater()

    def perbarui(self) -> None:
        """Make new keys and the request that asks for their certificate."""
        if self._ringkasan is not None:
            minta_kunci_baru(self._induk, self._halaman, self._konteks, self._ringkasan.nama)

    def daftar_ulang(self) -> None:
        """Ask anew although this machine is enrolled: it may have been revoked, and no bundle tells it so."""
        if self._ringkasan is not None:
            minta_izin(self._induk, self._halaman, self._konteks, (self._ringkasan.peran, self._ringkasan.nama))

    def pasang(self) -> None:
        """Install the answer to a request for new keys, or to a new enrolment."""
        formulir = DialogPasang(self._induk, self._halaman.pekerja, self._konteks)
        if dialog.jalankan(formulir):
            self._halaman.tampilkan_pesan("ok", self.tr("Kunci baru terpasang"))
            self._halaman.segarkan()
        formulir.deleteLater()
