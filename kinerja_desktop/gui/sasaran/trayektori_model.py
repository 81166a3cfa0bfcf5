"""The grid of trajectory targets: where each indicator should stand at the end of every month or quarter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.rencana_aksi import RencanaAksi, SaranTrayektori, Trayektori, tinjau_trayektori
from kinerja_desktop.domain.skp import Iki, Rhk
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.model import PERAN_TOKEN
from kinerja_desktop.gui.sasaran.kisi_model import Indeks, KisiModel, nama_masa

INDIKATOR, TARGET = range(2)
_AWAL = 2


class _Baris(NamedTuple):
    rhk: Rhk
    iki: Iki | None = None


class TrayektoriModel(KisiModel):
    """Indicators under the heading of their result; the last column tells how the row stands to the target."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._baris: list[_Baris] = []
        self._nilai: dict[tuple[UUID, str], str] = {}

    def muat(self, rencana: RencanaAksi) -> None:
        """Values by indicator and period."""
        self._nilai = {(t.iki_id, t.periode): t.target for t in rencana.trayektori}
        self._baris = [b for r in self.rhk for b in (_Baris(r), *(_Baris(r, i) for i in r.iki))]

    def trayektori(self) -> tuple[Trayektori, ...]:
        """What is typed."""
        return tuple(Trayektori(i, p, t) for (i, p), t in self._nilai.items() if t.strip())

    def judul(self, baris: int) -> Rhk | None:
        """The heading of a result, or None."""
        satu = self._baris[baris]
        return satu.rhk if satu.iki is None else None

    @property
    def kolom_tinjauan(self) -> int:
        """The last column."""
        return _AWAL + len(self.masa)

    def tinjauan(self, iki: Iki) -> tuple[str, str]:
        """What the row tells about the target, and the colour of the words; it advises and never stops."""
        isi = [(str(p), self._nilai.get((iki.id, str(p)), "")) for p in self.masa]
        hasil = tinjau_trayektori(iki, isi)
        if hasil is None:
            return "", "muted"
        angka = {"n": tulis_angka(hasil.hitungan), "target": tulis_angka(hasil.target)}
        turun = next((nama_masa(p) for p in self.masa if str(p) == hasil.periode), "")
        pola = {
            SaranTrayektori.JUMLAH: self.tr("Jumlah {n} ✓"),
            SaranTrayektori.NILAI_AKHIR: self.tr("Nilai akhir {n} ✓"),
            SaranTrayektori.KURANG: self.tr("Baru {n} dari {target}"),
            SaranTrayektori.LEBIH: self.tr("{n}, melebihi {target}"),
            SaranTrayektori.TURUN: self.tr("Turun pada {masa}"),
        }[hasil.saran]
        sesuai = hasil.saran in (SaranTrayektori.JUMLAH, SaranTrayektori.NILAI_AKHIR)
        return pola.format(masa=turun, **angka), "ok_ink" if sesuai else "warn_ink"

    def tempel(self, indeks: Indeks, isi: Sequence[Sequence[str]]) -> int:
        """Rows of a spreadsheet into the indicators from here on; headings are passed over."""
        if not self.ubah:
            return 0
        baris, terisi = indeks.row(), 0
        for satu in isi:
            while baris < len(self._baris) and self._baris[baris].iki is None:
                baris += 1
            if baris >= len(self._baris):
                break
            for geser, teks in enumerate(satu):
                self._tulis(baris, max(indeks.column(), _AWAL) + geser, teks)
            baris, terisi = baris + 1, terisi + 1
        if terisi:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._baris) - 1, self.columnCount() - 1))
            self.berubah.emit()
        return terisi

    def _tulis(self, baris: int, kolom: int, teks: str) -> None:
        iki = self._baris[baris].iki
        if iki is not None and _AWAL <= kolom < self.kolom_tinjauan:
            self._nilai[iki.id, str(self.masa[kolom - _AWAL])] = " ".join(teks.split())

    # what Qt asks

    def kepala(self) -> list[str]:
        """Words above the columns."""
        return [self.tr("Indikator"), self.tr("Target"), *(nama_masa(p) for p in self.masa), self.tr("Tinjauan")]

    def rowCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Count the rows."""
        return 0 if induk.isValid() else len(self._baris)

    def flags(self, indeks: Indeks) -> Qt.ItemFlag:
        """Values of the periods can be typed."""
        hasil = super().flags(indeks)
        isi = indeks.isValid() and _AWAL <= indeks.column() < self.kolom_tinjauan
        if isi and self.ubah and self._baris[indeks.row()].iki is not None:
            hasil |= Qt.ItemFlag.ItemIsEditable
        return hasil

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not indeks.isValid():
            return None
        baris, kolom = self._baris[indeks.row()], indeks.column()
        if baris.iki is None:
            return self.data_judul(baris.rhk, kolom, peran)
        if peran in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._teks(baris.iki, kolom)
        if peran == PERAN_TOKEN and kolom in (TARGET, self.kolom_tinjauan):
            return "muted" if kolom == TARGET else self.tinjauan(baris.iki)[1]
        return None

    def _teks(self, iki: Iki, kolom: int) -> str:
        if kolom == INDIKATOR:
            return iki.uraian or iki.target
        if kolom == TARGET:
            return iki.target
        if kolom == self.kolom_tinjauan:
            return self.tinjauan(iki)[0]
        return self._nilai.get((iki.id, str(self.masa[kolom - _AWAL])), "")

    def setData(self, indeks: Indeks, isi: Any, peran: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed."""
        if peran != Qt.ItemDataRole.EditRole or not self.flags(indeks) & Qt.ItemFlag.ItemIsEditable:
            return False
        lama = self.data(indeks)
        self._tulis(indeks.row(), indeks.column(), str(isi))
        if self.data(indeks) != lama:
            self.dataChanged.emit(self.index(indeks.row(), 0), self.index(indeks.row(), self.columnCount() - 1))
            self.berubah.emit()
        return True
