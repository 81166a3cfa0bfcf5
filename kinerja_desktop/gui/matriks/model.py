"""The cells of a matrix as the grid shows and changes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kinerja_desktop.domain.matriks import (
    BebanKolom,
    HitunganMatriks,
    IsiSel,
    KolomMatriks,
    beban_kolom,
    hitung_matriks,
    isi_sel,
    rapikan_isi,
)
from kinerja_desktop.domain.matriks_selaras import butir_sel
from kinerja_desktop.domain.sel_matriks import PendekatanCascading
from kinerja_desktop.gui.matriks import kata
from kinerja_desktop.gui.matriks.riwayat import Blok, NilaiSel, Riwayat
from kinerja_desktop.services.matriks import BarisMatriks, LembarMatriks, Pasangan

Indeks = QModelIndex | QPersistentModelIndex
NAMA = 0
"""The column of the names; the columns of the matrix follow."""

_KOSONG = NilaiSel()


class RingkasKolom(NamedTuple):
    """Foot of one column: people who carry it, empty cells, and the sum of the shares where a target is shared out."""

    pembawa: int
    kosong: int
    beban: BebanKolom | None


class MatriksModel(QAbstractTableModel):
    """People down, columns of the leader's plan across.

    `diubah` tells that something waits to be saved, `ditolak` carries the row and words of a cell that may not say so.
    """

    diubah = Signal()
    ditolak = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.baris: tuple[BarisMatriks, ...] = ()
        self.kolom: tuple[KolomMatriks, ...] = ()
        self.boleh_ubah = False
        self.riwayat = Riwayat()
        self.berbeda: frozenset[Pasangan] = frozenset()
        self._nilai: dict[Pasangan, NilaiSel] = {}
        self._menunggu: dict[Pasangan, NilaiSel] = {}
        self._terkirim: list[Blok] = []
        self._kunci: tuple[object, ...] = ()
        self._ringkas: list[RingkasKolom] = []

    # loading

    def isi(self, lembar: LembarMatriks) -> None:
        """Show a matrix as it is stored; cells that wait to be saved stay as they were typed."""
        tersimpan = {k: NilaiSel(s.isi, s.pendekatan, s.target) for k, s in lembar.sel.items()}
        kunci = (None if lembar.skp is None else lembar.skp.id, lembar.boleh_ubah)
        bentuk = (tuple(b.pegawai.id for b in lembar.baris), tuple(k.id for k in lembar.kolom))
        if kunci != self._kunci:
            self.riwayat.kosongkan()
            self._menunggu, self._terkirim = {}, []
        sama = kunci == self._kunci and bentuk == self._bentuk()
        if not sama:
            self.beginResetModel()
        self._kunci, self.boleh_ubah = kunci, lembar.boleh_ubah
        self.baris, self.kolom, self.berbeda = lembar.baris, lembar.kolom, lembar.berbeda
        self._nilai = tersimpan
        for blok in (*self._terkirim, self._menunggu):
            self._nilai.update(blok)
        self._ringkas = []
        if not sama:
            self.endResetModel()
        elif self.baris:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.baris) - 1, len(self.kolom)))

    def _bentuk(self) -> tuple[tuple[UUID, ...], tuple[UUID, ...]]:
        return tuple(b.pegawai.id for b in self.baris), tuple(k.id for k in self.kolom)

    # what a cell is

    def pasangan(self, indeks: Indeks) -> Pasangan | None:
        """The cell of an index; None for a name."""
        if not indeks.isValid() or indeks.column() == NAMA:
            return None
        return self.baris[indeks.row()].pegawai.id, self.kolom[indeks.column() - 1].id

    def nilai(self, indeks: Indeks) -> NilaiSel:
        """What a cell holds."""
        pasangan = self.pasangan(indeks)
        return _KOSONG if pasangan is None else self._nilai.get(pasangan, _KOSONG)

    def sifat(self, indeks: Indeks) -> IsiSel:
        """Empty, without a role, or with one."""
        return isi_sel(self.nilai(indeks).isi)

    def terkunci(self, indeks: Indeks) -> bool:
        """True for a role that stands in a plan which is handed in, approved or set."""
        if not self.baris[indeks.row()].terkunci:
            return False
        return self.sifat(indeks) is IsiSel.PERAN and self.pasangan(indeks) not in self.berbeda

    def boleh_isi(self, indeks: Indeks, isi: str) -> bool:
        """True when a cell may say `isi`: in the row of a closed plan only what that plan says, or nothing."""
        if not self.boleh_ubah or self.terkunci(indeks):
            return False
        baris = self.baris[indeks.row()]
        boleh = {_rata(s) for s in baris.saran}
        return not baris.terkunci or all(_rata(b) in boleh for b in butir_sel(rapikan_isi(isi)))

    def saran(self, indeks: Indeks) -> list[str]:
        """Words that are likely here: of this person's plan, then of the same column."""
        baris, kolom = self.baris[indeks.row()], self.kolom[indeks.column() - 1]
        sekolom = [] if baris.terkunci else [self._nilai.get((b.pegawai.id, kolom.id), _KOSONG).isi for b in self.baris]
        semua = [*baris.saran, *(s for s in sekolom if isi_sel(s) is IsiSel.PERAN)]
        return list(dict.fromkeys(satu for satu in semua if "\n" not in satu))

    # counting

    def hitungan(self) -> HitunganMatriks:
        """What is missing."""
        orang, kolom = self._bentuk()
        return hitung_matriks(orang, kolom, {k: v.isi for k, v in self._nilai.items()})

    def hitung_kolom(self, nomor: int) -> RingkasKolom:
        """Of one column: who carries it, what is empty, and its shares against the target (R39)."""
        if not self._ringkas:
            self._ringkas = self._hitung_semua()
        return self._ringkas[nomor]

    def _hitung_semua(self) -> list[RingkasKolom]:
        """All columns in one pass: every key that is typed asks for them."""
        pembawa: dict[UUID, int] = {}
        terisi: dict[UUID, int] = {}
        bagian: dict[UUID, list[str]] = {}
        for (_, kolom), nilai in self._nilai.items():
            sifat = isi_sel(nilai.isi)
            if sifat is IsiSel.BELUM_DIISI:
                continue
            terisi[kolom] = terisi.get(kolom, 0) + 1
            if sifat is IsiSel.PERAN:
                pembawa[kolom] = pembawa.get(kolom, 0) + 1
                if nilai.pendekatan is PendekatanCascading.BEBAN_TARGET:
                    bagian.setdefault(kolom, []).append(nilai.target)
        return [
            RingkasKolom(
                pembawa.get(k.id, 0),
                len(self.baris) - terisi.get(k.id, 0),
                beban_kolom(k.target, bagian[k.id]) if k.id in bagian else None,
            )
            for k in self.kolom
        ]

    def kosong_berikut(self, dari: Indeks) -> QModelIndex:
        """The next empty cell after `dari`, around the end; an invalid index when there is none."""
        banyak = len(self.kolom)
        semua = len(self.baris) * banyak
        awal = dari.row() * banyak + dari.column() - 1 if dari.isValid() and dari.column() > NAMA else -1
        for langkah in range(1, semua + 1):
            tempat = (awal + langkah) % semua
            indeks = self.index(tempat // banyak, tempat % banyak + 1)
            if self.sifat(indeks) is IsiSel.BELUM_DIISI:
                return indeks
        return QModelIndex()

    # what Qt asks

    def rowCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Count the people."""
        return 0 if induk.isValid() else len(self.baris)

    def columnCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Count the name and the columns of the matrix."""
        return 0 if induk.isValid() else len(self.kolom) + 1

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Number and words of a column; all of it in the tooltip."""
        if arah is not Qt.Orientation.Horizontal:
            return None
        if bagian == NAMA:
            return self.tr("Pegawai") if peran == Qt.ItemDataRole.DisplayRole else None
        kolom = self.kolom[bagian - 1]
        if peran in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{kolom.nomor} {kolom.teks}"
        return kata.petunjuk_kolom(kolom) if peran == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, indeks: Indeks) -> Qt.ItemFlag:
        """A cell may be typed in unless it stands in a closed plan."""
        hasil = super().flags(indeks)
        if indeks.isValid() and indeks.column() != NAMA and self.boleh_ubah and not self.terkunci(indeks):
            hasil |= Qt.ItemFlag.ItemIsEditable
        return hasil

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a name or a cell; the grid itself paints from `nilai`."""
        if not indeks.isValid():
            return None
        baris = self.baris[indeks.row()]
        if peran in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return baris.pegawai.nama if indeks.column() == NAMA else self.nilai(indeks).isi
        if peran == Qt.ItemDataRole.AccessibleTextRole:
            return f"{baris.pegawai.nama}: {self.nilai(indeks).isi or self.tr('belum diisi')}"
        if peran == Qt.ItemDataRole.ToolTipRole:
            return kata.petunjuk_nama(baris) if indeks.column() == NAMA else self.nilai(indeks).isi or None
        return None

    def setData(self, indeks: Indeks, isi: Any, peran: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into one cell."""
        if peran != Qt.ItemDataRole.EditRole or self.pasangan(indeks) is None:
            return False
        return self.tulis({QPersistentModelIndex(indeks): str(isi)}) == 1

    # changing

    def tulis(self, isi: Mapping[Any, str]) -> int:
        """Write texts into cells as one step; return how many changed. What may not be said there is left out."""
        sesudah: dict[Pasangan, NilaiSel] = {}
        ditolak: list[BarisMatriks] = []
        for indeks, teks in isi.items():
            pasangan, lama, rapi = self.pasangan(indeks), self.nilai(indeks), rapikan_isi(teks)
            if pasangan is None or rapi == lama.isi:
                continue
            if not self.boleh_isi(indeks, rapi):
                ditolak.append(self.baris[indeks.row()])
                continue
            sesudah[pasangan] = replace(lama, isi=rapi) if isi_sel(rapi) is IsiSel.PERAN else NilaiSel(rapi)
        self._langkah(sesudah)
        if ditolak:
            self.ditolak.emit(ditolak)
        return len(sesudah)

    def bagi(self, sel: Iterable[Indeks], ubah: Callable[[NilaiSel], NilaiSel]) -> None:
        """Change way of dividing and share of cells that hold a role, as one step."""
        sesudah = {}
        for indeks in sel:
            pasangan, lama = self.pasangan(indeks), self.nilai(indeks)
            if pasangan is not None and self.boleh_ubah and isi_sel(lama.isi) is IsiSel.PERAN and ubah(lama) != lama:
                sesudah[pasangan] = ubah(lama)
        self._langkah(sesudah)

    def _langkah(self, sesudah: Blok) -> None:
        if sesudah:
            self.riwayat.catat({k: self._nilai.get(k, _KOSONG) for k in sesudah}, sesudah)
            self._terapkan(sesudah)

    def urungkan(self) -> None:
        """Take the last step back."""
        if self.riwayat.bisa_urung:
            self._terapkan(self.riwayat.urung())

    def ulangi(self) -> None:
        """Do the step again that was taken back."""
        if self.riwayat.bisa_ulang:
            self._terapkan(self.riwayat.ulang())

    def _terapkan(self, blok: Blok) -> None:
        self._nilai.update(blok)
        self._menunggu.update(blok)
        self._ringkas = []
        nomor_baris = {b.pegawai.id: n for n, b in enumerate(self.baris)}
        nomor_kolom = {k.id: n for n, k in enumerate(self.kolom, start=1)}
        tempat = [(nomor_baris[p], nomor_kolom[k]) for p, k in blok if p in nomor_baris and k in nomor_kolom]
        if tempat:
            atas, kiri = min(b for b, _ in tempat), min(k for _, k in tempat)
            bawah, kanan = max(b for b, _ in tempat), max(k for _, k in tempat)
            self.dataChanged.emit(self.index(atas, kiri), self.index(bawah, kanan))
        self.diubah.emit()

    # saving

    def ambil_menunggu(self) -> Blok:
        """What has to be saved; it counts as under way until `terkirim` or `gagal`."""
        blok, self._menunggu = self._menunggu, {}
        self._terkirim.append(blok)
        return blok

    @property
    def menunggu(self) -> bool:
        """True when something typed was not given to the store yet."""
        return bool(self._menunggu)

    @property
    def bersih(self) -> bool:
        """True when everything typed is stored."""
        return not self._menunggu and not self._terkirim

    def terkirim(self, blok: Blok, ditolak: Sequence[UUID] = ()) -> None:
        """A block is stored, but for the cells of the people in `ditolak`: those come back as stored when loaded."""
        batal = {k for k in blok if k[0] in ditolak}
        self.riwayat.lupakan(batal)
        self._menunggu = {k: v for k, v in self._menunggu.items() if k not in batal}
        self._terkirim = [satu for satu in self._terkirim if satu is not blok]

    def gagal(self, blok: Blok) -> None:
        """A block was not stored: it waits again, unless it belongs to a matrix that is no longer shown."""
        if any(satu is blok for satu in self._terkirim):
            self._menunggu = {**blok, **self._menunggu}
        self._terkirim = [satu for satu in self._terkirim if satu is not blok]


def _rata(teks: str) -> str:
    return " ".join(teks.casefold().split())
