"""The tab "Rencana Aksi": steps, trajectory targets, and what was documented (Lampiran III.A.2-8; B.1.1, B.1.2)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.rencana_aksi import RencanaAksi, ganti_jenis
from kinerja_desktop.gui.common.bahasa import tulis_tanggal
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.jam_simpan import JamSimpan
from kinerja_desktop.gui.common.pilihan import Pilihan
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.common.tombol import Tombol, TombolIkon
from kinerja_desktop.gui.sasaran.dokumentasi import DokumentasiView
from kinerja_desktop.gui.sasaran.kisi import TabelKisi
from kinerja_desktop.gui.sasaran.langkah_model import LangkahModel
from kinerja_desktop.gui.sasaran.tab import IsiTab, TabSkp
from kinerja_desktop.gui.sasaran.trayektori_model import TARGET, TrayektoriModel
from kinerja_desktop.services import rencana_aksi as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.rencana_aksi import LembarRencana

_LANGKAH, _TRAYEKTORI, _DOKUMENTASI = range(3)
_JENIS = (JenisPeriode.TRIWULANAN, JenisPeriode.BULANAN)


class RencanaTab(TabSkp):
    """The owner plans while the SKP stands; what is typed is kept within a second, saved by the button."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._lembar: LembarRencana | None = None
        self._skp_id: UUID | None = None
        self._kotor = self._mengisi = False
        self.pilih, self.jenis, self.keterangan = QTabBar(self), Pilihan(self), QLabel(self)
        self.langkah, self.trayektori = LangkahModel(konteks.id_baru, self), TrayektoriModel(self)
        self.tabel_langkah, self.tabel_trayektori = TabelKisi(self), TabelKisi(self)
        self.dokumentasi = DokumentasiView(self)
        self.tombol_tambah = Tombol(self.tr("Langkah"), ikon="tambah", parent=self)
        self.tombol_naik = TombolIkon("atas", self.tr("Naik"), parent=self)
        self.tombol_turun = TombolIkon("bawah", self.tr("Turun"), parent=self)
        self.tombol_hapus = TombolIkon("hapus", self.tr("Hapus"), parent=self)
        self.tombol_buang = Tombol(self.tr("Buang perubahan"), "flat", parent=self)
        self.tombol_cetak = Tombol("", "flat", ikon="cetak", parent=self)
        self.tombol_simpan = Tombol(self.tr("Simpan rencana aksi"), "primary", pintasan="Ctrl+Shift+S", parent=self)
        self._berdandan()
        self._susun()
        self._sambungkan()

    def _berdandan(self) -> None:
        for nama in (self.tr("Langkah"), self.tr("Trayektori target"), self.tr("Pendokumentasian")):
            self.pilih.addTab(nama)
        self.pilih.setDrawBase(False)
        self.pilih.setExpanding(False)
        self.jenis.addItems([self.tr("Per triwulan"), self.tr("Per bulan")])
        self.jenis.setAccessibleName(self.tr("Periode rencana aksi"))
        self.tombol_tambah.setAccessibleName(self.tr("Tambah langkah"))
        self.tabel_langkah.setModel(self.langkah)
        self.tabel_langkah.setAccessibleName(self.tr("Langkah tiap hasil kerja"))
        self.tabel_trayektori.setModel(self.trayektori)
        self.tabel_trayektori.setAccessibleName(self.tr("Trayektori target tiap indikator"))
        for tabel in (self.tabel_langkah, self.tabel_trayektori):
            tabel.kosong.setel(
                "sasaran",
                self.tr("Belum ada hasil kerja"),
                self.tr("Rencana aksi disusun untuk hasil kerja dalam SKP."),
            )
        self.keterangan.setProperty("peran", "bantuan")
        self.keterangan.setWordWrap(True)

    def _susun(self) -> None:
        atas, bawah = QHBoxLayout(), QHBoxLayout()
        atas.addWidget(self.pilih)
        atas.addStretch(1)
        atas.addWidget(self.tombol_cetak)
        atas.addWidget(self.jenis)
        alat = (self.tombol_tambah, self.tombol_naik, self.tombol_turun, self.tombol_hapus)
        for tombol in alat:
            bawah.addWidget(tombol)
        bawah.addStretch(1)
        bawah.addWidget(self.tombol_buang)
        bawah.addWidget(self.tombol_simpan)
        self.tumpukan = QStackedWidget(self)
        for tampilan in (self.tabel_langkah, self.tabel_trayektori, self.dokumentasi):
            self.tumpukan.addWidget(tampilan)
        self.baris_alat = QWidget(self)
        bawah.setContentsMargins(0, 0, 0, 0)
        self.baris_alat.setLayout(bawah)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, px(6), 0, 0)
        tata.setSpacing(px(6))
        tata.addLayout(atas)
        tata.addWidget(self.tumpukan, 1)
        tata.addWidget(self.keterangan)
        tata.addWidget(self.baris_alat)

    def _sambungkan(self) -> None:
        self._jam = JamSimpan(self)
        self._jam.timeout.connect(self._simpan_otomatis)
        self.pilih.currentChanged.connect(self._pilih_tampilan)
        self.jenis.currentIndexChanged.connect(lambda nomor: self._ganti_jenis(_JENIS[nomor]))
        for model in (self.langkah, self.trayektori):
            model.berubah.connect(self._diketik)
        for tabel in (self.tabel_langkah, self.tabel_trayektori):
            tabel.ditempel.connect(self._ditempel)
        self.tombol_tambah.clicked.connect(lambda _=False: self.tambah())
        self.tombol_hapus.clicked.connect(lambda _=False: self.hapus())
        self.tombol_naik.clicked.connect(lambda _=False: self._geser(-1))
        self.tombol_turun.clicked.connect(lambda _=False: self._geser(1))
        self.tombol_simpan.clicked.connect(lambda _=False: self.simpan())
        self.tombol_buang.clicked.connect(lambda _=False: self._buang())
        self.tombol_cetak.clicked.connect(lambda _=False: self._cetak())
        self.dokumentasi.dibuka.connect(self._buka_laporan)
        self.tabel_langkah.selectionModel().currentChanged.connect(lambda *_: self._atur_alat())

    def judul_tab(self) -> str:
        """Word on the tab."""
        return self.tr("Rencana aksi")

    # showing

    def setel(self, isi: IsiTab) -> None:
        """Load the plan of action of this SKP; what is being typed stays."""
        self.titip()
        if isi.lembar.skp.id != self._skp_id:
            self._skp_id, self._kotor = isi.lembar.skp.id, False
        self._muat()

    def _muat(self) -> None:
        self.halaman.jalankan(layanan.lembar, self.konteks, self._skp_id, selesai=self._terima)

    def _terima(self, lembar: LembarRencana) -> None:
        if lembar.skp.id != self._skp_id:
            return
        diketik = self.rencana() if self._kotor and self._lembar is not None else None
        self._lembar = lembar
        self._kotor = diketik is not None or lembar.dari_draf
        self._tampilkan(diketik or lembar.rencana)

    def _tampilkan(self, rencana: RencanaAksi) -> None:
        lembar = self._lembar
        if lembar is None:
            return
        self._lembar = lembar = replace(lembar, rencana=rencana)
        self._mengisi = True
        self.jenis.setCurrentIndex(_JENIS.index(rencana.jenis))
        self._mengisi = False
        self.jenis.setEnabled(lembar.boleh_ubah)
        for tabel, model in ((self.tabel_langkah, self.langkah), (self.tabel_trayektori, self.trayektori)):
            model.isi(lembar.skp, rencana, lembar.masa, ubah=lembar.boleh_ubah)
            tabel.pilih_baris(next((n for n in range(model.rowCount()) if model.judul(n) is None), 0))
        self._atur_lebar()
        self.dokumentasi.setel(lembar)
        self._pilih_tampilan(self.pilih.currentIndex())

    def _atur_lebar(self) -> None:
        banyak = len(self.langkah.masa)
        bulanan = banyak > 4
        masa = dict.fromkeys(range(1, banyak + 1), 38 if bulanan else 52)
        self.tabel_langkah.atur_lebar({**masa, banyak + 1: 110 if bulanan else 130})
        isi = dict.fromkeys(range(2, banyak + 2), 58 if bulanan else 70)
        self.tabel_trayektori.atur_lebar({TARGET: 104, **isi, banyak + 2: 150})

    def _pilih_tampilan(self, nomor: int) -> None:
        self.tumpukan.setCurrentIndex(nomor)
        boleh = self._lembar is not None and self._lembar.boleh_ubah
        self.baris_alat.setVisible(boleh and nomor != _DOKUMENTASI)
        for tombol in (self.tombol_tambah, self.tombol_naik, self.tombol_turun, self.tombol_hapus):
            tombol.setVisible(nomor == _LANGKAH)
        self.tombol_cetak.setText(self.tr("Formulir B.1.2") if nomor == _DOKUMENTASI else self.tr("Formulir B.1.1"))
        self.keterangan.setText(self._kata(nomor))
        self.keterangan.setVisible(bool(self.keterangan.text()))
        self._atur_alat()

    def _kata(self, nomor: int) -> str:
        lembar = self._lembar
        if lembar is None or nomor == _DOKUMENTASI:
            return ""
        if lembar.ditutup is not None:
            tanggal = tulis_tanggal(lembar.ditutup)
            return self.tr("SKP ini ditutup {tanggal}; rencana aksinya hanya dapat dibaca.").format(tanggal=tanggal)
        if not lembar.boleh_ubah:
            return ""
        if nomor == _TRAYEKTORI:
            return self.tr(
                "Tulis target sampai akhir tiap periode, atau bagian tiap periode yang dijumlahkan. "
                "Tinjauan hanya saran."
            )
        return self.tr(
            "Disepakati lewat dialog sepanjang dibutuhkan (Lampiran III.A.2). Spasi mencentang, Ctrl+V menempel dari "
            "lembar kerja. Laporan Harian memilih dari langkah ini."
        )

    def _atur_alat(self) -> None:
        self.tombol_buang.setVisible(self._kotor)
        ada = self.langkah.butir_baris(self.tabel_langkah.currentIndex().row()) is not None
        for tombol in (self.tombol_naik, self.tombol_turun, self.tombol_hapus):
            tombol.setEnabled(ada)

    # typing

    def rencana(self) -> RencanaAksi:
        """The plan of action as typed."""
        if self._lembar is None:
            raise RuntimeError("no plan of action is shown")
        return replace(self._lembar.rencana, butir=self.langkah.butir(), trayektori=self.trayektori.trayektori())

    def _diketik(self) -> None:
        if not self._mengisi:
            self._kotor = True
            self._jam.catat()
            self._atur_alat()

    def _ganti_jenis(self, jenis: JenisPeriode) -> None:
        if not self._mengisi and self._lembar is not None:
            self._tampilkan(ganti_jenis(self.rencana(), self._lembar.skp, jenis))
            self._diketik()

    def _ditempel(self, jumlah: int) -> None:
        self.halaman.tampilkan_pesan("ok", self.tr("{n} baris ditempel").format(n=jumlah))

    def tambah(self) -> None:
        """An empty step below the current row, ready to be typed."""
        baris = self.langkah.tambah(max(0, self.tabel_langkah.currentIndex().row()))
        if baris >= 0:
            indeks = self.langkah.index(baris, 0)
            self.tabel_langkah.setCurrentIndex(indeks)
            self.tabel_langkah.edit(indeks)

    def hapus(self) -> None:
        """Take the current step away; the message brings it back."""
        self.tabel_langkah.kukuhkan()
        baris = self.tabel_langkah.currentIndex().row()
        lama = self.langkah.hapus(baris)
        if lama is not None:
            kembali = (self.tr("Urungkan"), lambda: self.langkah.kembalikan(lama, baris))
            self.halaman.tampilkan_pesan("ok", self.tr("Langkah dihapus"), tindakan=kembali, hitung_mundur=8)

    def _geser(self, langkah: int) -> None:
        kini = self.tabel_langkah.currentIndex()
        self.tabel_langkah.setCurrentIndex(self.langkah.index(self.langkah.geser(kini.row(), langkah), kini.column()))

    def _simpan_otomatis(self) -> None:
        if self._lembar is not None and self._kotor and self._lembar.boleh_ubah:
            self.halaman.jalankan(
                layanan.simpan_otomatis, self.konteks, self.rencana(), selesai=lambda _: self._tersimpan()
            )

    def _tersimpan(self) -> None:
        jam = f"{self.konteks.sekarang():%H.%M}"
        self.halaman.pesan.emit(self.tr("Tersimpan otomatis {jam} ✓").format(jam=jam))

    def titip(self) -> None:
        """What is typed goes into the store."""
        for tabel in (self.tabel_langkah, self.tabel_trayektori):
            tabel.kukuhkan()
        if self._jam.isActive():
            self._jam.stop()
            self._simpan_otomatis()

    def simpan(self) -> None:
        """Save the plan of action."""
        lembar = self._lembar
        if lembar is None:
            return
        for tabel in (self.tabel_langkah, self.tabel_trayektori):
            tabel.kukuhkan()
        self._jam.stop()
        rencana = self.rencana()

        def kerja() -> None:
            layanan.simpan(self.konteks, rencana, lembar.dasar)
            layanan.buang_otomatis(self.konteks, lembar.skp.id)

        self.halaman.jalankan(kerja, selesai=self._sesudah)

    def _sesudah(self, _hasil: Any) -> None:
        self._kotor = False
        self.halaman.tampilkan_pesan("ok", self.tr("Rencana aksi tersimpan"), hitung_mundur=5)
        self._muat()

    def _buang(self) -> None:
        """Go back to what was saved; the message brings the typed text back."""
        lembar = self._lembar
        if lembar is None:
            return
        self.titip()
        self._jam.stop()
        diketik, self._kotor = self.rencana(), False
        kembali = (self.tr("Urungkan"), lambda: self._kembalikan(diketik))
        self.halaman.tampilkan_pesan("ok", self.tr("Perubahan dibuang"), tindakan=kembali, hitung_mundur=8)
        self.halaman.jalankan(layanan.buang_otomatis, self.konteks, lembar.skp.id, selesai=lambda _: self._muat())

    def _kembalikan(self, rencana: RencanaAksi) -> None:
        self._tampilkan(rencana)
        self._diketik()

    def _cetak(self) -> None:
        """Look at the official form of what is saved, on the page Dokumen; B.1.2 of the period that is chosen."""
        lembar = self._lembar
        if lembar is None:
            return
        self.titip()
        dokumentasi = self.pilih.currentIndex() == _DOKUMENTASI
        tujuan = {"format": "B.1.2" if dokumentasi else "B.1.1", "pegawai_id": lembar.skp.pegawai_id}
        periode = self.dokumentasi.periode() if dokumentasi else None
        masa = {"tahun": lembar.skp.tahun} if periode is None else {"periode": periode}
        self.halaman.minta_pindah.emit("dokumen", {**tujuan, **masa})

    def _buka_laporan(self, laporan_id: UUID) -> None:
        if self._lembar is not None and self._lembar.skp.pegawai_id == self.konteks.saya:
            self.halaman.minta_pindah.emit("laporan", {"laporan_id": laporan_id})
