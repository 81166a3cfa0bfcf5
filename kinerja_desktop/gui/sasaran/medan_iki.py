"""The fields of one indicator: apart from its target, or both in one narration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from kinerja_desktop.domain.masalah import Masalah
from kinerja_desktop.domain.skp import Aspek, Iki, Pendekatan, Perspektif, Skp, Untuk, narasi_dari
from kinerja_desktop.domain.target import angka_target
from kinerja_desktop.gui.forms.ui_sasaran_rhk_form import Ui_SasaranRhk
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.gui.sasaran.masalah import tandai
from kinerja_desktop.gui.sasaran.susunan import pilih_nilai, tampakkan, tulis_teks


class MedanIki(QObject):
    """Shows and reads one indicator; `diketik` follows each change."""

    diketik = Signal()

    def __init__(self, form: Ui_SasaranRhk, parent: QObject) -> None:
        super().__init__(parent)
        self._form = f = form
        for aspek in Aspek:
            f.aspek.addItem(label.aspek(aspek), aspek)
        for perspektif in (None, *Perspektif):
            f.perspektif.addItem(label.perspektif(perspektif), perspektif)
        f.uraian_iki.textChanged.connect(self.diketik)
        f.target.textChanged.connect(self.diketik)
        for pilihan in (f.aspek, f.perspektif):
            pilihan.currentIndexChanged.connect(self.diketik)

    def medan(self) -> dict[str, tuple[QWidget, QLabel]]:
        """Each field of a problem with the place of its words."""
        f = self._form
        return {
            "perspektif": (f.perspektif, f.galat_perspektif),
            "uraian": (f.uraian_iki, f.galat_iki),
            "target": (f.target, f.galat_target),
        }

    def tampilkan(self, induk: str, iki: Iki, skp: Skp, *, ubah: bool) -> None:
        """Fill the fields; those that the form of the plan does not have are hidden."""
        f, jpt = self._form, skp.untuk is Untuk.JPT
        naratif = skp.pendekatan is Pendekatan.KUALITATIF
        f.induk.setText(induk)
        pilih_nilai(f.aspek, iki.aspek)
        pilih_nilai(f.perspektif, iki.perspektif)
        tulis_teks(f.uraian_iki, narasi_dari(iki.uraian, iki.target) if naratif else iki.uraian)
        f.target.setText(iki.target)
        tampakkan(not jpt and not naratif, f.label_aspek, f.aspek)
        tampakkan(jpt, f.label_perspektif, f.perspektif, f.arti_perspektif)
        tampakkan(not naratif, f.label_target, f.target, f.saran_target)
        f.label_iki.setText(
            self.tr("Indikator dan target dalam satu narasi *") if naratif else self.tr("Indikator kinerja individu *")
        )
        contoh = self.tr("misalnya: komplain atas layanan menurun dari tahun sebelumnya")
        f.uraian_iki.setPlaceholderText(contoh if naratif else "")
        self._jelaskan(iki)
        f.uraian_iki.setReadOnly(not ubah)
        f.target.setReadOnly(not ubah)
        for pilihan in (f.aspek, f.perspektif):
            pilihan.setEnabled(ubah)

    def baca(self, lama: Iki, skp: Skp) -> Iki:
        """The indicator as typed."""
        f = self._form
        naratif = skp.pendekatan is Pendekatan.KUALITATIF
        perspektif = f.perspektif.currentData()
        baru = replace(
            lama,
            aspek=Aspek(f.aspek.currentData()),
            uraian=f.uraian_iki.toPlainText(),
            target="" if naratif else f.target.text(),
            perspektif=None if perspektif is None else Perspektif(perspektif),
        )
        self._jelaskan(baru)
        return baru if skp.untuk is Untuk.JPT else replace(baru, perspektif=lama.perspektif)

    def tandai(self, masalah: Mapping[str, Masalah]) -> None:
        """Show the problems of the indicator beside their fields."""
        for bidang, (medan, tempat) in self.medan().items():
            tandai(medan, tempat, masalah.get(bidang))

    def _jelaskan(self, iki: Iki) -> None:
        self._form.arti_perspektif.setText(label.arti_perspektif(iki.perspektif))
        terbaca = angka_target(iki.target)
        self._form.saran_target.setText(
            self.tr("Kemajuan dihitung dari jumlah hasil laporan yang disetujui.")
            if terbaca is not None and iki.aspek is Aspek.KUANTITAS
            else self.tr("Tulis angka dan satuannya agar kemajuan dapat dihitung.")
            if iki.aspek is Aspek.KUANTITAS
            else ""
        )
