"""What to send, to whom, and where to: the dialog of "Buat paket…"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import kalimat_galat, tulis_tanggal, tulis_waktu
from kinerja_desktop.gui.common.bukti import tulis_ukuran
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tabel import TINGGI_DUA_BARIS, Tabel
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.common.ukuran import setel_ukuran
from kinerja_desktop.gui.sinkronisasi import kata
from kinerja_desktop.services import laporan_draf, tukar
from kinerja_desktop.services import perangkat_simpanan as simpanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tukar import SiapKirim, Tetangga

_SEBUT = 4
"""How many days of unsaved reports are named."""


class Tempat(NamedTuple):
    """A folder that may be offered: on a stick, which is pulled out (`lepasan`), the shared folder, another disk."""

    nama: str
    jalur: Path
    lepasan: bool = False
    bersama: bool = False

    @property
    def sebutan(self) -> str:
        """How it is told: ``FLASHDISK (E:), folder Kinerja``."""
        if self.bersama:
            return self.nama
        teks = QCoreApplication.translate("Tukar", "{nama}, folder {folder}")
        return teks.format(nama=self.nama, folder=self.jalur.name)


class Pesanan(NamedTuple):
    """What the person decided; `nama` are the receivers, `lepasan` says that the medium is pulled out afterwards.

    `tempat` is how the folder is told.
    """

    penerima: tuple[bytes, ...]
    nama: tuple[str, ...]
    tujuan: Path
    penuh: bool
    bagian: bool
    lepasan: bool
    tempat: str


class DialogKirim(QDialog):
    """Ticks for the receivers, the place, and what the bundle of the chosen row holds."""

    def __init__(
        self,
        parent: QWidget,
        pekerja: Pekerja,
        konteks: Context,
        semua: Sequence[Tetangga],
        utama: bytes | None,
        tempat: Callable[[], Sequence[Tempat]],
        ke: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._pekerja, self._konteks = pekerja, konteks
        self._semua = [t for t in semua if t.dapat_dikirimi]
        self._daftar_tempat, self._ke, self._dipilih = tempat, ke, False
        self._tempat: list[Tempat] = []
        self.setWindowTitle(self.tr("Buat paket"))
        setel_ukuran(self, 680, 520)
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
        self.diketik = QLabel()
        self.diketik.setProperty("peran", "warn")
        self.diketik.setWordWrap(True)
        self.diketik.hide()
        self._susun()
        pekerja.jalankan(self, laporan_draf.semua_isian, konteks, selesai=self._tampilkan_diketik)
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

    def _susun(self) -> None:
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
        self.tempat.activated.connect(self._tempat_dipilih)
        self.perbarui_tempat()
        self.penuh = QCheckBox(
            self.tr("Kirim semuanya sekali lagi, juga yang sudah pernah sampai (bila penerima memintanya)")
        )
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
        for bagian in (judul, keterangan, self.tabel, self.isi, self.diketik):
            tata.addWidget(bagian, int(bagian is self.tabel))
        tata.addLayout(ke)
        for centang in (self.bagian, self.penuh, self.masalah):
            tata.addWidget(centang)
        tata.addLayout(kaki)

    def perbarui_tempat(self, _volume: object | None = None) -> None:
        """Offer what is plugged in now; what the person chose stays chosen while it is there."""
        kini = self.tempat.currentData()
        if isinstance(kini, Tempat):  # where it would have gone a moment ago
            self._ke = kini.jalur
        self._tempat = list(self._daftar_tempat())
        self.tempat.clear()
        for satu in self._tempat:
            self.tempat.addItem(satu.nama, satu)
        self.tempat.addItem(self.tr("Folder lain…"), None)
        self.tempat.setCurrentIndex(self._tempat_wajar())

    def _tempat_dipilih(self, nomor: int) -> None:
        self._dipilih, self._ke = True, self._tempat[nomor].jalur if nomor < len(self._tempat) else None

    def _tempat_wajar(self) -> int:
        """A stick, else the shared folder, else to be asked: nobody means the disk that stands in the machine."""
        tetap = [n for n, satu in enumerate(self._tempat) if satu.jalur == self._ke]
        if not tetap and not self._dipilih:
            tetap = [n for n, satu in enumerate(self._tempat) if satu.lepasan or satu.bersama]
        return tetap[0] if tetap else len(self._tempat)

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

    def _tampilkan_diketik(self, isian: dict[UUID, IsianLaporan]) -> None:
        """What is kept while it is typed is nobody's record yet, and does not travel."""
        if isian:
            hari = sorted({satu.tanggal for satu in isian.values()})
            teks = self.tr(
                "{n} laporan masih diketik dan belum disimpan ({hari}), jadi tidak ikut dalam paket. Simpan dahulu di "
                "Laporan Harian bila perlu dikirim."
            )
            sebut = ", ".join(tulis_tanggal(satu) for satu in hari[:_SEBUT]) + (", …" if len(hari) > _SEBUT else "")
            self.diketik.setText(teks.format(n=tulis_angka(len(isian)), hari=sebut))
            self.diketik.show()

    def tampilkan_galat(self, galat: UserError) -> None:
        """Say in place why it cannot be."""
        self.masalah.setText(kalimat_galat(galat))
        self.masalah.show()

    def _buat(self) -> None:
        tempat = self.tempat.currentData()
        sebutan = tempat.sebutan if isinstance(tempat, Tempat) else ""
        if tempat is None and (jalur := dialog.pilih_folder(self, self.tr("Folder untuk paket"))) is not None:
            tempat = Tempat(jalur.name, jalur, self._di_lepasan(jalur))
        if isinstance(tempat, Tempat):
            untuk = self.model.tercentang()
            self.pesanan = Pesanan(
                tuple(t.perangkat for t in untuk),
                tuple(t.nama for t in untuk),
                tempat.jalur,
                self.penuh.isChecked(),
                self.bagian.isChecked(),
                tempat.lepasan,
                sebutan or str(tempat.jalur),
            )
            self.accept()

    def _di_lepasan(self, jalur: Path) -> bool:
        """Whether a folder lies on one of the sticks that are offered."""
        return any(satu.lepasan and jalur.is_relative_to(satu.jalur.parent) for satu in self._tempat)


def _siap(konteks: Context, perangkat: bytes, penuh: bool) -> SiapKirim:
    return tukar.siap_kirim(konteks, simpanan.mesin(konteks), perangkat, penuh=penuh)


def _terakhir(t: Tetangga) -> str:
    return tulis_waktu(t.dikirim_pada) if t.dikirim_pada is not None else "–"


def kalimat_siap(siap: SiapKirim, untuk: str = "") -> str:
    """What waits to be sent: ``38 perubahan dan 6 lampiran belum pasti sampai (≈ 1,9 MB)``."""
    t = QCoreApplication.translate
    if not siap.jumlah:
        if siap.kembali and not untuk:
            teks = t("Tukar", "Tidak ada perubahan baru; {n} catatan dari sana ikut lagi.")
            return teks.format(n=tulis_angka(siap.kembali))
        teks = kalimat_isi(0, siap.lampiran, siap.kembali, untuk)
        return f"{untuk}: {teks}" if untuk and not siap.kembali else teks
    teks = kalimat_isi(siap.jumlah, siap.lampiran)
    if siap.terakhir is not None:
        teks = t("Tukar", "{apa} belum pasti sampai").format(apa=teks)
    teks = f"{teks} (≈ {tulis_ukuran(siap.ukuran)})"
    if siap.bersambung:
        teks = f"{teks}. {kalimat_bersambung()}"
    return f"{untuk}: {teks} · {kata.kalimat_tabel(siap.catatan)}" if untuk else teks


def kalimat_isi(perubahan: int, lampiran: int, kembali: int = 0, nama: str = "") -> str:
    """What a bundle holds, before it is made and afterwards: what nobody there has, else what came from `nama`."""
    t = QCoreApplication.translate
    if perubahan:
        teks = t("Tukar", "{n} perubahan dan {lampiran} lampiran") if lampiran else t("Tukar", "{n} perubahan")
    elif not kembali:
        teks = t("Tukar", "Tidak ada perubahan baru; hanya membawa tanda terima.")
    elif lampiran:
        teks = t(
            "Tukar",
            "Tidak ada perubahan baru. {n} catatan dan {lampiran} lampiran dari {nama} ikut lagi, bila di sana hilang.",
        )
    else:
        teks = t("Tukar", "Tidak ada perubahan baru. {n} catatan dari {nama} ikut lagi, bila di sana hilang.")
    return teks.format(n=tulis_angka(perubahan or kembali), lampiran=tulis_angka(lampiran), nama=nama)


def kalimat_bersambung() -> str:
    """Why one bundle is not enough, and when the next one is due."""
    return QCoreApplication.translate(
        "Tukar",
        "Lampirannya terlalu banyak untuk satu paket: sisanya ikut paket berikutnya, setelah tanda terima paket ini "
        "masuk",
    )


def kalimat_tertinggal(banyak: int) -> str:
    """That files could not be read, and that nobody has to do anything about it."""
    teks = QCoreApplication.translate(
        "Tukar",
        "{n} lampiran belum dapat dibaca di komputer ini, jadi belum ikut; paket berikutnya membawanya begitu dapat.",
    )
    return teks.format(n=tulis_angka(banyak))
