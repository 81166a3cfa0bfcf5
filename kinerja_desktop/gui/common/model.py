"""Table models: rows are frozen values of the domain, columns are descriptions, pages are fetched when scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.tasks import Pekerja, Tugas

T = TypeVar("T")
Indeks = QModelIndex | QPersistentModelIndex
Ambil = Callable[[Any, int], tuple[Sequence[T], Any]]
"""Fetch one page: (where the last page ended or None, how many rows) -> (rows, where this one ended or None)."""

PERAN_KECIL = Qt.ItemDataRole.UserRole + 1
PERAN_TAG = Qt.ItemDataRole.UserRole + 2
PERAN_TOKEN = Qt.ItemDataRole.UserRole + 3
PERAN_TEBAL = Qt.ItemDataRole.UserRole + 4
PERAN_IKON = Qt.ItemDataRole.UserRole + 5
PERAN_PERSEN = Qt.ItemDataRole.UserRole + 6
PERAN_BARIS = Qt.ItemDataRole.UserRole + 7
_BATAS = 100


@dataclass(frozen=True)
class Kolom(Generic[T]):
    """A column. `lebar` in pixels of the mock-ups; 0 shares what is left.

    `teks` gives the words; `kecil` a quiet second line; `tag` a pill (words, kind) instead of the words;
    `token` the colour of the words; `tebal` makes them bold; `ikon` an icon name; `persen` a progress bar.
    """

    judul: str
    teks: Callable[[T], str]
    lebar: int = 0
    kanan: bool = False
    kecil: Callable[[T], str] | None = None
    tag: Callable[[T], tuple[str, JenisTag] | None] | None = None
    token: Callable[[T], str] | None = None
    tebal: Callable[[T], bool] | None = None
    ikon: Callable[[T], str] | None = None
    persen: Callable[[T], tuple[float, str] | None] | None = None
    tooltip: Callable[[T], str] | None = None


def dengan_lewati(fungsi: Callable[[int, int], Sequence[T]]) -> Ambil[T]:
    """Make `Ambil` of a function (rows to skip, rows to give) -> rows."""

    def ambil(lanjut: Any, batas: int) -> tuple[Sequence[T], Any]:
        lewati = lanjut or 0
        baris = fungsi(lewati, batas)
        return baris, (lewati + len(baris) if len(baris) == batas else None)

    return ambil


class HalamanModel(QAbstractTableModel, Generic[T]):
    """Rows of one list, fetched page by page through the database thread.

    `kunci` gives the identity of a row: a reload then keeps the selection and the ticks. With `centang` the first
    column is a check box; `terkunci` says in words why a row has none, and gives nothing for one that has. Such a row
    shows a green tick where it is `tuntas`: there is nothing left to do with it.
    """

    dimuat = Signal(int)
    centang_berubah = Signal(int)
    gagal = Signal(object)

    def __init__(
        self,
        kolom: Sequence[Kolom[T]],
        parent: QObject | None = None,
        *,
        kunci: Callable[[T], object] = id,
        centang: bool = False,
        terkunci: Callable[[T], str] | None = None,
        tuntas: Callable[[T], bool] = lambda _: True,
    ) -> None:
        super().__init__(parent)
        self.kolom = list(kolom)
        self._kunci = kunci
        self.bercentang = centang
        self._terkunci = terkunci or (lambda _: "")
        self._tuntas = tuntas
        self._baris: list[T] = []
        self._tercentang: set[object] = set()
        self._ambil: Ambil[T] | None = None
        self._pekerja: Pekerja | None = None
        self._lanjut: Any = None
        self._habis = True
        self._tugas: Tugas | None = None
        self.pernah_dimuat = False

    # filling

    def muat(self, pekerja: Pekerja, ambil: Ambil[T], batas: int = _BATAS) -> None:
        """Load the first page of another list; the old rows stay until the answer comes."""
        self._pekerja, self._ambil = pekerja, ambil
        self._minta(None, batas, ulang=True)

    def muat_ulang(self) -> None:
        """Load again as many rows as are held, keeping selection and ticks."""
        if self._pekerja is not None and self._ambil is not None:
            self._minta(None, max(_BATAS, len(self._baris)), ulang=True)

    def isi(self, baris: Sequence[T]) -> None:
        """Show a list that is already whole."""
        self._batalkan()
        self._ambil = None
        self._lanjut, self._habis = None, True
        self._ganti(list(baris))

    def _minta(self, lanjut: Any, batas: int, *, ulang: bool) -> None:
        if self._pekerja is None or self._ambil is None:
            return
        self._batalkan()
        selesai = self._terima_ulang if ulang else self._terima_lanjutan
        pemilik = self.parent() or self
        self._tugas = self._pekerja.jalankan(
            pemilik, self._ambil, lanjut, batas, selesai=selesai, gagal=self._terima_galat
        )

    def _batalkan(self) -> None:
        if self._tugas is not None:
            self._tugas.batalkan()
            self._tugas = None

    def _terima_ulang(self, jawaban: tuple[Sequence[T], Any]) -> None:
        self._tugas = None
        baris, self._lanjut = jawaban
        self._habis = self._lanjut is None
        self._ganti(list(baris))

    def _terima_lanjutan(self, jawaban: tuple[Sequence[T], Any]) -> None:
        self._tugas = None
        baris, self._lanjut = jawaban
        self._habis = self._lanjut is None
        if baris:
            awal = len(self._baris)
            self.beginInsertRows(QModelIndex(), awal, awal + len(baris) - 1)
            self._baris.extend(baris)
            self.endInsertRows()
        self.dimuat.emit(len(self._baris))

    def _terima_galat(self, galat: UserError) -> None:
        self._tugas = None
        self._habis = True
        self.gagal.emit(galat)
        pemilik = self.parent()
        while pemilik is not None and not hasattr(pemilik, "tampilkan_galat"):
            pemilik = pemilik.parent()
        if pemilik is not None:
            pemilik.tampilkan_galat(galat)

    def _ganti(self, baris: list[T]) -> None:
        self.pernah_dimuat = True
        kunci_baru = [self._kunci(satu) for satu in baris]
        lama = len(self._tercentang)
        self._tercentang &= {self._kunci(satu) for satu in baris if not self._terkunci(satu)}
        if baris and kunci_baru == [self._kunci(satu) for satu in self._baris]:
            self._baris = baris
            self.dataChanged.emit(self.index(0, 0), self.index(len(baris) - 1, self.columnCount() - 1))
            if lama != len(self._tercentang):
                self._umumkan_centang()
        else:
            self.beginResetModel()
            self._baris = baris
            self.endResetModel()
            self.centang_berubah.emit(len(self._tercentang))
        self.dimuat.emit(len(baris))

    # reading

    def baris(self, nomor: int) -> T:
        """Return the value of a row; IndexError beyond the end."""
        return self._baris[nomor]

    def semua(self) -> list[T]:
        """Return the rows held so far."""
        return list(self._baris)

    def kunci_baris(self, nomor: int) -> object:
        """Return the identity of a row."""
        return self._kunci(self._baris[nomor])

    def nomor(self, kunci: object) -> int:
        """Return the row of an identity, -1 when it is not held."""
        return next((n for n, satu in enumerate(self._baris) if self._kunci(satu) == kunci), -1)

    def perbarui(self, nomor: int, isi: T) -> None:
        """Replace one row."""
        self._baris[nomor] = isi
        self.dataChanged.emit(self.index(nomor, 0), self.index(nomor, self.columnCount() - 1))

    @property
    def sedang_memuat(self) -> bool:
        """Whether an answer is awaited."""
        return self._tugas is not None

    # ticks

    def tercentang(self) -> list[T]:
        """Return the ticked rows in their order."""
        return [satu for satu in self._baris if self._kunci(satu) in self._tercentang]

    def setel_centang(self, nomor: int, pilih: bool) -> None:
        """Tick or untick one row that has a box."""
        kunci = self.kunci_baris(nomor)
        boleh = pilih and not self._terkunci(self._baris[nomor])
        (self._tercentang.add if boleh else self._tercentang.discard)(kunci)
        indeks = self.index(nomor, 0)
        self.dataChanged.emit(indeks, indeks, [Qt.ItemDataRole.CheckStateRole])
        self._umumkan_centang()

    def balik_centang(self, nomor: int) -> None:
        """Tick an unticked row, untick a ticked one."""
        self.setel_centang(nomor, self.kunci_baris(nomor) not in self._tercentang)

    def centang_semua(self, pilih: bool) -> None:
        """Tick or untick all rows held."""
        self._tercentang = self._dapat_dicentang() if pilih else set()
        if self._baris:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._baris) - 1, 0))
        self._umumkan_centang()

    def _dapat_dicentang(self) -> set[object]:
        return {self._kunci(satu) for satu in self._baris if not self._terkunci(satu)}

    def _umumkan_centang(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
        self.centang_berubah.emit(len(self._tercentang))

    def keadaan_centang(self) -> Qt.CheckState:
        """State of the box in the heading."""
        if not self._tercentang:
            return Qt.CheckState.Unchecked
        penuh = len(self._tercentang) == len(self._dapat_dicentang())
        return Qt.CheckState.Checked if penuh else Qt.CheckState.PartiallyChecked

    # what Qt asks

    def rowCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Count the rows held."""
        return 0 if induk.isValid() else len(self._baris)

    def columnCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Count the columns."""
        return 0 if induk.isValid() else len(self.kolom) + int(self.bercentang)

    def canFetchMore(self, induk: Indeks) -> bool:
        """Tell whether the store has more and none is on the way."""
        return not induk.isValid() and not self._habis and self._tugas is None

    def fetchMore(self, induk: Indeks) -> None:
        """Ask for the next page."""
        if self.canFetchMore(induk):
            self._minta(self._lanjut, _BATAS, ulang=False)

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words above a column."""
        if arah is not Qt.Orientation.Horizontal or not 0 <= bagian < self.columnCount():
            return None
        if self.bercentang and bagian == 0:
            return self.keadaan_centang() if peran == Qt.ItemDataRole.CheckStateRole else None
        kolom = self.kolom[bagian - int(self.bercentang)]
        if peran == Qt.ItemDataRole.DisplayRole:
            return kolom.judul
        if peran == Qt.ItemDataRole.TextAlignmentRole:
            return _rata(kolom)
        return None

    def flags(self, indeks: Indeks) -> Qt.ItemFlag:
        """Rows can be chosen; the first column ticked."""
        hasil = super().flags(indeks)
        kotak = self.bercentang and indeks.isValid() and indeks.column() == 0
        if kotak and not self._terkunci(self.baris(indeks.row())):
            hasil |= Qt.ItemFlag.ItemIsUserCheckable
        return hasil

    def setData(self, indeks: Indeks, isi: Any, peran: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick by mouse or key."""
        if peran != Qt.ItemDataRole.CheckStateRole or not self.bercentang or indeks.column() != 0:
            return False
        self.setel_centang(indeks.row(), Qt.CheckState(isi) is Qt.CheckState.Checked)
        return True

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not indeks.isValid():
            return None
        isi = self._baris[indeks.row()]
        if peran == PERAN_BARIS:
            return isi
        if self.bercentang and indeks.column() == 0:
            return self._data_centang(isi, peran)
        return _data_kolom(self.kolom[indeks.column() - int(self.bercentang)], isi, peran)

    def _data_centang(self, isi: T, peran: int) -> Any:
        sebab = self._terkunci(isi)
        if sebab:
            tanda = {PERAN_IKON: "ok", PERAN_TOKEN: "ok_ink"} if self._tuntas(isi) else {}
            kata = {int(Qt.ItemDataRole.ToolTipRole): sebab, int(Qt.ItemDataRole.AccessibleTextRole): sebab}
            return (kata | tanda).get(int(peran))
        ada = self._kunci(isi) in self._tercentang
        if peran == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if ada else Qt.CheckState.Unchecked
        if peran == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("dipilih") if ada else self.tr("belum dipilih")
        return None


def _rata(kolom: Kolom[Any]) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if kolom.kanan else Qt.AlignmentFlag.AlignLeft)


_MEDAN_PERAN = {
    PERAN_KECIL: "kecil",
    PERAN_TAG: "tag",
    PERAN_TOKEN: "token",
    PERAN_TEBAL: "tebal",
    PERAN_IKON: "ikon",
    PERAN_PERSEN: "persen",
    int(Qt.ItemDataRole.ToolTipRole): "tooltip",
}


def _data_kolom(kolom: Kolom[Any], isi: Any, peran: int) -> Any:
    if peran in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return kolom.teks(isi)
    if peran == Qt.ItemDataRole.TextAlignmentRole:
        return _rata(kolom)
    medan = _MEDAN_PERAN.get(int(peran))
    fungsi = getattr(kolom, medan) if medan else None
    return fungsi(isi) if fungsi is not None else None
