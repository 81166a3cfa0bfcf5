"""The cascade as a Qt model: results under the result they serve, people without a plan in a last group."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kinerja_desktop.domain.pohon_kinerja import OrangPohon, Pohon, Simpul
from kinerja_desktop.gui.common.model import PERAN_KECIL, PERAN_TAG, PERAN_TEBAL, PERAN_TOKEN
from kinerja_desktop.gui.pohon import kata

Indeks = QModelIndex | QPersistentModelIndex
_AKAR = QModelIndex()


class Butir(NamedTuple):
    """One row: a result, the group of people without a plan, or one of them."""

    induk: int
    baris: int
    simpul: Simpul | None = None
    orang: OrangPohon | None = None


class PohonModel(QAbstractItemModel):
    """Rows are numbered in one flat list; a row knows the number of the row above it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._butir: list[Butir] = []
        self._anak: list[list[int]] = [[]]
        self._tempat: dict[UUID, int] = {}
        self.pohon: Pohon | None = None

    def isi(self, pohon: Pohon) -> None:
        """Show another tree."""
        self.beginResetModel()
        self.pohon = pohon
        self._butir, self._anak, self._tempat = [], [[]], {}
        for nomor in pohon.akar:
            self._tambah_cabang(pohon, nomor)
        if pohon.tanpa_skp:
            kelompok = self._tambah(Butir(-1, len(self._anak[0])))
            for urut, nomor in enumerate(pohon.tanpa_skp):
                self._tambah(Butir(kelompok, urut, orang=pohon.orang[nomor]))
        self.endResetModel()

    def _tambah_cabang(self, pohon: Pohon, akar: UUID) -> None:
        antre: list[tuple[UUID, int]] = [(akar, -1)]
        while antre:
            nomor, induk = antre.pop()
            simpul = pohon.simpul[nomor]
            kini = self._tambah(Butir(induk, len(self._anak[induk + 1]), simpul, pohon.orang[simpul.pegawai_id]))
            self._tempat[nomor] = kini
            antre.extend((anak, kini) for anak in reversed(simpul.anak))

    def _tambah(self, butir: Butir) -> int:
        nomor = len(self._butir)
        self._butir.append(butir)
        self._anak.append([])
        self._anak[butir.induk + 1].append(nomor)
        return nomor

    def butir(self, indeks: Indeks) -> Butir | None:
        """What stands in one row."""
        return self._butir[indeks.internalId()] if indeks.isValid() else None

    def tempat(self, rhk_id: UUID) -> QModelIndex:
        """Where a result stands; not valid when it is not shown."""
        nomor = self._tempat.get(rhk_id)
        return QModelIndex() if nomor is None else self.createIndex(self._butir[nomor].baris, 0, nomor)

    # what Qt asks

    def index(self, baris: int, kolom: int, induk: Indeks = _AKAR) -> QModelIndex:
        """The place of one cell."""
        anak = self._anak[induk.internalId() + 1 if induk.isValid() else 0]
        if not (0 <= baris < len(anak) and 0 <= kolom < self.columnCount()):
            return QModelIndex()
        return self.createIndex(baris, kolom, anak[baris])

    def parent(self, indeks: Indeks = _AKAR) -> Any:
        """The row above."""
        if not indeks.isValid():
            return QModelIndex()
        atas = self._butir[indeks.internalId()].induk
        return QModelIndex() if atas < 0 else self.createIndex(self._butir[atas].baris, 0, atas)

    def rowCount(self, induk: Indeks = _AKAR) -> int:
        """Rows below a row."""
        if induk.isValid() and induk.column() > 0:
            return 0
        return len(self._anak[induk.internalId() + 1 if induk.isValid() else 0])

    def columnCount(self, _induk: Indeks = _AKAR) -> int:
        """Result, indicators, state."""
        return 3

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings."""
        if arah is Qt.Orientation.Horizontal and peran == Qt.ItemDataRole.DisplayRole:
            return kata.judul_kolom()[bagian]
        return None

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of one cell and how they look."""
        butir = self.butir(indeks)
        if butir is None or self.pohon is None:
            return None
        if butir.simpul is None:
            return self._data_tanpa(butir, indeks.column(), peran)
        return _data_simpul(butir.simpul, butir.orang, indeks.column(), peran)

    def _data_tanpa(self, butir: Butir, kolom: int, peran: int) -> Any:
        if kolom > 0:
            return None
        if butir.orang is None:
            jumlah = len(self.pohon.tanpa_skp) if self.pohon else 0
            return {
                Qt.ItemDataRole.DisplayRole: kata.kelompok_tanpa_skp(jumlah),
                PERAN_KECIL: kata.petunjuk_tanpa_skp(),
                PERAN_TEBAL: True,
            }.get(peran)
        return {Qt.ItemDataRole.DisplayRole: butir.orang.nama, PERAN_KECIL: butir.orang.jabatan}.get(peran)


def _data_simpul(simpul: Simpul, orang: OrangPohon | None, kolom: int, peran: int) -> Any:
    if kolom == 0:
        if peran == Qt.ItemDataRole.DisplayRole:
            return simpul.rhk.uraian
        if peran == PERAN_KECIL:
            return f"{orang.nama} · {orang.jabatan}" if orang else ""
        return "muted" if peran == PERAN_TOKEN and simpul.konteks else None
    if kolom == 1:
        return kata.indikator(simpul) if peran == Qt.ItemDataRole.DisplayRole else None
    tag = kata.tag(simpul)
    if peran == PERAN_TAG:
        return tag
    return tag[0] if peran == Qt.ItemDataRole.DisplayRole else None
