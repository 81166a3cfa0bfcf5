"""The last net: an exception that nobody caught reaches the log and the crash dialog, whatever thread it came from."""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from types import TracebackType
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal

_logger = logging.getLogger(__name__)
_DIAM_S = 10.0


class Kait(QObject):
    """Hooks of the interpreter while the program runs; `tertangkap` carries the exception.

    Qt hands what a slot, an event handler or a QThread raised to `sys.excepthook` (PySide6 6.11). The signal may come
    from any thread and from the middle of a painting, so connect it queued. What a finalizer raises goes to the log
    only: no action of the person failed. The hooks that were there before are still called.
    """

    tertangkap = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lama: tuple[Any, Any, Any] | None = None

    def pasang(self) -> None:
        """Put the hooks in place, once."""
        if self._lama is None:
            self._lama = sys.excepthook, threading.excepthook, sys.unraisablehook
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._utama, self._benang, self._sisa

    def lepas(self) -> None:
        """Give the hooks back."""
        if self._lama is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._lama
            self._lama = None

    def _utama(self, jenis: type[BaseException], galat: BaseException, jejak: TracebackType | None) -> None:
        self._tangkap(galat)
        if self._lama is not None:
            self._lama[0](jenis, galat, jejak)

    def _benang(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._tangkap(args.exc_value)
        if self._lama is not None:
            self._lama[1](args)

    def _sisa(self, args: Any) -> None:
        _logger.error("error in a finalizer: %s", args.err_msg or "", exc_info=args.exc_value)
        if self._lama is not None:
            self._lama[2](args)

    def _tangkap(self, galat: BaseException) -> None:
        if isinstance(galat, Exception):  # Ctrl+C and sys.exit are no failures
            _logger.error("uncaught error", exc_info=galat)
            if shiboken6.isValid(self):
                self.tertangkap.emit(galat)


class Pengulangan:
    """Knows what was told just now: a painting that fails fails again at every repaint, also below the crash dialog."""

    def __init__(self) -> None:
        self._terakhir: dict[tuple[str, str, int], float] = {}

    def baru_saja(self, galat: BaseException) -> bool:
        """True when the same place failed in the last ten seconds; each call starts them anew."""
        tempat = traceback.extract_tb(galat.__traceback__)
        if not tempat:
            return False
        kunci = (type(galat).__name__, tempat[-1].filename, tempat[-1].lineno or 0)
        kini, lalu = time.monotonic(), self._terakhir.get(kunci)
        self._terakhir[kunci] = kini
        return lalu is not None and kini - lalu < _DIAM_S
