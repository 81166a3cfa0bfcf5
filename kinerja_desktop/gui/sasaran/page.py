"""Sasaran Kinerja: the own plan, and for a penilai the plans of the team with their decisions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.dokumen import FORMAT_SKP
from kinerja_desktop.domain.galat import UserError
from kinerja_desktop.domain.masalah import Masalah, hanya_galat
from kinerja_desktop.domain.skp import BATAS_JUMLAH, Rhk, Skp, StatusSkp, boleh_ubah
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.penilai_saya import BarisPenilai
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.forms.ui_sasaran_form import Ui_Sasaran
from kinerja_desktop.gui.sasaran.daftar_orang import TahunSkp, model_orang, sempit
from kinerja_desktop.gui.sasaran.daftar_tab import daftar_tab
from kinerja_desktop.gui.sasaran.dari_matriks import BilahTawaran, ajakan
from kinerja_desktop.gui.sasaran.hasil_kerja import HasilKerjaEditor
from kinerja_desktop.gui.sasaran.kepala import (
    atur_tombol,
    tampilkan_kepala,
    tampilkan_masalah,
    tulis_ajukan,
)
from kinerja_desktop.gui.sasaran.kosong import KosongSkp
from kinerja_desktop.gui.sasaran.muatan import Muatan, muat
from kinerja_desktop.gui.sasaran.pemilih import PemilihSkp
from kinerja_desktop.gui.sasaran.perubahan import BilahPerubahan
from kinerja_desktop.gui.sasaran.tab import IsiTab, TabSkp
from kinerja_desktop.gui.sasaran.tindakan import TindakanSkp
from kinerja_desktop.services import organisasi, skp_draf
from kinerja_desktop.services import skp as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.skp import BarisTimSkp, LembarSkp
from kinerja_desktop.services.wewenang import PENULIS

_T = TypeVar("_T", bound=TabSkp)


class SasaranPage(Halaman):
    """At the left people and years, at the right one plan in tabs; what is typed is kept within a second."""

    kunci = "sasaran"
    topik_bantuan = "sasaran"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self.konteks = context
        self._pegawai_id = context.saya
        self._skp_id: UUID | None = None
        self._lembar: LembarSkp | None = None
        self._contoh: Skp | None = None
        self._peran = 0
        self._mengisi = False
        self._belum_disimpan = False
        self._diperiksa = False
        self._baru_dibuat = False
        self.form = Ui_Sasaran()
        self.form.setupUi(self.isi)
        self.form.kartu_isi.hide()
        self.form.kosong.hide()
        self._tahun = TahunSkp(self.form, context.hari_ini().year)
        self.pemilih, self.perubahan = PemilihSkp(self), BilahPerubahan(self)
        self.form.tata_isi.insertWidget(0, self.pemilih)
        self.tawaran = BilahTawaran(self)
        for bilah in (self.perubahan, self.tawaran):
            self.form.tata_isi.insertWidget(self.form.tata_isi.indexOf(self.form.tab), bilah)
        self.tindakan = TindakanSkp(self, context)
        self.tab = daftar_tab(self, context)
        for tab in self.tab:
            self.form.tab.addTab(tab, tab.judul_tab())
        self.hasil = self.cari_tab(HasilKerjaEditor)
        self.penilai_saya = BarisPenilai(self.form.kartu_daftar)
        self.form.tata_daftar.addWidget(self.penilai_saya)
        self.kosong = KosongSkp(self.form.kosong, self.tindakan)
        self.model = model_orang(self)
        self.form.pemilik.setel_huruf(13, 600)
        for tombol in (self.form.tombol_ajukan, self.form.tombol_simpan):
            tombol.setMinimumWidth(px(100))
        self.form.tabel.setel_tinggi_baris(44)
        self.form.tabel.setAccessibleName(self.tr("Daftar pegawai"))
        self.form.tabel.setModel(self.model)
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan_otomatis)
        self._sambungkan()

    def cari_tab(self, kelas: type[_T]) -> _T:
        """The tab of a kind."""
        return next(tab for tab in self.tab if isinstance(tab, kelas))

    def _sambungkan(self) -> None:
        f, lakukan = self.form, self.tindakan
        f.tahun.currentIndexChanged.connect(lambda _: self.segarkan())
        f.tabel.selectionModel().currentRowChanged.connect(lambda *_: self._orang_dipilih())
        for tab in self.tab:
            tab.berubah.connect(self._diketik)
        lakukan.usai.connect(self._sesudah)
        lakukan.dibuat.connect(self._tandai_baru)
        self.pemilih.dipilih.connect(self._skp_dipilih)
        self.perubahan.klarifikasi.connect(lambda: self._pada_lembar(lakukan.tanpa_perubahan))
        self.perubahan.studi.connect(lambda: self._pada_lembar(lakukan.tambah_studi))
        self.tawaran.diambil.connect(self._ambil)
        f.tombol_simpan.clicked.connect(self.simpan)
        f.tombol_ajukan.clicked.connect(self.ajukan)
        f.tombol_hapus.clicked.connect(self._hapus)
        f.tombol_pdf.clicked.connect(self._pratinjau)
        f.masalah.linkActivated.connect(self.ke_bidang)
        for tombol, intent in (
            (f.tombol_tarik, lakukan.tarik),
            (f.tombol_revisi, lakukan.revisi),
            (f.tombol_kembalikan, lakukan.kembalikan),
            (f.tombol_setujui, lakukan.setujui),
            (f.tombol_tetapkan, lakukan.tetapkan),
        ):
            tombol.clicked.connect(lambda _=False, intent=intent: self._pada_lembar(intent))
        f.tombol_setujui.setToolTip(
            self.tr("Isi SKP disetujui dan tidak berubah lagi; SKP baru berlaku sesudah ditetapkan. Boleh dilewati.")
        )
        f.tombol_tetapkan.setToolTip(self.tr("SKP berlaku dan menjadi dasar laporan serta evaluasi (Pasal 14)"))

    # loading

    @property
    def tahun(self) -> int:
        """The chosen year."""
        return self._tahun.nilai

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the team and the plan again; what is typed stays."""
        if self._mengisi:
            return
        self._flush()
        self.jalankan(muat, self.konteks, self._pegawai_id, self.tahun, self._skp_id, selesai=self._terima)
        if self.konteks.peran in PENULIS:
            self.jalankan(organisasi.penilai_saya, self.konteks, selesai=self.penilai_saya.isi)

    def _terima(self, hasil: Muatan) -> None:
        tim, self._contoh, self._peran = hasil.tim, hasil.contoh, hasil.peran
        self._mengisi = True
        self.model.isi(tim)
        if self._pegawai_id not in {b.pegawai.id for b in tim} and tim:
            self._pegawai_id = tim[0].pegawai.id
        self.form.tabel.pilih_kunci(self._pegawai_id)
        self._mengisi = False
        self._lembar = hasil.terpilih
        self._skp_id = hasil.terpilih.skp.id if hasil.terpilih is not None else None
        self.pemilih.isi(hasil.masa, self._skp_id)
        self._tempatkan()
        self.setel_remah(self.tr("SKP {tahun}").format(tahun=self.tahun))
        self._tampilkan(hasil)
        if hasil.terpilih is not None:
            status = hasil.terpilih.status
            dapat_ditambah = boleh_ubah(status) or status is StatusSkp.DITETAPKAN
            self.perubahan.setel(
                hasil.keadaan, ditetapkan=status is StatusSkp.DITETAPKAN, dapat_ditambah=dapat_ditambah
            )
            if self._baru_dibuat:
                self._baru_dibuat = False
                self.form.tab.setCurrentWidget(self.hasil)
                self.hasil.fokus_awal()

    def _skp_dipilih(self, skp_id: UUID) -> None:
        self._flush()
        self._skp_id = skp_id
        self.segarkan()

    def _orang_dipilih(self) -> None:
        baris = self.form.tabel.baris_kini()
        if not self._mengisi and isinstance(baris, BarisTimSkp) and baris.pegawai.id != self._pegawai_id:
            self._flush()
            self._pegawai_id = baris.pegawai.id
            self.segarkan()

    def buka(self, argumen: object) -> None:
        """Show the plan of one person (and year)."""
        if isinstance(argumen, dict) and isinstance(argumen.get("pegawai_id"), UUID):
            self._flush()
            self._pegawai_id, self._skp_id = argumen["pegawai_id"], argumen.get("skp_id")
            if isinstance(tahun := argumen.get("tahun"), int):
                self._tahun.pilih(tahun)
            self.segarkan()

    # showing

    def _tempatkan(self) -> None:
        sendiri = self._lembar is not None and self.model.rowCount() <= 1
        self._tahun.tempatkan(sendiri=sendiri, lebar=self.width())
        tulis_ajukan(self.form, self._lembar, sempit=sempit(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window leaves less to the list of people."""
        super().resizeEvent(event)
        self._tempatkan()

    def _tampilkan(self, muatan: Muatan) -> None:
        lembar, draf, f = self._lembar, muatan.draf, self.form
        f.kosong.setVisible(lembar is None)
        if lembar is None:
            f.kartu_isi.hide()
            self._tampilkan_kosong()
            return
        ubah = lembar.milik_saya and boleh_ubah(lembar.status) and not lembar.ditutup
        skp = draf if ubah and draf is not None else lembar.skp
        self._mengisi = True
        isi = IsiTab(skp, lembar, ubah, muatan.pimpinan, muatan.ingatan, muatan.abaikan)
        for nomor, tab in enumerate(self.tab):
            tab.setel(isi)
            f.tab.setTabVisible(nomor, tab.tampak(isi))
        self._mengisi = False
        self._belum_disimpan = ubah and draf is not None and draf != lembar.skp
        f.tersimpan.setText(self.tr("Ada isian yang dipulihkan") if self._belum_disimpan else "")
        tampilkan_kepala(f, lembar)
        self._diperiksa = False
        self._tampilkan_masalah([])
        atur_tombol(f, lembar, ubah=ubah)
        ada = {r.id for r in skp.rhk}
        self.tawaran.setel([r for r in lembar.peran.ditawarkan if r.id not in ada])
        f.kartu_isi.show()

    def _tampilkan_kosong(self) -> None:
        if self._pegawai_id == self.konteks.saya and self.konteks.peran in PENULIS:
            self.kosong.setel_sendiri(self.konteks.pegawai, self.tahun, self._contoh, ajakan(self._peran))
        else:
            self.kosong.setel_milik_lain(self.tahun)

    # typing

    def skp_diketik(self) -> Skp:
        """The plan as typed."""
        skp = replace(self._pastikan_lembar().skp, diajukan_pada=None)
        for tab in self.tab:
            skp = tab.terapkan(skp)
        return skp

    def _pastikan_lembar(self) -> LembarSkp:
        if self._lembar is None:
            raise RuntimeError("no plan is shown")
        return self._lembar

    def _diketik(self) -> None:
        if not self._mengisi and self._lembar is not None and self._lembar.milik_saya:
            self._belum_disimpan = True
            self.form.tersimpan.setText(self.tr("Mengetik…"))
            self._jam.catat()
            if self._diperiksa:
                self._periksa(self._lembar)

    def _ambil(self, tawaran: tuple[Rhk, ...]) -> None:
        skp = self.skp_diketik()
        muat = tawaran[: max(0, BATAS_JUMLAH - len(skp.rhk))]
        if len(muat) < len(tawaran):
            self.tampilkan_galat(UserError("MTX-14", jumlah=len(tawaran) - len(muat), batas=BATAS_JUMLAH))
        if muat:
            self.form.tab.setCurrentWidget(self.hasil)
            self.hasil.ganti(replace(skp, rhk=(*skp.rhk, *muat)), muat[0].id)
        self.tawaran.setel(tawaran[len(muat) :])

    def _simpan_otomatis(self) -> None:
        if self._lembar is not None and self._belum_disimpan:
            self.jalankan(
                skp_draf.simpan_otomatis, self.konteks, self.skp_diketik(), selesai=lambda _: self._tandai_tersimpan()
            )

    def _tandai_tersimpan(self) -> None:
        teks = self.tr("Tersimpan otomatis {jam} ✓").format(jam=f"{self.konteks.sekarang():%H.%M}")
        self.form.tersimpan.setText(teks)
        self.pesan.emit(teks)

    def _flush(self) -> None:
        if self._jam.isActive():
            self._jam.stop()
            self._simpan_otomatis()

    def tunda_tutup(self) -> bool:
        """What is typed goes into the store before the page is left."""
        self._flush()
        for tab in self.tab:
            tab.titip()
        return True

    # intents

    def simpan(self) -> None:
        """Save the draft."""
        self._jam.stop()
        self._pada_lembar(lambda lembar: self.tindakan.simpan(lembar, self.skp_diketik()))

    def ajukan(self) -> None:
        """Hand in, unless something is missing: then say what, by the numbers of the rows."""
        lembar = self._lembar
        if lembar is None:
            return
        if hanya_galat(self._periksa(lembar)):
            self.bilah_pesan.hide()
            return
        self._jam.stop()
        self.tindakan.ajukan(lembar, self.skp_diketik())

    def _periksa(self, lembar: LembarSkp) -> list[Masalah]:
        """Look for problems; once asked for, they follow the typing."""
        self._diperiksa = True
        masalah = layanan.periksa(self.skp_diketik(), self.konteks, lembar)
        self._tampilkan_masalah(masalah)
        return masalah

    def _tampilkan_masalah(self, masalah: list[Masalah]) -> None:
        tampilkan_masalah(self.form, masalah)
        for tab in self.tab:
            tab.tampilkan_masalah(masalah)

    def ke_bidang(self, bidang: str) -> None:
        """Go to the field of a problem, on whichever tab it is."""
        for tab in self.tab:
            if tab.ke_bidang(bidang):
                self.form.tab.setCurrentWidget(tab)
                return

    def _pada_lembar(self, intent: Callable[[LembarSkp], None]) -> None:
        if self._lembar is not None:
            intent(self._lembar)

    def _tandai_baru(self) -> None:
        self._baru_dibuat = True

    def _sesudah(self) -> None:
        self._belum_disimpan = False
        self.segarkan()

    def _hapus(self) -> None:
        if self._lembar is not None:
            self._jam.stop()
            self._belum_disimpan = False
            self.tindakan.hapus(self._lembar, self.skp_diketik())

    def _pratinjau(self) -> None:
        self._flush()
        if self._lembar is None:
            return
        revisi = self._lembar.status is not StatusSkp.DITETAPKAN
        skp = self.skp_diketik()
        format_ = FORMAT_SKP[skp.untuk, skp.pendekatan]
        argumen = {"format": format_, "pegawai_id": self._pegawai_id, "tahun": self.tahun, "revisi": revisi}
        self.minta_pindah.emit("dokumen", argumen)
