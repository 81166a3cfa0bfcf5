"""What the window must be told: its pages, who works in it, and what the search may answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.gui.common.halaman import Halaman


class Seksi(Enum):
    """A heading of the side bar."""

    SAYA = "saya"
    TIM = "tim"
    KANTOR = "kantor"

    def nama(self) -> str:
        """Return the words of the heading."""
        return {
            Seksi.SAYA: QCoreApplication.translate("Seksi", "Kinerja saya"),
            Seksi.TIM: QCoreApplication.translate("Seksi", "Tim"),
            Seksi.KANTOR: QCoreApplication.translate("Seksi", "Kantor"),
        }[self]


@dataclass(frozen=True)
class DefinisiHalaman:
    """A page of the side bar; `pabrik` makes it when first opened (import its module there, not before)."""

    kunci: str
    judul: str
    ikon: str
    seksi: Seksi
    pabrik: Callable[[], Halaman]


@dataclass(frozen=True)
class Identitas:
    """Who works in the window now."""

    nama: str
    jabatan: str


@dataclass(frozen=True)
class HasilCari:
    """One answer of the search: where it leads when chosen."""

    judul: str
    keterangan: str
    ikon: str
    kunci: str
    argumen: object = None
