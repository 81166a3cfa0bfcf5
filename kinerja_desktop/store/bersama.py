"""What all connections to one open office share: whose turn it is, who listens, the newest id.

The short calls of the database thread use one connection, a bundle that is taken in another one, on a thread of its
own: readers go on meanwhile, as the write-ahead log allows. SQLite has one writer, so a call that wants to write then
is put off and made anew, whole, when the change of the bundle is there. No call sees that change come in its middle.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from uuid import UUID

from kinerja_desktop.domain.galat import Tertunda
from kinerja_desktop.store.unit_of_work import Perubahan

_DAHULUKAN = 0.2
"""Seconds that the next long change waits for calls that the last one put off."""


class Bersama:
    """Of one office, in one program."""

    def __init__(self) -> None:
        self.id_terakhir: UUID | None = None
        self.pendengar: list[Callable[[Perubahan], None]] = []
        self._satu_lama = threading.RLock()
        self._panggilan = threading.RLock()
        self._pelaksana: int | None = None
        self._penulis = threading.RLock()
        self._menulis = False
        self._dilayani = threading.Event()
        self._dilayani.set()

    @contextmanager
    def panggilan(self) -> Iterator[None]:
        """One call of the database thread, from its first read to its last write: nothing comes in between."""
        with self._panggilan:
            self._pelaksana = threading.get_ident()
            try:
                yield
            finally:
                self._pelaksana = None

    @contextmanager
    def menulis(self) -> Iterator[None]:
        """The turn to write. Raises Tertunda in a `panggilan` while the other connection writes; else it is waited for.

        That is always the first write of a call, for a long change begins and ends between two of them only.
        """
        di_panggilan = self._pelaksana == threading.get_ident()
        if not self._penulis.acquire(blocking=not di_panggilan):
            self._dilayani.clear()
            raise Tertunda(lambda: not self._menulis)
        self._dilayani.set()
        try:
            yield
        finally:
            self._penulis.release()

    def satu_lama(self) -> AbstractContextManager[object]:
        """The turn of whoever works long: of several such connections one at a time. Taken before `panggilan`."""
        return self._satu_lama

    @contextmanager
    def mengubah_lama(self, mulai: Callable[[], object], selesai: Callable[[], object]) -> Iterator[None]:
        """The turn of a change that takes long.

        `mulai` and, unless the block raises, `selesai` run between two calls of the database thread.
        """
        self._dilayani.wait(_DAHULUKAN)
        self._dilayani.set()
        with self._satu_lama, ExitStack() as tumpukan:
            with self._panggilan:
                tumpukan.enter_context(self._sebagai_penulis())
                mulai()
            yield
            with self._panggilan:
                selesai()

    @contextmanager
    def _sebagai_penulis(self) -> Iterator[None]:
        with self._penulis:
            self._menulis = True
            try:
                yield
            finally:
                self._menulis = False
