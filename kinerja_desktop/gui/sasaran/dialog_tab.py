"""The tab "Dialog": the log of meetings about the plan at the left, one entry at the right (articles 7-8)."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.domain.masalah import hanya_galat
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.kosong import EmptyState
from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.tabel import Tabel
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.dialog_form import DialogForm
from kinerja_desktop.gui.sasaran.tab import IsiTab, TabSkp
from kinerja_desktop.services import dialog as layanan
from kinerja_desktop.services import dialog_lembar, dokumen
from kinerja_desktop.services.dialog import EntriDialog, IsianDialog, LembarDialog
from kinerja_desktop.services.konteks import Context

_LEBAR_DAFTAR = 264


class _Muatan(NamedTuple):
    lembar: LembarDialog
    draf: IsianDialog | None


class DialogTab(TabSkp):
    """Owner and penilai record what they agreed on; what is typed is kept within a second."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._lembar: LembarDialog | None = None
        self._skp_id: UUID | None = None
        self._draf: IsianDialog | None = None
        self._mengisi = self._kotor = False
        self.kosong = EmptyState(self)
        self.ruang = QWidget(self)
        self.tabel, self.form = Tabel(self.ruang), DialogForm(self.ruang)
        self.tombol_baru = Tombol(self.tr("Catat dialog"), ikon="tambah", parent=self.ruang)
        self.tombol_cetak = Tombol(self.tr("Simpan catatan dialog…"), ikon="cetak", parent=self.ruang)
        self.tombol_cetak.setToolTip(self.tr("Semua catatan dialog SKP ini sebagai PDF untuk dicetak"))
        self.model = HalamanModel[EntriDialog](
            [
                Kolom(
                    self.tr("Dialog"),
                    lambda e: label.jenis_dialog(e.dialog.jenis),
                    kecil=lambda e: f"{tulis_tanggal(e.dialog.tanggal)} · {e.oleh}",
                    tooltip=lambda e: e.dialog.pokok,
                )
            ],
            self,
            kunci=lambda e: e.dialog.id,
        )
        self.tabel.setel_tinggi_baris(44)
        self.tabel.setModel(self.model)
        self.tabel.setAccessibleName(self.tr("Catatan dialog kinerja"))
        self._susun()
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan_otomatis)
        self.tombol_baru.clicked.connect(lambda _=False: self.catat_baru())
        self.tabel.selectionModel().currentRowChanged.connect(lambda *_: self._dipilih())
        self.tombol_cetak.clicked.connect(lambda _=False: self._cetak())
        self.form.berubah.connect(self._diketik)
        self.form.simpan.connect(self.simpan)
        self.form.batal.connect(self._batal)

    def _susun(self) -> None:
        kiri = QVBoxLayout()
        kiri.setSpacing(px(8))
        kiri.addWidget(self.tombol_baru)
        kiri.addWidget(self.tabel, 1)
        kiri.addWidget(self.tombol_cetak)
        self.tabel.setFixedWidth(px(_LEBAR_DAFTAR))
        dalam = QHBoxLayout(self.ruang)
        dalam.setContentsMargins(0, 0, 0, 0)
        dalam.addLayout(kiri)
        dalam.addWidget(self.form, 1)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(8), 0, 0)
        tata.addWidget(self.ruang, 1)
        tata.addWidget(self.kosong, 1)

    def judul_tab(self) -> str:
        """Word on the tab."""
        return self.tr("Dialog")

    def setel(self, isi: IsiTab) -> None:
        """Load the log of this plan; what is being typed stays."""
        self.titip()
        if isi.lembar.skp.id != self._skp_id:
            self._skp_id, self._kotor = isi.lembar.skp.id, False
        self.halaman.jalankan(self._muat, isi.lembar.skp.id, selesai=self._terima)

    def _muat(self, skp_id: UUID) -> _Muatan:
        return _Muatan(layanan.lembar(self.konteks, skp_id), layanan.draf_otomatis(self.konteks, skp_id))

    def _terima(self, hasil: _Muatan) -> None:
        if hasil.lembar.skp.id != self._skp_id:
            return
        lembar, draf = hasil
        terpilih = self._terpilih()
        self._lembar, self._draf = lembar, draf if lembar.boleh_tulis else None
        self._mengisi = True
        self.model.isi(lembar.entri)
        self._mengisi = False
        self.tombol_baru.setVisible(lembar.boleh_tulis)
        self.tombol_cetak.setEnabled(bool(lembar.entri))
        if self._kotor:
            return
        if self._draf is not None:
            self._tampilkan(self._draf, kotor=True)
        elif lembar.entri:
            self._tampilkan_entri(terpilih.dialog.id if terpilih else lembar.entri[0].dialog.id)
        else:
            self._tampilkan_kosong(lembar)

    def _tampilkan_kosong(self, lembar: LembarDialog) -> None:
        self.ruang.hide()
        self.kosong.show()
        ajakan = (self.tr("Catat dialog pertama"), self.catat_baru) if lembar.boleh_tulis else None
        self.kosong.setel(
            "umpan_balik",
            self.tr("Belum ada dialog kinerja yang dicatat"),
            self.tr(
                "Pimpinan dan pegawai menetapkan dan mengklarifikasi ekspektasi lewat dialog: hasil dan perilaku "
                "kerja, sumber daya, skema pertanggungjawaban, dan konsekuensi (Pasal 7–13). Dialog dimulai sejak "
                "rancangan perjanjian kinerja disusun; bila belum diklarifikasi sampai akhir Januari, pegawai "
                "berdialog dengan atasan pejabat penilai (Lampiran II.C.5)."
            ),
            ajakan,
        )

    def _terpilih(self) -> EntriDialog | None:
        baris = self.tabel.baris_kini()
        return baris if isinstance(baris, EntriDialog) else None

    def _tampilkan_entri(self, nomor: UUID) -> None:
        self._mengisi = True
        self.tabel.pilih_kunci(nomor)
        self._mengisi = False
        self._buka(next((e for e in self.model.semua() if e.dialog.id == nomor), None) or self.model.baris(0))

    def _buka(self, entri: EntriDialog) -> None:
        """Show an entry, with what is typed into it and not saved yet."""
        if self._draf is not None and self._draf.id == entri.dialog.id:
            self._tampilkan(self._draf, kotor=True)
        else:
            self._tampilkan(layanan.isian_dari(entri.dialog), kotor=False)

    def _tampilkan(self, isian: IsianDialog, *, kotor: bool) -> None:
        lembar = self._lembar
        if lembar is None:
            return
        entri = next((e for e in lembar.entri if e.dialog.id == isian.id), None)
        self.kosong.hide()
        self.ruang.show()
        ubah = lembar.boleh_tulis and (entri is None or entri.milik_saya)
        tawarkan = lembar.atasan_terbuka and not lembar.sebagai_atasan
        self.form.setel(isian, ubah=ubah, tawarkan_atasan=tawarkan, entri=entri)
        self.form.tombol_batal.setVisible(kotor or (ubah and entri is None))
        self._kotor = kotor

    def _dipilih(self) -> None:
        entri = self._terpilih()
        if not self._mengisi and entri is not None:
            self.titip()
            self._buka(entri)

    def catat_baru(self) -> None:
        """An empty entry of today with both names, or the one that was begun and not saved."""
        if self._lembar is not None:
            self.titip()
            if self._draf is not None and self._draf.id is None:
                self._tampilkan(self._draf, kotor=True)
            else:
                self._tampilkan(layanan.isian_baru(self.konteks, self._lembar), kotor=False)
            self._mengisi = True
            self.tabel.selectionModel().clear()
            self._mengisi = False
            self.form.pokok.setFocus()

    def _diketik(self) -> None:
        self._kotor = True
        self.form.tombol_batal.show()
        self._jam.catat()

    def _simpan_otomatis(self) -> None:
        if self._lembar is not None and self._kotor:
            isian = self._draf = self.form.isian()
            self.halaman.jalankan(
                layanan.simpan_otomatis, self.konteks, self._lembar.skp.id, isian, selesai=lambda _: self._tersimpan()
            )

    def _tersimpan(self) -> None:
        jam = f"{self.konteks.sekarang():%H.%M}"
        self.halaman.pesan.emit(self.tr("Tersimpan otomatis {jam} ✓").format(jam=jam))

    def titip(self) -> None:
        """What is typed goes into the store."""
        if self._jam.isActive():
            self._jam.stop()
            self._simpan_otomatis()

    def simpan(self) -> None:
        """Write the entry, unless something is missing."""
        lembar = self._lembar
        if lembar is None:
            return
        isian = self.form.isian()
        masalah = hanya_galat(layanan.periksa(self.konteks, lembar, isian))
        self.form.tampilkan_masalah(masalah)
        if masalah:
            return
        self._jam.stop()
        dasar = next((e.hash for e in lembar.entri if e.dialog.id == isian.id), None)

        def kerja() -> None:
            layanan.simpan(self.konteks, lembar.skp.id, isian, dasar)
            layanan.buang_otomatis(self.konteks, lembar.skp.id)

        self.halaman.jalankan(kerja, selesai=lambda _: self._sesudah(lembar.skp.id))

    def _sesudah(self, skp_id: UUID) -> None:
        self._kotor = False
        self.halaman.tampilkan_pesan("ok", self.tr("Catatan dialog tersimpan"), hitung_mundur=5)
        self.halaman.jalankan(self._muat, skp_id, selesai=self._terima)

    def _cetak(self) -> None:
        """The saved entries as a PDF, in the type of the forms."""
        self.titip()
        lembar = self._lembar
        if lembar is None:
            return
        nama = self.tr("Catatan dialog kinerja {tahun}").format(tahun=lembar.skp.tahun)
        berkas = dialog.simpan_berkas(self, self.tr("Simpan catatan dialog"), f"{nama}.pdf", "PDF (*.pdf)")
        if berkas is None:
            return

        def kerja() -> Path:
            dokumen.simpan(self.konteks, dialog_lembar.lembar(self.konteks, lembar.skp.id), berkas)
            return berkas

        self.halaman.jalankan(kerja, selesai=self._tercetak)

    def _tercetak(self, berkas: Path) -> None:
        buka = (self.tr("Buka"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(berkas))))
        self.halaman.tampilkan_pesan("ok", self.tr("Catatan dialog tersimpan sebagai PDF"), str(berkas), tindakan=buka)

    def _batal(self) -> None:
        """Forget what was typed; it comes back by the action of the message."""
        lembar, isian = self._lembar, self.form.isian()
        if lembar is None:
            return
        self._jam.stop()
        berisi = self._kotor
        self._kotor = False
        self.halaman.jalankan(
            self._buang, lembar.skp.id, selesai=lambda hasil: self._terima(hasil) if not self._kotor else None
        )
        if berisi:
            kembalikan = (self.tr("Urungkan"), lambda: self._pulihkan(isian))
            self.halaman.tampilkan_pesan("ok", self.tr("Isian dibuang"), tindakan=kembalikan, hitung_mundur=8)

    def _buang(self, skp_id: UUID) -> _Muatan:
        layanan.buang_otomatis(self.konteks, skp_id)
        return self._muat(skp_id)

    def _pulihkan(self, isian: IsianDialog) -> None:
        self._tampilkan(isian, kotor=True)
        self._jam.catat()
