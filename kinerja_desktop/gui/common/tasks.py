"""Work off the UI thread: one thread for the database, one for long work without it, one to exchange bundles.

    self.pekerja.jalankan(self, laporan.daftar, context, saringan, selesai=self._isi)

`selesai` and `gagal` run on the UI thread and only while `pemilik` lives and is not closed. A `UserError` goes to
`gagal` (by default the message bar of the page); any other exception is a bug and goes to `galat_tak_terduga`.

A call of the database thread that wants to write while a bundle is taken in is put off (`domain.galat.Tertunda`) and
made anew afterwards. Calls of the same owner wait behind it, those of others go on.
"""

from __future__ import annotations

import inspect
import logging
import queue
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from enum import Enum
from typing import Any, Protocol, cast

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, Qt, QThread, QTimer, Signal

from kinerja_desktop.domain.galat import Dibatalkan, Tertunda, UserError

_logger = logging.getLogger(__name__)
_JEDA_KEMAJUAN = 0.05
_JEDA_TERTUNDA = 0.02

Progress = Callable[[int, int, str], None]


class Lajur(Enum):
    """Where a call runs: on the database thread, or beside it: without the database (rendering, PDF, hashing), or to
    make bundles and take them in, over a connection of its own.

    What waits for a stick or a share has lanes of its own, one to look at places and one to copy: a medium that hangs
    holds up no password, no picture, no backup, and no other medium that somebody copies from.
    """

    BASIS_DATA = "basis-data"
    PANJANG = "panjang"
    PERTUKARAN = "pertukaran"
    MEDIA = "media"
    SALIN = "salin"


class BisaMenampilkanGalat(Protocol):
    """An owner with a message bar, such as a page."""

    def tampilkan_galat(self, galat: UserError) -> None:
        """Show a refusal."""


class Tugas:
    """A running or waiting call; `batalkan` stops it at its next progress report, or before it starts."""

    def __init__(
        self,
        pemilik: QObject,
        kerja: Callable[[Tugas], Any],
        selesai: Callable[[Any], None] | None,
        gagal: Callable[[UserError], None] | None,
        kemajuan: Progress | None,
        akhirnya: Callable[[], None] | None,
        batal: Callable[[], None] | None = None,
    ) -> None:
        self._pemilik = weakref.ref(pemilik)
        self.kerja = kerja
        self.selesai, self.gagal, self.kemajuan, self.akhirnya = selesai, gagal, kemajuan, akhirnya
        self.batal = batal
        self.hasil: Any = None
        self.galat: BaseException | None = None
        self.berakhir = self.ditunda = False
        self._batal = threading.Event()
        self._terakhir = 0.0

    def batalkan(self) -> None:
        """Ask the call to stop; without `batal` its result is dropped in any case."""
        self._batal.set()

    @property
    def dibatalkan(self) -> bool:
        """Whether someone asked it to stop."""
        return self._batal.is_set()

    def pemilik(self) -> QObject | None:
        """Return the owner while it may still be told something, else None."""
        objek = self._pemilik()
        if objek is None or not shiboken6.isValid(objek) or getattr(objek, "tertutup", False):
            return None
        return objek

    def milik_sama(self, lain: Tugas) -> bool:
        """Whether both were given by the same owner, closed by now or not."""
        return self._pemilik == lain._pemilik

    def lepaskan(self) -> None:
        """Forget every reference, so that nothing outlives the answer."""
        self.selesai = self.gagal = self.kemajuan = self.akhirnya = self.batal = None
        self.kerja = _tidak_ada
        self.hasil = None
        self.galat = None
        self.berakhir = True

    def waktunya(self, done: int, total: int) -> bool:
        """Tell whether a progress report is worth showing: at most twenty a second, and always the last."""
        kini = time.monotonic()
        if done < total and kini - self._terakhir < _JEDA_KEMAJUAN:
            return False
        self._terakhir = kini
        return True


def _tidak_ada(_tugas: Tugas) -> None:
    return None


def nama_pelapor(fungsi: Callable[..., Any]) -> str:
    """Return the name under which a function takes its progress callable."""
    return "progress" if "progress" in inspect.signature(fungsi).parameters else "kemajuan"


class _Benang(QThread):
    """One lane: takes calls from a queue until told to stop."""

    usai = Signal(object)
    maju = Signal(object, int, int, str)

    def __init__(self, lajur: Lajur, parent: Pekerja) -> None:
        super().__init__(parent)
        self.setObjectName(f"kinerja-{lajur.value}")
        self.antrean: queue.SimpleQueue[Tugas | None] = queue.SimpleQueue()
        self._pekerja, self._lajur = parent, lajur
        self._tertunda: deque[Tugas] = deque()
        self._siap: Callable[[], bool] = lambda: True

    def run(self) -> None:
        """Work until `None` comes; `tugas` is dropped before waiting so that an idle lane holds nothing."""
        while (tugas := self._berikut()) is not None:
            try:
                if tugas.dibatalkan:
                    raise Dibatalkan
                with self._pagar():
                    tugas.hasil = tugas.kerja(tugas)
            except Tertunda as nanti:
                self._tunda(tugas, nanti.siap)
                continue
            except BaseException as galat:  # everything must reach the UI thread
                tugas.galat = galat
            self.usai.emit(tugas)
            del tugas

    def _tunda(self, tugas: Tugas, siap: Callable[[], bool]) -> None:
        self._siap = siap
        taruh = self._tertunda.appendleft if tugas.ditunda else self._tertunda.append
        taruh(tugas)
        tugas.ditunda = True

    def _pagar(self) -> AbstractContextManager[None]:
        return self._pekerja.pagar() if self._lajur is Lajur.BASIS_DATA else nullcontext()

    def _berikut(self) -> Tugas | None:
        """What was put off, as soon as it may run or is cancelled; else the next call that need not wait behind it."""
        while self._tertunda:
            if self._siap() or self._tertunda[0].dibatalkan:
                return self._tertunda.popleft()
            try:
                tugas = self.antrean.get(timeout=_JEDA_TERTUNDA)
            except queue.Empty:
                continue
            if tugas is None:
                self.antrean.put(None)
                self._siap = lambda: True
            elif tugas.pemilik() is self._pekerja or any(map(tugas.milik_sama, self._tertunda)):
                tugas.ditunda = True
                self._tertunda.append(tugas)
            else:
                return tugas
        return self.antrean.get()


class Pekerja(QObject):
    """Runs calls on their lane and brings the answers back to the UI thread.

    Lanes start with their first call. Call `hentikan` before the program ends. `pagar` is entered around each call of
    the database thread.
    """

    galat_tak_terduga = Signal(object)
    galat_tanpa_tempat = Signal(object)
    sibuk = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pagar: Callable[[], AbstractContextManager[None]] = nullcontext
        self._benang: dict[Lajur, _Benang] = {}
        self._tugas: list[Tugas] = []
        self._berhenti = False

    def jalankan(
        self,
        pemilik: QObject,
        fungsi: Callable[..., Any],
        *args: Any,
        selesai: Callable[[Any], None] | None = None,
        gagal: Callable[[UserError], None] | None = None,
        kemajuan: Progress | None = None,
        akhirnya: Callable[[], None] | None = None,
        batal: Callable[[], None] | None = None,
        lajur: Lajur = Lajur.BASIS_DATA,
    ) -> Tugas:
        """Call `fungsi(*args)` on its lane.

        With `kemajuan` the function also gets a callable (done, total, text) as its argument `kemajuan` or
        `progress`; it raises `Dibatalkan` once the task is cancelled, and tells yours on the UI thread. `akhirnya`
        runs after every ending, also a cancelled one, and before the others. With `batal` a cancelled call is told as
        it was: `batal` when it stopped, `selesai` or `gagal` when it had ended all the same. Calls of one lane run in
        the order they were given. After `hentikan`, and for an owner that is closed, nothing runs and the task returned
        is already cancelled: a timer or a late event of Qt may still ask while the window goes down.
        """

        def kerja(tugas: Tugas) -> Any:
            if kemajuan is None:
                return fungsi(*args)
            return fungsi(*args, **{nama_pelapor(fungsi): self._pelapor(tugas, benang)})

        tugas = Tugas(pemilik, kerja, selesai, gagal, kemajuan, akhirnya, batal)
        if self._berhenti or tugas.pemilik() is None:
            tugas.batalkan()
            tugas.lepaskan()
            return tugas
        benang = self._ambil_benang(lajur)
        self._tugas.append(tugas)
        if len(self._tugas) == 1:
            self.sibuk.emit(True)
        benang.antrean.put(tugas)
        return tugas

    def lupakan(self, pemilik: QObject) -> None:
        """Cancel every task of an owner that is being closed."""
        for tugas in self._tugas:
            if tugas.pemilik() is pemilik:
                tugas.batalkan()

    def tuntaskan(self, batas_ms: int = 30_000) -> bool:
        """Before a window goes away: cancel what shows progress, wait for what else the database was asked.

        Takes no keys and no mouse meanwhile. False when it took too long.
        """
        if self._berhenti:
            return True
        for tugas in self._tugas:
            if tugas.kemajuan is not None:
                tugas.batalkan()
        lingkaran, batas = QEventLoop(), QTimer()
        batas.setSingleShot(True)
        batas.timeout.connect(lambda: lingkaran.exit(1))

        def sesudah_paket() -> None:
            self.jalankan(self, lambda: None, akhirnya=lingkaran.quit)

        if Lajur.PERTUKARAN in self._benang:
            self.jalankan(self, lambda: None, akhirnya=sesudah_paket, lajur=Lajur.PERTUKARAN)
        else:
            sesudah_paket()
        batas.start(batas_ms)
        return lingkaran.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents) == 0

    @property
    def jumlah_tugas(self) -> int:
        """How many calls wait or run."""
        return len(self._tugas)

    def hentikan(self, batas_ms: int = 10_000) -> bool:
        """Cancel what waits, let the running calls end, stop the lanes; True when all ended in time."""
        self._berhenti = True
        for tugas in self._tugas:
            tugas.batalkan()
        for benang in self._benang.values():
            benang.antrean.put(None)
        tertinggal = [benang for benang in self._benang.values() if not benang.wait(batas_ms)]
        for tugas in self._tugas:
            tugas.lepaskan()
        self._tugas.clear()
        return not tertinggal

    def _ambil_benang(self, lajur: Lajur) -> _Benang:
        if lajur not in self._benang:
            benang = _Benang(lajur, self)
            benang.usai.connect(self._terima, Qt.ConnectionType.QueuedConnection)
            benang.maju.connect(self._terima_kemajuan, Qt.ConnectionType.QueuedConnection)
            benang.start()
            self._benang[lajur] = benang
        return self._benang[lajur]

    def _pelapor(self, tugas: Tugas, benang: _Benang) -> Progress:
        def progress(done: int, total: int, text: str = "") -> None:
            if tugas.dibatalkan:
                raise Dibatalkan
            if tugas.waktunya(done, total):
                benang.maju.emit(tugas, done, total, text)

        return progress

    def _terima_kemajuan(self, tugas: Tugas, done: int, total: int, text: str) -> None:
        if tugas.kemajuan is not None and not tugas.dibatalkan and tugas.pemilik() is not None:
            tugas.kemajuan(done, total, text)

    def _terima(self, tugas: Tugas) -> None:
        if tugas.berakhir:
            return
        self._tugas.remove(tugas)
        try:
            self._sampaikan(tugas)
        finally:
            tugas.lepaskan()
            if not self._tugas:
                self.sibuk.emit(False)

    def _sampaikan(self, tugas: Tugas) -> None:
        pemilik, galat = tugas.pemilik(), tugas.galat
        if galat is not None and not isinstance(galat, UserError | Dibatalkan):
            _logger.error("unexpected error in a task", exc_info=galat)
            self.galat_tak_terduga.emit(galat)
        if pemilik is None:
            return
        if tugas.akhirnya is not None:
            tugas.akhirnya()
        if isinstance(galat, Dibatalkan):
            if tugas.batal is not None:
                tugas.batal()
        elif tugas.dibatalkan and tugas.batal is None:
            return
        elif isinstance(galat, UserError):
            self._sampaikan_galat(tugas, pemilik, galat)
        elif galat is None and tugas.selesai is not None:
            tugas.selesai(tugas.hasil)

    def _sampaikan_galat(self, tugas: Tugas, pemilik: QObject, galat: UserError) -> None:
        if tugas.gagal is not None:
            tugas.gagal(galat)
        elif hasattr(pemilik, "tampilkan_galat"):
            cast(BisaMenampilkanGalat, pemilik).tampilkan_galat(galat)
        else:
            self.galat_tanpa_tempat.emit(galat)


class TugasTerbaru(QObject):
    """Runs a call after a pause of typing; only the answer to the newest request is delivered."""

    def __init__(
        self,
        pekerja: Pekerja,
        pemilik: QObject,
        fungsi: Callable[..., Any],
        selesai: Callable[[Any], None],
        *,
        jeda_ms: int = 150,
        lajur: Lajur = Lajur.BASIS_DATA,
    ) -> None:
        super().__init__(pemilik)
        self._pekerja, self._pemilik = pekerja, pemilik
        self._fungsi, self._selesai, self._lajur = fungsi, selesai, lajur
        self._args: tuple[Any, ...] = ()
        self._berjalan: Tugas | None = None
        self._jam = QTimer(self)
        self._jam.setSingleShot(True)
        self._jam.setInterval(jeda_ms)
        self._jam.timeout.connect(self.sekarang)

    def minta(self, *args: Any) -> None:
        """Ask for the answer to `args`, after the pause."""
        self._args = args
        if self._berjalan is not None:
            self._berjalan.batalkan()
            self._berjalan = None
        self._jam.start()

    def sekarang(self) -> None:
        """Do not wait for the pause."""
        self._jam.stop()
        if self._berjalan is not None:
            self._berjalan.batalkan()
        self._berjalan = self._pekerja.jalankan(
            self._pemilik, self._fungsi, *self._args, selesai=self._terima, lajur=self._lajur
        )

    def _terima(self, hasil: Any) -> None:
        self._berjalan = None
        self._selesai(hasil)
