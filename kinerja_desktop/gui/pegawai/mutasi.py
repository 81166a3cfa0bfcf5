"""The tab Mutasi: what was recorded, the wizard of a new transfer, and the handover page on paper."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.catatan_mutasi import JenisMutasi
from kinerja_desktop.domain.dokumen_rencana import LembarSerahTerima
from kinerja_desktop.domain.teks import untuk_berkas
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Lajur
from kinerja_desktop.gui.pegawai.mutasi_lembar import LembarView
from kinerja_desktop.gui.pegawai.mutasi_pemandu import PemanduMutasi
from kinerja_desktop.gui.pegawai.mutasi_riwayat import RiwayatMutasi
from kinerja_desktop.services import dokumen as layanan_dokumen
from kinerja_desktop.services import mutasi as layanan
from kinerja_desktop.services import serah_terima
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.mutasi import BarisMutasi
from kinerja_desktop.services.pegawai import PilihanPegawai


class MutasiView(QWidget):
    """Three faces in one place: the list, the wizard, and a handover page."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._asal: QWidget | None = None
        self.riwayat = RiwayatMutasi(halaman, context)
        self.pemandu = PemanduMutasi(halaman, context)
        self.lembar = LembarView(halaman)
        self.tumpukan = QStackedWidget()
        for satu in (self.riwayat, self.pemandu, self.lembar):
            self.tumpukan.addWidget(satu)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.tumpukan)
        self.riwayat.baru.connect(self.mulai)
        self.riwayat.lembar.connect(lambda b: self._buka_lembar(b.catatan.id))
        self.riwayat.batalkan.connect(self._batalkan)
        self.pemandu.ditutup.connect(self._tutup)
        self.pemandu.diterapkan.connect(lambda _: self._halaman.segarkan())
        self.pemandu.minta_lembar.connect(self._buka_lembar)
        self.pemandu.minta_batal.connect(self._batalkan_nomor)
        self.lembar.kembali.connect(self._tutup_lembar)
        self.lembar.cetak.connect(self._cetak)
        self.lembar.simpan.connect(self._simpan)

    def setel(self, pilihan: PilihanPegawai, *, kelola: bool) -> None:
        """Load the list and the choices; what is typed stays."""
        self.riwayat.setel(kelola=kelola)
        self.pemandu.setel(pilihan.unit)

    def mulai(
        self, pegawai_id: UUID | None = None, nama: str = "", jenis: JenisMutasi | None = None, unit: UUID | None = None
    ) -> None:
        """Open the wizard, for one person or unit where one is given."""
        self.tumpukan.setCurrentWidget(self.pemandu)
        self.pemandu.mulai(pegawai_id, nama, jenis, unit)

    def _tutup(self) -> None:
        self.pemandu.simpan_sekarang()
        self.tumpukan.setCurrentWidget(self.riwayat)

    # undo

    def _batalkan(self, baris: BarisMutasi) -> None:
        self._batalkan_nomor(baris.catatan.id)

    def _batalkan_nomor(self, nomor: UUID) -> None:
        """Both records stay, and everything is as it was; so it asks nothing first."""

        def kerja() -> None:
            layanan.batalkan(self._context, nomor)

        self._halaman.jalankan(kerja, selesai=lambda _: self._dibatalkan())

    def _dibatalkan(self) -> None:
        self.tumpukan.setCurrentWidget(self.riwayat)
        kata = self.tr("Penempatan, SKP, dan penilai kembali seperti semula. Catatan mutasinya tetap tersimpan.")
        self._halaman.tampilkan_pesan("ok", self.tr("Mutasi dibatalkan"), kata)
        self._halaman.segarkan()

    # the handover page

    def _buka_lembar(self, nomor: UUID) -> None:
        self._asal = self.tumpukan.currentWidget()

        def kerja() -> tuple[LembarSerahTerima, bytes]:
            isi = serah_terima.lembar(self._context, nomor)
            return isi, layanan_dokumen.pdf(self._context, isi)

        self._halaman.jalankan(kerja, selesai=self._terbuka)

    def _terbuka(self, hasil: tuple[LembarSerahTerima, bytes]) -> None:
        self.lembar.isi(*hasil)
        self.tumpukan.setCurrentWidget(self.lembar)

    def _tutup_lembar(self) -> None:
        self.tumpukan.setCurrentWidget(self._asal or self.riwayat)

    def _simpan(self, data: bytes) -> None:
        isi = self.lembar.lembar
        if isi is None:
            return
        nama = f"Serah-terima_{isi.tanggal:%Y-%m-%d}_{untuk_berkas(isi.pegawai.nama.split(',')[0])}.pdf"
        berkas = dialog.simpan_berkas(self, self.tr("Simpan lembar serah terima"), nama, "PDF (*.pdf)")
        if berkas is None:
            return

        def kerja() -> Path:
            layanan_dokumen.simpan_pdf(berkas, data)
            return berkas

        self._halaman.jalankan(kerja, selesai=self._tersimpan)

    def _tersimpan(self, berkas: Path) -> None:
        self._halaman.tampilkan_pesan(
            "ok",
            self.tr("Lembar serah terima tersimpan"),
            str(berkas),
            tindakan=(self.tr("Buka"), partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(berkas)))),
        )

    def _cetak(self, data: bytes) -> None:
        from kinerja_desktop.gui.common.cetak import kirim, pilih_pencetak

        pencetak = pilih_pencetak(self, data)
        if pencetak is None:
            return

        def kerja() -> Path | None:
            return kirim(pencetak, data, lambda *_: None)

        self._halaman.jalankan(kerja, selesai=self._tercetak, lajur=Lajur.PANJANG)

    def _tercetak(self, berkas: Path | None) -> None:
        if berkas is not None:
            self._tersimpan(berkas)
        else:
            self._halaman.tampilkan_pesan("ok", self.tr("Lembar serah terima dikirim ke pencetak"))
