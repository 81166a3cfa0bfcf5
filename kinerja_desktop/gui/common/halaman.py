"""The base of every page of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.bilah_pesan import BilahPesan, JenisPesan
from kinerja_desktop.gui.common.tasks import Pekerja, Tugas
from kinerja_desktop.gui.common.theme import px

TEPI = 16
"""What a page keeps free above and below its content, at 100 %."""


class Halaman(QWidget):
    """A page: owns one form, asks services through `pekerja`, shows its messages in its own bar.

    Subclasses put their widgets into `self.isi` and override `segarkan`. The bar has a strip of its own at the bottom
    of the page while it is shown: it covers nothing, and what stands above stays where it is.
    """

    minta_pindah = Signal(str, object)
    judul_berubah = Signal(str, str)
    pesan = Signal(str)
    minta_periode = Signal(object)
    kantor_diubah = Signal()

    kunci = ""
    judul = ""
    topik_bantuan = ""

    def __init__(self, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pekerja = pekerja
        self.tertutup = False
        self.kunci_jendela = self.kunci
        self.remah = ""
        self.periode: Periode | None = None
        self._kotor = True
        self._perubahan: object | None = None
        self.setObjectName("halaman")
        self.setAccessibleName(self.judul)
        tata = self._tata_halaman = QVBoxLayout(self)
        tata.setContentsMargins(px(20), px(TEPI), px(20), px(TEPI))
        tata.setSpacing(px(14))
        self.isi = QWidget(self)
        tata.addWidget(self.isi, 1)
        self.bilah_pesan = BilahPesan(self)
        self.bilah_pesan.melayang()
        self.bilah_pesan.butuh_ruang.connect(self._beri_ruang)

    def tanpa_lajur(self) -> None:
        """A page that places the bar itself, where nothing must move, gives it no strip."""
        self.bilah_pesan.butuh_ruang.disconnect(self._beri_ruang)

    def _beri_ruang(self, tinggi: int) -> None:
        """Keep a strip of this height free at the bottom; a page that is as low as it can be lends its last lines."""
        tata, biasa, bawah = self._tata_halaman, px(TEPI), max(px(TEPI), tinggi)
        terkecil = tata.minimumSize().height() - tata.contentsMargins().bottom()
        muat = terkecil + bawah <= self.height()
        tata.setContentsMargins(px(20), biasa, px(20), bawah if muat else biasa)

    def minimumSizeHint(self) -> QSize:
        """Without the strip: a message never makes the window larger."""
        ukuran, bawah = super().minimumSizeHint(), self._tata_halaman.contentsMargins().bottom()
        return QSize(ukuran.width(), ukuran.height() - bawah + px(TEPI))

    # what a page overrides

    def segarkan(self, perubahan: object | None = None) -> None:
        """Load what the page shows; `perubahan` is what a write changed, None for everything."""

    def buka(self, argumen: object) -> None:
        """Go to what another page or the search asked for (a person, a report)."""

    def tunda_tutup(self) -> bool:
        """Flush unsaved work before leaving or quitting; False keeps the page open."""
        return True

    def terkena(self, _perubahan: object) -> bool:
        """Tell whether a write elsewhere makes this page stale; True when in doubt."""
        return True

    # what the window calls

    def setel_periode(self, periode: Periode) -> None:
        """The month chosen in the head of the window; the page loads again when it comes to the front."""
        if periode != self.periode:
            self.periode = periode
            self.tandai_kotor()

    def tampil(self) -> None:
        """Called when the page comes to the front: refresh if something changed meanwhile."""
        if self._kotor:
            perubahan, self._perubahan, self._kotor = self._perubahan, None, False
            self.segarkan(perubahan)

    def tandai_kotor(self, perubahan: object | None = None) -> None:
        """Remember a write elsewhere; a page in view refreshes at once, a hidden one when shown."""
        if perubahan is not None and not self.terkena(perubahan):
            return
        self._perubahan = None if self._kotor else perubahan
        self._kotor = True
        if self.isVisible():
            self.tampil()

    def tutup(self) -> None:
        """Close for good: what waits for its time is stopped, results still under way are dropped."""
        self.tertutup = True
        for jam in self.findChildren(QTimer):
            jam.stop()
        self.pekerja.lupakan(self)

    # what a page calls

    def jalankan(self, fungsi: Callable[..., Any], *args: Any, **pilihan: Any) -> Tugas:
        """Shorthand of `Pekerja.jalankan` with this page as the owner."""
        return self.pekerja.jalankan(self, fungsi, *args, **pilihan)

    def tampilkan_galat(self, galat: UserError) -> None:
        """Show a refusal in the bar."""
        self.bilah_pesan.galat(galat)

    def tampilkan_pesan(self, jenis: JenisPesan, judul: str, isi: str = "", **pilihan: Any) -> None:
        """Show a message in the bar (see `BilahPesan.tampil`)."""
        self.bilah_pesan.tampil(jenis, judul, isi, **pilihan)

    def setel_remah(self, remah: str) -> None:
        """Change the quiet text beside the title of the window."""
        self.remah = remah
        self.judul_berubah.emit(self.judul, remah)

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh when shown after a change."""
        super().showEvent(event)
        self.tampil()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Drop late results."""
        self.tutup()
        super().closeEvent(event)
