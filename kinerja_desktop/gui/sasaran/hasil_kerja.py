"""The editor of results and indicators: a tree at the left, the fields of the chosen row at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem

from kinerja_desktop.domain.skp import Aspek, Iki, JenisRhk, Rhk, Sandaran, Skp
from kinerja_desktop.domain.target import angka_target
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.theme import huruf, px
from kinerja_desktop.gui.forms.ui_sasaran_rhk_form import Ui_SasaranRhk
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.dari_matriks import tampilkan_asal, tidak_dihapus
from kinerja_desktop.gui.sasaran.susunan import baris_isi, dengan, tanpa, tukar
from kinerja_desktop.gui.sasaran.tab import IsiTab, TabSkp
from kinerja_desktop.services.konteks import Context

_ID = Qt.ItemDataRole.UserRole
_KOSONG, _RHK, _IKI = range(3)


class HasilKerjaEditor(TabSkp):
    """Edits `Skp.rhk`: deleting a row that reports or realisasi rest on asks first, and any deleted row comes back."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._id_baru = konteks.id_baru
        self._rhk: list[Rhk] = []
        self._pimpinan: list[Rhk] = []
        self._sandaran = Sandaran()
        self._mengisi = False
        self._ubah = True
        self.form = Ui_SasaranRhk()
        self.form.setupUi(self)
        self._siapkan()

    def _siapkan(self) -> None:
        f = self.form
        f.pohon.setHeaderLabels([self.tr("Rencana hasil kerja · indikator"), self.tr("Aspek"), self.tr("Target")])
        kepala = f.pohon.header()
        kepala.setStretchLastSection(False)
        for kolom, mode in enumerate((QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.Fixed)):
            kepala.setSectionResizeMode(kolom, mode)
        kepala.resizeSection(1, px(82))
        kepala.resizeSection(2, px(110))
        for jenis in JenisRhk:
            f.jenis.addItem(label.jenis(jenis), jenis)
        for aspek in Aspek:
            f.aspek.addItem(label.aspek(aspek), aspek)
        f.pohon.currentItemChanged.connect(lambda *_: self._tampilkan_medan())
        f.tambah_rhk.clicked.connect(self.tambah_rhk)
        f.tambah_iki.clicked.connect(self.tambah_iki)
        f.hapus.clicked.connect(self.hapus)
        f.naik.clicked.connect(lambda: self._geser(-1))
        f.turun.clicked.connect(lambda: self._geser(1))
        f.pilih_pimpinan.activated.connect(self._pilih_pimpinan)
        for teks in (f.rhk_pimpinan, f.uraian, f.rencana_aksi, f.uraian_iki):
            teks.textChanged.connect(self._medan_berubah)
        for baris in (f.penugasan, f.target):
            baris.textChanged.connect(self._medan_berubah)
        for pilihan in (f.jenis, f.aspek):
            pilihan.currentIndexChanged.connect(self._medan_berubah)
        for kotak in (f.pimpinan_lain, f.disetujui, f.plt):
            kotak.toggled.connect(self._medan_berubah)

    # whole value

    def judul_tab(self) -> str:
        """Word on the tab."""
        return self.tr("Hasil kerja")

    def setel(self, isi: IsiTab) -> None:
        """Show the results of a plan."""
        terpilih = self._terpilih()
        self._sandaran = isi.lembar.sandaran
        self._rhk, self._pimpinan, self._ubah = list(isi.skp.rhk), list(isi.pimpinan), isi.ubah
        self.form.pilih_pimpinan.clear()
        self.form.pilih_pimpinan.addItem(
            self.tr("Pilih dari SKP pimpinan…") if isi.pimpinan else self.tr("Ketik di bawah")
        )
        for rhk in self._pimpinan:
            self.form.pilih_pimpinan.addItem(rhk.uraian, rhk.id)
        for alat in ("tambah_rhk", "tambah_iki", "naik", "turun", "hapus", "pilih_pimpinan"):
            getattr(self.form, alat).setVisible(isi.ubah)
        self._gambar(terpilih)

    def terapkan(self, skp: Skp) -> Skp:
        """The plan with the results typed here."""
        return replace(skp, rhk=self.rhk())

    def rhk(self) -> tuple[Rhk, ...]:
        """What is typed."""
        return tuple(self._rhk)

    def _terpilih(self) -> UUID | None:
        item = self.form.pohon.currentItem()
        return None if item is None else item.data(0, _ID)

    def _gambar(self, terpilih: UUID | None) -> None:
        self._mengisi = True
        pohon = self.form.pohon
        pohon.clear()
        pilih = None
        for nomor, rhk in enumerate(self._rhk, start=1):
            induk = QTreeWidgetItem(pohon)
            self._isi_rhk(induk, nomor, rhk)
            for iki in rhk.iki:
                anak = QTreeWidgetItem(induk)
                self._isi_iki(anak, iki)
                pilih = anak if iki.id == terpilih else pilih
            pilih = induk if rhk.id == terpilih else pilih
        pohon.expandAll()
        self._mengisi = False
        tujuan = pilih or pohon.topLevelItem(0)
        if tujuan is not None:
            pohon.setCurrentItem(tujuan)
        self._tampilkan_medan()

    def _isi_rhk(self, item: QTreeWidgetItem, nomor: int, rhk: Rhk) -> None:
        item.setData(0, _ID, rhk.id)
        jenis = label.jenis(JenisRhk.UTAMA if rhk.plt else rhk.jenis)
        item.setText(0, f"{nomor}. {rhk.uraian or self.tr('(belum diisi)')} · {jenis}")
        item.setFirstColumnSpanned(True)
        item.setFont(0, huruf(13, 600))
        item.setToolTip(0, rhk.uraian)

    def _isi_iki(self, item: QTreeWidgetItem, iki: Iki) -> None:
        item.setData(0, _ID, iki.id)
        for kolom, teks in enumerate((iki.uraian or self.tr("(belum diisi)"), label.aspek(iki.aspek), iki.target)):
            item.setText(kolom, teks)
            item.setToolTip(kolom, teks)

    # fields of the chosen row

    def _cari(self, nomor: UUID | None = None) -> tuple[int, int]:
        """Place of a row, by default the chosen one: (result, indicator); -1 where there is none."""
        nomor = nomor or self._terpilih()
        for i, rhk in enumerate(self._rhk):
            if rhk.id == nomor:
                return i, -1
            for j, iki in enumerate(rhk.iki):
                if iki.id == nomor:
                    return i, j
        return -1, -1

    def _tampilkan_medan(self) -> None:
        if self._mengisi:
            return
        i, j = self._cari()
        self.form.tumpukan.setCurrentIndex(_KOSONG if i < 0 else _RHK if j < 0 else _IKI)
        self._mengisi = True
        if i >= 0 and j < 0:
            self._tampilkan_rhk(self._rhk[i])
        elif i >= 0:
            self._tampilkan_iki(i, self._rhk[i].iki[j])
        self._mengisi = False
        self.form.tambah_iki.setEnabled(i >= 0)
        self.form.hapus.setEnabled(i >= 0)

    def _tampilkan_rhk(self, rhk: Rhk) -> None:
        f = self.form
        f.jenis.setCurrentIndex(f.jenis.findData(rhk.jenis))
        f.rhk_pimpinan.setPlainText(rhk.rhk_pimpinan)
        f.uraian.setPlainText(rhk.uraian)
        f.rencana_aksi.setPlainText("\n".join(rhk.rencana_aksi))
        for bagian in (f.label_rencana, f.rencana_aksi):
            bagian.setVisible(self._ubah or bool(rhk.rencana_aksi))
        f.penugasan.setText(rhk.penugasan_dari)
        f.pimpinan_lain.setChecked(rhk.dari_pimpinan_lain)
        f.disetujui.setChecked(rhk.disetujui_penilai)
        f.disetujui.setVisible(rhk.dari_pimpinan_lain)
        f.plt.setChecked(rhk.plt)
        tampilkan_asal(f, rhk, ubah=self._ubah)
        for medan in (f.rencana_aksi, f.penugasan):
            medan.setReadOnly(not self._ubah)
        for pilihan in (f.jenis, f.pimpinan_lain, f.disetujui, f.plt):
            pilihan.setEnabled(self._ubah)

    def _tampilkan_iki(self, induk: int, iki: Iki) -> None:
        f = self.form
        f.induk.setText(f"{induk + 1}. {self._rhk[induk].uraian}")
        f.aspek.setCurrentIndex(f.aspek.findData(iki.aspek))
        f.uraian_iki.setPlainText(iki.uraian)
        f.target.setText(iki.target)
        self._jelaskan_target(iki)
        f.aspek.setEnabled(self._ubah)
        f.uraian_iki.setReadOnly(not self._ubah)
        f.target.setReadOnly(not self._ubah)

    def _jelaskan_target(self, iki: Iki) -> None:
        terbaca = angka_target(iki.target)
        self.form.saran_target.setText(
            self.tr("Kemajuan dihitung dari jumlah hasil laporan yang disetujui.")
            if terbaca is not None and iki.aspek is Aspek.KUANTITAS
            else self.tr("Tulis angka dan satuannya agar kemajuan dapat dihitung.")
            if iki.aspek is Aspek.KUANTITAS
            else ""
        )

    def _medan_berubah(self) -> None:
        if self._mengisi or not self._ubah:
            return
        f = self.form
        i, j = self._cari()
        item = self.form.pohon.currentItem()
        if i < 0 or item is None:
            return
        if j < 0:
            pimpinan = f.rhk_pimpinan.toPlainText()
            lama = self._rhk[i]
            self._rhk[i] = replace(
                lama,
                jenis=JenisRhk(f.jenis.currentData()),
                rhk_pimpinan=pimpinan,
                rhk_pimpinan_id=lama.rhk_pimpinan_id if pimpinan == lama.rhk_pimpinan else None,
                uraian=f.uraian.toPlainText(),
                rencana_aksi=baris_isi(f.rencana_aksi.toPlainText()),
                penugasan_dari=f.penugasan.text(),
                dari_pimpinan_lain=f.pimpinan_lain.isChecked(),
                disetujui_penilai=f.disetujui.isChecked(),
                plt=f.plt.isChecked(),
            )
            f.disetujui.setVisible(f.pimpinan_lain.isChecked())
            self._isi_rhk(item, i + 1, self._rhk[i])
        else:
            baru = replace(
                self._rhk[i].iki[j],
                aspek=Aspek(f.aspek.currentData()),
                uraian=f.uraian_iki.toPlainText(),
                target=f.target.text(),
            )
            self._ganti_iki(i, [*self._rhk[i].iki[:j], baru, *self._rhk[i].iki[j + 1 :]])
            self._isi_iki(item, baru)
            self._jelaskan_target(baru)
        self.berubah.emit()

    def _pilih_pimpinan(self, urut: int) -> None:
        i, j = self._cari()
        if urut < 1 or i < 0 or j >= 0:
            return
        asal = self._pimpinan[urut - 1]
        self._rhk[i] = replace(self._rhk[i], rhk_pimpinan=asal.uraian, rhk_pimpinan_id=asal.id)
        self._tampilkan_medan()
        self.berubah.emit()

    def _ganti_iki(self, i: int, iki: Sequence[Iki]) -> None:
        self._rhk[i] = replace(self._rhk[i], iki=tuple(iki))

    # rows

    def tambah_rhk(self) -> None:
        """Add an empty result with one indicator and go to it."""
        iki = Iki(self._id_baru(), Aspek.KUANTITAS, "", "")
        pertama = self._pimpinan[0] if len(self._pimpinan) == 1 else None
        baru = Rhk(
            self._id_baru(),
            JenisRhk.UTAMA,
            "",
            rhk_pimpinan=pertama.uraian if pertama else "",
            rhk_pimpinan_id=pertama.id if pertama else None,
            iki=(iki,),
        )
        self._rhk.append(baru)
        self._gambar(baru.id)
        self.form.uraian.setFocus()
        self.berubah.emit()

    def tambah_iki(self) -> None:
        """Add an empty indicator, of an aspect not used yet, to the chosen result."""
        i, _ = self._cari()
        if i < 0:
            return
        dipakai = {iki.aspek for iki in self._rhk[i].iki}
        aspek = next((a for a in Aspek if a not in dipakai), Aspek.KUANTITAS)
        baru = Iki(self._id_baru(), aspek, "", "")
        self._ganti_iki(i, [*self._rhk[i].iki, baru])
        self._gambar(baru.id)
        self.form.uraian_iki.setFocus()
        self.berubah.emit()

    def hapus(self) -> None:
        """Delete the chosen row; one that reports or realisasi rest on only after the person was told."""
        i, j = self._cari()
        if i < 0:
            return
        rhk = self._rhk[i]
        if j < 0 and rhk.sel_id is not None:
            self.halaman.tampilkan_pesan("info", *tidak_dihapus(rhk))
            return
        nomor = rhk.id if j < 0 else rhk.iki[j].id
        laporan, realisasi = self._sandaran.pada(rhk) if j < 0 else (0, self._sandaran.realisasi.get(nomor, 0))
        if laporan or realisasi:
            judul, isi = label.tertahan(laporan, realisasi, indikator=j >= 0)
            tetap = (self.tr("Tetap hapus"), partial(self._hapus, nomor))
            self.halaman.tampilkan_pesan("warn", judul, isi, tindakan=tetap)
        else:
            self._hapus(nomor)

    def _hapus(self, nomor: UUID) -> None:
        i, j = self._cari(nomor)
        if i < 0 or not self._ubah:
            return
        lama = self._rhk[i]
        self._rhk = tanpa(self._rhk, i, j)
        self._gambar(self._rhk[min(i, len(self._rhk) - 1)].id if self._rhk else None)
        self.berubah.emit()
        kabar = self.tr("Hasil kerja dihapus") if j < 0 else self.tr("Indikator dihapus")
        urungkan = (self.tr("Urungkan"), partial(self._pulihkan, lama, i, j))
        self.halaman.tampilkan_pesan("ok", kabar, tindakan=urungkan, hitung_mundur=8)

    def _pulihkan(self, lama: Rhk, i: int, j: int) -> None:
        if self._ubah:
            self._rhk = dengan(self._rhk, lama, i, j)
            self._gambar(lama.id if j < 0 else lama.iki[j].id)
            self.berubah.emit()

    def _geser(self, langkah: int) -> None:
        i, j = self._cari()
        if i < 0:
            return
        if j < 0:
            self._rhk = tukar(self._rhk, i, i + langkah)
        else:
            self._ganti_iki(i, tukar(self._rhk[i].iki, j, j + langkah))
        self._gambar(self._terpilih())
        self.berubah.emit()
