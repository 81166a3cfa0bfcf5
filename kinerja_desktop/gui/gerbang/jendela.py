"""The gate: one quiet card in the middle of the screen, with a message bar above its page."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.bilah_pesan import BilahPesan
from kinerja_desktop.gui.common.kartu import Kartu
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import penata, px, warna
from kinerja_desktop.services.pintu import daftar_akun
from kinerja_desktop.system import jalur

if TYPE_CHECKING:
    from kinerja_desktop.bootstrap import KantorTerbuka, Kemajuan
    from kinerja_desktop.gui.gerbang.awal import AwalPage
    from kinerja_desktop.gui.gerbang.ikut import IkutPage
    from kinerja_desktop.gui.gerbang.kantor_baru import KantorBaruPage
    from kinerja_desktop.gui.gerbang.masuk import MasukPage
    from kinerja_desktop.gui.gerbang.pulih import PulihPage

    W = TypeVar("W", bound=QWidget)


class Gerbang(QWidget):
    """Shows one of its pages; `minta_masuk(folder, akun, kunci)` asks the program to open the office."""

    minta_masuk = Signal(object, str, bytes)
    minta_ganti = Signal()
    ditutup = Signal()

    def __init__(self, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pekerja = pekerja
        self.setWindowTitle("Kinerja Desktop")
        self.setObjectName("gerbang")
        self.resize(1024, 700)
        self.kartu = Kartu("", "", parent=self)
        self.kartu.setFixedWidth(px(620))
        self.bilah_pesan = BilahPesan(self)
        self.tumpukan = QStackedWidget(self)
        dalam = QVBoxLayout(self.kartu)
        dalam.setContentsMargins(px(28), px(24), px(28), px(24))
        dalam.setSpacing(px(12))
        dalam.addWidget(self.bilah_pesan)
        dalam.addWidget(self.tumpukan)
        baris = QHBoxLayout(self)
        baris.addStretch(1)
        baris.addWidget(self.kartu, 0, Qt.AlignmentFlag.AlignVCenter)
        baris.addStretch(1)
        penata().berubah.connect(self.update)

    # its pages, each made when it is first needed: the program starts with one of them

    @cached_property
    def awal(self) -> AwalPage:
        """The first run."""
        from kinerja_desktop.gui.gerbang.awal import AwalPage

        halaman = self._taruh(AwalPage(self))
        halaman.minta_latihan.connect(self.mulai_latihan)
        halaman.minta_baru.connect(self._tampil_baru)
        halaman.minta_ikut.connect(self._tampil_ikut)
        halaman.minta_buka.connect(self._pilih_kantor)
        halaman.minta_pulih.connect(self._pulihkan_cadangan)
        halaman.minta_kantor.connect(self.tampil_masuk)
        halaman.kembali.connect(self._kembali_masuk)
        return halaman

    @cached_property
    def masuk(self) -> MasukPage:
        """Account and password."""
        from kinerja_desktop.gui.gerbang.masuk import MasukPage

        halaman = self._taruh(MasukPage(self._pekerja, self))
        halaman.berhasil.connect(self.minta_masuk)
        halaman.galat.connect(self.tampilkan_galat)
        halaman.minta_pulih.connect(self._tampil_pulih)
        halaman.minta_sandi_baru.connect(self._tampil_pulih)
        halaman.minta_lain.connect(self.tampil_awal)
        halaman.minta_ganti.connect(self.minta_ganti)
        return halaman

    @cached_property
    def pulih(self) -> PulihPage:
        """A forgotten password."""
        from kinerja_desktop.gui.gerbang.pulih import PulihPage

        halaman = self._taruh(PulihPage(self._pekerja, self))
        halaman.kembali.connect(lambda: self._ke(self.masuk))
        halaman.galat.connect(self.tampilkan_galat)
        halaman.berhasil.connect(self._sandi_baru)
        return halaman

    @cached_property
    def kantor_baru(self) -> KantorBaruPage:
        """The wizard of a new office."""
        from kinerja_desktop.gui.gerbang.kantor_baru import KantorBaruPage

        halaman = self._taruh(KantorBaruPage(self._pekerja, self))
        halaman.kembali.connect(self.tampil_awal)
        halaman.galat.connect(self.tampilkan_galat)
        halaman.selesai.connect(self._kantor_jadi)
        return halaman

    @cached_property
    def ikut(self) -> IkutPage:
        """A new computer joins an office that exists."""
        from kinerja_desktop.gui.gerbang.ikut import IkutPage

        halaman = self._taruh(IkutPage(self._pekerja, self))
        halaman.kembali.connect(self.tampil_awal)
        halaman.selesai.connect(self._ikut_jadi)
        return halaman

    def _taruh(self, halaman: W) -> W:
        self.tumpukan.addWidget(halaman)
        return halaman

    def _ke(self, halaman: QWidget) -> None:
        self.bilah_pesan.hide()
        self.tumpukan.setCurrentWidget(halaman)

    def bersihkan(self) -> None:
        """Forget typed passwords."""
        self.masuk.form.sandi.clear()
        if "ikut" in self.__dict__:
            self.ikut.lupakan_sandi()
        self.bilah_pesan.hide()

    def tampil_awal(self) -> None:
        """The first run, and every other way in: the offices of this machine come first."""
        self.awal.form.retranslateUi(self.awal)
        folder = self.masuk.folder if "masuk" in self.__dict__ else None
        kantor = _kantor_dikenal()
        self.awal.isi_kantor(kantor, bisa_kembali=folder is not None and (folder / "kunci.json").exists())
        menunggu = bool(jalur.permintaan_menunggu())
        self.awal.isi_permintaan(menunggu)
        self._ke(self.awal)
        if kantor:
            self.awal.form.daftar_kantor.setCurrentRow(0)
            self.awal.form.daftar_kantor.setFocus()
        elif menunggu:
            self.awal.form.tombol_ikut.setFocus()
        else:
            self.awal.form.tombol_latihan.setFocus()

    def _kembali_masuk(self) -> None:
        if self.masuk.folder is not None:
            self.tampil_masuk(self.masuk.folder)

    def tampil_masuk(self, folder: Path, hanya: str = "") -> None:
        """Masuk of an office; with `hanya` the lock screen of one account."""
        try:
            self.masuk.isi(folder, hanya)
        except UserError as galat:
            self.tampil_awal()
            self.tampilkan_galat(galat)
            return
        self._ke(self.masuk)
        self.masuk.form.sandi.setFocus()

    def tampil_ganti(self, folder: Path) -> None:
        """Masuk for another person: the names come first."""
        self.tampil_masuk(folder)
        if self.tumpukan.currentWidget() is self.masuk:
            self.masuk.arahkan()

    def tampilkan_galat(self, galat: UserError) -> None:
        """Show a refusal above the page."""
        self.bilah_pesan.galat(galat)

    def mulai_latihan(self) -> None:
        """Make the training office when there is none yet, and show its Masuk."""
        folder = jalur.folder_data() / "latihan"
        if (folder / "kunci.json").exists():
            self.tampil_masuk(folder)
            return
        self.awal.sibuk(True)

        def buat(progress: Kemajuan) -> Path:
            from kinerja_desktop.bootstrap import buat_latihan

            buat_latihan(folder, "puskesmas", None, None, 1, progress)
            return folder

        self._pekerja.jalankan(
            self, buat, selesai=self.tampil_masuk, kemajuan=self.awal.maju, akhirnya=lambda: self.awal.sibuk(False)
        )

    def _tampil_baru(self) -> None:
        self.kantor_baru.mulai()
        self._ke(self.kantor_baru)
        self.kantor_baru.form.nama.setFocus()

    def _tampil_ikut(self) -> None:
        self.ikut.mulai(next(iter(jalur.permintaan_menunggu()), None))
        self._ke(self.ikut)
        self.ikut.arahkan()

    def _ikut_jadi(self, folder: Path, akun: str) -> None:
        """The office is there: its first person comes in as everybody does."""
        jalur.ingat_akun(folder, akun)
        self.tampil_masuk(folder)
        self.bilah_pesan.tampil("ok", self.tr("Kantor siap di komputer ini"), self.tr("Silakan masuk."))

    def _pilih_kantor(self) -> None:
        from kinerja_desktop.gui.common import dialog

        folder = dialog.pilih_folder(self, self.tr("Pilih folder kantor"))
        if folder is not None:
            self.tampil_masuk(folder)

    def _pulihkan_cadangan(self) -> None:
        from kinerja_desktop.bootstrap import pulihkan_kantor
        from kinerja_desktop.gui.common import dialog

        berkas = dialog.pilih_berkas(
            self, self.tr("Pilih berkas cadangan"), self.tr("Cadangan Kinerja Desktop (*.kcadangan)")
        )
        if not berkas:
            return
        cadangan = berkas[0]
        folder = _folder_bebas(jalur.folder_data() / cadangan.stem)
        tombol = self.awal.form.tombol_pulih
        tombol.setEnabled(False)
        judul = self.tr("Memulihkan dari cadangan")
        self.bilah_pesan.tampil("info", judul, cadangan.name, tetap=True)

        def berakhir() -> None:
            tombol.setEnabled(True)
            if self.bilah_pesan.teks().startswith(judul):
                self.bilah_pesan.tutup()

        self._pekerja.jalankan(
            self,
            pulihkan_kantor,
            cadangan,
            folder,
            selesai=lambda _: self.tampil_masuk(folder),
            akhirnya=berakhir,
        )

    def _tampil_pulih(self, akun: str, lama: str = "") -> None:
        if self.masuk.folder is not None and akun:
            self.pulih.isi(self.masuk.folder, akun, lama)
            self._ke(self.pulih)

    def _sandi_baru(self) -> None:
        self._ke(self.masuk)
        self.masuk.form.sandi.clear()
        self.bilah_pesan.tampil("ok", self.tr("Kata sandi baru tersimpan"), self.tr("Silakan masuk."))
        self.masuk.form.sandi.setFocus()

    def _kantor_jadi(self, terbuka: KantorTerbuka, akun: str) -> None:
        """The office was made by the wizard: close it there and open it as any other."""
        folder, kunci = terbuka.folder, terbuka.kunci
        self._pekerja.jalankan(self, terbuka.tutup, selesai=lambda _: self.minta_masuk.emit(folder, akun, kunci))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The quiet ground."""
        pelukis = QPainter(self)
        pelukis.fillRect(self.rect(), warna("bg"))
        pelukis.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the gate ends the program."""
        self.ditutup.emit()
        super().closeEvent(event)


def _kantor_dikenal() -> list[tuple[str, Path]]:
    """Names and folders of the offices opened on this machine, newest first; one that cannot be read is left out."""
    hasil = []
    for folder in jalur.kantor_terakhir():
        with suppress(UserError):
            hasil.append((daftar_akun(folder).kantor, folder))
    return hasil


def _folder_bebas(folder: Path) -> Path:
    """This folder, or with a number behind its name the first where nothing lies yet: another office may be there."""
    semua = (folder, *(folder.with_name(f"{folder.name}-{n}") for n in range(2, 1000)))
    return next((satu for satu in semua if not satu.exists() or not any(satu.iterdir())), folder)
