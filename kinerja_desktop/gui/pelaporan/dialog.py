"""Small dialogs of this page: handing over, and a report to the PyB."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from kinerja_desktop.domain.evaluasi import CaraSerah
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.bahasa import tulis_periode
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, Kerja
from kinerja_desktop.gui.common.isian import IsianTanggal
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.services import pelaporan, penyerahan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tenggat import BarisTenggat

_PYB = "Sekretaris Daerah selaku Pejabat yang Berwenang"


class DialogSerah(DialogIsian):
    """The day on which a signed document reached the pegawai; for all of the period at once where there are more."""

    def __init__(
        self, parent: QWidget, pekerja: Pekerja, context: Context, baris: BarisTenggat, lain: Sequence[BarisTenggat]
    ) -> None:
        judul = QCoreApplication.translate("DialogSerah", "Catat penyerahan dokumen evaluasi")
        super().__init__(parent, pekerja, judul, f"{baris.orang.nama} · {tulis_periode(baris.periode)}")
        self._context, self._baris, self._lain = context, baris, lain
        self.tanggal = self.medan(self.tr("Tanggal diserahkan"), IsianTanggal())
        self.tanggal.setel_tanggal(context.hari_ini())
        self.cara = self.medan(self.tr("Cara"), QComboBox())
        self.cara.addItem(self.tr("Cetakan, diterima hari itu juga"), CaraSerah.CETAK)
        self.cara.addItem(self.tr("Lewat aplikasi, pegawai menyatakan menerima"), CaraSerah.APLIKASI)
        self.isi_keterangan = self.medan(self.tr("Keterangan (wajib bila bukan hari ini)"), QLineEdit())
        teks = self.tr("Untuk semua {n} dokumen {periode} yang belum diserahkan")
        self.semua = QCheckBox(teks.format(n=len(lain), periode=tulis_periode(baris.periode)))
        self.semua.setVisible(len(lain) > 1)
        self.widget(self.semua)
        bantuan = self.tr(
            "Waktu pegawai untuk menandatangani dan mengajukan keberatan dihitung sejak ia menerima dokumennya."
        )
        self.widget(self.keterangan(bantuan))
        self.selesai_disusun(self.tr("Catat"))

    def kerja(self) -> Kerja:
        """Note it."""
        orang = [b.orang.pegawai_id for b in self._lain] if self.semua.isChecked() else [self._baris.orang.pegawai_id]
        teks, hari = self.isi_keterangan.text(), self.tanggal.tanggal()
        cara = CaraSerah(self.cara.currentData())
        return partial(penyerahan.serahkan_banyak, self._context, orang, self._baris.periode, hari, teks, cara=cara)


class DialogLapor(DialogIsian):
    """To whom the sets went, when, and by which letter."""

    def __init__(
        self, parent: QWidget, pekerja: Pekerja, context: Context, periode: Periode, orang: Sequence[UUID], kepada: str
    ) -> None:
        judul = QCoreApplication.translate("DialogLapor", "Laporkan kepada PyB")
        super().__init__(parent, pekerja, judul, tulis_periode(periode))
        self._context, self._periode, self._orang = context, periode, orang
        self.widget(self.keterangan(self.tr("{n} berkas lengkap dilaporkan.").format(n=len(orang))))
        self.kepada = self.medan(self.tr("Kepada *"), QLineEdit(kepada or _PYB))
        self.nomor, self.tanggal = QLineEdit(), IsianTanggal()
        self.tanggal.setel_tanggal(context.hari_ini())
        self.sebaris((self.tr("Nomor surat"), self.nomor, 3), (self.tr("Tanggal"), self.tanggal, 2))
        self.selesai_disusun(self.tr("Laporkan"))

    def kerja(self) -> Kerja:
        """Note the report."""
        kepada, nomor, hari = self.kepada.text(), self.nomor.text(), self.tanggal.tanggal()
        return partial(pelaporan.laporkan, self._context, self._periode, self._orang, hari, kepada, nomor)
