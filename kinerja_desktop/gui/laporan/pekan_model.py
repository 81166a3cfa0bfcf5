"""Rows of one week: one for each entry and an empty one for each day, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QWidget,
)

from kinerja_desktop.domain.laporan import StatusLaporan, boleh_ubah
from kinerja_desktop.domain.laporan_isian import (
    IsianLaporan,
    baca_rentang_jam,
    dengan_rencana_sah,
    tulis_rentang_jam,
)
from kinerja_desktop.domain.masalah import Berat, Masalah
from kinerja_desktop.domain.saran import contoh_sama
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.gui.common.bahasa import nama_bulan
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.gui.common.model import PERAN_TAG, PERAN_TEBAL, PERAN_TOKEN
from kinerja_desktop.services.laporan_pekan import Pekan
from kinerja_desktop.services.saran import BahanSaran

Indeks = QModelIndex | QPersistentModelIndex
PilihanRhk = tuple[UUID | None, str]
"""What the column RHK holds: a planned result, and one of its action plans where it has any."""

HARI, KEGIATAN, RHK, JAM, HASIL, SATUAN, KEADAAN = range(7)
PERAN_KETIK = Qt.ItemDataRole.UserRole + 50
"""Role of `setData` for a cell that is still being typed: kept letter by letter, not yet tidied."""

_BIDANG = {KEGIATAN: "kegiatan", JAM: "jam", HASIL: "realisasi", SATUAN: "satuan"}


@dataclass(frozen=True, slots=True)
class BarisPekan:
    """One row. `isian` is None for a day off without any report."""

    hari: date
    isian: IsianLaporan | None
    status: StatusLaporan
    keterangan: str
    pertama: bool

    @property
    def bebas(self) -> bool:
        """True where something may be typed."""
        return self.isian is not None and boleh_ubah(self.status)


class PekanModel(QAbstractTableModel):
    """Rows of a week; `diubah` carries the form that was typed in."""

    diubah = Signal(object)

    def __init__(self, id_baru: Callable[[], UUID], parent: QWidget) -> None:
        super().__init__(parent)
        self._id_baru = id_baru
        self.baris: list[BarisPekan] = []
        self.rhk: tuple[Rhk, ...] = ()
        self.saran = BahanSaran((), ())
        self._masalah: dict[UUID, list[Masalah]] = {}
        self._hari_ini = date.max

    def isi(self, pekan: Pekan) -> None:
        """Show another week."""
        self.beginResetModel()
        self.rhk, self._hari_ini, self._masalah = pekan.rhk, pekan.hari_ini, {}
        self.baris = []
        for hari in pekan.hari:
            milik = [BarisPekan(hari.tanggal, e.isian, e.status, hari.keterangan, False) for e in hari.entri]
            if hari.tanggal <= pekan.hari_ini and (hari.bekerja or milik):
                milik.append(self._kosong(hari.tanggal))
            elif not milik:
                milik.append(BarisPekan(hari.tanggal, None, StatusLaporan.DRAF, hari.keterangan, False))
            self.baris += [replace(milik[0], pertama=True), *milik[1:]]
        self.endResetModel()

    def _kosong(self, hari: date) -> BarisPekan:
        return BarisPekan(hari, IsianLaporan(self._id_baru(), hari), StatusLaporan.DRAF, "", False)

    def terisi(self) -> list[IsianLaporan]:
        """What was typed and may be written."""
        return [b.isian for b in self.baris if b.bebas and b.isian is not None and not b.isian.kosong]

    def setel_masalah(self, masalah: dict[UUID, list[Masalah]]) -> None:
        """Show what is wrong with each row."""
        self._masalah = masalah
        if self.baris:
            self.dataChanged.emit(self.index(0, KEADAAN), self.index(len(self.baris) - 1, KEADAAN))

    def masalah(self, nomor: int) -> list[Masalah]:
        """What is wrong with one row."""
        isian = self.baris[nomor].isian if 0 <= nomor < len(self.baris) else None
        return self._masalah.get(isian.id, []) if isian is not None and not isian.kosong else []

    def lengkap(self, isian: IsianLaporan) -> bool:
        """True when nothing stops the hand-in of this row."""
        temuan = self._masalah.get(isian.id)
        return temuan is not None and all(m.berat is not Berat.GALAT for m in temuan)

    # what Qt asks

    def rowCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Count the rows."""
        return 0 if induk.isValid() else len(self.baris)

    def columnCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Seven columns."""
        return 0 if induk.isValid() else 7

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words above the columns."""
        if arah is Qt.Orientation.Horizontal and peran == Qt.ItemDataRole.DisplayRole:
            judul = (self.tr("Hari"), self.tr("Kegiatan"), "RHK", self.tr("Jam"), self.tr("Hasil"), self.tr("Satuan"))
            return (*judul, self.tr("Keadaan"))[bagian]
        return None

    def flags(self, indeks: Indeks) -> Qt.ItemFlag:
        """Cells of drafts can be typed in."""
        hasil = super().flags(indeks)
        if indeks.isValid() and self.baris[indeks.row()].bebas and indeks.column() not in (HARI, KEADAAN):
            hasil |= Qt.ItemFlag.ItemIsEditable
        return hasil

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not indeks.isValid():
            return None
        baris, kolom = self.baris[indeks.row()], indeks.column()
        hasil: Any = None
        if peran in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            hasil = self._teks(baris, kolom)
        elif peran == Qt.ItemDataRole.EditRole:
            hasil = self._mentah(baris, kolom)
        elif peran == PERAN_TAG and kolom == KEADAAN:
            hasil = self._tag(indeks.row(), baris)
        elif peran == Qt.ItemDataRole.TextAlignmentRole:
            hasil = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        elif peran == PERAN_TEBAL:
            hasil = kolom == HARI
        elif peran == PERAN_TOKEN:
            hasil = "ink" if baris.bebas else "muted"
        return hasil

    def _teks(self, baris: BarisPekan, kolom: int) -> str:
        if kolom == HARI:
            nama = self.tr("Sen Sel Rab Kam Jum Sab Min").split()[baris.hari.weekday()]
            return f"{nama} {baris.hari.day} {nama_bulan(baris.hari.month, pendek=True)}" if baris.pertama else ""
        if baris.isian is None:
            libur = baris.keterangan or self.tr("Libur")
            belum = self.tr("Belum tiba")
            return (
                (belum if baris.hari > self._hari_ini and not baris.keterangan else libur) if kolom == KEGIATAN else ""
            )
        if kolom == RHK:
            return self.nama_rhk((baris.isian.rhk_id, baris.isian.rencana_aksi))
        if kolom == KEADAAN:
            tag = self._tag(self.baris.index(baris), baris)
            return tag[0] if tag else ""
        return str(getattr(baris.isian, _BIDANG[kolom]))

    def _mentah(self, baris: BarisPekan, kolom: int) -> Any:
        if baris.isian is None or kolom in (HARI, KEADAAN):
            return ""
        return self.rhk_kini(baris) if kolom == RHK else getattr(baris.isian, _BIDANG[kolom])

    def rhk_kini(self, baris: BarisPekan) -> PilihanRhk:
        """What the column RHK of one row holds."""
        return (None, "") if baris.isian is None else (baris.isian.rhk_id, baris.isian.rencana_aksi)

    def pilihan_rhk(self) -> list[PilihanRhk]:
        """Each planned result, or each of its action plans where it has any (LAP-02)."""
        return [(r.id, aksi) for r in self.rhk for aksi in (r.rencana_aksi or ("",))]

    def nama_rhk(self, pilihan: PilihanRhk) -> str:
        """Write ``RHK 1 — Meningkatnya…``, with an action plan ``RHK 2.1 — Kunjungan rumah…``."""
        rekaman, aksi = pilihan
        for nomor, rhk in enumerate(self.rhk, start=1):
            if rhk.id == rekaman and aksi in rhk.rencana_aksi:
                return f"RHK {nomor}.{rhk.rencana_aksi.index(aksi) + 1} — {aksi}"
            if rhk.id == rekaman:
                return f"RHK {nomor} — {rhk.uraian}"
        return ""

    def _tag(self, nomor: int, baris: BarisPekan) -> tuple[str, JenisTag] | None:
        if baris.isian is None or (baris.bebas and baris.isian.kosong):
            return None
        if baris.bebas and any(m.berat is Berat.GALAT for m in self.masalah(nomor)):
            return self.tr("Belum lengkap"), "kem"
        nama: dict[StatusLaporan, tuple[str, JenisTag]] = {
            StatusLaporan.DRAF: (self.tr("Draf"), "draf"),
            StatusLaporan.DIKEMBALIKAN: (self.tr("Dikembalikan"), "kem"),
            StatusLaporan.DIAJUKAN: (self.tr("Diajukan"), "aju"),
            StatusLaporan.DISETUJUI: (self.tr("Disetujui"), "ok"),
            StatusLaporan.PERLU_DISETUJUI_ULANG: (self.tr("Periksa ulang"), "kem"),
        }
        return nama[baris.status]

    def setData(self, indeks: Indeks, isi: Any, peran: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; a new row appears below when the empty one is used."""
        if peran not in (Qt.ItemDataRole.EditRole, PERAN_KETIK) or not indeks.isValid():
            return False
        nomor, kolom = indeks.row(), indeks.column()
        baris = self.baris[nomor]
        if not baris.bebas or baris.isian is None or kolom in (HARI, KEADAAN):
            return False
        dulu_kosong = baris.isian.kosong
        baru = self._dengan(baris.isian, kolom, isi, selesai=peran == Qt.ItemDataRole.EditRole)
        if baru == baris.isian:
            return False
        self.baris[nomor] = replace(baris, isian=baru)
        self.dataChanged.emit(self.index(nomor, 0), self.index(nomor, KEADAAN))
        if dulu_kosong and (nomor + 1 == len(self.baris) or self.baris[nomor + 1].hari != baris.hari):
            self.beginInsertRows(QModelIndex(), nomor + 1, nomor + 1)
            self.baris.insert(nomor + 1, self._kosong(baris.hari))
            self.endInsertRows()
        self.diubah.emit(baru)
        return True

    def _dengan(self, isian: IsianLaporan, kolom: int, isi: Any, *, selesai: bool) -> IsianLaporan:
        if kolom == RHK:
            rhk_id, aksi = isi if isinstance(isi, tuple) else (None, "")
            return replace(isian, rhk_id=rhk_id, rencana_aksi=aksi)
        teks = str(isi)
        if selesai and kolom == JAM and (jam := baca_rentang_jam(teks)) is not None:
            teks = tulis_rentang_jam(*jam)
        ganti: dict[str, Any] = {_BIDANG[kolom]: teks}
        isian = replace(isian, **ganti)
        if selesai and kolom == KEGIATAN and (contoh := contoh_sama(teks, self.saran.contoh)) is not None:
            milik = {r.id for r in self.rhk}
            rhk = isian.rhk_id or (contoh.rhk_id if contoh.rhk_id in milik else None)
            isian = replace(isian, satuan=isian.satuan or contoh.satuan, rhk_id=rhk,
                            rencana_aksi=isian.rencana_aksi or (contoh.rencana_aksi if rhk else ""))  # fmt: skip
            isian = dengan_rencana_sah(isian, self.rhk)
        return isian

    def salin_atas(self, indeks: Indeks) -> bool:
        """Copy the cell above, as Ctrl+D does in spreadsheets."""
        for nomor in range(indeks.row() - 1, -1, -1):
            atas = self.baris[nomor]
            if atas.isian is not None and not atas.isian.kosong:
                return self.setData(indeks, self._mentah(atas, indeks.column()))
        return False
