"""The list of people at the left with the year; it gives its room to the plan where there is only one person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLabel, QWidget

from kinerja_desktop.gui.common.model import HalamanModel, Kolom
from kinerja_desktop.gui.common.theme import px
from kinerja_desktop.gui.forms.ui_sasaran_form import Ui_Sasaran
from kinerja_desktop.gui.sasaran import label
from kinerja_desktop.services.skp import BarisTimSkp

_LEBAR, _LEBAR_SEMPIT, _BATAS = 300, 220, 1000


def model_orang(induk: QObject) -> HalamanModel[BarisTimSkp]:
    """People with the state of their plan."""
    t = QCoreApplication.translate
    return HalamanModel[BarisTimSkp](
        [
            Kolom(
                t("Sasaran", "Pegawai"),
                lambda b: b.pegawai.nama,
                kecil=lambda b: b.pegawai.jabatan,
                tooltip=lambda b: f"{b.pegawai.nama}\n{b.pegawai.jabatan}",
            ),
            Kolom(t("Sasaran", "SKP"), lambda b: label.status(b.status)[0], 96, tag=lambda b: label.status(b.status)),
        ],
        induk,
        kunci=lambda b: b.pegawai.id,
    )


class TahunSkp:
    """The box of years, and where it stands."""

    def __init__(self, form: Ui_Sasaran, kini: int) -> None:
        self._form = form
        for tahun in range(kini + 1, kini - 5, -1):
            form.tahun.addItem(str(tahun), tahun)
        form.tahun.setCurrentIndex(form.tahun.findData(kini))

    @property
    def nilai(self) -> int:
        """The chosen year."""
        return int(self._form.tahun.currentData())

    def pilih(self, tahun: int) -> None:
        """Choose a year, also one that is not in the box yet, without telling anybody."""
        kotak = self._form.tahun
        kotak.blockSignals(True)
        if kotak.findData(tahun) < 0:
            kotak.addItem(str(tahun), tahun)
        kotak.setCurrentIndex(kotak.findData(tahun))
        kotak.blockSignals(False)

    def tempatkan(self, *, sendiri: bool, lebar: int) -> None:
        """With one person and a plan the list goes and the year stands above the plan."""
        f = self._form
        f.kartu_daftar.setVisible(not sendiri)
        f.kartu_daftar.setFixedWidth(px(_LEBAR_SEMPIT if sempit(lebar) else _LEBAR))
        tujuan, urut = (f.baris_judul, f.baris_judul.count()) if sendiri else (f.baris_tahun, 0)
        if tujuan.indexOf(f.tahun) < 0:
            bagian: tuple[QLabel | QWidget, ...] = (f.label_tahun, f.tahun)
            for n, satu in enumerate(bagian):
                tujuan.insertWidget(urut + n, satu)
                satu.show()


def sempit(lebar: int) -> bool:
    """True where list and plan side by side leave little room."""
    return lebar < px(_BATAS)
