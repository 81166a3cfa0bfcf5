"""What to send, to whom, and where to: the dialog of "Buat paket…"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import teks_galat
from kinerja_desktop.gui.common.bukti import tulis_ukuran
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services import tukar
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tukar import KeadaanTetangga, SiapKirim, Tetangga


class Tempat(NamedTuple):
    """A folder that may be offered: a stick, the shared folder."""

    nama: str
    jalur: Path


class Pesanan(NamedTuple):
    """What the person decided."""

    penerima: tuple[bytes, ...]
    tujuan: Path
    penuh: bool
    bagian: bool


class DialogKirim(QDialog):
    """Ticks for the receivers, the place, and what the bundle of the chosen row holds."""

    def __init__(
        self,
        parent: QWidget,
        pekerja: Pekerja,
        konteks: Context,
        semua: Sequence[Tetangga],
        utama: bytes | None,
        tempat: Sequence[Tempat],
    ) -> None:
        super().__init__(parent)
        self._pekerja, self._konteks = pekerja, konteks
        self._semua = [t for t in semua if t.keadaan is not KeadaanTetangga.DICABUT]
        self.setWindowTitle(self.tr("Buat paket"))
        self.resize(px(680), px(520))
        self.model = HalamanModel[Tetangga](
            [
                Kolom(self.tr("Penerima"), lambda t: t.nama, kecil=lambda t: t.pemegang or kata.nama_peran(t.peran)),
                Kolom(self.tr("Terakhir dikirimi"), _terakhir, 170),
                Kolom(self.tr("Keadaan"), lambda t: kata.keadaan_tetangga(t)[0], 150, tag=kata.keadaan_tetangga),
            ],
            self,
            kunci=lambda t: t.perangkat,
            centang=True,
        )
        self.tabel = Tabel(self)
        self.tabel.setel_tinggi_baris(TINGGI_DUA_BARIS)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Penerima paket"))
        self.isi = QLabel(self.tr("Menghitung…"))
        self.isi.setWordWrap(True)
        self._susun(tempat)
        self.model.isi(self._semua)
        terpilih = next((n for n, t in enumerate(self._semua) if t.perangkat == utama), None)
        if terpilih is not None:
            self.model.setel_centang(terpilih, True)
        self.tabel.pilih_baris(terpilih or 0)
        self.model.centang_berubah.connect(lambda _: self._perbarui())
        self.tabel.baris_dipilih.connect(lambda _: self._hitung())
        self.penuh.toggled.connect(lambda _: self._hitung())
        self._perbarui()
        self._hitung()

    def _susun(self, tempat: Sequence[Tempat]) -> None:
        judul = QLabel(self.tr("Buat paket"))
        judul.setProperty("peran", "judul_besar")
        keterangan = QLabel(
            self.tr(
                "Paket ditandatangani dan dikunci untuk penerimanya; orang lain yang menemukannya tidak dapat "
                "membacanya."
            )
        )
        keterangan.setProperty("peran", "bantuan")
        keterangan.setWordWrap(True)
        self.tempat = Pilihan()
        self.tempat.setAccessibleName(self.tr("Simpan ke"))
        for satu in tempat:
            self.tempat.addItem(satu.nama, satu.jalur)
        self.tempat.addItem(self.tr("Folder lain…"), None)
        self.penuh = QCheckBox(self.tr("Kirim semuanya sekali lagi, juga yang sudah pernah sampai"))
        self.bagian = QCheckBox(self.tr("Bagi menjadi berkas paling besar 10 MB, untuk surel"))
        self.masalah = QLabel()
        self.masalah.setProperty("peran", "galat")
        self.masalah.setWordWrap(True)
        self.masalah.hide()
        batal = Tombol(self.tr("Batal"))
        batal.clicked.connect(self.reject)
        self.tombol_buat = Tombol(self.tr("Buat paket"), "primary", pintasan="Ctrl+Return", ikon="kirim")
        self.tombol_buat.clicked.connect(self._buat)
        ke = QHBoxLayout()
        label = QLabel(self.tr("Simpan ke"))
        label.setProperty("peran", "medan")
        label.setBuddy(self.tempat)
        ke.addWidget(label)
        ke.addWidget(self.tempat, 1)
        kaki = QHBoxLayout()
        kaki.setSpacing(px(8))
        kaki.addStretch(1)
        kaki.addWidget(batal)
        kaki.addWidget(self.tombol_buat)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(18), px(20), px(16))
        tata.setSpacing(px(9))
        for bagian in (judul, keterangan, self.tabel, self.isi):
            tata.addWidget(bagian, int(bagian is self.tabel))
        tata.addLayout(ke)
        for centang in (self.bagian, self.penuh, self.masalah):
            tata.addWidget(centang)
        tata.addLayout(kaki)

    def _perbarui(self) -> None:
        n = len(self.model.tercentang())
        self.tombol_buat.setEnabled(n > 0)
        self.tombol_buat.setToolTip("" if n else self.tr("Centang dahulu penerimanya"))
        self.tombol_buat.setText(self.tr("Buat paket") if n < 2 else self.tr("Buat {n} paket").format(n=tulis_angka(n)))

    def _hitung(self) -> None:
        kini = self.tabel.baris_kini()
        if isinstance(kini, Tetangga):
            hitung = partial(_siap, self._konteks, kini.perangkat, self.penuh.isChecked())
            self._pekerja.jalankan(self, hitung, selesai=partial(self._tampilkan, kini), gagal=self.tampilkan_galat)

    def _tampilkan(self, untuk: Tetangga, siap: SiapKirim) -> None:
        if self.tabel.baris_kini() is untuk:
            self.isi.setText(kalimat_siap(siap, untuk.nama))
            self.masalah.hide()

    def tampilkan_galat(self, galat: UserError) -> None:
        """Say in place why it cannot be."""
        judul, isi, saran = teks_galat(galat)
        self.masalah.setText(f"{judul}. {isi} {saran}".strip())
        self.masalah.show()

    def _buat(self) -> None:
        jalur = self.tempat.currentData()
        if jalur is None:
            jalur = dialog.pilih_folder(self, self.tr("Folder untuk paket"))
        if jalur is not None:
            penerima = tuple(t.perangkat for t in self.model.tercentang())
            self.pesanan = Pesanan(penerima, Path(jalur), self.penuh.isChecked(), self.bagian.isChecked())
            self.accept()


def _siap(konteks: Context, perangkat: bytes, penuh: bool) -> SiapKirim:
    return tukar.siap_kirim(konteks, simpanan.mesin(konteks), perangkat, penuh=penuh)


def _terakhir(t: Tetangga) -> str:
    return kata.tulis_waktu(t.dikirim_pada) if t.dikirim_pada is not None else "–"


def kalimat_siap(siap: SiapKirim, untuk: str = "") -> str:
    """What waits to be sent: ``38 perubahan dan 6 lampiran belum pasti sampai (≈ 1,9 MB)``."""
    t = QCoreApplication.translate
    if not siap.jumlah:
        teks = t("Tukar", "Tidak ada perubahan baru; hanya membawa tanda terima.")
        return f"{untuk}: {teks}" if untuk else teks
    teks = t("Tukar", "{n} perubahan dan {lampiran} lampiran") if siap.lampiran else t("Tukar", "{n} perubahan")
    teks = teks.format(n=tulis_angka(siap.jumlah), lampiran=tulis_angka(siap.lampiran))
    if siap.terakhir is not None:
        teks = t("Tukar", "{apa} belum pasti sampai").format(apa=teks)
    teks = f"{teks} (≈ {tulis_ukuran(siap.ukuran)})"
    if siap.bersambung:
        teks = f"{teks}. {kalimat_bersambung()}"
    return f"{untuk}: {teks} · {kata.kalimat_tabel(siap.catatan)}" if untuk else teks


def kalimat_bersambung() -> str:
    """Why one bundle is not enough, and when the next one is due."""
    return QCoreApplication.translate(
        "Tukar",
        "Lampirannya terlalu banyak untuk satu paket: sisanya ikut paket berikutnya, setelah tanda terima paket ini "
        "masuk",
    )
