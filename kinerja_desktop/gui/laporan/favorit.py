"""The menu of favourites beside Kegiatan: insert, keep, forget."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.laporan.lembar import Lembar
from kinerja_desktop.services import saran
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.saran import Favorit


class MenuFavorit(QObject):
    """Fills the menu of the button from the store."""

    def __init__(self, halaman: Halaman, lembar: Lembar, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._lembar, self._context = halaman, lembar, context
        self._daftar: list[Favorit] = []
        self.menu = QMenu(halaman)
        lembar.form.tombol_favorit.setMenu(self.menu)
        self._susun([])

    def muat(self) -> None:
        """Read the favourites of this account."""
        self._halaman.jalankan(saran.favorit, self._context, selesai=self._susun)

    def _susun(self, daftar: list[Favorit]) -> None:
        self._daftar = daftar
        self.menu.clear()
        self.menu.addAction(self.tr("Jadikan isian ini favorit")).triggered.connect(self.simpan)
        self.menu.addSeparator()
        for satu in daftar:
            self.menu.addAction(satu.nama.replace("&", "&&")).triggered.connect(partial(self._sisipkan, satu))
        if not daftar:
            self.menu.addAction(self.tr("Belum ada favorit")).setEnabled(False)
            return
        self.menu.addSeparator()
        hapus = self.menu.addMenu(self.tr("Hapus favorit"))
        for satu in daftar:
            hapus.addAction(satu.nama.replace("&", "&&")).triggered.connect(partial(self._hapus, satu))

    def simpan(self, _dicentang: bool = False) -> None:
        """Keep what is in the form."""
        isian = self._lembar.formulir.isian()
        self._halaman.jalankan(saran.simpan_favorit, self._context, isian, selesai=self._sudah_simpan)

    def _sudah_simpan(self, daftar: list[Favorit]) -> None:
        self._susun(daftar)
        nama = daftar[-1].nama
        self._halaman.tampilkan_pesan(
            "ok",
            self.tr("“{nama}” menjadi favorit").format(nama=nama),
            self.tr("Sisipkan kapan saja dari menu Favorit."),
            tindakan=(self.tr("Urungkan"), partial(self._hapus, daftar[-1])),
            hitung_mundur=6,
        )

    def _sisipkan(self, favorit: Favorit, _dicentang: bool = False) -> None:
        terbuka = self._lembar.terbuka
        if terbuka is not None:
            isian = self._lembar.formulir.isian()
            self._lembar.sisipkan(saran.isi_dari_favorit(isian, favorit, terbuka.bahan.rhk))

    def _hapus(self, favorit: Favorit, _dicentang: bool = False) -> None:
        self._halaman.jalankan(saran.hapus_favorit, self._context, favorit.nama, selesai=self._susun)
