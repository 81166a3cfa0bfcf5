"""The card of machines: how far each is, what it lacks, and what the chosen one needs."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import tulis_waktu
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi import kata, rincian
from kinerja_desktop.gui.sinkronisasi.izin import DialogBeri, DialogCabut, baca_permintaan
from kinerja_desktop.gui.sinkronisasi.kunci import MenuKunci
from kinerja_desktop.gui.sinkronisasi.rincian import DialogRincian, Rincian
from kinerja_desktop.services import perangkat_daftar, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat_izin import IsiPermintaan
from kinerja_desktop.services.tukar import KeadaanTetangga, Ringkasan, Tetangga


class KartuPerangkat(Kartu):
    """`minta_kirim` asks the page for a bundle to the machine that it carries."""

    minta_kirim = Signal(object)

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        judul = QCoreApplication.translate("KartuPerangkat", "Perangkat")
        super().__init__(judul, padat=True, parent=halaman)
        self._halaman, self._konteks = halaman, konteks
        self._ringkasan: Ringkasan | None = None
        self.model = HalamanModel[Tetangga](
            [
                Kolom(self.tr("Perangkat"), lambda t: t.nama, kecil=_peran_pemegang, tebal=lambda _: True),
                Kolom(self.tr("Diterima sampai"), _diterima, 148, kecil=_diterima_pada),
                Kolom(self.tr("Mereka terima"), _diakui, 112, kecil=_belum_diakui),
                Kolom(self.tr("Keadaan"), lambda t: kata.keadaan_tetangga(t)[0], 142, tag=kata.keadaan_tetangga),
            ],
            self,
            kunci=lambda t: t.perangkat,
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Perangkat"))
        self.tabel.kosong.setel("sinkron", self.tr("Belum ada perangkat lain"), self._ajakan())
        self.tabel.baris_dipilih.connect(lambda _: self._jelaskan())
        self.tabel.baris_dibuka.connect(lambda _: self._kirim())
        self.penjelasan = QLabel()
        self.penjelasan.setWordWrap(True)
        self.penjelasan.setProperty("peran", "muted")
        self.tombol_kirim = Tombol(self.tr("Kirimi paket…"), ikon="kirim")
        self.tombol_kirim.clicked.connect(self._kirim)
        self.tombol_daftarkan = Tombol(self.tr("Daftarkan perangkat…"), ikon="tambah")
        self.tombol_daftarkan.clicked.connect(self.daftarkan)
        self.tombol_cabut = Tombol(self.tr("Cabut izin…"), "bad")
        self.tombol_cabut.clicked.connect(self.cabut)
        self.kunci = MenuKunci(self, halaman, konteks)
        self.tombol_kunci = self.kunci.tombol
        self.tombol_rincian = Tombol(self.tr("Lihat rincian…"), "flat")
        self.tombol_rincian.clicked.connect(self.rincian)
        kaki = QHBoxLayout()
        kaki.setContentsMargins(px(14), 0, px(14), px(4))
        kaki.setSpacing(px(8))
        for satu in (self.tombol_kirim, self.tombol_daftarkan, self.tombol_kunci):
            kaki.addWidget(satu)
        kaki.addStretch(1)
        kaki.addWidget(self.tombol_cabut)
        jelas = QHBoxLayout()
        jelas.setContentsMargins(px(14), 0, px(14), 0)
        jelas.addWidget(self.penjelasan, 1)
        jelas.addWidget(self.tombol_rincian)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        tata.addWidget(self.tabel, 1)
        tata.addLayout(jelas)
        tata.addLayout(kaki)

    def _ajakan(self) -> str:
        return self.tr("Daftarkan perangkat dari berkas permintaannya; sesudah itu paket dapat dibuat untuknya.")

    def tampilkan(self, r: Ringkasan) -> None:
        """Show the machines."""
        self._ringkasan = r
        self._membaca = perangkat_daftar.boleh_membaca(self._konteks)
        self.model.isi(r.tetangga)
        kurang = sum(t.keadaan is KeadaanTetangga.KURANG for t in r.tetangga)
        diam = sum(t.keadaan is KeadaanTetangga.DIAM for t in r.tetangga)
        belum = sum(t.keadaan is KeadaanTetangga.BELUM for t in r.tetangga)
        if kurang:
            catatan = self.tr("semua nomor urut lengkap kecuali {n}").format(n=tulis_angka(kurang))
        elif diam:
            catatan = self.tr("{n} lama tak terdengar").format(n=tulis_angka(diam))
        elif belum:
            catatan = self.tr("{n} belum pernah bertukar").format(n=tulis_angka(belum))
        else:
            catatan = self.tr("semua nomor urut lengkap") if r.tetangga else ""
        self.setel_catatan(catatan)
        if r.tetangga and self._kini() is None:
            urut = next((n for n, t in enumerate(r.tetangga) if t.kurang is not None), 0)
            self.tabel.pilih_baris(urut)
        kelola = self._konteks.peran in wewenang.PENGELOLA
        self.tombol_daftarkan.setVisible(kelola and r.peran in (PeranPerangkat.PUSAT, PeranPerangkat.OPD))
        self.tombol_cabut.setVisible(kelola and r.peran is PeranPerangkat.PUSAT)
        self.kunci.tampilkan(r)
        self._jelaskan()

    @property
    def _dijeda(self) -> bool:
        """Whether nothing is sent until a person read that this machine was restored."""
        return self._ringkasan is not None and self._ringkasan.pulih_sejak is not None

    def _kini(self) -> Tetangga | None:
        kini = self.tabel.baris_kini()
        return kini if isinstance(kini, Tetangga) else None

    def _jelaskan(self) -> None:
        kini = self._kini()
        dicabut = kini is not None and kini.keadaan is KeadaanTetangga.DICABUT
        self.tombol_kirim.setEnabled(kini is not None and kini.dapat_dikirimi and not self._dijeda)
        self.tombol_kirim.setToolTip(self.tr("Dijeda sampai pemberitahuan di atas dibaca") if self._dijeda else "")
        self.tombol_cabut.setEnabled(kini is not None and not dicabut)
        self.penjelasan.setText("" if kini is None else self.kalimat(kini))
        self.tombol_rincian.setVisible(kini is not None and self._membaca)

    def kalimat(self, t: Tetangga) -> str:
        """What the chosen machine needs, or what to know of it."""
        if t.sengketa and t.keadaan is not KeadaanTetangga.DICABUT:
            return self._sengketa(t)
        if t.kurang is not None and t.keadaan is KeadaanTetangga.KURANG:
            teks = self.tr(
                "Perubahan #{dari}–#{sampai} dari {nama} belum sampai. Kirimi paket: paket itu memberi tahu apa yang "
                "kurang, dan paket berikutnya dari sana membawanya."
            )
            return teks.format(dari=tulis_angka(t.kurang.dari), sampai=tulis_angka(t.kurang.sampai), nama=t.nama)
        if t.ditahan and t.keadaan is not KeadaanTetangga.DICABUT:
            teks = self.tr(
                "{nama} menahan {n} catatan dari komputer ini: bukan wewenang penulisnya, atau mengubah laporan di "
                "bulan yang sudah disegel. Catatan itu aman di kedua komputer, tetapi belum berlaku di sana. Tanyakan "
                "kepada petugasnya; alasannya ada di Disisihkan di komputer itu."
            )
            return teks.format(nama=t.nama, n=tulis_angka(t.ditahan))
        if t.keadaan is KeadaanTetangga.DIAM and t.diterima_pada is not None:
            teks = self.tr("Terakhir terdengar {waktu}. Paket berikutnya dari sana membawa semua yang belum sampai.")
            return teks.format(waktu=tulis_waktu(t.diterima_pada))
        keadaan = {
            KeadaanTetangga.BELUM: self._belum_pernah(t),
            KeadaanTetangga.DICABUT: self.tr("Paket baru dari {nama} ditolak; yang sudah diterima tetap ada."),
            KeadaanTetangga.LEWAT: self.tr(
                "{nama} bertukar dengan {lewat}, bukan dengan komputer ini. Izinnya dapat dicabut di sini."
            ),
        }
        menunggu = self.tr("{n} paket untuk {nama} belum diakui. Tanda terimanya datang bersama paket dari sana.")
        teks = keadaan.get(t.keadaan, menunggu if t.menunggu else "")
        return teks.format(nama=t.nama, lewat=t.lewat, n=tulis_angka(t.menunggu))

    def _belum_pernah(self, t: Tetangga) -> str:
        if not t.di_atas:
            return self.tr("Belum pernah ada paket dari {nama}.")
        return self.tr(
            "Belum pernah ada paket dari {nama}. Mintalah paket pertama dari sana, lalu terima lewat flashdisk atau "
            "Pilih berkas…"
        )

    def _sengketa(self, t: Tetangga) -> str:
        """Only the centre revokes; elsewhere it is asked to."""
        r = self._ringkasan
        if r is None or r.peran is PeranPerangkat.PUSAT:
            teks = self.tr(
                "Nomor perangkat {nama} juga diberi izin oleh {lain}. Tanyakan komputer mana yang benar. Bila ragu, "
                "cabut: semua izin nomor ini ikut dicabut, lalu komputer yang benar didaftarkan kembali."
            )
        else:
            teks = self.tr(
                "Nomor perangkat {nama} juga diberi izin oleh {lain}. Tanyakan komputer mana yang benar. Bila ragu, "
                "mintalah {pusat} mencabutnya."
            )
        opd = r is not None and r.peran is PeranPerangkat.OPD
        pusat = r.pemberi if r is not None and opd else kata.nama_peran(PeranPerangkat.PUSAT)
        return teks.format(nama=t.nama, lain=", ".join(t.sengketa), pusat=pusat)

    # intents

    def _kirim(self) -> None:
        kini = self._kini()
        if kini is not None and kini.dapat_dikirimi:
            self.minta_kirim.emit(kini.perangkat)

    def daftarkan(self) -> None:
        """Read a request file, then answer it."""
        saring = self.tr("Permintaan izin (*.knj-permintaan);;Semua berkas (*)")
        if ada := dialog.pilih_berkas(self, self.tr("Berkas permintaan"), saring):
            self._halaman.jalankan(baca_permintaan, self._konteks, ada[0], selesai=self._beri)

    def _beri(self, isi: tuple[bytes, IsiPermintaan, list[tuple[UUID, str]]]) -> None:
        formulir = DialogBeri(self, self._halaman.pekerja, self._konteks, *isi)
        if dialog.jalankan(formulir):
            izin, berkas = formulir.hasil
            teks = self.tr("Berkas izin tersimpan: {berkas}. Bawa kepada pemintanya.").format(berkas=berkas)
            if izin.kode:
                teks += " " + self.tr("Bacakan kode ini saat ia memasangnya:")
            dialog.beritahu(self, self.tr("Izin diberikan"), teks, sorot=izin.kode)
            self._halaman.segarkan()
        formulir.deleteLater()

    def rincian(self) -> None:
        """Show what is known of the chosen machine."""
        if (kini := self._kini()) is not None:
            nomor = UUID(bytes=kini.perangkat)
            self._halaman.jalankan(rincian.muat, self._konteks, nomor, selesai=self._tampilkan_rincian)

    def _tampilkan_rincian(self, isi: Rincian) -> None:
        jendela = DialogRincian(self, isi)
        dialog.jalankan(jendela)
        jendela.deleteLater()

    def cabut(self) -> None:
        """Revoke the chosen machine."""
        if (kini := self._kini()) is not None:
            nomor = UUID(bytes=kini.perangkat)
            self._halaman.jalankan(rincian.muat, self._konteks, nomor, selesai=self._cabut)

    def _cabut(self, isi: Rincian) -> None:
        mesin = isi.mesin
        formulir = DialogCabut(self, self._halaman.pekerja, self._konteks, mesin, isi.bawahan)
        if dialog.jalankan(formulir):
            if formulir.hanya_lama.isChecked():
                judul = self.tr("Kunci lama {nama} dicabut").format(nama=mesin.nama)
            else:
                judul = self.tr("Izin {nama} dicabut").format(nama=mesin.nama)
            ikut = self.tr("Daftar pencabutan ikut dalam paket berikutnya ke tiap perangkat.")
            self._halaman.tampilkan_pesan("ok", judul, ikut)
            self._halaman.segarkan()
        formulir.deleteLater()


def _peran_pemegang(t: Tetangga) -> str:
    peran = kata.nama_peran(t.peran)
    return f"{peran} · {t.pemegang}" if t.pemegang else peran


def _diterima(t: Tetangga) -> str:
    return f"#{tulis_angka(t.diterima)}" if t.diterima_pada is not None else "–"


def _diterima_pada(t: Tetangga) -> str:
    return tulis_waktu(t.diterima_pada) if t.diterima_pada is not None else ""


def _diakui(t: Tetangga) -> str:
    return f"#{tulis_angka(t.diakui)}" if t.diakui else "–"


def _belum_diakui(t: Tetangga) -> str:
    if not t.menunggu:
        return ""
    return QCoreApplication.translate("Tukar", "{n} belum diakui").format(n=tulis_angka(t.menunggu))
