"""The left card: filters, the table of the queue, and which reports are ticked with the revision that was seen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.persetujuan import label
from kinerja_desktop.services.persetujuan import AnggotaTim, BarisAntrean, Keadaan, Pilihan


class TombolTerpilih(Tombol):
    """The button of the ticked reports; its key shows that Ctrl+A ticks all."""

    pendek = False

    def _kbd(self) -> str:
        return super()._kbd() if self.pendek else f"Ctrl A · {super()._kbd()}"


class AntreanModel(HalamanModel[BarisAntrean]):
    """Rows of the queue. A tick remembers the revision that was on the screen, also of rows not fetched yet."""

    terpilih_berubah = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__([], parent, kunci=lambda b: b.laporan_id, centang=True)
        self._terpilih: dict[UUID, bytes] = {}
        self._memulihkan = False
        self.kolom = [
            Kolom(self.tr("Tanggal"), lambda b: f"{b.tanggal:%d/%m}", 70, tooltip=lambda b: f"{b.tanggal:%d/%m/%Y}"),
            Kolom(self.tr("Pegawai"), lambda b: label.nama_pendek(b.nama), 128),
            Kolom(self.tr("Kegiatan"), lambda b: b.kegiatan, 0, ikon=_ikon, token=_token),
            Kolom(self.tr("Hasil"), _hasil, 98, kanan=True),
            Kolom(self.tr("Menit"), lambda b: tulis_angka(b.menit), 58, kanan=True),
            Kolom(self.tr("Bukti"), lambda b: str(b.jumlah_bukti) if b.jumlah_bukti else "—", 52),
        ]
        self.modelAboutToBeReset.connect(self._tahan)
        self.dimuat.connect(self._pulihkan)
        self.centang_berubah.connect(self._catat)

    def pilihan(self) -> list[Pilihan]:
        """Every ticked report with the revision that was seen."""
        return [Pilihan(laporan_id, sidik) for laporan_id, sidik in self._terpilih.items()]

    def pilih(self, daftar: Sequence[Pilihan]) -> None:
        """Tick these, fetched or not."""
        self._terpilih = {satu.laporan_id: satu.hash for satu in daftar}
        self._pulihkan()

    def lepas(self, daftar: Sequence[Pilihan]) -> None:
        """Untick these: they were decided."""
        for satu in daftar:
            self._terpilih.pop(satu.laporan_id, None)
        self._pulihkan()

    def _tahan(self) -> None:
        self._memulihkan = True

    def _pulihkan(self, _jumlah: int = 0) -> None:
        """Tick the fetched rows that are chosen; a report that changed since it was ticked is unticked."""
        self._memulihkan = True
        self._tercentang = set()
        for baris in self._baris:
            sidik = self._terpilih.get(baris.laporan_id)
            if sidik is not None and sidik != baris.hash:
                del self._terpilih[baris.laporan_id]
            elif sidik is not None:
                self._tercentang.add(baris.laporan_id)
        if self._baris:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._baris) - 1, 0), [Qt.ItemDataRole.CheckStateRole]
            )
        self._umumkan_centang()
        self._memulihkan = False
        self.terpilih_berubah.emit(len(self._terpilih))

    def _catat(self, _jumlah: int) -> None:
        if self._memulihkan:
            return
        for baris in self._baris:
            if baris.laporan_id not in self._tercentang:
                self._terpilih.pop(baris.laporan_id, None)
            else:
                self._terpilih.setdefault(baris.laporan_id, baris.hash)
        self.terpilih_berubah.emit(len(self._terpilih))


def _hasil(baris: BarisAntrean) -> str:
    return "" if baris.realisasi is None else f"{tulis_angka(baris.realisasi)} {baris.satuan}".strip()


def _ikon(baris: BarisAntrean) -> str:
    return "ulang" if baris.status is StatusLaporan.PERLU_DISETUJUI_ULANG else ""


def _token(baris: BarisAntrean) -> str:
    return "warn_ink" if baris.status is StatusLaporan.PERLU_DISETUJUI_ULANG else "ink"


class MenuPilihan(QMenu):
    """A menu of one choice among several, each with a value; `dipilih` carries the value."""

    dipilih = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kelompok = QActionGroup(self)

    def isi(self, daftar: Sequence[tuple[Any, str]], terpilih: Any) -> None:
        """Offer (value, words); `terpilih` is ticked."""
        self.clear()
        for nilai, teks in daftar:
            aksi = QAction(teks.replace("&", "&&"), self)
            aksi.setCheckable(True)
            aksi.setChecked(nilai == terpilih)
            aksi.triggered.connect(partial(self._pilih, nilai))
            self._kelompok.addAction(aksi)
            self.addAction(aksi)

    def _pilih(self, nilai: Any, _dicentang: bool = False) -> None:
        self.dipilih.emit(nilai)


def isi_pegawai(tim: Sequence[AnggotaTim]) -> list[tuple[UUID | None, str]]:
    """Choices of the filter of people, each with how many wait."""
    hasil: list[tuple[UUID | None, str]] = [(None, label.semua_pegawai())]
    for satu in tim:
        ekor = f"  ({tulis_angka(satu.menunggu)})" if satu.menunggu else ""
        hasil.append((satu.pegawai_id, f"{label.nama_pendek(satu.nama)}{ekor}"))
    return hasil


def isi_keadaan() -> list[tuple[Keadaan, str]]:
    """Choices of the filter of states."""
    return [(satu, label.keadaan(satu)) for satu in Keadaan]
