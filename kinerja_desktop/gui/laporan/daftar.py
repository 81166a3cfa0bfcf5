"""The list of own reports: its columns, its filters, and what it says when it is empty."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from kinerja_desktop.domain.laporan_isian import IsianLaporan
from kinerja_desktop.domain.periode import JenisPeriode, Periode
from kinerja_desktop.gui.common.bahasa import tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.segel import kalimat_bulan
from kinerja_desktop.gui.common.theme import penata, px
from kinerja_desktop.gui.forms.ui_laporan_form import Ui_Laporan
from kinerja_desktop.gui.laporan.saringan import BULAN, SEMUA, Saringan
from kinerja_desktop.services import laporan_draf, segel
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.laporan_draf import BarisLaporan
from kinerja_desktop.services.segel import BarisSegel


class DaftarLaporan(QObject):
    """Serves the table at the left; `minta_salin` is the next step an empty month offers."""

    minta_salin = Signal()

    def __init__(self, halaman: Halaman, form: Ui_Laporan, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self._form, self._context = halaman, form, context
        self.saringan = Saringan(context.hari_ini(), halaman)
        self.model = HalamanModel[BarisLaporan](self._kolom(), halaman, kunci=lambda b: b.id)
        form.tabel.setModel(self.model)
        form.saringan_aktif.hide()
        self.segel = QLabel()
        self.segel.setProperty("peran", "kecil")
        self.segel.setWordWrap(True)
        self.segel.hide()
        form.tata_daftar.addWidget(self.segel)
        form.cari.setel_petunjuk(self.tr("Cari kegiatan atau uraian"))
        form.cari.dicari.connect(self.saringan.cari)
        self.saringan.berubah.connect(self._saring)
        penata().berubah.connect(self._berdandan)
        self._berdandan()

    def _berdandan(self) -> None:
        self._form.saringan_aktif.setContentsMargins(px(14), 0, px(14), 0)
        self.segel.setContentsMargins(px(14), 0, px(14), px(4))

    def _kolom(self) -> list[Kolom[BarisLaporan]]:
        return [
            Kolom(self.tr("Tanggal"), lambda b: f"{b.tanggal:%d/%m}", 68, tooltip=lambda b: tulis_tanggal(b.tanggal)),
            Kolom(self.tr("Kegiatan"), self._teks_kegiatan, tooltip=self._petunjuk),
            Kolom(self.tr("Status"), lambda b: self.saringan.tag(b)[0], 110, tag=self.saringan.tag),
        ]

    def _teks_kegiatan(self, baris: BarisLaporan) -> str:
        teks = baris.kegiatan.strip() or self.tr("(tanpa kegiatan)")
        return f"{teks} •" if baris.belum_disimpan else teks

    def _petunjuk(self, baris: BarisLaporan) -> str:
        belum = self.tr("• ada perubahan yang belum disimpan") if baris.belum_disimpan else ""
        return f"{baris.kegiatan}\n{belum}".strip()

    def muat(self) -> None:
        """Load the list under the present filters; what an empty one says must be known before it comes."""
        self.jelaskan_kosong()
        self.model.muat(self._halaman.pekerja, partial(laporan_draf.daftar, self._context, self.saringan.saring()))
        bulan = self.saringan.periode
        if self.saringan.masa != BULAN or self.saringan.dihapus or bulan.jenis is not JenisPeriode.BULANAN:
            self.segel.hide()
            return
        self._halaman.jalankan(
            segel.bulan_pegawai, self._context, bulan, self._context.saya, selesai=partial(self._tulis_segel, bulan)
        )

    def _tulis_segel(self, bulan: Periode, baris: BarisSegel) -> None:
        """Tell below the list who sealed the month, or that it changed since."""
        if bulan == self.saringan.periode:
            teks = kalimat_bulan(bulan, baris)
            self.segel.setText(teks)
            self.segel.setVisible(bool(teks) and self.saringan.masa == BULAN)

    def _saring(self) -> None:
        teks = self.saringan.keterangan()
        self._form.saringan_aktif.setText(teks)
        self._form.saringan_aktif.setVisible(bool(teks))
        self.muat()

    def perbarui(self, isian: IsianLaporan) -> bool:
        """Show the newest text in its row; False when the list must be loaded again (new row, other day)."""
        nomor = self.model.nomor(isian.id)
        if nomor < 0 or self.model.baris(nomor).tanggal != isian.tanggal:
            return False
        lama = self.model.baris(nomor)
        berbeda = lama.nomor != laporan_draf.NOMOR_DRAF
        baris = replace(lama, kegiatan=isian.kegiatan[:200], belum_disimpan=berbeda)
        self.model.perbarui(nomor, baris)
        return True

    def jelaskan_kosong(self) -> None:
        """Say why the list is empty, and offer the next step."""
        kosong, saringan = self._form.tabel.kosong, self.saringan
        if saringan.kata:
            judul = self.tr("Tidak ada yang cocok dengan “{kata}”").format(kata=saringan.kata)
            tindakan = None if saringan.masa == SEMUA else (
                self.tr("Cari di semua waktu"), lambda: saringan.pilih_masa(SEMUA))  # fmt: skip
            kosong.setel("cari", judul, self.tr("Periksa kata atau saringan."), tindakan)
        elif saringan.dihapus:
            kosong.setel("hapus", self.tr("Tidak ada laporan yang dihapus"))
        elif saringan.status is not None:
            semua = (self.tr("Tampilkan semua"), lambda: saringan.pilih_status(None))
            kosong.setel("saring", self.tr("Tidak ada laporan dengan status ini"), "", semua)
        else:
            masa = tulis_periode(saringan.periode)
            kosong.setel("laporan", self.tr("Belum ada laporan pada {masa}").format(masa=masa),
                         self.tr("Tulis laporan pertama, atau salin dari hari kerja terakhir."),
                         (self.tr("Salin kemarin"), self.minta_salin.emit))  # fmt: skip
