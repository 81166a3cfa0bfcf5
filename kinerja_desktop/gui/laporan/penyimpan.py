"""Autosave: what was typed reaches the disk within half a second, in order, and is never dropped with the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.gui.common.tasks import Pekerja

JEDA_MS = 400
ULANG_MS = 5_000
_TUNGGU_MS = 8_000


class Penyimpan(QObject):
    """Keeps the newest form. It owns its tasks itself: closing the page must not cancel them.

    The first change starts the pause and further ones do not push it away, so a person who never stops typing is
    saved too. A failed write is tried again until it succeeds.
    """

    tersimpan = Signal(object)
    gagal = Signal(object)
    _diam = Signal()

    def __init__(self, pekerja: Pekerja, simpan: Callable[[IsianLaporan], None], parent: QObject) -> None:
        super().__init__(parent)
        self._pekerja, self._simpan = pekerja, simpan
        self._menunggu: IsianLaporan | None = None
        self._terkirim: IsianLaporan | None = None
        self._galat: UserError | None = None
        self._tahan = False
        self._jam = QTimer(self)
        self._jam.setSingleShot(True)
        self._jam.timeout.connect(self.siram)

    def catat(self, isian: IsianLaporan) -> None:
        """Remember the newest form; a form of another report waiting here is sent first."""
        if self._menunggu is not None and self._menunggu.id != isian.id:
            self.siram()
        self._menunggu = None if self._tahan else isian
        if self._menunggu is not None and not self._jam.isActive():
            self._jam.start(JEDA_MS)

    @property
    def bersih(self) -> bool:
        """True when everything typed is on the disk."""
        return self._menunggu is None and self._terkirim is None

    def siram(self) -> None:
        """Send what waits, now."""
        self._jam.stop()
        if self._tahan or self._menunggu is None:
            return
        if self._terkirim is not None and self._terkirim.id == self._menunggu.id:
            self._jam.start(JEDA_MS)
            return
        isian, self._menunggu = self._menunggu, None
        self._terkirim = isian
        self._pekerja.jalankan(
            self,
            self._simpan,
            isian,
            selesai=lambda _hasil: self._selesai(isian),
            gagal=lambda galat: self._gagal(isian, galat),
        )

    def siram_tunggu(self) -> bool:
        """Send what waits and wait for the disk; False when it failed."""
        self.siram()
        if not self.bersih:
            lingkaran, batas = QEventLoop(), QTimer()
            batas.setSingleShot(True)
            batas.timeout.connect(lingkaran.quit)
            self._diam.connect(lingkaran.quit)
            batas.start(_TUNGGU_MS)
            lingkaran.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            self._diam.disconnect(lingkaran.quit)
        return self.bersih

    def tahan(self) -> None:
        """Hold back while the same form is being saved for good; what waits is part of that save."""
        self._tahan = True
        self._menunggu = None
        self._jam.stop()

    def lepaskan(self) -> None:
        """Go on after the save; the page gives the form again when it changed meanwhile."""
        self._tahan = False
        self._menunggu = None

    def _selesai(self, isian: IsianLaporan) -> None:
        if self._terkirim is isian:
            self._terkirim = None
        self._galat = None
        self.tersimpan.emit(isian)
        if self._menunggu is not None:
            self.siram()
        elif self._terkirim is None:
            self._diam.emit()

    def _gagal(self, isian: IsianLaporan, galat: UserError) -> None:
        if self._terkirim is isian:
            self._terkirim = None
        if self._menunggu is None and not self._tahan:
            self._menunggu = isian
        if self._galat is None or self._galat.kode != galat.kode:
            self.gagal.emit(galat)
        self._galat = galat
        if self._menunggu is not None:
            self._jam.start(ULANG_MS)
        self._diam.emit()
