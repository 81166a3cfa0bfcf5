"""What the list shows: which months, which states, which words, or what was deleted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from kinerja_desktop.domain.laporan import StatusLaporan
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.lencana import JenisTag
from kinerja_desktop.services.laporan_draf import BarisLaporan, Saring

_JENIS: dict[StatusLaporan, JenisTag] = {
    StatusLaporan.DRAF: "draf",
    StatusLaporan.DIAJUKAN: "aju",
    StatusLaporan.DIKEMBALIKAN: "kem",
    StatusLaporan.DISETUJUI: "ok",
    StatusLaporan.PERLU_DISETUJUI_ULANG: "kem",
}
BULAN, TAHUN, SEMUA = "bulan", "tahun", "semua"


class Saringan(QObject):
    """The filters of the list and their menu; `berubah` when one is chosen."""

    berubah = Signal()

    def __init__(self, hari_ini: date, induk: QWidget) -> None:
        super().__init__(induk)
        self.periode = Periode.bulan(hari_ini)
        self.masa = BULAN
        self.status: StatusLaporan | None = None
        self.dihapus = False
        self.kata = ""
        self.menu = QMenu(induk)
        self._masa = QActionGroup(self)
        self._keadaan = QActionGroup(self)
        self._susun()

    def _susun(self) -> None:
        for kunci, teks in ((BULAN, self.tr("Bulan yang dipilih")), (TAHUN, self.tr("Setahun")),
                            (SEMUA, self.tr("Semua waktu"))):  # fmt: skip
            self._tambah(self._masa, teks, kunci, kunci == BULAN).triggered.connect(
                lambda _=False, k=kunci: self.pilih_masa(k)
            )
        self.menu.addSeparator()
        semua = self._tambah(self._keadaan, self.tr("Semua status"), "", True)
        semua.triggered.connect(lambda: self.pilih_status(None))
        for status in StatusLaporan:
            self._tambah(self._keadaan, self.nama(status), status.value, False).triggered.connect(
                lambda _=False, s=status: self.pilih_status(s)
            )
        self.menu.addSeparator()
        hapus = self._tambah(self._keadaan, self.tr("Baru dihapus"), "dihapus", False)
        hapus.triggered.connect(self.pilih_dihapus)

    def _tambah(self, kelompok: QActionGroup, teks: str, kunci: str, dicentang: bool) -> QAction:
        tindakan = QAction(teks, kelompok)
        tindakan.setCheckable(True)
        tindakan.setChecked(dicentang)
        tindakan.setData(kunci)
        self.menu.addAction(tindakan)
        return tindakan

    def tindakan(self, kunci: str) -> QAction:
        """One entry of the menu by its key: ``semua``, a state, ``dihapus``."""
        return next(t for t in self.menu.actions() if t.data() == kunci and not t.isSeparator())

    def nama(self, status: StatusLaporan) -> str:
        """Words of a state, as the tags carry them."""
        return {
            StatusLaporan.DRAF: self.tr("Draf"),
            StatusLaporan.DIAJUKAN: self.tr("Diajukan"),
            StatusLaporan.DIKEMBALIKAN: self.tr("Dikembalikan"),
            StatusLaporan.DISETUJUI: self.tr("Disetujui"),
            StatusLaporan.PERLU_DISETUJUI_ULANG: self.tr("Periksa ulang"),
        }[status]

    def tag(self, baris: BarisLaporan) -> tuple[str, JenisTag]:
        """The pill of one row."""
        if baris.dihapus:
            return self.tr("Dihapus"), "bad"
        return self.nama(baris.status), _JENIS[baris.status]

    def pilih_masa(self, masa: str) -> None:
        """Show the chosen month, its year, or everything."""
        self.masa = masa
        self.tindakan(masa).setChecked(True)
        self.berubah.emit()

    def pilih_status(self, status: StatusLaporan | None) -> None:
        """Show one state, or all."""
        self.status, self.dihapus = status, False
        self.tindakan(status.value if status else "").setChecked(True)
        self.berubah.emit()

    def pilih_dihapus(self) -> None:
        """Show what was deleted, to bring it back."""
        self.status, self.dihapus = None, True
        self.tindakan("dihapus").setChecked(True)
        self.berubah.emit()

    def cari(self, kata: str) -> None:
        """Show rows with all these words."""
        self.kata = kata
        self.berubah.emit()

    def saring(self) -> Saring:
        """The filters as the service wants them."""
        mulai, selesai = self.periode.mulai, self.periode.selesai
        if self.masa == TAHUN:
            mulai, selesai = date(mulai.year, 1, 1), date(mulai.year, 12, 31)
        elif self.masa == SEMUA or self.dihapus:
            mulai, selesai = date.min, date.max
        status = frozenset({self.status}) if self.status else frozenset()
        return Saring(mulai, selesai, status, self.kata, self.dihapus)

    def keterangan(self) -> str:
        """One line that tells what is left out; empty for the usual list."""
        if self.dihapus:
            return self.tr("Menampilkan laporan yang baru dihapus")
        bagian = []
        if self.status is not None:
            bagian.append(self.nama(self.status))
        if self.masa != BULAN:
            bagian.append(str(self.periode.tahun) if self.masa == TAHUN else self.tr("semua waktu"))
        return self.tr("Hanya: {apa}").format(apa=" · ".join(bagian)) if bagian else ""
