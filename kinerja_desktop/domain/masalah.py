"""Problems of one field: an error stops an intent, a warning only tells.

The words are those of `domain.pesan`, so a problem under a field and the refusal of the whole form read alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from kinerja_desktop.domain.galat import UserError


class Berat(StrEnum):
    """Weight of a problem."""

    GALAT = "galat"
    PERINGATAN = "peringatan"


@dataclass(frozen=True, slots=True)
class Masalah:
    """One problem: the field it belongs to, the code of its text, its weight and the text's placeholders.

    `bidang` is the attribute name; rows of a list are written ``rhk[0].iki[1].target``.
    """

    bidang: str
    kode: str
    berat: Berat = Berat.GALAT
    rincian: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def galat(self) -> UserError:
        """The refusal with the same words."""
        return UserError(self.kode, **self.rincian)

    @property
    def judul(self) -> str:
        """One line: what is wrong."""
        return self.galat.judul

    @property
    def isi(self) -> str:
        """The longer sentence."""
        return self.galat.isi

    @property
    def saran(self) -> str:
        """What the person can do."""
        return self.galat.saran


def galat(bidang: str, kode: str, **rincian: Any) -> Masalah:
    """A problem that stops the intent."""
    return Masalah(bidang, kode, Berat.GALAT, rincian)


def peringatan(bidang: str, kode: str, **rincian: Any) -> Masalah:
    """A problem that is only shown."""
    return Masalah(bidang, kode, Berat.PERINGATAN, rincian)


def hanya_galat(daftar: Iterable[Masalah]) -> list[Masalah]:
    """The problems that stop an intent."""
    return [m for m in daftar if m.berat is Berat.GALAT]


def hanya_peringatan(daftar: Iterable[Masalah]) -> list[Masalah]:
    """The problems that are only shown."""
    return [m for m in daftar if m.berat is Berat.PERINGATAN]


def tolak(daftar: Iterable[Masalah]) -> None:
    """Raise the first error of `daftar` as a UserError; warnings pass."""
    for masalah in hanya_galat(daftar):
        raise masalah.galat
