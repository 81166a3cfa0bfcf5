"""Watches what is plugged in, and a shared folder, without ever making the window wait.

    pemantau = PemantauVolume(self)
    pemantau.volume_tiba.connect(self._volume_tiba)      # Volume; also for those that are there at the beginning
    pemantau.volume_pergi.connect(self._volume_pergi)    # Volume
    pemantau.mulai()

    folder = PemantauFolder(self)
    folder.berkas_tiba.connect(self._berkas_tiba)        # list[Path], each once
    folder.tersambung_berubah.connect(self._tersambung)  # bool
    folder.atur_folder(folder_bersama(konteks))          # None: watch nothing

Both ask on a thread of their own, again and again: a share of the network tells nobody of new files, and a dying stick
or a server that went away may hold an answer back for half a minute. Call `hentikan` when the page closes; what is
deleted stops by itself.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kinerja_desktop.gui.sinkronisasi.volume import daftar_volume
from kinerja_desktop.services.media import berkas_paket
from kinerja_desktop.system.volume import Volume

JEDA_MS = 2_000
_LIHAT_PER_JEDA = 4

Sidik = tuple[int, int]
"""Size and time of change of a file."""


class _Putaran(QObject):
    """Asks `tanya` on a thread of its own and hands the answer, None where the system refused, to `jawab` here.

    The next question is asked only after the answer to the one before, and not before `jeda_ms` have passed.
    """

    def __init__(self, tanya: Callable[[], Any], jawab: Callable[[Any], None], jeda_ms: int, induk: QObject) -> None:
        super().__init__(induk)
        self._jawab, self._jeda = jawab, jeda_ms / 1000
        self._tanya_masuk: queue.SimpleQueue[Callable[[], Any] | None] = queue.SimpleQueue()
        self._jawaban: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._tanya, self._menunggu, self._terakhir = tanya, False, float("-inf")
        self._jam = QTimer(self)
        self._jam.setInterval(max(1, jeda_ms // _LIHAT_PER_JEDA))
        self._jam.timeout.connect(self._lihat)
        masuk = self._tanya_masuk
        self.destroyed.connect(lambda: masuk.put(None))
        self._benang = threading.Thread(
            target=_jawab_terus, args=(masuk, self._jawaban), name="kinerja-pemantau", daemon=True
        )

    def mulai(self) -> None:
        """Ask now, and go on."""
        if not self._benang.is_alive():
            self._benang.start()
        self._jam.start()
        self._lihat()

    def hentikan(self) -> None:
        """Ask no more. A question that hangs is left alone."""
        self._jam.stop()
        self._tanya_masuk.put(None)

    def _lihat(self) -> None:
        if not self._jawaban.empty():
            self._menunggu = False
            self._jawab(self._jawaban.get())
        if not self._menunggu and time.monotonic() - self._terakhir >= self._jeda:
            self._menunggu, self._terakhir = True, time.monotonic()
            self._tanya_masuk.put(self._tanya)


def _jawab_terus(masuk: queue.SimpleQueue[Callable[[], Any] | None], keluar: queue.SimpleQueue[Any]) -> None:
    """The thread: knows two queues and nothing of Qt, so that it may end whenever it likes."""
    while (tanya := masuk.get()) is not None:
        try:
            jawaban = tanya()
        except OSError:
            jawaban = None
        keluar.put(jawaban)
        del tanya, jawaban


class PemantauVolume(QObject):
    """Tells when a volume comes and goes; one that was exchanged for another goes first."""

    volume_tiba = Signal(object)
    volume_pergi = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        daftar: Callable[[], tuple[Volume, ...]] = daftar_volume,
        jeda_ms: int = JEDA_MS,
    ) -> None:
        super().__init__(parent)
        self._ada: dict[tuple[Path, str, int], Volume] = {}
        self._putaran = _Putaran(daftar, self._terima, jeda_ms, self)

    @property
    def volume(self) -> tuple[Volume, ...]:
        """What is plugged in, as last heard."""
        return tuple(self._ada.values())

    def mulai(self) -> None:
        """Begin to watch."""
        self._putaran.mulai()

    def hentikan(self) -> None:
        """Watch no more; there is no way back."""
        self._putaran.hentikan()

    def _terima(self, jawaban: tuple[Volume, ...] | None) -> None:
        if jawaban is None:
            return
        kini = {satu.tanda: satu for satu in jawaban}
        lama, self._ada = self._ada, kini
        for tanda in lama.keys() - kini.keys():
            self.volume_pergi.emit(lama[tanda])
        for tanda, satu in kini.items():
            if tanda not in lama:
                self.volume_tiba.emit(satu)


class PemantauFolder(QObject):
    """Tells of files named like bundles or parts once nobody writes to them any more, each content once.

    The folder and those directly in it are looked at. It may vanish and come back: what was told is not told again.
    """

    berkas_tiba = Signal(list)
    tersambung_berubah = Signal(bool)

    def __init__(self, parent: QObject | None = None, *, jeda_ms: int = JEDA_MS) -> None:
        super().__init__(parent)
        self._jeda_ms = jeda_ms
        self._putaran: _Putaran | None = None
        self._catatan = _Catatan()
        self._tersambung: bool | None = None

    def atur_folder(self, folder: Path | None) -> None:
        """Watch this folder from now on, and no other; None for none."""
        self.hentikan()
        self._catatan, self._tersambung = _Catatan(), None
        if folder is not None:
            self._putaran = _Putaran(lambda: _isi(folder), self._terima, self._jeda_ms, self)
            self._putaran.mulai()

    def hentikan(self) -> None:
        """Watch no more, until another folder is set."""
        if self._putaran is not None:
            self._putaran.hentikan()
            self._putaran.deleteLater()
            self._putaran = None

    def _terima(self, isi: dict[Path, Sidik] | None) -> None:
        tersambung = isi is not None
        if tersambung is not self._tersambung:
            self._tersambung = tersambung
            self.tersambung_berubah.emit(tersambung)
        if isi is not None and (tiba := self._catatan.tenang(isi)):
            self.berkas_tiba.emit(tiba)


class _Catatan:
    """Which files were seen how, and which were told."""

    def __init__(self) -> None:
        self._tadi: dict[Path, Sidik] = {}
        self._sudah: dict[Path, Sidik] = {}

    def tenang(self, isi: dict[Path, Sidik]) -> list[Path]:
        """Files that are as they were at the look before, hold something, and were not told like this yet."""
        tiba = [p for p, s in isi.items() if s[0] and self._tadi.get(p) == s and self._sudah.get(p) != s]
        self._tadi = isi
        self._sudah |= {p: isi[p] for p in tiba}
        return sorted(tiba)


def _isi(folder: Path) -> dict[Path, Sidik]:
    """Files of the shared folder. Raises OSError when it is gone."""
    hasil: dict[Path, Sidik] = {}
    for jalur in berkas_paket(folder):
        try:
            keadaan = jalur.stat()
        except FileNotFoundError:
            continue
        hasil[jalur] = (keadaan.st_size, keadaan.st_mtime_ns)
    return hasil
