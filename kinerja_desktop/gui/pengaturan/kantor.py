"""The second leaf of Pengaturan: what the forms print, and the rules of the office."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPixmap

from kinerja_desktop.domain.dokumen import Kertas
from kinerja_desktop.domain.kantor import Kantor
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.teks_formulir import VersiPerilaku
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Lajur
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.forms.ui_pengaturan_form import Ui_Pengaturan
from kinerja_desktop.services import lambang, pengaturan
from kinerja_desktop.services.konteks import Context

_SISI_LAMBANG = 64


class PanelKantor(QObject):
    """Fills and saves the leaf; the service refuses whom the settings are not for."""

    def __init__(self, halaman: Halaman, form: Ui_Pengaturan, context: Context) -> None:
        super().__init__(halaman)
        self._halaman, self.form, self._context = halaman, form, context
        for kertas in Kertas:
            form.kertas.addItem(kertas.value.upper(), kertas.value)
        form.siklus.addItem(self.tr("Triwulanan"), JenisPeriode.TRIWULANAN.value)
        form.siklus.addItem(self.tr("Bulanan"), JenisPeriode.BULANAN.value)
        form.perilaku.addItem(self.tr("PermenPANRB 6/2022"), VersiPerilaku.P6_2022.value)
        form.perilaku.addItem(self.tr("UU 20/2023"), VersiPerilaku.UU20_2023.value)
        form.gambar_lambang.setFixedSize(px(_SISI_LAMBANG), px(_SISI_LAMBANG))
        form.gambar_lambang.setAccessibleName(self.tr("Lambang yang dicetak"))
        self.isi(context.kantor)
        form.siklus.currentIndexChanged.connect(lambda _: self._jelaskan_siklus())
        form.simpan_kantor.clicked.connect(self.simpan)
        form.pilih_lambang.clicked.connect(self._pilih_lambang)
        form.hapus_lambang.clicked.connect(self._hapus_lambang)

    def isi(self, kantor: Kantor) -> None:
        """Show the settings as they are."""
        f = self.form
        f.instansi.setText(kantor.instansi)
        f.alamat.setText(kantor.alamat)
        f.tempat.setText(kantor.tempat)
        f.kertas.setCurrentIndex(f.kertas.findData(kantor.kertas.value))
        f.kunci_otomatis.setValue(kantor.kunci_otomatis_menit)
        f.norma.setValue(kantor.norma_menit)
        f.anggaran_foto.setValue(kantor.anggaran_foto_kb)
        f.siklus.setCurrentIndex(max(0, f.siklus.findData(kantor.periode_evaluasi.value)))
        f.perilaku.setCurrentIndex(max(0, f.perilaku.findData(kantor.versi_perilaku.value)))
        self._jelaskan_siklus()

    def muat_lambang(self) -> None:
        """Show the emblem that is printed."""
        self._halaman.jalankan(lambang.gambar, self._context, selesai=self._tampilkan_lambang, lajur=Lajur.PANJANG)

    def _jelaskan_siklus(self) -> None:
        f, kini = self.form, self._context.kantor.periode_evaluasi
        if f.siklus.currentData() == kini.value:
            teks = self.tr("Realisasi dan rating dibuat setiap triwulan, ditambah satu evaluasi tahunan (Pasal 24).")
            if kini is JenisPeriode.BULANAN:
                teks = self.tr("Realisasi dan rating dibuat setiap bulan, ditambah satu evaluasi tahunan (Pasal 24).")
        else:
            teks = self.tr(
                "Sesudah disimpan, semua pegawai mengisi realisasi menurut siklus baru. Evaluasi yang sudah ada tetap "
                "tersimpan menurut periodenya, tetapi halaman hanya menampilkan periode siklus baru. Tidak dapat "
                "diganti bila triwulan berjalan sudah berisi realisasi atau evaluasi."
            )
        f.ket_siklus.setText(teks)

    def simpan(self) -> None:
        """Save all of it."""
        f = self.form
        baru = replace(
            self._context.kantor,
            instansi=f.instansi.text(),
            alamat=f.alamat.text(),
            tempat=f.tempat.text().strip(),
            kertas=Kertas(f.kertas.currentData()),
            kunci_otomatis_menit=f.kunci_otomatis.value(),
            norma_menit=f.norma.value(),
            anggaran_foto_kb=f.anggaran_foto.value(),
            periode_evaluasi=JenisPeriode(f.siklus.currentData()),
            versi_perilaku=VersiPerilaku(f.perilaku.currentData()),
        )
        self._halaman.jalankan(pengaturan.simpan_kantor, self._context, baru, selesai=self._tersimpan)

    def _tersimpan(self, _kantor: Kantor) -> None:
        self._jelaskan_siklus()
        self._halaman.tampilkan_pesan("ok", self.tr("Pengaturan kantor tersimpan"))
        self._halaman.kantor_diubah.emit()

    def _pilih_lambang(self) -> None:
        saring = self.tr("Gambar (*.png *.jpg *.jpeg)")
        berkas = dialog.pilih_berkas(self._halaman, self.tr("Pilih gambar lambang"), saring)
        if berkas:
            self._halaman.jalankan(
                lambang.pasang, self._context, berkas[0], selesai=self._terpasang, lajur=Lajur.PANJANG
            )

    def _terpasang(self, isi: bytes) -> None:
        self._tampilkan_lambang(isi)
        self._halaman.tampilkan_pesan("ok", self.tr("Lambang dipakai mulai cetakan berikutnya"))

    def _hapus_lambang(self) -> None:
        self._halaman.jalankan(lambang.lepas, self._context, selesai=lambda _: self._terlepas())

    def _terlepas(self) -> None:
        self._tampilkan_lambang(None)
        self._halaman.tampilkan_pesan("ok", self.tr("Formulir dicetak tanpa lambang"))

    def _tampilkan_lambang(self, isi: bytes | None) -> None:
        f, peta = self.form, QPixmap()
        ada = isi is not None and peta.loadFromData(isi)
        if ada:
            skala = self._halaman.devicePixelRatioF()
            sisi = round(px(_SISI_LAMBANG) * skala)
            peta = peta.scaled(
                sisi, sisi, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            peta.setDevicePixelRatio(skala)
        f.gambar_lambang.setPixmap(peta)
        f.gambar_lambang.setVisible(ada)
        f.hapus_lambang.setEnabled(ada)
        f.ket_lambang.setText(
            self.tr("Dicetak di kepala D.1.1, seperti tampak di kiri.")
            if ada
            else self.tr("Belum dipilih; tempatnya dikosongkan pada cetakan. PNG atau JPG.")
        )
