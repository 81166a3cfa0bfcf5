"""Small dialogs of this page: handing over, and a report to the PyB."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from kinerja_desktop.domain.evaluasi import CaraSerah
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.pelaporan import BATAS_ALASAN, BATAS_KEPADA, PelaporanEvaluasi
from kinerja_desktop.domain.periode import Periode
from kinerja_desktop.gui.common.bahasa import teks_galat, tulis_periode, tulis_tanggal
from kinerja_desktop.gui.common.dialog_isian import DialogIsian, Kerja
from kinerja_desktop.gui.common.isian import IsianTanggal, tandai_galat
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.services import pelaporan, penyerahan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.tenggat import BarisTenggat

_PYB = "Sekretaris Daerah selaku Pejabat yang Berwenang"
_TENTANG_PENERIMA = frozenset({"TGT-08", "TGT-13"})
_LEBAR, _LEBAR_ALASAN, _TINGGI_ALASAN = 520, 440, 76


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
        self.cara = self.medan(self.tr("Cara"), Pilihan())
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
        judul = QCoreApplication.translate("DialogLapor", "Laporkan kepada Pejabat yang Berwenang (PyB)")
        super().__init__(parent, pekerja, judul, tulis_periode(periode))
        self._context, self._periode, self._orang = context, periode, orang
        teks = self.tr(
            "{n} berkas lengkap dicatat sudah dilaporkan. Bila keliru, laporan dapat diurungkan atau dibatalkan."
        )
        self.widget(self.keterangan(teks.format(n=len(orang))))
        self.kepada = self.medan(self.tr("Kepada *"), QLineEdit(kepada or _PYB))
        self.kepada.setMaxLength(BATAS_KEPADA)
        self.kepada.setMinimumWidth(px(_LEBAR))
        self.kepada.setPlaceholderText(self.tr("Nama jabatan, misalnya Kepala BKPSDM"))
        self.kepada.textEdited.connect(lambda _: tandai_galat(self.kepada))
        self.nomor, self.tanggal = QLineEdit(), IsianTanggal()
        self.tanggal.setel_tanggal(context.hari_ini())
        self.sebaris((self.tr("Nomor surat"), self.nomor, 3), (self.tr("Tanggal"), self.tanggal, 2))
        self.selesai_disusun(self.tr("Laporkan"))

    def kerja(self) -> Kerja:
        """Note the report."""
        kepada, nomor, hari = self.kepada.text(), self.nomor.text(), self.tanggal.tanggal()
        return partial(pelaporan.laporkan, self._context, self._periode, self._orang, hari, kepada, nomor)

    def tampilkan_galat(self, galat: UserError) -> None:
        """Say it, and mark the addressee where he is what is wrong."""
        super().tampilkan_galat(galat)
        if galat.kode in _TENTANG_PENERIMA:
            tandai_galat(self.kepada, None, teks_galat(galat)[0])
            self.kepada.setFocus()


class DialogBatalLapor(DialogIsian):
    """Why a report was a mistake."""

    def __init__(self, parent: QWidget, pekerja: Pekerja, context: Context, laporan: PelaporanEvaluasi) -> None:
        judul = QCoreApplication.translate("DialogBatalLapor", "Batalkan laporan?")
        catatan = f"{tulis_periode(laporan.periode)} · {tulis_tanggal(laporan.tanggal)} · {laporan.kepada}"
        super().__init__(parent, pekerja, judul, catatan)
        self._context, self._laporan = context, laporan
        teks = self.tr(
            "{n} pegawai kembali belum dilaporkan. Laporan tidak dihapus: siapa yang membatalkan, kapan, dan mengapa"
            " tetap dapat dibaca."
        )
        self.widget(self.keterangan(teks.format(n=len(laporan.penetapan))))
        self.alasan = self.medan(self.tr("Alasan *"), QPlainTextEdit())
        self.alasan.setPlaceholderText(self.tr("Misalnya: salah tujuan, atau belum jadi dikirim"))
        self.alasan.setTabChangesFocus(True)
        self.alasan.setFixedHeight(px(_TINGGI_ALASAN))
        self.alasan.setMinimumWidth(px(_LEBAR_ALASAN))
        self.selesai_disusun(self.tr("Batalkan laporan"), self.tr("Jangan batalkan"))

    def kerja(self) -> Kerja:
        """Note it."""
        alasan = self.alasan.toPlainText()[:BATAS_ALASAN]
        return partial(pelaporan.batalkan, self._context, self._laporan.id, alasan)
