"""How far a run of bundles is, in bytes, and in words what it does.

Files that come in are read twice: verified first and applied then. `LajuKirim` tells of those that go out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kinerja_desktop.sync.delivery import Watch

Kemajuan = Callable[[int, int, str], None]

BITA_CATATAN = 120
"""About what a record takes in a bundle, in bytes."""


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


class Tahap(IntEnum):
    """What is done with a bundle that goes out; the last two with its copy on the medium."""

    BACA_LAMPIRAN = 0
    CATATAN = 1
    LAMPIRAN = 2
    PERIKSA = 3
    SALIN = 4
    BACA_KEMBALI = 5


class LajuKirim(NamedTuple):
    """Where the making or copying of a bundle is: records while they are written, else bytes."""

    tahap: Tahap
    selesai: int
    semua: int

    def __str__(self) -> str:
        """Three numbers, as a progress text."""
        return " ".join(str(int(satu)) for satu in self)

    @classmethod
    def baca(cls, teks: str) -> LajuKirim:
        """The value of a text that `str` made."""
        tahap, selesai, semua = map(int, teks.split())
        return cls(Tahap(tahap), selesai, semua)


class PengukurKirim:
    """Counts what was done of a bundle that goes out; `rencana` is how much each step has, as far as it is known."""

    def __init__(self, kemajuan: Kemajuan, rencana: Mapping[Tahap, int] | None = None) -> None:
        self._kemajuan = kemajuan
        self._selesai: dict[Tahap, int] = {}
        self.rencana = dict(rencana or {})

    def maju(self, tahap: Tahap, banyak: int = 0) -> None:
        """So much more was done. Raises what the listener raises, Dibatalkan among it."""
        selesai = self._selesai[tahap] = self._selesai.get(tahap, 0) + banyak
        semua = self.rencana[tahap] = max(self.rencana.get(tahap, 0), selesai)
        teks = LajuKirim(tahap, selesai, semua)
        self._kemajuan(_bita(self._selesai), max(1, _bita(self.rencana)), str(teks))

    def pengawas(self, tulis: Tahap, baca: Tahap) -> Watch:
        """What `sync.delivery` tells its bytes to."""
        return Watch(partial(self.maju, tulis), partial(self.maju, baca))


def _bita(banyak: Mapping[Tahap, int]) -> int:
    return sum(n * BITA_CATATAN if tahap is Tahap.CATATAN else n for tahap, n in banyak.items())


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
