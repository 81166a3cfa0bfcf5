"""What was documented: approved reports under the step and the result they belong to (form B.1.2)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.domain.rencana_aksi import langkah
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common.bahasa import tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import huruf, px
from kinerja_desktop.services.rencana_aksi import Dokumentasi, LembarRencana

_LAPORAN = Qt.ItemDataRole.UserRole


class DokumentasiView(QWidget):
    """A tree of results, steps and approved reports of one period; `dibuka` carries the id of a report."""

    dibuka = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lembar: LembarRencana | None = None
        self._masa: tuple[Periode, ...] = ()
        self.masa, self.pohon, self.ringkas = Pilihan(self), QTreeWidget(self), QLabel(self)
        self.masa.setAccessibleName(self.tr("Periode pendokumentasian"))
        self.ringkas.setProperty("peran", "muted")
        self.pohon.setAccessibleName(self.tr("Pendokumentasian kinerja"))
        self.pohon.setHeaderLabels([self.tr("Hasil kerja · langkah · laporan"), self.tr("Realisasi"), self.tr("Bukti")])
        kepala = self.pohon.header()
        kepala.setStretchLastSection(False)
        kepala.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for kolom, lebar in ((1, 130), (2, 64)):
            kepala.setSectionResizeMode(kolom, QHeaderView.ResizeMode.Fixed)
            kepala.resizeSection(kolom, px(lebar))
        baris = QHBoxLayout()
        baris.addWidget(self.masa)
        baris.addWidget(self.ringkas, 1)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(8))
        tata.addLayout(baris)
        tata.addWidget(self.pohon, 1)
        self.masa.currentIndexChanged.connect(lambda _: self._gambar())
        self.pohon.itemActivated.connect(self._buka)

    def setel(self, lembar: LembarRencana) -> None:
        """Show what was documented for this plan; the chosen period stays."""
        terpilih = self.masa.currentIndex() if self._masa == lembar.masa else 0
        self._lembar, self._masa = lembar, lembar.masa
        self.masa.blockSignals(True)
        self.masa.clear()
        self.masa.addItem(self.tr("Seluruh masa SKP"))
        for periode in self._masa:
            self.masa.addItem(tulis_periode(periode))
        self.masa.setCurrentIndex(max(0, terpilih))
        self.masa.blockSignals(False)
        self._gambar()

    def periode(self) -> Periode:
        """The chosen month or quarter, or the whole year."""
        nomor = self.masa.currentIndex()
        tahun = self._lembar.skp.tahun if self._lembar is not None else 0
        return self._masa[nomor - 1] if nomor > 0 else Periode(tahun, JenisPeriode.TAHUNAN)

    def _gambar(self) -> None:
        lembar = self._lembar
        if lembar is None:
            return
        self.pohon.clear()
        jumlah = sum(self._hasil_kerja(lembar, nomor, rhk) for nomor, rhk in enumerate(lembar.skp.rhk, start=1))
        self.pohon.expandToDepth(0)
        self.ringkas.setText(
            self.tr("{n} laporan disetujui").format(n=tulis_angka(jumlah))
            if jumlah
            else self.tr("Belum ada laporan disetujui. Pendokumentasian terisi dari laporan harian yang disetujui.")
        )

    def _hasil_kerja(self, lembar: LembarRencana, nomor: int, rhk: Rhk) -> int:
        """One result with its steps; the number of reports."""
        induk = QTreeWidgetItem(self.pohon, [f"{nomor}. {rhk.uraian}"])
        induk.setFirstColumnSpanned(True)
        induk.setFont(0, huruf(13, 600))
        induk.setToolTip(0, rhk.uraian)
        semua = {teks: isi for (rhk_id, teks), isi in lembar.dokumentasi.items() if rhk_id == rhk.id}
        rencana = langkah(rhk, lembar.rencana)
        jumlah = 0
        for teks in (*rencana, *(t for t in semua if t not in rencana)):
            laporan = self._dalam_masa(semua.get(teks, ()))
            if teks in rencana or laporan:
                self._langkah(induk, self._nama_langkah(teks, teks in rencana), laporan)
            jumlah += len(laporan)
        return jumlah

    def _nama_langkah(self, teks: str, direncanakan: bool) -> str:
        if not teks:
            return self.tr("Tanpa langkah")
        return teks if direncanakan else self.tr("{langkah} (tidak lagi direncanakan)").format(langkah=teks)

    def _dalam_masa(self, laporan: Sequence[Dokumentasi]) -> list[Dokumentasi]:
        nomor = self.masa.currentIndex()
        if nomor < 1:
            return list(laporan)
        return [satu for satu in laporan if self._masa[nomor - 1].memuat(satu.tanggal)]

    def _langkah(self, induk: QTreeWidgetItem, nama: str, laporan: Sequence[Dokumentasi]) -> None:
        item = QTreeWidgetItem(induk, [nama, self._jumlah(laporan), self._bukti(sum(d.bukti for d in laporan))])
        item.setToolTip(0, nama)
        for satu in laporan:
            hasil = "" if satu.realisasi is None else f"{tulis_angka(satu.realisasi)} {satu.satuan}".strip()
            teks = f"{tulis_tanggal(satu.tanggal)} · {satu.kegiatan}"
            anak = QTreeWidgetItem(item, [teks, hasil, self._bukti(satu.bukti)])
            anak.setToolTip(0, teks)
            anak.setData(0, _LAPORAN, satu.laporan_id)

    def _jumlah(self, laporan: Sequence[Dokumentasi]) -> str:
        """The sum of a step where all its reports count in one unit, else the number of reports."""
        satuan = {satu.satuan.strip().casefold() for satu in laporan if satu.realisasi is not None}
        if len(satuan) == 1 and (nama := laporan[0].satuan.strip()):
            return f"{tulis_angka(sum(d.realisasi or 0 for d in laporan))} {nama}"
        return self.tr("{n} laporan").format(n=len(laporan)) if laporan else "–"

    def _bukti(self, jumlah: int) -> str:
        return str(jumlah) if jumlah else ""

    def _buka(self, item: QTreeWidgetItem) -> None:
        nomor = item.data(0, _LAPORAN)
        if isinstance(nomor, UUID):
            self.dibuka.emit(nomor)
