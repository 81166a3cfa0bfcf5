"""What every tab of the page Sasaran is: it shows one plan, and gives back what was typed into it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import IngatanIki, Rhk, Skp
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp import LembarSkp


class IsiTab(NamedTuple):
    """What a tab shows: the plan (with what is typed and not saved), its sheet, and whether it may be changed.

    `pimpinan` are the results of the leader to choose from, `ingatan` the words of the other approach, and `abaikan`
    the results and indicators that want no advice on their wording.
    """

    skp: Skp
    lembar: LembarSkp
    ubah: bool
    pimpinan: Sequence[Rhk] = ()
    ingatan: Mapping[UUID, IngatanIki] = MappingProxyType({})
    abaikan: frozenset[UUID] = frozenset()


class TabSkp(QWidget):
    """One tab. It may ask services and show messages through `halaman`; `berubah` tells that something was typed."""

    berubah = Signal()

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman)
        self.halaman, self.konteks = halaman, konteks

    def judul_tab(self) -> str:
        """Word on the tab."""
        raise NotImplementedError

    def setel(self, isi: IsiTab) -> None:
        """Show a plan."""
        raise NotImplementedError

    def terapkan(self, skp: Skp) -> Skp:
        """The plan with what is typed here; a tab that only shows gives it back as it is."""
        return skp

    def tampak(self, _isi: IsiTab) -> bool:
        """Whether the tab is there for this plan at all."""
        return True

    def titip(self) -> None:
        """Keep at once what is typed into records of this tab's own; called before the plan is left, and by Simpan."""

    def tampilkan_masalah(self, _daftar: Sequence[Masalah]) -> None:
        """Show the problems of the plan that belong to this tab beside their fields; an empty list clears them."""

    def ke_bidang(self, _bidang: str) -> bool:
        """Go to the field of a problem; False where it is not on this tab."""
        return False


class TabGulir(TabSkp):
    """A tab that scrolls as a whole; its content goes into `badan`."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        self.gulir = QScrollArea(self)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setWidgetResizable(True)
        self.badan = QWidget(self.gulir)
        self.badan.setObjectName("isiGulir")
        self.gulir.setWidget(self.badan)
        tata.addWidget(self.gulir)
