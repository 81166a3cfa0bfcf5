"""Two versions of one record side by side: one is taken, or they are put together part by part."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, kalimat_galat, tulis_tanggal
from kinerja_desktop.gui.common.gulir import IsiGulir
from kinerja_desktop.gui.common.label import label_lipat
from kinerja_desktop.gui.common.lencana import Tag
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.common.ukuran import setel_ukuran
from kinerja_desktop.gui.sinkronisasi.banding_baris import BarisBidang, dua_kolom
from kinerja_desktop.services import pertentangan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pertentangan_bentuk import Banding, VersiTerbaca

_TINGGI_KOSONG, _TINGGI_BAGIAN, _TINGGI_TERBESAR = 340, 72, 640


class _KepalaVersi(QWidget):
    """The head of one column: which version, where it came from, and the button that takes it."""

    def __init__(self, induk: DialogBanding, sisi: int) -> None:
        super().__init__(induk)
        banding = induk.banding
        self.pilih = Pilihan(self)
        self.pilih.setAccessibleName(self.tr("Versi di kolom kiri") if sisi == 0 else self.tr("Versi di kolom kanan"))
        for nomor in range(len(banding.versi)):
            self.pilih.addItem(induk.nama_versi(nomor))
        self.pilih.setCurrentIndex(min(sisi, len(banding.versi) - 1))
        self.pilih.setVisible(len(banding.versi) > 2)
        self.judul = QLabel(self)
        self.judul.setProperty("peran", "judul")
        self.judul.setVisible(len(banding.versi) <= 2)
        self.tag = Tag("", "draf", self)
        self.asal = QLabel(self)
        self.asal.setProperty("peran", "bantuan")
        self.asal.setWordWrap(True)
        self.tombol = Tombol(self.tr("Pakai versi ini"), parent=self)
        self.tombol.setVisible(banding.boleh)
        atas = QHBoxLayout()
        atas.setSpacing(px(8))
        atas.addWidget(self.judul)
        atas.addWidget(self.pilih)
        atas.addStretch(1)
        atas.addWidget(self.tombol)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(2))
        tata.addLayout(atas)
        tata.addWidget(self.asal)
        tata.addWidget(self.tag)


class DialogBanding(QDialog):
    """Shows the versions and settles the conflict; closes once that is done, and `hasil` is what it changed.

    What is typed stays while a refusal is shown.
    """

    def __init__(self, context: Context, pekerja: Pekerja, banding: Banding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._pekerja, self.banding = context, pekerja, banding
        self.hasil: Any = None
        self._baris: list[BarisBidang] = []
        self._sama: list[BarisBidang] = []
        judul = istilah(banding.judul)
        self.setWindowTitle(self.tr("Bandingkan: {catatan}").format(catatan=judul))
        tinggi = _TINGGI_KOSONG + _TINGGI_BAGIAN * len(banding.berbeda)
        setel_ukuran(self, 1040, min(tinggi, _TINGGI_TERBESAR))
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(18), px(20), px(16))
        tata.setSpacing(px(10))
        tata.addWidget(label_lipat(judul, "judul_besar"))
        tata.addWidget(label_lipat(self._penjelasan(), "muted"))
        tata.addWidget(self._kepala())
        tata.addWidget(self._garis())
        tata.addWidget(self._isi(), 1)
        tata.addWidget(self._garis())
        self.masalah = label_lipat("", "galat")
        self.masalah.hide()
        tata.addWidget(self.masalah)
        tata.addLayout(self._kaki())
        self._perbarui()
        self.nanti.setFocus()  # a key that was meant for something else chooses nothing

    # --- words ---------------------------------------------------------------------------------------------

    def nama_versi(self, nomor: int) -> str:
        """What a version is called."""
        if self.banding.selesai and nomor == 0:
            return self.tr("Yang berlaku")
        return self.tr("Versi {nomor}").format(nomor=nomor if self.banding.selesai else nomor + 1)

    def _penjelasan(self) -> str:
        if self.banding.selesai:
            return self.tr("Sudah dipilih. Semua versi tetap tersimpan di kantor ini dan dapat dibaca di sini.")
        if not self.banding.boleh:
            teks = self.tr(
                "Diubah di lebih dari satu perangkat sebelum bertukar paket. Semua tersimpan. Yang memilih: {penulis}"
            )
            return teks.format(penulis=istilah(self.banding.penulis))
        if self.banding.gabung:
            return self.tr(
                "Diubah di lebih dari satu perangkat sebelum bertukar paket. Pakai salah satu, atau pilih per bagian."
            )
        return self.tr("Diubah di lebih dari satu perangkat sebelum bertukar paket. Pilih versi yang berlaku.")

    def _asal(self, versi: VersiTerbaca) -> str:
        bagian = []
        if versi.di_sini:
            bagian.append(self.tr("disimpan di komputer ini"))
        elif versi.asal:
            bagian.append(self.tr("dari {perangkat}").format(perangkat=versi.asal))
        else:
            bagian.append(self.tr("dari perangkat lain"))
        if versi.pada is not None:
            pada = f"{tulis_tanggal(versi.pada.date())} {versi.pada:%H.%M}"
            # When it was written there only its own clock would tell, which nobody is to decide by.
            bagian.append(pada if versi.di_sini else self.tr("diterima {waktu}").format(waktu=pada))
        if versi.oleh:
            bagian.append(versi.oleh)
        return " · ".join(bagian)

    # --- parts ---------------------------------------------------------------------------------------------

    @staticmethod
    def _garis() -> QFrame:
        garis = QFrame()
        garis.setProperty("peran", "garis")
        return garis

    def _kepala(self) -> QWidget:
        kotak = QWidget(self)
        tata = dua_kolom(kotak)
        bagian = label_lipat(self.tr("Bagian"), "medan")
        bagian.setFixedWidth(tata.columnMinimumWidth(0))
        tata.addWidget(bagian, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.kepala = (_KepalaVersi(self, 0), _KepalaVersi(self, 1))
        for nomor, satu in enumerate(self.kepala):
            tata.addWidget(satu, 0, nomor + 1, Qt.AlignmentFlag.AlignTop)
            satu.pilih.currentIndexChanged.connect(lambda _: self._perbarui())
            satu.tombol.clicked.connect(lambda _=False, kepala=satu: self._pakai(kepala.pilih.currentIndex()))
        tata.setContentsMargins(0, 0, px(14), 0)
        return kotak

    def _isi(self) -> QWidget:
        badan = IsiGulir()
        tata = QVBoxLayout(badan)
        tata.setContentsMargins(0, px(2), px(14), px(4))
        tata.setSpacing(px(10))
        hidup = sum(not versi.dihapus for versi in self.banding.versi)
        sama = [b for b in self.banding.bidang if not b.beda] if hidup > 1 else []
        for bidang in self.banding.berbeda:
            tata.addWidget(self._buat_baris(bidang))
        self.lipat = Tombol("", "flat", parent=badan)
        self.lipat.setCheckable(True)
        self.lipat.setVisible(bool(sama))
        self.lipat.toggled.connect(self._lipat)
        tata.addWidget(self.lipat, 0, Qt.AlignmentFlag.AlignLeft)
        for bidang in sama:
            baris = self._buat_baris(bidang)
            self._sama.append(baris)
            tata.addWidget(baris)
        tata.addStretch(1)
        self._lipat(False)
        gulir = QScrollArea(self)
        gulir.setFrameShape(QFrame.Shape.NoFrame)
        gulir.setWidgetResizable(True)
        gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        gulir.setAccessibleName(self.tr("Isi kedua versi"))
        gulir.setWidget(badan)
        return gulir

    def _buat_baris(self, bidang: pertentangan.Bidang) -> BarisBidang:
        baris = BarisBidang(bidang, self, dapat_dipilih=self.banding.gabung and self.banding.boleh)
        baris.diubah.connect(self._hitung)
        self._baris.append(baris)
        return baris

    def _lipat(self, buka: bool) -> None:
        for baris in self._sama:
            baris.setVisible(buka)
        teks = self.tr("{n} bagian sama — sembunyikan") if buka else self.tr("{n} bagian sama — tampilkan")
        self.lipat.setText(teks.format(n=len(self._sama)))

    def _kaki(self) -> QHBoxLayout:
        tersimpan = self.tr(
            "Tidak ada yang hilang: semua versi tetap tersimpan dan dapat dibaca di Sinkronisasi, Sudah dipilih."
        )
        self.catatan = label_lipat(tersimpan, "bantuan")
        self.catatan.setVisible(self.banding.boleh)
        self.nanti = Tombol(self.tr("Nanti saja") if self.banding.boleh else self.tr("Tutup"))
        self.nanti.clicked.connect(self.reject)
        self.simpan = Tombol(self.tr("Simpan gabungan"), "primary", pintasan="Ctrl+Return")
        self.simpan.setVisible(self.banding.gabung and self.banding.boleh)
        self.simpan.clicked.connect(self._gabungkan)
        kaki = QHBoxLayout()
        kaki.setSpacing(px(8))
        kaki.addWidget(self.catatan, 1)
        if not self.banding.boleh:
            kaki.addStretch(1)
        kaki.addWidget(self.nanti)
        kaki.addWidget(self.simpan)
        return kaki

    # --- what is shown -------------------------------------------------------------------------------------

    def _perbarui(self) -> None:
        tampil = tuple(kepala.pilih.currentIndex() for kepala in self.kepala)
        for kepala, nomor in zip(self.kepala, tampil, strict=True):
            versi, nama = self.banding.versi[nomor], self.nama_versi(nomor)
            kepala.judul.setText(nama)
            kepala.asal.setText(self._asal(versi))
            kepala.tombol.setAccessibleName(self.tr("Pakai {versi}").format(versi=nama.lower()))
            self._tandai(kepala.tag, versi)
        kiri, kanan = (self.banding.isi_ke(nomor) for nomor in tampil)
        nama_sisi = (self.nama_versi(tampil[0]), self.nama_versi(tampil[1]))
        for baris in self._baris:
            baris.tampilkan(kiri, kanan, nama_sisi, self.tr("dihapus"))
        self._hitung()

    def _tandai(self, tag: Tag, versi: VersiTerbaca) -> None:
        if versi.dihapus and versi.di_sini:
            tag.setel(self.tr("Dihapus di sini"), "bad")
        elif versi.dihapus:
            tag.setel(self.tr("Dihapus di perangkat lain"), "bad")
        elif versi.berlaku and not self.banding.selesai:
            tag.setel(self.tr("Sementara tampil"), "draf")
        else:
            tag.setel("", "draf")

    def pilihan(self) -> dict[str, int | str]:
        """What is chosen or typed for each part that differs."""
        return {baris.bidang.kunci: baris.pilihan for baris in self._baris if baris.bidang.beda}

    def _hitung(self) -> None:
        """A whole version needs no combining."""
        pilihan = set(self.pilihan().values())
        self.simpan.setEnabled(len(pilihan) > 1 or any(baris.ditulis for baris in self._baris))
        self.simpan.setToolTip("" if self.simpan.isEnabled() else self.tr("Pilih dahulu bagian dari versi yang lain"))

    # --- acts ----------------------------------------------------------------------------------------------

    def _pakai(self, nomor: int) -> None:
        hilang = self.tr("Tulisan gabungan Anda belum disimpan dan tidak ikut dipakai.")
        if self._boleh_buang(self.tr("Pakai versi {n} saja?").format(n=nomor + 1), hilang):
            self._kerjakan(pertentangan.pakai, nomor)

    def _gabungkan(self) -> None:
        self._kerjakan(pertentangan.gabungkan, self.pilihan())

    def _kerjakan(self, fungsi: Callable[..., Any], isi: Any) -> None:
        self.masalah.hide()
        self._kunci(True)
        self._pekerja.jalankan(
            self, fungsi, self._context, self.banding, isi, selesai=self._terima, akhirnya=lambda: self._kunci(False)
        )

    def _kunci(self, sibuk: bool) -> None:
        for tombol in (self.simpan, *(kepala.tombol for kepala in self.kepala)):
            tombol.setEnabled(not sibuk)
        if not sibuk:
            self._hitung()

    def _terima(self, hasil: Any) -> None:
        self.hasil = hasil
        self.accept()

    def tampilkan_galat(self, galat: UserError) -> None:
        """Say in place why the choice was refused."""
        self.masalah.setText(kalimat_galat(galat))
        self.masalah.show()

    def reject(self) -> None:
        """Leave everything as it is; what was typed is not thrown away without asking."""
        tetap = self.tr("Tulisan gabungan Anda belum disimpan. Kedua versi tetap seperti semula.")
        if self._boleh_buang(self.tr("Tutup tanpa menyimpan?"), tetap):
            super().reject()

    def _boleh_buang(self, judul: str, isi: str) -> bool:
        return not any(baris.ditulis for baris in self._baris) or dialog.tanya(
            self,
            judul,
            isi,
            ya=self.tr("Buang tulisan"),
            tidak=self.tr("Kembali menulis"),
        )
