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
        self._pengubah: int | None = None
        self._bebas = threading.Event()
        self._bebas.set()
        self._dilayani = threading.Event()
        self._dilayani.set()

    @contextmanager
    def panggilan(self) -> Iterator[None]:
        """One call, from its first read to its last write: nothing comes in between. Calls may lie in each other.

        It is the only lock that whoever uses the first connection ever waits for, so nobody can wait in a circle.
        """
        with self._panggilan:
            luar, self._pelaksana = self._pelaksana, threading.get_ident()
            try:
                yield
            finally:
                self._pelaksana = luar

    @contextmanager
    def menulis(self) -> Iterator[None]:
        """A `panggilan` that writes: waits while the other connection writes, or raises Tertunda within another one.

        That is always the first write of a call, for a long change begins and ends between two of them only.
        """
        with ExitStack() as tumpukan:
            while not self._boleh_menulis(tumpukan):
                self._bebas.wait()
            yield

    def _boleh_menulis(self, tumpukan: ExitStack) -> bool:
        di_panggilan = self._pelaksana == threading.get_ident()
        with ExitStack() as percobaan:
            percobaan.enter_context(self.panggilan())
            if self._bebas.is_set():
                self._dilayani.set()
                tumpukan.enter_context(percobaan.pop_all())
                return True
            if self._pengubah == threading.get_ident():
                raise RuntimeError("a long change writes through its own connection")
            self._dilayani.clear()
            if di_panggilan:
                raise Tertunda(self._bebas.is_set)
            return False

    def satu_lama(self) -> AbstractContextManager[object]:
        """The turn of whoever works long: of several such connections one at a time. Taken before `panggilan`."""
        return self._satu_lama

    @contextmanager
    def mengubah_lama(self, mulai: Callable[[], object], selesai: Callable[[], object]) -> Iterator[None]:
        """The turn of a change that takes long.

        `mulai` and, unless the block raises, `selesai` run between two calls.
        """
        self._dilayani.wait(_DAHULUKAN)
        self._dilayani.set()
        with self._satu_lama:
            with self._panggilan:
                mulai()
                self._pengubah = threading.get_ident()
                self._bebas.clear()
            try:
                yield
                with self._panggilan:
                    selesai()
            finally:
                self._pengubah = None
                self._bebas.set()
