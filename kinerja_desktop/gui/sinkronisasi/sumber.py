"""Where bundles come from by themselves: sticks that are plugged in, and the shared folder of the office."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QWidget

from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.label import LabelPotong
from kinerja_desktop.gui.common.tasks import Lajur
from kinerja_desktop.gui.sinkronisasi.kirim import Tempat
from kinerja_desktop.gui.sinkronisasi.media import KartuMedia, Sumber
from kinerja_desktop.gui.sinkronisasi.pemantau import PemantauFolder, PemantauVolume
from kinerja_desktop.services import folder_bersama
from kinerja_desktop.services.folder_bersama import FolderBersama
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.media_tulis import FOLDER
from kinerja_desktop.system.volume import Volume


class SumberPaket(QObject):
    """Watches from the first time that this machine may exchange, and shows what comes on `kartu`.

    `teks` says how bundles can come in, or that the shared folder does not answer.
    """

    def __init__(self, halaman: Halaman, konteks: Context, daftar: Callable[[], tuple[Volume, ...]]) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, konteks
        self._memantau = False
        self.bersama: Path | None = None
        self.teks = LabelPotong(token="muted")
        self._undang()
        self.kartu = KartuMedia(halaman, konteks)
        self.volume = PemantauVolume(self, daftar=daftar)
        self.volume.volume_tiba.connect(self._volume_tiba)
        self.volume.volume_pergi.connect(lambda v: self.kartu.lupakan(v.akar))
        self.folder = PemantauFolder(self)
        self.folder.berkas_tiba.connect(self._berkas_tiba)
        self.folder.tersambung_berubah.connect(self._sambungan)

    def hentikan(self) -> None:
        """Watch no more."""
        self.volume.hentikan()
        self.folder.hentikan()

    def lihat_lagi(self) -> None:
        """What was shown may have been taken in meanwhile."""
        if (sumber := self.kartu.sumber) is not None:
            self.kartu.pindai(sumber)

    def tempat(self) -> list[Tempat]:
        """Folders to offer before the person looks for one: sticks, the shared folder, other disks."""
        dapat = [v for v in self.volume.volume if v.dapat_ditulis]
        tempat = [Tempat(nama_volume(v), v.akar / FOLDER, lepasan=True) for v in dapat if v.lepasan]
        if self.bersama is not None:
            nama = self.tr("Folder bersama ({nama})").format(nama=self.bersama.name)
            tempat.append(Tempat(nama, self.bersama, bersama=True))
        return tempat + [Tempat(nama_volume(v), v.akar / FOLDER) for v in dapat if not v.lepasan]

    def mulai(self, bersama: Path | None) -> None:
        """Watch sticks and the shared folder from the first time that this machine may exchange."""
        if not self._memantau:
            self._memantau = True
            self.volume.mulai()
        if bersama != self.bersama:
            self.bersama = bersama
            self.folder.atur_folder(bersama)
            self._undang()

    def _sambungan(self, tersambung: bool) -> None:
        """The shared folder answers, or answers no more: whoever relies on it must see that."""
        if tersambung or self.bersama is None:
            self._undang()
            return
        self.teks.setel(self.tr("Tidak terjangkau: folder {nama}").format(nama=self.bersama.name), "warn_ink")
        self.teks.setel_petunjuk(
            self.tr(
                "{folder} tidak menjawab. Paket di sana diberitahukan begitu tersambung lagi; flashdisk dan berkas "
                "tetap dapat dipakai. Periksa jaringan, atau ganti foldernya lewat tombol Folder…"
            ).format(folder=self.bersama)
        )

    def _undang(self) -> None:
        if self.bersama is None:
            self.teks.setel(self.tr("Seret berkas ke sini, atau colokkan flashdisk"), "muted")
            self.teks.setel_petunjuk("")
        else:
            self.teks.setel(self.tr("Seret berkas; folder bersama juga dipantau"), "muted")
            self.teks.setel_petunjuk(self.tr("{folder} dipantau").format(folder=self.bersama))

    def _volume_tiba(self, volume: Volume) -> None:
        self.kartu.pindai(Sumber(nama_volume(volume), volume.akar, volume))

    def _berkas_tiba(self, _berkas: list[Path]) -> None:
        if self.bersama is not None:
            self.kartu.pindai(Sumber(self.tr("Folder bersama"), self.bersama))

    def pilih_bersama(self) -> None:
        """Choose the folder through which machines of the office exchange."""
        if (folder := dialog.pilih_folder(self._halaman, self.tr("Folder bersama"))) is not None:
            self.atur_bersama(folder)

    def atur_bersama(self, folder: Path | None) -> None:
        """Watch another folder, or none; a share that does not answer holds nothing up."""

        def simpan(bersama: FolderBersama | None) -> None:
            self._halaman.jalankan(folder_bersama.simpan_folder_bersama, self._konteks, bersama, selesai=self._diatur)

        if folder is None:
            simpan(None)
        else:
            periksa = partial(folder_bersama.periksa, self._konteks, folder)
            self._halaman.jalankan(periksa, selesai=simpan, lajur=Lajur.MEDIA)

    def _diatur(self, hasil: FolderBersama | None) -> None:
        self.mulai(None if hasil is None else hasil.folder)
        if hasil is None:
            self._halaman.tampilkan_pesan("ok", self.tr("Folder bersama tidak dipantau lagi"))
        elif hasil.halangan is not None:
            self._halaman.tampilkan_galat(hasil.halangan)
        else:
            judul = self.tr("Folder bersama dipantau: {folder}")
            isi = self.tr("Paket yang muncul di sana diberitahukan di halaman ini.")
            self._halaman.tampilkan_pesan("ok", judul.format(folder=hasil.folder.name), isi)

    def menu(self, tombol: QWidget, satu_folder: Callable[[], None]) -> QMenu:
        """What can be done with folders, below the button that asks."""
        menu = QMenu(tombol)
        menu.addAction(self.tr("Terima satu folder…"), satu_folder)
        for satu in self.volume.volume:
            if satu.lepasan:
                lagi = self.tr("Periksa {nama} lagi").format(nama=nama_volume(satu))
                menu.addAction(lagi, partial(self._volume_tiba, satu))
        if self.bersama is None:
            menu.addAction(self.tr("Pantau folder bersama…"), self.pilih_bersama)
        else:
            menu.addAction(self.tr("Ganti folder bersama…"), self.pilih_bersama)
            berhenti = self.tr("Berhenti memantau {folder}").format(folder=self.bersama.name)
            menu.addAction(berhenti, lambda: self.atur_bersama(None))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu


def nama_volume(volume: Volume) -> str:
    """What a stick is called, or another disk: ``FLASHDISK (E:)``, ``Diska (D:)``."""
    t = QCoreApplication.translate
    nama = volume.label or (t("Media", "Flashdisk") if volume.lepasan else t("Media", "Diska"))
    return f"{nama} ({volume.huruf})" if volume.huruf else nama
