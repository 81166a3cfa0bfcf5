"""A machine that exchanges with nobody: what that means, and the two or three ways to begin."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.cakupan import PeranPerangkat
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.alir import TataAlir
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.ikon import pixmap
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi.induk import DialogPusat, kalimat_hasil
from kinerja_desktop.gui.sinkronisasi.izin import DialogPasang, minta_izin
from kinerja_desktop.services import perangkat, perangkat_berkas, wewenang
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.perangkat import Keadaan

_LEBAR = 760


class BelumBertukar(QWidget):
    """Cards side by side: ask and install, or found the centre; a request that waits shows its code."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, konteks
        self._ada_induk = False
        self.judul_keadaan, self.penjelasan = QLabel(), QLabel()
        self.judul_keadaan.setProperty("peran", "judul_besar")
        self.penjelasan.setProperty("peran", "muted")
        for label in (self.judul_keadaan, self.penjelasan):
            label.setWordWrap(True)
            label.setMaximumWidth(px(_LEBAR))
        self.kode = QLabel()
        self.kode.setProperty("peran", "kode_lisan")
        self.kode.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tombol_minta = Tombol(self.tr("Minta izin…"), "primary", ikon="kirim")
        self.tombol_minta.clicked.connect(self.minta)
        self.tombol_pasang = Tombol(self.tr("Pasang izin…"), ikon="kotak_masuk")
        self.tombol_pasang.clicked.connect(self.pasang)
        self.tombol_lagi = Tombol(self.tr("Simpan berkas permintaan lagi…"))
        self.tombol_lagi.clicked.connect(self.simpan_lagi)
        self.tombol_pusat = Tombol(self.tr("Jadikan pusat…"), ikon="organisasi")
        self.tombol_pusat.clicked.connect(self.pusat)
        kartu = QHBoxLayout()
        kartu.setSpacing(px(14))
        ikut = self.tr(
            "Komputer ini meminta izin kepada kantor atau pusat. Anda membacakan sebuah kode lewat telepon, lalu "
            "memasang berkas jawabannya."
        )
        tombol = (self.tombol_pasang, self.tombol_lagi, self.tombol_minta)
        self.kartu_ikut = self._kartu(self.tr("Ikut bertukar"), ikut, self.kode, *tombol)
        memimpin = self.tr(
            "Untuk komputer BKPSDM saja: komputer ini membagikan data induk, memberi izin, dan menerima hasil semua "
            "kantor."
        )
        self.kartu_pusat = self._kartu(self.tr("Menjadi pusat"), memimpin, self.tombol_pusat)
        kartu.addWidget(self.kartu_ikut, 1)
        kartu.addWidget(self.kartu_pusat, 1)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        tata.addWidget(self.judul_keadaan)
        tata.addWidget(self.penjelasan)
        tata.addSpacing(px(6))
        tata.addLayout(kartu)
        tata.addSpacing(px(6))
        tata.addLayout(self._cara())
        tata.addStretch(1)

    def _cara(self) -> QHBoxLayout:
        """How an exchange goes, in three cards."""
        langkah = (
            (
                "kirim",
                self.tr("1. Kirim"),
                self.tr(
                    "Satu paket berisi yang belum dimiliki penerimanya. Paketnya terkunci: hanya dia dapat membuka."
                ),
            ),
            (
                "kotak_masuk",
                self.tr("2. Terima"),
                self.tr("Sebelum ada yang berubah, Anda melihat isinya: berapa yang baru, berubah, atau bertentangan."),
            ),
            (
                "sukses",
                self.tr("3. Tanda terima"),
                self.tr(
                    "Kiriman menjadi hijau hanya bila penerimanya membalas. Yang hilang di jalan ikut lagi dalam paket "
                    "berikutnya."
                ),
            ),
        )
        baris = QHBoxLayout()
        baris.setSpacing(px(14))
        for ikon, judul, isi in langkah:
            kartu = Kartu(judul, parent=self)
            gambar, teks = QLabel(), QLabel(isi)
            gambar.setPixmap(pixmap(ikon, "primary", px(26)))
            teks.setWordWrap(True)
            teks.setProperty("peran", "muted")
            tata = QHBoxLayout(kartu)
            tata.setContentsMargins(0, 0, 0, 0)
            tata.setSpacing(px(12))
            tata.addWidget(gambar, 0, Qt.AlignmentFlag.AlignTop)
            tata.addWidget(teks, 1)
            baris.addWidget(kartu, 1)
        return baris

    def _kartu(self, judul: str, isi: str, *bagian: QWidget) -> Kartu:
        kartu = Kartu(judul, parent=self)
        teks = QLabel(isi)
        teks.setWordWrap(True)
        teks.setProperty("peran", "muted")
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(10))
        tata.addWidget(teks)
        kotak = QWidget()
        tombol = TataAlir(kotak, px(8))  # in a narrow window they wrap
        for satu in bagian:
            (tombol if isinstance(satu, Tombol) else tata).addWidget(satu)
        tata.addStretch(1)
        tata.addWidget(kotak)
        return kartu

    def tampilkan(self, keadaan: Keadaan) -> None:
        """Show what this machine is."""
        menunggu = keadaan.menunggu and keadaan.kode is not None
        self._ada_induk = keadaan.sidik_akar is not None
        if keadaan.kunci_galat == "KNC-38":
            judul = self.tr("Izin komputer ini dicabut")
            isi = self.tr(
                "Alasan dari pusat: {alasan}. Pekerjaan Anda tetap ada dan tetap tersimpan. Untuk bertukar lagi, minta "
                "izin baru."
            ).format(alasan=keadaan.alasan_cabut.rstrip("."))
        elif keadaan.dahulu is not None and not menunggu:
            judul = self.tr("Komputer ini tidak lagi bertukar paket")
            isi = self._putus(keadaan)
        elif menunggu:
            judul = self.tr("Permintaan izin menunggu jawaban")
            isi = self.tr(
                "1. Serahkan berkas .knj-permintaan kepada pemberi izin.\n2. Bacakan kode di bawah lewat telepon; kode "
                "ini berlaku untuk permintaan terakhir saja.\n3. Setelah berkas .knj-izin datang, tekan Pasang izin… "
                "dan ketik kode yang dibacakan pemberi izin."
            )
        else:
            judul = self.tr("Komputer ini belum bertukar paket")
            isi = self.tr(
                "Semua pekerjaan tersimpan di komputer ini dan dapat dipakai seterusnya. Bila kantor Anda bertukar "
                "lewat flashdisk, surel, atau folder bersama, mulailah di sini; tanpa itu tidak ada yang perlu "
                "dilakukan."
            )
        self.judul_keadaan.setText(judul)
        self.penjelasan.setText(isi)
        self.kode.setText(keadaan.kode or "")
        self.kode.setVisible(menunggu)
        boleh = self._konteks.peran in perangkat.PENGURUS_MESIN or wewenang.tanpa_pengelola(self._konteks)
        self.tombol_lagi.setVisible(boleh and menunggu)
        self.tombol_minta.setText(self.tr("Buat permintaan baru…") if menunggu else self.tr("Minta izin…"))
        self.tombol_minta.setProperty("varian", "plain" if menunggu else "primary")
        self.tombol_pasang.setProperty("varian", "primary" if menunggu else "plain")
        self.tombol_minta.setEnabled(boleh)
        self.tombol_pasang.setEnabled(boleh and keadaan.menunggu)
        self.tombol_pasang.setToolTip("" if keadaan.menunggu else self.tr("Buat permintaan dahulu"))
        self.kartu_pusat.setVisible(self._konteks.peran in wewenang.PENGELOLA)
        if not boleh:
            self.penjelasan.setText(isi + " " + self.tr("Operator atau pimpinan unit yang mengaturnya."))

    def _putus(self, keadaan: Keadaan) -> str:
        """Why a machine that exchanged before does so no more, and what to do."""
        sebab = {
            "KNC-02": self.tr("Berkas kuncinya rusak."),
            "KNC-03": self.tr("Kuncinya tidak ada di folder ini: cadangan tidak memuat kunci."),
            "KNC-05": self.tr("Kuncinya terikat pada komputer Windows yang lain."),
            "KNC-26": self.tr("Catatan tentang perangkat yang dikenalnya rusak."),
        }.get(keadaan.kunci_galat or "", self.tr("Kuncinya tidak terbuka."))
        tetap = self.tr("Yang ditulis di sini tetap tersimpan, tetapi belum sampai ke siapa pun.")
        if keadaan.dahulu is PeranPerangkat.PUSAT and keadaan.kunci_galat == "KNC-26":
            lalu = self.tr("Pulihkan kantor ini dari cadangan.")
        elif keadaan.dahulu is PeranPerangkat.PUSAT:
            lalu = self.tr("Jadikan komputer ini pusat lagi dengan flashdisk kunci induk.")
        else:
            lalu = self.tr(
                "Minta izin lagi kepada kantor atau pusat. Sesudah itu yang pernah dikirim kembali bersama paket dari "
                "sana; jangan ditulis ulang. Minta pemberi izin mencabut izin yang lama."
            )
        return f"{sebab} {tetap} {lalu}"

    # intents

    def minta(self) -> None:
        """Make a request file, then show its code."""
        minta_izin(self, self._halaman, self._konteks)

    def simpan_lagi(self) -> None:
        """Write the request that waits once more; its code stays."""
        if (folder := dialog.pilih_folder(self, self.tr("Folder untuk berkas permintaan"))) is not None:
            tulis = partial(perangkat_berkas.tulis_lagi, self._konteks, folder)
            self._halaman.jalankan(tulis, selesai=self._tersimpan_lagi)

    def _tersimpan_lagi(self, berkas: Path) -> None:
        isi = self.tr("{berkas}. Kodenya tetap sama.").format(berkas=berkas)
        self._halaman.tampilkan_pesan("ok", self.tr("Berkas permintaan tersimpan"), isi)

    def pasang(self) -> None:
        """Install the answer."""
        formulir = DialogPasang(self, self._halaman.pekerja, self._konteks)
        if dialog.jalankan(formulir):
            self._halaman.tampilkan_pesan(
                "ok", self.tr("Komputer ini sekarang {nama}, dengan izin dari {dari}").format(
                    nama=formulir.hasil.nama, dari=formulir.hasil.dari
                )
            )  # fmt: skip
            self._halaman.segarkan()
        formulir.deleteLater()

    def pusat(self) -> None:
        """Found the centre, and say what to do with the root keys."""
        formulir = DialogPusat(self, self._halaman.pekerja, self._konteks, ada_induk=self._ada_induk)
        if dialog.jalankan(formulir):
            hasil = formulir.hasil
            judul = self.tr("Komputer ini sekarang pusat")
            dialog.beritahu(self, judul, kalimat_hasil(hasil), sorot=hasil.sidik_akar)
            self._halaman.segarkan()
        formulir.deleteLater()
