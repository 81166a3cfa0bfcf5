"""How far a run of bundles is: bytes read twice, as they are verified first and applied then, and records in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

Kemajuan = Callable[[int, int, str], None]


def diam(_selesai: int, _semua: int, _teks: str) -> None:
    """Tell nobody."""


class LajuTerima(NamedTuple):
    """Where a run is: the file, and the records of it that are applied; `semua` is 0 while the file is verified."""

    berkas: int
    berkas_semua: int
    catatan: int
    semua: int

    def __str__(self) -> str:
        """Four numbers, as a progress text."""
        return " ".join(str(satu) for satu in self)

    @classmethod
    def baca(cls, teks: str) -> LajuTerima:
        """The value of a text that `str` made."""
        berkas, berkas_semua, catatan, semua = map(int, teks.split())
        return cls(berkas, berkas_semua, catatan, semua)


class Laju:
    """One run over some files; a file that cannot be measured counts as nothing."""

    def __init__(self, berkas: Sequence[Path], kemajuan: Kemajuan) -> None:
        self._kemajuan = kemajuan
        self._ukuran = [_ukuran(satu) for satu in berkas]
        self._semua = max(1, 2 * sum(self._ukuran))
        self._nomor = 0
        self._dibaca = 0
        self._catatan = self._catatan_semua = 0

    def berikut(self) -> Laju:
        """Go on to the next file; what the one before left unread counts as done."""
        self._nomor += 1
        self._catatan = self._catatan_semua = 0
        self._dibaca = 2 * sum(self._ukuran[: self._nomor - 1])
        self.maju(0)
        return self

    def maju(self, banyak: int) -> None:
        """Bytes of the file were read. Raises what the listener raises, Dibatalkan among it."""
        batas = 2 * sum(self._ukuran[: self._nomor])
        self._dibaca = min(batas, self._dibaca + banyak)
        teks = LajuTerima(self._nomor, len(self._ukuran), self._catatan, self._catatan_semua)
        self._kemajuan(self._dibaca, self._semua, str(teks))

    def tuntas(self) -> None:
        """All files were read, whatever became of them."""
        self.maju(self._semua)

    def catatan(self, banyak: int) -> None:
        """Records were applied."""
        self._catatan += banyak

    def mulai_catatan(self, semua: int) -> None:
        """The file is verified, and holds so many records: from here on it is applied."""
        self._catatan_semua = semua
        self._dibaca = 2 * sum(self._ukuran[: self._nomor - 1]) + self._ukuran[self._nomor - 1]
        self.maju(0)


def _ukuran(berkas: Path) -> int:
    with suppress(OSError):
        return berkas.stat().st_size
    return 0
