"""Import of people: bring a file, look at what would happen, agree, done. Reading and writing run off this thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.riwayat_impor import RiwayatImpor
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kemajuan import BilahKemajuan
from kinerja_desktop.gui.common.tasks import Lajur, Progress
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.pegawai.impor_awal import AwalImpor
from kinerja_desktop.gui.pegawai.impor_tinjau import TinjauImpor
from kinerja_desktop.services import pegawai_impor as layanan
from kinerja_desktop.services import pegawai_impor_berkas as berkas_impor
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai_impor import IsiLembar
from kinerja_desktop.services.pegawai_impor_rencana import Pratinjau


class ImporView(QWidget):
    """Two faces, start and preview, with the progress of long work above them."""

    def __init__(self, halaman: Halaman, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._context = halaman, context
        self._isi: IsiLembar | None = None
        self.kemajuan = BilahKemajuan(self)
        self.awal, self.tinjau = AwalImpor(context, self), TinjauImpor(self)
        self.muka = QStackedWidget()
        self.muka.addWidget(self.awal)
        self.muka.addWidget(self.tinjau)
        self.awal.tempat.tombol_pilih.clicked.connect(self.pilih)
        self.awal.tempat.tombol_templat.clicked.connect(self.simpan_templat)
        self.awal.tempat.dijatuhkan.connect(lambda berkas: self.baca(berkas[0]))
        self.tinjau.disetujui.connect(self.impor)
        self.tinjau.dibatalkan.connect(self.kembali)
        self.tinjau.tombol_rincian.clicked.connect(self.simpan_rincian)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(10), 0, 0)
        tata.setSpacing(px(10))
        tata.addWidget(self.kemajuan)
        tata.addWidget(self.muka, 1)

    def muat(self) -> None:
        """Load the history again; a preview that is open stays."""
        self.awal.muat(self._halaman.pekerja)

    def pilih(self) -> None:
        """Ask for a file and read it."""
        saring = self.tr("Lembar kerja (*.xlsx *.xls *.ods *.csv);;Semua berkas (*)")
        berkas = dialog.pilih_berkas(self, self.tr("Pilih daftar pegawai"), saring)
        if berkas:
            self.baca(berkas[0])

    def simpan_templat(self) -> None:
        """Ask where to put the template and write it."""
        saring = self.tr("Lembar kerja (*.xlsx)")
        berkas = dialog.simpan_berkas(self, self.tr("Simpan templat"), self.tr("Templat Pegawai.xlsx"), saring)
        if berkas is not None:
            self._halaman.jalankan(
                berkas_impor.simpan_templat,
                self._context,
                berkas,
                selesai=self._tersimpan(self.tr("Templat tersimpan")),
            )

    def _tersimpan(self, judul: str) -> Callable[[Path], None]:
        def tampil(berkas: Path) -> None:
            self._halaman.tampilkan_pesan("ok", judul, str(berkas))

        return tampil

    def baca(self, berkas: Path) -> None:
        """Read a file, then make the preview; nothing is written."""
        self._sibuk(True)
        tugas = self._halaman.jalankan(
            layanan.baca,
            berkas,
            selesai=self._terbaca,
            kemajuan=self.kemajuan.maju,
            akhirnya=self._usai,
            lajur=Lajur.PANJANG,
        )
        self.kemajuan.mulai(tugas, self.tr("Membaca {berkas}").format(berkas=berkas.name))

    def _terbaca(self, isi: IsiLembar) -> None:
        self._isi = isi
        self._sibuk(True)
        tugas = self._halaman.jalankan(
            layanan.pratinjau,
            self._context,
            isi,
            selesai=self._ditinjau,
            kemajuan=self.kemajuan.maju,
            akhirnya=self._usai,
        )
        self.kemajuan.mulai(tugas, self.tr("Membandingkan dengan data kantor"))

    def _ditinjau(self, rencana: Pratinjau) -> None:
        if self._isi is not None:
            self.tinjau.tampilkan(self._isi, rencana)
            self.muka.setCurrentWidget(self.tinjau)
            self.tinjau.tabel.setFocus()

    def impor(self) -> None:
        """Write what the preview shows."""
        if self._isi is None or self.tinjau.rencana is None:
            return
        self._sibuk(True)
        isi, rencana, tertulis = self._isi, self.tinjau.rencana, list[RiwayatImpor | None]()

        def kerja(kemajuan: Progress) -> None:
            tertulis.append(layanan.terapkan(self._context, isi, rencana, kemajuan)[0])

        tugas = self._halaman.jalankan(
            kerja,
            gagal=self._gagal,
            kemajuan=self.kemajuan.maju,
            akhirnya=lambda: self._usai_menulis(tertulis),
        )
        self.kemajuan.mulai(tugas, self.tr("Menyimpan pegawai"))

    def _usai_menulis(self, tertulis: list[RiwayatImpor | None]) -> None:
        """Batal may come when all is written already: what is told is what happened."""
        if tertulis:
            self.kemajuan.dibatalkan = False
        self._usai()
        if tertulis:
            self._terimpor(tertulis[0])

    def _terimpor(self, catatan: RiwayatImpor | None) -> None:
        if catatan is not None:
            teks = self.tr("{baru} baru, {berubah} berubah, {sama} sama, {ditolak} ditolak.")
            angka = {b: tulis_angka(getattr(catatan, b)) for b in ("baru", "berubah", "sama", "ditolak")}
            self._halaman.tampilkan_pesan("ok", self.tr("Impor selesai"), teks.format(**angka))
            self._halaman.segarkan()
        self.kembali()

    def _gagal(self, galat: UserError) -> None:
        self._halaman.tampilkan_galat(galat)
        if galat.kode == "IMP-33" and self._isi is not None:
            self._terbaca(self._isi)

    def _usai(self) -> None:
        """The work ended, also by the button Batal: nothing of it is kept then."""
        self.kemajuan.usai()
        self._sibuk(False)
        if self.kemajuan.dibatalkan:
            self._halaman.tampilkan_pesan("warn", self.tr("Impor dibatalkan"), self.tr("Tidak ada yang disimpan."))

    def _sibuk(self, sibuk: bool) -> None:
        self.muka.setEnabled(not sibuk)

    def kembali(self) -> None:
        """Leave the preview."""
        self._isi = self.tinjau.rencana = None
        self.tinjau.model.isi([])
        self.muka.setCurrentWidget(self.awal)
        self.awal.fokus()

    def simpan_rincian(self) -> None:
        """Write the refused rows as a sheet to repair."""
        rencana = self.tinjau.rencana
        saring = self.tr("Lembar kerja (*.xlsx)")
        berkas = dialog.simpan_berkas(self, self.tr("Simpan rincian"), self.tr("Baris ditolak.xlsx"), saring)
        if berkas is not None and rencana is not None:
            self._halaman.jalankan(
                berkas_impor.simpan_ditolak,
                rencana,
                berkas,
                selesai=self._tersimpan(self.tr("Baris yang ditolak tersimpan")),
                lajur=Lajur.PANJANG,
            )
