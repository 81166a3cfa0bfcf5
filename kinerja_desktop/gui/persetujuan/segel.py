"""Sealing a month: the team with its states, all that is ready ticked at once, one button, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.domain.segel import KeadaanSegel
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bahasa import teks_galat, tulis_periode
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.segel import kalimat_beda, oleh_pada, tag_keadaan
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.common.ukuran import setel_ukuran
from kinerja_desktop.services import segel as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.segel import BarisSegel, HasilSegel

_BULAN = 12
_LEBAR, _TINGGI = 880, 560
_DISEBUT = 3


def bulan_selesai(hari_ini: date) -> Periode:
    """The last month that is over."""
    return Periode.bulan(hari_ini).sebelumnya()


class DialogSegel(QDialog):
    """The people whose month the acting person may seal; `berubah` is True once something was sealed."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, context: Context, bulan: Periode) -> None:
        super().__init__(parent)
        self._pekerja, self._context = pekerja, context
        self.berubah = False
        self.setWindowTitle(self.tr("Segel bulan"))
        self.model = HalamanModel[BarisSegel](
            self._kolom(), self, kunci=lambda b: b.pegawai_id, centang=True, terkunci=self._terkunci
        )
        self.model.centang_berubah.connect(lambda *_: self._atur_tombol())
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Pegawai yang Anda nilai"))
        self.tabel.kosong.setel(
            "tim", self.tr("Tidak ada pegawai"), self.tr("Pada bulan itu tidak ada yang Anda nilai.")
        )
        self.hasil, self.rincian = QLabel(), QLabel()
        for label, peran in ((self.hasil, "ok"), (self.rincian, "kecil")):
            label.setProperty("peran", peran)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(18), px(20), px(16))
        tata.setSpacing(px(8))
        tata.addLayout(self._kepala(bulan))
        tata.addWidget(self._kartu(), 1)
        tata.addWidget(self.hasil)
        tata.addWidget(self.rincian)
        tata.addLayout(self._kaki())
        setel_ukuran(self, _LEBAR, _TINGGI)
        self._atur_tombol()

    def _kepala(self, bulan: Periode) -> QVBoxLayout:
        judul, apa = QLabel(self.tr("Segel bulan")), QLabel()
        judul.setProperty("peran", "judul_besar")
        apa.setProperty("peran", "bantuan")
        apa.setWordWrap(True)
        apa.setText(
            self.tr(
                "Segel membuktikan kepada siapa pun yang menerimanya bahwa tepat laporan inilah yang Anda setujui."
                " Segel tidak dapat ditarik; laporan yang dikoreksi sesudahnya terlihat, dan Anda dapat menyegel lagi."
            )
        )
        self.masa = Pilihan()
        kini = bulan_selesai(self._context.hari_ini())
        for _ in range(_BULAN):
            self.masa.addItem(tulis_periode(kini), str(kini))
            kini = kini.sebelumnya()
        self.masa.setCurrentIndex(max(0, self.masa.findData(str(bulan))))
        self.masa.currentIndexChanged.connect(lambda _: self._ganti_bulan())
        nama = QLabel(self.tr("&Bulan"))
        nama.setProperty("peran", "medan")
        nama.setBuddy(self.masa)
        self.masa.setAccessibleName(self.tr("Bulan"))
        self.tanda = QLabel()
        self.tanda.setProperty("peran", "muted")
        self.tanda.setWordWrap(True)
        baris = QHBoxLayout()
        baris.setSpacing(px(10))
        baris.addWidget(nama)
        baris.addWidget(self.masa)
        baris.addSpacing(px(6))
        baris.addWidget(self.tanda, 1)
        tata = QVBoxLayout()
        tata.setSpacing(px(6))
        for satu in (judul, apa):
            tata.addWidget(satu)
        tata.addSpacing(px(4))
        tata.addLayout(baris)
        return tata

    def _kartu(self) -> Kartu:
        kartu = Kartu(padat=True)
        isi = QVBoxLayout(kartu)
        isi.setContentsMargins(0, 0, 0, 0)
        isi.addWidget(self.tabel)
        return kartu

    def _kaki(self) -> QHBoxLayout:
        self.tombol_siap = Tombol(self.tr("Centang yang siap"), ikon="ok", pintasan="Ctrl+A")
        self.tombol_segel = Tombol("", "primary", pintasan="Ctrl+Return")
        tutup = Tombol(self.tr("Tutup"))
        self.tombol_siap.clicked.connect(self.centang_siap)
        self.tombol_segel.clicked.connect(self.segel)
        tutup.clicked.connect(self.reject)
        for satu in (self.tombol_siap, self.tombol_segel, tutup):
            satu.setAutoDefault(False)
        kaki = QHBoxLayout()
        kaki.setSpacing(px(8))
        kaki.addWidget(self.tombol_siap)
        kaki.addStretch(1)
        kaki.addWidget(tutup)
        kaki.addWidget(self.tombol_segel)
        return kaki

    def _kolom(self) -> list[Kolom[BarisSegel]]:
        return [
            Kolom(self.tr("Pegawai"), lambda b: b.nama, kecil=self._keterangan),
            Kolom(self.tr("Disetujui"), lambda b: tulis_angka(b.hitungan.disetujui), 84, kanan=True),
            Kolom(self.tr("Menunggu"), lambda b: tulis_angka(b.hitungan.menunggu), 84, kanan=True),
            Kolom(self.tr("Keadaan"), lambda b: tag_keadaan(b)[0], 200, tag=tag_keadaan),
        ]

    def _keterangan(self, baris: BarisSegel) -> str:
        if baris.segel is not None and baris.beda is not None:
            beda = kalimat_beda(baris.beda)
            return f"{beda} · {oleh_pada(baris.segel)}" if beda else oleh_pada(baris.segel)
        if baris.hitungan.bertentangan:
            return self.tr("{n} laporan dengan dua versi").format(n=tulis_angka(baris.hitungan.bertentangan))
        if baris.hitungan.belum:
            return self.tr("{n} laporan masih draf atau dikembalikan, tidak ikut disegel").format(
                n=tulis_angka(baris.hitungan.belum)
            )
        return ""

    def _terkunci(self, baris: BarisSegel) -> str:
        if baris.dapat_disegel:
            return ""
        alasan = {
            KeadaanSegel.TERSEGEL: self.tr("Sudah disegel dan tidak berubah"),
            KeadaanSegel.KOSONG: self.tr("Tidak ada laporan yang disetujui"),
            KeadaanSegel.BERJALAN: self.tr("Bulan ini belum berakhir"),
        }
        return alasan.get(baris.keadaan, self.tr("Putuskan dahulu laporan yang menunggu"))

    # loading

    def bulan(self) -> Periode:
        """The chosen month."""
        return Periode.baca(self.masa.currentData())

    def showEvent(self, event: QShowEvent) -> None:
        """Load when shown; the keys of the list answer at once."""
        super().showEvent(event)
        self.muat()
        self.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def muat(self) -> None:
        """Load the team of the chosen month."""
        self._pekerja.jalankan(
            self, _muat, self._context, self.bulan(), selesai=self._terima, gagal=self._tampilkan_galat
        )

    def _terima(self, isi: tuple[bool, Sequence[BarisSegel]]) -> None:
        bertanda, baris = isi
        self.tanda.setText(
            self.tr("Ditandatangani dengan kunci komputer ini.")
            if bertanda
            else self.tr(
                "Tanpa tanda tangan komputer, karena kantor ini belum terdaftar dalam pertukaran: perubahan tetap"
                " ketahuan, tetapi segel ini belum menjadi bukti bagi kantor lain."
            )
        )
        self.model.isi(baris)
        self._atur_tombol()

    def _ganti_bulan(self) -> None:
        self.hasil.hide()
        self.rincian.hide()
        self.model.centang_semua(False)
        self.muat()

    def _atur_tombol(self) -> None:
        jumlah = len(self.model.tercentang())
        teks = self.tr("Segel {n} pegawai").format(n=tulis_angka(jumlah)) if jumlah else self.tr("Segel")
        self.tombol_segel.setText(teks)
        self.tombol_segel.setEnabled(jumlah > 0)
        self.tombol_siap.setEnabled(any(b.dapat_disegel for b in self.model.semua()))

    # intents

    def centang_siap(self) -> None:
        """Tick everybody who can be sealed."""
        for nomor, baris in enumerate(self.model.semua()):
            self.model.setel_centang(nomor, baris.dapat_disegel)
        self._atur_tombol()

    def segel(self) -> None:
        """Seal who is ticked."""
        orang = [b.pegawai_id for b in self.model.tercentang()]
        if not orang:
            return
        self.tombol_segel.setEnabled(False)
        self._pekerja.jalankan(
            self,
            layanan.segel_bulan,
            self._context,
            self.bulan(),
            orang,
            selesai=self._tersegel,
            gagal=self._tampilkan_galat,
            akhirnya=self._atur_tombol,
        )

    def _tersegel(self, hasil: HasilSegel) -> None:
        self.berubah = self.berubah or bool(hasil.disegel)
        pola = self.tr("{bulan}: {n} pegawai disegel, {laporan} laporan.")
        laporan = sum(s.jumlah for s in hasil.disegel)
        kabar = pola.format(
            bulan=tulis_periode(self.bulan()), n=tulis_angka(len(hasil.disegel)), laporan=tulis_angka(laporan)
        )
        lewat = [f"{d.nama}: {teks_galat(d.alasan)[0].lower()}" for d in hasil.dilewati]
        if len(lewat) > _DISEBUT:
            lagi = self.tr("{n} lagi").format(n=tulis_angka(len(lewat) - _DISEBUT))
            lewat = [*lewat[:_DISEBUT], lagi]
        self._kabarkan(kabar, self.tr("Dilewati: {daftar}").format(daftar="; ".join(lewat)) if lewat else "", "ok")
        self.model.centang_semua(False)
        self.muat()

    def _tampilkan_galat(self, galat: UserError) -> None:
        judul, isi, saran = teks_galat(galat)
        self._kabarkan(judul, f"{isi} {saran}".strip(), "galat")

    def _kabarkan(self, judul: str, isi: str, peran: str) -> None:
        self.hasil.setProperty("peran", peran)
        self.hasil.style().unpolish(self.hasil)
        self.hasil.style().polish(self.hasil)
        self.hasil.setText(judul)
        self.rincian.setText(isi)
        self.hasil.show()
        self.rincian.setVisible(bool(isi))


def _muat(konteks: Context, bulan: Periode) -> tuple[bool, list[BarisSegel]]:
    return layanan.bertanda(konteks), layanan.daftar(konteks, bulan)


class BilahSegel(QWidget):
    """The foot of the queue: how the last month stands, and the button that opens the window of seals."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hari_ini = context.hari_ini
        garis, self.teks = QFrame(), LabelPotong(ukuran=12, token="muted")
        garis.setProperty("peran", "garis")
        self.tombol = Tombol(self.tr("Segel bulan…"), "flat", pintasan="Ctrl+Shift+G")
        self.tombol.setProperty("kecil", True)
        baris = QHBoxLayout()
        baris.setContentsMargins(px(13), px(6), px(13), 0)
        baris.setSpacing(px(8))
        baris.addWidget(self.teks, 1)
        baris.addWidget(self.tombol)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        tata.addWidget(garis)
        tata.addLayout(baris)

    def tampil(self, baris: Sequence[BarisSegel]) -> None:
        """Say how the last month stands."""
        masa = tulis_periode(bulan_selesai(self._hari_ini()))
        hitung = {k: sum(b.keadaan is k for b in baris) for k in KeadaanSegel}
        bagian = [
            (hitung[KeadaanSegel.SIAP], self.tr("{n} siap disegel")),
            (hitung[KeadaanSegel.MENUNGGU], self.tr("{n} masih menunggu")),
            (hitung[KeadaanSegel.BERUBAH], self.tr("{n} berubah sesudah disegel")),
            (hitung[KeadaanSegel.TERSEGEL], self.tr("{n} disegel")),
        ]
        isi = ", ".join(kata.format(n=tulis_angka(n)) for n, kata in bagian if n)
        self.teks.setText(f"{masa}: {isi}" if isi else self.tr("{bulan}: belum ada laporan").format(bulan=masa))
