"""Pohon Kinerja: from the goals of the office down to each person's results, with the gaps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.pohon_kinerja import CelahPohon, Pohon, saring
from kinerja_desktop.domain.teks import tulis_angka
from kinerja_desktop.gui.common import dialog
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.kartu_tekan import KartuTekan
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.forms.ui_pohon_form import Ui_Pohon
from kinerja_desktop.gui.pohon import kata
from kinerja_desktop.gui.pohon.model import PohonModel
from kinerja_desktop.services import dokumen
from kinerja_desktop.services import pohon as layanan
from kinerja_desktop.services.konteks import Context

_TABEL = ("skp", "keputusan_skp", "pegawai", "sel_matriks", "unit_kerja")
_BENTANG = 60
"""Trees of at most so many results open whole at first; larger ones show their first two levels."""


class PohonPage(Halaman):
    """The tree at the left, the chosen result at the right, above them the gaps as figures that filter."""

    kunci = "pohon"
    topik_bantuan = "pohon"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self._pohon: Pohon | None = None
        self._celah: CelahPohon | None = None
        self.form = Ui_Pohon()
        self.form.setupUi(self.isi)
        self.model = PohonModel(self)
        f = self.form
        f.pohon.setModel(self.model)
        f.pohon.atur_kolom((250, 124))
        f.pohon.setAccessibleName(self.tr("Pohon kinerja"))
        f.cari.setel_petunjuk(self.tr("Cari dalam pohon"))
        kini = context.hari_ini().year
        for tahun in range(kini + 1, kini - 5, -1):
            f.tahun.addItem(str(tahun), tahun)
        f.tahun.setCurrentIndex(1)
        self._sambungkan()

    def _sambungkan(self) -> None:
        f = self.form
        for kartu, nama, celah in self._kartu():
            kartu.setel_nama(nama)
            kartu.ditekan.connect(partial(self.saring, celah))
        f.cari.dicari.connect(lambda _: self._tampilkan())
        f.tahun.currentIndexChanged.connect(lambda _: self.segarkan())
        f.bentang.clicked.connect(f.pohon.expandAll)
        f.ciut.clicked.connect(f.pohon.collapseAll)
        f.pohon.selectionModel().currentChanged.connect(lambda kini, _: self._dipilih(kini))
        f.pohon.activated.connect(lambda _: self._buka())
        f.buka.clicked.connect(self._buka)
        f.cetak.clicked.connect(self._simpan)
        QShortcut(QKeySequence("Ctrl+F"), self, f.cari.setFocus)

    def _kartu(self) -> tuple[tuple[KartuTekan, str, CelahPohon | None], ...]:
        f = self.form
        return (
            (f.kartu_semua, self.tr("Hasil kerja"), None),
            (f.kartu_pembawa, self.tr("Belum dibawa siapa pun"), CelahPohon.TANPA_PEMBAWA),
            (f.kartu_indikator, self.tr("Indikator lepas"), CelahPohon.INDIKATOR_TANPA_PEMBAWA),
            (f.kartu_induk, self.tr("Tanpa induk"), CelahPohon.TANPA_INDUK),
            (f.kartu_tanpa, self.tr("Pegawai tanpa SKP"), CelahPohon.TANPA_SKP),
        )

    # loading

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the tree of the chosen year again."""
        self.setel_remah(self._context.kantor.nama)
        self.jalankan(layanan.pohon, self._context, self._tahun(), selesai=self._terima)

    def _tahun(self) -> int:
        return int(self.form.tahun.currentData())

    def _terima(self, pohon: Pohon) -> None:
        self._pohon = pohon
        for kartu, _, celah in self._kartu():
            jumlah = len(pohon.simpul) if celah is None else pohon.jumlah(celah)
            kartu.setel(tulis_angka(jumlah), bawah=self._bawah(celah, jumlah))
        self._tampilkan()

    def _bawah(self, celah: CelahPohon | None, jumlah: int) -> str:
        if celah is None:
            return self.tr("dari {n} pegawai").format(n=tulis_angka(len(self._pohon.orang) if self._pohon else 0))
        return self.tr("tekan untuk melihat") if jumlah else self.tr("tidak ada celah")

    def saring(self, celah: CelahPohon | None) -> None:
        """Show only results with one gap; pressing it again, or the first figure, shows everything."""
        self._celah = None if celah is self._celah else celah
        self._tampilkan()

    def _tampilkan(self) -> None:
        if self._pohon is None:
            return
        f = self.form
        kata_cari = f.cari.text().strip()
        tersaring = saring(self._pohon, self._celah, kata_cari)
        if self._celah not in (None, CelahPohon.TANPA_SKP):
            tersaring = replace(tersaring, tanpa_skp=())
        self.model.isi(tersaring)
        f.cetak.setEnabled(bool(tersaring.simpul or tersaring.tanpa_skp))
        for kartu, _, celah in self._kartu():
            kartu.rupa("primary" if celah is self._celah and celah is not None else "line")
        if self._celah or kata_cari or len(tersaring.simpul) <= _BENTANG:
            f.pohon.expandAll()
        else:
            f.pohon.expandToDepth(0)
        ada = self.model.rowCount() > 0
        f.pohon.setVisible(ada)
        f.kosong.setVisible(not ada)
        if ada:
            f.pohon.setCurrentIndex(self.model.index(0, 0))
        else:
            self._kosong(bool(self._celah or kata_cari))
        self._dipilih(f.pohon.currentIndex())

    def _kosong(self, tersaring: bool) -> None:
        if tersaring:
            self.form.kosong.setel(
                "saring",
                self.tr("Tidak ada yang cocok"),
                self.tr("Tidak ada celah seperti ini, atau ubah kata pencariannya."),
                (self.tr("Tampilkan semua"), self._semua),
            )
            return
        self.form.kosong.setel(
            "organisasi",
            self.tr("Belum ada SKP untuk tahun ini"),
            self.tr("Pohon tumbuh dari SKP pimpinan ke SKP setiap pegawai. Mulailah dari SKP pimpinan unit."),
            (self.tr("Buka Sasaran Kinerja"), lambda: self.minta_pindah.emit("sasaran", None)),
        )

    def _semua(self) -> None:
        self.form.cari.clear()
        self._celah = None
        self._tampilkan()

    # the chosen result

    def _dipilih(self, indeks: QModelIndex) -> None:
        f = self.form
        butir = self.model.butir(indeks)
        orang = butir.orang if butir else None
        simpul = butir.simpul if butir else None
        f.pemilik.setText(orang.nama if orang else "")
        f.jabatan.setText(orang.jabatan if orang else "")
        f.rincian.setText(kata.rincian(simpul) if simpul else "")
        celah = kata.jelas_celah(simpul) if simpul else ""
        f.celah.setText(celah)
        f.celah.setVisible(bool(celah))
        f.buka.setVisible(orang is not None and not (simpul is not None and simpul.konteks))

    def _buka(self) -> None:
        butir = self.model.butir(self.form.pohon.currentIndex())
        if butir is not None and butir.orang is not None and self.form.buka.isVisibleTo(self):
            self.minta_pindah.emit("sasaran", {"pegawai_id": butir.orang.id, "tahun": self._tahun()})

    def _simpan(self) -> None:
        """Write what is shown as PDF, or as a spreadsheet where the name ends so."""
        pohon, tahun = self.model.pohon, self._tahun()
        nama = self.tr("Pohon Kinerja {tahun}").format(tahun=tahun)
        berkas = dialog.simpan_berkas(
            self, self.tr("Simpan pohon kinerja"), f"{nama}.pdf", "PDF (*.pdf);;Excel (*.xlsx)"
        )
        if pohon is None or berkas is None:
            return

        def kerja() -> Path:
            dokumen.simpan(self._context, layanan.lembar(self._context, pohon, tahun), berkas)
            return berkas

        self.jalankan(kerja, selesai=self._tersimpan)

    def _tersimpan(self, berkas: Path) -> None:
        buka = (self.tr("Buka"), lambda: self._buka_berkas(berkas))
        self.tampilkan_pesan("ok", self.tr("Pohon kinerja tersimpan"), str(berkas), tindakan=buka)

    def _buka_berkas(self, berkas: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(berkas))

    def terkena(self, perubahan: object) -> bool:
        """Only writes of plans, people and the matrix matter here."""
        menyentuh: Callable[..., bool] | None = getattr(perubahan, "menyentuh", None)
        return menyentuh is None or menyentuh(*_TABEL)
