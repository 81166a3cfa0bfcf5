"""Pegawai dan Kalender: who works here, and the days on which nobody, or one person, owes a report."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kinerja_desktop.gui.common.halaman import Halaman
from kinerja_desktop.gui.common.tasks import Pekerja
from kinerja_desktop.gui.forms.ui_pegawai_form import Ui_Pegawai
from kinerja_desktop.gui.pegawai.hari import KetidakhadiranView, LiburView
from kinerja_desktop.gui.pegawai.impor import ImporView
from kinerja_desktop.gui.pegawai.jam import JamView
from kinerja_desktop.gui.pegawai.orang import OrangView
from kinerja_desktop.services import pegawai as layanan
from kinerja_desktop.services.konteks import Context
from kinerja_desktop.services.pegawai import PilihanPegawai

_TABEL = ("pegawai", "unit_kerja", "akun", "hari_libur", "ketidakhadiran", "aturan_jam", "riwayat_impor")


class PegawaiPage(Halaman):
    """Tabs; who only reads sees the lists without the forms' buttons, and no import."""

    kunci = "pegawai"
    topik_bantuan = "pegawai"

    def __init__(self, context: Context, pekerja: Pekerja, parent: QWidget | None = None) -> None:
        super().__init__(pekerja, parent)
        self._context = context
        self.form = Ui_Pegawai()
        self.form.setupUi(self.isi)
        self.orang = OrangView(self, context)
        self.libur = LiburView(self, context)
        self.absen = KetidakhadiranView(self, context)
        self.jam = JamView(self, context)
        self.impor = ImporView(self, context)
        for widget, judul in (
            (self.orang, self.tr("Pegawai")),
            (self.libur, self.tr("Hari libur")),
            (self.absen, self.tr("Cuti dan tugas luar")),
            (self.jam, self.tr("Jam kerja")),
            (self.impor, self.tr("Impor")),
        ):
            self.form.tab.addTab(widget, judul)
        self.form.tab.setTabVisible(self.form.tab.indexOf(self.impor), False)

    def segarkan(self, _perubahan: object | None = None) -> None:
        """Load the lists again; what is typed stays."""
        self.setel_remah(self._context.kantor.nama)
        self.jalankan(self._muat, selesai=self._terima)

    def _muat(self) -> tuple[bool, PilihanPegawai]:
        return layanan.boleh_kelola(self._context), layanan.pilihan(self._context)

    def _terima(self, hasil: tuple[bool, PilihanPegawai]) -> None:
        kelola, pilihan = hasil
        self.orang.setel(pilihan, kelola=kelola)
        self.libur.setel(kelola=kelola)
        self.absen.setel(pilihan.penilai, kelola=kelola)
        self.jam.setel(kelola=kelola)
        self.form.tab.setTabVisible(self.form.tab.indexOf(self.impor), kelola)
        if kelola:
            self.impor.muat()

    def terkena(self, perubahan: object) -> bool:
        """Only writes of people, units, accounts and days matter here."""
        menyentuh: Callable[..., bool] | None = getattr(perubahan, "menyentuh", None)
        return menyentuh is None or menyentuh(*_TABEL)
