"""The grid of steps: what is done towards each result, in which months or quarters, with which target (form B.1.1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.rencana_aksi import ButirAksi, RencanaAksi
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.gui.common.bahasa import tulis_periode
from kinerja_desktop.gui.common.model import PERAN_TOKEN
from kinerja_desktop.gui.sasaran.kisi_model import Indeks, KisiModel, nama_masa

URAIAN = 0
_TRIWULAN = 4
_KOSONG = frozenset({"", "0", "-", "–", "tidak"})


class _Baris(NamedTuple):
    rhk: Rhk
    butir: ButirAksi | None = None


class LangkahModel(KisiModel):
    """Steps under the heading of their result; periods are ticked."""

    def __init__(self, id_baru: Callable[[], UUID], parent: QWidget) -> None:
        super().__init__(parent)
        self._id_baru = id_baru
        self._baris: list[_Baris] = []

    # the record

    def muat(self, rencana: RencanaAksi) -> None:
        """Steps by result; empty rows are left out."""
        butir = [b for b in rencana.butir if b.uraian.strip() or b.target or b.periode]
        self._baris = [
            baris for rhk in self.rhk for baris in (_Baris(rhk), *(_Baris(rhk, b) for b in butir if b.rhk_id == rhk.id))
        ]

    def butir(self) -> tuple[ButirAksi, ...]:
        """What is typed; a result whose lines in the plan were all taken away keeps one empty row (see `rapikan`)."""
        ada = {b.rhk.id for b in self._baris if b.butir is not None}
        semua = [b.butir for b in self._baris if b.butir is not None]
        semua += [ButirAksi(self._id_baru(), r.id, "") for r in self.rhk if r.rencana_aksi and r.id not in ada]
        return tuple(semua)

    def judul(self, baris: int) -> Rhk | None:
        """The heading of a result, or None."""
        satu = self._baris[baris]
        return satu.rhk if satu.butir is None else None

    def butir_baris(self, baris: int) -> ButirAksi | None:
        """The step of a row."""
        return self._baris[baris].butir if 0 <= baris < len(self._baris) else None

    # rows

    def tambah(self, baris: int, butir: ButirAksi | None = None) -> int:
        """An empty step (or `butir`) below the given row, and its row; -1 where there is no result."""
        if not self._baris:
            return -1
        tempat = max(0, min(baris, len(self._baris) - 1))
        baru = butir or ButirAksi(self._id_baru(), self._baris[tempat].rhk.id, "")
        self.beginInsertRows(QModelIndex(), tempat + 1, tempat + 1)
        self._baris.insert(tempat + 1, _Baris(self._baris[tempat].rhk, baru))
        self.endInsertRows()
        self.berubah.emit()
        return tempat + 1

    def hapus(self, baris: int) -> ButirAksi | None:
        """Take a step away and return it; a heading stays."""
        lama = self.butir_baris(baris)
        if lama is not None:
            self.beginRemoveRows(QModelIndex(), baris, baris)
            del self._baris[baris]
            self.endRemoveRows()
            self.berubah.emit()
        return lama

    def kembalikan(self, butir: ButirAksi, baris: int) -> None:
        """Bring a deleted step back to its place; what was typed since stays."""
        if any(b.butir is not None and b.butir.id == butir.id for b in self._baris):
            return
        milik = [n for n, b in enumerate(self._baris) if b.rhk.id == butir.rhk_id]
        if milik:
            self.tambah(min(max(baris - 1, milik[0]), milik[-1]), butir)

    def geser(self, baris: int, langkah: int) -> int:
        """Move a step up or down inside its result; its row afterwards."""
        tujuan = baris + langkah
        satu, lain = self.butir_baris(baris), self.butir_baris(tujuan)
        if satu is None or lain is None or satu.rhk_id != lain.rhk_id:
            return baris
        self._baris[baris], self._baris[tujuan] = self._baris[tujuan], self._baris[baris]
        atas, bawah = sorted((baris, tujuan))
        self.dataChanged.emit(self.index(atas, 0), self.index(bawah, self.columnCount() - 1))
        self.berubah.emit()
        return tujuan

    def tempel(self, indeks: Indeks, isi: Sequence[Sequence[str]]) -> int:
        """Rows of a spreadsheet: into the steps from here on, new ones where there are none left in the result."""
        if not self._baris or not self.ubah:
            return 0
        baris = indeks.row()
        rhk = self._baris[baris].rhk
        for nomor, satu in enumerate(isi):
            ada = self.butir_baris(baris)
            if nomor == 0 and ada is None:
                baris = self.tambah(baris)
            elif ada is None or ada.rhk_id != rhk.id:
                baris = self.tambah(baris - 1)
            for geser, teks in enumerate(satu):
                self._tulis(baris, indeks.column() + geser, teks)
            baris += 1
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._baris) - 1, self.columnCount() - 1))
        self.berubah.emit()
        return len(isi)

    def _tulis(self, baris: int, kolom: int, teks: str) -> None:
        butir = self.butir_baris(baris)
        if butir is None or kolom > self._kolom_target:
            return
        if kolom == URAIAN:
            butir = replace(butir, uraian=" ".join(teks.split()))
        elif kolom == self._kolom_target:
            butir = replace(butir, target=teks.strip())
        else:
            butir = self._dengan_masa(butir, kolom, teks.strip().casefold() not in _KOSONG)
        self._baris[baris] = _Baris(self._baris[baris].rhk, butir)

    def _dengan_masa(self, butir: ButirAksi, kolom: int, ya: bool) -> ButirAksi:
        satu = str(self.masa[kolom - 1])
        ada = {*butir.periode, satu} if ya else set(butir.periode) - {satu}
        return replace(butir, periode=tuple(p for p in map(str, self.masa) if p in ada))

    # what Qt asks

    @property
    def _kolom_target(self) -> int:
        return len(self.masa) + 1

    def kepala(self) -> list[str]:
        """Words above the columns."""
        bulanan = len(self.masa) > _TRIWULAN  # twelve narrow columns have room for a number, the tooltip has the name
        masa = [str(p.nomor) if bulanan else nama_masa(p) for p in self.masa]
        return [self.tr("Langkah"), *masa, self.tr("Target langkah")]

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The whole name of a period as its tooltip."""
        if peran == Qt.ItemDataRole.ToolTipRole and URAIAN < bagian < self._kolom_target:
            return tulis_periode(self.masa[bagian - 1])
        return super().headerData(bagian, arah, peran)

    def rowCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Count the rows."""
        return 0 if induk.isValid() else len(self._baris)

    def flags(self, indeks: Indeks) -> Qt.ItemFlag:
        """Steps can be typed, periods ticked."""
        hasil = super().flags(indeks)
        if not indeks.isValid() or not self.ubah or self.butir_baris(indeks.row()) is None:
            return hasil
        masa = URAIAN < indeks.column() < self._kolom_target
        return hasil | (Qt.ItemFlag.ItemIsUserCheckable if masa else Qt.ItemFlag.ItemIsEditable)

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not indeks.isValid():
            return None
        baris, kolom = self._baris[indeks.row()], indeks.column()
        if baris.butir is None:
            return self.data_judul(baris.rhk, kolom, peran)
        if URAIAN < kolom < self._kolom_target:
            return self._data_masa(baris.butir, kolom, peran)
        teks = baris.butir.uraian if kolom == URAIAN else baris.butir.target
        if peran in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            belum = kolom == URAIAN and not teks and peran == Qt.ItemDataRole.DisplayRole
            return self.tr("(tulis langkah)") if belum else teks
        return "hint" if peran == PERAN_TOKEN and kolom == URAIAN and not teks else None

    def _data_masa(self, butir: ButirAksi, kolom: int, peran: int) -> Any:
        ya = str(self.masa[kolom - 1]) in butir.periode
        if peran == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if ya else Qt.CheckState.Unchecked
        if peran == Qt.ItemDataRole.AccessibleTextRole:
            pola = self.tr("{masa}: ya") if ya else self.tr("{masa}: tidak")
            return pola.format(masa=nama_masa(self.masa[kolom - 1]))
        return None

    def setData(self, indeks: Indeks, isi: Any, peran: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed or ticked."""
        butir = self.butir_baris(indeks.row())
        if butir is None or not self.ubah:
            return False
        if peran == Qt.ItemDataRole.CheckStateRole:
            baru = self._dengan_masa(butir, indeks.column(), Qt.CheckState(isi) is Qt.CheckState.Checked)
            self._baris[indeks.row()] = _Baris(self._baris[indeks.row()].rhk, baru)
        elif peran == Qt.ItemDataRole.EditRole:
            self._tulis(indeks.row(), indeks.column(), str(isi))
        else:
            return False
        if self.butir_baris(indeks.row()) != butir:
            self.dataChanged.emit(indeks, indeks)
            self.berubah.emit()
        return True
