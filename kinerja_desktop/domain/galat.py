"""Errors that a person can act on.

A `UserError` names a stable code; its words live in one table (`domain.pesan`) so that every message
says what happened, what was kept and what to do, and so that the window can translate it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kinerja_desktop.domain.pesan import PESAN, Pesan


class UserError(Exception):
    """A refusal with a stable code such as ``LAP-02``; never a bug of the program.

    `kode` must be a key of `PESAN`; `rincian` fills the placeholders of its texts.
    Raises KeyError for an unknown code, so that a misspelt code fails in the first test that meets it.
    """

    def __init__(self, kode: str, **rincian: Any) -> None:
        self.kode = kode
        self.rincian = rincian
        self._pesan = PESAN[kode]
        super().__init__(f"{kode}: {self.judul}. {self.isi}")

    def __reduce__(self) -> tuple[Any, ...]:
        """Keep code and details when a refusal comes from another process."""
        return _dari, (self.kode, self.rincian)

    @property
    def judul(self) -> str:
        """One line: what happened."""
        return self._pesan.judul.format(**self.rincian)

    @property
    def isi(self) -> str:
        """What was kept, and why it was refused."""
        return self._pesan.isi.format(**self.rincian)

    @property
    def saran(self) -> str:
        """What the person can do now."""
        return self._pesan.saran.format(**self.rincian)


def _dari(kode: str, rincian: dict[str, Any]) -> UserError:
    return UserError(kode, **rincian)


class Dibatalkan(Exception):
    """Raised by a progress callable when the person pressed cancel."""


class Tertunda(BaseException):
    """Raised before the first write of a call that has to wait: it is to be made anew, whole, once `siap()` is true.

    No failure: what handles errors lets it through.
    """

    def __init__(self, siap: Callable[[], bool]) -> None:
        super().__init__()
        self.siap = siap


__all__ = ["Dibatalkan", "Pesan", "Tertunda", "UserError"]
