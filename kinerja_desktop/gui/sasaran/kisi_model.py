"""What both grids of the plan of action share: headings of results between the rows, and a column per period."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.rencana_aksi import RencanaAksi
from kinerja_desktop.domain.skp import Rhk, Skp
from kinerja_desktop.gui.common.bahasa import nama_bulan
from kinerja_desktop.gui.common.model import PERAN_TEBAL, PERAN_TOKEN

Indeks = QModelIndex | QPersistentModelIndex
_ROMAWI = ("I", "II", "III", "IV")


def nama_masa(periode: Periode) -> str:
    """Short word above a column: ``Tw I`` or ``Jan``."""
    if periode.jenis is JenisPeriode.TRIWULANAN:
        return f"Tw {_ROMAWI[periode.nomor - 1]}"
    return nama_bulan(periode.nomor, pendek=True)


class KisiModel(QAbstractTableModel):
    """A grid over one plan of action; `berubah` follows each change a person makes.

    `rhk_baris(row)` is the result whose heading or row it is; rows below a heading belong to it.
    """

    berubah = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.skp: Skp | None = None
        self.masa: tuple[Periode, ...] = ()
        self.ubah = False

    @property
    def rhk(self) -> tuple[Rhk, ...]:
        """Results of the plan."""
        return self.skp.rhk if self.skp is not None else ()

    def isi(self, skp: Skp, rencana: RencanaAksi, masa: Sequence[Periode], *, ubah: bool) -> None:
        """Show a plan of action."""
        self.beginResetModel()
        self.skp, self.masa, self.ubah = skp, tuple(masa), ubah
        self.muat(rencana)
        self.endResetModel()

    def muat(self, rencana: RencanaAksi) -> None:
        """Take the rows out of the record."""
        raise NotImplementedError

    def judul(self, baris: int) -> Rhk | None:
        """The result whose heading this row is, or None for a row of its own."""
        raise NotImplementedError

    def nomor_rhk(self, rhk_id: UUID) -> int:
        """The number that the form gives this result."""
        return next((n for n, r in enumerate(self.rhk, start=1) if r.id == rhk_id), 0)

    def kepala(self) -> list[str]:
        """Words above the columns."""
        raise NotImplementedError

    def columnCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Count the columns."""
        return 0 if induk.isValid() else len(self.kepala())

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words above the columns."""
        if arah is Qt.Orientation.Horizontal and peran == Qt.ItemDataRole.DisplayRole:
            return self.kepala()[bagian]
        return None

    def data_judul(self, rhk: Rhk, kolom: int, peran: int) -> Any:
        """A heading: number and words of the result, over the whole width."""
        if kolom == 0 and peran in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.nomor_rhk(rhk.id)}. {rhk.uraian}"
        if peran == Qt.ItemDataRole.ToolTipRole:
            return rhk.uraian
        if peran == PERAN_TEBAL:
            return True
        return "ink" if peran == PERAN_TOKEN else None

    def tempel(self, indeks: Indeks, isi: Sequence[Sequence[str]]) -> int:
        """Fill cells from the given one on with rows of a spreadsheet; return how many rows were taken."""
        raise NotImplementedError
