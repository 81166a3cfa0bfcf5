"""The fields of one result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import JenisRhk, Pendekatan, Rhk, Skp, SumberRhk, Untuk, dengan_sumber, sumber_rhk
from kinerja_desktop.gui.forms.ui_sasaran_rhk_form import Ui_SasaranRhk
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.masalah import tandai
from kinerja_desktop.gui.sasaran.susunan import baris_isi, pilih_nilai, tampakkan, tulis_teks


class MedanRhk(QObject):
    """Shows and reads one result; `diketik` follows each change.

    Results in `berlangkah` have their steps in the plan of action, so their lines in the plan are not typed any more.
    """

    diketik = Signal()

    def __init__(self, form: Ui_SasaranRhk, parent: QObject) -> None:
        super().__init__(parent)
        self._form = f = form
        self.berlangkah: frozenset[UUID] = frozenset()
        self._judul_rencana = f.label_rencana.text()
        for jenis in JenisRhk:
            f.jenis.addItem(label.jenis(jenis), jenis)
        for sumber in (None, *SumberRhk):
            f.sumber.addItem(label.sumber(sumber), sumber)
        for teks in (f.rhk_pimpinan, f.uraian, f.rencana_aksi):
            teks.textChanged.connect(self.diketik)
        f.penugasan.textChanged.connect(self.diketik)
        for pilihan in (f.jenis, f.sumber):
            pilihan.currentIndexChanged.connect(self.diketik)
        for kotak in (f.pimpinan_lain, f.disetujui, f.plt):
            kotak.toggled.connect(self.diketik)

    def medan(self) -> dict[str, tuple[QWidget, QLabel]]:
        """Each field of a problem with the place of its words."""
        f = self._form
        return {
            "jenis": (f.jenis, f.galat_jenis),
            "sumber": (f.sumber, f.galat_jenis),
            "rhk_pimpinan": (f.rhk_pimpinan, f.galat_pimpinan),
            "uraian": (f.uraian, f.galat_uraian),
            "iki": (f.uraian, f.galat_uraian),
            "disetujui_penilai": (f.disetujui, f.galat_disetujui),
        }

    def tampilkan(self, rhk: Rhk, skp: Skp, *, ubah: bool) -> None:
        """Fill the fields; those that the form of the plan does not have are hidden."""
        f = self._form
        pilih_nilai(f.jenis, rhk.jenis)
        pilih_nilai(f.sumber, sumber_rhk(rhk))
        tulis_teks(f.rhk_pimpinan, rhk.rhk_pimpinan)
        tulis_teks(f.uraian, rhk.uraian)
        tulis_teks(f.rencana_aksi, "\n".join(rhk.rencana_aksi))
        f.penugasan.setText(rhk.penugasan_dari)
        for kotak, nilai in ((f.pimpinan_lain, rhk.dari_pimpinan_lain), (f.disetujui, rhk.disetujui_penilai)):
            kotak.setChecked(nilai)
        f.plt.setChecked(rhk.plt)
        self._bentuk(rhk, skp, ubah=ubah)
        self._kunci(rhk, ubah=ubah)

    def _bentuk(self, rhk: Rhk, skp: Skp, *, ubah: bool) -> None:
        f, jpt = self._form, skp.untuk is Untuk.JPT
        tampakkan(jpt, f.label_sumber, f.sumber)
        tampakkan(not jpt, f.label_pimpinan, f.rhk_pimpinan)
        f.pilih_pimpinan.setVisible(not jpt and ubah and rhk.sel_id is None)
        wajib = skp.pendekatan is Pendekatan.KUANTITATIF
        t = QCoreApplication.translate
        f.label_pimpinan.setText(
            t("SasaranRhk", "Rencana hasil kerja pimpinan yang diintervensi *")
            if wajib
            else t("SasaranRhk", "Rencana hasil kerja pimpinan yang diintervensi (tidak dicetak pada A.1.6)")
        )
        di_tab, ada = rhk.id in self.berlangkah, ubah or bool(rhk.rencana_aksi)
        f.label_rencana.setText(
            t("SasaranRhk", "Langkahnya ada di tab Rencana aksi") if di_tab else self._judul_rencana
        )
        tampakkan(ada, f.label_rencana)
        tampakkan(ada and not di_tab, f.rencana_aksi)
        f.disetujui.setVisible(rhk.dari_pimpinan_lain)

    def _kunci(self, rhk: Rhk, *, ubah: bool) -> None:
        """The words of a result from the matrix belong to the leader (R38)."""
        f, dari_matriks = self._form, rhk.sel_id is not None
        f.dari_matriks.setVisible(dari_matriks)
        sebab = f.dari_matriks.text() if dari_matriks else ""
        for medan in (f.rhk_pimpinan, f.uraian):
            medan.setReadOnly(not ubah or dari_matriks)
            medan.setToolTip(sebab)
        f.rencana_aksi.setReadOnly(not ubah)
        f.penugasan.setReadOnly(not ubah)
        f.jenis.setEnabled(ubah and not rhk.dari_perjanjian_kinerja)
        for pilihan in (f.sumber, f.pimpinan_lain, f.disetujui, f.plt):
            pilihan.setEnabled(ubah)

    def baca(self, lama: Rhk, skp: Skp) -> Rhk:
        """The result as typed; the link to the leader's result goes with other words."""
        f = self._form
        pimpinan = f.rhk_pimpinan.toPlainText()
        baru = replace(
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
        if skp.untuk is Untuk.JPT:
            baru = dengan_sumber(baru, _sumber(f.sumber))
        f.disetujui.setVisible(baru.dari_pimpinan_lain)
        f.jenis.setEnabled(not baru.dari_perjanjian_kinerja)
        return baru

    def tandai(self, masalah: Mapping[str, Masalah]) -> None:
        """Show the problems of the result beside their fields."""
        menurut_label: dict[int, Masalah] = {}
        for bidang, (medan, tempat) in self.medan().items():
            satu = menurut_label.setdefault(id(tempat), masalah[bidang]) if bidang in masalah else None
            if satu is not None or id(tempat) not in menurut_label:
                tandai(medan, tempat, satu)


def _sumber(pilihan: QComboBox) -> SumberRhk | None:
    nilai = pilihan.currentData()
    return None if nilai is None else SumberRhk(nilai)
