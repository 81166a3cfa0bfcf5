"""The line of reports that went: choose one, keep its cover list, or cancel it while nothing rests on it."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.pelaporan import PelaporanEvaluasi
from kinerja_desktop.domain.teks import tulis_angka, untuk_berkas
from kinerja_desktop.domain.waktu import WIB
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import istilah, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.pelaporan.dialog import DialogBatalLapor
from kinerja_desktop.services import pelaporan as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pelaporan import DaftarPelaporan, LaporanBatal

_KABAR_DETIK = 8


class BilahTerlapor(QWidget):
    """`berubah` tells that a report was cancelled; cancelled ones stay in the list with who, when and why."""

    berubah = Signal()
    dipilih = Signal()

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__()
        self._halaman, self._context = halaman, context
        self._isi: DaftarPelaporan | None = None
        self.terakhir, self.catatan = QLabel(), QLabel()
        for label in (self.terakhir, self.catatan):
            label.setProperty("peran", "bantuan")
            label.setWordWrap(True)
        self.laporan = Pilihan()
        self.laporan.setAccessibleName(self.tr("Laporan yang sudah dikirim"))
        self.laporan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.laporan.setMinimumContentsLength(30)
        self.laporan.currentIndexChanged.connect(lambda _: self._atur())
        self.tombol_batal = Tombol(self.tr("Batalkan laporan…"), ikon="urung")
        self.tombol_batal.clicked.connect(self.batalkan)
        self.tombol_pengantar = Tombol(self.tr("Daftar pengantar…"), ikon="cetak")
        self.tombol_pengantar.clicked.connect(self.cetak_pengantar)
        baris = QHBoxLayout()
        baris.setSpacing(px(8))
        baris.addWidget(self.terakhir, 2)
        baris.addWidget(self.laporan, 3)
        baris.addWidget(self.tombol_batal)
        baris.addWidget(self.tombol_pengantar)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(px(4))
        tata.addLayout(baris)
        tata.addWidget(self.catatan)

    def tampilkan(self, isi: DaftarPelaporan) -> None:
        """Show the reports of a period, the newest on top; the chosen one stays chosen until there is a newer one."""
        self._isi = isi
        sudah = sum(b.dilaporkan is not None for b in isi.baris)
        teks = self.tr("{n} dari {semua} sudah dilaporkan").format(n=tulis_angka(sudah), semua=len(isi.baris))
        self.terakhir.setText(teks)
        lama, dikenal = self.laporan.currentData(), {self.laporan.itemData(n) for n in range(self.laporan.count())}
        self.laporan.blockSignals(True)
        self.laporan.clear()
        for satu in reversed(isi.laporan):
            self.laporan.addItem(_sebutan(satu), str(satu.id))
        for batal in reversed(isi.dibatalkan):
            teks = self.tr("Dibatalkan: {laporan}").format(laporan=_sebutan(batal.laporan))
            self.laporan.addItem(teks, str(batal.laporan.id))
        tetap = self.laporan.findData(lama) if self.laporan.itemData(0) in dikenal else 0
        self.laporan.setCurrentIndex(max(tetap, 0) if self.laporan.count() else -1)
        self.laporan.blockSignals(False)
        for widget in (self.laporan, self.tombol_pengantar):
            widget.setVisible(self.laporan.count() > 0)
        self.tombol_batal.setVisible(self.laporan.count() > 0 and self._context.peran in layanan.PELAPOR)
        self._atur()

    def berlaku(self) -> PelaporanEvaluasi | None:
        """The chosen report, unless it was cancelled."""
        semua = self._isi.laporan if self._isi else ()
        return next((p for p in semua if str(p.id) == self.laporan.currentData()), None)

    def _dibatalkan(self) -> LaporanBatal | None:
        semua = self._isi.dibatalkan if self._isi else ()
        return next((b for b in semua if str(b.laporan.id) == self.laporan.currentData()), None)

    def _atur(self) -> None:
        berlaku, batal = self.berlaku(), self._dibatalkan()
        self.catatan.setText("" if batal is None else riwayat_batal(batal))
        self.catatan.setVisible(batal is not None)
        self.laporan.setToolTip(self.laporan.currentText())
        self.tombol_pengantar.setEnabled(berlaku is not None)
        sendiri = berlaku is not None and berlaku.oleh_id == self._context.saya
        self.tombol_batal.setEnabled(sendiri)
        if berlaku is not None and not sendiri:
            self.tombol_batal.setToolTip(self.tr("Yang dapat membatalkan laporan ini hanya yang mengirimnya"))
        else:
            self.tombol_batal.setToolTip(self.tr("Catat bahwa laporan ini keliru; pegawainya dapat dilaporkan lagi"))
        self.dipilih.emit()

    # intents

    def urungkan(self, laporan_id: UUID) -> None:
        """Take back what was reported a moment ago."""
        self._halaman.jalankan(
            layanan.batalkan,
            self._context,
            laporan_id,
            layanan.DIURUNGKAN,
            selesai=lambda _: self._usai(self.tr("Laporan diurungkan")),
        )

    def batalkan(self) -> None:
        """Ask why, and note that the chosen report was a mistake."""
        laporan = self.berlaku()
        if laporan is None:
            return
        formulir = DialogBatalLapor(self, self._halaman.pekerja, self._context, laporan)
        if dialog.jalankan(formulir):
            self._usai(self.tr("Laporan dibatalkan"))
        formulir.deleteLater()

    def _usai(self, judul: str) -> None:
        isi = self.tr("Pegawainya dapat dilaporkan lagi. Catatan laporan itu tetap dapat dibaca.")
        self._halaman.tampilkan_pesan("info", judul, isi, hitung_mundur=_KABAR_DETIK)
        self.berubah.emit()

    def cetak_pengantar(self) -> None:
        """Keep the cover list of the chosen report as PDF or spreadsheet."""
        laporan = self.berlaku()
        if laporan is None:
            return
        nama = untuk_berkas(f"pengantar-{laporan.periode}-{laporan.tanggal.isoformat()}.pdf")
        berkas = dialog.simpan_berkas(
            self, self.tr("Simpan daftar pengantar"), nama, self.tr("PDF (*.pdf);;Excel (*.xlsx)")
        )
        if berkas is not None:
            self._halaman.jalankan(
                layanan.simpan_pengantar,
                self._context,
                laporan,
                Path(berkas),
                selesai=lambda hasil: self._halaman.tampilkan_pesan(
                    "ok", self.tr("Daftar pengantar tersimpan"), str(hasil)
                ),
            )


def _sebutan(laporan: PelaporanEvaluasi) -> str:
    pola = QCoreApplication.translate("BilahTerlapor", "{tanggal} kepada {kepada}")
    teks = pola.format(tanggal=tulis_tanggal(laporan.tanggal), kepada=laporan.kepada)
    return teks + (f" ({laporan.nomor_surat})" if laporan.nomor_surat else "")


def riwayat_batal(batal: LaporanBatal) -> str:
    """Who cancelled a report, when and why, in one sentence."""
    pola = QCoreApplication.translate(
        "BilahTerlapor", "Laporan {tanggal} kepada {kepada} dibatalkan {pada} oleh {oleh}: {alasan}"
    )
    return pola.format(
        tanggal=tulis_tanggal(batal.laporan.tanggal),
        kepada=batal.laporan.kepada,
        pada=tulis_tanggal(batal.pada.astimezone(WIB).date()),
        oleh=batal.oleh,
        alasan=istilah(batal.alasan),
    )
