"""The editor of results and indicators: a tree at the left, the fields of the chosen row or the library beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import Aspek, Iki, IngatanIki, JenisRhk, Rhk, Sandaran, Skp
from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.baris import baris_iki, baris_rhk
from kinerja_desktop.gui.sasaran.dari_matriks import tidak_dihapus
from kinerja_desktop.gui.sasaran.editor import EditorHasil
from kinerja_desktop.gui.sasaran.jenis_skp import PenggantiJenis
from kinerja_desktop.gui.sasaran.masalah import terberat
from kinerja_desktop.gui.sasaran.medan_iki import MedanIki
from kinerja_desktop.gui.sasaran.medan_rhk import MedanRhk
from kinerja_desktop.gui.sasaran.penasihat import Penasihat
from kinerja_desktop.gui.sasaran.pohon import PERAN_BARIS, PelukisBaris
from kinerja_desktop.gui.sasaran.pustaka import PustakaRhk
from kinerja_desktop.gui.sasaran.susunan import dengan, tanpa, tukar
from kinerja_desktop.gui.sasaran.tab import IsiTab
from kinerja_desktop.services.konteks import Context

_ID = Qt.ItemDataRole.UserRole
_KOSONG, _RHK, _IKI, _PUSTAKA = range(4)
_TEMPAT = re.compile(r"rhk\[(\d+)\](?:\.iki\[(\d+)\])?\.?(\w*)")


class HasilKerjaEditor(EditorHasil):
    """Edits `Skp.rhk`: deleting a row that reports or realisasi rest on asks first, and any deleted row comes back."""

    def __init__(self, halaman: Halaman, konteks: Context) -> None:
        super().__init__(halaman, konteks)
        self._id_baru = konteks.id_baru
        self._sandaran = Sandaran()
        self._dapat_dilepas: frozenset[UUID] = frozenset()
        self._masalah: list[Masalah] = []
        self._mengisi = False
        self.form.pohon.setItemDelegate(PelukisBaris(self.form.pohon))
        self.medan_rhk, self.medan_iki = MedanRhk(self.form, self), MedanIki(self.form, self)
        self.penasihat = Penasihat(self)
        self.jenis = PenggantiJenis(self)
        self.pustaka = PustakaRhk(self)
        self._sambungkan()

    def _sambungkan(self) -> None:
        f = self.form
        f.pohon.currentItemChanged.connect(lambda *_: self.tampilkan_medan())
        f.tambah_rhk.clicked.connect(self.tambah_rhk)
        f.tambah_iki.clicked.connect(self.tambah_iki)
        f.buka_pustaka.clicked.connect(self.pustaka.buka)
        f.hapus.clicked.connect(self.hapus)
        f.naik.clicked.connect(lambda: self._geser(-1))
        f.turun.clicked.connect(lambda: self._geser(1))
        f.pilih_pimpinan.activated.connect(self._pilih_pimpinan)
        self.medan_rhk.diketik.connect(self._medan_berubah)
        self.medan_iki.diketik.connect(self._medan_berubah)

    # whole value

    def judul_tab(self) -> str:
        """Word on the tab."""
        return self.tr("Hasil kerja")

    def setel(self, isi: IsiTab) -> None:
        """Show the results of a plan."""
        terpilih = self._terpilih()
        if self._skp is None or self._skp.id != isi.skp.id or not isi.ubah:
            self.pustaka.tutup()
        self.medan_rhk.berlangkah = isi.lembar.rhk_berlangkah
        self._skp, self._sandaran, self._masalah = isi.skp, isi.lembar.sandaran, []
        self._dapat_dilepas = isi.lembar.peran.dapat_dilepas
        self._rhk, self._pimpinan, self._ubah = list(isi.skp.rhk), list(isi.pimpinan), isi.ubah
        self.jenis.setel(isi)
        self.penasihat.setel(isi)
        self.form.pilih_pimpinan.clear()
        ajakan = self.tr("Pilih dari SKP pimpinan…") if isi.pimpinan else self.tr("Ketik di bawah")
        self.form.pilih_pimpinan.addItem(ajakan)
        for rhk in self._pimpinan:
            self.form.pilih_pimpinan.addItem(rhk.uraian, rhk.id)
        for alat in ("tambah_rhk", "tambah_iki", "buka_pustaka", "naik", "turun", "hapus"):
            getattr(self.form, alat).setVisible(isi.ubah)
        self.gambar(terpilih)

    def ganti(self, skp: Skp, terpilih: UUID | None = None) -> None:
        """Show other content of the same plan: another approach, another form, a result more."""
        self._skp, self._rhk = skp, list(skp.rhk)
        self.gambar(terpilih or self._terpilih())
        self.berubah.emit()

    def ingat(self, ingatan: dict[UUID, IngatanIki]) -> None:
        """Remember words of the other approach."""
        self.jenis.ingat(ingatan)

    # tree

    def _terpilih(self) -> UUID | None:
        item = self.form.pohon.currentItem()
        return None if item is None else item.data(0, _ID)

    def gambar(self, terpilih: UUID | None) -> None:
        """Draw the tree again and choose a row."""
        self._mengisi = True
        pohon = self.form.pohon
        pohon.clear()
        pilih = None
        for i, rhk in enumerate(self._rhk):
            induk = QTreeWidgetItem(pohon)
            self._isi_baris(induk, i)
            pilih = induk if rhk.id == terpilih else pilih
            for j, iki in enumerate(rhk.iki):
                anak = QTreeWidgetItem(induk)
                self._isi_baris(anak, i, j)
                pilih = anak if iki.id == terpilih else pilih
        pohon.expandAll()
        self._mengisi = False
        tujuan = pilih or pohon.topLevelItem(0)
        if tujuan is not None:
            pohon.setCurrentItem(tujuan)
            pohon.scrollToItem(tujuan)
        self.jenis.segarkan(self.skp())
        self.tampilkan_medan()

    def _isi_baris(self, item: QTreeWidgetItem, i: int, j: int = -1) -> None:
        rhk, skp = self._rhk[i], self.skp()
        masalah = terberat(self._masalah_di(i, j))
        berat = masalah.berat if masalah else None
        baris = baris_rhk(i + 1, rhk, skp, berat) if j < 0 else baris_iki(rhk.iki[j], skp, berat)
        item.setData(0, _ID, rhk.id if j < 0 else rhk.iki[j].id)
        item.setData(0, PERAN_BARIS, baris)
        item.setText(0, f"{baris.judul} · {baris.bawah}" if baris.bawah else baris.judul)
        item.setToolTip(0, masalah.judul if masalah else baris.judul)

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

    def tampilkan_medan(self) -> None:
        """Show the fields of the chosen row, unless the library is open."""
        if self._mengisi or self._skp is None:
            return
        i, j = self._cari()
        if not self.pustaka.terbuka:
            self.form.tumpukan.setCurrentIndex(_KOSONG if i < 0 else _RHK if j < 0 else _IKI)
        self._mengisi = True
        if i >= 0 and j < 0:
            self.medan_rhk.tampilkan(self._rhk[i], self.skp(), ubah=self._ubah)
            self.penasihat.lihat_rhk(self._rhk[i], aktif=self._ubah, segera=True)
        elif i >= 0:
            induk = f"{i + 1}. {self._rhk[i].uraian}"
            self.medan_iki.tampilkan(induk, self._rhk[i].iki[j], self.skp(), ubah=self._ubah)
            self.penasihat.lihat_iki(self._rhk[i].iki[j], aktif=self._ubah, segera=True)
        self._mengisi = False
        self._tandai(i, j)
        dari_matriks = i >= 0 and j < 0 and self._tetap(self._rhk[i])
        self.form.tambah_iki.setEnabled(i >= 0)
        self.form.hapus.setEnabled(i >= 0 and not dari_matriks)
        self.form.hapus.setToolTip(self.form.dari_matriks.text() if dari_matriks else self.tr("Hapus"))

    def _tetap(self, rhk: Rhk) -> bool:
        """Whether a leader gives this result who stands above the person: then it is his to take away."""
        return rhk.sel_id is not None and rhk.sel_id not in self._dapat_dilepas

    def tampilkan_pustaka(self) -> None:
        """Show the library in the place of the fields."""
        self.form.tumpukan.setCurrentIndex(_PUSTAKA)

    def _medan_berubah(self) -> None:
        item = self.form.pohon.currentItem()
        i, j = self._cari()
        if self._mengisi or not self._ubah or i < 0 or item is None:
            return
        if j < 0:
            self._rhk[i] = baru = self.medan_rhk.baca(self._rhk[i], self.skp())
            self.penasihat.lihat_rhk(baru, aktif=True)
            if baru.jenis is not JenisRhk(self.form.jenis.currentData()):
                self.tampilkan_medan()
        else:
            iki = self.medan_iki.baca(self._rhk[i].iki[j], self.skp())
            self._ganti_iki(i, [*self._rhk[i].iki[:j], iki, *self._rhk[i].iki[j + 1 :]])
            self.penasihat.lihat_iki(iki, aktif=True)
        self._isi_baris(item, i, j)
        self.form.pohon.scheduleDelayedItemsLayout()
        self.jenis.segarkan(self.skp())
        self.berubah.emit()

    def _pilih_pimpinan(self, urut: int) -> None:
        i, j = self._cari()
        if urut < 1 or i < 0 or j >= 0:
            return
        asal = self._pimpinan[urut - 1]
        self._rhk[i] = replace(self._rhk[i], rhk_pimpinan=asal.uraian, rhk_pimpinan_id=asal.id)
        self.tampilkan_medan()
        self.berubah.emit()

    # problems

    def tampilkan_masalah(self, daftar: Sequence[Masalah]) -> None:
        """Mark rows and fields."""
        self._masalah = list(daftar)
        for i in range(self.form.pohon.topLevelItemCount()):
            induk = self.form.pohon.topLevelItem(i)
            if induk is not None:
                self._isi_baris(induk, i)
                anak = (induk.child(j) for j in range(induk.childCount()))
                for j, satu in enumerate(a for a in anak if a is not None):
                    self._isi_baris(satu, i, j)
        self.form.pohon.scheduleDelayedItemsLayout()
        self._tandai(*self._cari())

    def _masalah_di(self, i: int, j: int) -> list[Masalah]:
        return [m for m in self._masalah if (t := _tempat(m.bidang)) is not None and t[:2] == (i, j)]

    def _tandai(self, i: int, j: int) -> None:
        menurut = {t[2]: m for m in reversed(self._masalah_di(i, j)) if (t := _tempat(m.bidang)) is not None}
        (self.medan_rhk if j < 0 else self.medan_iki).tandai(menurut)

    def ke_bidang(self, bidang: str) -> bool:
        """Choose the row of a problem and go to its field."""
        if bidang in ("rhk", "untuk"):
            tujuan = self.form.tambah_rhk if bidang == "rhk" else self.form.bilah.ganti
            tujuan.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        tempat = _tempat(bidang)
        if tempat is None or tempat[0] >= len(self._rhk):
            return False
        i, j, nama = tempat
        self.pustaka.tutup()
        self.gambar(self._rhk[i].iki[j].id if j >= 0 else self._rhk[i].id)
        medan, _ = (self.medan_rhk if j < 0 else self.medan_iki).medan()[nama]
        medan.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def fokus_awal(self) -> None:
        """Go to where writing begins: the first result, or the button that makes it."""
        tujuan = self.form.uraian if self._rhk else self.form.tambah_rhk
        tujuan.setFocus(Qt.FocusReason.OtherFocusReason)

    # rows

    def tambah_rhk(self) -> None:
        """Add an empty result with one indicator and go to it."""
        self.pustaka.tutup()
        iki = Iki(self._id_baru(), Aspek.KUANTITAS, "", "")
        baru = self.rhk_baru(Rhk(self._id_baru(), JenisRhk.UTAMA, "", iki=(iki,)))
        self._rhk.append(baru)
        self.gambar(baru.id)
        self.form.uraian.setFocus()
        self.berubah.emit()

    def tambah_iki(self) -> None:
        """Add an empty indicator, of an aspect not used yet, to the chosen result."""
        i, _ = self._cari()
        if i < 0:
            return
        self.pustaka.tutup()
        if (kosong := next((k for k in self._rhk[i].iki if not k.uraian and not k.target), None)) is not None:
            self.gambar(kosong.id)  # the one that waits to be filled is the new one
            self.form.uraian_iki.setFocus()
            return
        dipakai = {iki.aspek for iki in self._rhk[i].iki}
        aspek = next((a for a in Aspek if a not in dipakai), Aspek.KUANTITAS)
        baru = Iki(self._id_baru(), aspek, "", "")
        self._ganti_iki(i, [*self._rhk[i].iki, baru])
        self.gambar(baru.id)
        self.form.uraian_iki.setFocus()
        self.berubah.emit()

    def hapus(self) -> None:
        """Delete the chosen row; one that reports or realisasi rest on only after the person was told."""
        i, j = self._cari()
        if i < 0:
            return
        rhk = self._rhk[i]
        if j < 0 and self._tetap(rhk):
            self.halaman.tampilkan_pesan("info", *tidak_dihapus(rhk))
            return
        nomor = rhk.id if j < 0 else rhk.iki[j].id
        laporan, realisasi = self._sandaran.pada(rhk) if j < 0 else (0, self._sandaran.realisasi.get(nomor, 0))
        if laporan or realisasi:
            judul, isi = label.tertahan(laporan, realisasi, indikator=j >= 0)
            tetap = (self.tr("Tetap hapus"), partial(self.buang, nomor))
            self.halaman.tampilkan_pesan("warn", judul, isi, tindakan=tetap)
        else:
            self.buang(nomor)

    def buang(self, nomor: UUID) -> None:
        """Take a row away and offer to bring it back."""
        i, j = self._cari(nomor)
        if i < 0 or not self._ubah:
            return
        lama = self._rhk[i]
        self._rhk = tanpa(self._rhk, i, j)
        self.gambar(self._rhk[min(i, len(self._rhk) - 1)].id if self._rhk else None)
        self.berubah.emit()
        kabar = self.tr("Hasil kerja dihapus") if j < 0 else self.tr("Indikator dihapus")
        urungkan = (self.tr("Urungkan"), partial(self._pulihkan, lama, i, j))
        self.halaman.tampilkan_pesan("ok", kabar, tindakan=urungkan, hitung_mundur=8)

    def _pulihkan(self, lama: Rhk, i: int, j: int) -> None:
        if self._ubah:
            self._rhk = dengan(self._rhk, lama, i, j)
            self.gambar(lama.id if j < 0 else lama.iki[j].id)
            self.berubah.emit()

    def _geser(self, langkah: int) -> None:
        i, j = self._cari()
        if i < 0:
            return
        if j < 0:
            self._rhk = tukar(self._rhk, i, i + langkah)
        else:
            self._ganti_iki(i, tukar(self._rhk[i].iki, j, j + langkah))
        self.gambar(self._terpilih())
        self.berubah.emit()


def _tempat(bidang: str) -> tuple[int, int, str] | None:
    """Read ``rhk[0].iki[1].target`` as (0, 1, target); -1 where there is no indicator."""
    cocok = _TEMPAT.fullmatch(bidang)
    if cocok is None:
        return None
    return int(cocok[1]), -1 if cocok[2] is None else int(cocok[2]), cocok[3]
